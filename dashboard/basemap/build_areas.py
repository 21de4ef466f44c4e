"""Compile the outlines of the areas that `areas.csv` joins to the gazetteer, those of each licence apart."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dashboard.basemap.areas import AreaRow, Source
from dashboard.basemap.geometry import METRES_PER_DEGREE, Line, lines_of, metres, simplify_ring
from dashboard.basemap.mesh import Mesh, Polygon, polygons
from dashboard.errors import BasemapError

Feature = dict[str, Any]

TOLERANCE_M: Final = 120.0
"""Metres that an outline may be off its source: two pixels at zoom 10, where areas are seen whole."""

LEAST_RING_KM2: Final = 0.2
"""Smaller pieces are slivers of how the source was drawn."""


@dataclass(frozen=True, slots=True)
class AreaSources:
    """The raw features: `rayons` of Azerbaijan (CC0), `provinces` of Armenia (ODbL), the oblast (public domain)."""

    rayons: Sequence[Feature]
    provinces: Sequence[Feature]
    nkao: Sequence[Feature]

    def mesh(self) -> Mesh:
        """Return the rayons with the lines they share."""
        return Mesh({f["properties"]["name_fixed"]: lines_of(f["geometry"]) for f in self.rayons}, TOLERANCE_M)


def outlines(rows: Iterable[AreaRow], sources: AreaSources, mesh: Mesh) -> dict[Source, list[Feature]]:
    """Return a feature for each row, by source; `km2` is of the thinned outline.

    Raises BasemapError when a row names what its source lacks.
    """
    provinces = {f["properties"]["name"]: f["geometry"] for f in sources.provinces if f["properties"]["iso3"] == "ARM"}
    made: dict[Source, list[Feature]] = {}
    for row in rows:
        match row.source:
            case "rayons":
                shape = _of_mesh(row, mesh)
            case "provinces":
                shape = _of_rings(row, [line for name in row.features for line in _rings_of(row, provinces, name)])
            case "nkao":
                shape = _of_rings(row, [line for f in sources.nkao for line in lines_of(f["geometry"])])
        kept = [polygon for polygon in shape if square_km(polygon) >= LEAST_RING_KM2]
        km2 = round(sum(map(square_km, kept)))
        made.setdefault(row.source, []).append(
            {
                "type": "Feature",
                "properties": {"place_id": row.place_id, "km2": km2},
                "geometry": {"type": "MultiPolygon", "coordinates": kept},
            }
        )
    return made


def _of_mesh(row: AreaRow, mesh: Mesh) -> list[Polygon]:
    try:
        return mesh.outline(row.features)
    except KeyError as error:
        raise BasemapError(f"areas.csv, {row.place_id}: the rayons have no {error.args[0]}") from error


def _rings_of(row: AreaRow, known: Mapping[str, Any], name: str) -> list[Line]:
    if name not in known:
        raise BasemapError(f"areas.csv, {row.place_id}: the provinces have no {name}")
    return lines_of(known[name])


def _of_rings(row: AreaRow, rings: Iterable[Line]) -> list[Polygon]:
    return polygons([simplify_ring(ring, TOLERANCE_M) for ring in rings])


def square_km(polygon: Polygon) -> float:
    """Return the area of a polygon without its holes, on the plane of `dashboard.basemap.geometry`."""
    east = metres((0.0, 0.0), (1.0, 0.0))
    halves = [abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in itertools.pairwise(ring))) / 2 for ring in polygon]
    return (halves[0] - sum(halves[1:])) * east * METRES_PER_DEGREE / 1e6
