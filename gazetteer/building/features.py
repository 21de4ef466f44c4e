"""Mountains, waters, roads, crossings and sites that reports name, from features.csv.

Those with a GeoNames number stand where the dump puts them and lie in its district; for the others the file gives a
point and says in the note where it is an estimate.
"""

from __future__ import annotations

from gazetteer.building.columns import add_columns
from gazetteer.building.drafts import GEONAMES, GEONAMES_LICENCE, OWN, OWN_LICENCE, Draft
from gazetteer.building.reviewed import FOLDER, KINDS, rows
from gazetteer.building.sources import GeonamesRow, Sources
from gazetteer.errors import complaint

FILE = "features.csv"


def features(sources: Sources, by_code: dict[str, Draft]) -> tuple[list[Draft], list[str]]:
    """Return the reviewed features with their names, and a complaint for each row that cannot be used."""
    records = {f"gn-{row.geonameid}": row for row in sources.dump}
    drafts: list[Draft] = []
    complaints: list[str] = []
    for line, row in rows(FILE):
        record = records.get(row["place_id"])
        draft = _from_dump(row, record, by_code) if record else _from_file(row)
        if draft is not None:
            draft.origin = f"reviewed/{FILE}, line {line}"
        if draft is None:
            remedy = "Give a GeoNames number that the dump has, or a point"
            complaints.append(complaint(FOLDER / FILE, line, row["place_id"], "has no point", remedy))
            continue
        complaints += add_columns(draft, row, FILE, line)
        drafts.append(draft)
    return drafts, complaints


def _from_dump(row: dict[str, str], record: GeonamesRow, by_code: dict[str, Draft]) -> Draft:
    draft = _draft(row, record.latitude, record.longitude)
    draft.source, draft.source_id, draft.licence = GEONAMES, record.geonameid, GEONAMES_LICENCE
    district = by_code.get(record.adm1)
    if district is not None and district.kind == "district" and row["country"] == "AZ":
        draft.parent_id = district.place_id
    return draft


def _from_file(row: dict[str, str]) -> Draft | None:
    if not (row["latitude"] and row["longitude"]):
        return None
    return _draft(row, float(row["latitude"]), float(row["longitude"]))


def _draft(row: dict[str, str], latitude: float, longitude: float) -> Draft:
    return Draft(
        place_id=row["place_id"],
        name=row["name"],
        kind=KINDS[row["kind"]],
        feature=row["feature"],
        country=row["country"] or None,
        latitude=latitude,
        longitude=longitude,
        source=OWN,
        source_id=row["place_id"],
        licence=OWN_LICENCE,
        parent_id=f"country-{row['country']}" if row["country"] else None,
        theatre=True,
        contested=row["contested"] == "1",
        note=row["note"],
    )
