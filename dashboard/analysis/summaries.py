"""What a dot stands for: a place with the events that put it on the map."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.analysis.window import TimeClass, time_class
from dashboard.records import KINDS, Event, Incident, Kind
from gazetteer.records import PlaceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSummary:
    """A place and its events, in order of time. `latitude` and `longitude` are degrees, WGS84.

    `kind` is the most frequent kind, `time_class` the best date that any of the events has: a place whose every
    event is dated by publication alone looks uncertain, one with a single precise day does not.
    """

    place_id: str
    name: str
    kind_of_place: PlaceKind
    district: str | None
    latitude: float
    longitude: float
    events: tuple[Event, ...]
    incidents: int
    kind: Kind
    time_class: TimeClass


_BEST: tuple[TimeClass, ...] = ("day", "interval", "publication", "undated")


def incident_of(incidents: Iterable[Incident]) -> dict[str, str]:
    """Return the incident of each event: event_id -> incident_id."""
    return {event_id: incident.incident_id for incident in incidents for event_id in incident.event_ids}


def in_order_of_time(events: Iterable[Event]) -> list[Event]:
    """Sort events by their days, undated ones last; ties by article and position in it."""
    last = dt.date.max
    return sorted(events, key=lambda e: (e.first or last, e.last or last, e.document, e.document_id, e.sentence_start))


def by_place(events: Iterable[Event], incident_ids: Mapping[str, str]) -> list[PlaceSummary]:
    """Gather events into one summary a place, most incidents first, then by name."""
    at: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        at[event.place_id].append(event)
    summaries = [_summary(place_id, here, incident_ids) for place_id, here in at.items()]
    return sorted(summaries, key=lambda s: (-s.incidents, s.name, s.place_id))


def _summary(place_id: str, events: list[Event], incident_ids: Mapping[str, str]) -> PlaceSummary:
    kinds = Counter(event.kind for event in events)
    classes = {time_class(event) for event in events}
    first = events[0]
    return PlaceSummary(
        place_id=place_id,
        name=first.name,
        kind_of_place=first.kind_of_place,
        district=first.district,
        latitude=first.latitude,
        longitude=first.longitude,
        events=tuple(in_order_of_time(events)),
        incidents=len({incident_ids.get(event.event_id, event.event_id) for event in events}),
        kind=max(KINDS, key=lambda kind: (kinds[kind], -KINDS.index(kind))),
        time_class=next(c for c in _BEST if c in classes),
    )
