"""The small corpus with sentences that only name places: in every role, with and without a day, under hostile names."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from page_corpus import PLACES, tables

from dashboard.records import Article, DateExpression, Document, Event, Evidence, Tables, Toponym

HOSTILE = "<img src=x onerror=window.pwned=1> {name} @@=1"
LACHIN, GORIS, YEVLAKH = "gn-147625", "gn-174895", "gn-584649"
NAMED: dict[str, tuple[str, float, float, Any, str | None]] = {
    "Lachin": (LACHIN, 39.63742, 46.54977, "settlement", "Lachin District"),
    "لاتشين": (LACHIN, 39.63742, 46.54977, "settlement", "Lachin District"),
    "Goris": (GORIS, 39.51111, 46.34168, "settlement", None),
    "Yevlakh": (YEVLAKH, 40.61832, 47.15014, "settlement", "Yevlakh City"),
    "Lachin district": ("gn-147626", 39.65073, 46.39913, "district", None),
    "Armenia": ("gn-174982", 40.2, 45.0, "country", None),
    HOSTILE: ("p-hostile-named", 39.98, 46.62, "settlement", "@@=2"),
    **PLACES,
}
ENGLISH = "\n\n".join(
    [
        "The road behind Lachin was dry.",
        "On 2 October 2020 trucks stood in Lachin, and the next ones came between 5 and 7 October 2020 from Goris.",
        "Goris spoke of a quiet week, and so did Armenia.",
        "The Yevlakh refinery paid for it.",
        f"A writer from {HOSTILE} watched.",
        "All over Lachin district it rained on 4 October 2020.",
    ]
)
ARABIC = "كان الطريق قرب لاتشين مغلقا."
PARAPHRASE = "The digest speaks of Lachin on 11 October 2020."


def _document(name: str, text: str, **more: Any) -> tuple[Document, Article]:
    identity = {"document_id": f"id-{name}", "document": name}
    document = Document(**identity, source=f"{name}.md", encoding="utf-8", bytes=len(text.encode()), text=text)
    return document, Article(**identity, article="a01", start=0, end=len(text), **more)


def _name(document: Document, word: str, nth: int = 0, role: Any = "literal") -> Toponym:
    """The nth time a word stands in a document, taken for its place."""
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(word, start + 1)
    place_id, latitude, longitude, kind, district = NAMED[word]
    return Toponym(
        document_id=document.document_id, document=document.document, article="a01", start=start, end=start + len(word),
        text=word, role=role, place_id=place_id, name=word, kind=kind, country=None, district=district,
        latitude=latitude, longitude=longitude, match="exact", score=0.9,
    )  # fmt: skip


def _date(document: Document, words: str, first: str, last: str) -> DateExpression:
    start = document.text.index(words)
    return DateExpression(
        document_id=document.document_id, document=document.document, article="a01", start=start,
        end=start + len(words), text=words, value=f"{first}/{last}", first=dt.date.fromisoformat(first),
        last=dt.date.fromisoformat(last), precision="day" if first == last else "range", basis="stated",
    )  # fmt: skip


def mention_tables() -> Tables:
    """Return the small corpus with ten more mentions; the name of each event's place is a mention as well."""
    small = tables()
    english, en = _document(
        "roads", ENGLISH, title="Dry roads", publisher="Road Gazette", lang="en", published=dt.date(2020, 10, 8),
        published_basis="stated",
    )  # fmt: skip
    arabic, ar = _document("طريق", ARABIC, title="طريق", publisher="صحيفة الوادي", lang="ar")
    summary, digest = _document(
        "paraphrase", PARAPHRASE, title="Roads again", publisher="road gazette", lang="en", evidence_kind="digest",
        published=dt.date(2020, 10, 12), published_basis="stated",
    )  # fmt: skip
    documents = {document.document_id: document for document in small.documents}
    weak = documents["id-courier"]
    events = tuple(_with_its_name(event, documents[event.document_id]) for event in small.events)
    return replace(
        small,
        documents=(*small.documents, english, arabic, summary),
        articles=(*small.articles, en, ar, digest),
        events=events,
        dates=(
            _date(weak, "7 October 2020", "2020-10-07", "2020-10-07"),
            _date(english, "2 October 2020", "2020-10-02", "2020-10-02"),
            _date(english, "between 5 and 7 October 2020", "2020-10-05", "2020-10-07"),
            _date(english, "4 October 2020", "2020-10-04", "2020-10-04"),
            _date(summary, "11 October 2020", "2020-10-11", "2020-10-11"),
        ),
        toponyms=(
            *(_told(event, documents[event.document_id]) for event in events if event.evidence),
            _name(english, "Lachin", 0),
            _name(english, "Lachin", 1),
            _name(english, "Goris", 0),
            _name(english, "Goris", 1, "metonym"),
            _name(english, "Armenia", 0, "metonym"),
            _name(english, "Yevlakh", 0, "modifier"),
            _name(english, HOSTILE),
            _name(english, "Lachin district"),
            _name(arabic, "لاتشين"),
            _name(summary, "Lachin"),
        ),
    )


def _with_its_name(event: Event, document: Document) -> Event:
    """The weak event says which name put it on the map, as the others do."""
    if event.shown:
        return event
    start = document.text.index(event.name, event.sentence_start)
    return replace(event, evidence=(Evidence(role="place", start=start, end=start + len(event.name)),))


def _told(event: Event, document: Document) -> Toponym:
    place = next(evidence for evidence in event.evidence if evidence.role == "place")
    text = document.text[place.start : place.end]
    return Toponym(
        document_id=event.document_id, document=event.document, article=event.article, start=place.start, end=place.end,
        text=text, role="literal", place_id=event.place_id, name=event.name, kind=event.kind_of_place, country=None,
        district=event.district, latitude=event.latitude, longitude=event.longitude, match="exact", score=0.9,
    )  # fmt: skip
