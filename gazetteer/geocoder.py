"""The gazetteer as a geopy geocoder. It never uses the network.

    geocoder = GazetteerGeocoder()
    geocoder.geocode("Garadaghli", district="Fuzuli")      # a geopy Location; .raw is the gazetteer row and the reason
    geocoder.geocode("Talış", exactly_one=False)           # every place of that name, best first
    geocoder.reverse((39.76, 46.75))                       # the nearest settlement

With pandas: `frame["place"].map(geocoder.geocode)`.
"""

from __future__ import annotations

import dataclasses
import re
import warnings
from collections.abc import Iterable
from typing import Any, Literal, overload

from geopy.distance import geodesic
from geopy.exc import GeocoderQueryError
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from gazetteer.gazetteer import Found, Gazetteer, load_gazetteer, rank, rank_of
from gazetteer.queries import MOST_AREAS, Query, parse, without_kind
from gazetteer.records import Place

GUESS_FROM = 0.5  # a fuzzy match below this is no answer
MAX_QUERY = 10_000  # characters
LONGEST_AREA = 200  # characters of what is said about the district
_KM_PER_DEGREE = 111.0
_BETWEEN_AREAS = re.compile(r"[,;،()]")

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


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]  # geopy ships no types
    """Geocode place names of the Karabakh conflict against the local gazetteer.

    `Location.raw` is the gazetteer row as a dict, with `match` (exact, variant, fuzzy), `score` (0 to 1) and `reason`.
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        super().__init__()
        self.gazetteer = load_gazetteer() if gazetteer is None else gazetteer

    @overload
    def geocode(
        self,
        query: str,
        *,
        exactly_one: Literal[True] = True,
        language: str | None = None,
        district: str | None = None,
        near: Any = None,
        timeout: Any = None,
    ) -> Location | None: ...

    @overload
    def geocode(
        self,
        query: str,
        *,
        exactly_one: Literal[False],
        language: str | None = None,
        district: str | None = None,
        near: Any = None,
        timeout: Any = None,
    ) -> list[Location] | None: ...

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        language: str | None = None,
        district: str | None = None,
        near: Any = None,
        timeout: Any = None,
    ) -> Location | list[Location] | None:
        """Return the place a name refers to, or None when the gazetteer has nothing like it.

        `exactly_one=False` returns every candidate, best first. `language` (BCP 47) keeps names of that language only
        and gives the address in it. `district` and `near` (anything geopy takes for a point) choose among places of one
        name. A query may say its district itself: `Qubadlı (Kashatagh District)`, `Mezre, Jabrayil district`.

        Raises GeocoderQueryError when the query is blank or longer than any name could be. `timeout` is for geopy's
        sake and has no effect.
        """
        if not isinstance(query, str) or not query.strip():
            raise GeocoderQueryError(f"the query is blank: {query!r}. Give the name of a place")
        if len(query) > MAX_QUERY:
            raise GeocoderQueryError(f"the query has {len(query)} characters. Give the name of a place, not a text")
        candidates = self.candidates(query, language=language, district=district, near=near)
        if not candidates:
            return None
        locations = [self._location(found, reason, language) for found, reason in candidates]
        return locations[0] if exactly_one else locations

    def candidates(
        self, query: str, *, language: str | None = None, district: str | None = None, near: Any = None
    ) -> list[tuple[Found, str]]:
        """Return what a query may mean with the reason, best first."""
        asked = parse(query)
        if district:
            asked = Query(asked.name, (*asked.areas, *self._areas_said(district)), asked.kind)
        languages = None if language is None else (language,)
        found = self.gazetteer.find(asked.name, languages=languages)
        kind = None
        if not found or found[0].match == "fuzzy":
            bare, kind = without_kind(asked.name)
            if kind is not None:
                found = self.gazetteer.find(bare, languages=languages)
        if not found and asked.areas and not district:  # a comma inside a name
            found = self.gazetteer.find(query, languages=languages)
        found = [one for one in found if one.match != "fuzzy" or one.score >= GUESS_FROM]
        areas = [(area, self.areas_named(area)) for area in asked.areas]
        for area in {one.place_id: one for _, named in areas for one in named if one.kind != "country"}.values():
            found = self._with_names_of(area, asked.name, found, languages)
        point = None if near is None else _point(near)
        ranked = []
        for one in found:
            bonus, reasons = self._context(one.place, areas, point)
            if one.match == "exact" and bonus >= IN_DISTRICT:
                one = dataclasses.replace(one, score=max(one.score, SUPPORTED))
            if kind is not None and (one.place.kind == kind or (kind == "district" and one.place.kind == "region")):
                bonus += KIND_FITS
                reasons.append(f"said to be a {kind}")
            ranked.append((one, bonus, reasons))
        ranked.sort(key=lambda item: (-(item[0].score + item[1]), *rank(item[0])))
        return [
            (_doubted(one, bonus, [other for other, _, _ in ranked]), _reason(one, why, len(ranked)))
            for one, bonus, why in ranked
        ]

    def areas_named(self, name: str) -> list[Place]:
        """Return the districts, regions and countries of a name, with or without its kind word."""
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
        self, place: Place, areas: Iterable[tuple[str, list[Place]]], near: Point | None
    ) -> tuple[float, list[str]]:
        bonus = 0.0
        reasons: list[str] = []
        for said, named in areas:
            if not named:
                reasons.append(f"no district {said!r} in the gazetteer")
                continue
            best = max((self._fits(place, area) for area in named), key=lambda fit: fit[0])
            bonus += best[0]
            reasons.append(best[1] or f"not in {said}")
        if near is not None:
            distance = geodesic((place.latitude, place.longitude), near).km
            bonus += NEAR / (1 + distance / NEAR_KM)
            reasons.append(f"{distance:.0f} km from the given point")
        return bonus, reasons

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

    @overload
    def reverse(
        self,
        query: Any,
        *,
        exactly_one: Literal[True] = True,
        max_distance_km: float = 50.0,
        language: str | None = None,
        timeout: Any = None,
    ) -> Location | None: ...

    @overload
    def reverse(
        self,
        query: Any,
        *,
        exactly_one: Literal[False],
        max_distance_km: float = 50.0,
        language: str | None = None,
        timeout: Any = None,
    ) -> list[Location] | None: ...

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        max_distance_km: float = 50.0,
        language: str | None = None,
        timeout: Any = None,
    ) -> Location | list[Location] | None:
        """Return the settlement nearest to a point, None when none lies within `max_distance_km`.

        `query` is anything geopy takes for a point. `exactly_one=False` returns the ten nearest. `Location.raw` has
        `distance_km`, geodesic. Raises GeocoderQueryError when the point cannot be read.
        """
        point = _point(query)
        near = max_distance_km / _KM_PER_DEGREE * 1.1
        found = []
        for place in self.gazetteer.places.values():
            # Degrees of longitude shrink towards the poles; latitude alone is a safe first sieve.
            if place.kind != "settlement" or abs(place.latitude - point.latitude) > near:
                continue
            if abs(place.latitude) < 60 and abs((place.longitude - point.longitude + 180) % 360 - 180) > 2 * near:
                continue
            distance = geodesic((place.latitude, place.longitude), point).km
            if distance <= max_distance_km:
                found.append((distance, place.place_id, place))
        if not found:
            return None
        nearest = sorted(found)[:10]
        locations = [
            self._located(place, language, {"distance_km": round(distance, 3)}) for distance, _, place in nearest
        ]
        return locations[0] if exactly_one else locations

    def _location(self, found: Found, reason: str, language: str | None) -> Location:
        about = {"match": found.match, "matched_name": found.name.name, "score": found.score, "reason": reason}
        return self._located(found.place, language, about)

    def _located(self, place: Place, language: str | None, about: dict[str, Any]) -> Location:
        gazetteer = self.gazetteer
        names = [gazetteer.label(place.place_id, language or "both")]
        names += [gazetteer.label(one.place_id, language or "en") for one in gazetteer.ancestors(place.place_id)]
        raw = dataclasses.asdict(place) | about
        return Location(", ".join(dict.fromkeys(names)), Point(place.latitude, place.longitude), raw)


def _point(query: Any) -> Point:
    """Return a checked point: geopy takes None for (0, 0), and only warns of a latitude beyond the poles."""
    try:
        if query is None:
            raise ValueError("no point given")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return Point(query)
    except (TypeError, ValueError, UserWarning) as error:
        raise GeocoderQueryError(f"not a point: {query!r}. Give latitude and longitude in degrees") from error


def _doubted(found: Found, bonus: float, among: list[Found]) -> Found:
    """Lower the score for each rival of the same name that is as well known, unless the context speaks for this one."""
    standing = rank_of(found.place)[:3]
    rivals = sum(
        1
        for other in among
        if other.place.place_id != found.place.place_id
        and other.score >= found.score
        and rank_of(other.place)[:3] <= standing
    )
    doubt = 0.0 if bonus >= AT_BORDER else min(0.3, 0.06 * rivals)
    return dataclasses.replace(found, score=round(min(1.0, max(0.0, found.score - doubt)), 3))


def _reason(found: Found, reasons: list[str], candidates: int) -> str:
    how = {"exact": "written so", "variant": "another spelling of", "fuzzy": "nearly written so: a guess"}[found.match]
    parts = [f"{how}: {found.name.name}", *reasons]
    if candidates > 1:
        parts.append(f"one of {candidates} places")
    return "; ".join(parts)
