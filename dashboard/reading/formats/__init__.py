"""The readers, one module a format. A new format is a new module and a line in READERS."""

from __future__ import annotations

from pathlib import Path

from dashboard.errors import DocumentError
from dashboard.reading.formats import markdown, plain, rows
from dashboard.reading.raw import Reader

READERS: dict[str, Reader] = {
    ".txt": plain,
    ".md": markdown,
    ".markdown": markdown,
    ".jsonl": rows,
    ".ndjson": rows,
    ".csv": rows,
}
SUFFIXES = " ".join(READERS)


def reader_of(path: Path) -> Reader:
    """Return the reader for a file by its suffix; raises DocumentError where there is none."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        kind = f"of a kind ({path.suffix}) that is not read" if path.suffix else "without a suffix that tells its kind"
        raise DocumentError(f"{path} is {kind}; save its text as .txt in UTF-8 (read are: {SUFFIXES})")
    return reader
