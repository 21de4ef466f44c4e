"""What lies near a place: how far, and in which direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from geopy.distance import geodesic
from numpy.typing import NDArray

WINDS: Final = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
_EARTH_KM: Final = 6371.0
_ROUGHLY: Final = 1.02
"""The sphere is good to one percent: what is nearest on it is looked at closely with room to spare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """A point by its number among those that were given: how far (km, geodesic) and where it lies from here."""

    number: int
    km: float
    wind: str


def nearest(
    point: tuple[float, float], latitudes: NDArray[np.float64], longitudes: NDArray[np.float64], count: int, km: float
) -> list[Neighbour]:
    """Return the `count` points nearest to a point, none further than `km`, nearest first.

    `point` is latitude and longitude; all are degrees WGS84, the two arrays of one length.
    """
    if not count or not latitudes.size:
        return []
    rough, bearing = _sphere(point, latitudes, longitudes)
    within = np.flatnonzero(rough <= km * _ROUGHLY)
    if within.size > count:
        limit = np.partition(rough[within], count - 1)[count - 1]
        within = within[rough[within] <= limit * _ROUGHLY]
    found = [(float(geodesic(point, (latitudes[n], longitudes[n])).km), int(n)) for n in within.tolist()]
    return [
        Neighbour(number=number, km=distance, wind=WINDS[round(float(bearing[number]) / 45.0) % 8])
        for distance, number in sorted(found)[:count]
        if distance <= km
    ]


def _sphere(
    point: tuple[float, float], latitudes: NDArray[np.float64], longitudes: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return distances in km and bearings in degrees from north, on a sphere."""
    here, there = np.radians(point[0]), np.radians(latitudes)
    east = np.radians(longitudes - point[1])
    half = np.sin((there - here) / 2) ** 2 + np.cos(here) * np.cos(there) * np.sin(east / 2) ** 2
    away = np.sin(east) * np.cos(there), np.cos(here) * np.sin(there) - np.sin(here) * np.cos(there) * np.cos(east)
    return 2 * _EARTH_KM * np.arcsin(np.sqrt(np.minimum(1.0, half))), np.degrees(np.arctan2(*away)) % 360


def points(found: Sequence[tuple[float, float]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return latitudes and longitudes as arrays, for `nearest`."""
    both = np.array(found, dtype=np.float64).reshape(-1, 2)
    return both[:, 0], both[:, 1]
