"""Places in the district that is named with a name, which bear it in another spelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.extraction.lookup import Lookup
from dashboard.extraction.mentions import Mention, Spelling, View
from dashboard.extraction.prominence import PROMINENT_PEOPLE
from dashboard.extraction.respelling import districts_named, lies_in
from gazetteer.records import Place


def add_variants_nearby(view: View, mentions: Sequence[Mention], lookup: Lookup, places: Mapping[str, Place]) -> None:
    """Fill in `variants` of the names that no place in the district named with them bears.

    "Giyasly in the Aghdam district": written so it is a village of another district, nearly so one of Aghdam. Where the
    article says the name again without a district, it may mean that village too. A village far from the conflict leaves
    room for one in its midst.
    """
    known: dict[str, list[Spelling]] = {}
    for mention in mentions:
        if mention.spellings and not any(place.contested or _is_city(place) for place, _ in mention.places):
            mention.variants.extend(_disputed(view, mention, lookup))
        if not mention.spellings or not mention.near:
            continue
        areas = districts_named(mention, places)
        if not areas or (not mention.village and any(_is_city(place) for place, _ in mention.places)):
            continue
        if any(lies_in(place, area) for place, _ in mention.places for area in areas):
            continue
        text = _base(view, mention)
        for spelling in lookup.variants(text, view.language):
            inside = tuple(pair for pair in spelling.names if any(lies_in(pair[0], area) for area in areas))
            if inside:
                mention.variants.append(replace(spelling, names=inside))
        if mention.variants:
            known.setdefault(mention.spellings[0].folded, mention.variants)
    for mention in mentions:
        if mention.spellings and not mention.near and not mention.variants:
            mention.variants.extend(known.get(mention.spellings[0].folded, ()))


def _disputed(view: View, mention: Mention, lookup: Lookup) -> list[Spelling]:
    """Return the nearly so written places of the disputed districts: "Jamilli" may be Cəmilli by Khojaly."""
    found = []
    for spelling in lookup.alike(_base(view, mention), view.language):
        pairs = tuple(pair for pair in spelling.names if pair[0].contested and pair[0].kind == "settlement")
        if pairs:
            found.append(replace(spelling, names=pairs))
    return found


def _base(view: View, mention: Mention) -> str:
    text = " ".join(view.words[mention.first : mention.last + 1])
    return text.removeprefix(mention.particle).removesuffix(mention.ending)


def _is_city(place: Place) -> bool:
    """Return whether a place is so well known that a district named beside it does not make it a village there."""
    return (
        place.kind != "settlement"
        or place.feature in ("capital", "city")
        or (place.population or 0) >= PROMINENT_PEOPLE
    )
