"""How many events a day has, by how well they are dated."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.window import DAY, Window, time_class
from dashboard.records import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """The events of one day: precise to it, covering it as part of a longer interval, or dated by publication."""

    day: dt.date
    precise: int
    interval: int
    publication: int


def per_day(events: Iterable[Event], window: Window) -> list[DayCount]:
    """Count the events of each day of the window, one row a day, days without events included."""
    counts: dict[str, Counter[dt.date]] = {"day": Counter(), "interval": Counter(), "publication": Counter()}
    for event in events:
        if event.first is None or event.last is None:
            continue
        counter = counts[time_class(event)]
        day, last = max(event.first, window.first), min(event.last, window.last)
        while day <= last:
            counter[day] += 1
            day += DAY
    days = [window.first + DAY * n for n in range(window.days)]
    return [
        DayCount(
            day=day,
            precise=counts["day"][day],
            interval=counts["interval"][day],
            publication=counts["publication"][day],
        )
        for day in days
    ]
