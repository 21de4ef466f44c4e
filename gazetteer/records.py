"""The nouns of the gazetteer: a place, and a name of a place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["settlement", "district", "region", "country", "water", "other"]
Script = Literal["Latn", "Cyrl", "Armn", "Arab", "Geor"]
Strength = Literal["strong", "weak"]


DERIVED_FROM = "from "
"""How the source of a name begins that was made from another name of the place, which follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """The box around an area, in degrees, WGS84."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row of places.csv: one place, with where each fact comes from.

    `place_id` is stable and never reused. `feature` is finer than `kind` (village, town, province, river, pass,
    line, ...). `country` is an ISO 3166 code, None for seas and for regions of several countries. `district` is the
    display name of the district that `parent_id` names. Degrees, WGS84; areas carry their extent and a
    representative point. `contested` places show the names of both sides by default.
    """

    place_id: str
    name: str
    kind: PlaceKind
    feature: str
    country: str | None
    district: str | None
    parent_id: str | None
    latitude: float
    longitude: float
    extent: Extent | None
    population: int | None
    theatre: bool
    contested: bool
    source: str
    source_id: str
    licence: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A row of names.csv: one spelling of one place.

    `language` is a BCP 47 code. A weak name counts only when no strong name claims the spelling. `valid_from` and
    `valid_to` are years, None when open.
    """

    place_id: str
    name: str
    language: str
    script: Script
    strength: Strength
    valid_from: int | None
    valid_to: int | None
    source: str
