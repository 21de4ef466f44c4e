"""A briefing as slides: the map with a real title, native tables of the events, their sentences as speaker notes."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

import pptx
from PIL import Image
from pptx.enum.shapes import MSO_SHAPE
from pptx.presentation import Presentation
from pptx.slide import Slide
from pptx.util import Inches

from dashboard import wording
from dashboard.basemap.styles import KIND_COLOURS, THEMES, Colour, Theme, ThemeName
from dashboard.briefing.archive import with_fixed_times
from dashboard.briefing.export import SIZES, Shape
from dashboard.briefing.rows import EventRow, line
from dashboard.briefing.slide_tables import add_table, pages_of
from dashboard.briefing.slide_text import SMALL_PT, colour, direct, height_of, put, write
from dashboard.records import KINDS

_TITLE_ONLY: Final = 5  # of the layouts of the library's own template
_MARGIN: Final = 0.45
_GAP: Final = 0.08
_LARGEST_TITLE_PT: Final = 28


def slides_bytes(
    rows: Sequence[EventRow],
    picture: bytes,
    *,
    title: str,
    subtitle: str,
    alternative: str,
    remarks: Iterable[str],
    made: dt.date,
    shape: Shape = "16:9",
    theme: ThemeName = "light",
) -> bytes:
    """Return a .pptx: one slide with the picture (PNG), then tables with one row an event, as many slides as it takes.

    `alternative` says in words what the picture shows, for readers who cannot see it. `remarks` stand under the
    picture and the tables, the weightiest first: what the boundaries are, whose the data are, who has reviewed them.
    """
    deck = pptx.Presentation()
    width, height = SIZES[shape]
    deck.slide_width, deck.slide_height = Inches(width), Inches(height)
    _properties(deck, title, made)
    look, said = THEMES[theme], [line(remark) for remark in remarks if remark]
    maker = _Maker(deck, width, height, look, theme, said)
    maker.map_slide(rows, picture, line(title), line(subtitle), line(alternative))
    room = height - 2 * _MARGIN - 0.6 - maker.foot_height - 2 * _GAP
    pages = pages_of(rows, width - 2 * _MARGIN, room)
    for number, page in enumerate(pages, start=1):
        maker.table_slide(page, f"{line(title)} – events {number}/{len(pages)}" if len(pages) > 1 else line(title))
    out = io.BytesIO()
    deck.save(out)
    return with_fixed_times(out.getvalue())


def _properties(deck: Presentation, title: str, made: dt.date) -> None:
    core, day = deck.core_properties, dt.datetime.combine(made, dt.time())
    core.title, core.author, core.last_modified_by = line(title)[:255], "", ""
    core.created = core.modified = core.last_printed = day
    core.revision = 1


class _Maker:
    """Makes the slides of one presentation. Lengths are inches."""

    def __init__(
        self, deck: Presentation, width: float, height: float, look: Theme, theme: ThemeName, remarks: Sequence[str]
    ) -> None:
        self.deck, self.width, self.height, self.look, self.theme = deck, width, height, look, theme
        self.inner = width - 2 * _MARGIN
        self.remarks = remarks
        self.foot_height = height_of(" · ".join(remarks), SMALL_PT, self.inner) if remarks else 0.0

    def slide(self, title: str, most: float = 0.9) -> tuple[Slide, float]:
        """Return a slide with a title, and where what follows begins. The title is `most` inches high and no more."""
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[_TITLE_ONLY])
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = colour(self.ground)
        size = next(
            (pt for pt in range(_LARGEST_TITLE_PT, 11, -1) if height_of(title, pt, self.inner, bold=True) <= most), 12
        )
        high = height_of(title, size, self.inner, bold=True)
        shape = slide.shapes.title
        assert shape is not None  # the layout has one
        place(shape, _MARGIN, _MARGIN, self.inner, high)
        write(shape.text_frame, [title], size, self.look.ink, bold=True)
        return slide, _MARGIN + high

    @property
    def ground(self) -> Colour:
        """White for print and projector, the ground of the map in the dark."""
        return (255, 255, 255) if self.theme == "light" else self.look.ground

    def map_slide(self, rows: Sequence[EventRow], picture: bytes, title: str, subtitle: str, alternative: str) -> None:
        slide, top = self.slide(title)
        if subtitle:
            high = height_of(subtitle, 16, self.inner)
            self.text(slide, subtitle, _MARGIN, top, self.inner, high, 16)
            top += high
        bottom = self.foot(slide)
        bottom = self.legend(slide, rows, bottom) - _GAP
        wide, high = Image.open(io.BytesIO(picture)).size
        scale = min(self.inner / wide, (bottom - top - _GAP) / high)
        left = (self.width - wide * scale) / 2
        image = slide.shapes.add_picture(
            io.BytesIO(picture), Inches(left), Inches(top + _GAP), Inches(wide * scale), Inches(high * scale)
        )
        describe(image, "Map", alternative)
        self.notes(slide, [title, subtitle, alternative, *self.remarks])

    def table_slide(self, rows: Sequence[EventRow], title: str) -> None:
        slide, top = self.slide(title, most=0.6)
        frame = add_table(slide, rows, _MARGIN, top + _GAP, self.inner, self.look, self.theme)
        places = ", ".join(dict.fromkeys(row.place for row in rows))
        describe(frame, "Events", f"Table of {wording.count(len(rows), 'event')}: {places}")
        self.foot(slide)
        self.notes(slide, [told(row) for row in rows])

    def legend(self, slide: Slide, rows: Sequence[EventRow], bottom: float) -> float:
        """Put what the colours mean above `bottom`, as shapes and text; return where it begins."""
        kinds = [kind for kind in KINDS if any(row.kind == kind for row in rows)]
        lines: list[list[tuple[Any, float]]] = [[]]
        left = 0.0
        for kind in kinds:
            wide = 0.34 + len(wording.KINDS[kind]) * 0.098
            if left + wide > self.inner:
                lines.append([])
                left = 0.0
            lines[-1].append((kind, left))
            left += wide
        top = bottom - 0.28 * len(lines)
        for number, entries in enumerate(lines):
            for kind, left in entries:
                y = top + 0.28 * number
                dot = slide.shapes.add_shape(
                    MSO_SHAPE.OVAL, Inches(_MARGIN + left + 0.05), Inches(y + 0.07), Inches(0.14), Inches(0.14)
                )
                dot.fill.solid()
                dot.fill.fore_color.rgb = colour(KIND_COLOURS[kind][self.theme])
                dot.line.fill.background()
                dot.shadow.inherit = False
                describe(dot, f"Colour of {wording.KINDS[kind]}", "")
                wide = 0.1 + len(wording.KINDS[kind]) * 0.098
                self.text(slide, wording.KINDS[kind], _MARGIN + left + 0.22, y, wide, 0.28, 12)
        return top

    def foot(self, slide: Slide) -> float:
        """Put the remarks at the bottom; return where they begin."""
        top = self.height - _MARGIN + 0.1 - self.foot_height
        if self.remarks:
            self.text(slide, " · ".join(self.remarks), _MARGIN, top, self.inner, self.foot_height, SMALL_PT)
        return top

    def text(self, slide: Slide, words: str, left: float, top: float, width: float, height: float, size: int) -> None:
        box = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(height))
        write(box.text_frame, [words], size, self.look.quiet_ink)

    def notes(self, slide: Slide, paragraphs: Iterable[str]) -> None:
        frame = slide.notes_slide.notes_text_frame
        assert frame is not None  # the library's notes have one
        put(frame, [words for words in paragraphs if words])
        for paragraph in frame.paragraphs:
            direct(paragraph)


def told(row: EventRow) -> str:
    """Return an event as speaker notes tell it: the sentence, its source, who claims it, how sure it is."""
    number = f"{row.number}. " if row.number else ""
    source = "" if row.paraphrase else f" {row.citation}."
    link = f" {row.link}" if row.link else ""
    day = f"day {row.precision} ({row.day_basis})" if row.precision else row.day_basis
    sources = wording.count(row.sources, "independent source")
    return (
        f"{number}{row.place}, {row.days}: {row.what}. {row.quoted}{source}{link} Claimed by {row.claimed_by}; "
        f"{row.certainty}; {day}; {sources}; {row.review}."
    )


def place(shape: Any, left: float, top: float, width: float, height: float) -> None:
    """Put a shape where it belongs, in inches."""
    shape.left, shape.top, shape.width, shape.height = Inches(left), Inches(top), Inches(width), Inches(height)


def describe(shape: Any, name: str, words: str) -> None:
    """Give a shape its name and its alternative text, which the library has no words for."""
    (properties,) = shape._element.xpath(".//p:cNvPr")
    properties.set("name", name)
    properties.set("descr", words)
