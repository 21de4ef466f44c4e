"""Compile the layer files from their sources: `python -m dashboard.basemap.build SOURCES RAYONS [OUT]`.

SOURCES is the folder of raw files that README.md lists, RAYONS the file with the rayons of Azerbaijan; neither is part
of the project. The same sources give the same bytes. Pillow (a dependency of Streamlit) reads the relief picture.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image, ImageFilter

from dashboard.basemap.areas import FILES, read_table
from dashboard.basemap.build_areas import AreaSources, outlines
from dashboard.basemap.dashes import cut
from dashboard.basemap.geometry import (
    Line,
    Position,
    chain,
    length,
    lines_of,
    metres,
    rounded_corners,
    simplify,
    simplify_ring,
)
from dashboard.basemap.layers import BANDS, BOX, DASH_KM, DATA_FOLDER, SCHEMATIC_HIDDEN_FROM
from dashboard.errors import BasemapError

Feature = dict[str, Any]

DECIMALS: Final = 4
"""Of a degree: 11 m, finer than any source here."""

FINE_M: Final = 60.0
"""Metres that a thinned line may be off: less than a pixel up to zoom 10."""

COARSE_M: Final = 150.0
"""The same for inner district lines, which are kilometres off at the source."""

BORDER_REACH_M: Final = 400.0
"""A district's edge nearer than this to a border or coast is that border or coast."""

FRAME_REACH_DEGREES: Final = 0.006
"""What is nearer to the edge of the box than this lies on it."""

SLACK: Final = 0.02
"""Degrees that a point may lie out of the box: the easternmost islands do."""

ARAS_ENDS: Final = 47.97
"""Longitude east of which the border no longer follows the Aras; there its course comes from the other source."""

RELIEF_STRENGTH: Final = 0.9
RELIEF_BLUR_PX: Final = 1.2
RELIEF_FADE_PX: Final = 60


def build(sources: Path, rayons: Path, out: Path) -> None:
    """Write every layer file under `out`, in a folder for each licence. Other files there stay.

    Raises BasemapError when a source is missing or reaches out of the box.
    """
    for folder in ("odbl", "public-domain", "cc0", "own"):
        (out / folder).mkdir(parents=True, exist_ok=True)

    def read(name: str) -> list[Feature]:
        return _features(sources / name)

    borders = read("border_lines_osm.geojson")
    fitted = read("districts_fitted_osm.geojson")
    areas = AreaSources(rayons=_features(rayons), provinces=fitted, nkao=read("nkao_1991_ne.geojson"))
    mesh = areas.mesh()
    plain: dict[str, Iterable[Feature]] = {
        "odbl/land.geojson": _areas(read("countries_osm.geojson"), _thin),
        "odbl/sea.geojson": _areas(read("caspian_osm.geojson"), _thin),
        "odbl/coast.geojson": _lines(_off_the_frame(f for f in borders if f["properties"]["left"] == "coast")),
        "odbl/borders.geojson": _lines(f for f in borders if f["properties"]["left"] != "coast"),
        "cc0/districts.geojson": [_feature("MultiLineString", mesh.inner())],
        "odbl/provinces.geojson": [_district_lines([f for f in fitted if f["properties"]["iso3"] == "ARM"], borders)],
        "odbl/aras.geojson": _lines(read("river_aras_osm.geojson")),
        "odbl/reservoirs.geojson": _areas(read("lakes_minor_osm.geojson"), rounded_corners),
        "public-domain/lakes.geojson": _areas(read("lakes_ne.geojson"), _thin),
        "public-domain/rivers.geojson": _lines(_rivers(read("rivers_ne.geojson"))),
        "own/streams.geojson": _lines(read("rivers_schematic.geojson")),
    }
    for name, features in plain.items():
        _write(out / name, features)
    dashed: dict[str, tuple[list[Feature], float]] = {
        "public-domain/nkao": (read("nkao_1991_ne.geojson"), 99.0),
        "odbl/line-of-contact": (read("line_of_contact_1994_2020_osm.geojson"), 99.0),
        "own/roads": (read("roads_schematic.geojson"), SCHEMATIC_HIDDEN_FROM),
    }
    for name, (features, hidden_from) in dashed.items():
        for band in BANDS:
            if band.min_zoom < hidden_from:
                dash_km, gap_km = (length_km * band.scale for length_km in DASH_KM[Path(name).name])
                _write(out / f"{name}-{band.name}.geojson", [_dashed(features, dash_km, gap_km)])
    for source, features in outlines(read_table(), areas, mesh).items():
        _write(out / FILES[source][0], features)
    relief(sources / "relief_ne_mercator_grey.jpg", out / "public-domain" / "relief.webp")


def _features(path: Path) -> list[Feature]:
    try:
        features: list[Feature] = json.loads(path.read_text(encoding="utf-8"))["features"]
    except FileNotFoundError as error:
        raise BasemapError(f"{path} is missing; name the folder with the raw layer files") from error
    except (json.JSONDecodeError, KeyError) as error:
        raise BasemapError(f"{path} is not GeoJSON: {error}") from error
    return features


def _feature(kind: str, coordinates: Any, **properties: Any) -> Feature:
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def _named(feature: Feature) -> dict[str, Any]:
    kept = ("name", "left", "right")
    return {key: feature["properties"][key] for key in kept if feature["properties"].get(key) is not None}


def _thin(ring: Line) -> Line:
    return simplify_ring(ring, FINE_M)


def _lines(features: Iterable[Feature]) -> Iterator[Feature]:
    for feature in features:
        lines = [simplify(line, FINE_M) for line in lines_of(feature["geometry"])]
        yield _feature("MultiLineString", lines, **_named(feature))


def _areas(features: Iterable[Feature], change: Callable[[Line], Line]) -> Iterator[Feature]:
    """Change every ring of every area."""
    for feature in features:
        geometry = feature["geometry"]
        polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        changed = [[change([(x, y) for x, y, *_ in ring]) for ring in polygon] for polygon in polygons]
        yield _feature("MultiPolygon", changed, **_named(feature))


def _rivers(features: Iterable[Feature]) -> Iterator[Feature]:
    """Leave out the middle lines of lakes, and the Aras where the border follows it."""
    for feature in features:
        if feature["properties"]["featurecla"] == "Lake Centerline":
            continue
        if feature["properties"]["name"] == "Aras":
            lines = [[p for p in line if p[0] >= ARAS_ENDS] for line in lines_of(feature["geometry"])]
            yield {**feature, **_feature("MultiLineString", [line for line in lines if len(line) > 1], name="Aras")}
        else:
            yield feature


def _on_frame(point: Position) -> bool:
    """Tell whether a position lies on the edge of the map, give or take what clipping is off by."""
    west, south, east, north = BOX
    return min(point[0] - west, east - point[0], point[1] - south, north - point[1]) < FRAME_REACH_DEGREES


def _off_the_frame(features: Iterable[Feature]) -> Iterator[Feature]:
    """Leave out lines that only run along the edge of the map: clipping made them, no coast is there."""
    for feature in features:
        lines = [line for line in lines_of(feature["geometry"]) if not all(map(_on_frame, line))]
        yield {**feature, **_feature("MultiLineString", lines), "properties": feature["properties"]}


def _district_lines(districts: Sequence[Feature], borders: Sequence[Feature]) -> Feature:
    """Return the lines between districts, each once, and none where a state border or the coast is drawn."""
    edges: Counter[tuple[Position, Position]] = Counter()
    for district in districts:
        for ring in lines_of(district["geometry"]):
            for a, b in itertools.pairwise(ring):
                edges[(a, b) if a < b else (b, a)] += 1
    near = _Near((p for f in borders for line in lines_of(f["geometry"]) for p in line), BORDER_REACH_M)
    outer = {p for edge in edges for p in edge if near.any(p) or _on_frame(p)}
    # An edge that two districts share is inner; one that only one has is inner where it is away from the borders
    # (the two sides were not cut at the same points).
    inner = sorted(edge for edge, n in edges.items() if n > 1 or not (edge[0] in outer and edge[1] in outer))
    lines = [simplify(line, COARSE_M) for line in chain(inner)]
    return _feature("MultiLineString", sorted(line for line in lines if length(line) > COARSE_M))


class _Near:
    """Answers whether any of many positions is within reach (metres) of one."""

    def __init__(self, points: Iterable[Position], reach: float) -> None:
        self.reach, self.cell = reach, reach / 80_000  # degrees; a cell is wider than the reach either way
        self.cells: dict[tuple[int, int], list[Position]] = {}
        for p in points:
            self.cells.setdefault(self._key(p), []).append(p)

    def _key(self, p: Position) -> tuple[int, int]:
        return int(p[0] // self.cell), int(p[1] // self.cell)

    def any(self, p: Position) -> bool:
        x, y = self._key(p)
        around = (self.cells.get((x + i, y + j), []) for i in (-1, 0, 1) for j in (-1, 0, 1))
        return any(metres(p, q) <= self.reach for points in around for q in points)


def _dashed(features: Iterable[Feature], dash_km: float, gap_km: float) -> Feature:
    pieces = [
        dash
        for feature in features
        for line in lines_of(feature["geometry"])
        for dash in cut(line, dash_km * 1000, gap_km * 1000)
    ]
    return _feature("MultiLineString", pieces)


def _write(path: Path, features: Iterable[Feature]) -> None:
    rounded = [{**feature, "geometry": _rounded(feature["geometry"], path)} for feature in features]
    text = json.dumps({"type": "FeatureCollection", "features": rounded}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _rounded(geometry: dict[str, Any], path: Path) -> dict[str, Any]:
    west, south, east, north = BOX

    def walk(node: Sequence[Any]) -> list[Any]:
        if isinstance(node[0], int | float):
            longitude, latitude = round(node[0], DECIMALS), round(node[1], DECIMALS)
            if not (west - SLACK <= longitude <= east + SLACK and south - SLACK <= latitude <= north + SLACK):
                raise BasemapError(f"{path.name}: the point {longitude}, {latitude} lies outside the box {BOX}")
            return [longitude, latitude]
        children = [walk(child) for child in node]
        if isinstance(node[0][0], int | float):
            # Rounding makes neighbours equal; they carry nothing.
            children = [p for n, p in enumerate(children) if n == 0 or p != children[n - 1]]
        return children

    return {"type": geometry["type"], "coordinates": walk(geometry["coordinates"])}


def relief(source: Path, target: Path) -> None:
    """Turn a grey relief picture into shade and light over any background, faded out at the frame."""
    # The picture is finer than what it shows (3 km); its blocks are smoothed away.
    smooth = Image.open(source).convert("L").filter(ImageFilter.GaussianBlur(RELIEF_BLUR_PX))
    grey = np.asarray(smooth, dtype=np.float64)
    difference = grey - np.median(grey)
    alpha = np.clip(np.abs(difference) * RELIEF_STRENGTH, 0, 110)
    height, width = grey.shape
    distance_x = np.minimum(np.arange(width), np.arange(width)[::-1])
    distance_y = np.minimum(np.arange(height), np.arange(height)[::-1])
    alpha *= np.clip(np.minimum.outer(distance_y, distance_x) / RELIEF_FADE_PX, 0, 1)
    picture = np.zeros((height, width, 4), dtype=np.uint8)
    picture[..., :3] = np.where((difference > 0)[..., None], (255, 252, 244), (84, 70, 58))
    picture[..., 3] = alpha.round()
    Image.fromarray(picture, "RGBA").save(target, "WEBP", quality=70, alpha_quality=80, method=6)


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:
        sys.exit("usage: python -m dashboard.basemap.build SOURCES RAYONS [OUT]")
    build(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) == 4 else DATA_FOLDER)
