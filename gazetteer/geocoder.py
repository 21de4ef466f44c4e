"""The gazetteer as a geopy geocoder. It never uses the network.

    geocoder = GazetteerGeocoder()
    geocoder.geocode("Garadaghli", district="Fuzuli")      # a geopy Location; .raw is the gazetteer row and the reason
    geocoder.geocode("Talış", exactly_one=False)           # every place of that name, best first
    geocoder.reverse((39.76, 46.75))                       # the nearest settlement

With pandas: `frame["place"].map(geocoder.geocode)`; docs/geocoder.md has more.
"""

from __future__ import annotations

import dataclasses
import math
import warnings
from collections.abc import Callable
from typing import Any, Literal, overload

from geopy.adapters import BaseSyncAdapter
from geopy.distance import geodesic
from geopy.exc import ConfigurationError, GeocoderQueryError, GeocoderUnavailable
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from gazetteer.choosing import Chooser
from gazetteer.gazetteer import Found, Gazetteer, load_gazetteer
from gazetteer.records import Place

MAX_QUERY = 10_000  # characters
_NEAREST = 10  # settlements that `reverse` gives
_ROUGHLY = 1.02  # how far the distance on a sphere may be off


class OfflineAdapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy ships no types
    """Stands where geopy keeps its connection to a service, and refuses to be one."""

    def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> Any:
        """Raise: there is nothing to ask."""
        raise GeocoderUnavailable(f"the gazetteer works offline and asks no service; asked for {url}")

    def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> str:
        """Raise: there is nothing to ask."""
        raise GeocoderUnavailable(f"the gazetteer works offline and asks no service; asked for {url}")


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]  # geopy ships no types
    """Geocode place names of the Karabakh conflict against the local gazetteer.

    `Location.raw` is the gazetteer row as a dict, with `match` (exact, variant, fuzzy), `score` (0 to 1) and `reason`.
    """

    def __init__(
        self,
        gazetteer: Gazetteer | None = None,
        *,
        scheme: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
        proxies: Any = DEFAULT_SENTINEL,
        user_agent: str | None = None,
        ssl_context: Any = DEFAULT_SENTINEL,
        adapter_factory: Callable[..., BaseSyncAdapter] | None = None,
    ) -> None:
        """Take a gazetteer, by default the one that ships; loading that takes half a second, so make one and keep it.

        The other arguments are those of every geopy geocoder. They are taken so that this one can stand where another
        stood, and nothing is ever asked through them. Raises ConfigurationError for an asynchronous adapter: there is
        nothing to wait for.
        """
        super().__init__(
            scheme=scheme,
            timeout=timeout,
            proxies=proxies,
            user_agent=user_agent,
            ssl_context=ssl_context,
            adapter_factory=adapter_factory or OfflineAdapter,
        )
        if not isinstance(self.adapter, BaseSyncAdapter):
            raise ConfigurationError(
                f"{type(self.adapter).__name__} is asynchronous, and the gazetteer answers at once. "
                "Leave adapter_factory out"
            )
        self.gazetteer = load_gazetteer() if gazetteer is None else gazetteer
        self._chooser = Chooser(self.gazetteer)

    @overload
    def geocode(
        self,
        query: str,
        *,
        exactly_one: Literal[True] = True,
        language: str | None = None,
        district: str | None = None,
        near: Any = None,
        timeout: Any = DEFAULT_SENTINEL,
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
        timeout: Any = DEFAULT_SENTINEL,
    ) -> list[Location] | None: ...

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        language: str | None = None,
        district: str | None = None,
        near: Any = None,
        timeout: Any = DEFAULT_SENTINEL,
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
        point = None if near is None else _point(near)
        return self._chooser.candidates(query, language=language, district=district, near=point)

    def areas_named(self, name: str) -> tuple[Place, ...]:
        """Return the districts, regions and countries of a name, with or without its kind word."""
        return self._chooser.areas_named(name)

    @overload
    def reverse(
        self,
        query: Any,
        *,
        exactly_one: Literal[True] = True,
        max_distance_km: float = 50.0,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | None: ...

    @overload
    def reverse(
        self,
        query: Any,
        *,
        exactly_one: Literal[False],
        max_distance_km: float = 50.0,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> list[Location] | None: ...

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        max_distance_km: float = 50.0,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """Return the settlement nearest to a point, None when none lies within `max_distance_km`.

        `query` is anything geopy takes for a point. `exactly_one=False` returns the ten nearest. `Location.raw` has
        `distance_km`, geodesic. Raises GeocoderQueryError when the point cannot be read.
        """
        point = _point(query)
        roughly = sorted(
            (
                (_roughly_km(point, place), place.place_id, place)
                for place in self.gazetteer.places.values()
                if place.kind == "settlement"
            ),
            key=lambda one: one[:2],
        )
        if not roughly:
            return None
        far = roughly[:_NEAREST][-1][0] * _ROUGHLY
        exact = [
            (geodesic((place.latitude, place.longitude), point).km, place_id, place)
            for distance, place_id, place in roughly
            if distance <= min(far, max_distance_km * _ROUGHLY)
        ]
        nearest = [one for one in sorted(exact, key=lambda one: one[:2]) if one[0] <= max_distance_km][:_NEAREST]
        if not nearest:
            return None
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


def _roughly_km(point: Point, place: Place) -> float:
    """Return the distance on a sphere: quick, and good to one percent."""
    one, other = math.radians(point.latitude), math.radians(place.latitude)
    east = math.radians(place.longitude - point.longitude)
    half = math.sin((other - one) / 2) ** 2 + math.cos(one) * math.cos(other) * math.sin(east / 2) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(half)))


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
