"""Which events a reader wants to see: what is chosen in each field, words to search for, and what waits for review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.columns import FIELDS, PUBLICATION, EventColumns, Field, day_number
from dashboard.analysis.search import terms
from dashboard.analysis.window import Window

Mask = NDArray[np.bool_]
MentionChoice = Literal["none", "literal", "all"]
"""Which places are shown that the texts only name: none, those named as places, or also those named as who acts or
inside another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """A choice of events. What is chosen in one field is joined by "or", the fields by "and"; empty lets all through.

    A district may be one of either administration. `text`: all its words must be found in the sentence, the title or
    the names of the place. `review` lets events below the line through as well. `mentions` chooses what is shown beside
    the events, and changes none of them.
    """

    kind: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    claimed_by: tuple[str, ...] = ()
    district: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    certainty: tuple[str, ...] = ()
    precision: tuple[str, ...] = ()
    date_basis: tuple[str, ...] = ()
    place_basis: tuple[str, ...] = ()
    text: str = ""
    review: bool = False
    mentions: MentionChoice = "none"

    def chosen(self, field: Field) -> tuple[str, ...]:
        """Return the values chosen in a field."""
        values: tuple[str, ...] = getattr(self, field)
        return values

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields in which something is chosen."""
        return tuple(field for field in FIELDS if self.chosen(field))

    @property
    def searches(self) -> bool:
        return bool(terms(self.text))

    @property
    def narrows(self) -> bool:
        """Whether any event may be left out that is drawn by default."""
        return self.searches or bool(self.fields)

    def without(self, part: Field | Literal["text"]) -> Filters:
        """Return the same filters with one field, or the search ("text"), left open."""
        cleared: dict[str, Any] = {part: "" if part == TEXT else ()}
        return replace(self, **cleared)

    def known(self, columns: EventColumns) -> Filters:
        """Return the same filters without values that no event has any more."""
        kept: dict[str, Any] = {
            field: tuple(value for value in self.chosen(field) if value in columns.vocabularies[field])
            for field in self.fields
        }
        return replace(self, **kept)


TEXT: Final = "text"


def matching(columns: EventColumns, field: Field, values: tuple[str, ...]) -> Mask:
    """Return the events that have one of these values in a field."""
    wanted = np.array([value in values for value in columns.vocabularies[field]], dtype=np.bool_)
    if field == "district":
        wanted = np.asarray(columns.inside[wanted].any(axis=0))
        return np.take(wanted, columns.place)
    return np.take(wanted, columns.codes[field])


def select(columns: EventColumns, filters: Filters) -> Mask:
    """Return which events the filters let through, whatever their days."""
    mask = np.ones(len(columns), dtype=np.bool_) if filters.review else columns.shown.copy()
    for field in filters.fields:
        mask &= matching(columns, field, filters.chosen(field))
    if filters.searches:
        mask &= columns.search().find(filters.text)
    return mask


def on_the_map(columns: EventColumns, window: Window, *, publication: bool = True) -> Mask:
    """Return the events whose days overlap the window, both ends included; undated ones never do.

    Without `publication`, events dated by their article alone are left out.
    """
    first, last = day_number(window.first), day_number(window.last)
    inside = (columns.first <= last) & (columns.last >= first) & (columns.first <= columns.last)
    return inside if publication else inside & (columns.time != PUBLICATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much a mask lets through."""

    events: int
    incidents: int
    places: int


def count(columns: EventColumns, mask: Mask) -> Counts:
    """Count the events of a mask, and the incidents and places that they stand for."""
    return Counts(
        events=int(np.count_nonzero(mask)),
        incidents=_different(columns.incident[mask]),
        places=_different(columns.place[mask]),
    )


def _different(numbers: NDArray[Any]) -> int:
    return int(np.count_nonzero(np.bincount(numbers))) if numbers.size else 0


def options(columns: EventColumns, field: Field, mask: Mask) -> dict[str, int]:
    """Return the values of a field that occur under a mask with their number of events, most frequent first."""
    words = columns.vocabularies[field]
    if field == "district":
        numbers = columns.inside @ np.bincount(columns.place[mask], minlength=columns.inside.shape[1])
    else:
        numbers = np.bincount(columns.codes[field][mask], minlength=len(words))
    order = np.argsort(-numbers, kind="stable").tolist()
    return {words[n]: int(numbers[n]) for n in order if numbers[n]}
