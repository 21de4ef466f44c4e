"""The Solar Hijri calendar of Iran: its days as Gregorian ones, and those that a text writes out with their year.

۱۳ مهر ۱۳۹۹ and ۱۳۹۹/۰۷/۱۳ are 4 October 2020. The year begins at the spring equinox; the library computes which day
that is.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from persiantools.jdatetime import JalaliDate

# Years that dates of this subject can have, where the text says that they are solar.
FIRST_YEAR, LAST_YEAR = 1200, 1450
# The last that is solar without saying so: later ones may be lunar (1442 was 2020/21).
LAST_UNMARKED = 1420
# Every year that a printed solar date can have; earlier ones may be lunar too.
_PRINTED_YEARS = range(1340, LAST_UNMARKED + 1)
_MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد|امرداد",
    "شهریور",
    "مهر",
    "آبان|ابان",
    "آذر|اذر",
    "دی",
    "بهمن",
    "اسفند",
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split("|")}
_SPACE = r"[ \t\u00a0\u200c]"
_NAMED = re.compile(
    rf"(?<![\w.,:/-])(\d{{1,2}}){_SPACE}+({'|'.join(_NUMBER)})(?:{_SPACE}+ماه)?{_SPACE}*[،,]?{_SPACE}*(?:سال{_SPACE}+)?"
    r"(\d{4})(?!\d|[.,/]\d)"
)
_NUMERIC = re.compile(r"(?<![\w.,:/-])(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?![\d/]|[.,:-]\d)")
_YEH_AND_KAF = str.maketrans("يك", "یک")


def gregorian(year: int, month: int, day: int) -> dt.date:
    """Return the Gregorian day; ValueError where the solar calendar has no such day."""
    day_of_year: dt.date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return day_of_year


def solar_day(year: int, month: int, day: int = 1) -> dt.date | None:
    """Return the Gregorian day; None where the calendar has no such day (30 Esfand, 31 Mehr)."""
    try:
        return gregorian(year, month, day)
    except ValueError:
        return None


def solar_of(day: dt.date) -> tuple[int, int]:
    """Return the solar year and month of a Gregorian day."""
    solar = JalaliDate(day)  # type: ignore[no-untyped-call]
    return int(solar.year), int(solar.month)


@dataclass(frozen=True, slots=True, kw_only=True)
class SolarDay:
    """A solar day as its Gregorian `date`: `text[start:end]`. `named` when its month is, so that no other is meant."""

    start: int
    end: int
    date: dt.date
    named: bool


def find_solar_days(text: str) -> list[SolarDay]:
    """Return the solar days that the text writes with their years, in text order; none that the calendar lacks.

    Digits alone are given too, though a lunar date of the last century looks the same: the caller knows the language.
    """
    text = text.translate(_YEH_AND_KAF)
    found = []
    for match in _NAMED.finditer(text):
        date = _printed_day(int(match[3]), _NUMBER[match[2]], int(match[1]))
        if date is not None:
            found.append(SolarDay(start=match.start(), end=match.end(), date=date, named=True))
    for match in _NUMERIC.finditer(text):
        date = _printed_day(int(match[1]), int(match[3]), int(match[4]))
        if date is not None:
            found.append(SolarDay(start=match.start(), end=match.end(), date=date, named=False))
    return sorted(found, key=lambda day: day.start)


def _printed_day(year: int, month: int, day: int) -> dt.date | None:
    return solar_day(year, month, day) if year in _PRINTED_YEARS else None
