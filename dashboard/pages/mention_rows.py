"""The places that the texts only name: what filters and days leave of them, and their bytes for the browser.

Only named is a place with a mention among the chosen days and no event that is drawn. A mention that put an event on
the map is that event's and is not counted again. Without a day a mention is counted, and never drawn. No Streamlit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import pandas as pd

from dashboard.analysis.columns import EventColumns, Field, day_number, day_of
from dashboard.analysis.filters import Filters, Mask
from dashboard.analysis.window import Window
from dashboard.pages import place_names
from dashboard.pages.mention_columns import NO_EVENT, ROLES, UNSURE_EVENT, MentionColumns, NamedPlace
from dashboard.pages.place_names import BOTH
from dashboard.pages.rows import pack
from dashboard.records import Role, Toponym

EVENT_FIELDS: Final[tuple[Field, ...]] = (
    "kind",
    "actor",
    "claimed_by",
    "certainty",
    "precision",
    "date_basis",
    "place_basis",
)
"""Filters on what an event is. A mere mention is none of that: while one is set, no mention is shown."""

PACKETS_KEPT: Final = 8
ROLE_WORDS: Final[dict[Role, str]] = {
    "literal": "as a place",
    "metonym": "as who acts",
    "modifier": "in another name",
}
COLUMNS: Final = ("Place", "District", "Mentions", "First day", "Last day", "On the map")


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A place that is only named, with its mentions in the window and the days that they span inside it."""

    place: NamedPlace
    mentions: int
    days: Window


@dataclass(frozen=True, slots=True)
class OnlyNamed:
    """What is only named in a window: `rows`, most mentions first; `undated` mentions have no day at all."""

    rows: tuple[NamedRow, ...]
    undated: int

    @property
    def rings(self) -> tuple[NamedRow, ...]:
        """The places that have a ring on the map."""
        return tuple(row for row in self.rows if not row.place.area)

    @property
    def mentions(self) -> int:
        return sum(row.mentions for row in self.rings)


def hidden_by(filters: Filters) -> tuple[Field, ...]:
    """Return the filters in use that no mention can pass, because they ask what an event is."""
    return tuple(field for field in EVENT_FIELDS if filters.chosen(field))


def select(columns: MentionColumns, filters: Filters) -> Mask:
    """Return which mentions the filters let through, whatever their days; none where they are not asked for."""
    if filters.mentions == "none" or hidden_by(filters):
        return np.zeros(len(columns), dtype=np.bool_)
    # An event below the line is drawn only when it is asked for; till then its place is only named.
    mask = columns.told <= (NO_EVENT if filters.review else UNSURE_EVENT)
    if filters.mentions == "literal":
        mask &= columns.role == ROLES.index("literal")
    if filters.publisher:
        mask &= np.isin(columns.publisher, [value.casefold() for value in filters.publisher])
    if filters.language:
        mask &= np.isin(columns.language, list(filters.language))
    if filters.place:
        mask &= _of_places(columns, [place.place_id in filters.place for place in columns.places])
    if filters.district:
        wanted = frozenset(filters.district)
        mask &= _of_places(columns, [bool(wanted & districts) for districts in columns.districts])
    if filters.searches:
        mask &= columns.search.find(filters.text)
    return np.asarray(mask, dtype=np.bool_)


def _of_places(columns: MentionColumns, wanted: Sequence[bool]) -> Mask:
    # With no mention there is no place to take from.
    return np.array(wanted or [False], dtype=np.bool_)[columns.place]


def _drawn_places(events: EventColumns, drawn: Mask) -> set[str]:
    vocabulary = events.vocabularies["place"]
    return {vocabulary[number] for number in np.unique(events.place[drawn]).tolist()}


def in_days(columns: MentionColumns, mask: Mask, window: Window, *, publication: bool) -> Mask:
    """Return those of the mask with a day in the window; without `publication`, not those of their article's day."""
    first, last = day_number(window.first), day_number(window.last)
    inside = mask & (columns.first <= columns.last) & (columns.first <= last) & (columns.last >= first)
    return inside if publication else inside & ~columns.publication


def only_named(
    columns: MentionColumns,
    mask: Mask,
    window: Window,
    events: EventColumns,
    drawn: Mask,
    *,
    publication: bool = True,
    language: str = BOTH,
) -> OnlyNamed:
    """Return what `mask` (of `select`) leaves in the window, without the places of the `drawn` events.

    `language` is one of `place_names.LANGUAGES`: in which the places are called.
    """
    inside = in_days(columns, mask, window, publication=publication)
    taken = _drawn_places(events, drawn)
    inside &= _of_places(columns, [place.place_id not in taken for place in columns.places])
    place = columns.place[inside]
    counts = np.bincount(place, minlength=len(columns.places))
    firsts = np.full(len(columns.places), day_number(window.last))
    lasts = np.full(len(columns.places), day_number(window.first))
    np.minimum.at(firsts, place, np.maximum(columns.first[inside], day_number(window.first)))
    np.maximum.at(lasts, place, np.minimum(columns.last[inside], day_number(window.last)))
    rows = [
        NamedRow(
            called(columns.places[number], language),
            int(counts[number]),
            Window(first=day_of(int(firsts[number])), last=day_of(int(lasts[number]))),
        )
        for number in np.flatnonzero(counts).tolist()
    ]
    rows.sort(key=lambda row: (-row.mentions, row.place.label, row.place.place_id))
    return OnlyNamed(tuple(rows), int(np.count_nonzero(mask & (columns.first > columns.last))))


def called(place: NamedPlace, language: str) -> NamedPlace:
    """Return the place with its name in a language; one that the gazetteer lacks keeps the name of its text."""
    name = place_names.name_of(place.place_id, language)
    return place if language == BOTH or name == place.place_id else replace(place, label=name)


def beyond(columns: MentionColumns, mask: Mask, domain: Window) -> int:
    """Count the mentions of the mask with a day that a clock of these days does not reach."""
    dated = mask & (columns.first <= columns.last)
    return int(np.count_nonzero(dated & ~in_days(columns, mask, domain, publication=True)))


def of_place(
    columns: MentionColumns, mask: Mask, window: Window, place_id: str, *, publication: bool = True
) -> list[Toponym]:
    """Return the mentions of one place in the window, by their first day."""
    wanted = _of_places(columns, [place.place_id == place_id for place in columns.places])
    numbers = np.flatnonzero(in_days(columns, mask & wanted, window, publication=publication))
    return [columns.toponyms[n] for n in numbers[np.argsort(columns.first[numbers], kind="stable")].tolist()]


def packet(columns: MentionColumns, mask: Mask, language: str = BOTH) -> tuple[str, bytes]:
    """Return the reference and the bytes of what may have a ring: a row for each place, days, role and kind of day.

    `mentions` says how many mentions a row stands for. Places have numbers of their own, not those of the events.
    """
    ringed = _of_places(columns, [not place.area for place in columns.places])
    chosen = np.flatnonzero(mask & ringed & (columns.first <= columns.last))
    keys = np.stack(
        [column[chosen].astype(np.int64) for column in (columns.place, columns.first, columns.last, columns.role)]
        + [columns.publication[chosen].astype(np.int64)]
    )
    rows, mentions = np.unique(keys, axis=1, return_counts=True)
    used, place = np.unique(rows[0], return_inverse=True)
    header: dict[str, Any] = {
        "what": "mentions",
        "roles": [ROLE_WORDS[role] for role in ROLES],
        "places": [
            {
                "id": one.place_id,
                "label": one.label,
                "district": one.district,
                "longitude": one.longitude,
                "latitude": one.latitude,
            }
            for one in (called(columns.places[number], language) for number in used.tolist())
        ],
    }
    return pack(
        header,
        {
            "place": place.reshape(-1).astype(np.int32),
            "first": rows[1].astype(np.int32),
            "last": rows[2].astype(np.int32),
            "role": rows[3].astype(np.uint8),
            "publication": rows[4].astype(np.uint8),
            "mentions": mentions.astype(np.int32),
        },
    )


def packet_of(columns: MentionColumns, filters: Filters, language: str = BOTH) -> tuple[str, bytes]:
    """Return the packet of what the filters let through; the latest are kept, as each step of the clock asks."""
    key = (filters, language)
    found = columns.kept.pop(key, None) or packet(columns, select(columns, filters), language)
    columns.kept[key] = found
    for old in list(columns.kept)[:-PACKETS_KEPT]:
        columns.kept.pop(old, None)
    return found


def frame(named: OnlyNamed) -> pd.DataFrame:
    """Return one row a place, most mentions first. Days are ISO, so that they sort."""
    return pd.DataFrame(
        [
            (
                row.place.label,
                row.place.district,
                row.mentions,
                row.days.first.isoformat(),
                row.days.last.isoformat(),
                "no: an area" if row.place.area else "ring",
            )
            for row in named.rows
        ],
        columns=list(COLUMNS),
    )
