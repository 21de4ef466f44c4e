"""Expressions that count units of time: three days ago, last week, the past two months, for thirty years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LETTERS
from dashboard.extraction.temporal.guards import has_perfect, is_length_of
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Anchor

_HOURS_PER_DAY = 24


def read_deictic(m: Match) -> Iterator[Reading]:
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


def moved(anchor: dt.date, unit: str, amount: int, nearly: bool = False) -> Span | None:
    """Return the day, week, month, year or decade so many units away; None where the calendar ends."""
    try:
        if unit == "hour":
            return spans.day(anchor + dt.timedelta(days=round(amount / _HOURS_PER_DAY)))
        if unit == "day":
            return spans.day(anchor + dt.timedelta(days=amount))
        if unit == "week":
            return spans.week(anchor + dt.timedelta(weeks=amount))
        if unit == "month":
            on = spans.add_months(anchor, amount)
            return spans.month(on.year, on.month)
        if unit == "year" and nearly and abs(amount) == 1:
            start = spans.add_months(anchor.replace(day=1), 12 * amount)
            return Span(f"{start.year:04}", start, spans.add_months(start, 3) - dt.timedelta(days=1), "range")
        if unit == "year":
            return spans.year(anchor.year + amount)
        if unit == "decade":
            start_year = anchor.year + 10 * amount
            first, last = (start_year, start_year + 3) if nearly else (start_year - 2, start_year + 2)
            return Span(f"{start_year // 10:03}", dt.date(first, 1, 1), dt.date(last, 12, 31), "range")
    except (ValueError, OverflowError):
        return None
    return None


def amount_of(m: Match) -> int:
    """Return how many units: the number, two for a dual, one for a bare unit."""
    token = m.get("n")
    if token is not None:
        return token.number
    unit = m.get("k")
    return 2 if unit is not None and unit.letter == "u" else 1


def _nearly(m: Match) -> bool:
    return any(token.name == "nearly" for token in m.tokens[m.first_token : m.end_token])


def read_ago(m: Match) -> Iterator[Reading]:
    anchor, amount = m.line.entry or m.line.published, amount_of(m)
    if amount >= 0:
        # "A week ago" is a day, "three weeks ago" is no more than a week.
        unit, step = ("day", 7) if m.word("k") == "week" and amount == 1 and not _nearly(m) else (m.word("k"), amount)
        span = None if anchor is None else moved(anchor, unit, -step, _nearly(m))
        yield from relative(m, span, "article" if m.line.entry is None else "narrative", anchor)


def read_vague(m: Match) -> Iterator[Reading]:
    yield from relative(m, None, "article", None)


def _unit(anchor: dt.date, unit: str, step: int) -> Span | None:
    if unit == "day":
        return spans.day(anchor + dt.timedelta(days=step)) if step <= 0 else None
    return moved(anchor, unit, step) if unit in ("week", "month", "year") else None


def read_unit_relative(m: Match) -> Iterator[Reading]:
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


def read_unit_so_far(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else _unit(anchor, m.word("k"), 0)
    if span is not None and anchor is not None:
        span = Span(span.value, span.first, anchor, span.precision)
    yield from relative(m, span, "article", anchor)


def read_unit_to_come(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else _unit(anchor, m.word("k"), 0)
    if span is not None and anchor is not None:
        span = Span(span.value, anchor, span.last, span.precision)
    yield from relative(m, span, "article", anchor)


def _anchored_year(m: Match) -> tuple[Anchor, dt.date | None, int]:
    """Return what "of last year" counts from, and the year it means."""
    how, anchor = anchor_of(m)
    return how, anchor, 0 if anchor is None else anchor.year + direction_of(m.get("p"))


def read_day_month_of_year(m: Match) -> Iterator[Reading]:
    """Read "13 June of the following year", "May of last year", "the end of May last year"."""
    how, anchor, year = _anchored_year(m)
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
    how, anchor, year = _anchored_year(m)
    if m.word("k") == "year":
        yield from relative(m, None if anchor is None else spans.season(m.word("s"), year), how, anchor)


def read_quarter_of_year(m: Match) -> Iterator[Reading]:
    """Read "the first half of this year", "the last quarter of last year"."""
    how, anchor, year = _anchored_year(m)
    order, unit = m.number("d"), m.word("k")
    if m.word("k2") != "year" or order > {"quarter": 4, "half": 2}.get(unit, 0):
        return
    part = spans.quarter if unit == "quarter" else spans.half
    yield from relative(m, None if anchor is None else part(year, order), how, anchor)


def read_edge_unit(m: Match) -> Iterator[Reading]:
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


def _until(anchor: dt.date, unit: str, amount: int) -> Span | None:
    """Return the last so many units up to the anchor; None where they are no length of time, or too long."""
    try:
        if unit == "hour":
            first = anchor - dt.timedelta(days=-(-amount // _HOURS_PER_DAY))
        elif unit in ("day", "week"):
            first = anchor - dt.timedelta(days=amount * (7 if unit == "week" else 1))
        elif unit == "month":
            first = spans.add_months(anchor, -amount)
        elif unit in ("year", "decade"):
            first = dt.date(anchor.year - amount * (10 if unit == "decade" else 1), 1, 1)
        else:
            return None
    except (ValueError, OverflowError):
        return None
    letter = {"hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE"}[unit]
    return Span(f"PT{amount}H" if unit == "hour" else f"P{amount}{letter}", first, anchor, "range")


def read_past_units(m: Match) -> Iterator[Reading]:
    anchor, unit, amount = m.line.published, m.word("k"), amount_of(m)
    if amount < 0 or unit in ("half", "quarter", "century"):
        return
    span = None if anchor is None else _until(anchor, unit, amount)
    if anchor is None or span is not None:
        yield from relative(m, span, "article", anchor)


def read_lasting_since(m: Match) -> Iterator[Reading]:
    """Read "it has been ten years since the war began"."""
    follows = m.tokens[m.end_token] if m.end_token < len(m.tokens) else None
    if follows is None or follows.name != "since" or not has_perfect(m.tokens, m.first_token, m.end_token):
        return
    yield from read_lasting(m)


def read_duration(m: Match) -> Iterator[Reading]:
    """Read "18 days": a length of time that says when only beside what it begins or ends with."""
    if m.word("k") not in ("half", "quarter", "century"):
        yield from relative(m, None, "article", None)


def read_lasting_copula(m: Match) -> Iterator[Reading]:
    """Read "سی سال است که": behind a length of time, the copula (named `lasts`) says that it still goes on."""
    if m.word("r") == "lasts":
        yield from read_lasting(m)


def read_lasting(m: Match) -> Iterator[Reading]:
    """Read "for thirty years" said of what still goes on: the days up to the article's."""
    anchor, unit, amount = m.line.published, m.word("k"), amount_of(m)
    how = m.get("p")
    goes_on = has_perfect(m.tokens, m.first_token, m.end_token) or is_length_of(m.tokens, m.end_token)
    if how is not None and how.name == "perfect" and not goes_on:
        yield from relative(m, None, "article", None)
        return
    span = None if anchor is None or amount < 0 or unit == "hour" or m.line.far_back() else _until(anchor, unit, amount)
    yield from relative(m, span, "article", anchor)
