"""Filters in a real browser: map, histogram, table and counts agree, and the camera stays."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
FIRST, LAST = 18536, 18547  # 1 and 12 October 2020 as day numbers


def settled(visit: Visit) -> tuple[int, int]:
    """Events and places that the map draws, once the page has said the same."""
    events, points = int(visit.data["events"]), int(visit.data["points"])
    said = visit.page.locator(".st-key-events h3")
    expect(said).to_have_text(re.compile(rf"^{events} events? in {points} places?, "))
    expect(visit.page.locator(".status .showing")).to_contain_text(
        "Showing all" if events == 9 else f"({events} of 9 events)"
    )
    return events, points


def test_one_choice_decides_everything(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(small_server)
    opened.wait_for("d.events === '9'")
    camera = opened.data["camera"]
    page = opened.page
    search = page.get_by_label("Search sentences, titles and places")

    # Ten windows: what the map draws, the page says.
    numbers = random.Random(6)
    first, last = (page.get_by_role("slider", name=name) for name in ("First day", "Last day"))
    for _ in range(10):
        a, b = sorted(numbers.sample(range(FIRST, LAST + 1), 2))
        first.press("Home")
        last.press("End")
        for _ in range(a - FIRST):
            first.press("ArrowRight")
        for _ in range(LAST - b):
            last.press("ArrowLeft")
        assert opened.data["window"] == f"{a} {b}"
        settled(opened)

    page.get_by_role("button", name="Reset").click()
    opened.wait_for("d.events === '9' && d.window === a", f"{FIRST} {LAST}")
    assert settled(opened) == (9, 7)

    page.get_by_role("button", name="Filters").click()
    page.get_by_role("combobox", name="Kind").click()
    page.get_by_role("option", name="capture claimed (2)").click()
    opened.wait_for("d.events === '2' && d.mask !== ''")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert settled(opened) == (2, 2)
    expect(page.locator(".status .set")).to_have_text("Kind: capture claimed")

    # Nothing is left: the way out is named, and works.
    search.fill("<script>window.pwned=1</script>")
    opened.wait_for("d.events === '0'")
    expect(page.locator(".status .set")).to_contain_text("<script>window.pwned=1</script>")
    page.get_by_role("button", name="Drop the words").click()
    opened.wait_for("d.events === '2'")
    expect(search).to_have_value("")
    assert page.evaluate("window.pwned") is None
    assert opened.data["camera"] == camera
