"""What places say of each other that cannot be: a parent that is missing, a point with its numbers exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from gazetteer.errors import complaint
from gazetteer.records import Extent, Place

_MARGIN = 1.0  # degrees a place may lie outside of its country's or parent's extent: islands, and coarse outlines
_RESTORE = "Restore the file from the repository, or rebuild it: python -m gazetteer.build SOURCES"
_EXCHANGE = "Exchange latitude and longitude in that row, or restore the file from the repository"
_CORRECT = "Correct the point or the country, or restore the file from the repository"


def contradictions(places: Mapping[str, Place], lines: Mapping[str, int], path: Path) -> Iterator[str]:
    """Yield a complaint for each place that contradicts another one; `lines` has the line of each id in the file."""
    circles = _in_circles(places)
    for place in places.values():
        line = lines[place.place_id]
        if place.parent_id is not None and place.parent_id not in places:
            yield complaint(path, line, place.parent_id, "no such parent", _RESTORE)
        elif place.place_id in circles:
            yield complaint(
                path, line, place.parent_id, f"{place.place_id} is its own ancestor by the parent", _RESTORE
            )
        problem = _misplaced(place, places)
        if problem is not None:
            yield complaint(path, line, f"{place.latitude}, {place.longitude}", *problem)


def _misplaced(place: Place, places: Mapping[str, Place]) -> tuple[str, str] | None:
    """Return what is wrong with a point, and the remedy; None for a point that may be right."""
    own = place.extent
    if own is not None and not _inside(place.latitude, place.longitude, own, 0):
        if _inside(place.longitude, place.latitude, own, 0):
            return (
                f"latitude and longitude of {place.place_id} are exchanged: it lies outside of its own extent",
                _EXCHANGE,
            )
        return f"{place.place_id} lies outside of its own extent", _CORRECT
    for area_id in (place.parent_id, f"country-{place.country}"):
        area = places.get(area_id or "")
        if area is None or area.extent is None or area is place:
            continue
        if _inside(place.latitude, place.longitude, area.extent, _MARGIN):
            continue
        if _inside(place.longitude, place.latitude, area.extent, _MARGIN):
            return (
                f"latitude and longitude of {place.place_id} are exchanged: it lies outside of {area.name}",
                _EXCHANGE,
            )
        if area.kind == "country":
            return f"{place.place_id} lies outside of {area.name}", _CORRECT
    return None


def _inside(latitude: float, longitude: float, box: Extent, margin: float) -> bool:
    return box.south - margin <= latitude <= box.north + margin and box.west - margin <= longitude <= box.east + margin


def _in_circles(places: Mapping[str, Place]) -> set[str]:
    """Return the ids of the places that are their own ancestors."""
    sound: set[str] = set()
    circles: set[str] = set()
    for one in places:
        way: list[str] = []
        seen: set[str] = set()
        at: str | None = one
        while at is not None and at in places and at not in sound and at not in seen:
            seen.add(at)
            way.append(at)
            at = places[at].parent_id
        if at in seen:
            circles.update(way[way.index(at) :])
        sound.update(way)
    return circles
