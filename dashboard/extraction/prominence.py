"""How well known a place is, and what its mention says about where a text is set."""

from __future__ import annotations

from dashboard.extraction.mentions import Mention
from gazetteer.records import Place

PROMINENT_PEOPLE = 30_000
_NEIGHBOURS = frozenset({"AM", "AZ", "GE", "IR", "RU", "TR"})


def prominent(place: Place) -> bool:
    """Return whether a reader would know a place from its name alone: no village."""
    if place.kind != "settlement":
        return True
    return place.feature in ("capital", "city", "town") or (place.population or 0) >= PROMINENT_PEOPLE


def well_known(place: Place) -> bool:
    """Return whether a place of the theatre is one that a reader would know: a town, a disputed region or district."""
    if place.kind in ("region", "district"):
        return place.contested
    return place.kind == "settlement" and place.feature in ("town", "city", "capital") and place.theatre


def vouches(mention: Mention) -> bool:
    """Return whether a mention makes the names listed with it likelier to be places of the theatre."""
    places = [place for place, _ in mention.places]
    if not any(place.theatre for place in places):
        return False
    return mention.kind_word or any(place.kind == "settlement" for place in places)


def is_foreign_town(mention: Mention) -> bool:
    """Return whether a mention can only be a town outside the region; capitals have a say in any war."""
    places = [place for place, _ in mention.places]
    return bool(places) and all(
        place.kind == "settlement"
        and not place.theatre
        and place.feature != "capital"
        and place.country not in _NEIGHBOURS
        and prominent(place)
        for place in places
    )
