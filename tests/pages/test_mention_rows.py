"""The places that are only named: which mentions count, for which days, and under which filters."""

from __future__ import annotations

import datetime as dt
import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import streamlit as st
from mention_corpus import GORIS, HOSTILE, LACHIN, YEVLAKH, mention_tables
from streamlit.testing.v1 import AppTest

from dashboard.analysis.filters import Filters
from dashboard.analysis.window import Window
from dashboard.pages import mention_rows
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import View
from dashboard.pages.mention_columns import MentionColumns
from dashboard.pages.mention_rows import OnlyNamed, beyond, hidden_by, packet, packet_of, select
from dashboard.pages.only_named import explained
from dashboard.pages.rows import day_of
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Tables

CORPUS = Corpus(mention_tables())
assert CORPUS.domain
DOMAIN = CORPUS.domain
COLUMNS = CORPUS.named
HOSTILE_ID = "p-hostile-named"
DISTRICT = "gn-147626"


def october(first: int, last: int | None = None) -> Window:
    return Window(first=dt.date(2020, 10, first), last=dt.date(2020, 10, last or first))


def named(window: Window = DOMAIN, *, publication: bool = True, **filters: Any) -> OnlyNamed:
    chosen = Filters(**{"mentions": "all", **filters})
    drawn = Drawn.of(CORPUS, chosen, View(window=window, publication=publication))
    return mention_rows.only_named(
        COLUMNS, select(COLUMNS, chosen), window, CORPUS.columns, drawn.mask, publication=publication
    )


def counted(found: OnlyNamed) -> dict[str, int]:
    return {row.place.place_id: row.mentions for row in found.rows}


ALL_DAYS = {LACHIN: 3, GORIS: 2, YEVLAKH: 1, HOSTILE_ID: 1, DISTRICT: 1}


def test_places_named_on_any_day_without_the_country_and_the_events_own_names() -> None:
    found = named()
    assert counted(found) == ALL_DAYS
    assert (len(found.rings), found.mentions) == (4, 7)
    assert found.undated == 1  # the Arabic sentence


@pytest.mark.parametrize(
    ("window", "publication", "expected"),
    [
        (october(2), True, {LACHIN: 1}),  # its own date, not the nearer sentence's, and not the article's
        (october(5), True, {GORIS: 1}),  # the nearer of two dates, an interval
        (october(7), True, {GORIS: 1, "p-fuzuli": 1}),  # the event in Fuzuli is below the line
        (october(8), True, {LACHIN: 1, GORIS: 1, YEVLAKH: 1, HOSTILE_ID: 1}),  # the day of publication
        (october(8), False, {}),
        (october(3), True, {}),
        (october(11, 12), True, {LACHIN: 1}),
    ],
)
def test_days(window: Window, publication: bool, expected: dict[str, int]) -> None:
    assert counted(named(window, publication=publication)) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"mentions": "none"}, {}),
        ({"mentions": "literal"}, {LACHIN: 3, GORIS: 1, HOSTILE_ID: 1, DISTRICT: 1}),
        ({"publisher": ("Road Gazette",)}, ALL_DAYS),  # in either spelling
        ({"publisher": ("Valley Courier",)}, {"p-fuzuli": 1}),  # whose event another publisher tells
        ({"publisher": ("صحيفة الوادي",)}, {}),  # only without a day
        ({"language": ("ar",)}, {}),
        ({"language": ("en",)}, ALL_DAYS),
        ({"district": (DISTRICT,)}, {LACHIN: 3, DISTRICT: 1}),
        ({"district": ("nkr-kashatagh",)}, {LACHIN: 3, DISTRICT: 1}),  # of the other administration
        ({"place": (GORIS,)}, {GORIS: 2}),
        ({"text": "trucks"}, {LACHIN: 1, GORIS: 1}),
        ({"text": "Лачин"}, {LACHIN: 3, DISTRICT: 1}),  # any name of the place
        ({"text": "nobody"}, {}),
        ({"kind": ("clash",)}, {}),
        ({"certainty": ("claimed",)}, {}),
    ],
)
def test_filters(filters: dict[str, Any], expected: dict[str, int]) -> None:
    assert counted(named(**filters)) == expected


def test_mentions_off_the_clock_and_without_a_day_are_counted() -> None:
    mask = select(COLUMNS, Filters(mentions="all"))
    assert beyond(COLUMNS, mask, DOMAIN) == 0
    assert beyond(COLUMNS, mask, october(3, 7)) == 1 + 1 + 4  # 2 October, 11 October, and the day of publication
    said = explained(named(), "these days", 6)
    assert "without a ring: 1 district or region" in said
    assert "neither drawn nor listed: 1 mention." in said
    assert "does not reach: 6 mentions." in said


def test_filters_on_what_an_event_is_hide_mentions_and_say_so() -> None:
    assert hidden_by(Filters(kind=("clash",), language=("en",))) == ("kind",)
    assert hidden_by(Filters(language=("en",), text="road", district=(DISTRICT,))) == ()


def test_a_place_is_only_named_where_its_event_is_below_the_line_until_that_is_asked_for() -> None:
    assert counted(named(october(7))) == {GORIS: 1, "p-fuzuli": 1}
    assert counted(named(october(7), review=True)) == {GORIS: 1}


def test_without_toponyms_nothing_is_named() -> None:
    empty = MentionColumns(Tables(), shipped_gazetteer())
    mask = select(empty, Filters(mentions="all", place=(LACHIN,), district=(DISTRICT,), text="road"))
    assert mask.size == 0
    header, rows = unpack(packet(empty, mask)[1])
    assert header["places"] == [] and rows["place"].size == 0


def unpack(data: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    (length,) = struct.unpack_from("<I", data)
    header = json.loads(data[4 : 4 + length])
    return header, {
        name: np.frombuffer(data, one["type"], one["length"], 4 + length + one["offset"])
        for name, one in header["columns"].items()
    }


def test_the_bytes_carry_every_dated_mention_of_a_point() -> None:
    header, rows = unpack(packet(COLUMNS, select(COLUMNS, Filters(mentions="all")))[1])
    ids = [place["id"] for place in header["places"]]
    told = {
        (ids[place], day_of(int(first)).day, day_of(int(last)).day, header["roles"][role], int(n))
        for place, first, last, role, n in zip(
            rows["place"], rows["first"], rows["last"], rows["role"], rows["mentions"], strict=True
        )
    }
    assert told == {
        (LACHIN, 2, 2, "as a place", 1),
        (LACHIN, 8, 8, "as a place", 1),
        (LACHIN, 11, 11, "as a place", 1),
        (GORIS, 5, 7, "as a place", 1),
        (GORIS, 8, 8, "as who acts", 1),
        (YEVLAKH, 8, 8, "in another name", 1),
        (HOSTILE_ID, 8, 8, "as a place", 1),
        ("p-fuzuli", 7, 7, "as a place", 1),
    }
    assert [place["label"] for place in header["places"] if place["id"] == HOSTILE_ID] == [HOSTILE]


def test_places_are_called_in_the_language_of_the_map() -> None:
    _, data = packet_of(COLUMNS, Filters(mentions="all"), "ru")
    labels = {place["id"]: place["label"] for place in unpack(data)[0]["places"]}
    assert (labels[LACHIN], labels[HOSTILE_ID]) == ("Лачин", HOSTILE)


def test_other_filters_have_another_reference() -> None:
    one, other = (packet_of(COLUMNS, Filters(mentions=choice)) for choice in ("literal", "all"))
    assert one[0] != other[0]
    assert packet_of(COLUMNS, Filters(mentions="all")) is other


@pytest.fixture
def app() -> Iterator[AppTest]:
    yield AppTest.from_file(str(Path(__file__).with_name("mention_app.py")), default_timeout=60)
    st.cache_resource.clear()


def test_the_page_lists_what_is_only_named_and_says_why_it_is_hidden(app: AppTest) -> None:
    app.run()
    assert not any("Only named" in expander.label for expander in app.expander)
    app.session_state["filters"] = Filters(mentions="all")
    app.run()
    assert [one.label for one in app.expander if "Only named" in one.label] == ["Only named: 4 places, 7 mentions"]
    listed = app.dataframe(key="named_table").value
    assert dict(zip(listed["Place"], listed["Mentions"], strict=True))["Laçın / Berdzor"] == 3
    assert HOSTILE in list(listed["Place"])
    assert list(listed["On the map"]).count("ring") == 4
    app.session_state["filters"] = Filters(mentions="all", kind=("clash",))
    app.run()
    assert not any("Only named" in expander.label for expander in app.expander)
    assert "Places only named are hidden while this is chosen: Kind." in "".join(e.proto.body for e in app.get("html"))
    assert not app.exception


def test_a_chosen_ring_opens_its_sentences_and_a_paraphrase_stays_one(app: AppTest) -> None:
    app.session_state["filters"] = Filters(mentions="all")
    app.session_state["place"] = LACHIN
    app.run()
    html = "".join(element.proto.body for element in app.get("html"))
    assert "Named 3 times, no event in these days" in html
    assert '<mark class="place">Lachin</mark> was dry.' in html
    assert "Paraphrase of" in html and "The digest speaks of" not in html.split("Paraphrase of")[0]
    app.session_state["place"] = HOSTILE_ID
    app.run()
    html = "".join(element.proto.body for element in app.get("html"))
    assert "<img" not in html and "&lt;img src=x" in html
