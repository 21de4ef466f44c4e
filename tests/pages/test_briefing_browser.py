"""The page "Briefing" in a real browser: it takes the map's view, shows the picture and saves the files."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pptx
import pytest
from conftest import Visit, serve
from PIL import Image
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(root / "streamlit_app.py", root, tmp_path_factory.mktemp("log") / "log.txt") as address:
        yield address


def test_the_view_of_the_map_becomes_a_picture_and_slides(server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(server + "/?from=2020-10-10&to=2020-10-16")
    opened.wait_for("d.events && d.events !== '94'")
    count = opened.data["events"]
    page = opened.page
    page.get_by_role("link", name="Briefing").click()
    expect(page.get_by_text("10–16 October 2020").first).to_be_visible()
    preview = page.locator("[data-testid=stImage] img")
    expect(preview).to_be_visible(timeout=30_000)
    expect(page.get_by_text(f"Reported events, 10–16 October 2020” shows {count} events")).to_be_visible()

    page.get_by_label("Title", exact=True).fill("Ten to sixteen")
    page.keyboard.press("Enter")
    expect(page.get_by_text("“Ten to sixteen” shows")).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Slides").click()
    deck = pptx.Presentation(str(saved.value.path()))
    assert deck.slides[0].shapes.title.text == "Ten to sixteen"
    assert saved.value.suggested_filename == "briefing-2020-10-10-2020-10-16.pptx"
    with page.expect_download() as saved:
        page.get_by_role("button", name="PNG", exact=True).click()
    assert Image.open(io.BytesIO(Path(saved.value.path()).read_bytes())).size == (1919, 1080)

    page.get_by_role("combobox", name="Maps").click()
    page.get_by_role("option", name="a small map a day").click()
    expect(page.get_by_text("“Ten to sixteen” shows")).to_be_visible()
    assert not page.get_by_role("alert").filter(has_text="small maps").count()
