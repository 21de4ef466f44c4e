"""Readings where Azerbaijani and Turkish go their own way: endings say from and until, the verb comes last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.days_months import read_day_month, read_month
from dashboard.extraction.temporal.endings import FROM_ENDINGS, IN_ENDINGS
from dashboard.extraction.temporal.guards import ends_in_future
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, dated, relative
from dashboard.extraction.temporal.relative import read_ago, read_edge_unit, read_unit_relative
from dashboard.extraction.temporal.units import moved


def read_month_day_case(m: Match) -> Iterator[Reading]:
    """Read "oktyabrın 27-də"; of "oktyabrda 5-ci ..." the month alone."""
    day = m.get("d")
    if day is None or day.letter != LEXICAL["ordinal"] or not m.word("m").endswith(IN_ENDINGS):
        yield from read_day_month(replace(m, future=ends_in_future(m.tokens, m.end_token)))
        return
    number, at = m.number("m"), m.groups["m"]
    start = at if m.groups.get("y", -1) > at or m.get("y") is None else m.first_token
    year = m.maybe("y") if start == m.first_token else None
    yield from dated(m, year, number, 1, lambda of: spans.month(of, number), (start, at + 1))


def read_month_case(m: Match) -> Iterator[Reading]:
    """Read a month's name; "since February" lies before the article's date."""
    m = replace(m, future=ends_in_future(m.tokens, m.end_token))
    published = m.line.published
    for reading in read_month(m):
        span = reading.span
        past = published is not None and span is not None and span.first > published
        if past and span is not None and not m.future and m.word("m").endswith(FROM_ENDINGS):
            span = spans.month(span.first.year - 1, span.first.month)
        yield replace(reading, span=span)


def read_named_event(m: Match) -> Iterator[Reading]:
    """Read "Aprel döyüşləri", "20 Yanvar faciəsi": known by a month of a year that the text does not say."""
    if m.word("k") == "event" and not m.word("m"):
        yield from relative(m, None, "article", None)


def read_last_year_now(m: Match) -> Iterator[Reading]:
    """Read "keçən il bu vaxt", at this time last year: the month a year ago."""
    anchor = m.line.published
    if m.word("x") == "now" and m.word("k") == "year" and m.word("p") == "article":
        span = None if anchor is None else spans.month(anchor.year - 1, anchor.month)
        yield from relative(m, span, "article", anchor)


def read_ago_adjective(m: Match) -> Iterator[Reading]:
    """Read "üç gün önceki", of three days ago."""
    if m.word("p") == "story" and anchor_of(m)[0] == "narrative":
        yield from read_ago(m)


def read_same_period(m: Match) -> Iterator[Reading]:
    """Read "keçən ilin eyni dövründə", "geçen yılın aynı ayında": not the whole year; which part, another tells."""
    same = m.get("x")
    if same is not None and (same.name == "period" or same.letter == LEXICAL["same"]):
        yield from relative(m, None, "narrative", None)


def read_edge_until(m: Match) -> Iterator[Reading]:
    """Read "ilin sonunadək", "ay sonuna kadar": until the last day; any other edge is left to its own pattern."""
    behind = m.tokens[m.end_token].letter if m.end_token < len(m.tokens) else ""
    if m.word("g") == "UNTIL" or (m.word("g") == "END" and behind == LEXICAL["to"]):
        anchor, unit = m.line.published, m.word("k")
        if m.get("p") is None and anchor is not None and ends_in_future(m.tokens, m.end_token):
            whole = moved(anchor, unit, 0) if unit in ("week", "month", "year") else None
            yield from relative(m, whole and spans.day(whole.last), "article", anchor)
            return
        for reading in read_edge_unit(m):
            span = reading.span
            yield reading if span is None else replace(reading, span=spans.day(span.last))


def read_unit_next(m: Match) -> Iterator[Reading]:
    """Read "növbəti həftə": of the story, or of the article where the verb lies ahead."""
    anchor, token = m.line.published, m.get("p")
    ahead = token is not None and token.name == "story" and ends_in_future(m.tokens, m.end_token)
    if ahead and m.word("k") in ("week", "month", "year") and anchor is not None and not m.line.in_story():
        yield from relative(m, moved(anchor, m.word("k"), 1), "article", anchor)
    else:
        yield from read_unit_relative(m)
