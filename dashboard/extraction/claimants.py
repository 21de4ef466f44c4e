"""Who says so: those of the parties a sentence names that it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.cues.records import Manner
from dashboard.extraction.parties import PRESS, PartyMention
from dashboard.extraction.spoken_by import (
    AFTER_WORDS,
    TAIL_WORDS,
    agency_of,
    person_of,
    speaker_after,
    speaker_before,
    speaker_of,
)
from dashboard.records import Party

_ACCORDING_WORDS = 9  # words between "according to" and the party
_HEAD, _ARMENIAN_HEAD = (  # at most seven words before a colon; in Armenian a dot says what a colon says elsewhere
    re.compile(
        rf"\W{{0,9}}(?:\d{{1,2}}[:.]\d\d\W{{1,9}})?(?:[^\s:,;.․!?]{{1,30}}(?: |(?={colon}))){{1,7}}{colon}(?= \W*\w)"
    )
    for colon in (":", "[:.․]")
)
_APART = re.compile(r"[;:] ")  # what stands before it is not of the speaker behind it
_AND = (" and ", " and also ", " и ", " və ", " ve ", " և ", " եւ ", " et ", " und ")


@dataclass(frozen=True, slots=True)
class Claim:
    """A source that a sentence quotes: the words that say so (start..end), where its party stands, and how.

    `accused` is the party that an accusation names, `denied` the one whose words a denial is about.
    `carried` claims come from an earlier sentence; `onward` ones cover nothing that stands before them; `again` ones
    have no named speaker, but a word for the last one.
    """

    start: int
    end: int
    party: Party
    manner: Manner
    speaker_start: int
    speaker_end: int
    accused: Party | None = None
    denied: PartyMention | None = None
    carried: bool = False
    onward: bool = False
    again: bool = False


def find_claims(
    text: str,
    cues: CompiledCues,
    parties: list[PartyMention],
    again: Sequence[PartyMention] = (),
    people: Sequence[PartyMention] = (),
) -> list[Claim]:
    """Return the sources that a sentence in plain letters quotes, in order.

    `again` are the words that stand for who spoke before; `people` speak where no party does.
    """
    speakers = sorted([*parties, *again], key=lambda one: one.start) if again else parties
    claims: list[Claim] = []
    denied_words: list[tuple[int, int]] = []
    for match in cues.according_before.finditer(text):
        inside = [party for party in speakers if match.start() < party.start and party.end <= match.end()]
        speaker = inside[0] if inside else None
        if speaker is None:
            speaker = speaker_after(text, match.end(), speakers, _ACCORDING_WORDS, literal=_ACCORDING_WORDS)
        if speaker is not None:
            speaker = agency_of(text, speaker, parties)
            claims.append(
                Claim(match.start(), speaker.end, speaker.party, "say", speaker.start, speaker.end, again=speaker.again)
            )
    for match in cues.according_after.finditer(text):
        speaker = speaker_before(text, match.start(), speakers, _ACCORDING_WORDS)
        if speaker is not None:
            claims.append(
                Claim(speaker.start, match.end(), speaker.party, "say", speaker.start, speaker.end, again=speaker.again)
            )
    for manner, pattern in cues.reporting:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < claim.end and end > claim.start for claim in claims):
                continue
            if manner != "deny" and any(first <= start < last for first, last in denied_words):
                continue  # "rejects the other side's claims": a noun, and nobody's verb
            passive = _rejected(text, start, end, cues, parties) if manner == "deny" else None
            if passive is not None:
                claims = [one for one in claims if not passive.start <= one.start < passive.end]
                claims.append(passive)
                denied_words.append((passive.start, passive.end))
                continue
            speaker = speaker_of(text, start, end, cues, _still_free(speakers, claims, cues))
            if speaker is None and people:
                speaker = speaker_of(text, start, end, cues, list(people))
            if claims and text[:start].endswith(_AND):  # "X said ... and added ...": the speaker goes on
                said = [claim for claim in claims if claim.end <= start]
                if said:
                    one = said[-1]
                    speaker = PartyMention(one.speaker_start, one.speaker_end, one.party)
            if speaker is None or (manner == "show" and speaker.party not in ("media", "social_media")):
                continue
            speaker = person_of(text, speaker, parties)
            accused: Party | None = None
            if manner == "accuse":
                other = speaker_after(text, max(end, speaker.end), parties, AFTER_WORDS)
                accused = other.party if other is not None else None
            onward = cues.says_next.match(text, start) is not None
            claim = Claim(start, end, speaker.party, manner, speaker.start, speaker.end, accused, onward=onward)
            claim = replace(claim, again=speaker.again)
            if manner == "deny" and (noun := _denied_noun(text, end, cues)) is not None:
                denied_words.append((end, noun[1]))
                claims = [one for one in claims if not noun[0] <= one.start <= noun[1]]
                claim = replace(claim, denied=_whose(text, max(end, speaker.end), noun, cues, parties))
            claims.append(claim)
    headed = _headed(text, cues, parties)
    if headed is not None and not any(claim.end <= headed.end for claim in claims):
        claims.append(headed)
    return _with_last_speakers(sorted(claims, key=lambda claim: (claim.start, claim.end)))


def _with_last_speakers(claims: list[Claim]) -> list[Claim]:
    """Return the claims, in which a word for the last speaker is the one that the sentence named before it."""
    settled: list[Claim] = []
    for claim in claims:
        named = next((one for one in reversed(settled) if one.party not in PRESS), None)
        settled.append(replace(claim, party=named.party) if claim.again and named is not None else claim)
    return settled


def _still_free(speakers: list[PartyMention], claims: list[Claim], cues: CompiledCues) -> list[PartyMention]:
    """Return the parties that the verb at the end may have: "according to the agency, the ministry ... said"."""
    if cues.cues.speaker != "first":
        return speakers
    taken = {(claim.speaker_start, claim.speaker_end) for claim in claims}
    return [one for one in speakers if (one.start, one.end) not in taken] or speakers


def _headed(text: str, cues: CompiledCues, parties: list[PartyMention]) -> Claim | None:
    """Return the claim of "The ministry of X: Y was taken": a speaker before a colon, with nothing that happens."""
    found = (_ARMENIAN_HEAD if cues.cues.language == "hy" else _HEAD).match(text)
    if found is None or any(row.pattern.search(text, 0, found.end()) for row in cues.happenings):
        return None
    inside = [party for party in parties if party.end <= found.end() and not party.literal]
    sides = [party for party in inside if party.party not in PRESS] or inside
    if not sides:
        return None
    speaker = sides[0]
    return Claim(speaker.start, found.end(), speaker.party, "say", speaker.start, speaker.end)


def _denied_noun(text: str, end: int, cues: CompiledCues) -> tuple[int, int] | None:
    """Return where the noun stands that a denial is about ("dismissed the Armenian reports"), None without one."""
    found = cues.said_noun.search(text, end, end + 80)
    if found is None:
        return None
    between = text[end : found.start()]
    near = len(between.split()) <= AFTER_WORDS and "," not in between and not cues.clause_break.search(between)
    return found.span() if near else None


def _rejected(text: str, start: int, end: int, cues: CompiledCues, parties: list[PartyMention]) -> Claim | None:
    """Return the denial of "claims by X that ... were rejected by Y": it covers the claims, None for another."""
    agent = cues.agent.match(text, end + 1)
    noun = next(cues.said_noun.finditer(text, 0, start), None)
    if agent is None or noun is None:
        return None
    speaker = speaker_after(text, agent.end(), parties, AFTER_WORDS)
    if speaker is None:
        return None
    whose = next((party for party in parties if party.end + 1 == noun.start()), None)
    if whose is None:
        whose = _whose(text, noun.end(), noun.span(), cues, parties)
    first = min(noun.start(), whose.start if whose is not None else start)
    return Claim(first, end, speaker.party, "deny", speaker.start, speaker.end, denied=whose)


def _whose(
    text: str, end: int, noun: tuple[int, int], cues: CompiledCues, parties: list[PartyMention]
) -> PartyMention | None:
    """Return the party whose words are denied: "Armenian claims", "claims by Armenia"."""
    for party in parties:
        if end <= party.start and party.end <= noun[0]:
            return party
        if noun[1] <= party.start and cues.said_by.match(text[noun[1] : party.start]):
            return party
    return None


def claim_of(
    cue_start: int, claims: list[Claim], *, verb_last: bool, text: str = "", apart: re.Pattern[str] = _APART
) -> Claim | None:
    """Return the claim a happening stands under: the last one before it, else the first after it.

    A denial or an accusation covers what follows its verb, or all of the sentence where verbs come last.
    """
    before = [claim for claim in claims if claim.carried or _covers(claim, cue_start, verb_last)]
    if before:  # "Y denied that X fell, and said ...": what was denied is not what was said afterwards
        said = [claim for claim in before if claim.carried or claim.start <= cue_start]
        if verb_last:  # "X of whose loss A denied, and B said ...": the first verb of saying that comes after it
            return next((claim for claim in before if not claim.carried and claim.start > cue_start), before[-1])
        return said[-1] if said else before[-1]
    for claim in claims:
        if claim.manner in ("say", "show") and not claim.onward:
            between = text[cue_start : min(claim.start, claim.speaker_start)]
            closing = len(text[max(claim.end, claim.speaker_end) :].split()) <= TAIL_WORDS  # "A fell; B too, X said"
            return None if apart.search(between) and not closing else claim
    return None


def _covers(claim: Claim, cue_start: int, verb_last: bool) -> bool:
    if claim.manner in ("deny", "accuse") and not verb_last:
        return claim.start <= cue_start
    return min(claim.start, claim.speaker_start) <= cue_start


def denial_after(cue_end: int, claims: list[Claim]) -> Claim | None:
    """Return the denial that follows a happening in its sentence ("... took X, which Y denied")."""
    return next((claim for claim in claims if claim.manner == "deny" and claim.start >= cue_end), None)


def carried(claim: Claim) -> Claim:
    """Return a claim as it reaches into the next sentence, where it has no words of its own."""
    return replace(claim, carried=True)
