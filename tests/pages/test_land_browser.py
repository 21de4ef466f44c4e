"""The map under the dots, in a real browser: layers off and on, an online background by choice, the scale bar."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from conftest import Visit
from playwright.sync_api import Browser, Page, Route, expect

pytestmark = pytest.mark.browser

EARTH_METRES = 6_371_008.8
NAMES = ".labels span:not(.event):not([hidden])"


def metres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the length of the great circle between two points of longitude and latitude."""
    (ax, ay), (bx, by) = (tuple(map(math.radians, point)) for point in (a, b))
    half = math.sin((by - ay) / 2) ** 2 + math.cos(ay) * math.cos(by) * math.sin((bx - ax) / 2) ** 2
    return 2 * EARTH_METRES * math.asin(math.sqrt(half))


@pytest.fixture(scope="module")
def opened(small_server: str, visit: Callable[..., Visit]) -> Visit:
    opened = visit(small_server)
    opened.wait_for("true")
    opened.page.get_by_role("button", name="Layers of the map").click()
    # On a low map they are folded away.
    opened.page.locator(".legend details").evaluate("lines => { lines.open = true; }")
    return opened


def test_layer_off_is_neither_drawn_nor_in_the_legend(opened: Visit) -> None:
    legend = opened.page.locator(".legend li", has_text="former NKAO")
    expect(legend).to_be_visible()
    opened.page.get_by_role("checkbox", name="former NKAO").uncheck()
    opened.wait_for("d.off === 'nkao'")
    expect(legend).to_be_hidden()
    opened.page.get_by_role("checkbox", name="former NKAO").check()
    opened.wait_for("d.off === ''")
    expect(legend).to_be_visible()


def test_names_of_places_go_and_come_back_and_those_of_events_stay(opened: Visit) -> None:
    names, events = opened.page.locator(NAMES), opened.page.locator(".labels .event:not([hidden])")
    expect(names).not_to_have_count(0)
    drawn = events.count()
    opened.page.get_by_role("checkbox", name="names of places").uncheck()
    expect(names).to_have_count(0)
    assert events.count() >= drawn > 0
    opened.page.get_by_role("checkbox", name="names of places").check()
    expect(names).not_to_have_count(0)


def test_scale_bar_is_as_long_as_it_says(opened: Visit) -> None:
    text = opened.page.locator(".scale span").inner_text()
    number, unit = re.fullmatch(r"(\d+) (km|m)", text).groups()  # type: ignore[union-attr]
    width = opened.page.locator(".scale i").evaluate("node => node.offsetWidth")
    longitude, latitude, zoom = map(float, opened.data["camera"].split())
    degrees = width * 360 / (512 * 2**zoom)
    told = float(number) * (1000 if unit == "km" else 1)
    assert metres((longitude, latitude), (longitude + degrees, latitude)) == pytest.approx(told, rel=0.02)


@pytest.fixture
def stranger(browser: Browser, small_server: str) -> Iterator[tuple[Page, list[str]]]:
    """A visit whose requests beyond this machine are written down and fail."""
    asked: list[str] = []

    def refuse(route: Route) -> None:
        asked.append(urlsplit(route.request.url).hostname or "")
        route.abort()

    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    page.route(lambda url: urlsplit(url).hostname not in {"127.0.0.1", None}, refuse)
    page.goto(small_server)
    page.locator(".evmap[data-state=ready]").wait_for(timeout=60_000)
    yield page, asked
    context.close()


def test_online_background_is_asked_for_only_by_choice_and_may_fail(stranger: tuple[Page, list[str]]) -> None:
    page, asked = stranger
    page.get_by_role("button", name="Layers of the map").click()
    box = page.get_by_role("checkbox", name="online background")
    expect(box).not_to_be_checked()
    expect(page.locator(".layers")).to_contain_text("Asks openstreetmap.org")
    assert asked == []
    box.check()
    expect(page.locator(".layers [role=status]")).to_contain_text("does not answer")
    assert set(asked) == {"tile.openstreetmap.org"}
    page.locator(".evmap[data-online=failed][data-state=ready]").wait_for()
    expect(page.get_by_text("openstreetmap.org/copyright")).to_be_hidden()
    box.uncheck()
    page.locator(".evmap[data-online=no]").wait_for()
