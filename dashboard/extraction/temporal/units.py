"""So many days, weeks, months or years from a day: what every expression that counts units is read with."""

from __future__ import annotations

import datetime as dt

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.reading import Match
from dashboard.extraction.temporal.spans import Span

_HOURS_A_DAY, _DAYS_A_WEEK, _MONTHS_A_YEAR = 24, 7, 12


def amount_of(m: Match) -> int:
    """Return how many units: the number, two for a dual, one for a bare unit."""
    token = m.get("n")
    if token is not None:
        return token.number
    unit = m.get("k")
    return 2 if unit is not None and unit.letter == LEXICAL["dual"] else 1


def counted(anchor: dt.date, unit: str, amount: int) -> dt.date | None:
    """Return the very day so many units away; None for others than days to years, or where the calendar ends."""
    try:
        if unit in ("day", "week"):
            return anchor + dt.timedelta(amount * (_DAYS_A_WEEK if unit == "week" else 1))
        if unit in ("month", "year"):
            return spans.add_months(anchor, amount * (_MONTHS_A_YEAR if unit == "year" else 1))
    except (ValueError, OverflowError):
        return None
    return None


def unit_of(on: dt.date, unit: str) -> Span:
    """Return the week, month or year that holds a day; the day itself for any other unit."""
    if unit == "week":
        return spans.week(on)
    if unit == "month":
        return spans.month(on.year, on.month)
    return spans.year(on.year) if unit == "year" else spans.day(on)


def moved(anchor: dt.date, unit: str, amount: int, nearly: bool = False) -> Span | None:
    """Return the day, week, month, year or decade so many units away; None where the calendar ends."""
    try:
        if unit == "hour":
            return spans.day(anchor + dt.timedelta(days=round(amount / _HOURS_A_DAY)))
        if unit == "year" and nearly and abs(amount) == 1:
            start = spans.add_months(anchor.replace(day=1), _MONTHS_A_YEAR * amount)
            return Span(f"{start.year:04}", start, spans.add_months(start, 3) - dt.timedelta(days=1), "range")
        if unit == "decade":
            start_year = anchor.year + 10 * amount
            first, last = (start_year, start_year + 3) if nearly else (start_year - 2, start_year + 2)
            return Span(f"{start_year // 10:03}", dt.date(first, 1, 1), dt.date(last, 12, 31), "range")
        on = counted(anchor, unit, amount)
        return None if on is None else unit_of(on, unit)
    except (ValueError, OverflowError):
        return None
