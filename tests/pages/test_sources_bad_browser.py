"""Every bad input, uploaded on the page "Sources" with a good one in a real browser: each is told, the good one is in."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from conftest import serve
from playwright.sync_api import Browser, FilePayload, expect

from dashboard.reading.formats import SUFFIXES
from dashboard.store.library import Store

GOOD = b"On 9 October 2020 Azerbaijan said that its army had captured Hadrut."
LARGE = "huge.txt"
"""Too large to carry through a test; it is told like the others where a folder is named."""


def bad_inputs(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bad_inputs", root / "tests" / "reading" / "test_bad_inputs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def two_windows_at_once(browser: Browser, address: str) -> None:
    """Add in two windows, some files in both: nothing is lost, and neither hears of a lock."""
    windows = [(browser.new_page(), numbers) for numbers in (range(8), range(4, 12))]
    for page, numbers in windows:
        page.goto(f"{address}/sources")
        page.locator("input[type=file]").first.set_input_files(
            [
                FilePayload(name=f"report {number}.txt", mimeType="text/plain", buffer=GOOD + b" Report %d." % number)
                for number in numbers
            ]
        )
        expect(page.get_by_role("button", name="Add 8 files")).to_be_enabled()
    for page, _ in windows:
        page.get_by_role("button", name="Add 8 files").click()
    for page, _ in windows:
        told = page.locator(".outcome > li")
        expect(told).to_have_count(8, timeout=60_000)
        for words in told.all_inner_texts():
            assert re.search(r": (added|read again|was there already, unchanged) – 1 article, 1 event$", words)
        page.close()


def test_every_bad_input_is_told_and_the_good_one_is_in(
    tmp_path: Path, root: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KARABAKH_DATA", str(tmp_path / "data"))
    cases = {wrong: case for wrong, case in bad_inputs(root).CASES.items() if case[0] != LARGE}
    files = [(name, content if isinstance(content, bytes) else content()) for name, content in cases.values()]
    table = (root / "docs" / "documents.md").read_text(encoding="utf-8").split("## What cannot be read")[1]
    wanted = dict(re.findall(r"^\| (.+?) \| (.+) \|$", table, re.MULTILINE))
    with serve(root / "streamlit_app.py", root, tmp_path / "log.txt") as address:
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(f"{address}/sources")
        page.locator("input[type=file]").first.set_input_files(
            [
                FilePayload(name=name, mimeType="application/octet-stream", buffer=data)
                for name, data in [*files, ("good.txt", GOOD)]
            ]
        )
        page.get_by_role("button", name=f"Add {len(files) + 1} files").click()
        told = page.locator(".outcome")
        expect(told).to_contain_text("good.txt: added – 1 article, 1 event", timeout=60_000)
        words = told.inner_text().replace(f"(read are: {SUFFIXES})", "(read are: …)")
        words = re.sub(r"[\d,]+ times", "many times", words.replace(f"({SUFFIXES})", "(.txt …)"))
        page.close()
        two_windows_at_once(browser, address)
    found, damaged = Store(tmp_path / "data").inputs()
    assert damaged == []
    assert {f"report {number}.txt" for number in range(12)} <= {one.name for one in found}
    assert [wanted[wrong] for wrong in cases if wanted[wrong] not in words] == []
    assert all(f"{name}: " in words for name, _ in files)
