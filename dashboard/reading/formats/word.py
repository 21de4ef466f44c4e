"""Word documents (.docx): paragraphs, headings and tables in order. Page headers, footnotes and comments stay out."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from dashboard.errors import DocumentError
from dashboard.reading.encodings import check_text
from dashboard.reading.formats.zip_limits import OFFICE, OLD_OFFICE, open_zip
from dashboard.reading.raw import Metadata, RawDocument, document_id
from dashboard.records import Failure

if TYPE_CHECKING:
    from docx.document import Document

MAX_BYTES = 100_000_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says again what stands beside it
_REMEDY = "open it in Word or LibreOffice and save it as .docx, or copy its text into a .txt file"
_LEFT_OUT = frozenset((_FALLBACK, f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}tbl"))
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give the file as one document, which may hold many articles; raises DocumentError where it has no text."""
    document = _open(path)
    text = "\n\n".join(_blocks(document.element.body)) + "\n"
    if not text.strip():
        raise DocumentError(
            f"{path} has no text; if it shows pictures of pages, run text recognition (OCR) on them first"
        )
    data = path.read_bytes()
    yield RawDocument(
        document_id=document_id(data),
        document=path.stem,
        source=path.as_posix(),
        encoding="docx",
        bytes=len(data),
        text=text,
        # Its author is who typed the file, and its days are those of the file: neither is the article's.
        metadata=Metadata(title=_title(document)),
        presumed=True,
        warnings=check_text(text, "utf-8", str(path)),
    )


def _open(path: Path) -> Document:
    if path.stat().st_size > MAX_BYTES:
        raise DocumentError(f"{path} has more than {MAX_BYTES / 1e6:.0f} MB; copy its text into a .txt file")
    with path.open("rb") as file:
        if file.read(4) == OLD_OFFICE:
            raise DocumentError(
                f"{path} is protected with a password, or an old Word document under a new name; "
                "open it in Word or LibreOffice and save it as .docx without a password"
            )
    open_zip(path, OFFICE, _REMEDY).close()
    import docx  # takes a moment that only who reads Word documents should wait for

    try:
        return docx.Document(str(path))
    except (zipfile.BadZipFile, etree.XMLSyntaxError) as error:
        raise DocumentError(f"{path} is damaged or was cut off; get it again, or {_REMEDY}") from error
    except (KeyError, ValueError, AttributeError, RuntimeError, NotImplementedError) as error:
        raise DocumentError(f"{path} is no Word document; {_REMEDY}") from error


def _title(document: Document) -> str | None:
    try:
        title = " ".join((document.core_properties.title or "").split())
    except (KeyError, ValueError):
        return None
    return title[:200] if title and not title.startswith("Microsoft Word") else None


def _blocks(container: etree._Element) -> Iterator[str]:
    """Give the paragraphs of a document or a cell in order, and each row of a table on a line."""
    for element in container:
        if element.tag == f"{_W}p":
            text = _text(element)
            if text:
                yield text
        elif element.tag == f"{_W}tbl":
            yield from _rows(element)
        elif element.tag not in _LEFT_OUT:  # content controls, insertions
            yield from _blocks(element)


def _rows(table: etree._Element) -> Iterator[str]:
    """Give a line a row; a table of one column only frames its paragraphs."""
    rows = [[list(_blocks(cell)) for cell in row.iterchildren(f"{_W}tc")] for row in table.iterchildren(f"{_W}tr")]
    if all(len(row) < 2 for row in rows):
        yield from (paragraph for row in rows for cell in row for paragraph in cell)
        return
    lines = (" | ".join(" ".join(cell) for cell in row).strip(" |") for row in rows)
    text = "\n".join(line for line in lines if line)
    if text:
        yield text


def _text(paragraph: etree._Element) -> str:
    return "".join(_pieces(paragraph)).strip()


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == f"{_W}p":  # in a text box
            yield f"\n{_text(child)}\n"
        elif child.tag not in _LEFT_OUT and not _is_hidden(child):
            yield from _pieces(child)


def _is_hidden(element: etree._Element) -> bool:
    return element.tag == f"{_W}r" and element.find(f"{_W}rPr/{_W}vanish") is not None
