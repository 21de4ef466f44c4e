"""Plain geometry for the layers: distances on a local plane, simplified lines, points in polygons.

Positions are (longitude, latitude) in degrees, WGS84, as in GeoJSON. Distances are metres on a plane that touches the
globe at `REFERENCE_LATITUDE`; over the box of the map they are right to 3 %, which is enough to thin a line or to cut
a dash, and not meant for measuring.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import Any, Final

Position = tuple[float, float]
Line = list[Position]

REFERENCE_LATITUDE: Final = 39.8
METRES_PER_DEGREE: Final = 111_195.0
_METRES_EAST: Final = METRES_PER_DEGREE * math.cos(math.radians(REFERENCE_LATITUDE))


def metres(a: Position, b: Position) -> float:
    """Return the distance of two positions in metres."""
    return math.hypot((b[0] - a[0]) * _METRES_EAST, (b[1] - a[1]) * METRES_PER_DEGREE)


def length(line: Sequence[Position]) -> float:
    """Return the length of a line in metres."""
    return sum(metres(a, b) for a, b in itertools.pairwise(line))


def simplify(line: Sequence[Position], tolerance: float) -> Line:
    """Return the line with fewer positions, nowhere further than `tolerance` metres from the old (Douglas-Peucker).

    The ends stay, so lines that meet still meet.
    """
    if len(line) < 3:
        return list(line)
    keep = {0, len(line) - 1}
    # A stack of its own: a coast has more positions than Python has frames.
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        distance, at = max(
            ((_off(line[i], line[first], line[last]), i) for i in range(first + 1, last)), default=(0.0, first)
        )
        if distance > tolerance:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def _off(point: Position, a: Position, b: Position) -> float:
    ax, ay = (a[0] - point[0]) * _METRES_EAST, (a[1] - point[1]) * METRES_PER_DEGREE
    bx, by = (b[0] - point[0]) * _METRES_EAST, (b[1] - point[1]) * METRES_PER_DEGREE
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    share = 0.0 if square == 0 else max(0.0, min(1.0, -(ax * dx + ay * dy) / square))
    return math.hypot(ax + share * dx, ay + share * dy)


def simplify_ring(ring: Sequence[Position], tolerance: float) -> Line:
    """Return a closed ring with fewer positions; a ring that would collapse stays as it is."""
    if len(ring) < 6:
        return list(ring)
    far = max(range(len(ring)), key=lambda i: metres(ring[0], ring[i]))
    thin = simplify(ring[: far + 1], tolerance) + simplify(ring[far:], tolerance)[1:]
    return thin if len(thin) >= 4 else list(ring)


def rounded_corners(ring: Sequence[Position], times: int = 2) -> Line:
    """Return a closed ring with its corners cut (Chaikin), for outlines that are coarser than the map."""
    points = list(ring[:-1])
    for _ in range(times):
        cut: Line = []
        for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = cut
    return [*points, points[0]]


def lines_of(geometry: dict[str, Any]) -> list[Line]:
    """Return the lines of a GeoJSON LineString or MultiLineString, or the rings of a (Multi)Polygon."""
    coordinates = geometry["coordinates"]
    match geometry["type"]:
        case "LineString":
            parts = [coordinates]
        case "MultiLineString" | "Polygon":
            parts = coordinates
        case "MultiPolygon":
            parts = [ring for polygon in coordinates for ring in polygon]
        case other:
            raise ValueError(f"a {other} has no lines")
    return [[(float(x), float(y)) for x, y, *_ in part] for part in parts]


def positions(coordinates: Any) -> Iterator[Position]:
    """Return every position of a GeoJSON geometry's coordinates, however nested."""
    if coordinates and isinstance(coordinates[0], int | float):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for part in coordinates:
        yield from positions(part)


def inside(point: Position, rings: Sequence[Sequence[Position]]) -> bool:
    """Tell whether a point lies in the area of these rings, holes and islands alike (even-odd)."""
    x, y = point
    odd = False
    for ring in rings:
        for (ax, ay), (bx, by) in itertools.pairwise(ring):
            if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
                odd = not odd
    return odd


def chain(segments: Sequence[tuple[Position, Position]]) -> list[Line]:
    """Join segments into the longest lines they make; where three or more meet, lines end."""
    at: dict[Position, list[int]] = {}
    for n, (a, b) in enumerate(segments):
        at.setdefault(a, []).append(n)
        at.setdefault(b, []).append(n)
    used: set[int] = set()

    def follow(start: Position, n: int) -> Line:
        line, here = [start], start
        while True:
            used.add(n)
            a, b = segments[n]
            here = b if here == a else a
            line.append(here)
            onward = [m for m in at[here] if m not in used]
            if len(at[here]) != 2 or not onward:
                return line
            n = onward[0]

    lines = [follow(p, n) for p in sorted(at) if len(at[p]) != 2 for n in at[p] if n not in used]
    # What is left are closed loops.
    for n, (a, _) in enumerate(segments):
        if n not in used:
            lines.append(follow(a, n))
    return lines
