"""Expressions that name a quarter, a half or some months of a year."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, here, relative
from dashboard.extraction.temporal.relative import anchored_year
from dashboard.extraction.temporal.spans import Span

_PARTS = {"quarter": 4, "half": 2}
_MONTHS = 12


def read_quarter(m: Match) -> Iterator[Reading]:
    """Read "the first quarter of 2020", "the second half of 1993"."""
    order, unit, year = m.number("d"), m.word("k"), m.number("y")
    if unit == "quarter" and order <= 4:
        yield from here(m, spans.quarter(year, order))
    elif unit == "half" and order <= 2:
        yield from here(m, spans.half(year, order))


def read_quarter_of_year(m: Match) -> Iterator[Reading]:
    """Read "the first half of this year", "the last quarter of last year"."""
    how, anchor, year = anchored_year(m)
    order, unit = m.number("d"), m.word("k")
    if m.word("k2") != "year" or order > _PARTS.get(unit, 0):
        return
    part = spans.quarter if unit == "quarter" else spans.half
    yield from relative(m, None if anchor is None else part(year, order), how, anchor)


def read_quarter_relative(m: Match) -> Iterator[Reading]:
    """Read "au premier trimestre", "in the second half of the year": of the article's year.

    Without the word for year it is the last one that has begun, or the next one where the text says that it is to come.
    """
    anchor, order, unit = m.line.published, m.number("d"), m.word("k")
    if not 1 <= order <= _PARTS.get(unit, 0):
        return
    make = spans.quarter if unit == "quarter" else spans.half
    year_word = m.get("k2")
    if year_word is not None and year_word.name != "year":
        return
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    span = make(anchor.year, order)
    if m.future:
        span = make(anchor.year + (span.last < anchor), order)
    elif year_word is None and span.first > anchor:
        span = make(anchor.year - 1, order)
    yield from relative(m, span, "article", anchor)


def read_quarter_alone(m: Match) -> Iterator[Reading]:
    """Read "üçüncü rübdə"; "the second half" alone is of a month, or of a match."""
    if m.word("k") == "quarter":
        yield from read_quarter_relative(m)


def read_first_months(m: Match) -> Iterator[Reading]:
    """Read "ilin ilk doqquz ayında", "2020 yılının son üç ayında": so many months from a year's beginning or end."""
    order, count = m.get("d"), m.number("n")
    last = order is not None and order.letter == LEXICAL["last"]
    if not 1 < count < _MONTHS or not (last or m.number("d") == 1) or (m.get("k2") and m.word("k2") != "year"):
        return

    def part(year: int) -> Span:
        if last:
            first, end = spans.month(year, _MONTHS + 1 - count), spans.month(year, _MONTHS)
        else:
            first, end = spans.month(year, 1), spans.month(year, count)
        return Span(f"{first.value}/{end.value}", first.first, end.last, "range")

    written = m.maybe("y")
    if written is not None:
        yield from here(m, part(written))
        return
    how, anchor = anchor_of(m)
    if m.get("p") is None and m.line.in_story():
        how, anchor = "narrative", m.line.story_date()
    span = None if anchor is None else part(anchor.year + direction_of(m.get("p")))
    yield from relative(m, span, how, anchor)
