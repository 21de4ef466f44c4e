"""Compile places.csv and names.csv from the sources and the reviewed files.

    python -m gazetteer.build SOURCES [--out FOLDER] [--check]

The same input gives the same bytes. Every fault is listed before the build fails, and nothing is written then.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from gazetteer.building import districts as districts_of
from gazetteer.building.checks import faults, homonyms, note_twins
from gazetteer.building.columns import add_village_names, spread_years
from gazetteer.building.countries import add_city_names, countries
from gazetteer.building.decisions import common_words, decide, drop_function_words, merged_records, weaken
from gazetteer.building.drafts import Draft
from gazetteer.building.features import features
from gazetteer.building.reviewed import add_names, areas, rows, world_cities
from gazetteer.building.settlements import add_neighbours, from_dump, mark_minor
from gazetteer.building.sources import Sources, read_sources
from gazetteer.building.spellings import add_press_spellings, add_romanised, display_name, drop_repeats, strengthen
from gazetteer.building.terrain import terrain
from gazetteer.errors import GazetteerError, complaint, raise_all
from gazetteer.records import Name, Place
from gazetteer.tables import names_table, places_table

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Built:
    """The compiled gazetteer, as records and as the bytes of its two files."""

    places: tuple[Place, ...]
    names: tuple[Name, ...]
    places_csv: bytes
    names_csv: bytes


def compile_gazetteer(sources: Sources) -> Built:
    """Return the gazetteer compiled from the sources and the reviewed files.

    Raises GazetteerError with every fault found: unknown ids in reviewed files, missing parents, points outside of
    their country, duplicate ids, places without a name.
    """
    complaints: list[str] = []
    drafts = from_dump(sources.dump)
    made = add_neighbours(drafts, sources)
    cities = world_cities()
    listed = [*countries(), *areas(), *cities]
    for draft in listed:
        known = drafts.get(draft.place_id)
        if known is not None:  # a city that lies in the box as well
            draft.absorb(known)
        drafts[draft.place_id] = draft
    add_city_names(cities)
    by_code = districts_of.districts(sources)
    drafts.update({draft.place_id: draft for draft in by_code.values()})
    named, unusable = features(sources, by_code)
    drafts.update({draft.place_id: draft for draft in named})
    complaints += unusable
    complaints += decide(drafts)
    districts_of.assign(drafts, by_code, sources, made, *_parents())
    mark_minor(drafts)
    merged = merged_records()
    for press in sources.press:
        record = f"gn-{press.geonameid}"
        known = drafts.get(merged.get(record, record))
        if known is None:
            remedy = "Correct the number, or say in decisions.csv which record it was merged into"
            complaints.append(complaint(press.where, None, press.geonameid, "no such record", remedy))
        else:
            known.add(press.spelling, press.language, press.source)
    for file in ("settlement_names.csv", "world_names.csv", "area_names.csv", "country_names.csv"):
        complaints += add_names(drafts, file)
    complaints += add_village_names(drafts)
    for draft in drafts.values():
        if draft.country == "AZ" and draft.kind == "settlement":
            draft.name = display_name(draft)
    districts_of.add_seat_names(drafts, by_code)
    add_romanised(drafts)
    add_press_spellings(drafts)
    drafts.update({draft.place_id: draft for draft in terrain(sources, drafts, by_code)})
    drop_function_words(drafts)
    weaken(drafts)
    strengthen(drafts, common_words())
    drop_repeats(drafts)
    spread_years(drafts)
    note_twins(drafts)
    raise_all(complaints, headline="The reviewed files do not fit the sources")
    return _finish(drafts)


def _parents() -> tuple[dict[str, str], dict[str, str]]:
    """Return the counties of Iran and the provinces of all neighbours by the name Who's On First gives them."""
    units: dict[str, dict[str, str]] = {"county": {}, "province": {}}
    for _, row in rows("wof_units.csv"):
        units[row["level"]][row["name"]] = row["place_id"]
    return units["county"], units["province"]


def _finish(drafts: dict[str, Draft]) -> Built:
    def district(draft: Draft) -> str | None:
        parent = drafts.get(draft.parent_id or "")
        return parent.name if parent is not None and parent.kind == "district" else None

    places = tuple(sorted((draft.place(district(draft)) for draft in drafts.values()), key=lambda p: p.place_id))
    names = tuple(
        replace(name, place_id=draft.place_id)
        for draft in sorted(drafts.values(), key=lambda d: d.place_id)
        for name in draft.names.values()
    )
    origins = {draft.place_id: draft.origin for draft in drafts.values()}
    raise_all(faults(places, names, origins), headline="The compiled gazetteer contradicts itself")
    return Built(places, names, places_table(places), names_table(names))


def main(arguments: list[str] | None = None) -> int:
    """Run the build from the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m gazetteer.build", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("sources", type=Path, help="folder with the source files")
    parser.add_argument("--out", type=Path, default=FOLDER, help="where to write (default: the package)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the committed tables differ")
    options = parser.parse_args(arguments)
    try:
        built = compile_gazetteer(read_sources(options.sources))
    except GazetteerError as error:
        print(error, file=sys.stderr)
        return 1
    tables = {"places.csv": built.places_csv, "names.csv": built.names_csv}
    print(f"{len(built.places)} places, {len(built.names)} names, {len(homonyms(built.names))} shared strong names")
    if options.check:
        stale = [name for name, data in tables.items() if (options.out / name).read_bytes() != data]
        if stale:
            print(f"out of date: {', '.join(stale)}; build again", file=sys.stderr)
        return 1 if stale else 0
    for name, data in tables.items():
        temporary = options.out / f"{name}.part"
        temporary.write_bytes(data)
        temporary.replace(options.out / name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
