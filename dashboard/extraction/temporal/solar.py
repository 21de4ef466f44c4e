"""Expressions of the Solar Hijri calendar of Iran: ۱۴ مهر ۱۳۹۹, پاییز ۹۹, دهه ۱۳۷۰.

Its year begins at the spring equinox; the library computes which day that is. Years from 1304 (1925) on, when it became
the calendar of the state, count as solar without a word that says so; earlier ones may be lunar and need one. Patterns
of these readings do not capture the year: it is looked for behind the month, in four digits or in two.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, here, relative
from dashboard.extraction.temporal.solar_calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    gregorian,
    solar_day,
    solar_month,
    solar_months,
    solar_of,
    solar_season,
    solar_year,
)
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.tokens import Token
from dashboard.records import Anchor

_FIRST_UNMARKED = 1304
_SHORT_YEARS = range(40, 100)
_AROUND = 150  # tokens on either side that tell which calendar a paragraph keeps; a paragraph may have no end
_TIR = 4  # also "bullet": "۵ تیر" needs a sign that it is a day
_ALSO_WORDS = frozenset({4, 7, 9, 10, 11})  # bullet, kindness, a girl's name, a particle, avalanche
_LONG_AGO = 100  # years; further back the calendar was another one
_FIRST_DAY_ALONE = 11  # "شب سوم" is rather the third night
_WITH_MONTH = 12  # names with ماه behind them have greater numbers
_YEARS = NUMERIC["year"] + NUMERIC["yearcase"]
_LETTER = {name: LEXICAL[name] for name in ("hijri", "month", "later", "cardinal", "units")}
_DAY_SIGNS = frozenset(LEXICAL[name] for name in ("prep", "from", "to", "daypart", "between", "and"))

_ONE_WORD = {"this year": 0, "last year": -1}  # امسال, پارسال
_MONTH_SIGNS = frozenset(LEXICAL[name] for name in ("prep", "from", "to"))


def _month_number(m: Match, name: str) -> int:
    """Return the number of a solar month; 0 for lunar months and for words of the calendars."""
    token = m.get(name)
    return 0 if token is None or token.name else (token.number - 1) % 12 + 1


def _solar_year(token: Token, marked: bool) -> int:
    """Return the year that a number means; 0 for none."""
    if token.letter in _YEARS:
        return token.number if (FIRST_YEAR if marked else _FIRST_UNMARKED) <= token.number <= LAST_YEAR else 0
    return 1300 + token.number if token.number in _SHORT_YEARS else 0


def _year_in(m: Match, start: int, end: int, marked: bool) -> int | None:
    """Return the first year between two tokens, 0 for one of another calendar, None where none is written."""
    tokens = m.tokens[start:end]
    era = {token.name for token in tokens if token.letter == _LETTER["hijri"]}
    for token in tokens:
        spoken = token.letter == _LETTER["cardinal"] and "solar" in era  # دهه هفتاد شمسی
        if spoken or token.letter in _YEARS or token.letter == NUMERIC["number"]:
            return 0 if "lunar" in era else _solar_year(token, marked or "solar" in era)
    return None


def _year_behind(m: Match, name: str) -> int | None:
    """Return the year written behind the captured month or season, before the next captured token."""
    at = m.groups[name]
    later = [where for where in m.groups.values() if where > at]
    return _year_in(m, at + 1, min([*later, m.end_token]), m.tokens[at].letter == _LETTER["hijri"])


def _guess(m: Match, month: int, day: int) -> tuple[int, Reading | None]:
    """Return the year of a day without one, and the reading to copy its anchor from."""
    near = gregorian(1399, month, min(day, 30))
    weekday = m.get("w")
    guess = m.line.year_of(near.month, near.day, None, m.future)
    if guess is None:
        return 0, None
    target = near.replace(year=guess.year)
    years = [target.year + step for step in (-622, -621)]
    if weekday is not None:
        # The weekday decides between the years in question.
        agreeing = [
            year
            for year in (*years, years[0] - 1, years[1] + 1)
            if (there := solar_day(year, month, day)) is not None and there.weekday() == weekday.number
        ]
        years = [year for year in years if year in agreeing] or agreeing or years
    year = min(years, key=lambda y: abs(((solar_day(y, month, 1) or target) - target).days))
    return year, Reading(0, 0, None, "year_inferred", guess.anchor, guess.anchor_date)


def _dated(
    m: Match, year: int | None, month: int, day: int, make: Callable[[int], Span], end: int | None = None
) -> Iterator[Reading]:
    """Yield the span that `make` builds for the year written, or for the one inferred."""
    if (
        not month
        or year == 0
        or (year is not None and solar_day(year, month, day) is None)
        or solar_day(1399, month, day) is None
    ):
        return
    end = m.end_token if end is None else end
    if year is not None:
        yield Reading(m.first_token, end, make(year), "stated")
        return
    guessed, like = _guess(m, month, day)
    if like is None:
        yield Reading(m.first_token, end, None, "year_inferred")
    elif solar_day(guessed, month, day) is not None:
        yield Reading(m.first_token, end, make(guessed), "year_inferred", like.anchor, like.anchor_date)


def _is_shots(m: Match, month: int, year: int | None) -> bool:
    """Tell whether "۵ تیر" may speak of bullets: nothing beside it says that it is a day."""
    if month != _TIR or year is not None or m.get("w") is not None:
        return False
    token = m.tokens[m.groups["m"]]
    if token.number > _WITH_MONTH or any(t.name == "month" for t in m.tokens[m.first_token : m.end_token]):
        return False
    before = m.tokens[m.first_token - 1] if m.first_token else None
    return before is None or not (before.letter in _DAY_SIGNS or before.name == "day")


def read_solar_day(m: Match) -> Iterator[Reading]:
    month, day, year = _month_number(m, "m"), m.number("d"), _year_behind(m, "m")
    if not _is_shots(m, month, year):
        yield from _dated(m, year, month, day, lambda y: spans.day(gregorian(y, month, day)))


def read_solar_listed(m: Match) -> Iterator[Reading]:
    """Read the first of "۶ و ۷ مهر ۱۳۹۹"; the month stands further on, where the match does not reach."""
    month, day = _month_number(m, "m"), m.number("d")
    at = m.groups["m"] + 1
    while at < len(m.tokens) and m.tokens[at].name in ("year", "month", "solar"):
        at += 1
    written = at < len(m.tokens) and m.tokens[at].letter in _YEARS
    year = _solar_year(m.tokens[at], True) if written else None
    yield from _dated(m, year, month, day, lambda y: spans.day(gregorian(y, month, day)))


def read_solar_days(m: Match) -> Iterator[Reading]:
    month, first, last, year = _month_number(m, "m"), m.number("d"), m.number("d2"), _year_behind(m, "m")
    if first < last:
        yield from _dated(
            m, year, month, last,
            lambda y: spans.days(gregorian(y, month, first), gregorian(y, month, last)),
        )  # fmt: skip


def read_solar_to(m: Match) -> Iterator[Reading]:
    """Read "۶ مهر تا ۱۹ آبان ۱۳۹۹" and "فروردین تا آبان ۱۳۷۲"."""
    month, month2 = _month_number(m, "m"), _month_number(m, "m2")
    day, day2 = m.maybe("d"), m.maybe("d2")
    year, year2 = _year_behind(m, "m"), _year_behind(m, "m2")
    start = (month, day or 1)
    if not month or not month2 or 0 in (year, year2) or solar_day(1399, *start) is None:
        return
    over = (month2, day2 or 31) < start
    if year2 is None and year is not None:
        year2 = year + over

    def between(last_year: int) -> Span:
        first = solar_day(year if year is not None else last_year - over, *start)
        last = solar_day(last_year, month2, day2) if day2 else solar_month(last_year, month2).last
        assert first is not None and last is not None
        return spans.days(min(first, last), max(first, last))

    if year is not None and year2 is not None and (year, *start) > (year2, month2, day2 or 31):
        return
    yield from _dated(m, year2, month2, day2 or 1, between)


def read_solar_month(m: Match) -> Iterator[Reading]:
    month, edge = _month_number(m, "m"), m.word("g")
    yield from _dated(m, _year_behind(m, "m"), month, 1, lambda year: solar_month(year, month, edge))


def read_solar_week(m: Match) -> Iterator[Reading]:
    """Read "هفته نخست مهر", "روزهای نخست مهر ۱۳۹۹"."""
    month, order = _month_number(m, "m"), m.number("d")
    length = {"week": 7, "day": 5}.get(m.word("k"), 0)
    if not 0 < length * order <= 28 or (
        length == 5 and (order > 1 or m.tokens[m.groups["k"]].letter != _LETTER["units"])
    ):
        return

    def part(year: int) -> Span:
        first = solar_month(year, month).first + dt.timedelta(days=length * (order - 1))
        return spans.days(first, first + dt.timedelta(days=length - 1))

    yield from _dated(m, _year_behind(m, "m"), month, 1, part)


def read_solar_month_named(m: Match) -> Iterator[Reading]:
    """Read "مهرماه", "آبان ماه", "در شهریور"; names of persons and things need the word for month."""
    month, token = _month_number(m, "m"), m.tokens[m.groups["m"]]
    before = m.tokens[m.first_token - 1].letter if m.first_token else ""
    long = m.end_token - m.first_token > 1 or token.number > _WITH_MONTH
    if long or (before in _MONTH_SIGNS and month not in _ALSO_WORDS):
        yield from _dated(m, None, month, 1, lambda year: solar_month(year, month))


def _speaks_solar(m: Match, *, plainly: bool = False) -> bool:
    """Tell whether "last year" is a solar one: its paragraph writes no Gregorian date, or a solar one.

    `plainly`: only where it writes a solar one.
    """
    solar = gregorian = False
    for token in m.tokens[max(0, m.first_token - _AROUND) : m.end_token + _AROUND]:
        if token.letter in _YEARS:
            solar |= _FIRST_UNMARKED <= token.number <= LAST_YEAR
            gregorian |= token.number > LAST_YEAR
        else:
            solar |= token.letter == _LETTER["hijri"] and not token.name
            gregorian |= token.letter == _LETTER["month"]
    return solar or not (gregorian or plainly)


def _relative_year(m: Match) -> tuple[Anchor, dt.date | None, int]:
    """Return what "last year", "this year", "the same year", "the next year" count from, and the solar year."""
    token = m.get("p")
    how, anchor = anchor_of(m)
    if token is not None and token.letter == _LETTER["later"]:
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
    return token is not None and token.letter == _LETTER["hijri"] and token.name not in _ONE_WORD


def read_solar_month_of_year(m: Match) -> Iterator[Reading]:
    """Read "مرداد امسال", "۱۴ مهر سال گذشته"; without a word for the year ("مهر گذشته"), the nearest such month."""
    month, day, edge = _month_number(m, "m"), m.maybe("d"), m.word("g")
    if not month or _is_hijri_word(m.get("p")) or solar_day(1399, month, day or 1) is None:
        return

    def make(year: int) -> Span | None:
        there = solar_day(year, month, day or 1)
        return None if there is None else spans.day(there) if day else solar_month(year, month, edge)

    yield from _of_year(m, make)


def read_solar_season(m: Match) -> Iterator[Reading]:
    year = _year_behind(m, "s")
    if year:
        yield from here(m, solar_season(year, m.word("s")))


def read_solar_seasons(m: Match) -> Iterator[Reading]:
    """Read "بهار و تابستان ۱۴۰۳"."""
    year = _year_behind(m, "s2")
    if year:
        first, last = solar_season(year, m.word("s")), solar_season(year, m.word("s2"))
        if first.first < last.first:
            yield from here(m, spans.days(first.first, last.last))


def read_solar_season_of_year(m: Match) -> Iterator[Reading]:
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
    year = _year_in(m, m.first_token, m.end_token, False)
    if year and m.tokens[m.first_token].letter != NUMERIC["number"]:
        yield from here(m, solar_year(year, m.word("g")))


def read_solar_years_to(m: Match) -> Iterator[Reading]:
    years = [_solar_year(t, False) for t in m.tokens[m.first_token : m.end_token] if t.letter in _YEARS + "n"]
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
        if token.letter in _YEARS and token.number > LAST_YEAR:
            start, end = spans.month(token.number, first), spans.month(token.number, last)
            yield from here(m, Span(f"{start.value}/{end.value}", start.first, end.last, "range"))
            return
    year = _year_in(m, m.groups["d"] + 1, m.end_token, False)
    if year:
        yield from here(m, solar_months(year, first, last, "range"))


def read_solar_decade(m: Match) -> Iterator[Reading]:
    """Read "دهه ۱۳۷۰" and "اوایل دهه ۷۰ شمسی"."""
    edge = m.word("g")
    year = _year_in(m, m.first_token, m.end_token, False)
    short = all(token.letter not in _YEARS for token in m.tokens[m.first_token : m.end_token])
    era = any(token.name == "solar" for token in m.tokens[m.first_token : m.end_token])
    if not year or year % 10 or (short and not era):
        return
    first, last = {"MID": (4, 6), "LATE": (7, 9), "END": (7, 9), "H1": (0, 4), "H2": (5, 9)}.get(
        edge, (0, 3) if edge else (0, 9)
    )
    start, end = solar_year(year + first).first, solar_year(year + last).last
    yield from here(m, Span(f"{start}/{end}", start, end, "range" if edge else "decade"))


def read_solar_numeric(m: Match) -> Iterator[Reading]:
    """Read ۱۳۹۹/۰۷/۱۴ and ۱۴/۷/۱۳۹۹."""
    numbers = [t.number for t in m.tokens[m.first_token : m.end_token] if t.letter in _YEARS or t.letter == "d"]
    year, month, day = numbers if numbers[0] > FIRST_YEAR else reversed(numbers)
    there = solar_day(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR and month <= 12 else None
    if there is not None:
        yield from here(m, spans.day(there))


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
