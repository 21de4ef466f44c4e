"""The events as native tables on slides, cut into pages so that no row is lost below the edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pptx.slide import Slide
from pptx.util import Inches

from dashboard.basemap.styles import KIND_COLOURS, Colour, Theme, ThemeName
from dashboard.briefing.rows import EventRow
from dashboard.briefing.slide_text import LINE, MARGIN, colour, dress, lines_of, write

TEXT_PT: Final = 12
_HEADINGS: Final = ("No.", "Place", "Day", "What", "Claimed by", "Certainty", "Source")
_SHARES: Final = (0.045, 0.20, 0.195, 0.14, 0.145, 0.105, 0.17)
_WHAT: Final = _HEADINGS.index("What")
_DOT: Final = "● "
_HYPHEN: Final = "\u2011"
_LONGEST: Final = 140
"""Letters of a cell; the notes have all of them."""


def cells_of(row: EventRow) -> tuple[str, ...]:
    """Return the cells of an event. A number, a place, a day, what, whose claim, how sure, the source."""
    place = f"{row.place}, {row.district}" if row.district else row.place
    # A day is not broken at the end of a line.
    source = f"{row.publisher}, {row.published.replace('-', _HYPHEN)}"
    if row.sources > 1:
        source += f"; {row.sources} independent"
    cells = ("" if row.number is None else str(row.number), place, row.days, row.what, row.claimed_by, row.certainty)
    return tuple(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…" for text in (*cells, source))


def pages_of(rows: Sequence[EventRow], width: float, height: float) -> list[list[EventRow]]:
    """Cut the rows into pages that fit a table of this width and height (inches); a page has one row at least."""
    pages: list[list[EventRow]] = []
    left = 0.0
    for row in rows:
        needed = _event_height(row, width)
        if not pages or needed > left:
            pages.append([])
            left = height - _row_height(_HEADINGS, width, bold=True)
        pages[-1].append(row)
        left -= needed
    return pages


def _event_height(row: EventRow, width: float) -> float:
    cells = list(cells_of(row))
    cells[_WHAT] = _DOT + cells[_WHAT]
    return _row_height(cells, width)


def _row_height(cells: Sequence[str], width: float, *, bold: bool = False) -> float:
    lines = max(lines_of(cell, TEXT_PT, width * share, bold=bold) for cell, share in zip(cells, _SHARES, strict=True))
    return lines * TEXT_PT * LINE / 72 + 2 * MARGIN


def add_table(
    slide: Slide, rows: Sequence[EventRow], left: float, top: float, width: float, look: Theme, theme: ThemeName
) -> Any:
    """Put a table of these rows on a slide and return its frame; lengths are inches."""
    heights = [_row_height(_HEADINGS, width, bold=True), *(_event_height(row, width) for row in rows)]
    frame = slide.shapes.add_table(
        len(rows) + 1, len(_HEADINGS), Inches(left), Inches(top), Inches(width), Inches(sum(heights))
    )
    table = frame.table
    for number, share in enumerate(_SHARES):
        table.columns[number].width = Inches(width * share)
    for number, height in enumerate(heights):
        table.rows[number].height = Inches(height)
    head, plain, striped = _fills(look, theme)
    for number, words in enumerate(_HEADINGS):
        _fill(table.cell(0, number), words, head, (255, 255, 255), bold=True)
    for number, row in enumerate(rows, start=1):
        for column, words in enumerate(cells_of(row)):
            _fill(table.cell(number, column), words, striped if number % 2 else plain, look.ink)
        _mark(table.cell(number, _WHAT), KIND_COLOURS[row.kind][theme])
    return frame


def _fills(look: Theme, theme: ThemeName) -> tuple[Colour, Colour, Colour]:
    """Return the grounds of the heading and of every other row."""
    if theme == "light":
        return (70, 74, 82), (255, 255, 255), (245, 243, 238)
    return (70, 78, 90), look.ground, (34, 39, 47)


def _fill(cell: Any, words: str, ground: Colour, ink: Colour, *, bold: bool = False) -> None:
    cell.fill.solid()
    cell.fill.fore_color.rgb = colour(ground)
    write(cell.text_frame, [words], TEXT_PT, ink, bold=bold)
    # A cell has margins of its own.
    cell.margin_left = cell.margin_right = cell.margin_top = cell.margin_bottom = Inches(MARGIN)


def _mark(cell: Any, shade: Colour) -> None:
    """Put a dot in the colour of the map before the text of a cell."""
    paragraph = cell.text_frame.paragraphs[0]
    run = paragraph.add_run()
    run.text = _DOT
    dress(run, TEXT_PT, shade)
    paragraph._p.remove(run._r)
    paragraph.runs[0]._r.addprevious(run._r)
