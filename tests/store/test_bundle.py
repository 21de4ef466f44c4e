"""All documents as one .zip: what is saved comes back as it was; what was tampered with does not."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dashboard.cli import app
from dashboard.errors import StoreError
from dashboard.pages.corpus import SHIPPED, read_all, shipped_shown
from dashboard.pipeline.adding import add_file
from dashboard.store.bundle import MARK, bring_back, save
from dashboard.store.library import Store

REPORT = "Shells fell on Hadrut\n\nOctober 12, 2020\n\nOn October 10, 2020, artillery shelled the town of Hadrut.\n"
ROWS = (
    '{"id": "1", "text": "On 9 October 2020 artillery shelled the town of Jabrayil."}\n'
    '{"id": "2", "text": "On 9 October 2020 artillery shelled the town of Fuzuli."}\n'
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store.open(tmp_path / "one")
    for name, text in (("report.txt", REPORT), ("rows.jsonl", ROWS), ("تقرير.txt", REPORT + "\n")):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert add_file(made, path).outcome == "added"
    rows = next(one for one in made.inputs()[0] if one.name == "rows.jsonl")
    documents = made.tables(rows).documents
    made.remove_document(rows.input_id, documents[1].document_id)
    made.set_published(rows.input_id, documents[0].document_id, "1", dt.date(2020, 10, 11))
    return made


def saved(store: Store) -> io.BytesIO:
    out = io.BytesIO()
    assert save(store, out) == len(store.inputs()[0])
    return out


def changed(packed: io.BytesIO, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            if (kept := change(name, source.read(name))) is not None:
                target.writestr(*kept)
    return out


def test_everything_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    other = Store.open(tmp_path / "two")
    done = bring_back(other, saved(store), "saved.zip")
    assert (sorted(done.added), done.there, done.wrong) == (["report.txt", "rows.jsonl", "تقرير.txt"], (), ())
    assert other.inputs() == store.inputs()
    for one in store.inputs()[0]:
        assert other.tables(one) == store.tables(one)
        assert other.original(one.input_id).read_bytes() == store.original(one.input_id).read_bytes()
        assert other.published_days(one.input_id) == store.published_days(one.input_id)
        assert other.removed_documents(one.input_id) == store.removed_documents(one.input_id)
    assert saved(other).getvalue() == saved(store).getvalue()


def test_what_is_there_stays_as_it_is(store: Store) -> None:
    packed, before = saved(store), store.fingerprint()
    done = bring_back(store, packed, "saved.zip")
    assert (done.added, len(done.there)) == ((), 3)
    assert store.fingerprint() == before


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "cannot be opened"),
        (b"PK\x03\x04 and then nothing", "cannot be opened"),
        (None, "no saved collection"),
    ],
)
def test_another_file_is_refused_with_the_remedy(tmp_path: Path, content: bytes | None, why: str) -> None:
    out = io.BytesIO(content or b"")
    if content is None:
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("report.txt", REPORT)
    with pytest.raises(StoreError, match=rf"^mine\.zip .*{why}.*Save everything"):
        bring_back(Store.open(tmp_path / "two"), out, "mine.zip")


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil", f"inputs/{'a' * 64}/original/../../evil", f"inputs/{'a' * 64}/read/.."]
)
def test_a_member_that_points_elsewhere_is_refused(store: Store, tmp_path: Path, name: str) -> None:
    packed = saved(store)
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(name, b"evil")
    other = Store.open(tmp_path / "two")
    with pytest.raises(StoreError, match="nothing was added"):
        bring_back(other, packed, "saved.zip")
    assert other.inputs() == ([], [])
    assert not list(tmp_path.rglob("evil*"))


def test_a_damaged_input_is_left_out_and_named_and_the_others_are_in(store: Store, tmp_path: Path) -> None:
    report = next(one for one in store.inputs()[0] if one.name == "report.txt")

    def other_words(name: str, content: bytes) -> tuple[str, bytes]:
        forged = name.startswith(f"inputs/{report.input_id}/original")
        return name, content.replace(b"Hadrut", b"Shushi") if forged else content

    other = Store.open(tmp_path / "two")
    done = bring_back(other, changed(saved(store), other_words), "saved.zip")
    assert len(done.added) == 2
    (message,) = done.wrong
    assert report.input_id[:12] in message and "not what it was" in message
    assert len(other.inputs()[0]) == 2


@pytest.mark.parametrize("part", ["input.json", "events.parquet", "original"])
def test_an_input_without_one_of_its_parts_is_left_out(store: Store, tmp_path: Path, part: str) -> None:
    report = next(one for one in store.inputs()[0] if one.name == "report.txt")

    def without(name: str, content: bytes) -> tuple[str, bytes] | None:
        return None if report.input_id in name and part in name else (name, content)

    done = bring_back(Store.open(tmp_path / "two"), changed(saved(store), without), "saved.zip")
    assert len(done.added) == 2 and len(done.wrong) == 1


def test_a_file_of_a_newer_version_is_refused(store: Store, tmp_path: Path) -> None:
    newer = changed(saved(store), lambda name, content: (name, b'{"schema": 2}' if name == MARK else content))
    with pytest.raises(StoreError, match="another version"):
        bring_back(Store.open(tmp_path / "two"), newer, "saved.zip")


def test_from_the_terminal(store: Store, tmp_path: Path) -> None:
    def documents(*arguments: object) -> str:
        done = CliRunner().invoke(app, ["documents", *map(str, arguments)])
        assert done.exit_code == 0, done.output
        return done.stdout

    file = tmp_path / "all.zip"
    assert documents("save", file, "--data", store.folder) == f"3 documents -> {file}\n"
    assert documents("load", file, "--data", tmp_path / "two") == "3 documents added, 0 there already\n"
    assert documents("load", file, "--data", tmp_path / "two") == "0 documents added, 3 there already\n"


def test_the_shipped_documents_can_be_put_away(store: Store) -> None:
    assert shipped_shown(store.folder)
    store.set_settings({SHIPPED: False})
    assert not shipped_shown(store.folder)
    assert {one.document for one in read_all([], store.folder).documents} == {"report", "1", "تقرير"}
