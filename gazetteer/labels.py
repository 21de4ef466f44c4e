"""Which of a place's names is shown to a reader."""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.records import Name, Place
from gazetteer.romanise import variant_key

BOTH = "both"
_FALLBACKS: dict[str, tuple[str, ...]] = {"fr": ("en",), "de": ("en",)}


def _in(names: Iterable[Name], language: str) -> str | None:
    """Return the best name of a language: reviewed first, then CLDR, then the sources; derived last; never former."""

    def rank(name: Name) -> tuple[bool, int, bool]:
        order = 0 if name.source == "reviewed" else 1 if name.source == "CLDR" else 2
        order = 4 if name.source.startswith(("derived", "press")) else order
        return name.valid_to is not None, order, name.strength == "weak"

    candidates = [name for name in names if name.language == language]
    return min(candidates, key=rank).name if candidates else None


def choose_label(place: Place, names: Iterable[Name], language: str) -> str:
    """Return the label of a place in a language, or `both` names where two sides have their own."""
    names = tuple(names)
    if language == BOTH:
        return _both(place, names)
    for one in (language, *_FALLBACKS.get(language, ())):
        name = _in(names, one)
        if name:
            return name
    return place.name


def _both(place: Place, names: tuple[Name, ...]) -> str:
    if place.kind != "settlement":
        return _in(names, "en") or place.name
    if not place.contested:
        return place.name
    armenian = _in(names, "hy-Latn")
    if armenian is None or variant_key(armenian) == variant_key(place.name):
        return place.name
    return f"{place.name} / {armenian}"
