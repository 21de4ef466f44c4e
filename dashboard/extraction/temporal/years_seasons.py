"""Expressions that name a year, a season, a decade or a century."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, here, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Anchor


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


def _season_of_story(m: Match, name: str) -> tuple[Span | None, Anchor, dt.date | None]:
    """Return the season without a year: the story's in a history, else the nearest to the article's date."""
    anchor = m.line.published
    if not m.line.in_story():
        return None if anchor is None else _nearest_season(anchor, name), "article", anchor
    guess = m.line.year_of(spans.season(name, 2000).first.month, 1)
    if guess is None:
        return None, "narrative", None
    return spans.season(name, guess.year), guess.anchor, guess.anchor_date


def read_season(m: Match) -> Iterator[Reading]:
    yield from relative(m, *_season_of_story(m, m.word("s")))


def read_edge_season(m: Match) -> Iterator[Reading]:
    year, edge = m.maybe("y"), m.word("g")
    if year is not None:
        yield from here(m, spans.edge_of(spans.season(m.word("s"), year), edge))
    else:
        span, how, anchor = _season_of_story(m, m.word("s"))
        yield from relative(m, None if span is None else spans.edge_of(span, edge), how, anchor)


def read_season_relative(m: Match) -> Iterator[Reading]:
    how, anchor = anchor_of(m)
    name, direction = m.word("s"), direction_of(m.get("p"))
    if how == "narrative":
        anchor = m.line.story_date()
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    span = spans.season(name, anchor.year)
    if direction < 0 and span.last >= anchor:
        span = spans.season(name, anchor.year - 1)
    elif direction > 0 and span.first <= anchor:
        span = spans.season(name, anchor.year + 1)
    elif how == "narrative" and direction == 0:
        span = _nearest_season(anchor, name)
    yield from relative(m, span, how, anchor)
