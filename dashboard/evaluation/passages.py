"""A file of annotated texts is cut into its passages: header, marked text, and lines of events."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from dashboard.evaluation.faults import Faults

_HEAD = "==="
EVENTS = "--- events"
_HEADER = re.compile(r"([a-z_]+):[ \t]*(.*)")
HEADERS = ("lang", "published", "title", "publisher", "author", "genre", "note", "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageSource:
    """A passage as written. Lines count from 1; `text` keeps its marks and begins on `text_line`."""

    name: str
    line: int
    headers: dict[str, str]
    text: str
    text_line: int
    events: tuple[tuple[int, str], ...]

    def line_of(self, offset: int) -> int:
        """Return the line that an offset into the text as written stands on."""
        return self.text_line + self.text.count("\n", 0, offset)


def split_passages(content: str, file: Path, faults: Faults) -> list[PassageSource]:
    """Return the passages of a file's content; what breaks the format is added to the faults.

    Above the first passage, and among the events, lines that begin with # are remarks.
    """
    lines = content.replace("\r\n", "\n").split("\n")
    heads = [number for number, line in enumerate(lines) if line == _HEAD or line.startswith(f"{_HEAD} ")]
    for number, line in enumerate(lines[: heads[0] if heads else len(lines)]):
        if line.strip() and not line.startswith("#"):
            faults.add(file, number + 1, line[:40], "text above the first passage", "Begin with '=== name'.")
            break
    if not heads:
        faults.add(file, None, content[:40], "no passage", "Begin each with a line '=== name'.")
        return []
    ends = [*heads[1:], len(lines)]
    found = [_passage(lines, head, end, file, faults) for head, end in zip(heads, ends, strict=True)]
    return [passage for passage in found if passage is not None]


def _passage(lines: list[str], head: int, end: int, file: Path, faults: Faults) -> PassageSource | None:
    name = lines[head].removeprefix(_HEAD).strip()
    if not name:
        faults.add(file, head + 1, lines[head], "a passage without a name", "Write '=== name', such as '=== ru-01'.")
    blank = next((n for n in range(head + 1, end) if not lines[n].strip()), end)
    headers = _headers(lines, head + 1, blank, file, faults)
    marker = next((n for n in range(blank, end) if lines[n].strip() == EVENTS), None)
    if marker is None:
        remedy = f"End the text with a line {EVENTS!r}; leave nothing below it when there are no events."
        faults.add(file, head + 1, name, "a passage without a section of events", remedy)
        return None
    text = "\n".join(lines[blank + 1 : marker]).rstrip("\n")
    first = blank + 2
    if "document" not in headers:  # a document is kept to the letter
        stripped = text.lstrip("\n")
        first += len(text) - len(stripped)
        text = stripped
    if not text.strip():
        faults.add(file, head + 1, name, "a passage without text", "Put it below the header, after a blank line.")
        return None
    events = tuple(
        (number + 1, lines[number])
        for number in range(marker + 1, end)
        if lines[number].strip() and not lines[number].startswith("#")
    )
    return PassageSource(name=name, line=head + 1, headers=headers, text=text, text_line=first, events=events)


def _headers(lines: list[str], start: int, end: int, file: Path, faults: Faults) -> dict[str, str]:
    headers: dict[str, str] = {}
    for number in range(start, end):
        header = _HEADER.fullmatch(lines[number].rstrip())
        if header is None:
            remedy = "Write 'key: value', and a blank line before the text."
            faults.add(file, number + 1, lines[number][:40], "not a line of a header", remedy)
        elif header[1] not in HEADERS:
            faults.add(file, number + 1, header[1], "unknown key of a header", f"Use: {', '.join(HEADERS)}.")
        elif header[1] in headers:
            faults.add(file, number + 1, header[1], "a key of the header stands twice", "Keep one.")
        else:
            headers[header[1]] = header[2]
    return headers
