"""Excel tables: the same columns as CSV, under their own or other people's names; a bad row does not stop the others."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

from dashboard.reading import ReadDocument, read_path
from dashboard.reading.formats.rows import COLUMNS, SYNONYMS
from dashboard.records import Failure

TEXT = "The guns fell silent at noon, and by evening the road to the pass was open again."


def saved(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def read(path: Path) -> tuple[list[ReadDocument], list[str]]:
    items = list(read_path(path))
    return (
        [item for item in items if isinstance(item, ReadDocument)],
        [item.message for item in items if isinstance(item, Failure)],
    )


def test_a_row_gives_its_article_what_its_columns_say(tmp_path: Path) -> None:
    rows = [
        ["ID", "Text", "Title", "Published", "Publisher", "Views"],
        [17, TEXT, "Guns fall silent", dt.datetime(2020, 10, 16, 8, 30), "APA", 5],
        ["x", f"{TEXT}\n\nThe second paragraph.", None, "2020-10-17", None, None],
    ]
    (first, second), failures = read(saved(tmp_path / "a.xlsx", rows))
    assert failures == []
    (article,) = first.articles
    assert (first.document.document, first.document.text) == ("17", TEXT)
    assert (article.title, article.publisher, article.published) == ("Guns fall silent", "APA", dt.date(2020, 10, 16))
    assert article.published_basis == "given"
    assert second.document.text.endswith("\n\nThe second paragraph.")


@pytest.mark.parametrize("column", SYNONYMS)
@pytest.mark.parametrize("kind", [".xlsx", ".csv", ".jsonl", ".json"])
def test_other_names_of_a_column_are_known_alike_in_every_table(tmp_path: Path, column: str, kind: str) -> None:
    own = {
        "id": "a",
        "text": TEXT,
        "title": "Guns fall silent",
        "author": "Nora Field",
        "published": "2020-10-16",
        "lang": "en",
        "publisher": "APA",
        "url": "https://example.org/1",
    }
    read_as_own = None
    for name in (column, *SYNONYMS[column]):
        row = {(name if key == column else key): value for key, value in own.items()}
        path = tmp_path / f"rows{kind}"
        if kind == ".xlsx":
            saved(path, [list(row), list(row.values())])
        elif kind == ".csv":
            path.write_text(",".join(row) + "\n" + ",".join(f'"{value}"' for value in row.values()) + "\n")
        else:
            path.write_text(json.dumps([row] if kind == ".json" else row))
        (found,), failures = read(path)
        assert failures == []
        read_as_own = read_as_own or found
        assert (found.document, found.articles) == (read_as_own.document, read_as_own.articles)
    assert read_as_own is not None and read_as_own.articles[0].published == dt.date(2020, 10, 16)


def test_no_name_stands_for_two_columns() -> None:
    names = [*COLUMNS, *(name for names in SYNONYMS.values() for name in names)]
    assert len(names) == len(set(names))


def test_the_column_of_its_own_name_goes_first(tmp_path: Path) -> None:
    rows = [["body", "text", "source", "publisher"], ["Another text.", TEXT, "Reuters", ""]]
    (found,), _ = read(saved(tmp_path / "a.xlsx", rows))
    assert (found.document.text, found.articles[0].publisher) == (TEXT, "Reuters")


def test_every_sheet_with_texts_is_read_and_blank_rows_are_passed_over(tmp_path: Path) -> None:
    first = [["text"], [TEXT], [None], [TEXT + " Again."]]
    notes = [["Notes of the week"], ["call the editor"]]
    second = [[None, None], ["id", "content"], ["b", TEXT]]
    found, failures = read(saved(tmp_path / "a.xlsx", first, notes, second))
    assert failures == []
    assert [document.document.document for document in found] == ["a sheet 'Sheet 1'-2", "a sheet 'Sheet 1'-4", "b"]
    assert found[0].document.warnings == ("Row 2 of a.xlsx has no id; it is called \"a sheet 'Sheet 1'-2\".",)


def test_a_bad_row_is_a_failure_and_the_next_is_read(tmp_path: Path) -> None:
    rows = [
        ["id", "text", "date"],
        ["a", None, "2020-10-16"],
        ["b", TEXT, "2020-02-31"],
        ["c", TEXT, "16.10.2020"],
        ["d", "x" * 32_767, None],
        ["e", TEXT, dt.date(2020, 10, 16)],
    ]
    path = saved(tmp_path / "a.xlsx", rows)
    (found,), failures = read(path)
    assert found.document.document == "e"
    assert [message.split(";")[0] for message in failures] == [
        f"{path} row 2 has no text",
        f"{path} row 3: published '2020-02-31' is not a day of the calendar",
        f"{path} row 4: published '16.10.2020' is not a day of the calendar",
        f"{path} row 5 has a text of 32,767 characters, where Excel cuts texts off",
    ]


def bomb(path: Path) -> bytes:
    data = saved(path, [["text"], [TEXT]]).read_bytes()
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/more.xml", b"a" * 60_000_000)
    return file.getvalue()


def packed(path: Path) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", TEXT)
    return file.getvalue()


BAD: dict[str, tuple[Callable[[Path], bytes], str]] = {
    "empty": (lambda _: b"", "is empty; check that it was saved or downloaded completely"),
    "no texts": (
        lambda path: saved(path, [["place", "deaths"], ["Hadrut", 3]]).read_bytes(),
        "has no column text (it has: place, deaths); name the columns in the first row: text, and if known id",
    ),
    "nothing": (lambda path: saved(path, []).read_bytes(), "has no column text (it has: none); name the columns"),
    "cut off": (
        lambda path: saved(path, [["text"], [TEXT]]).read_bytes()[:3000],
        "is damaged or was cut off (File is not a zip file); get it again",
    ),
    "another archive": (packed, "is no Excel table, or damaged; open it in Excel or LibreOffice and save it as .xlsx"),
    "password": (
        lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "is protected with a password, or an old Excel table under a new name; open it in Excel",
    ),
    "zip bomb": (bomb, "would unpack to 60 MB, "),
}


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_refused_with_the_remedy(
    tmp_path: Path, content: Callable[[Path], bytes], message: str
) -> None:
    path = tmp_path / "rows.xlsx"
    path.write_bytes(content(path))
    (failure,) = read_path(path)
    assert isinstance(failure, Failure), failure
    assert failure.message.startswith(f"{path} {message}")


def test_contract_of_openpyxl_read_only_rows_are_values(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", [["day", "number"], [dt.datetime(2020, 10, 16), 7]])
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    assert list(sheet.iter_rows(values_only=True)) == [("day", "number"), (dt.datetime(2020, 10, 16), 7)]
    book.close()
