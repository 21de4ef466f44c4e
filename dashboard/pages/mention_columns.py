"""The places that the texts name, as columns of numbers: who names which place for which day, and in which role.

A mention has the days of the date expression nearest to it in its sentence; without one, the day its article was
published; else none. What an article has beside its text (bylines, footers, navigation) names nothing here, and
neither do countries: they are the parties of every other sentence. No Streamlit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, get_args

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.columns import day_number
from dashboard.analysis.divisions import districts_of
from dashboard.analysis.filters import Filters
from dashboard.analysis.search import SearchIndex
from dashboard.pipeline.surroundings import sentences_of
from dashboard.records import Article, DateExpression, PassageKind, Role, Sentence, Tables, Toponym
from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer

ROLES: Final[tuple[Role, ...]] = get_args(Role)
_TEXT: Final[frozenset[PassageKind | None]] = frozenset({None, "title", "caption"})
NO_EVENT, UNSURE_EVENT, SHOWN_EVENT = 0, 1, 2
"""What a mention has put on the map: nothing, an event below the line, one above it."""
_AREAS: Final = frozenset({"district", "region"})

_Where = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """A place as it is drawn and listed; an `area` has no point of its own and is listed only. Degrees, WGS84."""

    place_id: str
    label: str
    district: str
    longitude: float
    latitude: float
    area: bool


class MentionColumns:
    """All mentions of a run that could be drawn, as arrays of one length; never changed once made.

    `first` and `last` are day numbers (0 and -1 without a day), `publication` tells which have only their article's
    day, `role` counts in ROLES, `place` in `places`, `told` is what the mention has put on the map. `publisher` (case
    folded) and `language` are words, empty when not known. `kept` holds the packets that were made of it last.
    """

    def __init__(self, tables: Tables, gazetteer: Gazetteer) -> None:
        self.kept: dict[tuple[Filters, str], tuple[str, bytes]] = {}
        self._gazetteer = gazetteer
        self._articles = {(article.document_id, article.article): article for article in tables.articles}
        found = _in_sentences(tables, self._articles)
        self.toponyms: tuple[Toponym, ...] = tuple(toponym for toponym, _, _ in found)
        self._sentences = [text for _, text, _ in found]
        days = [self._days(toponym, date) for toponym, _, date in found]
        self.first: NDArray[np.int32] = np.array([first for first, _, _ in days], dtype=np.int32)
        self.last: NDArray[np.int32] = np.array([last for _, last, _ in days], dtype=np.int32)
        self.publication: NDArray[np.bool_] = np.array([late for _, _, late in days], dtype=np.bool_)
        numbers: dict[str, int] = {}
        ids = [numbers.setdefault(str(toponym.place_id), len(numbers)) for toponym in self.toponyms]
        self.place: NDArray[np.int32] = np.array(ids, dtype=np.int32)
        first_named = {str(toponym.place_id): toponym for toponym in reversed(self.toponyms)}
        self.places: tuple[NamedPlace, ...] = tuple(self._place(first_named[place_id]) for place_id in numbers)
        self.role: NDArray[np.uint8] = np.array([ROLES.index(one.role) for one in self.toponyms], dtype=np.uint8)
        told = _told(tables)
        self.told: NDArray[np.uint8] = np.array([told.get(_key(one), NO_EVENT) for one in self.toponyms], np.uint8)
        articles = [self._articles[one.document_id, one.article] for one in self.toponyms]
        self.publisher: NDArray[Any] = np.array([(a.publisher or "").casefold() for a in articles], dtype=object)
        self.language: NDArray[Any] = np.array([a.lang or "" for a in articles], dtype=object)

    def __len__(self) -> int:
        return len(self.toponyms)

    @cached_property
    def districts(self) -> tuple[frozenset[str], ...]:
        """For each place the ids of the districts and provinces around it, of either administration."""
        return tuple(frozenset(districts_of(place.place_id, self._gazetteer)) for place in self.places)

    @cached_property
    def search(self) -> SearchIndex:
        """The words of the mentions' sentences and titles, and all names of their places."""
        sentence: dict[str, int] = {}
        title: dict[str, int] = {}
        articles = [self._articles[one.document_id, one.article] for one in self.toponyms]
        return SearchIndex(
            sentence=np.array([sentence.setdefault(t, len(sentence)) for t in self._sentences], dtype=np.int32),
            title=np.array([title.setdefault(a.title or "", len(title)) for a in articles], dtype=np.int32),
            place=self.place,
            sentences=[fold(text) for text in sentence],
            titles=[fold(text) for text in title],
            places=[
                "\n".join({fold(place.label), *(fold(n.name) for n in self._gazetteer.names_of(place.place_id))})
                for place in self.places
            ],
        )

    def _days(self, toponym: Toponym, date: DateExpression | None) -> tuple[int, int, bool]:
        """Return first and last day number, and whether they are the article's."""
        if date is not None and date.first is not None and date.last is not None:
            return day_number(date.first), day_number(date.last), False
        published = self._articles[toponym.document_id, toponym.article].published
        return (0, -1, False) if published is None else (day_number(published), day_number(published), True)

    def _place(self, toponym: Toponym) -> NamedPlace:
        place_id = str(toponym.place_id)
        known = place_id in self._gazetteer.places
        return NamedPlace(
            place_id=place_id,
            label=self._gazetteer.label(place_id, "both") if known else toponym.name or toponym.text,
            district=toponym.district or "",
            longitude=float(toponym.longitude or 0.0),
            latitude=float(toponym.latitude or 0.0),
            area=toponym.kind in _AREAS,
        )


def _in_sentences(tables: Tables, articles: dict[_Where, Article]) -> list[tuple[Toponym, str, DateExpression | None]]:
    """Return each mention with its sentence and the date expression in it that is nearest, in order of the tables."""
    documents = {document.document_id: document for document in tables.documents}
    dates: dict[_Where, list[DateExpression]] = {}
    for date in tables.dates:
        if date.first is not None:
            dates.setdefault((date.document_id, date.article), []).append(date)
    sentences: dict[_Where, list[Sentence]] = {}
    found = []
    for toponym in tables.toponyms:
        where = (toponym.document_id, toponym.article)
        document, article = documents.get(toponym.document_id), articles.get(where)
        if document is None or article is None or not _drawable(toponym):
            continue
        if where not in sentences:
            sentences[where] = sentences_of(document, article)
        sentence = _around(toponym, sentences[where])
        if sentence is None or sentence.passage not in _TEXT:
            continue
        inside = [d for d in dates.get(where, ()) if sentence.start <= d.start and d.end <= sentence.end]
        nearest = min(inside, key=lambda date: (_gap(toponym, date), date.start), default=None)
        found.append((toponym, document.text[sentence.start : sentence.end], nearest))
    return found


def _drawable(toponym: Toponym) -> bool:
    return toponym.place_id is not None and toponym.latitude is not None and toponym.kind != "country"


def _around(toponym: Toponym, sentences: Sequence[Sentence]) -> Sentence | None:
    number = bisect_right(sentences, toponym.start, key=lambda sentence: sentence.start) - 1
    return sentences[number] if number >= 0 and toponym.end <= sentences[number].end else None


def _gap(toponym: Toponym, date: DateExpression) -> int:
    """Return the characters between a name and a date."""
    return max(date.start - toponym.end, toponym.start - date.end, 0)


def _told(tables: Tables) -> dict[tuple[str, str, int, int], int]:
    """Return the spans of names that put an event on the map, with whether it is above the line."""
    told: dict[tuple[str, str, int, int], int] = {}
    for event in tables.events:
        what = SHOWN_EVENT if event.shown else UNSURE_EVENT
        for evidence in event.evidence:
            if evidence.role == "place":
                key = (event.document_id, event.article, evidence.start, evidence.end)
                told[key] = max(what, told.get(key, NO_EVENT))
    return told


def _key(toponym: Toponym) -> tuple[str, str, int, int]:
    return toponym.document_id, toponym.article, toponym.start, toponym.end
