"""`python -m dashboard documents`: what the user adds is kept, listed, removed, and on the map beside what ships."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dashboard.cli import app
from dashboard.pages.corpus import data_option, read_all
from dashboard.store.library import Store, default_folder

HADRUT = "Shells fell on Hadrut\n\nOctober 12, 2020\n\nOn October 10, 2020, artillery shelled the town of Hadrut.\n"


def documents(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["documents", *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(HADRUT, encoding="utf-8")
    return path


def test_what_is_added_is_listed_and_can_be_removed(data: Path, report: Path) -> None:
    assert documents("add", report, "--data", data).stdout == "added: report.txt, 1 article, 1 event\n"
    assert documents("add", report, "--data", data).stdout == "unchanged: report.txt, 1 article, 1 event\n"
    listed = documents("list", "--data", data).stdout
    assert listed.endswith("report.txt  1 article, 1 event\n")
    assert documents("remove", listed[:8], "--data", data).exit_code == 0
    assert documents("list", "--data", data).stdout == ""


def test_one_bad_document_does_not_stop_the_others(data: Path, report: Path) -> None:
    bad = report.with_name("empty.txt")
    bad.write_bytes(b"")
    done = documents("add", bad, report, report.with_name("missing.txt"), "--data", data)
    assert done.exit_code == 1
    assert "empty.txt is empty" in done.output
    assert "missing.txt does not exist" in done.output
    assert "added: report.txt" in done.output


WRONG = [
    (["remove", "ffff"], "is the beginning of 0 ids"),
    (["add", "x.txt", "--published", "12.10.2020"], "is not a day"),
]


@pytest.mark.parametrize(("arguments", "complaint"), WRONG)
def test_what_cannot_be_done_says_why(data: Path, arguments: list[str], complaint: str) -> None:
    done = documents(*arguments, "--data", data)
    assert done.exit_code != 0
    assert complaint in done.output


def test_a_folder_that_cannot_be_used_is_named_with_a_remedy(report: Path) -> None:
    for arguments in (["add", report], ["list"], ["renew"]):
        done = documents(*arguments, "--data", report)
        assert done.exit_code == 1
        assert "--data" in done.output


def test_an_older_reading_is_renewed(data: Path, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents("add", report, "--data", data)
    assert documents("renew", "--data", data).stdout == ""
    monkeypatch.setattr("dashboard.pipeline.adding.ENGINE_VERSION", "next")
    assert documents("renew", "--data", data).stdout == "read again: report.txt, 1 article, 1 event\n"


def test_the_map_has_what_ships_and_what_was_added(data: Path, report: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "other.txt").write_text(
        HADRUT.replace("artillery", "tanks").replace("Hadrut", "Shusha"), encoding="utf-8"
    )
    documents("add", report, "--data", data)
    tables = read_all([shipped], data)
    assert {event.document for event in tables.events} == {"other", "report"}
    assert len(tables.incidents) == len(tables.events) == 2
    assert read_all([shipped], None).events == tuple(e for e in tables.events if e.document == "other")


def test_the_same_document_shipped_and_added_is_there_once(data: Path, report: Path) -> None:
    documents("add", report, "--data", data)
    tables = read_all([report], data)
    assert len(tables.documents) == len(tables.events) == 1


def test_a_damaged_input_is_reported_and_the_others_are_there(data: Path, report: Path) -> None:
    documents("add", report, "--data", data)
    other = report.with_name("other.txt")
    other.write_text(HADRUT.replace("Hadrut", "Shusha"), encoding="utf-8")
    documents("add", other, "--data", data)
    store = Store.open(data)
    first, second = store.inputs()[0]
    (store.inputs_folder / first.input_id / "read-000001" / "events.parquet").write_bytes(b"")
    (store.inputs_folder / second.input_id / "read-000001" / "input.json").unlink()
    tables = read_all([report.with_name("nothing.txt")], data)
    assert not tables.documents
    said = [failure.message for failure in tables.failures if failure.stage == "store"]
    assert len(said) == 2
    assert "remove it, and add the document again" in " ".join(said)
    assert "its original is kept" in " ".join(said)


ARGUMENTS = [
    ([], None),
    (["--data", "there"], Path("there")),
    (["--data=there"], Path("there")),
    (["--data"], None),
]


@pytest.mark.parametrize(("arguments", "folder"), ARGUMENTS)
def test_the_page_takes_its_folder_from_the_command(arguments: list[str], folder: Path | None) -> None:
    assert data_option(arguments) == folder


def test_no_test_sees_the_folder_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert tmp_path_factory.getbasetemp() in default_folder().parents
