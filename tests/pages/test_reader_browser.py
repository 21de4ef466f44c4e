"""The page "Read" in a real browser: from a dot to its article, what a mark tells, and back to the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Visit, serve
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
ARABIC = "أعلنت وزارة الدفاع الأذربيجانية في 17 أكتوبر 2020 أن قواتها سيطرت على مدينة فضولي."
ENGLISH = "On 9 October 2020 Azerbaijan said that its army had captured the town of Hadrut."


@pytest.fixture(scope="module")
def server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("read")
    (folder / "english.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "arabic.txt").write_text(ARABIC, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KARABAKH_DOCUMENTS", str(folder))
        with serve(root / "streamlit_app.py", root, tmp_path_factory.mktemp("log") / "log.txt") as address:
            yield address


def test_from_a_dot_to_its_article_and_back(server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(server)
    opened.wait_for("d.events === '2'")
    page = opened.page
    page.get_by_role("button", name="Got it").click()
    opened.open_place("gn-148106", "Füzuli")
    page.get_by_role("button", name="Read the first report in its article").click()

    text = page.locator("p.read[lang=ar]")
    expect(text).to_have_text(ARABIC)
    assert text.evaluate("node => getComputedStyle(node).direction") == "rtl"
    name = text.locator("mark.place.literal", has_text="فضولي")
    name.focus()
    told = "node => getComputedStyle(node, '::after').content"
    assert "Füzuli / Varanda" in name.evaluate(told)
    assert "17 October 2020" in text.locator("mark.date").get_attribute("data-told")
    beside = page.locator("article.beside")
    expect(beside).to_have_count(1)
    expect(beside).to_contain_text("Claimed by: Azerbaijan")

    page.get_by_role("combobox", name="Article").fill("english")
    page.keyboard.press("Enter")
    expect(page.locator("p.read[lang=en]").last).to_have_text(ENGLISH)
    page.get_by_role("button", name="Show on map").click()
    opened.wait_for("d.selected === 'gn-148105'")
    expect(page.locator(".evidence h3").first).to_contain_text("Hadrut")
