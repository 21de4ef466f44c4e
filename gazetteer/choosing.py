"""Which place a query means: by its spelling, the district said with it, a point nearby, and the kind of place.

The spelling gives a score from 0 to 1, the context adds to it. The order follows both; the score that is shown is that
of the spelling, less what is in doubt.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable

from geopy.distance import geodesic
from geopy.point import Point

from gazetteer.gazetteer import Found, Gazetteer, rank, rank_of
from gazetteer.queries import MOST_AREAS, Query, parse, without_kind
from gazetteer.records import Place

GUESS_FROM = 0.5  # a fuzzy match below this is no answer
LONGEST_AREA = 200  # characters of what is said about the district
_BETWEEN_AREAS = re.compile(r"[,;،()]")
_REMEMBERED = 1_000  # names of areas: a table has the same few districts in thousands of rows

# How much each reason moves a candidate among places of one name; the spelling gives the rest (0 to 1).
IN_DISTRICT = 0.40
IN_EXTENT = 0.30  # in the box of an area that is nobody's parent, such as a province of the other administration
AT_BORDER = 0.20  # in the box of a district, which is coarser than its outline, but of another one
ABOUT_EXTENT = 0.15  # just outside of that box
SUPPORTED = 0.95  # what a weak name counts in the district that was given: that is the support it needs
ELSEWHERE = 0.25  # off the score shown when the district that was given is another
KIND_FITS = 0.40
NEAR = 0.30  # at the given point; half of that at NEAR_KM
NEAR_KM = 25.0


class Chooser:
    """Weighs the places that a query may mean."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._named: dict[str, tuple[Place, ...]] = {}

    def candidates(
        self, query: str, *, language: str | None = None, district: str | None = None, near: Point | None = None
    ) -> list[tuple[Found, str]]:
        """Return what a query may mean with the reason, best first."""
        asked = parse(query)
        if district:
            asked = Query(asked.name, (*asked.areas, *self._areas_said(district)), asked.kind)
        languages = None if language is None else (language,)
        found = self.gazetteer.find(asked.name, languages=languages)
        kind, name = None, asked.name
        if not found or found[0].match == "fuzzy":
            bare, kind = without_kind(asked.name)
            if kind is not None:
                name, found = bare, self.gazetteer.find(bare, languages=languages)
        if not found and asked.areas and not district:  # a comma inside a name
            found = self.gazetteer.find(query, languages=languages)
        found = [one for one in found if one.match != "fuzzy" or one.score >= GUESS_FROM]
        areas = [(area, self.areas_named(area)) for area in asked.areas]
        for area in {one.place_id: one for _, named in areas for one in named if one.kind != "country"}.values():
            found = self._with_names_of(area, name, found, languages)
        ranked = []
        for one in found:
            bonus, reasons, elsewhere = self._context(one.place, areas, near)
            if one.match == "exact" and bonus >= IN_DISTRICT:
                one = dataclasses.replace(one, score=max(one.score, SUPPORTED))
            if kind is not None and (one.place.kind == kind or (kind == "district" and one.place.kind == "region")):
                bonus += KIND_FITS
                reasons.append(f"said to be a {kind}")
            ranked.append((one, bonus, reasons, elsewhere))
        ranked.sort(key=lambda item: (-(item[0].score + item[1]), *rank(item[0])))
        found = [one for one, _, _, _ in ranked]
        return [
            (_doubted(one, bonus, elsewhere, found), _reason(one, why, len(ranked)))
            for one, bonus, why, elsewhere in ranked
        ]

    def areas_named(self, name: str) -> tuple[Place, ...]:
        """Return the districts, regions and countries of a name, with or without its kind word."""
        known = self._named.get(name)
        if known is None:
            if len(self._named) >= _REMEMBERED:
                self._named.clear()
            known = self._named[name] = tuple(self._areas_named(name))
        return known

    def _areas_named(self, name: str) -> list[Place]:
        bare, _ = without_kind(name)
        out: dict[str, Place] = {}
        for spelling in (name, bare):
            for found in self.gazetteer.find(spelling, fuzzy=False):
                if found.place.kind in ("district", "region", "country"):
                    out.setdefault(found.place.place_id, found.place)
        # "Kashatagh District" and "Hadrut District" name a province of the other administration as well.
        for suffix in (" district", " province"):
            for found in self.gazetteer.find(bare + suffix, fuzzy=False):
                if found.place.kind in ("district", "region"):
                    out.setdefault(found.place.place_id, found.place)
        return list(out.values())

    def _areas_said(self, district: str) -> tuple[str, ...]:
        """Return the areas in what a table has as the district: `Khoda Afarin county (Kaleibar), Iran` has two."""
        if self.areas_named(district):
            return (district,)
        parts = [part.strip() for part in _BETWEEN_AREAS.split(district[:LONGEST_AREA]) if part.strip()][:MOST_AREAS]
        return tuple(part for part in parts if self.areas_named(part)) or (district,)

    def _with_names_of(
        self, area: Place, name: str, found: list[Found], languages: tuple[str, ...] | None
    ) -> list[Found]:
        """Return what was found and the places of an area that sound so, unless one of that very name lies there."""
        if any(one.match == "exact" and self._lies_there(one.place, area) for one in found):
            return found
        known = {one.place.place_id: one for one in found}
        for one in self.gazetteer.find_within(name, area.place_id, languages=languages):
            before = known.get(one.place.place_id)
            if before is None or one.score > before.score:
                known[one.place.place_id] = one
        return list(known.values())

    def _lies_there(self, place: Place, area: Place) -> bool:
        """Tell whether a place is of an area: by its parents where it is a district, else by the box."""
        if any(one.place_id == area.place_id for one in (place, *self.gazetteer.ancestors(place.place_id))):
            return True
        return area.kind != "district" and self.gazetteer.lies_in(place.place_id, area.place_id)

    def _context(
        self, place: Place, areas: Iterable[tuple[str, tuple[Place, ...]]], near: Point | None
    ) -> tuple[float, list[str], bool]:
        """Return what the context adds to the score, how that is said, and whether it speaks against the place."""
        bonus = 0.0
        elsewhere = False
        reasons: list[str] = []
        for said, named in areas:
            if not named:
                reasons.append(f"no district {said!r} in the gazetteer")
                continue
            best = max((self._fits(place, area) for area in named), key=lambda fit: fit[0])
            bonus += best[0]
            elsewhere = elsewhere or not best[1]
            reasons.append(best[1] or f"not in {said}")
        if near is not None:
            distance = geodesic((place.latitude, place.longitude), near).km
            bonus += NEAR / (1 + distance / NEAR_KM)
            reasons.append(f"{distance:.0f} km from the given point")
        return bonus, reasons, elsewhere

    def _fits(self, place: Place, area: Place) -> tuple[float, str]:
        """Return how well a place fits an area it is said to lie in, and how that is said."""
        gazetteer = self.gazetteer
        if area.place_id == place.place_id:
            return 0.0, f"is {area.name} itself"
        if any(one.place_id == area.place_id for one in gazetteer.ancestors(place.place_id)):
            return IN_DISTRICT, f"lies in {area.name}"
        if gazetteer.lies_in(place.place_id, area.place_id):
            elsewhere = area.kind == "district" and gazetteer.district_of(place.place_id) is not None
            return AT_BORDER if elsewhere else IN_EXTENT, f"lies in the box of {area.name}"
        if gazetteer.lies_about(place.place_id, area.place_id):
            return ABOUT_EXTENT, f"lies near {area.name}"
        return 0.0, ""


def _doubted(found: Found, bonus: float, elsewhere: bool, among: list[Found]) -> Found:
    """Lower the score by what is in doubt.

    That is: each rival of the same name that is as well known, unless the context speaks for this one; and a district
    that was given and is another one.
    """
    standing = rank_of(found.place)[:3]
    rivals = sum(
        1
        for other in among
        if other.place.place_id != found.place.place_id
        and other.score >= found.score
        and rank_of(other.place)[:3] <= standing
    )
    doubt = 0.0 if bonus >= AT_BORDER else min(0.3, 0.06 * rivals)
    doubt += ELSEWHERE if elsewhere else 0.0
    return dataclasses.replace(found, score=round(min(1.0, max(0.0, found.score - doubt)), 3))


def _reason(found: Found, reasons: list[str], candidates: int) -> str:
    how = {"exact": "written so", "variant": "another spelling of", "fuzzy": "nearly written so: a guess"}[found.match]
    parts = [f"{how}: {found.name.name}", *reasons]
    if candidates > 1:
        parts.append(f"one of {candidates} places")
    return "; ".join(parts)
