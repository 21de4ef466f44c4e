"""The day an article was published: printed, or inferred where a person would infer it, or none.

A wrong day moves every "yesterday" of an article, so what is inferred needs a sign that the writer stands on that day
or close to it. In this order: a printed day whose year or order of numbers other days tell; the day of the last update;
the day the text says it stands on ("as of", "today, 15 October"); the newest day it tells as news; the day in the name
of the file or in the address of the page; the day of both neighbours in a file in order of time.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from dashboard.calendars import find_explicit_days
from dashboard.calendars.solar import find_solar_days
from dashboard.reading import date_words
from dashboard.reading.mentions import Mention, is_news, newest_year
from dashboard.reading.printed import PrintedDay
from dashboard.reading.words import any_word, folded
from dashboard.records import PublishedBasis

_ANNIVERSARY = any_word(date_words.ANNIVERSARY_CUES)
# One year alone: "© 1999–2024" tells when the page was copied.
_COPYRIGHT_YEAR = re.compile(
    r"(?:©|\bcopyright\b|\(c\))[^\n\d]{0,80}\b((?:19|20)\d\d)\b(?!\s*[-–—]\s*\d)", re.IGNORECASE
)
_ISO_DAY = re.compile(r"(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d|-\d)")
_ADDRESS_DAY = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)")
_NEAR = dt.timedelta(days=10)
_TOLD_SINCE = dt.timedelta(days=90)  # how long ago the days may be that tell the year of a printed one
_SLASH_REACH = dt.timedelta(days=31)  # the same for the order of day and month
_HALF_A_YEAR = dt.timedelta(days=183)
_SINCE = 1987  # the conflict; an older year belongs to the story's past


@dataclass(frozen=True, slots=True)
class Publication:
    """A day of publication with its basis, or none, and what a person should know about it."""

    day: dt.date | None = None
    basis: PublishedBasis | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside an article: the stated days before and after it in its document, nearest first,
    whether the document runs in order of time, its name and the address of its page."""

    before: Sequence[dt.date] = ()
    after: Sequence[dt.date] = ()
    in_order: bool = False
    name: str = ""
    url: str | None = None

    @property
    def nearest(self) -> tuple[dt.date, ...]:
        return (*self.before[:1], *self.after[:1])

    @property
    def between(self) -> dt.date | None:
        """The day of both neighbours, in a document that runs in order of time."""
        days = set(self.nearest)
        return days.pop() if self.in_order and self.before and self.after and len(days) == 1 else None

    @property
    def named(self) -> tuple[dt.date, str] | None:
        """The one full day in the document's name or its address, which no article contradicts, and where it stands."""
        for found, where in (
            (_ISO_DAY.findall(self.name), "name of the document"),
            (_ADDRESS_DAY.findall(self.url or "") or _ISO_DAY.findall(self.url or ""), "address of the page"),
        ):
            days = {_date(*map(int, parts)) for parts in found} - {None}
            day = days.pop() if len(days) == 1 else None
            if day is not None and all(other == day for other in (*self.before, *self.after)):
                return day, where
        return None


def stated_day(days: Sequence[PrintedDay], lang: str | None) -> dt.date | None:
    """Return the first printed day that comes with its year and can be read in one way only."""
    for day in days:
        readings = day.readings(lang)
        if len(readings) == 1:
            return readings[0]
    return None


def infer_day(
    text: str,
    spans: Sequence[tuple[int, int]],
    lang: str | None,
    header: Sequence[PrintedDay],
    updates: Sequence[PrintedDay],
    beside: Beside,
) -> Publication:
    """Return the day of publication of an article that states none.

    `spans` are its stretches of running text, `header` the days it prints without a year or in an order that is not
    sure, `updates` the days it prints as those of a change.
    """
    told = _Told(text, spans, lang, beside)
    for day in header:
        if day.year is None and (date := told.resolve(day)):
            return _inferred(date, "the printed day has no year, which was inferred.")
        if len(readings := day.readings(lang)) == 2 and (date := told.choose(readings)):
            return _inferred(date, "the order of day and month in the printed day was inferred from other days.")
    for day in updates:
        readings = day.readings(lang)
        date = readings[0] if len(readings) == 1 else told.choose(readings) if readings else told.resolve(day)
        if date is not None:
            return _inferred(date, "the day of the last update; no other day is printed.")
    found = told.today() or told.as_of() or told.newest()
    named = beside.named
    if named is not None and (found is None or found[0] > named[0] + _NEAR) and not told.is_later_than(named[0]):
        found = named[0], f"the day in the {named[1]}."
    if found is None and beside.between is not None and not told.is_later_than(beside.between):
        found = beside.between, "the day of the articles before and after it, in a file in order of time."
    if found is not None:
        return _inferred(*found)
    for day in header:
        if len(readings := day.readings(lang)) == 2:
            first, second = readings
            return Publication(notes=(f"The printed day may be {first} or {second}; give the right one as published.",))
    if header:
        return Publication(notes=("The printed day has no year, and nothing tells it.",))
    return Publication(notes=("The text gives no day from which its publication could be inferred.",))


def _inferred(day: dt.date, why: str) -> Publication:
    return Publication(day, "inferred", (f"Published: {why}",))


class _Told:
    """What the running text and the articles around it tell about the day on which it was written."""

    def __init__(self, text: str, spans: Sequence[tuple[int, int]], lang: str | None, beside: Beside) -> None:
        self._beside = beside
        mentions = [
            Mention(text, start, day) for start, end in spans for day in find_explicit_days(text[start:end], lang)
        ]
        self._past = [mention for mention in mentions if not mention.is_future]
        days = [mention.day for mention in mentions if (mention.day.year or 0) >= _SINCE]
        self._full = {date for day in days if (date := _date(day.year, day.month, day.day))}
        if lang == "fa":
            self._full |= {solar.date for start, end in spans for solar in find_solar_days(text[start:end])}
        self._resolved: dict[tuple[int | None, int, int], dt.date | None] = {}
        self._newest_year = newest_year(text, spans)
        self._is_news = is_news(text, spans)
        self._rights = self._year_of_rights(text, spans)
        self._is_anniversary = any(_ANNIVERSARY.search(folded(text[start:end])) for start, end in spans)

    @staticmethod
    def _year_of_rights(text: str, spans: Sequence[tuple[int, int]]) -> int | None:
        first, last = (spans[0][0], spans[-1][1]) if spans else (0, 0)
        years = [int(match[1]) for match in _COPYRIGHT_YEAR.finditer(text, first, min(len(text), last + 600))]
        return max(years, default=None)

    def resolve(self, day: PrintedDay) -> dt.date | None:
        """Return the day with its own year, or with the one that the articles around it or the text tell."""
        if day.year is not None:
            return day.date()
        if self._outside:
            return self._by_outside(day)
        return self._by_story(day) or (day.date(self._rights) if self._rights else None)

    def choose(self, readings: Sequence[dt.date]) -> dt.date | None:
        """Return the one reading of a printed day that is close to other days."""
        known = [*self._full, *self._outside]
        close = [
            reading
            for reading in readings
            if any(dt.timedelta(0) <= reading - day <= _SLASH_REACH or reading == day for day in known)
        ]
        return close[0] if len(close) == 1 else None

    def is_later_than(self, day: dt.date) -> bool:
        """Tell whether the text looks back on a day that is later than this one."""
        return any((date := self._dated(mention)) is not None and date > day for mention in self._past)

    def today(self) -> tuple[dt.date, str] | None:
        """Return the day that the text calls today, or yesterday's morrow, when it looks back on no later one."""
        found = set()
        for mention in self._past:
            if mention.days_ago is not None and (date := self._dated(mention)) is not None:
                found.add(date + dt.timedelta(days=mention.days_ago))
        day = found.pop() if len(found) == 1 else None
        if day is None or day.year < self._newest_year or self.is_later_than(day):
            return None
        return day, "the day that the text calls today."

    def as_of(self) -> tuple[dt.date, str] | None:
        """Return the newest day that the text says it stands on, or what happened within days of it."""
        days = [date for mention in self._past if mention.is_as_of and (date := self._dated(mention))]
        if not days:
            return None
        # "As of October 15" may be followed by what happened on the 16th, hardly by what happened in another month.
        newest = max(days)
        return max([newest, *(day for day in self._news() if newest < day <= newest + _NEAR)]), (
            "the day the text says it stands on."
        )

    def newest(self) -> tuple[dt.date, str] | None:
        """Return the newest day that the text tells as news."""
        days = self._news()
        return (max(days), "the newest day that the text names.") if days else None

    def _news(self) -> list[dt.date]:
        """Return the days that may be the article's present rather than its history.

        Who writes about the present leaves the year out. A day with its year counts when another stands close to it,
        when no later year is named, and when such a day or "yesterday" shows that the text is news at all.
        """
        bare = {
            date
            for mention in self._past
            if mention.day.year is None
            and (self._outside or self._rights or self._is_news)
            and (date := self._dated(mention)) is not None
        }
        full = {date for mention in self._past if mention.day.year and (date := self._dated(mention)) in self._full}
        close = {
            date
            for date in full
            if date is not None
            and date.year >= max(_SINCE, self._newest_year)
            and _has_near(date, self._full | bare)
            and (self._is_news or date in bare or _has_near(date, bare))
        }
        return [day for day in bare | close if not self._outside or abs(day - self._outside[0]) <= _HALF_A_YEAR]

    def _dated(self, mention: Mention) -> dt.date | None:
        """Return the day of a mention; each is looked for once, however often a text names it."""
        key = mention.day.year, mention.day.month, mention.day.day
        if key not in self._resolved:
            self._resolved[key] = self.resolve(PrintedDay(0, 0, *key))
        return self._resolved[key]

    @property
    def _outside(self) -> tuple[dt.date, ...]:
        """The days around the article that tell a year."""
        if self._beside.nearest:
            return self._beside.nearest
        return (self._beside.named[0],) if self._beside.named is not None else ()

    def _by_outside(self, day: PrintedDay) -> dt.date | None:
        """Return the day in the year that brings it nearest to those around it, if they agree on the year."""
        found = set()
        for other in self._outside:
            dates = (_date(other.year + step, day.month, day.day) for step in (0, -1, 1))
            nearest = min((date for date in dates if date), key=lambda date: abs(date - other), default=None)
            found.add(nearest and day.date(nearest.year))
        return found.pop() if len(found) == 1 else None

    def _by_story(self, day: PrintedDay) -> dt.date | None:
        """Return the day in the year in which the text tells of the weeks before it.

        Not where it remembers: an anniversary falls close to a day of another year.
        """
        if self._is_anniversary:
            return None
        found = {
            date
            for told in self._full
            for year in (told.year, told.year + 1)
            if (date := day.date(year)) and dt.timedelta(0) < date - told <= _TOLD_SINCE
        }
        only = found.pop() if len(found) == 1 else None
        return only if only is not None and only.year >= self._newest_year else None


def _has_near(day: dt.date, others: Set[dt.date]) -> bool:
    """Tell whether another of the days lies within the reach."""
    return any(day + dt.timedelta(days=step) in others for step in range(-_NEAR.days, _NEAR.days + 1) if step)


def _date(year: int | None, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year else None
    except ValueError:  # 29 February of a year that has none
        return None
