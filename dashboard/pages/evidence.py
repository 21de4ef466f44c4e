"""The evidence behind a dot: each event's sentence with its place and date marked, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dashboard import wording
from dashboard.pages.safe_html import Html, join, tag
from dashboard.records import Article, Document, Event, Evidence, EvidenceRole, Tables

_MARKED: tuple[EvidenceRole, ...] = ("place", "date")
_EARLIER = {"place": "Place named earlier", "date": "Date given earlier"}


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
    """Return the event's sentence with place and date marked. Where two marks overlap, the earlier one wins."""
    pieces: list[str] = []
    at = 0
    for evidence in sorted(_inside(event), key=lambda e: (e.start, _MARKED.index(e.role))):
        start, end = evidence.start - event.sentence_start, evidence.end - event.sentence_start
        if start < at:
            continue
        pieces += [event.quote[at:start], tag("mark", event.quote[start:end], class_=evidence.role)]
        at = end
    return join(*pieces, event.quote[at:])


def _inside(event: Event) -> list[Evidence]:
    return [
        e for e in event.evidence if e.role in _MARKED and event.sentence_start <= e.start < e.end <= event.sentence_end
    ]


def _earlier(event: Event, sources: Sources) -> list[Html]:
    """Name the words outside the sentence that gave it its place or date."""
    inside = _inside(event)
    lines = []
    for evidence in event.evidence:
        if evidence.role not in _MARKED or evidence in inside:
            continue
        if words := sources.text(event, evidence):
            lines.append(
                tag("div", f"{_EARLIER[evidence.role]}: ", tag("bdi", words, class_=f"earlier {evidence.role}"))
            )
    return lines


def citation(article: Article | None) -> Html:
    """Return title, publisher and date, each for itself: an Arabic title must not draw the date to its side."""
    pieces: list[str] = []
    for part in wording.source(article):
        pieces += [", ", tag("bdi", part)]
    return tag("span", *pieces[1:], class_="source")


def quoted(text: Html, article: Article | None, *, paraphrase: bool) -> Html:
    """Return the words of an article with where they stand; a paraphrase is never shown as the words of its source."""
    lang = article.lang if article else None
    if paraphrase:
        source = tag("div", "Paraphrase of ", citation(article))
        return join(source, tag("p", text, class_="paraphrase", dir="auto", lang=lang))
    return join(tag("blockquote", text, dir="auto", lang=lang), tag("footer", citation(article)))


def card(event: Event, sources: Sources, *, chosen: bool = False) -> Html:
    """Return one event as a card: when and what, its sentence, its source, who claims it."""
    article = sources.article(event)
    body = quoted(sentence(event), article, paraphrase=event.evidence_kind == "digest")
    said = [f"Claimed by: {wording.claimant(event, article)}", wording.CERTAINTIES[event.certainty]]
    if event.actor != "unknown":
        said.insert(0, f"By: {wording.PARTIES[event.actor]}")
    return tag(
        "article",
        tag("header", tag("strong", wording.when(event)), " · ", wording.KINDS[event.kind]),
        body,
        *_earlier(event, sources),
        tag("div", " · ".join(said), class_="said"),
        class_="event chosen" if chosen else "event",
        data_event=event.event_id,
    )


def panel(
    place: str, district: str | None, events: Iterable[Event], sources: Sources, chosen: str | None, *, total: int
) -> Html:
    """Return the panel of a place with the cards of these of its `total` events, in the order given."""
    return tag(
        "section",
        tag("h3", tag("bdi", place)),
        tag(
            "div",
            *([tag("bdi", district), " · "] if district else []),
            wording.count(total, "event") + " in the chosen days",
            class_="facts",
        ),
        *(card(event, sources, chosen=event.event_id == chosen) for event in events),
        class_="evidence",
    )
