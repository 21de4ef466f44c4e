"""`python -m dashboard briefing`: the events of some days as a file, the same from documents and from tables."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner

from dashboard.cli import app
from dashboard.cli_briefing import SUFFIXES

REPORT = """---
title: A week
publisher: Valley Courier
published: 2020-10-12
lang: en
---

On 3 October 2020 artillery shelled the town of Hadrut. On 9 October 2020 artillery shelled the town of Jabrayil.
"""
DAYS = ["--from", "2020-10-01", "--to", "2020-10-05", "--date", "2020-10-20"]


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    return folder


def briefing(source: Path, out: Path, *more: str) -> str:
    done = CliRunner().invoke(app, ["briefing", str(source), "--out", str(out), *more])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_holds_the_events_of_the_days_and_two_runs_give_the_same_bytes(
    documents: Path, tmp_path: Path, suffix: str
) -> None:
    one, two = tmp_path / f"one{suffix}", tmp_path / f"two{suffix.upper()}"
    assert briefing(documents, one, *DAYS).startswith("1 events -> ")
    briefing(documents, two, *DAYS)
    assert one.read_bytes() == two.read_bytes()
    assert not list(tmp_path.glob(".*")), "nothing is left beside it"


def test_tables_give_what_the_documents_give(documents: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert CliRunner().invoke(app, ["extract", str(documents), "--out", str(out)]).exit_code == 0
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for source, file in zip((documents, out), files, strict=True):
        briefing(source, file, *DAYS)
    assert files[0].read_bytes() == files[1].read_bytes()
    (row,) = csv.DictReader(io.StringIO(files[0].read_text(encoding="utf-8-sig")))
    assert (row["place"], row["first"], row["publisher"]) == ("Hadrut", "2020-10-03", "Valley Courier")


def test_without_days_it_spans_all_and_says_what_it_is(documents: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.geojson"
    assert briefing(documents, file, "--title", "My title", "--language", "hy").startswith("2 events")
    found = json.loads(file.read_text(encoding="utf-8"))
    about = found["about"]
    assert about["title"] == "My title"
    assert about["subtitle"] == "3–9 October 2020 · 2 events in 2 places, each as its source claims it"
    said = [value for key, value in about.items() if key.startswith("remark_")]
    assert said[0] == "Boundaries are approximate and imply no view on the legal status of any territory."
    assert any("0 of 2 reviewed" in one for one in said)
    assert any("OpenStreetMap contributors" in one for one in said)
    assert {feature["properties"]["place"] for feature in found["features"]} == {"Հադրութ", "Ջաբրայիլ"}


WRONG = [
    (["--out", "x.docx"], "a briefing cannot be saved as .docx"),
    (["--out", "x"], "a file without a suffix"),
    (["--out", "x.csv", "--each", "day"], "a series is one of pictures"),
    (["--out", "x.png", "--from", "2020-10-01", "--to", "2020-10-31", "--maps", "day"], "room for 12 small maps"),
    (["--out", "x.csv", "--from", "2020-10-05", "--to", "2020-10-01"], "is after the last day"),
    (["--out", "no/such/folder/x.csv"], "cannot be written"),
]


@pytest.mark.parametrize(("more", "complaint"), WRONG)
def test_what_cannot_be_done_says_why(
    documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str], complaint: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["briefing", str(documents), *more])
    assert done.exit_code == 1
    assert complaint in done.output


def test_nothing_to_read(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["briefing", str(tmp_path / "nothing"), "--out", str(tmp_path / "x.csv")])
    assert done.exit_code == 1
    assert "does not exist" in done.output


def test_a_series_is_numbered_pictures_of_one_map(documents: Path, tmp_path: Path) -> None:
    said = briefing(documents, tmp_path / "week.png", *DAYS, "--each", "day").split()
    files = sorted(file.name for file in tmp_path.glob("week*.png"))
    assert files == [f"week-{number:03}.png" for number in range(1, 6)]
    assert len(said) == 5
    for name in files:
        with Image.open(tmp_path / name) as picture:
            assert picture.size == (1919, 1080)


def test_a_moving_picture_has_one_frame_a_day(documents: Path, tmp_path: Path) -> None:
    briefing(documents, tmp_path / "week.gif", *DAYS)
    with Image.open(tmp_path / "week.gif") as film:
        assert getattr(film, "n_frames", 1) == 5


def test_the_command_that_made_it_stands_in_it(documents: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.geojson"
    briefing(documents, file, *DAYS, "--title", "It's here", "--shape", "A4", "--no-list")
    said = json.loads(file.read_text(encoding="utf-8"))["about"]["remark_4"]
    command = "python -m dashboard briefing documents --from 2020-10-01 --to 2020-10-05"
    assert said == f"""Made 20 October 2020: {command} --title 'It'"'"'s here' --shape A4 --no-list"""
