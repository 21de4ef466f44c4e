"""Bad sources and bad reviewed files: the build says which file, which line, which value, and what helps."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gazetteer.building import reviewed
from gazetteer.building.checks import faults
from gazetteer.building.drafts import Draft
from gazetteer.building.rawfiles import SWAPPED, comma_separated, point_problem
from gazetteer.building.reviewed import COLUMNS, rows
from gazetteer.building.sources import read_sources
from gazetteer.errors import GazetteerError
from gazetteer.records import Name

_DUMP = "{}\tArış\tAris\tArish,Арыш\t{}\t{}\tP\tPPL\tAZ\t\t65\t\t\t\t120\t\t300\tAsia/Baku\t2026-01-01"
_WOF = (
    "wof_id,country,placetype,name,lat,lon,region,county,geonames_id,is_current,population,name_eng,name_aze,name_hye,"
    "name_rus,name_ara,name_fas,name_tur,name_azb,name_kat,name_und,other_names"
)
_SQUARE = [[46.0, 39.0], [48.0, 39.0], [48.0, 41.0], [46.0, 41.0], [46.0, 39.0]]
SOUND: dict[str, str] = {
    "geonames_AZ.txt": "\n".join([_DUMP.format(1, 39.5, 47.1), _DUMP.format(2, 39.6, 47.2), ""]),
    "geonames_cities500_bbox.csv": (
        "geonameid,name,latitude,longitude,countrycode,admin1code,population,timezone,alternatenames\n"
        "3,Goris,39.5,46.3,AM,08,20000,Asia/Yerevan,Gorus|Горис\n"
    ),
    "wof_places_bbox.csv": f"{_WOF}\n9,AM,locality,Goris,39.5,46.3,Syunik,,3,1,20000,Goris,,Գորիս,Горис,,,,,,,\n",
    "wof_az_rayons.geojson": json.dumps(
        {
            "features": [
                {
                    "properties": {"wof_id": 7, "name_fixed": "Fuzuli", "geonames_id": 8},
                    "geometry": {"type": "Polygon", "coordinates": [_SQUARE]},
                }
            ]
        }
    ),
    "announced_settlements_2020.csv": (
        "announced_date,district_az,name_az,geonameid,match\n2020-10-15,Füzuli,Arış,1,matched\n"
    ),
    "news_spellings_2020.csv": 'spelling,lang,geonameid,source_of_spelling\nArish,en,1,"A paper, 15 October 2020"\n',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SOUND.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_sound_sources_are_read(folder: Path) -> None:
    sources = read_sources(folder)
    assert [row.geonameid for row in sources.dump] == ["1", "2"]
    assert sources.dump[0].where == "geonames_AZ.txt, line 1"
    assert sources.wof[0].names["hy"] == ("Գորիս",)
    assert {press.spelling for press in sources.press} == {"Arış", "Arish"}


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


def without(length: int) -> Callable[[str], str]:
    return lambda text: text[:-length]


@pytest.mark.parametrize(
    ("file", "spoil", "line", "said"),
    [
        ("geonames_AZ.txt", replaced("39.6\t47.2", "47.2\t39.6"), 2, SWAPPED),
        ("geonames_AZ.txt", replaced("39.6\t", "139.6\t"), 2, "not on Earth"),
        ("geonames_AZ.txt", replaced("39.6\t", "nan\t"), 2, "not on Earth"),
        ("geonames_AZ.txt", replaced("39.6\t", "39,6\t"), 2, "not on Earth"),
        ("geonames_AZ.txt", replaced("39.6\t", "\t"), 2, "latitude is empty"),
        ("geonames_AZ.txt", replaced("2\tArış", "1\tArış"), 2, "geonameid already on line 1"),
        ("geonames_AZ.txt", replaced("\tPPL\tAZ", "\tPPL"), 1, "18 cells, expected 19"),
        ("geonames_AZ.txt", replaced("\t120\t", "\tmany\t"), 1, "population is not a number"),
        ("geonames_AZ.txt", without(40), 2, "cut off"),
        ("geonames_AZ.txt", lambda text: "", None, "empty"),
        ("geonames_cities500_bbox.csv", replaced("39.5,46.3", "46.3,39.5"), 2, SWAPPED),
        ("geonames_cities500_bbox.csv", replaced(",20000,", ","), 2, "8 cells, expected 9"),
        ("geonames_cities500_bbox.csv", replaced("longitude", "lon"), 1, "lacks the columns longitude"),
        ("geonames_cities500_bbox.csv", lambda text: text.splitlines()[0] + "\n", None, "has no rows"),
        ("wof_places_bbox.csv", lambda text: text + text.splitlines()[1] + "\n", 3, "wof_id already on line 2"),
        ("wof_places_bbox.csv", replaced("39.5,46.3", "39.5,246.3"), 2, "not on Earth"),
        ("wof_places_bbox.csv", without(1), 2, "cut off"),
        ("wof_az_rayons.geojson", without(20), 1, "not GeoJSON, or cut off"),
        ("wof_az_rayons.geojson", replaced("[46.0, 39.0]", "[39.0, 46.0]"), None, SWAPPED),
        ("wof_az_rayons.geojson", replaced("name_fixed", "name"), None, "not a collection of polygons"),
        ("announced_settlements_2020.csv", replaced(",matched", ""), 2, "4 cells, expected 5"),
        ("news_spellings_2020.csv", without(10), 2, "cut off"),
        ("news_spellings_2020.csv", lambda text: text[:-2] + "\n", 2, "cut off inside a quoted cell"),
        ("news_spellings_2020.csv", replaced("Arish,en", ",en"), 2, "spelling is empty"),
    ],
)
def test_a_bad_source_is_refused(
    folder: Path, file: str, spoil: Callable[[str], str], line: int | None, said: str
) -> None:
    text = SOUND[file]
    assert spoil(text) != text
    (folder / file).write_text(spoil(text), encoding="utf-8")
    with pytest.raises(GazetteerError) as caught:
        read_sources(folder)
    found = [one for one in caught.value.complaints if said in one]
    assert found, caught.value.complaints
    assert file in found[0]
    assert line is None or f"line {line}:" in found[0]
    assert found[0].endswith("gazetteer/README.md says where the sources come from")


def test_a_source_in_another_encoding_is_refused(folder: Path) -> None:
    (folder / "geonames_AZ.txt").write_bytes("1\tАрыш\n".encode("cp1251"))
    with pytest.raises(GazetteerError, match=r"geonames_AZ.txt, line 1: not UTF-8"):
        read_sources(folder)


def test_every_fault_of_a_file_is_told_at_once(folder: Path) -> None:
    spoilt = SOUND["geonames_AZ.txt"].replace("39.6\t47.2", "47.2\t39.6").replace("39.5\t", "99\t")
    (folder / "geonames_AZ.txt").write_text(spoilt, encoding="utf-8")
    with pytest.raises(GazetteerError) as caught:
        read_sources(folder)
    assert len(caught.value.complaints) == 2


@pytest.mark.parametrize(
    ("latitude", "longitude", "problem"),
    [
        (39.5, 47.1, None),
        (47.1, 39.5, SWAPPED),
        (55.8, 37.6, None),  # Moscow, swapped or not, lies outside of the region
        (43.1, 42.9, None),  # in the region both ways round
        (91.0, 47.0, "not on Earth"),
        (39.5, float("nan"), "not on Earth"),
    ],
)
def test_a_swapped_point_is_known_by_the_region(latitude: float, longitude: float, problem: str | None) -> None:
    assert point_problem(latitude, longitude) == problem


@pytest.fixture
def own_reviewed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "reviewed"
    shutil.copytree(reviewed.FOLDER, folder)
    monkeypatch.setattr(reviewed, "FOLDER", folder)
    return folder


def test_every_reviewed_file_is_sound_and_listed() -> None:
    assert {path.name for path in reviewed.FOLDER.glob("*.csv")} == set(COLUMNS)
    for name in COLUMNS:
        assert list(rows(name)), name


def _line_of(text: str, start: str) -> int:
    return next(at for at, line in enumerate(text.splitlines(), 1) if line.startswith(start))


@pytest.mark.parametrize(
    ("file", "start", "spoil", "said"),
    [
        ("features.csv", "lake-sev,", replaced("39.60,46.23", "46.23,39.60"), SWAPPED),
        ("features.csv", "lake-sev,", replaced("39.60,46.23", "39.60,460.23"), "not on Earth"),
        ("features.csv", "lake-sev,", replaced(",water,lake,", ",sea,lake,"), "kind is none of"),
        ("areas.csv", "river-tartar,", replaced("40.20,46.60", "46.60,40.20"), SWAPPED),
        ("areas.csv", "river-tartar,", replaced("40.20,46.60", "x,46.60"), "latitude is not a number"),
        ("areas.csv", "river-tartar,", replaced("39.85,45.90", ",45.90"), "a box needs"),
        ("areas.csv", "river-tartar,", replaced("39.85,45.90,40.50", "40.50,45.90,39.85"), "south lies north of north"),
        ("areas.csv", "river-tartar,", replaced("river-tartar", "river-kura"), "place_id already on line"),
        ("areas.csv", "river-tartar,", replaced(",1,1,", ",yes,1,"), "theatre is none of 0, 1"),
        ("decisions.csv", "gn-147776,", replaced(",name,", ","), "3 cells, expected 4"),
        ("settlement_names.csv", "gn-147105,az,", replaced(",strong,", ",firm,"), "strength is none of strong, weak"),
        ("area_names.csv", "line-of-contact,en,", replaced(",1994,", ",then,"), "valid_from is not a number"),
    ],
)
def test_a_bad_reviewed_row_is_refused(
    own_reviewed: Path, file: str, start: str, spoil: Callable[[str], str], said: str
) -> None:
    path = own_reviewed / file
    lines = path.read_text(encoding="utf-8").splitlines()
    at = _line_of("\n".join(lines), start)
    assert spoil(lines[at - 1]) != lines[at - 1]
    lines[at - 1] = spoil(lines[at - 1])
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(GazetteerError) as caught:
        rows(file)
    found = [one for one in caught.value.complaints if said in one]
    assert found, caught.value.complaints
    last = max(int(one.split(", line ")[1].split(":")[0]) for one in found)
    assert last >= at  # a second id is told on the later of the two lines
    assert all(str(path) in one and "restore the file" in one for one in found)


def test_a_reviewed_file_that_is_gone_or_cut_off_is_refused(own_reviewed: Path) -> None:
    areas = own_reviewed / "areas.csv"
    areas.write_text(areas.read_text(encoding="utf-8")[:-7], encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"areas.csv, line \d+: .*cut off"):
        rows("areas.csv")
    (own_reviewed / "weak_names.csv").unlink()
    with pytest.raises(GazetteerError, match=r"weak_names.csv: cannot be read.*[Rr]estore"):
        rows("weak_names.csv")


def test_a_missing_parent_names_the_line_it_stands_on() -> None:
    draft = Draft(
        "x-1", "Arış", "settlement", "village", "AZ", 39.5, 47.1, "this project", "x-1", "MIT", parent_id="x-9"
    )
    place = draft.place(None)
    name = Name(
        place_id="x-1",
        name="Arış",
        language="az",
        script="Latn",
        strength="strong",
        valid_from=None,
        valid_to=None,
        source="reviewed",
    )
    (found,) = faults([place], [name], {"x-1": "reviewed/areas.csv, line 12"})
    assert found.startswith("gazetteer/reviewed/areas.csv, line 12: no such parent")
    assert "'x-9'" in found and "build again" in found


@pytest.mark.corpus
def test_the_build_stops_at_a_parent_that_does_not_exist(shared: Path, own_reviewed: Path) -> None:
    from gazetteer.build import compile_gazetteer

    areas = own_reviewed / "areas.csv"
    text = areas.read_text(encoding="utf-8")
    areas.write_text(text.replace("district,AZ,gn-586112,40.42", "district,AZ,gn-0,40.42"), encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"reviewed/areas.csv, line \d+: no such parent.*'gn-0'"):
        compile_gazetteer(read_sources(shared / "gazetteer-sources"))


def test_more_columns_than_needed_are_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    assert comma_separated(path, ("c", "a"), "Look again").check() == [(2, {"a": "1", "b": "2", "c": "3"})]
