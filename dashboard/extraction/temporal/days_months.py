"""Expressions that name a day or a month, or a part of a month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LETTERS, LEXICAL, PUNCTUATION
from dashboard.extraction.temporal.ranges import days_of, numeric_date
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, dated, day_of, direction_of, here, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.units import amount_of
from dashboard.extraction.temporal.weekdays import read_weekday

_MOST_DAYS = 20  # "the last thirty days" are no part of a month
_SEPTEMBER, _SEVEN = 9, 7


def read_numeric(m: Match) -> Iterator[Reading]:
    """Read 04.10.2020."""
    yield from here(m, spans.day(numeric_date(m.number("x"))))


def read_day_month(m: Match) -> Iterator[Reading]:
    """Read "4 October", "October 4, 2020"."""
    yield from _day_of_month(m, m.number("m"))


def _day_of_month(m: Match, month: int) -> Iterator[Reading]:
    day = m.number("d")
    yield from dated(m, m.maybe("y"), month, day, day_of(month, day))


def read_day_month_weekday(m: Match) -> Iterator[Reading]:
    """Read "23 July, a Friday"; a weekday that the day does not fall on belongs to something else."""
    month, day, at = m.number("m"), m.number("d"), m.groups["w"]
    for reading in read_day_month(m):
        if reading.span is not None and reading.span.first.weekday() != m.number("w"):
            end = max(m.groups[name] for name in ("d", "m", "y") if name in m.groups) + 1
            alone = replace(m, end_token=end, groups={**m.groups, "w": -1})
            yield from dated(alone, m.maybe("y"), month, day, day_of(month, day))
            yield from read_weekday(replace(m, first_token=at))
        else:
            yield reading


def read_month_days_listed(m: Match) -> Iterator[Reading]:
    """Read "October 4, 5 and 6": each day by itself."""
    month, year = m.number("m"), m.maybe("y")
    for name in ("d", "d2", "d3"):
        at = m.groups.get(name, -1)
        if at >= 0:
            start = m.first_token if name == "d" else at
            end = m.end_token if name == "d3" else at + 1
            yield from dated(m, year, month, m.tokens[at].number, day_of(month, m.tokens[at].number), (start, end))


def read_sept(m: Match) -> Iterator[Reading]:
    """Read "20 sept 2023", "19-20 sept.", "sept. 2023": September behind a day or before a year, else seven."""
    if m.number("m") != _SEVEN:
        return
    if m.get("d2") is not None:
        yield from days_of(m, _SEPTEMBER)
    elif m.get("d") is not None:
        yield from _day_of_month(m, _SEPTEMBER)
    else:
        yield from here(m, spans.month(m.number("y"), _SEPTEMBER))


def read_week_of_day(m: Match) -> Iterator[Reading]:
    """Read "the week of 5 October": the week, Monday to Sunday, that holds the day."""
    month, day = m.number("m"), m.number("d")
    if m.word("k") == "week":
        yield from dated(m, m.maybe("y"), month, day, lambda year: spans.week(dt.date(year, month, day)))


def read_hijri_equal(m: Match) -> Iterator[Reading]:
    """Read "10 ربيع الأول 1442 هـ الموافق 27 أكتوبر 2020": the lunar date, too, is the day it is said to be."""
    year, month, day = m.number("y"), m.number("m"), m.number("d2")
    if not valid_day(year, month, day):
        return
    equal, span = m.groups["e"], spans.day(dt.date(year, month, day))
    yield Reading(m.first_token, equal, span, "stated")
    first = equal + 1
    while m.tokens[first].letter in PUNCTUATION.values() or m.tokens[first].letter == LETTERS["the"]:
        first += 1
    yield Reading(first, m.end_token, span, "stated")


def read_month(m: Match) -> Iterator[Reading]:
    """Read "October 2020", "October"."""
    number = m.number("m")
    yield from dated(m, m.maybe("y"), number, 1, lambda year: spans.month(year, number))


def read_weak_month(m: Match) -> Iterator[Reading]:
    """Read "in May": a name that is also a word, without what stands before it."""
    for reading in read_month(m):
        yield Reading(m.groups["m"], m.end_token, reading.span, reading.basis, reading.anchor, reading.anchor_date)


def read_month_relative(m: Match) -> Iterator[Reading]:
    """Read "last October", "the same May"."""
    how, anchor = anchor_of(m)
    number = m.number("m")
    if how == "narrative":
        anchor = m.line.story_date()
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    direction = direction_of(m.get("p"))
    year = anchor.year
    if direction < 0 and number >= anchor.month:
        year -= 1
    elif direction > 0 and number <= anchor.month:
        year += 1
    yield from relative(m, spans.month(year, number), how, anchor)


def read_month_so_far(m: Match) -> Iterator[Reading]:
    """Read "earlier in October", "earlier this October": up to the article's day within that month."""
    anchor, number = m.line.published, m.number("m")
    guess = m.line.year_of(number, 1)
    if guess is None:
        yield from relative(m, None, "article", None)
        return
    whole = spans.month(guess.year, number)
    if anchor is not None and whole.first < anchor < whole.last:
        whole = Span(whole.value, whole.first, anchor, "range")
    yield from relative(m, whole, guess.anchor, guess.anchor_date)


def read_edge_month(m: Match) -> Iterator[Reading]:
    """Read "early October", "the end of October"."""
    number, edge = m.number("m"), m.word("g")
    yield from dated(m, m.maybe("y"), number, 1, lambda year: spans.edge_of_month(year, number, edge))


def read_ordinal_week(m: Match) -> Iterator[Reading]:
    """Read "the first week of October", "the second half of October", "the first days of October"."""
    number, order, unit = m.number("m"), m.number("d"), m.word("k")

    def part(year: int) -> Span:
        whole = spans.month(year, number)
        if unit == "half":
            return spans.edge_of_month(year, number, "H1" if order == 1 else "H2")
        if unit == "day":
            return Span(whole.value, whole.first, whole.first + dt.timedelta(days=4), "range")
        first = whole.first + dt.timedelta(days=7 * (order - 1))
        return Span(whole.value, first, min(whole.last, first + dt.timedelta(days=6)), "week")

    if (unit == "week" and order <= 4) or (unit == "half" and order <= 2) or (unit == "day" and order == 1):
        yield from dated(m, m.maybe("y"), number, 1, part)


def read_last_week_of(m: Match) -> Iterator[Reading]:
    """Read "the last week of October", "the last days of October"."""
    number, length = m.number("m"), {"week": 6, "day": 4}.get(m.word("k"), 0)
    if length:

        def part(year: int) -> Span:
            whole = spans.month(year, number)
            return Span(whole.value, whole.last - dt.timedelta(days=length), whole.last, "range")

        yield from dated(m, m.maybe("y"), number, 1, part)


def read_days_of_month(m: Match) -> Iterator[Reading]:
    """Read "the last ten days of March", "the first three days of May", "the last day of October"."""
    number, days, how = m.number("m"), amount_of(m), m.get("p")
    first = how is not None and how.letter == LEXICAL["ordinal"]
    if m.word("k") != "day" or not 1 <= days <= _MOST_DAYS or (first and m.number("p") != 1):
        return

    def part(year: int) -> Span:
        whole, less = spans.month(year, number), dt.timedelta(days=days - 1)
        start, end = (whole.first, whole.first + less) if first else (whole.last - less, whole.last)
        return spans.day(start) if start == end else spans.days(start, end)

    without = {name: at for name, at in m.groups.items() if name != "p"}
    yield from dated(replace(m, groups=without), m.maybe("y"), number, 1, part)
