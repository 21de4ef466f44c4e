"""Who claims to have taken a place, who denies it, and what these claims come to on a day.

The rules are the same for every side; docs/claims.md says them in a reader's words. Whether a claim is true is not for
this program to say.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Literal

from dashboard.records import Event, Party

Side = Literal["azerbaijan", "armenia"]
StateKind = Literal["no_claim", "claimed", "both_claim", "claimed_and_denied"]

SIDE_OF: Final[Mapping[Party, Side]] = MappingProxyType(
    {"azerbaijan": "azerbaijan", "armenia": "armenia", "nkr": "armenia"}
)
_OTHER: Final[Mapping[Side, Side]] = MappingProxyType({"azerbaijan": "armenia", "armenia": "azerbaijan"})
# A claim whose days are less certain than this, in days, belongs to no day.
_LONGEST = 31
# Claims that lie further before the newest one are of an earlier time: the town changed hands in another war.
_SAME_TIME = dt.timedelta(days=60)
# Two claims contradict each other when they are of about the same days.
_NEAR = dt.timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An event that says that a side has taken the place, or that it has not (`denied`).

    `side` is the one that is said to have taken it, whoever says so; None where the text names none. The Armenian and
    the Nagorno-Karabakh authorities are one side here. The claim counts from `day`, the last of the event's days.
    """

    event: Event
    side: Side | None
    denied: bool
    day: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the claims of a place come to on `day`.

    `claimed`: `side` is said to have taken it, and nobody denied it since. `claimed_and_denied`: the newest that is
    said of `side` is a denial. `both_claim`: either side is said to have taken it. `since` is the day of the newest
    claim or denial, `claims` are those that the state rests on.
    """

    day: dt.date
    kind: StateKind
    side: Side | None = None
    since: dt.date | None = None
    claims: tuple[Claim, ...] = ()

    @property
    def days_since(self) -> int | None:
        """Days since the newest claim or denial."""
        return None if self.since is None else (self.day - self.since).days


def claims_of(events: Iterable[Event]) -> list[Claim]:
    """Return the claims and denials of capture among the events of one place, in order of time.

    Events without a day, or with more than a month of them, are left out: they belong to no day.
    """
    dated = [
        event
        for event in events
        if event.kind in ("capture_claim", "capture_denied")
        and event.first is not None
        and event.last is not None
        and (event.last - event.first).days <= _LONGEST
    ]
    ordered = sorted(dated, key=lambda e: (e.last, e.first, e.document, e.article, e.sentence_start))
    claims = [_claim(event) for event in ordered]
    return [claim if claim.side is not None else replace(claim, side=_meant(claim, claims)) for claim in claims]


def _claim(event: Event) -> Claim:
    denied = event.kind == "capture_denied" or event.certainty == "denied"
    side = SIDE_OF.get(event.actor)
    if event.kind == "capture_denied":
        # Who denies a loss speaks of the other side's capture.
        speaker = SIDE_OF.get(event.claimed_by) or side
        side = None if speaker is None else _OTHER[speaker]
    assert event.last is not None
    return Claim(event=event, side=side, denied=denied, day=event.last)


def _meant(denial: Claim, claims: Sequence[Claim]) -> Side | None:
    """Return the side whose capture a third party denies: that of the nearest claim, an earlier one first."""
    if not denial.denied:
        return None
    near = [one for one in claims if one.side and not one.denied and abs(one.day - denial.day) <= _NEAR]
    return min(near, key=lambda one: (one.day > denial.day, abs(one.day - denial.day)), default=denial).side


def state_on(claims: Sequence[Claim], day: dt.date) -> State:
    """Return what the claims of a place (see claims_of) come to on a day."""
    told = [claim for claim in claims if claim.side is not None and claim.day <= day]
    if not told:
        return State(day=day, kind="no_claim")
    since = told[-1].day
    told = [claim for claim in told if since - claim.day <= _SAME_TIME]
    newest: dict[Side, list[Claim]] = {}
    for claim in told:
        assert claim.side is not None
        newest.setdefault(claim.side, []).append(claim)
    # Of what is said on one day of one side, a denial weighs as much as a claim: it was contested on that day.
    held = [side for side, said in newest.items() if not any(c.denied for c in said if c.day == said[-1].day)]
    if len(held) == 2:
        return State(day=day, kind="both_claim", since=since, claims=tuple(told))
    side = held[0] if held else (told[-1].side or "azerbaijan")
    kind: StateKind = "claimed" if held else "claimed_and_denied"
    return State(day=day, kind=kind, side=side, since=since, claims=tuple(newest[side]))


def states_between(claims: Sequence[Claim], first: dt.date, last: dt.date) -> list[State]:
    """Return the state on the first day, and on each later day on which it rests on other claims."""
    days = sorted({first, *(claim.day for claim in claims if first < claim.day <= last)})
    states: list[State] = []
    for state in (state_on(claims, day) for day in days):
        if not states or state.claims != states[-1].claims:
            states.append(state)
    return states


def contradict(one: Claim, other: Claim) -> bool:
    """Tell whether two claims of like days cannot both be right: a claim and its denial, or a claim of either side."""
    if one.side is None or other.side is None or abs(one.day - other.day) > _NEAR:
        return False
    same_side = one.side == other.side
    return (same_side and one.denied != other.denied) or (not same_side and not (one.denied or other.denied))


def contradictions(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Return the pairs of claims (see claims_of) that contradict each other."""
    pairs = []
    for index, one in enumerate(claims):
        for other in claims[index + 1 :]:
            if other.day - one.day > _NEAR:
                break
            if contradict(one, other):
                pairs.append((one, other))
    return pairs


def contradicting(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """Return which of the claims (see claims_of) contradict this one, in order of time."""
    start = bisect_left(claims, claim.day - _NEAR, key=lambda one: one.day)
    end = bisect_right(claims, claim.day + _NEAR, key=lambda one: one.day)
    return [other for other in claims[start:end] if contradict(claim, other)]
