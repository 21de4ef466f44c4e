"""A sentence in plain letters, so that one pattern meets every way to write it, with the way back to the text."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

# One letter for one letter; None drops it. What is not listed is lowered.
_LETTERS: dict[str, str | None] = {
    "İ": "i",
    "I": "i",  # in Turkish and Azerbaijani the patterns write i where a capital may stand
    "ё": "е",
    "Ё": "е",
    # Arabic letters that writers exchange freely, and the stretching line
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ک": "ك",
    "ۀ": "ه",
    "ـ": None,
    # Arabic and Persian stops, so that one pattern meets those of every script
    "،": ",",
    "؛": ";",
    "؟": "?",
    # quotation marks and apostrophes
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "‑": "-",
    "−": "-",
}
_KNOWN: dict[str, str | None] = {}


def _plain_letter(letter: str) -> str | None:
    if letter in _LETTERS:
        return _LETTERS[letter]
    if letter.isspace():
        return " "
    if unicodedata.category(letter) in ("Mn", "Cf", "Cc"):
        return None
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter


@dataclass(frozen=True, slots=True)
class Plain:
    """Lower-case letters without vowel marks, and for each the offset in the document it was taken from."""

    text: str
    offsets: tuple[int, ...]
    end: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the document of plain letters start..end (end exclusive)."""
        first = self.offsets[start] if start < len(self.offsets) else self.end
        return first, max(first, self.offsets[end - 1] + 1 if end > start else first)

    def at(self, offset: int) -> int:
        """Return the position of the first plain letter at or after an offset of the document."""
        return bisect_left(self.offsets, offset)


def plain(text: str, start: int, end: int) -> Plain:
    """Return text[start:end] in plain letters: lower case, no vowel marks, one kind of quotation mark and dash."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset in range(start, end):
        letter = text[offset]
        if letter in _KNOWN:
            written = _KNOWN[letter]
        else:
            written = _KNOWN[letter] = _plain_letter(letter)
        if written is not None:
            letters.append(written)
            offsets.append(offset)
    return Plain("".join(letters), tuple(offsets), end)
