"""The lines of a PDF become paragraphs: sentences whole over lines and pages, without what every page repeats."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from dashboard.reading.formats.pdf_lines import HYPHEN, PrintedLine

_MARGIN = 0.13  # of a page, at top and bottom, where headers and footers stand
_REPEATED = 3  # pages at least on which a line stands that is a header
_SHARE = 0.3  # of the pages; left and right pages may have headers of their own
_SAME_PLACE = 4  # points
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:page|p\.|страница|стр\.|с\.|səhifə|səh\.|sayfa|sf\.|seite|s\.|էջ|صفحة|صفحه|ص)\s*)?"
    r"[\d٠-٩۰-۹]{1,4}(?:\s*(?:/|of|из|de|von|من|از)\s*[\d٠-٩۰-۹]{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
# What browsers print around a page: the day of the printing, and the address with the number of the page.
_PRINTED_ON = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}:\d\d(?:\s?[AP]M)?\b.*")
_PRINTED_FROM = re.compile(r"((?:https?|file)://\S+)\s+\d+/\d+")
_ENDS = re.compile(r"[.!?…:;؟۔։:]['\"”’»)\]]*$")
_LIST_ITEM = re.compile(r"(?:[-–—•*·●▪➢►]|\(?\d{1,3}[.)]|\(?[a-zа-я][.)])\s")
_SOFT = re.compile(r"[\u00ad\u058a-]$")
_WORD_AT_END = re.compile(r"[^\W\d_]+[\u00ad\u058a-]?$")
_WORD_AT_START = re.compile(r"[^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FULL = 0.82  # of the width of its column; a shorter line ends its paragraph
_LEADING = 1.35  # times the usual distance of lines parts paragraphs
_INDENT = 0.9  # of the height of the letters
_SAME_SIZE = 0.12


def paragraphs_of(lines: Sequence[PrintedLine], pages: int) -> tuple[str, str | None]:
    """Return the text of a PDF, and the address that a browser printed on it."""
    kept, address = _without_margins(lines, pages)
    if not kept:
        return "", address
    known = Counter(word.lower() for line in kept for word in _LETTERS.findall(line.text))
    widths = _column_widths(kept)
    leading = _usual_leading(kept)
    size = median(line.height for line in kept)
    paragraphs = [kept[0].text]
    for above, line in pairwise(kept):
        if _goes_on(above, line, widths, leading, size):
            paragraphs[-1] = _joined(paragraphs[-1], line.text, known)
        else:
            paragraphs.append(line.text)
    return "\n\n".join(text.replace(HYPHEN, "-") for text in paragraphs) + "\n", address


def _without_margins(lines: Sequence[PrintedLine], pages: int) -> tuple[list[PrintedLine], str | None]:
    """Return the lines that are no header, footer or number of a page, and the address a browser printed."""
    at: dict[str, list[PrintedLine]] = defaultdict(list)
    marginal = [line for line in lines if _is_marginal(line)]
    for line in marginal:
        at[_without_digits(line.text)].append(line)
    out = set()
    for same in at.values():
        if len({line.page for line in same}) >= max(_REPEATED, _SHARE * pages):
            place = median(line.base for line in same)
            out |= {line for line in same if abs(line.base - place) <= _SAME_PLACE}
    address = None
    printed = {line: match[1] for line in marginal if (match := _PRINTED_FROM.fullmatch(line.text))}
    if printed:
        address = next((found for found in printed.values() if found.startswith("http")), None)
        out |= {line for line in marginal if line in printed or _PRINTED_ON.fullmatch(line.text)}
    out |= {line for line in marginal if _PAGE_NUMBER.fullmatch(line.text)}
    return [line for line in lines if line not in out], address


def _is_marginal(line: PrintedLine) -> bool:
    return not _MARGIN * line.page_height < line.base < (1 - _MARGIN) * line.page_height


def _without_digits(text: str) -> str:
    return re.sub(r"\d+", "#", text).casefold()


def _column_widths(lines: Sequence[PrintedLine]) -> dict[tuple[int, int], tuple[float, float]]:
    """Return the edges of the column of each line: those of the widest line that begins (or ends) where it does."""
    edges: dict[tuple[int, int], tuple[float, float]] = {}
    for line in lines:
        left, right = edges.get(_column(line), (line.left, line.right))
        edges[_column(line)] = min(left, line.left), max(right, line.right)
    return edges


def _column(line: PrintedLine) -> tuple[int, int]:
    """Return what the lines of a column have in common: the page, and the side they begin at."""
    return line.page, round((line.right if line.right_to_left else line.left) / 36)


def _usual_leading(lines: Sequence[PrintedLine]) -> float:
    steps = [
        above.base - line.base
        for above, line in pairwise(lines)
        if above.page == line.page and 0 < above.base - line.base < 4 * max(line.height, 1)
    ]
    # The smaller half: a text of short paragraphs has more gaps than lines.
    return median(sorted(steps)[: len(steps) // 2 + 1]) if steps else 0.0


def _goes_on(
    above: PrintedLine,
    line: PrintedLine,
    widths: dict[tuple[int, int], tuple[float, float]],
    leading: float,
    size: float,
) -> bool:
    """Tell whether a line goes on with the paragraph of the one above."""
    if abs(above.height - line.height) > _SAME_SIZE * max(above.height, line.height):
        return False
    if _LIST_ITEM.match(line.text) or above.right_to_left != line.right_to_left:
        return False
    in_a_word = _SOFT.search(above.text) is not None and line.text[:1].islower()
    is_broken = in_a_word or line.text[:1].islower() or not _ENDS.search(above.text)
    step = above.base - line.base
    if above.page != line.page or step <= 0:  # the next page or column
        return is_broken and _is_full(above, widths)
    is_title = min(above.height, line.height) > (1 + _SAME_SIZE) * size
    if step > _LEADING * (max(leading, line.height) if is_title else leading):
        return False
    if is_title or in_a_word:
        return True
    indent = above.right - line.right if line.right_to_left else line.left - above.left
    if indent > _INDENT * line.height and not line.text[:1].islower():
        return False
    return _is_full(above, widths) or (line.text[:1].islower() and not _ENDS.search(above.text))


def _is_full(line: PrintedLine, widths: dict[tuple[int, int], tuple[float, float]]) -> bool:
    left, right = widths[_column(line)]
    return line.right - line.left >= _FULL * (right - left)


def _joined(text: str, line: str, known: Counter[str]) -> str:
    """Return two lines as one, a word that was divided whole again."""
    end = _SOFT.search(text)
    if end is None or not _WORD_AT_START.match(line):
        return f"{text} {line}"
    before = _WORD_AT_END.search(text)
    first = before[0][:-1] if before else ""
    second = _WORD_AT_START.findall(line)[0]
    if not first:
        return f"{text} {line}"
    whole, bound = f"{first}{second}".lower(), f"{first}-{second}".lower()
    if line[0].islower() and not known[bound] > known[whole]:
        return text[:-1] + line
    return f"{text[:-1]}-{line}"
