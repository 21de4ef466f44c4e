"""Annotated texts, and findings as the program gives them, for the tests of the evaluation."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from dashboard.evaluation.annotated import read_annotated
from dashboard.evaluation.gold import GoldDocument
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import DateExpression, Event, Role, Tables, Toponym
from tests.makers import event

HADRUT, FUZULI, TARTAR, BAKU, MOSCOW = "gn-148105", "gn-148106", "gn-584871", "gn-587084", "gn-524901"
HADRUT_PROVINCE, ARMENIA = "nkr-hadrut", "country-AM"


def passage(text: str, *events: str, name: str = "en-1", lang: str = "en", published: str = "2020-10-12") -> str:
    lines = "".join(f"{line}\n" for line in events)
    return f"=== {name}\nlang: {lang}\npublished: {published}\n\n{text}\n\n--- events\n{lines}"


def write(folder: Path, content: str, name: str = "texts.txt") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def gold_of(folder: Path, text: str, *events: str, **given: str) -> GoldDocument:
    """Return the gold standard of one annotated text."""
    (document,) = read_annotated(write(folder, passage(text, *events, **given)), shipped_gazetteer())
    return document


class Findings:
    """What a program might find in a text, each by the words it stands in."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.toponyms: list[Toponym] = []
        self.dates: list[DateExpression] = []
        self.events: list[Event] = []

    def toponym(self, words: str, place_id: str | None, role: Role = "literal") -> Findings:
        start, end = self._span(words)
        place = None if place_id is None else shipped_gazetteer().places[place_id]
        self.toponyms.append(
            Toponym(
                document_id="d",
                document="d",
                article="a01",
                start=start,
                end=end,
                text=words,
                role=role,
                place_id=place_id,
                name=place and place.name,
                kind=place and place.kind,
                country=None,
                district=None,
                latitude=place and place.latitude,
                longitude=place and place.longitude,
                match=None,
                score=None,
            )
        )
        return self

    def date(self, words: str, first: dt.date | None, last: dt.date | None = None) -> Findings:
        start, end = self._span(words)
        self.dates.append(
            DateExpression(
                document_id="d",
                document="d",
                article="a01",
                start=start,
                end=end,
                text=words,
                value="",
                first=first,
                last=last or first,
                precision=None,
                basis="stated",
            )
        )
        return self

    def event(self, sentence: str, place_id: str, day: dt.date | None, **given: Any) -> Findings:
        start, end = self._span(sentence)
        place = shipped_gazetteer().places[place_id]
        spans = {"sentence_start": start, "sentence_end": end, "quote": sentence}
        where = {"name": place.name, "latitude": place.latitude, "longitude": place.longitude}
        days = {"first": day, "last": day, "place_id": place_id}
        self.events.append(event(**{**spans, **where, **days, **given}))
        return self

    def tables(self) -> Tables:
        return Tables(toponyms=tuple(self.toponyms), dates=tuple(self.dates), events=tuple(self.events))

    def _span(self, words: str) -> tuple[int, int]:
        start = self.text.index(words)
        return start, start + len(words)
