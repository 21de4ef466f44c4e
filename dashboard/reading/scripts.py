"""In which script and language a text is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

Script = Literal["latin", "cyrillic", "arabic", "armenian", "georgian"]

# Languages that articles are told apart in.
LANGUAGES: tuple[str, ...] = ("en", "ar", "ru", "az", "tr", "hy", "fa", "fr", "de", "ka")

_RANGES: tuple[tuple[int, int, Script], ...] = (
    (0x0041, 0x024F, "latin"),
    (0x1E00, 0x1EFF, "latin"),
    (0x0259, 0x0259, "latin"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"),
    (0x0600, 0x077F, "arabic"),
    (0x08A0, 0x08FF, "arabic"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFC, "arabic"),
    (0x10A0, 0x10FF, "georgian"),
    (0xFB13, 0xFB17, "armenian"),
)
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 10  # letters: a headline of two words is told rightly, a lone name is not
_SAMPLE = 6000  # characters of an article that are looked at

# Letters that Persian has and Arabic has not, and the other way round. Folded forms are looked at as they are.
_PERSIAN = re.compile("[پچژگکی]")
_ARABIC = re.compile("[ةيكىإأؤ]")
_AZERBAIJANI_CYRILLIC = re.compile("[әҝҹҒғөүҺһ]", re.IGNORECASE)


def script_of_letter(letter: str) -> Script | None:
    """Return the script of one letter, None for scripts that no language of the product uses."""
    code = ord(letter)
    for first, last, script in _RANGES:
        if first <= code <= last:
            return script
    return None


@lru_cache(maxsize=1024)
def script_of(text: str) -> Script | None:
    """Return the script that more than half of the letters of a text are in, or None."""
    counts = Counter(map(script_of_letter, _LETTER.findall(text)))
    total = sum(counts.values())
    if not total:
        return None
    script, count = counts.most_common(1)[0]
    return script if count > total / 2 else None


def language_of(text: str) -> str | None:
    """Return the language of a text, one of LANGUAGES, or None where there is too little to tell.

    The script decides where only one language uses it; the classifier, which takes a second to load, is asked
    for the rest.
    """
    text = text[:_SAMPLE]
    match script_of(text):
        case "armenian":
            return "hy"
        case "georgian":
            return "ka"
        case "cyrillic":
            # Azerbaijani was written in Cyrillic until 2001; no other language here has these letters.
            return "az" if len(_AZERBAIJANI_CYRILLIC.findall(text)) > len(text) / 60 else "ru"
        case "arabic":
            return "fa" if len(_PERSIAN.findall(text)) > len(_ARABIC.findall(text)) else "ar"
        case "latin":
            return _latin_language(text)
    return None


def _latin_language(text: str) -> str | None:
    letters = _LETTER.findall(text)
    if sum(letter in "əƏ" for letter in letters) > len(letters) / 60:
        return "az"  # the only language of the product that writes it
    if len(letters) < _ENOUGH:
        return None
    return _classifier()(text)


@lru_cache(maxsize=1)
def _classifier() -> Callable[[str], str]:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # takes most of a second: only where it is needed

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return lambda text: str(identifier.classify(text)[0])
