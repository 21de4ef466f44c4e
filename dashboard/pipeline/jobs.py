"""Adding documents beside the page: a job is started, looked at while it runs, ended early, and its results read."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dashboard.errors import StoreError
from dashboard.pipeline.adding import Added
from dashboard.reading import find_inputs
from dashboard.reading.formats import SUFFIXES
from dashboard.store.inputs import safe_name
from dashboard.store.library import Store

_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE_SECONDS: Final = 10.0
READ_ARE: Final = SUFFIXES
"""The suffixes of files that can be added, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One input to add, under a name; `published` is the day of the articles in it that print none."""

    path: Path
    name: str
    published: dt.date | None = None


def tasks_of(path: Path, published: dt.date | None = None) -> tuple[list[Task], list[str]]:
    """Return a task for each file that a file or folder stands for, and what is said of those that cannot be read."""
    paths, failures = find_inputs([path])
    tasks = [Task(path=one, name=one.name, published=published) for one in paths]
    return tasks, [failure.message for failure in failures]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a job has come: inputs done of all, and the one being read with what was found in it so far."""

    done: int
    total: int
    name: str = ""
    articles: int = 0
    events: int = 0


class Job:
    """Documents being added to a store in a process of their own. May be asked from any thread."""

    def __init__(self, folder: Path, tasks: Sequence[dict[str, Any]], uploads: Path | None = None) -> None:
        self._folder, self._total, self._uploads = folder, len(tasks), uploads
        self._lock = threading.Lock()
        self._results: list[Added] = []
        self._progress = Progress(done=0, total=self._total)
        self._error: str | None = None
        self._cancelled = False
        path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH", "")]))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "dashboard.pipeline.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            env={**os.environ, "PYTHONPATH": path},
        )
        self._thread = threading.Thread(
            target=self._listen, args=(json.dumps({"folder": str(folder), "tasks": list(tasks)}).encode(),), daemon=True
        )
        self._thread.start()

    @classmethod
    def add(cls, folder: Path, tasks: Iterable[Task], uploads: Path | None = None) -> Job:
        """Start to add files to the store in a folder. `uploads` is a folder that is deleted at the end."""
        return cls(
            folder,
            [
                {
                    "path": str(task.path.resolve()),
                    "name": safe_name(task.name),
                    "published": task.published.isoformat() if task.published else None,
                }
                for task in tasks
            ],
            uploads,
        )

    @classmethod
    def add_uploads(cls, folder: Path, uploads: Iterable[tuple[str, bytes]], published: dt.date | None = None) -> Job:
        """Start to add what came as bytes with a name. Raises StoreError where there is no room for them."""
        aside = Path(tempfile.mkdtemp(prefix="karabakh-"))
        tasks = []
        try:
            for number, (name, data) in enumerate(uploads):
                path = aside / str(number) / safe_name(name)
                path.parent.mkdir()
                path.write_bytes(data)
                tasks.append(Task(path=path, name=name, published=published))
        except OSError as error:
            shutil.rmtree(aside, ignore_errors=True)
            raise StoreError(
                f"there is no room for the uploads in {aside.parent}: {error.strerror or error}"
            ) from error
        return cls.add(folder, tasks, aside)

    @classmethod
    def again(cls, folder: Path, inputs: Iterable[tuple[str, str]]) -> Job:
        """Start to read inputs of the store again: (id, name)."""
        return cls(folder, [{"again": input_id, "name": name} for input_id, name in inputs])

    @property
    def progress(self) -> Progress:
        with self._lock:
            return self._progress

    @property
    def results(self) -> list[Added]:
        """What became of the inputs so far, in the order in which they were given."""
        with self._lock:
            return list(self._results)

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    @property
    def error(self) -> str | None:
        """Why the job stopped before its end; None while it runs, when it is done, and when it was cancelled."""
        with self._lock:
            return self._error

    def cancel(self) -> None:
        """End the job now. What is added stays; what is being read is not there."""
        self._cancelled = True
        self._process.terminate()
        try:
            self._process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._thread.join(_PATIENCE_SECONDS)

    def wait(self, seconds: float | None = None) -> list[Added]:
        """Return the results when the job is done, or those that are there after so many seconds."""
        self._thread.join(seconds)
        return self.results

    def _listen(self, order: bytes) -> None:
        assert self._process.stdin and self._process.stdout
        try:
            self._process.stdin.write(order)
            self._process.stdin.close()
        except OSError:
            pass  # it ended before it heard; said below
        with self._process.stdout as answers:
            for line in answers:
                self._hear(json.loads(line))
        code = self._process.wait()
        with self._lock:
            if not self._error and not self._cancelled and len(self._results) < self._total:
                at = f" at {self._progress.name}" if self._progress.name else ""
                self._error = (
                    f"Reading stopped{at} (the process ended with {code}). What was added before stays. Add the "
                    "documents again: what is there already is left alone."
                )
        if self._uploads:
            shutil.rmtree(self._uploads, ignore_errors=True)
        if self._cancelled or code:
            # Take away what the process was writing.
            Store.open(self._folder)

    def _hear(self, message: dict[str, Any]) -> None:
        with self._lock:
            if "done" in message:
                told = message["done"]
                self._results.append(Added(**{**told, "messages": tuple(told["messages"])}))
                self._progress = Progress(done=len(self._results), total=self._total)
            elif "failed" in message:
                self._error = str(message["failed"])
            else:
                self._progress = Progress(
                    done=len(self._results),
                    total=self._total,
                    name=message["name"],
                    articles=message["articles"],
                    events=message["events"],
                )
