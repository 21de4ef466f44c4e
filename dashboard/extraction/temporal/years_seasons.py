"""Expressions that name a year, a season, a decade or a century."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.endings import OF_ENDINGS
from dashboard.extraction.temporal.numbers import BARE_SHORT_YEARS, SHORT_YEARS, TOLD_SHORT_YEARS
from dashboard.extraction.temporal.ranges import follows
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, here, relative
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Anchor


def read_year(m: Match) -> Iterator[Reading]:
    """Read "1992"."""
    yield from here(m, spans.year(m.number("y")))


def read_edge_year(m: Match) -> Iterator[Reading]:
    """Read "early 1993", "the end of 1993"."""
    yield from here(m, spans.edge_of_year(m.number("y"), m.word("g")))


def _part_of(m: Match, year: int) -> Iterator[Reading]:
    """Yield what the year and the captured month, day, season or edge say."""
    month, day, season, edge = m.maybe("m"), m.maybe("d"), m.word("s"), m.word("g")
    yield from here(m, spans.part_of_year(year, month, day, edge=edge, name=season))


def read_spoken_year(m: Match) -> Iterator[Reading]:
    """Read "doxsan ikinci ilin fevralında": a year in words, with a month, a day or a season."""
    year = m.number("y")
    year += 1900 if year in SHORT_YEARS else 0
    if year >= 1000:
        yield from _part_of(m, year)


def read_short_year(m: Match) -> Iterator[Reading]:
    """Read "été 93", "mai 92", "fin 91": the last two digits of a year of the last century."""
    if m.number("y") in BARE_SHORT_YEARS:
        yield from _part_of(m, 1900 + m.number("y"))


def read_short_year_of(m: Match) -> Iterator[Reading]:
    """Read "93-ün fevralında", "93 kışında", "92'nin sonunda": an ending tells such a year from a count."""
    number, of, season = m.number("y"), m.word("y") in OF_ENDINGS, m.get("s")
    if number not in SHORT_YEARS:
        return
    if m.get("m") is not None:
        stands = of and (m.get("d") is not None or m.word("m").startswith(("i", "u", "n")))
    elif season is not None:
        stands = of or (not m.word("y") and season.letter == LEXICAL["season"])
    else:
        stands = of and number in TOLD_SHORT_YEARS
    if stands:
        yield from _part_of(m, 1900 + number)


def _decade_start(m: Match) -> int | None:
    number = m.number("x")
    if number < 100:
        number += 1900
    return number if number % 10 == 0 and number >= 1000 else None


def read_decade(m: Match) -> Iterator[Reading]:
    """Read "the 1990s", "the nineties"."""
    start = _decade_start(m)
    if start is not None:
        yield from here(m, spans.decade(start))


def read_edge_decade(m: Match) -> Iterator[Reading]:
    """Read "the early nineties"."""
    start = _decade_start(m)
    if start is not None:
        yield from here(m, spans.edge_of_decade(start, m.word("g")))


def read_decade_of_century(m: Match) -> Iterator[Reading]:
    """Read "XX əsrin 90-cı illərinin əvvəli", "20. yüzyılın 90'lı yılları"."""
    century, number, edge = m.number("d"), m.number("x"), m.word("g")
    start = (century - 1) * 100 + number % 100
    if number % 10 == 0 and 10 <= century <= 21 and number % 100 == (number if number < 1000 else start % 100):
        yield from here(m, spans.edge_of_decade(start, edge) if edge else spans.decade(start))


def read_century(m: Match) -> Iterator[Reading]:
    """Read "the 20th century"."""
    if m.number("d") <= 21:
        yield from here(m, spans.century(m.number("d")))


def read_edge_century(m: Match) -> Iterator[Reading]:
    """Read "the early 20th century"."""
    if m.number("d") <= 21:
        yield from here(m, spans.edge_of_century(m.number("d"), m.word("g")))


def read_century_relative(m: Match) -> Iterator[Reading]:
    """Read "last century"."""
    anchor = m.line.published
    span = None if anchor is None else spans.century((anchor.year + 99) // 100 + direction_of(m.get("p")))
    yield from relative(m, span, "article", anchor)


def read_season_year(m: Match) -> Iterator[Reading]:
    """Read "the summer of 2014"."""
    yield from here(m, spans.season(m.word("s"), m.number("y")))


def read_season_years(m: Match) -> Iterator[Reading]:
    """Read "the winter of 1991-92", "1993-94 kışında": the winter that begins in the first of the two years."""
    first, second = m.number("y"), m.number("y2")
    if first in SHORT_YEARS:
        first += 1900
    if m.word("s") == "WI" and follows(first, second):
        yield from here(m, spans.season("WI", first))


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
    """Read "in summer"."""
    yield from relative(m, *_season_of_story(m, m.word("s")))


def read_season_in(m: Match) -> Iterator[Reading]:
    """Read "in the spring", where a season's name is also an everyday word ("after the fall"); "au printemps"."""
    if m.word("r") == "in":
        for reading in read_season(m):
            yield replace(reading, first_token=reading.first_token + 1)


def read_edge_season(m: Match) -> Iterator[Reading]:
    """Read "late summer", "the end of the summer of 2014"."""
    year, edge = m.maybe("y"), m.word("g")
    if year is not None:
        yield from here(m, spans.edge_of(spans.season(m.word("s"), year), edge))
    else:
        span, how, anchor = _season_of_story(m, m.word("s"))
        yield from relative(m, None if span is None else spans.edge_of(span, edge), how, anchor)


def read_season_relative(m: Match) -> Iterator[Reading]:
    """Read "last summer"; the one that is over, or that begins behind the day it counts from."""
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
