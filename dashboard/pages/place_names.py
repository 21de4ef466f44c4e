"""What places are called on the page, in the language that the reader has chosen for names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from dashboard.basemap.labels import labels
from dashboard.basemap.line_names import line_names
from dashboard.basemap.villages import Village, villages
from dashboard.pages.rows import pack
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Event

BOTH: Final = "both"

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        BOTH: "Both names",
        "en": "English",
        "az": "Azərbaycanca",
        "hy": "Հայերեն",
        "ru": "Русский",
        "ar": "العربية",
        "fa": "فارسی",
        "tr": "Türkçe",
    }
)
"""The languages of names, each by its own name; `both`: Azerbaijani and Armenian in Latin letters where they differ."""


def language_of(look: Mapping[str, Any]) -> str:
    """Return the language that a look of the map asks for, `both` when it is none of `LANGUAGES`."""
    language = look.get("language")
    return language if isinstance(language, str) and language in LANGUAGES else BOTH


def place_names(events: Iterable[Event], language: str = BOTH) -> dict[str, str]:
    """Return what each place of the events is called; one that the gazetteer lacks keeps the name of its text."""
    known = shipped_gazetteer().places
    names: dict[str, str] = {}
    for event in events:
        if event.place_id not in names:
            names[event.place_id] = name_of(event.place_id, language) if event.place_id in known else event.name
    return names


def district_names(events: Iterable[Event], language: str) -> dict[str, str]:
    """Return what the district of each place is called, in a language other than both names, by the places' ids."""
    gazetteer = shipped_gazetteer()
    found = {event.place_id for event in events if event.district and event.place_id in gazetteer.places}
    if language == BOTH:
        return {}
    districts = {place_id: gazetteer.district_of(place_id) for place_id in found}
    return {place_id: gazetteer.label(one.place_id, language) for place_id, one in districts.items() if one}


def name_of(place_id: str, language: str) -> str:
    """Return what a place of the gazetteer is called, in other words its id."""
    gazetteer = shipped_gazetteer()
    return gazetteer.label(place_id, language) if place_id in gazetteer.places else place_id


def packet(
    place_ids: Sequence[str], names: Mapping[str, str], districts: Mapping[str, str], language: str
) -> tuple[str, bytes]:
    """Return the reference and the bytes of all names on the map in a language.

    `names` and `districts` are those of the places with events, `place_ids` the order in which the browser has them.
    Towns, lines and villages follow in the order of the packets that bring them in both names; villages stand one a
    line.
    """
    gazetteer = shipped_gazetteer()
    content = {
        "what": "names",
        "language": language,
        "dots": [names.get(place_id, place_id) for place_id in place_ids],
        "districts": [districts.get(place_id, "") for place_id in place_ids],
        "towns": [label.text for label in labels(gazetteer, language)],
        "lineNames": lines(language),
        "villages": _village_names(language),
    }
    return pack(content, {})


@cache
def lines(language: str) -> list[dict[str, Any]]:
    """Return the names of lines with the anchors at which there is room for them."""
    return [
        {"layer": name.layer, "text": name.text, "style": name.style, "anchors": name.anchors}
        for name in line_names(shipped_gazetteer(), language)
    ]


@cache
def shown_villages() -> tuple[Village, ...]:
    """Return the villages of the map, most important first."""
    return tuple(villages(shipped_gazetteer(), labels(shipped_gazetteer())))


@cache
def _village_names(language: str) -> str:
    return "\n".join(name_of(village.place_id, language) for village in shown_villages())
