"""Expressions of a day or a year by a number or a word alone: 24-го, 22-ին, for the last day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.reading import Match, Reading, relative
from dashboard.extraction.temporal.relative import read_past_units
from dashboard.extraction.temporal.storydays import read_day_alone, read_days_alone
from dashboard.extraction.temporal.token import ALONE


def read_number_alone(m: Match) -> Iterator[Reading]:
    """Read "24-го", where no word behind it says what it counts."""
    if m.word("d") == ALONE:
        yield from read_day_alone(m)


def read_numbers_alone(m: Match) -> Iterator[Reading]:
    """Read "с 20-го по 23-е", "27-29-ը"; a number without an ending goes with the other."""
    if m.word("d2") == ALONE and m.word("d") in (ALONE, ""):
        yield from read_days_alone(m)


def read_past_day(m: Match) -> Iterator[Reading]:
    """Read "за сутки", "за минувшие сутки" of news: the article's day and the one before; not "сутки" alone."""
    over = m.get("r")
    if over is not None and over.name != "over":
        return
    if m.line.in_story():
        yield from relative(m, None, "narrative", None)
        return
    anchor = m.line.published
    span = None if anchor is None else spans.days(anchor - dt.timedelta(1), anchor)
    yield from relative(m, span, "article", anchor)


def read_past_units_end(m: Match) -> Iterator[Reading]:
    """Read "վերջին երեք օրում", where the word for "last" is also the one for "at the end"."""
    if m.word("g") == "END":
        yield from read_past_units(m)
