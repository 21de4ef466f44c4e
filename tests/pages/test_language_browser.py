"""Names in the reader's language, in a real browser over the shipped documents."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from conftest import Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

HADRUT = "gn-148105"
LABEL = ".labels span.event:not([hidden])"


@pytest.fixture(scope="module")
def opened(shipped_server: str, visit: Callable[..., Visit]) -> Visit:
    opened = visit(shipped_server)
    opened.wait_for("true")
    opened.page.get_by_role("button", name="Got it").click()
    opened.page.get_by_role("button", name="Layers of the map").click()
    return opened


def choose(visit: Visit, words: str, language: str) -> None:
    visit.page.get_by_role("combobox", name="Names").select_option(label=words)
    visit.wait_for("d.language === a", language)


def boxes(visit: Visit) -> list[tuple[str, dict[str, float]]]:
    """Return the names that are drawn level, with their boxes."""
    found: list[tuple[str, dict[str, float]]] = visit.page.locator(".labels").evaluate(
        """node => [...node.querySelectorAll("span:not([hidden])")].filter(one => !one.style.transform.includes("rotate"))
            .map(one => [one.textContent, one.getBoundingClientRect().toJSON()])"""
    )
    return found


def overlapping(named: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, str]]:
    return [
        (a, b)
        for (a, one), (b, other) in itertools.combinations(named, 2)
        if one["left"] < other["right"]
        and one["right"] > other["left"]
        and one["top"] < other["bottom"]
        and one["bottom"] > other["top"]
    ]


def test_names_are_offered_each_in_its_own_script(opened: Visit) -> None:
    offered = opened.page.get_by_role("combobox", name="Names").locator("option")
    assert offered.all_inner_texts() == [
        "Both names", "English", "Azərbaycanca", "Հայերեն", "Русский", "العربية", "فارسی", "Türkçe",
    ]  # fmt: skip
    expect(opened.page.get_by_role("combobox", name="Names")).to_have_value("both")


def test_arabic_names_take_the_place_of_both_names_and_nothing_else_moves(opened: Visit) -> None:
    before = opened.data
    choose(opened, "العربية", "ar")
    label = opened.page.locator(LABEL, has_text="هدروت")
    expect(label).to_be_visible()
    expect(label).to_have_attribute("lang", "ar")
    assert label.evaluate("node => getComputedStyle(node).direction") == "rtl"
    expect(opened.page.locator(LABEL, has_text="Hadrut")).to_have_count(0)
    after = opened.data
    for name in ("camera", "points", "events", "window", "selected"):
        assert after[name] == before[name]


def test_a_name_from_the_right_ends_beside_its_dot_and_covers_no_other(opened: Visit) -> None:
    named = boxes(opened)
    assert len(named) > 10
    assert overlapping(named) == []
    stage = opened.page.locator(".evmap .stage").bounding_box()
    assert stage
    x, _ = opened.page.locator(".evmap").evaluate("(node, id) => node.locate(id)", HADRUT)
    box = dict(named)["هدروت"]
    assert box["right"] <= stage["x"] + x or box["left"] >= stage["x"] + x


def test_evidence_table_and_file_have_the_names_of_the_map(opened: Visit) -> None:
    opened.open_place(HADRUT, "هدروت")
    with opened.page.expect_download() as download:
        opened.page.locator(".st-key-events").get_by_role("button", name="Save as CSV").click()
    places = download.value.path().read_text(encoding="utf-8-sig")
    assert "هدروت" in places
    assert "Hadrut," not in places.replace('"', "")


def test_the_language_stays_when_the_reader_comes_back(opened: Visit) -> None:
    opened.page.get_by_role("link", name="Places").click()
    expect(opened.page.locator(".evmap")).to_have_count(0)
    opened.page.get_by_role("link", name="Map", exact=True).click()
    opened.wait_for("d.language === 'ar'")
    expect(opened.page.locator(LABEL, has_text="هدروت")).to_be_visible()


def test_other_languages_and_back(opened: Visit) -> None:
    opened.page.get_by_role("button", name="Layers of the map").click()
    for words, language, hadrut in (
        ("Հայերեն", "hy", "Հադրութ"), ("Русский", "ru", "Гадрут"), ("Both names", "both", "Hadrut"),
    ):  # fmt: skip
        choose(opened, words, language)
        expect(opened.page.locator(LABEL, has_text=hadrut)).to_be_visible()
        assert overlapping(boxes(opened)) == []
    expect(opened.page.locator(f"{LABEL}[lang]:not([lang=''])")).to_have_count(0)
