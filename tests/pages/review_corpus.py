"""The small corpus with half of its events below the line: English, Arabic, hostile, undated, of another year."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache
from typing import Any

import page_corpus

from dashboard.pages.corpus import Corpus
from dashboard.records import Event, Tables

YEARS_AGO = dt.date(1993, 1, 1)


@cache
def tables() -> Tables:
    """Six events below the line; 9 October is the first day of Hadrut's other one, above it."""
    made = page_corpus.tables()
    events = [_below(event) for event in made.events]
    old = replace(
        next(event for event in events if event.name == "Martakert"),
        event_id="of-1993",
        first=YEARS_AGO,
        last=YEARS_AGO.replace(month=12, day=31),
        precision="year",
        score=0.45,
        shown=False,
    )
    return replace(made, events=(*events, old))


def _below(event: Event) -> Event:
    scores: dict[tuple[str, str], float] = {
        ("arabic", "Hadrut"): 0.61,
        ("hostile", "Fuzuli"): 0.52,
        ("courier", "Jabrayil"): 0.48,
        ("digest", "Stepanakert"): 0.7,
        ("courier", "Fuzuli"): 0.4,
    }
    score = scores.get((event.document, event.name))
    if score is None:
        return event
    more: dict[str, Any] = {"place_basis": "carried", "date_basis": "narrative"} if event.document == "digest" else {}
    return replace(event, score=score, shown=False, **more)


def many(number: int) -> Corpus:
    """A corpus with so many events below the line, on the days from 1 to 12 October 2020 in turn."""
    made = page_corpus.tables()
    one = next(event for event in made.events if event.name == "Martakert")
    days = [dt.date(2020, 10, 1) + dt.timedelta(days=n % 12) for n in range(number)]
    below = (
        replace(one, event_id=f"below-{n}", first=day, last=day, score=0.4 + (n % 30) / 100, shown=False)
        for n, day in enumerate(days)
    )
    return Corpus(replace(made, events=(one, *below), incidents=()))


def corpus() -> Corpus:
    return Corpus(tables())


def sure() -> Corpus:
    """The same documents with no event below the line."""
    made = page_corpus.tables()
    return Corpus(replace(made, events=tuple(event for event in made.events if event.shown)))
