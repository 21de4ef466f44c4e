"""A damaged table is refused, with the file, the line, the value and the remedy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
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
    ({1: PLACES[1].replace("40.30000", "-90.5")}, ["places.csv, line 2", "-90.5", "between -90 and 90"]),
    ({1: PLACES[1].replace("47.50000", "180.5")}, ["places.csv, line 2", "180.5", "between -180 and 180"]),
    ({1: PLACES[1].replace("47.50000", "")}, ["places.csv, line 2", "longitude '' is not a number"]),
    ({1: PLACES[1].replace("47.50000", "inf")}, ["places.csv, line 2", "inf"]),
    ({1: PLACES[1].replace("40.30000", "nan")}, ["places.csv, line 2", "nan"]),
    ({1: PLACES[1].replace("38.40000", "nan")}, ["places.csv, line 2", "south 'nan'"]),
    ({2: PLACES[2].replace(",100,", ",many,")}, ["places.csv, line 3", "population 'many' is not a whole number"]),
    ({2: PLACES[2].replace(",100,", ",-100,")}, ["places.csv, line 3", "population '-100'"]),
    ({2: PLACES[2].replace("gn-1,", ",")}, ["places.csv, line 3", "an id and a name"]),
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
        ("gn-1,Nowhere,,Latn,strong,,,own", "language"),
        ("gn-1,Nowhere,en,Latn,strong,,-5,own", "valid_to '-5'"),
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


SHUSHA = PLACES[2]
AREA = "gn-2,Şuşa rayonu,district,district,AZ,,country-AZ,39.70000,46.70000,39.50000,46.50000,39.90000,46.90000,,1,1,own,2,MIT,"
# A row that says what cannot be, and what is said about it. All numbers are in range: only their company betrays them.
CONTRADICTIONS = [
    (SHUSHA.replace("39.76006,46.74989", "46.74989,39.76006"), ["gn-1 are exchanged", "Azerbaijan", "Exchange"]),
    (SHUSHA.replace("39.76006,46.74989", "49.76006,46.74989"), ["gn-1 lies outside of Azerbaijan", "49.76006"]),
    (SHUSHA.replace("country-AZ,39.76006,46.74989", "gn-2,46.74989,39.76006"), ["gn-1 are exchanged", "Şuşa rayonu"]),
    (SHUSHA.replace("country-AZ,39", "gn-1,39"), ["its own ancestor", "gn-1"]),
    (AREA.replace("39.70000,46.70000", "46.70000,39.70000"), ["gn-2 are exchanged", "its own extent"]),
    (AREA.replace("39.70000,46.70000", "39.10000,46.70000"), ["gn-2 lies outside of its own extent"]),
    (
        AREA.replace("39.50000,46.50000,39.90000,46.90000", "46.50000,39.50000,46.90000,39.90000"),
        ["gn-2 are exchanged"],
    ),
    (AREA.replace("39.50000,46.50000,39.90000", "39.90000,46.50000,39.50000"), ["north of north"]),
    (AREA.replace("39.50000,46.50000,39.90000", "39.50000,,39.90000"), ["west '' is not a number"]),
]


@pytest.mark.parametrize(("row", "said"), CONTRADICTIONS, ids=lambda value: str(value)[:60])
def test_a_place_that_contradicts_the_others_is_named(tmp_path: Path, row: str, said: list[str]) -> None:
    rows = [PLACES[0], PLACES[1], *([row, AREA] if row.startswith("gn-1") else [SHUSHA, row])]
    names = [*NAMES, "gn-2,Şuşa rayonu,az,Latn,strong,,,own"]
    with pytest.raises(GazetteerError) as caught:
        load_gazetteer(write(tmp_path, rows, names))
    for words in ["places.csv, line", *said]:
        assert words in str(caught.value)
    assert len(caught.value.complaints) == 1


def test_parents_in_a_circle_are_named(tmp_path: Path) -> None:
    rows = [PLACES[0], PLACES[1], SHUSHA.replace("country-AZ,39", "gn-2,39"), AREA.replace("country-AZ,39", "gn-1,39")]
    with pytest.raises(GazetteerError) as caught:
        load_gazetteer(write(tmp_path, rows, [*NAMES, "gn-2,Şuşa rayonu,az,Latn,strong,,,own"]))
    assert len(caught.value.complaints) == 2
    assert "its own ancestor" in str(caught.value)


def test_places_at_the_edge_of_their_country_are_no_fault(tmp_path: Path) -> None:
    """An island off the coast lies outside of the country's coarse outline."""
    rows = [PLACES[0], PLACES[1], SHUSHA.replace("46.74989", "51.00000")]
    assert load_gazetteer(write(tmp_path, rows)).places["gn-1"].longitude == 51


# What becomes of a file on its way: the bytes of a sound table to those of the damaged one, and what is said.
DAMAGED_FILES = [
    ("empty", lambda data: b"", "empty"),
    ("nothing but blank lines", lambda data: b"\n\n", "empty"),
    ("cut off in a row", lambda data: data[:-9], "cut off"),
    ("cut off in a quoted cell", lambda data: data + b'gn-3,"Yukhari', "cut off"),
    ("a quotation mark that never ends", lambda data: data + b'gn-3,"Yukhari\n', "not a table"),
    ("too few columns", lambda data: data + b"gn-3,Yukhari\n", "2 cells"),
    ("too many columns", lambda data: data + data.splitlines()[1] + b",more\n", "cells, expected"),
    ("a blank line", lambda data: data + b"\n", "0 cells"),
    ("no header", lambda data: data.split(b"\n", 1)[1], "expected place_id"),
    ("semicolons", lambda data: data.replace(b",", b";"), "expected place_id"),
    ("the header of the other table", lambda data: b"name,place_id" + data[data.index(b"\n") :], "expected place_id"),
    ("UTF-16", lambda data: data.decode().encode("utf-16"), "not UTF-8"),
    ("Windows-1254", lambda data: data + "gn-3,Şuşa\n".encode("cp1254"), "not UTF-8"),
    ("a byte-order mark", lambda data: b"\xef\xbb\xbf" + data, "byte-order mark"),
    ("a NUL", lambda data: data + b"gn-3\0\n", "NUL"),
]


@pytest.mark.parametrize("table", ["places.csv", "names.csv"])
@pytest.mark.parametrize(("damage", "make", "said"), DAMAGED_FILES, ids=[row[0] for row in DAMAGED_FILES])
def test_a_damaged_file_is_named(
    tmp_path: Path, table: str, damage: str, make: Callable[[bytes], bytes], said: str
) -> None:
    file = write(tmp_path) / table
    file.write_bytes(make(file.read_bytes()))
    with pytest.raises(GazetteerError) as caught:
        load_gazetteer(tmp_path)
    for words in [table, said, "Restore the file"]:
        assert words in str(caught.value), damage


def test_names_cut_off_between_two_rows_are_missed(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="no name for this place") as caught:
        load_gazetteer(write(tmp_path, names=NAMES[:-1]))
    assert "'gn-1'" in str(caught.value)


def test_places_cut_off_between_two_rows_are_missed(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"names\.csv, line 3: no such place"):
        load_gazetteer(write(tmp_path, PLACES[:-1]))


def test_a_folder_in_the_place_of_a_table_is_named(tmp_path: Path) -> None:
    (write(tmp_path) / "places.csv").unlink()
    (tmp_path / "places.csv").mkdir()
    with pytest.raises(GazetteerError, match=r"places\.csv: cannot be read"):
        load_gazetteer(tmp_path)


@pytest.mark.parametrize("table", ["places.csv", "names.csv"])
def test_a_missing_table_is_named(tmp_path: Path, table: str) -> None:
    (write(tmp_path) / table).unlink()
    with pytest.raises(GazetteerError, match=table):
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
