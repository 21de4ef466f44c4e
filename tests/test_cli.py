"""`python -m dashboard extract`: good input, bad input, and the same result whatever the order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dashboard.cli import app

JABRAYIL, TARTAR = "gn-148141", "gn-584871"

NEWS = """Village changes hands

October 10, 2020

On October 9, Azerbaijani forces captured the town of Hadrut, President Ilham Aliyev announced.
"""
ARABIC = """أنباء عن معارك في جبرائيل

10 تشرين الأول 2020

أعلنت وزارة الدفاع الأذربيجانية أن قواتها سيطرت على مدينة جبرائيل في 9 تشرين الأول.
"""


def extract(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["extract", *map(str, arguments)])


def rows(folder: Path, table: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_a_report_becomes_a_place_a_day_and_a_claim(news: Path, tmp_path: Path) -> None:
    result = extract(news, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    (event,) = rows(tmp_path / "out", "events")
    assert (event["name"], event["first"], event["last"], event["kind"], event["claimed_by"]) == (
        "Hadrut",
        "2020-10-09",
        "2020-10-09",
        "capture_claim",
        "azerbaijan",
    )
    quote = str(event["quote"])
    assert NEWS[event["sentence_start"] : event["sentence_end"]] == quote  # type: ignore[misc]


def test_the_same_in_arabic(tmp_path: Path) -> None:
    path = tmp_path / "khabar.txt"
    path.write_text(ARABIC, encoding="utf-8")
    assert extract(path, "--out", tmp_path / "out").exit_code == 0
    found = {(event["place_id"], event["first"]) for event in rows(tmp_path / "out", "events")}
    assert (JABRAYIL, "2020-10-09") in found


def test_a_jsonl_row_with_a_date_takes_it_as_given(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    row = {"id": "r1", "text": "Shelling hit Tartar yesterday.", "published": "2020-10-15"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert extract(path, "--out", tmp_path / "out").exit_code == 0
    (article,) = rows(tmp_path / "out", "articles")
    assert (article["document"], article["published"], article["published_basis"]) == ("r1", "2020-10-15", "given")
    found = {(event["place_id"], event["first"]) for event in rows(tmp_path / "out", "events")}
    assert found == {(TARTAR, "2020-10-14")}


BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "picture.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8,
    "rows.jsonl": b'{"id": "r1", "lang": "en"}\n',
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_named_and_the_other_inputs_are_read(news: Path, tmp_path: Path, name: str) -> None:
    bad = tmp_path / name
    content = BAD[name]
    if content is not None:
        bad.write_bytes(content)
    result = extract(bad, news, "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert name in result.output
    (failure,) = rows(tmp_path / "out", "failures")
    assert name in str(failure["message"])
    assert [document["document"] for document in rows(tmp_path / "out", "documents")] == ["news"]


def test_nothing_readable_is_an_error(tmp_path: Path) -> None:
    assert extract(tmp_path / "missing.txt", "--out", tmp_path / "out").exit_code == 1


def test_a_wrong_day_is_refused_before_anything_is_read(news: Path, tmp_path: Path) -> None:
    result = extract(news, "--out", tmp_path / "out", "--published", "31.02.2020")
    assert result.exit_code == 2
    assert "YYYY-MM-DD" in result.output
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1256"])
def test_encodings_give_the_same_events(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "khabar.txt"
    path.write_bytes(ARABIC.encode(encoding))
    assert extract(path, "--out", tmp_path / "out").exit_code == 0
    assert (JABRAYIL, "2020-10-09") in {
        (event["place_id"], event["first"]) for event in rows(tmp_path / "out", "events")
    }


def test_neither_order_nor_workers_change_the_result(news: Path, tmp_path: Path) -> None:
    other = tmp_path / "khabar.txt"
    other.write_text(ARABIC, encoding="utf-8")
    copy = tmp_path / "copy-of-news.txt"
    copy.write_bytes(news.read_bytes())
    one, two = tmp_path / "one", tmp_path / "two"
    extract(news, other, copy, "--out", one)
    extract(copy, other, news, "--out", two, "--workers", "2")
    for name in ("documents", "articles", "toponyms", "dates", "events", "incidents", "failures"):
        assert (one / f"{name}.jsonl").read_bytes() == (two / f"{name}.jsonl").read_bytes()
    assert "same document" in (one / "failures.jsonl").read_text(encoding="utf-8")


# claims


def told(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["claims", *map(str, arguments)])


DENIED = NEWS.replace("Village changes hands", "Village did not change hands").replace("October 10", "October 12").replace(
    "On October 9, Azerbaijani forces captured the town of Hadrut, President Ilham Aliyev announced.",
    "The Armenian Defence Ministry denied on October 12 that the town of Hadrut had been captured.",
)  # fmt: skip


@pytest.mark.parametrize("name", ["Hadrut", "Гадрут", "gn-148105"])
@pytest.mark.parametrize("file_format", ["jsonl", "csv", "parquet", "geojson"])
def test_the_claims_of_a_place_by_any_name_from_any_format(
    news: Path, tmp_path: Path, name: str, file_format: str
) -> None:
    extract(news, "--out", tmp_path / "out", "--format", file_format)
    result = told(name, "--from", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert "1. 9 October 2020: capture by Azerbaijan claimed, says Azerbaijan" in result.output
    assert "“On October 9, Azerbaijani forces captured the town of Hadrut" in result.output
    assert "  9 October 2020: claimed for Azerbaijan" in result.output


def test_a_denial_contradicts_the_claim_and_changes_the_state(news: Path, tmp_path: Path) -> None:
    (tmp_path / "denied.txt").write_text(DENIED, encoding="utf-8")
    extract(news, tmp_path / "denied.txt", "--out", tmp_path / "out")
    output = told("Hadrut", "--from", tmp_path / "out").output
    assert "12 October 2020: capture by Azerbaijan denied, says Armenia\n     contradicts 1\n" in output
    assert "  9–11 October 2020: claimed for Azerbaijan\n  12 October 2020: claimed for Azerbaijan and denied" in output
    early = told("Hadrut", "--from", tmp_path / "out", "--until", "2020-10-10").output
    assert "denied" not in early


def test_claims_of_an_unknown_place_or_folder_say_what_helps(news: Path, tmp_path: Path) -> None:
    extract(news, "--out", tmp_path / "out")
    result = told("Atlantis", "--from", tmp_path / "out")
    assert result.exit_code == 1
    assert "no event of these documents lies in 'Atlantis'" in result.output
    assert "gazetteer lookup" in result.output
    result = told("Hadrut", "--from", tmp_path / "empty")
    assert result.exit_code == 1
    assert "holds no table of events" in result.output
    assert told("Hadrut", "--from", tmp_path / "out", "--since", "October").exit_code == 2
