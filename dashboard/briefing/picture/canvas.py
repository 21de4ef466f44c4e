"""The sheet that a picture is drawn on: every text is measured before it is put, and remembered where it stands.

Lengths are pixels of a screen with 144 of them to the inch, from the top left; y grows downwards. Shapes keep these
lengths in every format. Matplotlib is imported here and nowhere else; its own font is used, which has Latin, Cyrillic,
Armenian and Arabic letters, so that a picture looks the same on every machine.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import unicodedata
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.image import BboxImage
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Bbox, TransformedBbox
from numpy.typing import NDArray

from dashboard.basemap.labels import Box
from dashboard.basemap.styles import Colour

PX_PER_INCH: Final = 144
LINE: Final = 1.28
"""Height of a line, in sizes of its letters."""

_FONT: Final = "DejaVu Sans"
_ASCENT: Final = 0.96
_MEASURED_AT: Final = 40.0
"""Size at which every text is measured, once; at others it is as much wider or narrower, but for a hundredth."""

_MORE: Final = 1.01
# Marks that would turn the letters after them around.
_TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")

Align = Literal["left", "centre", "right"]
PictureFormat = Literal["png", "svg", "pdf"]
Pixels = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Put:
    """A text on the sheet: what it is for, its letters, and the room it takes."""

    role: str
    text: str
    box: Box


def rightwards(text: str) -> bool:
    """Tell whether a text begins on the left: whether its first letter is of a script that runs to the right."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind == "L" for kind in strong if kind in ("L", "R", "AL")), True)


class Canvas:
    """A sheet of so many inches."""

    def __init__(self, width_inches: float, height_inches: float, ground: Colour) -> None:
        self.width, self.height = width_inches * PX_PER_INCH, height_inches * PX_PER_INCH
        self.figure = Figure(figsize=(width_inches, height_inches), dpi=PX_PER_INCH, facecolor=rgba(ground))
        self._agg = FigureCanvasAgg(self.figure)
        self._pixels = (
            Affine2D().scale(1 / PX_PER_INCH, -1 / PX_PER_INCH).translate(0, height_inches)
            + self.figure.dpi_scale_trans
        )
        self._measured: dict[tuple[str, bool], float] = {}
        self._above = 0
        self.texts: list[Put] = []

    @property
    def sheet(self) -> Box:
        return Box(left=0, top=0, right=self.width, bottom=self.height)

    def measure(self, text: str, size: float, *, bold: bool = False) -> tuple[float, float]:
        """Return width and height of one line of text."""
        key = (text, bold)
        if key not in self._measured:
            with _quiet():
                renderer: Any = self._agg.get_renderer()  # type: ignore[no-untyped-call]
                wide, _, _ = renderer.get_text_width_height_descent(_plain(text), _font(_MEASURED_AT, bold), False)
            self._measured[key] = float(wide)
        return self._measured[key] * size / _MEASURED_AT * _MORE, size * LINE

    def wrap(self, text: str, size: float, width: float, *, bold: bool = False, lines: int | None = None) -> list[str]:
        """Break a text into lines no wider than `width`, a word too long for one wherever it must be.

        With `lines`, what is left over is cut, and an ellipsis says so.
        """
        made: list[str] = []
        for word in text.split():
            joined = f"{made[-1]} {word}" if made else word
            if made and self.measure(joined, size, bold=bold)[0] <= width:
                made[-1] = joined
                continue
            while self.measure(word, size, bold=bold)[0] > width and len(word) > 1:
                fits = self._longest(word, size, width, bold)
                made.append(word[:fits])
                word = word[fits:]
            made.append(word)
        if lines is not None and len(made) > lines:
            made = made[:lines]
            made[-1] = self.cut(f"{made[-1]} …", size, width, bold=bold)
        return made

    def cut(self, text: str, size: float, width: float, *, bold: bool = False) -> str:
        """Return the text, or its beginning and an ellipsis when it is wider than `width`."""
        if self.measure(text, size, bold=bold)[0] <= width:
            return text
        room = width - self.measure("…", size, bold=bold)[0]
        return text[: self._longest(text, size, room, bold)].rstrip(" …") + "…"

    def _longest(self, text: str, size: float, width: float, bold: bool) -> int:
        low, high = 1, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.measure(text[:middle], size, bold=bold)[0] <= width
            low, high = (middle, high) if fits else (low, middle - 1)
        return low

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: Colour,
        *,
        role: str,
        bold: bool = False,
        align: Align = "left",
        halo: Colour | None = None,
        clip: Box | None = None,
    ) -> Box:
        """Put one line with its top at `y`, and its left end, middle or right end at `x`; return the room it takes."""
        wide, high = self.measure(text, size, bold=bold)
        left = x - wide * {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        box = Box(left=left, top=y, right=left + wide, bottom=y + high)
        self.texts.append(Put(role, text, box))
        self._letters(left, y + size * _ASCENT, text, size, colour, bold, halo, clip)
        return box

    def slanted(
        self, x: float, y: float, text: str, size: float, colour: Colour, angle: float, halo: Colour, clip: Box
    ) -> None:
        """Put a line of text around a point, turned by an angle in degrees, clockwise."""
        made = Text(x, y, _plain(text), fontproperties=_font(size, False), color=rgba(colour), rotation=-angle)
        made.set(ha="center", va="center", rotation_mode="anchor", parse_math=False)
        self._add(made, clip, [withStroke(linewidth=_points(3), foreground=rgba(halo))])

    def _letters(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        colour: Colour,
        bold: bool,
        halo: Colour | None,
        clip: Box | None,
    ) -> None:
        made = Text(x, baseline, _plain(text), fontproperties=_font(size, bold), color=rgba(colour))
        made.set(ha="left", va="baseline", parse_math=False)
        self._add(made, clip, [withStroke(linewidth=_points(3.2), foreground=rgba(halo))] if halo else None)

    def box(
        self,
        box: Box,
        *,
        fill: Colour | None = None,
        edge: Colour | None = None,
        width: float = 1.0,
        rounded: float = 0.0,
    ) -> None:
        at, wide, high = (box.left, box.top), box.right - box.left, box.bottom - box.top
        style = f"round,pad=0,rounding_size={rounded}"
        made = FancyBboxPatch(at, wide, high, boxstyle=style) if rounded else Rectangle(at, wide, high)
        made.set_facecolor(rgba(fill) if fill else "none")
        made.set_edgecolor(rgba(edge) if edge else "none")
        made.set_linewidth(_points(width) if edge else 0)
        self._add(made)

    def circle(
        self, x: float, y: float, radius: float, *, fill: Colour | None, edge: Colour, width: float, clip: Box | None
    ) -> None:
        face = rgba(fill) if fill else "none"
        self._add(Circle((x, y), radius, facecolor=face, edgecolor=rgba(edge), linewidth=_points(width)), clip)

    def lines(self, lines: Sequence[Pixels], colour: Colour, width: float, clip: Box | None = None) -> None:
        made = LineCollection(list(lines), colors=[rgba(colour)], linewidths=_points(width), capstyle="butt")
        self._add(made, clip)

    def area(self, rings: Sequence[Pixels], fill: Colour | None, clip: Box, edge: Colour | None = None) -> None:
        """Fill rings, of which one inside another is a hole when it turns the other way."""
        codes = [
            np.array([Outline.MOVETO, *[Outline.LINETO] * (len(ring) - 2), Outline.CLOSEPOLY], dtype=Outline.code_type)
            for ring in rings
        ]
        if rings:
            outline = Outline(np.concatenate(rings), np.concatenate(codes))
            face, line = rgba(fill) if fill else "none", rgba(edge) if edge else "none"
            self._add(PathPatch(outline, facecolor=face, edgecolor=line, linewidth=_points(1.2)), clip)

    def image(self, pixels: NDArray[np.uint8], box: Box, opacity: float) -> None:
        """Put rows of red, green, blue, alpha into a box."""
        made = BboxImage(
            TransformedBbox(Bbox.from_extents(box.left, box.bottom, box.right, box.top), self._pixels),
            interpolation="bilinear",
            resample=True,
            alpha=opacity,
            origin="upper",
        )
        made.set_data(pixels)
        self._place(made)

    def bytes(self, kind: PictureFormat, made: dt.date, title: str, dpi: int = PX_PER_INCH) -> bytes:
        """Return the sheet as a file: the same bytes for the same sheet, title and day."""
        out = io.BytesIO()
        stamp = dt.datetime.combine(made, dt.time(), dt.UTC)
        said: dict[str, dict[str, Any]] = {
            "png": {"Software": None, "Title": title},
            "svg": {"Date": made.isoformat(), "Title": title, "Creator": None},
            "pdf": {"CreationDate": stamp, "Title": title, "Creator": None, "Producer": None},
        }
        # Letters as outlines in SVG: a viewer without the font would draw them anywhere.
        settings: Any = {"svg.hashsalt": "briefing", "svg.fonttype": "path", "pdf.fonttype": 42, "text.usetex": False}
        with _quiet(), mpl.rc_context(settings):
            self.figure.savefig(out, format=kind, dpi=dpi, metadata=said[kind], facecolor=self.figure.get_facecolor())
        return out.getvalue()

    def _add(self, artist: Artist, clip: Box | None = None, effects: list[Any] | None = None) -> None:
        artist.set_transform(self._pixels)
        if effects:
            artist.set_path_effects(effects)
        self._place(artist)
        if clip is not None:
            size = clip.right - clip.left, clip.bottom - clip.top
            artist.set_clip_path(Rectangle((clip.left, clip.top), *size, transform=self._pixels))

    def _place(self, artist: Artist) -> None:
        # What is put later lies above, whatever it is.
        self._above += 1
        artist.set_zorder(self._above)
        self.figure.add_artist(artist)


def rgba(colour: Colour) -> tuple[float, float, float, float]:
    """Return a colour with its opacity in parts of one."""
    red, green, blue, alpha = colour if len(colour) == 4 else (*colour, 255)
    return red / 255, green / 255, blue / 255, alpha / 255


def _points(pixels: float) -> float:
    return pixels * 72 / PX_PER_INCH


def _font(size: float, bold: bool) -> FontProperties:
    return FontProperties(family=_FONT, size=_points(size), weight="bold" if bold else "normal")


def _plain(text: str) -> str:
    return _TURNS.sub("", text)


class _quiet(warnings.catch_warnings):
    """A letter that the font lacks is drawn as a box; the library would say so at each of them."""

    def __enter__(self) -> None:
        super().__enter__()
        warnings.filterwarnings("ignore", message=r"Glyph \d+")
