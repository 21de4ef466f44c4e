"""Readings of what Azerbaijani and Turkish write: endings say from, until, on; the year and the month come first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.days_months import (
    read_day_month,
    read_day_month_to,
    read_days_month,
    read_month,
    read_months_to,
)
from dashboard.extraction.temporal.endings import FROM_ENDINGS, IN_ENDINGS, OF_ENDINGS, UNTIL_ENDINGS
from dashboard.extraction.temporal.guards import ends_in_future, ends_in_pluperfect
from dashboard.extraction.temporal.numbers import SHORT_YEARS, TOLD_SHORT_YEARS
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, dated, direction_of, here, relative
from dashboard.extraction.temporal.relative import (
    amount_of,
    moved,
    read_ago,
    read_edge_unit,
    read_lasting,
    read_unit_relative,
)
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.weekdays import read_weekday
from dashboard.extraction.temporal.years_seasons import read_years_to

_SATURDAY = 5
_MONTH_END = 28
_CENTURY = 100
_MONTHS = 12


def read_month_day_case(m: Match) -> Iterator[Reading]:
    """Read "oktyabrın 27-də"; of "oktyabrda 5-ci ..." the month alone."""
    day = m.get("d")
    if day is None or day.letter != "D" or not m.word("m").endswith(IN_ENDINGS):
        yield from read_day_month(replace(m, future=ends_in_future(m.tokens, m.end_token)))
        return
    number, at = m.number("m"), m.groups["m"]
    start = at if m.groups.get("y", -1) > at or m.get("y") is None else m.first_token
    year = m.maybe("y") if start == m.first_token else None
    yield from dated(m, year, number, 1, lambda of: spans.month(of, number), (start, at + 1))


def read_month_day_to_year(m: Match) -> Iterator[Reading]:
    if m.word("d").endswith(FROM_ENDINGS):
        yield from read_day_month_to(m)


def read_months_from(m: Match) -> Iterator[Reading]:
    """Read "sentyabrdan noyabradək"; without an ending that says "from", nothing."""
    if m.word("m").endswith(FROM_ENDINGS) or m.word("y").endswith(FROM_ENDINGS):
        yield from read_months_to(m)


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


def read_quarter_alone(m: Match) -> Iterator[Reading]:
    """Read "üçüncü rübdə": the last such quarter that has begun."""
    anchor, order = m.line.published, m.number("d")
    if m.word("k") != "quarter" or not 1 <= order <= 4:
        return
    span = None
    if anchor is not None:
        span = spans.quarter(anchor.year, order)
        if span.first > anchor:
            span = spans.quarter(anchor.year - 1, order)
    yield from relative(m, span, "article", anchor)


def read_edge_months_from(m: Match) -> Iterator[Reading]:
    """Read "dekabrın ortasından yanvaradək"."""
    first, last = m.number("m"), m.number("m2")
    written = m.maybe("y")
    end_year = None if written is None else written + (last < first)

    def between(year: int) -> Span:
        one = spans.edge_of_month(year - (last < first), first, m.word("g"))
        two = spans.edge_of_month(year, last, m.word("g2")) if m.word("g2") else spans.month(year, last)
        return Span(f"{one.value}/{two.value}", one.first, two.last, "range")

    yield from dated(m, end_year, last, 1, between)


def read_years_from(m: Match) -> Iterator[Reading]:
    """Read "1990'dan 1992'ye"; without "from", nothing: "1992'de 1993 ..."."""
    between = m.tokens[m.groups["y"] + 1]
    if m.word("y").endswith(FROM_ENDINGS) or between.letter == "y":
        yield from read_years_to(m)


def read_decade_of_century(m: Match) -> Iterator[Reading]:
    """Read "XX əsrin 90-cı illərinin əvvəli", "20. yüzyılın 90'lı yılları"."""
    century, number, edge = m.number("d"), m.number("x"), m.word("g")
    start = (century - 1) * _CENTURY + number % _CENTURY
    if (
        number % 10 == 0
        and 10 <= century <= 21
        and number % _CENTURY == (number if number < 1000 else start % _CENTURY)
    ):
        yield from here(m, spans.edge_of_decade(start, edge) if edge else spans.decade(start))


def read_winter_over(m: Match) -> Iterator[Reading]:
    """Read "1993-94 kışında": the winter that begins in the first of the two years."""
    first, second = m.number("y"), m.number("y2")
    if first in SHORT_YEARS:
        first += 1900
    if m.word("s") == "WI" and (first + 1) % (_CENTURY if second < _CENTURY else 10_000) == second:
        yield from here(m, spans.season("WI", first))


def read_spoken_year(m: Match) -> Iterator[Reading]:
    """Read "doxsan ikinci ilin fevralında": a year in words, with a month, a day or a season."""
    year = m.number("y")
    year += 1900 if year in SHORT_YEARS else 0
    if year < 1000:
        return
    month, day, season = m.maybe("m"), m.maybe("d"), m.word("s")
    if month is None:
        yield from here(m, spans.season(season, year) if season else spans.year(year))
    elif day is None:
        yield from here(m, spans.month(year, month))
    elif valid_day(year, month, day):
        yield from here(m, spans.day(dt.date(year, month, day)))


def read_weekday_case(m: Match) -> Iterator[Reading]:
    """Read a weekday; "until Monday" and "for Monday" lie ahead, "since Monday" back."""
    ending = m.word("w")
    m = replace(m, future=ends_in_future(m.tokens, m.end_token))
    if ending.endswith(FROM_ENDINGS):
        m = replace(m, future=False)
    elif ending.endswith(UNTIL_ENDINGS) and not ending.endswith(IN_ENDINGS):
        m = replace(m, future=True)
    yield from read_weekday(m)


def read_weekday_night(m: Match) -> Iterator[Reading]:
    """Read "salıyı çarşambaya bağlayan gece": both days of the night."""
    first, second = m.number("w"), m.number("w2")
    anchor = m.line.published
    if (first + 1) % 7 != second or (m.get("k") is not None and m.word("k") != "week"):
        return
    if m.get("k") is not None and anchor is not None:
        # Of last week, of this one.
        start = anchor + dt.timedelta(7 * direction_of(m.get("p")) - anchor.weekday() + first)
        yield from relative(m, spans.days(start, start + dt.timedelta(days=1)), "article", anchor)
        return
    if anchor is None or m.line.in_story():
        yield from relative(m, None, "article", None)
        return
    latest = anchor - dt.timedelta(days=m.get("p") is not None and m.word("p") == "article")
    last = latest - dt.timedelta(days=(latest.weekday() - second) % 7)
    yield from relative(m, spans.days(last - dt.timedelta(days=1), last), "article", anchor)


def read_weekend_case(m: Match) -> Iterator[Reading]:
    """Read "həftə sonu": the one before the article, or the next where "until" or the verb says so."""
    anchor, ending = m.line.published, m.word("w")
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    until = ending.endswith(UNTIL_ENDINGS) and not ending.endswith(IN_ENDINGS)
    ahead = until or ends_in_future(m.tokens, m.end_token)
    weeks = 0 if ahead or anchor.weekday() >= _SATURDAY else -1
    yield from relative(m, spans.weekend(anchor + dt.timedelta(weeks=weeks)), "article", anchor)


def read_night_between(m: Match) -> Iterator[Reading]:
    """Read "25 Şubat'ı 26'sına bağlayan gece": the two days of a night, which follow each other."""
    first, last = m.number("d"), m.number("d2")
    if m.get("m2") is None:
        if last == first + 1:
            yield from read_days_month(m)
    elif (last == first + 1 and m.number("m") == m.number("m2")) or (last == 1 and first >= _MONTH_END):
        yield from read_day_month_to(m)


def read_year_ago_today(m: Match) -> Iterator[Reading]:
    """Read "tam yirmi yıl önce bugün", "keçən il bu gün"."""
    anchor = m.line.published
    years = m.number("n") if m.get("n") is not None else 1
    if (
        m.word("k") != "year"
        or m.number("x") != 0
        or years < 1
        or (m.get("p") is not None and m.word("p") != "article")
    ):
        return
    if anchor is None or not valid_day(anchor.year - years, anchor.month, anchor.day):
        yield from relative(m, None, "article", None)
    else:
        yield from relative(m, spans.day(anchor.replace(year=anchor.year - years)), "article", anchor)


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


_HALF_YEAR = 6


def read_short_year_of(m: Match) -> Iterator[Reading]:
    """Read "93-ün fevralında", "93 kışında", "92'nin sonunda": two digits for a year of the last century."""
    number, ending = m.number("y"), m.word("y")
    month, season, edge, day = m.maybe("m"), m.word("s"), m.word("g"), m.maybe("d")
    if number not in SHORT_YEARS:
        return
    year = 1900 + number
    if month is not None:
        if ending not in OF_ENDINGS or (day is None and not m.word("m").startswith(("i", "u", "n"))):
            return
        if day is None:
            yield from here(m, spans.month(year, month))
        elif valid_day(year, month, day):
            yield from here(m, spans.day(dt.date(year, month, day)))
    elif season:
        token = m.get("s")
        if ending in OF_ENDINGS or (not ending and token is not None and token.letter == LEXICAL["season"]):
            yield from here(m, spans.season(season, year))
    elif number not in TOLD_SHORT_YEARS:
        return
    elif edge and ending in OF_ENDINGS:
        yield from here(m, spans.edge_of_year(year, edge))


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


def read_same_period(m: Match) -> Iterator[Reading]:
    """Read "keçən ilin eyni dövründə", "geçen yılın aynı ayında": not the whole year; which part, another tells."""
    same = m.get("x")
    if same is not None and (same.name == "period" or same.letter == LEXICAL["same"]):
        yield from relative(m, None, "narrative", None)


def read_year_so_far(m: Match) -> Iterator[Reading]:
    """Read "bu il indiyədək", "bu yıl şimdiye kadar"."""
    anchor, unit = m.line.published, m.word("k")
    if m.word("x") != "sofar" or unit not in ("week", "month", "year"):
        return
    span = None if anchor is None else moved(anchor, unit, 0)
    if span is not None and anchor is not None:
        span = Span(span.value, span.first, anchor, span.precision)
    yield from relative(m, span, "article", anchor)


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


def read_ago_half(m: Match) -> Iterator[Reading]:
    """Read "bir buçuk yıl önce", "il yarım əvvəl": that month and those beside it; half a year is six months."""
    anchor, months = m.line.published, _half_months(m)
    if months is None:
        return
    span = None
    if anchor is not None and months < _MONTHS:
        span = moved(anchor, "month", -months)
    elif anchor is not None and months < _MONTHS * _CENTURY:
        first, last = (spans.add_months(anchor, -months + step) for step in (-1, 1))
        one, two = spans.month(first.year, first.month), spans.month(last.year, last.month)
        span = Span(f"{one.value}/{two.value}", one.first, two.last, "range")
    yield from relative(m, span, "article", anchor)


def read_lasting_half(m: Match) -> Iterator[Reading]:
    """Read "iki buçuk yıldır"."""
    anchor, months = m.line.published, _half_months(m)
    if months is not None and months < _MONTHS * _CENTURY:
        far = anchor is None or m.line.far_back()
        span = (
            None if far or anchor is None else Span(f"P{months}M", spans.add_months(anchor, -months), anchor, "range")
        )
        yield from relative(m, span, "article", anchor)


def read_half_units(m: Match) -> Iterator[Reading]:
    """Read "iki buçuk ay", which says no day; nor does the "ay önce" behind it."""
    if m.word("h") == "half":
        yield from relative(m, None, "article", None)


def _back_in_story(m: Match) -> Iterator[Reading]:
    anchor = m.line.story_date() if m.word("k") in ("month", "year") else m.line.story_day()
    weeks = m.word("k") == "week"
    step = -amount_of(m) * (7 if weeks else 1)
    span = None if anchor is None or step >= 0 else moved(anchor, "day" if weeks else m.word("k"), step)
    yield from relative(m, span, "narrative", anchor)


def read_ago_case(m: Match) -> Iterator[Reading]:
    """Read "iki gün əvvəl": from the article, or in a story from its day where "had" ends the clause."""
    if m.line.in_story() and m.line.story_day() is not None and ends_in_pluperfect(m.tokens, m.end_token):
        yield from _back_in_story(m)
    else:
        yield from read_ago(m)


def read_before_that(m: Match) -> Iterator[Reading]:
    """Read "ondan üç gün əvvəl"."""
    if m.word("x") == "that" and m.word("k") != "hour":
        yield from _back_in_story(m)


def read_unit_next(m: Match) -> Iterator[Reading]:
    """Read "növbəti həftə": of the story, or of the article where the verb lies ahead."""
    anchor, token = m.line.published, m.get("p")
    ahead = token is not None and token.name == "story" and ends_in_future(m.tokens, m.end_token)
    if ahead and m.word("k") in ("week", "month", "year") and anchor is not None and not m.line.in_story():
        yield from relative(m, moved(anchor, m.word("k"), 1), "article", anchor)
    else:
        yield from read_unit_relative(m)
