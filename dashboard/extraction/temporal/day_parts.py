"""Expressions that name a night or a part of a day, or a week of the month that the story is in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.guards import lies_ahead
from dashboard.extraction.temporal.reading import Match, Reading, direction_of, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Anchor

_DAYS_A_WEEK = 7


def read_part_relative(m: Match) -> Iterator[Reading]:
    """Read "the following night", "la nuit dernière": a day from the day named last, or before the article's."""
    direction, token = direction_of(m.get("p")), m.get("p")
    if token is None or direction == 0 or m.word("g") == "hour":
        return
    if direction < 0 and token.name != "story":
        anchor = m.line.published
        yield from relative(m, None if anchor is None else spans.day(anchor - dt.timedelta(1)), "article", anchor)
        return
    anchor = m.line.story_day()
    span = None if anchor is None else spans.day(anchor + dt.timedelta(direction))
    yield from relative(m, span, "narrative", anchor)


def read_overnight(m: Match) -> Iterator[Reading]:
    """Read "overnight", "cette nuit": the article's day and the one before; the one after where it lies ahead.

    The word is named `overnight` in the lexicon. One named `part` ("this morning") is the article's day, and never
    speaks of these times as "today" does.
    """
    if m.word("x") not in ("overnight", "part"):
        return
    anchor, entry = m.line.published, m.line.entry
    span = None
    if m.word("x") == "part":
        if entry is not None:
            yield from relative(m, spans.day(entry), "narrative", entry)
        else:
            yield from relative(m, None if anchor is None else spans.day(anchor), "article", anchor)
        return
    if entry is not None:
        # The night before the diary's day or the one after it.
        yield from relative(m, None, "narrative", None)
        return
    if anchor is not None:
        step = dt.timedelta(1)
        ahead = lies_ahead(m.tokens, m.first_token, m.end_token)
        span = spans.days(anchor, anchor + step) if ahead else spans.days(anchor - step, anchor)
    yield from relative(m, span, "article", anchor)


def read_week_of_month(m: Match) -> Iterator[Reading]:
    """Read "the last week of the month": seven days of the month that the story is in, or of the article's."""
    how: Anchor = "narrative"
    anchor, order = m.line.story_date(), m.number("d")
    if anchor is None:
        how, anchor = "article", m.line.published
    if m.word("k") != "week" or order > 4:
        return
    span = None
    if anchor is not None:
        month = spans.month(anchor.year, anchor.month)
        first = month.first + dt.timedelta(_DAYS_A_WEEK * (order - 1)) if order else month.last - dt.timedelta(6)
        span = Span(month.value, first, first + dt.timedelta(6), "range")
    yield from relative(m, span, how, anchor)
