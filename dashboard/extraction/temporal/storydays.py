"""Expressions that count from what the story named last: the next day, two weeks later, the evening before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LETTERS, LEXICAL, OTHER
from dashboard.extraction.temporal.guards import ends_in_pluperfect
from dashboard.extraction.temporal.patterns import compile_pattern
from dashboard.extraction.temporal.reading import Match, Reading, relative
from dashboard.extraction.temporal.relative import read_ago
from dashboard.extraction.temporal.units import amount_of, counted, moved, unit_of

# How far behind "two days after" the day of the event may stand, and what stands between: "the ceasefire of".
_EVENT_WORDS = 8
_BETWEEN = frozenset((OTHER, *(LETTERS[name] for name in ("dash", "of", "the", "prep", "kind", "from"))))
_EVENT_DAY = compile_pattern("(d=day dot? of? m=monthname|m2=monthname the? d2=day) YEAR?")


def read_storyday(m: Match) -> Iterator[Reading]:
    """Read "the next day", "that day"."""
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
    return m.tokens[m.end_token].letter not in ",.&«)"


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
    """Read "two days later", "a month before the ceasefire of 10 October"."""
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
        published, later = m.line.published, how.letter == LEXICAL["later"]
        if later and span is not None and published is not None and span.first.year > published.year + 1:
            span = None  # thirty years later is not still to come
    yield from relative(m, span, "narrative", anchor)


def read_shifted_hours(m: Match) -> Iterator[Reading]:
    """Read "three hours later": the day named last."""
    anchor = None if _of_another_event(m) else m.line.story_day()
    if any(t.letter == LEXICAL["units"] and t.name == "hour" for t in m.tokens[m.first_token : m.end_token]):
        yield from relative(m, None if anchor is None else spans.day(anchor), "narrative", anchor)


def read_shifted_exact(m: Match) -> Iterator[Reading]:
    """Read "un mois jour pour jour après": that very day, counted from the day named last."""
    anchor, amount, how = m.line.story_day(), amount_of(m), m.get("z")
    if amount < 0 or how is None or not any(t.name == "exactly" for t in m.tokens[m.first_token : m.end_token]):
        return
    step = -amount if how.letter == LEXICAL["earlier"] else amount
    on = None if anchor is None else counted(anchor, m.word("k"), step)
    yield from relative(m, None if on is None else spans.day(on), "narrative", anchor)


def read_unit_shifted(m: Match) -> Iterator[Reading]:
    """Read "the week before", "im Jahr darauf": the whole unit before or after the one the story is in."""
    how, unit = m.get("z"), m.word("k")
    if how is None or unit not in ("day", "week", "month", "year"):
        return
    anchor = m.line.story_day() if unit in ("day", "week") else m.line.story_date()
    if _of_another_event(m):
        anchor = None
    on = None if anchor is None else counted(anchor, unit, -1 if how.letter == LEXICAL["earlier"] else 1)
    yield from relative(m, None if on is None else unit_of(on, unit), "narrative", anchor)


def read_part_shifted(m: Match) -> Iterator[Reading]:
    """Read "the evening before", "am Abend zuvor": one day from the day named last."""
    how, anchor = m.get("z"), None if _of_another_event(m) else m.line.story_day()
    step = -1 if how is not None and how.letter == LEXICAL["earlier"] else 1
    yield from relative(m, None if anchor is None else spans.day(anchor + dt.timedelta(step)), "narrative", anchor)


def _back_in_story(m: Match) -> Iterator[Reading]:
    anchor = m.line.story_date() if m.word("k") in ("month", "year") else m.line.story_day()
    weeks = m.word("k") == "week"
    step = -amount_of(m) * (7 if weeks else 1)
    span = None if anchor is None or step >= 0 else moved(anchor, "day" if weeks else m.word("k"), step)
    yield from relative(m, span, "narrative", anchor)


def read_before_that(m: Match) -> Iterator[Reading]:
    """Read "ondan üç gün əvvəl"."""
    if m.word("x") == "that" and m.word("k") != "hour":
        yield from _back_in_story(m)


def read_ago_case(m: Match) -> Iterator[Reading]:
    """Read "iki gün əvvəl": from the article, or in a story from its day where "had" ends the clause."""
    if m.line.in_story() and m.line.story_day() is not None and ends_in_pluperfect(m.tokens, m.end_token):
        yield from _back_in_story(m)
    else:
        yield from read_ago(m)
