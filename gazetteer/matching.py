"""Names that are nearly written so: the same under transliteration, or a letter or two away.

The index holds, for each key, the names that have it. Scores say how sure: a variant of a long name is nearly certain,
a fuzzy match is a guess and marked as one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from gazetteer.folding import fold
from gazetteer.records import Name
from gazetteer.romanise import consonant_key, romanise, variant_key
from gazetteer.scripts import script_of

SHORTEST_VARIANT = 3  # letters of the key
SHORTEST_FUZZY = 5  # letters of the key: a shorter name is never guessed
TWO_EDITS_FROM = 9  # letters of the key from which two letters may differ
LONGEST = 80  # characters: no place name is longer, and the comparison is quadratic
_LOWEST_CROSS_SCRIPT = 60.0


class VariantIndex:
    """Finds names by their transliteration key and by likeness."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_key: dict[str, list[Name]] = defaultdict(list)
        self._by_consonants: dict[str, list[str]] = defaultdict(list)
        for name in names:
            self._by_key[variant_key(name.name)].append(name)
        self._by_key.pop("", None)
        for key in self._by_key:
            self._by_consonants[consonant_key(key)].append(key)
        self._keys: Sequence[str] = tuple(sorted(key for key in self._by_key if len(key) >= SHORTEST_FUZZY))

    def variants(self, spelling: str) -> list[tuple[Name, float]]:
        """Return the names of the same key, scored by how alike the Latin forms are (0.75 to 0.95).

        Arabic script leaves out short vowels: there names of the same consonants count as well (0.5 to 0.75).
        """
        if len(spelling) > LONGEST:
            return []
        key = variant_key(spelling)
        if len(key) < SHORTEST_VARIANT:
            return []
        latin = romanise(spelling)
        out = [
            (name, 0.75 + 0.2 * ratio(latin, romanise(name.name)) / 100 - (0.1 if name.strength == "weak" else 0))
            for name in self._by_key.get(key, ())
        ]
        if out or script_of(fold(spelling)) != "Arab":
            return out
        consonants = consonant_key(spelling)
        if len(consonants) < SHORTEST_VARIANT:
            return []
        for other in self._by_consonants.get(consonants, ()):
            likeness = ratio(key, other)
            if likeness >= _LOWEST_CROSS_SCRIPT:
                out += [(name, 0.5 + 0.25 * likeness / 100) for name in self._by_key[other]]
        return out

    def fuzzy(self, spelling: str) -> list[tuple[Name, float]]:
        """Return the names whose key is one letter away (two in long names), a swap of two letters counting as one."""
        if len(spelling) > LONGEST:
            return []
        key = variant_key(spelling)
        if len(key) < SHORTEST_FUZZY:
            return []
        edits = 2 if len(key) >= TWO_EDITS_FROM else 1
        near = process.extract(key, self._keys, scorer=OSA.distance, score_cutoff=edits, limit=None)
        out: list[tuple[Name, float]] = []
        latin = romanise(spelling)
        for other, _, _ in near:
            for name in self._by_key[other]:
                likeness = ratio(latin, romanise(name.name)) / 100
                out.append((name, 0.3 + 0.4 * likeness - (0.1 if name.strength == "weak" else 0)))
        return out
