"""The places of a picture: their dots, numbers and names, none of which lies on another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dashboard.basemap.labels import Box
from dashboard.basemap.styles import KIND_COLOURS, Theme
from dashboard.briefing.picture.canvas import Canvas, rightwards
from dashboard.briefing.picture.ground import View, shrunk, within
from dashboard.briefing.rows import EventRow
from dashboard.records import KINDS, Kind

_SMALLEST, _LARGEST, _PER_ROOT = 6.0, 21.0, 3.2
"""Pixels of a dot's radius: it grows with the root of its incidents, so that its area counts them."""

_NUMBER, _NAME = 15.0, 16.0
_AWAY: Final = (3, 12, 26, 44, 66, 92, 124)
"""Pixels between a dot and its name that are tried; from the third on a line leads there."""

_LEADS_FROM: Final = 20
# Right, left, then between: as a map is read.
_ANGLES: Final = tuple(math.radians(angle) for angle in (0, 180, -35, 35, -145, 145, -90, 90, -60, 60, -120, 120))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place with its events, as the list and the map have it. `number` counts from the most reported place."""

    number: int
    place_id: str
    name: str
    longitude: float
    latitude: float
    area: bool
    incidents: int
    kind: Kind
    exact: bool
    rows: tuple[EventRow, ...]

    @property
    def radius(self) -> float:
        return min(_LARGEST, max(_SMALLEST, 3 + _PER_ROOT * math.sqrt(self.incidents)))


def spots(rows: Iterable[EventRow], numbered: Mapping[str, int] | None = None) -> list[Spot]:
    """Gather rows into places, those with the most incidents first, then by name.

    The numbers go by this order, or are those of `numbered`, by place_id.
    """
    at: dict[str, list[EventRow]] = {}
    for row in rows:
        at.setdefault(row.place_id, []).append(row)
    ordered = sorted(at.values(), key=lambda here: (-_incidents(here), here[0].place, here[0].place_id))
    return [
        _spot(numbered[here[0].place_id] if numbered else number, here) for number, here in enumerate(ordered, start=1)
    ]


def numbers(rows: Iterable[EventRow]) -> dict[str, int]:
    """Return the number of each place on the picture, by place_id."""
    return {spot.place_id: spot.number for spot in spots(rows)}


def _incidents(rows: Iterable[EventRow]) -> int:
    return len({row.incident_id for row in rows})


def _spot(number: int, rows: Sequence[EventRow]) -> Spot:
    kinds = Counter(row.kind for row in rows)
    return Spot(
        number=number,
        place_id=rows[0].place_id,
        name=rows[0].place,
        longitude=rows[0].longitude,
        latitude=rows[0].latitude,
        area=rows[0].kind_of_place != "settlement",
        incidents=_incidents(rows),
        kind=max(KINDS, key=lambda kind: (kinds[kind], -KINDS.index(kind))),
        exact=any(row.to_the_day for row in rows),
        rows=tuple(rows),
    )


class _Taken:
    """Boxes that are taken, asked for overlaps many times."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._boxes: NDArray[np.float64] = np.array([(b.left, b.top, b.right, b.bottom) for b in boxes]).reshape(-1, 4)

    def add(self, box: Box) -> None:
        self._boxes = np.vstack([self._boxes, (box.left, box.top, box.right, box.bottom)])

    def overlaps(self, box: Box) -> NDArray[np.bool_]:
        b = self._boxes
        return (b[:, 0] < box.right) & (b[:, 2] > box.left) & (b[:, 1] < box.bottom) & (b[:, 3] > box.top)


def draw_places(
    canvas: Canvas, view: View, theme: Theme, shown: Sequence[Spot], *, named: int, walls: Sequence[Box], larger: float
) -> tuple[list[Box], list[Spot]]:
    """Draw dots with numbers, the first `named` with their names too.

    Returns the room that all takes, and the places whose number found none. `larger` is how many times the usual size
    dots and letters are.
    """
    dots = {spot.number: _dot_box(view, spot, larger) for spot in shown}
    # Small dots above large ones, so that none hides another wholly.
    for spot in sorted(shown, key=lambda one: -one.radius):
        _dot(canvas, view, theme, spot, larger)
    taken = _Taken([*dots.values(), *walls])
    order = {spot.number: index for index, spot in enumerate(shown)}
    rooms, homeless = list(dots.values()), []
    for spot in shown:
        texts = [_label(spot)] if spot.number <= named else []
        for words in [*texts, str(spot.number)]:
            size = (_NAME if words in texts else _NUMBER) * larger
            box = _room(canvas, view, spot, words, size, taken, order[spot.number], larger)
            if box is not None:
                _lead(canvas, view, theme, spot, box, larger)
                canvas.text(
                    box.left, box.top, words, size, theme.ink, role="place", bold=True, halo=theme.halo, clip=view.box
                )
                taken.add(box)
                rooms.append(box)
                break
        else:
            homeless.append(spot)
    return rooms, homeless


def _label(spot: Spot) -> str:
    # A mark of direction keeps the number on the left of a name that runs to the left.
    return f"{spot.number} {spot.name}" if rightwards(spot.name) else f"\u200e{spot.number} \u200e{spot.name}"


def _dot_box(view: View, spot: Spot, larger: float) -> Box:
    x, y = view.project(spot.longitude, spot.latitude)
    radius = spot.radius * larger + 1
    return Box(left=x - radius, top=y - radius, right=x + radius, bottom=y + radius)


def _dot(canvas: Canvas, view: View, theme: Theme, spot: Spot, larger: float) -> None:
    x, y = view.project(spot.longitude, spot.latitude)
    colour = KIND_COLOURS[spot.kind][theme.name]
    radius = spot.radius * larger
    if spot.exact and not spot.area:
        canvas.circle(x, y, radius, fill=colour, edge=theme.point_rim, width=1.6, clip=view.box)
    else:
        # Hollow: the day, or the point, is not known.
        faint = (colour[0], colour[1], colour[2], 60)
        canvas.circle(x, y, radius, fill=faint, edge=colour, width=2.4, clip=view.box)


def _room(
    canvas: Canvas, view: View, spot: Spot, words: str, size: float, taken: _Taken, own: int, larger: float
) -> Box | None:
    x, y = view.project(spot.longitude, spot.latitude)
    wide, high = canvas.measure(words, size, bold=True)
    inner = shrunk(view.box, 4)
    for away in _AWAY:
        for angle in _ANGLES:
            distance = (spot.radius + away) * larger
            at_x, at_y = x + math.cos(angle) * distance, y + math.sin(angle) * distance
            # The side of the text that looks at the dot touches the circle.
            left = at_x - wide * (0.5 - 0.5 * math.cos(angle))
            top = at_y - high * (0.5 - 0.5 * math.sin(angle))
            box = Box(left=left, top=top, right=left + wide, bottom=top + high)
            if not within(box, inner):
                continue
            over = taken.overlaps(box)
            if not over.any() and (away < _LEADS_FROM or not _crossed(x, y, box, taken, own)):
                return box
    return None


def _crossed(x: float, y: float, box: Box, taken: _Taken, own: int) -> bool:
    """Tell whether the line from a dot to its name would run over another dot or name."""
    end_x, end_y = _nearest(x, y, box)
    for part in (0.25, 0.4, 0.55, 0.7, 0.85, 1.0):
        at_x, at_y = x + (end_x - x) * part, y + (end_y - y) * part
        over = taken.overlaps(Box(left=at_x - 1, top=at_y - 1, right=at_x + 1, bottom=at_y + 1))
        over[own] = False
        if over.any():
            return True
    return False


def _nearest(x: float, y: float, box: Box) -> tuple[float, float]:
    return min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)


def _lead(canvas: Canvas, view: View, theme: Theme, spot: Spot, box: Box, larger: float) -> None:
    x, y = view.project(spot.longitude, spot.latitude)
    end = _nearest(x, y, box)
    distance = math.dist((x, y), end)
    radius = spot.radius * larger
    if distance < radius + _LEADS_FROM:
        return
    start = x + (end[0] - x) * radius / distance, y + (end[1] - y) * radius / distance
    line = np.array([start, end])
    canvas.lines([line], theme.halo, 3.4, view.box)
    canvas.lines([line], theme.ink, 1.3, view.box)
