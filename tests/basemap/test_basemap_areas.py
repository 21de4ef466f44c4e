"""Areas: districts, provinces and regions have an outline of their own, or an ellipse that says it is approximate."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.basemap.areas import FILES, Outline, outlines, read_table
from dashboard.basemap.build_areas import square_km
from dashboard.basemap.geometry import Line, inside, length, metres
from dashboard.basemap.layers import BOX, DATA_FOLDER
from dashboard.basemap.mesh import Mesh, polygons
from dashboard.errors import BasemapError
from gazetteer.gazetteer import Gazetteer, load_gazetteer

CONFLICT_ZONE = {
    "gn-148617": "Aghdam District",
    "gn-148107": "Fuzuli District",
    "gn-148140": "Jabrayil District",
    "gn-586047": "Kalbajar District",
    "gn-148449": "Khojaly District",
    "gn-409423": "Khojavend District",
    "gn-147626": "Lachin District",
    "gn-147694": "Qubadli District",
    "gn-147163": "Shusha District",
    "gn-409420": "Tartar District",
    "gn-146900": "Zangilan District",
    "gn-409410": "Nagorno-Karabakh",
    "region-nkao": "former Nagorno-Karabakh Autonomous Oblast",
    "wof-85668119": "Syunik Province",
    "wof-85668103": "Gegharkunik Province",
    "gn-147435": "Nakhchivan Autonomous Republic",
}

OFF_METRES = {
    "gn-587081": "the gazetteer's point of Baku lies at the shore of its bay",
    "gn-409417": "the gazetteer's point of Shirvan lies at its western edge",
    "gn-828300": "the gazetteer's point of Naftalan lies at its western edge",
}


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="module")
def found(gazetteer: Gazetteer) -> dict[str, Outline]:
    return outlines(gazetteer.places, gazetteer)


def rings_of(outline: Outline) -> list[Line]:
    return [ring for polygon in outline.polygons for ring in polygon]


@pytest.mark.parametrize(("place_id", "name"), CONFLICT_ZONE.items())
def test_the_conflict_zone_is_drawn_with_outlines_of_its_own(
    gazetteer: Gazetteer, found: dict[str, Outline], place_id: str, name: str
) -> None:
    assert gazetteer.places[place_id].name == name
    assert not found[place_id].approximate


ABROAD = {
    "county-aslanduz": "Aslanduz County",
    "wof-1108719835": "Astara County (Iran)",
    "wof-1108719893": "Bileh Savar County",
    "nkr-hadrut": "Hadrut Province",
    "wof-1108720083": "Jolfa County",
    "wof-1225786279": "Khoda Afarin County",
    "wof-1108720263": "Namin County",
    "wof-1108720297": "Parsabad County",
    "nkr-shahumyan": "Shahumyan Province",
}
"""Districts whose line nobody has drawn and whose ellipse would cover villages beyond the border: they stay marks."""


def test_every_district_on_the_map_has_an_outline(gazetteer: Gazetteer, found: dict[str, Outline]) -> None:
    west, south, east, north = BOX
    here = {
        place.place_id
        for place in gazetteer.places.values()
        if place.kind == "district" and west <= place.longitude <= east and south <= place.latitude <= north
    }
    assert len(here) > 90
    assert here - set(found) == set(ABROAD)


def test_no_ellipse_lies_over_another_country(gazetteer: Gazetteer, found: dict[str, Outline]) -> None:
    approximate = {place_id: rings_of(outline) for place_id, outline in found.items() if outline.approximate}
    assert approximate
    for place_id, rings in approximate.items():
        country = gazetteer.places[place_id].country
        inhabited = [
            place.country
            for place in gazetteer.places.values()
            if place.kind == "settlement" and place.country and inside((place.longitude, place.latitude), rings)
        ]
        abroad = sum(other != country for other in inhabited)
        assert country is None or abroad <= 0.04 * len(inhabited), gazetteer.places[place_id].name


def test_the_point_of_a_place_lies_in_its_area(gazetteer: Gazetteer, found: dict[str, Outline]) -> None:
    outside = {
        place_id
        for place_id, outline in found.items()
        if not inside((gazetteer.places[place_id].longitude, gazetteer.places[place_id].latitude), rings_of(outline))
    }
    assert outside == set(OFF_METRES)
    for place_id in outside:
        place = gazetteer.places[place_id]
        corners = (corner for ring in rings_of(found[place_id]) for corner in ring)
        assert min(metres((place.longitude, place.latitude), corner) for corner in corners) < 3000


@pytest.mark.parametrize(
    ("town", "district"),
    [
        ("gn-146970", "gn-409421"),  # Stepanakert / Khankendi
        ("gn-147105", "gn-409419"),  # Shusha
        ("gn-587379", "gn-409420"),  # Martakert, in the district of Tartar
    ],
)
def test_towns_lie_in_their_district(gazetteer: Gazetteer, found: dict[str, Outline], town: str, district: str) -> None:
    place = gazetteer.places[town]
    assert inside((place.longitude, place.latitude), rings_of(found[district]))


def test_countries_and_what_reaches_out_of_the_map_stay_marks(found: dict[str, Outline]) -> None:
    assert not {"country-AZ", "country-AM", "region-south-caucasus", "gn-142550", "region-caucasus"} & set(found)


def test_a_region_without_a_line_is_an_ellipse_that_says_so(found: dict[str, Outline]) -> None:
    lower = found["region-lower-karabakh"]
    assert lower.approximate and lower.licence is None and lower.note == "approximate extent"
    assert all(not outline.approximate for outline in found.values() if outline.licence)


@pytest.mark.parametrize(
    ("place_id", "square_kilometres"),
    [("region-nkao", 4388), ("gn-147435", 5363), ("gn-147626", 1840), ("gn-148107", 1390), ("wof-85668119", 4506)],
)
def test_areas_are_about_as_large_as_they_are(
    found: dict[str, Outline], place_id: str, square_kilometres: float
) -> None:
    assert found[place_id].km2 == pytest.approx(square_kilometres, rel=0.05)


def test_a_region_of_several_districts_is_as_large_as_they_are(found: dict[str, Outline]) -> None:
    parts = ["gn-148140", "gn-586047", "gn-147626", "gn-147694", "gn-146900"]
    whole = found["region-east-zangezur"]
    assert whole.km2 == pytest.approx(sum(found[part].km2 for part in parts), abs=5)
    assert len(whole.polygons) == 1, "districts that touch make one area"


def test_outlines_are_kept_apart_by_licence(found: dict[str, Outline]) -> None:
    folders = {"CC0-1.0": "cc0", "ODbL-1.0": "odbl", "public-domain": "public-domain"}
    seen: set[str] = set()
    for name, licence in FILES.values():
        assert name.split("/")[0] == folders[licence]
        for feature in json.loads((DATA_FOLDER / name).read_text(encoding="utf-8"))["features"]:
            place_id = feature["properties"]["place_id"]
            assert place_id not in seen
            assert found[place_id].licence == licence
            seen.add(place_id)
    assert seen == {row.place_id for row in read_table()}


@pytest.mark.parametrize(
    ("row", "message"),
    [("gn-1,rivers,,", "line 3: unknown source 'rivers'"), ("gn-0,nkao,,", "gn-0 stands there twice")],
)
def test_a_wrong_row_is_named(tmp_path: Path, row: str, message: str) -> None:
    table = tmp_path / "areas.csv"
    table.write_text(f"place_id,source,features,note\ngn-0,nkao,,\n{row}\n", encoding="utf-8")
    with pytest.raises(BasemapError, match=message):
        read_table(table)


def square(x: float, y: float, side: float = 1.0) -> Line:
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=14, unique=True))
def test_joined_squares_cover_what_they_cover_apart(cells: list[tuple[int, int]]) -> None:
    mesh = Mesh({f"{x} {y}": [square(x, y)] for x, y in cells}, 1.0)
    joined = mesh.outline(mesh.names)
    assert sum(map(square_km, joined)) == pytest.approx(len(cells) * square_km([square(0, 0)]))
    rings = [ring for polygon in joined for ring in polygon]
    covered = {(x, y) for x in range(5) for y in range(5) if inside((x + 0.5, y + 0.5), rings)}
    assert covered == set(cells)
    touching = sum(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in itertools.combinations(cells, 2))
    assert sum(length(line) / 50_000 > 1 for line in mesh.inner()) <= touching


def test_a_hole_is_a_ring_of_the_area_around_it() -> None:
    outer, hole, island = square(0, 0, 9), square(2, 2, 5), square(3, 3)
    assert polygons([island, outer, hole]) == [[outer, hole], [island]]


def test_an_unknown_area_is_named() -> None:
    with pytest.raises(KeyError, match="Atlantis"):
        Mesh({"a": [square(0, 0)]}, 1.0).outline(["a", "Atlantis"])
