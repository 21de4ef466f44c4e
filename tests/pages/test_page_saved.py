"""The tables of the map page as files: all that they show, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from conftest import Visit
from playwright.sync_api import expect

from dashboard.pages.cells import saved
from dashboard.pages.table import COLUMNS
from dashboard.store.formats import inert


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+7 shells", "'+7 shells"),
        ("-5 °C in Shusha", "'-5 °C in Shusha"),
        ("@channel", "'@channel"),
        ("  =1+1", "'  =1+1"),
        ("\t=1+1", "'\t=1+1"),
        ("Hadrut", "Hadrut"),
        ("شوشا", "شوشا"),
        (-39.5, -39.5),
        (None, None),
    ],
)
def test_a_cell_is_no_formula(cell: object, written: object) -> None:
    assert inert(cell) == written


def test_a_saved_table_opens_in_a_spreadsheet() -> None:
    text = saved(pd.DataFrame({"Place": ["Şuşa / Shushi"], "Sentence": ['=1+1, "two"\nlines']}))
    assert text.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""))) == [
        ["Place", "Sentence"],
        ["Şuşa / Shushi", '\'=1+1, "two"\nlines'],
    ]


def test_the_events_are_saved_from_the_page_and_only_so(small_server: str, visit: Callable[[str], Visit]) -> None:
    page = visit(small_server).page
    events = page.locator(".st-key-events")
    events.get_by_test_id("stDataFrame").hover()
    expect(events.get_by_label("Search")).to_be_visible()
    expect(events.get_by_label("Download as CSV")).to_be_hidden()
    with page.expect_download() as download:
        events.get_by_role("button", name="Save as CSV").click()
    rows = list(csv.DictReader(Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert any(row["Place"] == "Martakert" for row in rows)
