"""The place names of the documents: the sentences that name a place, and the names that want a look. No Streamlit."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dashboard.pipeline.surroundings import Called, kinds_said, sentences_of
from dashboard.records import Article, Candidate, Document, Sentence, Tables, Toponym
from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer

UNSURE_BELOW: Final = 0.75
"""A mention with a lower score is listed: every misspelt name is, and every name of which another place is likely."""

AROUND: Final = 600
"""Characters shown on either side of a name, where a text has no end of sentence for long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A sentence that names a place; `marks` are the spans of its names inside `text`, in order.

    `text` is cut off where a sentence goes on for too long, with an ellipsis there.
    """

    article: Article | None
    document: str
    text: str
    marks: tuple[tuple[int, int], ...]
    toponyms: tuple[Toponym, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One name as the documents write it, taken for one place or for none: `place_id` is None when for none.

    `score` is the lowest of its mentions, None when no place was chosen. `called` holds what the texts call it, most
    frequent first.
    """

    name: str
    place_id: str | None
    score: float | None
    mentions: tuple[Toponym, ...]
    candidates: tuple[Candidate, ...]
    called: tuple[Called, ...]


class Mentions:
    """The toponyms of a run, ready to be asked for; never changed once made."""

    def __init__(self, tables: Tables, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._documents = {document.document_id: document for document in tables.documents}
        self._articles = {(article.document_id, article.article): article for article in tables.articles}
        self._toponyms = tables.toponyms
        self._sentences: dict[tuple[str, str], list[Sentence]] = {}

    @cached_property
    def _by_place(self) -> dict[str, list[Toponym]]:
        found: dict[str, list[Toponym]] = {}
        for toponym in self._toponyms:
            if toponym.place_id is not None:
                found.setdefault(toponym.place_id, []).append(toponym)
        for mentions in found.values():
            mentions.sort(key=self._by_day)
        return found

    def of_place(self, place_id: str) -> Sequence[Toponym]:
        """Return the mentions taken for a place, by the day of publication; undated articles last."""
        return self._by_place.get(place_id, ())

    @cached_property
    def lacking(self) -> list[Written]:
        """The names that no place was found for, most frequent first."""
        return self._written(toponym for toponym in self._toponyms if toponym.place_id is None)

    @cached_property
    def unsure(self) -> list[Written]:
        """The names whose place is unsure, least sure first."""
        doubted = self._written(
            toponym
            for toponym in self._toponyms
            if toponym.place_id is not None and (toponym.score is None or toponym.score < UNSURE_BELOW)
        )
        return sorted(doubted, key=lambda written: (written.score or 0.0, -len(written.mentions), written.name))

    def article(self, toponym: Toponym) -> Article | None:
        return self._articles.get((toponym.document_id, toponym.article))

    def sentences(self, toponyms: Iterable[Toponym], limit: int | None = None) -> list[Quoted]:
        """Return the sentences of mentions, each once, in the order of the mentions; at most `limit`."""
        by_sentence: dict[tuple[str, int, int], list[Toponym]] = {}
        for toponym in toponyms:
            key = (toponym.document_id, *self._sentence_around(toponym))
            if len(by_sentence) == limit and key not in by_sentence:
                break
            by_sentence.setdefault(key, []).append(toponym)
        return [self._quoted(start, end, named) for (_, start, end), named in by_sentence.items()]

    def _by_day(self, toponym: Toponym) -> tuple[bool, dt.date, str, int]:
        article = self.article(toponym)
        day = article.published if article else None
        return day is None, day or dt.date.max, toponym.document, toponym.start

    def _written(self, toponyms: Iterable[Toponym]) -> list[Written]:
        groups: dict[tuple[str, str | None], list[Toponym]] = {}
        for toponym in toponyms:
            # A name that folds to nothing is still a name.
            groups.setdefault((fold(toponym.text) or toponym.text, toponym.place_id), []).append(toponym)
        said = self._said([toponym for group in groups.values() for toponym in group])
        written = []
        for (_, place_id), group in groups.items():
            called = Counter(
                said[_key(toponym)] for toponym in sorted(group, key=self._by_day) if _key(toponym) in said
            )
            scores = [toponym.score for toponym in group if toponym.score is not None]
            candidates: dict[str, Candidate] = {}
            for candidate in (one for toponym in group for one in toponym.candidates):
                known = candidates.get(candidate.place_id)
                if known is None or candidate.score > known.score:
                    candidates[candidate.place_id] = candidate
            written.append(
                Written(
                    name=Counter(toponym.text for toponym in group).most_common(1)[0][0],
                    place_id=place_id,
                    score=min(scores, default=None),
                    mentions=tuple(sorted(group, key=self._by_day)),
                    candidates=tuple(sorted(candidates.values(), key=lambda one: (-one.score, one.place_id))),
                    called=tuple(kind for kind, _ in called.most_common()),
                )
            )
        return sorted(written, key=lambda one: (-len(one.mentions), one.name))

    def _said(self, toponyms: Sequence[Toponym]) -> dict[tuple[str, str, int, int], Called]:
        """Return what the texts call these names. Reads each of their articles once more, and no other."""
        wanted = dict.fromkeys((toponym.document_id, toponym.article) for toponym in toponyms)
        found: dict[tuple[str, str, int, int], Called] = {}
        for document_id, article_id in wanted:
            document, article = self._documents.get(document_id), self._articles.get((document_id, article_id))
            if document is None or article is None:
                continue
            kinds = kinds_said(document, article, self._sentences_in(document, article), self._gazetteer)
            found.update(((document_id, article_id, *span), kind) for span, kind in kinds.items())
        return found

    def _sentences_in(self, document: Document, article: Article) -> list[Sentence]:
        key = (article.document_id, article.article)
        if key not in self._sentences:
            self._sentences[key] = sentences_of(document, article)
        return self._sentences[key]

    def _sentence_around(self, toponym: Toponym) -> tuple[int, int]:
        document, article = self._documents.get(toponym.document_id), self.article(toponym)
        if document is not None and article is not None:
            sentences = self._sentences_in(document, article)
            number = bisect_right(sentences, toponym.start, key=lambda sentence: sentence.start) - 1
            if number >= 0 and toponym.end <= sentences[number].end:
                return sentences[number].start, sentences[number].end
        return toponym.start, toponym.end

    def _quoted(self, start: int, end: int, toponyms: Sequence[Toponym]) -> Quoted:
        ordered = sorted(toponyms, key=lambda one: (one.start, one.end))
        document = self._documents.get(ordered[0].document_id)
        text = document.text if document else ordered[0].text
        offset = 0 if document else ordered[0].start
        first = max(start, ordered[0].start - AROUND)
        # Far apart in one endless sentence: those that fit are marked.
        last = min(end, ordered[0].end + AROUND)
        lead, tail = "… " if first > start else "", " …" if last < end else ""
        marks = [(one.start, one.end) for one in ordered if one.end <= last]
        return Quoted(
            article=self.article(ordered[0]),
            document=ordered[0].document,
            text=lead + text[first - offset : last - offset] + tail,
            marks=tuple((a - first + len(lead), b - first + len(lead)) for a, b in marks),
            toponyms=tuple(ordered),
        )


def _key(toponym: Toponym) -> tuple[str, str, int, int]:
    return toponym.document_id, toponym.article, toponym.start, toponym.end
