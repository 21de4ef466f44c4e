"""Read the source files, each into its own row type; nothing is decided here.

`SOURCES_NEEDED` are the files the build reads. The acceptance list is a test and is not among them; neither is the
OpenStreetMap sample, whose coordinates would bring the share-alike terms.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gazetteer.building.rawfiles import comma_separated, point_problem, tab_separated, text_of
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
_REMEDY = "Get the file again, whole; gazetteer/README.md says where the sources come from"
_DUMP_COLUMNS = [
    "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature_class", "feature_code",
    "country", "cc2", "admin1", "admin2", "admin3", "admin4", "population", "elevation", "dem", "timezone", "modified",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class GeonamesRow:
    """A record of the GeoNames dump of Azerbaijan, or of the cities of the box; `where` is its file and line."""

    geonameid: str
    name: str
    alternates: tuple[str, ...]
    latitude: float
    longitude: float
    feature: str
    country: str
    adm1: str
    population: int | None
    where: str = ""


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
    where: str = ""


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
    where: str = ""


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
    table = tab_separated(path, _DUMP_COLUMNS, _REMEDY)
    table.filled("geonameid", "name", "latitude", "longitude").unique("geonameid").numbers("population")
    for line, row in table.points("latitude", "longitude").check():
        yield GeonamesRow(
            geonameid=row["geonameid"],
            name=_nfc(row["name"]),
            alternates=_split(row["alternatenames"], ","),
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            feature=f"{row['feature_class']}.{row['feature_code']}",
            country=row["country"] or "AZ",
            adm1=row["admin1"],
            population=_count(row["population"]),
            where=f"{path.name}, line {line}",
        )


def _cities(path: Path) -> Iterator[GeonamesRow]:
    needed = ("geonameid", "name", "latitude", "longitude", "countrycode", "admin1code", "population", "alternatenames")
    table = comma_separated(path, needed, _REMEDY).filled("geonameid", "name", "latitude", "longitude")
    for line, row in table.unique("geonameid").numbers("population").points("latitude", "longitude").check():
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
            where=f"{path.name}, line {line}",
        )


def _wof(path: Path) -> Iterator[WofRow]:
    needed = ("wof_id", "country", "placetype", "name", "lat", "lon", "region", "county", "geonames_id", "is_current")
    table = comma_separated(path, (*needed, "population", *_WOF_LANGUAGES), _REMEDY)
    table.filled("wof_id", "name", "lat", "lon").unique("wof_id").numbers("population")
    for line, row in table.points("lat", "lon").check():
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
            where=f"{path.name}, line {line}",
        )


def _polygons(path: Path) -> Iterator[Polygon]:
    headline = f"{path.name} cannot be used"
    text = text_of(path, _REMEDY)
    try:
        features = json.loads(text)["features"]
        polygons = [_polygon(feature) for feature in features]
    except json.JSONDecodeError as error:
        raise_all([complaint(path, error.lineno, error.msg, "not GeoJSON, or cut off", _REMEDY)], headline=headline)
        raise
    except (KeyError, TypeError, ValueError, IndexError) as error:
        found = complaint(path, None, repr(error), "not a collection of polygons with wof_id and name_fixed", _REMEDY)
        raise_all([found], headline=headline)
        raise
    complaints: list[str] = []
    seen: set[str] = set()
    for polygon in polygons:
        about = f"{polygon.wof_id} {polygon.name}"
        if polygon.wof_id in seen:
            complaints.append(complaint(path, None, about, "wof_id stands twice", _REMEDY))
        seen.add(polygon.wof_id)
        problems = {point_problem(latitude, longitude) for ring in polygon.rings for longitude, latitude in ring}
        complaints += [complaint(path, None, about, one, _REMEDY) for one in sorted(filter(None, problems))]
    raise_all(complaints, headline=headline)
    yield from polygons


def _polygon(feature: dict[str, Any]) -> Polygon:
    shape, about = feature["geometry"], feature["properties"]
    parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
    return Polygon(
        wof_id=str(about["wof_id"]),
        name=_nfc(about["name_fixed"]),
        geonameid=str(about["geonames_id"] or ""),
        rings=tuple([(float(x), float(y)) for x, y, *_ in ring] for part in parts for ring in part),
    )


def _press(announced: Path, spellings: Path) -> Iterator[PressRow]:
    needed = ("announced_date", "name_az", "geonameid", "match")
    for line, row in comma_separated(announced, needed, _REMEDY).filled("name_az").check():
        if row["geonameid"]:
            source = f"announcement of {row['announced_date']} ({row['match']})"
            where = f"{announced.name}, line {line}"
            yield PressRow(_nfc(row["name_az"]), "az", row["geonameid"], source, where)
    needed = ("spelling", "lang", "geonameid", "source_of_spelling")
    for line, row in comma_separated(spellings, needed, _REMEDY).filled("spelling", "lang").check():
        if row["geonameid"]:
            source = f"press: {row['source_of_spelling']}"
            where = f"{spellings.name}, line {line}"
            yield PressRow(_nfc(row["spelling"]), row["lang"], row["geonameid"], source, where)


def read_sources(folder: Path) -> Sources:
    """Return what the source files say.

    Raises GazetteerError that names every missing file when the folder is not complete, and every fault of a file that
    cannot be used: cut off, cells missing, swapped coordinates, an id twice.
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
