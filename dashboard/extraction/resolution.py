"""Which of the places that bear a name is meant."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from dashboard.extraction.distances import distance_km, in_box, is_within
from dashboard.extraction.mentions import MARKED_LETTERS, Mention, View, letters
from dashboard.records import Candidate
from gazetteer.records import Name, Place

# How much each hint weighs. A point more makes a reading about three times as likely.
KIND_AGREES, KIND_CONTRADICTS = 3.0, -3.0
_PROMINENCE = {"country": 4.0, "region": 2.6, "district": 1.2, "water": 2.0, "other": 1.0, "settlement": 1.0}
_FEATURES = {"capital": 2.5, "city": 1.6, "town": 1.2, "abandoned village": -1.0, "destroyed village": -0.3,
             "quarter": -1.0, "former village": -0.5, "state": -1.0}  # fmt: skip
_THEATRE, _CONTESTED = 1.0, 0.8
_OWN_LANGUAGE, _WEAK, _WEAK_BESIDE, _DISPLAY, _NEARLY_SO = 0.3, -0.8, -1.6, 0.5, -0.5
_TOWN_CALLED_VILLAGE, _LIST_OF_VILLAGES = -1.5, 1.0
_SAME_DISTRICT, _NEIGHBOUR, _ARTICLE_DISTRICT, _ARTICLE_NEIGHBOUR, _ARTICLE_AREA = 1.2, 0.8, 0.8, 0.6, 0.6
_OTHER_NAME, _AS_BEFORE, _AS_WRITTEN = 4.0, 2.0, 1.5
_RENOWN = 0.25  # for twice as many spellings
_NEAR_KM, _DISTRICT_KM, _REGION_KM = 30.0, 35.0, 35.0
_SURE = 0.75
_KEPT = 5
_COMPANY = 40  # settlements, and districts, of an article that are asked how near they lie
_BESIDE = 12  # names of a sentence that are asked
_ASIDE = 3  # words between a name and its other name


# A place that a mention may mean, its score before it and behind it the reasons.
_Row = tuple[float, Place, list[str]]


def resolve(
    view: View, mentions: Sequence[Mention], places: Mapping[str, Place], renown: Mapping[str, int] | None = None
) -> None:
    """Choose a place for each mention, and keep what else it might be, with scores and reasons.

    First each by itself, then with the places that the first round was sure of as company, and last in the sense that
    the article gives the name where it says most about it. `renown` is in how many spellings a place is known.
    """
    context = _Context(places, _other_names(view, mentions), renown or {})
    rated = [(mention, _by_itself(view, mention, context)) for mention in mentions]
    for mention, rows in rated:
        _choose(view, mention, rows, context, last=len(rows) < 2)
    for mention in mentions:
        context.add_company(view, mention)
    unclear = [(mention, rows) for mention, rows in rated if len(rows) > 1]
    for mention, rows in unclear:
        _choose(view, mention, rows, context)
    context.senses = _senses([mention for mention, _ in unclear])
    for mention, rows in unclear:
        # The round says nothing new of the only mention of a name.
        if context.is_told_elsewhere(mention):
            _choose(view, mention, rows, context)
    for mention in mentions:
        if mention.unsure:
            mention.place = None


class _Context:
    """What the article as a whole says about which places it means."""

    def __init__(
        self, places: Mapping[str, Place], other_names: Mapping[int, frozenset[str]], renown: Mapping[str, int]
    ) -> None:
        self.places = places
        self.renown = renown
        self.other_names = other_names  # by the first word of a mention: the places that its other name leaves
        self.senses: dict[str, tuple[str, Mention]] = {}
        self._districts: Counter[str] = Counter()
        self._counted: dict[int, str] = {}  # by the first word of a mention: the district that it says itself
        self._in_sentence: dict[int, list[tuple[str, Place]]] = {}
        self._in_article: dict[str, tuple[str, Place]] = {}
        self._areas: dict[str, Place] = {}

    def add_company(self, view: View, mention: Mention) -> None:
        """Take in a mention that the first round was sure of."""
        place = mention.place
        if place is None or mention.share < _SURE or mention.unsure:
            return
        if not place.theatre or place.kind not in ("settlement", "district"):
            return
        key = _sense_key(mention)
        self._in_sentence.setdefault(view.sentence_of[mention.first], []).append((key, place))
        self._counted[mention.first] = district_id(place)
        self._districts[district_id(place)] += 1
        if place.kind == "settlement" and len(self._in_article) < _COMPANY:
            self._in_article.setdefault(place.place_id, (key, place))
        if place.kind == "district" and place.extent is not None and len(self._areas) < _COMPANY:
            self._areas.setdefault(place.place_id, place)

    def company(self, view: View, mention: Mention) -> list[Place]:
        """Return the places that the sentence of a mention names for sure under other names."""
        own = _sense_key(mention)
        beside = self._in_sentence.get(view.sentence_of[mention.first], [])[:_BESIDE]
        return [place for key, place in beside if key != own]

    def area(self, place: Place) -> Place | None:
        """Return a district that the article names and that a place lies in, whoever drew it."""
        return next((area for area in self._areas.values() if in_box(place, area)), None)

    def names_district(self, mention: Mention, place: Place) -> bool:
        """Return whether other mentions of the article lie in a place's district."""
        district = district_id(place)
        return self._districts[district] > (self._counted.get(mention.first) == district)

    def means_elsewhere(self, mention: Mention, place: Place) -> bool:
        """Return whether another mention of the name says that it is this place."""
        place_id, said_by = self.senses.get(_sense_key(mention), ("", mention))
        return place_id == place.place_id and said_by is not mention

    def is_told_elsewhere(self, mention: Mention) -> bool:
        """Return whether another mention of the name says which place it means."""
        known = self.senses.get(_sense_key(mention))
        return known is not None and known[1] is not mention

    def neighbour(self, mention: Mention, place: Place) -> Place | None:
        """Return a settlement that the article names otherwise and that lies around a place."""
        own = _sense_key(mention)
        return next(
            (
                other
                for key, other in self._in_article.values()
                if key != own and other.place_id != place.place_id and is_within(_REGION_KM, place, other)
            ),
            None,
        )


def _other_names(view: View, mentions: Sequence[Mention]) -> dict[int, frozenset[str]]:
    """Return, for names that stand with another name of theirs, the places that bear both: "Getashen (Chaykend)"."""
    found: dict[int, frozenset[str]] = {}
    for one, other in pairwise(mentions):
        if other.first - one.last > _ASIDE or not view.same_sentence(one.first, other.first):
            continue
        signs = "".join(view.gap(word) for word in range(one.last, other.first))
        if "(" not in signs and "/" not in signs:
            continue
        shared = {place.place_id for place, _ in one.places} & {place.place_id for place, _ in other.places}
        if shared:
            found[one.first] = found[other.first] = frozenset(shared)
    return found


def _sense_key(mention: Mention) -> str:
    return mention.spellings[0].folded if mention.spellings else ""


def _senses(mentions: Sequence[Mention]) -> dict[str, tuple[str, Mention]]:
    """Return which settlement a name means in this article, and the mention that the words around say most about."""
    best: dict[str, tuple[float, str, Mention]] = {}
    for mention in mentions:
        place = mention.place
        if place is None or place.kind != "settlement" or not (mention.near or mention.share >= _SURE):
            continue
        weight = (max(mention.near.values(), default=0.0) + 1.0) * mention.share
        key = _sense_key(mention)
        if key not in best or weight > best[key][0]:
            best[key] = (weight, place.place_id, mention)
    return {key: (place_id, mention) for key, (_, place_id, mention) in best.items()}


def district_id(place: Place) -> str:
    """Return the id of the district a place lies in or is."""
    return place.place_id if place.kind == "district" else place.parent_id or ""


def _by_itself(view: View, mention: Mention, context: _Context) -> list[_Row]:
    """Return the places of a mention with what speaks for each, whatever else the article names."""
    rows: list[_Row] = []
    for place, name in mention.places:
        score, reasons = _base(view, mention, place, name)
        rows.append((score + _RENOWN * math.log2(1 + context.renown.get(place.place_id, 0)), place, reasons))
    return rows


def _choose(view: View, mention: Mention, rows: Sequence[_Row], context: _Context, *, last: bool = True) -> None:
    """Set the place of a mention; what else it might be as well, unless another round follows."""
    scored: list[_Row] = []
    company = context.company(view, mention)
    for own, place, known in rows:
        score, reasons = own, list(known)
        for more, reason in _by_context(mention, place, context, company):
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
    if not last:
        return
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
        # Where nothing says the kind, a place that bears the name as its own comes first.
        beside = mention.kind is None and any(other.strength == "strong" for _, other in mention.places)
        score += _WEAK_BESIDE if beside else _WEAK
    if any(place is other for one in mention.variants for other, _ in one.names):
        score += _NEARLY_SO
    if place.name == name.name:
        score += _DISPLAY
    if _written_so(view, mention, name):
        score += _AS_WRITTEN
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


def _written_so(view: View, mention: Mention, name: Name) -> bool:
    """Return whether the text writes a name letter for letter, where letters have marks: Şuşaya is no Susay."""
    if view.language not in MARKED_LETTERS or name.script != "Latn":
        return False
    start, end = mention.start - view.article.start, mention.end - view.article.start
    return letters(view.original[start:end]) == letters(name.name)


def _by_context(mention: Mention, place: Place, context: _Context, company: Sequence[Place]) -> list[tuple[float, str]]:
    found: list[tuple[float, str]] = []
    if place.place_id in context.other_names.get(mention.first, ()):
        found.append((_OTHER_NAME, "the text gives its other name beside it"))
    if place.kind != "settlement":
        return found
    if mention.near:
        found.append(_by_district(mention, place, context.places))
    others = [other for other in company if other is not place and other.place_id != place.place_id]
    if place.theatre and others:
        own = district_id(place)
        together = [other for other in others if district_id(other) == own]
        close = [other for other in others if is_within(_NEAR_KM, place, other)]
        if together:
            # The villages of one list lie together more often than the places of one sentence.
            listed = _LIST_OF_VILLAGES if mention.village and mention.listed is not None else 0.0
            found.append((_SAME_DISTRICT + listed, f"the sentence names {together[0].name} of the same district"))
        elif close:
            found.append((_NEIGHBOUR, f"the sentence names {close[0].name} nearby"))
    if place.theatre and context.names_district(mention, place):
        found.append((_ARTICLE_DISTRICT, f"the article is about places in {place.district or 'its district'}"))
    elif place.theatre and (neighbour := context.neighbour(mention, place)) is not None:
        found.append((_ARTICLE_NEIGHBOUR, f"the article names {neighbour.name} nearby"))
    if not mention.near and (area := context.area(place)) is not None:
        found.append((_ARTICLE_AREA, f"the article names {area.name}"))
    if mention.kind in (None, "settlement") and context.means_elsewhere(mention, place):
        found.append((_AS_BEFORE, "the article means it elsewhere"))
    return found


def _by_district(mention: Mention, place: Place, places: Mapping[str, Place]) -> tuple[float, str]:
    best, reason = 0.0, ""
    for place_id, weight in mention.near.items():
        district = places[place_id]
        if place.parent_id == place_id or place.place_id == place_id:
            gain = weight
        elif district.feature.startswith("province") and in_box(place, district):
            gain = weight * 0.9  # of the other administration: its villages have the districts of today as parents
        elif in_box(place, district) or distance_km(place, district) <= _DISTRICT_KM:
            gain = weight * 0.3
        else:
            continue
        if gain > best:
            best, reason = gain, f"{district.name} is named with it"
    return best, reason
