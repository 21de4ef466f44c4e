"""PDF files: the text of the pages as paragraphs. Pictures of pages are not read: they need text recognition first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dashboard.errors import DocumentError
from dashboard.reading.encodings import check_text
from dashboard.reading.raw import Metadata, RawDocument, document_id
from dashboard.records import Failure

MAX_BYTES = 300_000_000
_RECOGNISE = "run text recognition (OCR) on it first, for example with the free program OCRmyPDF, and add what it makes"
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_MOST_PRIVATE = 0.1  # of the letters may have no meaning outside the PDF's own fonts
_NO_TITLE = re.compile(r"Microsoft Word|untitled|.*\.\w{2,5}$|[\W\d_]*$", re.IGNORECASE)


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give the file as one document, which may hold many articles; raises DocumentError where it has no text."""
    size = path.stat().st_size
    if size == 0:
        raise DocumentError(f"{path} is empty; check that it was saved or downloaded completely")
    if size > MAX_BYTES:
        raise DocumentError(
            f"{path} has {size / 1e6:,.0f} MB, more than the {MAX_BYTES / 1e6:.0f} MB read as one PDF; "
            "split it, or make its pictures smaller"
        )
    from dashboard.reading.formats.pdf_lines import read_lines  # the library takes a moment to load
    from dashboard.reading.formats.pdf_paragraphs import paragraphs_of

    printed = read_lines(path)
    text, address = paragraphs_of(printed.lines, printed.pages)
    if not any(letter.isalpha() for letter in text):
        raise DocumentError(f"{path} has no text, only pictures of its pages, as a scan has; {_RECOGNISE}")
    if len(_PRIVATE.findall(text)) > _MOST_PRIVATE * len(text):
        raise DocumentError(f"{path} has fonts that do not tell which letters they draw; {_RECOGNISE}")
    warnings = list(check_text(text, "utf-8", str(path)))
    if printed.blank_pages:
        warnings.append(f"{printed.blank_pages} of {printed.pages} pages have no text; pictures of text are not read.")
    data = path.read_bytes()
    yield RawDocument(
        document_id=document_id(data),
        document=path.stem,
        source=path.as_posix(),
        encoding="pdf",
        bytes=len(data),
        text=text,
        # Its author is who made the file, and its days are those of the file: neither is the article's.
        metadata=Metadata(title=_title(printed.title), url=address),
        presumed=True,
        warnings=tuple(warnings),
    )


def _title(title: str | None) -> str | None:
    return title[:200] if title and not _NO_TITLE.match(title) else None
