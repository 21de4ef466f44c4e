"""A line of events becomes an event, bound to the sentence of the text that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from dashboard.evaluation.gold import AREAS, GoldEvent, GoldToponym
from dashboard.evaluation.markup import UNDATED, read_days
from dashboard.evaluation.places import REMEDY, find_place
from dashboard.records import KINDS, PARTIES, Certainty
from gazetteer.gazetteer import Gazetteer

CARRIED = "carried"
LAYOUT = "place | kind | days | actor | claimed_by | certainty | first words of the sentence"


class EventFault(ValueError):
    """A line cannot be used: the value, what is wrong, and what helps."""

    def __init__(self, value: object, problem: str, remedy: str) -> None:
        self.value, self.problem, self.remedy = value, problem, remedy
        super().__init__(problem)


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    end: int


def read_event(line: str, text: str, toponyms: Sequence[GoldToponym], gazetteer: Gazetteer) -> GoldEvent:
    """Return the event of a line about a text with these mentions; raises EventFault.

    The event's place has to be marked in its sentence, unless it is `carried`.
    """
    fields = [field.strip() for field in line.split("|")]
    if len(fields) == 8 and fields[7] != CARRIED:
        raise EventFault(fields[7], "unknown last field of an event", f"Write {CARRIED!r}, or nothing.")
    if len(fields) not in (7, 8) or not all(fields):
        raise EventFault(line[:60], "an event has seven fields, none empty", f"Write: {LAYOUT} (| {CARRIED}).")
    place, kind, days, actor, claimed_by, certainty, words = fields[:7]
    named = len(fields) == 7
    for value, known, what in (
        (kind, KINDS, "kind"),
        (actor, PARTIES, "actor"),
        (claimed_by, PARTIES, "claimed_by"),
        (certainty, get_args(Certainty), "certainty"),
    ):
        if value not in known:
            raise EventFault(value, f"unknown {what} of an event", f"Use one of: {' '.join(known)}.")
    try:
        interval = None if days == UNDATED else read_days(days)
    except ValueError as error:
        remedy = f"Write YYYY-MM-DD, FIRST/LAST, or {UNDATED}."
        raise EventFault(days, f"the days of an event cannot be read ({error})", remedy) from error
    where = find_place(place, gazetteer)
    if where is None:
        raise EventFault(place, "unknown place of an event", REMEDY)
    mentions = [one for one in toponyms if one.place == place]
    if named and not mentions:
        remedy = f"Mark it where the text names it, name the place that is marked, or end the line with '| {CARRIED}'."
        raise EventFault(place, "the text has no mention of the event's place", remedy)
    sentence = _find(words, text, mentions, named)
    return GoldEvent(
        start=sentence.start,
        end=sentence.end,
        place=place,
        name=where.name or (mentions[0].text if mentions else place),
        area=where.kind in AREAS,
        point=where.point,
        days=interval,
        earliest=None,
        latest=None,
        kind=kind,
        claimed_by=claimed_by,
        named=named,
    )


def _find(words: str, text: str, mentions: Sequence[GoldToponym], named: bool) -> _Sentence:
    """Return a stretch of the sentence that begins with some words: these, and on to the place when it is named.

    Where a sentence ends is a judgement of the program that is measured; its beginning and its place are a person's.
    """
    found = _occurrences(words, text)
    if not found:
        remedy = "Copy the sentence's first words from the text, without marks."
        raise EventFault(words, "the event's sentence is not in the text", remedy)
    if named:
        found = [longer for one in found if (longer := _up_to_place(one, text, mentions)) is not None]
        if not found:
            remedy = f"Mark the place in the sentence, or end the line with '| {CARRIED}'."
            raise EventFault(words, f"no mention of {mentions[0].place} follows in the event's sentence", remedy)
    if len(found) > 1:
        raise EventFault(words, "the event's sentence stands in the text more than once", "Write more of its words.")
    return found[0]


def _occurrences(words: str, text: str) -> list[_Sentence]:
    parts = words.rstrip(" .…").split()
    if not parts:
        return []
    # A line break in the text is a blank here; words begin where a word of the text begins.
    pattern = (r"(?<!\w)" if parts[0][0].isalnum() else "") + r"\s+".join(map(re.escape, parts))
    return [_Sentence(match.start(), match.end()) for match in re.finditer(pattern, text)]


def _up_to_place(sentence: _Sentence, text: str, mentions: Sequence[GoldToponym]) -> _Sentence | None:
    paragraph = text.find("\n\n", sentence.start)
    for mention in mentions:
        if mention.start >= sentence.start and (paragraph < 0 or mention.end <= paragraph):
            return _Sentence(sentence.start, max(sentence.end, mention.end))
    return None
