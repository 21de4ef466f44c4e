"""The settings that the dashboard starts with: this machine only, offline, and nobody's advertisement over the evidence."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit import config
from streamlit.web import skills


@pytest.fixture
def settings(root: Path) -> dict[str, dict[str, object]]:
    return tomllib.loads((root / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


@pytest.fixture
def with_a_screen(settings: dict[str, dict[str, object]]) -> Iterator[None]:
    """Streamlit as it runs on a desk: it opens the browser, and greets."""
    names = ("server.headless", "logger.hideWelcomeMessage")
    before = {name: config.get_option(name) for name in names}
    config.set_option("server.headless", False)
    config.set_option("logger.hideWelcomeMessage", settings["logger"]["hideWelcomeMessage"])
    yield
    for name, value in before.items():
        config.set_option(name, value)


def test_only_this_machine_reaches_it_and_it_reports_to_nobody(settings: dict[str, dict[str, object]]) -> None:
    assert settings["server"]["address"] == "127.0.0.1"
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["server"]["showEmailPrompt"] is False


@pytest.mark.usefixtures("with_a_screen")
def test_no_advertisement_lies_over_the_page() -> None:
    assert skills.nudge_suppression_reason() == "welcome_hidden"
