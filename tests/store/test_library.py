"""The store: what goes in comes out as it was, whole or not at all, whoever else is writing."""

from __future__ import annotations

import datetime as dt
import errno
import json
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.errors import StoreError
from dashboard.pipeline.adding import Added, add_file, is_current, outdated, read_again
from dashboard.records import Article, Candidate, Document, Event, Evidence, Failure, Passage, Tables, Toponym
from dashboard.store import library
from dashboard.store.atomic import append_line, lines
from dashboard.store.inputs import safe_name
from dashboard.store.library import Store, default_folder
from dashboard.store.parquet_tables import TablesWriter, path_of, read_tables

REPORT = "Shells fell on Hadrut\n\nOctober 12, 2020\n\nOn October 10, 2020, artillery shelled the town of Hadrut.\n"
UNDATED = "Shells fell on Hadrut\n\nArtillery shelled the town of Hadrut on Saturday.\n"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "data")


def write(folder: Path, name: str = "report.txt", text: str = REPORT) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def added(store: Store, path: Path, **more: Any) -> Added:
    done = add_file(store, path, **more)
    assert done.outcome in ("added", "read again"), done
    return done


def tables_of(store: Store, done: Added) -> Tables:
    assert done.input_id
    one = store.find(done.input_id)
    assert one
    return store.tables(one)


# --- what is written comes back as it was

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@st.composite
def made(draw: Any) -> Tables:
    identity = {"document_id": draw(TEXT), "document": draw(TEXT)}
    text = draw(TEXT)
    document = Document(**identity, source=draw(TEXT), encoding="utf-8", bytes=draw(st.integers(0, 2**40)), text=text,
                        warnings=tuple(draw(st.lists(TEXT, max_size=2))))  # fmt: skip
    day = draw(st.none() | DAYS)
    between = draw(st.none() | st.tuples(DAYS, DAYS))
    article = Article(**identity, article="a01", start=0, end=len(text), title=draw(st.none() | TEXT), published=day,
                      published_basis="given" if day else None, published_between=between,
                      notes=tuple(draw(st.lists(TEXT, max_size=2))),
                      passages=(Passage(start=0, end=len(text), kind="title"),))  # fmt: skip
    score = draw(st.none() | st.floats(0, 1))
    toponym = Toponym(**identity, article="a01", start=0, end=len(text), text=text, role="literal", place_id=None,
                      name=None, kind="settlement", country=None, district=None, latitude=None, longitude=None,
                      match="fuzzy", score=score,
                      candidates=(Candidate(place_id="p", score=0.5, reason=draw(TEXT)),))  # fmt: skip
    event = Event(**identity, event_id=draw(TEXT), article="a01", sentence_start=0, sentence_end=len(text), quote=text,
                  evidence_kind="verbatim", evidence=(Evidence(role="place", start=0, end=1),), place_id="p",
                  name=draw(TEXT), kind_of_place="settlement", district=None, latitude=39.5, longitude=47.0,
                  place_basis="named", first=day, last=day, precision="day" if day else None,
                  date_basis="stated" if day else "unknown", kind="clash", actor="unknown", target="unknown",
                  claimed_by="author", certainty="asserted", count_min=draw(st.none() | st.integers(0, 10**9)),
                  score=draw(st.floats(0, 1)), shown=draw(st.booleans()))  # fmt: skip
    failure = Failure(document=draw(TEXT), source=draw(TEXT), stage="reading", message=draw(TEXT))
    return Tables(documents=(document,), articles=(article,), toponyms=(toponym,), events=(event,), failures=(failure,))


@settings(max_examples=40, deadline=None)
@given(st.lists(made(), max_size=3))
def test_tables_come_back_as_they_were(tmp_path_factory: pytest.TempPathFactory, parts: list[Tables]) -> None:
    folder = tmp_path_factory.mktemp("tables")
    with TablesWriter(folder) as writer:
        for part in parts:
            writer.write(part)
    found = read_tables(folder)
    for name in ("documents", "articles", "toponyms", "dates", "events", "failures"):
        assert getattr(found, name) == tuple(row for part in parts for row in getattr(part, name))
        assert writer.counts[name] == len(getattr(found, name))


def test_half_a_character_keeps_its_place(tmp_path: Path) -> None:
    document = Document(document_id="d", document="d", source="d", encoding="utf-8", bytes=1, text="a\ud800b")
    with TablesWriter(tmp_path) as writer:
        writer.write(Tables(documents=(document,)))
    assert read_tables(tmp_path).documents[0].text == "a\ufffdb"


# --- adding, again, and removing


def test_what_was_added_is_there_when_the_store_is_opened_again(store: Store, tmp_path: Path) -> None:
    done = added(store, write(tmp_path))
    (one,) = Store.open(store.folder).inputs()[0]
    assert (one.name, one.counts["events"], done.events) == ("report.txt", 1, 1)
    tables = store.tables(one)
    assert tables.documents[0].text == REPORT
    assert tables.documents[0].source == "report.txt", "where the store keeps it is nobody's business"
    assert store.original(one.input_id).read_text(encoding="utf-8") == REPORT


def test_adding_the_same_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    added(store, write(tmp_path))
    before = store.fingerprint()
    again = add_file(store, write(tmp_path, "other name.txt"))
    assert (again.outcome, again.name, again.events) == ("unchanged", "report.txt", 1)
    assert store.fingerprint() == before


def test_what_cannot_be_read_is_refused_and_named(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "x.exe"
    path.write_bytes(b"MZ\0\0")
    refused = add_file(store, path)
    assert refused.outcome == "refused"
    assert refused.messages[0].startswith("x.exe is of a kind (.exe) that is not read")
    assert str(store.folder) not in refused.messages[0]
    assert store.inputs() == ([], [])
    assert add_file(store, tmp_path / "missing.txt").outcome == "refused"


def test_a_newer_engine_reads_again_and_the_old_reading_is_gone(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path)
    done = added(store, path)
    assert outdated(store) == []
    monkeypatch.setattr("dashboard.pipeline.adding.ENGINE_VERSION", "next")
    assert [one.input_id for one in outdated(store)] == [done.input_id]
    assert add_file(store, path).outcome == "read again"
    assert outdated(store) == []
    home = store.inputs_folder / str(done.input_id)
    assert sorted(one.name for one in home.iterdir()) == ["original", "read-000002"]


def test_a_day_that_the_user_sets_counts_when_it_is_read_again(store: Store, tmp_path: Path) -> None:
    done = added(store, write(tmp_path, text=UNDATED))
    tables = tables_of(store, done)
    (article,) = tables.articles
    assert article.published is None
    assert done.input_id
    store.set_published(done.input_id, article.document_id, article.article, dt.date(2020, 10, 13))
    one = store.find(done.input_id)
    assert one and not is_current(store, one)
    again = read_again(store, done.input_id)
    tables = tables_of(store, again)
    assert (tables.articles[0].published, tables.articles[0].published_basis) == (dt.date(2020, 10, 13), "given")
    assert {event.first for event in tables.events} == {dt.date(2020, 10, 10)}, "the Saturday before"
    store.set_published(done.input_id, article.document_id, article.article, None)
    assert tables_of(store, read_again(store, done.input_id)).articles[0].published is None


def test_one_document_of_many_can_be_removed_and_comes_back_when_added_again(store: Store, tmp_path: Path) -> None:
    rows = [{"id": f"row {n}", "text": f"On {n} October 2020 artillery shelled Hadrut."} for n in (3, 4)]
    path = write(tmp_path, "rows.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    done = added(store, path)
    assert done.input_id and done.events == 2
    first = tables_of(store, done).documents[0]
    store.remove_document(done.input_id, first.document_id)
    left = tables_of(store, done)
    assert [document.document for document in left.documents] == ["row 4"]
    assert {event.document for event in left.events} == {"row 4"}
    assert add_file(store, path).outcome == "unchanged"
    assert len(tables_of(store, done).events) == 2


def test_a_removed_input_is_gone_with_its_events_and_corrections(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, text=UNDATED)
    done = added(store, path)
    assert done.input_id
    article = tables_of(store, done).articles[0]
    store.set_published(done.input_id, article.document_id, article.article, dt.date(2020, 10, 13))
    store.remove(done.input_id)
    assert store.inputs() == ([], [])
    store.remove(done.input_id)  # by the other window
    assert tables_of(store, added(store, path)).articles[0].published is None
    with pytest.raises(StoreError, match="no input"):
        store.remove("../../etc")


# --- damage, full disks, others writing


def test_a_damaged_input_costs_itself_alone_and_can_be_read_again(store: Store, tmp_path: Path) -> None:
    done = added(store, write(tmp_path))
    added(store, write(tmp_path, "other.txt", REPORT.replace("Hadrut", "Shusha")))
    assert done.input_id
    (store.inputs_folder / done.input_id / "read-000001" / "input.json").write_text("{", encoding="utf-8")
    good, (damage,) = Store.open(store.folder).inputs()
    assert [one.name for one in good] == ["other.txt"]
    assert damage.message.startswith("report.txt: ")
    assert "read it again: its original is kept" in damage.message
    assert read_again(store, damage.input_id).outcome in ("added", "read again")
    assert len(store.inputs()[0]) == 2


def test_a_damaged_table_is_named(store: Store, tmp_path: Path) -> None:
    done = added(store, write(tmp_path))
    assert done.input_id
    one = store.find(done.input_id)
    assert one
    path_of(store.inputs_folder / done.input_id / "read-000001", "events").write_bytes(b"PAR1 nonsense")
    with pytest.raises(StoreError, match=r"events\.parquet is damaged or missing"):
        store.tables(one)


def test_a_full_disk_leaves_what_is_stored(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    added(store, write(tmp_path))
    before = store.fingerprint()
    full = OSError(errno.ENOSPC, "No space left on device")

    def fail(*_: object, **__: object) -> None:
        raise full

    for place in ("dashboard.pipeline.adding.shutil.copyfile", "dashboard.store.library.write_json"):
        with monkeypatch.context() as patch:
            patch.setattr(place, fail)
            with pytest.raises(StoreError, match=r"No space left on device\. Make room there"):
                add_file(store, write(tmp_path, "second.txt", UNDATED))
        assert store.fingerprint() == before
        assert list((store.folder / "writing").iterdir()) == []
    with monkeypatch.context() as patch:
        patch.setattr("dashboard.store.library.append_line", fail)
        with pytest.raises(StoreError, match="cannot be changed"):
            store.remove_document("x", "y")
    with pytest.raises(StoreError, match="--data"):
        Store.open(write(tmp_path, "a file"))


def test_two_windows_that_add_the_same_lose_nothing(store: Store, tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{n}.txt", REPORT.replace("Hadrut", name)) for n, name in enumerate(("Hadrut", "Shusha"))]
    start = threading.Barrier(4)
    done: list[Added] = []

    def add() -> None:
        start.wait()
        done.extend(add_file(Store.open(store.folder), path) for path in paths)

    windows = [threading.Thread(target=add) for _ in range(4)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert len(done) == 8
    assert {one.outcome for one in done} <= {"added", "unchanged", "read again"}
    found, damaged = store.inputs()
    assert (len(found), damaged) == (2, [])
    assert all(len(store.tables(one).events) == 1 for one in found)


def test_what_a_crash_left_is_cleared_and_what_is_being_written_is_not(store: Store) -> None:
    (store.folder / "writing" / "dead").mkdir()
    (store.folder / "removed" / "dead").mkdir()
    with store.draft("living.txt") as draft:
        draft.original.write_text("x", encoding="utf-8")
        Store.open(store.folder)
        assert draft.original.exists()
        assert not (store.folder / "writing" / "dead").exists()
        assert list((store.folder / "removed").iterdir()) == []


def test_a_torn_line_of_corrections_is_passed_over_and_the_next_one_counts(tmp_path: Path) -> None:
    path = tmp_path / "corrections.jsonl"
    append_line(path, {"n": 1})
    with path.open("a", encoding="utf-8") as file:
        file.write('{"n": 2, "torn')
    append_line(path, {"n": 3})
    assert [line["n"] for line in lines(path)] == [1, 3]


def test_settings_are_kept_and_damaged_ones_are_none(store: Store) -> None:
    store.set_settings({"shipped": False})
    store.set_settings({"other": 1})
    assert Store.open(store.folder).settings() == {"shipped": False, "other": 1}
    (store.folder / "settings.json").write_text("[", encoding="utf-8")
    assert store.settings() == {}


NAMES = [
    ("report.txt", "report.txt"),
    ("../../etc/passwd", "passwd"),
    ("C:\\Users\\me\\a:b?.docx", "a_b_.docx"),
    ("", "document.txt"),
    ("...", "document.txt"),
    ("сводка\u202etxt.exe", "сводка_txt.exe"),
    (".hidden", "hidden"),
    ("é" * 300 + ".pdf", "é" * 73 + ".pdf"),
]


@pytest.mark.parametrize(("name", "safe"), NAMES)
def test_names_are_safe_on_any_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_where_the_store_is_by_default(tmp_path: Path) -> None:
    assert default_folder({"KARABAKH_DATA": str(tmp_path)}) == tmp_path
    assert default_folder({}).name == "karabakh-dashboard"
    assert library.now().endswith("+00:00")
