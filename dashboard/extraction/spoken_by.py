"""Whose words a verb of saying gives: the party that stands where its language puts the speaker."""

from __future__ import annotations

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.parties import PartyMention

AFTER_WORDS = 6  # words that may stand between a verb of saying and the speaker behind it
TAIL_WORDS = 4  # words of a sentence's tail ("..., the ministry said")
_SUBJECT_WORDS = 14  # words that may stand between a speaker and the verb of saying
_LINKS = frozenset(["which", "who", "that", "as", "and", "also", "et", "qui", "который", "как"])


def speaker_of(text: str, start: int, end: int, cues: CompiledCues, parties: list[PartyMention]) -> PartyMention | None:
    where = cues.cues.speaker
    if where == "after":
        after = speaker_after(text, end, parties, AFTER_WORDS)
        if after is not None and cues.that.search(text, end, after.start):
            after = None
        return after or speaker_before(text, start, parties, AFTER_WORDS)
    if where == "either":  # "teilte Alijew mit": the verb stands around its speaker
        around = next((party for party in parties if start < party.start and party.end <= end), None)
        if around is not None:
            return around
    comma = text.rfind(",", 0, start)
    tail = [word for word in text[comma + 1 : start].split() if word.strip('"-')]
    if where == "first":
        if comma > 0 and 1 <= len(tail) <= TAIL_WORDS and (own := _within(text, parties, comma, start)) is not None:
            return own  # "..., the Prosecutor General said"
        acting = [party for party in parties if not party.literal]
        return acting[0] if acting and acting[0].end <= start else None
    if comma > 0 and 1 <= len(tail) <= TAIL_WORDS and len(text[end:].split()) <= TAIL_WORDS and tail[0] not in _LINKS:
        own = _within(text, parties, comma, start)
        if own is None and where == "either":
            return speaker_after(text, end, parties, AFTER_WORDS)  # "..., a déclaré Aliev"
        return own  # "..., health officials said.": none of the parties before the comma
    inverted = text[:start].rstrip().endswith(('"', ',"', '",', ","))
    if inverted:
        near = speaker_after(text, end, parties, 3 if where == "before" else AFTER_WORDS)
        if near is not None:
            return _told_to_media(text, near, parties)
    agent = cues.agent.match(text, end + 1) if where == "before" else None
    if agent is not None and agent.end() > end + 1:  # "is reported by X"
        return speaker_after(text, agent.end(), parties, AFTER_WORDS)
    before = speaker_before(text, start, parties, _SUBJECT_WORDS, cues)
    if before is None and where == "either":
        after = speaker_after(text, end, parties, AFTER_WORDS)
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
            return other if len(text[speaker.end : other.start].split()) <= TAIL_WORDS else speaker
    return speaker


def _within(text: str, parties: list[PartyMention], start: int, end: int) -> PartyMention | None:
    """Return the last party between two positions; a literal place only before the verb ("those in Baku said")."""
    inside = [party for party in parties if start <= party.start and party.end <= end]
    acting = [party for party in inside if not party.literal or not text[party.end : end].strip()]
    return acting[-1] if acting else None


def speaker_before(
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


def speaker_after(
    text: str, position: int, parties: list[PartyMention], words: int, *, literal: int = 1
) -> PartyMention | None:
    for party in parties:
        between = text[position : party.start]
        if party.start < position or (party.literal and len(between.split()) > literal):
            continue
        return None if len(between.split()) > words or ";" in between or ":" in between else party
    return None


def agency_of(text: str, speaker: PartyMention, parties: list[PartyMention]) -> PartyMention:
    """Return the news agency of "Russia's agency X" rather than the country that it belongs to."""
    for other in parties:
        if other.start >= speaker.end and other.party == "media":
            return other if len(text[speaker.end : other.start].split()) <= 4 else speaker
    return speaker


def person_of(text: str, speaker: PartyMention, parties: list[PartyMention]) -> PartyMention:
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
