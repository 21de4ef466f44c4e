"""A place in the making, and the names gathered for it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from gazetteer.folding import fold
from gazetteer.records import Extent, Name, Place, PlaceKind, Strength
from gazetteer.scripts import SCRIPTS_OF_LANGUAGE, script_of

GEONAMES = "GeoNames"
GEONAMES_LICENCE = "CC BY 4.0"
WOF = "Who's On First"
WOF_LICENCE = "Who's On First licence; point from GeoNames CC BY or Quattroshapes CC BY or Mesoshapes CC0"
OWN = "this project"
OWN_LICENCE = "MIT"

SHORTEST = 3  # a spelling from a source with fewer letters than this means nothing in a text
SHORT = 4  # a spelling with fewer letters than this is weak


@dataclass
class Draft:
    """What the table will say about one place; names by (language, spelling), the first source kept."""

    place_id: str
    name: str
    kind: PlaceKind
    feature: str
    country: str | None
    latitude: float
    longitude: float
    source: str
    source_id: str
    licence: str
    parent_id: str | None = None
    extent: Extent | None = None
    population: int | None = None
    theatre: bool = False
    contested: bool = False
    note: str = ""
    minor: bool = False  # little known: its one-word names are weak
    origin: str = ""  # file and line it comes from, for complaints
    names: dict[tuple[str, str], Name] = field(default_factory=dict)

    def add(
        self,
        spelling: str,
        language: str,
        source: str,
        *,
        strength: Strength = "strong",
        years: tuple[int | None, int | None] = (None, None),
    ) -> None:
        """Add a name, unless it is there, has no letters of a known script, or is too short to mean anything.

        A name whose script does not fit its language is kept as of unknown language.
        """
        script = script_of(spelling)
        folded = fold(spelling)
        too_short = len(folded) < SHORTEST and source not in ("reviewed", "CLDR")
        if script is None or not folded or too_short:
            return
        if script not in SCRIPTS_OF_LANGUAGE.get(language, frozenset()):
            language = "und"
        known = self.names.get((language, spelling))
        if known is not None and (known.strength == "strong" or strength == "weak"):
            return
        self.names[language, spelling] = Name(
            place_id=self.place_id,
            name=spelling,
            language=language,
            script=script,
            strength=strength,
            valid_from=years[0],
            valid_to=years[1],
            source=known.source if known else source,
        )

    def folded_names(self) -> set[str]:
        """Return the spellings gathered so far, folded."""
        return {fold(spelling) for _, spelling in self.names} | {fold(self.name)}

    def absorb(self, other: Draft) -> None:
        """Take over the names, and what is missing here, of another record of the same place."""
        for name in other.names.values():
            self.add(
                name.name,
                name.language,
                name.source,
                strength=name.strength,
                years=(name.valid_from, name.valid_to),
            )
        self.population = self.population or other.population

    def place(self, district: str | None) -> Place:
        """Return the finished row."""
        return Place(
            place_id=self.place_id,
            name=self.name,
            kind=self.kind,
            feature=self.feature,
            country=self.country,
            district=district,
            parent_id=self.parent_id,
            latitude=round(self.latitude, 5),
            longitude=round(self.longitude, 5),
            extent=self.extent,
            population=self.population,
            theatre=self.theatre,
            contested=self.contested,
            source=self.source,
            source_id=self.source_id,
            licence=self.licence,
            note=self.note,
        )


def kilometres(a: Draft, b: Draft) -> float:
    """Return the distance between two drafts, good to a percent below 100 km (they are neighbours here)."""
    north = (a.latitude - b.latitude) * 111.2
    east = (a.longitude - b.longitude) * 111.2 * math.cos(math.radians(a.latitude))
    return math.hypot(north, east)


def box(points: Iterable[tuple[float, float]]) -> Extent | None:
    """Return the box around (longitude, latitude) points; None when there is none."""
    longitudes, latitudes = zip(*points, strict=True) if (points := list(points)) else ((), ())
    if not longitudes:
        return None
    return Extent(south=min(latitudes), west=min(longitudes), north=max(latitudes), east=max(longitudes))
