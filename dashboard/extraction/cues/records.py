"""What a table of cues holds: the words of one language that tell what happened, to whom, and who says so.

All patterns are regular expressions over plain letters (see `plain.py`): lower case, no vowel marks, straight quotes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dashboard.records import Kind, Party

# subject: the party at the verb does it. victim: the party at the verb suffers it, its opponent does it.
# both: two-sided, no single actor.
# thing: the words name what did it (a rocket); only a party right beside them owns it.
ActorPattern = Literal["subject", "victim", "both", "thing"]
# Where a row must meet a place: right before its words, right after them.
AtPlace = Literal["before", "after"]
# show: pictures show it; only media are speakers of that.
Speaker = Literal["before", "after", "either", "first"]
Manner = Literal["say", "accuse", "deny", "show"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A word or phrase that reports a happening, with a phrase it is written for.

    `beside` must stand, `unless` must not stand, near it; `after_not` must not follow it. `strength` (0 to 1) says
    how surely the words report a happening rather than something else. `speech` marks acts of speech (to call for a
    truce), which a wish does not turn into a mere wish.
    """

    kind: Kind
    actor: ActorPattern
    pattern: str
    example: str
    beside: str | None = None
    unless: str | None = None
    after_not: str | None = None
    strength: float = 1.0
    speech: bool = False
    at_place: AtPlace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The table of one language.

    `place_after` says where the place of a verb mostly stands: after it (English), before it (Turkish), either (None).
    """

    language: str
    place_after: bool | None
    happenings: tuple[Happening, ...]
    # Words for the parties, in the order in which they win where two match at one spot.
    parties: tuple[tuple[Party, str], ...]
    # Verbs of saying, and where their speaker stands: before them, after them (either: mostly before), or first in
    # the sentence with the verb at its end.
    reporting: tuple[tuple[Manner, str], ...]
    speaker: Speaker
    # "according to" (the party follows) and its postposed sisters (the party precedes).
    according_before: str
    according_after: str | None
    # Sentences that go on with what the last speaker said.
    same_speaker: str
    alleged: str
    # Words before a happening that make it a plan, a threat, a wish, a condition; those after it.
    irrealis_before: str
    irrealis_after: str | None
    # What makes a whole sentence a supposition.
    hypothetical: str
    # Words before it that make it an attempt; that negate it; negation after it.
    attempt_before: str
    negation_before: str
    negation_after: str | None
    # What ends a clause; what may stand between the members of a list of places; words that stand for a place.
    clause_break: str
    relative: str
    list_glue: str
    anaphor: str
    # What puts a happening in a place: a word before its name, an ending of it.
    locative_before: str
    locative_ending: str | None
    # The ending of a place that only says where the next one lies ("Tərtərin Qapanlı kəndi").
    owner_ending: str | None = None
    # The ending of a place that people are brought to: it is not the one that they left.
    goal_ending: str | None = None
    # Words before a place that only says where somebody comes from, or how far away something lies.
    aside_before: str | None = None
    # Words that open what somebody said: who said it does not stand behind them.
    that: str | None = None
    # How a verb of saying begins that opens a clause of its own, and says nothing of what stands before it.
    says_next: str | None = None
    # Words before a place where somebody spoke.
    spoken_at: str | None = None
    # Words before a place where those sit who are quoted ("officials in").
    speaker_seat: str | None = None
    # Nouns for what somebody said, which a denial is about.
    said_noun: str | None = None
    # What stands between such a noun and a party after it whose words they are.
    said_by: str | None = None
    # Words before a party that goes along with another or is its enemy, and so is not the one that acts.
    companion: str | None = None
    # The agent of a passive ("by ..."), the verbs that make one, and what makes a verb right after it passive.
    agent: str | None
    auxiliary: str | None = None
    passive_before: str | None = None
    # Words between a place's fall and the party it fell to.
    taker: str | None = None
    # Words that make a happening the purpose of something else ("to back an offensive").
    purpose: str | None = None
    # Dates: "as of" before a date, "since" before or after it.
    as_of: str
    since_before: str | None
    since_after: str | None
    opinion: str
    background: str
    people_count: str
    equipment_count: str
    # Number words that stand before what they count; forms that count by themselves (a dual), the unit in a group.
    number_words: tuple[tuple[str, int], ...] = ()
    number_forms: tuple[tuple[str, int], ...] = ()


def happening(
    kind: Kind,
    actor: ActorPattern,
    pattern: str,
    example: str,
    *,
    beside: str | None = None,
    unless: str | None = None,
    after_not: str | None = None,
    strength: float = 1.0,
    speech: bool = False,
    at_place: AtPlace | None = None,
) -> Happening:
    """Return a row, written on one line."""
    return Happening(
        kind=kind,
        actor=actor,
        pattern=pattern,
        example=example,
        beside=beside,
        unless=unless,
        after_not=after_not,
        strength=strength,
        speech=speech,
        at_place=at_place,
    )
