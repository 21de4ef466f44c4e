"""The events of a briefing as a table for spreadsheets: CSV and XLSX. No cell of either runs as a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable
from typing import Final

import xlsxwriter

from dashboard.briefing.archive import with_fixed_times
from dashboard.briefing.rows import COLUMNS, EventRow
from dashboard.store.formats import inert

_LONGEST_CELL: Final = 32_767
"""Letters that a cell of a workbook holds; Excel calls a file with more damaged."""
_WIDTHS: Final = {"sentence": 80, "title": 36, "place": 24, "days": 28, "claimed_by": 28, "publisher": 22, "link": 30}
_WIDTH: Final = 14


def csv_bytes(rows: Iterable[EventRow]) -> bytes:
    """Return UTF-8 with a byte-order mark, without which Excel reads it as something else; days are ISO."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([inert(_plain(getattr(row, column))) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _plain(value: object) -> object:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, dt.date) else value


def xlsx_bytes(rows: Iterable[EventRow], *, title: str, made: dt.date) -> bytes:
    """Return a workbook with one sheet: heading fixed, filters on, days as days, texts as texts."""
    out = io.BytesIO()
    # Texts stay texts: no formula is made of "=", no link of an address.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": title, "created": dt.datetime.combine(made, dt.time())})
    sheet = book.add_worksheet("Events")
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    text = book.add_format({"valign": "top"})
    long = book.add_format({"valign": "top", "text_wrap": True})
    day = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd"})
    for number, column in enumerate(COLUMNS):
        sheet.set_column(number, number, _WIDTHS.get(column, _WIDTH))
        sheet.write_string(0, number, column, head)
    last = 0
    for last, row in enumerate(rows, start=1):
        for number, column in enumerate(COLUMNS):
            value = getattr(row, column)
            if value is None or value == "":
                continue
            # Workbooks count days from 1900.
            if isinstance(value, dt.date) and value.year >= 1901:
                sheet.write_datetime(last, number, dt.datetime.combine(value, dt.time()), day)
            elif isinstance(value, int | float):
                sheet.write_number(last, number, value, text)
            else:
                cell = str(_plain(value))[:_LONGEST_CELL]
                sheet.write_string(last, number, cell, long if column == "sentence" else text)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
    book.close()
    return with_fixed_times(out.getvalue())
