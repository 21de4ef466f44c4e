"""Speakers that a sentence does not name as a party: those who spoke before, officials of a place, private persons."""

from __future__ import annotations

import datetime as dt

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.parties import PartyMention
from dashboard.extraction.seats import side_of_officials
from dashboard.extraction.told import Told
from dashboard.records import Party, Toponym

_BESIDE_WORDS = 2  # words between a pronoun and its verb of saying ("he also said")
_OF_WORDS = 4  # words between an office and the party that it is of
_FAR = 120  # characters, more than any of these words take
_NAME_WORDS = 2  # words between an office and the name of who holds it ("President Ilham Aliyev")
_SEAT_WORDS = 5  # words between an official and the place that he speaks for
_OWNER_FIRST = frozenset({"az", "tr", "hy"})  # "the ministry of Armenia" is "Armenia's ministry" there


def stand_ins_in(
    text: str, cues: CompiledCues, parties: list[PartyMention], last: Party | None, office: Party | None
) -> list[PartyMention]:
    """Return the words of plain letters that stand for the last speaker, or for the last side that spoke."""
    verbs = [match.span() for _, pattern in cues.reporting for match in pattern.finditer(text)]
    sayings = verbs + [match.span() for match in cues.according_before.finditer(text)]
    sayings += [match.span() for match in cues.according_after.finditer(text)]
    found: list[PartyMention] = []
    if last is not None and sayings:
        for match in cues.running.pronoun.finditer(text):
            if any(_words_between(text, match.span(), span) <= _BESIDE_WORDS for span in sayings):
                found.append(PartyMention(match.start(), match.end(), last, again=True))
    if office is not None and sayings:
        for match in cues.running.office_again.finditer(text):
            start, end = match.span()
            if not any(_is_named(text, start, end, party, verbs, cues) for party in parties):
                found.append(PartyMention(start, end, office, again=True))
    return found


def people_in(told: Told, cues: CompiledCues, seat: Toponym | None, day: dt.date | None) -> list[PartyMention]:
    """Return the officials of places whose side is plain, and the persons that no party names.

    `seat` is the place last named before the sentence: "the mayor" is its mayor.
    """
    text = told.view.text
    found: list[PartyMention] = []
    for match in cues.running.official.finditer(text):
        place = _seat_of(text, match.span(), told) or seat
        side = side_of_officials(place, day) if place is not None else None
        if side is not None:
            found.append(PartyMention(match.start(), match.end(), side))
    for match in cues.running.person.finditer(text):
        found.append(PartyMention(match.start(), match.end(), "civilians"))
    return sorted(found, key=lambda one: one.start)


def _seat_of(text: str, span: tuple[int, int], told: Told) -> Toponym | None:
    """Return the place that an official stands beside."""
    best: tuple[int, Toponym] | None = None
    for toponym in told.toponyms:
        words = _words_between(text, span, (told.view.at(toponym.start), told.view.at(toponym.end)))
        if words <= _SEAT_WORDS and (best is None or words < best[0]):
            best = (words, toponym)
    return best[1] if best is not None else None


def _is_named(
    text: str, start: int, end: int, party: PartyMention, verbs: list[tuple[int, int]], cues: CompiledCues
) -> bool:
    """Say whether a party names the office that stands beside it ("the ministry of Armenia", "Armenia's ministry")."""
    if party.start < end and party.end > start:
        return True
    if start - party.end > _FAR or party.start - end > _FAR:
        return False
    if party.end <= start:
        return len(text[party.end : start].split()) <= 1 and "," not in text[party.end : start]
    between = text[end : party.start]
    spoken = any(end <= first < party.start for first, _ in verbs)
    if cues.cues.language == "ar":  # an office that has the article has no owner behind it
        return False
    words = _NAME_WORDS if cues.cues.language in _OWNER_FIRST else _OF_WORDS
    return len(between.split()) <= words and not spoken and "," not in between


def _words_between(text: str, one: tuple[int, int], other: tuple[int, int]) -> int:
    first, second = sorted((one, other))
    if second[0] - first[1] > _FAR:
        return _FAR
    return len(text[first[1] : second[0]].split()) if second[0] >= first[1] else 0
