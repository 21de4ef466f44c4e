"""A damaged table is refused, with the file, the line, the value and the remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gazetteer.errors import GazetteerError
from gazetteer.gazetteer import load_gazetteer
from gazetteer.records import Name, Place
from gazetteer.tables import NAME_COLUMNS, PLACE_COLUMNS, names_table, places_table, read_names, read_places

PLACES = [
    ",".join(PLACE_COLUMNS),
    "country-AZ,Azerbaijan,country,country,AZ,,,40.30000,47.50000,38.40000,44.80000,41.90000,50.40000,,1,0,own,AZ,MIT,",
    "gn-1,Şuşa,settlement,town,AZ,,country-AZ,39.76006,46.74989,,,,,100,1,1,GeoNames,1,CC BY 4.0,",
]
NAMES = [",".join(NAME_COLUMNS), "country-AZ,Azerbaijan,en,Latn,strong,,,own", "gn-1,Շուշի,hy,Armn,strong,1850,,own"]


def write(folder: Path, places: list[str] = PLACES, names: list[str] = NAMES) -> Path:
    (folder / "places.csv").write_text("\n".join([*places, ""]), encoding="utf-8")
    (folder / "names.csv").write_text("\n".join([*names, ""]), encoding="utf-8")
    return folder


def test_a_sound_folder_loads(tmp_path: Path) -> None:
    gazetteer = load_gazetteer(write(tmp_path))
    assert gazetteer.places["gn-1"].population == 100
    assert gazetteer.names[1].valid_from == 1850
    assert len(gazetteer.version) == 16


def test_the_version_follows_the_content(tmp_path: Path) -> None:
    before = load_gazetteer(write(tmp_path)).version
    assert load_gazetteer(write(tmp_path, names=[*NAMES, "gn-1,Shushi,en,Latn,strong,,,own"])).version != before


DAMAGED = [
    ({1: PLACES[1].replace("40.30000", "140.30000")}, ["places.csv, line 2", "140.30000", "between -90 and 90"]),
    ({1: PLACES[1].replace("40.30000", "nan")}, ["places.csv, line 2", "nan"]),
    ({1: PLACES[1].replace("40.30000", "north")}, ["places.csv, line 2", "north"]),
    ({2: PLACES[2].replace("country-AZ", "country-XX")}, ["places.csv, line 3", "country-XX", "no such parent"]),
    ({2: PLACES[2].replace("gn-1", "country-AZ")}, ["places.csv, line 3", "country-AZ", "already on line 2"]),
    ({2: PLACES[2].replace("settlement", "hamlet")}, ["places.csv, line 3", "hamlet"]),
    ({2: PLACES[2].replace(",1,1,", ",yes,1,")}, ["places.csv, line 3", "yes"]),
    ({2: "gn-1,Şuşa"}, ["places.csv, line 3", "2 cells"]),
    ({2: PLACES[2].replace("Şuşa", '"Şuşa')}, ["places.csv, line 3", "not a table"]),
    ({0: PLACES[0].replace("latitude", "lat")}, ["places.csv, line 1", "latitude"]),
]


@pytest.mark.parametrize(("changes", "said"), DAMAGED, ids=lambda value: str(value)[:40])
def test_a_damaged_row_is_named(tmp_path: Path, changes: dict[int, str], said: list[str]) -> None:
    places = [changes.get(number, line) for number, line in enumerate(PLACES)]
    with pytest.raises(GazetteerError) as caught:
        load_gazetteer(write(tmp_path, places))
    for words in [*said, "Restore the file"]:
        assert words in str(caught.value)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("gn-9,Nowhere,en,Latn,strong,,,own", "no such place"),
        ("gn-1,Nowhere,en,Latn,sure,,,own", "sure"),
        ("gn-1,Nowhere,en,Grek,strong,,,own", "Grek"),
        ("gn-1,Nowhere,en,Latn,strong,soon,,own", "soon"),
        ("gn-1,,en,Latn,strong,,,own", "spelling"),
    ],
)
def test_a_damaged_name_is_named(tmp_path: Path, row: str, said: str) -> None:
    with pytest.raises(GazetteerError, match=r"names\.csv, line 4") as caught:
        load_gazetteer(write(tmp_path, names=[*NAMES, row]))
    assert said in str(caught.value)


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    places = [PLACES[0], PLACES[1].replace("40.30000", "95"), PLACES[2].replace("46.74989", "200")]
    with pytest.raises(GazetteerError) as caught:
        load_gazetteer(write(tmp_path, places))
    assert len(caught.value.complaints) == 2


@pytest.mark.parametrize("table", ["places.csv", "names.csv"])
def test_a_missing_table_is_named(tmp_path: Path, table: str) -> None:
    (write(tmp_path) / table).unlink()
    with pytest.raises(GazetteerError, match=table):
        load_gazetteer(tmp_path)


@pytest.mark.parametrize("table", ["places.csv", "names.csv"])
def test_a_table_cut_off_is_refused(tmp_path: Path, table: str) -> None:
    file = write(tmp_path) / table
    file.write_bytes(file.read_bytes()[:-7])
    with pytest.raises(GazetteerError, match="cut off"):
        load_gazetteer(tmp_path)


def test_a_table_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (write(tmp_path) / "names.csv").write_bytes("\n".join([*NAMES, ""]).encode("utf-16"))
    with pytest.raises(GazetteerError, match="UTF-8"):
        load_gazetteer(tmp_path)


def test_an_empty_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="no places"):
        load_gazetteer(write(tmp_path, PLACES[:1], NAMES[:1]))


def test_tables_survive_writing_and_reading(tmp_path: Path) -> None:
    gazetteer = load_gazetteer(write(tmp_path))
    places: list[Place] = list(gazetteer.places.values())
    names: list[Name] = list(gazetteer.names)
    other = tmp_path / "other"
    other.mkdir()
    (other / "places.csv").write_bytes(places_table(reversed(places)))
    (other / "names.csv").write_bytes(names_table(reversed(names)))
    again = read_places(other / "places.csv")
    assert again == dict(gazetteer.places)
    assert set(read_names(other / "names.csv", again)) == set(names)
    shutil.rmtree(other)
