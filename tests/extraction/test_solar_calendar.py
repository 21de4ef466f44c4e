"""Days of the Solar Hijri calendar."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.calendars.solar import gregorian, solar_day, solar_of
from dashboard.extraction.temporal.solar_spans import solar_month, solar_months, solar_season, solar_year

YEARS = st.integers(1210, 1440)


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1399, 7, 6, "2020-09-27"),  # the war of 2020 began
        (1399, 8, 20, "2020-11-10"),
        (1371, 2, 18, "1992-05-08"),
        (1357, 11, 22, "1979-02-11"),  # the day of the revolution
        (1359, 6, 31, "1980-09-22"),
        (1400, 1, 1, "2021-03-21"),
        (1403, 12, 30, "2025-03-20"),
    ],
)
def test_known_days(year: int, month: int, day: int, expected: str) -> None:
    assert solar_day(year, month, day) == dt.date.fromisoformat(expected)


@pytest.mark.parametrize(("year", "month", "day"), [(1399, 7, 31), (1398, 12, 30), (1399, 13, 1), (1399, 1, 0)])
def test_days_that_the_calendar_lacks(year: int, month: int, day: int) -> None:
    assert solar_day(year, month, day) is None


@given(YEARS)
def test_months_and_seasons_fill_the_year(year: int) -> None:
    whole = solar_year(year)
    months = [solar_month(year, month) for month in range(1, 13)]
    seasons = [solar_season(year, name) for name in ("SP", "SU", "FA", "WI")]
    for parts in (months, seasons):
        assert (parts[0].first, parts[-1].last) == (whole.first, whole.last)
        assert all(a.last + dt.timedelta(days=1) == b.first for a, b in pairwise(parts))
    assert solar_year(year + 1).first == whole.last + dt.timedelta(days=1)
    assert 365 <= (whole.last - whole.first).days + 1 <= 366


@given(YEARS, st.integers(1, 12), st.integers(1, 29))
def test_a_day_leads_back_to_its_month(year: int, month: int, day: int) -> None:
    assert solar_of(gregorian(year, month, day)) == (year, month)


@given(YEARS, st.sampled_from(["START", "EARLY", "MID", "LATE", "END", "H1", "H2"]), st.integers(1, 12))
def test_parts_lie_inside(year: int, edge: str, month: int) -> None:
    for part, whole in (
        (solar_month(year, month, edge), solar_month(year, month)),
        (solar_year(year, edge), solar_year(year)),
    ):
        assert whole.first <= part.first <= part.last <= whole.last
    assert solar_months(year, 1, 6, "range").last < solar_months(year, 7, 12, "range").first
