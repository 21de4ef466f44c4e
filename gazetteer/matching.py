"""Names that are nearly written so: the same under transliteration, or a letter or two away.

The index holds, for each key, the names that have it. Scores say how sure: a variant of a long name is nearly certain,
a fuzzy match is a guess and marked as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from gazetteer.qualifiers import Qualified, qualified
from gazetteer.records import Name
from gazetteer.romanise import CONSONANTS, key_of_latin, romanise
from gazetteer.scripts import script_of
from gazetteer.traditions import OWN, readings

SHORTEST_VARIANT = 3  # letters of the key
SHORTEST_READING = 5  # letters of the key, of a spelling read as another tradition writes
SHORTEST_FUZZY = 6  # letters: a shorter name is never guessed
TWO_EDITS_FROM = 9  # letters from which two may differ
MOST_EDITS_OF_A_VARIANT = 3  # letters that may differ when the keys differ in one
LONGEST = 80  # characters: no place name is longer, and the comparison is quadratic
_LOWEST_CROSS_SCRIPT = 60.0
_OTHER_TRADITION = 0.1  # off the score of a name that is met only as another tradition reads it
_WELL_KNOWN = 0.05  # a reviewed name is likelier misspelt than a hamlet's is written

# Names written in the same letters, and these in Latin.
_Spelt = tuple[str, list[Name]]


class VariantIndex:
    """Finds names by their transliteration key and by likeness. What only some texts ask for is made when one does."""

    def __init__(self, names: Iterable[Name]) -> None:
        namesakes: dict[str, list[Name]] = {}
        for name in names:
            known = namesakes.get(name.name)
            if known is None:
                namesakes[name.name] = [name]
            else:
                known.append(name)
        by_key: dict[str, list[_Spelt]] = {}
        for spelling, same in namesakes.items():
            latin = romanise(spelling)
            if key := key_of_latin(latin):
                spelt = latin, same
                of_key = by_key.get(key)
                if of_key is None:
                    by_key[key] = [spelt]
                else:
                    of_key.append(spelt)
        self._namesakes = namesakes
        self._by_key = by_key

    @cached_property
    def _by_quality(self) -> dict[tuple[frozenset[str], str], list[_Spelt]]:
        """The names with a word such as Upper, by what it says and the key of their core."""
        out: dict[tuple[frozenset[str], str], list[_Spelt]] = {}
        for spelling, same in self._namesakes.items():
            told = qualified(spelling)
            if told.qualities:
                core = romanise(told.core)
                out.setdefault((told.qualities, key_of_latin(core)), []).append((core, same))
        return out

    @cached_property
    def _by_consonants(self) -> dict[str, list[str]]:
        """The keys by their consonants, for Arabic script."""
        out: dict[str, list[str]] = {}
        for key in sorted(self._by_key):
            out.setdefault(key.translate(CONSONANTS), []).append(key)
        return out

    @cached_property
    def _by_latin(self) -> dict[str, list[Name]]:
        out: dict[str, list[Name]] = {}
        for spelt in self._by_key.values():
            for latin, same in spelt:
                out.setdefault(latin, []).extend(same)
        return out

    @cached_property
    def _keys(self) -> dict[int, list[str]]:
        return _by_length(self._by_key)

    @cached_property
    def _latin(self) -> dict[int, list[str]]:
        return _by_length(self._by_latin)

    def variants(self, spelling: str, language: str | None = None) -> list[tuple[Name, float]]:
        """Return the names of the same key, scored by how alike the Latin forms are (0.75 to 0.95).

        Words such as Upper or First may be in any language. When the spelling as it stands has no such names, it is
        read as other traditions write (0.65 to 0.85). Arabic script leaves out short vowels: there names of the same
        consonants count as well (0.5 to 0.75). A language that writes in a tradition of its own (French, German) is
        read so first.
        """
        if len(spelling) > LONGEST:
            return []
        script = script_of(spelling)
        latin, told = romanise(spelling), qualified(spelling)
        own = readings(latin, script, language) if language in OWN else []
        for read in own:
            out = self._of_key(read, qualified(read), 0.75)
            if out:
                return out
        out = self._of_key(latin, told, 0.75)
        if out:
            return out
        core = romanise(told.core)
        for read in readings(latin, script):
            if len(key_of_latin(read)) >= SHORTEST_READING:
                out += self._of_key(read, Qualified(read, frozenset()), 0.75 - _OTHER_TRADITION)
        if told.qualities:
            for read in readings(core, script):
                out += self._of_key("", Qualified(read, told.qualities), 0.75 - _OTHER_TRADITION)
        if out or script != "Arab":
            return out
        key = key_of_latin(latin)
        consonants = key.translate(CONSONANTS)
        if len(consonants) < SHORTEST_VARIANT:
            return []
        for near in self._by_consonants.get(consonants, ()):
            likeness = ratio(key, near)
            if likeness >= _LOWEST_CROSS_SCRIPT:
                out += [(name, 0.5 + 0.25 * likeness / 100) for _, same in self._by_key[near] for name in same]
        return out

    def _of_key(self, latin: str, told: Qualified, lowest: float) -> list[tuple[Name, float]]:
        """Return the names that have the key of a Latin form, or its qualities and the key of its core."""
        found: list[tuple[str, str, list[Name]]] = []
        key = key_of_latin(latin)
        if len(key) >= SHORTEST_VARIANT:
            found += [(latin, other, same) for other, same in self._by_key.get(key, ())]
        if told.qualities:
            core = romanise(told.core)
            named = self._by_quality.get((told.qualities, key_of_latin(core)), ())
            found += [(core, other, same) for other, same in named]
        return [
            (name, lowest + 0.2 * ratio(written, other) / 100 - (0.1 if name.strength == "weak" else 0))
            for written, other, same in found
            for name in same
        ]

    def fuzzy(self, spelling: str) -> list[tuple[Name, float]]:
        """Return the names one letter away (two in long names), a swap of neighbours counting as one letter.

        Names of which the key is one letter away count too, when not many letters differ: traditions and a slip
        together. Scores lie between 0.3 and 0.75.
        """
        if len(spelling) > LONGEST:
            return []
        latin = romanise(spelling)
        if len(latin) < SHORTEST_FUZZY:
            return []
        edits = 2 if len(latin) >= TWO_EDITS_FROM else 1
        near = set(_within(latin, self._latin, edits))
        key = key_of_latin(latin)
        if len(key) >= SHORTEST_FUZZY:
            for one in _within(key, self._keys, 1):
                for other, _ in self._by_key[one]:
                    if OSA.distance(latin, other, score_cutoff=MOST_EDITS_OF_A_VARIANT) <= MOST_EDITS_OF_A_VARIANT:
                        near.add(other)
        out: list[tuple[Name, float]] = []
        for other in sorted(near):
            likeness = 0.3 + 0.4 * ratio(latin, other) / 100
            for name in self._by_latin[other]:
                adjusted = likeness - (0.1 if name.strength == "weak" else 0)
                out.append((name, adjusted + (_WELL_KNOWN if name.source == "reviewed" else 0)))
        return out


def _by_length(forms: Iterable[str]) -> dict[int, list[str]]:
    out: dict[int, list[str]] = {}
    for form in sorted(forms):
        if len(form) >= SHORTEST_FUZZY - 1:
            out.setdefault(len(form), []).append(form)
    return out


def _within(text: str, by_length: Mapping[int, Sequence[str]], edits: int) -> list[str]:
    """Return the forms at most so many edits away; only those of about the same length are compared."""
    return [
        other
        for length in range(len(text) - edits, len(text) + edits + 1)
        for other, _, _ in process.extract(
            text, by_length.get(length, ()), scorer=OSA.distance, score_cutoff=edits, limit=None
        )
    ]
