"""How near places lie to each other, as far as it tells which of them is meant."""

from __future__ import annotations

import math

from gazetteer.records import Place

_KM_OF_A_DEGREE = 111.0  # a little less than one of latitude has


def in_box(place: Place, area: Place) -> bool:
    """Return whether a place lies in the box around an area; False where the area has none."""
    box = area.extent
    return box is not None and box.south <= place.latitude <= box.north and box.west <= place.longitude <= box.east


def is_within(km: float, one: Place, other: Place) -> bool:
    """Return whether two places lie at most so many kilometres apart; most do not by their latitudes alone."""
    if abs(other.latitude - one.latitude) * _KM_OF_A_DEGREE > km:
        return False
    return distance_km(one, other) <= km


def distance_km(one: Place, other: Place) -> float:
    """Return the distance in kilometres, good to half a per cent: enough to tell near from far."""
    north = math.radians(other.latitude - one.latitude)
    east = math.radians(other.longitude - one.longitude) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return 6371.0 * math.hypot(north, east)
