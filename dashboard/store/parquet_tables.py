"""The tables of an input as Parquet files from which every record comes back as it was.

The tables that `extract` writes (`dashboard.store.folder`) are for people, and leave out what can be had again; these
are the program's own. Reading 100,000 events takes about two seconds, which is why there is no database beside them.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from pathlib import Path
from types import TracebackType, UnionType
from typing import Any, Final, Literal, Self, Union, get_args, get_origin, get_type_hints

import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.errors import StoreError
from dashboard.records import (
    Article,
    Candidate,
    DateExpression,
    Document,
    Event,
    Evidence,
    Failure,
    Passage,
    Tables,
    Toponym,
)

RECORDS: Final[dict[str, type[Any]]] = {
    "documents": Document,
    "articles": Article,
    "toponyms": Toponym,
    "dates": DateExpression,
    "events": Event,
    "failures": Failure,
}
"""Name of each table -> its records. Incidents are missing: they are merged over all inputs."""

_MADE_OF: Final[dict[str, type[Any]]] = {"evidence": Evidence, "candidates": Candidate, "passages": Passage}
_PLAIN: Final[dict[type, pa.DataType]] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    dt.date: pa.date32(),
}
_ROWS: Final = 4_000
_LETTERS: Final = 16_000_000
"""Rows, and letters of documents, that are kept in memory before they are written."""
# Half characters: no file can hold them. One letter takes their place, so that offsets stay true.
_HALF: Final = re.compile("[\ud800-\udfff]")


@cache
def _columns(name: str) -> tuple[tuple[str, pa.DataType | None], ...]:
    """Return the columns of a table with their types; None for what is written as JSON."""
    record = RECORDS[name]
    hints = get_type_hints(record)
    return tuple((field.name, _type(hints[field.name])) for field in fields(record))


def _type(hint: Any) -> pa.DataType | None:
    if get_origin(hint) in (Union, UnionType):
        (hint,) = [one for one in get_args(hint) if one is not type(None)]
    return pa.string() if get_origin(hint) is Literal else _PLAIN.get(hint)


@cache
def _schema(name: str) -> pa.Schema:
    return pa.schema([(column, kind or pa.string()) for column, kind in _columns(name)])


class TablesWriter:
    """Writes tables part by part into a folder, with little of them in memory. A context manager.

    Raises OSError where the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, pq.ParquetWriter] = {}
        self._rows: dict[str, list[Any]] = {name: [] for name in RECORDS}
        self._letters = 0
        self.counts: dict[str, int] = dict.fromkeys(RECORDS, 0)

    def __enter__(self) -> Self:
        for name in RECORDS:
            self._files[name] = pq.ParquetWriter(path_of(self._folder, name), _schema(name), compression="zstd")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._flush()
        finally:
            for file in self._files.values():
                file.close()

    def write(self, tables: Tables) -> None:
        """Add the rows of these tables behind those that are there."""
        for name in RECORDS:
            rows = getattr(tables, name)
            self._rows[name] += rows
            self.counts[name] += len(rows)
        self._letters += sum(len(document.text) for document in tables.documents)
        if self._letters > _LETTERS or any(len(rows) > _ROWS for rows in self._rows.values()):
            self._flush()

    def _flush(self) -> None:
        for name, rows in self._rows.items():
            if rows:
                self._files[name].write_table(_table(name, rows))
                rows.clear()
        self._letters = 0


def _table(name: str, rows: Sequence[Any]) -> pa.Table:
    arrays = []
    for column, kind in _columns(name):
        values = [getattr(row, column) for row in rows]
        if kind is None:
            values = [None if value is None else _json(value) for value in values]
        if kind is None or kind == pa.string():
            values = [value if value is None or value.isascii() else _HALF.sub("\ufffd", value) for value in values]
        arrays.append(pa.array(values, type=kind or pa.string()))
    return pa.Table.from_arrays(arrays, schema=_schema(name))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} is nothing that a table holds")


def path_of(folder: Path, name: str) -> Path:
    """Return where a table is kept."""
    return folder / f"{name}.parquet"


def read_tables(folder: Path, names: Iterable[str] = tuple(RECORDS)) -> Tables:
    """Return the tables that `TablesWriter` wrote into a folder, those of other names empty.

    Raises StoreError where a file is missing, damaged, or of another make.
    """
    found: dict[str, Any] = {}
    for name in names:
        path = path_of(folder, name)
        try:
            found[name] = _records(name, pq.read_table(path))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, pa.ArrowException) as error:
            raise StoreError(f"{path} is damaged or missing ({error})") from error
    return Tables(**found)


def _records(name: str, table: pa.Table) -> tuple[Any, ...]:
    record, names = RECORDS[name], [column for column, _ in _columns(name)]
    columns = [_values(table, column, kind) for column, kind in _columns(name)]
    return tuple(record(**dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True))


def _values(table: pa.Table, column: str, kind: pa.DataType | None) -> list[Any]:
    values: list[Any] = table.column(column).to_pylist()
    return values if kind is not None else [None if value is None else _made(column, value) for value in values]


def _made(column: str, value: str) -> tuple[Any, ...]:
    parts = json.loads(value)
    if column == "published_between":
        return tuple(dt.date.fromisoformat(day) for day in parts)
    make = _MADE_OF.get(column)
    return tuple(make(**part) for part in parts) if make else tuple(parts)
