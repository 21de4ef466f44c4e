"""From a less certain event to the map: what has to be chosen there so that its dot is drawn and in sight."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dashboard.analysis.columns import PUBLICATION
from dashboard.analysis.filters import Filters
from dashboard.analysis.window import Window, overlaps
from dashboard.basemap.layers import BOX
from dashboard.map.deck import VIEW
from dashboard.pages import choices
from dashboard.pages.corpus import Corpus
from dashboard.records import Event

# Half of a map's least size that is surely free of its panels, in pixels, and the pixels of the world at zoom 0.
_HALF_WIDTH_PX: Final = 250
_HALF_HEIGHT_PX: Final = 170
_WORLD_PX: Final = 512


def show_on_map(corpus: Corpus, number: int) -> None:
    """Choose the event of this number in `corpus.all`, and the days, filters and camera that it needs to be seen.

    Filters and days stay as they are where the event is among them. Raises ValueError when the map cannot show it.
    """
    event, domain = corpus.all[number], corpus.domain
    if domain is None or not overlaps(event, domain):
        raise ValueError(f"the map has no day of the event {event.event_id}")
    filters = replace(choices.filters(corpus), review=True)
    if not corpus.selected(filters)[number]:
        filters = Filters(review=True, mentions=filters.mentions)
    choices.set_filters(filters)
    choices.choose(event.place_id, event.event_id)
    seen = choices.view(domain)
    by_publication = bool(corpus.columns.time[number] == PUBLICATION)
    drawn = overlaps(event, seen.window) and (seen.publication or not by_publication)
    window = window_with(event, seen.window, domain)
    choices.go(
        domain,
        window=None if drawn else window,
        publication=seen.publication or by_publication,
        mode=seen.mode if window == seen.window else "window",
        camera=None if in_sight(event, seen.camera or {}) or not _on_the_land(event) else _upon(event),
    )


def window_with(event: Event, window: Window, domain: Window) -> Window:
    """Return the window where it overlaps the event, else the event's days as far as the clock reaches."""
    if overlaps(event, window) or event.first is None or event.last is None:
        return window
    first = max(event.first, domain.first)
    return Window(first=first, last=max(first, min(event.last, domain.last)))


def in_sight(event: Event, camera: Mapping[str, float]) -> bool:
    """Tell whether a map with this camera surely shows the event's place; what the camera lacks is the first view's."""
    at = {**VIEW, **camera}
    scale = _WORLD_PX * 2 ** at["zoom"] / 360  # pixels a degree of longitude
    aside = abs(event.longitude - at["longitude"]) * scale
    above = abs(event.latitude - at["latitude"]) * scale / math.cos(math.radians(at["latitude"]))
    return aside <= _HALF_WIDTH_PX and above <= _HALF_HEIGHT_PX


def _on_the_land(event: Event) -> bool:
    """Tell whether the map has ground there: what lies beyond, it names at its edge."""
    west, south, east, north = BOX
    return west <= event.longitude <= east and south <= event.latitude <= north


def _upon(event: Event) -> dict[str, float]:
    return {"longitude": event.longitude, "latitude": event.latitude}
