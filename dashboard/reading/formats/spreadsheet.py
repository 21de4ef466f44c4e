"""Excel tables (.xlsx): each row of each sheet is a document of one article, with the same columns as in CSV."""

from __future__ import annotations

import datetime as dt
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from dashboard.errors import DocumentError
from dashboard.reading.formats.rows import cells_of, columns_in, documents_of, refuse_without_text
from dashboard.reading.formats.zip_limits import OFFICE, OLD_OFFICE, open_zip
from dashboard.reading.raw import RawDocument
from dashboard.records import Failure

_REMEDY = "open it in Excel or LibreOffice and save it as .xlsx or CSV UTF-8"
_AT_ONCE = 200  # rows
_LARGEST_CELL = 32_767  # characters; Excel keeps no more of a text
_BROKEN = (zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError)


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give a document a row, and a Failure for each row that cannot be used; raises DocumentError for the file."""
    with path.open("rb") as file:
        if file.read(4) == OLD_OFFICE:
            raise DocumentError(
                f"{path} is protected with a password, or an old Excel table under a new name; {_REMEDY} "
                "without a password"
            )
    open_zip(path, OFFICE, _REMEDY).close()
    from openpyxl import load_workbook  # takes a moment that only who reads tables should wait for

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and charts that it does not know
            book = load_workbook(path, read_only=True, data_only=True)
    except _BROKEN as error:
        raise DocumentError(f"{path} is no Excel table, or damaged; {_REMEDY}") from error
    try:
        yield from _documents(path, book.worksheets)
    except DocumentError:
        raise
    except _BROKEN as error:
        raise DocumentError(f"{path} is damaged; rows above the damage are read; {_REMEDY}") from error
    finally:
        book.close()


def _documents(path: Path, sheets: Sequence[Any]) -> Iterator[RawDocument | Failure]:
    """Give the documents of the sheets that have a column of texts; raises DocumentError where none has."""
    refusal = None
    used = False
    for sheet in sheets:
        name = f" sheet {sheet.title!r}" if len(sheets) > 1 else ""
        rows = _rows(sheet)
        first, header = next(((number, cells) for number, cells in rows if any(cells)), (1, []))
        columns = columns_in(header)
        try:
            refuse_without_text(columns, header, f"{path}{name}")
        except DocumentError as error:
            refusal = refusal or error
            continue
        used = True
        found = (
            (number, _without_cut(cells_of(cells, columns), f"{path}{name} row {number}"))
            for number, cells in rows
            if number > first and any(cell.strip() for cell in cells)
        )
        yield from documents_of(path, "xlsx", found, name)
    if not used:
        raise refusal or DocumentError(f"{path} has no sheet with rows; {_REMEDY}")


def _without_cut(row: dict[str, str], where: str) -> dict[str, str] | DocumentError:
    if len(row.get("text", "")) == _LARGEST_CELL:
        return DocumentError(
            f"{where} has a text of {_LARGEST_CELL:,} characters, where Excel cuts texts off; give it as .docx or .txt"
        )
    return row


def _rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    """Give the rows of a sheet with their numbers, as texts."""
    sheet.reset_dimensions()  # what a file states of its size is often wrong
    rows = enumerate(sheet.iter_rows(values_only=True), start=1)
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            some = list(islice(rows, _AT_ONCE))
        if not some:
            return
        for number, cells in some:
            yield number, [_shown(cell) for cell in cells]


def _shown(cell: object) -> str:
    """Return a cell as the text it stands for: a day as 2020-10-16, a whole number without a fraction."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
