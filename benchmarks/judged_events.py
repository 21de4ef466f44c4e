"""All that may be an event in annotated texts, with its features, and whether a person marked it too."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dashboard.evaluation.compare_events import judged
from dashboard.evaluation.evaluate import read_gold
from dashboard.evaluation.gold import GoldDocument
from dashboard.extraction.events import find_candidates
from dashboard.extraction.sentences import split_sentences
from dashboard.pipeline import process_document
from dashboard.records import Event, Kind, Party
from gazetteer.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Judged:
    """An event that the program may tell. `right`: it is a marked one; `asked`: one that counts when it is missed.

    `side` and `lang` are no features; they tell whether the score treats all alike.
    """

    gold: str
    text: str
    lang: str
    kind: Kind
    side: Party
    features: frozenset[str]
    right: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The events of a gold standard, and how many a person marked that are asked for."""

    name: str
    events: tuple[Judged, ...]
    asked: int


def read_set(name: str, path: Path, gazetteer: Gazetteer, source: Path | None = None) -> GoldSet:
    """Return the judged events of a gold standard. Raises GoldError where it cannot be used."""
    documents = read_gold(path, gazetteer, source)
    events = [one for document in documents for one in _events_of(name, document, gazetteer)]
    return GoldSet(name, tuple(events), sum(event.asked for document in documents for event in document.events))


def _events_of(name: str, document: GoldDocument, gazetteer: Gazetteer) -> list[Judged]:
    text = document.text
    tables = process_document(document.read, gazetteer=gazetteer)
    found: list[tuple[Event, tuple[str, ...]]] = []
    for article in tables.articles:
        toponyms = [one for one in tables.toponyms if one.article == article.article]
        dates = [one for one in tables.dates if one.article == article.article]
        found += find_candidates(text, article, split_sentences(text, article), toponyms, dates)
    return [
        Judged(
            gold=name,
            text=f"{name}/{document.name}/{event.article}",
            lang=document.lang_at(event.sentence_start),
            kind=event.kind,
            side=event.claimed_by,
            features=frozenset(features),
            right=match is not None,
            asked=match is not None and match.asked,
        )
        for (event, features), (counts, match) in zip(
            found, judged(document, [event for event, _ in found]), strict=True
        )
        if counts
    ]
