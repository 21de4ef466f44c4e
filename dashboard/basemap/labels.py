"""Names on the map: which places get one, from which zoom on, and where it fits.

`labels.csv` selects places of the gazetteer; names and points come from there, so that one table decides how a place
is called. Where a label does not belong on the place's own point (a country reaches far out of the map) the row has
a point of its own.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

from dashboard.errors import BasemapError
from gazetteer.gazetteer import Gazetteer

LabelStyle = Literal["capital", "town", "country", "water", "region"]

_STYLES: Final[tuple[LabelStyle, ...]] = get_args(LabelStyle)
LABELS_FILE: Final = Path(__file__).with_name("labels.csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name to be drawn, most important first. Degrees, WGS84; zooms as in `layers.Layer`.

    `centred` labels stand on their point (areas, water), the others beside it (towns).
    """

    place_id: str
    text: str
    style: LabelStyle
    longitude: float
    latitude: float
    min_zoom: float
    max_zoom: float

    @property
    def centred(self) -> bool:
        return self.style in ("country", "water", "region")


def labels(gazetteer: Gazetteer, language: str = "both") -> list[Label]:
    """Return the labels in a language that `Gazetteer.label` knows, most important first.

    Raises BasemapError when labels.csv is damaged or names a place that the gazetteer lacks.
    """
    made = []
    with LABELS_FILE.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            place = gazetteer.places.get(row["place_id"])
            if place is None or row["style"] not in _STYLES:
                wrong = "style" if place else "place_id"
                raise BasemapError(f"{LABELS_FILE} line {line}: unknown {wrong} {row[wrong]!r}; correct the row")
            style: LabelStyle = _STYLES[_STYLES.index(row["style"])]
            made.append(
                Label(
                    place_id=place.place_id,
                    text=gazetteer.label(place.place_id, language),
                    style=style,
                    longitude=float(row["longitude"] or place.longitude),
                    latitude=float(row["latitude"] or place.latitude),
                    min_zoom=float(row["min_zoom"]),
                    max_zoom=float(row["max_zoom"]),
                )
            )
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on the screen, pixels from the top left."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        return (
            self.left < other.right and self.right > other.left and self.top < other.bottom and self.bottom > other.top
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    label: Label
    box: Box


# Sides of a dot to try, best first: where the box begins, in parts of its own width and height, and of the dot's
# radius: right, left, above, below.
_SIDES: Final = ((0.0, -0.5, 1.0, 0.0), (-1.0, -0.5, -1.0, 0.0), (-0.5, -1.0, 0.0, -1.0), (-0.5, 0.0, 0.0, 1.0))
_CENTRE: Final = ((-0.5, -0.5, 0.0, 0.0),)


def place_labels(
    wanted: Iterable[Label],
    *,
    zoom: float,
    frame: Box,
    project: Callable[[float, float], tuple[float, float]],
    measure: Callable[[Label], tuple[float, float]],
    walls: Sequence[Box] = (),
    dot_radius: float = 5.0,
) -> list[Placed]:
    """Place labels so that none overlaps another, a wall, or the frame; what finds no room is left out.

    Greedy: the first label wins. `project` takes longitude and latitude to pixels, `measure` gives width and height
    in pixels.
    """
    taken = list(walls)
    placed: list[Placed] = []
    named: set[str] = set()
    for label in wanted:
        # A country has several points to be named at; the first in the frame is enough.
        if label.place_id in named or not label.min_zoom <= zoom < label.max_zoom:
            continue
        x, y = project(label.longitude, label.latitude)
        width, height = measure(label)
        for part_x, part_y, radius_x, radius_y in _CENTRE if label.centred else _SIDES:
            left, top = x + part_x * width + radius_x * dot_radius, y + part_y * height + radius_y * dot_radius
            box = Box(left=left, top=top, right=left + width, bottom=top + height)
            inside = (
                box.left >= frame.left
                and box.top >= frame.top
                and box.right <= frame.right
                and box.bottom <= frame.bottom
            )
            if inside and not any(box.overlaps(other) for other in taken):
                taken.append(box)
                placed.append(Placed(label=label, box=box))
                named.add(label.place_id)
                break
    return placed
