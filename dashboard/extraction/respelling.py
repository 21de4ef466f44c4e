"""A name that the gazetteer writes otherwise, looked up by what it sounds like and by where the text says it lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.extraction.company import Company
from dashboard.extraction.distances import in_box
from dashboard.extraction.inflections import base_forms
from dashboard.extraction.lookup import Lookup
from dashboard.extraction.mentions import Mention, Spelling, View
from dashboard.extraction.prominence import well_known
from gazetteer.records import Place

_LONG, _LONGER = 6, 8  # letters of a word that is a name only by its sound
CLOSELY = 2.0  # how closely a district must be named with the name; less is only the same sentence


def districts_named(mention: Mention, places: Mapping[str, Place]) -> list[Place]:
    """Return the districts that the text says a name lies in."""
    return [places[place_id] for place_id, weight in mention.near.items() if weight >= CLOSELY]


def find_spelling(
    view: View, mention: Mention, lookup: Lookup, places: Mapping[str, Place], company: Company, *, placed: bool
) -> bool:
    """Look an unknown name up under its other spellings; return whether the mention now names places.

    Villages are asked where the text calls the name one, lists it with places, or names its district; where the name
    only stands in a place's position (`placed`), if they lie near the places of the article.
    """
    text = " ".join(view.words[mention.first : mention.last + 1]).removeprefix(mention.particle)
    areas = districts_named(mention, places)
    village = mention.kind_word or mention.listed is not None
    for base in (text, *base_forms(text, view.language)):
        found = _readings(view, base, lookup, areas, company, village=village, placed=placed)
        if found:
            mention.spellings, mention.match = found, "variant"
            return True
    found = lookup.misspelt(text, village=village)
    if found:
        mention.spellings, mention.match = found, "fuzzy"
    return bool(found)


def find_known(view: View, mention: Mention, lookup: Lookup) -> bool:
    """Look up a word of which neither its capital nor its place in the sentence says that it is a name.

    Only a long one that sounds like a town, or a longer one like a village of the disputed districts, is taken.
    """
    text = " ".join(view.words[mention.first : mention.last + 1])
    found = [
        one
        for one in (lookup.alike(text, view.language) if len(text) >= _LONG else ())
        if any(well_known(place) or (place.contested and len(text) >= _LONGER) for place, _ in one.names)
    ]
    if found:
        mention.spellings, mention.match = found, "variant"
    return bool(found)


def _readings(
    view: View, base: str, lookup: Lookup, areas: Sequence[Place], company: Company, *, village: bool, placed: bool
) -> list[Spelling]:
    variants = lookup.variants(base, view.language)
    alike = lookup.alike(base, view.language)
    if areas:
        here = [one for one in variants if any(lies_in(place, area) for place, _ in one.names for area in areas)]
        return here or lookup.within(base, areas) or (variants if village else [])
    if village:
        return variants
    known = [one for one in alike if any(well_known(place) for place, _ in one.names)]
    if known or not placed:
        return known
    return [
        one for one in alike if any(place.kind == "settlement" and company.is_near(place) for place, _ in one.names)
    ]


def lies_in(place: Place, area: Place) -> bool:
    """Return whether a place lies in an area: by its district, in a region or a province by the box around it."""
    if place.parent_id == area.place_id:
        return True
    return (area.kind == "region" or area.feature.startswith("province")) and in_box(place, area)
