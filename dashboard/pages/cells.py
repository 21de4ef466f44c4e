"""Cells of the tables that users save. No Streamlit."""

from __future__ import annotations

import csv
import io

import pandas as pd

from dashboard.store.formats import FORMULA_STARTS


def plain(cell: object) -> object:
    """Return a cell that no spreadsheet runs: a text that begins like a formula gets an apostrophe in front."""
    if isinstance(cell, str) and (cell.startswith(FORMULA_STARTS) or cell.lstrip().startswith(FORMULA_STARTS)):
        return "'" + cell
    return cell


def saved(frame: pd.DataFrame) -> bytes:
    """Return a table for spreadsheets: UTF-8 with a byte-order mark, no cell that runs as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(frame.columns)
    for row in frame.itertuples(index=False, name=None):
        writer.writerow([plain(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "backslashreplace")
