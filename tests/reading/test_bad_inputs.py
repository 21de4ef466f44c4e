"""Every bad input: one message that names it and the remedy, and the others are read. docs/documents.md lists them."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from dashboard.reading import ReadDocument, find_inputs, read_path
from dashboard.reading.formats import SUFFIXES
from dashboard.records import Failure

TEXT = "The guns fell silent at noon, and by evening the road to the pass was open again."
RUSSIAN = "Жители трёх сёл провели ночь в подвалах, а утром вернулись домой."
ARMENIAN = "Երեք գյուղերի բնակիչները գիշերն անցկացրին նկուղներում։"
NOISE = bytes(range(256)) * 20
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
Content = bytes | Callable[[], bytes]


def packed(members: dict[str, bytes], base: bytes = b"") -> bytes:
    file = io.BytesIO(base)
    with zipfile.ZipFile(file, "a" if base else "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def word(*lines: str) -> bytes:
    file = io.BytesIO()
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def table(*rows: list[object]) -> bytes:
    file = io.BytesIO()
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(file)
    return file.getvalue()


def paper(*, password: str | None = None, text: bool = True) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption(password, strength=128) if password else None)
    if text:
        canvas.drawString(40, 400, TEXT)
    else:
        canvas.rect(50, 50, 200, 300, fill=1)
    canvas.save()
    return file.getvalue()


def locked_zip() -> bytes:
    data = bytearray(packed({"a.txt": TEXT.encode()}))
    data[6] |= 1
    data[data.find(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


MARKUP = "<html><body>{}</body></html>"
ROW = f'{{"id": "a", "text": "{TEXT}"}}\n'

# What is wrong, the file's name, and its content. A file of several parts has readable ones around the bad one.
CASES: dict[str, tuple[str, Content]] = {
    "an empty file": ("empty.txt", b""),
    "a file of blanks": ("blank.txt", b"\xef\xbb\xbf\n \n"),
    "a binary file": ("noise.txt", NOISE),
    "another kind of file under a wrong name": ("scan.txt", b"%PDF-1.4 ..."),
    "no words": ("numbers.txt", b"3 14 15 92 65\n"),
    "a text that was damaged before": ("damaged.txt", ("��� ��� ����, " * 9 + "end").encode()),
    "pieces in several encodings": ("mixed.txt", ARMENIAN.encode() + RUSSIAN.encode("koi8-r") + NOISE[128:256]),
    "UTF-8 cut off within a letter": ("cut.txt", (ARMENIAN * 9).encode()[:-5]),
    "a text of 200 MB": ("huge.txt", b""),
    "front matter with 31 February": ("report.md", f"---\npublished: 2020-02-31\n---\n\n{TEXT}\n".encode()),
    "front matter that is no YAML": ("report2.md", f"---\ntitle: [a: b\n---\n\n{TEXT}\n".encode()),
    "front matter without a text": ("report3.md", b"---\ntitle: A\n---\n\n"),
    "a page that scripts build": ("app.html", MARKUP.format("<script>draw()</script>").encode()),
    "an empty page": ("empty.html", b""),
    "a web archive without a page": ("page.mht", b"MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx"),
    "a Word document without text": ("pictures.docx", word),
    "a Word document with a password": ("secret.docx", OLD_OFFICE),
    "a Word document cut off": ("cut.docx", lambda: word(TEXT)[:5000]),
    "a zip bomb in a Word document": ("bomb.docx", lambda: packed({"word/more.xml": b"a" * 60_000_000}, word(TEXT))),
    "another file called .docx": ("letter.docx", TEXT.encode()),
    "a PDF without text": ("scan.pdf", lambda: paper(text=False)),
    "a PDF with a password": ("secret.pdf", lambda: paper(password="secret")),
    "a damaged PDF": ("broken.pdf", b"%PDF-1.7\n" + NOISE),
    "a row without text": ("rows.jsonl", (ROW + '{"id": "b"}\n' + ROW.replace('"a"', '"c"')).encode()),
    "a row of 31 February": ("days.jsonl", (ROW + ROW.replace("}", ', "published": "2020-02-31"}')).encode()),
    "a row that is no JSON": ("lines.jsonl", (ROW + "and so on\n").encode()),
    "a row in another encoding": ("words.jsonl", f'{{"text": "{ARMENIAN}"}}\n'.encode() + '{"text": "ночь"}\n'.encode("koi8-r")),
    "a table without texts": ("deaths.csv", b"place,deaths\nHadrut,3\n"),
    "a row of a table without text": ("table.csv", f"id,text\na,{TEXT.split(',')[0]}\nb,\n".encode()),
    "an Excel table without texts": ("deaths.xlsx", lambda: table(["place", "deaths"], ["Hadrut", 3])),
    "a day in words in an Excel table": ("days.xlsx", lambda: table(["text", "date"], [TEXT, "16 October"])),
    "an Excel table with a password": ("secret.xlsx", OLD_OFFICE),
    "other JSON": ("map.json", b'{"type": "FeatureCollection", "features": []}'),
    "a Telegram export cut off": ("chat.json", f'{{"messages": [{{"id": 1, "type": "message", "text": "{TEXT}"}}, {{"id"'.encode()),
    "a zip bomb": ("bomb.zip", lambda: packed({"a.txt": b"a" * 60_000_000})),
    "an archive with a password": ("secret.zip", locked_zip),
    "an archive without documents": ("system.zip", lambda: packed({"__MACOSX/a.txt": b"x"})),
    "an archive in an archive": ("boxes.zip", lambda: packed({"a.txt": TEXT.encode(), "in.zip": packed({"b.txt": b"x"})})),
    "a bad member of an archive": ("week.zip", lambda: packed({"a.txt": TEXT.encode(), "scan.pdf": paper(text=False)})),
    "an old Word document": ("old.doc", OLD_OFFICE),
    "rich text": ("letter.rtf", b"{\\rtf1}"),
    "an OpenDocument text": ("letter.odt", b"PK\x03\x04"),
    "an old Excel table": ("old.xls", OLD_OFFICE),
    "a book": ("book.epub", b"PK\x03\x04"),
    "a picture": ("page.jpg", b"\xff\xd8\xff"),
    "another archive": ("week.rar", b"Rar!"),
    "a mail": ("letter.eml", b"Subject: x\r\n\r\nx"),
    "any other kind": ("model.xyz", b"x"),
    "no suffix": ("notes", b"x"),
}  # fmt: skip
# What a table row may not fix: it depends on the machine, or repeats a long list.
_VARIES = ((f"(read are: {SUFFIXES})", "(read are: …)"), (f"({SUFFIXES})", "(.txt …)"))


def write(folder: Path, name: str, content: Content) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content())
    if name == "huge.txt":
        os.truncate(path, 200_000_000)  # takes no room on the disk
    return path


def message_of(path: Path) -> str:
    """Return the message that a bad file gives, its folder left out, and what varies."""
    (message,) = (item.message for item in read_path(path) if isinstance(item, Failure))
    message = message.replace(f"{path.parent}/", "")
    for varies, stands in _VARIES:
        message = message.replace(varies, stands)
    return re.sub(r"[\d,]+ times", "many times", message)


@pytest.mark.parametrize(("name", "content"), CASES.values(), ids=CASES)
def test_a_bad_input_is_told_as_the_page_of_documents_says(
    tmp_path: Path, root: Path, name: str, content: Content
) -> None:
    message = message_of(write(tmp_path, name, content))
    assert message.startswith(name)
    assert ";" in message  # the remedy
    wrong = next(key for key, case in CASES.items() if case[0] == name)
    page = (root / "docs" / "documents.md").read_text(encoding="utf-8")
    assert f"| {wrong} | {message} |\n" in page


def test_the_page_of_documents_lists_no_others(root: Path) -> None:
    page = (root / "docs" / "documents.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (.+?) \| .+ \|$", page.split("## What cannot be read")[1], re.MULTILINE)
    assert listed[2:] == list(CASES)  # below the head of the table


def test_the_page_of_documents_names_every_kind_and_column(root: Path) -> None:
    from dashboard.reading.formats import READERS
    from dashboard.reading.formats.rows import COLUMNS, SYNONYMS

    page = (root / "docs" / "documents.md").read_text(encoding="utf-8")
    for name in (*READERS, *COLUMNS, *(name for names in SYNONYMS.values() for name in names)):
        assert f"`{name}`" in page, name


def test_all_of_them_together_do_not_keep_the_others_from_being_read(tmp_path: Path) -> None:
    for name, content in CASES.values():
        write(tmp_path, name, content)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "good.html").write_text(MARKUP.format(f"<p>{TEXT}</p>"), encoding="utf-8")
    files, failures = find_inputs([tmp_path])
    items = [item for file in files for item in read_path(file)]
    read = [item.document.document for item in items if isinstance(item, ReadDocument)]
    # Of files of several parts, the good parts too.
    assert sorted(read) == sorted(["good", "good", "a", "c", "a", "a", "words-1", "a", "chat 1", "a", "a"])
    told = {item.source for item in (*failures, *items) if isinstance(item, Failure)}
    assert [name for name, _ in CASES.values() if not any(name in source for source in told)] == []
