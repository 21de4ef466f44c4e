"""Marks in a text, `[[surface|role|place]]` and `{{surface|days}}`. Offsets are those of the text without marks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from dashboard.evaluation.gold import GoldDate, GoldRole, Interval

_BRACKETS = re.compile(r"\[\[|\]\]|\{\{|\}\}")
_CLOSING = {"[[": "]]", "{{": "}}"}
_EXCERPT = 40  # characters of a faulty mark that are quoted

VAGUE = "vague"
APPROXIMATE = "approx"
UNDATED = "undated"

Complain = Callable[[int, object, str, str], None]
"""Called with an offset into the text as written, the value, what is wrong, and what helps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMark:
    """A marked place name: its span without marks, and where it stands in the text as written (`at`)."""

    start: int
    end: int
    text: str
    role: GoldRole
    place: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A text freed of its marks, and the marks."""

    text: str
    places: tuple[PlaceMark, ...]
    dates: tuple[GoldDate, ...]


class _Plain:
    """The text without marks, while it is put together."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)


def read_markup(source: str, complain: Complain) -> MarkedText:
    """Return a text without its marks, and the marks in order. A mark that cannot be read is reported and left out."""
    plain = _Plain()
    places: list[PlaceMark] = []
    dates: list[GoldDate] = []
    opened: re.Match[str] | None = None
    done = 0  # up to where the source is taken over
    for bracket in _BRACKETS.finditer(source):
        if opened is not None and bracket[0] == _CLOSING[opened[0]]:
            mark = source[opened.end() : bracket.start()]
            if opened[0] == "[[":
                place = _place_mark(mark, plain.length, opened.start(), complain)
                places.extend([place] if place else [])
            else:
                date = _date_mark(mark, plain.length, opened.start(), complain)
                dates.extend([date] if date else [])
            plain.add(_surface(mark, opened[0]))
            opened = None
        else:
            plain.add(source[done : bracket.start()])
            if opened is not None:
                _unclosed(source, opened, complain)
            elif bracket[0] not in _CLOSING:
                _stray(source, bracket.start(), complain)
            opened = bracket if bracket[0] in _CLOSING else None
        done = bracket.end()
    if opened is not None:
        _unclosed(source, opened, complain)
    plain.add(source[done:])
    return MarkedText(text="".join(plain.pieces), places=tuple(places), dates=tuple(dates))


def read_days(value: str) -> Interval:
    """Return the days of "2020-10-09" or "2020-10-05/2020-10-11"; raises ValueError saying what is wrong."""
    first, slash, last = value.partition("/")
    interval = (_day(first), _day(last) if slash else _day(first))
    if interval[0] > interval[1]:
        raise ValueError("the first day is after the last")
    return interval


def _day(value: str) -> dt.date:
    if len(value) != len("2020-10-09"):
        raise ValueError("not a day")
    try:
        return dt.date.fromisoformat(value)
    except ValueError as error:
        raise ValueError("not a day of the calendar") from error


def _surface(mark: str, opening: str) -> str:
    """Return what of a mark stands in the text: all but its last fields."""
    if opening == "[[":
        return mark.rsplit("|", 2)[0]
    fields = mark.split("|")
    last = -2 if len(fields) > 2 and fields[-1] == APPROXIMATE else -1
    return "|".join(fields[:last] or fields)


def _place_mark(mark: str, start: int, at: int, complain: Complain) -> PlaceMark | None:
    fields = mark.rsplit("|", 2)
    if len(fields) != 3:
        complain(at, mark[:_EXCERPT], "a place mark has three fields", "Write [[name|role|place]].")
        return None
    surface, role, place = fields
    if not _is_name(surface):
        complain(at, mark[:_EXCERPT], "the name is empty or begins or ends with a blank", "Keep blanks outside.")
        return None
    for known in get_args(GoldRole):
        if role == known:
            return PlaceMark(start=start, end=start + len(surface), text=surface, role=known, place=place, at=at)
    complain(at, role, f"unknown role of {surface!r}", f"Use one of: {', '.join(get_args(GoldRole))}.")
    return None


def _date_mark(mark: str, start: int, at: int, complain: Complain) -> GoldDate | None:
    surface = _surface(mark, "{{")
    fields = mark[len(surface) + 1 :].split("|")
    if "|" not in mark or not _is_name(surface):
        problem = "a date mark has two fields, and its words neither begin nor end with a blank"
        complain(at, mark[:_EXCERPT], problem, "Write {{words|days}}, with blanks outside.")
        return None
    end, days = start + len(surface), None
    if fields != [VAGUE]:
        try:
            days = read_days(fields[0])
        except ValueError as error:
            remedy = "Write YYYY-MM-DD, FIRST/LAST, or vague; then |approx when the edges are a judgement."
            complain(at, "|".join(fields)[:_EXCERPT], f"the days of {surface!r} cannot be read ({error})", remedy)
            return None
    return GoldDate(start=start, end=end, text=surface, days=days, approximate=len(fields) == 2)


def _is_name(surface: str) -> bool:
    return bool(surface) and surface == surface.strip()


def _stray(source: str, at: int, complain: Complain) -> None:
    complain(
        at, source[max(0, at - _EXCERPT // 2) : at + 2], "a mark ends that did not begin", "Remove it, or open it."
    )


def _unclosed(source: str, opened: re.Match[str], complain: Complain) -> None:
    at = opened.start()
    problem = f"a mark begins that does not end with {_CLOSING[opened[0]]} before the next"
    complain(at, source[at : at + _EXCERPT], problem, "Close it; marks do not nest.")
