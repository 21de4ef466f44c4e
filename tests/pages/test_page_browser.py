"""The map page in a real browser, over the small corpus."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Literal

import pytest
from conftest import Visit
from page_corpus import ARABIC, HOSTILE, HOSTILE_NAME, HOSTILE_TYPE
from PIL import Image
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Visit]
FIRST, LAST = 18536, 18547  # 1 and 12 October 2020 as day numbers
SIZES = [(1366, 768), (1920, 1080)]


def window(visit: Visit) -> tuple[int, int]:
    first, last = visit.data["window"].split()
    return int(first), int(last)


def camera(visit: Visit) -> list[float]:
    return [float(number) for number in visit.data["camera"].split()]


@pytest.fixture(scope="module")
def opened(small_server: str, visit: Open) -> Visit:
    """The page over the small corpus, with its map drawn; opened once for all tests here."""
    opened = visit(small_server)
    opened.wait_for("true")
    # The note of the first visit lies over a part of the map.
    opened.page.get_by_role("button", name="Got it").click()
    opened.home = opened.data["camera"]
    return opened


@pytest.fixture
def page(opened: Visit) -> Visit:
    """The opened page with all its events in the window and the first view of the map."""
    opened.page.set_viewport_size({"width": 1366, "height": 768})
    opened.page.emulate_media(color_scheme="light")
    opened.page.get_by_role("button", name="All days").click()
    opened.page.get_by_label("dated by publication").check()
    opened.page.get_by_label("Back to the first view").click()
    opened.wait_for("d.events === '9' && d.camera === a", opened.home)
    return opened


class TestClock:
    def test_opens_on_the_days_that_have_events(self, page: Visit) -> None:
        assert window(page) == (FIRST, LAST)
        assert (page.data["events"], page.data["points"]) == ("9", "7")

    def test_slider_changes_the_points_and_the_camera_stays(self, page: Visit) -> None:
        start = camera(page)
        page.page.get_by_label("Zoom in").click()
        page.wait_for("d.camera.endsWith(a)", f"{start[2] + 0.75:.3f}")
        before = camera(page)
        assert before[:2] == start[:2]
        page.page.get_by_role("slider", name="Last day").press("Shift+ArrowLeft")
        assert window(page) == (FIRST, LAST - 7)
        assert (page.data["events"], page.data["points"]) == ("5", "4")
        # The answer of the server comes later; it must not move the camera either.
        expect(page.page.locator(".st-key-events h3")).to_have_text("5 events in 4 places, 1–5 October 2020")
        assert camera(page) == before

    def test_keyboard_moves_by_a_day_a_week_and_to_the_ends(self, page: Visit) -> None:
        first, last = (page.page.get_by_role("slider", name=name) for name in ("First day", "Last day"))
        first.press("ArrowRight")
        first.press("ArrowRight")
        assert window(page) == (FIRST + 2, LAST)
        assert first.get_attribute("aria-valuetext") == "3 Oct 2020"
        first.press("PageUp")
        assert window(page) == (FIRST + 9, LAST)
        last.press("Home")
        assert window(page) == (FIRST + 9, FIRST + 9)
        first.press("Home")
        last.press("End")
        assert window(page) == (FIRST, LAST)

    def test_handles_and_the_window_between_them_are_dragged(self, page: Visit) -> None:
        track = page.page.locator(".track").bounding_box()
        assert track
        a_day = track["width"] / (LAST - FIRST + 1)

        def drag(name: str, days: float) -> None:
            box = page.page.get_by_role("slider", name=name).bounding_box()
            assert box
            x, y = box["x"] + box["width"] / 2, box["y"] + 5
            page.page.mouse.move(x, y)
            page.page.mouse.down()
            page.page.mouse.move(x + days * a_day, y, steps=5)
            page.page.mouse.up()

        drag("Last day", -4)
        assert window(page) == (FIRST, LAST - 4)
        drag("Window of days", 2)
        assert window(page) == (FIRST + 2, LAST - 2)

    def test_presets(self, page: Visit) -> None:
        week, more = (page.page.get_by_role("button", name=name) for name in ("One week", "More days to choose from"))
        if not week.is_visible():
            more.click()
        week.click()
        assert window(page) == (FIRST, FIRST + 6)
        page.page.get_by_role("button", name="All days").click()
        assert window(page) == (FIRST, LAST)

    def test_events_dated_by_publication_can_be_left_out(self, page: Visit) -> None:
        page.page.get_by_label("dated by publication").uncheck()
        assert page.data["events"] == "8"
        expect(page.page.locator(".st-key-events h3")).to_contain_text("8 events in 6 places")

    def test_days_without_events_say_what_to_change(self, page: Visit) -> None:
        page.page.get_by_role("slider", name="Last day").press("Home")
        page.page.get_by_role("slider", name="Last day").press("ArrowRight")
        page.page.get_by_role("slider", name="First day").press("ArrowRight")
        assert (window(page), page.data["events"]) == ((FIRST + 1, FIRST + 1), "0")
        expect(page.page.get_by_text("Move the handles under the map apart")).to_be_visible()


class TestEvidence:
    def test_click_on_a_place_shows_its_sentences(self, page: Visit) -> None:
        page.click_place("p-martakert")
        panel = page.page.locator(".st-key-evidence")
        expect(panel.locator("h3")).to_have_text("Martakert")
        expect(panel.locator("blockquote")).to_contain_text("its units had entered Martakert")
        expect(panel.locator("article mark.place")).to_have_text("Martakert")
        expect(panel.locator("article mark.date")).to_have_text("3 October 2020")
        expect(panel).to_contain_text("A week on the line, Valley Courier, 8 October 2020")
        expect(panel).to_contain_text("Claimed by: Azerbaijan")
        assert page.data["selected"] == "p-martakert"

    def test_arabic_stands_right_to_left_with_the_right_words_marked(self, page: Visit) -> None:
        page.click_place("p-hadrut")
        quote = page.page.locator(".evidence blockquote[lang=ar]")
        expect(quote).to_have_text(ARABIC)
        expect(quote).to_have_css("direction", "rtl")
        expect(quote.locator("mark.place")).to_have_text("حدروت")
        expect(quote.locator("mark.date")).to_have_text("5 أكتوبر 2020")
        place, date = (quote.locator(f"mark.{role}").bounding_box() for role in ("place", "date"))
        # In this sentence the date comes first, so on one line it stands to the right.
        assert place and date
        assert date["y"] < place["y"] or date["x"] > place["x"]

    def test_row_of_the_table_opens_the_same_evidence(self, page: Visit) -> None:
        grid = page.page.locator(".st-key-events [data-testid=stDataFrame]")
        grid.scroll_into_view_if_needed()
        # Row 2 is Martakert's; rows are 35 pixels high, the box for choosing is the first column.
        grid.click(position={"x": 15, "y": 35 * 2.5})
        expect(page.page.locator(".evidence h3")).to_have_text("Martakert")
        page.wait_for("d.selected === 'p-martakert'")

    def test_newest_click_wins(self, page: Visit) -> None:
        page.click_place("p-martakert")
        page.click_place("p-stepanakert")
        expect(page.page.locator(".evidence h3")).to_have_text("Stepanakert")
        page.page.wait_for_timeout(600)
        assert page.data["selected"] == "p-stepanakert"

    def test_hostile_text_is_shown_as_text(self, page: Visit) -> None:
        page.click_place("p-fuzuli")
        quote = page.page.locator(".evidence blockquote")
        expect(quote).to_have_text(HOSTILE)
        expect(page.page.locator(".st-key-evidence")).to_contain_text("<script>window.pwned=1</script>, @@#Type")
        assert quote.locator("script, img, a, strong, .katex").count() == 0
        page.click_place("p-hostile")
        expect(page.page.locator(".evidence h3")).to_have_text(HOSTILE_NAME)
        expect(quote).to_have_text(HOSTILE_TYPE)
        expect(page.page.locator(".tooltip strong")).to_have_text(HOSTILE_NAME)
        assert page.page.evaluate("window.pwned") is None
        assert page.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


class TestPicture:
    def test_canvas_is_drawn(self, page: Visit) -> None:
        # Land, water and dots, not one flat colour.
        x, y = page.page.locator(".evmap").evaluate("node => node.locate('p-stepanakert')")
        page.page.wait_for_timeout(1500)
        picture = Image.open(BytesIO(page.page.locator(".evmap .stage").screenshot())).convert("RGB")
        colours = picture.getcolors(maxcolors=picture.width * picture.height)
        assert colours is not None
        assert len(colours) > 200
        red, green, blue = picture.getpixel((int(x), int(y)))
        assert max(red, green, blue) - min(red, green, blue) > 40, "no coloured dot where Stepanakert is"

    def test_places_outside_the_view_are_counted_and_brought_in(self, page: Visit) -> None:
        outside = page.page.locator(".outside")
        points = int(page.data["points"])
        for _ in range(4):
            page.page.get_by_label("Zoom in").click()
        expect(outside).to_have_text(re.compile(r"^\d+ places? outside this view"))
        outside.click()
        page.wait_for("!d.camera.startsWith(a)", page.home.rsplit(" ", 1)[0])
        expect(outside).not_to_contain_text("outside this view")
        inside = page.page.locator(".evmap").evaluate(
            """node => { const { width, height } = node.querySelector('.frame').getBoundingClientRect();
                return node.drawn().map(id => node.locate(id)).filter(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height).length; }"""
        )
        assert inside == points

    def test_roads_that_are_only_schematic_go_when_the_map_is_near(self, page: Visit) -> None:
        road, oblast = (
            page.page.locator(".legend li", has_text=words) for words in ("road (schematic)", "former NKAO")
        )
        lines = page.page.get_by_text("Lines of the map")
        expect(road).to_be_hidden()
        lines.click()
        expect(road).to_be_visible()
        start = camera(page)
        for step in range(1, 5):
            page.page.get_by_label("Zoom in").click()
            page.wait_for("d.camera.endsWith(a)", f"{start[2] + 0.75 * step:.3f}")
        expect(road).to_be_hidden()
        expect(oblast).to_be_visible()
        lines.click()

    @pytest.mark.parametrize(("width", "height"), SIZES)
    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_everything_a_reader_needs_is_inside_the_frame(
        self, page: Visit, width: int, height: int, scheme: Literal["light", "dark"]
    ) -> None:
        camera_before = camera(page)
        page.page.set_viewport_size({"width": width, "height": height})
        page.page.emulate_media(color_scheme=scheme)
        page.wait_for("d.theme === a && Number(d.labels) > 3", scheme)
        assert camera(page) == camera_before
        check_frame(page.page, height)


def check_frame(page: Page, height: int) -> None:
    """Everything inside the frame, no name on another, no small text."""
    frame = page.locator(".frame").bounding_box()
    assert frame
    assert frame["height"] >= height * 0.5
    for part in (".legend .entries", ".credit .note", ".credit", ".scale"):
        box = page.locator(part).first.bounding_box()
        assert box, part
        assert frame["x"] <= box["x"] and box["x"] + box["width"] <= frame["x"] + frame["width"], part
        assert frame["y"] <= box["y"] and box["y"] + box["height"] <= frame["y"] + frame["height"], part
    timeline = page.locator(".timeline").bounding_box()
    assert timeline
    assert timeline["y"] + timeline["height"] <= height, "map and clock fit on the screen"
    expect(page.locator(".credit .note")).to_contain_text("imply no view on the legal status")

    boxes = page.locator(".labels span:visible").evaluate_all(
        "nodes => nodes.map(n => { const b = n.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })"
    )
    furniture = page.locator(".legend, .credit, .scale, .zoom").evaluate_all(
        "nodes => nodes.map(n => { const b = n.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })"
    )
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] + furniture]
    assert not [p for p in pairs if overlap(*p)], "a name lies on another one or on the frame's furniture"

    sizes = page.locator("body").evaluate(SMALL_TEXT)
    assert sizes == [], "text smaller than 14 px"


def test_plain_map_shows_the_evidence_too(small_server: str, visit: Open) -> None:
    opened = visit(f"{small_server}/?map=plain")
    opened.page.locator("[data-testid=stDeckGlJsonChart] canvas").first.wait_for()
    legend = opened.page.locator(".plain-legend").first
    expect(legend).to_contain_text("capture claimed")
    expect(legend).to_contain_text("hollow: an area")
    expect(opened.page.locator(".plain-credit").first).to_have_text(re.compile(r"^Most incidents: Hadrut \(2\), "))
    opened.page.locator("[data-testid=stVegaLiteChart] svg, [data-testid=stVegaLiteChart] canvas").first.wait_for()
    grid = opened.page.locator(".st-key-events [data-testid=stDataFrame]")
    grid.scroll_into_view_if_needed()
    grid.click(position={"x": 15, "y": 35 * 2.5})
    expect(opened.page.locator(".evidence h3")).to_have_text("Martakert")
    # Names that pydeck's JSON would read as code are no part of its drawing, and the page shows them as they are.
    grid.click(position={"x": 15, "y": 35 * 9.5})
    expect(opened.page.locator(".evidence h3")).to_have_text(HOSTILE_NAME)
    expect(opened.page.locator(".evidence blockquote")).to_have_text(HOSTILE_TYPE)


def overlap(a: list[float], b: list[float]) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


# Every piece of visible text below 14 px, also inside the component's shadow root.
SMALL_TEXT = """
body => {
  const found = [];
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent.trim()) {
        const owner = child.parentElement ?? node.host;
        const size = parseFloat(getComputedStyle(owner).fontSize);
        const box = owner.getBoundingClientRect();
        const skipped = owner.closest('style, script, noscript, [data-testid=stDataFrame]');
        if (!skipped && size < 14 && box.width > 1 && box.height > 1) found.push(`${size} ${child.textContent.trim().slice(0, 60)}`);
      }
      if (child.nodeType === Node.ELEMENT_NODE) { if (child.shadowRoot) walk(child.shadowRoot); walk(child); }
    }
  };
  walk(body);
  return found;
}
"""


def test_no_code_of_ours_writes_html(root: object) -> None:
    """Text reaches the page as textContent only: one innerHTML would be a hole in a component without a sandbox."""
    from dashboard.pages import map_component

    folder = map_component.CODE_FOLDER
    scripts = sorted(folder.glob("*.js"))
    assert len(scripts) > 5
    for script in scripts:
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", script.read_text("utf-8")
        ), script.name


def test_what_is_relied_on_in_the_deckgl_build_of_pydeck(page: Visit) -> None:
    """The globals of the bundle are no promise of pydeck's: this says so when another version changes them."""
    relied_on = [
        "Deck",
        "JSONConverter",
        "MapView",
        "BitmapLayer",
        "GeoJsonLayer",
        "IconLayer",
        "PathLayer",
        "PolygonLayer",
        "ScatterplotLayer",
    ]
    present = page.page.evaluate(
        """names => names.filter((name) => typeof globalThis.deck?.[name] === 'function')""", relied_on
    )
    assert present == relied_on
