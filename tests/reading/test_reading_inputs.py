"""From paths to files, and every bad input: the message names it and the remedy, and the others are read."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from dashboard.errors import DocumentError
from dashboard.reading import ReadDocument, find_inputs, read_path, read_text
from dashboard.reading.formats import SUFFIXES, plain
from dashboard.records import Failure

GOOD = "Shelling stops along the northern line\n\nOctober 2, 2020\n\nThe guns fell silent at noon, and the road was open.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {
        "b.txt": GOOD,
        "a.md": GOOD,
        "sub/c.jsonl": '{"id": "r1", "text": "The guns fell silent at noon."}\n',
        "sub/rows.csv": "id,text\nr2,The road was open.\n",
        "sub/_places.csv": "place_id,name\n1,Baku\n",
        "README.md": "# About this folder\n",
        "sub/readme.txt": "About this folder",
        "LICENSE": "MIT",
        ".hidden.txt": GOOD,
        ".git/config.txt": GOOD,
        "_drafts/d.txt": GOOD,
        "sub/picture.png": "x",
        "notes": "no suffix",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_documents_sorted_and_reports_what_no_reader_knows(folder: Path) -> None:
    files, failures = find_inputs([folder])
    assert [file.relative_to(folder).as_posix() for file in files] == ["a.md", "b.txt", "sub/c.jsonl", "sub/rows.csv"]
    assert [failure.message for failure in failures] == [
        f"{folder}/notes is without a suffix that tells its kind; save its text as .txt in UTF-8 "
        f"(read are: {SUFFIXES})",
        f"{folder}/sub/picture.png is of a kind (.png) that is not read; run text recognition (OCR) on it and add the "
        f".pdf or .txt it makes (read are: {SUFFIXES})",
    ]


def test_a_file_named_twice_is_read_once_and_a_named_file_is_never_left_out(folder: Path) -> None:
    files, failures = find_inputs([folder / "b.txt", folder / "README.md", folder / "sub" / ".." / "b.txt"])
    assert [file.name for file in files] == ["b.txt", "README.md"]
    assert failures == []


def test_a_table_that_holds_no_documents_is_reported(tmp_path: Path) -> None:
    (tmp_path / "articles.csv").write_text("place,fatalities\nHadrut,3\n", encoding="utf-8")
    files, failures = find_inputs([tmp_path])
    assert failures == []
    (failure,) = (item for file in files for item in read_path(file))
    assert isinstance(failure, Failure)
    assert "has no column text" in failure.message


def test_missing_paths_and_empty_folders_are_reported_and_the_rest_is_found(folder: Path) -> None:
    (folder / "empty").mkdir()
    files, failures = find_inputs([folder / "gone.txt", folder / "empty", folder / "b.txt"])
    assert [file.name for file in files] == ["b.txt"]
    assert [failure.message for failure in failures] == [
        f"{folder}/gone.txt does not exist; check the name and the folder",
        f"{folder}/empty is a folder without documents; put files in it ({SUFFIXES})",
    ]


BAD_FILES = {
    "empty.txt": (b"", "is empty; check that it was saved or downloaded completely"),
    "blank.md": (b"\n \n", "is empty; check that it was saved"),
    "scan.txt": (b"%PDF-1.4 ...", "is a PDF file, not text; call it .pdf"),
    "noise.txt": (bytes(range(256)) * 20, "is binary data, not text"),
    "paper.rtf": (
        b"{\\rtf1",
        r"is of a kind \(\.rtf\) that is not read; open it in Word or LibreOffice and save it as",
    ),
    "paper.doc": (
        b"\xd0\xcf\x11\xe0",
        r"is of a kind \(\.doc\) that is not read; open it in Word or LibreOffice and save",
    ),
    "paper.odt": (
        b"PK\x03\x04",
        r"is of a kind \(\.odt\) that is not read; open it in Word or LibreOffice and save it",
    ),
    "book.epub": (b"PK\x03\x04", r"is of a kind \(\.epub\) that is not read; convert it to \.docx or \.html"),
    "table.xls": (b"\xd0\xcf\x11\xe0", r"is of a kind \(\.xls\) that is not read; open it in Excel or LibreOffice"),
    "paper.rar": (b"Rar!", r"is of a kind \(\.rar\) that is not read; unpack it and add what is in it"),
    "page.jpg": (b"\xff\xd8\xff", r"is of a kind \(\.jpg\) that is not read; run text recognition \(OCR\) on it"),
    "words.xyz": (b"x", r"is of a kind \(\.xyz\) that is not read; save its text as \.txt in UTF-8"),
    "empty.jsonl": (b"", "is empty; check that it was saved"),
    "scan.jsonl": (b"%PDF-1.4 ...", "is a PDF file, not text"),
    "noise.csv": (bytes(range(256)) * 20, "is binary data, not text"),
    "table.csv": (
        b"name,value\nx,y\n",
        r"has no column text \(it has: name, value\); name the columns in the first row",
    ),
}


@pytest.mark.parametrize(("name", "data", "message"), [(n, *rest) for n, rest in BAD_FILES.items()], ids=BAD_FILES)
def test_a_bad_file_is_one_failure_that_names_it_and_the_remedy(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (failure,) = read_path(path)
    assert isinstance(failure, Failure)
    assert (failure.document, failure.source, failure.stage) == (path.stem, path.as_posix(), "reading")
    with pytest.raises(DocumentError, match=rf"^{path} {message}"):
        raise DocumentError(failure.message)


def test_a_missing_file_and_a_folder_are_failures(tmp_path: Path) -> None:
    messages = [
        item.message
        for path in (tmp_path / "gone.txt", tmp_path)
        for item in read_path(path)
        if isinstance(item, Failure)
    ]
    assert messages == [
        f"{tmp_path}/gone.txt does not exist; check the name and the folder",
        f"{tmp_path} is a folder; find its documents first, or name a file in it",
    ]


def test_a_file_that_may_not_be_read_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text(GOOD)

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (failure,) = read_path(path)
    assert isinstance(failure, Failure)
    assert failure.message == f"{path} cannot be read: Permission denied; check the file and your rights to it"


def test_a_file_too_big_for_one_text_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dump.txt"
    path.write_text(GOOD)
    monkeypatch.setattr(plain, "MAX_BYTES", 50)
    (failure,) = read_path(path)
    assert isinstance(failure, Failure)
    assert failure.message.startswith(
        f"{path} has 0 MB, more than the 0 MB read as one text; split it, or give it as .jsonl"
    )


def test_the_others_are_read_and_all_of_it_twice_is_the_same(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\x00\x01\x02")
    files, _ = find_inputs([folder])
    items = [item for file in files for item in read_path(file)]
    assert [item.document for item in items if isinstance(item, Failure)] == ["bad"]
    assert [item.document.document for item in items if isinstance(item, ReadDocument)] == ["a", "b", "r1", "r2"]
    assert items == [item for file in files for item in read_path(file)]


def test_the_id_of_a_document_is_the_hash_of_its_bytes_wherever_the_file_lies(folder: Path) -> None:
    (folder / "copy.txt").write_text(GOOD, encoding="utf-8")
    (first,), (copy,) = read_path(folder / "b.txt"), read_path(folder / "copy.txt")
    assert isinstance(first, ReadDocument)
    assert isinstance(copy, ReadDocument)
    assert first.document.document_id == copy.document.document_id
    assert first.document.source == (folder / "b.txt").as_posix()
    pasted = read_text(GOOD, name="pasted text")
    assert pasted.document.document_id == first.document.document_id
    assert (pasted.document.document, pasted.document.source) == ("pasted text", "pasted")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "^Mine is empty; paste the text of an article"),
        (" \n", "^Mine is empty; paste the text"),
        ("\x00\x01\x02\x03\x04 and so on", "^Mine is binary data"),
        ("half \ud83d a character", "^Mine holds half a character .*; copy the text again"),
    ],
)
def test_pasted_text_that_is_none_is_refused(text: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        read_text(text, name="Mine")


def test_a_day_given_for_the_file_serves_articles_that_print_none(tmp_path: Path) -> None:
    day = dt.date(2020, 11, 1)
    (tmp_path / "dated.txt").write_text(GOOD)
    (tmp_path / "undated.txt").write_text(GOOD.replace("October 2, 2020\n\n", ""))
    articles = [
        (item.articles[0].published, item.articles[0].published_basis)
        for name in ("dated.txt", "undated.txt")
        for item in read_path(tmp_path / name, published=day)
        if isinstance(item, ReadDocument)
    ]
    assert articles == [(dt.date(2020, 10, 2), "stated"), (day, "given")]


class TestStrangeFiles:
    """What a file system can hold costs that file, never the run."""

    @pytest.mark.parametrize("opening", ["[", "{a: "])
    def test_front_matter_nested_beyond_reason(self, tmp_path: Path, opening: str) -> None:
        path = tmp_path / "deep.md"
        path.write_text(f"---\ntitle: {opening * 4000}\n---\n\nText.\n", encoding="utf-8")
        (failure,) = read_path(path)
        assert isinstance(failure, Failure)
        assert "deep.md" in failure.message and "front matter" in failure.message

    def test_a_link_that_leads_back_to_itself(self, tmp_path: Path) -> None:
        (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
        (tmp_path / "good.txt").write_text("Shells fell on Tartar.", encoding="utf-8")
        files, failures = find_inputs([tmp_path])
        found = [item for file in files for item in read_path(file)]
        assert [file.name for file in files if file.name == "good.txt"] == ["good.txt"]
        assert any("loop.txt" in failure.message for failure in [*failures, *found] if isinstance(failure, Failure))

    def test_a_name_longer_than_the_system_allows(self, tmp_path: Path) -> None:
        files, (failure,) = find_inputs([tmp_path / ("x" * 400 + ".txt")])
        assert files == []
        assert "cannot be read" in failure.message or "does not exist" in failure.message

    def test_a_pipe(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.txt")
        (failure,) = read_path(tmp_path / "pipe.txt")
        assert isinstance(failure, Failure)
        assert "no file" in failure.message

    def test_a_name_that_is_no_text(self, tmp_path: Path) -> None:
        try:
            path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
            path.write_bytes(b"")
        except OSError:
            pytest.skip("this file system takes only names that are text")
        (failure,) = read_path(path)
        assert isinstance(failure, Failure)
        assert failure.message.encode("utf-8")
        assert "caf" in failure.message

    def test_a_reader_that_fails_is_reported(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "report.txt"
        path.write_text("Shells fell on Tartar.", encoding="utf-8")

        def fail(*_: object) -> None:
            raise KeyError("a fault")

        monkeypatch.setattr("dashboard.reading.read.read_articles", fail)
        (failure,) = read_path(path)
        assert isinstance(failure, Failure)
        assert "report.txt" in failure.message and "report it" in failure.message

    @pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
    def test_a_day_at_the_end_of_time_is_no_day_of_publication(self, tmp_path: Path, day: str) -> None:
        path = tmp_path / "rows.jsonl"
        path.write_text(f'{{"id": "r", "text": "Shelling yesterday.", "published": "{day}"}}\n', encoding="utf-8")
        (failure,) = read_path(path)
        assert isinstance(failure, Failure)
        assert day in failure.message
