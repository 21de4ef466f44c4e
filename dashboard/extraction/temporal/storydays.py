"""Expressions that count from what the story named last: the next day, two weeks later, on the 19th."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LETTERS, OTHER
from dashboard.extraction.temporal.patterns import compile_pattern
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, relative
from dashboard.extraction.temporal.relative import amount_of, moved
from dashboard.extraction.temporal.spans import Span

# How far behind "two days after" the day of the event may stand, and what stands between: "the ceasefire of".
_EVENT_WORDS = 8
_BETWEEN = frozenset((OTHER, *(LETTERS[name] for name in ("dash", "of", "the", "prep", "kind", "from"))))
_EVENT_DAY = compile_pattern("(d=day dot? of? m=monthname|m2=monthname the? d2=day) YEAR?")


def read_storyday(m: Match) -> Iterator[Reading]:
    anchor = m.line.story_day()
    span = None if anchor is None else spans.day(anchor + dt.timedelta(days=m.number("x")))
    yield from relative(m, span, "narrative", anchor)


def _of_another_event(m: Match) -> bool:
    """Tell whether "two days after" goes on with what it is after, which is not the day named last."""
    how = m.get("z")
    if how is not None and how.letter == LETTERS["ago_before"]:
        return True  # zwei Tage vor dem Angriff
    if how is None or how.name != "weak" or m.end_token >= len(m.tokens):
        return False
    return m.tokens[m.end_token].letter not in ",.«)"


def _day_of_event(m: Match) -> dt.date | None:
    """Return the day behind "two days after the ceasefire of 10 October"; None where the clause names none."""
    letters = "".join(token.letter for token in m.tokens[m.end_token : m.end_token + 2 * _EVENT_WORDS])
    for skipped in range(_EVENT_WORDS):
        found = _EVENT_DAY.match(letters, skipped)
        if found is not None or letters[skipped : skipped + 1] not in _BETWEEN:
            break
    if found is None:
        return None
    at = {name: m.tokens[m.end_token + found.start(name)].number for name, said in found.groupdict().items() if said}
    month, day = (at["m"], at["d"]) if "m" in at else (at["m2"], at["d2"])
    guess = None if "y" in at else m.line.year_of(month, day)
    year = at.get("y", 0 if guess is None else guess.year)
    return dt.date(year, month, day) if year and valid_day(year, month, day) else None


def read_shifted(m: Match) -> Iterator[Reading]:
    amount, how = amount_of(m), m.get("z")
    # Months and years count from a month as well.
    anchor = m.line.story_date() if m.word("k") in ("month", "year", "decade") else m.line.story_day()
    if amount < 0 or how is None or m.word("k") == "hour":
        return
    if _of_another_event(m):
        anchor = _day_of_event(m)
    step = -amount if how.letter in (LETTERS["earlier"], LETTERS["ago_before"]) else amount
    span = None
    if anchor is not None:
        # From a day, so many weeks lead to a day.
        weeks = m.word("k") == "week"
        span = moved(anchor, "day" if weeks else m.word("k"), 7 * step if weeks else step)
        published = m.line.published
        if how.letter == "L" and span is not None and published is not None and span.first.year > published.year + 1:
            span = None  # thirty years later is not still to come
    yield from relative(m, span, "narrative", anchor)


def read_shifted_hours(m: Match) -> Iterator[Reading]:
    anchor = None if _of_another_event(m) else m.line.story_day()
    if any(t.letter == "I" and t.name == "hour" for t in m.tokens[m.first_token : m.end_token]):
        yield from relative(m, None if anchor is None else spans.day(anchor), "narrative", anchor)


def read_day_of_month(m: Match) -> Iterator[Reading]:
    """Read "the 27th of last month"; of another unit than a month, nothing."""
    how, anchor = anchor_of(m)
    if m.word("k") != "month":
        return
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    month = spans.add_months(anchor.replace(day=1), direction_of(m.get("p")))
    if valid_day(month.year, month.month, m.number("d")):
        yield from relative(m, spans.day(month.replace(day=m.number("d"))), how, anchor)


def _month_of(m: Match, day: int) -> tuple[dt.date | None, bool]:
    """Return a day of the month that a day's number alone belongs to, and whether the story names it.

    That is the month the story is in; else the article's, or the one before where the day is not reached yet.
    """
    told = m.line.story_date()
    if told is not None:
        return told, True
    published = m.line.published
    if published is None or m.line.in_story():
        return None, True
    if day > published.day and not m.future:
        return published.replace(day=1) - dt.timedelta(days=1), False
    return published, False


def read_day_alone(m: Match) -> Iterator[Reading]:
    """Read the number of a day, "on the 19th"."""
    day = m.number("d")
    month, story = _month_of(m, day)
    span = None
    if month is not None:
        if not valid_day(month.year, month.month, day):
            return
        span = spans.day(month.replace(day=day))
    anchor = m.line.story_date() if story else m.line.published
    yield from relative(m, span, "narrative" if story else "article", anchor)


def read_days_alone(m: Match) -> Iterator[Reading]:
    """Read the numbers of two days, "from the 24th to the 29th"."""
    first, last = m.number("d"), m.number("d2")
    if first >= last:
        return
    month, story = _month_of(m, last)
    span: Span | None = None
    if month is not None:
        if not valid_day(month.year, month.month, last):
            return
        span = spans.days(month.replace(day=first), month.replace(day=last))
    anchor = m.line.story_date() if story else m.line.published
    yield from relative(m, span, "narrative" if story else "article", anchor)


def read_weekday_day(m: Match) -> Iterator[Reading]:
    """Read "Tuesday the 5th": in the month that a day's number belongs to, or beside it, where the weekday agrees."""
    day, weekday = m.number("d"), m.number("w")
    month, story = _month_of(m, day)
    anchor = m.line.story_date() if story else m.line.published
    if month is None or anchor is None:
        yield from relative(m, None, "narrative" if story else "article", None)
        return
    for step in (0, 1, -1):
        on = spans.add_months(month.replace(day=1), step)
        if valid_day(on.year, on.month, day) and on.replace(day=day).weekday() == weekday:
            yield from relative(m, spans.day(on.replace(day=day)), "narrative" if story else "article", anchor)
            return
