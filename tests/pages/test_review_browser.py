"""The page "To review" in a real browser: a row and its evidence, and the way to the map and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Visit, serve
from playwright.sync_api import Page, expect

from dashboard.pages.rows import day_number
from tests.makers import day

pytestmark = pytest.mark.browser
ROW_PX = 35


@pytest.fixture(scope="module")
def server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    script = Path(__file__).with_name("review_pages_app.py")
    with serve(script, root, tmp_path_factory.mktemp("review") / "log.txt") as address:
        yield address


@pytest.fixture(scope="module")
def opened(server: str, visit: Callable[..., Visit]) -> Visit:
    """The map, by a link that shows the days from the 8th on, coloured by who says so."""
    opened = visit(f"{server}/?from=2020-10-08&to=2020-10-12&colour=claimant&off=relief")
    opened.wait_for("d.colour === 'claimant'")
    return opened


def follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()


def to_review(page: Page) -> None:
    follow(page, "To review")
    page.locator(".evidence.review article").wait_for()


def choose_row(page: Page, row: int, name: str) -> None:
    """Tick the box of a row as the list stands."""
    heading = page.locator(".evidence.review h3")
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    page.get_by_test_id("stDataFrame").click(position={"x": 16, "y": ROW_PX * (row + 1) + 18})
    expect(heading).to_have_text(name)


def sort_by_score(page: Page) -> None:
    page.get_by_test_id("stDataFrame").click(position={"x": 75, "y": 18})


def test_the_map_is_the_same_after_a_look_at_the_review(opened: Visit) -> None:
    names = ("window", "mode", "camera", "colour", "off", "events", "points", "selected", "mask")
    opened.open_place("p-hadrut", "Hadrut")
    before = {name: opened.data[name] for name in names}
    assert (before["window"], before["selected"]) == (f"{day_number(day(8))} {day_number(day(12))}", "p-hadrut")
    to_review(opened.page)
    follow(opened.page, "Map")
    opened.wait_for("d.selected === 'p-hadrut'")
    assert {name: opened.data[name] for name in names} == before
    expect(opened.page.locator(".evidence h3").first).to_contain_text("Hadrut")


def test_a_chosen_row_shows_its_sentence_with_the_words_marked(opened: Visit) -> None:
    page = opened.page
    to_review(page)
    page.locator("[data-testid=stDataFrame] canvas").first.focus()
    page.keyboard.press("ArrowDown")  # to the second surest
    page.keyboard.press("Shift+Space")
    expect(page.locator(".evidence.review h3")).to_have_text("Hadrut")
    sentence = page.locator(".evidence.review blockquote")
    expect(sentence.locator("mark.place")).to_have_text("حدروت")
    expect(sentence.locator("mark.date")).to_have_text("5 أكتوبر 2020")
    assert sentence.evaluate("node => getComputedStyle(node).direction") == "rtl"
    sort_by_score(page)
    choose_row(page, 0, "Fuzuli")
    expect(page.locator(".evidence.review")).to_contain_text("Score 0.40")


def test_show_on_map_lands_on_the_dot_with_its_day_and_keeps_the_choice(opened: Visit) -> None:
    page = opened.page
    page.get_by_role("button", name="Show on map").focus()
    page.keyboard.press("Enter")
    opened.wait_for("d.selected === 'p-fuzuli' && d.mask !== ''")
    data = opened.data
    assert data["window"] == f"{day_number(day(7))} {day_number(day(7))}"
    assert data["colour"] == "claimant", "what was chosen on the map stays"
    assert opened.page.locator(".evmap").evaluate("node => node.locate('p-fuzuli') !== null")
    expect(page.locator(".evidence article.chosen")).to_contain_text("A truck may have burned near")
    expect(page.get_by_role("switch", name="Also less certain")).to_be_checked()
    to_review(page)
    expect(page.locator(".evidence.review h3")).to_have_text("Fuzuli")
