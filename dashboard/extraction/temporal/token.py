"""What a text is cut into: words, numbers and marks, and the token that each becomes."""

from __future__ import annotations

import re
from typing import NamedTuple

# Vowel marks and joiners that Arabic script puts inside a word.
_INSIDE = r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c]"
PIECE = re.compile(
    rf"(?P<word>[^\W\d_]+(?:{_INSIDE}+[^\W\d_]*)*|{_INSIDE}+(?:[^\W\d_]+{_INSIDE}*)*)"
    r"|(?P<number>\d+(?:[.,:٫٬]\d+)*)"
    r"|(?P<mark>[^\w\s])"
)
APOSTROPHES = frozenset("'’ʼ`")
# A case ending written onto a number or a name: 27-nin, 4-də, Eylül'de.
ENDING = re.compile(r"(?P<joint>[-‑–’'`ʼ]?)(?P<ending>[^\W\d_]+)")
# Behind an abbreviation or a number in Armenian: 2022թ.-ի.
_CASE_AFTER_POINT = re.compile(r"[.․]?[-‑–](?:ից|ին|ի|ը|ում)(?!\w)")

# The name of a number that is a day by itself: 24-го.
ALONE = "alone"


class Token(NamedTuple):
    """`text[start:end]`, the letter of its class, and what it means (see Entry)."""

    start: int
    end: int
    letter: str
    number: int = 0
    name: str = ""


def skip_spaces(text: str, at: int, end: int) -> int:
    """Return where what stands behind spaces begins."""
    while at < end and text[at] in " \u00a0\u202f":
        at += 1
    return at


def skip_joint(text: str, at: int, end: int) -> int:
    """Return where the next word of a form begins: after spaces, or one hyphen or apostrophe (ce jour-là, l'année)."""
    begin = at
    while at < end and (text[at] in " \t\r\n\u00a0\u200c\u202f" or (at == begin and text[at] in "-‑’'")):
        at += 1
    return at


def case_after_point(text: str, at: int, end: int, lang: str) -> int:
    """Return the end of the Armenian case ending after an abbreviation, 2022թ.-ի, or `at`."""
    match = _CASE_AFTER_POINT.match(text, at, end) if lang == "hy" else None
    return at if match is None else match.end()
