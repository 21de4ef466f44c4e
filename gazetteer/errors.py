"""The gazetteer's own errors: each names the file, the line, the value, and the remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


class GazetteerError(ValueError):
    """The gazetteer's data cannot be used: missing, damaged, or contradicting itself.

    `complaints` holds every fault found, so that all can be put right at once.
    """

    def __init__(self, message: str, complaints: Sequence[str] = ()) -> None:
        self.complaints = tuple(complaints)
        super().__init__(message)


def complaint(file: Path | str, line: int | None, value: object, problem: str, remedy: str) -> str:
    """Return one fault as a sentence: file, line (None: the whole file), value, what is wrong, what helps."""
    where = str(file) if line is None else f"{file}, line {line}"
    return f"{where}: {problem}: {value!r}. {remedy}"


def raise_all(complaints: Sequence[str], *, headline: str) -> None:
    """Raise a GazetteerError that lists every complaint; do nothing when there is none."""
    if not complaints:
        return
    shown = list(complaints[:50])
    if len(complaints) > len(shown):
        shown.append(f"... and {len(complaints) - len(shown)} more")
    raise GazetteerError("\n".join([f"{headline} ({len(complaints)}):", *shown]), complaints)
