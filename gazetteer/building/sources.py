"""Read the source files, each into its own row type; nothing is decided here.

`SOURCES_NEEDED` are the files the build reads. The acceptance list is a test and is not among them; neither is the
OpenStreetMap sample, whose coordinates would bring the share-alike terms.
"""

from __future__ import annotations

import csv
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gazetteer.errors import complaint, raise_all

SOURCES_NEEDED = (
    "geonames_AZ.txt",
    "geonames_cities500_bbox.csv",
    "wof_places_bbox.csv",
    "wof_az_rayons.geojson",
    "announced_settlements_2020.csv",
    "news_spellings_2020.csv",
)
Ring = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class GeonamesRow:
    """A record of the GeoNames dump of Azerbaijan, or of the cities of the box."""

    geonameid: str
    name: str
    alternates: tuple[str, ...]
    latitude: float
    longitude: float
    feature: str
    country: str
    adm1: str
    population: int | None


@dataclass(frozen=True, slots=True)
class WofRow:
    """A Who's On First record; `names` maps a language to its names, `und` where the language is not known."""

    wof_id: str
    country: str
    placetype: str
    name: str
    latitude: float
    longitude: float
    region: str
    county: str
    geonameid: str
    current: str
    population: int | None
    names: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Polygon:
    """The outline of a district of Azerbaijan (Mesoshapes, CC0)."""

    wof_id: str
    name: str
    geonameid: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class PressRow:
    """A spelling that a paper used, or that an announcement used, for a settlement."""

    spelling: str
    language: str
    geonameid: str
    source: str


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything the build reads from the folder with the sources."""

    dump: tuple[GeonamesRow, ...]
    cities: tuple[GeonamesRow, ...]
    wof: tuple[WofRow, ...]
    polygons: tuple[Polygon, ...]
    press: tuple[PressRow, ...]


_WOF_LANGUAGES = {
    "name_eng": "en",
    "name_aze": "az",
    "name_hye": "hy",
    "name_rus": "ru",
    "name_ara": "ar",
    "name_fas": "fa",
    "name_tur": "tr",
    "name_azb": "az-Arab",
    "name_kat": "ka",
    "name_und": "und",
    "other_names": "und",
}


def _nfc(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def _count(value: str) -> int | None:
    return int(float(value)) or None if value else None


def _split(value: str, separator: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for part in value.split(separator) if (name := _nfc(part))))


def _dump(path: Path) -> Iterator[GeonamesRow]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            cell = line.rstrip("\n").split("\t")
            yield GeonamesRow(
                geonameid=cell[0],
                name=_nfc(cell[1]),
                alternates=_split(cell[3], ","),
                latitude=float(cell[4]),
                longitude=float(cell[5]),
                feature=f"{cell[6]}.{cell[7]}",
                country=cell[8] or "AZ",
                adm1=cell[10],
                population=_count(cell[14]),
            )


def _csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _cities(path: Path) -> Iterator[GeonamesRow]:
    for row in _csv(path):
        yield GeonamesRow(
            geonameid=row["geonameid"],
            name=_nfc(row["name"]),
            alternates=_split(row["alternatenames"], "|"),
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            feature="P.PPL",
            country=row["countrycode"],
            adm1=row["admin1code"],
            population=_count(row["population"]),
        )


def _wof(path: Path) -> Iterator[WofRow]:
    for row in _csv(path):
        names: dict[str, tuple[str, ...]] = {}
        for column, language in _WOF_LANGUAGES.items():
            names[language] = names.get(language, ()) + _split(row[column], "|")
        yield WofRow(
            wof_id=row["wof_id"],
            country=row["country"],
            placetype=row["placetype"],
            name=_nfc(row["name"]),
            latitude=float(row["lat"]),
            longitude=float(row["lon"]),
            region=row["region"],
            county=row["county"],
            geonameid=row["geonames_id"],
            current=row["is_current"],
            population=_count(row["population"]),
            names=names,
        )


def _polygons(path: Path) -> Iterator[Polygon]:
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        shape, about = feature["geometry"], feature["properties"]
        parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        yield Polygon(
            wof_id=str(about["wof_id"]),
            name=_nfc(about["name_fixed"]),
            geonameid=str(about["geonames_id"] or ""),
            rings=tuple([(x, y) for x, y, *_ in ring] for part in parts for ring in part),
        )


def _press(announced: Path, spellings: Path) -> Iterator[PressRow]:
    for row in _csv(announced):
        if row["geonameid"]:
            source = f"announcement of {row['announced_date']} ({row['match']})"
            yield PressRow(_nfc(row["name_az"]), "az", row["geonameid"], source)
    for row in _csv(spellings):
        if row["geonameid"]:
            yield PressRow(_nfc(row["spelling"]), row["lang"], row["geonameid"], f"press: {row['source_of_spelling']}")


def read_sources(folder: Path) -> Sources:
    """Return what the source files say.

    Raises GazetteerError that names every missing file when the folder is not complete.
    """
    remedy = "Give the folder that holds the gazetteer's sources; see gazetteer/README.md"
    missing = [
        complaint(folder / name, None, name, "missing", remedy)
        for name in SOURCES_NEEDED
        if not (folder / name).is_file()
    ]
    raise_all(missing, headline="The gazetteer cannot be built")
    return Sources(
        dump=tuple(_dump(folder / "geonames_AZ.txt")),
        cities=tuple(_cities(folder / "geonames_cities500_bbox.csv")),
        wof=tuple(_wof(folder / "wof_places_bbox.csv")),
        polygons=tuple(_polygons(folder / "wof_az_rayons.geojson")),
        press=tuple(_press(folder / "announced_settlements_2020.csv", folder / "news_spellings_2020.csv")),
    )
