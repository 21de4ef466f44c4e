"""Text on slides: its size in inches before it is drawn, its colour, and its direction."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from dashboard.basemap.styles import Colour

FONT: Final = "Arial"
"""On every Windows and Mac, with metrics of its own twin elsewhere; has Arabic and Cyrillic."""
SMALL_PT: Final = 10
MARGIN: Final = 0.05
"""Inches about a text in its box."""
LINE: Final = 1.22
"""Height of a line in sizes of its type."""

_RGB: Final[Any] = RGBColor  # the library does not type it
_WIDE: Final = 0.53  # of an em: a letter on average, on the safe side
_BOLD: Final = 0.58


def colour(shade: Colour) -> Any:
    """Return a colour as the library has it; opacity is left out."""
    return _RGB(*shade[:3])


def lines_of(words: str, size: float, width: float, *, bold: bool = False) -> int:
    """Return how many lines a text needs at most in a box of this width (inches), set in this size (points)."""
    letters = max(1, int((width - 2 * MARGIN) * 72 / (size * (_BOLD if bold else _WIDE))))
    lines, used = 1, 0
    for word in words.split():
        length = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in word)
        if used and used + 1 + length > letters:
            lines, used = lines + 1, 0
        # A word that is longer than a line is broken.
        lines += max(0, length - 1) // letters
        used = length % letters if length > letters else used + bool(used) + length
    return lines


def height_of(words: str, size: float, width: float, *, bold: bool = False) -> float:
    """Return how high a box must be, in inches, so that the text is not cut off."""
    return lines_of(words, size, width, bold=bold) * size * LINE / 72 + 2 * MARGIN


def write(frame: Any, paragraphs: Iterable[str], size: float, ink: Colour, *, bold: bool = False) -> None:
    """Fill a frame with text that keeps its size, wraps, and runs in its own direction."""
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Inches(MARGIN)
    put(frame, paragraphs)
    for paragraph in frame.paragraphs:
        direct(paragraph)
        for run in paragraph.runs:
            dress(run, size, ink, bold=bold)


def put(frame: Any, paragraphs: Iterable[str]) -> None:
    """Fill a frame with one paragraph a text."""
    frame.clear()
    for number, words in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.add_run().text = words


def dress(run: Any, size: float, ink: Colour, *, bold: bool = False) -> None:
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, FONT
    run.font.color.rgb = colour(ink)
    # The type of scripts that are written from the right has a place of its own.
    properties = run._r.get_or_add_rPr()
    complex_script = properties.makeelement(qn("a:cs"), {"typeface": FONT})
    properties.append(complex_script)


def direct(paragraph: Any) -> None:
    """Let a paragraph run and align as its first letters do."""
    right = runs_from_the_right(paragraph.text)
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    if right:
        paragraph._p.get_or_add_pPr().set("rtl", "1")


def runs_from_the_right(text: str) -> bool:
    """Tell whether the first letter with a direction is one of Arabic, Persian or Hebrew."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
