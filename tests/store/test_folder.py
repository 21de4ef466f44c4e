"""A run's tables on disk: every format says the same, whole or not at all, and no cell runs as a formula."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dashboard.errors import StoreError
from dashboard.records import Candidate, Document, Evidence, Failure, Incident, Tables, Toponym
from dashboard.store import folder as folder_module
from dashboard.store.folder import FORMATS, write_tables
from dashboard.store.records import read_events
from dashboard.store.rows import TABLES
from tests.makers import article, event

TEXT = "=HYPERLINK(1) Ադրբեջան قره باغ"


def tables() -> Tables:
    return Tables(
        documents=(
            Document(
                document_id="d" * 64, document="report", source="report.txt", encoding="utf-8", bytes=40, text=TEXT
            ),
        ),
        articles=(article(published=dt.date(2020, 10, 9), published_basis="stated", notes=("a note",)),),
        toponyms=(
            Toponym(
                document_id="d" * 64,
                document="report",
                article="a01",
                start=0,
                end=6,
                text="Hadrut",
                role="literal",
                place_id=None,
                name=None,
                kind=None,
                country=None,
                district=None,
                latitude=None,
                longitude=None,
                match=None,
                score=None,
                candidates=(Candidate(place_id="hadrut", score=0.5, reason="same spelling"),),
            ),
        ),
        events=(event(quote=TEXT, evidence=(Evidence(role="place", start=0, end=6),)),),
        incidents=(
            Incident(
                incident_id="i1",
                event_ids=("e1",),
                place_id="hadrut",
                first=None,
                last=None,
                kind="clash",
                actor="unknown",
                sources=1,
            ),
        ),
        failures=(Failure(document="x", source="x.txt", stage="reading", message="x.txt is empty."),),
        versions={"schema": "1"},
    )


def test_jsonl_holds_the_contract_columns_in_order(tmp_path: Path) -> None:
    write_tables(tables(), tmp_path)
    for name, columns in TABLES.items():
        for line in (tmp_path / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            assert tuple(json.loads(line)) == columns
    row = json.loads((tmp_path / "events.jsonl").read_text(encoding="utf-8"))
    assert (row["first"], row["evidence"]) == ("2020-10-09", [{"role": "place", "start": 0, "end": 6}])


def test_run_json_counts_what_was_written(tmp_path: Path) -> None:
    write_tables(tables(), tmp_path, seconds=1.23456)
    run = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert run["counts"] == {
        "documents": 1,
        "articles": 1,
        "toponyms": 1,
        "dates": 0,
        "events": 1,
        "incidents": 1,
        "failures": 1,
    }
    assert (run["versions"], run["seconds"], run["format"]) == ({"schema": "1"}, 1.235, "jsonl")
    assert "GeoNames" in run["attribution"]


def test_csv_cells_cannot_run_as_formulas_and_numbers_stay_numbers(tmp_path: Path) -> None:
    made = Tables(events=(event(quote=TEXT, longitude=-47.5),))
    write_tables(made, tmp_path, file_format="csv")
    with (tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert row["quote"] == "'" + TEXT
    assert row["longitude"] == "-47.5"


def test_parquet_reads_back_typed(tmp_path: Path) -> None:
    write_tables(tables(), tmp_path, file_format="parquet")
    row = pq.read_table(tmp_path / "events.parquet").to_pylist()[0]
    assert (row["quote"], row["latitude"], row["shown"], row["sentence_end"]) == (TEXT, 39.52, True, 40)


def test_geojson_puts_longitude_first_and_keeps_rows_without_a_point(tmp_path: Path) -> None:
    write_tables(tables(), tmp_path, file_format="geojson")
    events = json.loads((tmp_path / "events.geojson").read_text(encoding="utf-8"))
    assert events["features"][0]["geometry"] == {"type": "Point", "coordinates": [47.0319, 39.52]}
    toponyms = json.loads((tmp_path / "toponyms.geojson").read_text(encoding="utf-8"))
    assert toponyms["features"][0]["geometry"] is None
    assert (tmp_path / "articles.jsonl").is_file()


@pytest.mark.parametrize("file_format", FORMATS)
def test_an_empty_run_writes_every_table(tmp_path: Path, file_format: str) -> None:
    write_tables(Tables(), tmp_path, file_format=file_format)
    assert len(list(tmp_path.iterdir())) == len(TABLES) + 1


def test_a_failure_half_way_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tables(tables(), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full_disk(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder_module, "_run_json", full_disk)
    with pytest.raises(StoreError, match=r"No space left on device.*--out"):
        write_tables(Tables(), tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("here")
    with pytest.raises(StoreError, match="out"):
        write_tables(Tables(), tmp_path / "out")


def test_half_a_surrogate_pair_is_spelt_out(tmp_path: Path) -> None:
    write_tables(Tables(events=(event(quote="a\ud800b"),)), tmp_path)
    assert json.loads((tmp_path / "events.jsonl").read_text(encoding="utf-8"))["quote"] == "a\\ud800b"


@pytest.mark.parametrize("file_format", FORMATS)
def test_events_and_articles_are_read_back_as_they_were(tmp_path: Path, file_format: str) -> None:
    made = tables()
    write_tables(made, tmp_path, file_format=file_format)
    events, articles = read_events(tmp_path)
    assert events == list(made.events)
    assert articles == list(made.articles)


def test_the_format_of_the_last_run_is_read(tmp_path: Path) -> None:
    write_tables(Tables(), tmp_path, file_format="jsonl")
    write_tables(tables(), tmp_path, file_format="csv")
    assert len(read_events(tmp_path)[0]) == 1


def test_a_folder_without_tables_and_a_damaged_table_are_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no table of events; name a folder"):
        read_events(tmp_path)
    write_tables(tables(), tmp_path)
    (tmp_path / "events.jsonl").write_text('{"event_id": 1}\n', encoding="utf-8")
    with pytest.raises(StoreError, match=r"events\.jsonl, row 1: .*; the table is damaged, extract it again"):
        read_events(tmp_path)
