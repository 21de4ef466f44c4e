"""Expressions that name a weekday or a weekend."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dashboard.extraction.temporal import spans
from dashboard.extraction.temporal.endings import FROM_ENDINGS, IN_ENDINGS, UNTIL_ENDINGS
from dashboard.extraction.temporal.guards import ends_in_future
from dashboard.extraction.temporal.reading import Match, Reading, anchor_of, direction_of, relative
from dashboard.records import Anchor

_WEEK = 7
_TUESDAY, _SATURDAY = 1, 5


def _latest(anchor: dt.date, weekday: int, ahead: bool) -> dt.date:
    """Return the last such weekday up to the anchor, or the first one behind it."""
    back = (anchor.weekday() - weekday) % _WEEK
    return anchor + dt.timedelta(days=_WEEK - back if ahead else -back)


def _in_story(anchor: dt.date, weekday: int) -> dt.date:
    """Return the first such weekday from the story's day on."""
    return anchor + dt.timedelta(days=(weekday - anchor.weekday()) % _WEEK)


def read_weekday(m: Match) -> Iterator[Reading]:
    """Read a bare weekday: of the article's last seven days in news, the next one of the story in a history."""
    told = m.line.story_day()
    if m.line.in_story() and not m.future and told is not None and told != m.line.published:
        yield from relative(m, spans.day(_in_story(told, m.number("w"))), "narrative", told)
        return
    anchor = m.line.published
    if anchor is not None and told is not None and told > anchor and m.line.told_in == m.line.paragraph:
        # Behind a day that lies ahead, a weekday lies ahead of it: "on Saturday in Paris, on Tuesday in Lyon".
        yield from relative(m, spans.day(_latest(told, m.number("w"), True)), "narrative", told)
        return
    span = None if anchor is None else spans.day(_latest(anchor, m.number("w"), m.future))
    yield from relative(m, span, "article", anchor)


def read_weekday_case(m: Match) -> Iterator[Reading]:
    """Read a weekday; "until Monday" and "for Monday" lie ahead, "since Monday" back."""
    ending = m.word("w")
    m = replace(m, future=ends_in_future(m.tokens, m.end_token))
    if ending.endswith(FROM_ENDINGS):
        m = replace(m, future=False)
    elif ending.endswith(UNTIL_ENDINGS) and not ending.endswith(IN_ENDINGS):
        m = replace(m, future=True)
    yield from read_weekday(m)


def read_weekday_bare(m: Match) -> Iterator[Reading]:
    """Read the weekday alone of "est passé jeudi matin", where the word before it is a verb."""
    anchor, at = m.line.published, m.groups["w"]
    span = None
    if anchor is not None:
        span = spans.day(anchor - dt.timedelta((anchor.weekday() - m.number("w")) % _WEEK))
    for reading in relative(m, span, "article", anchor):
        yield Reading(at, m.end_token, reading.span, reading.basis, reading.anchor, reading.anchor_date)


def read_weekday_later(m: Match) -> Iterator[Reading]:
    """Read "the Tuesday after": the first such weekday behind the day told last."""
    told = m.line.story_day()
    span = None if told is None else spans.day(_latest(told, m.number("w"), True))
    yield from relative(m, span, "narrative", told)


def read_weekday_deictic(m: Match) -> Iterator[Reading]:
    """Read "yesterday, Tuesday"; where the two disagree, the weekday alone would be a guess."""
    anchor, ahead = m.line.published, m.number("x") > 0
    if anchor is None:
        yield from relative(m, None, "article", None)
        return
    day = anchor + dt.timedelta(days=m.number("x"))
    if day.weekday() != m.number("w"):
        day = _latest(anchor, m.number("w"), ahead or m.future)
    yield from relative(m, spans.day(day), "article", anchor)


def read_weekdays_to(m: Match) -> Iterator[Reading]:
    """Read "from Wednesday to Friday"."""
    how: Anchor = "narrative" if m.line.in_story() else "article"
    anchor = m.line.story_day() if m.line.in_story() else m.line.published
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    if how == "narrative":
        first = _in_story(anchor, m.number("w"))
        last = _in_story(first, m.number("w2"))
    else:
        last = _latest(anchor, m.number("w2"), m.future)
        first = _latest(last, m.number("w"), False)
    if first < last:
        yield from relative(m, spans.days(first, last), how, anchor)


def read_weekday_night(m: Match) -> Iterator[Reading]:
    """Read "salıyı çarşambaya bağlayan gece": both days of the night."""
    first, second = m.number("w"), m.number("w2")
    anchor = m.line.published
    if (first + 1) % _WEEK != second or (m.get("k") is not None and m.word("k") != "week"):
        return
    if m.get("k") is not None and anchor is not None:
        # Of last week, of this one.
        start = anchor + dt.timedelta(_WEEK * direction_of(m.get("p")) - anchor.weekday() + first)
        yield from relative(m, spans.days(start, start + dt.timedelta(days=1)), "article", anchor)
        return
    if anchor is None or m.line.in_story():
        yield from relative(m, None, "article", None)
        return
    latest = anchor - dt.timedelta(days=m.get("p") is not None and m.word("p") == "article")
    last = latest - dt.timedelta(days=(latest.weekday() - second) % _WEEK)
    yield from relative(m, spans.days(last - dt.timedelta(days=1), last), "article", anchor)


def read_weekday_relative(m: Match) -> Iterator[Reading]:
    """Read "last Friday", "the following Friday"."""
    how, anchor = anchor_of(m)
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    weekday = m.number("w")
    direction = direction_of(m.get("p"))
    if direction < 0:
        day = _latest(anchor - dt.timedelta(days=1), weekday, False)
    elif direction > 0:
        day = _latest(anchor, weekday, True)
    elif how == "narrative":
        day = _in_story(anchor, weekday)
    else:
        day = anchor + dt.timedelta(days=weekday - anchor.weekday())
    yield from relative(m, spans.day(day), how, anchor)


def read_weekday_of_week(m: Match) -> Iterator[Reading]:
    """Read "Tuesday of last week"; of another unit than a week, nothing."""
    how, anchor = anchor_of(m)
    if m.word("k") != "week":
        return
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    monday = anchor + dt.timedelta(days=_WEEK * direction_of(m.get("p")) - anchor.weekday())
    yield from relative(m, spans.day(monday + dt.timedelta(days=m.number("w"))), how, anchor)


def read_weekend(m: Match) -> Iterator[Reading]:
    """Read "at the weekend", "last weekend"."""
    how, anchor = anchor_of(m)
    if anchor is None:
        yield from relative(m, None, how, None)
        return
    direction = direction_of(m.get("p"))
    if m.get("p") is None and anchor.weekday() < _SATURDAY and not m.future:
        direction = -1
    if direction == 0 and anchor.weekday() <= _TUESDAY and not m.future:
        # Early in the week, "this weekend" is the one that is just over.
        direction = -1
    yield from relative(m, spans.weekend(anchor + dt.timedelta(weeks=direction)), how, anchor)


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
