"""JSONL and CSV: a row is a document of one article; a bad row is a failure and the next one is read."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from dashboard.reading import ReadDocument, read_path
from dashboard.reading.formats import rows
from dashboard.records import Failure

TEXT = "The guns fell silent at noon, and by evening the road to the pass was open again."


def read(path: Path, content: str | bytes) -> tuple[list[ReadDocument], list[Failure]]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    items = list(read_path(path))
    return (
        [item for item in items if isinstance(item, ReadDocument)],
        [item for item in items if isinstance(item, Failure)],
    )


def test_a_row_gives_its_article_what_its_columns_say(tmp_path: Path) -> None:
    row = {
        "id": "apa-17",
        "text": TEXT,
        "title": "Guns fall silent",
        "publisher": "APA",
        "published": "2020-10-16",
        "lang": "en",
        "url": "https://example.org/17",
        "views": 5,
    }
    (found,), failures = read(tmp_path / "rows.jsonl", json.dumps(row) + "\n")
    assert failures == []
    assert (found.document.document, found.document.text) == ("apa-17", TEXT)
    (article,) = found.articles
    assert (article.title, article.publisher, article.lang, article.url) == (
        "Guns fall silent",
        "APA",
        "en",
        row["url"],
    )
    assert (article.published, article.published_basis) == (dt.date(2020, 10, 16), "given")
    assert (article.start, article.end, article.passages) == (0, len(TEXT), ())


def test_a_day_that_comes_with_the_row_goes_before_the_printed_one(tmp_path: Path) -> None:
    text = "Guns fall silent at the pass\n\nOctober 2, 2020\n\n" + TEXT
    content = "".join(
        json.dumps({"id": i, "text": text, "published": day}) + "\n"
        for i, day in ((1, "2020-10-03T07:30:00Z"), (2, ""))
    )
    found, _ = read(tmp_path / "rows.jsonl", content)
    assert [(a.published, a.published_basis) for d in found for a in d.articles] == [
        (dt.date(2020, 10, 3), "given"),
        (dt.date(2020, 10, 2), "stated"),
    ]


def test_a_row_is_never_split(tmp_path: Path) -> None:
    text = f"Guns fall silent\n\n{TEXT}\n\nRelated\n\nRoads open again after rain\n\nBy Nora Field\n\n{TEXT}"
    (found,), _ = read(tmp_path / "rows.jsonl", json.dumps({"id": "a", "text": text}))
    assert len(found.articles) == 1


BAD_ROWS = {
    "no text": ({"id": "x"}, "has no text; give it a column 'text' with the article, or remove the row"),
    "blank text": ({"id": "x", "text": " \n"}, "has no text; give it"),
    "null text": ({"id": "x", "text": None}, "has no text; give it"),
    "text is a number": ({"id": "x", "text": 5}, "text is not a text but int; put it in quotes"),
    "31 February": (
        {"id": "x", "text": TEXT, "published": "2021-02-31"},
        "published '2021-02-31' is not a day of the calendar; write YYYY-MM-DD, such as 2020-10-16",
    ),
    "day in words": ({"id": "x", "text": TEXT, "published": "16 October"}, "published '16 October' is not a day"),
    "American day": ({"id": "x", "text": TEXT, "published": "10/16/2020"}, "published '10/16/2020' is not a day"),
    "half a character": ({"id": "x", "text": TEXT + "\ud83d"}, "holds half a character"),
    "evidence kind": ({"id": "x", "text": TEXT, "evidence_kind": "rumour"}, "evidence_kind 'rumour' is unknown; use"),
    "binary": ({"id": "x", "text": "\x01\x02\x03" * 9}, "is binary data, not text"),
}


@pytest.mark.parametrize(("row", "message"), BAD_ROWS.values(), ids=BAD_ROWS)
def test_a_bad_row_is_a_failure_that_names_file_row_and_remedy_and_the_rest_is_read(
    tmp_path: Path, row: dict[str, object], message: str
) -> None:
    path = tmp_path / "rows.jsonl"
    good = json.dumps({"id": "good", "text": TEXT})
    found, (failure,) = read(path, f"{good}\n{json.dumps(row)}\n{good.replace('good', 'next')}\n")
    assert [document.document.document for document in found] == ["good", "next"]
    assert failure.message.startswith(f"{path} row 2")
    assert message in failure.message
    assert failure.stage == "reading"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{not json}", "is not valid JSON (Expecting property name enclosed in double quotes, column 2); each line"),
        (b'{"id": "x", "text": "cut', "is not valid JSON (Unterminated string starting at, column 21); each line"),
        (b"[1, 2]", "is not a JSON object; each line must be one such as"),
        (b"[" * 100_000, "is not valid JSON (unreadable); each line"),
        ('{"id": "x", "text": "ночь"}'.encode("windows-1251"), "is not valid UTF-8 (byte 21 of the row); open it"),
    ],
    ids=["no JSON", "cut off", "no object", "nested too deep", "another encoding"],
)
def test_a_line_that_is_no_row_is_a_failure_and_the_next_is_read(tmp_path: Path, line: bytes, message: str) -> None:
    good = json.dumps(
        {"id": "next", "text": "В полдень орудия смолкли, к вечеру дорога открылась."}, ensure_ascii=False
    )
    path = tmp_path / "rows.jsonl"
    (found,), (failure,) = read(path, line + b"\n\n" + good.encode())
    assert found.document.document == "next"
    assert failure.message.startswith(f"{path} row 1 {message}")


def test_an_endless_line_is_passed_over_without_being_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_MAX_LINE", 1000)
    good = json.dumps({"id": "next", "text": TEXT})
    endless = json.dumps({"id": "endless", "text": TEXT * 500})
    (found,), failures = read(tmp_path / "rows.jsonl", f"{endless}\n{good}\n")
    assert found.document.document == "next"
    assert [failure.message.split(" (")[0] for failure in failures] == [
        f"{tmp_path}/rows.jsonl row 1 is not valid JSON"
    ]


def test_a_row_without_an_id_gets_one_and_says_so_and_numbers_are_ids(tmp_path: Path) -> None:
    found, _ = read(tmp_path / "export.jsonl", f'{{"text": "{TEXT}"}}\n{{"id": 7, "text": "{TEXT}"}}\n')
    assert [document.document.document for document in found] == ["export-1", "7"]
    assert found[0].document.warnings == ("Row 1 of export.jsonl has no id; it is called 'export-1'.",)


def test_rows_of_one_id_are_both_read_and_the_second_says_so(tmp_path: Path) -> None:
    content = f'{{"id": "a", "text": "{TEXT}"}}\n{{"id": "a", "text": "{TEXT} Again."}}\n'
    found, _ = read(tmp_path / "rows.jsonl", content)
    assert found[0].document.document_id != found[1].document.document_id
    assert [document.document.warnings for document in found] == [
        (),
        ("Another row of rows.jsonl has the same id, 'a'.",),
    ]


def test_a_language_that_is_not_read_is_noted_and_found_from_the_text(tmp_path: Path) -> None:
    (found,), _ = read(tmp_path / "rows.jsonl", json.dumps({"id": "a", "text": TEXT, "lang": "xx"}))
    assert found.articles[0].lang == "en"
    assert "The language given, 'xx', is not one of en ar ru" in found.articles[0].notes[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251"])
@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_rows_are_read_in_any_encoding(tmp_path: Path, encoding: str, suffix: str) -> None:
    text = "Жители трёх сёл провели ночь в подвалах, а утром вернулись домой."
    line = json.dumps({"id": "a", "text": text}, ensure_ascii=False) + "\r\n"
    table = f'id,text\r\na,"{text}"\r\n'
    (found,), failures = read(tmp_path / f"rows{suffix}", (line if suffix == ".jsonl" else table).encode(encoding))
    assert failures == []
    assert found.document.text == text


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_table_has_the_same_columns(tmp_path: Path, delimiter: str) -> None:
    rows = [["ID", "Text", "published", "publisher"], ["a", f'"{TEXT}\n\nSecond paragraph, too."', "2020-10-16", "APA"]]
    bad = [["b", "", "2020-10-16", ""], ["c", TEXT, "2020-02-31", ""]]
    path = tmp_path / "rows.csv"
    content = "".join(delimiter.join(cells) + "\n" for cells in rows + bad).replace(
        f"{delimiter}{TEXT}{delimiter}", f'{delimiter}"{TEXT}"{delimiter}'
    )
    (found,), failures = read(path, content)
    assert found.document.text == f"{TEXT}\n\nSecond paragraph, too."
    assert (found.articles[0].publisher, found.articles[0].published) == ("APA", dt.date(2020, 10, 16))
    assert [failure.message.split(";")[0] for failure in failures] == [
        f"{path} row 3 has no text",
        f"{path} row 4: published '2020-02-31' is not a day of the calendar",
    ]
    assert [failure.document for failure in failures] == ["b", "c"]
