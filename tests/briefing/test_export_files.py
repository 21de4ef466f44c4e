"""The events as files, read back by other people's libraries: every format says the same, and nothing of it runs."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import fastkml
import jsonschema
import pyogrio.raw
import pytest
from export_corpus import ARABIC, ATTRIBUTION, MADE, rows
from fastkml.validator import get_schema_parser
from lxml import etree

from dashboard.briefing.geojson import geojson_bytes
from dashboard.briefing.kml import kml_bytes, kmz_bytes
from dashboard.briefing.rows import COLUMNS, web_link
from dashboard.briefing.spreadsheet import csv_bytes, xlsx_bytes

SCHEMA = Path(__file__).with_name("geojson-schema.json")
ABOUT = {"title": "A <b>title</b>", "attribution": ATTRIBUTION, "made": "2026-01-02"}
KML = "{http://www.opengis.net/kml/2.2}"


# --- rows


def test_a_row_has_what_a_reader_needs_to_cite_the_event() -> None:
    first = rows()[0]
    assert (first.place, first.number, first.days) == ("Hadrut", 1, "9 October 2020")
    assert first.quoted == "“The ministry said on 9 October that Hadrut was taken.”"
    assert first.citation == "The ninth day, The Weekly, 2020-10-10"
    assert (first.claimed_by, first.certainty, first.precision) == ("Azerbaijan", "claimed", "to the day")
    assert (first.sources, first.attribution) == (2, ATTRIBUTION)


def test_a_paraphrase_is_marked_and_never_in_quotation_marks() -> None:
    (row,) = [row for row in rows() if row.paraphrase]
    assert row.sentence == "Paraphrase of Shelling goes on, Daily, 4 October 2020: Shells fell on Stepanakert."
    assert row.quoted == row.sentence
    assert row.claimed_by == "Daily (own voice)"


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/b?c=d", "https://a.example/b?c=d"),
        ("http://a.example", "http://a.example"),
        ("javascript:alert(1)", ""),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//a.example", ""),
        ("https://a.example/ onmouseover=x", ""),
        ("https://[broken", ""),
        (None, ""),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, kept: str) -> None:
    assert web_link(url) == kept


# --- CSV and XLSX


def test_csv_opens_in_excel_with_every_event_and_no_formula() -> None:
    written = csv_bytes(rows())
    assert written.startswith(b"\xef\xbb\xbf")
    table = list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"))))
    assert [row["event_id"] for row in table] == [row.event_id for row in rows()]
    assert tuple(table[0]) == COLUMNS
    assert (table[0]["first"], table[0]["last"], table[5]["first"]) == ("2020-10-09", "2020-10-09", "")
    assert table[2]["sentence"] == ARABIC
    hostile = table[4]
    assert [hostile[name][0] for name in ("sentence", "place", "district", "title", "publisher", "place_id")] == [
        "'"
    ] * 6
    numbers = {"latitude", "longitude", "score", "sources", "number"}
    runnable = [c for row in table for name, c in row.items() if name not in numbers and c[:1] in {*"=+-@\t\r"} - {""}]
    assert runnable == []


def test_negative_coordinates_stay_numbers() -> None:
    south = replace(rows()[0], latitude=-39.5)
    assert ",-39.5," in csv_bytes([south]).decode("utf-8-sig")


def test_a_workbook_has_typed_cells_and_no_formula() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    written = xlsx_bytes(rows(), title="=A title", made=MADE)
    sheet = openpyxl.load_workbook(io.BytesIO(written)).active
    head, *cells = sheet.iter_rows()
    assert tuple(cell.value for cell in head) == COLUMNS
    table = [dict(zip(COLUMNS, row, strict=True)) for row in cells]
    assert [row["event_id"].value for row in table] == [row.event_id for row in rows()]
    assert table[0]["first"].value.date() == rows()[0].first
    assert table[0]["latitude"].value == 39.52
    assert {cell.data_type for row in cells for cell in row} <= {"s", "n", "d"}, "a cell is a formula"
    assert all(cell.hyperlink is None for row in cells for cell in row)


# --- GeoJSON


def geojson() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(geojson_bytes(rows(), ABOUT))
    return found


def test_geojson_follows_its_schema_and_its_rfc() -> None:
    written = geojson()
    jsonschema.validate(written, json.loads(SCHEMA.read_text()))
    assert "crs" not in written  # RFC 7946, 4
    assert written["bbox"] == [46.45, 39.52, 47.143, 39.95]  # west, south, east, north (5)
    for feature, row in zip(written["features"], rows(), strict=True):
        assert feature["id"] == row.event_id
        assert feature["geometry"]["coordinates"] == [row.longitude, row.latitude]  # longitude first (3.1.1)
        assert not {"coordinates", "geometries", "features"} & feature["properties"].keys()  # 7.1
    assert not {"coordinates", "geometries", "geometry", "properties"} & written.keys()


def test_geojson_without_events_is_an_empty_collection() -> None:
    written = json.loads(geojson_bytes([], ABOUT))
    jsonschema.validate(written, json.loads(SCHEMA.read_text()))
    assert written["features"] == [] and "bbox" not in written


def test_gdal_reads_points_and_times_from_geojson(tmp_path: Path) -> None:
    path = tmp_path / "brief.geojson"
    path.write_bytes(geojson_bytes(rows(), ABOUT))
    meta, _, geometry, fields = pyogrio.raw.read(path)
    read = dict(zip(meta["fields"], fields, strict=True))
    assert meta["geometry_type"] == "Point" and meta["crs"] in {"EPSG:4326", "OGC:CRS84"}
    assert len(geometry) == len(rows())
    assert list(read["sentence"]) == [row.sentence for row in rows()]
    # QGIS's temporal controller offers fields of these types only.
    assert [read[name].dtype.kind for name in ("begin", "end", "first", "last")] == ["M"] * 4
    assert str(read["begin"][0]).startswith("2020-10-09T00:00:00") and str(read["end"][0]).startswith(
        "2020-10-09T23:59:59"
    )


# --- KML


def placemarks(written: bytes) -> list[etree._Element]:
    return list(etree.fromstring(written).iter(f"{KML}Placemark"))


def test_kml_follows_the_schema_of_the_ogc() -> None:
    schema = get_schema_parser()
    for some in (rows(), []):
        root = etree.fromstring(kml_bytes(some, ABOUT))
        assert schema.validate(root), schema.error_log


def test_another_library_reads_every_event_from_kml(tmp_path: Path) -> None:
    path = tmp_path / "brief.kml"
    path.write_bytes(kml_bytes(rows(), ABOUT))
    document = fastkml.KML.parse(path).features[0]
    marks = [mark for folder in document.features for mark in folder.features]
    assert {mark.id for mark in marks} == {f"event-{row.event_id}" for row in rows()}
    (mark,) = [mark for mark in marks if mark.id == "event-a2"]
    assert (mark.geometry.x, mark.geometry.y) == (47.0319, 39.52)
    assert mark.times.begin.dt.isoformat() == "2020-10-09T00:00:00+00:00"
    assert mark.times.end.dt.isoformat() == "2020-10-10T23:59:59+00:00", "the last day is part of the span"
    told = {one.name: one.value for one in mark.extended_data.elements}
    assert told["sentence"] == "The other ministry denied it."
    assert told["claimed_by"] == "Armenia" and told["certainty"] == "denied"


def test_gdal_reads_every_event_from_kml(tmp_path: Path) -> None:
    path = tmp_path / "brief.kml"
    path.write_bytes(kml_bytes(rows(), ABOUT))
    layers = [name for name, _ in pyogrio.list_layers(path)]
    assert sum(len(pyogrio.raw.read(path, layer=layer)[2]) for layer in layers) == len(rows())


def test_an_event_without_a_day_has_no_span_in_kml() -> None:
    spans = {mark.get("id"): mark.find(f"{KML}TimeSpan") is not None for mark in placemarks(kml_bytes(rows(), ABOUT))}
    assert spans == {f"event-{row.event_id}": row.first is not None for row in rows()}


class Tags(HTMLParser):
    """The elements and attributes that a viewer would make of a balloon."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen |= {tag, *(name for name, _ in attrs)}


def test_no_text_of_a_document_becomes_markup_in_a_balloon() -> None:
    for mark in placemarks(kml_bytes(rows(), ABOUT)):
        balloon = mark.findtext(f"{KML}description") or ""
        tags = Tags()
        tags.feed(balloon)
        assert tags.seen <= {"h3", "p", "b", "br"}
        assert "$[" not in balloon, "a viewer would fill it in"


def test_kmz_holds_the_same_document_and_its_own_symbol() -> None:
    with zipfile.ZipFile(io.BytesIO(kmz_bytes(rows(), ABOUT))) as archive:
        assert archive.namelist() == ["doc.kml", "dot.png"]
        assert len(placemarks(archive.read("doc.kml"))) == len(rows())
        assert archive.read("dot.png").startswith(b"\x89PNG")
        hrefs = {e.text for e in etree.fromstring(archive.read("doc.kml")).iter(f"{KML}href")}
    assert hrefs == {"dot.png"}, "a viewer would ask the net"


def test_the_same_briefing_gives_the_same_bytes() -> None:
    def all_bytes() -> list[bytes]:
        return [
            csv_bytes(rows()),
            xlsx_bytes(rows(), title="x", made=MADE),
            geojson_bytes(rows(), ABOUT),
            kml_bytes(rows(), ABOUT),
            kmz_bytes(rows(), ABOUT),
        ]

    assert all_bytes() == all_bytes()
