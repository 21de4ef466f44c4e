"""An article as it is read: its paragraphs, with every place name, date and reported sentence marked. No Streamlit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeVar

from dashboard import wording
from dashboard.pages.safe_html import Html, join, tag
from dashboard.pipeline.surroundings import sentences_of
from dashboard.records import Article, DateExpression, Document, Event, Match, Role, Tables, Toponym

_Record = TypeVar("_Record", Toponym, DateExpression, Event)

ROLES: Final[Mapping[Role, str]] = {
    "literal": "the place itself",
    "metonym": "those who govern or speak there, not the place",
    "modifier": "only part of another name or description",
}
MATCHES: Final[Mapping[Match, str]] = {
    "exact": "spelt as in the gazetteer",
    "variant": "another spelling",
    "inflected": "an inflected form",
    "fuzzy": "a spelling that comes near",
}
OTHERS: Final = 3
"""Places that a name might mean as well, and that are told."""
CHARACTERS_A_PART: Final = 20_000
"""Text that is shown at once; a longer article comes in parts that end with a paragraph."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article, from `start` to `end` of its document; `aside` when it is not running text."""

    start: int
    end: int
    aside: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text that has something to tell: `told` is shown beside it, as plain text."""

    start: int
    end: int
    style: str
    told: str


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What is known of one article: everything in order of the text."""

    document: Document
    article: Article
    paragraphs: Sequence[Paragraph]
    toponyms: Sequence[Toponym]
    dates: Sequence[DateExpression]
    events: Sequence[Event]

    @classmethod
    def of(cls, tables: Tables, article: Article) -> Reading:
        """Return what the tables hold of an article. Raises KeyError when they lack its document."""
        key = (article.document_id, article.article)
        document = next((one for one in tables.documents if one.document_id == article.document_id), None)
        if document is None:
            raise KeyError(article.document_id)

        def own(records: Iterable[_Record]) -> list[_Record]:
            return [one for one in records if (one.document_id, one.article) == key]

        return cls(
            document=document,
            article=article,
            paragraphs=paragraphs(document, article),
            toponyms=sorted(own(tables.toponyms), key=lambda one: one.start),
            dates=sorted(own(tables.dates), key=lambda one: one.start),
            events=sorted(own(tables.events), key=lambda one: (one.sentence_start, one.event_id)),
        )

    def parts(self) -> list[Sequence[Paragraph]]:
        """Return the paragraphs in parts of about CHARACTERS_A_PART."""
        found: list[list[Paragraph]] = []
        letters = CHARACTERS_A_PART
        for paragraph in self.paragraphs:
            if letters >= CHARACTERS_A_PART:
                found.append([])
                letters = 0
            found[-1].append(paragraph)
            letters += paragraph.end - paragraph.start
        return list(found)

    def events_in(self, paragraph: Paragraph) -> list[Event]:
        """Return the events whose sentence begins in a paragraph, in order of the text."""
        return [event for event in self.events if paragraph.start <= event.sentence_start < paragraph.end]


def paragraphs(document: Document, article: Article) -> list[Paragraph]:
    """Return the paragraphs of an article in order. Together they hold all of its text but the space between them."""
    found: list[Paragraph] = []
    numbers: list[int] = []
    for sentence in sentences_of(document, article):
        aside = sentence.passage is not None
        if found and numbers[-1] == sentence.paragraph and found[-1].aside == aside:
            found[-1] = Paragraph(found[-1].start, sentence.end, aside)
        else:
            found.append(Paragraph(sentence.start, sentence.end, aside))
            numbers.append(sentence.paragraph)
    return _whole(document.text, article, found)


def _whole(text: str, article: Article, found: Sequence[Paragraph]) -> list[Paragraph]:
    """Add what lies in no sentence, so that no letter of the article is left out."""
    whole: list[Paragraph] = []
    at = article.start
    for paragraph in [*found, Paragraph(article.end, article.end, aside=True)]:
        between = text[at : paragraph.start]
        if stripped := between.strip():
            start = at + between.index(stripped[0])
            whole.append(Paragraph(start, start + len(stripped), aside=True))
        if paragraph.end > paragraph.start:
            whole.append(paragraph)
        at = max(at, paragraph.end)
    return whole


def marks(reading: Reading, called: Callable[[Toponym], str]) -> list[Mark]:
    """Return the names and dates of an article; `called` gives the full name of the place of a toponym."""
    names = [Mark(one.start, one.end, _style(one), told_of_name(one, called(one))) for one in reading.toponyms]
    days = [Mark(one.start, one.end, "date", told_of_date(one)) for one in reading.dates]
    return sorted([*names, *days], key=lambda mark: (mark.start, -mark.end))


def _style(toponym: Toponym) -> str:
    return f"place {toponym.role}" if toponym.place_id else f"place unknown {toponym.role}"


def told_of_name(toponym: Toponym, called: str) -> str:
    """Say which place a name is taken for, how sure that is, and which others it might be."""
    role = f"Meant: {ROLES[toponym.role]}."
    if toponym.place_id is None:
        return f"Not in the gazetteer, so it is on no map. {role}"
    where = ", ".join(part for part in (toponym.kind and toponym.kind.replace("_", " "), toponym.district) if part)
    score = "" if toponym.score is None else f"Score {toponym.score:.2f}"
    match = f", {MATCHES[toponym.match]}" if toponym.match else ""
    chosen = next((one.reason for one in toponym.candidates if one.place_id == toponym.place_id), "")
    others = [one for one in toponym.candidates if one.place_id != toponym.place_id][:OTHERS]
    might = "; ".join(f"{one.place_id} {one.score:.2f} ({one.reason})" for one in others)
    lines = [
        f"{called} ({where})." if where else f"{called}.",
        role,
        f"{score}{match}{f': {chosen}' if chosen else ''}.",
        f"Might also be: {might}." if might else "",
    ]
    return " ".join(line for line in lines if line)


def told_of_date(date: DateExpression) -> str:
    """Say which days an expression means, how exactly, and what it is counted from."""
    if date.first is None or date.last is None:
        return "The text leaves the day open."
    exactly = f", {date.precision}" if date.precision and date.precision != "day" else ""
    basis = {
        "stated": "The text states it",
        "year_inferred": "The year is inferred",
        "relative": "Counted",
    }[date.basis]
    if date.anchor_date and date.basis != "stated":
        since = "the day of publication" if date.anchor == "article" else "a day named earlier"
        basis += f" from {since}, {wording.day(date.anchor_date)}"
    return f"{wording.days(date.first, date.last)}{exactly}. {basis}."


def marked(text: str, paragraph: Paragraph, found: Sequence[Mark], sentences: Sequence[tuple[int, int]]) -> Html:
    """Return the text of a paragraph with its marks, and the sentences that made an event underlaid.

    `found` is in order of the text. Marks may overlap: each piece of text then bears all that cover it, the longest
    outside. Without the elements, what is returned is the paragraph letter by letter.
    """
    start, end = paragraph.start, paragraph.end
    inside = [mark for mark in found[: bisect_left(found, end, key=lambda m: m.start)] if mark.end > start]
    layers = [Mark(first, last, "told", "") for first, last in sentences if first < end and last > start]
    cuts = sorted(
        {start, end, *(min(max(cut, start), end) for one in [*layers, *inside] for cut in (one.start, one.end))}
    )
    pieces: list[str] = []
    for first, last in pairwise(cuts):
        piece: str = text[first:last]
        covering = [mark for mark in [*layers, *inside] if mark.start <= first and last <= mark.end]
        for mark in sorted(covering, key=lambda mark: mark.end - mark.start):
            piece = _element(piece, mark)
        pieces.append(piece)
    return join(*pieces)


def _element(piece: str, mark: Mark) -> Html:
    if not mark.told:
        return tag("span", piece, class_=mark.style)
    return tag("mark", piece, class_=mark.style, tabindex="0", data_told=mark.told)
