"""Places that are only named, in a real browser: rings, legend, table and evidence agree; hostile names stay text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import FOLDER, Visit, serve
from mention_corpus import HOSTILE, LACHIN
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def named_server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(FOLDER / "mention_app.py", root, tmp_path_factory.mktemp("named") / "log.txt") as address:
        yield address


def rings(visit: Visit) -> dict[str, tuple[float, float]]:
    """The rings by place, with where they are in the frame, in pixels."""
    found = visit.page.locator(".evmap").evaluate("node => node.rings()")
    return {place: (x, y) for place, x, y in found}


def agreed(visit: Visit, places: int, mentions: int) -> None:
    """The map has so many rings, and legend and table say so."""
    visit.wait_for("d.named === a", f"{places} {mentions}")
    assert len(rings(visit)) == places
    words = f"{places} place{'s' * (places != 1)}, {mentions} mention{'s' * (mentions != 1)}"
    expect(visit.page.locator(".legend li", has=visit.page.locator(".only-named"))).to_have_text(
        f"Only named, no event ({words})"
    )
    expect(visit.page.locator(".st-key-only_named summary")).to_contain_text(f"Only named: {words}")


def choose(visit: Visit, words: str) -> None:
    visit.page.get_by_role("button", name="Filters").click()
    visit.page.get_by_role("radiogroup", name="Places only named").get_by_text(words).click()
    visit.page.keyboard.press("Escape")


def test_rings_follow_the_choice_the_clock_and_the_click(named_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(named_server, width=1600, height=1000)
    opened.wait_for("d.events === '9' && d.named === ''")
    page = opened.page
    page.get_by_role("button", name="Got it").click()
    expect(page.locator(".legend .only-named")).to_be_hidden()
    assert rings(opened) == {}

    choose(opened, "all mentions")
    agreed(opened, 4, 7)
    assert opened.data["events"] == "9", "a mention is no event"
    expect(page.locator(".status .set")).to_have_text("with places only named, also as who acts")

    # The clock: the day of publication has one mention of each, the second of October one of one place.
    first, last = (page.get_by_role("slider", name=name) for name in ("First day", "Last day"))
    for _ in range(10):
        last.press("ArrowLeft")
    agreed(opened, 1, 1)
    last.press("End")
    agreed(opened, 4, 7)
    for _ in range(10):
        first.press("ArrowRight")
    agreed(opened, 1, 1)
    first.press("Home")
    agreed(opened, 4, 7)

    # A ring says what it is, and opens the sentences that name its place.
    x, y = rings(opened)[LACHIN]
    canvas = page.locator(".evmap .stage canvas")
    canvas.hover(position={"x": x, "y": y})
    expect(page.locator(".tooltip")).to_contain_text("Named 3 times, no event in these days")
    canvas.click(position={"x": x, "y": y})
    opened.wait_for("d.selected === a", LACHIN)
    evidence = page.locator(".st-key-evidence")
    expect(evidence.locator("mark")).to_have_text(["Lachin"] * 3)
    expect(evidence).to_contain_text("Paraphrase of")

    # The name of a place is text, whatever it is made of.
    x, y = rings(opened)["p-hostile-named"]
    canvas.hover(position={"x": x, "y": y})
    expect(page.locator(".tooltip")).to_contain_text(HOSTILE)
    canvas.click(position={"x": x, "y": y})
    expect(evidence.locator("h3")).to_have_text(HOSTILE)
    assert page.evaluate("window.pwned") is None

    # The keyboard comes to the rings after the dots.
    walker = page.locator(".walker")
    walker.focus()
    walker.press("End")
    expect(walker.locator(".voice")).to_contain_text("Laçın / Berdzor: Named 3 times, no event")
    walker.press("Enter")
    opened.wait_for("d.selected === a", LACHIN)
    expect(evidence.locator("mark")).to_have_text(["Lachin"] * 3)

    # Filters on what an event is: rings go, and the page says why.
    page.get_by_role("button", name="Filters").click()
    page.get_by_role("combobox", name="Kind").click()
    page.get_by_role("option", name=re.compile("capture claimed")).click()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    opened.wait_for("d.events === '2' && d.named === ''")
    expect(page.get_by_text("Places only named are hidden while this is chosen: Kind.").last).to_be_visible()
    page.get_by_role("button", name="Reset").click()
    opened.wait_for("d.events === '9' && d.named === ''")
    choose(opened, "named as a place")
    agreed(opened, 3, 5)
