"""The whole dashboard as it is started, over the documents that ship with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Visit
from playwright.sync_api import expect

PLACES = 30
"""Places of the theatre with events that a fresh machine shows at least."""


@pytest.mark.browser
def test_a_fresh_machine_shows_a_real_map(shipped_server: str, visit: Callable[..., Visit]) -> None:
    opened = visit(shipped_server)
    opened.wait_for("Number(d.points) > 0")
    assert int(opened.data["points"]) >= PLACES
    expect(opened.page.locator(".coverage")).to_contain_text("English, Arabic")
    heading = f"{opened.data['events']} events in {opened.data['points']} places"
    expect(opened.page.locator(".st-key-events h3")).to_contain_text(heading)
    topmost = opened.page.locator(".evmap").evaluate("node => node.drawn().at(-1)")
    opened.click_place(topmost)
    # What ships is our paraphrase of other people's articles: never in quotation marks.
    expect(opened.page.locator(".evidence article").first).to_contain_text("Paraphrase of")
    expect(opened.page.locator(".evidence mark.place").first).to_be_visible()
    assert opened.page.locator(".evidence blockquote").count() == 0
