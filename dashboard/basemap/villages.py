"""Villages of the gazetteer on the map: from which zoom on each is shown, so that near ones never crowd.

They are too many to choose by hand. A place gets the first zoom at which nothing more important is closer than
`SPACING_PX` pixels; thus what a zoom shows is kept at all nearer ones, and names come without flicker.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dashboard.basemap.labels import Label
from dashboard.basemap.layers import BOX
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import Place

ZOOMS: Final = (9.6, 10.0, 10.5, 11.0, 11.5, 12.0, 12.5)
"""The first zooms of villages; what finds no room at the last but one appears at the last in any case."""

SPACING_PX: Final = 78.0
"""About the length of a name."""

_PIXELS_PER_DEGREE: Final = 512 / 360
"""Of longitude, at zoom 0."""

_GONE: Final = frozenset({"abandoned village", "destroyed village", "former village", "ruin"})
_LARGE: Final = frozenset({"capital", "city", "town"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Village:
    """A settlement to be shown from `min_zoom` on; `gone`: abandoned, destroyed, a ruin. Degrees, WGS84."""

    place_id: str
    text: str
    longitude: float
    latitude: float
    min_zoom: float
    gone: bool


def villages(gazetteer: Gazetteer, towns: Iterable[Label]) -> list[Village]:
    """Return the settlements on the map that are none of the `towns`, which have labels of their own; by importance.

    Importance: lasting places before abandoned ones, large ones first, then by number of inhabitants, then by how many
    names a place has in the gazetteer, those of the theatre before others.
    """
    named = {label.place_id: label for label in towns}
    west, south, east, north = BOX
    wanted = [
        place
        for place in gazetteer.places.values()
        if place.kind == "settlement"
        and place.feature != "quarter"
        and place.place_id not in named
        and west <= place.longitude <= east
        and south <= place.latitude <= north
    ]
    wanted.sort(key=lambda place: _importance(place, len(gazetteer.names_of(place.place_id))))
    firsts = _first_zooms(
        [(label.longitude, label.latitude) for label in named.values() if not label.centred],
        [(place.longitude, place.latitude) for place in wanted],
    )
    return [
        Village(
            place_id=place.place_id,
            text=gazetteer.label(place.place_id, "both"),
            longitude=place.longitude,
            latitude=place.latitude,
            min_zoom=first,
            gone=place.feature in _GONE,
        )
        for place, first in zip(wanted, firsts, strict=True)
    ]


def _importance(place: Place, names: int) -> tuple[bool, bool, bool, int, int, str]:
    return (
        place.feature in _GONE,
        place.feature not in _LARGE,
        not place.theatre,
        -(place.population or 0),
        -names,
        place.place_id,
    )


def _first_zooms(kept: list[tuple[float, float]], wanted: list[tuple[float, float]]) -> list[float]:
    """Return for each of `wanted`, most important first, the first zoom at which it keeps clear of all before it."""
    firsts: dict[int, float] = {}
    shown = list(kept)
    for zoom in ZOOMS[:-1]:
        grid = _Grid(SPACING_PX / (_PIXELS_PER_DEGREE * 2**zoom))
        for point in shown:
            grid.add(point)
        for number, point in enumerate(wanted):
            if number not in firsts and grid.free(point):
                firsts[number] = zoom
                grid.add(point)
                shown.append(point)
    return [firsts.get(number, ZOOMS[-1]) for number in range(len(wanted))]


class _Grid:
    """Points that keep a distance, in degrees of longitude; a degree of latitude counts as much as it is drawn."""

    def __init__(self, distance: float) -> None:
        self.distance = distance
        self.cells: dict[tuple[int, int], list[tuple[float, float]]] = {}

    def add(self, point: tuple[float, float]) -> None:
        x, y = _flat(point)
        self.cells.setdefault(self._cell(x, y), []).append((x, y))

    def free(self, point: tuple[float, float]) -> bool:
        x, y = _flat(point)
        column, row = self._cell(x, y)
        return all(
            math.hypot(x - other_x, y - other_y) >= self.distance
            for i in (column - 1, column, column + 1)
            for j in (row - 1, row, row + 1)
            for other_x, other_y in self.cells.get((i, j), ())
        )

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        return math.floor(x / self.distance), math.floor(y / self.distance)


def _flat(point: tuple[float, float]) -> tuple[float, float]:
    """Return Web Mercator coordinates in degrees of longitude."""
    longitude, latitude = point
    return longitude, math.degrees(math.asinh(math.tan(math.radians(latitude))))
