"""When an event is on the map, and how the histogram counts it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.histogram import per_day
from dashboard.analysis.window import Window, in_window, overlaps, span_of, time_class, undated
from tests.makers import day, event

OCTOBER_4_TO_9 = Window(first=day(4), last=day(9))


@pytest.mark.parametrize(
    ("first", "last", "on_the_map"),
    [
        (3, 3, False),  # the day before the first slider day
        (4, 4, True),  # the first slider day
        (9, 9, True),  # the last slider day
        (10, 10, False),  # the day after
        (1, 4, True),  # an interval that ends on the first day
        (9, 20, True),  # one that begins on the last
        (1, 20, True),  # one that holds the whole window
        (5, 6, True),
    ],
)
def test_both_ends_of_the_window_are_included(first: int, last: int, on_the_map: bool) -> None:
    assert overlaps(event(first=day(first), last=day(last)), OCTOBER_4_TO_9) is on_the_map


def test_an_undated_event_is_never_on_the_map_but_listed() -> None:
    nowhen = event(first=None, last=None)
    assert not overlaps(nowhen, OCTOBER_4_TO_9)
    assert undated([nowhen, event()]) == [nowhen]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (event(first=day(4), last=day(4)), "day"),
        (event(first=day(4), last=day(9)), "interval"),
        (event(first=day(4), last=day(4), date_basis="publication"), "publication"),
        (event(first=None, last=None), "undated"),
    ],
)
def test_time_class(made: object, expected: str) -> None:
    assert time_class(made) == expected  # type: ignore[arg-type]


def test_the_histogram_tells_precise_interval_and_publication_apart() -> None:
    events = [
        event(first=day(4), last=day(4)),
        event(first=day(4), last=day(4)),
        event(first=day(3), last=day(5)),
        event(first=day(5), last=day(5), date_basis="publication"),
        event(first=None, last=None),
    ]
    rows = per_day(events, Window(first=day(4), last=day(6)))
    assert [(row.day.day, row.precise, row.interval, row.publication) for row in rows] == [
        (4, 2, 1, 0),
        (5, 0, 1, 1),
        (6, 0, 0, 0),
    ]


def test_the_first_and_last_day_come_from_precise_events() -> None:
    century = event(first=dt.date(1900, 1, 1), last=dt.date(1999, 12, 31))
    assert span_of([century, event(first=day(4), last=day(4)), event(first=day(9), last=day(9))]) == OCTOBER_4_TO_9
    assert span_of([century]) == Window(first=dt.date(1900, 1, 1), last=dt.date(1999, 12, 31))
    assert span_of([event(first=None, last=None)]) is None


def test_a_window_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="after the last day"):
        Window(first=day(9), last=day(4))


DAYS = st.dates(dt.date(2020, 9, 1), dt.date(2020, 11, 30))


@given(st.tuples(DAYS, DAYS), st.tuples(DAYS, DAYS), st.integers(0, 20), st.integers(0, 20))
def test_widening_the_slider_never_hides_an_event(
    interval: tuple[dt.date, dt.date], window: tuple[dt.date, dt.date], earlier: int, later: int
) -> None:
    made = event(first=min(interval), last=max(interval))
    narrow = Window(first=min(window), last=max(window))
    wide = Window(first=narrow.first - dt.timedelta(earlier), last=narrow.last + dt.timedelta(later))
    assert in_window([made], narrow) == in_window(in_window([made], wide), narrow)
