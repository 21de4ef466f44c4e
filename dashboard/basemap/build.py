"""Compile the layer files from their sources: `python -m dashboard.basemap.build SOURCES [OUT]`.

SOURCES is the folder of raw files that README.md lists; they are not part of the project. The same sources give the
same bytes. Pillow (a dependency of Streamlit) reads the relief picture.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from dashboard.basemap.dashes import Point, dashes
from dashboard.basemap.layers import BANDS, BOX, DATA_FOLDER, ROADS_HIDDEN_FROM
from dashboard.errors import BasemapError

Feature = dict[str, Any]

DECIMALS = 4
"""Of a degree: 11 m, finer than any source here."""

ARAS_ENDS = 47.97
"""Longitude east of which the border no longer follows the Aras; there its course comes from the other source."""

RELIEF_STRENGTH = 0.75
RELIEF_FADE_PX = 60


def build(sources: Path, out: Path) -> None:
    """Write every layer file under `out`, in a folder for each licence.

    Raises BasemapError when a source is missing or reaches out of the box.
    """
    for folder in ("odbl", "public-domain", "own"):
        (out / folder).mkdir(parents=True, exist_ok=True)

    def read(name: str) -> list[Feature]:
        return _features(sources / name)

    plain: dict[str, Iterable[Feature]] = {
        "odbl/land.geojson": _keep(read("countries_osm.geojson"), name="name"),
        "odbl/sea.geojson": _keep(read("caspian_osm.geojson"), name="name"),
        "odbl/districts.geojson": _keep(read("districts_fitted_osm.geojson"), name="name_en", type="type_en"),
        "odbl/borders.geojson": _keep(
            (f for f in read("border_lines_osm.geojson") if f["properties"]["left"] != "coast"),
            left="left",
            right="right",
        ),
        "odbl/aras.geojson": _keep(read("river_aras_osm.geojson"), name="name"),
        "odbl/reservoirs.geojson": _keep(read("lakes_minor_osm.geojson"), name="name"),
        "public-domain/lakes.geojson": _keep(read("lakes_ne.geojson"), name="name"),
        "public-domain/rivers.geojson": _keep(_rivers(read("rivers_ne.geojson")), name="name"),
        "own/streams.geojson": _keep(read("rivers_schematic.geojson"), name="name"),
    }
    for name, features in plain.items():
        _write(out / name, features)
    dashed: dict[str, tuple[list[Feature], float]] = {
        "public-domain/nkao": (read("nkao_1991_ne.geojson"), 99.0),
        "odbl/line-of-contact": (read("line_of_contact_1994_2020_osm.geojson"), 99.0),
        "own/roads": (read("roads_schematic.geojson"), ROADS_HIDDEN_FROM),
    }
    for name, (features, hidden_from) in dashed.items():
        for band in BANDS:
            if band.min_zoom < hidden_from:
                _write(out / f"{name}-{band.name}.geojson", [_dashed(features, band.dash_km, band.gap_km)])
    relief(sources / "relief_ne_mercator_grey.jpg", out / "public-domain" / "relief.webp")


def _features(path: Path) -> list[Feature]:
    try:
        features: list[Feature] = json.loads(path.read_text(encoding="utf-8"))["features"]
    except FileNotFoundError as error:
        raise BasemapError(f"{path} is missing; name the folder with the raw layer files") from error
    except (json.JSONDecodeError, KeyError) as error:
        raise BasemapError(f"{path} is not GeoJSON: {error}") from error
    return features


def _keep(features: Iterable[Feature], **names: str) -> Iterator[Feature]:
    """Keep of the properties those named, under new names."""
    for feature in features:
        properties = {new: feature["properties"].get(old) for new, old in names.items()}
        yield {"type": "Feature", "properties": properties, "geometry": feature["geometry"]}


def _rivers(features: Iterable[Feature]) -> Iterator[Feature]:
    """Leave out the middle lines of lakes, and the Aras where the border follows it."""
    for feature in features:
        if feature["properties"]["featurecla"] == "Lake Centerline":
            continue
        if feature["properties"]["name"] == "Aras":
            lines = [[p for p in line if p[0] >= ARAS_ENDS] for line in _lines(feature["geometry"])]
            feature = {
                **feature,
                "geometry": {"type": "MultiLineString", "coordinates": [x for x in lines if len(x) > 1]},
            }
        yield feature


def _lines(geometry: dict[str, Any]) -> list[list[Point]]:
    """Return a geometry's lines; of polygons, their rings."""
    unpack: dict[str, Callable[[Any], list[list[Point]]]] = {
        "LineString": lambda c: [c],
        "MultiLineString": lambda c: list(c),
        "Polygon": lambda c: list(c),
        "MultiPolygon": lambda c: [ring for polygon in c for ring in polygon],
    }
    return unpack[geometry["type"]](geometry["coordinates"])


def _dashed(features: Iterable[Feature], dash_km: float, gap_km: float) -> Feature:
    cut = [
        dash
        for feature in features
        for line in _lines(feature["geometry"])
        for dash in dashes([(p[0], p[1]) for p in line], dash_km, gap_km)
    ]
    return {"type": "Feature", "properties": {}, "geometry": {"type": "MultiLineString", "coordinates": cut}}


def _write(path: Path, features: Iterable[Feature]) -> None:
    rounded = [{**feature, "geometry": _rounded(feature["geometry"], path)} for feature in features]
    text = json.dumps({"type": "FeatureCollection", "features": rounded}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _rounded(geometry: dict[str, Any], path: Path) -> dict[str, Any]:
    west, south, east, north = BOX

    def walk(node: Sequence[Any]) -> list[Any]:
        if isinstance(node[0], int | float):
            longitude, latitude = round(node[0], DECIMALS), round(node[1], DECIMALS)
            if not (west - 0.01 <= longitude <= east + 0.01 and south - 0.01 <= latitude <= north + 0.01):
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
    grey = np.asarray(Image.open(source).convert("L"), dtype=np.float64)
    difference = grey - np.median(grey)
    alpha = np.clip(np.abs(difference) * RELIEF_STRENGTH, 0, 120)
    height, width = grey.shape
    distance_x = np.minimum(np.arange(width), np.arange(width)[::-1])
    distance_y = np.minimum(np.arange(height), np.arange(height)[::-1])
    alpha *= np.clip(np.minimum.outer(distance_y, distance_x) / RELIEF_FADE_PX, 0, 1)
    picture = np.zeros((height, width, 4), dtype=np.uint8)
    picture[..., :3] = np.where(difference > 0, 255, 40)[..., None]
    picture[..., 3] = alpha.round()
    Image.fromarray(picture, "RGBA").save(target, "WEBP", quality=60, alpha_quality=40, method=6)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit("usage: python -m dashboard.basemap.build SOURCES [OUT]")
    destination = Path(sys.argv[2]) if len(sys.argv) == 3 else DATA_FOLDER
    for old in ("odbl", "public-domain", "own"):
        shutil.rmtree(destination / old, ignore_errors=True)
    build(Path(sys.argv[1]), destination)
