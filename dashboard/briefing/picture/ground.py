"""The map under the places, as on the page: its layers, names of towns and lines, scale, north, and where it lies."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dashboard.analysis.window import Window
from dashboard.basemap.geometry import METRES_PER_DEGREE, lines_of
from dashboard.basemap.labels import Box, Label, labels, place_labels
from dashboard.basemap.layers import BOX, LAYERS, Layer, valid_on
from dashboard.basemap.line_names import line_names
from dashboard.basemap.styles import Colour, Theme
from dashboard.briefing.picture.canvas import Canvas, Pixels
from gazetteer.gazetteer import Gazetteer

TILE: Final = 512
_WEST, _SOUTH, _EAST, _NORTH = BOX
_NEAREST: Final = 10.4
"""Zoom that a picture chooses itself at most: about 30 km across, so that a single place has its surroundings."""

_FAINT: Final = 0.35
_TEXT: Final = {"capital": 18.0, "town": 16.0, "country": 19.0, "region": 16.0, "water": 15.0}
_ROUND_KM: Final = (1, 2, 5, 10, 20, 50, 100, 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What part of the world a box on the sheet shows, in the projection of web maps."""

    box: Box
    longitude: float
    latitude: float
    zoom: float

    @property
    def scale(self) -> float:
        """Pixels to a degree of longitude."""
        return float(TILE * 2**self.zoom / 360)

    @property
    def middle(self) -> tuple[float, float]:
        return (self.box.left + self.box.right) / 2, (self.box.top + self.box.bottom) / 2

    def project(self, longitude: float, latitude: float) -> tuple[float, float]:
        x, y = self.middle
        return (
            x + (longitude - self.longitude) * self.scale,
            y - (mercator(latitude) - mercator(self.latitude)) * self.scale,
        )

    def pixels(self, positions: NDArray[np.float64]) -> Pixels:
        """Return longitudes and mercator latitudes, (n, 2), as points on the sheet."""
        x, y = self.middle
        out = np.empty_like(positions)
        out[:, 0] = x + (positions[:, 0] - self.longitude) * self.scale
        out[:, 1] = y - (positions[:, 1] - mercator(self.latitude)) * self.scale
        return out

    def shows(self, longitude: float, latitude: float, margin: float = 0.0) -> bool:
        x, y = self.project(longitude, latitude)
        across = self.box.left + margin <= x <= self.box.right - margin
        return across and self.box.top + margin <= y <= self.box.bottom - margin

    @property
    def corners(self) -> tuple[float, float, float, float]:
        """West, south, east, north, degrees."""
        half_x = (self.box.right - self.box.left) / 2 / self.scale
        half_y = (self.box.bottom - self.box.top) / 2 / self.scale
        y = mercator(self.latitude)
        return self.longitude - half_x, _latitude(y - half_y), self.longitude + half_x, _latitude(y + half_y)


def mercator(latitude: float) -> float:
    """Return a latitude as web maps draw it, in degrees of longitude."""
    return math.degrees(math.asinh(math.tan(math.radians(latitude))))


def _latitude(y: float) -> float:
    return math.degrees(math.atan(math.sinh(math.radians(y))))


def fitted(box: Box, points: Sequence[tuple[float, float]], camera: tuple[float, float, float] | None) -> View:
    """Return the view of a camera (longitude, latitude, zoom), or that which fits points of longitude and latitude.

    Few places far off from all others do not count: they would make the map of the rest small. No view reaches out
    of the map's data.
    """
    wide, high = box.right - box.left, box.bottom - box.top
    # Pixels to a degree with which the data just fill the box.
    least = math.log2(360 / TILE * max(wide / (_EAST - _WEST), high / (mercator(_NORTH) - mercator(_SOUTH))))
    if camera is not None:
        longitude, latitude, zoom = camera
        return _inside(box, longitude, latitude, max(zoom, least))
    near = _together([(x, y) for x, y in points if _WEST < x < _EAST and _SOUTH < y < _NORTH])
    if not near:
        near = [(45.9, 39.1), (47.6, 40.5)]
    xs, ys = [x for x, _ in near], [mercator(y) for _, y in near]
    # Room for dots at the edge, and for their names.
    across = max(max(xs) - min(xs), 0.02) / max(1 - 240 / wide, 0.5)
    up = max(max(ys) - min(ys), 0.02) / max(1 - 150 / high, 0.5)
    zoom = min(math.log2(360 / TILE * min(wide / across, high / up)), _NEAREST)
    return _inside(box, (min(xs) + max(xs)) / 2, _latitude((min(ys) + max(ys)) / 2), max(zoom, least))


def _together(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    if len(points) < 6:
        return points
    middle = np.median(np.array(points), axis=0)
    off = np.hypot(*(np.array(points) - middle).T)
    return [point for point, distance in zip(points, off, strict=True) if distance <= max(4 * np.median(off), 1.0)]


def _inside(box: Box, longitude: float, latitude: float, zoom: float) -> View:
    view = View(box=box, longitude=longitude, latitude=latitude, zoom=zoom)
    half_x = (box.right - box.left) / 2 / view.scale
    half_y = (box.bottom - box.top) / 2 / view.scale
    longitude = min(max(longitude, _WEST + half_x), _EAST - half_x)
    y = min(max(mercator(latitude), mercator(_SOUTH) + half_y), mercator(_NORTH) - half_y)
    return View(box=box, longitude=longitude, latitude=_latitude(y), zoom=zoom)


def shown_layers(view: View, window: Window) -> list[Layer]:
    """Return the layers that are drawn in a view on these days."""
    return [
        layer for layer in valid_on(LAYERS, window.first, window.last) if layer.min_zoom <= view.zoom < layer.max_zoom
    ]


def draw_ground(canvas: Canvas, view: View, theme: Theme, layers: Iterable[Layer]) -> None:
    """Draw the layers in their order."""
    canvas.box(view.box, fill=theme.ground)
    for layer in layers:
        if layer.shape == "image":
            faint = _FAINT if layer.style == "relief_near" else 1.0
            canvas.image(_relief(view), view.box, theme.relief_opacity * faint)
            continue
        lines = [view.pixels(line) for line in _positions(layer.id) if _crosses(view, line)]
        if not lines:
            continue
        if layer.shape == "fill":
            canvas.area(lines, theme.fills[layer.style], view.box)
        for strokes in (theme.casings, theme.strokes):
            if layer.style in strokes:
                stroke = strokes[layer.style]
                canvas.lines(lines, stroke.colour, stroke.width_px, view.box)


def draw_areas(canvas: Canvas, view: View, theme: Theme, polygons: Iterable[Sequence[Sequence[Any]]]) -> None:
    """Draw the outlines of places that are areas: thin and faint, for no area is a state."""
    for polygon in polygons:
        rings = [view.pixels(_flat(ring)) for ring in polygon]
        ink = theme.ink
        canvas.area(rings, (ink[0], ink[1], ink[2], 10), view.box, (ink[0], ink[1], ink[2], 90))


@cache
def _positions(layer_id: str) -> list[NDArray[np.float64]]:
    """Return the lines or rings of a layer: longitude and mercator latitude."""
    (layer,) = (one for one in LAYERS if one.id == layer_id)
    features = json.loads(layer.path.read_text(encoding="utf-8"))["features"]
    return [_flat(line) for feature in features for line in lines_of(feature["geometry"]) if len(line) > 1]


def _flat(line: Sequence[Any]) -> NDArray[np.float64]:
    flat = np.array([(position[0], position[1]) for position in line], dtype=np.float64)
    flat[:, 1] = np.degrees(np.arcsinh(np.tan(np.radians(flat[:, 1]))))
    return flat


def _crosses(view: View, line: NDArray[np.float64]) -> bool:
    west, south, east, north = view.corners
    low, high = line.min(axis=0), line.max(axis=0)
    return bool(low[0] <= east and high[0] >= west and low[1] <= mercator(north) and high[1] >= mercator(south))


@cache
def _relief_picture() -> Image.Image:
    (layer,) = (one for one in LAYERS if one.id == "relief")
    return Image.open(layer.path).convert("RGBA")


def _relief(view: View) -> NDArray[np.uint8]:
    """Return the part of the relief that the view shows, as large as its box."""
    picture = _relief_picture()
    west, south, east, north = view.corners
    top, bottom = mercator(_NORTH), mercator(_SOUTH)
    across, down = picture.width / (_EAST - _WEST), picture.height / (top - bottom)
    part = (
        (west - _WEST) * across,
        (top - mercator(north)) * down,
        (east - _WEST) * across,
        (top - mercator(south)) * down,
    )
    size = round(view.box.right - view.box.left), round(view.box.bottom - view.box.top)
    return np.asarray(picture.resize(size, Image.Resampling.BICUBIC, box=part))


def draw_names(
    canvas: Canvas, view: View, theme: Theme, gazetteer: Gazetteer, language: str, taken: list[Box], without: set[str]
) -> None:
    """Write the names of towns, countries, water and lines where they find room; `taken` grows by what they take.

    Places `without` a name here have one, or a number, of their own.
    """
    inner = shrunk(view.box, 4)
    named = [label for label in labels(gazetteer, language) if label.place_id not in without]
    placed = place_labels(
        named,
        zoom=view.zoom,
        frame=inner,
        project=view.project,
        measure=lambda label: canvas.measure(label.text, _TEXT[label.style], bold=label.style == "capital"),
        walls=taken,
        dot_radius=7.0,
    )
    for one in placed:
        _name(canvas, view, theme, one.label, one.box)
        taken.append(one.box)
    layers = {layer.id for layer in LAYERS if layer.min_zoom <= view.zoom < layer.max_zoom}
    colours = {
        "water": theme.water_ink,
        "contact": theme.strokes["line_of_contact"].colour,
        "nkao": theme.strokes["nkao"].colour,
    }
    for line in line_names(gazetteer, language):
        if line.layer not in layers:
            continue
        size = 14.5
        wide, high = canvas.measure(line.text, size)
        written: list[tuple[float, float]] = []
        for longitude, latitude, angle, first, until in line.anchors:
            x, y = view.project(longitude, latitude)
            if not first <= view.zoom < until or any(math.dist((x, y), at) < 420 for at in written):
                continue
            box = _turned(x, y, wide, high, angle)
            if within(box, inner) and not any(box.overlaps(other) for other in taken):
                colour = _faint(colours[line.style], 255)
                canvas.slanted(x, y, line.text, size, colour, angle, theme.halo, view.box)
                taken.append(box)
                written.append((x, y))


def _name(canvas: Canvas, view: View, theme: Theme, label: Label, box: Box) -> None:
    ink: Colour = {"water": theme.water_ink, "capital": theme.ink, "town": theme.ink}.get(label.style, theme.quiet_ink)
    if not label.centred:
        x, y = view.project(label.longitude, label.latitude)
        canvas.circle(x, y, 3.2, fill=theme.halo, edge=theme.ink, width=1.4, clip=view.box)
    bold = label.style == "capital"
    canvas.text(box.left, box.top, label.text, _TEXT[label.style], ink, role="ground", bold=bold, halo=theme.halo)


def _turned(x: float, y: float, wide: float, high: float, angle: float) -> Box:
    turn = math.radians(angle)
    across = (abs(wide * math.cos(turn)) + abs(high * math.sin(turn))) / 2
    up = (abs(wide * math.sin(turn)) + abs(high * math.cos(turn))) / 2
    return Box(left=x - across, top=y - up, right=x + across, bottom=y + up)


def draw_scale(canvas: Canvas, view: View, theme: Theme, most: float = 190.0) -> Box:
    """Draw a bar of round kilometres and an arrow to the north in the lower left corner; return their room.

    The bar is right for the middle of the map; over the height of the map lengths differ by some hundredths.
    """
    km = METRES_PER_DEGREE / 1000 * math.cos(math.radians(view.latitude))
    length = max((one for one in _ROUND_KM if one / km * view.scale <= most), default=_ROUND_KM[0])
    wide = length / km * view.scale
    left, bottom = view.box.left + 52, view.box.bottom - 18
    room = Box(left=view.box.left + 8, top=bottom - 48, right=left + wide + 16, bottom=view.box.bottom - 8)
    canvas.box(room, fill=_faint(theme.halo, 215), rounded=5)
    words = canvas.text(left, bottom - 34, f"{length} km", 15, theme.ink, role="scale")
    room = Box(left=room.left, top=room.top, right=max(room.right, words.right + 8), bottom=room.bottom)
    bar = np.array([(left, bottom - 8), (left, bottom), (left + wide, bottom), (left + wide, bottom - 8)])
    canvas.lines([bar], theme.ink, 2.2)
    x = view.box.left + 28
    arrow = np.array([(x, bottom - 22), (x - 8, bottom + 1), (x, bottom - 5), (x + 8, bottom + 1), (x, bottom - 22)])
    canvas.area([arrow], theme.ink, view.box)
    canvas.text(x, bottom - 42, "N", 15, theme.ink, role="scale", bold=True, align="centre")
    return room


def draw_locator(canvas: Canvas, view: View, theme: Theme, taken: Sequence[Box]) -> Box | None:
    """Draw in a free corner where in the region the map lies; None when it shows most of it, or no corner is free."""
    west, _, east, _ = view.corners
    if (east - west) > 0.6 * (_EAST - _WEST):
        return None
    wide = min(230.0, (view.box.right - view.box.left) * 0.24)
    high = wide * (mercator(_NORTH) - mercator(_SOUTH)) / (_EAST - _WEST)
    corners = [
        (view.box.right - wide - 10, view.box.top + 10),
        (view.box.right - wide - 10, view.box.bottom - high - 10),
        (view.box.left + 10, view.box.top + 10),
    ]
    rooms = [Box(left=x, top=y, right=x + wide, bottom=y + high) for x, y in corners]
    free = next((room for room in rooms if not any(room.overlaps(other) for other in taken)), None)
    if free is None:
        return None
    zoom = math.log2(360 / TILE * wide / (_EAST - _WEST))
    middle = _latitude((mercator(_NORTH) + mercator(_SOUTH)) / 2)
    small = View(box=free, longitude=(_WEST + _EAST) / 2, latitude=middle, zoom=zoom)
    plain = [layer for layer in LAYERS if layer.id in ("land", "sea", "lakes")]
    draw_ground(canvas, small, theme, plain)
    borders = [small.pixels(line) for line in _positions("borders")]
    canvas.lines(borders, theme.strokes["border"].colour, 1.0, free)
    west, south, east, north = view.corners
    left, top = small.project(west, north)
    right, bottom = small.project(east, south)
    part = Box(
        left=max(left, free.left + 1),
        top=max(top, free.top + 1),
        right=min(right, free.right - 1),
        bottom=min(bottom, free.bottom - 1),
    )
    canvas.box(part, fill=_faint(theme.ink, 40), edge=theme.ink, width=2.0)
    canvas.box(free, edge=theme.ink, width=1.4)
    return free


def _faint(colour: Colour, alpha: int) -> Colour:
    return (colour[0], colour[1], colour[2], alpha)


def shrunk(box: Box, by: float) -> Box:
    """Return a box that is smaller on every side."""
    return Box(left=box.left + by, top=box.top + by, right=box.right - by, bottom=box.bottom - by)


def within(box: Box, frame: Box) -> bool:
    """Tell whether a box lies in a frame, edges included."""
    return box.left >= frame.left and box.top >= frame.top and box.right <= frame.right and box.bottom <= frame.bottom
