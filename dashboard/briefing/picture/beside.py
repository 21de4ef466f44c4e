"""What stands beside and below the map: the list of places, the legend, the days."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dashboard import wording
from dashboard.analysis.window import DAY, Window
from dashboard.basemap.labels import Box
from dashboard.basemap.layers import Layer
from dashboard.basemap.styles import KIND_COLOURS, Colour, Theme
from dashboard.briefing.picture.canvas import LINE, Canvas, rightwards
from dashboard.briefing.picture.places import Spot
from dashboard.briefing.rows import DAY_BASES, EventRow
from dashboard.records import KINDS, Kind

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_GAP: Final = 28.0
_INDENT: Final = 44.0
SMALLEST: Final = 14.0
"""Pixels of the smallest letters."""


def short_days(row: EventRow) -> str:
    """Return an event's days as a list has room for: "9 Oct 2020", "1–31 Oct 2020", "published 10 Oct 2020"."""
    if row.first is None or row.last is None:
        return "no day stated"
    if row.first == row.last:
        words = _day(row.first)
    elif (row.first.year, row.first.month) == (row.last.year, row.last.month):
        words = f"{row.first.day}–{_day(row.last)}"
    else:
        words = f"{_day(row.first)} – {_day(row.last)}"
    return f"published {words}" if row.day_basis == DAY_BASES["publication"] else words


def short_window(window: Window) -> str:
    """Return days as a heading has room for: "4–10 Oct 2020"."""
    first, last = window.first, window.last
    if first == last:
        return _day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    return f"{first.day} {_MONTHS[first.month - 1]} – {_day(last)}"


def _day(day: dt.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True)
class _Entry:
    number: str
    colour: Colour
    head: list[str]
    lines: list[str]
    size: float

    @property
    def height(self) -> float:
        return (len(self.head) * LINE + len(self.lines) * LINE + 0.45) * self.size


def told(spot: Spot, most: int) -> list[str]:
    """Return what is reported of a place, an incident a line: when, what, claimed by whom, from how many sources."""
    by_incident: dict[str, list[EventRow]] = {}
    for row in spot.rows:
        by_incident.setdefault(row.incident_id, []).append(row)
    lines = []
    for rows in by_incident.values():
        claimed = " / ".join(dict.fromkeys(row.claimed_by for row in rows))
        sources = wording.count(rows[0].sources, "source")
        lines.append(f"{short_days(rows[0])}: {rows[0].what}. {claimed}; {sources}")
    if len(lines) > most:
        # One line says how many are left out.
        kept = lines[: most - 1] if most > 1 else lines[:1]
        return [*kept, f"and {wording.count(len(lines) - len(kept), 'more incident')}"]
    return lines


def draw_list(canvas: Canvas, box: Box, theme: Theme, shown: Sequence[Spot], beyond: set[int]) -> int:
    """Draw the places with what is reported of each; return how many found room.

    The letters become smaller, the columns more and the lines of a place fewer until all fit; what still finds no room
    is counted in the last line. The numbers `beyond` are of places outside the map.
    """
    everything = list(shown)
    if not everything:
        canvas.text(box.left, box.top, "No event on these days.", 18, theme.quiet_ink, role="list")
        return 0
    for size, columns, most in ((19, 1, 6), (17, 1, 4), (16, 1, 3), (15, 2, 3), (14, 2, 2), (14, 2, 1), (14, 3, 1)):
        wide = (box.right - box.left - _GAP * (columns - 1)) / columns
        if columns > 1 and wide < 200:
            break
        laid = _laid(canvas, box, theme, everything, beyond, float(size), columns, most)
        if laid is not None:
            break
    else:
        laid = None
    if laid is None:
        # All do not fit: as many as do, and a line that says so.
        columns = 2 if (box.right - box.left) >= 2 * 200 + _GAP else 1
        low, high = 0, len(everything) - 1
        cut = Box(left=box.left, top=box.top, right=box.right, bottom=box.bottom - SMALLEST * LINE * 2)
        while low < high:
            middle = (low + high + 1) // 2
            fits = _laid(canvas, cut, theme, everything[:middle], beyond, SMALLEST, columns, 1) is not None
            low, high = (middle, high) if fits else (low, middle - 1)
        laid = _laid(canvas, cut, theme, everything[:low], beyond, SMALLEST, columns, 1) or []
        left_out = wording.count(len(everything) - low, "more place")
        words = canvas.wrap(f"and {left_out}: the tables of the briefing have all.", SMALLEST, box.right - box.left)
        for number, words_of_line in enumerate(words[:2]):
            y = box.bottom - SMALLEST * LINE * (min(len(words), 2) - number)
            canvas.text(box.left, y, words_of_line, SMALLEST, theme.quiet_ink, role="list")
    for x, y, wide, entry in laid:
        _draw_entry(canvas, theme, x, y, wide, entry)
    return len(laid)


def _laid(
    canvas: Canvas,
    box: Box,
    theme: Theme,
    shown: Sequence[Spot],
    beyond: set[int],
    size: float,
    columns: int,
    most: int,
) -> list[tuple[float, float, float, _Entry]] | None:
    """Return where each entry stands, None when they do not all fit."""
    wide = (box.right - box.left - _GAP * (columns - 1)) / columns
    room = wide - _INDENT
    laid = []
    column, y = 0, box.top
    for spot in shown:
        entry = _Entry(
            number=str(spot.number),
            colour=KIND_COLOURS[spot.kind][theme.name],
            head=canvas.wrap(
                spot.name + (" (outside the map)" if spot.number in beyond else ""), size, room, bold=True, lines=2
            ),
            lines=[part for text in told(spot, most) for part in canvas.wrap(text, size, room, lines=3)],
            size=size,
        )
        if y + entry.height > box.bottom:
            column, y = column + 1, box.top
            if column == columns or y + entry.height > box.bottom:
                return None
        laid.append((box.left + column * (wide + _GAP), y, wide, entry))
        y += entry.height
    return laid


def _draw_entry(canvas: Canvas, theme: Theme, x: float, y: float, wide: float, entry: _Entry) -> None:
    size = entry.size
    canvas.circle(x + 5, y + size * 0.64, 5, fill=entry.colour, edge=theme.point_rim, width=1.0, clip=None)
    canvas.text(x + _INDENT - 5, y, entry.number, size, theme.ink, role="list", bold=True, align="right")
    for words in entry.head:
        _line(canvas, x + _INDENT, y, wide - _INDENT, words, size, theme.ink, "list", bold=True)
        y += size * LINE
    for words in entry.lines:
        _line(canvas, x + _INDENT, y, wide - _INDENT, words, size, theme.quiet_ink, "list")
        y += size * LINE


def _line(
    canvas: Canvas, x: float, y: float, wide: float, words: str, size: float, ink: Colour, role: str, bold: bool = False
) -> None:
    if rightwards(words):
        canvas.text(x, y, words, size, ink, role=role, bold=bold)
    else:
        canvas.text(x + wide, y, words, size, ink, role=role, bold=bold, align="right")


def paragraph(
    canvas: Canvas, box: Box, words: Iterable[str], size: float, ink: Colour, role: str, *, bold: bool = False
) -> float:
    """Put lines one below the other, from the side where their script begins; return where they end."""
    y = box.top
    for line in words:
        _line(canvas, box.left, y, box.right - box.left, line, size, ink, role, bold)
        y += size * LINE
    return y


class Legend:
    """What the colours, the hollow dots and the lines mean, in as many lines as it takes."""

    size: Final = 15.0

    def __init__(
        self, canvas: Canvas, width: float, theme: Theme, shown: Sequence[Spot], layers: Sequence[Layer]
    ) -> None:
        self.theme = theme
        kinds = [kind for kind in KINDS if any(spot.kind == kind for spot in shown)]
        entries: list[tuple[str, Kind | str | None]] = [(wording.KINDS[kind], kind) for kind in kinds]
        if any(spot.area or not spot.exact for spot in shown):
            entries.append(("hollow: no exact day, or an area", None))
        titles = {layer.title: layer.style for layer in layers if layer.title}
        entries += list(titles.items())
        self._lines: list[list[tuple[float, str, Kind | str | None]]] = [[]]
        x = 0.0
        for words, what in entries:
            wide = 36 + canvas.measure(words, self.size)[0] + 22
            if x + wide - 22 > width and self._lines[-1]:
                self._lines.append([])
                x = 0.0
            self._lines[-1].append((x, words, what))
            x += wide

    @property
    def height(self) -> float:
        return len(self._lines) * self.size * 1.5

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        for number, entries in enumerate(self._lines):
            y = top + number * self.size * 1.5
            middle = y + self.size * 0.64
            for x, words, what in entries:
                self._mark(canvas, left + x, middle, what)
                canvas.text(left + x + 36, y, words, self.size, self.theme.ink, role="legend")

    def _mark(self, canvas: Canvas, x: float, y: float, what: Kind | str | None) -> None:
        if what is None:
            canvas.circle(x + 14, y, 6, fill=None, edge=self.theme.quiet_ink, width=2.2, clip=None)
        elif what in KINDS:
            kind = next(one for one in KINDS if one == what)
            colour = KIND_COLOURS[kind][self.theme.name]
            canvas.circle(x + 14, y, 7, fill=colour, edge=self.theme.point_rim, width=1.4, clip=None)
        else:
            stroke = self.theme.strokes[what]
            dashed = what in ("line_of_contact", "nkao", "road")
            parts = ((0, 7), (10, 17), (20, 27)) if dashed else ((0, 27),)
            pieces = [np.array([(x + a, y), (x + b, y)]) for a, b in parts]
            canvas.lines(pieces, stroke.colour, max(stroke.width_px, 1.4))


def draw_days(canvas: Canvas, box: Box, theme: Theme, days: Iterable[dt.date], span: Window, window: Window) -> None:
    """Draw a bar for each day of `span`, or for some days together where there are too many, and mark the `window`.

    `days` has the day of each event that names its day.
    """
    size = SMALLEST
    bottom, top = box.bottom - size * LINE - 4, box.top + size * LINE
    wide = (box.right - box.left) / span.days
    step = max(1, -(-3 * span.days // int(box.right - box.left)))
    bars = Counter((day - span.first).days // step for day in days if span.first <= day <= span.last)
    tallest = max(bars.values(), default=1)
    left = box.left + max((window.first - span.first).days, 0) * wide
    right = box.left + min((window.last - span.first).days + 1, span.days) * wide
    canvas.box(Box(left=left, top=top, right=max(right, left), bottom=bottom), fill=_faint(theme.ink, 22))
    for number, count in sorted(bars.items()):
        x, gap = box.left + number * step * wide, min(1.0, wide * 0.1)
        inside = window.first <= span.first + number * step * DAY <= window.last
        bar = Box(
            left=x + gap,
            top=bottom - (bottom - top - 2) * count / tallest,
            right=min(max(x + wide * step - gap, x + gap + 1), box.right),
            bottom=bottom,
        )
        canvas.box(bar, fill=theme.ink if inside else _faint(theme.quiet_ink, 110))
    canvas.lines([np.array([(box.left, bottom), (box.right, bottom)])], theme.quiet_ink, 1.2)
    unit = "day" if step == 1 else f"{step} days"
    said = f"events per {unit}, those whose day is named (at most {tallest})" if bars else "no event names its day"
    canvas.text(box.left, box.top, canvas.cut(said, size, box.right - box.left), size, theme.quiet_ink, role="days")
    _ticks(canvas, box, bottom + 3, theme, span, wide, size)


def _faint(colour: Colour, alpha: int) -> Colour:
    return (colour[0], colour[1], colour[2], alpha)


def _ticks(canvas: Canvas, box: Box, y: float, theme: Theme, span: Window, wide: float, size: float) -> None:
    days = [span.first + number * DAY for number in range(span.days)]
    firsts = [day for day in days if day.day == 1]
    mondays = [day for day in days if day.weekday() == 0]
    free = box.left - 1
    last = canvas.measure(_day(span.last), size)[0]
    until = box.right - last - 14 if span.days > 1 else box.right
    for day in sorted({span.first, *(mondays if span.days < 70 else firsts)}):
        x = box.left + (day - span.first).days * wide
        words = _day(day)
        room = canvas.measure(words, size)[0]
        if x >= free and x + room <= until:
            canvas.text(x, y, words, size, theme.quiet_ink, role="days")
            free = x + room + 18
    if span.days > 1:
        canvas.text(box.right, y, _day(span.last), size, theme.quiet_ink, role="days", align="right")


def stretches(window: Window, each: int) -> list[Window]:
    """Cut days into pieces of `each`, the last as long as what is left."""
    starts = [window.first + number * DAY for number in range(0, window.days, each)]
    ends = [start - DAY for start in starts[1:]] + [window.last]
    return [Window(first=a, last=b) for a, b in zip(starts, ends, strict=True)]
