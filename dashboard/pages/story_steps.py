"""The incidents of a choice one by one, in order of time: what a story steps through. No Streamlit."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.columns import day_of
from dashboard.analysis.filters import Mask
from dashboard.analysis.window import Window
from dashboard.pages.corpus import Corpus
from dashboard.pages.map_component import View
from dashboard.records import Event


def incidents(corpus: Corpus, mask: Mask) -> NDArray[np.int64]:
    """Return one event a dated incident, by its number in `corpus.all`, in order of time.

    It is the event that says the day best: of those let through by the mask the one of the shortest interval, dated by
    publication only when no other is. Its days are the incident's: the others have a day in common with them.
    """
    columns = corpus.columns
    numbers = np.flatnonzero(mask & (columns.first <= columns.last))
    length = (columns.last - columns.first)[numbers]
    # From the last key to the first: within an incident the shortest, then the best dated, then the earliest.
    order = np.lexsort((numbers, columns.time[numbers], length, columns.incident[numbers]))
    chosen = numbers[order]
    _, firsts = np.unique(columns.incident[chosen], return_index=True)
    # The numbers of events are in order of time already.
    return np.sort(chosen[firsts]).astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """A walk through incidents: `steps` are numbers of events, `at` is where it stands, `before` the view it left.

    `number` tells stories of one session apart. `place` is the one that the story keeps to, None for all.
    """

    number: int
    steps: NDArray[np.int64]
    before: View
    of: weakref.ref[Corpus]
    place: str | None = None
    at: int = 0

    @classmethod
    def begin(cls, number: int, corpus: Corpus, mask: Mask, before: View, place: str | None = None) -> Story | None:
        """Return a story of the events of a mask, only those of one place when one is given; None without any."""
        if place is not None:
            mask = mask & (corpus.columns.place == corpus.place_numbers.get(place, -1))
        steps = incidents(corpus, mask)
        return cls(number, steps, before, weakref.ref(corpus), place) if len(steps) else None

    def still(self, corpus: Corpus) -> bool:
        """Tell whether the story is of this corpus: documents may have been read anew since."""
        return self.of() is corpus

    def to(self, step: int) -> Story:
        """Return the story at another step, the nearest that there is."""
        return replace(self, at=min(max(step, 0), len(self.steps) - 1))

    def event(self, corpus: Corpus) -> Event:
        """Return the event that stands for the incident of this step."""
        return corpus.all[int(self.steps[self.at])]

    def days(self, corpus: Corpus, domain: Window) -> Window:
        """Return the days of this step's incident, as far as the clock reaches."""
        number = int(self.steps[self.at])
        first, last = (day_of(int(days[number])) for days in (corpus.columns.first, corpus.columns.last))
        first = min(max(first, domain.first), domain.last)
        return Window(first=first, last=max(min(last, domain.last), first))
