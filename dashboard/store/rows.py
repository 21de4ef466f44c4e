"""Records as plain rows: the columns of the extraction contract, in its order and with plain types."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from dashboard.records import Tables

Row = dict[str, object]

TABLES: Mapping[str, tuple[str, ...]] = {
    "documents": ("document_id", "document", "source", "encoding", "bytes", "text", "warnings"),
    "articles": (
        *("document_id", "document", "article", "start", "end", "title", "publisher", "author", "lang"),
        *("published", "published_basis", "notes", "url", "evidence_kind"),
    ),
    "toponyms": (
        *("document_id", "document", "article", "start", "end", "text", "role", "place_id", "name", "kind"),
        *("country", "district", "latitude", "longitude", "match", "score", "candidates"),
    ),
    "dates": (
        *("document_id", "document", "article", "start", "end", "text", "value", "first", "last"),
        *("precision", "basis", "anchor", "anchor_date"),
    ),
    "events": (
        *("event_id", "document_id", "document", "article", "sentence_start", "sentence_end", "quote"),
        *("evidence_kind", "evidence", "place_id", "name", "kind_of_place", "district", "latitude", "longitude"),
        *("place_basis", "first", "last", "precision", "date_basis", "kind", "actor", "target", "claimed_by"),
        *("certainty", "count_min", "count_max", "count_unit", "cue", "score", "shown"),
    ),
    "incidents": ("incident_id", "event_ids", "place_id", "first", "last", "kind", "actor", "sources"),
    "failures": ("document", "source", "stage", "message"),
}
"""Name of each table -> its columns. Days are ISO strings, degrees WGS84, offsets count characters of the text."""


def rows_of(tables: Tables, name: str) -> Iterator[Row]:
    """Yield the rows of one table as plain dictionaries, columns in order."""
    columns = TABLES[name]
    for record in getattr(tables, name):
        yield {column: plain(getattr(record, column)) for column in columns}


def plain(value: object) -> object:
    """Return a value as JSON knows it: days as ISO strings, records as dictionaries, tuples as lists."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, str):
        return _encodable(value)
    return value


def _encodable(text: str) -> str:
    """Spell out half surrogate pairs: a JSON document can smuggle them in, and no encoding can write them."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text
