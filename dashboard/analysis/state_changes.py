"""The days on which the state of a place changes: what a slider looks up instead of asking again for each day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from dashboard.analysis.claims import State, claims_of, state_on
from dashboard.records import Event


def turning_points(events: Iterable[Event]) -> list[State]:
    """Return the state of one place on each day with a claim or denial, in order of time.

    Between two of them, and after the last, the state is that of the day before: `state_on` says nothing else.
    """
    claims = claims_of(events)
    return [state_on(claims, day) for day in sorted({claim.day for claim in claims if claim.side is not None})]


def turning_points_of(events: Iterable[Event], place_ids: Sequence[str]) -> list[list[State]]:
    """Return the turning points of each of these places. All events count, also those below the line."""
    at: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.kind in ("capture_claim", "capture_denied"):
            at[event.place_id].append(event)
    return [turning_points(at[place_id]) for place_id in place_ids]
