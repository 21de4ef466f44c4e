"""Read the hand-reviewed files of gazetteer/reviewed."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from gazetteer.building.drafts import GEONAMES, GEONAMES_LICENCE, OWN, OWN_LICENCE, Draft
from gazetteer.errors import GazetteerError, complaint
from gazetteer.records import Extent, PlaceKind, Strength

FOLDER = Path(__file__).resolve().parent.parent / "reviewed"
KINDS: dict[str, PlaceKind] = {
    "settlement": "settlement",
    "district": "district",
    "region": "region",
    "country": "country",
    "water": "water",
    "other": "other",
}
_STRENGTHS: dict[str, Strength] = {"strong": "strong", "weak": "weak"}


def rows(name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the line number and the cells of each row of a reviewed file."""
    path = FOLDER / name
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        remedy = "Restore it from the repository"
        raise GazetteerError(complaint(path, None, error.strerror, "cannot be read", remedy)) from error
    yield from enumerate(csv.DictReader(text.splitlines()), 2)


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
        )
        for _, row in rows("areas.csv")
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
        )
        for _, row in rows("world_cities.csv")
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
