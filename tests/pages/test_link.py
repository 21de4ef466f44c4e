"""A view as the address of the page: what is written is read back, and a wrong value costs only itself."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_corpus import tables

from dashboard.analysis.filters import Filters
from dashboard.analysis.window import Window
from dashboard.pages.corpus import Corpus
from dashboard.pages.link import FIELD_NAMES, NAMES, State, decode, encode
from dashboard.pages.map_component import View

CORPUS = Corpus(tables())
assert CORPUS.domain
DOMAIN = CORPUS.domain
START = State(view=View(window=DOMAIN))

_days = st.integers(0, DOMAIN.days - 1).map(lambda n: DOMAIN.first + dt.timedelta(days=n))
_values: dict[str, Any] = {
    column: st.lists(st.sampled_from(list(CORPUS.columns.vocabularies[column])), unique=True, max_size=3).map(tuple)
    for column in FIELD_NAMES.values()
    if len(CORPUS.columns.vocabularies[column])
}
_filters = st.builds(
    Filters,
    **_values,
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    review=st.booleans(),
    mentions=st.sampled_from(["none", "literal", "all"]),
)
_looks = st.fixed_dictionaries(
    {},
    optional={
        "colour": st.sampled_from(["claimant", "state"]),
        "as": st.just("cells"),
        "language": st.sampled_from(["en", "ar", "hy"]),
        "off": st.sampled_from([["relief"], ["roads", "names"]]),
    },
)
_cameras = st.none() | st.fixed_dictionaries(
    {
        "latitude": st.integers(-80_000_000, 80_000_000).map(lambda n: n / 1e6),
        "longitude": st.integers(-179_000_000, 179_000_000).map(lambda n: n / 1e6),
        "zoom": st.integers(700_000, 1_000_000).map(lambda n: n / 1e5),
    }
)


@st.composite
def _states(draw: st.DrawFn) -> State:
    first, last = sorted((draw(_days), draw(_days)))
    mode = draw(st.sampled_from(["window", "cumulative"]))
    window = Window(first=DOMAIN.first if mode == "cumulative" else first, last=last)
    view = View(window=window, publication=draw(st.booleans()), mode=mode, look=draw(_looks), camera=draw(_cameras))
    event = draw(st.none() | st.sampled_from(CORPUS.all))
    place = event.place_id if event else None
    return State(
        view=view,
        filters=draw(_filters),
        place=place,
        event_id=event.event_id if event else None,
        presenting=draw(st.booleans()),
    )


@given(_states())
def test_what_is_written_is_read_back(state: State) -> None:
    assert decode(encode(state, DOMAIN), CORPUS, DOMAIN) == (state, [])


@given(st.dictionaries(st.sampled_from(sorted(NAMES)), st.text(max_size=40)))
def test_no_text_breaks_the_page(params: dict[str, str]) -> None:
    state, notices = decode(params, CORPUS, DOMAIN)
    assert DOMAIN.first <= state.view.window.first <= state.view.window.last <= DOMAIN.last
    assert all(notices)


def test_the_first_view_has_no_parameters() -> None:
    assert encode(START, DOMAIN) == {}
    assert decode({}, CORPUS, DOMAIN) == (START, [])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("from", "31 Feb"),
        ("from", "2020-02-31"),
        ("from", "20201003"),
        ("from", "1850-01-01"),
        ("to", "2999-01-01"),
        ("mode", "sideways"),
        ("publication", "1"),
        ("kind", "no_such_kind"),
        ("publisher", "<script>"),
        ("review", "perhaps"),
        ("mentions", "some"),
        ("colour", "pink"),
        ("as", "blobs"),
        ("off", "sky"),
        ("lang", "xx"),
        ("place", "@@=1+1"),
        ("event", "nothing"),
        ("at", "999,x"),
        ("at", "nan,46,8"),
        ("at", "39.6,46.9,99"),
        ("at", "99,46.9,8"),
    ],
)
def test_a_wrong_value_has_its_default_and_is_named(name: str, value: str) -> None:
    state, notices = decode({name: value}, CORPUS, DOMAIN)
    assert state == START
    assert len(notices) == 1
    assert notices[0].startswith(f"{name}=“{value}”")


def test_a_good_value_beside_a_wrong_one_counts() -> None:
    state, notices = decode({"place": "p-hadrut", "colour": "pink", "q": "<script>"}, CORPUS, DOMAIN)
    assert (state.place, state.filters.text, len(notices)) == ("p-hadrut", "<script>", 1)


def test_days_in_the_wrong_order_show_all_days() -> None:
    first, last = DOMAIN.last.isoformat(), DOMAIN.first.isoformat()
    state, notices = decode({"from": first, "to": last}, CORPUS, DOMAIN)
    assert (state.view.window, len(notices)) == (DOMAIN, 1)
