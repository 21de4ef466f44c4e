"""A document becomes its articles: split, identified, and freed of what is not running text."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.reading.header import Header, read_header, read_tail
from dashboard.reading.lines import Line, split_lines
from dashboard.reading.passages import find_passages
from dashboard.reading.publication import Beside, Publication, infer_day, stated_day
from dashboard.reading.raw import Metadata, RawDocument
from dashboard.reading.scripts import language_of
from dashboard.reading.splitting import find_starts
from dashboard.records import Article, Document, Passage, subtract

_LANGUAGE_SAMPLE = 6000  # characters of running text

# As many printed days as show that a file is sorted by them, and how far one may stand out.
_SORTED = 3
_STANDS_OUT = dt.timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document with its articles: at least one, in order, covering its text without overlap."""

    document: Document
    articles: tuple[Article, ...]


@dataclass
class _Draft:
    """An article while it is put together."""

    start: int
    end: int
    header: Header
    passages: tuple[Passage, ...]
    running: list[tuple[int, int]]
    lang: str | None
    stated: dt.date | None


def read_articles(raw: RawDocument, published: dt.date | None = None) -> ReadDocument:
    """Return a document's articles; `published` is the day of those that print none."""
    drafts = [_draft(raw, start, end) for start, end in _spans(raw)]
    if raw.presumed:
        raw = dataclasses.replace(raw, metadata=_presumed(raw.metadata, drafts))
    articles = tuple(_article(raw, drafts, index, published) for index in range(len(drafts)))
    document = Document(
        document_id=raw.document_id,
        document=raw.document,
        source=raw.source,
        encoding=raw.encoding,
        bytes=raw.bytes,
        text=raw.text,
        warnings=raw.warnings,
    )
    return ReadDocument(document=document, articles=articles)


def _presumed(metadata: Metadata, drafts: Sequence[_Draft]) -> Metadata:
    """Return what may be presumed of a file's articles: of several, only what holds for all."""
    if len(drafts) > 1:
        return dataclasses.replace(metadata, title=None, author=None, published=None)
    header = drafts[0].header
    return dataclasses.replace(metadata, title=header.title or metadata.title, author=header.author or metadata.author)


def _spans(raw: RawDocument) -> list[tuple[int, int]]:
    """Return the span of each article. They cover the document: blanks belong to the article before them."""
    if raw.one_article:
        return [(0, len(raw.text))]
    lines = split_lines(raw.text)
    starts = [lines[start.index].start for start in find_starts(lines, raw.text)]
    starts[:1] = [0]
    return list(zip(starts, [*starts[1:], len(raw.text)], strict=True))


def _draft(raw: RawDocument, start: int, end: int) -> _Draft:
    lines = split_lines(raw.text, max(start, raw.body), end)
    header = read_header(lines)
    read_tail(header, lines)
    passages = find_passages(lines, header)
    if raw.body:
        passages = (Passage(start=0, end=raw.body, kind="front_matter"), *passages)
    running = subtract(start, end, passages)
    lang = _language(raw, lines, running)
    return _Draft(start, end, header, passages, running, lang, stated_day(header.days, lang))


def _language(raw: RawDocument, lines: Sequence[Line], running: Sequence[tuple[int, int]]) -> str | None:
    if raw.metadata.lang is not None:
        return raw.metadata.lang
    sample, length = [], 0
    for start, end in running:
        sample.append(raw.text[start : min(end, start + _LANGUAGE_SAMPLE - length)])
        length += len(sample[-1])
        if length >= _LANGUAGE_SAMPLE:
            break
    return language_of("\n".join(sample)) or language_of("\n".join(line.text for line in lines[:40]))


def _article(raw: RawDocument, drafts: Sequence[_Draft], index: int, published: dt.date | None) -> Article:
    draft, metadata = drafts[index], raw.metadata
    publication = _publication(raw, drafts, index, published)
    between = _published_between(drafts, index) if publication.day is None else None
    notes = [*metadata.notes, *publication.notes]
    if between is not None:
        notes.append(
            f"Published between {between[0]} and {between[1]}, by the articles around it; what counts from that day "
            "has a date only where both days agree."
        )
    if draft.lang is None:
        notes.append("The language could not be told.")
    return Article(
        document_id=raw.document_id,
        document=raw.document,
        article=f"a{index + 1:02d}",
        start=draft.start,
        end=draft.end,
        title=metadata.title or draft.header.title,
        publisher=metadata.publisher or draft.header.publisher,
        author=metadata.author or draft.header.author,
        lang=draft.lang,
        published=publication.day,
        published_basis=publication.basis,
        published_between=between,
        url=metadata.url,
        evidence_kind=metadata.evidence_kind,
        notes=tuple(notes),
        passages=draft.passages,
    )


def _publication(raw: RawDocument, drafts: Sequence[_Draft], index: int, published: dt.date | None) -> Publication:
    """Return the day of an article: that of its metadata, the printed one, the given one, or the one implied."""
    draft = drafts[index]
    if raw.metadata.published is not None:
        return Publication(raw.metadata.published, raw.metadata.published_basis)
    if draft.stated is not None:
        return Publication(draft.stated, "stated")
    if published is not None:
        return Publication(published, "given")
    days = [(other, day) for other, one in enumerate(drafts) if (day := one.stated) is not None]
    in_order = [day for _, day in days]
    beside = Beside(
        before=[day for other, day in reversed(days) if other < index],
        after=[day for other, day in days if other > index],
        in_order=in_order in (sorted(in_order), sorted(in_order, reverse=True)),
        name=raw.document,
        url=raw.metadata.url,
    )
    return infer_day(raw.text, draft.running, draft.lang, draft.header.days, draft.header.updates, beside)


def _published_between(drafts: Sequence[_Draft], index: int) -> tuple[dt.date, dt.date] | None:
    """Return the days between which an article must lie that stands in a file sorted by day; None in other files.

    A file is sorted where three articles or more print their day and none stands out by more than two days; the
    neighbours that print one bound the article, with these two days more on either side.
    """
    days = [draft.stated for draft in drafts if draft.stated is not None]
    before = next((draft.stated for draft in reversed(drafts[:index]) if draft.stated is not None), None)
    after = next((draft.stated for draft in drafts[index + 1 :] if draft.stated is not None), None)
    if len(days) < _SORTED or before is None or after is None or not (_rise(days) or _rise(days[::-1])):
        return None
    return min(before, after) - _STANDS_OUT, max(before, after) + _STANDS_OUT


def _rise(days: Sequence[dt.date]) -> bool:
    return all(later >= earlier - _STANDS_OUT for earlier, later in pairwise(days))
