"""A folder of tables, read back as records: events and the articles they stand in."""

from __future__ import annotations

import csv
import datetime as dt
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.errors import StoreError
from dashboard.records import Article, Event, Evidence
from dashboard.store.formats import formula_like
from dashboard.store.rows import TABLES

_Record = TypeVar("_Record", Event, Article)
_DAYS = frozenset({"first", "last", "published"})
_LISTS = frozenset({"evidence", "notes"})
_INTEGERS = frozenset({"start", "end", "sentence_start", "sentence_end", "count_min", "count_max"})
_NUMBERS = frozenset({"latitude", "longitude", "score"})


def read_events(folder: Path) -> tuple[list[Event], list[Article]]:
    """Return the events and articles that `extract` wrote into a folder, in whichever format.

    Raises StoreError when the folder holds no tables of a run, or they cannot be read; its message names the file and
    the remedy.
    """
    return list(_records(folder, "events", Event)), list(_records(folder, "articles", Article))


def _records(folder: Path, name: str, make: type[_Record]) -> Iterator[_Record]:
    path = _table(folder, name)
    columns = [column for column in TABLES[name] if column in {field.name for field in fields(make)}]
    row = 0
    try:
        for row, found in enumerate(_READERS[path.suffix[1:]](path), start=1):  # noqa: B007
            yield make(**{column: _value(column, found.get(column)) for column in columns})
    except (OSError, ValueError, TypeError, KeyError, AttributeError, pa.ArrowException) as error:
        raise StoreError(f"{path}, row {row}: {error}; the table is damaged, extract it again") from error


def _table(folder: Path, name: str) -> Path:
    """Return the file of a table: in the format that run.json names, else in any."""
    try:
        own = [json.loads((folder / "run.json").read_text(encoding="utf-8"))["format"]]
    except (OSError, ValueError, KeyError, TypeError):
        own = []
    for ending in (*own, *_READERS):
        path = folder / f"{name}.{ending}"
        if path.is_file():
            return path
    raise StoreError(
        f"{folder} holds no table of {name}; name a folder that `python -m dashboard extract INPUT --out FOLDER` wrote"
    )


def _jsonl(path: Path) -> Iterator[Mapping[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _geojson(path: Path) -> Iterator[Mapping[str, Any]]:
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        yield feature["properties"]


def _csv(path: Path) -> Iterator[Mapping[str, Any]]:
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {column: _from_cell(column, cell) for column, cell in row.items()}


def _from_cell(column: str, cell: str) -> object:
    if cell == "":
        return None
    if column in _LISTS:
        return json.loads(cell)
    if column in _INTEGERS:
        return int(cell)
    if column in _NUMBERS:
        return float(cell)
    if column == "shown":
        return cell == "True"
    # What is written so that no spreadsheet runs it.
    return cell[1:] if cell.startswith("'") and formula_like(cell[1:]) else cell


def _parquet(path: Path) -> Iterator[Mapping[str, Any]]:
    yield from pq.read_table(path).to_pylist()


_READERS = {"jsonl": _jsonl, "geojson": _geojson, "parquet": _parquet, "csv": _csv}


def _value(column: str, value: Any) -> Any:
    if column in _DAYS:
        return None if value is None else dt.date.fromisoformat(value)
    if column == "evidence":
        return tuple(Evidence(**span) for span in value)
    if column == "notes":
        return tuple(value or ())
    return value
