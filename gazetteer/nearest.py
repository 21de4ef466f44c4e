"""The names of one area, and those that sound nearly as a spelling does.

A whole country has a village for every misspelling. One district has a hundred villages, so a spelling that is said to
lie there may be a good deal off and still tell which is meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Indel

from gazetteer.likeness import likeness, sounds
from gazetteer.qualifiers import qualified
from gazetteer.records import Name
from gazetteer.romanise import romanise
from gazetteer.scripts import script_of

ALIKE = 0.8  # from here on a name is taken for the one that was meant
SAME = 0.95  # from here on it is another spelling, below a guess
SHORTEST = 3  # sounds
LONGEST = 80  # characters
_COMPARED = 120  # names that are looked at closely, the likest by a rough measure
_ROUGHLY = 40.0  # of 100
_QUALITY_MISSING = 0.1  # Tağavard for Böyük Tağavard
# Sounds that traditions exchange freely, for the rough measure; vowels count there only as far as they are written.
_ROUGH = str.maketrans("qgğxhbfvdzžščʒceiouy", "kkkkkpppts" + "s" * 5 + "aaaaa")
_WITHOUT_VOWELS = str.maketrans("", "", "a")


class Near(NamedTuple):
    """A name and how alike it sounds, 0 to 1."""

    name: Name
    likeness: float


class Heard(NamedTuple):
    """What a name sounds like without its qualifiers, and what these say."""

    sounds: str
    qualities: frozenset[str]


def hear(spelling: str) -> Heard:
    """Return what a spelling sounds like."""
    told = qualified(spelling)
    return Heard(sounds(romanise(told.core)), told.qualities)


class AreaNames:
    """The names of the places of an area, by what they sound like."""

    def __init__(self, names: Iterable[Name], known: dict[str, Heard]) -> None:
        """Take the names, and what is known of how names sound; what is found out is added to that."""
        self._by_sounds: dict[str, list[tuple[frozenset[str], Name]]] = {}
        namesakes: dict[str, list[Name]] = {}
        for name in names:
            namesakes.setdefault(name.name, []).append(name)
        for spelling, same in namesakes.items():
            heard = known.get(spelling)
            if heard is None:
                heard = known[spelling] = hear(spelling)
            if len(heard.sounds) >= SHORTEST:
                self._by_sounds.setdefault(heard.sounds, []).extend((heard.qualities, name) for name in same)
        self._heard = sorted(self._by_sounds)
        rough = [heard.translate(_ROUGH) for heard in self._heard]
        self._rough = {True: rough, False: [one.translate(_WITHOUT_VOWELS) for one in rough]}

    def nearest(self, spelling: str) -> list[Near]:
        """Return the names that sound like a spelling, likest first, one for each place.

        Upper is never taken for Lower, but a name without such a word may be meant by one with it.
        """
        if len(spelling) > LONGEST:
            return []
        heard, asked = hear(spelling)
        if len(heard) < SHORTEST:
            return []
        vowels_written = script_of(spelling) != "Arab"
        best: dict[str, Near] = {}
        rough = heard.translate(_ROUGH)
        close = process.extract(
            rough if vowels_written else rough.translate(_WITHOUT_VOWELS),
            self._rough[vowels_written],
            scorer=Indel.normalized_similarity,
            score_cutoff=_ROUGHLY / 100,
            limit=_COMPARED,
        )
        for _, _, number in close:
            other = self._heard[number]
            alike = likeness(heard, other, vowels_written=vowels_written)
            if alike < ALIKE:
                continue
            for qualities, name in self._by_sounds[other]:
                if qualities == asked:
                    score = alike
                elif not qualities or not asked:
                    score = alike - _QUALITY_MISSING
                else:
                    continue
                known = best.get(name.place_id)
                if score >= ALIKE and (known is None or score > known.likeness):
                    best[name.place_id] = Near(name, score)
        return sorted(best.values(), key=lambda one: (-one.likeness, one.name.place_id))
