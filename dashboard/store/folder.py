"""A run's tables as a folder of files, written whole or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from dashboard.errors import StoreError
from dashboard.records import Tables
from dashboard.store.formats import writer_of
from dashboard.store.rows import TABLES, rows_of
from gazetteer import ATTRIBUTION

FORMATS = ("jsonl", "csv", "parquet", "geojson")


def write_tables(tables: Tables, folder: Path, *, file_format: str = "jsonl", seconds: float | None = None) -> None:
    """Write every table and run.json into a folder, which is made where it is missing.

    Everything is first written aside and then moved in, file by file, so that a full disk leaves what was there
    before, and a crash leaves whole files only; run.json comes last. Files that a run does not write stay, such as
    tables of another format: run.json says which belong to it.

    Raises StoreError when the folder cannot be written; its message names the folder and the remedy.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".writing-", dir=folder))
        try:
            for name in TABLES:
                file_name, write = writer_of(name, file_format)
                write(name, rows_of(tables, name), made / file_name)
            (made / "run.json").write_text(_run_json(tables, file_format, seconds), encoding="utf-8")
            # run.json last: a reader that finds it finds the tables it counts.
            for path in sorted(made.iterdir(), key=lambda path: (path.name == "run.json", path.name)):
                path.replace(folder / path.name)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        raise StoreError(
            f"the tables cannot be written to {folder}: {error.strerror or error}; name another folder with --out, or "
            "make room there. Each table in the folder is either the old one or the new one, whole."
        ) from error


def _run_json(tables: Tables, file_format: str, seconds: float | None) -> str:
    counts = {name: len(getattr(tables, name)) for name in TABLES}
    run = {
        "versions": tables.versions,
        "format": file_format,
        "counts": counts,
        "seconds": None if seconds is None else round(seconds, 3),
        "attribution": ATTRIBUTION,
    }
    return json.dumps(run, indent=2, ensure_ascii=False) + "\n"
