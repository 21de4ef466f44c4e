"""Which reports of one place cannot be right if an event is: what a reader must see beside it."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.analysis.claims import Claim, contradicting
from dashboard.records import Event

_CAPTURE = ("capture_claim", "capture_denied")


def against(event: Event, claims: Sequence[Claim], others: Sequence[Event]) -> list[Event]:
    """Return the reports that contradict an event, in order of time.

    A claim of capture is contradicted by its denial and by the claim of the other side of like days: `claims` are
    those of the place, see `claims_of`. Any other event is contradicted by the denial of the same, and a denial by
    what it denies: the same kind at the same place on a day in common, with no other actor; `others` are the events
    of the place.
    """
    if event.kind in _CAPTURE:
        own = next((claim for claim in claims if claim.event.event_id == event.event_id), None)
        return [] if own is None else [claim.event for claim in contradicting(own, claims)]
    return [other for other in others if _denies(event, other)]


def _denies(one: Event, other: Event) -> bool:
    if one.kind != other.kind or (one.certainty == "denied") == (other.certainty == "denied"):
        return False
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    actors = {one.actor, other.actor} - {"unknown"}
    return len(actors) < 2 and one.first <= other.last and other.first <= one.last
