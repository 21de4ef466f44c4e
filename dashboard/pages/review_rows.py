"""The events below the line as rows of a table: how sure the program is, why not more, and why one is off the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, get_args
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from dashboard import wording
from dashboard.analysis.filters import Filters, Mask
from dashboard.analysis.window import Window, overlaps
from dashboard.pages import table
from dashboard.pages.corpus import Corpus
from dashboard.pages.evidence import Sources
from dashboard.records import Event

Order = Literal["surest first", "least sure first", "by day", "by place"]
ORDERS: Final[tuple[Order, ...]] = get_args(Order)

SCORE: Final = "Score"
WHY: Final = "Why unsure"
NOT_RECORDED: Final = "not recorded"
UNDATED: Final = "no day is stated"
_LONG_DAYS: Final = 31
_SCORES: WeakKeyDictionary[Corpus, NDArray[np.float64]] = WeakKeyDictionary()


def unsure(corpus: Corpus, filters: Filters) -> Mask:
    """Return which of `corpus.all` are below the line and let through by the filters."""
    filters = Filters(
        kind=filters.kind, claimed_by=filters.claimed_by, place=filters.place, text=filters.text, review=True
    )
    return corpus.selected(filters) & ~corpus.columns.shown


def ordered(corpus: Corpus, mask: Mask, order: Order, sources: Sources) -> NDArray[np.int64]:
    """Return the numbers (in `corpus.all`) of the events of a mask in this order, like ones in order of time."""
    numbers = np.flatnonzero(mask).astype(np.int64)
    if order == "by day":
        return numbers
    if order == "by place":
        columns = corpus.columns
        places = columns.vocabularies["place"]
        names = [sources.names.get(place, place).casefold() for place in places]
        rank = np.empty(len(places), dtype=np.int64)
        rank[np.array(sorted(range(len(places)), key=names.__getitem__), dtype=np.int64)] = np.arange(len(places))
        return numbers[np.argsort(rank[columns.place[numbers]], kind="stable")]
    scores = _scores(corpus)[numbers]
    return numbers[np.argsort(-scores if order == "surest first" else scores, kind="stable")]


def _scores(corpus: Corpus) -> NDArray[np.float64]:
    if corpus not in _SCORES:
        _SCORES[corpus] = np.array([event.score for event in corpus.all], dtype=np.float64)
    return _SCORES[corpus]


def sure(event: Event) -> str:
    """Return the score in words: it is the share of events like this one that are right."""
    return f"about {round(event.score * 10)} of 10 like it are right"


def why(event: Event, *, doubtful: bool = False) -> list[str]:
    """Return what speaks against the event, as far as its record says; `doubtful`: which place is meant is not sure.

    Other marks that lower a score (an ambiguous word, another place as near) are not kept with the event.
    """
    days = (event.last - event.first).days + 1 if event.first and event.last else 0
    found = {
        "place taken from an earlier sentence": event.place_basis == "carried",
        "which place is meant is not sure": doubtful,
        "the place is a whole country": event.kind_of_place == "country",
        "day taken from an earlier sentence": event.date_basis == "narrative",
        "a range of days": event.precision == "range" and days <= _LONG_DAYS,
        "more than a month of days": days > _LONG_DAYS,
        "what happened has no kind of its own": event.kind == "other",
    }
    return [words for words, holds in found.items() if holds]


def off_the_map(event: Event, domain: Window | None) -> str | None:
    """Return why the map cannot show the event, None when it can."""
    if event.first is None:
        return UNDATED
    if domain is None:
        return "no event above the line has a day, so there is no map"
    if not overlaps(event, domain):
        return f"its days lie outside those of the map, {wording.days(domain.first, domain.last)}"
    return None


def frame(corpus: Corpus, numbers: Sequence[int], sources: Sources, *, longest: int | None = None) -> pd.DataFrame:
    """Return the events of these numbers as a table, score first; `longest` as in `dashboard.pages.table.frame`."""
    events = [corpus.all[number] for number in numbers]
    rows = table.frame(events, sources, longest=longest)
    rows.insert(0, SCORE, np.array([event.score for event in events], dtype=np.float64))
    reasons = ("; ".join(reasons_of(corpus, number)) or NOT_RECORDED for number in numbers)
    rows.insert(1, WHY, pd.Series(list(reasons), dtype="str"))
    rows["On the map"] = pd.Series([_map_words(event, corpus.domain) for event in events], dtype="str")
    return rows


def reasons_of(corpus: Corpus, number: int) -> list[str]:
    """Return `why` for the event of this number."""
    return why(corpus.all[number], doubtful=bool(corpus.columns.doubtful[number]))


def _map_words(event: Event, domain: Window | None) -> str:
    reason = off_the_map(event, domain)
    return f"cannot be: {reason}" if reason else "with “Also less certain”"
