"""What filters and days leave of the corpus: what map, table, evidence and counts all speak of. No Streamlit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.filters import Counts, Filters, Mask, count, on_the_map
from dashboard.analysis.window import Window
from dashboard.pages.corpus import Corpus
from dashboard.pages.evidence import Sources
from dashboard.pages.map_component import View
from dashboard.pages.place_names import language_of
from dashboard.records import Event


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """The events that are drawn: `mask` over those of the corpus in order of time, with their `counts`.

    `total` counts what could be drawn: all events with a day, those to review only when they are asked for.
    """

    corpus: Corpus
    filters: Filters
    view: View
    mask: Mask
    counts: Counts
    total: Counts

    @classmethod
    def of(cls, corpus: Corpus, filters: Filters, view: View) -> Drawn:
        mask = corpus.selected(filters) & on_the_map(corpus.columns, view.window, publication=view.publication)
        total = corpus.total(review=filters.review)
        return cls(corpus, filters, view, mask, count(corpus.columns, mask), total)

    @property
    def window(self) -> Window:
        return self.view.window

    @property
    def language(self) -> str:
        """The language of names that the map has."""
        return language_of(self.view.look)

    @property
    def sources(self) -> Sources:
        """The sources of the events, with names in the language of the map."""
        return self.corpus.sources_in(self.language)

    @property
    def everything(self) -> bool:
        """Whether nothing is left out that could be drawn."""
        return self.counts.events == self.total.events

    def events(self, first: int = 0, last: int | None = None) -> list[Event]:
        """Return the drawn events from number `first` up to (without) `last`, in order of time."""
        return [self.corpus.all[n] for n in np.flatnonzero(self.mask)[first:last].tolist()]

    def at(self, place: str | None) -> list[int]:
        """Return the numbers of the drawn events of a place."""
        number = self.corpus.place_numbers.get(place or "")
        if number is None:
            return []
        return np.flatnonzero(self.mask & (self.corpus.columns.place == number)).tolist()
