"""What the crash test kills: a process that adds documents. Importing it makes all ready, once for
all children."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from dashboard.pipeline.adding import add_file
from dashboard.store.library import Store

# What is made when the first document is added is made here.
with TemporaryDirectory() as _folder:
    _path = Path(_folder, "first.txt")
    _path.write_text("Report\n\nOn 3 October 2020 artillery shelled Hadrut.\n", encoding="utf-8")
    add_file(Store.open(Path(_folder, "data")), _path)


def add_all(folder: Path, documents: Path, begun: Connection | None = None) -> None:
    """Add every document of a folder; what listens at the other end of `begun` hears when it begins."""
    store = Store.open(folder)
    if begun:
        begun.send(True)
    for path in sorted(documents.iterdir()):
        add_file(store, path)
