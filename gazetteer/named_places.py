"""What a scanner of texts needs to know of each spelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from gazetteer.records import Name, Strength


class NamedPlace(NamedTuple):
    """A place behind a folded spelling, for a scanner: how strong the name is, its languages, and its case.

    `capitals` is true for an acronym (US, NKR, США): it counts only where the text writes it in capitals.
    """

    place_id: str
    strength: Strength
    languages: frozenset[str]
    capitals: bool = False


class _LanguageSets(dict[str, frozenset[str]]):
    """One set for each language, shared by the tens of thousands of names in it."""

    def __missing__(self, language: str) -> frozenset[str]:
        self[language] = frozenset((language,))
        return self[language]


_LANGUAGE_SETS = _LanguageSets()


def _is_acronym(spelling: str) -> bool:
    return len(spelling) <= 8 and spelling.isupper()


def named_places(by_fold: Mapping[str, Sequence[Name]]) -> Mapping[str, tuple[NamedPlace, ...]]:
    """Return each folded spelling with the places it may stand for, strong ones first."""
    out: dict[str, tuple[NamedPlace, ...]] = {}
    for folded, names in by_fold.items():
        if len(names) == 1:
            name = names[0]
            languages = _LANGUAGE_SETS[name.language]
            out[folded] = (NamedPlace(name.place_id, name.strength, languages, _is_acronym(name.name)),)
            continue
        spoken: dict[str, set[str]] = {}
        strong: set[str] = set()
        lower: set[str] = set()
        for name in names:
            spoken.setdefault(name.place_id, set()).add(name.language)
            if name.strength == "strong":
                strong.add(name.place_id)
            if not _is_acronym(name.name):
                lower.add(name.place_id)
        out[folded] = tuple(
            NamedPlace(one, "strong" if one in strong else "weak", frozenset(spoken[one]), one not in lower)
            for one in sorted(spoken, key=lambda one: (one not in strong, one))
        )
    return MappingProxyType(out)
