"""The day an article was published: stated, or inferred from the newest day it writes about."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.calendars import ExplicitDay, find_explicit_days
from dashboard.reading import words
from dashboard.reading.words import any_word, folded
from dashboard.records import PublishedBasis

_AS_OF = any_word(words.AS_OF_PHRASES)
_AS_OF_AFTER = frozenset(map(folded, words.AS_OF_AFTER))
_FUTURE = any_word(words.FUTURE_CUES)
_COPYRIGHT_YEAR = re.compile(r"(?:©|\bcopyright\b|\(c\))[^\n]{0,80}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w.,/-])(?:19|20)\d\d(?![\w/]|[.,]\d)")
_SENTENCE_BREAK = re.compile(r"[.!?؟։]\s|\n")
_NEAR = dt.timedelta(days=10)
_SINCE = 1987  # the conflict; an older year belongs to the story's past


@dataclass(frozen=True, slots=True)
class Publication:
    """A day of publication with its basis, or none, and what a person should know about it."""

    day: dt.date | None = None
    basis: PublishedBasis | None = None
    notes: tuple[str, ...] = ()


def stated_day(days: Sequence[ExplicitDay]) -> dt.date | None:
    """Return the first printed day that comes with its year."""
    for day in days:
        if day.year is not None:
            return dt.date(day.year, day.month, day.day)
    return None


def infer_day(
    text: str,
    spans: Sequence[tuple[int, int]],
    lang: str | None,
    neighbours: Sequence[dt.date],
    header: Sequence[ExplicitDay],
) -> Publication:
    """Return the day of publication that an article's running text implies.

    `spans` are its stretches of running text, `neighbours` the stated days of the other articles of the document,
    nearest first, and `header` days that the article prints without a year. A year comes from a neighbour, from a
    copyright line or from a day written in full, never from a number standing alone.
    """
    found = [_Mention(text, start, day) for start, end in spans for day in find_explicit_days(text[start:end], lang)]
    dated = [mention.date(mention.day.year) for mention in found if (mention.day.year or 0) >= _SINCE]
    full = [date for date in dated if date is not None]
    reference = _reference(text, spans, neighbours, full)
    for printed in header:
        resolved = _resolve(printed, reference)
        if resolved:
            return Publication(resolved, "inferred", ("Published: the printed day has no year, which was inferred.",))

    newest_year = max((int(year) for start, end in spans for year in _YEAR.findall(text[start:end])), default=0)
    past = [mention for mention in found if not mention.is_future]
    as_of = [day for mention in past if mention.is_as_of and (day := _resolve(mention.day, reference))]
    others = [day for mention in past if (day := _candidate(mention, reference, full, newest_year))]
    newest = max(as_of, default=None)
    if newest is not None:
        # "As of October 15" may be followed by what happened on the 16th, hardly by what happened in another month.
        later = [day for day in others if newest < day <= newest + _NEAR]
        return Publication(max([newest, *later]), "inferred", ("Published: the day the text says it stands on.",))
    newest = max(others, default=None)
    if newest is None:
        return Publication(notes=("The text gives no day from which its publication could be inferred.",))
    return Publication(newest, "inferred", ("Published: the newest day that the text names.",))


@dataclass(frozen=True, slots=True)
class _Mention:
    """A day in running text; offsets of `day` count from `offset`."""

    text: str
    offset: int
    day: ExplicitDay

    def date(self, year: int | None) -> dt.date | None:
        return _date(year, self.day.month, self.day.day)

    @property
    def _before(self) -> str:
        start = self.offset + self.day.start
        return _SENTENCE_BREAK.split(self.text[max(0, start - 120) : start])[-1]

    @property
    def _after(self) -> str:
        end = self.offset + self.day.end
        return _SENTENCE_BREAK.split(self.text[end : end + 30])[0]

    @property
    def is_as_of(self) -> bool:
        if any(phrase in folded(self._after)[:24] for phrase in _AS_OF_AFTER):
            return True
        phrase = _AS_OF.search(folded(self._before)[-45:])
        return phrase is not None and phrase[0] not in _AS_OF_AFTER

    @property
    def is_future(self) -> bool:
        """Has words of plan or limit shortly before it, and is not where the writer stands."""
        return not self.is_as_of and _FUTURE.search(folded(self._before)[-60:]) is not None


def _date(year: int | None, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year else None
    except ValueError:  # 29 February of a year that has none
        return None


def _reference(
    text: str, spans: Sequence[tuple[int, int]], neighbours: Sequence[dt.date], full: Sequence[dt.date]
) -> dt.date | int | None:
    """Return a day near which the year-less days lie, or the year they lie in, or None where nothing tells."""
    if neighbours:
        return neighbours[0]
    first, last = (spans[0][0], spans[-1][1]) if spans else (0, 0)
    rights = [int(match[1]) for match in _COPYRIGHT_YEAR.finditer(text, first, min(len(text), last + 600))]
    if rights:
        return max(rights)
    return max(full, default=None)


def _resolve(day: ExplicitDay, reference: dt.date | int | None) -> dt.date | None:
    """Return the day with its own year, or with the year that brings it nearest to the reference."""
    if day.year is not None:
        return _date(day.year, day.month, day.day)
    if reference is None:
        return None
    if isinstance(reference, int):
        return _date(reference, day.month, day.day)
    years = (_date(reference.year + step, day.month, day.day) for step in (0, -1, 1))
    return min((date for date in years if date), key=lambda date: abs(date - reference), default=None)


def _candidate(
    mention: _Mention, reference: dt.date | int | None, full: Sequence[dt.date], newest_year: int
) -> dt.date | None:
    """Return the day of a mention that may be the article's present, None for one that is its history.

    Who writes about the present leaves the year out. A day with its year counts when another stands close to it,
    when no later year is named, and when it is not far from the articles around it.
    """
    date = _resolve(mention.day, reference)
    if date is None:
        return None
    if isinstance(reference, dt.date) and abs(date - reference) > dt.timedelta(days=183):
        return None
    if mention.day.year is None:
        return date
    close = [day for day in full if day != date and abs(day - date) <= _NEAR]
    return date if close and date.year >= max(_SINCE, newest_year) else None
