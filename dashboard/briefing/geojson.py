"""The events of a briefing as GeoJSON (RFC 7946), with times that QGIS and kepler.gl take as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.briefing.rows import COLUMNS, EventRow


def geojson_bytes(rows: Sequence[EventRow], about: Mapping[str, str]) -> bytes:
    """Return a FeatureCollection with one point an event: longitude first, degrees, WGS84.

    `begin` and `end` are the first and the last second of the event's days, without a time zone: they are days of a
    calendar, and no reader's clock may shift them. `about` (title, attribution, ...) stands beside the features.
    """
    collection: dict[str, Any] = {"type": "FeatureCollection"}
    if rows:
        longitudes, latitudes = [row.longitude for row in rows], [row.latitude for row in rows]
        collection["bbox"] = [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
    # Members of our own stay out of the names that the RFC keeps for itself.
    collection["about"] = dict(about)
    collection["features"] = [_feature(row) for row in rows]
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _feature(row: EventRow) -> dict[str, Any]:
    properties = {column: getattr(row, column) for column in COLUMNS}
    for column in ("first", "last"):
        day = properties[column]
        properties[column] = day.isoformat() if day else None
    begin, end = instants(row)
    return {
        "type": "Feature",
        "id": row.event_id,
        "geometry": {"type": "Point", "coordinates": [row.longitude, row.latitude]},
        "properties": {**properties, "begin": begin, "end": end},
    }


def instants(row: EventRow) -> tuple[str | None, str | None]:
    """Return the first and the last second of an event's days, such as 2020-10-09T00:00:00, None without a day."""
    if row.first is None or row.last is None:
        return None, None
    return f"{row.first.isoformat()}T00:00:00", f"{row.last.isoformat()}T23:59:59"
