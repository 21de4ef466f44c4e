"""The days that a line of a page prints, with what is needed to read them: their weekday, a second reading."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from dashboard.calendars import LANGUAGES, find_explicit_days, fold, full_year, valid_day, weekday_names
from dashboard.calendars.solar import find_solar_days

_SLASHED = re.compile(r"(\d{1,2}) ?/ ?(\d{1,2}) ?/ ?(\d{4})$")
# Two digits for the year stand for one only beside a time of day: 04.10.20 18:30.
_SHORT_DAY = r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d\d)"
_TIME = r"\d{1,2}[:.]\d\d(?!\d)"
_BETWEEN = r",? *(?:-|–|\||•|в|um|à)? *"
_SHORT_YEAR = (
    re.compile(rf"(?<![\w.,:/-]){_SHORT_DAY}(?={_BETWEEN}{_TIME})"),
    re.compile(rf"(?<![\w.,:/-]){_TIME}{_BETWEEN}{_SHORT_DAY}(?![\w/:]|[.,]\d)"),
)
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day that a line prints, at `start`..`end` of it. `weekday` is the one named beside it, 0 for Monday.

    `swapped` is the day (month, day) with the two numbers changed over, where slashes leave their order open; the
    month comes first in `month`, `day`. `lang` is the only language in which it is that day, None for any.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    swapped: tuple[int, int] | None = None
    lang: str | None = None

    def date(self, year: int | None = None) -> dt.date | None:
        """Return the day in its own year or else in the given one; None without one, or if the weekday is another."""
        wanted = self.year or year
        if wanted is None:
            return None
        try:
            date = dt.date(wanted, self.month, self.day)
        except ValueError:  # 29 February of a year that has none
            return None
        if self.year is None and self.weekday is not None and date.weekday() != self.weekday:
            return None
        return date

    def readings(self, lang: str | None) -> tuple[dt.date, ...]:
        """Return the days that it may be in an article of this language; none where it has no year."""
        first = self.date()
        if first is None or (self.lang is not None and self.lang != lang):
            return ()
        if self.swapped is None:
            return (first,)
        second = dt.date(first.year, *self.swapped)
        if lang not in (None, "en"):
            return (second,)
        named = tuple(date for date in (first, second) if date.weekday() == self.weekday)
        return named or (first, second)


def find_printed_days(text: str) -> list[PrintedDay]:
    """Return the days that a line writes out, in any of the languages and in the solar calendar, in its order."""
    explicit = find_explicit_days(text, None)
    found = [
        PrintedDay(day.start, day.end, day.year, day.month, day.day, swapped=_swapped(text[day.start : day.end]))
        for day in explicit
    ]
    for solar in find_solar_days(text):
        date = solar.date
        lang = None if solar.named else "fa"
        found.append(PrintedDay(solar.start, solar.end, date.year, date.month, date.day, lang=lang))
    for match in (match for pattern in _SHORT_YEAR for match in pattern.finditer(text)):
        year, month, number = full_year(int(match["year"])), int(match["month"]), int(match["day"])
        if valid_day(year, month, number):
            found.append(PrintedDay(match.start("day"), match.end("year"), year, month, number))
    found.sort(key=lambda day: (day.start, -day.end))
    apart: list[PrintedDay] = []
    for day in found:
        if not apart or day.start >= apart[-1].end:
            apart.append(day)
    if len(apart) == 1:
        only = apart[0]
        weekday = _weekday(text)
        apart = [PrintedDay(only.start, only.end, only.year, only.month, only.day, weekday, only.swapped, only.lang)]
    return apart


def _swapped(written: str) -> tuple[int, int] | None:
    """Return the other (month, day) of "04/10/2020", None where the numbers leave no choice."""
    match = _SLASHED.search(written)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    return (second, first) if first != second and max(first, second) <= 12 else None


@cache
def _weekdays() -> dict[tuple[str, ...], int]:
    """Return the weekdays' names that mean one day only, abbreviations of three letters in English alone."""
    found: dict[tuple[str, ...], int] = {}
    unsure = set()
    for lang in LANGUAGES:
        for name, number in weekday_names(lang).items():
            if len("".join(name)) < 4 and lang != "en":
                continue
            if found.setdefault(name, number) != number:
                unsure.add(name)
    return {name: number for name, number in found.items() if name not in unsure}


def is_weekday(word: str) -> bool:
    """Tell whether a word by itself, punctuation aside, is a weekday's name."""
    return (fold(word.strip(".,،:;()|-–—")),) in _weekdays()


def _weekday(text: str) -> int | None:
    """Return the one weekday that a line names."""
    names = _weekdays()
    letters = [fold(word) for word in _LETTERS.findall(text)]
    named: set[int] = set()
    at = 0
    while at < len(letters):
        for length in (2, 1):
            number = names.get(tuple(letters[at : at + length]))
            if number is not None and at + length <= len(letters):
                named.add(number)
                at += length
                break
        else:
            at += 1
    return named.pop() if len(named) == 1 else None
