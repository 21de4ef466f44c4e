"""A server over the small corpus, and a real browser in front of it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

FOLDER = Path(__file__).resolve().parent
START_SECONDS = 60
# Software rendering on a busy machine is slow; a wait ends as soon as what it waits for is there.
expect.set_options(timeout=15_000)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serve(script: Path, root: Path, log: Path) -> Iterator[str]:
    """Run a Streamlit server over a script and yield its address."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(script.parent)])}
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*command, "--server.headless", "true"], cwd=root, env=environment, stdout=output, stderr=output
        )
        try:
            _wait_until_healthy(port, server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_until_healthy(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    pytest.fail(f"the server did not start:\n{log.read_text(errors='replace')}")


@pytest.fixture(scope="session")
def small_server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(FOLDER / "page_app.py", root, tmp_path_factory.mktemp("server") / "log.txt") as address:
        yield address


@dataclass
class Visit:
    """A page that is open, with what its browser saw."""

    page: Page
    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)
    home: str = ""

    @property
    def data(self) -> dict[str, str]:
        """The data attributes of the map: what it says about itself."""
        found: dict[str, str] = self.page.locator(".evmap").evaluate("node => ({...node.dataset})")
        return found

    def wait_for(self, condition: str, argument: Any = None) -> None:
        """Wait until a JavaScript condition on the map's data attributes `d` holds."""
        self.page.locator(".evmap[data-state=ready]").wait_for(timeout=START_SECONDS * 1000)
        expression = f"([node, a]) => {{ const d = node.dataset; return {condition}; }}"
        node = self.page.locator(".evmap").element_handle()
        self.page.wait_for_function(expression, arg=[node, argument])

    def click_place(self, place_id: str, **options: Any) -> None:
        """Click where the map has drawn this place."""
        x, y = self.page.locator(".evmap").evaluate("(node, id) => node.locate(id)", place_id)
        self.page.locator(".evmap .stage canvas").click(position={"x": x, "y": y}, **options)

    def open_place(self, place_id: str, name: str) -> None:
        """Click a place until its evidence is open: on a page that has just come back a first click may come too soon."""
        heading = self.page.locator(".evidence h3")
        at_rest = self.page.locator("[data-testid=stApp][data-test-script-state=notRunning]")
        for patience in (6_000, 6_000, 15_000):
            at_rest.wait_for()
            self.click_place(place_id)
            try:
                expect(heading).to_contain_text(name, timeout=patience)
            except AssertionError:
                continue
            # The heading comes first; what follows below it may still be that of the place before.
            at_rest.wait_for()
            return
        expect(heading).to_contain_text(name)


@pytest.fixture(scope="session")
def shipped_server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(root / "streamlit_app.py", root, tmp_path_factory.mktemp("shipped") / "log.txt") as address:
        yield address


@pytest.fixture(scope="module")
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Open an address in a browser of its own; at the end nothing may have left the machine or gone wrong."""
    contexts = []
    visits: list[Visit] = []

    def open_page(address: str, *, width: int = 1366, height: int = 768, scheme: Any = "light") -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        contexts.append(context)
        context.set_default_timeout(30_000)
        visit = Visit(page=context.new_page())
        visits.append(visit)
        visit.page.on("request", lambda request: visit.hosts.add(urlsplit(request.url).hostname or "inline"))
        visit.page.on(
            "console",
            lambda message: visit.complaints.append(message.text) if message.type in {"error", "warning"} else None,
        )
        visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        visit.page.goto(address)
        return visit

    yield open_page
    for context in contexts:
        context.close()
    for visited in visits:
        assert visited.hosts <= {"127.0.0.1", "inline"}, "a request left the machine"
        assert not visited.complaints, "the browser's console has complaints"
