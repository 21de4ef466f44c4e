"""For which side the officials of a place speak, where the place alone tells."""

from __future__ import annotations

import datetime as dt

from dashboard.records import Party, Toponym

_COUNTRIES: dict[str, Party] = {"AM": "armenia", "IR": "iran", "TR": "turkey", "RU": "russia"}
# The former NKAO as latitudes and longitudes, true to about 3 km: enough to tell whose officials sat there.
_NKAO = (
    (39.41, 46.77), (39.51, 46.77), (39.52, 46.68), (39.57, 46.70), (39.57, 46.66), (39.60, 46.74),
    (39.65, 46.75), (39.67, 46.67), (39.60, 46.63), (39.63, 46.57), (39.85, 46.55), (40.03, 46.40),
    (40.04, 46.34), (40.10, 46.38), (40.10, 46.33), (40.19, 46.29), (40.28, 46.36), (40.28, 46.46),
    (40.42, 46.79), (40.38, 46.90), (40.35, 46.91), (40.338, 46.94), (40.33, 46.95), (40.30, 46.91),
    (40.25, 47.02), (40.20, 46.87), (40.04, 46.68), (40.02, 46.81), (39.98, 46.845), (39.95, 46.842),
    (39.92, 46.834), (39.93, 46.93), (39.82, 46.87), (39.90, 47.00), (39.87, 47.23), (39.81, 47.32),
    (39.66, 47.04), (39.62, 47.11), (39.58, 47.03), (39.58, 47.12), (39.51, 47.06), (39.47, 47.08),
    (39.48, 47.01), (39.42, 47.05), (39.38, 46.98), (39.48, 46.85), (39.41, 46.79),
)  # fmt: skip
# The districts around it that Armenian forces held from 1993 to 2020 lie in this box, some of the rest as well.
_HELD = (38.8, 40.3, 45.7, 47.2)
_DISSOLVED = dt.date(2023, 9, 20)
"""The day on which the officials of the former NKAO laid down their arms."""


def side_of_officials(place: Toponym, day: dt.date | None) -> Party | None:
    """Return the side whose officials sit in a place on a day, None where the place alone does not tell.

    Places in Armenia, Iran, Turkey and Russia speak for these. In the former NKAO officials were those of
    Nagorno-Karabakh until September 2023. Around it, where Armenian forces stood for years, nothing is said; the rest
    of Azerbaijan speaks for Azerbaijan.
    """
    if place.country in _COUNTRIES:
        return _COUNTRIES[place.country]
    if place.country != "AZ" or place.kind != "settlement" or place.latitude is None or place.longitude is None:
        return None
    if _inside(place.latitude, place.longitude):
        return "nkr" if day is None or day <= _DISSOLVED else "azerbaijan"
    south, north, west, east = _HELD
    held = south < place.latitude < north and west < place.longitude < east
    return None if held else "azerbaijan"


def _inside(latitude: float, longitude: float) -> bool:
    """Say whether a point lies in the outline, by counting the borders north of it."""
    odd = False
    for (lat1, lon1), (lat2, lon2) in zip(_NKAO, (*_NKAO[1:], _NKAO[0]), strict=True):
        if (lon1 > longitude) != (lon2 > longitude):
            border = lat1 + (longitude - lon1) * (lat2 - lat1) / (lon2 - lon1)
            odd ^= border > latitude
    return odd
