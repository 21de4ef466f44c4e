"""The place that a mark or an event names: a row of the gazetteer, a point, or none that anybody can point to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dashboard.evaluation.distances import in_theatre
from dashboard.evaluation.gold import Point
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import PlaceKind

NOWHERE = "none"
_BY_POINT = re.compile(r"none:(-?\d{1,3}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?):([a-z][a-z ]{1,19})")
# What people write for the kind of a place that the gazetteer lacks; the first of each line is the kind itself.
_WORDS: dict[PlaceKind, tuple[str, ...]] = {
    "settlement": ("settlement", "village", "town", "city", "capital", "quarter", "suburb", "hamlet"),
    "district": ("district", "county"),
    "region": ("region", "province", "state", "republic", "territory", "valley", "peninsula", "plain", "plateau"),
    "country": ("country",),
    "water": ("water", "river", "lake", "reservoir", "canal", "sea", "strait", "ocean"),
    "other": (
        *("other", "mountain", "mountains", "hill", "height", "pass", "gorge", "forest", "road", "bridge", "crossing"),
        *("airport", "air base", "military base", "building", "church", "monastery", "mosque", "cemetery", "monument"),
        *("fort", "ruin", "mine", "power plant", "line"),
    ),
}
_KIND_OF: dict[str, PlaceKind] = {word: kind for kind, words in _WORDS.items() for word in words}
REMEDY = (
    f"Use an id of gazetteer/places.csv, {NOWHERE}, or {NOWHERE}:LATITUDE,LONGITUDE:KIND, with a kind such as "
    f"{', '.join(_WORDS)}, village, mountain, river."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPlace:
    """What a gold standard knows of a place. `name` and `point` are None where nothing says them."""

    name: str | None
    kind: PlaceKind
    theatre: bool
    point: Point | None


def find_place(place: str, gazetteer: Gazetteer) -> GoldPlace | None:
    """Return the place of "gn-148105", "none" or "none:39.43,47.27:hill"; None when it is nothing of these."""
    known = gazetteer.places.get(place)
    if known is not None:
        point = (known.latitude, known.longitude)
        return GoldPlace(name=known.name, kind=known.kind, theatre=known.theatre, point=point)
    if place == NOWHERE:
        return GoldPlace(name=None, kind="settlement", theatre=False, point=None)
    written = _BY_POINT.fullmatch(place)
    if written is None or written[3] not in _KIND_OF:
        return None
    point = (float(written[1]), float(written[2]))
    if abs(point[0]) > 90 or abs(point[1]) > 180:
        return None
    return GoldPlace(name=None, kind=_KIND_OF[written[3]], theatre=in_theatre(point), point=point)
