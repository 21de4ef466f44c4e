"""The page without a browser: what it shows, and what a choice changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from page_corpus import HOSTILE, HOSTILE_NAME, tables
from streamlit.testing.v1 import AppTest

from dashboard.analysis.window import in_window
from dashboard.pages.corpus import Corpus, fingerprint
from dashboard.pages.rows import day_number

APP = str(Path(__file__).with_name("page_app.py"))
CORPUS = Corpus(tables())
assert CORPUS.domain
FIRST, LAST = day_number(CORPUS.domain.first), day_number(CORPUS.domain.last)


@pytest.fixture
def app() -> Iterator[AppTest]:
    yield AppTest.from_file(APP, default_timeout=60)
    st.cache_resource.clear()


def text(app: AppTest) -> str:
    """The markup of everything on the page that is put there as HTML."""
    return "\n".join(element.proto.body for element in app.get("html"))


def shown(app: AppTest) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = app.dataframe(key="events_table").value.to_dict("records")
    return rows


def test_says_what_is_covered_and_how_many_events_there_are(app: AppTest) -> None:
    app.run()
    assert not app.exception
    assert "4 articles · 4 publishers · English, Arabic" in text(app)
    assert "10 events, machine-extracted: 0 of 10 reviewed" in text(app)
    assert "Showing all 8 incidents (9 events)" in text(app)
    assert app.subheader[0].value == "9 events in 7 places, 1–12 October 2020"
    assert len(shown(app)) == 9
    labels = [expander.label for expander in app.expander]
    assert labels == [
        "Without a day: 1 event, not on the map",
        "Not read, or read with a doubt: 1 message",
    ]
    assert "put the text into it, or remove it" in text(app)
    assert any("To review: 1 less certain event" in words.value for words in app.markdown)


WINDOWS = [
    (FIRST, LAST),
    (FIRST, FIRST),
    (FIRST + 1, FIRST + 1),
    (LAST, LAST),
    (FIRST + 2, FIRST + 4),
    (LAST - 3, LAST - 1),
]


@pytest.mark.parametrize(("first", "last"), WINDOWS)
def test_table_holds_the_events_of_the_window(app: AppTest, first: int, last: int) -> None:
    app.session_state["view"] = read(first, last)
    app.run()
    expected = in_window(CORPUS.events, read(first, last).window)
    # The sentence of 5,000 letters is cut off in the table; the evidence has all of it.
    quotes = [row["Sentence"].removeprefix("Paraphrase: ").removesuffix("…") for row in shown(app)]
    assert quotes == [event.quote[: len(quote)] for event, quote in zip(expected, quotes, strict=True)]
    assert app.subheader[0].value.startswith(f"{len(expected)} event")


def read(first: int, last: int) -> Any:
    from dashboard.pages.map_component import read_view

    camera = {"longitude": 46.5, "latitude": 39.9, "zoom": 9.0}
    window = {"first": first, "last": last, "publication": True}
    view = read_view({"view": {"window": window, "camera": camera}}, CORPUS.domain)  # type: ignore[arg-type]
    assert view
    return view


class TestWhatTheMapReports:
    def test_nonsense_is_not_believed(self) -> None:
        from dashboard.pages.map_component import read_pick, read_view

        assert CORPUS.domain
        good = {"first": FIRST, "last": LAST, "publication": True}
        camera = {"longitude": 46.5, "latitude": 39.9, "zoom": 9.0}
        assert read_view({"view": {"window": good, "camera": camera}}, CORPUS.domain) is not None
        for bad in (
            None,
            {},
            {"view": None},
            {"view": {"window": {**good, "first": "x"}, "camera": camera}},
            {"view": {"window": {**good, "first": LAST + 1, "last": FIRST}, "camera": camera}},
            {"view": {"window": {**good, "last": 10**12}, "camera": camera}},
            {"view": {"window": good, "camera": {"zoom": 3}}},
            {"view": {"window": good, "camera": {**camera, "zoom": None}}},
        ):
            assert read_view(bad, CORPUS.domain) is None, bad
        assert read_pick({"picked": {"place": "p-hadrut", "sequence": 3}}) == ("p-hadrut", 3)
        # A choice in the table has number 4 by now: a click made beside it counts, the repeat of an older one does not.
        beside = {"picked": {"place": "p-hadrut", "sequence": 3, "attempt": 1}}
        assert read_pick(beside, 4) == ("p-hadrut", 4)
        for sequence, heard in ((3, 4), (4, 4)):
            assert read_pick({"picked": {"place": "p-hadrut", "sequence": sequence, "attempt": 2}}, heard) is None
        assert read_pick({"picked": {"place": "p-hadrut", "sequence": 5, "attempt": 2}}, 4) == ("p-hadrut", 5)
        for bad in (None, {"picked": None}, {"picked": {"place": 1, "sequence": 1}}, {"picked": {"place": "x"}}):
            assert read_pick(bad) is None, bad

    def test_window_stays_inside_the_days_there_are(self) -> None:
        view = read(FIRST - 400, LAST + 400)
        assert view.window == CORPUS.domain


def test_chosen_place_shows_its_evidence_in_order_of_time(app: AppTest) -> None:
    app.session_state["place"] = "p-hadrut"
    app.run()
    markup = text(app)
    assert markup.index("دخلت بلدة") < markup.index("Between 9 and 12")
    assert "2 events in the chosen days" in markup


def test_hostile_text_arrives_escaped(app: AppTest) -> None:
    app.session_state["place"] = "p-fuzuli"
    app.run()
    assert "<script>window" not in text(app)
    assert "&lt;script&gt;window.pwned=1&lt;/script&gt;" in text(app)
    row = next(row for row in shown(app) if row["Place"] == "Fuzuli")
    assert row["Sentence"] == HOSTILE[:599] + "…"
    assert HOSTILE_NAME in {row["Place"] for row in shown(app)}


def test_days_without_events_say_what_to_change(app: AppTest) -> None:
    app.session_state["view"] = read(FIRST + 1, FIRST + 1)
    app.run()
    assert "Move the handles under the map apart" in text(app)
    assert "On all days there are 9." in text(app)
    assert shown(app) == []


class TestPlainMap:
    @pytest.fixture
    def plain(self, app: AppTest) -> AppTest:
        app.query_params["map"] = "plain"
        return app.run()

    def spec(self, app: AppTest) -> dict[str, Any]:
        spec: dict[str, Any] = json.loads(app.get("deck_gl_json_chart")[0].proto.json)
        return spec

    def test_draws_the_same_places_without_an_online_map(self, plain: AppTest) -> None:
        assert not plain.exception
        spec = self.spec(plain)
        (points,) = [layer for layer in spec["layers"] if layer["id"] == "places"]
        assert len(points["data"]) == 7
        # With a provider Streamlit would fetch a map's style from the network.
        assert not spec.get("mapProvider")

    def test_view_stays_when_the_days_change(self, plain: AppTest) -> None:
        before = self.spec(plain)["initialViewState"]
        days = CORPUS.domain
        assert days
        plain.slider(key="plain_days").set_value((days.first, days.first)).run()
        assert plain.subheader[0].value == "1 event in 1 place, 1 October 2020"
        assert self.spec(plain)["initialViewState"] == before

    def test_text_that_looks_like_an_instruction_is_none(self, plain: AppTest) -> None:
        assert not [t for t in strings(self.spec(plain)["layers"][-1]["data"]) if t.startswith("@@")]


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for child in children for text in strings(child)]


def test_changed_documents_are_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one", encoding="utf-8")
    seen = {fingerprint([tmp_path])}
    assert fingerprint([tmp_path]) in seen
    (tmp_path / "b.txt").write_text("two", encoding="utf-8")
    seen.add(fingerprint([tmp_path]))
    (tmp_path / "a.txt").write_text("longer", encoding="utf-8")
    seen.add(fingerprint([tmp_path]))
    seen.add(fingerprint([tmp_path / "missing.txt"]))
    assert len(seen) == 4
