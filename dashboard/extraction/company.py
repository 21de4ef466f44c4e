"""The settlements that an article surely names: what lies near them is likelier to be meant."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.extraction.distances import is_within
from dashboard.extraction.mentions import Mention
from dashboard.extraction.prominence import prominent
from gazetteer.records import Place

NEAR_KM = 40.0
_KEPT = 60  # settlements that are asked; more say nothing new


class Company:
    """Knows the towns of the theatre that an article names, and the villages that it calls so."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._places: dict[str, Place] = {}
        for mention in mentions:
            settlements = [place for place, _ in mention.places if place.kind == "settlement" and place.theatre]
            known = [place for place in settlements if prominent(place)]
            if not known and mention.kind_word and len(settlements) == 1:
                known = settlements
            if known and len(self._places) < _KEPT:
                self._places.setdefault(known[0].place_id, known[0])

    def is_near(self, place: Place, *, km: float = NEAR_KM) -> bool:
        """Return whether a place lies within so many kilometres of a settlement that the article names; not itself."""
        return any(other.place_id != place.place_id and is_within(km, place, other) for other in self._places.values())
