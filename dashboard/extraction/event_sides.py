"""Who did it to whom, and who says so: the parties of a happening, its certainty, and what a denial makes of it."""

from __future__ import annotations

from dashboard.extraction.claimants import Claim, PartyMention
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.happenings import Cue
from dashboard.extraction.plain import Plain
from dashboard.records import Certainty, Kind, Party

_OPPONENT: dict[Party, Party] = {"azerbaijan": "armenia", "armenia": "azerbaijan", "nkr": "azerbaijan"}
# A side reports these as done to it, not by it, unless it says otherwise.
_DONE_TO_THE_SPEAKER = frozenset({"strike_shelling", "ceasefire_violation", "displacement", "casualty_claim", "clash"})
_VICTIM_WORDS = 4
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
    doer = _party_at(view.text, cues, cue, parties, speaker, own=certainty != "denied")
    if doer is None and certainty == "denied" and claim is not None:
        doer = _OPPONENT.get(claim.party)  # who denies a capture denies that the other side made it
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
    text: str, cues: CompiledCues, cue: Cue, parties: list[PartyMention], speaker: tuple[int, int] | None, *, own: bool
) -> Party | None:
    """Return the party that does a happening: its agent, else the subject before it, else (`own`) the speaker."""
    sides = [
        party
        for party in parties
        if not party.literal
        and party.party not in _BYSTANDERS
        and not cues.companion.search(text[max(0, party.start - 40) : party.start])
    ]
    agent = cues.agent.search(text[cue.end : cue.end + 60])
    if agent is not None:
        for party in sides:
            if 0 <= party.start - (cue.end + agent.end()) <= 30:
                return party.party
    subjects = [party for party in sides if (party.start, party.end) != speaker]
    if own and cue.kind not in _DONE_TO_THE_SPEAKER and not any(party.end <= cue.start for party in subjects):
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
        if party.party in _OPPONENT and not party.literal and not cues.clause_break.search(between):
            best = min(best, (len(between.split()), party.party))
    return best[1]
