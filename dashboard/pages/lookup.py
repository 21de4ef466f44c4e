"""What a search on the gazetteer page means: a name, or a point, and the places that answer it. No Streamlit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from geopy.exc import GeocoderQueryError

from dashboard import wording
from gazetteer.gazetteer import Gazetteer
from gazetteer.geocoder import GazetteerGeocoder
from gazetteer.records import DERIVED_FROM, Name, Place

LONGEST: Final = 200
"""Characters of a search; no place has a longer name."""

_LANGUAGES: Final = ("en", "az", "hy", "ru", "tr", "fa", "ar", "fr", "de", "ka")
_SCRIPTS: Final = {
    "Latn": "Latin letters",
    "Cyrl": "Cyrillic letters",
    "Armn": "Armenian letters",
    "Arab": "Arabic letters",
    "Geor": "Georgian letters",
}
# Nothing but figures, signs of degrees, and the letters of the four directions.
_MAYBE_POINT = re.compile(r"[\d\s.,;+\-°º'’′\"”″NSEWnsew]{3,60}\Z")
_NUMBER = r"[+-]?\d{1,3}(?:\.\d{1,15})?"
_BETWEEN = r"\s{0,5}[,;\s]\s{0,5}"
_PAIR = re.compile(rf"(?P<latitude>{_NUMBER}){_BETWEEN}(?P<longitude>{_NUMBER})\Z")
_WITH_COMMA = r"[+-]?\d{1,3},\d{1,15}"
_PAIR_WITH_COMMAS = re.compile(rf"(?P<latitude>{_WITH_COMMA})\s{{0,5}}[;\s]\s{{0,5}}(?P<longitude>{_WITH_COMMA})\Z")
_HALF = r"[^NSEW]{1,30}"
_WITH_DIRECTIONS = (
    re.compile(rf"(?P<latitude>{_HALF})(?P<north>[NS])(?P<longitude>{_HALF})(?P<east>[EW])\Z"),
    re.compile(rf"(?P<north>[NS])(?P<latitude>{_HALF})(?P<east>[EW])(?P<longitude>{_HALF})\Z"),
)
_HOW_TO_WRITE: Final = "This looks like coordinates but cannot be read. Write them as 39.76, 46.75."
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "٫": ".", "،": ",", "؛": ";", "\u00a0": " "} | dict.fromkeys("\u200e\u200f\u2068\u2069")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A place that may be meant. `why` is in a reader's words; `score` (0 to 1) for names, `distance_km` for points."""

    place: Place
    label: str
    why: str
    score: float | None = None
    distance_km: float | None = None
    guess: bool = False


class NotAPoint(ValueError):
    """What looks like coordinates and is none; says what helps."""


def read_point(text: str) -> tuple[float, float] | None:
    """Return latitude and longitude in degrees, None when the text is a name.

    Takes `39.76, 46.75`, `39,76 46,75`, `39°45'36"N 46°45'E` and the digits of any script. Raises NotAPoint for
    coordinates that do not exist.
    """
    plain = "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text.translate(_SIGNS)
    ).strip()
    if sum(sign.isdigit() for sign in plain) < 2 or not _MAYBE_POINT.match(plain):
        return None
    if len(re.findall(r"\d+(?:[.,]\d+)?", plain)) < 2:
        return None
    bare = _PAIR_WITH_COMMAS.match(plain) or _PAIR.match(plain)
    if bare:
        return _checked(*(float(bare[name].replace(",", ".")) for name in ("latitude", "longitude")))
    for form in _WITH_DIRECTIONS:
        if match := form.match(plain.upper()):
            latitude, longitude = _degrees(match["latitude"]), _degrees(match["longitude"])
            return _checked(
                -latitude if match["north"] == "S" else latitude, -longitude if match["east"] == "W" else longitude
            )
    raise NotAPoint(_HOW_TO_WRITE)


def _degrees(text: str) -> float:
    """Return degrees, minutes and seconds as degrees."""
    parts = [float(part) for part in re.findall(r"\d+(?:\.\d+)?", text)]
    if not 1 <= len(parts) <= 3 or any(part >= 60 for part in parts[1:]):
        raise NotAPoint(_HOW_TO_WRITE)
    degrees, minutes, seconds = (*parts, 0.0, 0.0)[:3]
    return degrees + minutes / 60 + seconds / 3600


def _checked(latitude: float, longitude: float) -> tuple[float, float]:
    if not -90 <= latitude <= 90:
        raise NotAPoint(f"There is no latitude {latitude:g}: it lies between -90 and 90. Latitude comes first.")
    if not -180 <= longitude <= 180:
        raise NotAPoint(f"There is no longitude {longitude:g}: it lies between -180 and 180. Latitude comes first.")
    return latitude, longitude


def by_name(geocoder: GazetteerGeocoder, query: str, district: str | None) -> list[Answer]:
    """Return the places that a name may mean, best first."""
    return [
        Answer(
            place=found.place,
            label=geocoder.gazetteer.label(found.place.place_id),
            why=reason.replace(found.name.name, isolated(found.name.name), 1),
            score=found.score,
            guess=found.match == "fuzzy",
        )
        for found, reason in geocoder.candidates(query, district=district)
    ]


def by_point(geocoder: GazetteerGeocoder, point: tuple[float, float]) -> list[Answer]:
    """Return the settlements nearest to a point, with their distance; none further than 50 km."""
    try:
        locations = geocoder.reverse(point, exactly_one=False) or []
    except GeocoderQueryError as error:
        raise NotAPoint(str(error)) from error
    answers = []
    for location in locations:
        place = geocoder.gazetteer.places[location.raw["place_id"]]
        away = location.raw["distance_km"]
        answers.append(
            Answer(
                place=place,
                label=geocoder.gazetteer.label(place.place_id),
                why=f"{away:.1f} km away",
                distance_km=away,
            )
        )
    return answers


def swapped(geocoder: GazetteerGeocoder, point: tuple[float, float], answers: Iterable[Answer]) -> bool:
    """Tell whether only the point with latitude and longitude exchanged lies where this gazetteer is at home."""
    if any(answer.place.theatre for answer in answers) or abs(point[1]) > 90:
        return False
    return any(answer.place.theatre for answer in by_point(geocoder, (point[1], point[0])))


def districts(gazetteer: Gazetteer) -> list[str]:
    """Return the districts and provinces of the theatre that a place can be said to lie in, by name."""
    return sorted({place.name for place in gazetteer.places.values() if place.kind == "district" and place.theatre})


def coordinates(place: Place) -> str:
    """Return latitude and longitude in degrees, as maps take them; five places are about a metre."""
    return f"{place.latitude:.5f}, {place.longitude:.5f}"


def lies_in(gazetteer: Gazetteer, place: Place) -> list[str]:
    """Return what a place is and the district and country it lies in, for a line of facts."""
    country = gazetteer.places.get(f"country-{place.country}") if place.country else None
    parts = [place.feature, *dict.fromkeys(one for one in (place.district, country.name if country else None) if one)]
    return [part for part in parts if part != place.name]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesOfLanguage:
    """The names of a place in one language and script; `shown` is the one that labels take."""

    language: str
    code: str | None
    script: str
    shown: Name | None
    names: tuple[Name, ...]


def names_by_language(gazetteer: Gazetteer, place_id: str) -> list[NamesOfLanguage]:
    """Return all names of a place, grouped by language and script, each spelling once in a group."""
    groups: dict[tuple[str, str], dict[str, Name]] = {}
    for name in gazetteer.names_of(place_id):
        groups.setdefault((name.language.partition("-")[0], name.script), {}).setdefault(name.name, name)
    out = []
    for (code, script), names in sorted(groups.items(), key=lambda item: _order(*item[0])):
        known = code != "und"
        current = [name for name in names.values() if name.valid_to is None]
        out.append(
            NamesOfLanguage(
                language=wording.language(code) if known else "language unknown",
                code=code if known else None,
                script=_SCRIPTS[script],
                shown=current[0] if current and known else None,
                names=(*current, *(name for name in names.values() if name.valid_to is not None)),
            )
        )
    return out


def _order(code: str, script: str) -> tuple[int, str, str]:
    if code == "und":
        return len(_LANGUAGES) + 1, code, script
    # Latin before Arabic for Azerbaijani, Armenian letters before Latin for Armenian.
    own = {"hy": "Armn", "ru": "Cyrl", "fa": "Arab", "ar": "Arab", "ka": "Geor"}.get(code, "Latn")
    rank = _LANGUAGES.index(code) if code in _LANGUAGES else len(_LANGUAGES)
    return rank, code, "" if script == own else script


def years(name: Name) -> str:
    """Return "until 1991", "1931–1991", "since 1992", or nothing for a name without years."""
    if name.valid_from is not None and name.valid_to is not None:
        return f"{name.valid_from}–{name.valid_to}"
    if name.valid_to is not None:
        return f"until {name.valid_to}"
    return f"since {name.valid_from}" if name.valid_from is not None else ""


def names_from(gazetteer: Gazetteer, place_id: str) -> list[str]:
    """Return the sources of a place's names."""
    found = dict.fromkeys(_source(name.source) for name in gazetteer.names_of(place_id))
    return sorted(found, key=lambda source: (source.startswith(("reviewed", "transliterated")), source.casefold()))


def _source(source: str) -> str:
    if source.startswith(DERIVED_FROM):
        return "transliterated by this project"
    return "reviewed by this project" if source == "reviewed" else source


def isolated(name: str) -> str:
    """Return a name that keeps its direction to itself, for a line of text in another one."""
    return f"\u2068{name}\u2069"
