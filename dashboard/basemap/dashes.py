"""Lines cut into dashes, for drawing engines that cannot dash a line themselves."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

Point = tuple[float, float]
"""Longitude and latitude, degrees, WGS84."""

_KM_PER_DEGREE = 111.19


def dashes(line: Sequence[Point], dash_km: float, gap_km: float) -> list[list[Point]]:
    """Return the dashes of a line, the first beginning at its start.

    A dash follows the line around its bends. Lengths are measured on the plane at each segment's own latitude,
    which is right to a metre for segments of a few kilometres.
    """
    made: list[list[Point]] = []
    drawing, left = True, dash_km
    current: list[Point] = [line[0]] if line else []
    for start, end in itertools.pairwise(line):
        length = _km(start, end)
        done = 0.0
        while length - done > left:
            done += left
            point = _between(start, end, done / length)
            if drawing:
                made.append([*current, point])
            current = [point]
            drawing, left = not drawing, gap_km if drawing else dash_km
        left -= length - done
        if drawing and length > done:
            current.append(end)
    if drawing and len(current) > 1:
        made.append(current)
    return made


def length_km(line: Sequence[Point]) -> float:
    return sum(_km(start, end) for start, end in itertools.pairwise(line))


def _km(a: Point, b: Point) -> float:
    east = (b[0] - a[0]) * math.cos(math.radians((a[1] + b[1]) / 2))
    return math.hypot(east, b[1] - a[1]) * _KM_PER_DEGREE


def _between(a: Point, b: Point, part: float) -> Point:
    return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)
