"""Who says so: the parties a sentence names, and those among them that it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.cues.records import Manner
from dashboard.records import Party

_SUBJECT_WORDS = 14  # words that may stand between a speaker and the verb of saying
_AFTER_WORDS = 6  # the same where the speaker follows the verb
_ACCORDING_WORDS = 9  # words between "according to" and the party


_SEAT_LETTERS = 60  # letters before a place in which its office is looked for
_TAIL_WORDS = 4
_HEAD, _ARMENIAN_HEAD = (  # at most seven words before a colon; in Armenian a dot says what a colon says elsewhere
    re.compile(
        rf"\W{{0,9}}(?:\d{{1,2}}[:.]\d\d\W{{1,9}})?(?:[^\s:,;.․!?]{{1,30}}(?: |(?={colon}))){{1,7}}{colon}(?= \W*\w)"
    )
    for colon in (":", "[:.․]")
)
_APART = re.compile(r"[;:] ")  # what stands before it is not of the speaker behind it
_LINKS = frozenset(["which", "who", "that", "as", "and", "also", "et", "qui", "который", "как"])
_SIDES = frozenset(["azerbaijan", "armenia", "nkr"])
_PRESS = frozenset(["media", "social_media", "civilians"])
_AND = (" and ", " and also ", " и ", " və ", " ve ", " և ", " եւ ", " et ", " und ")


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A party as a sentence names it (positions in its plain letters)."""

    start: int
    end: int
    party: Party
    literal: bool = False  # a place where it is: it speaks ("in Baku they said") but does nothing
    again: bool = False  # not named: a word that stands for who spoke before


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


def find_parties(text: str, cues: CompiledCues, literal: list[tuple[int, int]]) -> list[PartyMention]:
    """Return the parties named in plain letters, in order; those that are literal places are marked."""
    found: list[tuple[int, int, int, Party]] = []
    for order, (party, pattern) in enumerate(cues.parties):
        for match in pattern.finditer(text):
            start, end = match.span()
            found.append((start, order, end, party))
    found.sort()
    mentions: list[PartyMention] = []
    for start, _, end, party in found:
        if not mentions or start >= mentions[-1].end:
            here = any(start >= first and end <= last for first, last in literal) and not _seated(text, start, cues)
            mentions.append(PartyMention(start, end, party, here))
    return _without_pairs(text, _with_offices(text, cues, mentions))


def _with_offices(text: str, cues: CompiledCues, mentions: list[PartyMention]) -> list[PartyMention]:
    """Return the parties without the offices that belong to the party right before them.

    An office that stands for a party by itself ("the Defence Ministry" in the press of one country) does not, where
    another party owns it.
    """
    kept: list[PartyMention] = []
    for mention in mentions:
        owned = kept and text[kept[-1].end : mention.start] == " " and not {kept[-1].party, mention.party} & _PRESS
        if owned and cues.running.heading.search(text, mention.start, mention.end):
            owner = kept.pop()
            kept.append(replace(owner, end=mention.end, literal=False))
        else:
            kept.append(mention)
    return kept


def _seated(text: str, start: int, cues: CompiledCues) -> bool:
    """Say whether a place is the seat of an office named before it ("prosecutors in Baku"), which speaks for it."""
    before = text[max(0, start - _SEAT_LETTERS) : start]
    seat = cues.speaker_seat.search(before)
    return seat is not None and not any(
        pattern.search(before, seat.start()) for party, pattern in cues.parties if party in _PRESS
    )


def _without_pairs(text: str, mentions: list[PartyMention]) -> list[PartyMention]:
    """Return the parties with each pair ("Azerbaijani-Turkish") as one: its side of the conflict, else its first.

    A pair of both sides ("the Armenian-Azerbaijani border") stands for neither.
    """
    kept: list[PartyMention] = []
    for mention in mentions:
        if kept and text[kept[-1].end : mention.start] == "-" and not {kept[-1].party, mention.party} & _PRESS:
            first = kept.pop()
            sides = [one.party for one in (first, mention) if one.party in _SIDES]
            if set(sides) == {"nkr", "armenia"}:  # "the Karabakh-Armenian army"
                sides = ["nkr"]
            if len(set(sides)) < 2:
                party = sides[0] if sides else first.party
                kept.append(PartyMention(first.start, mention.end, party, first.literal and mention.literal))
        else:
            kept.append(mention)
    return kept


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
            speaker = _after(text, match.end(), speakers, _ACCORDING_WORDS, literal=_ACCORDING_WORDS)
        if speaker is not None:
            speaker = _weightiest(text, speaker, parties)
            claims.append(
                Claim(match.start(), speaker.end, speaker.party, "say", speaker.start, speaker.end, again=speaker.again)
            )
    for match in cues.according_after.finditer(text):
        speaker = _before(text, match.start(), speakers, _ACCORDING_WORDS)
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
            speaker = _speaker(text, start, end, cues, _still_free(speakers, claims, cues))
            if speaker is None and people:
                speaker = _speaker(text, start, end, cues, list(people))
            if claims and text[:start].endswith(_AND):  # "X said ... and added ...": the speaker goes on
                said = [claim for claim in claims if claim.end <= start]
                if said:
                    one = said[-1]
                    speaker = PartyMention(one.speaker_start, one.speaker_end, one.party)
            if speaker is None or (manner == "show" and speaker.party not in ("media", "social_media")):
                continue
            speaker = _person_of(text, speaker, parties)
            accused: Party | None = None
            if manner == "accuse":
                other = _after(text, max(end, speaker.end), parties, _AFTER_WORDS)
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
        named = next((one for one in reversed(settled) if one.party not in _PRESS), None)
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
    sides = [party for party in inside if party.party not in _PRESS] or inside
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
    near = len(between.split()) <= _AFTER_WORDS and "," not in between and not cues.clause_break.search(between)
    return found.span() if near else None


def _rejected(text: str, start: int, end: int, cues: CompiledCues, parties: list[PartyMention]) -> Claim | None:
    """Return the denial of "claims by X that ... were rejected by Y": it covers the claims, None for another."""
    agent = cues.agent.match(text, end + 1)
    noun = next(cues.said_noun.finditer(text, 0, start), None)
    if agent is None or noun is None:
        return None
    speaker = _after(text, agent.end(), parties, _AFTER_WORDS)
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
            closing = len(text[max(claim.end, claim.speaker_end) :].split()) <= _TAIL_WORDS  # "A fell; B too, X said"
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


def _speaker(text: str, start: int, end: int, cues: CompiledCues, parties: list[PartyMention]) -> PartyMention | None:
    where = cues.cues.speaker
    if where == "after":
        after = _after(text, end, parties, _AFTER_WORDS)
        if after is not None and cues.that.search(text, end, after.start):
            after = None
        return after or _before(text, start, parties, _AFTER_WORDS)
    if where == "either":  # "teilte Alijew mit": the verb stands around its speaker
        around = next((party for party in parties if start < party.start and party.end <= end), None)
        if around is not None:
            return around
    comma = text.rfind(",", 0, start)
    tail = [word for word in text[comma + 1 : start].split() if word.strip('"-')]
    if where == "first":
        if comma > 0 and 1 <= len(tail) <= _TAIL_WORDS and (own := _within(text, parties, comma, start)) is not None:
            return own  # "..., the Prosecutor General said"
        acting = [party for party in parties if not party.literal]
        return acting[0] if acting and acting[0].end <= start else None
    if comma > 0 and 1 <= len(tail) <= _TAIL_WORDS and len(text[end:].split()) <= _TAIL_WORDS and tail[0] not in _LINKS:
        own = _within(text, parties, comma, start)
        if own is None and where == "either":
            return _after(text, end, parties, _AFTER_WORDS)  # "..., a déclaré Aliev"
        return own  # "..., health officials said.": none of the parties before the comma
    inverted = text[:start].rstrip().endswith(('"', ',"', '",', ","))
    if inverted:
        near = _after(text, end, parties, 3 if where == "before" else _AFTER_WORDS)
        if near is not None:
            return _told_to_media(text, near, parties)
    agent = cues.agent.match(text, end + 1) if where == "before" else None
    if agent is not None and agent.end() > end + 1:  # "is reported by X"
        return _after(text, agent.end(), parties, _AFTER_WORDS)
    before = _before(text, start, parties, _SUBJECT_WORDS, cues)
    if before is None and where == "either":
        after = _after(text, end, parties, _AFTER_WORDS)
        if after is None or "," in text[end : after.start]:  # "the mayor said, that the enemy ..."
            return None
        return _told_to_media(text, after, parties)
    return before


def _told_to_media(text: str, speaker: PartyMention, parties: list[PartyMention]) -> PartyMention:
    """Return who told it to the media that a verb names first: "said to the agency a source in the army"."""
    if speaker.party != "media":
        return speaker
    for other in parties:
        if other.start >= speaker.end and other.party != "media":
            return other if len(text[speaker.end : other.start].split()) <= _TAIL_WORDS else speaker
    return speaker


def _within(text: str, parties: list[PartyMention], start: int, end: int) -> PartyMention | None:
    """Return the last party between two positions; a literal place only before the verb ("those in Baku said")."""
    inside = [party for party in parties if start <= party.start and party.end <= end]
    acting = [party for party in inside if not party.literal or not text[party.end : end].strip()]
    return acting[-1] if acting else None


def _before(
    text: str, position: int, parties: list[PartyMention], words: int, cues: CompiledCues | None = None
) -> PartyMention | None:
    """Return the nearest party before a position, within so many words and its clause."""
    for party in reversed(parties):
        between = text[party.end : position]
        if party.end > position or (party.literal and between.strip()):
            continue
        if len(between.split()) > words or (cues is not None and cues.clause_break.search(between)):
            return None
        return _weightiest_before(text, party, parties)
    return None


def _after(
    text: str, position: int, parties: list[PartyMention], words: int, *, literal: int = 1
) -> PartyMention | None:
    for party in parties:
        between = text[position : party.start]
        if party.start < position or (party.literal and len(between.split()) > literal):
            continue
        return None if len(between.split()) > words or ";" in between or ":" in between else party
    return None


def _weightiest(text: str, speaker: PartyMention, parties: list[PartyMention]) -> PartyMention:
    """Return the news agency of "Russia's agency X" rather than the country that it belongs to."""
    for other in parties:
        if other.start >= speaker.end and other.party == "media":
            return other if len(text[speaker.end : other.start].split()) <= 4 else speaker
    return speaker


def _person_of(text: str, speaker: PartyMention, parties: list[PartyMention]) -> PartyMention:
    """Return the people of "Armenian villagers": they speak for themselves."""
    for other in parties:
        if other.party in ("civilians", "social_media") and other.start >= speaker.end:
            return other if not text[speaker.end : other.start].strip(" -") else speaker
    return speaker


def _weightiest_before(text: str, speaker: PartyMention, parties: list[PartyMention]) -> PartyMention:
    """Return the side of "Armenian media", "Syrian-opposition reports": such media speak for their side."""
    if speaker.party != "media":
        return speaker
    for other in reversed(parties):
        if other.end <= speaker.start:
            between = text[other.end : speaker.start]
            return other if not between.strip(" -") and other.party != "media" else speaker
    return speaker
