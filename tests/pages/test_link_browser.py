"""A link in a real browser: the address follows the view, and shows it again to somebody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
SHOWN = """node => ({
  drawn: [...node.drawn()].sort(), at: node.locate("p-hadrut"), window: node.dataset.window, mode: node.dataset.mode,
  colour: node.dataset.colour, as: node.dataset.as, off: node.dataset.off, selected: node.dataset.selected,
  events: node.dataset.events, publication: node.dataset.publication,
})"""


def shown(visit: Visit) -> dict[str, Any]:
    found: dict[str, Any] = visit.page.locator(".evmap").evaluate(SHOWN)
    return found


def wait_for_address(visit: Visit, **wanted: str) -> None:
    condition = "w => { const p = new URLSearchParams(location.search); return Object.entries(w).every(([n, v]) => p.get(n) === v); }"
    visit.page.wait_for_function(condition, arg=wanted)


def test_a_link_shows_the_same_view(small_server: str, visit: Callable[..., Visit]) -> None:
    mine = visit(small_server)
    mine.wait_for("d.events === '9'")
    page = mine.page
    pages_back = page.evaluate("history.length")
    page.get_by_role("button", name="Got it").click()
    page.get_by_role("button", name="Who says so").click()
    page.get_by_label("dated by publication").uncheck()
    page.get_by_role("slider", name="Last day").press("ArrowLeft")
    page.locator(".evmap").evaluate("node => node.go({ longitude: 46.93, latitude: 39.61, zoom: 8.4 })")
    mine.wait_for("d.camera.startsWith('46.93000 39.61000 8.400')")
    mine.open_place("p-hadrut", "Hadrut")
    page.get_by_role("button", name="Filters").click()
    page.get_by_role("combobox", name="Claimed by").click()
    page.get_by_role("option", name="Azerbaijan (").click()
    mine.wait_for("d.mask !== ''")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    wait_for_address(
        mine, colour="claimant", claimant="azerbaijan", place="p-hadrut", to="2020-10-11", publication="no"
    )
    # The camera is told after a rest, and nothing of it is a page to go back to.
    page.wait_for_function("new URLSearchParams(location.search).get('at')?.startsWith('39.61')")
    assert page.evaluate("history.length") == pages_back

    theirs = visit(page.url)
    theirs.wait_for("d.mask !== '' && d.selected === 'p-hadrut'")
    before, after = shown(mine), shown(theirs)
    assert after.pop("at") == pytest.approx(before.pop("at"), abs=1)
    assert after == before
    for part in (".evidence", ".status", ".st-key-events h3"):
        expect(theirs.page.locator(part).first).to_have_text(page.locator(part).first.inner_text(), use_inner_text=True)

    # What is copied is the same address.
    page.get_by_role("button", name="Link").click()
    copied = page.locator("[data-testid=stPopoverBody] code").inner_text()
    assert parse_qs(urlsplit(copied).query) == parse_qs(urlsplit(page.url).query)


def test_a_hostile_link_is_said_as_text_and_the_page_works(small_server: str, visit: Callable[..., Visit]) -> None:
    link = "?q=%3Cscript%3Ewindow.pwned%3D1%3C%2Fscript%3E&from=31%20Feb&at=999,x&place=%40%40%3D1&kind=%7Bname%7D"
    opened = visit(f"{small_server}/{link}")
    opened.wait_for("d.mask !== ''")
    notice = opened.page.locator(".notice", has_text="not understood")
    for wrong in ("31 Feb", "999,x", "@@=1", "{name}"):
        expect(notice).to_contain_text(wrong)
    opened.page.get_by_role("button", name="Reset").click()
    opened.wait_for("d.events === '9'")
    expect(notice).to_have_count(0)
    assert opened.page.evaluate("window.pwned") is None


def test_the_view_is_kept_over_a_reload(small_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(f"{small_server}/?mode=cumulative&to=2020-10-05&as=cells&map=x")
    opened.wait_for("d.mode === 'cumulative' && d.as === 'cells'")
    opened.page.reload()
    opened.wait_for("d.mode === 'cumulative' && d.as === 'cells' && d.window.endsWith(' 18540')")
    assert "map=x" in opened.page.url
