"""One HTML file with the map, its clock and its sentences: opens anywhere, asks the net for nothing.

The map is drawn on a canvas by a script of its own, so that it needs neither WebGL nor a library. Texts of documents
stand in a block of JSON that no browser runs, and reach the page as text only. The policy in the file's head lets one
script run, the one whose hash it names, and allows no request at all.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import html
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from dashboard import wording
from dashboard.basemap.areas import Outline, outlines
from dashboard.basemap.labels import labels
from dashboard.basemap.layers import BOX, LAYERS, Layer, check_files
from dashboard.basemap.styles import KIND_COLOURS, THEMES, Stroke, Theme, ThemeName
from dashboard.briefing.rows import EventRow
from dashboard.records import KINDS
from gazetteer.gazetteer import Gazetteer

_FOLDER: Final = Path(__file__).with_name("page")
_SCRIPTS: Final = ("data", "land", "dots", "map", "panel", "clock", "main")
_EPOCH: Final = dt.date(1970, 1, 1)
_PARTS: Final = 10_000  # of a degree: what the layers are rounded to
_SIZES: Final = {"smallest": 7.0, "largest": 24.0, "per": 4.0}
"""Pixels: dots are as large as on the map page."""
_FAINT: Final = 0.35
"""Of the relief's opacity is left where it is looked at from near."""


def page_bytes(
    rows: Sequence[EventRow],
    gazetteer: Gazetteer,
    *,
    title: str,
    subtitle: str,
    first: dt.date,
    last: dt.date,
    notes: Iterable[str],
    theme: ThemeName = "light",
    language: str = "both",
    camera: tuple[float, float, float] | None = None,
) -> bytes:
    """Return the file. `first` and `last` are the days of its clock, `notes` stand below it, the weightiest first.
    `camera` is longitude, latitude (degrees) and zoom of the opening view; without it, it fits the events.

    Raises BasemapError when a layer of the map is missing.
    """
    check_files()
    given = {
        "title": title,
        "subtitle": subtitle,
        "theme": theme,
        "domain": [_day(first), _day(last)],
        "box": BOX,
        "camera": camera,
        "sizes": _SIZES,
        "themes": {name: _theme(one) for name, one in THEMES.items()},
        "kinds": [{"words": wording.KINDS[kind], "colours": KIND_COLOURS[kind]} for kind in KINDS],
        "labels": _labels(gazetteer, language),
        "notes": list(notes),
        **_places_and_events(rows, gazetteer),
    }
    style, script, body = _asset("page.css"), _script(), _asset("page.html")
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    blocks = "".join(
        f'<script type="application/json" class="layer" data-layer="{layer.id}" data-licence="{layer.licence}">'
        f"{_json(_layer(layer))}</script>\n"
        for layer in LAYERS
    )
    page = (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{html.escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}"
        f'<script type="application/json" id="briefing">{_json(given)}</script>\n{blocks}'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "backslashreplace")


def _json(value: object) -> str:
    """Return JSON that cannot end its element, begin a comment or break a line, whatever its texts hold."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        written = written.replace(letter, f"\\u{ord(letter):04x}")
    return written


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


@cache
def _script() -> str:
    return '(() => {\n"use strict";\n' + "\n".join(_asset(f"{name}.js") for name in _SCRIPTS) + "})();\n"


def _places_and_events(rows: Sequence[EventRow], gazetteer: Gazetteer) -> dict[str, Any]:
    numbers = {place_id: n for n, place_id in enumerate(dict.fromkeys(row.place_id for row in rows))}
    incidents = {incident: n for n, incident in enumerate(dict.fromkeys(row.incident_id for row in rows))}
    told = {row.place_id: row for row in rows}
    found = outlines(numbers, gazetteer)
    return {
        "places": [_place(told[place_id]) for place_id in numbers],
        "events": [_event(row, numbers[row.place_id], incidents[row.incident_id]) for row in rows],
        "outlines": [_outline(found[place_id], n) for place_id, n in numbers.items() if place_id in found],
    }


def _place(row: EventRow) -> dict[str, Any]:
    return {
        "id": row.place_id,
        "name": row.place,
        "district": row.district,
        "number": row.number,
        "longitude": row.longitude,
        "latitude": row.latitude,
        "area": row.kind_of_place != "settlement",
    }


def _event(row: EventRow, place: int, incident: int) -> dict[str, Any]:
    return {
        "id": row.event_id,
        "place": place,
        "incident": incident,
        "first": _day(row.first) if row.first else None,
        "last": _day(row.last) if row.last else None,
        "precise": row.to_the_day,
        "kind": KINDS.index(row.kind),
        "days": row.days,
        "precision": row.precision,
        "dayBasis": row.day_basis,
        "actor": row.actor,
        "claimedBy": row.claimed_by,
        "certainty": row.certainty,
        "sentence": row.sentence,
        "paraphrase": row.paraphrase,
        "citation": row.citation,
        "link": row.link,
        "sources": row.sources,
        "score": row.score,
        "review": row.review,
    }


def _outline(outline: Outline, place: int) -> dict[str, Any]:
    rings = [ring for polygon in outline.polygons for ring in polygon]
    return {"place": place, "approximate": outline.approximate, "lines": [_steps(ring) for ring in rings]}


def _labels(gazetteer: Gazetteer, language: str) -> list[dict[str, Any]]:
    return [
        {
            "id": label.place_id,
            "text": label.text,
            "style": label.style,
            "centred": label.centred,
            "longitude": label.longitude,
            "latitude": label.latitude,
            "zooms": [label.min_zoom, label.max_zoom],
        }
        for label in labels(gazetteer, language)
    ]


@cache
def _layer(layer: Layer) -> dict[str, Any]:
    """Return a layer: each stays in a block of its own, under its own licence."""
    content: dict[str, Any] = {
        "style": layer.style,
        "shape": layer.shape,
        "title": layer.title,
        # Dashed lines come in bands for ranges of zooms.
        "dashed": layer.id.endswith(("-far", "-near", "-close")),
        "zooms": [layer.min_zoom, layer.max_zoom],
        "days": [_day(day) if day else None for day in (layer.valid_from, layer.valid_to)],
    }
    if layer.shape == "image":
        picture = base64.b64encode(layer.path.read_bytes()).decode()
        faint = _FAINT if layer.style == "relief_near" else 1
        return {**content, "image": f"data:image/webp;base64,{picture}", "opacity": faint}
    features = json.loads(layer.path.read_text(encoding="utf-8"))["features"]
    return {**content, "lines": [_steps(line) for feature in features for line in _lines(feature["geometry"])]}


def _lines(geometry: Mapping[str, Any]) -> list[Sequence[Sequence[float]]]:
    coordinates = geometry["coordinates"]
    nested = {"LineString": [coordinates], "MultiLineString": coordinates, "Polygon": coordinates}
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in coordinates for ring in polygon]
    return list(nested[geometry["type"]])


def _steps(line: Sequence[Sequence[float]]) -> list[int]:
    """Return a line as differences of ten-thousandths of a degree: a third of the letters."""
    steps: list[int] = []
    before = (0, 0)
    for longitude, latitude in line:
        point = (round(longitude * _PARTS), round(latitude * _PARTS))
        steps += [point[0] - before[0], point[1] - before[1]]
        before = point
    return steps


def _theme(theme: Theme) -> dict[str, Any]:
    return {
        "ground": theme.ground,
        "ink": theme.ink,
        "quietInk": theme.quiet_ink,
        "waterInk": theme.water_ink,
        "halo": theme.halo,
        "rim": theme.point_rim,
        "ring": theme.selection,
        "relief": theme.relief_opacity,
        "fills": dict(theme.fills),
        "strokes": {name: _stroke(stroke) for name, stroke in theme.strokes.items()},
        "casings": {name: _stroke(stroke) for name, stroke in theme.casings.items()},
    }


def _stroke(stroke: Stroke) -> dict[str, Any]:
    return {"colour": stroke.colour, "width": stroke.width_px}


def _day(day: dt.date) -> int:
    """Return days since 1 January 1970."""
    return (day - _EPOCH).days
