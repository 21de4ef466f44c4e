"""Years, seasons and parts of years of the Solar Hijri calendar of Iran, and what counts from the article beside them.

سال ۱۳۹۹, پاییز ۹۹, دهه ۱۳۷۰, امسال, مهر گذشته. "Last year" is a solar one only where the text keeps that calendar.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from dashboard.calendars.solar import LAST_UNMARKED, LAST_YEAR, solar_day, solar_of
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, here, relative
from dashboard.extraction.temporal.solar_dates import (
    FIRST_UNMARKED,
    YEARS,
    month_number,
    solar_year_of,
    year_behind,
    year_in,
)
from dashboard.extraction.temporal.solar_spans import solar_month, solar_months, solar_season, solar_year
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.token import Token
from dashboard.records import Anchor

_AROUND = 150  # tokens on either side that tell which calendar a paragraph keeps; a paragraph may have no end
_LONG_AGO = 100  # years; further back the calendar was another one
_FIRST_DAY_ALONE = 11  # "شب سوم" is rather the third night
_ONE_WORD = {"this year": 0, "last year": -1}  # امسال, پارسال


def _speaks_solar(m: Match, *, plainly: bool = False) -> bool:
    """Tell whether "last year" is a solar one: its paragraph writes no Gregorian date, or a solar one.

    `plainly`: only where it writes a solar one.
    """
    solar = gregorian = False
    for token in m.tokens[max(0, m.first_token - _AROUND) : m.end_token + _AROUND]:
        if token.letter in YEARS:
            solar |= FIRST_UNMARKED <= token.number <= LAST_UNMARKED
            gregorian |= token.number > LAST_YEAR
        else:
            solar |= token.letter == LEXICAL["hijri"] and not token.name
            gregorian |= token.letter == LEXICAL["month"]
    return solar or not (gregorian or plainly)


def _relative_year(m: Match) -> tuple[Anchor, dt.date | None, int]:
    """Return what "last year", "this year", "the same year", "the next year" count from, and the solar year."""
    token = m.get("p")
    how, anchor = anchor_of(m)
    if token is not None and token.letter == LEXICAL["later"]:
        how = "narrative"
    if how == "narrative":
        anchor = m.line.story_date()
    step = _ONE_WORD[token.name] if token is not None and token.name in _ONE_WORD else direction_of(token)
    return how, anchor, 0 if anchor is None else solar_of(anchor)[0] + step


def _of_year(m: Match, make: Callable[[int], Span | None]) -> Iterator[Reading]:
    """Yield what `make` builds for the year, or for the nearest one where a month or season stands alone."""
    how, anchor, year = _relative_year(m)
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    token, direction = m.get("p"), direction_of(m.get("p"))
    if m.get("k") is None and token is not None and token.name not in _ONE_WORD and direction:
        # "مهر گذشته": the last one that is over.
        year -= direction
        span = make(year)
        if span is not None and (span.last >= anchor if direction < 0 else span.first <= anchor):
            year += direction
    yield from relative(m, make(year), how, anchor)


def _is_hijri_word(token: Token | None) -> bool:
    """Tell whether this is a month or an era where a word for the year is wanted."""
    return token is not None and token.letter == LEXICAL["hijri"] and token.name not in _ONE_WORD


def read_solar_month_of_year(m: Match) -> Iterator[Reading]:
    """Read "مرداد امسال", "۱۴ مهر سال گذشته"; without a word for the year ("مهر گذشته"), the nearest such month."""
    month, day, edge = month_number(m, "m"), m.maybe("d"), m.word("g")
    if not month or _is_hijri_word(m.get("p")) or solar_day(1399, month, day or 1) is None:
        return

    def make(year: int) -> Span | None:
        there = solar_day(year, month, day or 1)
        return None if there is None else spans.day(there) if day else solar_month(year, month, edge)

    yield from _of_year(m, make)


def read_solar_season(m: Match) -> Iterator[Reading]:
    """Read "پاییز ۹۹"."""
    year = year_behind(m, "s")
    if year:
        yield from here(m, solar_season(year, m.word("s")))


def read_solar_seasons(m: Match) -> Iterator[Reading]:
    """Read "بهار و تابستان ۱۴۰۳"."""
    year = year_behind(m, "s2")
    if year:
        first, last = solar_season(year, m.word("s")), solar_season(year, m.word("s2"))
        if first.first < last.first:
            yield from here(m, spans.days(first.first, last.last))


def read_solar_season_of_year(m: Match) -> Iterator[Reading]:
    """Read "پاییز گذشته", "پاییز سال گذشته"."""
    if _speaks_solar(m) and not _is_hijri_word(m.get("p")):
        yield from _of_year(m, lambda year: solar_season(year, m.word("s")))


def read_gregorian_month_of_year(m: Match) -> Iterator[Reading]:
    """Read "سپتامبر امسال", "سپتامبر پارسال", where one word says which year."""
    anchor, word = m.line.published, m.word("p")
    if word in _ONE_WORD:
        span = None if anchor is None else spans.month(anchor.year + _ONE_WORD[word], m.number("m"))
        yield from relative(m, span, "article", anchor)


def read_solar_ago(m: Match) -> Iterator[Reading]:
    """Read "دو سال پیش" beside solar dates: a year of their calendar."""
    anchor, amount = m.line.published, m.number("n")
    if m.word("k") == "year" and 0 < amount < _LONG_AGO and _speaks_solar(m, plainly=True):
        span = None if anchor is None else solar_year(solar_of(anchor)[0] - amount)
        yield from relative(m, span, "article", anchor)


def read_solar_month_told(m: Match) -> Iterator[Reading]:
    """Read "همان ماه", "اواخر همان ماه" beside solar dates: the month of their calendar that the story is in."""
    anchor = m.line.story_date()
    if m.word("k") == "month" and _speaks_solar(m, plainly=True):
        span = None if anchor is None else solar_month(*solar_of(anchor), m.word("g"))
        yield from relative(m, span, "narrative", anchor)


def read_solar_year(m: Match) -> Iterator[Reading]:
    """Read "سال ۱۳۹۹", "اواخر ۱۳۹۹"."""
    year = year_in(m, m.first_token, m.end_token, False)
    if year and m.tokens[m.first_token].letter != NUMERIC["number"]:
        yield from here(m, solar_year(year, m.word("g")))


def read_solar_years_to(m: Match) -> Iterator[Reading]:
    """Read "۱۳۶۷ تا ۱۳۷۳"."""
    years = [solar_year_of(t, False) for t in m.tokens[m.first_token : m.end_token] if t.letter in YEARS + "n"]
    if len(years) == 2 and 0 < years[0] < years[1]:
        yield from here(m, spans.days(solar_year(years[0]).first, solar_year(years[1]).last))


def read_solar_year_of(m: Match) -> Iterator[Reading]:
    """Read "امسال", "سال گذشته", "اوایل سال جاری" where the text keeps the solar calendar.

    Elsewhere the patterns of all languages read the longer ones; امسال and پارسال are then of the Gregorian year.
    """
    word, edge, anchor = m.word("p"), m.word("g"), m.line.published
    if word not in _ONE_WORD and m.word("k") != "year":
        return
    if _speaks_solar(m):
        yield from _of_year(m, lambda year: solar_year(year, edge))
    elif word in _ONE_WORD:
        year = 0 if anchor is None else anchor.year + _ONE_WORD[word]
        span = spans.edge_of_year(year, edge) if edge else spans.year(year) if year else None
        yield from relative(m, span if year else None, "article", anchor)


def read_solar_part(m: Match) -> Iterator[Reading]:
    """Read "شش ماه نخست سال ۱۴۰۱", "سه‌ماهه دوم امسال": so many months, of a year."""
    unit, order = m.word("k"), m.number("d")
    length = m.number("n") if unit == "month" else int(unit.removeprefix("months")) if unit.startswith("months") else 0
    if not 0 < length * order <= 12:
        return

    first, last = length * (order - 1) + 1, length * order
    if m.get("p") is not None:
        if not _is_hijri_word(m.get("p")):
            yield from _of_year(m, lambda year: solar_months(year, first, last, "range"))
        return
    for token in m.tokens[m.groups["d"] + 1 : m.end_token]:
        if token.letter in YEARS and token.number > LAST_YEAR:
            start, end = spans.month(token.number, first), spans.month(token.number, last)
            yield from here(m, Span(f"{start.value}/{end.value}", start.first, end.last, "range"))
            return
    year = year_in(m, m.groups["d"] + 1, m.end_token, False)
    if year:
        yield from here(m, solar_months(year, first, last, "range"))


def read_solar_decade(m: Match) -> Iterator[Reading]:
    """Read "دهه ۱۳۷۰" and "اوایل دهه ۷۰ شمسی"."""
    edge = m.word("g")
    year = year_in(m, m.first_token, m.end_token, False)
    short = all(token.letter not in YEARS for token in m.tokens[m.first_token : m.end_token])
    era = any(token.name == "solar" for token in m.tokens[m.first_token : m.end_token])
    if not year or year % 10 or (short and not era):
        return
    first, last = spans.years_of_edge(edge) if edge else (0, 9)
    start, end = solar_year(year + first).first, solar_year(year + last).last
    yield from here(m, Span(f"{start}/{end}", start, end, "range" if edge else "decade"))


def read_solar_day_alone(m: Match) -> Iterator[Reading]:
    """Read "سحرگاه بیست و هشتم": of the month the story is in, where the text keeps the solar calendar."""
    day, anchor = m.number("d"), m.line.story_date()
    if day < _FIRST_DAY_ALONE or not _speaks_solar(m):
        return
    if anchor is None:
        yield from relative(m, None, "narrative", None)
        return
    there = solar_day(*solar_of(anchor), day)
    yield from relative(m, None if there is None else spans.day(there), "narrative", anchor)


def read_iranian_weekend(m: Match) -> Iterator[Reading]:
    """Read "آخر هفته": Thursday and Friday, of this week after "until", else the latest."""
    anchor, direction = m.line.published, direction_of(m.get("p"))
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    # The week begins on Saturday.
    thursday = anchor + dt.timedelta(days=5 - (anchor.weekday() + 2) % 7)
    until = m.first_token > 0 and m.tokens[m.first_token - 1].letter == LEXICAL["to"]
    if m.get("p") is not None:
        thursday += dt.timedelta(weeks=direction)
    elif thursday > anchor and not until:
        thursday -= dt.timedelta(weeks=1)
    yield from relative(m, spans.days(thursday, thursday + dt.timedelta(days=1)), "article", anchor)
