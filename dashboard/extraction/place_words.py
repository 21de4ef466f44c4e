"""What the words beside a name say about it: a generic ("village of"), a form of state, the glue of a list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.extraction.toponym_words import TABLES, of_all, table_of
from dashboard.extraction.toponym_words.records import Side, ToponymWords, phrases, words
from gazetteer.folding import fold
from gazetteer.records import PlaceKind

# A generic that grows endings grows no more letters than this.
_LONGEST_ENDING = 8
_LONGEST = 60  # letters; what is longer is no generic, and shall not be remembered


@dataclass(frozen=True, slots=True)
class PlaceWord:
    """A generic word: the kind of place, whether it is a plural, belongs into the span, and says that it is no town."""

    kind: PlaceKind
    plural: bool
    inside: bool
    village: bool = False


LINKS = words(of_all("links"))
DOTTED = words(of_all("dotted"))
CONJUNCTIONS = words(of_all("conjunctions"))
LYING_IN = words(of_all("lying_in"))
STATE_FORMS: dict[str, frozenset[str]] = {
    language: phrases(table.state_forms) for language, table in TABLES.items() if table.state_forms
}
DISTRICT_FIRST = frozenset(language for language, table in TABLES.items() if table.district_first)

CAPITAL_NOUNS = frozenset(language for language, table in TABLES.items() if table.capital_nouns)

_VILLAGES = tuple(words(of_all("village_words")))


def _generics(table: ToponymWords, side: Side) -> dict[str, PlaceWord]:
    found: dict[str, PlaceWord] = {}
    for row in table.generics:
        if row.side != side:
            continue
        plural = row.number == "many"
        inside = side == "after" and row.kind in ("district", "water", "other")
        for one in row.words.split():
            word = fold(one.rstrip("*"))
            key = word + ("*" if one.endswith("*") else "")
            # A word that is both ("села": of a village, villages) counts as the plural, which says more.
            if key not in found or plural:
                found[key] = PlaceWord(row.kind, plural, inside, word.startswith(_VILLAGES))
    return found


_SIDES: tuple[Side, ...] = ("before", "after")
_GENERICS = {(table.language, side): _generics(table, side) for table in TABLES.values() for side in _SIDES}
_GROWING = {key: tuple(word[:-1] for word in generics if word.endswith("*")) for key, generics in _GENERICS.items()}


def place_word(word: str, side: Side, language: str | None) -> PlaceWord | None:
    """Return what a folded word says about the name it stands before or after, None when it is no generic."""
    return _place_word(word, side, language) if len(word) <= _LONGEST else None


@lru_cache(maxsize=20_000)
def _place_word(word: str, side: Side, language: str | None) -> PlaceWord | None:
    table = table_of(language)
    if table is None:
        return None
    generics = _GENERICS[table.language, side]
    found = generics.get(word)
    if found is None:
        growing = _GROWING[table.language, side]
        longest = max((stem for stem in growing if word.startswith(stem)), key=len, default=None)
        if longest is not None and len(word) <= len(longest) + _LONGEST_ENDING:
            found = generics[longest + "*"]
    return found
