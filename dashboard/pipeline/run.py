"""Many files become tables: the one door for pages and the command line."""

from __future__ import annotations

import datetime as dt
import multiprocessing
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from dashboard.analysis.incidents import merge
from dashboard.pipeline.documents import combine, process_file
from dashboard.pipeline.versions import ENGINE_VERSION, SCHEMA_VERSION
from dashboard.reading import find_inputs
from dashboard.records import Document, Failure, Tables
from gazetteer.gazetteer import Gazetteer, load_gazetteer

Progress = Callable[[int, int, str], None]
"""Called with files done, files in all, and the name of the file just done."""


@cache
def shipped_gazetteer() -> Gazetteer:
    """Return the gazetteer that ships with the product, loaded once a process."""
    return load_gazetteer()


def run(
    inputs: Sequence[Path],
    *,
    published: dt.date | None = None,
    workers: int = 1,
    progress: Progress | None = None,
) -> Tables:
    """Read files and folders, extract everything, and merge events into incidents.

    `published` dates the articles that print no date. The result does not depend on the order of the inputs nor on
    the number of workers; the same bytes given twice are read once. Never raises for what stands in an input: see
    `failures` of the result.
    """
    # Sorted: which of two equal documents is kept must not depend on the order of the arguments.
    paths, failures = find_inputs(sorted(inputs))
    work = partial(_process, published=published)
    parts: list[Tables] = []
    for done, part in enumerate(_each(work, paths, workers), start=1):
        parts.append(part)
        if progress:
            progress(done, len(paths), paths[done - 1].name)
    return together([*parts, Tables(failures=tuple(failures))])


def together(parts: Iterable[Tables]) -> Tables:
    """Put the tables of many inputs together: each document once, in order, with events merged into incidents."""
    tables = in_order(combine(without_repeats(parts)))
    return replace(
        tables,
        incidents=tuple(merge(tables.events, tables.articles)),
        failures=tuple(sorted(tables.failures, key=lambda f: (f.source, f.document, f.stage, f.message))),
        versions={
            "schema": SCHEMA_VERSION,
            "engine": ENGINE_VERSION,
            "gazetteer": shipped_gazetteer().version,
        },
    )


def _process(path: Path, *, published: dt.date | None) -> Tables:
    return process_file(path, gazetteer=shipped_gazetteer(), published=published)


def _each(work: Callable[[Path], Tables], paths: Sequence[Path], workers: int) -> Iterable[Tables]:
    if workers <= 1 or len(paths) <= 1:
        yield from map(work, paths)
        return
    # Spawned, not forked: the pages' server has threads, and a fork of a threaded process can deadlock.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=min(workers, len(paths)), mp_context=context) as pool:
        yield from pool.map(work, paths)


def without_repeats(parts: Iterable[Tables]) -> list[Tables]:
    """Keep the first of the documents that share an id (the same bytes), and report the others."""
    source_of: dict[str, str] = {}
    kept: list[Tables] = []
    for part in parts:
        documents: list[Document] = []
        notes: list[Failure] = []
        for document in part.documents:
            if document.document_id not in source_of:
                source_of[document.document_id] = document.source
                documents.append(document)
                continue
            first = source_of[document.document_id]
            message = f"{document.source} is the same document as {first}; it was read once."
            notes.append(Failure(document=document.document, source=document.source, stage="reading", message=message))
        if not notes:
            kept.append(part)
            continue
        ids = {document.document_id for document in documents}
        kept.append(
            replace(
                part,
                documents=tuple(documents),
                # dict.fromkeys: where one file holds a document twice, all its rows are there twice.
                articles=tuple(dict.fromkeys(row for row in part.articles if row.document_id in ids)),
                toponyms=tuple(dict.fromkeys(row for row in part.toponyms if row.document_id in ids)),
                dates=tuple(dict.fromkeys(row for row in part.dates if row.document_id in ids)),
                events=tuple(dict.fromkeys(row for row in part.events if row.document_id in ids)),
                failures=(*part.failures, *notes),
            )
        )
    return kept


def in_order(tables: Tables) -> Tables:
    """Sort every table by document, then by position in its text."""
    return replace(
        tables,
        documents=tuple(sorted(tables.documents, key=lambda r: (r.document, r.document_id))),
        articles=tuple(sorted(tables.articles, key=lambda r: (r.document, r.document_id, r.start))),
        toponyms=tuple(sorted(tables.toponyms, key=lambda r: (r.document, r.document_id, r.start, r.end))),
        dates=tuple(sorted(tables.dates, key=lambda r: (r.document, r.document_id, r.start, r.end))),
        events=tuple(sorted(tables.events, key=lambda r: (r.document, r.document_id, r.sentence_start, r.event_id))),
    )
