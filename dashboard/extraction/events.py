"""What an article reports: what happened, where, when, and who says so, each with the words that say it."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, TypeVar

from dashboard.extraction import claimants, event_dates, event_places, event_scores
from dashboard.extraction.claimants import Claim
from dashboard.extraction.counts import count_in
from dashboard.extraction.cues import TABLES, CompiledCues, compiled
from dashboard.extraction.event_dates import When
from dashboard.extraction.event_lists import with_lists
from dashboard.extraction.event_places import Located
from dashboard.extraction.event_scores import features_of
from dashboard.extraction.event_sides import sides_of
from dashboard.extraction.happenings import find_cues
from dashboard.extraction.list_sections import Line, claim_of_list, day_of, joined, lines_of_lists, located_in
from dashboard.extraction.parties import PartyMention, find_parties
from dashboard.extraction.plain import Plain, plain
from dashboard.extraction.running_speech import RunningSpeech, with_following
from dashboard.extraction.statements import voice_of
from dashboard.extraction.told import Told
from dashboard.records import (
    Article,
    DateExpression,
    Event,
    Evidence,
    Kind,
    Sentence,
    Toponym,
)

_MOST_PLACES = 60  # more literal places than that in one sentence are a table or an index, not a report
_LONGEST_SENTENCE = 6_000  # characters; what is longer is a table or lost its full stops, and tells nothing apart
_SCRIPTS = (
    (re.compile(r"[\u0600-\u06ff]"), "ar"),
    (re.compile(r"[\u0530-\u058f]"), "hy"),
    (re.compile(r"[\u0400-\u04ff]"), "ru"),
    (re.compile(r"[əƏ]"), "az"),
)


def find_events(
    text: str,
    article: Article,
    sentences: Sequence[Sentence],
    toponyms: Sequence[Toponym],
    dates: Sequence[DateExpression],
) -> list[Event]:
    """Return the events of an article in document order.

    `text` is the document's. Only running text tells events: sentences inside the article's passages, questions,
    plans, wishes and negations do not, nor places that stand for a government or a name. One sentence gives one
    event for each happening and place. Never raises on account of what the text says.
    """
    return [
        event
        for event, _ in find_candidates(text, article, sentences, toponyms, dates)
        if event.score >= event_scores.FLOOR
    ]


def find_candidates(
    text: str,
    article: Article,
    sentences: Sequence[Sentence],
    toponyms: Sequence[Toponym],
    dates: Sequence[DateExpression],
) -> list[tuple[Event, tuple[str, ...]]]:
    """Return all that may be an event, below the floor too, each with the features that its score is made of."""
    language = language_of(text, article)
    if language is None:
        return []
    cues = compiled(language)
    reader = _Reader(text, article, cues, toponyms, dates)
    places, days = _Shelf(toponyms), _Shelf(dates)
    listed = lines_of_lists(
        text, cues, sentences, [places.inside(one) for one in sentences], [days.inside(one) for one in sentences]
    )
    running = (
        reader.prepare(sentence, places.inside(sentence), days.inside(sentence))
        for sentence in with_lists(text, cues, sentences, toponyms, apart=listed)
        if sentence.passage is None and sentence.end - sentence.start <= _LONGEST_SENTENCE
    )
    for told, following in with_following(running):
        line = listed.get(told.sentence.start)
        if line is not None:
            reader.read_listed(told, line)
        else:
            reader.read(told, following)
    return list(zip(reader.events, reader.features, strict=True))


def language_of(text: str, article: Article) -> str | None:
    """Return the language whose cues an article is read with: its own, else what its letters suggest, else English.

    None for a language whose letters are known and that has no table.
    """
    if article.lang is not None:
        return article.lang if article.lang in TABLES else None
    sample = text[article.start : min(article.end, article.start + 4000)]
    for letters, language in _SCRIPTS:
        if len(letters.findall(sample)) > len(sample) / 20:
            return language if language in TABLES else None
    return "en"


_Span = TypeVar("_Span", Toponym, DateExpression)


class _Shelf(Generic[_Span]):
    """Spans in document order, to be had by the sentence."""

    def __init__(self, spans: Sequence[_Span]) -> None:
        self.spans: list[_Span] = sorted(spans, key=lambda span: (span.start, span.end))
        self.starts: list[int] = [span.start for span in self.spans]

    def inside(self, sentence: Sentence) -> list[_Span]:
        first, last = bisect_left(self.starts, sentence.start), bisect_left(self.starts, sentence.end)
        return [span for span in self.spans[first:last] if span.end <= sentence.end]


class _Reader:
    """Reads the sentences of one article in order and keeps what reaches from one into the next."""

    def __init__(
        self,
        text: str,
        article: Article,
        cues: CompiledCues,
        toponyms: Sequence[Toponym],
        dates: Sequence[DateExpression],
    ) -> None:
        self.text = text
        self.article = article
        self.cues = cues
        self.story = event_dates.story_of(article, dates)
        self.antecedent: Toponym | None = None
        self.speech = RunningSpeech(cues, voice_of(text, article, cues), article.published)
        self.events: list[Event] = []
        self.features: list[tuple[str, ...]] = []  # of each event
        self.told: set[tuple[str, Kind]] = set()  # places with what was told of them
        known = [x for x in toponyms if x.country is not None]
        self.elsewhere = len(known) >= 12 and sum(x.country in ("AZ", "AM") for x in known) < len(known) / 4

    def prepare(self, sentence: Sentence, toponyms: Sequence[Toponym], dates: Sequence[DateExpression]) -> Told:
        """Return a sentence with the parties that it names."""
        view = plain(self.text, sentence.start, sentence.end)
        literal = [(view.at(x.start), view.at(x.end)) for x in toponyms if x.role == "literal"]
        parties = find_parties(view.text, self.cues, literal)
        raw = self.text[sentence.start : sentence.end]
        return Told(sentence, raw, view, toponyms, dates, literal, parties)

    def read(self, told: Told, following: Sequence[Told]) -> None:
        """Add the events that a sentence tells; `following` are the next ones."""
        sentence, view, toponyms, dates = told.sentence, told.view, told.toponyms, told.dates
        parties, literal = told.parties, told.literal
        self.story.enter(sentence)
        taken = literal + [(view.at(x.start), view.at(x.end)) for x in dates]
        claims = self.speech.claims_of(told, following)
        voice = self.speech.voice_at(told)
        mentions = event_places.mentions_of(view, self.cues, toponyms, self.antecedent)
        speakers = [(claim.speaker_start, claim.speaker_end) for claim in claims if not claim.carried]
        mentions = [x for x in mentions if not any(x.start < end and x.end > start for start, end in speakers)]
        if mentions and len(mentions) <= _MOST_PLACES:
            found = find_cues(view.text, self.cues, taken, literal)
            sayings = [(claim.start, claim.end) for claim in claims if claim.manner != "show" and not claim.carried]
            spans = [(mention.start, mention.end) for mention in mentions]
            unknown = [
                (view.at(x.start), view.at(x.end)) for x in toponyms if x.role == "literal" and x.latitude is None
            ]
            for located in event_places.locate(view.text, self.cues, found, mentions, sayings, unknown):
                self._tell(view, sentence, located, parties, claims, voice, dates, spans)
        self.story.leave(view, self.cues, dates)
        for mention in mentions:
            if mention.toponym.kind in ("settlement", "district") and event_places.in_theatre(mention.toponym):
                self.antecedent = mention.toponym

    def read_listed(self, told: Told, line: Line) -> None:
        """Add the events of a line of a list, whose opening says what happened to its places."""
        opening = line.opening
        view = joined(opening.view, told.view)
        parties = find_parties(opening.view.text, self.cues, [])
        claim = claim_of_list(opening, self.cues, parties) or self.speech.voice_at(told)
        for located in located_in(line, view, self.cues):
            if event_places.may_locate(view, self.cues, located.cue, located.mention):
                day = day_of(line, located.mention.toponym)
                found = event_dates.under_heading(day, self.story)
                if not event_dates.is_ahead(found, self.article.published):
                    self._add(view, told.sentence, located, parties, claim, found, [])

    def _tell(
        self,
        view: Plain,
        sentence: Sentence,
        located: Located,
        parties: list[PartyMention],
        claims: list[Claim],
        voice: Claim | None,
        dates: Sequence[DateExpression],
        spans: Sequence[tuple[int, int]],
    ) -> None:
        cue, mention = located.cue, located.mention
        if not event_places.may_locate(view, self.cues, cue, mention):
            return
        found = event_dates.when(view, self.cues, cue, (mention.start, mention.end), spans, dates, self.story)
        if (found.history and not self.story.looks_back) or event_dates.is_ahead(found, self.article.published):
            return
        claim = claimants.claim_of(cue.start, claims, verb_last=self.cues.cues.speaker == "first", text=view.text)
        claim = claim or voice
        self._add(view, sentence, located, parties, claim, found, dates)
        if cue.kind == "capture_claim":
            denial = claimants.denial_after(cue.end, claims)
            if denial is not None and denial != claim:
                self._add(view, sentence, located, parties, denial, found, dates)

    def _add(
        self,
        view: Plain,
        sentence: Sentence,
        located: Located,
        parties: list[PartyMention],
        claim: Claim | None,
        found: When,
        dates: Sequence[DateExpression],
    ) -> None:
        """Add the event of a happening at a place on its days, as one source claims it."""
        cue, mention, place = located.cue, located.mention, located.mention.toponym
        if place.place_id is None or place.latitude is None or place.longitude is None or place.kind is None:
            return
        kind, actor, target, claimed_by, certainty = sides_of(view, self.cues, cue, parties, claim)
        days = [(view.at(x.start), view.at(x.end)) for x in dates]
        count = count_in(view.text, self.cues, cue, kind, days)
        features = features_of(
            view,
            self.cues,
            located,
            found,
            claim,
            kind=kind,
            elsewhere=self.elsewhere,
            told_before=(place.place_id, kind) in self.told,
        )
        score = event_scores.score_of(features)
        evidence = _evidence(view, located, found, claim)
        event_id = _event_id(self.article.document_id, evidence, kind, place.place_id, found)
        if any(event.event_id == event_id for event in self.events[-_MOST_PLACES:]):
            return
        self.features.append(features)
        self.told.add((place.place_id, kind))
        self.events.append(
            Event(
                event_id=event_id,
                document_id=self.article.document_id,
                document=self.article.document,
                article=self.article.article,
                sentence_start=sentence.start,
                sentence_end=sentence.end,
                quote=self.text[sentence.start : sentence.end],
                evidence_kind=self.article.evidence_kind,
                evidence=evidence,
                place_id=place.place_id,
                name=place.name or place.text,
                kind_of_place=place.kind,
                district=place.district,
                latitude=place.latitude,
                longitude=place.longitude,
                place_basis="carried" if mention.carried else "named",
                first=found.first,
                last=found.last,
                precision=found.precision,
                date_basis=found.basis,
                kind=kind,
                actor=actor,
                target=target,
                claimed_by=claimed_by,
                certainty=certainty,
                count_min=count.least if count else None,
                count_max=count.most if count else None,
                count_unit=count.unit if count else None,
                cue=self.text[slice(*view.span(cue.start, cue.end))],
                score=score,
                shown=score >= event_scores.LINE,
            )
        )


def _evidence(view: Plain, located: Located, found: When, claim: Claim | None) -> tuple[Evidence, ...]:
    """Return the words that made an event, in the order of the text."""
    mention, cue = located.mention, located.cue
    place = mention.toponym
    cue_start, cue_end = view.span(cue.start, cue.end)
    spans = [
        Evidence(role="place", start=place.start, end=place.end),
        Evidence(role="cue", start=cue_start, end=cue_end),
    ]
    if mention.anaphor:  # "the town", beside the name it stands for
        start, end = view.span(mention.start, mention.end)
        spans.append(Evidence(role="place", start=start, end=end))
    if found.expression is not None:
        spans.append(Evidence(role="date", start=found.expression.start, end=found.expression.end))
    if claim is not None and not claim.carried:
        start, end = view.span(claim.speaker_start, claim.speaker_end)
        spans.append(Evidence(role="claimant", start=start, end=end))
    return tuple(sorted(spans, key=lambda span: (span.start, span.end, span.role)))


def _event_id(document_id: str, evidence: tuple[Evidence, ...], kind: Kind, place_id: str, found: When) -> str:
    parts = [document_id, kind, place_id, str(found.first), str(found.last)]
    parts += [f"{span.role}:{span.start}:{span.end}" for span in evidence]
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]
