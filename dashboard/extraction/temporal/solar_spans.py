"""Calendar arithmetic of the Solar Hijri calendar: its months, seasons and years as Gregorian intervals."""

from __future__ import annotations

import datetime as dt

from dashboard.calendars.solar import gregorian
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Precision

_SEASONS = {"SP": 1, "SU": 4, "FA": 7, "WI": 10}


def solar_months(year: int, first: int, last: int, precision: Precision) -> Span:
    """Return the interval from the first day of one month to the last of another."""
    start = gregorian(year, first, 1)
    following = gregorian(year + last // 12, last % 12 + 1, 1)
    end = following - dt.timedelta(days=1)
    return Span(f"{start}/{end}", start, end, precision)


def solar_month(year: int, month: int, edge: str = "") -> Span:
    """Return a month, or the part of it that an edge names."""
    whole = solar_months(year, month, month, "month")
    if not edge:
        return whole
    part = spans.edge_of_whole_month(whole, edge)
    return spans.days(part.first, part.last)


def solar_year(year: int, edge: str = "") -> Span:
    """Return a year, or the months of it that an edge names."""
    if not edge:
        return solar_months(year, 1, 12, "year")
    return solar_months(year, *spans.months_of_edge(edge), "range")


def solar_season(year: int, name: str) -> Span:
    """Return a season by its name (SP, SU, FA, WI); winter ends the year."""
    return solar_months(year, _SEASONS[name], _SEASONS[name] + 2, "season")
