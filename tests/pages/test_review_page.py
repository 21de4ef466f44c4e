"""The page "To review" without a browser: what it lists, why, in which order, and what "Show on map" chooses."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import review_corpus
import streamlit as st
from hypothesis import given, strategies
from page_corpus import ARABIC
from streamlit.testing.v1 import AppTest

from dashboard.analysis.filters import Filters
from dashboard.analysis.window import Window, overlaps
from dashboard.extraction.event_scores import AGAINST
from dashboard.pages import cells, review_map, review_rows
from dashboard.pages.event_table import ROWS
from dashboard.pages.map_component import View
from dashboard.pages.review_page import Kept
from dashboard.pages.review_rows import ORDERS, UNDATED, off_the_map, ordered, sure, unsure, why
from dashboard.records import Event
from tests.makers import day, event

APP = str(Path(__file__).with_name("review_app.py"))
CORPUS = review_corpus.corpus()
assert CORPUS.domain
DOMAIN = CORPUS.domain
ALL = Filters(review=True)


def listed(order: Any, filters: Filters = ALL) -> list[Event]:
    numbers = ordered(CORPUS, unsure(CORPUS, filters), order, CORPUS.sources)
    return [CORPUS.all[number] for number in numbers.tolist()]


@pytest.fixture
def app() -> Iterator[AppTest]:
    yield AppTest.from_file(APP, default_timeout=60)
    st.cache_resource.clear()


def text(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def rows(app: AppTest) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = app.dataframe[0].value.to_dict("records")
    return found


# --- What is listed, and in which order


def test_lists_every_event_below_the_line_and_no_other() -> None:
    for order in ORDERS:
        assert {one.event_id for one in listed(order)} == {one.event_id for one in CORPUS.all if not one.shown}


def test_each_order_is_what_it_says() -> None:
    scores = [one.score for one in listed("surest first")]
    assert scores == sorted(scores, reverse=True) == [0.7, 0.61, 0.52, 0.48, 0.45, 0.4]
    assert [one.score for one in listed("least sure first")] == sorted(scores)
    days = [one.first for one in listed("by day")]
    assert days[-1] is None, "undated ones come last"
    assert [one for one in days if one] == sorted(one for one in days if one)
    assert [one.name for one in listed("by place")] == sorted(one.name for one in listed("by place"))


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        (Filters(place=("p-fuzuli",)), {"Fuzuli"}),
        (Filters(kind=("capture_claim",)), {"Hadrut", "Jabrayil", "Martakert"}),
        (Filters(claimed_by=("armenia",)), {"Stepanakert"}),
        (Filters(text="truck"), {"Fuzuli"}),
        (Filters(text="حدروت"), {"Hadrut"}),
        (Filters(text="no such word"), set()),
    ],
)
def test_filters_narrow_the_list(filters: Filters, names: set[str]) -> None:
    assert {one.name for one in listed("by day", filters)} == names


# --- Words


@pytest.mark.parametrize(
    ("score", "words"),
    [(0.37, "about 4 of 10"), (0.5, "about 5 of 10"), (0.61, "about 6 of 10"), (0.71, "about 7 of 10")],
)
def test_the_score_is_told_as_a_share(score: float, words: str) -> None:
    assert sure(event(score=score)) == f"{words} like it are right"


REASONS: list[tuple[dict[str, Any], str, str]] = [
    ({"place_basis": "carried"}, "place taken from an earlier sentence", "place is carried"),
    ({"date_basis": "narrative"}, "day taken from an earlier sentence", "day is carried"),
    ({"kind_of_place": "country"}, "the place is a whole country", "place is a country"),
    ({"precision": "range", "last": day(12)}, "a range of days", "days are a range"),
    ({"precision": "year", "first": day(1, 1), "last": day(31, 12)}, "more than a month of days", "interval is long"),
    ({"kind": "other"}, "what happened has no kind of its own", "kind is a remnant"),
]


@pytest.mark.parametrize(("changes", "words", "feature"), REASONS)
def test_a_reason_is_one_that_lowers_the_score(changes: dict[str, Any], words: str, feature: str) -> None:
    assert why(event(**changes)) == [words]
    assert AGAINST[feature] < 0


def test_without_a_recorded_reason_none_is_made_up() -> None:
    assert why(event()) == []
    assert why(event(), doubtful=True) == ["which place is meant is not sure"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"first": None, "last": None, "precision": None, "date_basis": "unknown"}, UNDATED),
        ({"first": day(1, 1, 1993), "last": day(31, 12, 1993)},
         "its days lie outside those of the map, 1–12 October 2020"),
    ],
)  # fmt: skip
def test_says_why_the_map_cannot_show_one(changes: dict[str, Any], reason: str | None) -> None:
    window = Window(first=day(1), last=day(12))
    assert off_the_map(event(**changes), window) == reason
    assert off_the_map(event(**changes), None) is not None


def test_a_saved_table_has_every_event_whole_and_runs_no_formula() -> None:
    numbers = ordered(CORPUS, unsure(CORPUS, ALL), "by day", CORPUS.sources).tolist()
    saved = cells.saved(review_rows.frame(CORPUS, numbers, CORPUS.sources)).decode("utf-8-sig")
    found = list(csv.DictReader(io.StringIO(saved)))
    assert [float(row["Score"]) for row in found] == [CORPUS.all[n].score for n in numbers]
    assert any(ARABIC in row["Sentence"] for row in found)
    hostile = next(row for row in found if "javascript" in row["Sentence"])
    assert hostile["Sentence"].startswith("'@@=1+1"), "a spreadsheet would run it"
    for row in found:
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
    undated = next(row for row in found if row["Place"] == "Jabrayil")
    assert undated["On the map"] == f"cannot be: {UNDATED}"


# --- The way to the map

days = strategies.dates(min_value=DOMAIN.first, max_value=DOMAIN.last)
windows = strategies.tuples(days, days).map(lambda two: Window(first=min(two), last=max(two)))


@given(window=windows, first=days, length=strategies.integers(0, 40))
def test_the_days_hold_the_event_and_stay_where_they_did_before(window: Window, first: dt.date, length: int) -> None:
    one = event(first=first, last=first + dt.timedelta(days=length))
    found = review_map.window_with(one, window, DOMAIN)
    assert overlaps(one, found)
    assert DOMAIN.first <= found.first <= found.last <= DOMAIN.last
    if overlaps(one, window):
        assert found == window


@pytest.mark.parametrize(
    ("place", "camera", "seen"),
    [
        ((39.52, 47.03), {}, True),  # Hadrut on the map as it opens
        ((55.75, 37.62), {}, False),  # Moscow
        ((39.52, 47.03), {"latitude": 39.5, "longitude": 47.0, "zoom": 11.0}, True),
        ((39.82, 46.75), {"latitude": 39.5, "longitude": 47.0, "zoom": 11.0}, False),
        ((39.52, 47.03), {"latitude": 39.5, "longitude": 47.0}, True),  # a camera without a zoom of its own
    ],
)
def test_the_camera_is_moved_only_to_what_is_out_of_sight(
    place: tuple[float, float], camera: dict[str, float], seen: bool
) -> None:
    assert review_map.in_sight(event(latitude=place[0], longitude=place[1]), camera) is seen


def chosen(app: AppTest, name: str) -> AppTest:
    """The page with the event of this document chosen."""
    one = next(e for e in CORPUS.unsure if e.document == name)
    app.session_state["review_kept"] = Kept(event_id=one.event_id)
    return app.run()


def press(app: AppTest) -> AppTest:
    return app.button(key="review_show").click().run()


def test_show_on_map_chooses_the_event_and_the_days_that_have_it(app: AppTest) -> None:
    app.session_state["view"] = View(window=Window(first=day(9), last=day(12)))
    app.session_state["filters"] = Filters(mentions="all")
    app = press(chosen(app, "arabic"))
    assert not app.exception
    assert (app.session_state["place"], app.session_state["filters"]) == (
        "p-hadrut",
        Filters(review=True, mentions="all"),
    )
    assert app.session_state["chosen"].startswith("arabic-")
    assert app.session_state["view"].window == Window(first=day(5), last=day(5))


def test_show_on_map_keeps_days_and_filters_that_have_the_event(app: AppTest) -> None:
    app.session_state["view"] = before = View(window=Window(first=day(4), last=day(6)))
    app.session_state["filters"] = Filters(kind=("capture_claim",))
    app = press(chosen(app, "arabic"))
    assert app.session_state["view"] == before
    assert app.session_state["filters"] == Filters(kind=("capture_claim",), review=True)


def test_show_on_map_drops_filters_that_hide_the_event(app: AppTest) -> None:
    app.session_state["filters"] = Filters(kind=("advance",))
    assert press(chosen(app, "arabic")).session_state["filters"] == Filters(review=True)


@pytest.mark.parametrize(("event_id", "words"), [("of-1993", "lie outside those of the map"), (None, UNDATED)])
def test_what_the_map_cannot_show_has_the_reason_and_no_button(app: AppTest, event_id: str | None, words: str) -> None:
    undated = next(one for one in CORPUS.unsure if one.first is None)
    app.session_state["review_kept"] = Kept(event_id=event_id or undated.event_id)
    app.run()
    assert words in text(app)
    assert "review_show" not in [button.key for button in app.button]


# --- The page


def test_the_page_says_how_many_there_are_and_shows_the_surest_with_its_evidence(app: AppTest) -> None:
    app.run()
    assert not app.exception
    assert "6 of 12 events are not sure enough to be drawn unasked" in text(app)
    assert [row["Score"] for row in rows(app)] == [0.7, 0.61, 0.52, 0.48, 0.45, 0.4]
    assert "about 7 of 10 like it are right" in text(app)
    assert "place taken from an earlier sentence; day taken from an earlier sentence" in text(app)
    assert "Paraphrase of" in text(app), "a digest is never shown as a quotation"


def test_a_filter_is_kept_and_what_it_leaves_is_shown(app: AppTest) -> None:
    app.run()
    app.multiselect(key="review_place").set_value(["p-hadrut"]).run()
    assert [row["Place"] for row in rows(app)] == ["Hadrut"]
    assert 'dir="auto" lang="ar"' in text(app) and "حدروت</mark>" in text(app)
    app.text_input(key="review_text").set_value("no such word").run()
    assert "No less certain event is left" in text(app)
    app.button(key="review_clear").click().run()
    assert len(rows(app)) == 6


def test_hostile_text_stays_text(app: AppTest) -> None:
    markup = text(chosen(app, "hostile"))
    assert "<script" not in markup and "<img" not in markup
    assert "&lt;script&gt;" in markup


def test_without_such_events_the_page_says_so(app: AppTest) -> None:
    app.session_state["which"] = "sure"
    app.run()
    assert not app.exception
    assert "Nothing to review: all 10 events are above the line" in text(app)
    assert not app.dataframe


def test_many_events_come_a_page_at_a_time(app: AppTest) -> None:
    app.session_state["which"] = "many"
    app.run()
    assert len(rows(app)) == ROWS
    app.button(key="review_Last").click().run()
    assert len(rows(app)) == 50
    assert "Rows 201–250 of 250, surest first" in [words.value for words in app.markdown]
    app.selectbox(key="review_order").set_value("least sure first").run()
    assert rows(app)[0]["Score"] == 0.4, "another order begins with its first page"
