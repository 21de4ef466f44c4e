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
LINE = 0.72

# Below this an event is not told at all: it would take more from precision than it adds to recall.
FLOOR = 0.37

# Log-odds, added up: of an event without any feature, of what speaks for it, of what speaks against it.
BASE = 1.69
FOR: dict[str, float] = {
    "cue is a plain report of the happening": 0.22,
    "place is in a list of three or more": 0.12,
    "place is in a list of four or more": 0.93,
    # Found under a spelling that the gazetteer lacks: such a name passes only where its surroundings vouch for it.
    "name is spelt in another way": 0.73,
    "day is the paragraph's": 0.72,
    "day is written without its year": 0.46,  # news says "on 9 October", history names the year
    "somebody is named who says so": 0.43,
}
AGAINST: dict[str, float] = {
    # what happened
    "cue is ambiguous": -0.36,
    "losses": -0.06,
    "people or troops move": -0.28,
    "speech or diplomacy": -0.19,
    "kind is a remnant": -0.49,
    "told before": -0.45,
    # where
    "place is an area": -0.09,
    "place is a country": -0.25,
    "place is a capital": -0.12,
    "place is outside the theatre": -0.87,
    "place is far from the cue": -0.26,
    "comma parts place and cue": -0.39,
    "place is carried": -0.80,
    "place is doubtful": -0.74,
    "name is of several places": -0.19,
    "another place is as near": -0.81,
    "another place is nearer": -0.50,
    "another place stands farther off": -0.49,
    # when
    "day is carried": -0.71,
    "days are a range": -0.49,
    "interval is long": -0.48,
    "talks of history": -0.13,
    # the telling
    "opinion": -0.20,
    "alleged": -0.05,
    "article is about elsewhere": -0.43,
}
WEIGHTS: dict[str, float] = FOR | AGAINST

_LONG_INTERVAL = 31  # days
_FAR = 10  # words, what stands between counted
_AS_NEAR, _NEAR = 4, 12  # words that another place stands farther off
_LIST = 3  # places
_DOUBTFUL = 0.8  # score of a place

# Kinds that are right less often than captures, their denials, fighting and strikes.
_OF_KIND: dict[Kind, str] = {
    "casualty_claim": "losses",
    "equipment_loss": "losses",
    "displacement": "people or troops move",
    "deployment": "people or troops move",
    "ceasefire_diplomacy": "speech or diplomacy",
    "other": "kind is a remnant",
}


def score_of(features: Iterable[str]) -> float:
    """Return the score of an event with these features, 0 to 1, two decimals.

    >>> score_of(["day is the paragraph's"]) > score_of([]) > score_of(["place is carried"])
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
    elsewhere: bool,
    told_before: bool,
) -> tuple[str, ...]:
    """Return the named features of an event that speak for it or against it.

    `elsewhere`: most places of its article lie outside the theatre. `told_before`: the article has told this kind of
    happening at this place.
    """
    cue, expression = located.cue, found.expression
    days = (found.last - found.first).days if found.first is not None and found.last is not None else 0
    by_day = expression is not None and expression.precision == "day" and expression.basis == "year_inferred"
    holds = {
        "cue is a plain report of the happening": cue.strength >= 1.0,
        "cue is ambiguous": cue.strength < 0.65,
        "told before": told_before,
        "day is the paragraph's": found.basis == "as_of",
        "day is carried": found.basis == "narrative",
        "day is written without its year": by_day,
        "days are a range": found.precision == "range",
        "interval is long": days > _LONG_INTERVAL,
        "talks of history": found.basis != "stated" and cues.background.search(view.text) is not None,
        "somebody is named who says so": claim is not None,
        "alleged": claim is not None and claim.manner == "accuse",
        "opinion": cues.opinion.search(view.text) is not None,
        "article is about elsewhere": elsewhere,
    }
    if kind in _OF_KIND:
        holds[_OF_KIND[kind]] = True
    return tuple(name for name, here in (*holds.items(), *_features_of_the_place(view, located)) if here)


def _features_of_the_place(view: Plain, located: Located) -> list[tuple[str, bool]]:
    place, mention, cue, rival = located.mention.toponym, located.mention, located.cue, located.rival
    between = view.text[min(cue.end, mention.end) : max(cue.start, mention.start)]
    return [
        ("place is a country", place.kind == "country"),
        ("place is an area", place.kind not in ("settlement", "country")),
        ("place is a capital", is_capital(place)),
        ("place is outside the theatre", not in_theatre(place)),
        ("place is carried", mention.carried),
        ("place is doubtful", place.score is not None and place.score < _DOUBTFUL),
        ("name is spelt in another way", place.match == "variant"),
        ("name is of several places", len(place.candidates) > 1),
        ("place is far from the cue", located.distance > _FAR),
        ("comma parts place and cue", "," in between and located.members < _LIST),
        ("place is in a list of three or more", located.members >= _LIST),
        ("place is in a list of four or more", located.members > _LIST),
        ("another place is nearer", rival is not None and rival < 0),
        ("another place is as near", rival is not None and rival <= _AS_NEAR),
        ("another place stands farther off", rival is not None and _AS_NEAR < rival <= _NEAR),
    ]
