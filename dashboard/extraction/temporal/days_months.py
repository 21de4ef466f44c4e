"""Expressions that name a day or a month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LETTERS, LEXICAL, PUNCTUATION
from dashboard.extraction.temporal.endings import FROM_ENDINGS
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, dated, day_of, direction_of, here, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.weekdays import read_weekday


def _numeric_date(number: int) -> dt.date:
    return dt.date(number // 10000, number // 100 % 100, number % 100)


def read_numeric(m: Match) -> Iterator[Reading]:
    yield from here(m, spans.day(_numeric_date(m.number("x"))))


def read_numeric_range(m: Match) -> Iterator[Reading]:
    first, last = _numeric_date(m.number("x")), _numeric_date(m.number("x2"))
    if first <= last:
        yield from here(m, spans.days(first, last))


def read_day_month(m: Match) -> Iterator[Reading]:
    month, day = m.number("m"), m.number("d")
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


def read_days_of_month(m: Match) -> Iterator[Reading]:
    """Read "the last ten days of March", "the first three days of May"."""
    number, days, how = m.number("m"), m.number("n"), m.get("p")
    first = how is not None and how.letter == LEXICAL["ordinal"]
    if m.word("k") != "day" or not 1 < days <= 20 or (first and m.number("p") != 1):
        return

    def part(year: int) -> Span:
        whole, less = spans.month(year, number), dt.timedelta(days=days - 1)
        return spans.days(whole.first, whole.first + less) if first else spans.days(whole.last - less, whole.last)

    without = {name: at for name, at in m.groups.items() if name != "p"}
    yield from dated(replace(m, groups=without), m.maybe("y"), number, 1, part)


def read_day_listed(m: Match) -> Iterator[Reading]:
    yield from read_day_month(m)


def read_month_days_listed(m: Match) -> Iterator[Reading]:
    month, year = m.number("m"), m.maybe("y")
    for name in ("d", "d2", "d3"):
        at = m.groups.get(name, -1)
        if at >= 0:
            start = m.first_token if name == "d" else at
            end = m.end_token if name == "d3" else at + 1
            yield from dated(m, year, month, m.tokens[at].number, day_of(month, m.tokens[at].number), (start, end))


def read_days_month(m: Match) -> Iterator[Reading]:
    month, first, last = m.number("m"), m.number("d"), m.number("d2")
    if first < last and valid_day(m.maybe("y"), month, first):
        yield from dated(
            m, m.maybe("y"), month, last,
            lambda year: spans.days(dt.date(year, month, first), dt.date(year, month, last)),
        )  # fmt: skip


def read_day_month_to(m: Match) -> Iterator[Reading]:
    start, end = (m.number("m"), m.number("d")), (m.number("m2"), m.number("d2"))
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    if last_year is None and first_year is not None:
        last_year = first_year + (end < start)
    if not valid_day(first_year or 2000, *start):
        return

    def between(year: int) -> Span:
        first = first_year if first_year is not None else year - (end < start)
        one, two = dt.date(first, *start), dt.date(year, *end)
        return spans.days(min(one, two), max(one, two))

    if first_year is not None and last_year is not None and (first_year, *start) > (last_year, *end):
        return
    if start == (2, 29) and first_year is None:
        return
    yield from dated(m, last_year, *end, between)


def read_from_to(m: Match) -> Iterator[Reading]:
    """Read "27 Eylül'den 10 Kasım'a kadar", where an ending says "from"; without it, nothing."""
    if any(m.tokens[at].name.endswith(FROM_ENDINGS) for at in range(m.first_token, m.groups["d2"])):
        yield from read_day_month_to(m)


def read_days_from(m: Match) -> Iterator[Reading]:
    """Read "noyabrın 9-dan 10-na", where an ending says "from"; without it, nothing."""
    if m.word("d").endswith(FROM_ENDINGS):
        yield from read_days_month(m)


def read_month(m: Match) -> Iterator[Reading]:
    number = m.number("m")
    yield from dated(m, m.maybe("y"), number, 1, lambda year: spans.month(year, number))


def read_weak_month(m: Match) -> Iterator[Reading]:
    for reading in read_month(m):
        yield Reading(m.groups["m"], m.end_token, reading.span, reading.basis, reading.anchor, reading.anchor_date)


def read_months_to(m: Match) -> Iterator[Reading]:
    first, last = m.number("m"), m.number("m2")
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    if last_year is None and first_year is not None:
        last_year = first_year + (last < first)

    def between(year: int) -> Span:
        one = spans.month(first_year if first_year is not None else year - (last < first), first)
        two = spans.month(year, last)
        return Span(f"{one.value}/{two.value}", min(one.first, two.last), max(one.first, two.last), "range")

    yield from dated(m, last_year, last, 1, between)


def read_month_relative(m: Match) -> Iterator[Reading]:
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
    number, edge = m.number("m"), m.word("g")
    yield from dated(m, m.maybe("y"), number, 1, lambda year: spans.edge_of_month(year, number, edge))


def read_ordinal_week(m: Match) -> Iterator[Reading]:
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
    number, length = m.number("m"), {"week": 6, "day": 4}.get(m.word("k"), 0)
    if length:

        def part(year: int) -> Span:
            whole = spans.month(year, number)
            return Span(whole.value, whole.last - dt.timedelta(days=length), whole.last, "range")

        yield from dated(m, m.maybe("y"), number, 1, part)


def _part(year: int, month: int, day: int | None, edge: str) -> Span:
    if day is not None:
        return spans.day(dt.date(year, month, day))
    return spans.edge_of_month(year, month, edge) if edge else spans.month(year, month)


def read_parts_to(m: Match) -> Iterator[Reading]:
    """Read "late September to 9 November", "from mid-December to January"."""
    one, two = (m.number("m"), m.maybe("d"), m.word("g")), (m.number("m2"), m.maybe("d2"), m.word("g2"))
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    later = two[0] < one[0]
    if last_year is None and first_year is not None:
        last_year = first_year + later
    if not valid_day(first_year, one[0], one[1] or 1):
        return

    def between(year: int) -> Span:
        start = first_year if first_year is not None else year - later
        first, last = _part(start, *one).first, _part(year, *two).last
        return spans.days(min(first, last), max(first, last))

    yield from dated(m, last_year, two[0], two[1] or 1, between)


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
