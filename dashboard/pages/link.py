"""A view as the parameters of the page's address, and back: pure functions. A wrong value costs only itself."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, get_args
from urllib.parse import unquote

from dashboard.analysis.columns import Field
from dashboard.analysis.filters import Filters, MentionChoice
from dashboard.analysis.search import LONGEST_QUERY
from dashboard.analysis.window import Window
from dashboard.basemap.layers import GROUPS
from dashboard.map.deck import VIEW
from dashboard.pages.corpus import Corpus
from dashboard.pages.map_component import Look, View
from dashboard.pages.place_names import BOTH, LANGUAGES
from dashboard.pipeline import shipped_gazetteer

FIELD_NAMES: Final[Mapping[str, Field]] = {
    "kind": "kind",
    "actor": "actor",
    "claimant": "claimed_by",
    "district": "district",
    "places": "place",
    "publisher": "publisher",
    "written": "language",
    "certainty": "certainty",
    "precision": "precision",
    "dated": "date_basis",
    "located": "place_basis",
}
NAMES: Final = frozenset(
    {*FIELD_NAMES, "from", "to", "mode", "publication", "q", "review", "mentions"}
    | {"colour", "as", "off", "lang", "place", "event", "at", "show"}
)
"""Every parameter that is a part of the view; others of the address are left alone."""

_LOOKS: Final[Mapping[str, tuple[str, str, tuple[str, ...]]]] = {
    # parameter: name in the look, its default, its values
    "colour": ("colour", "kind", ("kind", "claimant", "state")),
    "as": ("as", "dots", ("dots", "cells")),
    "lang": ("language", BOTH, tuple(LANGUAGES)),
}
_LAYERS: Final = tuple(group.name for group in GROUPS)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER: Final = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,12})?")
_DEGREES: Final = 6  # digits: a hundredth of a pixel at the nearest zoom
_ZOOM: Final = 5
_NOTHING: Final = "%"  # the empty value in a list: no escape is written like that
SAID_LETTERS: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a link carries: filters, the view of clock and map, the chosen place and one of its events.

    `presenting` is whether the map alone is shown, in large type.
    """

    view: View
    filters: Filters = field(default_factory=Filters)
    place: str | None = None
    event_id: str | None = None
    presenting: bool = False


def encode(state: State, domain: Window) -> dict[str, str]:
    """Return the parameters of a view, without those that have their default; `domain` are the days of the clock."""
    view, filters = state.view, state.filters
    found: dict[str, str] = {}
    if view.mode == "cumulative":
        found["mode"] = view.mode
    elif view.window.first != domain.first:
        found["from"] = view.window.first.isoformat()
    if view.window.last != domain.last:
        found["to"] = view.window.last.isoformat()
    if not view.publication:
        found["publication"] = "no"
    for name, column in FIELD_NAMES.items():
        if values := filters.chosen(column):
            found[name] = ",".join(map(_escaped, values))
    if filters.text:
        found["q"] = filters.text
    if filters.review:
        found["review"] = "yes"
    if filters.mentions != "none":
        found["mentions"] = filters.mentions
    for name, (part, default, values) in _LOOKS.items():
        value = view.look.get(part, default)
        if isinstance(value, str) and value != default and value in values:
            found[name] = value
    off = view.look.get("off")
    if isinstance(off, list) and (known := [name for name in _LAYERS if name in off]):
        found["off"] = ",".join(known)
    if state.place:
        found["place"] = state.place
        if state.event_id:
            found["event"] = state.event_id
    at = view.camera or {}
    # A camera that the page set before the map has reported its own may lack the zoom.
    if {"latitude", "longitude", "zoom"} <= at.keys():
        found["at"] = f"{at['latitude']:.{_DEGREES}f},{at['longitude']:.{_DEGREES}f},{at['zoom']:.{_ZOOM}f}"
    if state.presenting:
        found["show"] = "presentation"
    return found


def decode(params: Mapping[str, str], corpus: Corpus, domain: Window) -> tuple[State, list[str]]:
    """Return the view that parameters ask for, and what was wrong with them, as plain text; never raises.

    A wrong value has its default. Days outside `domain` are cut to it, values that no event has are left out.
    """
    reader = _Reader(params, corpus, domain)
    place, event_id = reader.chosen()
    view = View(
        window=reader.window(),
        publication=reader.word("publication", "yes", ("yes", "no")) == "yes",
        mode="cumulative" if reader.cumulative else "window",
        look=reader.look(),
        camera=reader.camera(),
    )
    presenting = reader.word("show", "page", ("page", "presentation")) == "presentation"
    state = State(view=view, filters=reader.filters(), place=place, event_id=event_id, presenting=presenting)
    return state, reader.notices


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace(",", "%2C") if value else _NOTHING


def _plain(written: str) -> str:
    return "" if written == _NOTHING else unquote(written)


def _short(value: str) -> str:
    return f"“{value}”" if len(value) <= SAID_LETTERS else f"“{value[:SAID_LETTERS]}…”"


class _Reader:
    """Reads one parameter after the other and collects what is wrong."""

    def __init__(self, params: Mapping[str, str], corpus: Corpus, domain: Window) -> None:
        self.params, self.corpus, self.domain = params, corpus, domain
        self.notices: list[str] = []
        self.cumulative = self.word("mode", "window", ("window", "cumulative")) == "cumulative"

    def wrong(self, name: str, value: str, why: str) -> None:
        self.notices.append(f"{name}={_short(value)}: {why}")

    def word(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        value = self.params.get(name, default)
        if value in allowed:
            return value
        self.wrong(name, value, f"must be one of {', '.join(allowed)}; {default} is used.")
        return default

    def day(self, name: str, default: dt.date) -> dt.date:
        value = self.params.get(name)
        if value is None:
            return default
        try:
            day = dt.date.fromisoformat(value) if _DAY.fullmatch(value) else None
        except ValueError:
            day = None
        if day is None:
            self.wrong(name, value, f"is no day like 2020-10-16; {default} is used.")
            return default
        inside = min(max(day, self.domain.first), self.domain.last)
        if inside != day:
            self.wrong(name, value, f"is outside the days of the documents; {inside} is used.")
        return inside

    def window(self) -> Window:
        first = self.domain.first if self.cumulative else self.day("from", self.domain.first)
        last = self.day("to", self.domain.last)
        if first > last:
            self.wrong("to", last.isoformat(), "is before the first day; all days are shown.")
            return self.domain
        return Window(first=first, last=last)

    def filters(self) -> Filters:
        chosen: dict[str, Any] = {}
        for name, column in FIELD_NAMES.items():
            if name not in self.params:
                continue
            known = self.corpus.columns.vocabularies[column]
            values = list(dict.fromkeys(map(_plain, self.params[name].split(","))))
            if unknown := [value for value in values if value not in known]:
                self.wrong(name, ", ".join(unknown), "is in none of these documents, and left out.")
            chosen[column] = tuple(value for value in values if value in known)
        text = self.params.get("q", "")
        if len(text) > LONGEST_QUERY:
            self.wrong("q", text, f"is cut to {LONGEST_QUERY} characters.")
        mentions: Any = self.word("mentions", "none", get_args(MentionChoice))
        review = self.word("review", "no", ("yes", "no")) == "yes"
        return Filters(**chosen, text=text[:LONGEST_QUERY], review=review, mentions=mentions)

    def look(self) -> dict[str, Look]:
        look: dict[str, Look] = {}
        for name, (part, default, values) in _LOOKS.items():
            value = self.word(name, default, values)
            if value != default:
                look[part] = value
        if written := self.params.get("off"):
            off = written.split(",")
            if unknown := [name for name in off if name not in _LAYERS]:
                self.wrong("off", ",".join(unknown), f"is no layer; there are {', '.join(_LAYERS)}.")
            if kept := [name for name in _LAYERS if name in off]:
                look["off"] = list(kept)
        return look

    def camera(self) -> dict[str, float] | None:
        written = self.params.get("at")
        if written is None:
            return None
        numbers = written.split(",")
        if len(numbers) == 3 and all(map(_NUMBER.fullmatch, numbers)):
            latitude, longitude, zoom = map(float, numbers)
            inside = abs(latitude) <= 85 and abs(longitude) <= 180 and VIEW["min_zoom"] <= zoom <= VIEW["max_zoom"]
            if inside and math.isfinite(latitude + longitude + zoom):
                return {"latitude": latitude, "longitude": longitude, "zoom": zoom}
        self.wrong("at", written, "is no latitude, longitude and zoom; the map opens at its first view.")
        return None

    def chosen(self) -> tuple[str | None, str | None]:
        place, event_id = self.params.get("place"), self.params.get("event")
        if place is not None and place not in self.corpus.place_numbers and place not in shipped_gazetteer().places:
            self.wrong("place", place, "is not known; no place is chosen.")
            place = None
        if event_id is None:
            return place, None
        if any(event.event_id == event_id and event.place_id == place for event in self.corpus.all):
            return place, event_id
        self.wrong("event", event_id, "is no event of the chosen place, and left out.")
        return place, None
