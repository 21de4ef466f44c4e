"""Everything that the browser draws, gathered from map, basemap and gazetteer into one packet of bytes.

It changes with the documents only: the window, the camera and the choice are the browser's own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

import numpy as np

from dashboard import wording
from dashboard.analysis.columns import EventColumns
from dashboard.analysis.state_changes import turning_points_of
from dashboard.analysis.window import Window
from dashboard.basemap.areas import outlines
from dashboard.basemap.labels import labels
from dashboard.basemap.layers import BOX, GROUPS, LAYERS, NEUTRALITY_NOTE, Layer, attribution, check_files
from dashboard.basemap.styles import CELL_RAMP, KIND_COLOURS, PARTY_COLOURS, THEMES, Colour, Theme
from dashboard.map.deck import VIEW, build_deck, layer_rules
from dashboard.map.points import (
    HOLLOW_ALPHA,
    RADIUS_LARGEST_PX,
    RADIUS_PER_ROOT_PX,
    RADIUS_SMALLEST_PX,
    SOLID_ALPHA,
)
from dashboard.pages import place_names
from dashboard.pages.rows import columns, day_number, pack
from dashboard.pages.state_rows import state_columns, state_legend
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import KINDS, PARTIES, Event

AUTUMN_WAR: Final = Window(first=dt.date(2020, 9, 27), last=dt.date(2020, 11, 10))
AUTUMN_WAR_WORDS: Final = "27 Sep – 10 Nov 2020"
VIEW_HEIGHT_PX: Final = 740
"""The height of a map that shows all of Karabakh at VIEW's zoom; a lower one opens at a smaller zoom."""

WEEK_DAYS: Final = 7
LONGEST_MONTH_DAYS: Final = 31


def layer_url(folder_url: str, layer: Layer) -> str:
    return f"{folder_url}/{layer.file}"


def packet(
    events: Sequence[Event], numbers: EventColumns, domain: Window, names: Mapping[str, str], folder_url: str
) -> tuple[str, bytes]:
    """Return the reference and the bytes of all that is drawn; `numbers` are the columns of the events.

    `folder_url` serves the basemap's data folder. Raises BasemapError when a layer's file is missing: the browser would
    only show a map with a hole in it.
    """
    check_files()
    place_ids = numbers.vocabularies["place"]
    first_told = {event.place_id: event for event in reversed(events)}
    header = {
        "places": [_place(event, names) for event in map(first_told.__getitem__, place_ids)],
        "kinds": [{"words": wording.KINDS[kind], "colours": KIND_COLOURS[kind]} for kind in KINDS],
        "parties": [{"words": wording.PARTIES[party], "colours": PARTY_COLOURS[party]} for party in PARTIES],
        "states": state_legend(),
        "ramp": dict(CELL_RAMP),
        "areas": _areas(place_ids),
        "incidents": numbers.incidents,
        "domain": _days(domain),
        "presets": [
            {"text": "All days", **_days(domain)},
            {"text": "One day", "days": 1},
            {"text": "One week", "days": WEEK_DAYS},
            *([{"text": "One month", "months": 1}] if domain.days > LONGEST_MONTH_DAYS else []),
            *([{"text": AUTUMN_WAR_WORDS, **_days(AUTUMN_WAR)}] if _is_a_part(AUTUMN_WAR, domain) else []),
        ],
        **_surroundings(folder_url, place_ids),
    }
    return pack(header, {**columns(numbers), **state_columns(turning_points_of(events, place_ids))})


def _is_a_part(window: Window, domain: Window) -> bool:
    """Tell whether choosing the window would show other days than all of the domain, and any at all."""
    first, last = max(window.first, domain.first), min(window.last, domain.last)
    return first <= last and (first, last) != (domain.first, domain.last)


def _place(event: Event, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": event.place_id,
        "label": names[event.place_id],
        "district": event.district or "",
        "longitude": event.longitude,
        "latitude": event.latitude,
        "area": event.kind_of_place != "settlement",
    }


def _areas(place_ids: Sequence[str]) -> list[dict[str, Any]]:
    """Return the outlines of those places that are areas, largest first: `place` is the place's number.

    `polygons` are lists of rings of longitude and latitude, the outer ring first; those that are `approximate` are
    ellipses about an extent.
    """
    found = outlines(place_ids, shipped_gazetteer())
    number = {place_id: n for n, place_id in enumerate(place_ids)}
    return [
        {
            "place": number[outline.place_id],
            "polygons": outline.polygons,
            "km2": outline.km2,
            "approximate": outline.approximate,
            "note": outline.note,
        }
        for outline in sorted(found.values(), key=lambda outline: (-outline.km2, outline.place_id))
    ]


def _days(window: Window) -> dict[str, int]:
    return {"first": day_number(window.first), "last": day_number(window.last)}


def _surroundings(folder_url: str, places: Sequence[str]) -> dict[str, Any]:
    """Return what does not depend on the events: the specs of both themes, names of the basemap, legend, notes."""
    number = {place_id: n for n, place_id in enumerate(places)}
    return {
        "specs": {theme: _spec(folder_url, theme) for theme in THEMES},
        "layers": {
            layer: {
                "zooms": [rule["min_zoom"], rule["max_zoom"]],
                "days": [_day_or_none(rule["first"]), _day_or_none(rule["last"])],
            }
            for layer, rule in layer_rules().items()
        },
        "box": list(BOX),
        "camera": {
            "longitude": VIEW["longitude"],
            "latitude": VIEW["latitude"],
            "zoom": VIEW["zoom"],
            "minZoom": VIEW["min_zoom"],
            "maxZoom": VIEW["max_zoom"],
            "madeFor": VIEW_HEIGHT_PX,
        },
        "sizes": {"smallest": RADIUS_SMALLEST_PX, "largest": RADIUS_LARGEST_PX, "per": RADIUS_PER_ROOT_PX},
        "alphas": {"solid": SOLID_ALPHA, "hollow": HOLLOW_ALPHA},
        "themes": {name: _theme(theme) for name, theme in THEMES.items()},
        "labels": [
            {
                "id": label.place_id,
                # A place with events is named by its dot, when it has one in the window.
                "place": number.get(label.place_id),
                "text": label.text,
                "position": [label.longitude, label.latitude],
                "style": label.style,
                "centred": label.centred,
                "from": label.min_zoom,
                "to": label.max_zoom,
                "radius": 0,
            }
            for label in labels(shipped_gazetteer())
        ],
        "lineNames": place_names.lines(place_names.BOTH),
        "languages": [{"code": code, "words": words} for code, words in place_names.LANGUAGES.items()],
        "groups": [{"name": group.name, "words": group.words, "layers": list(group.layers)} for group in GROUPS],
        "lines": _lines(),
        "note": NEUTRALITY_NOTE,
        "attribution": attribution(LAYERS),
    }


@cache
def village_rows() -> tuple[str, bytes]:
    """Return the reference and the bytes of the villages, most important first: they travel once, after the rest.

    Names stand in the header, one a line; `from` is the first zoom, in tenths.
    """
    found = place_names.shown_villages()
    return pack(
        {"what": "villages", "names": "\n".join(village.text for village in found)},
        {
            "longitude": np.array([village.longitude for village in found], dtype=np.float32),
            "latitude": np.array([village.latitude for village in found], dtype=np.float32),
            "from": np.array([round(10 * village.min_zoom) for village in found], dtype=np.uint8),
            "gone": np.array([village.gone for village in found], dtype=np.uint8),
        },
    )


@cache
def _spec(folder_url: str, theme: Any) -> str:
    return str(build_deck([], layer_url=lambda layer: layer_url(folder_url, layer), theme=theme).to_json())


def _theme(theme: Theme) -> dict[str, Any]:
    return {
        "ground": theme.ground,
        "ink": theme.ink,
        "quiet_ink": theme.quiet_ink,
        "water_ink": theme.water_ink,
        "contact_ink": theme.strokes["line_of_contact"].colour,
        "nkao_ink": theme.strokes["nkao"].colour,
        "halo": theme.halo,
        "rim": theme.point_rim,
        "ring": theme.selection,
    }


def _lines() -> list[dict[str, Any]]:
    """Return one entry of the legend for each title of a layer, with the days and zooms on which it is drawn."""
    entries: dict[str, dict[str, Any]] = {}
    for layer in LAYERS:
        if layer.title is None:
            continue
        entry = entries.setdefault(
            layer.title,
            {
                "words": layer.title,
                # Dashed lines come in bands for ranges of zooms.
                "style": "dashed" if layer.id.endswith(("-far", "-near", "-close")) else "solid",
                "colours": {name: _stroke(theme, layer.style) for name, theme in THEMES.items()},
                "layers": [],
            },
        )
        entry["layers"].append(layer.id)
    return list(entries.values())


def _stroke(theme: Theme, style: str) -> Colour:
    return theme.strokes[style].colour


def _day_or_none(iso: str | None) -> int | None:
    return day_number(dt.date.fromisoformat(iso)) if iso else None
