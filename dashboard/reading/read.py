"""The way in: paths to files, and files to documents. What cannot be read is reported, and the rest goes on."""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from dashboard.errors import DocumentError
from dashboard.reading.articles import ReadDocument, read_articles
from dashboard.reading.encodings import check_text
from dashboard.reading.formats import READERS, SUFFIXES, reader_of
from dashboard.reading.left_out import EXPORT, explains, holds_parts_of_a_page, is_hidden
from dashboard.reading.raw import STAGE, RawDocument, document_id
from dashboard.records import Failure

log = logging.getLogger(__name__)


def find_inputs(paths: Iterable[Path]) -> tuple[list[Path], list[Failure]]:
    """Return the files to read, without repetition, and what among the paths cannot be read.

    A file is taken as it is. A folder is walked, its files sorted by name; in it are left out, without a word:
    names that begin with a dot or an underscore, README and licence files, the pictures and scripts of saved pages,
    and what is no document in an export of Telegram.
    """
    files: dict[Path, Path] = {}
    failures: list[Failure] = []
    for path in paths:
        for item in _find(path):
            if isinstance(item, Failure):
                failures.append(item)
                continue
            try:
                files.setdefault(item.resolve(), item)
            except (OSError, RuntimeError) as error:  # a link that leads back to itself
                failures.append(_unreachable(item, error))
    return list(files.values()), failures


def _find(path: Path) -> Iterator[Path | Failure]:
    """Give the files that a path stands for, and what about it cannot be read."""
    try:
        if not path.is_dir():
            yield path if path.exists() else _failure(path, f"{path} does not exist; check the name and the folder")
            return
    except OSError as error:  # a name longer than the system allows
        yield _unreachable(path, error)
        return
    empty = True
    for item in _walk(path):
        empty = False
        yield item if isinstance(item, Failure) or item.suffix.lower() in READERS else _unread(item)
    if empty:
        yield _failure(path, f"{path} is a folder without documents; put files in it ({SUFFIXES})")


def read_path(path: Path, *, published: dt.date | None = None) -> Iterator[ReadDocument | Failure]:
    """Give each document of a file with its articles, and a Failure for each part that cannot be read.

    `published` is the day of publication of articles that print none. Nothing is raised for a bad input.
    """
    try:
        for item in _read(path):
            yield item if isinstance(item, Failure) else read_articles(item, published)
    except DocumentError as error:
        yield _failure(path, str(error))
    except OSError as error:
        yield _unreachable(path, error)
    except Exception as error:
        # A fault of a reader must cost one file, not the run.
        log.exception("reading failed: %s", path)
        yield _failure(
            path,
            f"{path} could not be read: a reader failed with {type(error).__name__}. Please report it with the file; "
            "saved as plain text (.txt) it may be read.",
        )


def read_text(text: str, *, name: str, source: str = "pasted", published: dt.date | None = None) -> ReadDocument:
    """Return a pasted text as a document called `name`, with its articles; raises DocumentError where it is none."""
    if not text.strip():
        raise DocumentError(f"{name} is empty; paste the text of an article")
    text = text.removeprefix("\ufeff")
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise DocumentError(f"{name} holds half a character (a lone surrogate); copy the text again") from error
    warnings = check_text(text, "utf-8", name)
    raw = RawDocument(
        document_id=document_id(data),
        document=name,
        source=source,
        encoding="utf-8",
        bytes=len(data),
        text=text,
        warnings=warnings,
    )
    return read_articles(raw, published)


def _read(path: Path) -> Iterator[RawDocument | Failure]:
    if path.is_dir():
        raise DocumentError(f"{path} is a folder; find its documents first, or name a file in it")
    if not path.exists():
        raise DocumentError(f"{path} does not exist; check the name and the folder")
    if not path.is_file():
        raise DocumentError(f"{path} is no file but a device or a pipe; save what it gives to a file first")
    yield from reader_of(path).read(path)


def _walk(folder: Path, *, in_export: bool = False) -> Iterator[Path | Failure]:
    try:
        # Sorted: the order of a folder differs between systems.
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreachable(folder, error)
        return
    names = {entry.name for entry in entries}
    in_export = in_export or EXPORT in names
    for entry in entries:
        if is_hidden(entry.name):
            continue
        if entry.is_dir():
            if not entry.is_symlink() and not holds_parts_of_a_page(entry.name, names):  # a link may lead back up
                yield from _walk(entry, in_export=in_export)
        elif not explains(entry.name) and not (in_export and entry.suffix.lower() not in READERS):
            yield entry


def _unread(path: Path) -> Failure:
    try:
        reader_of(path)
    except DocumentError as error:
        return _failure(path, str(error))
    raise AssertionError(path)


def _unreachable(path: Path, error: OSError | RuntimeError) -> Failure:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "it leads back to itself"
    return _failure(path, f"{path} cannot be read: {reason}; check the file and your rights to it")


def _failure(path: Path, message: str) -> Failure:
    # A file name may hold bytes that are no text; spelt out they can be shown and written.
    shown = (os.fsencode(text).decode("utf-8", "backslashreplace") for text in (path.stem, path.as_posix(), message))
    document, source, words = shown
    return Failure(document=document, source=source, stage=STAGE, message=words)
