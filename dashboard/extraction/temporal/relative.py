"""Expressions that count from the article's date, or from the day the story named last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, relative
from dashboard.extraction.temporal.spans import Span

_HOURS_PER_DAY = 24


def read_weekday(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    back = (anchor.weekday() - m.number("w")) % 7
    step = (7 - back) % 7 or 7 if m.future else -back
    yield from relative(m, spans.day(anchor + dt.timedelta(days=step)), "article", anchor)


def read_weekday_relative(m: Match) -> Iterator[Reading]:
    how, anchor = anchor_of(m, m.word("p"))
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    back = (anchor.weekday() - m.number("w")) % 7
    direction = direction_of(m.get("p"))
    if direction < 0:
        step = -(back or 7)
    elif direction > 0:
        step = 7 - back
    else:
        step = m.number("w") - anchor.weekday()
    yield from relative(m, spans.day(anchor + dt.timedelta(days=step)), how, anchor)


def read_weekday_deictic(m: Match) -> Iterator[Reading]:
    yield from read_weekday(m)


def read_deictic(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else spans.day(anchor + dt.timedelta(days=m.number("x")))
    yield from relative(m, span, "article", anchor)


def _moved(anchor: dt.date, unit: str, amount: int, nearly: bool = False) -> Span | None:
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
            start = spans.add_months(anchor, 12 * amount)
            return Span(f"{start.year:04}", start, spans.add_months(start, 3), "range")
        if unit == "year":
            return spans.year(anchor.year + amount)
        if unit == "decade":
            start_year = anchor.year + 10 * amount
            first, last = (start_year, start_year + 3) if nearly else (start_year - 2, start_year + 2)
            return Span(f"{start_year // 10:03}", dt.date(first, 1, 1), dt.date(last, 12, 31), "range")
    except (ValueError, OverflowError):
        return None
    return None


def _amount(m: Match) -> int:
    """Return how many units: the number, two for a dual, one for a bare unit."""
    token = m.get("n")
    if token is not None:
        return token.number
    unit = m.get("k")
    return 2 if unit is not None and unit.letter == "u" else 1


def _nearly(m: Match) -> bool:
    return any(token.name == "nearly" for token in m.tokens[m.first_token : m.end_token])


def read_ago(m: Match) -> Iterator[Reading]:
    anchor, amount = m.line.published, _amount(m)
    if amount >= 0:
        span = None if anchor is None else _moved(anchor, m.word("k"), -amount, _nearly(m))
        yield from relative(m, span, "article", anchor)


def read_vague(m: Match) -> Iterator[Reading]:
    yield from relative(m, None, "article", None)


def _unit(anchor: dt.date, unit: str, step: int) -> Span | None:
    if unit == "day":
        return spans.day(anchor + dt.timedelta(days=step)) if step <= 0 else None
    return _moved(anchor, unit, step) if unit in ("week", "month", "year") else None


def read_unit_relative(m: Match) -> Iterator[Reading]:
    how, anchor = anchor_of(m, m.word("p"))
    unit, direction = m.word("k"), direction_of(m.get("p"))
    if unit in ("hour", "half", "quarter", "decade") or (unit == "day" and direction == 0):
        return
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    span = _unit(anchor, unit, direction)
    if span is not None and direction == 0 and unit == "week":
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


def read_edge_unit(m: Match) -> Iterator[Reading]:
    how, anchor = anchor_of(m, m.word("p"))
    unit, edge = m.word("k"), m.word("g")
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


def read_weekend(m: Match) -> Iterator[Reading]:
    how, anchor = anchor_of(m, m.word("p"))
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    direction = direction_of(m.get("p"))
    if direction == 0 and m.get("p") is None and anchor.weekday() < 5:
        direction = -1
    if direction < 0 and m.get("p") is None and anchor.weekday() >= 5:
        direction = 0
    yield from relative(m, spans.weekend(anchor + dt.timedelta(weeks=direction)), how, anchor)


def read_past_units(m: Match) -> Iterator[Reading]:
    anchor, unit, amount = m.line.published, m.word("k"), _amount(m)
    if amount < 0 or unit in ("half", "quarter", "century"):
        return
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    try:
        if unit == "hour":
            first = anchor - dt.timedelta(days=-(-amount // _HOURS_PER_DAY))
        elif unit in ("day", "week"):
            first = anchor - dt.timedelta(days=amount * (7 if unit == "week" else 1))
        elif unit == "month":
            first = spans.add_months(anchor, -amount)
        else:
            first = dt.date(anchor.year - amount * (10 if unit == "decade" else 1), 1, 1)
    except (ValueError, OverflowError):
        return
    letter = {"hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE"}[unit]
    value = f"PT{amount}H" if unit == "hour" else f"P{amount}{letter}"
    yield from relative(m, Span(value, first, anchor, "range"), "article", anchor)


def read_storyday(m: Match) -> Iterator[Reading]:
    anchor = m.line.story_day()
    span = None if anchor is None else spans.day(anchor + dt.timedelta(days=m.number("x")))
    yield from relative(m, span, "narrative", anchor)


def _of_another_event(m: Match) -> bool:
    """Tell whether "two days after" goes on with what it is after, which is not the day named last."""
    how = m.get("z")
    if how is None or how.name != "weak" or m.end_token >= len(m.tokens):
        return False
    return m.tokens[m.end_token].letter not in ",."


def read_shifted(m: Match) -> Iterator[Reading]:
    anchor, amount, how = m.line.story_day(), _amount(m), m.get("z")
    if amount < 0 or how is None or m.word("k") == "hour":
        return
    if _of_another_event(m):
        anchor = None
    step = -amount if how.letter == "B" else amount
    span = None if anchor is None else _moved(anchor, m.word("k"), step)
    yield from relative(m, span, "narrative", anchor)


def read_shifted_hours(m: Match) -> Iterator[Reading]:
    anchor = None if _of_another_event(m) else m.line.story_day()
    if any(t.letter == "I" and t.name == "hour" for t in m.tokens[m.first_token : m.end_token]):
        yield from relative(m, None if anchor is None else spans.day(anchor), "narrative", anchor)
