"""The same events in every format as on the page: the shipped documents, 27 September to 17 October 2020."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pptx
import pyogrio
import pytest
from export_corpus import MADE
from PIL import Image

from dashboard.analysis.columns import columns_of
from dashboard.analysis.filters import Filters, on_the_map, select
from dashboard.analysis.summaries import in_order_of_time
from dashboard.analysis.window import Window, in_window
from dashboard.basemap.layers import LAYERS, attribution
from dashboard.briefing.geojson import geojson_bytes
from dashboard.briefing.kml import kml_bytes, kmz_bytes
from dashboard.briefing.rows import EventRow, event_rows
from dashboard.briefing.slides import slides_bytes
from dashboard.briefing.spreadsheet import csv_bytes, xlsx_bytes
from dashboard.briefing.web_page import page_bytes
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.records import Tables
from tests.makers import day

WINDOW = Window(first=day(27, month=9), last=day(17))
ABOUT = {"title": "Reported events", "attribution": attribution(LAYERS)}
Named = dict[str, str]
"""event_id -> the sentence as the format has it."""


@pytest.fixture(scope="module")
def tables(root: Path) -> Tables:
    return run([root / "seeds"])


@pytest.fixture(scope="module")
def rows(tables: Tables) -> list[EventRow]:
    events = in_window([event for event in in_order_of_time(tables.events) if event.shown], WINDOW)
    return event_rows(events, tables.articles, tables.incidents, attribution=attribution(LAYERS))


def test_a_briefing_has_the_events_that_the_page_draws(tables: Tables, rows: list[EventRow]) -> None:
    columns = columns_of(in_order_of_time(tables.events), tables, shipped_gazetteer())
    drawn = select(columns, Filters()) & on_the_map(columns, WINDOW)
    assert len(rows) == np.count_nonzero(drawn) > 50


def from_csv(rows: list[EventRow], folder: Path) -> Named:
    table = csv.DictReader(io.StringIO(csv_bytes(rows).decode("utf-8-sig")))
    return {row["event_id"]: row["sentence"] for row in table}


def from_xlsx(rows: list[EventRow], folder: Path) -> Named:
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(rows, title="x", made=MADE))).active
    head, *cells = sheet.iter_rows(values_only=True)
    return {row[head.index("event_id")]: row[head.index("sentence")] for row in cells}


def from_gdal(path: Path, content: bytes) -> Named:
    path.write_bytes(content)
    found: Named = {}
    for layer, _ in pyogrio.list_layers(path):
        meta, _, _, fields = pyogrio.raw.read(path, layer=layer)
        read = dict(zip(meta["fields"], fields, strict=True))
        found |= dict(zip(read["event_id"], read["sentence"], strict=True))
    return found


def from_geojson(rows: list[EventRow], folder: Path) -> Named:
    return from_gdal(folder / "brief.geojson", geojson_bytes(rows, ABOUT))


def from_kml(rows: list[EventRow], folder: Path) -> Named:
    return from_gdal(folder / "brief.kml", kml_bytes(rows, ABOUT))


def from_kmz(rows: list[EventRow], folder: Path) -> Named:
    with zipfile.ZipFile(io.BytesIO(kmz_bytes(rows, ABOUT))) as archive:
        return from_gdal(folder / "doc.kml", archive.read("doc.kml"))


def from_html(rows: list[EventRow], folder: Path) -> Named:
    page = page_bytes(
        *(rows, shipped_gazetteer()), title="", subtitle="", first=WINDOW.first, last=WINDOW.last, notes=[]
    )
    block = re.search(r'id="briefing">(.*?)</script>', page.decode(), flags=re.DOTALL)
    assert block
    return {event["id"]: event["sentence"] for event in json.loads(block[1])["events"]}


READERS: dict[str, Callable[[list[EventRow], Path], Named]] = {
    "csv": from_csv,
    "xlsx": from_xlsx,
    "geojson": from_geojson,
    "kml": from_kml,
    "kmz": from_kmz,
    "html": from_html,
}


@pytest.mark.parametrize("suffix", READERS)
def test_every_format_has_them_and_their_sentences(suffix: str, rows: list[EventRow], tmp_path: Path) -> None:
    assert READERS[suffix](rows, tmp_path) == {row.event_id: row.sentence for row in rows}


def test_the_slides_have_them_and_their_sentences(rows: list[EventRow]) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (160, 90)).save(picture, "PNG")
    content = slides_bytes(
        rows, picture.getvalue(), title="x", subtitle="", alternative="", remarks=ABOUT.values(), made=MADE
    )
    slides: Any = pptx.Presentation(io.BytesIO(content)).slides
    tables = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
    assert sum(len(table.rows) - 1 for table in tables) == len(rows)
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in slides)
    assert [row.sentence for row in rows if row.quoted not in notes] == []


def test_every_row_says_whose_claim_it_is_and_where_it_stands(rows: list[EventRow]) -> None:
    for row in rows:
        assert row.claimed_by and row.certainty and row.days and row.title and row.publisher and row.attribution
        assert row.paraphrase and row.sentence.startswith("Paraphrase of "), "the shipped documents are digests"
