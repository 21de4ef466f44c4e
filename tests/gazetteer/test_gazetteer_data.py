"""The tables that ship: complete, sound, and what the sources and the reviewed files give."""

from __future__ import annotations

import collections
import csv
from pathlib import Path

import pytest

from gazetteer.building.checks import faults
from gazetteer.building.reviewed import rows
from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer, load_gazetteer
from gazetteer.scripts import SCRIPTS_OF_LANGUAGE, script_of
from gazetteer.tables import in_order

FOLDER = Path(__file__).resolve().parents[2] / "gazetteer"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def test_no_fault_is_left(gazetteer: Gazetteer) -> None:
    assert faults(tuple(gazetteer.places.values()), gazetteer.names) == []


def test_it_covers_the_countries_it_says(gazetteer: Gazetteer) -> None:
    count = collections.Counter((place.kind, place.country) for place in gazetteer.places.values())
    assert count["settlement", "AZ"] > 5_250
    assert count["settlement", "AM"] > 2_000
    assert count["settlement", "IR"] > 3_000
    assert count["settlement", "GE"] > 200
    assert sum(number for (kind, _), number in count.items() if kind == "country") > 240


def test_every_name_is_in_a_script_of_its_language(gazetteer: Gazetteer) -> None:
    wrong = [name for name in gazetteer.names if name.script not in SCRIPTS_OF_LANGUAGE[name.language]]
    assert wrong == []
    assert [name for name in gazetteer.names if script_of(name.name) != name.script] == []


def test_every_settlement_of_the_war_area_lies_in_its_district(gazetteer: Gazetteer) -> None:
    lost = [
        place
        for place in gazetteer.places.values()
        if place.kind == "settlement" and place.contested and gazetteer.district_of(place.place_id) is None
    ]
    assert lost == []


def test_every_row_names_its_source_and_its_licence(gazetteer: Gazetteer) -> None:
    assert all(place.source and place.source_id and place.licence for place in gazetteer.places.values())
    assert all(name.source for name in gazetteer.names)
    assert not any("openstreetmap" in place.source.casefold() for place in gazetteer.places.values())


def test_names_stand_in_order(gazetteer: Gazetteer) -> None:
    assert list(gazetteer.names) == in_order(gazetteer.names)


def test_every_decision_has_its_reason() -> None:
    assert [line for line, row in rows("decisions.csv") if len(row["reason"]) < 5] == []


def test_countries_are_known_in_every_language(gazetteer: Gazetteer) -> None:
    for code in ("AZ", "AM", "TR", "RU", "IR", "US", "FR", "GE", "SY"):
        languages = {name.language for name in gazetteer.names_of(f"country-{code}")}
        assert languages >= {"en", "az", "hy", "ru", "ar", "fa", "tr", "fr", "de"}, code


def test_former_states_have_their_years(gazetteer: Gazetteer) -> None:
    ussr = gazetteer.places["country-SU"]
    assert ussr.country == "SU"
    assert {(name.valid_from, name.valid_to) for name in gazetteer.names_of("country-SU")} == {(1922, 1991)}


@pytest.mark.corpus
def test_building_again_gives_the_committed_bytes(shared: Path) -> None:
    from gazetteer.build import compile_gazetteer
    from gazetteer.building.sources import read_sources

    built = compile_gazetteer(read_sources(shared / "gazetteer-sources"))
    assert built.places_csv == (FOLDER / "places.csv").read_bytes()
    assert built.names_csv == (FOLDER / "names.csv").read_bytes()


@pytest.mark.corpus
def test_every_populated_place_of_the_dump_is_there(shared: Path, gazetteer: Gazetteer) -> None:
    with (shared / "gazetteer-sources" / "az_places_joined.csv").open(encoding="utf-8", newline="") as lines:
        numbers = {f"gn-{row['geonameid']}" for row in csv.DictReader(lines)}
    merged = {row["record"] for _, row in rows("decisions.csv") if row["action"] == "merge"}
    assert numbers - set(gazetteer.places) == merged & numbers


def test_folded_names_are_what_the_scanner_looks_for(gazetteer: Gazetteer) -> None:
    folded = gazetteer.folded_names()
    assert all(key == fold(key) and key for key in folded)
    shusha = folded[fold("Şuşa")]
    assert shusha[0].strength == "strong"
    assert "gn-147105" in {one.place_id for one in shusha}
    assert folded["us"][0].capitals
    assert not folded[fold("Azerbaijan")][0].capitals
    for named in folded.values():
        strengths = [one.strength for one in named]
        assert strengths == sorted(strengths), "strong before weak"
