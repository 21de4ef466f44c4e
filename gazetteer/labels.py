"""Which of a place's names is shown to a reader."""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.records import DERIVED_FROM, Name, Place
from gazetteer.romanise import variant_key

BOTH = "both"
_FALLBACKS: dict[str, tuple[str, ...]] = {"fr": ("en",), "de": ("en",)}


def _in(names: Iterable[Name], language: str) -> str | None:
    """Return the first name of a language, as the table is ordered; a former name only when there is no other."""
    candidates = [name for name in names if name.language == language]
    return next((name.name for name in candidates if name.valid_to is None), candidates[0].name if candidates else None)


def choose_label(place: Place, names: Iterable[Name], language: str) -> str:
    """Return the label of a place in a language, or `both` names where two sides have their own."""
    names = tuple(names)
    if language == BOTH:
        return _both(place, names)
    if language == "en" and not (place.kind == "settlement" and place.country == "AZ"):
        return place.name  # everywhere else the own name is the English one
    for one in (language, *_FALLBACKS.get(language, ())):
        name = _in(names, one)
        if name:
            return name
    return place.name


def _both(place: Place, names: tuple[Name, ...]) -> str:
    if place.kind != "settlement":
        return place.name
    if not place.contested:
        return place.name
    armenian = _armenian_in_latin(names)
    if armenian is None or variant_key(armenian) == variant_key(place.name):
        return place.name
    return f"{place.name} / {armenian}"


def _armenian_in_latin(names: tuple[Name, ...]) -> str | None:
    """Return the Armenian name in Latin letters: a reviewed one, else that of the name shown in Armenian."""
    latin = [name for name in names if name.language == "hy-Latn"]
    shown = _in(names, "hy")
    for source in ("reviewed", f"{DERIVED_FROM}{shown}"):
        for name in latin:
            if name.source == source and name.valid_to is None:
                return name.name
    return _in(names, "hy-Latn")
