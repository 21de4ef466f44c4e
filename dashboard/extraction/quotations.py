"""Quotation marks: which one is still open where a sentence ends."""

from __future__ import annotations

_CLOSING = {"«": "»", "“": "”", "„": "“”", '"': '"', "»": "«", "”": "”"}


def open_after(text: str, opened: str | None) -> str | None:
    """Return the mark of the quotation that is open behind `text`, where `opened` is open before it.

    Inner quotations do not count. A mark that only closes, with none open, is passed over.
    """
    for at, letter in enumerate(text):
        if opened is not None:
            if letter in _CLOSING[opened]:
                opened = None
        elif letter in "«“„" or (letter in '"”»' and _opens(text, at)):
            opened = letter
    return opened


def quoted(text: str, opened: str | None) -> list[tuple[int, int]]:
    """Return the stretches of `text` inside quotation marks, where `opened` is open before it."""
    found: list[tuple[int, int]] = []
    start = 0 if opened is not None else -1
    for at, letter in enumerate(text):
        if opened is not None:
            if letter in _CLOSING[opened]:
                opened = None
                found.append((start, at))
        elif letter in "«“„" or (letter in '"”»' and _opens(text, at)):
            opened, start = letter, at
    if opened is not None:
        found.append((start, len(text)))
    return found


def _opens(text: str, at: int) -> bool:
    """Say whether a mark that may open or close opens: nothing before it, a letter behind it."""
    before = text[at - 1] if at else " "
    behind = text[at + 1 : at + 2]
    return (before.isspace() or before in "([-–—:") and not (behind.isspace() or behind == "")
