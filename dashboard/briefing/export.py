"""What a briefing says and how it looks, the same for every format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from dashboard.analysis.window import Window
from dashboard.basemap.styles import ThemeName
from dashboard.briefing.rows import EventRow
from gazetteer.gazetteer import Gazetteer

Shape = Literal["16:9", "4:3", "A4"]
Maps = Literal["one", "day", "week"]

SIZES: Final[dict[Shape, tuple[float, float]]] = {"16:9": (13.333, 7.5), "4:3": (10.0, 7.5), "A4": (11.693, 8.268)}
"""Width and height, inches; A4 lies on its side."""

SHAPES: Final[tuple[Shape, ...]] = get_args(Shape)
MAPS: Final[tuple[Maps, ...]] = get_args(Maps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How a briefing looks: `named` places have their names on the map, `listed` puts the list beside it.

    `maps` draws one map, or a small one for each day or week. `handling` stands at the top of the picture.
    """

    shape: Shape = "16:9"
    theme: ThemeName = "light"
    language: str = "both"
    named: int = 15
    listed: bool = True
    maps: Maps = "one"
    handling: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What the formats say: the rows of the events, and what stands about them.

    `remarks` come with every format, the weightiest first: what the boundaries are, who has reviewed the events, whose
    the data are, when and how it was made. `span` are the days that the documents tell of, `days` those of all their
    events that name one: the bars below the picture show them about the `window`. `camera` is longitude, latitude
    (degrees) and zoom of the view that the files open with; without it, it fits the events.
    """

    rows: Sequence[EventRow]
    gazetteer: Gazetteer
    title: str
    subtitle: str
    window: Window
    remarks: Sequence[str]
    made: dt.date
    span: Window
    days: Sequence[dt.date] = ()
    looks: Looks = field(default_factory=Looks)
    camera: tuple[float, float, float] | None = None

    @property
    def about(self) -> dict[str, str]:
        """Title, subtitle and remarks by name, for the formats of maps."""
        named = {f"remark_{number}": remark for number, remark in enumerate(self.remarks, start=1)}
        return {"title": self.title, "subtitle": self.subtitle, "made": self.made.isoformat(), **named}
