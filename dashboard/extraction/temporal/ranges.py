"""Ranges between parts of months, seasons and years, and dates written with few digits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.guards import lies_ahead
from dashboard.extraction.temporal.numbers import BARE_SHORT_YEARS
from dashboard.extraction.temporal.reading import Match, Reading, dated, day_of, direction_of, here, relative
from dashboard.extraction.temporal.spans import Span


def _end(m: Match, which: str, year: int) -> Span | None:
    """Return what one end of a range names: a day, a month, a year, or the beginning, middle or end of one."""
    month, day, edge = m.number(f"m{which}"), m.number(f"d{which}"), m.word(f"g{which}")
    if month and day:
        return spans.day(dt.date(year, month, day)) if valid_day(year, month, day) else None
    if month:
        return spans.edge_of_month(year, month, edge) if edge else spans.month(year, month)
    return spans.edge_of_year(year, edge) if edge else spans.year(year)


def read_year_parts_to(m: Match) -> Iterator[Reading]:
    """Read "between mid-1991 and early 1992", "from late 1991 to May 1992"."""
    one, two = _end(m, "", m.number("y")), _end(m, "2", m.number("y2"))
    if one is not None and two is not None and one.first <= two.last:
        yield from here(m, Span(f"{one.value}/{two.value}", one.first, two.last, "range"))


def read_season_years(m: Match) -> Iterator[Reading]:
    """Read "the winter of 1991-92": the winter that begins in the first year."""
    first, last = m.number("y"), m.number("y2")
    if last < 100:
        last += first // 100 * 100
    if last == first + 1 and m.word("s") == "WI":
        yield from here(m, spans.season("WI", first))


def read_years_slash(m: Match) -> Iterator[Reading]:
    """Read "1992/93", two years that follow on each other."""
    first, last = m.number("y"), m.number("y2")
    if last < 100:
        last += first // 100 * 100
    if last == first + 1:
        yield from here(m, spans.years(first, last))


def read_quarter_relative(m: Match) -> Iterator[Reading]:
    """Read "au premier trimestre", "the second half of last year": of the article's year, or the one that it says.

    Without such a word it is the last one that has begun.
    """
    anchor, order, unit = m.line.published, m.number("d"), m.word("k")
    make: Callable[[int, int], Span] | None = {"quarter": spans.quarter, "half": spans.half}.get(unit)
    if make is None or order > (4 if unit == "quarter" else 2):
        return
    year_word = m.get("k2")
    if year_word is not None and year_word.name != "year":
        return
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    span = make(anchor.year + direction_of(m.get("p")), order)
    if lies_ahead(m.tokens, m.first_token, m.end_token):
        span = make(anchor.year + (span.last < anchor), order)
    elif year_word is None and span.first > anchor:
        span = make(anchor.year - 1, order)
    yield from relative(m, span, "article", anchor)


def read_short_year(m: Match) -> Iterator[Reading]:
    """Read "été 93", "mai 92", "fin 91": the last two digits of a year of the last century."""
    if m.number("y") not in BARE_SHORT_YEARS:
        return
    year = 1900 + m.number("y")
    season, month, day, edge = m.word("s"), m.number("m"), m.number("d"), m.word("g")
    if season:
        yield from here(m, spans.season(season, year))
    elif month and day:
        if valid_day(year, month, day):
            yield from here(m, spans.day(dt.date(year, month, day)))
    elif month:
        yield from here(m, spans.edge_of_month(year, month, edge) if edge else spans.month(year, month))
    else:
        yield from here(m, spans.edge_of_year(year, edge) if edge else spans.year(year))


_SEPTEMBER = 9
# "sept" is September behind a day's number or before a year, and seven anywhere else.
_SEVEN = 7


def _september(m: Match) -> bool:
    return m.number("m") == _SEVEN


def read_day_sept(m: Match) -> Iterator[Reading]:
    """Read "20 sept 2023"."""
    if _september(m):
        day = m.number("d")
        yield from dated(m, m.maybe("y"), _SEPTEMBER, day, day_of(_SEPTEMBER, day))


def read_month_sept(m: Match) -> Iterator[Reading]:
    """Read "sept. 2023"."""
    if _september(m):
        yield from here(m, spans.month(m.number("y"), _SEPTEMBER))


def read_days_sept(m: Match) -> Iterator[Reading]:
    """Read "19-20 sept. 2023"."""
    first, last = m.number("d"), m.number("d2")
    if _september(m) and first < last and valid_day(2000, _SEPTEMBER, last):
        yield from dated(
            m, m.maybe("y"), _SEPTEMBER, last,
            lambda year: spans.days(dt.date(year, _SEPTEMBER, first), dt.date(year, _SEPTEMBER, last)),
        )  # fmt: skip
