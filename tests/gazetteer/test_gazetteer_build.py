"""How records become places: what is one place, whose district, which names, and which faults stop the build."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from gazetteer.build import main
from gazetteer.building.checks import faults, homonyms
from gazetteer.building.decisions import decide, weaken
from gazetteer.building.districts import contains
from gazetteer.building.drafts import Draft, box, kilometres
from gazetteer.building.names import is_machine_made, language_of
from gazetteer.building.settlements import Neighbours
from gazetteer.building.sources import SOURCES_NEEDED, Polygon, read_sources
from gazetteer.errors import GazetteerError
from gazetteer.records import Extent, Name, Place


def draft(place_id: str, name: str, latitude: float = 39.5, longitude: float = 47.0, **more: object) -> Draft:
    made = Draft(
        place_id=place_id,
        name=name,
        kind="settlement",
        feature="village",
        country="AZ",
        latitude=latitude,
        longitude=longitude,
        source="GeoNames",
        source_id=place_id,
        licence="CC BY 4.0",
    )
    for key, value in more.items():
        setattr(made, key, value)
    made.source_id = place_id.partition("-")[2]
    made.add(name, "az", "GeoNames")
    return made


def place(place_id: str = "gn-1", **changes: object) -> Place:
    one = draft(place_id, "Arış").place(None)
    return dataclasses.replace(one, **changes)  # type: ignore[arg-type]


def name(place_id: str = "gn-1", spelling: str = "Arış") -> Name:
    return Name(
        place_id=place_id,
        name=spelling,
        language="az",
        script="Latn",
        strength="strong",
        valid_from=None,
        valid_to=None,
        source="GeoNames",
    )


def test_a_sound_table_has_no_faults() -> None:
    assert faults([place()], [name()]) == []


@pytest.mark.parametrize(
    ("places", "names", "said"),
    [
        ([place(), place()], [name()], "two places have this id"),
        ([place(parent_id="gn-9")], [name()], "no such parent"),
        ([place(latitude=47.0, longitude=39.5)], [name()], "outside of AZ"),  # swapped: both below 90
        ([place(latitude=99.0)], [name()], "not on Earth"),
        ([place(latitude=float("nan"))], [name()], "not on Earth"),
        ([place(extent=Extent(south=38.0, west=46.0, north=39.0, east=46.5))], [name()], "outside of its own extent"),
        ([place()], [], "no name"),
        ([place()], [name(), name("gn-7")], "no such place"),
        ([place(parent_id="gn-1")], [name()], "its own ancestor"),
    ],
)
def test_a_fault_is_named(places: list[Place], names: list[Name], said: str) -> None:
    found = faults(places, names)
    assert any(said in one for one in found)
    assert all("gazetteer/" in one for one in found)


def test_all_faults_come_together() -> None:
    assert len(faults([place(parent_id="gn-9", latitude=47.0), place("gn-2", parent_id="gn-8")], [name()])) == 4


def test_homonyms_are_reported_and_allowed() -> None:
    names = [name("gn-1", "Qaradağlı"), name("gn-2", "QARADAĞLI"), name("gn-3", "Arış")]
    assert homonyms(names) == {"qaradagli": ("gn-1", "gn-2")}


def test_a_point_lies_in_its_polygon_and_not_in_the_hole() -> None:
    outer = [(46.0, 39.0), (48.0, 39.0), (48.0, 41.0), (46.0, 41.0)]
    hole = [(46.5, 39.5), (47.5, 39.5), (47.5, 40.5), (46.5, 40.5)]
    polygon = Polygon("1", "x", "1", (outer, hole))
    assert contains(polygon, 46.2, 39.2)
    assert not contains(polygon, 47.0, 40.0)
    assert not contains(polygon, 49.0, 40.0)
    assert box(outer) == Extent(south=39.0, west=46.0, north=41.0, east=48.0)
    assert box([]) is None


def test_records_of_one_name_nearby_are_one_place() -> None:
    near = Neighbours({"gn-1": draft("gn-1", "Goris")})
    record = draft("wof-5", "Goris", 39.52)
    assert kilometres(record, draft("", "x")) == pytest.approx(2.2, abs=0.1)
    found = near.same(record, numbered=False, within_km=5)
    assert found is not None and found.place_id == "gn-1"


@pytest.mark.parametrize(
    ("record", "numbered"),
    [
        (draft("wof-5", "Goris", 39.9), False),  # too far
        (draft("wof-5", "Verishen", 39.51), False),  # another name
        (draft("wof-5", "Goris", 39.54), True),  # another number, not close
    ],
)
def test_other_records_are_other_places(record: Draft, numbered: bool) -> None:
    assert Neighbours({"gn-1": draft("gn-1", "Goris")}).same(record, numbered=numbered, within_km=5) is None


def test_sharing_an_alternate_name_is_not_enough() -> None:
    suburb, town = draft("gn-1", "Verishen"), draft("wof-5", "Tatev", 39.51)
    for one in (suburb, town):
        one.add("Goris", "en", "GeoNames")
    assert Neighbours({"gn-1": suburb}).same(town, numbered=False, within_km=5) is None


@pytest.mark.parametrize(
    ("spelling", "language"),
    [
        ("Şuşa", "az"),
        ("Shusha", "und"),
        ("Шуша", "ru"),
        ("Шушакәнд", "az-Cyrl"),
        ("Шушікенд", None),
        ("Сяло Тахасер", None),
        ("Շուշի", "hy"),
        ("شوشی", "fa"),
        ("شوشا", "und"),
        ("شۆشا", None),
        ("שושה", None),
        ("舒沙", None),
    ],
)
def test_the_language_of_a_name_without_one(spelling: str, language: str | None) -> None:
    assert language_of(spelling) == language


def test_search_keys_are_no_names() -> None:
    assert is_machine_made("shwshy") and is_machine_made("Sjalo Khnacakh")
    assert not is_machine_made("Shusha") and not is_machine_made("شوشی")


def test_a_name_in_the_wrong_script_loses_its_language() -> None:
    one = draft("gn-1", "Arış")
    one.add("Areš", "hy", "Who's On First")
    assert one.names["und", "Areš"].language == "und"
    assert ("hy", "Areš") not in one.names


def test_short_names_common_words_and_famous_names_are_weak() -> None:
    known = draft("country-TR", "Türkiyə", feature="country")
    known.kind = "country"
    drafts = {
        "country-TR": known,
        "gn-1": draft("gn-1", "Bəy"),
        "gn-2": draft("gn-2", "Sultan"),
        "gn-3": draft("gn-3", "Türkiyə"),
        "gn-4": draft("gn-4", "Dolanlar"),
    }
    weaken(drafts)
    strengths = {key: next(iter(one.names.values())).strength for key, one in drafts.items()}
    assert strengths == {"country-TR": "strong", "gn-1": "weak", "gn-2": "weak", "gn-3": "weak", "gn-4": "strong"}


def test_a_decision_about_a_record_that_is_gone_is_a_complaint() -> None:
    complaints = decide({"gn-1": draft("gn-1", "Arış")})
    assert complaints
    assert all("decisions.csv, line" in one and "no such record" in one for one in complaints)


def test_missing_sources_are_all_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(GazetteerError) as caught:
        read_sources(tmp_path)
    assert len(caught.value.complaints) == len(SOURCES_NEEDED)
    assert main([str(tmp_path), "--out", str(tmp_path)]) == 1
    assert "geonames_AZ.txt" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_acceptance_list_is_not_a_source() -> None:
    assert not any("acceptance" in source or "osm" in source for source in SOURCES_NEEDED)
