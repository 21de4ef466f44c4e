"""A line of Arabic or Persian as a PDF draws it, from left to right, becomes the text that was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT = re.compile(r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# How wide a gap parts words, of the height of the letters: between letters that the PDF itself parts, between a letter
# and a sign, and between letters that it does not part.
_GAP_PARTED, _GAP_AT_SIGN, _GAP = 0.05, 0.12, 0.25
_ALEFS = "اأإآٱ"
_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0670]")  # drawn over letters, in an order that a PDF does not keep
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
# What keeps its order from left to right within a line from right to left, here backwards: words of other scripts with
# the numbers tied to them (F-16), and numbers with one sign between their digits.
_WORD = r"[^\W\d_\u0590-\u08ff]"
_LEFT_TO_RIGHT = re.compile(
    rf"(?:\d[\d.,]*[-–]?)?{_WORD}(?:[^\u0590-\u08ff]*{_WORD})?(?:[-–]?\d+)?"
    r"|[%٪]?[\d٠-٩۰-۹]+(?:[.,:/٫٬][\d٠-٩۰-۹]+)*"
)
_PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character as it is drawn: where its drawing begins, its edges and its height, in points.

    `word` numbers the words as the PDF parts them.
    """

    sign: str
    word: int
    origin: float
    left: float
    right: float
    height: float


def is_right_to_left(text: str) -> bool:
    """Tell whether a line has at least as many letters that run from right to left as others."""
    return len(_RIGHT.findall(text)) > 0 and len(_RIGHT.findall(text)) >= len(_LEFT.findall(text))


def logical_order(glyphs: Sequence[Glyph]) -> str:
    """Return the text of a line drawn by these glyphs, blanks where gaps are."""
    clusters = _clusters(glyphs)
    height = max(glyph.height for glyph in glyphs) or 1.0
    drawn: list[str] = []
    reach, before = clusters[0][0].left, clusters[0][-1]
    for cluster in clusters:
        gap = min(glyph.left for glyph in cluster) - reach
        if drawn and gap > height * _least_gap(before, cluster[0]):
            drawn.append(" ")
        reach, before = max(reach, *(glyph.right for glyph in cluster)), cluster[-1]
        drawn.append(_written(cluster))
    text = "".join(reversed(drawn)).translate(_MIRRORED)
    text = _PRESENTED.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return _balanced(_LEFT_TO_RIGHT.sub(_turn, text))


def _clusters(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Return the glyphs from left to right, those that are drawn as one together."""
    clusters: list[list[Glyph]] = []
    for glyph in glyphs:
        same = clusters and abs(clusters[-1][0].origin - glyph.origin) < 0.01
        if same and _RIGHT.match(glyph.sign):
            clusters[-1].append(glyph)
        else:
            clusters.append([glyph])
    return sorted(clusters, key=lambda cluster: cluster[0].origin)


def _least_gap(before: Glyph, after: Glyph) -> float:
    if before.word != after.word:
        return _GAP_PARTED
    return _GAP if before.sign.isalpha() and after.sign.isalpha() else _GAP_AT_SIGN


def _written(cluster: Sequence[Glyph]) -> str:
    """Return the letters of a ligature in the order they are written; PDFs give them in either."""
    signs = _VOWEL_SIGNS.sub("", "".join(glyph.sign for glyph in cluster))
    if len(signs) == 2 and signs[1] == "ل" and signs[0] in _ALEFS:
        return signs[::-1]
    return "لله" if signs == "هلل" else signs


def _turn(match: re.Match[str]) -> str:
    """Return a run from left to right, in its order again; its brackets were mirrored with the others."""
    return match[0][::-1].translate(_MIRRORED)


def _balanced(text: str) -> str:
    """Return the text with its brackets by turns opening and closing, where an even number is not.

    A PDF gives the sign that is drawn or the one that is meant, even within one line.
    """
    for pair in ("()", "[]", "«»"):
        signs = [sign for sign in text if sign in pair]
        depths = list(accumulate(1 if sign == pair[0] else -1 for sign in signs))
        if len(signs) % 2 == 0 and signs and (min(depths) < 0 or depths[-1] > 0):
            turns = iter(pair * (len(signs) // 2))
            text = "".join(next(turns) if sign in pair else sign for sign in text)
    return text
