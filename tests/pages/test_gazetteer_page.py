"""The gazetteer page without a browser: what a search means, and which names of the documents want a look."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import streamlit as st
from hypothesis import given
from hypothesis import strategies as hst
from streamlit.testing.v1 import AppTest

from dashboard.pages import lookup, place_panel
from dashboard.pages.gazetteer_page import markdown
from dashboard.pages.lookup import NotAPoint, by_name, by_point, names_by_language, read_point, swapped, years
from dashboard.pages.mentions import AROUND, Mentions
from dashboard.pages.name_tables import NameTables
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Article, Candidate, Document, Tables, Toponym
from dashboard.store.formats import inert
from gazetteer.geocoder import GazetteerGeocoder
from gazetteer.records import Name

JABRAYIL = "gn-148141"
SHUSHA = "gn-147105"


@cache
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder(shipped_gazetteer())


# --- Points

POINTS = [
    ("39.76, 46.75", 39.76, 46.75),
    ("39.76 46.75", 39.76, 46.75),
    ("39.76;46.75", 39.76, 46.75),
    ("39,76 46,75", 39.76, 46.75),
    ("39,76; 46,75", 39.76, 46.75),
    ("39, 46", 39.0, 46.0),
    ("-33.9, 151.2", -33.9, 151.2),
    ("−33.9, 151.2", -33.9, 151.2),
    ("33.9 S 151.2 E", -33.9, 151.2),
    ("39°45'36\"N 46°45'E", 39.76, 46.75),
    ("39°45′36″ N, 46°45′00″ E", 39.76, 46.75),
    ("N 39 45 36 E 46 45", 39.76, 46.75),
    ("39 45 N, 46 45 E", 39.75, 46.75),
    ("٣٩٫٧٦، ٤٦٫٧٥", 39.76, 46.75),
    ("۳۹٫۷۶، ۴۶٫۷۵", 39.76, 46.75),
    ("\u200e39.76, 46.75\u200f", 39.76, 46.75),
]


@pytest.mark.parametrize(("text", "latitude", "longitude"), POINTS)
def test_coordinates_are_read_as_people_write_them(text: str, latitude: float, longitude: float) -> None:
    assert read_point(text) == pytest.approx((latitude, longitude))


@pytest.mark.parametrize(
    "text", ["", "Hadrut", "Шуша", "26", "28 May", "39,76", "Point 39", "SEVEN", "N. Karabakh", "ES"]
)
def test_names_are_no_coordinates(text: str) -> None:
    assert read_point(text) is None


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("91, 46", "no latitude 91"),
        ("39, 181", "no longitude 181"),
        ("95 N 46 E", "no latitude 95"),
        ("39 75 N 46 1 E", "cannot be read"),
        ("1-2-3-4", "cannot be read"),
        ("39 45 36 12 N 46 E", "cannot be read"),
    ],
)
def test_coordinates_that_do_not_exist_say_what_helps(text: str, complaint: str) -> None:
    with pytest.raises(NotAPoint, match=complaint):
        read_point(text)


@given(hst.text(alphabet="0123456789.,;-+°'\"NSEW ٣٫", max_size=70))
def test_any_figures_are_a_point_on_earth_a_name_or_a_complaint(text: str) -> None:
    try:
        point = read_point(text)
    except NotAPoint:
        return
    assert point is None or (-90 <= point[0] <= 90 and -180 <= point[1] <= 180)


def test_a_point_is_answered_with_the_nearest_settlements_and_their_distance() -> None:
    answers = by_point(geocoder(), (39.76, 46.75))
    assert answers[0].place.place_id == SHUSHA
    distances = [answer.distance_km for answer in answers if answer.distance_km is not None]
    assert len(distances) == len(answers)
    assert distances == sorted(distances)
    assert answers[1].why == f"{distances[1]:.1f} km away"
    assert by_point(geocoder(), (0.0, -30.0)) == []


def test_longitude_before_latitude_is_noticed() -> None:
    assert swapped(geocoder(), (46.75, 39.76), by_point(geocoder(), (46.75, 39.76)))
    assert not swapped(geocoder(), (39.76, 46.75), by_point(geocoder(), (39.76, 46.75)))
    assert not swapped(geocoder(), (10.0, 120.0), [])


# --- Names

FOUND = ["Jebrail", "Cəbrayıl", "Джебраил", "جبرائيل", "Jabrayıl"]


@pytest.mark.parametrize("spelling", FOUND)
def test_one_place_whatever_the_script(spelling: str) -> None:
    assert by_name(geocoder(), spelling, None)[0].place.place_id == JABRAYIL


def test_a_district_chooses_among_places_of_one_name_and_may_be_in_another_script() -> None:
    for district in ("Fuzuli District", "Физули"):
        best = by_name(geocoder(), "Qaradağlı", district)[0]
        assert best.place.district == "Fuzuli District"
    assert len(by_name(geocoder(), "Qaradağlı", None)) > 5


def test_a_guess_is_marked() -> None:
    answers = by_name(geocoder(), "Hardut", None)
    assert answers[0].place.name == "Hadrut"
    assert answers[0].guess
    assert "guess" in answers[0].why
    assert not by_name(geocoder(), "Hadrut", None)[0].guess


def test_names_stand_by_language_each_spelling_once_with_the_shown_one_first() -> None:
    groups = names_by_language(shipped_gazetteer(), SHUSHA)
    languages = [(group.language, group.script) for group in groups]
    assert languages[:2] == [("English", "Latin letters"), ("Azerbaijani", "Latin letters")]
    assert ("Armenian", "Armenian letters") in languages
    assert languages.index(("Armenian", "Armenian letters")) < languages.index(("Armenian", "Latin letters"))
    assert len(languages) == len(set(languages))
    for group in groups:
        spelt = [name.name for name in group.names]
        assert len(spelt) == len(set(spelt))
        assert group.shown is None or group.shown is group.names[0]
    every = {name.name for group in groups for name in group.names}
    assert every == {name.name for name in shipped_gazetteer().names_of(SHUSHA)}


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [(None, None, ""), (1931, 1991, "1931–1991"), (None, 1991, "until 1991"), (1992, None, "since 1992")],
)
def test_former_names_carry_their_years(first: int | None, last: int | None, words: str) -> None:
    name = Name(
        place_id="x", name="X", language="en", script="Latn", strength="strong", valid_from=first, valid_to=last,
        source="reviewed",
    )  # fmt: skip
    assert years(name) == words


def test_a_former_name_is_marked_in_the_panel() -> None:
    gazetteer = shipped_gazetteer()
    former = next(
        name
        for name in gazetteer.names
        if name.valid_to is not None and name.valid_from is not None and name.language != "und"
    )
    markup = place_panel.names(gazetteer, gazetteer.places[former.place_id])
    assert re.search(
        rf'class="former"[^>]*>{re.escape(former.name)}</bdi> \({former.valid_from}–{former.valid_to}\)', markup
    )


def test_the_panel_names_source_and_licence() -> None:
    gazetteer = shipped_gazetteer()
    place = gazetteer.places[SHUSHA]
    markup = place_panel.names(gazetteer, place)
    assert f"{place.source} ({place.source_id}), {place.licence}" in markup


@given(hst.text())
def test_labels_show_any_text_as_it_stands(text: str) -> None:
    escaped = markdown(text)
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped) == " ".join(text.split())
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`<>\[\]$:~#]", escaped)


# --- Names of the documents

HOSTILE = "<img src=x onerror=window.pwned=1>"
TEXT = (
    "=1+1 Units entered the village of Zorvandlu on 5 October 2020. Zorvandlu is small. "
    f"The villages of Tezvarlu {HOSTILE} and Hadrut were quiet. In Garadaghli they waited."
)


def _toponym(document: str, text: str, word: str, nth: int = 0, **more: Any) -> Toponym:
    start = -1
    for _ in range(nth + 1):
        start = text.index(word, start + 1)
    values: dict[str, Any] = {
        "document_id": f"id-{document}", "document": document, "article": "a01", "start": start,
        "end": start + len(word), "text": word, "role": "literal", "place_id": None, "name": None, "kind": None,
        "country": None, "district": None, "latitude": None, "longitude": None, "match": None, "score": None,
    }  # fmt: skip
    return Toponym(**{**values, **more})


def _document(name: str, text: str, **article: Any) -> tuple[Document, Article]:
    identity = {"document_id": f"id-{name}", "document": name}
    document = Document(**identity, source=f"{name}.md", encoding="utf-8", bytes=len(text.encode()), text=text)
    return document, Article(**identity, article="a01", start=0, end=len(text), lang="en", **article)


def _tables() -> Tables:
    day = dt.date(2020, 10, 6)
    courier, article = _document("courier", TEXT, published=day, published_basis="stated", title="=Title")
    digest_text = "A shell fell near Zorvandlu."
    digest, summary = _document("digest", digest_text, evidence_kind="digest", title="Near the hills")
    sure = {"place_id": "gn-148105", "name": "Hadrut", "match": "exact", "score": 1.0}
    rivals = (Candidate(place_id="gn-147930", score=0.5, reason="lies in the theatre"),)
    unsure = {"place_id": "gn-147930", "name": "Qaradağlı", "match": "exact", "score": 0.7, "candidates": rivals}
    toponyms = (
        _toponym("courier", TEXT, "Zorvandlu"),
        _toponym("courier", TEXT, "Zorvandlu", 1),
        _toponym("courier", TEXT, "Tezvarlu"),
        _toponym("courier", TEXT, "Hadrut", **sure),
        _toponym("courier", TEXT, "Garadaghli", **unsure),
        _toponym("digest", digest_text, "Zorvandlu"),
    )
    return Tables(documents=(courier, digest), articles=(article, summary), toponyms=toponyms)


@cache
def mentions() -> Mentions:
    return Mentions(_tables(), shipped_gazetteer())


def test_a_name_the_gazetteer_lacks_is_listed_once_with_all_its_mentions() -> None:
    lacking = {one.name: one for one in mentions().lacking}
    assert list(lacking) == ["Zorvandlu", "Tezvarlu"]
    assert len(lacking["Zorvandlu"].mentions) == 3
    # The undated document comes last.
    assert [mention.document for mention in lacking["Zorvandlu"].mentions] == ["courier", "courier", "digest"]


def test_what_the_text_calls_it_is_said_also_inside_a_list() -> None:
    called = {one.name: one.called for one in mentions().lacking}
    assert called == {"Zorvandlu": ("village",), "Tezvarlu": ("village",)}


def test_a_place_below_the_line_is_listed_and_a_sure_one_is_not() -> None:
    (unsure,) = mentions().unsure
    assert (unsure.name, unsure.place_id, unsure.score) == ("Garadaghli", "gn-147930", 0.7)
    assert unsure.candidates[0].reason == "lies in the theatre"


def test_every_mark_is_the_name() -> None:
    for one in (*mentions().lacking, *mentions().unsure):
        quotes = mentions().sentences(one.mentions)
        assert [quote.text[a:b] for quote in quotes for a, b in quote.marks] == [one.name] * len(one.mentions)


def test_sentences_are_counted_up_to_the_limit() -> None:
    zorvandlu = mentions().lacking[0].mentions
    assert len(mentions().sentences(zorvandlu)) == 3
    assert len(mentions().sentences(zorvandlu, 2)) == 2


def test_a_text_without_an_end_of_sentence_is_cut_around_the_name() -> None:
    text = "a" * 20_000 + " village of Zorvandlu " + "b" * 20_000
    document, article = _document("endless", text)
    endless = Mentions(
        Tables(documents=(document,), articles=(article,), toponyms=(_toponym("endless", text, "Zorvandlu"),)),
        shipped_gazetteer(),
    )
    (quote,) = endless.sentences(endless.lacking[0].mentions)
    assert len(quote.text) < 2 * AROUND + 100
    assert quote.text.startswith("… ")
    assert quote.text.endswith(" …")
    assert [quote.text[a:b] for a, b in quote.marks] == ["Zorvandlu"]


def test_a_document_that_is_gone_costs_its_sentence_only() -> None:
    orphan = Mentions(Tables(toponyms=(_toponym("gone", "Zorvandlu", "Zorvandlu"),)), shipped_gazetteer())
    (quote,) = orphan.sentences(orphan.lacking[0].mentions)
    assert (quote.text, quote.marks) == ("Zorvandlu", ((0, 9),))


def test_cards_escape_the_text_and_call_a_digest_a_paraphrase() -> None:
    named = {one.name: one for one in mentions().lacking}
    card = place_panel.sentences("x", mentions().sentences(named["Tezvarlu"].mentions))
    assert HOSTILE not in card
    assert "&lt;img src=x onerror=window.pwned=1&gt;" in card
    cards = place_panel.sentences("x", mentions().sentences(named["Zorvandlu"].mentions))
    assert cards.count("Paraphrase of") == 1
    assert cards.count("<blockquote") == 2


def test_the_csv_runs_nothing_and_holds_every_sentence() -> None:
    saved = NameTables(mentions(), geocoder()).lacking.csv
    assert saved.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(saved.decode("utf-8-sig"), newline="")))
    assert [(row["name"], row["times"], row["called"], row["documents"]) for row in rows] == [
        ("Zorvandlu", "3", "village", "courier; digest"),
        ("Tezvarlu", "1", "village", "courier"),
    ]
    first, second, third = rows[0]["sentences"].split("\n")
    assert first == "'=1+1 Units entered the village of Zorvandlu on 5 October 2020."
    assert second == "Zorvandlu is small."
    assert third == "Paraphrase: A shell fell near Zorvandlu."


@given(hst.text(hst.characters(exclude_categories=["Cs"])))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    cell = inert(text)
    assert isinstance(cell, str)
    assert cell in (text, "'" + text)
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))
    assert not cell.startswith(("\t", "\r"))


def test_numbers_stay_numbers() -> None:
    assert inert(-3.5) == -3.5


def test_the_table_shows_name_count_word_candidates_documents_and_sentence() -> None:
    tables = NameTables(mentions(), geocoder())
    row = tables.lacking.frame.iloc[0]
    assert row["Name as written"] == "Zorvandlu"
    assert (row["Times"], row["The text calls it"], row["Documents"]) == (3, "village", "courier; digest")
    assert "entered the village of Zorvandlu" in row["Sentence"]
    unsure = tables.unsure.frame.iloc[0]
    assert unsure["Taken for"].startswith("Qaradağlı")
    assert unsure["Score"] == 0.7
    assert "score 0.50: lies in the theatre" in unsure["It may be"]


def test_a_name_without_candidates_gets_those_of_its_spelling_marked_so() -> None:
    document, article = _document("x", "In Hardut it was quiet.")
    toponym = _toponym("x", document.text, "Hardut")
    named = Mentions(Tables(documents=(document,), articles=(article,), toponyms=(toponym,)), shipped_gazetteer())
    (candidates,) = NameTables(named, geocoder()).lacking.candidates
    assert candidates[0].startswith("Hadrut, Khojavend District, score 0.")
    assert "by the spelling alone" in candidates[0]


# --- The page


def _page() -> None:
    import streamlit as st

    from dashboard.pages import gazetteer_page
    from dashboard.pages.corpus import Corpus
    from dashboard.records import Tables

    gazetteer_page.show_page(lambda: st.session_state.get("corpus") or Corpus(Tables()))


@pytest.fixture
def app() -> Iterator[AppTest]:
    yield AppTest.from_function(_page, default_timeout=60)
    st.cache_resource.clear()


def text(app: AppTest) -> str:
    """The markup of everything on the page that is put there as HTML."""
    return "\n".join(element.proto.body for element in app.get("html"))


def search(app: AppTest, query: str, district: str | None = None) -> AppTest:
    app.session_state["place_search"], app.session_state["place_district"] = query, district
    app.run()
    assert not app.exception
    return app


def test_without_documents_the_lists_say_that_they_are_empty(app: AppTest) -> None:
    app.run()
    assert not app.exception
    assert [tab.label for tab in app.tabs] == ["Search", "Not in the gazetteer (0)", "Place unsure (0)"]
    assert "has every place name that was found" in text(app)
    assert "No name of the documents is taken for a place with doubt" in text(app)


def test_an_answer_tells_where_why_and_how_sure(app: AppTest) -> None:
    search(app, "Jebrail")
    (radio,) = app.radio
    assert "Cəbrayıl" in radio.options[0]
    place = shipped_gazetteer().places[JABRAYIL]
    assert app.code[0].value == lookup.coordinates(place)
    assert "town" in text(app)
    assert "Jabrayil District" in text(app)


def test_places_of_one_name_are_told_apart_and_the_rest_is_a_button_away(app: AppTest) -> None:
    search(app, "Qaradağlı")
    (radio,) = app.radio
    assert len(radio.options) == len(set(radio.options)) == 10
    app.button(key="more_answers").click().run()
    assert len(app.radio[0].options) > 10


NOTICES = [
    ("qqqqq<script>x</script>", None, "Nothing in the gazetteer is written or sounds like"),
    ("Hardut", None, "No place is written so."),
    ("Hadrut", "Nowhere <b>", "The gazetteer has no district <bdi><strong>Nowhere &lt;b&gt;</strong></bdi>"),
    ("46.75, 39.76", None, "Latitude comes first. Did you mean 39.76, 46.75?"),
    ("0, -30", None, "no settlement within 50 km"),
    ("91, 46", None, "There is no latitude 91"),
    ("x" * 201, None, "Type the name of one place"),
]


@pytest.mark.parametrize(("query", "district", "notice"), NOTICES)
def test_a_search_without_a_clear_answer_says_what_helps(
    app: AppTest, query: str, district: str | None, notice: str
) -> None:
    search(app, query, district)
    assert notice in text(app)
    assert "<script>" not in text(app)


def test_a_place_without_a_sentence_says_so(app: AppTest) -> None:
    search(app, "Hadrut")
    assert "No sentence of the documents names it." in text(app)
