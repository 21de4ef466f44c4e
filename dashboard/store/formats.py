"""One table as one file, in each of the formats people ask for."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.store.rows import TABLES, Row

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet runs a text cell that begins with one of these (OWASP, CSV injection)."""

_STRUCT_COLUMNS: Mapping[str, pa.DataType] = {
    "evidence": pa.list_(pa.struct([("role", pa.string()), ("start", pa.int64()), ("end", pa.int64())])),
    "candidates": pa.list_(pa.struct([("place_id", pa.string()), ("score", pa.float64()), ("reason", pa.string())])),
    "event_ids": pa.list_(pa.string()),
    "warnings": pa.list_(pa.string()),
    "notes": pa.list_(pa.string()),
}
_NUMBER_COLUMNS = {"latitude", "longitude", "score"}
_INTEGER_COLUMNS = {
    *("bytes", "start", "end", "sentence_start", "sentence_end", "count_min", "count_max", "sources"),
}


def write_jsonl(name: str, rows: Iterable[Row], path: Path) -> None:
    """Write one JSON object a line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_csv(name: str, rows: Iterable[Row], path: Path) -> None:
    """Write a table for spreadsheets: UTF-8 with a byte-order mark, lists as JSON, no cell that runs as a formula."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(TABLES[name])
        for row in rows:
            writer.writerow([_cell(row[column]) for column in TABLES[name]])


def _cell(value: object) -> object:
    return inert(json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value)


def inert(cell: object) -> object:
    """Return a cell that no spreadsheet runs: a text that begins like a formula gets an apostrophe in front.

    Numbers stay numbers: they may begin with a minus, only texts can be formulas.
    """
    return "'" + cell if isinstance(cell, str) and formula_like(cell) else cell


def formula_like(text: str) -> bool:
    """Tell whether a spreadsheet would run a text; some pass over blanks in front of it."""
    return text.startswith(FORMULA_STARTS) or text.lstrip().startswith(FORMULA_STARTS)


def write_parquet(name: str, rows: Iterable[Row], path: Path) -> None:
    """Write a Parquet file with typed columns: days as ISO strings, lists as lists."""
    schema = pa.schema([(column, _type(column)) for column in TABLES[name]])
    pq.write_table(pa.Table.from_pylist(list(rows), schema=schema), path)


def _type(column: str) -> pa.DataType:
    if column in _STRUCT_COLUMNS:
        return _STRUCT_COLUMNS[column]
    if column in _NUMBER_COLUMNS:
        return pa.float64()
    if column in _INTEGER_COLUMNS:
        return pa.int64()
    if column == "shown":
        return pa.bool_()
    return pa.string()


def write_geojson(name: str, rows: Iterable[Row], path: Path) -> None:
    """Write a table with coordinates as a GeoJSON FeatureCollection (RFC 7946: longitude first).

    Rows without a point have a null geometry.
    """
    features = [{"type": "Feature", "geometry": _geometry(row), "properties": row} for row in rows]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file, ensure_ascii=False)
        file.write("\n")


def _geometry(row: Row) -> Row | None:
    if row["latitude"] is None or row["longitude"] is None:
        return None
    return {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}


Writer = Callable[[str, Iterable[Row], Path], None]


def writer_of(name: str, file_format: str) -> tuple[str, Writer]:
    """Return the file name and the writer of a table in a format (jsonl, csv, parquet or geojson).

    In GeoJSON the tables without coordinates are written as JSONL.
    """
    if file_format == "geojson" and "latitude" not in TABLES[name]:
        file_format = "jsonl"
    writers: Mapping[str, Writer] = {
        "jsonl": write_jsonl,
        "csv": write_csv,
        "parquet": write_parquet,
        "geojson": write_geojson,
    }
    return f"{name}.{file_format}", writers[file_format]
