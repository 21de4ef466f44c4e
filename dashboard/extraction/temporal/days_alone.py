"""Expressions that name a day by its number alone, without a month: on the 19th, 24-го, Tuesday the 5th."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.token import ALONE

# How many months from the one that a number belongs to its weekday is looked for: a text looks back rather than ahead.
_NEAR_MONTHS = (0, 1, -1, -2)


def _month_of(m: Match, day: int) -> tuple[dt.date | None, bool]:
    """Return a day of the month that a day's number alone belongs to, and whether the story names it.

    That is the month the story is in; else the article's, or the one before where the day is not reached yet.
    """
    told = m.line.story_date()
    if told is not None:
        return told, True
    published = m.line.published
    if published is None or m.line.in_story():
        return None, True
    if day > published.day and not m.future:
        return published.replace(day=1) - dt.timedelta(days=1), False
    return published, False


def read_day_alone(m: Match) -> Iterator[Reading]:
    """Read the number of a day, "on the 19th"; a preposition captured must speak of days (`on` in the lexicon)."""
    day, over = m.number("d"), m.get("r")
    if over is not None and over.name != "on":
        return
    month, story = _month_of(m, day)
    span = None
    if month is not None:
        if not valid_day(month.year, month.month, day):
            return
        span = spans.day(month.replace(day=day))
    anchor = m.line.story_date() if story else m.line.published
    yield from relative(m, span, "narrative" if story else "article", anchor)


def read_days_alone(m: Match) -> Iterator[Reading]:
    """Read the numbers of two days, "from the 24th to the 29th"."""
    first, last = m.number("d"), m.number("d2")
    if first >= last:
        return
    month, story = _month_of(m, last)
    span: Span | None = None
    if month is not None:
        if not valid_day(month.year, month.month, last):
            return
        span = spans.days(month.replace(day=first), month.replace(day=last))
    anchor = m.line.story_date() if story else m.line.published
    yield from relative(m, span, "narrative" if story else "article", anchor)


def read_day_numbered(m: Match) -> Iterator[Reading]:
    """Read "on the 27th", "the morning of the 2nd": digits with an ending, for "on the second" may be anything."""
    if m.word("d"):
        yield from read_day_alone(m)


def read_days_numbered(m: Match) -> Iterator[Reading]:
    """Read "from the 24th to the 29th"."""
    if m.word("d") and m.word("d2"):
        yield from read_days_alone(m)


def read_number_alone(m: Match) -> Iterator[Reading]:
    """Read "24-го", where no word behind it says what it counts."""
    if m.word("d") == ALONE:
        yield from read_day_alone(m)


def read_numbers_alone(m: Match) -> Iterator[Reading]:
    """Read "с 20-го по 23-е", "27-29-ը"; a number without an ending goes with the other."""
    if m.word("d2") == ALONE and m.word("d") in (ALONE, ""):
        yield from read_days_alone(m)


def read_weekday_day(m: Match) -> Iterator[Reading]:
    """Read "Tuesday the 5th", "mardi 10": in the month that the number belongs to, or the one near it that agrees."""
    day, weekday = m.number("d"), m.number("w")
    month, story = _month_of(m, day)
    anchor = m.line.story_date() if story else m.line.published
    if month is None or anchor is None:
        yield from relative(m, None, "narrative" if story else "article", None)
        return
    for step in _NEAR_MONTHS:
        on = spans.add_months(month.replace(day=1), step)
        if valid_day(on.year, on.month, day) and on.replace(day=day).weekday() == weekday:
            yield from relative(m, spans.day(on.replace(day=day)), "narrative" if story else "article", anchor)
            return


def read_day_of_month(m: Match) -> Iterator[Reading]:
    """Read "the 27th of last month"; of another unit than a month, nothing."""
    how, anchor = anchor_of(m)
    if m.word("k") != "month":
        return
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    month = spans.add_months(anchor.replace(day=1), direction_of(m.get("p")))
    if valid_day(month.year, month.month, m.number("d")):
        yield from relative(m, spans.day(month.replace(day=m.number("d"))), how, anchor)
