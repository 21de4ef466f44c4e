"""Made-up events for measuring the page: as many as asked for, at places of the gazetteer, over a year of days."""

from __future__ import annotations

import datetime as dt
import random

from dashboard.analysis.incidents import merge
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import KINDS, Article, Document, Event, Evidence, Incident, Tables

FIRST_DAY = dt.date(2020, 1, 1)
DAYS = 366
PLACES = 2_000
ARTICLES = 200
_PUBLISHERS = ("Agency A", "Agency B", "Daily C", "Channel D")
_PARTIES = ("azerbaijan", "armenia", "nkr", "author", "media")
_MERGED_UP_TO = 100_000


def made_tables(count: int) -> Tables:
    """Return tables with so many events, the same ones each time."""
    chance = random.Random(count)
    gazetteer = shipped_gazetteer()
    places = [place for place in gazetteer.places.values() if place.kind == "settlement" and place.country == "AZ"]
    places = sorted(places, key=lambda place: place.place_id)[:PLACES]
    text = " ".join(f"On day {n} a village was shelled, the ministry said." for n in range(ARTICLES))
    document = Document(
        document_id="m" * 64, document="made", source="made.txt", encoding="utf-8", bytes=len(text), text=text
    )
    length = len(text) // ARTICLES
    articles = tuple(
        Article(
            document_id=document.document_id,
            document=document.document,
            article=str(n),
            start=n * length,
            end=(n + 1) * length,
            title=f"Report {n}",
            publisher=chance.choice(_PUBLISHERS),
            lang=chance.choice(("en", "ru", "az", "hy", "ar")),
        )
        for n in range(ARTICLES)
    )
    events = tuple(_event(n, chance, document, articles, places) for n in range(count))
    # Merging compares events one by one; the largest set goes without, each event an incident of its own.
    incidents = tuple(merge(events, articles)) if count <= _MERGED_UP_TO else _alone(events)
    return Tables(documents=(document,), articles=articles, events=events, incidents=incidents)


def _event(n: int, chance: random.Random, document: Document, articles: tuple[Article, ...], places: list) -> Event:  # type: ignore[type-arg]
    # A few places have most of the events, as in life.
    place = places[min(int(chance.expovariate(6 / PLACES)), len(places) - 1)]
    article = articles[n % ARTICLES]
    first = FIRST_DAY + dt.timedelta(days=chance.randrange(DAYS))
    how = chance.random()
    last = first if how < 0.7 else min(first + dt.timedelta(days=chance.randrange(2, 20)), dt.date(2020, 12, 31))
    return Event(
        event_id=f"{n:016x}",
        document_id=document.document_id,
        document=document.document,
        article=article.article,
        sentence_start=article.start,
        sentence_end=article.end,
        quote=document.text[article.start : article.end],
        evidence_kind="verbatim",
        evidence=(Evidence(role="place", start=article.start, end=article.start + 5),),
        place_id=place.place_id,
        name=place.name,
        kind_of_place="settlement",
        district=place.district,
        latitude=place.latitude,
        longitude=place.longitude,
        place_basis="named",
        first=first,
        last=last,
        precision="day" if first == last else "range",
        date_basis="publication" if how > 0.9 else "stated",
        kind=chance.choice(KINDS),
        actor="unknown",
        target="unknown",
        claimed_by=chance.choice(_PARTIES),
        certainty="claimed",
        score=0.9,
        shown=True,
    )


def _alone(events: tuple[Event, ...]) -> tuple[Incident, ...]:
    return tuple(
        Incident(
            incident_id=event.event_id,
            event_ids=(event.event_id,),
            place_id=event.place_id,
            first=event.first,
            last=event.last,
            kind=event.kind,
            actor=event.actor,
            sources=1,
        )
        for event in events
    )
