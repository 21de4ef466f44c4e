"""Read the hand-reviewed files of gazetteer/reviewed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

from gazetteer.building.drafts import GEONAMES, GEONAMES_LICENCE, OWN, OWN_LICENCE, Draft
from gazetteer.building.rawfiles import Table, comma_separated, point_problem
from gazetteer.errors import complaint
from gazetteer.records import Extent, PlaceKind, Strength

FOLDER = Path(__file__).resolve().parent.parent / "reviewed"
KINDS: dict[str, PlaceKind] = {kind: kind for kind in get_args(PlaceKind)}
_STRENGTHS: dict[str, Strength] = {strength: strength for strength in get_args(Strength)}
REMEDY = "Correct the row, or restore the file from the repository"
_EDGES = ("south", "west", "north", "east")
_NAMES = ("place_id", "language", "strength")
# The columns each file must have.
COLUMNS: dict[str, tuple[str, ...]] = {
    "area_names.csv": (*_NAMES, "valid_from", "valid_to", "names"),
    "areas.csv": (
        "place_id", "name", "kind", "feature", "country", "parent_id", "latitude", "longitude", *_EDGES, "theatre",
        "contested", "note",
    ),
    "countries.csv": ("code", "latitude", "longitude", *_EDGES, "population"),
    "country_names.csv": (*_NAMES, "names"),
    "decisions.csv": ("record", "action", "value", "reason"),
    "districts.csv": (
        "geonameid", "adm1", "name_en", "name_az", "feature", "wof_id", "parent_id", "latitude", "longitude",
        "russian_stem",
    ),
    "features.csv": (
        "place_id", "name", "kind", "feature", "country", "latitude", "longitude", "contested", "note", "en", "az",
        "hy", "ru", "tr", "ar", "fa", "fr", "de",
    ),
    "settlement_names.csv": (*_NAMES, "valid_from", "valid_to", "names"),
    "village_names.csv": ("place_id", "known_as", "en", "az", "hy", "hy-Latn", "ru", "tr", "ar", "fa", "fr", "de"),
    "weak_names.csv": ("name", "why"),
    "wof_units.csv": ("level", "name", "place_id"),
    "world_cities.csv": ("place_id", "name", "country", "latitude", "longitude", "population", "feature"),
    "world_names.csv": (*_NAMES, "name", "source"),
}  # fmt: skip
# The column whose cells must not repeat, in files of one row a place.
_IDS = {
    "areas.csv": "place_id",
    "countries.csv": "code",
    "districts.csv": "geonameid",
    "features.csv": "place_id",
    "world_cities.csv": "place_id",
}
_FLAGS = ("theatre", "contested")


def rows(name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the line number and the cells of each row of a reviewed file.

    Raises GazetteerError with every fault of the file: missing, cut off, cells missing, an id twice, a number that is
    none, a point that is not on Earth or swapped.
    """
    return iter(_checked(FOLDER / name))


@cache
def _checked(path: Path) -> list[tuple[int, dict[str, str]]]:
    table = comma_separated(path, COLUMNS[path.name], REMEDY)
    columns = COLUMNS[path.name]
    if path.name in _IDS:
        table.filled(_IDS[path.name]).unique(_IDS[path.name])
    if "latitude" in columns:
        _check_points(table, columns)
    if "kind" in columns:
        table.one_of("kind", KINDS)
    if "strength" in columns:
        table.one_of("strength", _STRENGTHS)
    for flag in set(_FLAGS) & set(columns):
        table.one_of(flag, ("0", "1"))
    if "valid_from" in columns:
        table.numbers("valid_from", "valid_to")
    if "population" in columns:
        table.numbers("population")
    return table.check()


def _check_points(table: Table, columns: tuple[str, ...]) -> None:
    """Check the points and boxes; a swap shows only in files and rows that are about the region."""
    regional = table.path.name in ("features.csv", "districts.csv")
    table.numbers("latitude", "longitude").points("latitude", "longitude", everywhere=not regional)
    for line, row in table.rows if "theatre" in columns else ():
        problem = None if table.complaints else point_problem(float(row["latitude"]), float(row["longitude"]))
        if row["theatre"] == "1" and problem:
            table.complain(line, f"{row['latitude']}, {row['longitude']}", problem)
    if "south" not in columns:
        return
    table.numbers(*_EDGES)
    for line, row in table.rows:
        edges = [row[edge] for edge in _EDGES]
        if any(edges) and not all(edges):
            table.complain(line, ",".join(edges), "a box needs south, west, north and east")
        elif all(edges) and not table.complaints and float(row["south"]) > float(row["north"]):
            table.complain(line, row["south"], f"south lies north of north {row['north']}")


def extent(row: dict[str, str]) -> Extent | None:
    """Return the box of a row with the columns south, west, north, east; None when they are empty."""
    if not row["south"]:
        return None
    south, west, north, east = (float(row[edge]) for edge in ("south", "west", "north", "east"))
    return Extent(south=south, west=west, north=north, east=east)


def areas() -> list[Draft]:
    """Return the regions, provinces, waters, mountains, lines and sites that this project lists itself."""
    return [
        Draft(
            place_id=row["place_id"],
            name=row["name"],
            kind=KINDS[row["kind"]],
            feature=row["feature"],
            country=row["country"] or None,
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            source=OWN,
            source_id=row["place_id"],
            licence=OWN_LICENCE,
            parent_id=row["parent_id"] or None,
            extent=extent(row),
            theatre=row["theatre"] == "1",
            contested=row["contested"] == "1",
            note=row["note"],
            origin=f"reviewed/areas.csv, line {line}",
        )
        for line, row in rows("areas.csv")
    ]


def world_cities() -> list[Draft]:
    """Return the capitals and the cities that news of the region names; coordinates from GeoNames."""
    return [
        Draft(
            place_id=row["place_id"],
            name=row["name"],
            kind="settlement",
            feature=row["feature"],
            country=row["country"],
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            source=GEONAMES,
            source_id=row["place_id"].removeprefix("gn-"),
            licence=GEONAMES_LICENCE,
            parent_id=f"country-{row['country']}",
            population=int(row["population"]) or None,
            origin=f"reviewed/world_cities.csv, line {line}",
        )
        for line, row in rows("world_cities.csv")
    ]


def add_names(drafts: dict[str, Draft], file: str) -> list[str]:
    """Add the names of a reviewed file to their places; return a complaint for each unknown place."""
    complaints: list[str] = []
    for line, row in rows(file):
        draft = drafts.get(row["place_id"])
        if draft is None:
            complaints.append(complaint(FOLDER / file, line, row["place_id"], "no such place", "Correct the id"))
            continue
        years = tuple(int(year) if (year := row.get(column, "")) else None for column in ("valid_from", "valid_to"))
        source = row.get("source") or "reviewed"
        for spelling in (row.get("names") or row["name"]).split("|"):
            draft.names.pop((row["language"], spelling), None)  # what was reviewed overrules
            draft.add(
                spelling,
                row["language"],
                source,
                strength=_STRENGTHS[row["strength"]],
                years=(years[0], years[1]),
            )
    return complaints
