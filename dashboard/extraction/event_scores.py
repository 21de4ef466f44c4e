"""How sure an event is: named features, their weights, and the line above which it is drawn by default."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.extraction.claimants import Claim
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.event_dates import When
from dashboard.extraction.event_places import Located, in_theatre, is_capital
from dashboard.extraction.plain import Plain

# Drawn by default from here on; what lies below waits under "To review". Set on the development corpus so that
# a drawn event is right far more often than not: a missing dot is sooner forgiven than a wrong one.
LINE = 0.55

# Below this an event is not told at all.
FLOOR = 0.20

_LONG_SENTENCE = 420  # letters

BASE = 0.40
WEIGHTS: dict[str, float] = {
    # what happened
    "cue is a plain report of the happening": 0.10,
    "cue is ambiguous": -0.12,
    "attempted only": -0.08,
    "speech or diplomacy": -0.05,
    "kind is a remnant": -0.08,
    "general fighting": -0.10,
    # where
    "place is a settlement": 0.18,
    "place is a district": 0.06,
    "place is a region": 0.02,
    "place is a country": -0.25,
    "place is a capital": -0.10,
    "place is outside the theatre": -0.15,
    "place stands beside the cue": 0.08,
    "place is far from the cue": -0.15,
    "place is carried": -0.15,
    "place is doubtful": -0.15,
    "member of a list": 0.06,
    # when
    "day is stated": 0.12,
    "day is the paragraph's": 0.08,
    "day is carried": -0.04,
    "day is carried from long ago": -0.25,
    "day is the publication's": -0.04,
    "day is unknown": -0.15,
    "interval is long": -0.12,
    "talks of history": -0.25,
    # the telling
    "claimed by a party": 0.05,
    "opinion": -0.30,
    "sentence is very long": -0.12,
    "article is about elsewhere": -0.20,
}


def score_of(features: Iterable[str]) -> float:
    """Return the score of an event with these features, 0 to 1, two decimals.

    >>> score_of(["place is a settlement", "day is stated"])
    0.7
    """
    return round(min(1.0, max(0.0, BASE + sum(WEIGHTS[feature] for feature in features))), 2)


def features_of(
    view: Plain,
    cues: CompiledCues,
    located: Located,
    found: When,
    claim: Claim | None,
    *,
    long_ago: bool,
    elsewhere: bool,
) -> list[str]:
    """Return the named features of an event that speak for it or against it."""
    place = located.mention.toponym
    cue = located.cue
    features: list[str] = []
    if cue.strength >= 0.9:
        features.append("cue is a plain report of the happening")
    elif cue.strength < 0.65:
        features.append("cue is ambiguous")
    if cue.attempted:
        features.append("attempted only")
    if cue.kind == "ceasefire_diplomacy":
        features.append("speech or diplomacy")
    if cue.kind == "clash" and place.kind == "region" and found.basis in ("publication", "narrative"):
        features.append("general fighting")
    if cue.kind == "other":
        features.append("kind is a remnant")
    if place.kind in ("settlement", "district", "region", "country"):
        features.append(f"place is a {place.kind}")
    if is_capital(place):
        features.append("place is a capital")
    if not in_theatre(place):
        features.append("place is outside the theatre")
    if located.distance <= 4:
        features.append("place stands beside the cue")
    elif located.distance > 14:
        features.append("place is far from the cue")
    if located.mention.carried:
        features.append("place is carried")
    if place.score is not None and place.score < 0.5:
        features.append("place is doubtful")
    features.append(
        {
            "stated": "day is stated",
            "as_of": "day is the paragraph's",
            "narrative": "day is carried",
            "publication": "day is the publication's",
            "unknown": "day is unknown",
        }[found.basis]
    )
    if found.basis == "narrative" and long_ago:
        features.append("day is carried from long ago")
    if found.first is not None and found.last is not None and (found.last - found.first).days > 31:
        features.append("interval is long")
    if cues.background.search(view.text) and found.basis != "stated":
        features.append("talks of history")
    if claim is not None and claim.party != "media":
        features.append("claimed by a party")
    if cues.opinion.search(view.text):
        features.append("opinion")
    if len(view.text) > _LONG_SENTENCE:
        features.append("sentence is very long")
    if elsewhere:
        features.append("article is about elsewhere")
    return features
