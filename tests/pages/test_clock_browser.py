"""The clock under the map in a real browser: over two weeks, and over three wars with decades between them."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import FOLDER, Visit, serve
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Visit]
FIRST, LAST = 18536, 18547  # 1 and 12 October 2020 as day numbers


def number(text: str) -> int:
    return (dt.date.fromisoformat(text) - dt.date(1970, 1, 1)).days


def pair(visit: Visit, name: str) -> tuple[int, int]:
    first, last = visit.data[name].split()
    return int(first), int(last)


def window(visit: Visit) -> tuple[int, int]:
    return pair(visit, "window")


def axis(visit: Visit) -> tuple[int, int]:
    return pair(visit, "axis")


def handle(visit: Visit, name: str) -> Locator:
    return visit.page.get_by_role("slider", name=name)


def press(visit: Visit, name: str) -> None:
    """Press a button of the clock; a preset may stand in the list that opens."""
    button = visit.page.get_by_role("button", name=name, exact=True)
    if not button.is_visible():
        visit.page.get_by_role("button", name="More days to choose from").click()
    button.click()


def type_day(visit: Visit, name: str, text: str) -> Locator:
    field = visit.page.get_by_label(f"{name} day, typed")
    field.fill(text)
    field.press("Enter")
    return field


def drag(visit: Visit, start: float, end: float, part: str = ".track", height: float = 0.6) -> None:
    """Drag with the mouse from one fraction of the width to another."""
    visit.page.locator(part).scroll_into_view_if_needed()
    box = visit.page.locator(part).bounding_box()
    assert box
    y = box["y"] + height * box["height"]
    visit.page.mouse.move(box["x"] + start * box["width"], y)
    visit.page.mouse.down()
    visit.page.mouse.move(box["x"] + end * box["width"], y, steps=4)
    visit.page.mouse.up()


def reset(visit: Visit) -> Visit:
    press(visit, "All days")
    press(visit, "Between")
    return visit


@pytest.fixture(scope="module")
def opened(small_server: str, visit: Open) -> Visit:
    opened = visit(small_server)
    opened.wait_for("true")
    return opened


@pytest.fixture
def page(opened: Visit) -> Visit:
    return reset(opened)


class TestTwoWeeks:
    def test_a_drag_draws_a_window_and_a_click_moves_the_nearer_end(self, page: Visit) -> None:
        # Twelve days: each is a twelfth of the width.
        drag(page, 2.5 / 12, 6.5 / 12)
        assert window(page) == (FIRST + 2, FIRST + 6)
        drag(page, 10.5 / 12, 8.5 / 12)
        assert window(page) == (FIRST + 8, FIRST + 10), "drawn from right to left"
        box = page.page.locator(".track").bounding_box()
        assert box
        page.page.locator(".track").click(position={"x": box["width"] * 4.5 / 12, "y": 30})
        assert window(page) == (FIRST + 4, FIRST + 10)
        page.page.locator(".track").click(position={"x": box["width"] * 11.8 / 12, "y": 30})
        assert window(page) == (FIRST + 4, LAST)
        drag(page, 8 / 12, 6 / 12)
        assert window(page) == (FIRST + 2, LAST - 2), "from inside, the window as a whole is moved"

    def test_keyboard(self, page: Visit) -> None:
        first, last, band = (handle(page, name) for name in ("First day", "Last day", "Window of days"))
        last.press("PageDown")
        assert window(page) == (FIRST, LAST - 7)
        first.press("ArrowUp")
        assert window(page) == (FIRST + 1, LAST - 7)
        band.press("ArrowRight")
        assert window(page) == (FIRST + 2, LAST - 6)
        band.press("End")
        assert window(page) == (LAST - 3, LAST)
        band.press("Home")
        assert window(page) == (FIRST, FIRST + 3)
        for nothing in ("Shift", "Tab", "Shift+Tab", "a"):
            band.press(nothing)
        assert window(page) == (FIRST, FIRST + 3)
        band.focus()
        outline = band.evaluate("node => getComputedStyle(node).outlineStyle + getComputedStyle(node).outlineWidth")
        assert outline == "solid3px"
        assert band.get_attribute("aria-valuetext") == "1–4 Oct 2020"

    def test_typed_days(self, page: Visit) -> None:
        type_day(page, "First", "3 October 2020")
        type_day(page, "Last", "2020-10-05")
        assert window(page) == (FIRST + 2, FIRST + 4)
        type_day(page, "First", "8.10.2020")
        assert window(page) == (FIRST + 7, FIRST + 7), "the other end follows"
        field = type_day(page, "Last", "31 Feb 2020")
        assert field.get_attribute("aria-invalid") == "true"
        expect(page.page.locator(".readout")).to_contain_text("“31 Feb 2020” is no day")
        field.press("Escape")
        expect(field).to_have_value("8 Oct 2020")
        type_day(page, "Last", "Dec 2021")
        assert window(page) == (FIRST + 7, LAST)
        expect(page.page.locator(".readout")).to_contain_text("31 Dec 2021 is outside the days with events")

    @pytest.mark.parametrize(
        ("typed", "end", "day"),
        [
            ("2020-10-03", False, "2020-10-03"),
            (" 3.10.2020 ", False, "2020-10-03"),
            ("3/10/20", False, "2020-10-03"),
            ("3 Oct 2020", False, "2020-10-03"),
            ("3rd october, 2020", False, "2020-10-03"),
            ("Oct 3, 2020", False, "2020-10-03"),
            ("3 oct", False, "1994-10-03"),
            ("1 Sept 1992", False, "1992-09-01"),
            ("9.5.94", False, "1994-05-09"),
            ("February 2020", False, "2020-02-01"),
            ("February 2020", True, "2020-02-29"),
            ("2021-02", True, "2021-02-28"),
            ("1988", False, "1988-01-01"),
            ("1988", True, "1988-12-31"),
            ("31 Feb 2020", False, None),
            ("2020-13-01", False, None),
            ("13/13/2020", False, None),
            ("3 Octopus 2020", False, None),
            ("0 Oct 2020", False, None),
            ("soon", False, None),
            ("", False, None),
        ],
    )
    def test_what_counts_as_a_day(self, opened: Visit, typed: str, end: bool, day: str | None) -> None:
        script = "([url, text, end, near]) => import(url).then((days) => days.typed(text, { end, near }))"
        code = opened.page.evaluate(
            "performance.getEntriesByType('resource').find((r) => r.name.endsWith('/days.js')).name"
        )
        found = opened.page.evaluate(script, [code, typed, end, number("1994-05-12")])
        assert found == (number(day) if day else None)

    def test_bars_and_dots_and_table_tell_the_same_number_in_ten_windows(self, page: Visit) -> None:
        chance = random.Random(1994)
        for turn in range(10):
            first = chance.randint(FIRST, LAST)
            last = chance.randint(first, LAST)
            page.page.get_by_label("dated by publication").set_checked(turn % 2 == 0)
            type_day(page, "First", str(dt.date(1970, 1, 1) + dt.timedelta(days=first)))
            type_day(page, "Last", str(dt.date(1970, 1, 1) + dt.timedelta(days=last)))
            data = page.data
            assert window(page) == (first, last)
            assert sum(map(int, data["histogram"].split())) == int(data["events"])
            words = f"{data['events']} event{'' if data['events'] == '1' else 's'} in "
            expect(page.page.locator(".st-key-events h3")).to_contain_text(words)
        page.page.get_by_label("dated by publication").check()

    def test_play_moves_a_day_at_a_time_and_the_camera_stays(self, page: Visit) -> None:
        seen = """node => { const days = [node.dataset.window]; node.steps = days;
            new MutationObserver(() => { if (node.dataset.window !== days.at(-1)) days.push(node.dataset.window); })
                .observe(node, { attributes: true, attributeFilter: ['data-window'] }); }"""
        node = page.page.locator(".evmap")
        before = page.data["camera"]
        page.page.get_by_label("Speed").select_option("8")
        node.evaluate(seen)
        # All days are chosen: it plays them one at a time.
        press(page, "Play")
        expect(page.page.locator(".face")).to_be_visible()
        press(page, "Pause")
        held = window(page)
        assert page.data["playing"] == "false"
        expect(page.page.locator(".spoken")).to_contain_text("Stopped at")
        assert held[0] == held[1]
        handle(page, "Window of days").press(" ")
        page.wait_for("d.playing === 'false' && d.window === a", f"{LAST} {LAST}")
        steps = node.evaluate("node => node.steps.slice(1)")
        assert steps == [f"{day} {day}" for day in range(FIRST, LAST + 1)], "no day is left out"
        expect(page.page.locator(".face strong")).to_have_text("12 Oct 2020")
        assert page.data["camera"] == before
        # At the end, it begins anew; whatever a hand does stops it.
        press(page, "Play")
        page.wait_for("d.playing === 'true' && d.window !== a", f"{LAST} {LAST}")
        handle(page, "Last day").press("ArrowLeft")
        assert page.data["playing"] == "false"
        expect(page.page.locator(".face")).to_be_hidden()
        assert page.data["camera"] == before

    def test_up_to_a_day_grows_from_the_first(self, page: Visit) -> None:
        drag(page, 4.5 / 12, 5.5 / 12)
        press(page, "Up to")
        assert (window(page), page.data["mode"]) == ((FIRST, FIRST + 5), "cumulative")
        expect(handle(page, "First day")).to_be_hidden()
        events = [int(page.data["events"])]
        for _ in range(4):
            press(page, "One day forward (with Shift: by the length of the window)")
            events.append(int(page.data["events"]))
        assert window(page) == (FIRST, FIRST + 9)
        assert events == sorted(events)
        assert events[-1] > events[0]
        drag(page, 3.5 / 12, 2.5 / 12)
        assert window(page) == (FIRST, FIRST + 2), "a press anywhere takes the last day there"
        press(page, "Between")
        assert window(page) == (FIRST + 1, FIRST + 2), "as long as it was"


@pytest.fixture(scope="session")
def long_server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(FOLDER / "clock_app.py", root, tmp_path_factory.mktemp("long") / "log.txt") as address:
        yield address


@pytest.fixture(scope="module")
def decades(long_server: str, visit: Open) -> Visit:
    opened = visit(long_server)
    opened.wait_for("true")
    return opened


class TestThreeWars:
    # The first report of all names a span of days, and those do not stretch the clock.
    BEGIN, END = number("1992-04-20"), number("2023-10-09")

    def test_axis_zooms_pans_and_shows_all_again(self, decades: Visit) -> None:
        reset(decades)
        assert axis(decades) == window(decades) == (self.BEGIN, self.END)
        expect(decades.page.locator(".overview")).to_be_hidden()
        box = decades.page.locator(".track").bounding_box()
        assert box
        # The wheel zooms to the day under the pointer, here the autumn of 2020.
        day = number("2020-10-09")
        share = (day - self.BEGIN) / (self.END - self.BEGIN + 1)
        decades.page.mouse.move(box["x"] + share * box["width"], box["y"] + 40)
        for _ in range(8):
            decades.page.mouse.wheel(0, -300)
        decades.wait_for("Number(d.axis.split(' ')[1]) - Number(d.axis.split(' ')[0]) < 300")
        near = axis(decades)
        assert near[0] < day < near[1]
        assert window(decades) == (self.BEGIN, self.END), "the zoom of the axis chooses no days"
        expect(decades.page.locator(".overview")).to_be_visible()
        decades.page.mouse.move(box["x"] + share * box["width"], box["y"] + 40)
        expect(decades.page.locator(".bubble")).to_contain_text("2020")
        drag(decades, 0.2, 0.7, part=".axis")
        moved = axis(decades)
        assert moved[0] < near[0]
        assert abs((moved[1] - moved[0]) - (near[1] - near[0])) <= 1
        decades.page.get_by_role("button", name="Zoom the dates out").click()
        assert axis(decades)[1] - axis(decades)[0] > 1.8 * (near[1] - near[0])
        drag(decades, 0.9, 0.02, part=".overview")
        assert axis(decades)[0] == self.BEGIN
        press(decades, "All days")
        assert axis(decades) == (self.BEGIN, self.END)

    def test_presets_and_typed_days_are_brought_into_sight(self, decades: Visit) -> None:
        reset(decades)
        press(decades, "27 Sep – 10 Nov 2020")
        assert window(decades) == (number("2020-09-27"), number("2020-11-10"))
        seen = axis(decades)
        assert seen[0] <= number("2020-09-27") < number("2020-11-10") <= seen[1]
        assert seen[1] - seen[0] < 90
        for name, last in (("One day", "2020-09-27"), ("One week", "2020-10-03"), ("One month", "2020-10-26")):
            press(decades, name)
            assert window(decades) == (number("2020-09-27"), number(last))
        press(decades, "One week")
        type_day(decades, "Last", "May 1992")
        assert window(decades) == (number("1992-05-31"), number("1992-05-31"))
        assert axis(decades)[0] <= number("1992-05-31") <= axis(decades)[1] < number("1993-01-01")
        fit = decades.page.get_by_role("button", name="Zoom to window")
        fit.click()
        assert axis(decades)[1] - axis(decades)[0] < 10
        decades.page.get_by_role("button", name="Show all days on the axis").click()
        assert axis(decades) == (self.BEGIN, self.END)

    def test_play_passes_over_years_without_events(self, decades: Visit) -> None:
        reset(decades)
        type_day(decades, "First", "1 May 1992")
        type_day(decades, "Last", "20 May 1992")
        press(decades, "Up to")
        decades.page.get_by_label("Speed").select_option("8")
        press(decades, "Play")
        # From the end of May 1992 straight to September 2020, and the axis with it.
        decades.wait_for("Number(d.window.split(' ')[1]) > a", number("2020-09-18"))
        press(decades, "Pause")
        assert window(decades)[0] == self.BEGIN
        assert axis(decades)[0] <= window(decades)[1] <= axis(decades)[1]
