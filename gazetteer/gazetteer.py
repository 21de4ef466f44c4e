"""The gazetteer in memory: its places, their names, and the place behind a spelling.

    gazetteer = load_gazetteer()
    gazetteer.find("Garadaghli")        # every place of that name, best first
    gazetteer.label("gn-147105", "both")  # "Şuşa / Shushi"

Loading reads two tables and nothing else; indexes for transliterated and misspelt names are made when first asked for.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from gazetteer.folding import fold
from gazetteer.labels import choose_label
from gazetteer.matching import VariantIndex
from gazetteer.named_places import NamedPlace, named_places
from gazetteer.nearest import SAME, AreaNames, Heard
from gazetteer.records import Name, Place, Script, Strength
from gazetteer.romanise import variant_key
from gazetteer.scripts import script_of
from gazetteer.tables import read_names, read_places

FOLDER = Path(__file__).resolve().parent
ABOUT = 0.1  # degrees, about 10 km
FoundBy = Literal["exact", "variant", "fuzzy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place that a spelling may stand for: by which of its names, how it was matched, how well (0 to 1)."""

    place: Place
    name: Name
    match: FoundBy
    score: float


_OWN_SCRIPT = 0.05  # how much less alike a name of the script asked in may be, to be the one that is shown
# Exact names by strength; a variant or a fuzzy match never scores above these.
_EXACT_SCORE: dict[Strength, float] = {"strong": 1.0, "weak": 0.7}


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Hold the garbage collector while tens of thousands of long-lived records are made: it doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Gazetteer:
    """Places by id, names in file order, and the ways from a spelling to a place. Immutable."""

    def __init__(self, places: Mapping[str, Place], names: tuple[Name, ...], version: str) -> None:
        self.places: Mapping[str, Place] = MappingProxyType(dict(places))
        self.names = names
        self.version = version

    @cached_property
    def _by_fold(self) -> dict[str, list[Name]]:
        out: dict[str, list[Name]] = {}
        for name in self.names:
            folded = fold(name.name)
            known = out.get(folded)
            if known is None:
                out[folded] = [name]
            else:
                known.append(name)
        return out

    @cached_property
    def _variants(self) -> VariantIndex:
        with _collector_paused():
            return VariantIndex(name for name in self.names if self._worth_guessing(name))

    def _worth_guessing(self, name: Name) -> bool:
        """Tell whether a nearly written name may be meant: little-known villages elsewhere are not guessed at."""
        place = self.places[name.place_id]
        return place.theatre or place.kind != "settlement" or place.population is not None

    @cached_property
    def _names_of(self) -> dict[str, list[Name]]:
        out: dict[str, list[Name]] = {}
        for name in self.names:
            out.setdefault(name.place_id, []).append(name)
        return out

    def names_of(self, place_id: str) -> tuple[Name, ...]:
        """Return every name of a place; empty for an unknown id."""
        return tuple(self._names_of.get(place_id, ()))

    def find(
        self,
        spelling: str,
        *,
        languages: Collection[str] | None = None,
        fuzzy: bool = True,
        deep: bool = False,
        limit: int | None = 50,
    ) -> list[Found]:
        """Return the places a spelling may stand for, best first; empty when it is like no name.

        Names written so (folded) come first, strong before weak. Only when there are none, names of the same
        transliteration key are tried, then, for six letters and more and `fuzzy`, names one or two letters away.
        `deep` tries all three whatever is found: for a caller who knows more, such as the district.
        `languages` keeps only names of these languages and of unknown language.
        """
        folded = fold(spelling)
        if not folded:
            return []
        script = script_of(spelling)
        exact = ((name, _EXACT_SCORE[name.strength]) for name in self._by_fold.get(folded, ()))
        found = self._best(exact, "exact", languages, script)
        if deep or not found:
            found = self._best(self._variants.variants(spelling), "variant", languages, script) | found
        if fuzzy and (deep or not found):
            found = self._best(self._variants.fuzzy(spelling), "fuzzy", languages, script) | found
        return sorted(found.values(), key=lambda one: (-one.score, *rank(one)))[:limit]

    def variants(self, spelling: str, *, language: str | None = None) -> list[Found]:
        """Return the places of which a name says the same in another tradition of writing, best first.

        `language` is that of the text: French and German papers write in traditions of their own.
        """
        found = self._best(self._variants.variants(spelling, language), "variant", None, script_of(spelling))
        return sorted(found.values(), key=lambda one: (-one.score, *rank(one)))

    def find_within(self, spelling: str, area_id: str, *, languages: Collection[str] | None = None) -> list[Found]:
        """Return the settlements in or just outside of an area that are written or sound like a spelling, best first.

        For a caller who knows the district: there a spelling may be further off than `find` allows. Names that sound
        the same are variants, the rest is marked fuzzy. Raises KeyError for an unknown area.
        """
        found = self._best(
            (
                (near.name, 0.75 + 0.2 * near.likeness if near.likeness >= SAME else near.likeness - 0.3)
                for near in self._names_within(area_id).nearest(spelling)
            ),
            "fuzzy",
            languages,
            script_of(spelling),
        )
        sure = [replace(one, match="variant") if one.score > 0.75 else one for one in found.values()]
        return sorted(sure, key=lambda one: (-one.score, *rank(one)))

    def _names_within(self, area_id: str) -> AreaNames:
        known = self._within.get(area_id)
        if known is None:
            parents = {place.parent_id for place in self.places.values() if place.parent_id is not None}
            under = {one for one in parents if self._is_under(one, area_id)}
            inside = [
                place.place_id
                for place in self.places.values()
                if place.kind == "settlement"
                and (place.parent_id in under or _in_box(place, self.places[area_id], ABOUT))
            ]
            names = (name for one in inside for name in self.names_of(one))
            known = self._within[area_id] = AreaNames(names, self._heard)
        return known

    @cached_property
    def _heard(self) -> dict[str, Heard]:
        """Return what names sound like, filled as areas are asked for: neighbours share their border villages."""
        return {}

    @cached_property
    def _within(self) -> dict[str, AreaNames]:
        return {}

    def _best(
        self,
        scored: Iterable[tuple[Name, float]],
        match: FoundBy,
        languages: Collection[str] | None,
        script: Script | None,
    ) -> dict[str, Found]:
        """Return the best match of each place; the name it is shown by is one of the given script where one does."""
        best: dict[str, Found] = {}
        for name, score in scored:
            if languages is not None and name.language not in languages and name.language != "und":
                continue
            known = best.get(name.place_id)
            if known is None:
                best[name.place_id] = Found(place=self.places[name.place_id], name=name, match=match, score=score)
                continue
            ahead = score - known.score + _OWN_SCRIPT * ((name.script == script) - (known.name.script == script))
            shown = name if ahead > 0 else known.name
            if shown is name or score > known.score:
                best[name.place_id] = replace(known, name=shown, score=max(score, known.score))
        return best

    def folded_names(self) -> Mapping[str, tuple[NamedPlace, ...]]:
        """Return each folded spelling with the places it may stand for, strong ones first.

        The scanner's dictionary: keys are what `fold` gives, so a text folded with `fold_with_offsets` contains them
        literally. Word boundaries are for the scanner to check.
        """
        with _collector_paused():
            return self._folded

    @cached_property
    def _folded(self) -> Mapping[str, tuple[NamedPlace, ...]]:
        return named_places(self._by_fold)

    def label(self, place_id: str, language: str = "both") -> str:
        """Return the name to show: in a language (en az hy ru ar fa tr fr de), or `both` names of a contested place.

        Falls back to the place's own name. Raises KeyError for an unknown id.
        """
        return choose_label(self.places[place_id], self._names_of.get(place_id, ()), language)

    def district_of(self, place_id: str) -> Place | None:
        """Return the district a place lies in (itself when it is one), None when it lies in none."""
        place: Place | None = self.places[place_id]
        while place is not None and place.kind != "district":
            place = self.places.get(place.parent_id) if place.parent_id else None
        return place

    def ancestors(self, place_id: str) -> tuple[Place, ...]:
        """Return the places a place lies in, nearest first: district, region, country."""
        out: list[Place] = []
        place = self.places[place_id]
        while place.parent_id is not None:
            place = self.places[place.parent_id]
            out.append(place)
        return tuple(out)

    def lies_in(self, place_id: str, area_id: str) -> bool:
        """Tell whether a place lies in an area: by its parents, or by the area's extent (not for countries)."""
        return self._is_under(place_id, area_id) or _in_box(self.places[place_id], self.places[area_id], 0.0)

    def lies_about(self, place_id: str, area_id: str) -> bool:
        """Tell whether a place lies in an area or at most ABOUT degrees outside of its extent: who draws the border?"""
        return self._is_under(place_id, area_id) or _in_box(self.places[place_id], self.places[area_id], ABOUT)

    def _is_under(self, place_id: str, area_id: str) -> bool:
        """Tell whether an area is a place itself or one of its ancestors."""
        at: str | None = place_id
        while at is not None and at != area_id:
            at = self.places[at].parent_id
        return at is not None


def _in_box(place: Place, area: Place, margin: float) -> bool:
    """Tell whether a place lies in the extent of an area that is no country, or at most `margin` degrees outside."""
    box = area.extent
    if box is None or area.kind == "country":
        return False
    return (
        box.south - margin <= place.latitude <= box.north + margin
        and box.west - margin <= place.longitude <= box.east + margin
    )


_KIND_ORDER = {"country": 0, "region": 1, "settlement": 1, "district": 2, "water": 3, "other": 3}
_KNOWN = frozenset({"capital", "city", "town"})


def rank_of(place: Place) -> tuple[int, int, int, int]:
    """Return the sort key among places of one name and no context: kind, standing, contested, population.

    Towns of the theatre stand first, then towns elsewhere, then villages: of the war area, of the theatre, elsewhere.
    """
    if place.feature in _KNOWN:
        standing = 0 if place.theatre else 1
    else:
        standing = 2 if place.contested else 3 if place.theatre else 4
    return _KIND_ORDER[place.kind], standing, 0 if place.contested else 1, -(place.population or 0)


def rank(found: Found) -> tuple[int, int, int, bool, int, str]:
    """Return the sort key among equally scored candidates: as `rank_of`, and a place's own name before a former one."""
    kind, standing, contested, population = rank_of(found.place)
    same = fold if found.match == "exact" else variant_key  # what is found by sound is compared by sound
    own = same(found.name.name) == same(found.place.name)
    return kind, standing, contested, not own, population, found.place.place_id


def load_gazetteer(folder: Path | None = None) -> Gazetteer:
    """Return the gazetteer of a folder (default: the one that ships).

    Raises GazetteerError with file, line, value and remedy when a table is missing, cut off, has a coordinate out of
    range, an id twice, a parent or a place that does not exist.
    """
    folder = FOLDER if folder is None else folder
    with _collector_paused():
        places = read_places(folder / "places.csv")
        names = read_names(folder / "names.csv", places)
        digest = hashlib.sha256()
        for table in ("places.csv", "names.csv"):
            digest.update((folder / table).read_bytes())
        return Gazetteer(places, names, digest.hexdigest()[:16])
