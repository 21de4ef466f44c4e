"""What a reader cannot check by eye: every fault of the compiled tables, all at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from gazetteer.building.drafts import Draft, kilometres
from gazetteer.building.rawfiles import SWAPPED
from gazetteer.errors import complaint
from gazetteer.folding import fold
from gazetteer.records import Name, Place

# South, west, north, east of what each country's places may lie in. It catches swapped coordinates, where both numbers
# are below 90: a place of Azerbaijan at 47 N, 39 E.
BOXES: dict[str, tuple[float, float, float, float]] = {
    "AZ": (38.3, 44.7, 41.95, 50.9),
    "AM": (38.8, 43.4, 41.35, 46.7),
    "IR": (25.0, 44.0, 39.8, 63.4),
    "GE": (41.0, 39.9, 43.65, 46.8),
}
_TABLE = "gazetteer/places.csv"
_REMEDY = "Correct it in gazetteer/reviewed (decisions.csv, areas.csv) and build again"


def faults(places: Sequence[Place], names: Sequence[Name], origins: Mapping[str, str] | None = None) -> list[str]:
    """Return a complaint for each duplicate id, missing parent, point outside its country, and place without a name.

    `origins` says which file and line each place comes from; without it the complaint names the table.
    """
    origins = origins or {}
    found: list[str] = []
    by_id: dict[str, Place] = {}
    for place in places:
        if place.place_id in by_id:
            found.append(complaint(_TABLE, None, place.place_id, "two places have this id", _REMEDY))
        by_id[place.place_id] = place
    named = {name.place_id for name in names}
    for place in places:
        about = f"{place.place_id} {place.name}"
        table = f"gazetteer/{origin}" if (origin := origins.get(place.place_id, "")) else _TABLE
        if place.parent_id is not None and place.parent_id not in by_id:
            found.append(complaint(table, None, place.parent_id, f"no such parent, of {about}", _REMEDY))
        if place.place_id not in named:
            found.append(complaint(table, None, about, "no name in names.csv", _REMEDY))
        found += _point_faults(place, about, table)
        if _in_a_circle(place, by_id):
            found.append(complaint(table, None, about, "is its own ancestor", _REMEDY))
    for name in names:
        if name.place_id not in by_id:
            found.append(
                complaint("gazetteer/names.csv", None, name.place_id, f"no such place for {name.name}", _REMEDY)
            )
    return found


def _point_faults(place: Place, about: str, table: str) -> list[str]:
    point = (place.latitude, place.longitude)
    if not (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180):
        return [complaint(table, None, point, f"not on Earth: {about}", _REMEDY)]
    edges = place.extent
    boxes = [
        (BOXES.get(place.country or ""), str(place.country)),
        (edges and (edges.south, edges.west, edges.north, edges.east), "its own extent"),
    ]
    found = []
    for box, what in boxes:
        if box and not _inside(box, *point):
            hint = f", {SWAPPED}" if _inside(box, *reversed(point)) else ""
            found.append(complaint(table, None, point, f"outside of {what}{hint}: {about}", _REMEDY))
    return found


def _inside(box: tuple[float, float, float, float], latitude: float, longitude: float) -> bool:
    return box[0] <= latitude <= box[2] and box[1] <= longitude <= box[3]


def _in_a_circle(place: Place, by_id: Mapping[str, Place]) -> bool:
    seen = {place.place_id}
    parent = place.parent_id
    while parent is not None and parent in by_id:
        if parent in seen:
            return True
        seen.add(parent)
        parent = by_id[parent].parent_id
    return False


TWIN = "of this name in the district"


def note_twins(drafts: Mapping[str, Draft]) -> None:
    """Say in the notes of settlements of one name in one district which the others are, and how far off.

    The name and the district do not tell them apart; a reader of the table should know.
    """
    twins: dict[tuple[str, str | None], list[Draft]] = defaultdict(list)
    for draft in drafts.values():
        if draft.kind == "settlement" and draft.contested:
            twins[fold(draft.name), draft.parent_id].append(draft)
    for group in twins.values():
        for draft in group if len(group) > 1 else ():
            others = sorted((one for one in group if one is not draft), key=lambda one: one.place_id)
            said = ", ".join(f"{one.place_id} {kilometres(draft, one):.1f} km away" for one in others)
            draft.note = "; ".join(filter(None, (draft.note, f"another {TWIN}: {said}")))


def homonyms(names: Sequence[Name]) -> dict[str, tuple[str, ...]]:
    """Return the folded strong names that more than one place has, with the places. They are reported, not faults."""
    places: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.strength == "strong":
            places[fold(name.name)].add(name.place_id)
    return {spelling: tuple(sorted(ids)) for spelling, ids in sorted(places.items()) if len(ids) > 1}
