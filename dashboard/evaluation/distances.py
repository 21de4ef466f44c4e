"""How far apart two points are, and whether one lies in the box around the theatre."""

from __future__ import annotations

import math

from dashboard.evaluation.gold import Point

_RADIUS_KM = 6371.0
_SOUTH, _NORTH, _WEST, _EAST = 38.3, 41.6, 44.3, 50.5  # degrees


def distance_km(one: Point, other: Point) -> float:
    """Return the kilometres between two points on a sphere: within 0.5 % of the geodesic, and the same everywhere."""
    south, west, north, east = map(math.radians, (*one, *other))
    half = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin((east - west) / 2) ** 2
    return 2 * _RADIUS_KM * math.asin(min(1.0, math.sqrt(half)))


def in_theatre(point: Point | None) -> bool:
    """Tell whether a point lies in the box around the theatre; no point lies nowhere."""
    return point is not None and _SOUTH <= point[0] <= _NORTH and _WEST <= point[1] <= _EAST
