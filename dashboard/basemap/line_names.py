"""Names written along lines of the map: rivers, and the boundaries that are no state borders, named for what they are.

`line_labels.csv` says which line of which layer is named, by a place of the gazetteer or by words of its own. Where a
line is straight for the length of its name it gets an anchor: a point with the angle of the line there.
`line_words.csv` has those words in other languages.
"""

from __future__ import annotations

import csv
import itertools
import json
import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, get_args

from dashboard.basemap.geometry import Line, lines_of
from dashboard.basemap.layers import LAYERS
from dashboard.errors import BasemapError
from gazetteer.gazetteer import Gazetteer

TABLE: Final = Path(__file__).with_name("line_labels.csv")
WORDS: Final = Path(__file__).with_name("line_words.csv")

LineStyle = Literal["water", "contact", "nkao"]
_STYLES: Final[tuple[LineStyle, ...]] = get_args(LineStyle)

ZOOMS: Final = (7.0, 8.0, 9.0, 10.0, 11.0)
"""Anchors are sought for each of these zooms; those of the last serve all nearer ones."""

LETTER_PX: Final = 7.5
APART_PX: Final = 340.0
"""Pixels between two anchors of a line, so that one is in sight wherever the line is."""

STRAIGHT: Final[Mapping[LineStyle, float]] = MappingProxyType({"water": 0.94, "contact": 0.86, "nkao": 0.9})
"""How much shorter than the line its chord may be where a name stands; boundaries are jagged, and their names long."""

_PIXELS_PER_DEGREE: Final = 512 / 360

_RIVER: Final = re.compile(
    r"^(?:река|نهر|رودخانه|رود) | (?:River|çayı|nehri|գետ)$",
    re.IGNORECASE,
)
"""Words that say that a river is one, which its line says already."""

_GAP_DEGREES: Final = 0.04
"""More than the gap between two dashes of the far view."""

Anchor = tuple[float, float, float, float, float]
"""Longitude, latitude, angle in degrees (clockwise, as a screen turns), first zoom, and the zoom that ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineName:
    """A name with the anchors at which it may stand; `layer` is the id of the layer whose line is named."""

    layer: str
    text: str
    style: LineStyle
    anchors: list[Anchor]


def line_names(gazetteer: Gazetteer, language: str = "both") -> list[LineName]:
    """Return the names of lines, in a language that `Gazetteer.label` knows.

    Raises BasemapError when line_labels.csv names what is not there.
    """
    files = {layer.id: layer.path for layer in LAYERS}
    words = _words_in(language)
    made = []
    with TABLE.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            style = next((known for known in _STYLES if known == row["style"]), None)
            place = gazetteer.places.get(row["place_id"])
            if style is None or row["layer"] not in files or (place is None and not row["words"]):
                raise BasemapError(f"{TABLE} line {number}: unknown layer, style or place; correct the row")
            lines = _joined(_lines(files[row["layer"]], row["feature"]))
            if not lines:
                raise BasemapError(f"{TABLE} line {number}: layer {row['layer']} has no {row['feature']!r}")
            text = (
                words.get(row["words"], row["words"])
                if row["words"]
                else _RIVER.sub("", gazetteer.label(row["place_id"], language))
            )
            made.append(
                LineName(
                    layer=row["layer"],
                    text=text,
                    style=style,
                    anchors=list(_anchors(lines, len(text) * LETTER_PX, STRAIGHT[style], float(row["min_zoom"]))),
                )
            )
    return made


def _words_in(language: str) -> dict[str, str]:
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {row["words"]: row["text"] for row in csv.DictReader(file) if row["language"] == language}


def _lines(path: Path, feature: str) -> list[Line]:
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
    except FileNotFoundError as error:
        raise BasemapError(f"{path} is missing; see dashboard/basemap/README.md") from error
    return [
        line
        for one in features
        if str(one["properties"].get("name", "")).startswith(feature)
        for line in lines_of(one["geometry"])
    ]


def _joined(pieces: Sequence[Line]) -> list[Line]:
    """Join the dashes of a line again: a dash that begins near the end of the one before goes on with it."""
    lines: list[Line] = []
    for piece in pieces:
        if lines and math.dist(lines[-1][-1], piece[0]) < _GAP_DEGREES:
            lines[-1] += piece
        else:
            lines.append(list(piece))
    return lines


def _anchors(lines: Sequence[Line], length_px: float, straight: float, min_zoom: float) -> Iterator[Anchor]:
    for n, zoom in enumerate(ZOOMS):
        until = ZOOMS[n + 1] if n + 1 < len(ZOOMS) else 99.0
        if until <= min_zoom:
            continue
        # Pixels in the middle of the zooms that an anchor serves.
        scale = _PIXELS_PER_DEGREE * 2 ** (zoom + 0.5)
        for line in lines:
            for longitude, latitude, angle in _straights(line, length_px / scale, APART_PX / scale, straight):
                yield round(longitude, 4), round(latitude, 4), round(angle, 1), max(zoom, min_zoom), until


def _straights(line: Line, length: float, apart: float, straight: float) -> Iterator[tuple[float, float, float]]:
    """Yield places where the line is straight over `length`, at least `apart` from each other, in flat degrees."""
    flat = [(x, _mercator(y)) for x, y in line]
    along = [0.0]
    for a, b in itertools.pairwise(flat):
        along.append(along[-1] + math.dist(a, b))
    step = length / 4
    here, free_from = 0.0, 0.0
    while here + length <= along[-1]:
        start, middle, end = (_at(flat, along, here + part * length) for part in (0.0, 0.5, 1.0))
        if here >= free_from and math.dist(start, end) >= straight * length:
            dx, dy = end[0] - start[0], end[1] - start[1]
            if dx < 0:
                dx, dy = -dx, -dy
            yield middle[0], _latitude(middle[1]), -math.degrees(math.atan2(dy, dx))
            free_from = here + length + apart
        here += step


def _at(flat: Sequence[tuple[float, float]], along: Sequence[float], distance: float) -> tuple[float, float]:
    n = min(bisect_left(along, distance, lo=1), len(along) - 1)
    span = along[n] - along[n - 1]
    share = (distance - along[n - 1]) / span if span else 0.0
    (ax, ay), (bx, by) = flat[n - 1], flat[n]
    return ax + share * (bx - ax), ay + share * (by - ay)


def _mercator(latitude: float) -> float:
    return math.degrees(math.asinh(math.tan(math.radians(latitude))))


def _latitude(y: float) -> float:
    return math.degrees(math.atan(math.sinh(math.radians(y))))
