"""Expressions that name a year, a season, a decade or a century."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.reading import Match, Reading, direction_of, here, relative
from dashboard.extraction.temporal.spans import Span


def read_year(m: Match) -> Iterator[Reading]:
    yield from here(m, spans.year(m.number("y")))


def read_years_to(m: Match) -> Iterator[Reading]:
    first, last = m.number("y"), m.number("y2")
    if last < 100 and first >= 1000:
        last += first // 100 * 100
    if first < last:
        yield from here(m, spans.years(first, last))


def read_edge_year(m: Match) -> Iterator[Reading]:
    yield from here(m, spans.edge_of_year(m.number("y"), m.word("g")))


def read_quarter(m: Match) -> Iterator[Reading]:
    order, unit, year = m.number("d"), m.word("k"), m.number("y")
    if unit == "quarter" and order <= 4:
        yield from here(m, spans.quarter(year, order))
    elif unit == "half" and order <= 2:
        yield from here(m, spans.half(year, order))


def _decade_start(m: Match) -> int | None:
    number = m.number("x")
    if number < 100:
        number += 1900
    return number if number % 10 == 0 and number >= 1000 else None


def read_decade(m: Match) -> Iterator[Reading]:
    start = _decade_start(m)
    if start is not None:
        yield from here(m, spans.decade(start))


def read_edge_decade(m: Match) -> Iterator[Reading]:
    start = _decade_start(m)
    if start is not None:
        yield from here(m, spans.edge_of_decade(start, m.word("g")))


def read_century(m: Match) -> Iterator[Reading]:
    if m.number("d") <= 21:
        yield from here(m, spans.century(m.number("d")))


def read_edge_century(m: Match) -> Iterator[Reading]:
    if m.number("d") <= 21:
        yield from here(m, spans.edge_of_century(m.number("d"), m.word("g")))


def read_century_relative(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else spans.century((anchor.year + 99) // 100 + direction_of(m.get("p")))
    yield from relative(m, span, "article", anchor)


def read_season_year(m: Match) -> Iterator[Reading]:
    yield from here(m, spans.season(m.word("s"), m.number("y")))


def _nearest_season(anchor: dt.date, name: str) -> Span:
    def distance(span: Span) -> int:
        return max((span.first - anchor).days, (anchor - span.last).days, 0)

    return min((spans.season(name, anchor.year + step) for step in (0, -1, 1)), key=distance)


def read_season(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else _nearest_season(anchor, m.word("s"))
    yield from relative(m, span, "article", anchor)


def read_edge_season(m: Match) -> Iterator[Reading]:
    anchor, year, edge = m.line.published, m.maybe("y"), m.word("g")
    if year is not None:
        yield from here(m, spans.edge_of(spans.season(m.word("s"), year), edge))
    elif anchor is None:
        yield from relative(m, None, "article", None)
    else:
        yield from relative(m, spans.edge_of(_nearest_season(anchor, m.word("s")), edge), "article", anchor)


def read_season_relative(m: Match) -> Iterator[Reading]:
    anchor, name, direction = m.line.published, m.word("s"), direction_of(m.get("p"))
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    span = spans.season(name, anchor.year)
    if direction < 0 and span.last >= anchor:
        span = spans.season(name, anchor.year - 1)
    elif direction > 0 and span.first <= anchor:
        span = spans.season(name, anchor.year + 1)
    yield from relative(m, span, "article", anchor)
