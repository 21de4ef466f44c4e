"""Districts of Azerbaijan, with their polygons, and which district each settlement lies in."""

from __future__ import annotations

from collections.abc import Iterator

from gazetteer.building.drafts import GEONAMES, GEONAMES_LICENCE, WOF, Draft, box, kilometres
from gazetteer.building.names import language_of
from gazetteer.building.reviewed import FOLDER, REMEDY, rows
from gazetteer.building.sources import Polygon, Ring, Sources, WofRow
from gazetteer.errors import complaint, raise_all
from gazetteer.scripts import script_of

# The units of the war area by the code of GeoNames: Aghdam, Fuzuli, Jabrayil, Kalbajar, Qubadli, Lachin, Shusha
# (district and city), Tartar, Khankendi, Khojaly, Khojavend, Zangilan.
CONTESTED_CODES = frozenset({"03", "18", "14", "26", "43", "28", "55", "56", "57", "61", "64", "65", "69"})
NEIGHBOUR_KM = 8.0
THEATRE_COUNTIES = frozenset({"Kaleibar", "Jolfa", "Parsabad", "Bilehsavar", "Garmi"})


def contains(polygon: Polygon, longitude: float, latitude: float) -> bool:
    """Tell whether a point lies in a polygon (even-odd rule, holes respected)."""
    inside = False
    for ring in polygon.rings:
        inside ^= _crosses(ring, longitude, latitude)
    return inside


def _crosses(ring: Ring, x: float, y: float) -> bool:
    odd = False
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
        x1, y1 = x2, y2
    return odd


def districts(sources: Sources) -> dict[str, Draft]:
    """Return the districts of Azerbaijan by their GeoNames first-level code.

    The reviewed file gives each its names in English and Azerbaijani and its polygon; other names come from the
    sources. The bare name is strong in the district and in its town: which is meant is decided where it is read.
    """
    records = {row.geonameid: row for row in sources.dump if row.feature in ("A.ADM1", "A.ADM2")}
    polygons = {polygon.wof_id: polygon for polygon in sources.polygons}
    wof = {row.wof_id: row for row in sources.wof if row.placetype in ("region", "county", "macroregion")}
    out: dict[str, Draft] = {}
    complaints = [
        complaint(FOLDER / "districts.csv", line, row["geonameid"], "no such district in the dump", REMEDY)
        for line, row in rows("districts.csv")
        if row["geonameid"] not in records
    ]
    raise_all(complaints, headline="The reviewed files do not fit the sources")
    for line, row in rows("districts.csv"):
        record = records[row["geonameid"]]
        polygon = polygons.get(row["wof_id"])
        draft = Draft(
            place_id=f"gn-{record.geonameid}",
            name=row["name_en"],
            kind="region" if row["feature"] == "autonomous republic" else "district",
            feature=row["feature"],
            country="AZ",
            latitude=float(row["latitude"] or record.latitude),
            longitude=float(row["longitude"] or record.longitude),
            source=GEONAMES,
            source_id=record.geonameid,
            licence=GEONAMES_LICENCE,
            parent_id=row["parent_id"] or "country-AZ",
            extent=box([(record.longitude, record.latitude), *_points(polygon)]) if polygon else None,
            theatre=True,
            contested=row["adm1"] in CONTESTED_CODES,
            origin=f"reviewed/districts.csv, line {line}",
        )
        draft.add(row["name_en"], "en", "reviewed")
        draft.add(row["name_az"], "az", "reviewed")
        if row["feature"] == "district":
            _add_forms(draft, row["name_en"], row["name_az"])
        out[row["adm1"] or row["geonameid"]] = draft
        known = wof.get(row["wof_id"])
        if known is not None and row["feature"] == "district":
            _add_wof_district_names(draft, known)
        if row["feature"] == "district":
            add_geonames_district_names(draft, record.alternates)
    return out


def _points(polygon: Polygon) -> Iterator[tuple[float, float]]:
    for ring in polygon.rings:
        yield from ring


_DISTRICT_FORMS_EN = ("{} District", "{} Rayon", "{} region", "{} Region", "{} rayon", "{} district")


def _add_forms(draft: Draft, english: str, azerbaijani: str) -> None:
    bare = english.removesuffix(" District")
    for form in _DISTRICT_FORMS_EN:
        draft.add(form.format(bare), "en", "reviewed")
    draft.add(bare, "en", "reviewed")
    draft.add(azerbaijani.removesuffix(" rayonu"), "az", "reviewed")


# Words that make a name a district's in each script; names without one are the town's as well.
DISTRICT_WORDS = ("rayon", "district", "район", "շրջան", "شهرستان", "مقاطعة", "منطقة")


def _add_wof_district_names(draft: Draft, row: WofRow) -> None:
    for language, spellings in row.names.items():
        for spelling in spellings:
            kept = language_of(spelling) if language == "und" else language
            if kept and any(word in spelling.casefold() for word in DISTRICT_WORDS):
                draft.add(spelling, kept, WOF)


def add_geonames_district_names(draft: Draft, alternates: tuple[str, ...]) -> None:
    """Add the alternate names of a district that say it is one."""
    for spelling in alternates:
        language = language_of(spelling)
        said = any(word in spelling.casefold() for word in DISTRICT_WORDS)
        if language and said and script_of(spelling) and not spelling[:1].islower():
            draft.add(spelling, language, GEONAMES)


def assign(
    drafts: dict[str, Draft],
    by_code: dict[str, Draft],
    sources: Sources,
    made: dict[str, WofRow],
    counties: dict[str, str],
    provinces: dict[str, str],
) -> None:
    """Give each settlement its parent, and mark theatre and contested.

    Azerbaijan: the district GeoNames files it under; without one, the district whose polygon holds it. Iran: the
    county, Armenia: the province, of Who's On First.
    """
    codes = {f"gn-{row.geonameid}": row.adm1 for row in sources.dump}
    polygon_of = {polygon.wof_id: polygon for polygon in sources.polygons}
    outlines = [
        (polygon_of[row["wof_id"]], row["adm1"] or row["geonameid"])
        for _, row in rows("districts.csv")
        if row["wof_id"] in polygon_of
    ]
    exclave = [pair for pair in outlines if by_code[pair[1]].parent_id == "gn-147435"]
    for draft in drafts.values():
        if draft.kind != "settlement":
            continue
        row = made.get(draft.place_id)
        if draft.country == "AZ":
            code = codes.get(draft.place_id, "")
            candidates = exclave if code == "35" else outlines if code not in by_code else []
            for polygon, district in candidates:
                if contains(polygon, draft.longitude, draft.latitude):
                    code = district
                    break
            district_draft = by_code.get(code)
            draft.parent_id = district_draft.place_id if district_draft else "country-AZ"
            draft.theatre = True
            draft.contested = code in CONTESTED_CODES
        elif draft.country == "AM":
            draft.parent_id = provinces.get(row.region if row else "", "country-AM")
            draft.theatre = True
        elif draft.country in ("IR", "GE"):
            county = row.county if row else ""
            region = row.region if row else ""
            fallback = provinces.get(region, f"country-{draft.country}")
            draft.parent_id = counties.get(county, fallback) if draft.country == "IR" else fallback
            draft.theatre = county in THEATRE_COUNTIES
        elif draft.parent_id is None:
            draft.parent_id = f"country-{draft.country}"
    _as_the_neighbour(drafts)


def _as_the_neighbour(drafts: dict[str, Draft]) -> None:
    """Give a village of Armenia or Iran without a province that of the nearest village with one."""
    with_province: dict[str, list[Draft]] = {"AM": [], "IR": []}
    without: list[Draft] = []
    for draft in sorted(drafts.values(), key=lambda one: one.place_id):
        if draft.kind != "settlement" or draft.country not in with_province:
            continue
        if draft.parent_id == f"country-{draft.country}":
            without.append(draft)
        else:
            with_province[draft.country].append(draft)
    for draft in without:
        others = with_province[draft.country or ""]
        nearest = min(others, key=lambda other: kilometres(draft, other), default=None)
        if nearest is not None and kilometres(draft, nearest) <= NEIGHBOUR_KM:
            draft.parent_id = nearest.parent_id
            draft.theatre = nearest.theatre


# What a press puts before or after a district's name; the name with it is the district's alone.
_DISTRICT_PHRASES: dict[str, tuple[str, ...]] = {
    "ar": ("مقاطعة {}", "منطقة {}", "محافظة {}", "إقليم {}", "قضاء {}", "ناحية {}"),
    "fa": ("شهرستان {}", "منطقه {}", "ناحیه {}", "بخش {}"),
    "tr": ("{} rayonu", "{} ili", "{} ilçesi", "{} bölgesi"),
    "fr": ("district de {}", "région de {}"),
    "de": ("Bezirk {}", "Rayon {}", "Region {}"),
}
_RUSSIAN_CASES = (("ий", ""), ("ого", "а"), ("ому", "у"), ("им", "ом"), ("ом", "е"))


# The provinces of the Nagorno-Karabakh Republic and the former districts that are called after their seat.
_SEATS_OF_PROVINCES: dict[str, str] = {
    "nkr-martakert": "gn-587379",
    "nkr-askeran": "gn-148450",
    "nkr-martuni": "gn-146969",
    "nkr-hadrut": "gn-148105",
    "nkr-shushi": "gn-147105",
    "district-shaumyan": "gn-587201",
}


def add_seat_names(drafts: dict[str, Draft], by_code: dict[str, Draft]) -> None:
    """Give each district the names of its seat: weak as they are, strong in a phrase that says district.

    Papers name a district by its town. Russian makes an adjective; those of the war area are in districts.csv. A
    province gets the reviewed names of its seat only, weak.
    """
    for province, town in _SEATS_OF_PROVINCES.items():
        for name in list(drafts[town].names.values()) if province in drafts and town in drafts else ():
            if name.source == "reviewed" and (name.language, name.name) not in drafts[province].names:
                years = (name.valid_from, name.valid_to)
                drafts[province].add(name.name, name.language, "reviewed", strength="weak", years=years)
    towns = {"town", "city", "capital"}
    for _, row in rows("districts.csv"):
        district = by_code[row["adm1"] or row["geonameid"]]
        if row["feature"] != "district":
            continue
        for stem in filter(None, row["russian_stem"].split("|")):
            for ending, of_district in _RUSSIAN_CASES:
                form = f"{stem}{ending} район{of_district}"
                district.names.pop(("ru", form), None)
                district.add(form, "ru", "reviewed")
        bare = row["name_az"].removesuffix(" rayonu")
        seats = [one for one in drafts.values() if one.parent_id == district.place_id and one.feature in towns]
        for seat in (one for one in seats if one.name == bare or bare in {name.name for name in one.names.values()}):
            for name in sorted(seat.names.values(), key=lambda one: (one.language, one.name)):
                if name.language in ("und", "hy-Latn") or name.source.startswith("press"):
                    continue
                if (name.language, name.name) not in district.names:
                    district.add(name.name, name.language, name.source, strength="weak")
                for phrase in _DISTRICT_PHRASES.get(name.language, ()) if name.source == "reviewed" else ():
                    district.add(phrase.format(name.name), name.language, "reviewed")
