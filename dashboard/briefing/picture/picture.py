"""Puts the parts of a picture on a sheet: title, map or small maps, list, legend, days, remarks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from dashboard import wording
from dashboard.analysis.window import Window
from dashboard.basemap.areas import outlines
from dashboard.basemap.labels import Box
from dashboard.basemap.layers import check_files
from dashboard.basemap.styles import THEMES, Colour, Theme
from dashboard.briefing.export import SIZES, Export
from dashboard.briefing.picture.beside import SMALLEST, Legend, draw_days, draw_list, paragraph, short_window, stretches
from dashboard.briefing.picture.canvas import LINE, PX_PER_INCH, Canvas, PictureFormat
from dashboard.briefing.picture.ground import (
    View,
    draw_areas,
    draw_ground,
    draw_locator,
    draw_names,
    draw_scale,
    fitted,
    shown_layers,
)
from dashboard.briefing.picture.places import Spot, draw_places, spots
from dashboard.briefing.rows import EventRow, line
from dashboard.errors import BriefingError

PRINT_DPI: Final = 2 * PX_PER_INCH
MOST_MAPS: Final = 12
"""Small maps that a sheet has room for."""

_MARGIN: Final = 36.0
_GAP: Final = 14.0
_DAYS_HEIGHT: Final = 92.0
_SLIDE_SHARE: Final = 0.6
"""A slide shows the bare map larger than a sheet would, so that its letters are read from afar."""

_MOST_REMARK_LINES: Final = 7


def picture_bytes(export: Export, kind: PictureFormat = "png", *, dpi: int = PX_PER_INCH) -> bytes:
    """Return the picture as a file; PNGs are 1920×1080, 1440×1080 or 1684×1191 pixels at the usual `dpi`.

    Raises BriefingError when there are too many small maps, BasemapError when a layer of the map is missing.
    """
    return draw(export).bytes(kind, export.made, line(export.title), dpi)


def bare_bytes(export: Export) -> bytes:
    """Return the map alone as PNG, in larger letters: what a slide shows between its own title and legend."""
    return draw(export, bare=True).bytes("png", export.made, line(export.title), round(PX_PER_INCH / _SLIDE_SHARE))


def draw(export: Export, *, bare: bool = False) -> Canvas:
    """Draw the sheet."""
    check_files()
    theme = THEMES[export.looks.theme]
    wide, high = SIZES[export.looks.shape]
    if bare:
        canvas = Canvas(wide * _SLIDE_SHARE, high * 0.66 * _SLIDE_SHARE, theme.ground)
        _Sheet(canvas, export, theme).maps(canvas.sheet)
        return canvas
    canvas = Canvas(wide, high, ground(theme))
    _Sheet(canvas, export, theme).whole()
    return canvas


def map_view(export: Export) -> tuple[float, float, float]:
    """Return longitude, latitude (degrees) and zoom of the map on the whole picture."""
    theme = THEMES[export.looks.theme]
    wide, high = SIZES[export.looks.shape]
    view = _Sheet(Canvas(wide, high, ground(theme)), export, theme).whole()
    return view.longitude, view.latitude, view.zoom


def ground(theme: Theme) -> Colour:
    """White for print and projector, the ground of the map in the dark."""
    return (255, 255, 255) if theme.name == "light" else theme.ground


def windows(export: Export) -> list[Window]:
    """Return the days of each map. Raises BriefingError when there are more than a sheet has room for."""
    if export.looks.maps == "one":
        return [export.window]
    parts = stretches(export.window, 1 if export.looks.maps == "day" else 7)
    if len(parts) > MOST_MAPS:
        remedy = "choose fewer days, or a map a week" if export.looks.maps == "day" else "choose fewer days"
        raise BriefingError(f"a sheet has room for {MOST_MAPS} small maps, and these days make {len(parts)}: {remedy}")
    return parts


class _Sheet:
    """Draws one export on one canvas."""

    def __init__(self, canvas: Canvas, export: Export, theme: Theme) -> None:
        self.canvas, self.export, self.theme = canvas, export, theme
        self.spots = spots(export.rows)
        self.left, self.right = _MARGIN, canvas.width - _MARGIN

    def whole(self) -> View:
        """Head, then map and list side by side, then legend, days and remarks; return the map's view."""
        top = self.head()
        bottom = self.foot()
        listed = self.export.looks.listed
        share = (0.36 if len(self.spots) <= 16 else 0.46) if listed else 0.0
        list_left = self.right - (self.right - self.left) * share
        map_right = list_left - (_GAP * 2 if listed else 0)
        below = self.below(map_right, bottom)
        view = self.maps(Box(left=self.left, top=top, right=map_right, bottom=below - _GAP))
        if listed:
            beyond = {spot.number for spot in self.spots if not view.shows(spot.longitude, spot.latitude)}
            box = Box(left=list_left, top=top, right=self.right, bottom=bottom - _GAP)
            draw_list(self.canvas, box, self.theme, self.spots, beyond)
        return view

    def head(self) -> float:
        """Handling line, title and subtitle; return where what follows begins."""
        canvas, theme, export = self.canvas, self.theme, self.export
        top, wide = 24.0, self.right - self.left
        if export.looks.handling:
            words = canvas.cut(line(export.looks.handling), 17, wide, bold=True)
            canvas.text(canvas.width / 2, top, words, 17, theme.ink, role="handling", bold=True, align="centre")
            top += 17 * LINE + 4
        title = line(export.title)
        size = next((size for size in (36, 32, 28, 25) if canvas.measure(title, size, bold=True)[0] <= wide), 25)
        lines = canvas.wrap(title, size, wide, bold=True, lines=3)
        top = paragraph(canvas, self._row(top), lines, size, theme.ink, "title", bold=True)
        if export.subtitle:
            subtitle = canvas.wrap(line(export.subtitle), 19, wide, lines=2)
            top = paragraph(canvas, self._row(top + 2), subtitle, 19, theme.quiet_ink, "subtitle")
        return top + _GAP

    def _row(self, top: float) -> Box:
        return Box(left=self.left, top=top, right=self.right, bottom=self.canvas.height)

    def foot(self) -> float:
        """The remarks, one paragraph, at the very bottom; return where they begin."""
        words = " · ".join(line(remark) for remark in self.export.remarks if remark)
        lines = self.canvas.wrap(words, SMALLEST, self.right - self.left, lines=_MOST_REMARK_LINES)
        top = self.canvas.height - 20 - len(lines) * SMALLEST * LINE
        paragraph(self.canvas, self._row(top), lines, SMALLEST, self.theme.quiet_ink, "remarks")
        return top

    def below(self, right: float, bottom: float) -> float:
        """Legend and days below the map; return where they begin."""
        export = self.export
        days = Box(left=self.left, top=bottom - _GAP - _DAYS_HEIGHT, right=right, bottom=bottom - _GAP)
        draw_days(self.canvas, days, self.theme, export.days, export.span, export.window)
        # The legend says what is drawn, which depends on the zoom, which its height changes but little.
        guess = self.view(Box(left=self.left, top=140, right=right, bottom=days.top - 80))
        legend = Legend(self.canvas, right - self.left, self.theme, self.spots, shown_layers(guess, export.window))
        top = days.top - 8 - legend.height
        legend.draw(self.canvas, self.left, top)
        return top

    def view(self, box: Box) -> View:
        export = self.export
        # Settlements decide; areas only where there is nothing else.
        exact = [spot for spot in self.spots if not spot.area] or self.spots
        return fitted(box, [(spot.longitude, spot.latitude) for spot in exact], export.camera)

    def maps(self, box: Box) -> View:
        """Draw one map, or a small one for each stretch of days; return the view that all of them have."""
        parts = windows(self.export)
        if len(parts) == 1:
            view = self.view(box)
            self.one_map(view, self.export.rows, self.export.window, small=False)
            return view
        columns = _columns(len(parts), box)
        rows = math.ceil(len(parts) / columns)
        wide = (box.right - box.left - _GAP * (columns - 1)) / columns
        heading = 18 * LINE
        high = (box.bottom - box.top - _GAP * (rows - 1)) / rows - heading
        view = self.view(box)
        for number, window in enumerate(parts):
            left = box.left + (number % columns) * (wide + _GAP)
            top = box.top + (number // columns) * (high + heading + _GAP)
            here = [row for row in self.export.rows if _in(row, window)]
            words = f"{short_window(window)}: {wording.count(len(here), 'event')}"
            words = self.canvas.cut(words, 16, wide, bold=True)
            self.canvas.text(left, top, words, 16, self.theme.ink, role="heading", bold=True)
            view = self.view(Box(left=left, top=top + heading, right=left + wide, bottom=top + heading + high))
            self.one_map(view, here, window, small=True)
        return view

    def one_map(self, view: View, rows: Sequence[EventRow], window: Window, *, small: bool) -> None:
        canvas, theme, export = self.canvas, self.theme, self.export
        draw_ground(canvas, view, theme, shown_layers(view, window))
        shown = [spot for spot in self._of(rows) if view.shows(spot.longitude, spot.latitude, 2)]
        areas = outlines([spot.place_id for spot in shown if spot.area], export.gazetteer)
        draw_areas(canvas, view, theme, [polygon for one in areas.values() for polygon in one.polygons])
        walls: list[Box] = []
        if not small:
            walls.append(draw_scale(canvas, view, theme))
            dots = [Box(left=x - 14, top=y - 14, right=x + 14, bottom=y + 14) for x, y in self._points(view, shown)]
            locator = draw_locator(canvas, view, theme, [*walls, *dots])
            walls += [locator] if locator else []
        named = 0 if small else export.looks.named
        rooms, homeless = draw_places(canvas, view, theme, shown, named=named, walls=walls, larger=0.8 if small else 1)
        if homeless and not small:
            words = f"{wording.count(len(homeless), 'number')} left out for want of room"
            high = canvas.measure(words, SMALLEST)[1]
            at = canvas.text(
                view.box.right - 8, view.box.bottom - high - 6, words, SMALLEST, theme.ink, role="scale",
                align="right", halo=theme.halo,
            )  # fmt: skip
            walls.append(at)
        without = {spot.place_id for spot in shown}
        draw_names(canvas, view, theme, export.gazetteer, export.looks.language, [*walls, *rooms], without)
        canvas.box(view.box, edge=theme.quiet_ink, width=1.2)

    def _of(self, rows: Sequence[EventRow]) -> list[Spot]:
        """Return the places of some rows under the numbers that they have on the whole sheet."""
        if len(rows) == len(self.export.rows):
            return self.spots
        numbers = {spot.place_id: spot.number for spot in self.spots}
        return spots(rows, numbers)

    def _points(self, view: View, shown: Sequence[Spot]) -> list[tuple[float, float]]:
        return [view.project(spot.longitude, spot.latitude) for spot in shown]


def _in(row: EventRow, window: Window) -> bool:
    return row.first is not None and row.last is not None and row.first <= window.last and row.last >= window.first


def _columns(count: int, box: Box) -> int:
    """Return how many small maps stand side by side so that they come closest to a map's own shape."""
    wide, high = box.right - box.left, box.bottom - box.top

    def off(columns: int) -> float:
        rows = math.ceil(count / columns)
        return abs(math.log((wide / columns) / (high / rows) / 1.15)) + 0.05 * (columns * rows - count)

    return min(range(1, count + 1), key=off)
