"""The evidence behind a dot: each event's sentence with its place and date marked, and who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dashboard import wording
from dashboard.pages.safe_html import Html, copy_button, join, link, tag
from dashboard.records import Article, Document, Event, Evidence, EvidenceRole, Tables

_MARKED: tuple[EvidenceRole, ...] = ("place", "date", "claimant")
_OUTSIDE = {
    "place": "Place named",
    "date": "Date given",
    "claimant": "Who says so, named",
}
CONTRADICTIONS: Final = 4
"""Contradictions that a card lists."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The articles and documents that events point to, and what their places are called."""

    articles: Mapping[tuple[str, str], Article]
    documents: Mapping[str, Document]
    names: Mapping[str, str]
    districts: Mapping[str, str] = field(default_factory=dict)
    """What the districts of places are called, by the places' ids, where other than in the events."""

    @classmethod
    def of(
        cls, tables: Tables, names: Mapping[str, str] | None = None, districts: Mapping[str, str] | None = None
    ) -> Sources:
        return cls(
            articles={(article.document_id, article.article): article for article in tables.articles},
            documents={document.document_id: document for document in tables.documents},
            names=names or {},
            districts=districts or {},
        )

    def place(self, event: Event) -> str:
        """Return what the event's place is called on the page."""
        return self.names.get(event.place_id, event.name)

    def district(self, event: Event) -> str:
        """Return what the district of the event's place is called on the page, empty when it lies in none."""
        return self.districts.get(event.place_id, event.district or "")

    def article(self, event: Event) -> Article | None:
        return self.articles.get((event.document_id, event.article))

    def text(self, event: Event, evidence: Evidence) -> str:
        """Return the words a piece of evidence points to, empty when the document is not at hand."""
        document = self.documents.get(event.document_id)
        return " ".join(document.text[evidence.start : evidence.end].split()) if document else ""


def sentence(event: Event) -> Html:
    """Return the event's sentence with place, date and who says so marked.

    Where two marks overlap, the earlier one wins; who says so gives way to both others.
    """
    pieces: list[str] = []
    at = 0
    for evidence in _marks(event):
        start, end = evidence.start - event.sentence_start, evidence.end - event.sentence_start
        pieces += [event.quote[at:start], tag("mark", event.quote[start:end], class_=evidence.role)]
        at = end
    return join(*pieces, event.quote[at:])


def _marks(event: Event) -> list[Evidence]:
    """Return the evidence inside the sentence that can be marked, in the order of the text."""
    inside = sorted(_inside(event), key=lambda e: (e.role == "claimant", e.start, _MARKED.index(e.role)))
    kept: list[Evidence] = []
    for evidence in inside:
        if all(evidence.end <= other.start or other.end <= evidence.start for other in kept):
            kept.append(evidence)
    return sorted(kept, key=lambda e: e.start)


def _inside(event: Event) -> list[Evidence]:
    return [
        e for e in event.evidence if e.role in _MARKED and event.sentence_start <= e.start < e.end <= event.sentence_end
    ]


def _outside(event: Event, sources: Sources) -> list[Html]:
    """Name the words outside the sentence that gave it its place, its date or its claimant."""
    inside = _inside(event)
    lines = []
    for evidence in event.evidence:
        if evidence.role not in _MARKED or evidence in inside:
            continue
        if words := sources.text(event, evidence):
            where = "earlier" if evidence.start < event.sentence_start else "later"
            lines.append(
                tag("div", f"{_OUTSIDE[evidence.role]} {where}: ", tag("bdi", words, class_=f"earlier {evidence.role}"))
            )
    return lines


def citation(article: Article | None) -> Html:
    """Return title, publisher and date, each for itself: an Arabic title must not draw the date to its side.

    The title leads to the article where its address is known.
    """
    pieces: list[str] = []
    for number, part in enumerate(wording.source(article)):
        shown = tag("bdi", part)
        pieces += [", ", link(shown, article.url) if number == 0 and article else shown]
    return tag("span", *pieces[1:], class_="source")


def quoted(text: Html, article: Article | None, *, paraphrase: bool) -> Html:
    """Return the words of an article with where they stand; a paraphrase is never shown as the words of its source."""
    lang = article.lang if article else None
    if paraphrase:
        source = tag("div", "Paraphrase of ", citation(article))
        return join(source, tag("p", text, class_="paraphrase", dir="auto", lang=lang))
    return join(tag("blockquote", text, dir="auto", lang=lang), tag("footer", citation(article)))


def card(
    event: Event, sources: Sources, *, chosen: bool = False, against: Sequence[Event] = (), note: str | None = None
) -> Html:
    """Return one event as a card: when and what, its sentence, its source, who claims it, and who says otherwise."""
    article = sources.article(event)
    body = quoted(sentence(event), article, paraphrase=event.evidence_kind == "digest")
    said = [f"Claimed by: {wording.claimant(event, article)}", wording.CERTAINTIES[event.certainty]]
    if _acts(event):
        said.insert(0, f"By: {wording.PARTIES[event.actor]}")
    if number := wording.number(event):
        said.append(f"number: {number}")
    if not event.shown:
        said.append("to review")
    return tag(
        "article",
        *([tag("p", note, class_="hint")] if note else []),
        tag("header", tag("strong", wording.when(event)), " · ", wording.KINDS[event.kind]),
        body,
        *_outside(event, sources),
        tag("div", tag("span", " · ".join(said)), copy_button("Copy citation", wording.cite(event, article),
            f"Copy the citation: {wording.KINDS[event.kind]}, {wording.when(event)}"), class_="said"),
        *_otherwise(against, sources),
        class_="event chosen" if chosen else "event",
        data_event=event.event_id,
    )  # fmt: skip


def _acts(event: Event) -> bool:
    """Tell whether to name who acted: "capture denied by" would read as who denies it."""
    return event.actor != "unknown" and event.kind != "capture_denied"


def _otherwise(against: Sequence[Event], sources: Sources) -> list[Html]:
    """Say who contradicts an event, each once."""
    lines = list(dict.fromkeys(_reported(event, sources) for event in against))
    shown = [tag("li", line) for line in lines[:CONTRADICTIONS]]
    if not shown:
        return []
    if len(lines) > CONTRADICTIONS:
        shown.append(tag("li", f"and {len(lines) - CONTRADICTIONS} more"))
    return [tag("div", tag("strong", "Contradicted by"), tag("ul", *shown), class_="against")]


def _reported(event: Event, sources: Sources) -> Html:
    article = sources.article(event)
    what = [wording.KINDS[event.kind]]
    if _acts(event):
        what.append(f"by {wording.PARTIES[event.actor]}")
    if event.certainty == "denied" and event.kind != "capture_denied":
        what.append("(denied)")
    told = f"{wording.when(event)}: {' '.join(what)}, says {wording.claimant(event, article)}"
    if event.claimed_by == "author":
        return join(told)
    return join(told, " (", tag("bdi", wording.publisher(article)), ")")
