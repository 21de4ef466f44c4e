"""The page "Sources" without a browser: folders, days, cancelling, damage, and what an older version has read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.pipeline import adding
from dashboard.pipeline.jobs import Job
from dashboard.store.library import Store

APP = str(Path(__file__).with_name("sources_app.py"))
DATED = "On 9 October 2020 Azerbaijan said that its army had captured Hadrut."
UNDATED = "On Friday artillery shelled the town of Martakert, residents said."


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("KARABAKH_DATA", str(tmp_path / "data"))
    yield tmp_path / "data"
    st.cache_resource.clear()


def page() -> AppTest:
    return AppTest.from_file(APP, default_timeout=60).run()


def text(app: AppTest) -> str:
    assert not app.exception
    return "\n".join(element.proto.body for element in app.get("html"))


def job_of(app: AppTest) -> Job:
    job: Job = app.session_state["sources_job"]
    return job


def finished(app: AppTest) -> AppTest:
    """Wait for the job of the page, where there is one, and look again."""
    if "sources_job" in app.session_state:
        job_of(app).wait(60)
    return app.run()


def add(app: AppTest, path: Path) -> AppTest:
    # The box has a new key after each job.
    box = next(box for box in app.text_input if (box.key or "").startswith("sources_path_"))
    box.set_value(str(path))
    return finished(app.button(key="add_folder").click().run())


def articles(folder: Path) -> Path:
    folder.mkdir()
    (folder / "hadrut.txt").write_text(DATED, encoding="utf-8")
    (folder / "martakert.txt").write_text(UNDATED, encoding="utf-8")
    return folder


def test_a_folder_comes_in_and_coming_again_changes_nothing(data: Path, tmp_path: Path) -> None:
    folder = articles(tmp_path / "articles")
    (folder / "empty.txt").write_bytes(b"")
    app = add(page(), folder)
    assert "hadrut.txt: added – 1 article, 1 event" in text(app)
    assert "empty.txt is empty; check that" in text(app)
    assert "2 documents, 2 articles" in text(app)
    before = Store(data).fingerprint()
    assert "hadrut.txt: was there already, unchanged" in text(add(app, folder))
    assert Store(data).fingerprint() == before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing", "missing does not exist; check the name and the folder"),
        ("bare", "bare is a folder without documents; put files in it"),
        ("x" * 300, "File name too long"),
    ],
)
def test_a_folder_that_cannot_be_read_is_told(data: Path, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "bare").mkdir()
    assert words in text(add(page(), tmp_path / name))
    assert not data.exists(), "nothing is made on the disk before something is added"


def test_a_day_is_set_and_taken_back(data: Path, tmp_path: Path) -> None:
    app = add(page(), articles(tmp_path / "articles") / "martakert.txt")
    (one,) = Store(data).inputs()[0]
    assert Store(data).tables(one).events[0].first is None
    app.date_input(key="dating_day").set_value(dt.date(2020, 10, 10))
    app = finished(next(button for button in app.button if button.label == "Set the day").click().run())
    (one,) = Store(data).inputs()[0]
    assert Store(data).tables(one).events[0].first == dt.date(2020, 10, 9)
    assert not adding.outdated(Store(data))
    finished(next(button for button in app.button if button.label == "Take the day back").click().run())
    (one,) = Store(data).inputs()[0]
    assert Store(data).tables(one).events[0].first is None


def test_a_cancelled_job_leaves_whole_documents_and_the_rest_can_follow(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(150):
        (folder / f"{number:03d}.txt").write_text(f"Report {number}. {DATED}", encoding="utf-8")
    app = page()
    app.text_input(key="sources_path_0").set_value(str(folder))
    app.button(key="add_folder").click().run()
    job = job_of(app)
    for _ in range(3000):
        if job.results or not job.running:
            break
        job.wait(0.02)
    app.button(key="cancel_job").click().run()
    app.run()
    assert "Cancelled." in text(app)
    found, damaged = Store(data).inputs()
    assert (0 < len(found) < 150, damaged) == (True, [])
    add(app, folder)
    found, damaged = Store(data).inputs()
    assert (len(found), damaged) == (150, [])


def test_a_damaged_document_is_told_and_read_again_beside_the_others(data: Path, tmp_path: Path) -> None:
    app = add(page(), articles(tmp_path / "articles"))
    hadrut = next(one for one in Store(data).inputs()[0] if one.name == "hadrut.txt")
    (card,) = (data / "inputs" / hadrut.input_id).glob("read-*/input.json")
    card.write_text("{", encoding="utf-8")
    app.run()
    assert "read it again: its original is kept" in text(app)
    assert "1 document, 1 article" in text(app)
    app = finished(app.button(key=f"mend_{hadrut.input_id}").click().run())
    assert "2 documents, 2 articles" in text(app)


def test_what_an_older_version_has_read_is_read_again(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(adding, "ENGINE_VERSION", "0")
        store = Store.open(data)
        for path in sorted(articles(tmp_path / "articles").iterdir()):
            adding.add_file(store, path)
    app = page()
    assert "2 documents read by an older version of the program" in text(app)
    app = finished(app.button(key="read_again").click().run())
    assert "hadrut.txt: read again – 1 article, 1 event" in text(app)
    assert "read by an older version" not in text(app)
