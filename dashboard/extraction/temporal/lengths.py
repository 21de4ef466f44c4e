"""Expressions that name a length of time: 18 days, the past two months, for thirty years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.guards import has_perfect, is_length_of
from dashboard.extraction.temporal.reading import Match, Reading, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.units import amount_of, counted, moved

_HOURS_A_DAY = 24
_MONTHS, _HALF_YEAR = 12, 6


def _until(anchor: dt.date, unit: str, amount: int) -> Span | None:
    """Return the last so many units up to the anchor; None where they are no length of time, or too long."""
    try:
        if unit == "hour":
            first: dt.date | None = anchor - dt.timedelta(days=-(-amount // _HOURS_A_DAY))
        elif unit in ("day", "week", "month"):
            first = counted(anchor, unit, -amount)
        elif unit in ("year", "decade"):
            first = dt.date(anchor.year - amount * (10 if unit == "decade" else 1), 1, 1)
        else:
            return None
    except (ValueError, OverflowError):
        return None
    if first is None:
        return None
    letter = {"hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE"}[unit]
    return Span(f"PT{amount}H" if unit == "hour" else f"P{amount}{letter}", first, anchor, "range")


def read_duration(m: Match) -> Iterator[Reading]:
    """Read "18 days": a length of time that says when only beside what it begins or ends with."""
    if m.word("k") not in ("half", "quarter", "century"):
        yield from relative(m, None, "article", None)


def read_past_units(m: Match) -> Iterator[Reading]:
    """Read "the past two months"."""
    anchor, unit, amount = m.line.published, m.word("k"), amount_of(m)
    if amount < 0 or unit in ("half", "quarter", "century"):
        return
    span = None if anchor is None else _until(anchor, unit, amount)
    if anchor is None or span is not None:
        yield from relative(m, span, "article", anchor)


def read_past_units_end(m: Match) -> Iterator[Reading]:
    """Read "վերջին երեք օրում", where the word for "last" is also the one for "at the end"."""
    if m.word("g") == "END":
        yield from read_past_units(m)


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


def read_lasting_since(m: Match) -> Iterator[Reading]:
    """Read "it has been ten years since the war began"."""
    follows = m.tokens[m.end_token] if m.end_token < len(m.tokens) else None
    if follows is None or follows.name != "since" or not has_perfect(m.tokens, m.first_token, m.end_token):
        return
    yield from read_lasting(m)


def read_lasting_copula(m: Match) -> Iterator[Reading]:
    """Read "سی سال است که": behind a length of time, the copula (named `lasts`) says that it still goes on."""
    if m.word("r") == "lasts":
        yield from read_lasting(m)


def read_lasting_after(m: Match) -> Iterator[Reading]:
    """Read "nach neun Monaten Blockade", without the preposition: what has gone on until the article's date."""
    for reading in read_lasting(m):
        yield replace(reading, first_token=reading.first_token + 1)


def read_lasting_behind(m: Match) -> Iterator[Reading]:
    """Read "üç gündən bəri", "iki aydan fazla süredir": the words behind the amount say that it still goes on."""
    if m.word("r") == "since":
        for reading in read_lasting(m):
            yield replace(reading, end_token=m.groups["r"])


def _half_months(m: Match) -> int | None:
    """Return how many months "two years and a half" are; None for other units."""
    if m.word("h") != "half" or m.word("k") != "year":
        return None
    token = m.get("n")
    whole = 0 if token is None and m.groups["h"] < m.groups["k"] else 1 if token is None else token.number
    return _MONTHS * whole + _HALF_YEAR


def read_lasting_half(m: Match) -> Iterator[Reading]:
    """Read "iki buçuk yıldır"."""
    anchor, months = m.line.published, _half_months(m)
    if months is not None and months < _MONTHS * 100:
        far = anchor is None or m.line.far_back()
        span = (
            None if far or anchor is None else Span(f"P{months}M", spans.add_months(anchor, -months), anchor, "range")
        )
        yield from relative(m, span, "article", anchor)


def read_half_units(m: Match) -> Iterator[Reading]:
    """Read "iki buçuk ay", which says no day; nor does the "ay önce" behind it."""
    if m.word("h") == "half":
        yield from relative(m, None, "article", None)


def read_ago_half(m: Match) -> Iterator[Reading]:
    """Read "bir buçuk yıl önce", "il yarım əvvəl": that month and those beside it; half a year is six months."""
    anchor, months = m.line.published, _half_months(m)
    if months is None:
        return
    span = None
    if anchor is not None and months < _MONTHS:
        span = moved(anchor, "month", -months)
    elif anchor is not None and months < _MONTHS * 100:
        first, last = (spans.add_months(anchor, -months + step) for step in (-1, 1))
        one, two = spans.month(first.year, first.month), spans.month(last.year, last.month)
        span = Span(f"{one.value}/{two.value}", one.first, two.last, "range")
    yield from relative(m, span, "article", anchor)
