"""Calendar arithmetic: the first and last day of months, seasons, decades, and of their beginnings and ends."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.calendars import valid_day
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


def part_of_year(of: int, number: int | None, on: int | None = None, *, edge: str = "", name: str = "") -> Span | None:
    """Return what a year and one of these say: a month (or its `edge`), a day of it, a season's name, an edge.

    Without any it is the year. None for a day that the calendar lacks.
    """
    if number and on:
        return day(dt.date(of, number, on)) if valid_day(of, number, on) else None
    if number:
        return edge_of_month(of, number, edge) if edge else month(of, number)
    if name:
        return season(name, of)
    return edge_of_year(of, edge) if edge else year(of)


def days(first: dt.date, last: dt.date) -> Span:
    return Span(f"{first.isoformat()}/{last.isoformat()}", first, last, "range")


def add_months(of: dt.date, months: int) -> dt.date:
    """Return the day so many months on, or the last day of that month where it is shorter."""
    total = of.year * 12 + of.month - 1 + months
    number, index = divmod(total, 12)
    return dt.date(number, index + 1, min(of.day, calendar.monthrange(number, index + 1)[1]))


# What "early", "mid", "late" and "the end of" name of a month, a year, a decade, and the first and second half: days
# (0: the last one), months, years counted from 0. An edge that is not listed is the beginning.
_DAYS = {"MID": (11, 20), "LATE": (21, 0), "END": (21, 0), "UNTIL": (21, 0), "H1": (1, 15), "H2": (16, 0)}
_MONTHS = {"MID": (5, 8), "LATE": (10, 12), "END": (12, 12), "UNTIL": (12, 12), "H1": (1, 6), "H2": (7, 12)}
_YEARS = {"MID": (4, 6), "LATE": (7, 9), "END": (7, 9), "UNTIL": (7, 9), "H1": (0, 4), "H2": (5, 9)}


def edge_of_whole_month(whole: Span, edge: str) -> Span:
    """Return the early, middle or late third of a month of any calendar, or one of its halves."""
    first, last = _DAYS.get(edge, (1, 10))
    start = whole.first + dt.timedelta(days=first - 1)
    return Span(whole.value, start, whole.first + dt.timedelta(days=last - 1) if last else whole.last, "range")


def edge_of_month(number: int, of: int, edge: str) -> Span:
    """Return the early, middle or late third of a month, or one of its halves."""
    return edge_of_whole_month(month(number, of), edge)


def months_of_edge(edge: str) -> tuple[int, int]:
    """Return the first and last month that "early", "late" or "the end of" a year speak of."""
    return _MONTHS.get(edge, (1, 3))


def edge_of_year(number: int, edge: str) -> Span:
    """Return the months that "early", "late" or "the end of" a year speak of."""
    first, last = months_of_edge(edge)
    return Span(f"{number:04}", dt.date(number, first, 1), month(number, last).last, "range")


def years_of_edge(edge: str) -> tuple[int, int]:
    """Return the first and last year that "early", "late" or "the end of" a decade speak of, counted from 0."""
    return _YEARS.get(edge, (0, 3))


def edge_of_decade(start: int, edge: str) -> Span:
    first, last = years_of_edge(edge)
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
