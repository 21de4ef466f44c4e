"""What a matched pattern means: one function for each name in the table of patterns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.timeline import Timeline
from dashboard.extraction.temporal.tokens import Token
from dashboard.records import Anchor, DateExpressionBasis

_HOURS_PER_DAY = 24
# Folded endings that say "from" in Azerbaijani, Turkish and Armenian.
_FROM_ENDINGS = ("dən", "dan", "den", "tan", "ten", "ից")


@dataclass(frozen=True, slots=True)
class Reading:
    """An interval, how it is known, and the tokens it stands in (first, and one past the last).

    Without an interval the text says when, but not to this program: nothing tells the year, or the anchor is missing.
    """

    first_token: int
    end_token: int
    span: Span | None
    basis: DateExpressionBasis
    anchor: Anchor | None = None
    anchor_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern's match: its tokens, the captured ones by name, and the time line where it stands."""

    first_token: int
    end_token: int
    tokens: list[Token]
    groups: Mapping[str, int]
    line: Timeline
    future: bool

    def get(self, name: str) -> Token | None:
        at = self.groups.get(name, -1)
        return self.tokens[at] if at >= 0 else None

    def number(self, name: str) -> int:
        token = self.get(name)
        return 0 if token is None else token.number

    def maybe(self, name: str) -> int | None:
        token = self.get(name)
        return None if token is None else token.number

    def word(self, name: str) -> str:
        token = self.get(name)
        return "" if token is None else token.name


def _here(m: Match, span: Span | None, basis: DateExpressionBasis = "stated") -> Iterator[Reading]:
    if span is not None:
        yield Reading(m.first_token, m.end_token, span, basis)


def _relative(m: Match, span: Span | None, anchor: Anchor, anchor_date: dt.date | None) -> Iterator[Reading]:
    if span is None or anchor_date is None:
        yield Reading(m.first_token, m.end_token, None, "relative")
    else:
        yield Reading(m.first_token, m.end_token, span, "relative", anchor, anchor_date)


def _dated(
    m: Match, year: int | None, month: int, day: int, make: Callable[[int], Span], at: tuple[int, int] | None = None
) -> Iterator[Reading]:
    """Yield the span that `make` builds for the year written, or for the one inferred."""
    start, end = at or (m.first_token, m.end_token)
    if not valid_day(year, month, day):
        return
    if year is not None:
        yield Reading(start, end, make(year), "stated")
        return
    guess = m.line.year_of(month, day)
    if guess is None:
        yield Reading(start, end, None, "year_inferred")
    elif valid_day(guess.year, month, day):
        yield Reading(start, end, make(guess.year), "year_inferred", guess.anchor, guess.anchor_date)


def _day_of(month: int, day: int) -> Callable[[int], Span]:
    return lambda year: spans.day(dt.date(year, month, day))


# Days


def _numeric_date(number: int) -> dt.date:
    return dt.date(number // 10000, number // 100 % 100, number % 100)


def _numeric(m: Match) -> Iterator[Reading]:
    yield from _here(m, spans.day(_numeric_date(m.number("x"))))


def _numeric_range(m: Match) -> Iterator[Reading]:
    first, last = _numeric_date(m.number("x")), _numeric_date(m.number("x2"))
    if first <= last:
        yield from _here(m, spans.days(first, last))


def _day_month(m: Match) -> Iterator[Reading]:
    month, day = m.number("m"), m.number("d")
    yield from _dated(m, m.maybe("y"), month, day, _day_of(month, day))


def _day_listed(m: Match) -> Iterator[Reading]:
    yield from _day_month(m)


def _month_days_listed(m: Match) -> Iterator[Reading]:
    month, year = m.number("m"), m.maybe("y")
    for name in ("d", "d2", "d3"):
        at = m.groups.get(name, -1)
        if at >= 0:
            start = m.first_token if name == "d" else at
            end = m.end_token if name == "d3" else at + 1
            yield from _dated(m, year, month, m.tokens[at].number, _day_of(month, m.tokens[at].number), (start, end))


def _days_month(m: Match) -> Iterator[Reading]:
    month, first, last = m.number("m"), m.number("d"), m.number("d2")
    if first < last and valid_day(m.maybe("y"), month, first):
        yield from _dated(
            m, m.maybe("y"), month, last,
            lambda year: spans.days(dt.date(year, month, first), dt.date(year, month, last)),
        )  # fmt: skip


def _day_month_to(m: Match) -> Iterator[Reading]:
    start, end = (m.number("m"), m.number("d")), (m.number("m2"), m.number("d2"))
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    if last_year is None and first_year is not None:
        last_year = first_year + (end < start)
    if not valid_day(first_year or 2000, *start):
        return

    def between(year: int) -> Span:
        first = first_year if first_year is not None else year - (end < start)
        one, two = dt.date(first, *start), dt.date(year, *end)
        return spans.days(min(one, two), max(one, two))

    if first_year is not None and last_year is not None and (first_year, *start) > (last_year, *end):
        return
    if start == (2, 29) and first_year is None:
        return
    yield from _dated(m, last_year, *end, between)


def _from_to(m: Match) -> Iterator[Reading]:
    """Read "27 Eylül'den 10 Kasım'a kadar", where an ending says "from"; without it, nothing."""
    if any(m.tokens[at].name.endswith(_FROM_ENDINGS) for at in range(m.first_token, m.groups["d2"])):
        yield from _day_month_to(m)


def _day_of_month(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    unit = m.word("k")
    if unit != "month":
        return
    if anchor is None:
        yield from _relative(m, None, "article", None)
        return
    month = spans.add_months(anchor.replace(day=1), _direction(m.get("p")))
    if valid_day(month.year, month.month, m.number("d")):
        yield from _relative(m, spans.day(month.replace(day=m.number("d"))), "article", anchor)


# Months


def _month(m: Match) -> Iterator[Reading]:
    number = m.number("m")
    yield from _dated(m, m.maybe("y"), number, 1, lambda year: spans.month(year, number))


def _weak_month(m: Match) -> Iterator[Reading]:
    for reading in _month(m):
        yield Reading(m.groups["m"], m.end_token, reading.span, reading.basis, reading.anchor, reading.anchor_date)


def _months_to(m: Match) -> Iterator[Reading]:
    first, last = m.number("m"), m.number("m2")
    first_year, last_year = m.maybe("y"), m.maybe("y2")
    if last_year is None and first_year is not None:
        last_year = first_year + (last < first)

    def between(year: int) -> Span:
        one = spans.month(first_year if first_year is not None else year - (last < first), first)
        two = spans.month(year, last)
        return Span(f"{one.value}/{two.value}", min(one.first, two.last), max(one.first, two.last), "range")

    yield from _dated(m, last_year, last, 1, between)


def _month_relative(m: Match) -> Iterator[Reading]:
    anchor, number = m.line.published, m.number("m")
    if anchor is None:
        yield from _relative(m, None, "article", None)
        return
    direction = _direction(m.get("p"))
    year = anchor.year
    if direction < 0 and number >= anchor.month:
        year -= 1
    elif direction > 0 and number <= anchor.month:
        year += 1
    yield from _relative(m, spans.month(year, number), "article", anchor)


def _month_so_far(m: Match) -> Iterator[Reading]:
    anchor, number = m.line.published, m.number("m")
    guess = m.line.year_of(number, 1)
    if guess is None:
        yield from _relative(m, None, "article", None)
        return
    whole = spans.month(guess.year, number)
    if anchor is not None and whole.first < anchor < whole.last:
        whole = Span(whole.value, whole.first, anchor, "range")
    yield from _relative(m, whole, guess.anchor, guess.anchor_date)


def _edge_month(m: Match) -> Iterator[Reading]:
    number, edge = m.number("m"), m.word("g")
    yield from _dated(m, m.maybe("y"), number, 1, lambda year: spans.edge_of_month(year, number, edge))


def _ordinal_week(m: Match) -> Iterator[Reading]:
    number, order, unit = m.number("m"), m.number("d"), m.word("k")

    def part(year: int) -> Span:
        whole = spans.month(year, number)
        if unit == "half":
            return spans.edge_of_month(year, number, "H1" if order == 1 else "H2")
        if unit == "day":
            return Span(whole.value, whole.first, whole.first + dt.timedelta(days=4), "range")
        first = whole.first + dt.timedelta(days=7 * (order - 1))
        return Span(whole.value, first, min(whole.last, first + dt.timedelta(days=6)), "week")

    if (unit == "week" and order <= 4) or (unit == "half" and order <= 2) or (unit == "day" and order == 1):
        yield from _dated(m, m.maybe("y"), number, 1, part)


def _last_week_of(m: Match) -> Iterator[Reading]:
    number, length = m.number("m"), {"week": 6, "day": 4}.get(m.word("k"), 0)
    if length:

        def part(year: int) -> Span:
            whole = spans.month(year, number)
            return Span(whole.value, whole.last - dt.timedelta(days=length), whole.last, "range")

        yield from _dated(m, m.maybe("y"), number, 1, part)


# Years and longer


def _year(m: Match) -> Iterator[Reading]:
    yield from _here(m, spans.year(m.number("y")))


def _years_to(m: Match) -> Iterator[Reading]:
    first, last = m.number("y"), m.number("y2")
    if last < 100 and first >= 1000:
        last += first // 100 * 100
    if first < last:
        yield from _here(m, spans.years(first, last))


def _edge_year(m: Match) -> Iterator[Reading]:
    yield from _here(m, spans.edge_of_year(m.number("y"), m.word("g")))


def _quarter(m: Match) -> Iterator[Reading]:
    order, unit, year = m.number("d"), m.word("k"), m.number("y")
    if unit == "quarter" and order <= 4:
        yield from _here(m, spans.quarter(year, order))
    elif unit == "half" and order <= 2:
        yield from _here(m, spans.half(year, order))


def _decade_start(m: Match) -> int | None:
    number = m.number("x")
    if number < 100:
        number += 1900
    return number if number % 10 == 0 and number >= 1000 else None


def _decade(m: Match) -> Iterator[Reading]:
    start = _decade_start(m)
    if start is not None:
        yield from _here(m, spans.decade(start))


def _edge_decade(m: Match) -> Iterator[Reading]:
    start = _decade_start(m)
    if start is not None:
        yield from _here(m, spans.edge_of_decade(start, m.word("g")))


def _century(m: Match) -> Iterator[Reading]:
    if m.number("d") <= 21:
        yield from _here(m, spans.century(m.number("d")))


def _edge_century(m: Match) -> Iterator[Reading]:
    if m.number("d") <= 21:
        yield from _here(m, spans.edge_of_century(m.number("d"), m.word("g")))


def _century_relative(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else spans.century((anchor.year + 99) // 100 + _direction(m.get("p")))
    yield from _relative(m, span, "article", anchor)


def _season_year(m: Match) -> Iterator[Reading]:
    yield from _here(m, spans.season(m.word("s"), m.number("y")))


def _nearest_season(anchor: dt.date, name: str) -> Span:
    def distance(span: Span) -> int:
        return max((span.first - anchor).days, (anchor - span.last).days, 0)

    return min((spans.season(name, anchor.year + step) for step in (0, -1, 1)), key=distance)


def _season(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else _nearest_season(anchor, m.word("s"))
    yield from _relative(m, span, "article", anchor)


def _edge_season(m: Match) -> Iterator[Reading]:
    anchor, year, edge = m.line.published, m.maybe("y"), m.word("g")
    if year is not None:
        yield from _here(m, spans.edge_of(spans.season(m.word("s"), year), edge))
    elif anchor is None:
        yield from _relative(m, None, "article", None)
    else:
        yield from _relative(m, spans.edge_of(_nearest_season(anchor, m.word("s")), edge), "article", anchor)


def _season_relative(m: Match) -> Iterator[Reading]:
    anchor, name, direction = m.line.published, m.word("s"), _direction(m.get("p"))
    if anchor is None:
        yield from _relative(m, None, "article", None)
        return
    span = spans.season(name, anchor.year)
    if direction < 0 and span.last >= anchor:
        span = spans.season(name, anchor.year - 1)
    elif direction > 0 and span.first <= anchor:
        span = spans.season(name, anchor.year + 1)
    yield from _relative(m, span, "article", anchor)


# Relative to the article


def _direction(token: Token | None) -> int:
    """Return -1 for last, 1 for next, 0 for this."""
    return 0 if token is None else {"P": -1, "F": 1}.get(token.letter, 0)


def _anchor(m: Match, word: str) -> tuple[Anchor, dt.date | None]:
    """Return what "last" (the article) or "previous" (the story) count from."""
    if word == "story":
        return "narrative", m.line.story_day()
    return "article", m.line.published


def _weekday(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    if anchor is None:
        yield from _relative(m, None, "article", None)
        return
    back = (anchor.weekday() - m.number("w")) % 7
    step = (7 - back) % 7 or 7 if m.future else -back
    yield from _relative(m, spans.day(anchor + dt.timedelta(days=step)), "article", anchor)


def _weekday_relative(m: Match) -> Iterator[Reading]:
    how, anchor = _anchor(m, m.word("p"))
    if anchor is None:
        yield from _relative(m, None, how, None)
        return
    back = (anchor.weekday() - m.number("w")) % 7
    direction = _direction(m.get("p"))
    if direction < 0:
        step = -(back or 7)
    elif direction > 0:
        step = 7 - back
    else:
        step = m.number("w") - anchor.weekday()
    yield from _relative(m, spans.day(anchor + dt.timedelta(days=step)), how, anchor)


def _weekday_deictic(m: Match) -> Iterator[Reading]:
    yield from _weekday(m)


def _deictic(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else spans.day(anchor + dt.timedelta(days=m.number("x")))
    yield from _relative(m, span, "article", anchor)


def _moved(anchor: dt.date, unit: str, amount: int, nearly: bool = False) -> Span | None:
    """Return the day, week, month, year or decade so many units away; None where the calendar ends."""
    try:
        if unit == "hour":
            return spans.day(anchor + dt.timedelta(days=round(amount / _HOURS_PER_DAY)))
        if unit == "day":
            return spans.day(anchor + dt.timedelta(days=amount))
        if unit == "week":
            return spans.week(anchor + dt.timedelta(weeks=amount))
        if unit == "month":
            on = spans.add_months(anchor, amount)
            return spans.month(on.year, on.month)
        if unit == "year" and nearly and abs(amount) == 1:
            start = spans.add_months(anchor, 12 * amount)
            return Span(f"{start.year:04}", start, spans.add_months(start, 3), "range")
        if unit == "year":
            return spans.year(anchor.year + amount)
        if unit == "decade":
            start_year = anchor.year + 10 * amount
            first, last = (start_year, start_year + 3) if nearly else (start_year - 2, start_year + 2)
            return Span(f"{start_year // 10:03}", dt.date(first, 1, 1), dt.date(last, 12, 31), "range")
    except (ValueError, OverflowError):
        return None
    return None


def _amount(m: Match) -> int:
    """Return how many units: the number, two for a dual, one for a bare unit."""
    token = m.get("n")
    if token is not None:
        return token.number
    unit = m.get("k")
    return 2 if unit is not None and unit.letter == "u" else 1


def _nearly(m: Match) -> bool:
    return any(token.name == "nearly" for token in m.tokens[m.first_token : m.end_token])


def _ago(m: Match) -> Iterator[Reading]:
    anchor, amount = m.line.published, _amount(m)
    if amount >= 0:
        span = None if anchor is None else _moved(anchor, m.word("k"), -amount, _nearly(m))
        yield from _relative(m, span, "article", anchor)


def _vague(m: Match) -> Iterator[Reading]:
    yield from _relative(m, None, "article", None)


def _unit(anchor: dt.date, unit: str, step: int) -> Span | None:
    if unit == "day":
        return spans.day(anchor + dt.timedelta(days=step)) if step <= 0 else None
    return _moved(anchor, unit, step) if unit in ("week", "month", "year") else None


def _unit_relative(m: Match) -> Iterator[Reading]:
    how, anchor = _anchor(m, m.word("p"))
    unit, direction = m.word("k"), _direction(m.get("p"))
    if unit in ("hour", "half", "quarter", "decade") or (unit == "day" and direction == 0):
        return
    if anchor is None:
        yield from _relative(m, None, how, None)
        return
    span = _unit(anchor, unit, direction)
    if span is not None and direction == 0 and unit == "week":
        # The week so far: what is told of "this week" has happened.
        span = Span(span.value, span.first, anchor, "week")
    yield from _relative(m, span, how, anchor)


def _unit_so_far(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else _unit(anchor, m.word("k"), 0)
    if span is not None and anchor is not None:
        span = Span(span.value, span.first, anchor, span.precision)
    yield from _relative(m, span, "article", anchor)


def _unit_to_come(m: Match) -> Iterator[Reading]:
    anchor = m.line.published
    span = None if anchor is None else _unit(anchor, m.word("k"), 0)
    if span is not None and anchor is not None:
        span = Span(span.value, anchor, span.last, span.precision)
    yield from _relative(m, span, "article", anchor)


def _edge_unit(m: Match) -> Iterator[Reading]:
    how, anchor = _anchor(m, m.word("p"))
    unit, edge = m.word("k"), m.word("g")
    if unit not in ("week", "month", "year", "century"):
        return
    if anchor is None:
        yield from _relative(m, None, how, None)
        return
    span = _unit(anchor, unit, _direction(m.get("p")))
    if span is not None:
        if unit == "year":
            span = spans.edge_of_year(span.first.year, edge)
        elif unit == "month":
            span = spans.edge_of_month(span.first.year, span.first.month, edge)
        else:
            span = spans.edge_of(span, edge)
    yield from _relative(m, span, how, anchor)


def _weekend(m: Match) -> Iterator[Reading]:
    how, anchor = _anchor(m, m.word("p"))
    if anchor is None:
        yield from _relative(m, None, how, None)
        return
    direction = _direction(m.get("p"))
    if direction == 0 and m.get("p") is None and anchor.weekday() < 5:
        direction = -1
    if direction < 0 and m.get("p") is None and anchor.weekday() >= 5:
        direction = 0
    yield from _relative(m, spans.weekend(anchor + dt.timedelta(weeks=direction)), how, anchor)


def _past_units(m: Match) -> Iterator[Reading]:
    anchor, unit, amount = m.line.published, m.word("k"), _amount(m)
    if amount < 0 or unit in ("half", "quarter", "century"):
        return
    if anchor is None:
        yield from _relative(m, None, "article", None)
        return
    try:
        if unit == "hour":
            first = anchor - dt.timedelta(days=-(-amount // _HOURS_PER_DAY))
        elif unit in ("day", "week"):
            first = anchor - dt.timedelta(days=amount * (7 if unit == "week" else 1))
        elif unit == "month":
            first = spans.add_months(anchor, -amount)
        else:
            first = dt.date(anchor.year - amount * (10 if unit == "decade" else 1), 1, 1)
    except (ValueError, OverflowError):
        return
    letter = {"hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE"}[unit]
    yield from _relative(m, Span(f"P{amount}{letter}", first, anchor, "range"), "article", anchor)


# Relative to the story


def _storyday(m: Match) -> Iterator[Reading]:
    anchor = m.line.story_day()
    span = None if anchor is None else spans.day(anchor + dt.timedelta(days=m.number("x")))
    yield from _relative(m, span, "narrative", anchor)


def _of_another_event(m: Match) -> bool:
    """Tell whether "two days after" goes on with what it is after, which is not the day named last."""
    how = m.get("z")
    if how is None or how.name != "weak" or m.end_token >= len(m.tokens):
        return False
    return m.tokens[m.end_token].letter not in ",."


def _shifted(m: Match) -> Iterator[Reading]:
    anchor, amount, how = m.line.story_day(), _amount(m), m.get("z")
    if amount < 0 or how is None or m.word("k") == "hour":
        return
    if _of_another_event(m):
        anchor = None
    step = -amount if how.letter == "B" else amount
    span = None if anchor is None else _moved(anchor, m.word("k"), step)
    yield from _relative(m, span, "narrative", anchor)


def _shifted_hours(m: Match) -> Iterator[Reading]:
    anchor = None if _of_another_event(m) else m.line.story_day()
    if any(t.letter == "I" and t.name == "hour" for t in m.tokens[m.first_token : m.end_token]):
        yield from _relative(m, None if anchor is None else spans.day(anchor), "narrative", anchor)


def _nothing(m: Match) -> Iterator[Reading]:
    yield from ()


READ: Mapping[str, Callable[[Match], Iterator[Reading]]] = {
    "numeric": _numeric,
    "numeric_range": _numeric_range,
    "day_month": _day_month,
    "month_day": _day_month,
    "year_day_month": _day_month,
    "year_month_day": _day_month,
    "days_month": _days_month,
    "between_days_month": _days_month,
    "month_days": _days_month,
    "year_month_days": _days_month,
    "day_month_to": _day_month_to,
    "month_day_to": _day_month_to,
    "month_day_from": _from_to,
    "day_month_from": _from_to,
    "day_listed": _day_listed,
    "month_days_listed": _month_days_listed,
    "day_of_month": _day_of_month,
    "month_year": _month,
    "year_month": _month,
    "month": _weak_month,
    "month_relative": _month_relative,
    "month_so_far": _month_so_far,
    "months_to": _months_to,
    "edge_month": _edge_month,
    "ordinal_week": _ordinal_week,
    "last_week_of": _last_week_of,
    "year": _year,
    "year_marked": _year,
    "years_to": _years_to,
    "edge_year": _edge_year,
    "quarter": _quarter,
    "decade": _decade,
    "edge_decade": _edge_decade,
    "century": _century,
    "edge_century": _edge_century,
    "century_relative": _century_relative,
    "season_year": _season_year,
    "season_relative": _season_relative,
    "season": _season,
    "edge_season": _edge_season,
    "weekday": _weekday,
    "weekday_relative": _weekday_relative,
    "weekday_deictic": _weekday_deictic,
    "deictic": _deictic,
    "ago": _ago,
    "ago_vague": _vague,
    "unit_relative": _unit_relative,
    "unit_so_far": _unit_so_far,
    "unit_to_come": _unit_to_come,
    "edge_unit": _edge_unit,
    "weekend": _weekend,
    "past_units": _past_units,
    "storyday": _storyday,
    "shifted": _shifted,
    "shifted_hours": _shifted_hours,
    "nothing": _nothing,
}
