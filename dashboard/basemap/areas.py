"""Outlines of places that are areas: districts, provinces and regions, so that none is drawn as a village.

`areas.csv` joins places of the gazetteer to outlines; it is reviewed by hand. `data/*/areas.geojson` hold the outlines
under the licence of their folder, compiled by `dashboard.basemap.build`. An area without an outline of its own is
drawn as the ellipse in its extent, and said to be approximate. Countries and what reaches out of the map have none:
they would cover it. Nor has an area whose ellipse would lie over another country: its mark has to do.
"""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal, get_args

import numpy as np

from dashboard.basemap.geometry import METRES_PER_DEGREE, Line
from dashboard.basemap.layers import BOX, DATA_FOLDER, Licence
from dashboard.basemap.mesh import Polygon
from dashboard.errors import BasemapError
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import Extent, Place

AREAS_TABLE: Final = Path(__file__).with_name("areas.csv")

Source = Literal["rayons", "provinces", "nkao"]

FILES: Final[Mapping[Source, tuple[str, Licence]]] = {
    "rayons": ("cc0/areas.geojson", "CC0-1.0"),
    "provinces": ("odbl/areas.geojson", "ODbL-1.0"),
    "nkao": ("public-domain/areas.geojson", "public-domain"),
}

_BEYOND_DEGREES: Final = 0.3
"""An extent may reach this far out of the map; one that reaches further is not drawn."""

_ELLIPSE_CORNERS: Final = 72

_ABROAD: Final = 0.03
"""Share of the settlements in an ellipse that may belong to another country: borders are not straight."""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A row of areas.csv: the place, which source has its outline, and the features that make it up together."""

    place_id: str
    source: Source
    features: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The area of a place: polygons of longitude and latitude (degrees, WGS84; outer ring first, then holes).

    `approximate`: an ellipse that stands for an extent, not a line that anybody drew. `licence` is that of the
    outline, None for an ellipse; `note` says what the outline stands for where the place's name does not.
    """

    place_id: str
    polygons: list[Polygon]
    km2: int
    approximate: bool
    licence: Licence | None
    note: str


def read_table(path: Path = AREAS_TABLE) -> list[AreaRow]:
    """Return the rows of areas.csv. Raises BasemapError for a source that does not exist or a place named twice."""
    rows: dict[str, AreaRow] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            source = next((known for known in get_args(Source) if known == row["source"]), None)
            if source is None:
                raise BasemapError(f"{path} line {line}: unknown source {row['source']!r}; correct the row")
            if row["place_id"] in rows:
                raise BasemapError(f"{path} line {line}: {row['place_id']} stands there twice; remove a row")
            features = tuple(name for name in row["features"].split("|") if name)
            rows[row["place_id"]] = AreaRow(row["place_id"], source, features, row["note"])
    return list(rows.values())


def outlines(place_ids: Iterable[str], gazetteer: Gazetteer) -> dict[str, Outline]:
    """Return the outlines of those places that are areas on the map, by place id.

    Raises BasemapError when a file is missing or damaged.
    """
    known = _compiled()
    found: dict[str, Outline] = {}
    settlements = _Settlements(gazetteer)
    for place_id in place_ids:
        place = gazetteer.places.get(place_id)
        if place_id in known:
            found[place_id] = known[place_id]
        elif place is not None and place.kind in ("district", "region") and place.extent is not None:
            outline = _about(place, place.extent)
            if outline is not None and settlements.abroad(place, place.extent) <= _ABROAD:
                found[place_id] = outline
    return found


class _Settlements:
    """The settlements of a gazetteer that belong to a country, as columns."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        kept = [place for place in gazetteer.places.values() if place.kind == "settlement" and place.country]
        self.longitude = np.array([place.longitude for place in kept])
        self.latitude = np.array([place.latitude for place in kept])
        self.country = np.array([place.country or "" for place in kept])

    def abroad(self, place: Place, extent: Extent) -> float:
        """Return the share of the settlements in a place's ellipse that another country has, 0 to 1."""
        if place.country is None:
            return 0.0
        x, y = (extent.west + extent.east) / 2, (extent.south + extent.north) / 2
        half_x, half_y = (extent.east - extent.west) / 2, (extent.north - extent.south) / 2
        inside = ((self.longitude - x) / half_x) ** 2 + ((self.latitude - y) / half_y) ** 2 <= 1
        return float(np.mean(self.country[inside] != place.country)) if inside.any() else 0.0


@cache
def _compiled() -> Mapping[str, Outline]:
    rows = {row.place_id: row for row in read_table()}
    made: dict[str, Outline] = {}
    for name, licence in FILES.values():
        path = DATA_FOLDER / name
        try:
            features = json.loads(path.read_text(encoding="utf-8"))["features"]
            for feature in features:
                place_id = feature["properties"]["place_id"]
                made[place_id] = Outline(
                    place_id=place_id,
                    polygons=[
                        [[(x, y) for x, y in ring] for ring in polygon]
                        for polygon in feature["geometry"]["coordinates"]
                    ],
                    km2=feature["properties"]["km2"],
                    approximate=False,
                    licence=licence,
                    note=rows[place_id].note,
                )
        except FileNotFoundError as error:
            raise BasemapError(
                f"{path} is missing. Take it from the project again (git restore dashboard/basemap/data), "
                "or rebuild it (dashboard/basemap/README.md)."
            ) from error
        except (json.JSONDecodeError, KeyError, TypeError, ValueError) as error:
            raise BasemapError(f"{path} is damaged ({error!r}); rebuild it (dashboard/basemap/README.md)") from error
    return made


def _about(place: Place, extent: Extent) -> Outline | None:
    """Return the ellipse in the extent of a place, None where it reaches out of the map."""
    west, south, east, north = BOX
    reach = max(south - extent.south, west - extent.west, extent.north - north, extent.east - east)
    if reach > _BEYOND_DEGREES:
        return None
    x, y = (extent.west + extent.east) / 2, (extent.south + extent.north) / 2
    half_x, half_y = (extent.east - extent.west) / 2, (extent.north - extent.south) / 2
    turns = [2 * math.pi * n / _ELLIPSE_CORNERS for n in range(_ELLIPSE_CORNERS)]
    ring: Line = [(round(x + half_x * math.cos(t), 4), round(y + half_y * math.sin(t), 4)) for t in turns]
    km2 = math.pi * half_x * half_y * (METRES_PER_DEGREE / 1000) ** 2 * math.cos(math.radians(y))
    return Outline(
        place_id=place.place_id,
        polygons=[[[*ring, ring[0]]]],
        km2=round(km2),
        approximate=True,
        licence=None,
        note="approximate extent",
    )
