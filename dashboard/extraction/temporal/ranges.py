"""Ranges of days, months, parts of months and years: from the first to the last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.endings import FROM_ENDINGS
from dashboard.extraction.temporal.reading import Match, Reading, dated, here
from dashboard.extraction.temporal.spans import Span

_MONTH_END = 28  # from here on a night may lead into the next month


def numeric_date(number: int) -> dt.date:
    """Return the day of a date in digits, whose number is YYYYMMDD."""
    return dt.date(number // 10000, number // 100 % 100, number % 100)


def read_numeric_range(m: Match) -> Iterator[Reading]:
    """Read "04.10.2020 – 10.10.2020"."""
    first, last = numeric_date(m.number("x")), numeric_date(m.number("x2"))
    if first <= last:
        yield from here(m, spans.days(first, last))


def read_days_month(m: Match) -> Iterator[Reading]:
    """Read "9–10 November", "between 9 and 10 November"."""
    yield from days_of(m, m.number("m"))


def days_of(m: Match, month: int) -> Iterator[Reading]:
    """Yield the captured days, from the first to the last, of a month."""
    first, last = m.number("d"), m.number("d2")
    if first < last and valid_day(m.maybe("y"), month, first):
        yield from dated(
            m, m.maybe("y"), month, last,
            lambda year: spans.days(dt.date(year, month, first), dt.date(year, month, last)),
        )  # fmt: skip


def read_day_month_to(m: Match) -> Iterator[Reading]:
    """Read "27 September to 10 November"; a year written once is of both, or of the day that it stands behind."""
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


def read_night_between(m: Match) -> Iterator[Reading]:
    """Read "25 Şubat'ı 26'sına bağlayan gece": the two days of a night, which follow each other."""
    first, last = m.number("d"), m.number("d2")
    if m.get("m2") is None:
        if last == first + 1:
            yield from read_days_month(m)
    elif (last == first + 1 and m.number("m") == m.number("m2")) or (last == 1 and first >= _MONTH_END):
        yield from read_day_month_to(m)


def read_months_to(m: Match) -> Iterator[Reading]:
    """Read "between May and July", "November 1991 to May 1992"."""
    first, last = m.number("m"), m.number("m2")
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    if last_year is None and first_year is not None:
        last_year = first_year + (last < first)

    def between(year: int) -> Span:
        one = spans.month(first_year if first_year is not None else year - (last < first), first)
        two = spans.month(year, last)
        return Span(f"{one.value}/{two.value}", min(one.first, two.last), max(one.first, two.last), "range")

    yield from dated(m, last_year, last, 1, between)


def read_parts_to(m: Match) -> Iterator[Reading]:
    """Read "late September to 9 November", "from mid-December to January"."""
    one, two = (m.number("m"), m.maybe("d")), (m.number("m2"), m.maybe("d2"))
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    later = two[0] < one[0]
    if last_year is None and first_year is not None:
        last_year = first_year + later
    if not valid_day(first_year, one[0], one[1] or 1):
        return

    def between(year: int) -> Span:
        start = first_year if first_year is not None else year - later
        begins = spans.part_of_year(start, *one, edge=m.word("g"))
        ends = spans.part_of_year(year, *two, edge=m.word("g2"))
        assert begins is not None and ends is not None  # `dated` asks for valid days
        return spans.days(min(begins.first, ends.last), max(begins.first, ends.last))

    yield from dated(m, last_year, two[0], two[1] or 1, between)


def read_year_parts_to(m: Match) -> Iterator[Reading]:
    """Read "between mid-1991 and early 1992", "from late 1991 to May 1992"."""
    one, two = (
        spans.part_of_year(m.number(f"y{n}"), m.number(f"m{n}"), m.number(f"d{n}"), edge=m.word(f"g{n}"))
        for n in ("", "2")
    )
    if one is not None and two is not None and one.first <= two.last:
        yield from here(m, Span(f"{one.value}/{two.value}", one.first, two.last, "range"))


def read_years_to(m: Match) -> Iterator[Reading]:
    """Read "1988–1994", "1988–94"."""
    first, last = m.number("y"), m.number("y2")
    if last < 100 and first >= 1000:
        last += first // 100 * 100
    if first < last:
        yield from here(m, spans.years(first, last))


def follows(first: int, second: int) -> bool:
    """Tell whether a year is the one after another; it may be written with two digits (1992/93, 1999/00)."""
    return (first + 1) % (100 if second < 100 else 10_000) == second


def read_years_slash(m: Match) -> Iterator[Reading]:
    """Read "1992/93", two years that follow on each other."""
    first, last = m.number("y"), m.number("y2")
    if follows(first, last):
        yield from here(m, spans.years(first, first + 1))


def read_from_to(m: Match) -> Iterator[Reading]:
    """Read "27 Eylül'den 10 Kasım'a kadar", where an ending says "from"; without it, nothing."""
    if any(m.tokens[at].name.endswith(FROM_ENDINGS) for at in range(m.first_token, m.groups["d2"])):
        yield from read_day_month_to(m)


def read_days_from(m: Match) -> Iterator[Reading]:
    """Read "noyabrın 9-dan 10-na", where an ending says "from"; without it, nothing."""
    if m.word("d").endswith(FROM_ENDINGS):
        yield from read_days_month(m)


def read_months_from(m: Match) -> Iterator[Reading]:
    """Read "sentyabrdan noyabradək"; without an ending that says "from", nothing."""
    if m.word("m").endswith(FROM_ENDINGS) or m.word("y").endswith(FROM_ENDINGS):
        yield from read_months_to(m)


def read_years_from(m: Match) -> Iterator[Reading]:
    """Read "1990'dan 1992'ye"; without "from", nothing: "1992'de 1993 ..."."""
    between = m.tokens[m.groups["y"] + 1]
    if m.word("y").endswith(FROM_ENDINGS) or between.letter == LEXICAL["yearword"]:
        yield from read_years_to(m)
