"""When is an event on the map? When its interval overlaps the slider's window, both ends included."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from dashboard.records import Event

TimeClass = Literal["day", "interval", "publication", "undated"]
"""How a histogram draws an event: precise to the day, a longer interval, dated only by its article, or no day."""

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The days that the slider shows, both included."""

    first: dt.date
    last: dt.date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"the first day {self.first} is after the last day {self.last}")

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def time_class(event: Event) -> TimeClass:
    """Return how the event's date is to be shown."""
    if event.first is None or event.last is None:
        return "undated"
    if event.date_basis == "publication":
        return "publication"
    return "day" if event.first == event.last else "interval"


def overlaps(event: Event, window: Window) -> bool:
    """Tell whether the event is on the map in this window. Undated events never are."""
    if event.first is None or event.last is None:
        return False
    return event.first <= window.last and event.last >= window.first


def in_window(events: Iterable[Event], window: Window) -> list[Event]:
    """Return the events on the map in this window, in the order given."""
    return [event for event in events if overlaps(event, window)]


def undated(events: Iterable[Event]) -> list[Event]:
    """Return the events without a day: never drawn, always counted and listed."""
    return [event for event in events if event.first is None]


def span_of(events: Sequence[Event]) -> Window | None:
    """Return the days from the first to the last that an event of these names, None when none is dated.

    Events precise to the day decide it, so that one mention of a century does not stretch the slider; longer
    intervals count only when nothing else is dated.
    """
    for wanted in (("day",), ("publication",), ("interval",)):
        chosen = [event for event in events if time_class(event) in wanted]
        firsts = [event.first for event in chosen if event.first]
        lasts = [event.last for event in chosen if event.last]
        if firsts and lasts:
            return Window(first=min(firsts), last=max(lasts))
    return None
