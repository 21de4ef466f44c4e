"""Days written in digits alone: 2020-10-09, 16.10.2020, ٢٨ / ٦ /١٩٤٢."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

# Years that a Gregorian date of this subject can have. Below lie Solar Hijri and Hijri years (1399, 1442).
FIRST_YEAR, LAST_YEAR = 1600, 2100
_PIVOT = 50

_DIGITS = re.compile(
    r"(?<![\w.,/:+])(?<![\w.][-–])"
    r"(?:(?P<y1>\d{4})(?P<s1>[-/.])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s2>[ \u00a0]?[-/.][ \u00a0]?)(?P<b>\d{1,2})[ \u00a0]?[-/.][ \u00a0]?(?P<y2>\d{4}))"
    r"(?![\d/]|[.,:\-–]\d)"
)


# What every day in digits holds: a text without it is read no further.
_JOINED = re.compile(r"\d[ \u00a0]?[-/.][ \u00a0]?\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumericDay:
    """A day in digits: `text[start:end]`. `malformed` when no calendar has it (31.02.2020, month 13)."""

    start: int
    end: int
    year: int
    month: int
    day: int
    malformed: bool


def valid_day(year: int | None, month: int, day: int) -> bool:
    """Tell whether the calendar has this day; without a year, whether any year has it (29 February)."""
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return False
    try:
        dt.date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def full_year(two_digits: int) -> int:
    """Return the year of a date such as 27.09.20; from 50 on they are of the last century."""
    return two_digits + (2000 if two_digits < _PIVOT else 1900)


def _order(first: int, second: int, separator: str, lang: str | None) -> tuple[int, int]:
    """Return (month, day). English slashes put the month first unless it cannot be one; all else is day, month."""
    if lang in (None, "en") and separator.strip() == "/" and first <= 12:
        return first, second
    return second, first


def find_numeric_days(text: str, lang: str | None = None) -> list[NumericDay]:
    """Return the days in digits, four-digit years only, in text order; malformed ones are marked."""
    found: list[NumericDay] = []
    if _JOINED.search(text) is None:
        return found
    for match in _DIGITS.finditer(text):
        if match["y1"]:
            year, month, day = int(match["y1"]), int(match["m1"]), int(match["d1"])
        else:
            year = int(match["y2"])
            month, day = _order(int(match["a"]), int(match["b"]), match["s2"], lang)
        if not FIRST_YEAR <= year <= LAST_YEAR:
            continue
        malformed = not valid_day(year, month, day)
        found.append(
            NumericDay(start=match.start(), end=match.end(), year=year, month=month, day=day, malformed=malformed)
        )
    return found
