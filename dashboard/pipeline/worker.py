"""The process that adds documents beside the page: an order on standard input, steps and results as JSON lines.

A process of its own, so that the page stays quick, and so that it can be ended at any moment: what is half written is
not there (see `dashboard.store.library`). `dashboard.pipeline.jobs` starts it.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from dashboard.errors import StoreError
from dashboard.pipeline.adding import Added, Step, add_file, read_again
from dashboard.store.library import Store

_SECONDS: Final = 0.2
"""Between two steps that are told."""


def main() -> None:
    """Do what the order says."""
    order = json.load(sys.stdin)
    say = _speaker()
    try:
        store = Store.open(Path(order["folder"]))
        for number, task in enumerate(order["tasks"]):
            say({"at": number, "name": task["name"], "articles": 0, "events": 0})
            say({"done": asdict(_done(store, task, _step(say, number, task["name"])))})
    except StoreError as error:
        say({"failed": str(error)})


def _done(store: Store, task: dict[str, Any], step: Step) -> Added:
    if "again" in task:
        return read_again(store, task["again"], step=step)
    published = dt.date.fromisoformat(task["published"]) if task["published"] else None
    return add_file(store, Path(task["path"]), name=task["name"], published=published, step=step)


def _speaker() -> Callable[[dict[str, Any]], None]:
    # A library that prints must not be taken for an answer.
    out, sys.stdout = sys.stdout, sys.stderr

    def say(message: dict[str, Any]) -> None:
        # ASCII: names of files may hold what the pipe cannot carry.
        out.write(json.dumps(message) + "\n")
        out.flush()

    return say


def _step(say: Callable[[dict[str, Any]], None], number: int, name: str) -> Step:
    told = time.monotonic()

    def step(articles: int, events: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _SECONDS:
            told = time.monotonic()
            say({"at": number, "name": name, "articles": articles, "events": events})

    return step


if __name__ == "__main__":
    main()
