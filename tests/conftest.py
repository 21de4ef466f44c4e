"""What every test may ask for: the project's root, a browser, and the development corpus where it is present."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FLAGS = [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests in the browser first, as the longest: with several workers none waits for the last of them."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


@pytest.fixture(scope="session", autouse=True)
def _no_documents_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no server that a test starts, sees or touches what the user of this machine has added."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KARABAKH_DATA", str(tmp_path_factory.mktemp("user") / "data"))
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the development corpus, its gold standard and the sources of the gazetteer.

    Other people's text, so it does not ship: tests that ask for it skip where it is absent.
    """
    folder = Path(os.environ.get("KARABAKH_SHARED") or ROOT.parent / "shared")
    if not (folder / "seeds" / "karabakh-war-articles-2020.txt").is_file():
        pytest.skip("the development corpus is not on this machine (set KARABAKH_SHARED to its folder)")
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium or Chrome from this machine. REQUIRE_BROWSER=1 turns its absence into a failure."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
    if found is None:
        complaint = "no Chromium or Chrome on the PATH: the page was not tried in a browser"
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail(complaint)
        pytest.skip(complaint)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()
