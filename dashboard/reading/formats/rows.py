"""JSONL and CSV: each row is a document of one article, with its metadata in columns. Read row by row.

The same columns, and the same other names for them, are read in .xlsx and .json files.
"""

from __future__ import annotations

import codecs
import csv
import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from dashboard.errors import DocumentError
from dashboard.reading.encodings import REMEDY, check_text, find_encoding
from dashboard.reading.raw import STAGE, RawDocument, document_id, metadata_from
from dashboard.records import Failure

COLUMNS = ("id", "text", "title", "author", "published", "published_basis", "lang", "publisher", "url", "evidence_kind")
# What other people call these columns. A column of its own name goes first, then the first of these that has a value.
SYNONYMS = {
    "id": ("document_id", "article_id", "doc_id", "uid"),
    "text": ("content", "body", "full_text", "fulltext", "article_text", "article", "message"),
    "title": ("headline", "heading"),
    "author": ("byline", "writer", "authors"),
    "published": ("date", "published_at", "publishedat", "publication_date", "date_published", "pubdate", "pub_date"),
    "lang": ("language",),
    "publisher": ("source", "outlet", "newspaper", "media", "site", "source_name", "channel"),
    "url": ("link", "source_url", "address"),
}
_SAMPLE = 1_000_000  # bytes that the encoding of a file is found from
_MAX_LINE = 50_000_000  # bytes
_MAX_CELL = 50_000_000  # characters


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give a document a row, and a Failure for each row that cannot be used; raises DocumentError for the file."""
    encoding, mark = encoding_of(path)
    rows = _csv_rows(path, encoding) if path.suffix.lower() == ".csv" else _json_rows(path, encoding, mark)
    yield from documents_of(path, encoding, rows)


def documents_of(
    path: Path, encoding: str, rows: Iterable[tuple[int, dict[str, str] | DocumentError]], sheet: str = ""
) -> Iterator[RawDocument | Failure]:
    """Give a document for each numbered row of a file, by the names of COLUMNS, and a Failure for each bad one."""
    seen: set[str] = set()
    for number, row in rows:
        try:
            if isinstance(row, DocumentError):
                raise row
            raw = _document(row, path, number, encoding, sheet)
        except DocumentError as error:
            name = row.get("id", "").strip() if isinstance(row, dict) else ""
            name = name or f"{path.stem}{sheet} row {number}"
            yield Failure(document=name, source=path.as_posix(), stage=STAGE, message=str(error))
            continue
        if raw.document in seen:
            repeated = f"Another row of {path.name} has the same id, {raw.document!r}."
            raw = dataclasses.replace(raw, warnings=(*raw.warnings, repeated))
        seen.add(raw.document)
        yield raw


def columns_in(header: Sequence[str]) -> dict[str, list[int]]:
    """Return where in a header each of COLUMNS stands: under its own name first, then under its others."""
    names = [" ".join(name.replace("\ufeff", "").split()).lower().replace(" ", "_") for name in header]
    found = {}
    for column in COLUMNS:
        places = [names.index(name) for name in (column, *SYNONYMS.get(column, ())) if name in names]
        if places:
            found[column] = places
    return found


def refuse_without_text(columns: Mapping[str, object], header: Sequence[str], where: str) -> None:
    """Raise DocumentError where a table has no column with the text of its rows."""
    if "text" not in columns:
        shown = ", ".join(name.strip() for name in header if name.strip())
        raise DocumentError(
            f"{where} has no column text (it has: {shown[:300] or 'none'}); "
            "name the columns in the first row: text, and if known id, title, published, lang, publisher, url"
        )


def encoding_of(path: Path) -> tuple[str, int]:
    """Return a file's encoding and the length of its byte-order mark; raises DocumentError."""
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    if not sample.strip():
        raise DocumentError(f"{path} is empty; check that it was saved or downloaded completely")
    # A sample that ends inside a character would not decode; it ends after a line instead.
    if len(sample) == _SAMPLE:
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    # One damaged row must not condemn the file: what is UTF-8 in any row with foreign letters is UTF-8 throughout.
    if b"\0" not in sample and any(_is_utf8(line) for line in sample.splitlines() if not line.isascii()):
        return "utf-8", len(codecs.BOM_UTF8) if sample.startswith(codecs.BOM_UTF8) else 0
    return find_encoding(sample, str(path))


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _json_rows(path: Path, encoding: str, mark: int) -> Iterator[tuple[int, dict[str, str] | DocumentError]]:
    for number, line in enumerate(_lines(path, encoding, mark), start=1):
        if line.strip():
            try:
                yield number, _json_row(line, f"{path} row {number}")
            except DocumentError as error:
                yield number, error


def _lines(path: Path, encoding: str, mark: int) -> Iterator[bytes]:
    """Give the lines of a file in UTF-8, a line that is not in the file's encoding as it is."""
    if encoding.startswith(("utf-16", "utf-32")):
        with path.open(encoding=encoding, errors="replace", newline="\n") as text:
            for row in text:
                yield row.removeprefix("\ufeff").encode()
        return
    with path.open("rb") as file:
        file.seek(mark)
        while line := file.readline(_MAX_LINE):
            if len(line) == _MAX_LINE and not line.endswith(b"\n"):
                _skip_line(file)
            try:
                yield line.decode(encoding).encode()
            except UnicodeDecodeError:
                yield line


def _skip_line(file: BinaryIO) -> None:
    """Pass over the rest of an endless line; what was read of it is no JSON and will be reported."""
    while (rest := file.readline(_MAX_LINE)) and not rest.endswith(b"\n"):
        pass


def _json_row(line: bytes, where: str) -> dict[str, str]:
    try:
        value = json.loads(line.decode().strip())
    except UnicodeDecodeError as error:
        raise DocumentError(f"{where} is not valid UTF-8 (byte {error.start:,} of the row); {REMEDY}") from error
    except (ValueError, RecursionError) as error:
        problem = f"{error.msg}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else "unreadable"
        raise DocumentError(
            f'{where} is not valid JSON ({problem}); each line must be one object such as {{"id": "a1", "text": "..."}}'
        ) from error
    if not isinstance(value, dict):
        raise DocumentError(
            f'{where} is not a JSON object; each line must be one such as {{"id": "a1", "text": "..."}}'
        )
    return row_of(value, where)


def row_of(value: Mapping[str, object], where: str) -> dict[str, str]:
    """Return what an object of JSON gives in COLUMNS; raises DocumentError where one is no text."""
    row = {}
    for key in COLUMNS:
        item = value.get(key)
        if item is None:
            item = next((found for name in SYNONYMS.get(key, ()) if _is_text(found := value.get(name))), None)
        if item is None:
            continue
        if isinstance(item, int | float) and key == "id":
            item = str(item)
        if not isinstance(item, str):
            raise DocumentError(f"{where}: {key} is not a text but {type(item).__name__}; put it in quotes")
        row[key] = item
    return row


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _csv_rows(path: Path, encoding: str) -> Iterator[tuple[int, dict[str, str] | DocumentError]]:
    csv.field_size_limit(_MAX_CELL)  # the default refuses articles beyond 131,072 characters
    with path.open(encoding=encoding, errors="replace", newline="") as text:
        first = text.readline().removeprefix("\ufeff")
        delimiter = max(",;\t", key=first.count)
        header = next(csv.reader([first], delimiter=delimiter), [])
        columns = columns_in(header)
        refuse_without_text(columns, header, str(path))
        rows = csv.reader(text, delimiter=delimiter)
        number = 1  # the header is row 1, as a spreadsheet shows it
        while True:
            number += 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield (
                    number,
                    DocumentError(f"{path} row {number} is no CSV ({error}); save the table again as CSV UTF-8"),
                )
                continue
            if any(cell.strip() for cell in cells):
                yield number, cells_of(cells, columns)


def cells_of(cells: Sequence[str], columns: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """Return what the cells of a row give in COLUMNS."""
    row = {}
    for column, places in columns.items():
        value = next((cells[place] for place in places if place < len(cells) and cells[place].strip()), "")
        if value:
            row[column] = value
    return row


def _document(row: dict[str, str], path: Path, number: int, encoding: str, sheet: str) -> RawDocument:
    where = f"{path}{sheet} row {number}"
    text = row.get("text", "").removeprefix("\ufeff")
    if not text.strip():
        raise DocumentError(f"{where} has no text; give it a column 'text' with the article, or remove the row")
    try:
        data = json.dumps(row, ensure_ascii=False, sort_keys=True).encode()
    except UnicodeEncodeError as error:
        raise DocumentError(
            f"{where} holds half a character (a lone surrogate); export the row again as UTF-8"
        ) from error
    warnings = list(check_text(text, "utf-8", where))
    name = row.get("id", "").strip()
    if not name:
        name = f"{path.stem}{sheet}-{number}"
        warnings.append(f"Row {number} of {path.name} has no id; it is called {name!r}.")
    return RawDocument(
        document_id=document_id(data),
        document=name,
        source=path.as_posix(),
        encoding=encoding,
        bytes=len(text.encode()),
        text=text,
        one_article=True,
        metadata=metadata_from({key: value for key, value in row.items() if key not in ("id", "text")}, where),
        warnings=tuple(warnings),
    )
