"""The spellings that texts are scanned for: the names of a gazetteer that are written alike, once folded.

A gazetteer has seventy thousand of them, and an article meets a hundred. So they are known by number, and what a
spelling says of its places is put together when it is first met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dashboard.extraction.inflections import ARTICLE
from dashboard.extraction.mentions import Spelling, letters, scannable
from gazetteer.folding import fold
from gazetteer.records import Name, Place, PlaceKind

# What names that are one spelling have in common: the folded name; in Arabic script the folded name without article,
# and whether it has one.
_Group = str | tuple[str, bool]


class Spellings:
    """Spellings by number: first those of the names, in the order of the gazetteer, then what is added."""

    def __init__(self, places: Mapping[str, Place], names: Iterable[Name]) -> None:
        groups = _grouped(places, names)
        self.of_names = len(groups)
        """How many are spellings of names: the rest were added."""
        self.article: list[bool | None] = [None if isinstance(key, str) else key[1] for key in groups]
        """Whether a name in Arabic script has the article; None in other scripts. Only of names."""
        self._places = places
        self._folded = [key if isinstance(key, str) else key[0] for key in groups]
        self._names: list[Sequence[Name]] = list(groups.values())
        self._needs: dict[int, PlaceKind] = {}
        self._made: dict[int, Spelling] = {}

    def folded(self, number: int) -> str:
        """Return what texts are compared with."""
        return self._folded[number]

    def bearers(self, number: int) -> list[str]:
        """Return the ids of the places that bear a spelling, some more than once."""
        return [name.place_id for name in self._names[number]]

    def shape(self, number: int) -> Name:
        """Return the name that says how a spelling bends: that of its first place."""
        names = self._names[number]
        return names[0] if len(names) == 1 else next(iter(_of_places(names).values()))

    def add(self, folded: str, like: int | None = None, needs: PlaceKind | None = None) -> int:
        """Return the number of a further spelling: of the places of another one, or of none."""
        number = len(self._folded)
        self._folded.append(folded)
        self._names.append(() if like is None else self._names[like])
        if needs is not None:
            self._needs[number] = needs
        return number

    def __getitem__(self, number: int) -> Spelling:
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = self._make(number)
        return made

    def _make(self, number: int) -> Spelling:
        names = self._names[number]
        shown = _of_places(names)
        return Spelling(
            self._folded[number],
            tuple((self._places[place_id], name) for place_id, name in shown.items()),
            bool(shown) and all(_is_acronym(name.name) for name in shown.values()),
            needs=self._needs.get(number),
            languages=frozenset((name.place_id, name.language) for name in names),
            written=frozenset(
                letters(name.name) for name in names if name.script == "Latn" and not name.name.isascii()
            ),
        )


def _grouped(places: Mapping[str, Place], names: Iterable[Name]) -> dict[_Group, list[Name]]:
    """Return the names that are one spelling, for each."""
    left_out = {place.place_id for place in places.values() if _is_city_district(place)}
    groups: dict[_Group, list[Name]] = {}
    seen: dict[str, str] = {}  # namesakes share a spelling: fold it once
    for name in names:
        if name.place_id in left_out:
            continue
        folded = seen.get(name.name)
        if folded is None:
            folded = fold(name.name)
            if not folded.isalnum():
                folded = scannable(folded).strip()
            seen[name.name] = folded
        if not folded:
            continue
        group: _Group = folded
        if name.script == "Arab":
            bare = _without_article(folded)
            group = bare, bare != folded
        known = groups.get(group)
        if known is None:
            groups[group] = [name]
        else:
            known.append(name)
    return groups


def _of_places(names: Iterable[Name]) -> dict[str, Name]:
    """Return the name by which each place is called so: the first strong one, or the first."""
    out: dict[str, Name] = {}
    for name in names:
        known = out.get(name.place_id)
        if known is None or (known.strength, name.strength) == ("weak", "strong"):
            out[name.place_id] = name
    return out


def _without_article(folded: str) -> str:
    bare = folded.removeprefix(ARTICLE)
    return bare if len(bare) >= 3 else folded


def _is_city_district(place: Place) -> bool:
    """Return whether a place is a city as a unit of administration: a text that says "Gəncə şəhəri" means the city."""
    return place.kind == "district" and place.feature == "city"


def _is_acronym(name: str) -> bool:
    return 1 < len(name) <= 5 and name.isascii() and name.isalpha() and name.isupper()
