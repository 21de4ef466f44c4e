"""The row above the map without a browser: what a choice changes, and what helps when nothing is left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from page_corpus import tables
from streamlit.testing.v1 import AppTest

from dashboard.analysis.filters import Filters
from dashboard.pages import choices
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.filter_bar import showing
from dashboard.pages.map_component import View
from dashboard.pages.remedies import remedies

APP = str(Path(__file__).with_name("page_app.py"))
CORPUS = Corpus(tables())
assert CORPUS.domain
DOMAIN = CORPUS.domain


@pytest.fixture
def app() -> Iterator[AppTest]:
    yield AppTest.from_file(APP, default_timeout=60)
    st.cache_resource.clear()


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def table(app: AppTest) -> list[str]:
    return [str(place) for place in app.dataframe(key="events_table").value["Place"]]


def drawn(filters: Filters) -> Drawn:
    return Drawn.of(CORPUS, filters, View(window=DOMAIN))


def test_search_narrows_table_and_counts_and_reset_brings_all_back(app: AppTest) -> None:
    app.run()
    app.text_input(key=choices.SEARCH).set_value("valley school").run()
    assert table(app) == []
    app.text_input(key=choices.SEARCH).set_value("ministry").run()
    assert table(app) == ["Martakert"]
    assert "Showing 1 of 8 incidents (1 of 9 events)" in html(app)
    assert "Words: ministry" in html(app)
    app.button(key="filter_reset").click().run()
    assert len(table(app)) == 9
    assert app.text_input(key=choices.SEARCH).value == ""
    assert app.button(key="filter_reset").disabled


def test_less_certain_events_come_by_choice(app: AppTest) -> None:
    app.run()
    app.toggle(key=choices.REVIEW).set_value(True).run()
    assert len(table(app)) == 10
    assert "with less certain events" in html(app)


def test_an_empty_choice_offers_what_brings_events_and_does_it(app: AppTest) -> None:
    app.session_state["filters"] = Filters(kind=("capture_claim",), place=("p-stepanakert",))
    app.run()
    assert table(app) == []
    assert "Without “Kind: capture claimed” there are 2." in html(app)
    offered = {button.label: button for button in app.button if (button.key or "").startswith("remedy_")}
    assert set(offered) == {"Drop “Kind”", "Drop “Place”"}
    offered["Drop “Kind”"].click().run()
    assert table(app) == ["Stepanakert", "Stepanakert"]


@pytest.mark.parametrize(
    "filters",
    [
        Filters(kind=("deployment",)),
        Filters(text="nowhere to be found"),
        Filters(kind=("capture_claim",), claimed_by=("civilians",), text="ministry"),
    ],
)
def test_every_way_out_brings_as_many_events_as_it_says(filters: Filters) -> None:
    assert drawn(filters).counts.events == 0
    found = remedies(drawn(filters), DOMAIN)
    assert found
    for remedy in found:
        assert drawn(remedy.filters).counts.events == remedy.events > 0


@pytest.mark.parametrize(
    "text", ["<script>window.pwned=1</script>", "@@=1+1", "**bold** [x](javascript:1)", "x" * 5000]
)
def test_a_hostile_search_is_text(app: AppTest, text: str) -> None:
    app.run()
    app.text_input(key=choices.SEARCH).set_value(text).run()
    assert not app.exception
    assert "<script" not in html(app)
    assert len(app.session_state["filters"].text) <= 200


def test_words_of_the_counts() -> None:
    everything = drawn(Filters())
    assert showing(everything.counts, everything.total) == "Showing all 8 incidents (9 events)"
    assert showing(drawn(Filters(place=("p-hadrut",))).counts, everything.total) == (
        "Showing 2 of 8 incidents (2 of 9 events)"
    )
