"""Records for tests, with everything that a test does not care about filled in."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

from dashboard.records import Article, Event

_numbers = itertools.count()


def day(number: int, month: int = 10, year: int = 2020) -> dt.date:
    return dt.date(year, month, number)


def event(**given: Any) -> Event:
    """An event at Hadrut on 9 October 2020, with a fresh id, changed by what is given."""
    number = next(_numbers)
    filled: dict[str, Any] = {
        "event_id": f"event{number}",
        "document_id": "d" * 64,
        "document": "report",
        "article": "a01",
        "sentence_start": 0,
        "sentence_end": 40,
        "quote": f"Sentence {number}.",
        "evidence_kind": "verbatim",
        "evidence": (),
        "place_id": "hadrut",
        "name": "Hadrut",
        "kind_of_place": "settlement",
        "district": "Khojavend",
        "latitude": 39.52,
        "longitude": 47.0319,
        "place_basis": "named",
        "first": day(9),
        "last": day(9),
        "precision": "day",
        "date_basis": "stated",
        "kind": "capture_claim",
        "actor": "azerbaijan",
        "target": "unknown",
        "claimed_by": "azerbaijan",
        "certainty": "claimed",
        "score": 0.9,
        "shown": True,
    }
    return Event(**(filled | given))


def article(**given: Any) -> Article:
    filled: dict[str, Any] = {"document_id": "d" * 64, "document": "report", "article": "a01", "start": 0, "end": 100}
    return Article(**(filled | given))
