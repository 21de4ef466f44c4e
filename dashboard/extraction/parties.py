"""The parties that a sentence names: states, armies, offices, agencies, people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dashboard.extraction.cues import CompiledCues
from dashboard.records import Party

PRESS = frozenset(["media", "social_media", "civilians"])
_SIDES = frozenset(["azerbaijan", "armenia", "nkr"])
_SEAT_LETTERS = 60  # letters before a place in which its office is looked for


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A party as a sentence names it (positions in its plain letters)."""

    start: int
    end: int
    party: Party
    literal: bool = False  # a place where it is: it speaks ("in Baku they said") but does nothing
    again: bool = False  # not named: a word that stands for who spoke before


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
        owned = kept and text[kept[-1].end : mention.start] == " " and not {kept[-1].party, mention.party} & PRESS
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
        pattern.search(before, seat.start()) for party, pattern in cues.parties if party in PRESS
    )


def _without_pairs(text: str, mentions: list[PartyMention]) -> list[PartyMention]:
    """Return the parties with each pair ("Azerbaijani-Turkish") as one: its side of the conflict, else its first.

    A pair of both sides ("the Armenian-Azerbaijani border") stands for neither.
    """
    kept: list[PartyMention] = []
    for mention in mentions:
        if kept and text[kept[-1].end : mention.start] == "-" and not {kept[-1].party, mention.party} & PRESS:
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
