"""The events as columns of numbers, one entry an event: a hundred thousand are filtered and counted in a moment.

What is a word in a record is a number here, counted in its field's vocabulary. The columns are made once for a set of
documents and never changed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.divisions import districts_of
from dashboard.analysis.search import SearchIndex
from dashboard.analysis.summaries import incident_of
from dashboard.analysis.window import TimeClass, time_class
from dashboard.records import KINDS, PARTIES, Certainty, Event, EventDateBasis, PlaceBasis, Precision, Tables
from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer

Field = Literal[
    "kind",
    "actor",
    "claimed_by",
    "district",
    "place",
    "publisher",
    "language",
    "certainty",
    "precision",
    "date_basis",
    "place_basis",
]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)
TIME_CLASSES: Final[tuple[TimeClass, ...]] = get_args(TimeClass)
PUBLICATION: Final = TIME_CLASSES.index("publication")
NONE: Final = ""
"""What a field holds where the record has nothing: no publisher, no language, no day."""

_CLOSED: Final[Mapping[Field, tuple[str, ...]]] = {
    "kind": KINDS,
    "actor": PARTIES,
    "claimed_by": PARTIES,
    "certainty": get_args(Certainty),
    "precision": (*get_args(Precision), NONE),
    "date_basis": get_args(EventDateBasis),
    "place_basis": get_args(PlaceBasis),
}
_DOUBTFUL_SCORE: Final = 0.75
_EPOCH: Final = dt.date(1970, 1, 1)


def day_number(day: dt.date) -> int:
    """Return days since 1 January 1970."""
    return (day - _EPOCH).days


def day_of(number: int) -> dt.date:
    """Return the date of a day number. Raises OverflowError for what no calendar day is."""
    return _EPOCH + dt.timedelta(days=number)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EventColumns:
    """Events in order of time, as arrays of one length.

    `first` and `last` are day numbers (0 and -1 without a day), `time` counts in TIME_CLASSES, `incident` and `place`
    number what they name. `codes` has a column for each field but the district, counted in `vocabularies`; of a
    district `inside[district, place]` says whether the place lies in it. `shown`: above the line; `doubtful`: which
    place is meant is not sure. `search` gives the index of words, made when it is first asked for.
    """

    first: NDArray[np.int32]
    last: NDArray[np.int32]
    time: NDArray[np.uint8]
    incident: NDArray[np.int32]
    shown: NDArray[np.bool_]
    doubtful: NDArray[np.bool_]
    codes: Mapping[Field, NDArray[Any]]
    vocabularies: Mapping[Field, tuple[str, ...]]
    inside: NDArray[np.bool_]
    search: Callable[[], SearchIndex]

    def __len__(self) -> int:
        return int(self.first.size)

    @property
    def place(self) -> NDArray[Any]:
        return self.codes["place"]

    @property
    def incidents(self) -> int:
        """How many incidents there are."""
        return int(self.incident.max(initial=-1)) + 1


def columns_of(events: Sequence[Event], tables: Tables, gazetteer: Gazetteer) -> EventColumns:
    """Return the columns of these events, in the order given."""
    articles = {(article.document_id, article.article): article for article in tables.articles}
    found = [articles.get((event.document_id, event.article)) for event in events]
    # One publisher however it writes its name; the first spelling is the one that is shown.
    spelt: dict[str, str] = {}
    publishers = [spelt.setdefault(a.publisher.casefold(), a.publisher) if a and a.publisher else NONE for a in found]
    open_fields: dict[Field, list[str]] = {
        "place": [event.place_id for event in events],
        "publisher": publishers,
        "language": [(a.lang if a else None) or NONE for a in found],
    }
    codes: dict[Field, NDArray[Any]] = {}
    vocabularies: dict[Field, tuple[str, ...]] = dict(_CLOSED)
    for field, values in open_fields.items():
        codes[field], vocabularies[field] = _numbered(values)
    for field, closed in _CLOSED.items():
        number = {value: n for n, value in enumerate(closed)}
        codes[field] = np.array([number[getattr(event, field) or NONE] for event in events], dtype=np.uint8)
    vocabularies["district"], inside = _districts(vocabularies["place"], gazetteer)
    incident_ids = incident_of(tables.incidents)
    doubtful = _doubtful(tables)
    classes = {value: n for n, value in enumerate(TIME_CLASSES)}
    index: list[SearchIndex] = []

    def search() -> SearchIndex:
        if not index:
            index.append(_search_index(events, tables, codes["place"], vocabularies["place"], gazetteer))
        return index[0]

    return EventColumns(
        first=np.array([day_number(e.first) if e.first else 0 for e in events], dtype=np.int32),
        last=np.array([day_number(e.last) if e.last else -1 for e in events], dtype=np.int32),
        time=np.array([classes[time_class(e)] for e in events], dtype=np.uint8),
        incident=_numbered([incident_ids.get(e.event_id, e.event_id) for e in events])[0],
        shown=np.array([e.shown for e in events], dtype=np.bool_),
        doubtful=np.array(
            [
                any(v.role == "place" and (e.document_id, e.article, v.start, v.end) in doubtful for v in e.evidence)
                for e in events
            ],
            dtype=np.bool_,
        ),
        codes=codes,
        vocabularies=vocabularies,
        inside=inside,
        search=search,
    )


def _numbered(values: Iterable[Hashable]) -> tuple[NDArray[np.int32], tuple[Any, ...]]:
    """Number values in the order in which they come."""
    numbers: dict[Hashable, int] = {}
    column = np.array([numbers.setdefault(value, len(numbers)) for value in values], dtype=np.int32)
    return column, tuple(numbers)


def _districts(places: Sequence[str], gazetteer: Gazetteer) -> tuple[tuple[str, ...], NDArray[np.bool_]]:
    around = [districts_of(place, gazetteer) for place in places]
    names = tuple(dict.fromkeys(district for found in around for district in found))
    number = {district: n for n, district in enumerate(names)}
    inside = np.zeros((len(names), len(places)), dtype=np.bool_)
    for place, found in enumerate(around):
        inside[[number[district] for district in found], place] = True
    return names, inside


def _doubtful(tables: Tables) -> set[tuple[str, str, int, int]]:
    """Return the spans of the names of which it is not sure what place they mean."""
    return {
        (name.document_id, name.article, name.start, name.end)
        for name in tables.toponyms
        if name.match == "fuzzy" or (name.score is not None and name.score < _DOUBTFUL_SCORE)
    }


def _search_index(
    events: Sequence[Event], tables: Tables, place: NDArray[Any], places: Sequence[str], gazetteer: Gazetteer
) -> SearchIndex:
    titles = {(article.document_id, article.article): article.title or "" for article in tables.articles}
    # Several events come from one sentence: by where it stands, each is folded once.
    at, _ = _numbered((e.document_id, e.sentence_start, e.sentence_end) for e in events)
    title, told = _numbered(titles.get((e.document_id, e.article), "") for e in events)
    firsts = np.unique(at, return_index=True)[1]
    named = {event.place_id: event.name for event in events}
    return SearchIndex(
        sentences=[fold(events[n].quote) for n in firsts.tolist()],
        titles=[fold(text) for text in told],
        places=[
            "\n".join({fold(named[one]), *(fold(name.name) for name in gazetteer.names_of(one))}) for one in places
        ],
        sentence=at,
        title=title,
        place=place,
    )
