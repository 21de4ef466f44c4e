"""The dots in a real browser: what colours them, what the claims come to, cells, keyboard, what lies under a click."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable

import pytest
from conftest import Visit
from page_corpus import tables
from playwright.sync_api import expect

from dashboard.analysis.claims import claims_of, state_on
from dashboard.pages.rows import day_number
from dashboard.pages.state_rows import STATES
from dashboard.records import PARTIES

pytestmark = pytest.mark.browser

FIRST, LAST = dt.date(2020, 10, 1), dt.date(2020, 10, 12)


@pytest.fixture(scope="module")
def opened(small_server: str, visit: Callable[..., Visit]) -> Visit:
    opened = visit(small_server)
    opened.wait_for("true")
    close = opened.page.get_by_role("button", name="Got it")
    if close.is_visible():
        close.click()
    return opened


@pytest.fixture
def page(opened: Visit) -> Visit:
    """The page with all days, drawn as dots in the colours of what is reported."""
    opened.page.get_by_role("button", name="All days").click()
    opened.page.get_by_role("button", name="What", exact=True).click()
    opened.page.get_by_role("button", name="Dots").click()
    opened.wait_for("d.colour === 'kind' && d.as === 'dots' && d.events === '9'")
    return opened


def drawn(page: Visit) -> list[str]:
    found: list[str] = page.page.locator(".evmap").evaluate("node => node.drawn()")
    return found


def test_colours_say_who_says_most_of_it(page: Visit) -> None:
    page.page.get_by_role("button", name="Who says so").click()
    said: dict[str, Counter[str]] = {}
    for event in tables().events:
        if event.shown and event.first:
            said.setdefault(event.place_id, Counter())[event.claimed_by] += 1
    most = {max(PARTIES, key=lambda party: (counts[party], -PARTIES.index(party))) for counts in said.values()}
    assert page.data["colour"] == "claimant"
    assert page.data["entries"] == " ".join(str(number) for number in sorted(PARTIES.index(party) for party in most))
    expect(page.page.locator(".legend li:visible", has_text="Azerbaijan")).to_have_count(1)
    expect(page.page.locator(".legend li", has_text="Turkey")).to_be_hidden()


def test_states_are_those_of_the_rules_on_every_day(page: Visit) -> None:
    events = tables().events
    for place in {event.place_id for event in events}:
        claims = claims_of(event for event in events if event.place_id == place)
        for number in range(day_number(FIRST) - 2, day_number(LAST) + 90, 3):
            state = state_on(claims, dt.date(1970, 1, 1) + dt.timedelta(days=number))
            looked_up = page.page.locator(".evmap").evaluate(
                "(node, [id, day]) => node.stateOf(id, day)", [place, number]
            )
            assert STATES[looked_up] == (state.kind, None if state.kind == "both_claim" else state.side), (
                place,
                number,
            )


def test_a_claim_stands_on_days_on_which_nothing_is_reported(page: Visit) -> None:
    page.page.get_by_role("button", name="Claims on the last day").click()
    page.page.get_by_role("slider", name="First day").press("End")
    page.wait_for("d.window === a", f"{day_number(LAST)} {day_number(LAST)}")
    assert "p-martakert" in drawn(page)
    assert int(page.data["points"]) < len(drawn(page)), "a claim that stands is no event of the window"
    expect(page.page.locator(".legend li", has_text="Small: a claim stands")).to_be_visible()
    assert "control" not in page.page.locator(".legend").inner_text().lower()


def test_cells_count_the_same_incidents_and_are_found_under_the_pointer(page: Visit) -> None:
    where = "node => { const [x, y] = node.locate('p-martakert'); return node.hits(x, y)[0]; }"
    assert page.page.locator(".evmap").evaluate(where) == "p-martakert"
    page.page.get_by_role("button", name="Cells").click()
    page.wait_for("d.as === 'cells'")
    assert page.page.locator(".evmap").evaluate(where) == "cell"
    assert page.data["events"] == "9"
    expect(page.page.locator(".legend .ramp")).to_contain_text("km across")
    expect(page.page.locator(".legend .sizes")).to_be_hidden()


def test_legend_explains_only_the_looks_that_occur(page: Visit) -> None:
    expect(page.page.locator(".legend li", has_text="Hollow")).to_be_visible()
    for words in ("Dashed rim", "Struck through", "Question mark"):
        expect(page.page.locator(".legend li", has_text=words)).to_be_hidden()


def test_places_are_reached_and_opened_with_the_keyboard_alone(page: Visit) -> None:
    page.page.locator(".walker").focus()
    expect(page.page.locator(".walker .spot")).to_be_visible()
    page.page.keyboard.press("ArrowRight")
    words = page.page.locator(".walker .voice").inner_text()
    page.page.keyboard.press("Enter")
    expect(page.page.locator(".evidence h3")).to_have_text(words.rsplit(":", 1)[0])
    before = page.data["camera"]
    page.page.keyboard.press("End")
    assert page.data["camera"] == before, "arrows go from place to place, they do not move the map"


def test_the_dot_with_its_middle_nearest_is_meant_and_clicks_go_through_the_others(page: Visit) -> None:
    found = page.page.locator(".evmap").evaluate(
        """async node => {
            const sheet = node.parentNode.querySelector('link[rel=stylesheet]').href;
            const { dotsAt, Pointer } = await import(new URL('pointer.js', sheet));
            const dots = [[0, 100, 100, 20], [1, 108, 100, 7], [2, 300, 100, 7]];
            const under = [dotsAt(dots, 102, 100), dotsAt(dots, 107, 100), dotsAt(dots, 311, 100), dotsAt(dots, 320, 100)];
            const next = (targets) => Pointer.prototype.next.call(state, targets, 5, 5);
            const state = {};
            return { under, clicks: [next([1, 0]), next([1, 0]), next([1, 0])] };
        }"""
    )
    assert found["under"] == [[0, 1], [1, 0], [2], []]
    assert found["clicks"] == [1, 0, 1]


def test_a_lost_picture_is_said_and_drawn_again_where_it_was(page: Visit) -> None:
    zoom = float(page.data["camera"].split()[-1])
    page.page.get_by_role("button", name="Zoom in").click()
    # The camera glides: what it shows on the way is not yet what is drawn again.
    page.wait_for("d.labels !== '0' && Number(d.camera.split(' ').pop()) > a", zoom + 0.745)
    before = drawn(page), page.data["camera"]
    page.page.locator(".stage canvas").evaluate(
        "canvas => canvas.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()"
    )
    expect(page.page.get_by_role("alert")).to_contain_text("?map=plain")
    assert page.data["state"] == "lost"
    page.page.get_by_role("slider", name="First day").press("End")
    assert page.data["window"] == f"{day_number(LAST)} {day_number(LAST)}", "the clock goes on"
    page.page.get_by_role("button", name="All days").click()
    frames = int(page.data["frames"])
    page.page.get_by_role("button", name="Draw again").click()
    page.wait_for("d.state === 'ready' && Number(d.frames) > a", frames)
    expect(page.page.get_by_role("alert")).to_have_count(0)
    assert (drawn(page), page.data["camera"]) == before
    page.open_place("p-martakert", "Martakert")


def test_names_are_cut_and_keep_their_direction_to_themselves(page: Visit) -> None:
    told = page.page.locator(".evmap").evaluate(
        """async (node, names) => {
            const sheet = node.getRootNode().querySelector('link[rel=stylesheet]').href;
            const { tidy } = await import(new URL('dom.js', sheet));
            return names.map(tidy);
        }""",
        ["Füzuli / Varanda", "long" * 1250, "\u202eesrever", "a\n b\u2066c", "👩‍👩‍👧‍👦" * 70, "@@#<b>{name}</b>"],
    )
    assert told == [
        "Füzuli / Varanda",
        ("long" * 15)[:59] + "…",
        "esrever",
        "a bc",
        "👩‍👩‍👧‍👦" * 59 + "…",
        "@@#<b>{name}</b>",
    ]
