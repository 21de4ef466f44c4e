"""Word documents: paragraphs, tables and headings in order; what is no such document is refused with the remedy."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from dashboard.reading import ReadDocument, read_path
from dashboard.records import Failure

TITLE = "Guns fall silent at the pass"
FIRST = "The guns fell silent at noon, and by evening the road to the pass was open again."
SECOND = "Residents of three villages came back to their houses, the mayor said."
ARABIC = "أمضى سكان ثلاث قرى ليلتهم في الأقبية، ثم عادوا إلى بيوتهم في الصباح."


def saved(path: Path, *lines: str, write: Callable[[Document], object] = lambda document: None) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    write(document)
    document.save(str(path))
    return path


def read(path: Path) -> ReadDocument:
    (item,) = read_path(path)
    assert isinstance(item, ReadDocument), item
    return item


def test_title_day_and_paragraphs_are_read_in_order(tmp_path: Path) -> None:
    found = read(saved(tmp_path / "report.docx", TITLE, "October 16, 2020", FIRST, "", SECOND))
    assert found.document.text == f"{TITLE}\n\nOctober 16, 2020\n\n{FIRST}\n\n{SECOND}\n"
    (article,) = found.articles
    assert (article.title, article.published, article.published_basis) == (TITLE, dt.date(2020, 10, 16), "stated")


def fill(table: object, rows: list[list[str]]) -> None:
    for row, cells in zip(table.rows, rows, strict=True):  # type: ignore[attr-defined]
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text


def add_table(document: Document) -> None:
    fill(document.add_table(2, 2), [["Place", "Day"], ["Hadrut", "9 October"]])
    document.add_paragraph("After it.")


def add_frame(document: Document) -> None:
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = FIRST
    cell.add_paragraph(SECOND)


def add_xml(body: str) -> Callable[[Document], object]:
    return lambda document: document.element.body.insert(1, parse_xml(f"<w:p {nsdecls('w')}>{body}</w:p>"))


PARTS = {
    "a heading": (lambda document: document.add_heading("Background", 2), "Background\n"),
    "a table": (add_table, "Place | Day\nHadrut | 9 October\n\nAfter it.\n"),
    "a table that is a frame": (add_frame, f"{FIRST}\n\n{SECOND}\n"),
    "a line break": (lambda document: document.add_paragraph("One line.\nThe next."), "One line.\nThe next.\n"),
    "right to left": (lambda document: document.add_paragraph(ARABIC), f"{ARABIC}\n"),
    "words in several runs": (add_xml("<w:r><w:t>Had</w:t></w:r><w:r><w:t>rut</w:t></w:r>"), "Hadrut\n"),
    "a link": (add_xml("<w:hyperlink><w:r><w:t>Hadrut</w:t></w:r></w:hyperlink>"), "Hadrut\n"),
    "a tracked insertion": (add_xml("<w:ins><w:r><w:t>Hadrut</w:t></w:r></w:ins>"), "Hadrut\n"),
    "a tracked deletion": (
        add_xml("<w:del><w:r><w:delText>Shusha</w:delText></w:r></w:del><w:r><w:t>Hadrut</w:t></w:r>"),
        "Hadrut\n",
    ),
    "a field": (
        add_xml("<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>Hadrut</w:t></w:r>"),
        "Hadrut\n",
    ),
    "hidden words": (
        add_xml("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Shusha</w:t></w:r><w:r><w:t>Hadrut</w:t></w:r>"),
        "Hadrut\n",
    ),
    "a content control": (
        lambda document: document.element.body.insert(
            1, parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>Hadrut</w:t></w:r></w:p></w:sdtContent></w:sdt>")
        ),
        "Hadrut\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("write", "text"), PARTS.values(), ids=PARTS)
def test_parts_of_a_document(tmp_path: Path, write: Callable[[Document], object], text: str) -> None:
    assert read(saved(tmp_path / "parts.docx", FIRST, write=write)).document.text == f"{FIRST}\n\n{text}"


def test_many_articles_in_one_file_are_told_apart(tmp_path: Path) -> None:
    other = "Farmers brought in the first grapes of a late and wet year on Monday."
    lines = [TITLE, "October 16, 2020", FIRST, SECOND, "Harvest begins late in the lowlands", "October 20, 2020", other]

    def name(document: Document) -> None:
        document.core_properties.title = "Press review"

    articles = read(saved(tmp_path / "review.docx", *lines, write=name)).articles
    assert [(article.title, article.published) for article in articles] == [
        (TITLE, dt.date(2020, 10, 16)),
        ("Harvest begins late in the lowlands", dt.date(2020, 10, 20)),
    ]


def test_the_properties_give_a_title_that_the_text_lacks_but_neither_author_nor_day(tmp_path: Path) -> None:
    def name(document: Document) -> None:
        document.core_properties.title = "Report from the pass"
        document.core_properties.author = "Typist"
        document.core_properties.created = dt.datetime(2020, 10, 17)

    (article,) = read(saved(tmp_path / "a.docx", FIRST, SECOND, write=name)).articles
    assert (article.title, article.author, article.published) == ("Report from the pass", None, None)
    (article,) = read(saved(tmp_path / "b.docx", TITLE, "", FIRST, SECOND, write=name)).articles
    assert article.title == TITLE


def packed(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def bomb(path: Path) -> bytes:
    """A document whose text is 60 MB of one letter."""
    data = saved(path, FIRST).read_bytes()
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/more.xml", b"a" * 60_000_000)
    return file.getvalue()


BAD: dict[str, tuple[bytes | Callable[[Path], bytes], str]] = {
    "empty": (b"", "is empty; check that it was saved or downloaded completely"),
    "no text": (lambda path: saved(path).read_bytes(), "has no text; if it shows pictures of pages, run text recognition"),
    "cut off": (lambda path: saved(path, FIRST).read_bytes()[:9000], "is damaged or was cut off (File is not a zip file); get it again"),
    "text": (b"The guns fell silent.", "is not what its name says: no .docx file begins so; open it in Word"),
    "another archive": (packed(a=b"text"), "is no Word document; open it in Word or LibreOffice and save it as .docx"),
    "password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is protected with a password, or an old Word document"),
    "zip bomb": (bomb, "would unpack to 61 MB, 64"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_refused_with_the_remedy(
    tmp_path: Path, content: bytes | Callable[[Path], bytes], message: str
) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(content if isinstance(content, bytes) else content(path))
    (failure,) = read_path(path)
    assert isinstance(failure, Failure), failure
    assert failure.message.startswith(f"{path} {message}")


def test_entities_of_a_document_are_not_followed(tmp_path: Path) -> None:
    path = saved(tmp_path / "report.docx", FIRST, "ENTITY")
    members = {}
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    body = members["word/document.xml"].replace(b"ENTITY", b"&e;")
    members["word/document.xml"] = body.replace(
        b"<w:document", b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document', 1
    )
    path.write_bytes(packed(**members))
    (item,) = read_path(path)
    assert isinstance(item, Failure) or "root:" not in item.document.text
