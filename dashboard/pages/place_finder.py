"""What letters typed on the map page may mean: places, best first, with what is reported of them. No Streamlit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import numpy as np

from dashboard import wording
from dashboard.analysis.filters import on_the_map
from dashboard.basemap.layers import BOX
from dashboard.pages import lookup
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.lookup import Answer, by_name
from dashboard.pages.place_names import BOTH, name_of
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Event
from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer, rank_of
from gazetteer.geocoder import GazetteerGeocoder

ANSWERS: Final = 8
FEWEST_LETTERS: Final = 2
"""Shorter beginnings stand for too many places."""
_BEGINNINGS: Final = 3_000
"""Spellings with one beginning that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place that may be meant: what it is called, what it is and where, what is reported of it, and its point.

    `guess`: the spelling was forgiven more than a little. `on_map`: the basemap reaches it.
    """

    place_id: str
    label: str
    facts: str
    told: str
    guess: bool
    on_map: bool


class Finder:
    """The search over one gazetteer; made once, as it keeps its names in order."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.geocoder = GazetteerGeocoder(gazetteer)
        self.gazetteer = gazetteer
        self._spellings = sorted(gazetteer.folded_names())

    def candidates(self, query: str, told: Container[str] = ()) -> list[tuple[str, bool]]:
        """Return the ids of the places that a name, or the beginning of one, may mean, and whether that is a guess.

        What is written so comes first, then what begins so (places that are `told` of before others), then what is only
        spelt alike.
        """
        text = " ".join(query.split())[: lookup.LONGEST]
        # Folded, what has no letters at all is empty.
        if len(fold(text).strip()) < FEWEST_LETTERS:
            return []
        named = by_name(self.geocoder, text, None)
        sure = [answer for answer in named if not answer.guess]
        found = dict.fromkeys(answer.place.place_id for answer in sure)
        begun = [] if len(found) >= ANSWERS else self._begun(text, told)
        found |= dict.fromkeys(begun)
        guesses: list[Answer] = [answer for answer in named if answer.place.place_id not in found]
        return [(place_id, False) for place_id in found] + [(answer.place.place_id, True) for answer in guesses]

    def _begun(self, text: str, told: Container[str]) -> list[str]:
        """Return the places of which a name begins so, the better known first."""
        beginning = fold(text)
        names, places = self.gazetteer.folded_names(), self.gazetteer.places
        start = bisect_left(self._spellings, beginning)
        found: dict[str, None] = {}
        for spelling in islice(self._spellings, start, start + _BEGINNINGS):
            if not spelling.startswith(beginning):
                break
            found |= dict.fromkeys(named.place_id for named in names[spelling])
        return sorted(found, key=lambda place_id: (place_id not in told, rank_of(places[place_id])[1:], place_id))


def find(finder: Finder, drawn: Drawn, query: str) -> list[Found]:
    """Return at most ANSWERS places for a query, best first."""
    candidates = finder.candidates(query, drawn.corpus.place_numbers)
    return [
        Found(
            place_id=place_id,
            label=name_of(place_id, drawn.language),
            facts=facts(finder.gazetteer, place_id, drawn.language),
            told=told(drawn, place_id),
            guess=guess,
            on_map=on_map(finder.gazetteer.places[place_id].longitude, finder.gazetteer.places[place_id].latitude),
        )
        for place_id, guess in candidates[:ANSWERS]
    ]


def facts(gazetteer: Gazetteer, place_id: str, language: str) -> str:
    """Return what a place is and where it lies: "village · Hadrut Province", in the reader's names."""
    place = gazetteer.places[place_id]
    parts = lookup.lies_in(gazetteer, place)
    district = gazetteer.district_of(place_id)
    if language != BOTH and district and district.place_id != place_id:
        parts = [gazetteer.label(district.place_id, language) if part == place.district else part for part in parts]
    return " · ".join(parts)


def told(drawn: Drawn, place_id: str) -> str:
    """Return "3 events in these days", or that there is none, and how many there are on other days."""
    here = len(drawn.at(place_id))
    if here:
        return f"{wording.count(here, 'event')} in these days"
    other = len(elsewhen(drawn, place_id))
    return f"no event in these days, {other:,} on others" if other else "no event"


def elsewhen(drawn: Drawn, place_id: str) -> list[Event]:
    """Return the events of a place on any day of the clock that the filters let through, in order of time."""
    corpus = drawn.corpus
    number = corpus.place_numbers.get(place_id)
    if number is None or corpus.domain is None:
        return []
    mask = corpus.selected(drawn.filters) & on_the_map(corpus.columns, corpus.domain)
    return [corpus.all[n] for n in np.flatnonzero(mask & (corpus.columns.place == number)).tolist()]


def on_map(longitude: float, latitude: float) -> bool:
    """Tell whether the basemap reaches a point."""
    west, south, east, north = BOX
    return west <= longitude <= east and south <= latitude <= north


def marker(corpus: Corpus, place_id: str | None, language: str) -> dict[str, str | float] | None:
    """Return id, label and point of a place, for its mark on the map; None for a place that nobody knows."""
    if place_id is None:
        return None
    if known := shipped_gazetteer().places.get(place_id):
        point = (known.longitude, known.latitude)
        label = name_of(place_id, language)
    elif (number := corpus.place_numbers.get(place_id)) is not None:
        event = corpus.all[int(np.argmax(corpus.columns.place == number))]
        point, label = (event.longitude, event.latitude), event.name
    else:
        return None
    return {"id": place_id, "label": label, "longitude": point[0], "latitude": point[1]}


def shown_names(gazetteer: Gazetteer, place_id: str) -> Sequence[tuple[str, str, str | None]]:
    """Return language, name and language code of the name that stands for a place in each language."""
    groups = lookup.names_by_language(gazetteer, place_id)
    return [(group.language, group.shown.name, group.code) for group in groups if group.shown]
