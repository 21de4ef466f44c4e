"""Days and months of the Solar Hijri calendar of Iran, with or without their year: ۱۴ مهر ۱۳۹۹, اوایل مهر.

Years from 1304 (1925), when it became the calendar of the state, to 1420 count as solar without a word that says so;
others may be lunar and need one. Patterns of these readings do not capture the year: it is looked for behind the month,
in four digits or in two.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from dashboard.calendars.solar import FIRST_YEAR, LAST_UNMARKED, LAST_YEAR, gregorian, solar_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC
from dashboard.extraction.temporal.reading import Match, Reading, here
from dashboard.extraction.temporal.solar_spans import solar_month
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.token import Token

FIRST_UNMARKED = 1304
YEARS = NUMERIC["year"] + NUMERIC["yearcase"]
_SHORT_YEARS = range(40, 100)
_TIR = 4  # also "bullet": "۵ تیر" needs a sign that it is a day
_ALSO_WORDS = frozenset({4, 7, 9, 10, 11})  # bullet, kindness, a girl's name, a particle, avalanche
_WITH_MONTH = 12  # names with ماه behind them have greater numbers
_DAY_SIGNS = frozenset(LEXICAL[name] for name in ("prep", "from", "to", "daypart", "between", "and"))
_MONTH_SIGNS = frozenset(LEXICAL[name] for name in ("prep", "from", "to"))


def month_number(m: Match, name: str) -> int:
    """Return the number of a solar month; 0 for lunar months and for words of the calendars."""
    token = m.get(name)
    return 0 if token is None or token.name else (token.number - 1) % 12 + 1


def solar_year_of(token: Token, marked: bool) -> int:
    """Return the year that a number means; 0 for none."""
    if token.letter in YEARS:
        first, last = (FIRST_YEAR, LAST_YEAR) if marked else (FIRST_UNMARKED, LAST_UNMARKED)
        return token.number if first <= token.number <= last else 0
    return 1300 + token.number if token.number in _SHORT_YEARS else 0


def year_in(m: Match, start: int, end: int, marked: bool) -> int | None:
    """Return the first year between two tokens, 0 for one of another calendar, None where none is written."""
    tokens = m.tokens[start:end]
    era = {token.name for token in tokens if token.letter == LEXICAL["hijri"]}
    for token in tokens:
        spoken = token.letter == LEXICAL["cardinal"] and "solar" in era  # دهه هفتاد شمسی
        if spoken or token.letter in YEARS or token.letter == NUMERIC["number"]:
            return 0 if "lunar" in era else solar_year_of(token, marked or "solar" in era)
    return None


def year_behind(m: Match, name: str) -> int | None:
    """Return the year written behind the captured month or season, before the next captured token."""
    at = m.groups[name]
    later = [where for where in m.groups.values() if where > at]
    return year_in(m, at + 1, min([*later, m.end_token]), m.tokens[at].letter == LEXICAL["hijri"])


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
    """Read "۱۴ مهر ۱۳۹۹", "۱۴ مهر"."""
    month, day, year = month_number(m, "m"), m.number("d"), year_behind(m, "m")
    if not _is_shots(m, month, year):
        yield from _dated(m, year, month, day, lambda y: spans.day(gregorian(y, month, day)))


def read_solar_listed(m: Match) -> Iterator[Reading]:
    """Read the first of "۶ و ۷ مهر ۱۳۹۹"; the month stands further on, where the match does not reach."""
    month, day = month_number(m, "m"), m.number("d")
    at = m.groups["m"] + 1
    while at < len(m.tokens) and m.tokens[at].name in ("year", "month", "solar"):
        at += 1
    written = at < len(m.tokens) and m.tokens[at].letter in YEARS
    year = solar_year_of(m.tokens[at], True) if written else None
    yield from _dated(m, year, month, day, lambda y: spans.day(gregorian(y, month, day)))


def read_solar_days(m: Match) -> Iterator[Reading]:
    """Read "۶ تا ۱۰ مهر ۱۳۹۹"."""
    month, first, last, year = month_number(m, "m"), m.number("d"), m.number("d2"), year_behind(m, "m")
    if first < last:
        yield from _dated(
            m, year, month, last,
            lambda y: spans.days(gregorian(y, month, first), gregorian(y, month, last)),
        )  # fmt: skip


def read_solar_to(m: Match) -> Iterator[Reading]:
    """Read "۶ مهر تا ۱۹ آبان ۱۳۹۹" and "فروردین تا آبان ۱۳۷۲"."""
    month, month2 = month_number(m, "m"), month_number(m, "m2")
    day, day2 = m.maybe("d"), m.maybe("d2")
    year, year2 = year_behind(m, "m"), year_behind(m, "m2")
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
    """Read "مهر ۱۳۹۹", "اوایل مهر"."""
    month, edge = month_number(m, "m"), m.word("g")
    yield from _dated(m, year_behind(m, "m"), month, 1, lambda year: solar_month(year, month, edge))


def read_solar_week(m: Match) -> Iterator[Reading]:
    """Read "هفته نخست مهر", "روزهای نخست مهر ۱۳۹۹"."""
    month, order = month_number(m, "m"), m.number("d")
    length = {"week": 7, "day": 5}.get(m.word("k"), 0)
    if not 0 < length * order <= 28 or (
        length == 5 and (order > 1 or m.tokens[m.groups["k"]].letter != LEXICAL["units"])
    ):
        return

    def part(year: int) -> Span:
        first = solar_month(year, month).first + dt.timedelta(days=length * (order - 1))
        return spans.days(first, first + dt.timedelta(days=length - 1))

    yield from _dated(m, year_behind(m, "m"), month, 1, part)


def read_solar_month_named(m: Match) -> Iterator[Reading]:
    """Read "مهرماه", "آبان ماه", "در شهریور"; names of persons and things need the word for month."""
    month, token = month_number(m, "m"), m.tokens[m.groups["m"]]
    before = m.tokens[m.first_token - 1].letter if m.first_token else ""
    long = m.end_token - m.first_token > 1 or token.number > _WITH_MONTH
    if long or (before in _MONTH_SIGNS and month not in _ALSO_WORDS):
        yield from _dated(m, None, month, 1, lambda year: solar_month(year, month))


def read_solar_numeric(m: Match) -> Iterator[Reading]:
    """Read ۱۳۹۹/۰۷/۱۴ and ۱۴/۷/۱۳۹۹."""
    wanted = YEARS + NUMERIC["dayno"]
    numbers = [token.number for token in m.tokens[m.first_token : m.end_token] if token.letter in wanted]
    year, month, day = numbers if numbers[0] > FIRST_YEAR else reversed(numbers)
    there = solar_day(year, month, day) if FIRST_UNMARKED <= year <= LAST_UNMARKED and month <= 12 else None
    if there is not None:
        yield from here(m, spans.day(there))
