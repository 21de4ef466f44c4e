"""Names that a text writes otherwise than the gazetteer: in another tradition of writing, or misspelt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, MutableMapping
from functools import cached_property
from typing import Any
from weakref import ref

from rapidfuzz.distance import OSA

from dashboard.extraction.mentions import Spelling
from dashboard.extraction.prominence import well_known
from dashboard.extraction.spellings import Spellings
from gazetteer.folding import fold
from gazetteer.gazetteer import Found, Gazetteer
from gazetteer.likeness import likeness, sounds
from gazetteer.records import Name, Place
from gazetteer.romanise import romanise, variant_key
from gazetteer.scripts import script_of
from gazetteer.traditions import OWN, readings

_SHORTEST_VARIANT, _SHORTEST_FUZZY = 4, 6
_SHORTEST_SKELETON = 5  # letters of the key of a word in a script without capitals
_LONGEST = 80  # characters: no name is longer, and what is longer shall not be remembered either
_TWO_EDITS = 10  # from this length on a misspelling may differ by two letters
_REMEMBERED = 20_000
_CLEARLY = 0.75  # as `Gazetteer.find_within` scores a name that sounds the same
# How alike a name must sound where only its position in the sentence vouches for it; more so in Arabic script, which
# leaves the short vowels to the reader.
_ALIKE, _ALIKE_UNVOWELLED = 0.86, 0.93

# The numbers of spellings by their folded form, and the folded forms by first letter and length.
_Pool = tuple[dict[str, list[int]], dict[tuple[str, int], list[str]]]


class Lookup:
    """The places of the theatre by other spellings of their names. `spellings` are those that texts are scanned for."""

    def __init__(self, gazetteer: Gazetteer, spellings: Spellings) -> None:
        self._gazetteer = ref(gazetteer)  # who looks up holds it; whoever keeps a matcher shall not
        self._spellings = spellings
        self._said: dict[tuple[str, str | None], list[Spelling]] = {}
        self._misspelt: dict[tuple[str, bool], list[Spelling]] = {}
        self._sounding: dict[tuple[str, str | None], list[Spelling]] = {}
        self._towns: dict[tuple[str, str | None], list[Spelling]] = {}
        self._inside: dict[tuple[str, str], list[Found]] = {}

    def variants(self, word: str, language: str | None = None) -> list[Spelling]:
        """Return the spellings that say the same in another tradition of writing, nearest first.

        `language` is that of the text: "Chouchi" is Shushi in a French one.
        """
        if len(word) > _LONGEST:
            return []
        known = self._said.get((word, language))
        if known is None:
            _make_room(self._said)
            known = self._said[word, language] = self._variants(word, language)
        return known

    def _variants(self, word: str, language: str | None) -> list[Spelling]:
        if len(word.replace(" ", "")) < _SHORTEST_VARIANT:
            return []
        digits = _digits(word)  # numbers have no sound: "July 2020" has the key of "July"
        gazetteer = self._gazetteer()
        found = () if gazetteer is None else gazetteer.variants(word, language=language)
        return _spellings(word, (one for one in found if _digits(one.name.name) == digits))

    def sounding(self, word: str, language: str | None = None) -> list[Spelling]:
        """Return the towns and regions that a word of a script without capitals may name: the vowels must agree."""
        if len(word) > _LONGEST:
            return []
        known = self._towns.get((word, language))
        if known is None:
            _make_room(self._towns)
            key = variant_key(word)
            alike = self.alike(word, language) if len(key) >= _SHORTEST_SKELETON else []
            known = self._towns[word, language] = [
                one
                for one in alike
                if any(well_known(place) and variant_key(name.name) == key for place, name in one.names)
            ]
        return known

    def alike(self, word: str, language: str | None = None) -> list[Spelling]:
        """Return the variants that sound so much like the word that little more need speak for the place."""
        if len(word) > _LONGEST:
            return []
        known = self._sounding.get((word, language))
        if known is None:
            _make_room(self._sounding)
            known = self._sounding[word, language] = self._alike(word, language)
        return known

    def _alike(self, word: str, language: str | None) -> list[Spelling]:
        latin, script = romanise(word), script_of(word)
        # Both as it stands and as a paper of this language would mean it.
        heard = [sounds(one) for one in (latin, *(readings(latin, script, language) if language in OWN else ()))]
        if len(heard[0]) < _SHORTEST_VARIANT:
            return []
        vowels_written = script != "Arab"
        least = _ALIKE if vowels_written else _ALIKE_UNVOWELLED
        found = []
        for spelling in self.variants(word, language):
            names = {sounds(romanise(name.name)) for _, name in spelling.names}
            if any(likeness(one, name, vowels_written=vowels_written) >= least for one in heard for name in names):
                found.append(spelling)
        return found

    def within(self, word: str, areas: Iterable[Place]) -> list[Spelling]:
        """Return the villages of districts named with a word that sound like it, likest first."""
        if not _SHORTEST_VARIANT <= len(word) <= _LONGEST:
            return []
        digits = _digits(word)
        found = [one for area in areas for one in self._within(word, area.place_id)]
        return _spellings(
            word, (one for one in found if one.score >= _CLEARLY - 0.2 and _digits(one.name.name) == digits)
        )

    def _within(self, word: str, area_id: str) -> list[Found]:
        known = self._inside.get((word, area_id))
        if known is None:
            _make_room(self._inside)
            gazetteer = self._gazetteer()
            known = [] if gazetteer is None else gazetteer.find_within(word, area_id)
            self._inside[word, area_id] = known
        return known

    def misspelt(self, word: str, *, village: bool) -> list[Spelling]:
        """Return the spellings one or two letters away; villages too where the text says that it names one."""
        if not _SHORTEST_FUZZY <= len(word) <= _LONGEST or not word.isascii():
            return []
        found = self._misspelt.get((word, village))
        if found is None:
            _make_room(self._misspelt)
            found = self._misspelt[word, village] = self._nearest(word, village=village)
        return found

    def _nearest(self, word: str, *, village: bool) -> list[Spelling]:
        limit = 2 if len(word) >= _TWO_EDITS else 1
        pool, by_shape = self._latin if village else self._known
        near: list[tuple[int, str]] = []
        for length in range(len(word) - limit, len(word) + limit + 1):
            for folded in by_shape.get((word[0], length), ()):
                distance = OSA.distance(word, folded, score_cutoff=limit)
                if distance <= limit:
                    near.append((distance, folded))
        if not near:
            return []
        best = min(near)[0]
        likest = (folded for distance, folded in sorted(near) if distance == best)
        return [self._spellings[number] for folded in likest for number in pool[folded]]

    @cached_property
    def _known(self) -> _Pool:
        """Latin spellings that a misspelling may stand for: places that a reader would know."""
        return self._pool(well_known)

    @cached_property
    def _latin(self) -> _Pool:
        return self._pool(_is_of_theatre)

    def _pool(self, meant: Callable[[Place], bool]) -> _Pool:
        """Return the Latin spellings of places of the theatre, one at least of a place that may be meant."""
        gazetteer = self._gazetteer()
        places: Collection[Place] = () if gazetteer is None else gazetteer.places.values()
        theatre = {place.place_id for place in places if _is_of_theatre(place)}
        likely = {place.place_id for place in places if meant(place)}
        table: dict[str, list[int]] = {}
        for number in range(self._spellings.of_names):
            folded = self._spellings.folded(number)
            if len(folded) < _SHORTEST_FUZZY - 1 or not folded.isascii():
                continue
            bearers = self._spellings.bearers(number)
            if not (theatre.isdisjoint(bearers) or likely.isdisjoint(bearers)):
                table.setdefault(folded, []).append(number)
        by_shape: dict[tuple[str, int], list[str]] = {}
        for folded in table:
            by_shape.setdefault((folded[0], len(folded)), []).append(folded)
        return table, by_shape


def _is_of_theatre(place: Place) -> bool:
    return place.theatre and place.kind != "country"


def _spellings(word: str, found: Iterable[Found]) -> list[Spelling]:
    """Return what was found as spellings of the word, one for each score, the likest first."""
    groups: dict[float, list[tuple[Place, Name]]] = {}
    for one in found:
        if _is_of_theatre(one.place):
            groups.setdefault(one.score, []).append((one.place, one.name))
    return [
        Spelling(
            fold(word),
            tuple(groups[score]),
            False,
            languages=frozenset((p.place_id, n.language) for p, n in groups[score]),
        )
        for score in sorted(groups, reverse=True)
    ]


def _make_room(memory: MutableMapping[Any, Any]) -> None:
    if len(memory) >= _REMEMBERED:
        memory.clear()


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
