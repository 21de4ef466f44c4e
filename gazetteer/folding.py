"""One way of forgiving spelling: names and texts are compared folded, in every script.

`fold` is the only place where a spelling is forgiven. What it does, character by character:

- casefold and NFKD, so that composed, decomposed and presentation forms agree;
- letters that do not decompose get a row in `LETTERS` (an ASCII "ignore" would delete them);
- combining marks go: Latin diacritics, Arabic vowel marks, and the tatweel with them. The Cyrillic й becomes и and ё
  becomes е: both decompose, PDF and macOS texts carry them in two characters, OCR drops the mark, and the Russian
  press writes е for ё anyway. No two places of the gazetteer differ by that alone;
- the Arabic letters that writers interchange meet (hamza forms, Persian and Arabic ye and kaf, final ة and ه);
- bidirectional and invisible marks and control characters go; dashes, underscores, apostrophes, no-break spaces and the
  zero-width non-joiner become a space, so that `Хан-Кенди`, `خان‌کندی` and `Baku's` keep their word boundaries;
- a run of white space becomes one space, and U+2029 where a paragraph ends, so that no name is found across
  paragraphs.

`fold` is idempotent. Offsets into a text are taken on the original, never on the folded text: `fold_with_offsets`.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

SPACE = " "

# What neither casefold nor NFKD brings together. Keys are single characters, lower case; the value is final.
LETTERS: dict[str, str] = {
    # Latin
    "ı": "i",  # Turkish and Azerbaijani dotless i
    "ə": "e",  # Azerbaijani schwa; the English press writes e or a, see the variant key
    "ǝ": "e",  # turned e, used for ə by old keyboards
    "ɘ": "e",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "ŋ": "n",
    "ħ": "h",
    "ŧ": "t",
    # Cyrillic of Azerbaijani, and neighbours that do not decompose
    "ә": "э",
    "ҹ": "ч",
    "ҝ": "г",
    "ғ": "г",
    "ҡ": "к",
    "қ": "к",
    "җ": "ж",  # typed for ҹ
    "ң": "н",
    "ҳ": "х",
    "ө": "о",
    "ү": "у",
    "һ": "х",
    "ј": "й",
    "і": "и",
    "є": "е",
    "ґ": "г",
    # Armenian: Երևան, Երեւան and ԵՐԵՎԱՆ are one spelling (casefold opens the ligature և)
    "ւ": "վ",
    # Arabic script: forms that writers interchange
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ێ": "ي",
    "ے": "ي",
    "ئ": "ي",
    "ؤ": "و",
    "ۆ": "و",
    "ۇ": "و",
    "ک": "ك",
    "ڪ": "ك",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
    "ھ": "ه",
    "ہ": "ه",
    "ۃ": "ه",
    "ڭ": "ك",
    "ڤ": "ف",
    "ء": "",
    "ـ": "",  # tatweel
    # Marks that carry no sound a reader would miss
    "ʿ": "",
    "ʾ": "",
    "ʻ": "",  # aspirates in romanised Armenian, Tʻartʻar
    "ʼ": "",
    "ʹ": "",
    "ʺ": "",
    "ˈ": "",
    # To a space: what may stand inside or after a name
    "'": SPACE,
    "’": SPACE,
    "‘": SPACE,
    "‛": SPACE,
    "`": SPACE,
    "´": SPACE,
    "′": SPACE,
    "՚": SPACE,  # Armenian apostrophe
    "-": SPACE,
    "_": SPACE,
    "\u00ad": "",  # soft hyphen
    "\u200c": SPACE,  # zero-width non-joiner: Persian writers put a space there as often
    "\u200b": SPACE,
    "\u2060": "",
    "\ufeff": "",
    "\u200d": "",
}

PARAGRAPH = "\u2029"
_NEWLINE = "\n"
# White space that is not one plain space already.
_RUN = re.compile(rf"[{SPACE}{_NEWLINE}{PARAGRAPH}]{{2,}}|[{_NEWLINE}{PARAGRAPH}]")
# Marks, formats (bidirectional ones among them), lone surrogates, and control characters that are no white space.
_DROPPED = frozenset({"Mn", "Me", "Cf", "Cs", "Cc"})


def _fold_character(character: str) -> str:
    if character in "\u2029\x0c":
        return PARAGRAPH
    if character in "\n\u2028\x85\x0b":
        return _NEWLINE
    text = character
    for _ in range(4):  # settles after two rounds; four leave room for new Unicode
        out: list[str] = []
        for one in unicodedata.normalize("NFKD", text.casefold()):
            if one in LETTERS:
                out.append(LETTERS[one])
            elif one.isspace() or (category := unicodedata.category(one)) == "Pd":
                out.append(SPACE)
            elif category not in _DROPPED:
                out.append(one)
        folded = "".join(out)
        if folded == text:
            break
        text = folded
    return text


class _FoldTable(dict[int, str]):
    """Code point to folded string, filled as characters are met; what `str.translate` asks for."""

    def __missing__(self, key: int) -> str:
        value = self[key] = _fold_character(chr(key))
        return value


_TABLE = _FoldTable()


# Up to so many different characters are replaced one after the other, which is faster than `str.translate`. Each stands
# for what folds to itself, so that the order does not matter.
_FEW = 120


def _translate(text: str, characters: set[str]) -> str:
    """Return a text with each character folded; `characters` are those in it."""
    changing = [one for one in characters if _TABLE[ord(one)] != one]
    if len(changing) > _FEW:
        return text.translate(_TABLE)
    for one in changing:
        text = text.replace(one, _TABLE[ord(one)])
    return text


def _squash(match: re.Match[str]) -> str:
    run = match.group()
    return PARAGRAPH if PARAGRAPH in run or run.count(_NEWLINE) > 1 else SPACE


def fold(text: str) -> str:
    """Return the spelling-forgiving form of a name or a text; idempotent, linear in the length.

    White space at either end is dropped. A blank text gives the empty string.
    """
    folded = _RUN.sub(_squash, text.translate(_TABLE))
    return folded.strip(SPACE + PARAGRAPH)


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded text, and where each of its characters stood in the original.

    `original` is the text as given, `offsets[i]` the offset of the character that `text[i]` comes from; both have the
    same length.
    """

    original: str
    text: str
    offsets: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original that `text[start:end]` comes from, end exclusive.

        Combining marks and tatweels that follow the last character belong to it. Raises ValueError for a span that
        is empty or outside of the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"a span needs 0 <= start < end <= {len(self.text)}; got {start}..{end}")
        last = self.offsets[end - 1] + 1
        original = self.original
        while last < len(original) and (original[last] == "ـ" or unicodedata.category(original[last]) in ("Mn", "Me")):
            last += 1
        return self.offsets[start], last


def fold_with_offsets(text: str) -> FoldedText:
    """Return the folded text with the original offset of each character; `.text` equals `fold(text)`.

    Time and memory are linear: four bytes a character for the offsets, and never a Python object for each.
    """
    characters = set(text)
    folded = _translate(text, characters)
    offsets = array("I")
    at = 0
    odd = {one for one in characters if len(_TABLE[ord(one)]) != 1}  # what folds to none, or to several
    for found in re.finditer(f"[{re.escape(''.join(sorted(odd)))}]", text) if odd else ():
        offsets.extend(range(at, found.start()))
        at = found.end()
        offsets.extend(repeat(found.start(), len(_TABLE[ord(found.group())])))
    offsets.extend(range(at, len(text)))
    pieces: list[str] = []
    kept = array("I")
    done = 0
    for match in _RUN.finditer(folded):
        start, end = match.span()
        pieces += (folded[done:start], _squash(match))
        kept += offsets[done : start + 1]
        done = end
    if done:
        pieces.append(folded[done:])
        kept += offsets[done:]
        folded, offsets = "".join(pieces), kept
    begin = len(folded) - len(folded.lstrip(SPACE + PARAGRAPH))
    end = max(begin, len(folded.rstrip(SPACE + PARAGRAPH)))
    return FoldedText(text, folded[begin:end], offsets[begin:end])
