"""Which of a place's names is shown to a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gazetteer.records import DERIVED_FROM, Name, Place
from gazetteer.romanise import variant_key

BOTH: Final = "both"

_FALLBACKS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "fr": ("en",),
        "de": ("en",),
        "ru": ("en",),
        "hy": ("en",),
        # The same script before another one.
        "ar": ("fa", "az-Arab", "en"),
        "fa": ("ar", "az-Arab", "en"),
    }
)
"""Where a language has no name: those of which others, in this order; after them the place's own name in Latin."""

_OWN_LANGUAGE: Final[Mapping[str, str]] = MappingProxyType({"az": "AZ", "hy": "AM"})
"""The country whose own names are in a language; abroad, it may have a name like no other (İrəvan, Գանձակ)."""

_COLLECTIONS: Final = frozenset({"GeoNames", "Who's On First"})
"""Sources that list all names that a place ever had, in no order, and now and then in another language."""

_NOT_RUSSIAN: Final = re.compile(r"[аеёиоуыэюя][ьъ]|ъ(?![еёюя])", re.IGNORECASE)
"""Vowels written with a soft or hard sign: Cyrillic spellings of other languages (Даьстаь, Къуба) filed as Russian."""

_TOWN_WORDS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "az": re.compile(r" şəhəri$"),
        "ru": re.compile(r"^(?:горад|город|село) ", re.IGNORECASE),
        "hy": re.compile(r" (?:քաղաք|գյուղ)$"),
        "ar": re.compile(r"^(?:مدينة|قرية|مقاطعة) "),
        "fa": re.compile(r"^(?:شهر|روستای|شهرستان) "),
    }
)
"""Words that say that a settlement is one, which its place on a map says already."""


def choose_label(place: Place, names: Iterable[Name], language: str) -> str:
    """Return the label of a place in a language, or `both` names where two sides have their own.

    In the country of a language its own name comes first. Where a language has no name: Arabic and Persian take each
    other's, then Azerbaijani in Arabic letters; all take the English name, then the place's own.
    """
    names = tuple(names)
    if language == BOTH:
        return _both(place, names)
    for one in (language, *_FALLBACKS.get(language, ())):
        if one == "en" and not (place.kind == "settlement" and place.country == "AZ"):
            return place.name  # everywhere else the own name is the English one
        name = _own(place, one) or _best_in(names, place, one)
        if name:
            return _bare(name, one) if place.kind == "settlement" else name
    return place.name


def _own(place: Place, language: str) -> str | None:
    """Return the name in Azerbaijani of a settlement in Azerbaijan: these are called so in the table of places."""
    return place.name if language == "az" and place.country == "AZ" and place.kind == "settlement" else None


def _bare(name: str, language: str) -> str:
    words = _TOWN_WORDS.get(language)
    return words.sub("", name) if words else name


def _best_in(names: Iterable[Name], place: Place, language: str) -> str | None:
    """Return the first name of a language, as the table is ordered, that suits; a former one when there is no other.

    Of a collection's names the one that sounds like the place's own is taken first: Սևան, not Ելենովկա.
    """
    found = [name for name in names if name.language == language]
    if language == "ru":
        found = [name for name in found if not _NOT_RUSSIAN.search(name.name)]
    found = [name for name in found if name.valid_to is None] or found
    if not found:
        return None
    if found[0].source in _COLLECTIONS and _OWN_LANGUAGE.get(language, place.country) == place.country:
        own = variant_key(place.name)
        return next((name.name for name in found if variant_key(name.name) == own), found[0].name)
    return found[0].name


def _both(place: Place, names: tuple[Name, ...]) -> str:
    if place.kind != "settlement":
        return place.name
    if not place.contested:
        return place.name
    armenian = _armenian_in_latin(place, names)
    if armenian is None or variant_key(armenian) == variant_key(place.name):
        return place.name
    return f"{place.name} / {armenian}"


def _armenian_in_latin(place: Place, names: tuple[Name, ...]) -> str | None:
    """Return the Armenian name in Latin letters: a reviewed one, else that of the name shown in Armenian."""
    latin = [name for name in names if name.language == "hy-Latn"]
    shown = _best_in(names, place, "hy")
    for source in ("reviewed", f"{DERIVED_FROM}{shown}"):
        for name in latin:
            if name.source == source and name.valid_to is None:
                return name.name
    return _best_in(names, place, "hy-Latn")
