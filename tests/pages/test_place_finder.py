"""Finding a place by a few letters, in any script and misspelt, and what is said of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.filters import Filters
from dashboard.analysis.window import Window
from dashboard.pages.corpus import SEEDS, Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import View
from dashboard.pages.place_finder import ANSWERS, Finder, elsewhen, find, marker, on_map
from dashboard.pipeline import run, shipped_gazetteer

JABRAYIL, STEPANAKERT, HADRUT, KARIN_TAK = "gn-148141", "gn-146970", "gn-148105", "gn-148235"


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(shipped_gazetteer())


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus(run([Path(SEEDS)]))


def drawn(corpus: Corpus, window: Window | None = None, language: str = "both", **filters: object) -> Drawn:
    assert corpus.domain
    view = View(window=window or corpus.domain, look={"language": language})
    return Drawn.of(corpus, Filters(**filters), view)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "place_id"),
    [
        ("Jebrail", JABRAYIL),
        ("Джебраил", JABRAYIL),
        ("جبرائيل", JABRAYIL),
        ("Ջաբրաիլ", JABRAYIL),
        ("  cəbrayıl ", JABRAYIL),
        ("Jebrayul", JABRAYIL),  # misspelt
        ("Jebr", JABRAYIL),  # while one types
        ("Джебр", JABRAYIL),
        ("Xankendi", STEPANAKERT),
        ("Степа", STEPANAKERT),
        ("Hadrud", HADRUT),
        ("Կարին տակ", KARIN_TAK),
    ],
)
def test_a_place_is_found_in_any_script_and_with_errors(finder: Finder, query: str, place_id: str) -> None:
    assert finder.candidates(query)[0][0] == place_id


def test_what_is_written_so_comes_before_what_begins_so_and_what_is_spelt_alike(finder: Finder) -> None:
    written = finder.candidates("Stepanakert")
    assert written[0] == (STEPANAKERT, False)
    begun = [place_id for place_id, _ in finder.candidates("Stepan")]
    assert STEPANAKERT in begun
    assert finder.candidates("Jebrayul")[0] == (JABRAYIL, True)
    guesses = [guess for _, guess in written]
    assert guesses == sorted(guesses)


def test_of_those_that_begin_so_the_ones_with_events_come_first(finder: Finder) -> None:
    without = [place_id for place_id, _ in finder.candidates("Xan")]
    last = without[-1]
    assert finder.candidates("Xan", {last})[0][0] == last


@pytest.mark.parametrize("query", ["", " ", "x", "Xqzwv", "<b>", "\u202e\u202e", "5 October"])
def test_nothing_is_found_where_nothing_is_named(finder: Finder, query: str) -> None:
    assert finder.candidates(query) == []


@settings(max_examples=60)
@given(st.text(max_size=30))
def test_no_text_breaks_the_search(finder: Finder, query: str) -> None:
    found = [place_id for place_id, _ in finder.candidates(query)]
    assert len(found) == len(set(found))
    assert all(place_id in shipped_gazetteer().places for place_id in found)


def test_an_answer_says_what_the_place_is_and_what_is_told_of_it(finder: Finder, corpus: Corpus) -> None:
    here = find(finder, drawn(corpus), "Jebrail")[0]
    assert (here.label, here.facts) == ("Cəbrayıl / Jrakan", "town · Jabrayil District · Azerbaijan")
    assert here.told == f"{len(drawn(corpus).at(JABRAYIL))} events in these days"
    assert (here.guess, here.on_map) == (False, True)
    assert find(finder, drawn(corpus), "Karin Tak")[0].told == "no event"
    assert len(find(finder, drawn(corpus), "sh")) == ANSWERS


def test_events_of_other_days_are_counted_apart(finder: Finder, corpus: Corpus) -> None:
    shown = drawn(corpus, Window(first=dt.date(2020, 9, 27), last=dt.date(2020, 9, 28)))
    other = elsewhen(shown, JABRAYIL)
    assert other
    assert not shown.at(JABRAYIL)
    assert find(finder, shown, "Jebrail")[0].told == f"no event in these days, {len(other)} on others"
    assert elsewhen(drawn(corpus, publisher=()), KARIN_TAK) == []


def test_names_follow_the_language_of_the_reader(finder: Finder, corpus: Corpus) -> None:
    found = find(finder, drawn(corpus, language="ru"), "Jebrail")[0]
    assert found.label == "Джебраил"
    assert "Jabrayil District" not in found.facts


def test_a_mark_has_the_point_of_its_place(corpus: Corpus) -> None:
    place = shipped_gazetteer().places[KARIN_TAK]
    assert marker(corpus, KARIN_TAK, "both") == {
        "id": KARIN_TAK,
        "label": "Daşaltı / Karin Tak",
        "longitude": place.longitude,
        "latitude": place.latitude,
    }
    assert marker(corpus, None, "both") is None
    assert marker(corpus, "p-nowhere", "both") is None


@pytest.mark.parametrize(("longitude", "latitude", "inside"), [(46.75, 39.8, True), (37.62, 55.75, False)])
def test_the_map_does_not_reach_everywhere(longitude: float, latitude: float, inside: bool) -> None:
    assert on_map(longitude, latitude) is inside
