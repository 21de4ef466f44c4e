"""The spellings of the theatre, for names that a text writes otherwise: other traditions of writing, misspellings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from dashboard.extraction.mentions import Spelling
from dashboard.extraction.prominence import well_known
from gazetteer.romanise import consonant_key, romanise, variant_key

_SHORTEST_VARIANT, _SHORTEST_FUZZY = 5, 6
_SHORTEST_SKELETON = 5
_REMEMBERED = 20_000
_TWO_EDITS = 10
"""From this length on a misspelling may differ by two letters."""


@dataclass(frozen=True)
class Lookup:
    """The spellings of the theatre by variant key, for names written otherwise."""

    spellings: Sequence[Spelling]

    @cached_property
    def by_key(self) -> dict[str, list[Spelling]]:
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if len(spelling.folded) >= _SHORTEST_VARIANT - 1:
                table.setdefault(variant_key(spelling.folded), []).append(spelling)
        return table

    @cached_property
    def known(self) -> dict[str, list[Spelling]]:
        """Latin spellings that a misspelling may stand for: places that a reader would know."""
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if spelling.folded.isascii() and any(well_known(place) for place, _ in spelling.names):
                table.setdefault(spelling.folded, []).append(spelling)
        return table

    @cached_property
    def by_consonants(self) -> dict[str, list[Spelling]]:
        """Spellings in Latin letters of the towns and regions of the theatre, without their vowels."""
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if spelling.folded.isascii() and any(well_known(place) for place, _ in spelling.names):
                key = consonant_key(spelling.folded)
                if len(key) >= _SHORTEST_SKELETON:
                    table.setdefault(key, []).append(spelling)
        return table

    def sounding(self, word: str) -> list[Spelling]:
        """Return the towns and regions an Arabic-script word may name: the same sounds, or the same consonants."""
        if len(variant_key(word)) < _SHORTEST_SKELETON:
            return []
        known = [one for one in self.variants(word) if any(well_known(place) for place, _ in one.names)]
        return known or self.by_consonants.get(consonant_key(word), [])

    def variants(self, word: str) -> list[Spelling]:
        """Return the spellings that say the same in another tradition of writing, nearest first."""
        if len(word.replace(" ", "")) < _SHORTEST_VARIANT:
            return []
        latin = romanise(word).replace(" ", "")
        # Numbers have no sound: "July 2020" has the key of "July".
        digits = _digits(word)
        found = [one for one in self.by_key.get(variant_key(word), ()) if _digits(one.folded) == digits]
        return sorted(found, key=lambda one: (OSA.distance(latin, romanise(one.folded).replace(" ", "")), one.folded))

    def misspelt(self, word: str, *, village: bool) -> list[Spelling]:
        """Return the spellings one or two letters away; villages too where the text says that it names one."""
        found = self._misspelt.get((word, village))
        if found is None:
            found = self._misspelt[word, village] = self._nearest(word, village=village)
            if len(self._misspelt) > _REMEMBERED:
                self._misspelt.clear()
        return found

    @cached_property
    def _misspelt(self) -> dict[tuple[str, bool], list[Spelling]]:
        return {}

    def _nearest(self, word: str, *, village: bool) -> list[Spelling]:
        if len(word) < _SHORTEST_FUZZY or not word.isascii():
            return []
        limit = 2 if len(word) >= _TWO_EDITS else 1
        pool = self.latin if village else self.known
        near: list[tuple[int, str]] = []
        for folded in pool:
            if folded[0] == word[0] and abs(len(folded) - len(word)) <= limit:
                distance = OSA.distance(word, folded, score_cutoff=limit)
                if distance <= limit:
                    near.append((distance, folded))
        if not near:
            return []
        best = min(near)[0]
        return [spelling for distance, folded in sorted(near) if distance == best for spelling in pool[folded]]

    @cached_property
    def latin(self) -> dict[str, list[Spelling]]:
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if spelling.folded.isascii() and len(spelling.folded) >= _SHORTEST_FUZZY - 1:
                table.setdefault(spelling.folded, []).append(spelling)
        return table


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
