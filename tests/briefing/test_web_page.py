"""The page of a briefing as a file in a real browser, with the net off and with text that would run as code."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from export_corpus import ATTRIBUTION, HOSTILE, rows
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from dashboard.basemap.layers import LAYERS, NEUTRALITY_NOTE
from dashboard.briefing.web_page import page_bytes
from dashboard.pipeline import shipped_gazetteer

TITLE = "</title><script>window.pwned=1</script> & <b>Nine</b> days"


def written(first: dt.date = dt.date(2020, 10, 1), last: dt.date = dt.date(2020, 10, 17)) -> bytes:
    notes = [NEUTRALITY_NOTE, ATTRIBUTION, HOSTILE]
    return page_bytes(
        rows(), shipped_gazetteer(), title=TITLE, subtitle=HOSTILE, first=first, last=last, notes=notes, theme="light"
    )


def test_no_text_can_leave_its_block() -> None:
    page = written().decode()
    blocks = re.findall(r"<script[^>]*>(.*?)</script>", page, flags=re.DOTALL)
    opened = re.findall(r"<script([^>]*)>", page)
    assert len(opened) == len(blocks) == len(LAYERS) + 2  # the layers, the events, the script
    assert [attributes for attributes in opened if "application/json" not in attributes] == [""]
    for attributes, block in zip(opened, blocks, strict=True):
        if attributes:
            json.loads(block)
            assert not set("<>&\u2028\u2029") & set(block)


def test_the_policy_names_one_script_and_no_address() -> None:
    page = written().decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'" and rules["img-src"] == "data:"
    assert re.fullmatch(r"'sha256-[A-Za-z0-9+/=]+'", rules["script-src"])
    assert "unsafe" not in policy and "http" not in policy
    script = page.rsplit("<script>", 1)[1]
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|fetch\(", script)


def test_each_layer_of_the_map_stays_in_a_block_of_its_own_with_its_licence() -> None:
    page = written().decode()
    named = re.findall(r'data-layer="([^"]+)" data-licence="([^"]+)"', page)
    assert named == [(layer.id, layer.licence) for layer in LAYERS]


def test_the_same_briefing_gives_the_same_page() -> None:
    assert written() == written()


@dataclass
class Opened:
    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def data(self, name: str) -> str:
        return self.page.locator("body").get_attribute(f"data-{name}") or ""

    def picture(self) -> np.ndarray:
        return np.asarray(Image.open(BytesIO(self.page.locator("#stage").screenshot())).convert("RGB")).astype(int)


@pytest.fixture(scope="module")
def opened(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    path = tmp_path_factory.mktemp("page") / "brief.html"
    path.write_bytes(written())
    context = browser.new_context(viewport={"width": 1366, "height": 768}, offline=True)
    found = Opened(context.new_page())
    found.page.on("console", lambda message: found.complaints.append(message.text))
    found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
    found.page.on("request", lambda request: found.requests.append(request.url))
    found.page.goto(path.as_uri())
    found.page.locator("body[data-state=ready]").wait_for()
    yield found
    context.close()
    assert not found.complaints, "the browser's console has complaints"
    assert [url for url in found.requests if not url.startswith(("file:", "data:", "blob:"))] == []


@pytest.mark.browser
def test_the_page_has_every_event_with_a_day_and_nothing_of_its_texts_ran(opened: Opened) -> None:
    dated = [row for row in rows() if row.first]
    assert opened.data("events") == str(len(dated))
    assert opened.data("drawn") == str(len({row.place_id for row in dated}))
    expect(opened.page.locator("#title")).to_have_text(TITLE)
    opened.page.locator('[data-place="-1"]').click()
    expect(opened.page.locator(".card blockquote")).to_contain_text("</script><script>window.pwned=1</script>")
    expect(opened.page.locator(".card a")).to_have_count(0)  # its address was no address of the web
    assert opened.page.evaluate("window.pwned") is None
    assert opened.page.locator("img, iframe, .card script").count() == 0
    opened.page.keyboard.press("Escape")
    expect(opened.page.locator(".card")).to_have_count(0)


@pytest.mark.browser
def test_the_map_is_drawn_and_a_dot_opens_its_sentences(opened: Opened) -> None:
    picture = opened.picture()
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 200, "the map is blank"
    x, y = opened.page.locator("#stage").evaluate("stage => stage.locate('stepanakert')")
    opened.page.locator("#stage").click(position={"x": x, "y": y})
    expect(opened.page.locator("#side h2")).to_have_text("Xankəndi / Stepanakert")
    card = opened.page.locator(".card")
    expect(card).to_contain_text("Paraphrase of Shelling goes on, Daily, 4 October 2020")
    expect(card).to_contain_text("Daily (own voice)")
    expect(card.locator("blockquote")).to_have_count(0)
    opened.page.locator("#back").click()


@pytest.mark.browser
def test_days_and_kinds_choose_what_is_drawn(opened: Opened) -> None:
    page = opened.page
    page.locator("#one_day").click()  # 1 October: the shelling of some day of October
    assert opened.data("events") == "1"
    page.locator("#to").evaluate("(node, day) => { node.value = day; node.dispatchEvent(new Event('input')); }", 18544)
    assert opened.data("events") == str(sum(bool(row.first and row.first <= dt.date(2020, 10, 9)) for row in rows()))
    page.locator("#all_days").click()
    page.locator(".kind", has_text="capture claimed").click()
    assert opened.data("events") == str(sum(bool(row.first) and row.kind != "capture_claim" for row in rows()))
    page.locator(".kind", has_text="capture claimed").click()


@pytest.mark.browser
def test_map_moves_zooms_and_changes_its_theme(opened: Opened) -> None:
    page = opened.page
    before = opened.picture()
    page.locator("#stage").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("+")
    page.wait_for_function("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert np.abs(opened.picture() - before).mean() > 2
    page.locator("#theme").click()
    page.locator("body[data-theme=dark]").wait_for()
    page.wait_for_function("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert opened.picture().mean() < 120 < before.mean()


@pytest.mark.browser
def test_a_page_without_events_says_so(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    day = dt.date(2020, 10, 1)
    path.write_bytes(page_bytes([], shipped_gazetteer(), title="Nothing", subtitle="", first=day, last=day, notes=[]))
    context = browser.new_context(viewport={"width": 1366, "height": 768}, offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    page.locator("body[data-state=ready]").wait_for()
    expect(page.locator("#side")).to_contain_text("No event in these days")
    context.close()
