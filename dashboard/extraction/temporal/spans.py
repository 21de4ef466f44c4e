"""Calendar arithmetic: the first and last day of months, seasons, decades, and of their beginnings and ends."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.records import Precision

_SEASON_MONTHS: Mapping[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Span:
    """An interval with its TIMEX3/EDTF value; both days included."""

    value: str
    first: dt.date
    last: dt.date
    precision: Precision


def day(of: dt.date) -> Span:
    return Span(of.isoformat(), of, of, "day")


def month(year: int, number: int) -> Span:
    last = calendar.monthrange(year, number)[1]
    return Span(f"{year:04}-{number:02}", dt.date(year, number, 1), dt.date(year, number, last), "month")


def year(number: int) -> Span:
    return Span(f"{number:04}", dt.date(number, 1, 1), dt.date(number, 12, 31), "year")


def years(first: int, last: int) -> Span:
    return Span(f"{first:04}/{last:04}", dt.date(first, 1, 1), dt.date(last, 12, 31), "range")


def decade(start: int) -> Span:
    return Span(f"{start // 10:03}", dt.date(start, 1, 1), dt.date(start + 9, 12, 31), "decade")


def century(number: int) -> Span | None:
    """Return the n-th century: the 21st is 2001 to 2100."""
    if not 1 <= number <= 90:
        return None
    return Span(f"{number - 1:02}", dt.date(number * 100 - 99, 1, 1), dt.date(number * 100, 12, 31), "range")


def week(of: dt.date) -> Span:
    """Return the week, Monday to Sunday, that holds this day."""
    monday = of - dt.timedelta(days=of.weekday())
    iso = of.isocalendar()
    return Span(f"{iso.year:04}-W{iso.week:02}", monday, monday + dt.timedelta(days=6), "week")


def weekend(of: dt.date) -> Span:
    """Return the Saturday and Sunday of the week that holds this day."""
    whole = week(of)
    return Span(f"{whole.value}-WE", whole.last - dt.timedelta(days=1), whole.last, "range")


def season(name: str, number: int) -> Span:
    """Return a season of the northern year; winter begins in December of the year given."""
    start = dt.date(number, _SEASON_MONTHS[name], 1)
    following = add_months(start, 3)
    return Span(f"{number:04}-{name}", start, following - dt.timedelta(days=1), "season")


def quarter(of: int, number: int) -> Span:
    start = dt.date(of, 3 * number - 2, 1)
    return Span(f"{of:04}-Q{number}", start, add_months(start, 3) - dt.timedelta(days=1), "quarter")


def half(of: int, number: int) -> Span:
    start = dt.date(of, 6 * number - 5, 1)
    return Span(f"{of:04}-H{number}", start, add_months(start, 6) - dt.timedelta(days=1), "range")


def days(first: dt.date, last: dt.date) -> Span:
    return Span(f"{first.isoformat()}/{last.isoformat()}", first, last, "range")


def add_months(of: dt.date, months: int) -> dt.date:
    """Return the day so many months on, or the last day of that month where it is shorter."""
    total = of.year * 12 + of.month - 1 + months
    number, index = divmod(total, 12)
    return dt.date(number, index + 1, min(of.day, calendar.monthrange(number, index + 1)[1]))


def edge_of_month(number: int, of: int, edge: str) -> Span:
    """Return the early, middle or late third of a month, or one of its halves."""
    whole = month(number, of)
    on = whole.first.replace
    first, last = {
        "MID": (on(day=11), on(day=20)),
        "LATE": (on(day=21), whole.last),
        "END": (on(day=21), whole.last),
        "UNTIL": (on(day=21), whole.last),
        "H1": (on(day=1), on(day=15)),
        "H2": (on(day=16), whole.last),
    }.get(edge, (on(day=1), on(day=10)))
    return Span(whole.value, first, last, "range")


def edge_of_year(number: int, edge: str) -> Span:
    """Return the months that "early", "late" or "the end of" a year speak of."""
    first, last = {
        "MID": (5, 8),
        "LATE": (10, 12),
        "END": (12, 12),
        "UNTIL": (12, 12),
        "H1": (1, 6),
        "H2": (7, 12),
    }.get(edge, (1, 3))
    return Span(f"{number:04}", dt.date(number, first, 1), month(number, last).last, "range")


def edge_of_decade(start: int, edge: str) -> Span:
    thirds = {"MID": (4, 6), "LATE": (7, 9), "END": (7, 9), "UNTIL": (7, 9), "H1": (0, 4), "H2": (5, 9)}
    first, last = thirds.get(edge, (0, 3))
    return Span(f"{start // 10:03}", dt.date(start + first, 1, 1), dt.date(start + last, 12, 31), "range")


def edge_of_century(number: int, edge: str) -> Span | None:
    whole = century(number)
    if whole is None:
        return None
    start = whole.first.year
    parts = {"MID": (40, 59), "LATE": (80, 99), "END": (90, 99), "UNTIL": (90, 99), "H1": (0, 49), "H2": (50, 99)}
    first, last = parts.get(edge, (0, 9))
    if edge == "EARLY":
        last = 19
    return Span(whole.value, dt.date(start + first, 1, 1), dt.date(start + last, 12, 31), "range")


def edge_of(whole: Span, edge: str) -> Span:
    """Return the first, middle or last third of any other interval."""
    length = (whole.last - whole.first).days + 1
    third = max(1, length // 3)
    if edge in ("LATE", "END", "UNTIL", "H2"):
        return Span(whole.value, whole.last - dt.timedelta(days=third - 1), whole.last, "range")
    if edge == "MID":
        return Span(whole.value, whole.first + dt.timedelta(days=third), whole.last - dt.timedelta(days=third), "range")
    return Span(whole.value, whole.first, whole.first + dt.timedelta(days=third - 1), "range")
