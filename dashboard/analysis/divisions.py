"""The districts that a place lies in, under the division of either administration.

Azerbaijan's districts and Armenia's and Iran's provinces are the gazetteer's own parents of a place. The provinces of
the Nagorno-Karabakh Republic followed other lines: some were made of whole districts, the others are known as boxes
only, so that a place at their edge may be put to the neighbour.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gazetteer.gazetteer import Gazetteer
from gazetteer.records import Place

PROVINCE: Final = "province of the Nagorno-Karabakh Republic"

# The provinces that were whole districts of the other division, as good as: the district's name, and the province's id.
_WHOLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Lachin District": "nkr-kashatagh",
        "Qubadli District": "nkr-kashatagh",
        "Zangilan District": "nkr-kashatagh",
        "Kalbajar District": "nkr-shahumyan",
        "Shaumyan District (former)": "nkr-shahumyan",
        "Shusha District": "nkr-shushi",
    }
)
# Inside a box, and never under that administration.
_OUTSIDE: Final = frozenset({"gn-584871"})  # the town of Tartar


def districts_of(place_id: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return the ids of the districts, provinces and regions around a place, itself among them when it is one.

    Nearest first, countries left out. Empty for a place that the gazetteer does not know.
    """
    place = gazetteer.places.get(place_id)
    if place is None:
        return ()
    found = dict.fromkeys(_upwards(place, gazetteer))
    if province := _province(place, found, gazetteer):
        found.update(dict.fromkeys(_upwards(gazetteer.places[province], gazetteer)))
    return tuple(found)


def _upwards(place: Place, gazetteer: Gazetteer) -> list[str]:
    chain: list[str] = []
    at: Place | None = place
    while at is not None and at.kind != "country" and at.place_id not in chain:
        if at.kind in ("district", "region"):
            chain.append(at.place_id)
        at = gazetteer.places.get(at.parent_id or "")
    return chain


def _province(place: Place, found: Mapping[str, None], gazetteer: Gazetteer) -> str | None:
    """Return the province that a place of the other division's districts lay in, None when it lay in none."""
    if place.feature == PROVINCE or place.kind in ("region", "country") or place.country != "AZ":
        return None
    for area in found:
        if province := _WHOLE.get(gazetteer.places[area].name):
            return province if province in gazetteer.places else None
    if not place.contested or place.kind == "district" or place.place_id in _OUTSIDE:
        return None
    whole = set(_WHOLE.values())
    boxes = (one for one in gazetteer.places.values() if one.feature == PROVINCE and one.place_id not in whole)
    near = [(away, one.place_id) for one in boxes if (away := _away(place, one)) <= 1]
    return min(near)[1] if near else None


def _away(place: Place, area: Place) -> float:
    """Return how far a place lies from the middle of an area's box: 1 is its rim."""
    box = area.extent
    if box is None:
        return float("inf")
    up = abs(place.latitude - (box.south + box.north) / 2) / ((box.north - box.south) / 2)
    across = abs(place.longitude - (box.west + box.east) / 2) / ((box.east - box.west) / 2)
    return max(up, across)
