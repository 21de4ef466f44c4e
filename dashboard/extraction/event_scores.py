"""How sure an event is: named features, their weights, and the line above which it is drawn by default.

A score is the share of events like this one that are right: of those with 0.8, about eight in ten (docs/evaluation.md
says how that was measured). `python -m benchmarks.scores` fits the weights and the line to annotated texts. Neither the
language nor a party is a feature, and a denial has the features of the capture it denies: the score takes no side.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from dashboard.extraction.claimants import Claim
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.event_dates import When
from dashboard.extraction.event_places import Located, in_theatre, is_capital
from dashboard.extraction.plain import Plain
from dashboard.records import Kind

# Drawn by default from here on; what lies below waits under "To review".
LINE = 0.70

# Below this an event is not told at all: it would take more from precision than it adds to recall.
FLOOR = 0.30

# Log-odds, added up: of an event without any feature, of what speaks for it, of what speaks against it.
BASE = 1.75
FOR: dict[str, float] = {
    "cue is a plain report of the happening": 0.25,
    "place stands beside the cue": 0.20,
    "place is in a list of three or more": 0.40,
    "place is in a list of four or more": 0.60,
    "day is the paragraph's": 0.95,
    "somebody is named who says so": 0.40,
}
AGAINST: dict[str, float] = {
    # what happened
    "cue is ambiguous": -0.30,
    "attempted only": -0.05,
    "fighting that nobody won": -0.15,
    "losses": -0.20,
    "people or troops move": -0.50,
    "speech or diplomacy": -0.10,
    "kind is a remnant": -0.60,
    "told before": -0.35,
    # where
    "place is an area": -0.05,
    "place is a country": -0.25,
    "place is a capital": -0.15,
    "place is outside the theatre": -0.95,
    "place is far from the cue": -0.50,
    "place is carried": -0.45,
    "place is doubtful": -0.25,
    "name is of several places": -0.30,
    "another place is as near": -0.80,
    "another place stands farther off": -0.30,
    # when
    "day is the publication's": -0.05,
    "day is carried": -0.60,
    "day is carried from long ago": -0.15,
    "day is unknown": -0.10,
    "interval": -0.15,
    "interval is long": -0.50,
    "talks of history": -0.20,
    # the telling
    "opinion": -0.10,
    "alleged": -0.25,
    "sentence is very long": -0.10,
    "article tells history": -0.20,
    "article is about elsewhere": -0.50,
}
WEIGHTS: dict[str, float] = FOR | AGAINST

_LONG_SENTENCE = 420  # letters
_LONG_INTERVAL = 31  # days
_BESIDE, _FAR = 4, 10  # words, what stands between counted
_AS_NEAR, _NEAR = 4, 12  # words that another place stands farther off
_DOUBTFUL = 0.8  # score of a place

# Kinds that are right less often than captures, their denials, advances and strikes.
_OF_KIND: dict[Kind, str] = {
    "clash": "fighting that nobody won",
    "casualty_claim": "losses",
    "equipment_loss": "losses",
    "displacement": "people or troops move",
    "deployment": "people or troops move",
    "ceasefire_diplomacy": "speech or diplomacy",
    "other": "kind is a remnant",
}
_OF_BASIS = {
    "as_of": "day is the paragraph's",
    "publication": "day is the publication's",
    "narrative": "day is carried",
    "unknown": "day is unknown",
}


def score_of(features: Iterable[str]) -> float:
    """Return the score of an event with these features, 0 to 1, two decimals.

    >>> score_of(["place stands beside the cue"]) > score_of([]) > score_of(["place is carried"])
    True
    """
    return round(1 / (1 + math.exp(-BASE - sum(WEIGHTS[feature] for feature in features))), 2)


def features_of(
    view: Plain,
    cues: CompiledCues,
    located: Located,
    found: When,
    claim: Claim | None,
    *,
    kind: Kind,
    long_ago: bool,
    looks_back: bool,
    elsewhere: bool,
    told_before: bool,
) -> tuple[str, ...]:
    """Return the named features of an event that speak for it or against it."""
    cue = located.cue
    days = (found.last - found.first).days if found.first is not None and found.last is not None else 0
    holds = {
        "cue is a plain report of the happening": cue.strength >= 1.0,
        "cue is ambiguous": cue.strength < 0.65,
        "attempted only": cue.attempted,
        "told before": told_before,
        "interval": 0 < days <= _LONG_INTERVAL,
        "interval is long": days > _LONG_INTERVAL,
        "day is carried from long ago": found.basis == "narrative" and long_ago,
        "talks of history": found.basis != "stated" and cues.background.search(view.text) is not None,
        "somebody is named who says so": claim is not None,
        "alleged": claim is not None and claim.manner == "accuse",
        "opinion": cues.opinion.search(view.text) is not None,
        "sentence is very long": len(view.text) > _LONG_SENTENCE,
        "article tells history": looks_back,
        "article is about elsewhere": elsewhere,
    }
    if kind in _OF_KIND:
        holds[_OF_KIND[kind]] = True
    if found.basis in _OF_BASIS:
        holds[_OF_BASIS[found.basis]] = True
    return tuple(name for name, here in (*holds.items(), *_features_of_the_place(located)) if here)


def _features_of_the_place(located: Located) -> list[tuple[str, bool]]:
    place, rival = located.mention.toponym, located.rival
    return [
        ("place is a country", place.kind == "country"),
        ("place is an area", place.kind not in ("settlement", "country")),
        ("place is a capital", is_capital(place)),
        ("place is outside the theatre", not in_theatre(place)),
        ("place is carried", located.mention.carried),
        ("place is doubtful", place.score is not None and place.score < _DOUBTFUL),
        ("name is of several places", len(place.candidates) > 1),
        ("place stands beside the cue", located.distance <= _BESIDE),
        ("place is far from the cue", located.distance > _FAR),
        ("place is in a list of three or more", located.members >= 3),
        ("place is in a list of four or more", located.members >= 4),
        ("another place is as near", rival is not None and rival <= _AS_NEAR),
        ("another place stands farther off", rival is not None and _AS_NEAR < rival <= _NEAR),
    ]
