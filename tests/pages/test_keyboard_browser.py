"""The page with the keyboard alone: clock, dots, filters, evidence and table, in the order of the Tab key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
FIRST, LAST = 18536, 18547  # 1 and 12 October 2020 as day numbers
STOPS = 80  # of the Tab key, more than the page has
FOCUSED = """() => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return [node?.tagName, node?.getAttribute("aria-label") ?? "", node?.className ?? "", (node?.textContent ?? "").slice(0, 40)].join(" | ");
}"""


def tab_to(visit: Visit, words: str, key: str = "Tab") -> None:
    """Press Tab until what has the focus is called so."""
    passed = []
    for _ in range(STOPS):
        visit.page.keyboard.press(key)
        passed.append(visit.page.evaluate(FOCUSED))
        if words in passed[-1]:
            return
    pytest.fail(f"{words!r} is not reached with {key}; the stops are {passed}")


def test_from_the_clock_to_the_sentences_of_a_row(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(small_server)
    opened.wait_for("d.events === '9'")
    page = opened.page
    press = page.keyboard.press
    shown = page.locator(".status .showing")

    # A choice of the filters, above the map.
    tab_to(opened, "Filters")
    press("Enter")
    page.get_by_role("combobox", name="Kind").wait_for()
    tab_to(opened, "Kind")
    page.keyboard.type("strike")
    press("Enter")
    opened.wait_for("d.events === '2' && d.mask !== ''")
    press("Escape")
    press("Escape")
    expect(shown).to_contain_text("(2 of 9 events)")
    tab_to(opened, "Reset")
    press("Enter")
    opened.wait_for("d.events === '9' && d.mask === ''")

    # Dots: the one with the most incidents first; Enter opens its sentences.
    tab_to(opened, "Places on the map")
    press("ArrowRight")
    press("Enter")
    opened.wait_for("d.selected !== ''")
    expect(page.locator(".evidence h3")).not_to_have_text("Evidence")

    # The clock: play and pause, then its handles.
    tab_to(opened, "Play")
    press("Enter")
    opened.wait_for("d.playing === 'true'")
    press("Enter")
    opened.wait_for("d.playing !== 'true'")
    tab_to(opened, "First day | from")
    press("Home")
    tab_to(opened, "Last day | to")
    press("End")
    press("PageDown")
    press("ArrowLeft")
    opened.wait_for("d.window === a", f"{FIRST} {LAST - 8}")
    assert (opened.data["events"], opened.data["points"]) == ("4", "3")
    expect(shown).to_contain_text("(4 of 9 events)")

    # The table of the same events; a row opens its place.
    expect(page.locator(".st-key-events h3")).to_have_text("4 events in 3 places, 1–4 October 2020")
    tab_to(opened, "Fullscreen")
    page.locator(".st-key-events canvas").first.wait_for()
    tab_to(opened, "CANVAS")
    press("ArrowDown")
    press("Shift+Space")
    expect(page.locator(".evidence h3")).to_have_text("Martakert")
    opened.wait_for("d.selected === 'p-martakert'")
