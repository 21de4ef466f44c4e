"""Saving everything and bringing it back, and putting the shipped documents away, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Visit, serve
from playwright.sync_api import expect

from dashboard.pipeline.adding import add_file
from dashboard.store.library import Store

pytestmark = pytest.mark.browser
REPORT = "On 9 October 2020 Azerbaijan said that its army had captured the town of Hadrut."


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("saved")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    assert add_file(Store.open(folder / "data"), folder / "report.txt").outcome == "added"
    return folder / "data"


@pytest.fixture(scope="module")
def server(root: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KARABAKH_DATA", str(data))
        with serve(root / "streamlit_app.py", root, tmp_path_factory.mktemp("log") / "log.txt") as address:
            yield address


def test_saved_removed_brought_back_and_alone_on_the_map(
    server: str, data: Path, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    opened = visit(server)
    opened.wait_for("d.events === '95'")
    page = opened.page
    page.get_by_role("link", name="Sources").click()
    page.get_by_text("Save everything, or bring it back").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save everything", exact=True).click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    page.get_by_text("Remove …").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_text("report.txt was removed, and its events with it.")).to_be_visible()
    assert Store(data).inputs() == ([], [])

    opener = page.get_by_text("Save everything, or bring it back")
    box = page.locator("[data-testid=stExpander] input[type=file]")
    if not box.count():
        opener.click()
    box.set_input_files(file)
    page.get_by_role("button", name="Bring it back").click()
    expect(page.get_by_text("1 document brought back.")).to_be_visible()
    assert [one.name for one in Store(data).inputs()[0]] == ["report.txt"]

    page.get_by_text("Documents that ship with the program are on the map").click()
    expect(page.get_by_text("The map has your own documents only.")).to_be_visible()
    page.get_by_role("link", name="Map", exact=True).click()
    opened.wait_for("d.events === '1'")
