"""The Solar Hijri calendar of Iran: its days, months, seasons and years as Gregorian intervals."""

from __future__ import annotations

import datetime as dt

from persiantools.jdatetime import JalaliDate

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Precision

# Years that dates of this subject can have.
FIRST_YEAR, LAST_YEAR = 1200, 1450
_SEASONS = {"SP": 1, "SU": 4, "FA": 7, "WI": 10}


def gregorian(year: int, month: int, day: int) -> dt.date:
    """Return the Gregorian day; ValueError where the solar calendar has no such day."""
    day_of_year: dt.date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return day_of_year


def solar_of(day: dt.date) -> tuple[int, int]:
    """Return the solar year and month of a Gregorian day."""
    solar = JalaliDate(day)  # type: ignore[no-untyped-call]
    return int(solar.year), int(solar.month)


def solar_day(year: int, month: int, day: int = 1) -> dt.date | None:
    """Return the Gregorian day; None where the calendar has no such day (30 Esfand, 31 Mehr)."""
    try:
        return gregorian(year, month, day)
    except ValueError:
        return None


def solar_months(year: int, first: int, last: int, precision: Precision) -> Span:
    """Return the interval from the first day of one month to the last of another."""
    start = gregorian(year, first, 1)
    following = gregorian(year + last // 12, last % 12 + 1, 1)
    end = following - dt.timedelta(days=1)
    return Span(f"{start}/{end}", start, end, precision)


def solar_month(year: int, month: int, edge: str = "") -> Span:
    whole = solar_months(year, month, month, "month")
    if not edge:
        return whole
    first, last = {"MID": (11, 20), "LATE": (21, 0), "END": (21, 0), "H1": (1, 15), "H2": (16, 0)}.get(edge, (1, 10))
    start = whole.first + dt.timedelta(days=first - 1)
    return spans.days(start, whole.first + dt.timedelta(days=last - 1) if last else whole.last)


def solar_year(year: int, edge: str = "") -> Span:
    if not edge:
        return solar_months(year, 1, 12, "year")
    first, last = {"MID": (5, 8), "LATE": (10, 12), "END": (12, 12), "H1": (1, 6), "H2": (7, 12)}.get(edge, (1, 3))
    return solar_months(year, first, last, "range")


def solar_season(year: int, name: str) -> Span:
    return solar_months(year, _SEASONS[name], _SEASONS[name] + 2, "season")
