"""Plain text: the whole file is one document, which may hold many articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dashboard.errors import DocumentError
from dashboard.reading.encodings import decode
from dashboard.reading.raw import RawDocument, document_id

MAX_BYTES = 50_000_000  # a book has one; more is a dump that wants to be .jsonl, which is read row by row


def read(path: Path) -> Iterator[RawDocument]:
    """Give the file as one document; raises DocumentError."""
    yield read_whole(path)


def read_whole(path: Path) -> RawDocument:
    """Return a file's text, decoded; raises DocumentError where it is too big or no text."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise DocumentError(
            f"{path} has {size / 1e6:,.0f} MB, more than the {MAX_BYTES / 1e6:.0f} MB read as one text; "
            "split it, or give it as .jsonl with one row an article"
        )
    data = path.read_bytes()
    decoded = decode(data, str(path))
    return RawDocument(
        document_id=document_id(data),
        document=path.stem,
        source=path.as_posix(),
        encoding=decoded.encoding,
        bytes=len(data),
        text=decoded.text,
        warnings=decoded.warnings,
    )
