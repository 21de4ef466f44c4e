"""The presentation view in a real browser: the map alone in large type, on the same view, and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
TYPE = "node => parseFloat(getComputedStyle(node).fontSize)"


def test_the_map_alone_in_large_type(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(small_server)
    opened.wait_for("d.events === '9'")
    page, field = opened.page, opened.page.locator(".evmap")
    opened.open_place("p-hadrut", "Hadrut")
    middle, days = opened.data["camera"].split()[:2], opened.data["window"]
    usual, height = field.evaluate(TYPE), field.bounding_box()

    page.get_by_role("button", name="Present", exact=True).click()
    title = page.locator(".presented h3")
    expect(title).to_have_text("Reported events, 1–12 October 2020")
    expect(page.locator(".presented p")).to_have_text("9 events in 7 places, each as its source claims it")
    for hidden in ("header.stAppHeader", ".st-key-masthead", ".st-key-filter_bar", ".st-key-events"):
        expect(page.locator(hidden).locator("visible=true")).to_have_count(0)
    opened.wait_for("d.selected === 'p-hadrut'")
    expect(page.locator(".evidence h3").first).to_be_visible()
    assert field.evaluate(TYPE) > usual
    presented = field.bounding_box()
    assert presented and height and presented["height"] > height["height"]
    assert presented["y"] + presented["height"] <= 768, "the page need not be scrolled"
    assert (opened.data["camera"].split()[:2], opened.data["window"]) == (middle, days)

    # Without a chosen place the map has the whole width.
    page.get_by_role("button", name="Close", exact=True).click()
    expect(page.locator(".st-key-evidence")).not_to_be_visible()
    opened.wait_for("node.clientWidth > 1300")

    # The address opens it again as it is; the way back leads to filters and tables.
    assert "show=presentation" in page.evaluate("location.search")
    page.reload()
    expect(title).to_be_visible()
    page.get_by_role("button", name="Exit presentation").click()
    expect(page.locator(".st-key-filter_bar")).to_be_visible()
    expect(page.locator(".st-key-events")).to_be_visible()
    expect(title).to_have_count(0)
