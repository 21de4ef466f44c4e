"""Adding documents: killed at any moment it loses nothing; two windows at once; jobs that are watched and cancelled."""

from __future__ import annotations

import multiprocessing
import os
import random
import sys
import time
from collections.abc import Iterator
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest
from crash_child import add_all

from dashboard.errors import StoreError
from dashboard.pipeline.jobs import Job, Task
from dashboard.pipeline.run import run, together
from dashboard.store.library import Store

DOCUMENTS = 200
KILLS = 20
PLACES = ("Hadrut", "Shusha", "Jabrayil", "Fuzuli", "Martakert")


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    for number in range(DOCUMENTS):
        text = (
            f"Report {number}\n\nOn {number % 28 + 1} October 2020 artillery shelled {PLACES[number % len(PLACES)]}.\n"
        )
        (folder / f"report {number:03d}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def processes(root: Path) -> Iterator[ForkServerContext]:
    if sys.platform == "win32":
        pytest.skip("processes are forked here, which this system does not do")
    context = multiprocessing.get_context("forkserver")
    # A server of its own has the gazetteer loaded: a child adds its first document at once.
    context.set_forkserver_preload(["crash_child"])
    with pytest.MonkeyPatch.context() as patch:
        # No child is to begin with what began the tests; the server finds what it is to load by the path alone.
        patch.setattr(sys.modules["__main__"], "__spec__", None)
        patch.delattr(sys.modules["__main__"], "__file__", raising=False)
        patch.setenv("PYTHONPATH", os.pathsep.join([str(root), str(Path(__file__).parent)]))
        forkserver.ensure_running()
        yield context


def test_killed_at_any_moment_the_store_holds_whole_documents_only(
    tmp_path: Path, documents: Path, processes: ForkServerContext
) -> None:
    chance = random.Random(20201010)
    folder = tmp_path / "data"
    whole = hit = 0
    for _ in range(KILLS):
        heard, begun = processes.Pipe(duplex=False)
        child = processes.Process(target=add_all, args=(folder, documents, begun))
        child.start()
        assert heard.recv()
        child.join(chance.uniform(0.0, 0.2))
        child.kill()
        heard.close()
        begun.close()
        child.join()
        store = Store.open(folder)
        found, damaged = store.inputs()
        assert not damaged
        assert len(found) >= whole, "nothing that was there is lost"
        hit += whole < len(found) < DOCUMENTS
        whole = len(found)
        for one in found[-3:]:
            tables = store.tables(one)
            assert (len(tables.documents), len(tables.events)) == (1, 1)
        assert not any(path.is_dir() for path in (folder / "writing").iterdir())
    assert hit, "no kill came while documents were being added"
    child = processes.Process(target=add_all, args=(folder, documents))
    child.start()
    child.join()
    store = Store.open(folder)
    found, damaged = store.inputs()
    assert (len(found), damaged) == (DOCUMENTS, [])
    kept, wanted = together(store.tables(one) for one in found), run([documents])
    assert kept.events == wanted.events
    assert kept.incidents == wanted.incidents


def test_two_windows_that_add_at_once_lose_nothing(
    tmp_path: Path, documents: Path, processes: ForkServerContext
) -> None:
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(documents.iterdir())[:30]:
        (few / path.name).write_bytes(path.read_bytes())
    windows = [processes.Process(target=add_all, args=(tmp_path / "data", few)) for _ in range(2)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert [window.exitcode for window in windows] == [0, 0]
    store = Store.open(tmp_path / "data")
    found, damaged = store.inputs()
    assert (len(found), damaged) == (30, [])
    assert sum(len(store.tables(one).events) for one in found) == 30


def test_a_job_adds_beside_the_page_and_tells_how_far_it_is(tmp_path: Path, documents: Path) -> None:
    uploads = [(path.name, path.read_bytes()) for path in sorted(documents.iterdir())[:3]]
    job = Job.add_uploads(tmp_path / "data", [*uploads, ("x.exe", b"MZ\0\0"), uploads[0]])
    results = job.wait(60)
    assert [one.outcome for one in results] == ["added", "added", "added", "refused", "unchanged"]
    assert (job.running, job.error, job.progress.done, job.progress.total) == (False, None, 5, 5)
    assert "not read" in results[3].messages[0]
    assert len(Store.open(tmp_path / "data").inputs()[0]) == 3


def test_a_cancelled_job_keeps_what_it_has_added_and_nothing_half(tmp_path: Path, documents: Path) -> None:
    job = Job.add(tmp_path / "data", [Task(path=path, name=path.name) for path in sorted(documents.iterdir())])
    limit = time.monotonic() + 60
    while not job.results and time.monotonic() < limit:
        job.wait(0.02)
    job.cancel()
    results = job.results
    assert 0 < len(results) < DOCUMENTS
    assert (job.running, job.error) == (False, None)
    store = Store.open(tmp_path / "data")
    found, damaged = store.inputs()
    assert not damaged
    assert {one.input_id for one in found} >= {one.input_id for one in results}
    assert not any(path.is_dir() for path in (store.folder / "writing").iterdir())


def test_a_job_without_room_says_so(tmp_path: Path, documents: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    job = Job.add(tmp_path / "file", [Task(path=next(documents.iterdir()), name="a.txt")])
    assert job.wait(60) == []
    assert job.error and "--data" in job.error
    with pytest.raises(StoreError):
        Store.open(tmp_path / "file")


def test_inputs_are_read_again_in_a_job(tmp_path: Path, documents: Path) -> None:
    first = min(documents.iterdir())
    (done,) = Job.add(tmp_path / "data", [Task(path=first, name=first.name)]).wait(60)
    assert done.input_id
    (again,) = Job.again(tmp_path / "data", [(done.input_id, done.name)]).wait(60)
    assert (again.outcome, again.events) == ("read again", 1)
