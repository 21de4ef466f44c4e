"""Finding a place in a real browser: any script, typing errors, by keyboard; the map goes there only when asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
JABRAYIL, STEPANAKERT, KARIN_TAK = "gn-148141", "gn-146970", "gn-148235"


def type_name(visit: Visit, name: str) -> None:
    page = visit.page
    # The box of the search before is closed by the page, a moment after its answer was chosen.
    expect(page.locator(".find")).to_have_count(0)
    page.get_by_role("button", name="Find place").click()
    box = page.get_by_label("Name of a place")
    expect(box).to_be_focused()
    page.keyboard.insert_text(name)
    expect(box).to_have_value(name)


def test_a_place_is_found_in_any_script_and_the_map_stays(shipped_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(shipped_server)
    opened.wait_for("Number(d.events) > 0")
    page = opened.page
    heading = page.locator(".evidence h3").first
    window, camera = opened.data["window"], opened.data["camera"]
    for name, place, title in (
        ("Jebrail", JABRAYIL, "Cəbrayıl"),
        ("Xankendi", STEPANAKERT, "Stepanakert"),
        ("Джебраил", JABRAYIL, "Cəbrayıl"),
        ("Stepanakrt", STEPANAKERT, "Stepanakert"),
        ("جبرائيل", JABRAYIL, "Cəbrayıl"),
        ("Կարին տակ", KARIN_TAK, "Karin Tak"),
    ):
        type_name(opened, name)
        page.keyboard.press("Enter")
        opened.wait_for("d.selected === a", place)
        expect(heading).to_contain_text(title)
        expect(page.locator(".find")).to_have_count(0)
    assert (opened.data["window"], opened.data["camera"]) == (window, camera)

    # The last one has no event: the panel says so, and a mark stands for it.
    opened.wait_for("d.marker === a", KARIN_TAK)
    panel = page.locator(".st-key-evidence")
    expect(panel).to_contain_text("No event in these days")
    expect(panel).to_contain_text("Քարին տակ")
    expect(page.locator(".labels .selected:not([hidden])")).to_have_text("Daşaltı / Karin Tak")
    assert opened.data["camera"] == camera

    # Asked, the map goes there; near enough it keeps its zoom.
    page.get_by_role("button", name="Show on map").click()
    opened.wait_for("d.camera.endsWith(' 10.000')")
    longitude, latitude, _ = map(float, opened.data["camera"].split())
    assert (round(longitude, 2), round(latitude, 2)) == (46.75, 39.74)
    page.locator(".evmap").evaluate("node => node.go({zoom: 11})")
    opened.wait_for("d.camera.endsWith(' 11.000')")
    page.wait_for_timeout(1000)  # the page hears of the camera after a rest
    type_name(opened, "Jebrail")
    page.get_by_role("button", name="Show Cəbrayıl / Jrakan on the map").click()
    opened.wait_for("d.selected === a && d.marker === ''", JABRAYIL)
    opened.wait_for("d.camera.startsWith('47.02')")
    assert opened.data["camera"].endswith(" 11.000")


def test_the_answers_by_keyboard(shipped_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(shipped_server)
    opened.wait_for("Number(d.events) > 0")
    page = opened.page
    press = page.keyboard.press
    camera = opened.data["camera"]

    # Enter before the answers are there waits for them.
    type_name(opened, "Hadrut")
    press("Enter")
    opened.wait_for("d.selected === 'gn-148105'")

    type_name(opened, "Talış")
    answers = page.locator(".find .answer")
    expect(answers).to_have_count(8)
    press("ArrowDown")
    expect(answers.nth(0)).to_be_focused()
    press("ArrowUp")
    expect(page.get_by_label("Name of a place")).to_be_focused()
    press("ArrowDown")
    press("ArrowDown")
    expect(answers.nth(1)).to_be_focused()
    second = answers.nth(1).locator("strong").text_content() or ""
    press("Enter")
    expect(page.locator(".evidence h3").first).to_have_text(second)
    assert opened.data["camera"] == camera

    # What nobody is called, what is code, and what lies beyond the map.
    type_name(opened, "<img src=x onerror=window.pwned=1>")
    expect(page.locator(".find p")).to_have_text("No place is called so, nor anything like it.")
    assert page.evaluate("window.pwned") is None
    page.get_by_label("Name of a place").fill("Moscow")
    expect(page.locator(".find li").first).to_contain_text("beyond the map")
    press("Escape")
    expect(page.locator(".find")).to_have_count(0)
