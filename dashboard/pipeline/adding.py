"""Documents of the user go into the store: read, extracted, kept whole; what is there and unchanged is left alone."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from dashboard.errors import StoreError
from dashboard.pipeline.documents import process_document
from dashboard.pipeline.run import shipped_gazetteer
from dashboard.pipeline.versions import ENGINE_VERSION, SCHEMA_VERSION
from dashboard.reading import ReadDocument, read_path
from dashboard.records import Failure, Tables
from dashboard.store.inputs import StoredInput, id_of, safe_name
from dashboard.store.library import Store, corrections_of, now
from dashboard.store.parquet_tables import TablesWriter

Outcome = Literal["added", "unchanged", "read again", "refused"]
Step = Callable[[int, int], None]
"""Called with the articles and the events found so far in the input that is being read."""

MESSAGES: Final = 20
"""Messages about an input that are passed on; a table of ten thousand bad rows would bury all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of an input. `messages` say what in it could not be read; of a refused one, why."""

    name: str
    outcome: Outcome
    input_id: str | None = None
    articles: int = 0
    events: int = 0
    messages: tuple[str, ...] = ()


def versions() -> dict[str, str]:
    """Return the versions of all that what is read depends on."""
    return {"schema": SCHEMA_VERSION, "engine": ENGINE_VERSION, "gazetteer": shipped_gazetteer().version}


def add_file(
    store: Store, path: Path, *, name: str | None = None, published: dt.date | None = None, step: Step | None = None
) -> Added:
    """Add a file to the store under a name; `published` dates the articles in it that print no day.

    The same bytes with the same day change nothing, unless engine or gazetteer are newer. Raises StoreError when the
    store cannot be written; what a file holds raises nothing.
    """
    name = safe_name(name or path.name)
    try:
        input_id = id_of(path)
    except OSError as error:
        return Added(
            name=name,
            outcome="refused",
            messages=(f"{name} cannot be read: {error.strerror or error}; check the file",),
        )
    known = store.find(input_id)
    if known is None:
        store.forget(input_id)
    elif store.removed_documents(input_id):
        store.restore_documents(input_id)
    if known and known.published == published and is_current(store, known):
        return Added(
            name=known.name,
            outcome="unchanged",
            input_id=input_id,
            articles=known.counts["articles"],
            events=known.counts["events"],
        )
    return _read(store, path, input_id, name, published, known, step)


def read_again(store: Store, input_id: str, *, step: Step | None = None) -> Added:
    """Read an input of the store again from its kept original, with what the user has set right."""
    try:
        original, known = store.original(input_id), store.find(input_id)
    except StoreError as error:
        # Removed by another window, or lost: the others are still to be read.
        return Added(name=input_id[:12], outcome="refused", messages=(str(error),))
    name = known.name if known else original.name
    return _read(store, original, input_id, name, known.published if known else None, known, step)


def is_current(store: Store, one: StoredInput) -> bool:
    """Tell whether an input was read by these versions, and with the days that the user has set."""
    return dict(one.versions) == versions() and one.corrections == corrections_of(store.published_days(one.input_id))


def outdated(store: Store) -> list[StoredInput]:
    """Return the inputs that want to be read again."""
    return [one for one in store.inputs()[0] if not is_current(store, one)]


def _read(
    store: Store,
    path: Path,
    input_id: str,
    name: str,
    published: dt.date | None,
    known: StoredInput | None,
    step: Step | None,
) -> Added:
    days = store.published_days(input_id)
    messages: list[str] = []
    with store.draft(name) as draft:
        # Read where it will stay: what changes the file meanwhile must not part it from what was read.
        shutil.copyfile(path, draft.original)
        if id_of(draft.original) != input_id:
            raise StoreError(f"{name} was changed while it was read; add it again")
        with TablesWriter(draft.tables) as writer:
            for part in _parts(draft.original, name, published, days):
                writer.write(part)
                messages += [failure.message for failure in part.failures]
                if step:
                    step(writer.counts["articles"], writer.counts["events"])
        counts = writer.counts
        if not counts["documents"]:
            return Added(name=name, outcome="refused", messages=_first(messages))
        card = StoredInput(
            input_id=input_id,
            name=name,
            bytes=draft.original.stat().st_size,
            added=known.added if known else now(),
            published=published,
            versions=versions(),
            counts=counts,
            corrections=corrections_of(days),
        )
        store.keep(draft, card)
    return Added(
        name=name,
        outcome="read again" if known else "added",
        input_id=input_id,
        articles=counts["articles"],
        events=counts["events"],
        messages=_first(messages),
    )


def _parts(path: Path, name: str, published: dt.date | None, days: dict[tuple[str, str], dt.date]) -> Iterator[Tables]:
    """Give the tables of each document of a file; it is called by its name, not by where the store keeps it."""
    gazetteer = shipped_gazetteer()
    where = path.as_posix()
    for item in read_path(path, published=published):
        if isinstance(item, Failure):
            source, message = (
                text.replace(where, name).replace(str(path), name) for text in (item.source, item.message)
            )
            yield Tables(failures=(replace(item, source=source, message=message),))
            continue
        document = replace(
            item.document,
            source=item.document.source.replace(where, name),
            warnings=tuple(warning.replace(where, name) for warning in item.document.warnings),
        )
        yield process_document(_dated(replace(item, document=document), days), gazetteer=gazetteer)


def _dated(read: ReadDocument, days: dict[tuple[str, str], dt.date]) -> ReadDocument:
    """Give the articles the days that the user has set."""
    if not days:
        return read
    articles = tuple(
        replace(article, published=day, published_basis="given", published_between=None)
        if (day := days.get((article.document_id, article.article)))
        else article
        for article in read.articles
    )
    return replace(read, articles=articles)


def _first(messages: list[str]) -> tuple[str, ...]:
    more = len(messages) - MESSAGES
    return (*messages[:MESSAGES], *([f"and {more:,} messages more"] if more > 0 else []))
