"""Expressions that count from the article's day: yesterday, three days ago, last week, May of last year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LETTERS, LEXICAL
from dashboard.extraction.temporal.guards import lies_ahead
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.units import amount_of, counted, moved, unit_of
from dashboard.records import Anchor


def read_deictic(m: Match) -> Iterator[Reading]:
    """Read "today", "yesterday": of the entry of a diary, else of the article."""
    entry = m.line.entry
    if entry is not None and m.word("x") == "":
        yield from relative(m, spans.day(entry + dt.timedelta(days=m.number("x"))), "narrative", entry)
        return
    anchor = m.line.published
    if anchor is not None and m.word("x") == "night":
        yield from relative(m, spans.days(anchor - dt.timedelta(days=1), anchor), "article", anchor)
        return
    span = None if anchor is None else spans.day(anchor + dt.timedelta(days=m.number("x")))
    yield from relative(m, span, "article", anchor)


def _nearly(m: Match) -> bool:
    return any(token.name == "nearly" for token in m.tokens[m.first_token : m.end_token])


def read_ago(m: Match) -> Iterator[Reading]:
    """Read "three days ago"."""
    anchor, amount = m.line.entry or m.line.published, amount_of(m)
    if amount >= 0:
        # "A week ago" is a day, "three weeks ago" is no more than a week.
        unit, step = ("day", 7) if m.word("k") == "week" and amount == 1 and not _nearly(m) else (m.word("k"), amount)
        span = None if anchor is None else moved(anchor, unit, -step, _nearly(m))
        yield from relative(m, span, "article" if m.line.entry is None else "narrative", anchor)


def read_ago_exact(m: Match) -> Iterator[Reading]:
    """Read "two years ago today", "il y a un an jour pour jour", "keçən il bu gün": that very day."""
    anchor, amount = m.line.published, amount_of(m)
    deictic = m.get("x")
    if amount < 1 or (deictic is not None and deictic.number != 0) or m.word("p") not in ("", "article"):
        return
    if deictic is None and not any(t.name == "exactly" for t in m.tokens[m.first_token : m.end_token]):
        return
    on = None if anchor is None else counted(anchor, m.word("k"), -amount)
    yield from relative(m, None if on is None else spans.day(on), "article", anchor)


def read_vague(m: Match) -> Iterator[Reading]:
    """Read "several days ago", which says no day."""
    yield from relative(m, None, "article", None)


def _units_ahead(m: Match) -> Iterator[Reading]:
    anchor, amount, unit = m.line.published, amount_of(m), m.word("k")
    if amount < 0 or unit not in ("day", "week", "month", "year"):
        return
    on = None if anchor is None else counted(anchor, unit, amount)
    yield from relative(m, None if on is None else unit_of(on, unit), "article", anchor)


def read_units_ahead(m: Match) -> Iterator[Reading]:
    """Read "three days from now", "dans trois jours".

    A word that only speaks of what is to come is named `ahead` in the lexicon; after "in" the verb tells.
    """
    if any(token.name == "ahead" for token in m.tokens[m.first_token : m.end_token]) or (
        m.word("r") == "in" and lies_ahead(m.tokens, m.first_token, m.end_token)
    ):
        yield from _units_ahead(m)


def _unit(anchor: dt.date, unit: str, step: int) -> Span | None:
    if unit == "day":
        return spans.day(anchor + dt.timedelta(days=step)) if step <= 0 else None
    return moved(anchor, unit, step) if unit in ("week", "month", "year") else None


def read_unit_relative(m: Match) -> Iterator[Reading]:
    """Read "last week", "next year", "the same month"."""
    how, anchor = anchor_of(m)
    unit, direction = m.word("k"), direction_of(m.get("p"))
    if unit in ("hour", "half", "quarter", "decade") or (unit == "day" and direction == 0):
        return
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    span = _unit(anchor, unit, direction)
    if span is not None and direction == 0 and unit == "week" and how == "article":
        # The week so far: what is told of "this week" has happened.
        span = Span(span.value, span.first, anchor, "week")
    yield from relative(m, span, how, anchor)


def read_unit_but_one(m: Match) -> Iterator[Reading]:
    """Read "the week before last", "übernächstes Jahr": two units away."""
    anchor, unit, direction = m.line.published, m.word("k"), direction_of(m.get("p"))
    if unit not in ("week", "month", "year") or direction == 0:
        return
    on = None if anchor is None else counted(anchor, unit, 2 * direction)
    yield from relative(m, None if on is None else unit_of(on, unit), "article", anchor)


def read_unit_so_far(m: Match) -> Iterator[Reading]:
    """Read "earlier this week": up to the article's day."""
    anchor = m.line.published
    span = None if anchor is None else _unit(anchor, m.word("k"), 0)
    if span is not None and anchor is not None:
        span = Span(span.value, span.first, anchor, span.precision)
    yield from relative(m, span, "article", anchor)


def read_year_so_far(m: Match) -> Iterator[Reading]:
    """Read "bu il indiyədək", "bu yıl şimdiye kadar"."""
    if m.word("x") == "sofar" and m.word("k") in ("week", "month", "year"):
        yield from read_unit_so_far(m)


def read_unit_to_come(m: Match) -> Iterator[Reading]:
    """Read "later this week": from the article's day on."""
    anchor = m.line.published
    span = None if anchor is None else _unit(anchor, m.word("k"), 0)
    if span is not None and anchor is not None:
        span = Span(span.value, anchor, span.last, span.precision)
    yield from relative(m, span, "article", anchor)


def read_part_of_week(m: Match) -> Iterator[Reading]:
    """Read "earlier in the week", "later in the week" of news: the days up to the article's, or from it on."""
    anchor, how = m.line.published, m.get("z")
    if m.word("k") != "week" or how is None:
        return
    span = None
    if anchor is not None and not (m.line.in_story() or m.line.far_back()):
        week = spans.week(anchor)
        first, last = (week.first, anchor) if how.letter == LEXICAL["earlier"] else (anchor, week.last)
        span = Span(week.value, first, last, "week")
    yield from relative(m, span, "article", anchor)


def read_edge_unit(m: Match) -> Iterator[Reading]:
    """Read "early last year", "the end of the month"."""
    how, anchor = anchor_of(m)
    unit, edge = m.word("k"), m.word("g")
    named = m.line.paragraph in (m.line.told_in, m.line.reached_in) and m.line.story_date() is not None
    if m.get("p") is None and (m.line.in_story() or (unit == "month" and named)):
        how, anchor = "narrative", m.line.story_date()  # the end of the month
    if m.get("p") is None and unit == "month" and m.line.month is not None and m.line.month_in == m.line.paragraph:
        how, anchor = "narrative", m.line.month  # in early August ..., at the end of the month
    if unit not in ("week", "month", "year", "century"):
        return
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    span = _unit(anchor, unit, direction_of(m.get("p")))
    if span is not None:
        if unit == "year":
            span = spans.edge_of_year(span.first.year, edge)
        elif unit == "month":
            span = spans.edge_of_month(span.first.year, span.first.month, edge)
        else:
            span = spans.edge_of(span, edge)
    yield from relative(m, span, how, anchor)


def anchored_year(m: Match) -> tuple[Anchor, dt.date | None, int]:
    """Return what "of last year" counts from, and the year it means."""
    how, anchor = anchor_of(m)
    return how, anchor, 0 if anchor is None else anchor.year + direction_of(m.get("p"))


def read_day_month_of_year(m: Match) -> Iterator[Reading]:
    """Read "13 June of the following year", "May of last year", "the end of May last year"."""
    how, anchor, year = anchored_year(m)
    month, day, edge = m.number("m"), m.maybe("d"), m.word("g")
    if m.word("k") != "year" or not valid_day(None if anchor is None else year, month, day or 1):
        return
    if anchor is None:
        span = None
    elif day is not None:
        span = spans.day(dt.date(year, month, day))
    else:
        span = spans.edge_of_month(year, month, edge) if edge else spans.month(year, month)
    yield from relative(m, span, how, anchor)


def read_day_month_ago(m: Match) -> Iterator[Reading]:
    """Read "on 23 July, ten years ago": a day, and the year it is of."""
    anchor, years, month, day = m.line.published, amount_of(m), m.number("m"), m.number("d")
    comma = max(m.groups["d"], m.groups["m"]) + 1
    behind = comma + (m.tokens[comma].letter == LETTERS["comma"])
    year = None if anchor is None else anchor.year - years
    if m.word("k") != "year" or years < 1 or not valid_day(year, month, day):
        return
    date = None if year is None else spans.day(dt.date(year, month, day))
    for first, end, span in (
        (m.first_token, comma, date),
        (behind, m.end_token, None if year is None else spans.year(year)),
    ):
        yield Reading(
            first, end, span, "relative", None if span is None else "article", None if span is None else anchor
        )


def read_season_of_year(m: Match) -> Iterator[Reading]:
    """Read "the spring of last year"."""
    how, anchor, year = anchored_year(m)
    if m.word("k") == "year":
        yield from relative(m, None if anchor is None else spans.season(m.word("s"), year), how, anchor)
