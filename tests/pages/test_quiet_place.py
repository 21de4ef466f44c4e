"""A chosen place of which nothing is drawn: the page says so, and when something would be; and a story from its button."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from page_corpus import tables
from streamlit.testing.v1 import AppTest

from dashboard.analysis.window import Window
from dashboard.pages.corpus import Corpus
from dashboard.pages.map_component import View

APP = str(Path(__file__).with_name("page_app.py"))
CORPUS = Corpus(tables())


@pytest.fixture
def app() -> Iterator[AppTest]:
    yield AppTest.from_file(APP, default_timeout=60)
    st.cache_resource.clear()


def october(first: int, last: int) -> Window:
    return Window(first=dt.date(2020, 10, first), last=dt.date(2020, 10, last))


def open_at(app: AppTest, place: str, window: Window) -> str:
    """Open the page with a place chosen and return its markup."""
    app.session_state["view"] = View(window=window)
    app.session_state["place"] = place
    app.run()
    assert not app.exception
    return "\n".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("p-hadrut", "No event in these days, 1–3 October 2020. On other days: 2 events, 5–12 October 2020."),
        ("p-jabrayil", "No event in these days, 1–3 October 2020, nor on other days."),  # its one event has no day
        ("gn-148235", "No event in these days, 1–3 October 2020, nor on other days."),
    ],
)
def test_says_that_nothing_is_drawn_of_it(app: AppTest, place: str, said: str) -> None:
    assert said in open_at(app, place, october(1, 3))


def test_a_place_of_the_gazetteer_has_its_names_in_all_languages(app: AppTest) -> None:
    markup = open_at(app, "gn-148235", october(1, 3))
    assert "Daşaltı / Karin Tak" in markup
    assert "Քարին տակ" in markup
    assert "village · Shusha District" in markup


def test_a_button_shows_the_days_that_have_events(app: AppTest) -> None:
    open_at(app, "p-hadrut", october(1, 3))
    app.button(key="quiet_days").click().run()
    assert app.subheader[0].value.endswith("5–12 October 2020")
    assert app.session_state["place"] == "p-hadrut"


def test_a_place_with_an_event_is_not_quiet(app: AppTest) -> None:
    assert "No event in these days" not in open_at(app, "p-martakert", october(1, 3))


def test_a_story_begins_with_the_first_incident_alone(app: AppTest) -> None:
    open_at(app, "p-hadrut", october(3, 12))
    assert [button.label for button in app.button if (button.key or "").startswith("story_")] == [
        "Story: step through 7 incidents",
        "This place: 2",
    ]
    app.button(key="story_all").click().run()
    assert not app.exception
    assert app.subheader[0].value == "1 event in 1 place, 3 October 2020"
    assert app.session_state["place"] == "p-martakert"
    assert not [button for button in app.button if (button.key or "").startswith("story_")]
