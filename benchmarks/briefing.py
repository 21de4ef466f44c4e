"""How fast a picture of a briefing is drawn, side by side with a screenshot by a headless browser.

    python -m benchmarks.briefing [--places 60] [--runs 5]

Both show the same events of made-up reports in settlements of Karabakh, 1920×1080, libraries loaded and the browser
running: the picture with list, legend, days and sources; the screenshot of the HTML file of the same briefing, opened
from the disk and taken when its map has been drawn. They take turns in one run; medians are printed. Exits with 1 when
the picture is the slower one. Needs a Chromium (CHROMIUM names it, if it is not on the path).
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from benchmarks.page import FLAGS
from dashboard.analysis.window import Window
from dashboard.briefing.export import Export
from dashboard.briefing.exports import EXPORTS
from dashboard.briefing.making import export_of
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import KINDS, Event
from tests.makers import article, day, event


def export(places: int) -> Export:
    """Return a briefing of one to three events in each of so many settlements."""
    known = shipped_gazetteer().places.values()
    near = [p for p in known if p.kind == "settlement" and 46.3 < p.longitude < 47.4 and 39.2 < p.latitude < 40.2]
    made: list[Event] = []
    for number, place in enumerate(sorted(near, key=lambda one: one.place_id)[:places]):
        for again in range(1 + number % 3):
            told = day(1 + (number + again) % 16)
            made.append(
                event(
                    event_id=f"{number}-{again}",
                    place_id=place.place_id,
                    name=place.place_id,
                    latitude=place.latitude,
                    longitude=place.longitude,
                    kind=KINDS[(number + again) % len(KINDS)],
                    first=told,
                    last=told,
                )
            )
    window = Window(first=day(1), last=day(16))
    made_on, said = dt.date(2020, 10, 20), "benchmarks.briefing"
    return export_of(made, [article()], shipped_gazetteer(), window=window, span=window, made=made_on, reproduce=said)


def seconds(job: Callable[[], object]) -> float:
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


def screenshot(page: Page, address: str) -> bytes:
    page.goto(address)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return page.screenshot()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=60)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    named = ("chromium", "chromium-browser", "google-chrome", "chrome")
    browser_path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, named)), None)
    given = export(asked.places)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "briefing.html"
        file.write_bytes(EXPORTS[".html"](given))
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        page = browser.new_page(viewport={"width": 1920, "height": 1080})
        drawn, taken = [], []
        for run in range(asked.runs + 1):
            picture = seconds(lambda: EXPORTS[".png"](given))
            shot = seconds(lambda: screenshot(page, file.as_uri()))
            if run:  # the first loads what both keep
                drawn.append(picture)
                taken.append(shot)
        browser.close()
    ours, theirs = statistics.median(drawn), statistics.median(taken)
    print(f"{asked.places} places, {len(given.rows)} events, medians of {asked.runs} runs")
    print(f"picture     {ours:6.2f} s")
    print(f"screenshot  {theirs:6.2f} s  ({theirs / ours:.2f} times the picture)")
    return int(ours >= theirs)


if __name__ == "__main__":
    sys.exit(main())
