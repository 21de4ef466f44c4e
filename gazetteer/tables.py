"""places.csv and names.csv: read, checked and written in one fixed shape.

UTF-8, NFC, `\\n` line ends, comma-separated, a header line. An empty cell is None. Both the build and the load pass
through here, so that a damaged table is noticed at either end.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import cast, get_args

from gazetteer.contradictions import contradictions
from gazetteer.errors import GazetteerError, complaint
from gazetteer.records import Extent, Name, Place, PlaceKind, Script, Strength

PLACE_COLUMNS = [
    "place_id",
    "name",
    "kind",
    "feature",
    "country",
    "district",
    "parent_id",
    "latitude",
    "longitude",
    "south",
    "west",
    "north",
    "east",
    "population",
    "theatre",
    "contested",
    "source",
    "source_id",
    "licence",
    "note",
]
NAME_COLUMNS = ["place_id", "name", "language", "script", "strength", "valid_from", "valid_to", "source"]
DECIMALS = 5  # about a metre, as in the sources

_KINDS = frozenset(get_args(PlaceKind))
_SCRIPTS = frozenset(get_args(Script))
_STRENGTHS = frozenset(get_args(Strength))
_RESTORE = "Restore the file from the repository, or rebuild it: python -m gazetteer.build SOURCES"


def read_rows(path: Path, columns: Sequence[str]) -> list[list[str]]:
    """Return the rows of a table, header left out; row i stands on line i + 2.

    Raises GazetteerError when the file is missing, not UTF-8, cut off, or has other columns.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GazetteerError(complaint(path, None, error.strerror, "cannot be read", _RESTORE)) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise GazetteerError(complaint(path, line, data[error.start : error.end], "not UTF-8", _RESTORE)) from error
    if not text.strip():
        raise GazetteerError(complaint(path, None, text[:80], "empty", _RESTORE))
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise GazetteerError(complaint(path, line, "\0", "holds a NUL character", _RESTORE))
    if not text.endswith("\n"):
        last = text.rsplit("\n", 1)[-1]
        raise GazetteerError(complaint(path, text.count("\n") + 1, last[:80], "cut off, no line end", _RESTORE))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        rows = list(reader)
    except csv.Error as error:
        raise GazetteerError(complaint(path, reader.line_num, str(error), "not a table", _RESTORE)) from error
    header = rows.pop(0)
    if header and header[0].startswith("\ufeff"):
        problem = "starts with a byte-order mark: a spreadsheet has saved it"
        raise GazetteerError(complaint(path, 1, header[0], problem, _RESTORE))
    if header != list(columns):
        raise GazetteerError(complaint(path, 1, ",".join(header), f"expected {','.join(columns)}", _RESTORE))
    wrong = [
        complaint(path, number, ",".join(row)[:80], f"{len(row)} cells, expected {len(columns)}", _RESTORE)
        for number, row in enumerate(rows, 2)
        if len(row) != len(columns)
    ]
    if wrong:
        raise GazetteerError("\n".join(wrong[:20]), wrong)
    return rows


def _flag(value: str) -> bool:
    if value not in ("0", "1"):
        raise ValueError(f"{value!r} is not 0 or 1")
    return value == "1"


def _degrees(value: str, limit: float, what: str) -> float:
    try:
        number = float(value)
    except ValueError:
        raise ValueError(f"{what} {value!r} is not a number") from None
    if not -limit <= number <= limit:  # NaN fails the comparison as well
        raise ValueError(f"{what} {value!r} is not between -{limit:g} and {limit:g} degrees")
    return number


def _count(value: str, what: str) -> int | None:
    if not value:
        return None
    if not (value.isascii() and value.isdecimal()):
        raise ValueError(f"{what} {value!r} is not a whole number")
    return int(value)


def parse_place(row: Sequence[str]) -> Place:
    """Return the place of one row of places.csv. Raises ValueError with what is wrong."""
    (place_id, name, kind, feature, country, district, parent, latitude, longitude, *rest) = row
    south, west, north, east, population, theatre, contested, source, source_id, licence, note = rest
    if not place_id or not name:
        raise ValueError("a place needs an id and a name")
    if kind not in _KINDS:
        raise ValueError(f"kind {kind!r} is none of {', '.join(sorted(_KINDS))}")
    extent = None
    if south or west or north or east:
        extent = Extent(
            south=_degrees(south, 90, "south"),
            west=_degrees(west, 180, "west"),
            north=_degrees(north, 90, "north"),
            east=_degrees(east, 180, "east"),
        )
        if extent.south > extent.north:
            raise ValueError(f"south {south} lies north of north {north}")
    return Place(
        place_id=place_id,
        name=name,
        kind=cast(PlaceKind, kind),
        feature=feature,
        country=country or None,
        district=district or None,
        parent_id=parent or None,
        latitude=_degrees(latitude, 90, "latitude"),
        longitude=_degrees(longitude, 180, "longitude"),
        extent=extent,
        population=_count(population, "population"),
        theatre=_flag(theatre),
        contested=_flag(contested),
        source=source,
        source_id=source_id,
        licence=licence,
        note=note,
    )


def read_places(path: Path) -> dict[str, Place]:
    """Return the places by id. Raises GazetteerError with every fault: file, line, value, remedy."""
    places: dict[str, Place] = {}
    lines: dict[str, int] = {}
    complaints: list[str] = []
    for line, row in enumerate(read_rows(path, PLACE_COLUMNS), 2):
        try:
            place = parse_place(row)
        except ValueError as error:
            complaints.append(complaint(path, line, row[0], str(error), _RESTORE))
            continue
        if place.place_id in places:
            first = lines[place.place_id]
            complaints.append(complaint(path, line, place.place_id, f"id already on line {first}", _RESTORE))
        places[place.place_id] = place
        lines[place.place_id] = line
    complaints += contradictions(places, lines, path)
    if not places and not complaints:
        complaints.append(complaint(path, None, 0, "no places in it", _RESTORE))
    if complaints:
        raise GazetteerError("\n".join(complaints[:20]), complaints)
    return places


# Language, script, strength, first and last year, source: thousands of names have them in common. They are checked
# once, and kept in memory once.
_KindOfName = tuple[str, Script, Strength, int | None, int | None, str]


def _kind_of_name(cells: Sequence[str]) -> _KindOfName:
    """Return what a row says of its name. Raises ValueError with what is wrong."""
    language, script, strength, valid_from, valid_to, source = cells
    if not language:
        raise ValueError("a name needs its language")
    if script not in _SCRIPTS:
        raise ValueError(f"script {script!r} is none of {', '.join(sorted(_SCRIPTS))}")
    if strength not in _STRENGTHS:
        raise ValueError(f"strength {strength!r} is neither strong nor weak")
    years = _count(valid_from, "valid_from"), _count(valid_to, "valid_to")
    return language, cast(Script, script), cast(Strength, strength), *years, source


_PUT = [vars(Name)[field.name].__set__ for field in fields(Name)]
_put_id, _put_name, _put_language, _put_script, _put_strength, _put_from, _put_to, _put_source = _PUT


def _name(place_id: str, name: str, kind: _KindOfName) -> Name:
    """Return a name, made past the constructor: of a frozen class that takes three times as long, for 90,000 names."""
    made = object.__new__(Name)
    language, script, strength, valid_from, valid_to, source = kind
    _put_id(made, place_id)
    _put_name(made, name)
    _put_language(made, language)
    _put_script(made, script)
    _put_strength(made, strength)
    _put_from(made, valid_from)
    _put_to(made, valid_to)
    _put_source(made, source)
    return made


def read_names(path: Path, places: Mapping[str, Place]) -> tuple[Name, ...]:
    """Return the names, in file order. Raises GazetteerError with every fault: file, line, value, remedy."""
    names: list[Name] = []
    complaints: list[str] = []
    kinds: dict[tuple[str, ...], _KindOfName] = {}
    ids = {place_id: place_id for place_id in places}  # one string for all of a place's names
    for line, row in enumerate(read_rows(path, NAME_COLUMNS), 2):
        about = tuple(row[2:])
        kind = kinds.get(about)
        place_id = ids.get(row[0])
        name = row[1]
        if kind is None or place_id is None or not name:
            try:
                kind = kinds[about] = _kind_of_name(about)
                if place_id is None:
                    raise ValueError(f"no such place for the name {name!r}")
                if not name:
                    raise ValueError("a name needs its spelling")
            except ValueError as error:
                complaints.append(complaint(path, line, row[0], str(error), _RESTORE))
                continue
        names.append(_name(place_id, name, kind))
    if not names and not complaints:
        complaints.append(complaint(path, None, 0, "no names in it", _RESTORE))
    elif not complaints:
        # A file cut off between two rows looks whole: but the last places have lost their names.
        named = {name.place_id for name in names}
        complaints += [
            complaint(path, None, place_id, "no name for this place, is the end missing?", _RESTORE)
            for place_id in places
            if place_id not in named
        ]
    if complaints:
        raise GazetteerError("\n".join(complaints[:20]), complaints)
    return tuple(names)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:.{DECIMALS}f}"
    return unicodedata.normalize("NFC", str(value))


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_text(cell) for cell in row])
    return out.getvalue().encode("utf-8")


def places_table(places: Iterable[Place]) -> bytes:
    """Return places.csv as bytes: sorted by id, NFC, five decimals."""

    def row(place: Place) -> list[object]:
        box = place.extent
        edges: list[object] = [None] * 4 if box is None else [box.south, box.west, box.north, box.east]
        head = [place.place_id, place.name, place.kind, place.feature, place.country, place.district, place.parent_id]
        tail = [place.theatre, place.contested, place.source, place.source_id, place.licence, place.note]
        return [*head, place.latitude, place.longitude, *edges, place.population, *tail]

    return _table(PLACE_COLUMNS, (row(place) for place in sorted(places, key=lambda p: p.place_id)))


# Which of a place's names in one language comes first, and is shown: what was reviewed, what CLDR says, the sources;
# what papers wrote and what was derived comes last. Within a class reviewed names keep their order.
_TRUST = ("CLDR", "reviewed", "announcement", "", "press", "derived")


def _trust(source: str) -> int:
    return next((rank for rank, word in enumerate(_TRUST) if word and source.startswith(word)), _TRUST.index(""))


def in_order(names: Iterable[Name]) -> list[Name]:
    """Return names by place and language, the one to show first."""

    def key(name: Name) -> tuple[str, str, bool, int, bool, str]:
        trust = _trust(name.source)
        spelling = "" if name.source == "reviewed" else name.name
        return name.place_id, name.language, name.valid_to is not None, trust, name.strength == "weak", spelling

    return sorted(names, key=key)


def names_table(names: Iterable[Name]) -> bytes:
    """Return names.csv as bytes, in the order of `in_order`."""
    return _table(NAME_COLUMNS, ([getattr(name, column) for column in NAME_COLUMNS] for name in in_order(names)))
