"""The lines of a PDF as they stand on its pages, in reading order, each with its place; right-to-left ones restored."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from statistics import median

import pypdfium2
from pypdfium2 import raw

from dashboard.errors import DocumentError
from dashboard.reading.formats.pdf_right_to_left import Glyph, is_right_to_left, logical_order

HYPHEN = "\u00ad"  # at the end of a line, for every hyphen that may be one of division
_MOST_CHARACTERS = 200_000  # of a page; a poster or a map may print more, which nobody reads as text
_HYPHENS = {0x02: HYPHEN, 0xFFFE: HYPHEN, 0xAD: HYPHEN}
_ENDS_LINE = (0x0A, 0x0D)
# PDFium works for one caller at a time.
_ALONE = threading.Lock()


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page: its edges and base in points from the page's left and bottom, and the height of its letters."""

    text: str
    page: int
    left: float
    right: float
    base: float
    height: float
    page_height: float
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class PrintedText:
    """All lines of a PDF, how many pages it has, how many of them have no text, and the title in its properties."""

    lines: tuple[PrintedLine, ...]
    pages: int
    blank_pages: int
    title: str | None


def read_lines(path: Path) -> PrintedText:
    """Return the lines of a PDF; raises DocumentError where it is protected, damaged, or no PDF."""
    with _ALONE:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            raise _refusal(path, str(error)) from error
        try:
            return _read(document)
        except pypdfium2.PdfiumError as error:
            raise _refusal(path, str(error)) from error
        finally:
            document.close()


def _refusal(path: Path, reason: str) -> DocumentError:
    if "assword" in reason:
        return DocumentError(f"{path} is protected with a password; open it, save or print it to a PDF without one")
    return DocumentError(
        f"{path} is no PDF, damaged, or was cut off; get it again, or open it and print it to a new PDF"
    )


def _read(document: pypdfium2.PdfDocument) -> PrintedText:
    lines: list[PrintedLine] = []
    blank = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        found = list(_lines_of(text, number, page.get_height()))
        blank += not found
        lines += found
        text.close()
        page.close()
    title = " ".join(document.get_metadata_value("Title").split())
    return PrintedText(tuple(lines), len(document), blank, title or None)


def _lines_of(page: pypdfium2.PdfTextPage, number: int, page_height: float) -> Iterator[PrintedLine]:
    handle = page.raw
    start = 0
    count = min(page.count_chars(), _MOST_CHARACTERS)
    codes = [raw.FPDFText_GetUnicode(handle, index) for index in range(count)]
    for index in range(count + 1):
        if index < count and codes[index] not in _ENDS_LINE and not _divides(handle, codes, index):
            continue
        line = _line(handle, codes, start, index + 1, number, page_height)
        start = index + 1
        if line is not None:
            yield line


def _divides(handle: object, codes: list[int], index: int) -> bool:
    """Tell whether a hyphen divides a word at the end of its line: PDFium gives no line end after it."""
    if codes[index] not in _HYPHENS or index + 1 >= len(codes):
        return False
    return abs(_base(handle, index + 1) - _base(handle, max(0, index - 1))) > 1


def _line(
    handle: object, codes: list[int], start: int, end: int, number: int, page_height: float
) -> PrintedLine | None:
    signs = [_sign(code) for code in codes[start:end]]
    text = "".join(signs)
    seen = [start + index for index, sign in enumerate(signs) if sign.strip()]
    if not seen:
        return None
    right_to_left = is_right_to_left(text)
    if right_to_left:
        blanks = list(accumulate(not sign.strip() for sign in signs))
        glyphs = [_glyph(handle, index, signs[index - start], blanks[index - start]) for index in seen]
        text = logical_order(glyphs)
    else:
        # Some of the letters tell height and edges.
        glyphs = [_glyph(handle, index) for index in (*seen[:: len(seen) // 8 + 1], seen[-1])]
        text = " ".join(text.split())
    return PrintedLine(
        text,
        number,
        left=min(glyph.left for glyph in glyphs),
        right=max(glyph.right for glyph in glyphs),
        base=_base(handle, seen[0]),
        height=median(glyph.height for glyph in glyphs),
        page_height=page_height,
        right_to_left=right_to_left,
    )


def _sign(code: int) -> str:
    if code in _HYPHENS:
        return _HYPHENS[code]
    return chr(code) if code >= 0x20 and not 0xD800 <= code < 0xE000 else " " if code else ""


def _glyph(handle: object, index: int, sign: str = "", word: int = 0) -> Glyph:
    box = raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetLooseCharBox(handle, index, box)
    raw.FPDFText_GetCharOrigin(handle, index, x, y)
    return Glyph(sign, word, x.value, box.left, box.right, box.top - box.bottom)


def _base(handle: object, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(handle, index, x, y)
    return y.value
