"""Settlements: the GeoNames dump of Azerbaijan, Who's On First for the neighbours, joined where they are one place."""

from __future__ import annotations

from collections import defaultdict

from gazetteer.building.drafts import GEONAMES, GEONAMES_LICENCE, WOF, WOF_LICENCE, Draft, kilometres
from gazetteer.building.names import add_geonames_names, add_wof_names
from gazetteer.building.sources import GeonamesRow, Sources, WofRow
from gazetteer.folding import fold

FEATURES: dict[str, str] = {
    "P.PPL": "village",
    "P.PPLA": "town",
    "P.PPLA2": "town",
    "P.PPLC": "capital",
    "P.PPLX": "quarter",
    "P.PPLL": "village",
    "P.PPLQ": "abandoned village",
    "P.PPLW": "destroyed village",
    "P.PPLH": "former village",
}
SAME_PLACE_KM = 5.0  # records of one name this close are one place
TWIN_KM = 2.0  # two numbered records of one name this close are one place
LOCAL_ADMINISTRATION_KM = 10.0  # the middle of a municipality lies that far from the village it is called after
TOWN_POPULATION = 10_000


def from_dump(rows: tuple[GeonamesRow, ...]) -> dict[str, Draft]:
    """Return a draft for every populated place of the dump, by id."""
    drafts: dict[str, Draft] = {}
    for row in rows:
        if row.feature not in FEATURES:
            continue
        draft = _from_geonames(row, FEATURES[row.feature])
        if draft.feature == "village" and (row.population or 0) >= TOWN_POPULATION:
            draft.feature = "town"
        drafts[draft.place_id] = draft
    return drafts


def _from_geonames(row: GeonamesRow, feature: str) -> Draft:
    draft = Draft(
        place_id=f"gn-{row.geonameid}",
        name=row.name,
        kind="settlement",
        feature=feature,
        country=row.country,
        latitude=row.latitude,
        longitude=row.longitude,
        source=GEONAMES,
        source_id=row.geonameid,
        licence=GEONAMES_LICENCE,
        population=row.population,
        origin=row.where,
    )
    add_geonames_names(draft, row)
    return draft


class Neighbours:
    """Finds the place near a point that a record is another record of; a grid of half degrees keeps it fast."""

    def __init__(self, drafts: dict[str, Draft]) -> None:
        self._cells: dict[tuple[int, int], list[Draft]] = defaultdict(list)
        for draft in drafts.values():
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """Make a draft findable."""
        self._cells[int(draft.latitude * 2), int(draft.longitude * 2)].append(draft)

    def same(self, draft: Draft, *, numbered: bool, within_km: float) -> Draft | None:
        """Return the nearest place whose own name the record has, or that has the record's own name.

        Sharing some alternate name is not enough: suburbs carry the city's. A record `numbered` by GeoNames is another
        place than one with another number, unless their own names agree and they lie close.
        """
        row, column = int(draft.latitude * 2), int(draft.longitude * 2)
        own, names = fold(draft.name), draft.folded_names()
        best: tuple[float, str, Draft] | None = None
        for cell in ((row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            for other in self._cells.get(cell, ()):
                distance = kilometres(draft, other)
                if distance > within_km:
                    continue
                other_own = fold(other.name)
                if numbered and other.place_id.startswith("gn-"):
                    same = own == other_own and distance <= TWIN_KM
                else:
                    same = other_own in names or own in other.folded_names()
                key = (distance, other.place_id, other)
                if same and (best is None or key[:2] < best[:2]):
                    best = key
        return best[2] if best else None


def _from_wof(row: WofRow) -> Draft:
    draft = Draft(
        place_id=f"wof-{row.wof_id}",
        name=row.name,
        kind="settlement",
        feature="town" if (row.population or 0) >= TOWN_POPULATION else "village",
        country=row.country,
        latitude=row.latitude,
        longitude=row.longitude,
        source=WOF,
        source_id=row.wof_id,
        licence=WOF_LICENCE,
        population=row.population,
        origin=row.where,
    )
    add_wof_names(draft, row)
    return draft


def add_neighbours(drafts: dict[str, Draft], sources: Sources) -> dict[str, WofRow]:
    """Add what Who's On First and the cities of the box know, joining records of one place.

    The cities come first. A Who's On First record with the number of a GeoNames place gives its names to it; another,
    to the place of its name nearby; what is left becomes a place of its own. Returns the Who's On First row behind each
    place, for its county and province.
    """
    behind: dict[str, WofRow] = {}
    near = Neighbours(drafts)
    for city in sources.cities:
        known = drafts.get(f"gn-{city.geonameid}")
        if known is not None:
            known.population = known.population or city.population
            continue
        draft = _from_geonames(city, "town" if (city.population or 0) >= TOWN_POPULATION else "village")
        same = near.same(draft, numbered=True, within_km=SAME_PLACE_KM)
        if same is not None:
            same.absorb(draft)
            continue
        drafts[draft.place_id] = draft
        near.add(draft)
    rows = [row for row in sources.wof if row.placetype in ("locality", "localadmin")]
    # Localities first: a local administration joins the village it is called after.
    rows.sort(key=lambda row: (row.placetype != "locality", row.current == "0", row.wof_id))
    for row in rows:
        known = drafts.get(f"gn-{row.geonameid}") if row.geonameid else None
        if known is not None and kilometres(known, _point(row)) < 2 * SAME_PLACE_KM:
            add_wof_names(known, row)
            behind.setdefault(known.place_id, row)
            continue
        draft = _from_wof(row)
        reach = LOCAL_ADMINISTRATION_KM if row.placetype == "localadmin" else SAME_PLACE_KM
        same = near.same(draft, numbered=bool(row.geonameid), within_km=reach)
        if same is not None:
            same.absorb(draft)
            behind.setdefault(same.place_id, row)
            continue
        if row.country == "AZ" and row.current == "0":
            continue  # superseded there, and the dump does not have it
        drafts[draft.place_id] = draft
        behind[draft.place_id] = row
        near.add(draft)
    return behind


def _point(row: WofRow) -> Draft:
    return Draft(
        place_id="",
        name=row.name,
        kind="settlement",
        feature="",
        country=None,
        latitude=row.latitude,
        longitude=row.longitude,
        source="",
        source_id="",
        licence="",
    )


def mark_minor(drafts: dict[str, Draft]) -> None:
    """Mark as minor the villages outside of the theatre that no list of cities has."""
    for draft in drafts.values():
        draft.minor = draft.minor or (not draft.theatre and draft.population is None)
