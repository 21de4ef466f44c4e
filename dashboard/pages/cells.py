"""Cells of the tables that users save. No Streamlit."""

from __future__ import annotations

import csv
import io

import pandas as pd

from dashboard.store.formats import inert


def saved(frame: pd.DataFrame) -> bytes:
    """Return a table for spreadsheets: UTF-8 with a byte-order mark, no cell that runs as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(frame.columns)
    for row in frame.itertuples(index=False, name=None):
        writer.writerow([inert(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "backslashreplace")
