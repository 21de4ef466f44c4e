"""The formats of a briefing: suffix -> what writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from dashboard import wording
from dashboard.briefing.export import Export
from dashboard.briefing.geojson import geojson_bytes
from dashboard.briefing.kml import kml_bytes, kmz_bytes
from dashboard.briefing.picture.picture import bare_bytes, picture_bytes
from dashboard.briefing.slides import slides_bytes
from dashboard.briefing.spreadsheet import csv_bytes, xlsx_bytes
from dashboard.briefing.web_page import page_bytes


def _html(export: Export) -> bytes:
    return page_bytes(
        export.rows,
        export.gazetteer,
        title=export.title,
        subtitle=export.subtitle,
        first=export.window.first,
        last=export.window.last,
        notes=export.remarks,
        theme=export.looks.theme,
        language=export.looks.language,
        camera=export.camera,
    )


def _pptx(export: Export) -> bytes:
    return slides_bytes(
        export.rows,
        bare_bytes(export),
        title=export.title,
        subtitle=export.subtitle,
        alternative=_alternative(export),
        remarks=export.remarks,
        made=export.made,
        shape=export.looks.shape,
        theme=export.looks.theme,
    )


def _alternative(export: Export) -> str:
    """Return in words what the map of the slides shows."""
    places = list(dict.fromkeys(row.place for row in export.rows))
    named = ", ".join(places[:12]) + (f" and {len(places) - 12} more" if len(places) > 12 else "")
    days = wording.days(export.window.first, export.window.last)
    counted = f"{wording.count(len(export.rows), 'event')} in {wording.count(len(places), 'place')}"
    return f"Map of reported events, {days}: {counted}{': ' if named else ''}{named}"


EXPORTS: Final[Mapping[str, Callable[[Export], bytes]]] = MappingProxyType(
    {
        ".png": picture_bytes,
        ".svg": lambda export: picture_bytes(export, "svg"),
        ".pdf": lambda export: picture_bytes(export, "pdf"),
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
