"""The formats of a briefing but for its pictures: suffix -> what writes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from dashboard.analysis.window import Window
from dashboard.basemap.styles import ThemeName
from dashboard.briefing.geojson import geojson_bytes
from dashboard.briefing.kml import kml_bytes, kmz_bytes
from dashboard.briefing.rows import EventRow
from dashboard.briefing.slides import Shape, slides_bytes
from dashboard.briefing.spreadsheet import csv_bytes, xlsx_bytes
from dashboard.briefing.web_page import page_bytes
from gazetteer.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What the formats say: the rows of the events, and what stands about them.

    `remarks` come with every format, the weightiest first: what the boundaries are, who has reviewed the events, whose
    the data are, when and how it was made. `picture` draws the map as PNG for the slides; `alternative` says in words
    what it shows. `camera` is longitude, latitude (degrees) and zoom of the view that the HTML file opens with.
    """

    rows: Sequence[EventRow]
    gazetteer: Gazetteer
    title: str
    subtitle: str
    window: Window
    remarks: Sequence[str]
    made: dt.date
    picture: Callable[[], bytes]
    alternative: str
    theme: ThemeName = "light"
    shape: Shape = "16:9"
    language: str = "both"
    camera: tuple[float, float, float] | None = None

    @property
    def about(self) -> dict[str, str]:
        """Title, subtitle and remarks by name, for the formats of maps."""
        named = {f"remark_{number}": remark for number, remark in enumerate(self.remarks, start=1)}
        return {"title": self.title, "subtitle": self.subtitle, "made": self.made.isoformat(), **named}


def _html(export: Export) -> bytes:
    return page_bytes(
        export.rows,
        export.gazetteer,
        title=export.title,
        subtitle=export.subtitle,
        first=export.window.first,
        last=export.window.last,
        notes=export.remarks,
        theme=export.theme,
        language=export.language,
        camera=export.camera,
    )


def _pptx(export: Export) -> bytes:
    return slides_bytes(
        export.rows,
        export.picture(),
        title=export.title,
        subtitle=export.subtitle,
        alternative=export.alternative,
        remarks=export.remarks,
        made=export.made,
        shape=export.shape,
        theme=export.theme,
    )


EXPORTS: Final[Mapping[str, Callable[[Export], bytes]]] = MappingProxyType(
    {
        ".csv": lambda export: csv_bytes(export.rows),
        ".xlsx": lambda export: xlsx_bytes(export.rows, title=export.title, made=export.made),
        ".geojson": lambda export: geojson_bytes(export.rows, export.about),
        ".kml": lambda export: kml_bytes(export.rows, export.about),
        ".kmz": lambda export: kmz_bytes(export.rows, export.about),
        ".html": _html,
        ".pptx": _pptx,
    }
)
"""Suffix of the file, in lower case -> its bytes: the same for the same export."""
