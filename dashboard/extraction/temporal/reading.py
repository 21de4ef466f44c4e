"""A match of a pattern, the reading that comes of it, and what all readings are made with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from dashboard.calendars import valid_day
from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.spans import Span
from dashboard.extraction.temporal.timeline import Timeline
from dashboard.extraction.temporal.token import Token
from dashboard.records import Anchor, DateExpressionBasis

_DIRECTIONS = {LEXICAL["last"]: -1, LEXICAL["ago"]: -1, LEXICAL["next"]: 1, LEXICAL["later"]: 1}


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
    since: bool = False

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


def here(m: Match, span: Span | None, basis: DateExpressionBasis = "stated") -> Iterator[Reading]:
    if span is not None:
        yield Reading(m.first_token, m.end_token, span, basis)


def relative(m: Match, span: Span | None, anchor: Anchor, anchor_date: dt.date | None) -> Iterator[Reading]:
    if span is None or anchor_date is None:
        yield Reading(m.first_token, m.end_token, None, "relative")
    else:
        yield Reading(m.first_token, m.end_token, span, "relative", anchor, anchor_date)


def dated(
    m: Match, year: int | None, month: int, day: int, make: Callable[[int], Span], at: tuple[int, int] | None = None
) -> Iterator[Reading]:
    """Yield the span that `make` builds for the year written, or for the one inferred."""
    start, end = at or (m.first_token, m.end_token)
    if not valid_day(year, month, day):
        return
    if year is not None:
        yield Reading(start, end, make(year), "stated")
        return
    weekday = m.get("w")
    nearest = m.get("p")
    if nearest is not None and nearest.name != "story" and nearest.letter != LEXICAL["same"]:
        guess = m.line.near_article(month, day, direction_of(nearest))
    else:
        guess = m.line.year_of(month, day, None if weekday is None else weekday.number, m.future, m.since)
    if guess is None:
        yield Reading(start, end, None, "year_inferred")
    elif valid_day(guess.year, month, day):
        yield Reading(start, end, make(guess.year), "year_inferred", guess.anchor, guess.anchor_date)


def day_of(month: int, day: int) -> Callable[[int], Span]:
    return lambda year: spans.day(dt.date(year, month, day))


def direction_of(token: Token | None) -> int:
    """Return -1 for last, 1 for next, 0 for this."""
    return 0 if token is None else _DIRECTIONS.get(token.letter, 0)


def anchor_of(m: Match) -> tuple[Anchor, dt.date | None]:
    """Return what the captured "last" (the article), "previous" or "same" (the story) count from.

    A word for both (`either`: следующий, հաջորդ) counts from the story where the text is one.
    """
    token = m.get("p")
    story = token is not None and (
        token.letter == LEXICAL["same"]
        or token.name == "story"
        or (token.name == "either" and m.line.in_story() and m.line.story_date() is not None)
    )
    if not story:
        return "article", m.line.published
    unit = m.word("k")
    return "narrative", m.line.story_day() if unit in ("", "day", "week") else m.line.story_date()
