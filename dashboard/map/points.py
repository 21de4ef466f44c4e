"""A place with its events as a row of the map: position, size and colour."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Final, TypedDict

from dashboard.analysis.summaries import PlaceSummary
from dashboard.basemap.styles import KIND_COLOURS, THEMES, Colour, ThemeName

RADIUS_SMALLEST_PX: Final = 7.0
RADIUS_LARGEST_PX: Final = 24.0
RADIUS_PER_ROOT_PX: Final = 4.0
"""The area of a dot grows with the number of incidents: the radius with its root."""

SOLID_ALPHA: Final = 230
HOLLOW_ALPHA: Final = 60

_ESCAPE: Final = "\u200b"
"""Zero-width space put before "@@", which deck.gl's JSON converter would take for an instruction."""


class PointRow(TypedDict):
    """`position` is longitude, latitude (degrees, WGS84); colours are red, green, blue, alpha; radius is pixels."""

    id: str
    name: str
    position: list[float]
    radius: float
    fill: list[int]
    line: list[int]
    incidents: int
    events: int


def point_rows(
    summaries: Iterable[PlaceSummary], *, theme: ThemeName = "light", names: Mapping[str, str] | None = None
) -> list[PointRow]:
    """Return the points to draw, largest first so that small ones lie on top.

    A place is hollow when no event of it has a precise day, and when it is an area. `names` (place_id -> label)
    replaces the gazetteer's name.
    """
    rows = [_row(summary, theme, (names or {}).get(summary.place_id, summary.name)) for summary in summaries]
    return sorted(rows, key=lambda row: (-row["radius"], row["id"]))


def radius_px(incidents: int) -> float:
    """Return the radius of a dot in pixels."""
    return min(RADIUS_LARGEST_PX, RADIUS_SMALLEST_PX + RADIUS_PER_ROOT_PX * (math.sqrt(max(incidents, 1)) - 1))


def _row(summary: PlaceSummary, theme: ThemeName, name: str) -> PointRow:
    colour = KIND_COLOURS[summary.kind][theme]
    hollow = summary.time_class != "day" or summary.kind_of_place != "settlement"
    rim = colour if hollow else THEMES[theme].point_rim
    return PointRow(
        id=safe(summary.place_id),
        name=safe(name),
        position=[summary.longitude, summary.latitude],
        radius=round(radius_px(summary.incidents), 2),
        fill=_rgba(colour, HOLLOW_ALPHA if hollow else SOLID_ALPHA),
        line=_rgba(rim, 255),
        incidents=summary.incidents,
        events=len(summary.events),
    )


def safe(text: str) -> str:
    """Return a text that deck.gl's JSON converter takes as text: it compiles what begins with "@@"."""
    return _ESCAPE + text if text.startswith("@@") else text


def _rgba(colour: Colour, alpha: int) -> list[int]:
    return [*colour[:3], alpha]
