"""Who did it to whom, and who says so: the parties of a happening, its certainty, and what a denial makes of it."""

from __future__ import annotations

import re

from dashboard.extraction.claimants import Claim
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.happenings import Cue
from dashboard.extraction.parties import PartyMention
from dashboard.extraction.plain import Plain
from dashboard.records import Certainty, Kind, Party

_OPPONENT: dict[Party, Party] = {"azerbaijan": "armenia", "armenia": "azerbaijan", "nkr": "azerbaijan"}
# A side reports these as done to it, not by it, unless it says otherwise.
_DONE_TO_THE_SPEAKER = frozenset({"strike_shelling", "ceasefire_violation", "displacement", "casualty_claim", "clash"})
_VICTIM_WORDS = 4
_COMPANION_WORDS = 6
_TAKING = frozenset({"capture_claim", "capture_denied", "other"})
_AND = frozenset(["and", "as well as", "и", "və", "ve", "եւ", "և", "et", "und"])
_COMMA = re.compile(r"[,;]")
_BYSTANDERS = ("media", "social_media", "civilians")


def sides_of(
    view: Plain, cues: CompiledCues, cue: Cue, parties: list[PartyMention], claim: Claim | None
) -> tuple[Kind, Party, Party, Party, Certainty]:
    """Return kind, actor, target, claimed_by and certainty of a happening."""
    claimed_by: Party = claim.party if claim is not None else "author"
    alleged = cues.alleged.search(view.text[max(0, cue.start - 60) : cue.end + 30]) is not None
    certainty: Certainty = "claimed" if claim is not None else "asserted"
    if alleged or (claim is not None and claim.manner == "accuse"):
        certainty = "alleged"
    kind = cue.kind
    if claim is not None and claim.manner == "deny":
        certainty = "denied"
        if kind in ("capture_claim", "advance"):
            kind = "capture_denied"
    speaker = (claim.speaker_start, claim.speaker_end) if claim is not None and not claim.carried else None
    denied = claim.denied if claim is not None else None
    others = [party for party in parties if party != denied]
    doer = _party_at(view.text, cues, cue, others, speaker, own=certainty != "denied")
    if doer is None and denied is not None:  # whose words are denied: what they complain of, or what they boast of
        doer = _OPPONENT.get(denied.party) if kind in _DONE_TO_THE_SPEAKER else denied.party
    if doer is None and certainty == "denied" and claim is not None:
        doer = _OPPONENT.get(claim.party)  # who denies a capture denies that the other side made it
    if claim is not None and claim.accused is not None and cue.start > claim.start:
        doer = claim.accused
    if cue.speech and doer is not None and (claim is None or claim.start > cue.start):
        claimed_by, certainty = doer, "claimed"
    if cue.actor == "both":
        return kind, "unknown", "unknown", claimed_by, certainty
    if cue.actor == "victim":
        taker = _taker_at(view.text, cues, cue, parties) if cue.kind == "capture_claim" else None
        if taker is not None:
            return kind, taker, _OPPONENT.get(taker, "unknown"), claimed_by, certainty
        victim = _victim_at(view.text, cues, cue, parties)
        return kind, _OPPONENT.get(victim, "unknown"), victim, claimed_by, certainty
    return kind, doer or "unknown", _OPPONENT.get(doer, "unknown") if doer else "unknown", claimed_by, certainty


def _party_at(
    text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention], speaker: tuple[int, int] | None, *, own: bool
) -> Party | None:
    """Return the party that does a happening: its agent, else the subject before it, else (`own`) the speaker."""
    aside = _companions(text, cues, parties) | _in_relative_clauses(text, cues, cue, parties)
    sides = [
        party
        for party in parties
        if not party.literal and party.party not in _BYSTANDERS and (party.start, party.end) not in aside
    ]
    inside = next((party for party in sides if cue.start <= party.start and party.end <= cue.end), None)
    if inside is not None and cues.agent.search(text[cue.start : inside.start]):
        return inside.party  # "a rocket fired by X hit"
    agent = cues.agent.search(text[cue.end : cue.end + 60])
    if agent is not None and not cues.auxiliary.search(text[cue.end : cue.end + agent.start()]):
        for party in sides:
            if 0 <= party.start - (cue.end + agent.end()) <= 30:
                return party.party
    if cue.kind not in _TAKING and _is_passive(text, cues, cue):
        return None  # "Armenian positions were shelled": who suffers it stands before the verb
    subjects = [party for party in sides if (party.start, party.end) != speaker]
    if own and cue.kind not in _DONE_TO_THE_SPEAKER and not any(party.end <= cue.start for party in subjects):
        subjects = sides
    before = [party for party in subjects if party.end <= cue.start]
    after = [party for party in subjects if party.start >= cue.end]
    if cues.cues.speaker == "after" and after:
        between = text[cue.end : after[0].start]
        if len(between.split()) <= 3 and not cues.clause_break.search(between) and "," not in between:
            return after[0].party
    if cue.actor == "thing" and before and not _beside(text[before[-1].end : cue.start], cues):
        return None  # "In a county of Iran, a shell hit": the shell did it
    return before[-1].party if before else None


def _is_passive(text: str, cues: CompiledCues, cue: Cue) -> bool:
    if text[cue.start : cue.end].split()[0].endswith("ing"):
        return False  # "were advancing"
    return cues.passive_before.search(text[max(0, cue.start - 40) : cue.start]) is not None


def _beside(between: str, cues: CompiledCues) -> bool:
    return (
        len(between.split()) <= _VICTIM_WORDS and not _COMMA.search(between) and not cues.clause_break.search(between)
    )


def _companions(text: str, cues: CompiledCues, parties: list[PartyMention]) -> set[tuple[int, int]]:
    """Return where the parties stand that only go along with another, or are its enemy: "with Turks and Syrians"."""
    found: set[tuple[int, int]] = set()
    last: PartyMention | None = None
    for party in parties:
        listed = last is not None and _goes_on(text, cues, last, party)
        if listed or cues.companion.search(text[max(0, party.start - 40) : party.start]):
            found.add((party.start, party.end))
            last = party
        else:
            last = None
    return found


def _goes_on(text: str, cues: CompiledCues, last: PartyMention, party: PartyMention) -> bool:
    """Say whether a party is the next in a list: "Turkish special forces and Syrian militants"."""
    between = text[last.end : party.start]
    words = between.split()
    if "," in between or len(words) > _COMPANION_WORDS or cues.clause_break.search(between):
        return False
    return bool(_AND & set(words[-2:])) or text[party.start] == "و"


def _in_relative_clauses(text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention]) -> set[tuple[int, int]]:
    """Return where the parties stand that only a clause about something else names: "X, which Y calls its own, ..."."""
    found: set[tuple[int, int]] = set()
    for match in cues.relative.finditer(text, 0, cue.start):
        closed = _COMMA.search(text, match.end(), cue.start)
        if closed is not None and _COMMA.match(match[0]):
            found.update((x.start, x.end) for x in parties if match.end() <= x.start and x.end <= closed.start())
    return found


def _victim_at(text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention]) -> Party:
    """Return the party that stands right at a verb of suffering ("Armenian forces retreated"), else unknown."""
    best: tuple[int, Party] = (_VICTIM_WORDS + 1, "unknown")
    for party in parties:
        between = text[party.end : cue.start] if party.end <= cue.start else text[cue.end : party.start]
        if party.end > cue.start and _COMMA.search(between):
            continue  # "X fell, Armenian forces ...": what comes next is another matter
        if party.party in _OPPONENT and not party.literal and not cues.clause_break.search(between):
            best = min(best, (len(between.split()), party.party))
    return best[1]


def _taker_at(text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention]) -> Party | None:
    """Return the party that a place fell to."""
    for party in parties:
        between = text[cue.end : party.start] if party.start >= cue.end else ","
        if party.party in _OPPONENT and not party.literal and not _COMMA.search(between):
            return party.party if cues.taker.search(between) else None
    return None
