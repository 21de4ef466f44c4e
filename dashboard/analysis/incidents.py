"""Events that report the same thing become one incident.

Two events belong together when place, kind and actor agree, neither denies what the other asserts, and their days
have a day in common. An interval is put to the shortest it fits, so that "in October" does not tie two different
days together.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.records import Article, Event, Incident

ArticleKey = tuple[str, str]
"""document_id and article: an article's own id is unique in its document only."""


def merge(events: Sequence[Event], articles: Iterable[Article]) -> list[Incident]:
    """Merge events into incidents, in order of place, first day and kind (undated last).

    An undated event is an incident by itself: nothing says that two of them are one.
    """
    by_article = {(article.document_id, article.article): article for article in articles}
    alike: dict[tuple[str, ...], list[Event]] = defaultdict(list)
    for event in events:
        alike[(event.place_id, event.kind, event.actor, str(event.certainty == "denied"))].append(event)
    incidents = [_incident(group, by_article) for same in alike.values() for group in _groups(same)]
    return sorted(incidents, key=lambda i: (i.place_id, i.first or dt.date.max, i.kind, i.incident_id))


def _groups(events: Sequence[Event]) -> list[list[Event]]:
    def length(event: Event) -> tuple[int, dt.date, str]:
        if event.first is None or event.last is None:
            return (10**6, dt.date.max, event.event_id)
        return ((event.last - event.first).days, event.first, event.event_id)

    groups: list[tuple[dt.date | None, dt.date | None, list[Event]]] = []
    for event in sorted(events, key=length):
        if event.first is None or event.last is None:
            groups.append((None, None, [event]))
            continue
        for n, (first, last, members) in enumerate(groups):
            if first is not None and last is not None and event.first <= last and event.last >= first:
                members.append(event)
                # What all members have in common: a third event must agree with every one of them.
                groups[n] = (max(first, event.first), min(last, event.last), members)
                break
        else:
            groups.append((event.first, event.last, [event]))
    return [members for _, _, members in groups]


def _incident(events: Sequence[Event], articles: Mapping[ArticleKey, Article]) -> Incident:
    ids = tuple(sorted(event.event_id for event in events))
    shortest = min(events, key=lambda e: (e.last - e.first).days if e.first and e.last else 10**6)
    return Incident(
        incident_id=hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16],
        event_ids=ids,
        place_id=events[0].place_id,
        first=shortest.first,
        last=shortest.last,
        kind=events[0].kind,
        actor=events[0].actor,
        sources=independent_sources(events, articles),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """Who reports an incident: the independent `publishers` as printed (None for an article that names none).

    `reposts` counts the reports that repeat the words of another one: they are no source of their own.
    """

    publishers: tuple[str | None, ...]
    reposts: int

    @property
    def sources(self) -> int:
        return len(self.publishers)


def reporting(events: Iterable[Event], articles: Mapping[ArticleKey, Article]) -> Reporting:
    """Return who is behind these events; the same sentence printed twice is one source: who printed it first.

    An article without a publisher counts as a source of its own.
    """

    def order(event: Event) -> tuple[dt.date, str, str, int]:
        article = articles.get((event.document_id, event.article))
        published = article.published if article else None
        return published or dt.date.max, event.document_id, event.article, event.sentence_start

    publisher_of_text: dict[str, str] = {}
    article_of_text: dict[str, set[ArticleKey]] = defaultdict(set)
    publishers: dict[str, str | None] = {}
    for event in sorted(events, key=order):
        key = (event.document_id, event.article)
        article = articles.get(key)
        printed = article.publisher if article else None
        publisher = (printed or f"article {key}").casefold()
        wording = " ".join(event.quote.split()).casefold()
        article_of_text[wording].add(key)
        if publisher_of_text.setdefault(wording, publisher) == publisher:
            publishers.setdefault(publisher, printed)
    return Reporting(
        publishers=tuple(publishers.values()), reposts=sum(len(keys) - 1 for keys in article_of_text.values())
    )


def independent_sources(events: Iterable[Event], articles: Mapping[ArticleKey, Article]) -> int:
    """Count the publishers behind these events, see `reporting`."""
    return reporting(events, articles).sources
