"""The gazetteer page: where is this name, what is it called, who names it; and the names that want a look."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.pages import lookup, place_panel
from dashboard.pages.corpus import Corpus, load
from dashboard.pages.lookup import Answer, NotAPoint
from dashboard.pages.mentions import UNSURE_BELOW
from dashboard.pages.name_tables import NameTable, called
from dashboard.pages.safe_html import show, tag
from dashboard.pipeline import shipped_gazetteer
from gazetteer import ATTRIBUTION
from gazetteer.errors import GazetteerError
from gazetteer.gazetteer import Gazetteer
from gazetteer.geocoder import GazetteerGeocoder

_STYLE: Final = Path(__file__).with_name("page.css")
_SEARCH: Final = "place_search"
_DISTRICT: Final = "place_district"
_KEPT: Final = "place_search_kept"
_ANSWER: Final = "place_answer"
ANSWERS: Final = 10
"""Places listed at first; some names have fifty."""
SENTENCES: Final = 20
"""Sentences shown at first; a country can have thousands."""
_MARKDOWN = re.compile(r"([!-/:-@\[-`{-~])")
_EXAMPLES: Final = ("Jebrail", "Джебраил", "جبرائيل", "Ջաբրաիլ", "39.76, 46.75")


def main() -> None:
    """Show the gazetteer, and what the documents of the shipped folder name."""
    show_page(load)


def show_page(read: Callable[[], Corpus]) -> None:
    """Show the gazetteer beside what `read` gives."""
    st.html(_STYLE)
    with st.container(key="masthead"):
        st.title("Places and their names", anchor=False)
        try:
            geocoder = _geocoder()
        except GazetteerError as error:
            st.error(f"The gazetteer cannot be used. {error}")
            return
        show(tag("p", _coverage(geocoder.gazetteer), class_="coverage"))
    corpus = read()
    with st.spinner("Gathering the names of the documents …"):
        lacking, unsure = corpus.names.lacking, corpus.names.unsure
    search, missing, doubtful = st.tabs(
        ["Search", f"Not in the gazetteer ({len(lacking.written)})", f"Place unsure ({len(unsure.written)})"],
        key="places_tabs",
    )
    with search:
        _search(geocoder, corpus)
    with missing:
        _lacking(lacking, corpus)
    with doubtful:
        _unsure(unsure, corpus)
    show(tag("p", ATTRIBUTION, class_="credit"))


@st.cache_resource(show_spinner="Opening the gazetteer …")
def _geocoder() -> GazetteerGeocoder:
    """Return the geocoder, its index of misspelt names built: the first search must not wait for it."""
    geocoder = GazetteerGeocoder(shipped_gazetteer())
    geocoder.gazetteer.find("Garadaghli", deep=True)
    return geocoder


def _coverage(gazetteer: Gazetteer) -> str:
    scripts = len({name.script for name in gazetteer.names})
    return (
        f"{wording.count(len(gazetteer.places), 'place')} · {wording.count(len(gazetteer.names), 'spelling')} in "
        f"{wording.count(scripts, 'script')} · which names are used, not which are right"
    )


# --- Search


@st.fragment
def _search(geocoder: GazetteerGeocoder, corpus: Corpus) -> None:
    """The box, the answers, and the chosen one. A fragment: a search does not read the documents again."""
    # Streamlit forgets what stands in a box when another page is opened. (Its own `persist_state` can put an old
    # search back over a new one.)
    for key, kept in st.session_state.get(_KEPT, {}).items():
        st.session_state.setdefault(key, kept)
    box, choice = st.columns([7, 3], gap="small")
    with box:
        query = st.text_input(
            "Place name in any script, or coordinates",
            key=_SEARCH,
            type="search",
            live=True,
            placeholder="Type a name, or latitude and longitude",
        )
    with choice:
        district = st.selectbox(
            "District (optional)",
            lookup.districts(geocoder.gazetteer),
            index=None,
            key=_DISTRICT,
            accept_new_options=True,
            placeholder="Any; choose or type one",
        )
    st.session_state[_KEPT] = {_SEARCH: query, _DISTRICT: district}
    query, district = (query or "").strip(), (district or "").strip()[: lookup.LONGEST]
    if len(query) > lookup.LONGEST:
        _notice(f"That is a text of {len(query):,} characters. Type the name of one place.")
        return
    if not query:
        show(
            tag(
                "p",
                "Type a name as you find it, in any script, misspelt too: ",
                *_listed(_EXAMPLES[:-1]),
                ". Or a point, for the settlements nearest to it: ",
                tag("strong", _EXAMPLES[-1]),
                ".",
                class_="hint",
            )
        )
        return
    try:
        point = lookup.read_point(query)
        answers = lookup.by_point(geocoder, point) if point else lookup.by_name(geocoder, query, district or None)
    except NotAPoint as error:
        _notice(str(error))
        return
    if point:
        _about_point(geocoder, point, answers)
    else:
        _about_name(geocoder, query, district, answers)
    if not answers:
        return
    left, right = st.columns([5, 6], gap="medium")
    with left, st.container(key="answers"):
        chosen = _choice(geocoder.gazetteer, f"{query}|{district}", answers)
    with right, st.container(key="place_panel"):
        _panel(geocoder.gazetteer, chosen, corpus)


def _listed(words: Sequence[str]) -> list[str]:
    out: list[str] = []
    for word in words:
        out += [", ", tag("bdi", tag("strong", word))]
    return out[1:]


def _notice(*children: str) -> None:
    show(tag("div", *children, class_="notice", role="status"))


def _about_point(geocoder: GazetteerGeocoder, point: tuple[float, float], answers: Sequence[Answer]) -> None:
    if lookup.swapped(geocoder, point, answers):
        _notice(f"Latitude comes first. Did you mean {point[1]:g}, {point[0]:g}?")
    elif not answers:
        _notice("The gazetteer has no settlement within 50 km of this point. It covers Azerbaijan, Armenia and the "
                "border of Iran village by village, the rest of the world by its cities.")  # fmt: skip


def _about_name(geocoder: GazetteerGeocoder, query: str, district: str, answers: Sequence[Answer]) -> None:
    if district and not geocoder.areas_named(district):
        _notice("The gazetteer has no district ", tag("bdi", tag("strong", district)), ". All districts were searched.")
    if not answers:
        _notice(
            "Nothing in the gazetteer is written or sounds like ",
            tag("bdi", tag("strong", query)),
            ". Try it as another language spells it, or without its endings and additions.",
        )
    elif all(answer.guess for answer in answers):
        _notice("No place is written so. ", "This is a guess." if len(answers) == 1 else "These are guesses.")


def _choice(gazetteer: Gazetteer, asked: str, answers: Sequence[Answer]) -> Answer:
    """Offer the answers and return the chosen one; the best one until another is chosen."""
    everything = st.session_state.get("all_answers") == asked
    offered = list(answers if everything else answers[:ANSWERS])
    captions = [
        markdown(" · ".join(lookup.lies_in(gazetteer, answer.place))) + "  \n" + markdown(_found(answer))
        for answer in offered
    ]
    # One key for all searches: with a key for each, the browser can keep the list of a search that was overtaken.
    if st.session_state.get("answered") != asked:
        st.session_state["answered"], st.session_state[_ANSWER] = asked, 0
    number = st.radio(
        "Nearest settlements" if offered[0].score is None else "What may be meant, best first",
        range(len(offered)),
        # Numbered, because the browser tells the options apart by their labels, and six villages share one name.
        format_func=lambda index: f"{index + 1} · **{markdown(offered[index].label)}**",
        captions=captions,
        key=_ANSWER,
    )
    if len(answers) > len(offered):
        st.button(f"Show all {len(answers)}", key="more_answers", on_click=_show_all, args=("all_answers", asked))
    return offered[number or 0]


def _found(answer: Answer) -> str:
    score = "" if answer.score is None else f"score {answer.score:.2f} · "
    return f"{score}{answer.why} · {lookup.coordinates(answer.place)}"


def _panel(gazetteer: Gazetteer, answer: Answer, corpus: Corpus) -> None:
    place = answer.place
    show(place_panel.heading(gazetteer, place))
    # A code box, because it comes with a button that copies.
    st.code(lookup.coordinates(place), language=None, width="content")
    show(place_panel.names(gazetteer, place))
    mentions = corpus.mentions.of_place(place.place_id)
    if not mentions:
        show(tag("section", tag("p", "No sentence of the documents names it.", class_="hint"), class_="evidence place"))
        return
    limit = None if st.session_state.get("all_sentences") == place.place_id else SENTENCES
    quotes = corpus.mentions.sentences(mentions, limit)
    show(place_panel.sentences(f"Named {wording.count(len(mentions), 'time')} in the documents", quotes))
    if sum(len(quote.toponyms) for quote in quotes) < len(mentions):
        st.button("Show all", key="more_sentences", on_click=_show_all, args=("all_sentences", place.place_id))


def _show_all(what: str, of: str) -> None:
    st.session_state[what] = of


def markdown(text: str) -> str:
    """Return text that Streamlit's labels show as it stands: each sign that Markdown might use is escaped."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


# --- Names that want a look


@st.fragment
def _lacking(table: NameTable, corpus: Corpus) -> None:
    if not table.written:
        show(tag("p", "The gazetteer has every place name that was found in the documents.", class_="hint"))
        return
    show(
        tag(
            "p",
            "Names that the documents use for a place and that could not be put on the map. They are kept here and in "
            "the tables, without coordinates. What they may be is a suggestion, never used.",
            class_="hint",
        )
    )
    _names(table, corpus, key="lacking", file="names-not-in-the-gazetteer.csv")


@st.fragment
def _unsure(table: NameTable, corpus: Corpus) -> None:
    if not table.written:
        show(tag("p", "No name of the documents is taken for a place with doubt.", class_="hint"))
        return
    show(
        tag(
            "p",
            f"Names that were taken for a place with a score below {UNSURE_BELOW:g}: misspelt, or shared with another "
            "place that is nearly as likely. Least sure first. Read the sentence before you rely on the place.",
            class_="hint",
        )
    )
    _names(table, corpus, key="unsure", file="names-of-unsure-place.csv")


def _names(table: NameTable, corpus: Corpus, *, key: str, file: str) -> None:
    left, right = st.columns([7, 4], gap="medium")
    with left, st.container(key=f"{key}_names"):
        state = st.dataframe(
            table.frame,
            column_config={"It may be": st.column_config.TextColumn(width="medium")},
            key=f"{key}_table",
            on_select="rerun",
            selection_mode="single-row",
            hide_index=True,
            height=min(35 * len(table.written) + 38, 480),
        )
        st.download_button(
            "Save as CSV", table.csv, file_name=file, mime="text/csv", key=f"{key}_csv", on_click="ignore"
        )
    rows = state.selection.rows
    number = rows[0] if rows and rows[0] < len(table.written) else 0
    one = table.written[number]
    with right, st.container(key=f"{key}_panel"):
        quotes = corpus.mentions.sentences(one.mentions, SENTENCES)
        show(place_panel.written(one, called(one), table.candidates[number], quotes))
