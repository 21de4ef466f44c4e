"""Which of the places that bear a name is meant."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from dashboard.extraction.mentions import Mention, View
from dashboard.records import Candidate
from gazetteer.records import Name, Place

# How much each hint weighs. A point more makes a reading about three times as likely.
KIND_AGREES, KIND_CONTRADICTS = 3.0, -3.0
_PROMINENCE = {"country": 4.0, "region": 2.6, "district": 1.2, "water": 2.0, "other": 1.0, "settlement": 1.0}
_FEATURES = {"capital": 2.5, "city": 1.6, "town": 1.2, "abandoned village": -1.0, "destroyed village": -0.3,
             "quarter": -1.0, "former village": -0.5, "state": -1.0}  # fmt: skip
_THEATRE, _CONTESTED = 1.0, 0.8
_OWN_LANGUAGE, _WEAK, _DISPLAY = 0.3, -0.8, 0.5
_TOWN_CALLED_VILLAGE, _LIST_OF_VILLAGES = -1.5, 1.0
_SAME_DISTRICT, _NEIGHBOUR, _ARTICLE_DISTRICT = 1.2, 0.8, 0.8
_NEAR_KM, _DISTRICT_KM = 30.0, 35.0
_SURE = 0.75
_KEPT = 5


def resolve(view: View, mentions: Sequence[Mention], places: Mapping[str, Place]) -> None:
    """Choose a place for each mention, and keep what else it might be, with scores and reasons.

    First each by itself, then once more with the places that the first round was sure of as company.
    """
    for mention in mentions:
        _choose(view, mention, places, [], Counter())
    sure = [
        mention for mention in mentions if mention.place is not None and mention.share >= _SURE and not mention.unsure
    ]
    in_sentence: dict[int, list[Place]] = {}
    districts: Counter[str] = Counter()
    for mention in sure:
        place = mention.place
        if place is None or not place.theatre or place.kind not in ("settlement", "district"):
            continue
        in_sentence.setdefault(view.sentence_of[mention.first], []).append(place)
        districts[district_id(place)] += 1
    for mention in mentions:
        if len(mention.places) > 1:
            company = in_sentence.get(view.sentence_of[mention.first], [])
            _choose(view, mention, places, company[:12], districts)
    for mention in mentions:
        if mention.unsure:
            mention.place = None


def district_id(place: Place) -> str:
    """Return the id of the district a place lies in or is."""
    return place.place_id if place.kind == "district" else place.parent_id or ""


def _choose(
    view: View, mention: Mention, places: Mapping[str, Place], company: Sequence[Place], districts: Counter[str]
) -> None:
    scored = []
    for place, name in mention.places:
        score, reasons = _base(view, mention, place, name)
        for more, reason in _context(mention, place, places, company, districts):
            score += more
            if more > 0:
                reasons.append(reason)
        scored.append((score, place, reasons))
    if not scored:
        mention.place, mention.share, mention.candidates = None, 0.0, ()
        return
    scored.sort(key=lambda row: (-row[0], row[1].place_id))
    top = scored[0][0]
    weights = [math.exp(score - top) for score, _, _ in scored]
    whole = sum(weights)
    mention.place, mention.share = scored[0][1], weights[0] / whole
    mention.candidates = tuple(
        Candidate(
            place_id=place.place_id, score=round(weight / whole, 3), reason="; ".join(reasons) or "bears the name"
        )
        for (_, place, reasons), weight in zip(scored[:_KEPT], weights, strict=False)
    )


def _base(view: View, mention: Mention, place: Place, name: Name) -> tuple[float, list[str]]:
    reasons: list[str] = []
    score = _PROMINENCE[place.kind] + _FEATURES.get(place.feature, 0.0)
    if place.population:
        score += 0.25 * math.log10(place.population + 1)
    if place.theatre:
        score += _THEATRE + (_CONTESTED if place.contested else 0.0)
        reasons.append("lies in the theatre")
    if mention.spoken(place, view.language):
        score += _OWN_LANGUAGE
    if name.strength == "weak":
        score += _WEAK
    if place.name == name.name:
        score += _DISPLAY
    if mention.village and place.feature in ("capital", "city", "town"):
        score += _TOWN_CALLED_VILLAGE
    if mention.kind is not None:
        agrees = place.kind == mention.kind or (mention.kind == "district" and place.kind == "region")
        if agrees and place.kind == mention.kind:
            score += KIND_AGREES
            reasons.append(f"the text calls it a {mention.kind}")
        elif not agrees:
            score += KIND_CONTRADICTS
    elif place.kind == "district":
        score -= 1.0  # a bare name is the town sooner than its district
    return score, reasons


def _context(
    mention: Mention, place: Place, places: Mapping[str, Place], company: Sequence[Place], districts: Counter[str]
) -> list[tuple[float, str]]:
    if place.kind != "settlement":
        return []
    found: list[tuple[float, str]] = []
    if mention.near:
        found.append(_by_district(mention, place, places))
    others = [other for other in company if other is not place and other.place_id != place.place_id]
    if place.theatre and others:
        own = district_id(place)
        together = [other for other in others if district_id(other) == own]
        close = [other for other in others if distance_km(place, other) <= _NEAR_KM]
        if together:
            # The villages of one list lie together more often than the places of one sentence.
            listed = _LIST_OF_VILLAGES if mention.village and mention.listed is not None else 0.0
            found.append((_SAME_DISTRICT + listed, f"the sentence names {together[0].name} of the same district"))
        elif close:
            found.append((_NEIGHBOUR, f"the sentence names {close[0].name} nearby"))
    if place.theatre and districts[district_id(place)]:
        found.append((_ARTICLE_DISTRICT, f"the article is about places in {place.district or 'its district'}"))
    return found


def _by_district(mention: Mention, place: Place, places: Mapping[str, Place]) -> tuple[float, str]:
    best, reason = 0.0, ""
    for place_id, weight in mention.near.items():
        district = places[place_id]
        if place.parent_id == place_id or place.place_id == place_id:
            gain = weight
        elif district.extent is not None and in_box(place, district):
            gain = weight * 0.7
        elif distance_km(place, district) <= _DISTRICT_KM:
            gain = weight * 0.5
        else:
            continue
        if gain > best:
            best, reason = gain, f"{district.name} is named with it"
    return best, reason


def in_box(place: Place, area: Place) -> bool:
    """Return whether a place lies in the box around an area; False where the area has none."""
    box = area.extent
    return box is not None and box.south <= place.latitude <= box.north and box.west <= place.longitude <= box.east


def distance_km(one: Place, other: Place) -> float:
    """Return the distance in kilometres, good to half a per cent: enough to tell near from far."""
    north = math.radians(other.latitude - one.latitude)
    east = math.radians(other.longitude - one.longitude) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return 6371.0 * math.hypot(north, east)
