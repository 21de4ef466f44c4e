"""Expressions that name a night or an evening, or count with two words of time (tomorrow Sunday, a year ago today)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.guards import lies_ahead
from dashboard.extraction.temporal.reading import Match, Reading, dated, direction_of, here, relative
from dashboard.extraction.temporal.relative import amount_of, read_lasting
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.storydays import read_day_alone, read_days_alone
from dashboard.extraction.temporal.years_seasons import read_season
from dashboard.records import Anchor

_MONTHS_A_YEAR = 12
_DAYS_A_WEEK = 7


def _of_another_event(m: Match) -> bool:
    """Tell whether "the night before" goes on with what it is before, which is not the day named last."""
    return m.word("z") == "weak" and m.end_token < len(m.tokens) and m.tokens[m.end_token].letter not in ",.&«)"


def read_part_shifted(m: Match) -> Iterator[Reading]:
    """Read "the evening before", "am Abend zuvor": one day from the day named last."""
    how, anchor = m.get("z"), None if _of_another_event(m) else m.line.story_day()
    step = -1 if how is not None and how.letter == LEXICAL["earlier"] else 1
    yield from relative(m, None if anchor is None else spans.day(anchor + dt.timedelta(step)), "narrative", anchor)


def read_part_relative(m: Match) -> Iterator[Reading]:
    """Read "the following night", "la nuit dernière": a day from the day named last, or before the article's."""
    direction, token = direction_of(m.get("p")), m.get("p")
    if token is None or direction == 0 or m.word("g") == "hour":
        return
    if direction < 0 and token.name != "story":
        anchor = m.line.published
        yield from relative(m, None if anchor is None else spans.day(anchor - dt.timedelta(1)), "article", anchor)
        return
    anchor = m.line.story_day()
    span = None if anchor is None else spans.day(anchor + dt.timedelta(direction))
    yield from relative(m, span, "narrative", anchor)


def read_overnight(m: Match) -> Iterator[Reading]:
    """Read "overnight", "cette nuit": the article's day and the one before; the one after where it lies ahead.

    The word is named `overnight` in the lexicon. One named `part` ("this morning") is the article's day, and never
    speaks of these times as "today" does.
    """
    if m.word("x") not in ("overnight", "part"):
        return
    anchor, entry = m.line.published, m.line.entry
    span = None
    if m.word("x") == "part":
        if entry is not None:
            yield from relative(m, spans.day(entry), "narrative", entry)
        else:
            yield from relative(m, None if anchor is None else spans.day(anchor), "article", anchor)
        return
    if entry is not None:
        # The night before the diary's day or the one after it.
        yield from relative(m, None, "narrative", None)
        return
    if anchor is not None:
        step = dt.timedelta(1)
        ahead = lies_ahead(m.tokens, m.first_token, m.end_token)
        span = spans.days(anchor, anchor + step) if ahead else spans.days(anchor - step, anchor)
    yield from relative(m, span, "article", anchor)


def read_weekday_bare(m: Match) -> Iterator[Reading]:
    """Read the weekday alone of "est passé jeudi matin", where the word before it is a verb."""
    anchor, at = m.line.published, m.groups["w"]
    span = None
    if anchor is not None:
        span = spans.day(anchor - dt.timedelta((anchor.weekday() - m.number("w")) % _DAYS_A_WEEK))
    for reading in relative(m, span, "article", anchor):
        yield Reading(at, m.end_token, reading.span, reading.basis, reading.anchor, reading.anchor_date)


def _counted(anchor: dt.date, unit: str, amount: int) -> dt.date | None:
    """Return the very day so many units away; None where the calendar ends, or for hours."""
    try:
        if unit in ("day", "week"):
            return anchor + dt.timedelta(amount * (_DAYS_A_WEEK if unit == "week" else 1))
        if unit in ("month", "year"):
            return spans.add_months(anchor, amount * (_MONTHS_A_YEAR if unit == "year" else 1))
    except (ValueError, OverflowError):
        return None
    return None


def read_ago_exact(m: Match) -> Iterator[Reading]:
    """Read "two years ago today", "il y a un an jour pour jour": that very day."""
    anchor, amount = m.line.published, amount_of(m)
    deictic = m.get("x")
    if amount < 0 or (deictic is not None and deictic.number != 0):
        return
    if deictic is None and not any(t.name == "exactly" for t in m.tokens[m.first_token : m.end_token]):
        return
    on = None if anchor is None else _counted(anchor, m.word("k"), -amount)
    yield from relative(m, None if on is None else spans.day(on), "article", anchor)


def read_shifted_exact(m: Match) -> Iterator[Reading]:
    """Read "un mois jour pour jour après": that very day, counted from the day named last."""
    anchor, amount, how = m.line.story_day(), amount_of(m), m.get("z")
    if amount < 0 or how is None or not any(t.name == "exactly" for t in m.tokens[m.first_token : m.end_token]):
        return
    step = -amount if how.letter == LEXICAL["earlier"] else amount
    on = None if anchor is None else _counted(anchor, m.word("k"), step)
    yield from relative(m, None if on is None else spans.day(on), "narrative", anchor)


def _whole(on: dt.date, unit: str) -> Span:
    if unit == "week":
        return spans.week(on)
    if unit == "month":
        return spans.month(on.year, on.month)
    return spans.year(on.year) if unit == "year" else spans.day(on)


def _units_ahead(m: Match) -> Iterator[Reading]:
    anchor, amount, unit = m.line.published, amount_of(m), m.word("k")
    if amount < 0 or unit not in ("day", "week", "month", "year"):
        return
    on = None if anchor is None else _counted(anchor, unit, amount)
    yield from relative(m, None if on is None else _whole(on, unit), "article", anchor)


def read_units_ahead(m: Match) -> Iterator[Reading]:
    """Read "three days from now": a word behind it is named `ahead` in the lexicon."""
    if any(token.name == "ahead" for token in m.tokens[m.first_token : m.end_token]):
        yield from _units_ahead(m)


def read_units_in(m: Match) -> Iterator[Reading]:
    """Read "dans trois jours": the word that only speaks of what is to come is named `ahead` in the lexicon."""
    if m.word("r") == "ahead" or (m.word("r") == "in" and lies_ahead(m.tokens, m.first_token, m.end_token)):
        yield from _units_ahead(m)


def read_unit_but_one(m: Match) -> Iterator[Reading]:
    """Read "the week before last", "übernächstes Jahr": two units away."""
    anchor, unit, direction = m.line.published, m.word("k"), direction_of(m.get("p"))
    if unit not in ("week", "month", "year") or direction == 0:
        return
    on = None if anchor is None else _counted(anchor, unit, 2 * direction)
    yield from relative(m, None if on is None else _whole(on, unit), "article", anchor)


def read_part_of_week(m: Match) -> Iterator[Reading]:
    """Read "earlier in the week", "later in the week" of news: the days up to the article's, or from it on."""
    anchor, how = m.line.published, m.get("z")
    if m.word("k") != "week" or how is None:
        return
    span = None
    if anchor is not None and not (m.line.in_story() or m.line.far_back()):
        week = spans.week(anchor)
        first, last = (week.first, anchor) if how.letter == LEXICAL["earlier"] else (anchor, week.last)
        span = Span(week.value, first, last, "week")
    yield from relative(m, span, "article", anchor)


def read_week_of_day(m: Match) -> Iterator[Reading]:
    """Read "the week of 5 October": the week, Monday to Sunday, that holds the day."""
    month, day = m.number("m"), m.number("d")
    if m.word("k") == "week":
        yield from dated(m, m.maybe("y"), month, day, lambda year: spans.week(dt.date(year, month, day)))


def read_lasting_after(m: Match) -> Iterator[Reading]:
    """Read "nach neun Monaten Blockade", without the preposition: what has gone on until the article's date."""
    for reading in read_lasting(m):
        yield replace(reading, first_token=reading.first_token + 1)


def read_last_day_of(m: Match) -> Iterator[Reading]:
    """Read "the last day of October"; any other unit is left to its own pattern."""
    number, year = m.number("m"), m.maybe("y")
    if m.word("k") != "day":
        return
    if year is not None:
        yield from here(m, spans.day(spans.month(year, number).last))
        return
    guess = m.line.year_of(number, 1)
    if guess is None:
        yield Reading(m.first_token, m.end_token, None, "year_inferred")
        return
    on = spans.day(spans.month(guess.year, number).last)
    yield Reading(m.first_token, m.end_token, on, "year_inferred", guess.anchor, guess.anchor_date)


def read_day_numbered(m: Match) -> Iterator[Reading]:
    """Read "on the 27th", "Tuesday the 5th": digits with an ending, for "on the second" may be anything."""
    over = m.get("r")
    if m.word("d") and (over is None or over.name == "on"):
        yield from read_day_alone(m)


def read_days_numbered(m: Match) -> Iterator[Reading]:
    """Read "from the 24th to the 29th"."""
    if m.word("d") and m.word("d2"):
        yield from read_days_alone(m)


def read_season_in(m: Match) -> Iterator[Reading]:
    """Read "in the spring", where a season's name is also an everyday word ("after the fall"); "au printemps"."""
    if m.word("r") == "in":
        for reading in read_season(m):
            yield replace(reading, first_token=reading.first_token + 1)


# How far from where the story is a weekday and the number of its day are looked for.
_NEAR_MONTHS = (0, -1, 1, -2, 2)


def read_weekday_number(m: Match) -> Iterator[Reading]:
    """Read "Tuesday the 5th", "mardi 10": the nearest month that has such a day, from the story's or the article's."""
    how: Anchor = "narrative"
    anchor, day, token = m.line.story_date(), m.number("d"), m.get("d")
    if token is None or (token.letter == "D" and not token.name):
        return
    if anchor is None:
        how, anchor = "article", m.line.published
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    for step in _NEAR_MONTHS:
        month = spans.add_months(anchor.replace(day=1), step)
        if valid_day(month.year, month.month, day) and month.replace(day=day).weekday() == m.number("w"):
            yield from relative(m, spans.day(month.replace(day=day)), how, anchor)
            return


def read_unit_shifted(m: Match) -> Iterator[Reading]:
    """Read "the week before", "im Jahr darauf": the whole unit before or after the one the story is in."""
    how, unit = m.get("z"), m.word("k")
    if how is None or unit not in ("day", "week", "month", "year"):
        return
    anchor = m.line.story_day() if unit in ("day", "week") else m.line.story_date()
    if _of_another_event(m):
        anchor = None
    on = None if anchor is None else _counted(anchor, unit, -1 if how.letter == LEXICAL["earlier"] else 1)
    yield from relative(m, None if on is None else _whole(on, unit), "narrative", anchor)


def read_week_of_month(m: Match) -> Iterator[Reading]:
    """Read "the last week of the month": seven days of the month that the story is in, or of the article's."""
    how: Anchor = "narrative"
    anchor, order = m.line.story_date(), m.number("d")
    if anchor is None:
        how, anchor = "article", m.line.published
    if m.word("k") != "week" or order > 4:
        return
    span = None
    if anchor is not None:
        month = spans.month(anchor.year, anchor.month)
        first = month.first + dt.timedelta(_DAYS_A_WEEK * (order - 1)) if order else month.last - dt.timedelta(6)
        span = Span(month.value, first, first + dt.timedelta(6), "range")
    yield from relative(m, span, how, anchor)


def read_day_alone_in(m: Match) -> Iterator[Reading]:
    """Read "am 19.", behind a preposition that speaks of days (named `on` in the lexicon)."""
    if m.word("r") == "on":
        yield from read_day_alone(m)
