"""What an article reports: what happened, where, when, and who says so, each with the words that say it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from dashboard.extraction import claimants, event_dates, event_places, event_scores
from dashboard.extraction.claimants import Claim, PartyMention
from dashboard.extraction.counts import count_in
from dashboard.extraction.cues import TABLES, CompiledCues, compiled
from dashboard.extraction.event_dates import Story, When
from dashboard.extraction.event_places import Located
from dashboard.extraction.happenings import Cue, find_cues
from dashboard.extraction.plain import Plain, plain
from dashboard.records import (
    Article,
    Certainty,
    DateExpression,
    Event,
    Evidence,
    Kind,
    Party,
    Sentence,
    Toponym,
)

_LONG_SENTENCE = 420  # letters
_MOST_PLACES = 60  # more literal places than that in one sentence are a table or an index, not a report
_OPPONENT: dict[Party, Party] = {"azerbaijan": "armenia", "armenia": "azerbaijan", "nkr": "azerbaijan"}
# A side reports these as done to it, not by it, unless it says otherwise.
_DONE_TO_THE_SPEAKER = frozenset({"strike_shelling", "ceasefire_violation", "displacement", "casualty_claim", "clash"})
_VICTIM_WORDS = 4
_CAPITALS = frozenset({"Baku", "Bakı", "Yerevan", "Tehran", "Ankara", "Moscow"})
_AT_A_COUNTRY = frozenset({"strike_shelling", "deployment", "displacement", "ceasefire_violation"})
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
    language = language_of(text, article)
    if language is None:
        return []
    cues = compiled(language)
    reader = _Reader(text, article, cues, toponyms, dates)
    for sentence in sentences:
        if sentence.passage is None:
            inside = [x for x in toponyms if sentence.start <= x.start and x.end <= sentence.end]
            days = [x for x in dates if sentence.start <= x.start and x.end <= sentence.end]
            reader.read(sentence, inside, days)
    return reader.events


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
        self.story = Story(event_dates.news_day(article, dates))
        self.antecedent: Toponym | None = None
        self.claim: Claim | None = None
        self.events: list[Event] = []
        known = [x for x in toponyms if x.country is not None]
        self.elsewhere = len(known) >= 12 and sum(x.country in ("AZ", "AM") for x in known) < len(known) / 4

    def read(self, sentence: Sentence, toponyms: Sequence[Toponym], dates: Sequence[DateExpression]) -> None:
        view = plain(self.text, sentence.start, sentence.end)
        new_paragraph = sentence.paragraph != self.story.paragraph
        self.story.enter(sentence)
        literal = [(view.at(x.start), view.at(x.end)) for x in toponyms if x.role == "literal"]
        taken = literal + [(view.at(x.start), view.at(x.end)) for x in dates]
        parties = claimants.find_parties(view.text, self.cues, literal)
        claims = claimants.find_claims(view.text, self.cues, parties)
        if not claims and self.claim is not None and self._goes_on(view, new_paragraph):
            claims = [claimants.carried(self.claim)]
        mentions = event_places.mentions_of(view, self.cues, toponyms, self.antecedent)
        if mentions and len(mentions) <= _MOST_PLACES:
            found = find_cues(view.text, self.cues, taken)
            sayings = [(claim.start, claim.end) for claim in claims if claim.manner != "show" and not claim.carried]
            spans = [(mention.start, mention.end) for mention in mentions]
            for located in event_places.locate(view.text, self.cues, found, mentions, sayings):
                self._tell(view, sentence, located, parties, claims, dates, spans)
        self.claim = claims[-1] if claims else None
        self.story.leave(view, self.cues, dates)
        for mention in mentions:
            if mention.toponym.kind in ("settlement", "district") and event_places.in_theatre(mention.toponym):
                self.antecedent = mention.toponym

    def _goes_on(self, view: Plain, new_paragraph: bool) -> bool:
        """Say whether a sentence that names no source still gives the words of the last one."""
        if self.cues.same_speaker.search(view.text):
            return True
        if view.text.startswith('"'):
            return True
        return not new_paragraph and self.cues.alleged.search(view.text) is not None

    def _tell(
        self,
        view: Plain,
        sentence: Sentence,
        located: Located,
        parties: list[PartyMention],
        claims: list[Claim],
        dates: Sequence[DateExpression],
        spans: Sequence[tuple[int, int]],
    ) -> None:
        cue, mention, place = located.cue, located.mention, located.mention.toponym
        if place.place_id is None or place.latitude is None or place.longitude is None or place.kind is None:
            return
        if not _may_locate(cue, place):
            return
        found = event_dates.when(view, self.cues, cue, (mention.start, mention.end), spans, dates, self.story)
        if found.history or event_dates.is_ahead(found, self.article.published):
            return
        claim = claimants.claim_of(cue.start, claims)
        kind, actor, target, claimed_by, certainty = _sides(view, self.cues, cue, parties, claim)
        count = count_in(view.text, self.cues, cue, kind)
        features = self._features(view, located, found, claim, place)
        score = event_scores.score_of(features)
        if score < event_scores.FLOOR:
            return
        evidence = _evidence(view, located, found, claim)
        event_id = _event_id(self.article.document_id, evidence, kind, place.place_id, found)
        if any(event.event_id == event_id for event in self.events[-_MOST_PLACES:]):
            return
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

    def _features(self, view: Plain, located: Located, found: When, claim: Claim | None, place: Toponym) -> list[str]:
        cue = located.cue
        features: list[str] = []
        if cue.strength >= 0.9:
            features.append("cue is a plain report of the happening")
        elif cue.strength < 0.65:
            features.append("cue is ambiguous")
        if cue.attempted:
            features.append("attempted only")
        if cue.kind == "ceasefire_diplomacy":
            features.append("speech or diplomacy")
        if cue.kind == "clash" and place.kind == "region" and found.basis in ("publication", "narrative"):
            features.append("general fighting")
        if cue.kind == "other":
            features.append("kind is a remnant")
        if place.kind in ("settlement", "district", "region", "country"):
            features.append(f"place is a {place.kind}")
        if place.name in _CAPITALS:
            features.append("place is a capital")
        if not event_places.in_theatre(place):
            features.append("place is outside the theatre")
        if located.distance <= 4:
            features.append("place stands beside the cue")
        elif located.distance > 14:
            features.append("place is far from the cue")
        if located.mention.carried:
            features.append("place is carried")
        if place.score is not None and place.score < 0.5:
            features.append("place is doubtful")
        features.append(
            {
                "stated": "day is stated",
                "as_of": "day is the paragraph's",
                "narrative": "day is carried",
                "publication": "day is the publication's",
                "unknown": "day is unknown",
            }[found.basis]
        )
        if found.first is not None and found.last is not None and (found.last - found.first).days > 31:
            features.append("interval is long")
        if self.cues.background.search(view.text) and found.basis != "stated":
            features.append("talks of history")
        if claim is not None and claim.party != "media":
            features.append("claimed by a party")
        if self.cues.opinion.search(view.text):
            features.append("opinion")
        if len(view.text) > _LONG_SENTENCE:
            features.append("sentence is very long")
        if self.elsewhere:
            features.append("article is about elsewhere")
        return features


def _may_locate(cue: Cue, place: Toponym) -> bool:
    """Say whether such a happening is located by such a place: talks anywhere, fighting only where the conflict is."""
    if place.kind == "country":
        if place.country in ("AZ", "AM"):
            return cue.kind in _AT_A_COUNTRY
        return place.country == "IR" and cue.kind == "strike_shelling"
    if not event_places.in_theatre(place):
        return cue.kind == "ceasefire_diplomacy" and place.kind == "settlement"
    return True


def _sides(
    view: Plain, cues: CompiledCues, cue: Cue, parties: list[PartyMention], claim: Claim | None
) -> tuple[Kind, Party, Party, Party, Certainty]:
    """Return kind, actor, target, claimed_by and certainty of a happening."""
    claimed_by: Party = claim.party if claim is not None else "author"
    alleged = cues.alleged.search(view.text[max(0, cue.start - 60) : cue.end + 30]) is not None
    certainty: Certainty = "claimed" if claim is not None else "asserted"
    if alleged or (claim is not None and claim.manner == "accuse"):
        certainty = "alleged"
    kind = cue.kind
    if claim is not None and claim.manner == "deny" and claim.start <= cue.start:
        certainty = "denied"
        if kind in ("capture_claim", "advance"):
            kind = "capture_denied"
    speaker = (claim.speaker_start, claim.speaker_end) if claim is not None and not claim.carried else None
    doer = _party_at(view.text, cues, cue, parties, speaker)
    if claim is not None and claim.accused is not None and cue.start > claim.start:
        doer = claim.accused
    if cue.speech and doer is not None and (claim is None or claim.start > cue.start):
        claimed_by, certainty = doer, "claimed"
    if cue.actor == "both":
        return kind, "unknown", "unknown", claimed_by, certainty
    if cue.actor == "victim":
        victim = _victim_at(view.text, cues, cue, parties)
        return kind, _OPPONENT.get(victim, "unknown"), victim, claimed_by, certainty
    return kind, doer or "unknown", _OPPONENT.get(doer, "unknown") if doer else "unknown", claimed_by, certainty


def _party_at(
    text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention], speaker: tuple[int, int] | None
) -> Party | None:
    """Return the party that does (or suffers) a happening: its agent, the subject before it, else what follows."""
    sides = [party for party in parties if party.party not in ("media", "social_media", "civilians")]
    agent = cues.agent.search(text[cue.end : cue.end + 60])
    if agent is not None:
        for party in sides:
            if 0 <= party.start - (cue.end + agent.end()) <= 30:
                return party.party
    subjects = [party for party in sides if (party.start, party.end) != speaker]
    if not subjects and cue.kind not in _DONE_TO_THE_SPEAKER:
        subjects = sides
    before = [party for party in subjects if party.end <= cue.start]
    after = [party for party in subjects if party.start >= cue.end]
    if cues.cues.speaker == "after" and after:
        between = text[cue.end : after[0].start]
        if len(between.split()) <= 3 and not cues.clause_break.search(between) and "،" not in between:
            return after[0].party
    return before[-1].party if before else None


def _victim_at(text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention]) -> Party:
    """Return the party that stands right at a verb of suffering ("Armenian forces retreated"), else unknown."""
    best: tuple[int, Party] = (_VICTIM_WORDS + 1, "unknown")
    for party in parties:
        between = text[party.end : cue.start] if party.end <= cue.start else text[cue.end : party.start]
        if party.party in _OPPONENT and not cues.clause_break.search(between):
            best = min(best, (len(between.split()), party.party))
    return best[1]


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
