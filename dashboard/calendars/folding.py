"""One spelling for every way to write a calendar word."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that casefolding and decomposition leave apart though writers mix them.
_LETTERS = str.maketrans(
    {
        "ı": "i",  # KASIM lower-cased without Turkish rules
        "ى": "ي",
        "ی": "ي",  # Persian yeh
        "ې": "ي",
        "ک": "ك",  # Persian kaf
        "ة": "ه",
        "ـ": None,  # tatweel
        "\u200c": None,  # zero-width non-joiner
        "\u200d": None,
        "\u200e": None,
        "\u200f": None,
    }
)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return the word without case, accents, vowel marks and hamza seats.

    `Şubat`, `ŞUBAT` and `subat` meet, and so do أكتوبر and اكتوبر. Length changes: take offsets on the text itself.
    """
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFD", word.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.translate(_LETTERS)
