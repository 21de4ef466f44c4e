"""Story mode in a real browser, by keyboard: map, clock, cards and table follow, and the days come back at the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
FIRST, LAST = 18536, 18547  # 1 and 12 October 2020 as day numbers
# What the small corpus tells from 3 October on: place and days, counted from the first.
STEPS = [
    ("p-martakert", 2, 2),
    ("p-stepanakert", 3, 3),
    ("p-hadrut", 4, 4),
    ("p-fuzuli", 5, 5),
    ("p-shusha", 7, 7),
    ("p-hadrut", 8, 11),
    ("p-hostile", 11, 11),
]


def at_step(visit: Visit, step: int) -> None:
    """Wait until all parts of the page stand at a step, and its place is in sight."""
    place, first, last = STEPS[step]
    expect(visit.page.locator(".story strong")).to_have_text(f"Incident {step + 1} of {len(STEPS)}")
    visit.wait_for("d.selected === a[0] && d.window === a[1]", [place, f"{FIRST + first} {FIRST + last}"])
    card = visit.page.locator(".evidence article.chosen")
    expect(card).to_have_count(1)
    expect(visit.page.locator(".evidence article").first).to_have_class("event chosen")
    days = f"{first + 1} October" if first == last else f"{first + 1}–{last + 1} October"
    expect(visit.page.locator(".st-key-events h3")).to_contain_text(days)
    assert in_sight(visit, place)


def in_sight(visit: Visit, place: str) -> bool:
    """Tell whether a place is drawn in the frame, and under nothing that stands over the map, within a few seconds."""
    visible = """(node, id) => new Promise((done) => {
      let tries = 60;
      const look = () => {
        const [x, y] = node.locate(id);
        const { width, height } = node.querySelector(".stage").getBoundingClientRect();
        const legend = node.querySelector(".legend").getBoundingClientRect();
        const frame = node.querySelector(".frame").getBoundingClientRect();
        const free = x > 0 && y > 0 && x < width && y < height && !(x > legend.left - frame.left && y < legend.bottom - frame.top && y > legend.top - frame.top);
        if (free || (tries -= 1) === 0) done(free); else setTimeout(look, 50);
      };
      look();
    })"""
    seen: bool = visit.page.locator(".evmap").evaluate(visible, place)
    return seen


def test_a_story_by_keyboard(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(small_server)
    opened.wait_for("d.events === '9'")
    page = opened.page
    press = page.keyboard.press

    # From the days of a choice: 3 to 12 October.
    handle = page.get_by_role("slider", name="First day")
    handle.press("ArrowRight")
    handle.press("ArrowRight")
    before = f"{FIRST + 2} {LAST}"
    opened.wait_for("d.window === a", before)
    begin = page.get_by_role("button", name="Story: step through 7 incidents")
    begin.focus()
    press("Enter")
    at_step(opened, 0)
    for step in range(1, 6):
        press("ArrowRight")
        at_step(opened, step)
    for step in (4, 3):
        press("ArrowLeft")
        at_step(opened, step)

    # Keys that come faster than the page are all counted.
    for _ in range(9):
        press("ArrowLeft")
    at_step(opened, 0)
    for _ in range(9):
        press("ArrowRight")
    at_step(opened, 6)

    # The clock's handles and the boxes keep their arrow keys, and a box its Escape.
    page.get_by_role("slider", name="First day").press("ArrowLeft")
    opened.wait_for("d.window === a", f"{FIRST + 10} {LAST}")
    box = page.get_by_label("Search sentences, titles and places")
    box.focus()
    press("ArrowLeft")
    press("Escape")
    expect(page.locator(".story strong")).to_have_text("Incident 7 of 7")

    camera = opened.data["camera"]
    page.locator(".story button", has_text="Exit").focus()
    press("Escape")
    opened.wait_for("d.window === a", before)
    expect(page.locator(".story")).to_have_count(0)
    expect(begin).to_be_visible()
    assert opened.data["camera"] == camera
    assert opened.data["selected"] == "p-hostile"
    assert opened.data["mode"] == "window"


def test_a_story_gives_back_what_was_drawn(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(small_server)
    opened.wait_for("d.events === '9'")
    page = opened.page
    page.get_by_label("dated by publication").uncheck()
    page.get_by_role("button", name="Up to").click()
    page.get_by_role("slider", name="Last day").press("ArrowLeft")
    left = "d.mode === 'cumulative' && d.publication === 'false' && d.window === a"
    opened.wait_for(left, f"{FIRST} {LAST - 1}")

    # The map looks elsewhere: a step brings its place into sight, at the same zoom.
    page.locator(".evmap").evaluate("node => node.go({longitude: 45.6, latitude: 40.6, zoom: 9})")
    opened.wait_for("d.camera === '45.60000 40.60000 9.000'")
    page.get_by_role("button", name="Story: step through 6 incidents").click()
    expect(page.locator(".story strong")).to_have_text("Incident 1 of 6")
    opened.wait_for("d.window === a && d.publication === 'false' && d.mode === 'window'", f"{FIRST} {FIRST}")
    assert in_sight(opened, "p-nk")
    opened.wait_for("d.camera.endsWith(' 9.000')")
    page.locator(".story button", has_text="Exit").click()
    opened.wait_for(left, f"{FIRST} {LAST - 1}")


def test_a_story_of_one_place(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(small_server)
    opened.wait_for("d.events === '9'")
    page = opened.page
    opened.open_place("p-hadrut", "Hadrut")
    camera = opened.data["camera"]
    page.get_by_role("button", name="This place: 2").click()
    opened.wait_for("d.window === a && d.selected === 'p-hadrut'", f"{FIRST + 4} {FIRST + 4}")
    expect(page.locator(".story .words")).to_have_text("Incident 1 of 2Hadrut")
    page.locator(".story button", has_text="Next").click()
    opened.wait_for("d.window === a && d.selected === 'p-hadrut'", f"{FIRST + 8} {LAST}")
    assert opened.data["camera"] == camera
