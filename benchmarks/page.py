"""How fast the page follows its slider, side by side with the stock chart.

    python -m benchmarks.page [--events 0 100000 1000000] [--steps 12]

Serves the page over the shipped documents (0) and over made-up events, and a page with Streamlit's own slider and
`st.pydeck_chart` over the same ones, drives both by key in headless Chromium, one after the other in one run, and
prints medians: from the key to the last draw call, what the server needs and sends once the slider rests, and frames a
second in playback. Exits with 1 when a target is missed. Needs a Chromium (CHROMIUM names it, if it is not on the
path).
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
STOCK_UP_TO: Final = 100_000
PLAYED_SECONDS: Final = 2.0
DRAW_TARGET_MS: Final = {0: 30.0, 100_000: 30.0, 1_000_000: 100.0}
SETTLED_TARGET_MS: Final = 50.0
SETTLED_TARGET_BYTES: Final = 200_000
START_SECONDS: Final = 180
FLAGS: Final = [
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

# Notes the time of each draw call, and of the key that caused it.
WATCH: Final = """
(() => {
  const seen = (globalThis.benchmark = { draws: 0, last: 0, key: 0 });
  for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...rest) {
      const done = draw.apply(this, rest);
      seen.draws += 1;
      seen.last = performance.now();
      return done;
    };
  }
  addEventListener("keydown", () => { seen.key = performance.now(); seen.last = 0; }, { capture: true });
})();
"""


@dataclass(slots=True)
class Figures:
    """Medians of one page: milliseconds, bytes, frames a second; None where it was not measured."""

    draw_ms: float
    answer_ms: float
    python_ms: float | None
    settled_bytes: float
    frames: float | None = None


@dataclass
class Traffic:
    """What a page's sockets carried: the moment a request left, the last answer and the bytes of the answers."""

    asked: float = 0.0
    answered: float = 0.0
    size: int = 0

    def sent(self, _: object) -> None:
        self.asked, self.answered, self.size = time.perf_counter(), 0.0, 0

    def received(self, frame: object) -> None:
        self.answered = time.perf_counter()
        self.size += len(frame if isinstance(frame, bytes | str) else str(frame))


def chromium() -> str:
    """Return the browser to drive. Raises SystemExit without one."""
    for name in (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"):
        if name and (found := shutil.which(name)):
            return found
    raise SystemExit("no Chromium found; install one, or name it in CHROMIUM")


@contextmanager
def served(script: str, events: int, times: Path) -> Iterator[str]:
    """Run a server over a script of this folder, and yield its address; `times` takes what its runs took."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "KARABAKH_MADE_EVENTS": str(events), "PYTHONPATH": str(ROOT)}
    environment["KARABAKH_RUN_TIMES"] = str(times)
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "benchmarks" / script)]
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(
            [*command, "--server.port", str(port), "--server.headless", "true"],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
        )
        try:
            deadline = time.monotonic() + START_SECONDS
            while True:
                try:
                    urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2).close()
                    break
                except OSError:
                    if time.monotonic() > deadline or server.poll() is not None:
                        raise SystemExit(f"the server over {script} did not start") from None
                    time.sleep(0.2)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=30)


def measured(script: str, events: int, steps: int) -> Figures:
    """Return the figures of one page."""
    from playwright.sync_api import sync_playwright

    own = script == "page_own.py"
    with (
        tempfile.TemporaryDirectory() as folder,
        served(script, events, Path(folder) / "times") as url,
        sync_playwright() as playwright,
    ):
        times = Path(folder) / "times"
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.set_default_timeout(90_000)
        page.add_init_script(WATCH)
        traffic = Traffic()

        def watch(opened: object) -> None:
            opened.on("framesent", traffic.sent)  # type: ignore[attr-defined]
            opened.on("framereceived", traffic.received)  # type: ignore[attr-defined]

        page.on("websocket", watch)
        page.goto(url)
        page.wait_for_selector(".evmap[data-state=ready]" if own else "canvas")
        page.wait_for_timeout(6_000)
        handle = page.locator(".track .to" if own else '[data-testid="stSlider"] input[type="range"]').last
        handle.focus()
        page.wait_for_timeout(500)
        drawn, settled, sizes, python = [], [], [], []
        for _ in range(steps):
            traffic.sent(None)
            times.write_text("", encoding="ascii")
            page.keyboard.press("ArrowLeft")
            page.wait_for_timeout(2_500 if events < 500_000 else 4_000)
            key, last = page.evaluate("[benchmark.key, benchmark.last]")
            if last:
                drawn.append(last - key)
            if traffic.answered:
                settled.append((traffic.answered - traffic.asked) * 1000)
                sizes.append(float(traffic.size))
            python += [float(line) for line in times.read_text(encoding="ascii").split()]
        frames = _played(page) if own else None
        browser.close()
    if not drawn or not settled:
        raise SystemExit(f"{script} with {events} events: the slider drew nothing")
    return Figures(
        draw_ms=statistics.median(drawn),
        answer_ms=statistics.median(settled),
        python_ms=statistics.median(python) if python else None,
        settled_bytes=statistics.median(sizes),
        frames=frames,
    )


def _played(page: object) -> float:
    """Return the pictures a second that playback draws at eight days a second, a day at a time."""
    page.get_by_role("button", name="One day", exact=True).first.click()  # type: ignore[attr-defined]
    page.get_by_label("Speed").select_option("8")  # type: ignore[attr-defined]
    page.get_by_role("button", name="Play").first.click()  # type: ignore[attr-defined]

    def frames() -> int:
        return int(page.locator(".evmap").get_attribute("data-frames"))  # type: ignore[attr-defined]

    before = frames()
    page.wait_for_timeout(PLAYED_SECONDS * 1000)  # type: ignore[attr-defined]
    return (frames() - before) / PLAYED_SECONDS


def report(name: str, events: int, figures: Figures) -> str:
    """Return one line of the report."""
    frames = "" if figures.frames is None else f"  playback {figures.frames:.1f} frames/s"
    python = "" if figures.python_ms is None else f" {figures.python_ms:.0f} ms of Python,"
    return (
        f"  {events:>9,} events  {name}: key to last draw call {figures.draw_ms:.0f} ms, at rest"
        f"{python} an answer after {figures.answer_ms:.0f} ms of {figures.settled_bytes / 1000:.0f} kB{frames}"
    )


def missed(events: int, figures: Figures) -> list[str]:
    """Return what of the targets was not reached."""
    faults = []
    target = DRAW_TARGET_MS.get(events, DRAW_TARGET_MS[1_000_000])
    if figures.draw_ms > target:
        faults.append(f"{events:,} events: {figures.draw_ms:.0f} ms to the last draw call, {target:.0f} asked")
    if figures.python_ms is not None and figures.python_ms > SETTLED_TARGET_MS:
        faults.append(f"{events:,} events: {figures.python_ms:.0f} ms of Python, {SETTLED_TARGET_MS:.0f} asked")
    if figures.settled_bytes > SETTLED_TARGET_BYTES:
        faults.append(f"{events:,} events: {figures.settled_bytes / 1000:.0f} kB at rest, 200 asked")
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison; return 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--events", type=int, nargs="+", default=[0, 100_000, 1_000_000])
    parser.add_argument("--steps", type=int, default=12, help="steps of the slider (default 12)")
    options = parser.parse_args(arguments)
    faults: list[str] = []
    for events in options.events:
        if events <= STOCK_UP_TO:
            print(report("stock chart", events, measured("page_stock.py", events, options.steps)), flush=True)
        figures = measured("page_own.py", events, options.steps)
        print(report("this page", events, figures), flush=True)
        faults += missed(events, figures)
    for fault in faults:
        print(f"MISSED  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
