"""Filters over columns say what going through the events one by one says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.columns import FIELDS, EventColumns, Field, columns_of
from dashboard.analysis.divisions import districts_of
from dashboard.analysis.filters import Filters, count, matching, on_the_map, options, select
from dashboard.analysis.incidents import merge
from dashboard.analysis.summaries import in_order_of_time, incident_of
from dashboard.analysis.window import Window, in_window, time_class
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Article, Event, Tables
from tests.makers import article, day, event

HADRUT, SHUSHA, LACHIN, GORIS = "gn-148105", "gn-147105", "gn-147625", "gn-174895"
KHOJAVEND, HADRUT_PROVINCE = "gn-409423", "nkr-hadrut"
ARTICLES = (
    article(article="a01", publisher="Valley Courier", lang="en", title="A week on the line"),
    article(article="a02", publisher="VALLEY COURIER", lang="ru", title="Неделя у линии"),
    article(article="a03", publisher=None, lang=None, title=None),
)


def _made(**given_: Any) -> Event:
    start = given_["sentence_start"]
    return event(event_id=f"e{start}", **given_, sentence_end=start + 1)


@st.composite
def _events(draw: st.DrawFn) -> list[Event]:
    def one(start: int) -> Event:
        first = draw(st.none() | st.integers(1, 20))
        last = first and draw(st.integers(first, min(first + 3, 20)))
        return _made(
            sentence_start=start,
            article=draw(st.sampled_from([a.article for a in ARTICLES])),
            quote=draw(st.sampled_from(["Бои у Гадрута.", "Shelling near Şuşa.", "قصف شوشا"])),
            place_id=draw(st.sampled_from([HADRUT, SHUSHA, LACHIN, GORIS, KHOJAVEND, "unknown"])),
            first=first and day(first),
            last=last and day(last),
            precision=None if first is None else "day" if first == last else "range",
            date_basis="unknown" if first is None else draw(st.sampled_from(["stated", "publication"])),
            kind=draw(st.sampled_from(["clash", "capture_claim"])),
            actor=draw(st.sampled_from(["azerbaijan", "armenia", "unknown"])),
            claimed_by=draw(st.sampled_from(["author", "nkr"])),
            certainty=draw(st.sampled_from(["claimed", "denied"])),
            place_basis=draw(st.sampled_from(["named", "carried"])),
            shown=draw(st.booleans()),
        )

    return in_order_of_time(one(n) for n in range(draw(st.integers(0, 12))))


def _tables(events: list[Event]) -> Tables:
    return Tables(articles=ARTICLES, events=tuple(events), incidents=tuple(merge(events, ARTICLES)))


def _columns(events: list[Event]) -> EventColumns:
    return columns_of(events, _tables(events), shipped_gazetteer())


def _article(one: Event) -> Article:
    return next(a for a in ARTICLES if a.article == one.article)


@cache
def _around(place_id: str) -> tuple[str, ...]:
    return districts_of(place_id, shipped_gazetteer())


# What an event has in each field, read off the record.
VALUES: dict[Field, Callable[[Event], tuple[str, ...]]] = {
    "kind": lambda e: (e.kind,),
    "actor": lambda e: (e.actor,),
    "claimed_by": lambda e: (e.claimed_by,),
    "district": lambda e: _around(e.place_id),
    "place": lambda e: (e.place_id,),
    "publisher": lambda e: ((_article(e).publisher or "").casefold(),),
    "language": lambda e: (_article(e).lang or "",),
    "certainty": lambda e: (e.certainty,),
    "precision": lambda e: (e.precision or "",),
    "date_basis": lambda e: (e.date_basis,),
    "place_basis": lambda e: (e.place_basis,),
}


def _lets_through(filters: Filters, one: Event) -> bool:
    if not (one.shown or filters.review):
        return False
    return all(
        {value.casefold() for value in filters.chosen(field)} & {v.casefold() for v in VALUES[field](one)}
        for field in filters.fields
    )


@st.composite
def _filtered(draw: st.DrawFn) -> tuple[list[Event], EventColumns, Filters]:
    events = draw(_events())
    columns = _columns(events)
    chosen = {
        field: tuple(draw(st.lists(st.sampled_from(columns.vocabularies[field]), max_size=3, unique=True)))
        for field in draw(st.sets(st.sampled_from(FIELDS), max_size=3))
        if columns.vocabularies[field]
    }
    values: dict[str, Any] = {**{str(field): given_ for field, given_ in chosen.items()}, "review": draw(st.booleans())}
    return events, columns, Filters(**values)


WINDOWS = st.tuples(st.integers(1, 20), st.integers(0, 10)).map(
    lambda w: Window(first=day(w[0]), last=day(w[0]) + dt.timedelta(days=w[1]))
)


class TestSelect:
    @given(_filtered(), WINDOWS, st.booleans())
    def test_says_what_going_through_the_events_says(
        self, filtered: tuple[list[Event], EventColumns, Filters], window: Window, publication: bool
    ) -> None:
        events, columns, filters = filtered
        mask = select(columns, filters)
        assert mask.tolist() == [_lets_through(filters, one) for one in events]
        drawn = mask & on_the_map(columns, window, publication=publication)
        slow = [
            one
            for one in in_window(events, window)
            if _lets_through(filters, one) and (publication or time_class(one) != "publication")
        ]
        assert [events[n] for n in np.flatnonzero(drawn)] == slow
        ids = incident_of(merge(events, ARTICLES))
        counted = count(columns, drawn)
        assert counted.events == len(slow)
        assert counted.incidents == len({ids[one.event_id] for one in slow})
        assert counted.places == len({one.place_id for one in slow})

    @given(_filtered(), st.sampled_from(FIELDS))
    def test_every_filter_narrows(self, filtered: tuple[list[Event], EventColumns, Filters], field: Field) -> None:
        _, columns, filters = filtered
        assert not (select(columns, filters) & ~select(columns, filters.without(field))).any()
        assert not (select(columns, replace(filters, text="shusha")) & ~select(columns, filters)).any()
        assert not (select(columns, replace(filters, review=False)) & ~select(columns, filters)).any()

    @given(_events(), st.sampled_from([field for field in FIELDS if field != "district"]))
    def test_all_values_of_a_field_together_are_everything(self, events: list[Event], field: Field) -> None:
        columns = _columns(events)
        every = matching(columns, field, columns.vocabularies[field])
        assert every.all()
        parts = [matching(columns, field, (value,)) for value in columns.vocabularies[field]]
        assert sum(int(part.sum()) for part in parts) == len(events)

    @given(_filtered())
    def test_order_of_values_does_not_matter(self, filtered: tuple[list[Event], EventColumns, Filters]) -> None:
        _, columns, filters = filtered
        turned: dict[str, Any] = {field: filters.chosen(field)[::-1] for field in FIELDS}
        assert (select(columns, replace(filters, **turned)) == select(columns, filters)).all()

    @given(_filtered())
    def test_options_count_what_choosing_them_lets_through(
        self, filtered: tuple[list[Event], EventColumns, Filters]
    ) -> None:
        _, columns, filters = filtered
        mask = select(columns, filters)
        for field in FIELDS:
            found = options(columns, field, mask)
            assert list(found.values()) == sorted(found.values(), reverse=True)
            for value, number in found.items():
                assert number == int((mask & matching(columns, field, (value,))).sum()) > 0

    def test_a_value_that_no_event_has_any_more_is_dropped(self) -> None:
        columns = _columns([_made(sentence_start=1, place_id=HADRUT)])
        assert Filters(place=(HADRUT, "gone"), publisher=("Nobody",)).known(columns) == Filters(place=(HADRUT,))


def _found(query: str, **made: Any) -> bool:
    return bool(select(_columns([_made(sentence_start=1, **made)]), Filters(text=query))[0])


@pytest.mark.parametrize(
    ("query", "quote", "place", "found"),
    [
        ("", "Anything.", HADRUT, True),
        ("   ", "Anything.", HADRUT, True),
        ("SHELLING", "Shelling near the hills.", HADRUT, True),
        ("shelling hills", "Shelling near the hills.", HADRUT, True),
        ("shelling valley", "Shelling near the hills.", HADRUT, False),
        ('"near the hills"', "Shelling near the hills.", HADRUT, True),
        ('"the near hills"', "Shelling near the hills.", HADRUT, False),
        # Case, diacritics and letters that are written for one another.
        ("бои", "Бои шли у села.", HADRUT, True),
        ("şəhər", "SEHER tərəfdə atışma.", HADRUT, True),
        ("احمد", "قال أحمد ذلك", HADRUT, True),
        # All names of the place, in every script, whatever the sentence calls it.
        ("Гадрут", "They entered the town.", HADRUT, True),
        ("شوشا", "They entered the town.", SHUSHA, True),
        ("Shushi", "They entered the town.", SHUSHA, True),
        ("Shushi", "They entered the town.", HADRUT, False),
        ("week line", "They entered the town.", HADRUT, True),  # the title
        # No query is an instruction.
        (".*", "They entered the town.", HADRUT, False),
        ("<script>", "They entered the town.", HADRUT, False),
        ('"', 'They said "no" there.', HADRUT, True),
        ("\u202e\u200f", "They entered the town.", HADRUT, True),
    ],
)
def test_search(query: str, quote: str, place: str, found: bool) -> None:
    assert _found(query, quote=quote, place_id=place) is found


@given(st.text(max_size=300))
def test_no_query_breaks_the_search(query: str) -> None:
    assert _found(query) in (True, False)


@pytest.mark.parametrize(
    ("place", "districts"),
    [
        (HADRUT, {KHOJAVEND, HADRUT_PROVINCE}),
        (SHUSHA, {"gn-147163", "nkr-shushi"}),
        (LACHIN, {"nkr-kashatagh"}),
        ("gn-586268", {"gn-586047", "nkr-shahumyan"}),  # Kəlbəcər
        ("gn-146969", {KHOJAVEND, "nkr-martuni"}),
        ("gn-148450", {"nkr-askeran"}),
        ("gn-587379", {"nkr-martakert"}),
    ],
)
def test_places_lie_in_the_districts_of_either_administration(place: str, districts: set[str]) -> None:
    assert districts <= set(_around(place))


@pytest.mark.parametrize("place", [GORIS, "gn-584871", "gn-585970"])  # Goris, Tartar, Xankəndi in Ismayilli
def test_places_outside_lie_in_no_province_of_nagorno_karabakh(place: str) -> None:
    assert _around(place)
    assert not [one for one in _around(place) if one.startswith("nkr-")]


def test_a_district_of_one_division_is_in_no_part_of_it() -> None:
    # Khojavend district was divided between two provinces.
    assert not [one for one in _around(KHOJAVEND) if one.startswith("nkr-")]
    assert KHOJAVEND in _around(KHOJAVEND)
