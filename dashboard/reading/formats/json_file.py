"""JSON files: an export of Telegram Desktop, or a list of rows as in JSONL. Read piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import ijson

from dashboard.errors import DocumentError
from dashboard.reading.formats.rows import documents_of, encoding_of, row_of
from dashboard.reading.formats.telegram import messages_in
from dashboard.reading.raw import STAGE, RawDocument
from dashboard.records import Failure

_MAX_DEPTH = 64
_KINDS = "an export of Telegram Desktop (result.json), or a list of rows with 'text' each"


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give the documents of the file; raises DocumentError where it is neither of the two kinds."""
    encoding, mark = encoding_of(path)
    given = 0
    try:
        with _open(path, encoding, mark) as file:
            first = next(_events(file), ("", None, None))[1]
        with _open(path, encoding, mark) as file:
            if first == "start_array":
                found = documents_of(path, encoding, _rows(path, _events(file)))
            elif first == "start_map":
                found = messages_in(_events(file), path, encoding)
            else:
                raise DocumentError(f"{path} is JSON of a kind that is not read; read are {_KINDS}")
            for item in found:
                given += 1
                yield item
    except (ijson.JSONError, UnicodeDecodeError) as error:
        reason = next((line.strip() for line in str(error).splitlines()), "")[:120]
        before = f"the {given:,} document{'s'[: given > 1]} before that place can be used; " if given else ""
        yield Failure(
            document=path.stem,
            source=path.as_posix(),
            stage=STAGE,
            message=f"{path} is not valid JSON, or was cut off ({reason}); {before}export it again",
        )
        return
    if not given:
        raise DocumentError(f"{path} holds neither messages nor rows with a text; read are {_KINDS}")


def _events(file: IO[bytes] | _AsUtf8) -> Iterator[tuple[str, str, Any]]:
    """Give where each piece of the file stands, what it is, and its value."""
    events: Iterator[tuple[str, str, Any]] = ijson.parse(_shallow(ijson.basic_parse(file, use_float=True)))
    return events


def _shallow(events: Iterator[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    """Give the pieces of a file as long as they are not nested beyond reason: the name of a place grows with it."""
    depth = 0
    for event in events:
        if event[0] in ("start_map", "start_array"):
            depth += 1
            if depth > _MAX_DEPTH:
                raise ijson.JSONError(f"nested more than {_MAX_DEPTH} deep")
        elif event[0] in ("end_map", "end_array"):
            depth -= 1
        yield event


class _AsUtf8:
    """A text file as a stream of bytes in UTF-8, which is what the parser takes."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._file: IO[str] = path.open(encoding=encoding, newline="")

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size).removeprefix("\ufeff").encode("utf-8", "replace")

    def __enter__(self) -> _AsUtf8:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _open(path: Path, encoding: str, mark: int) -> IO[bytes] | _AsUtf8:
    if encoding != "utf-8":
        return _AsUtf8(path, encoding)
    file = path.open("rb")
    file.seek(mark)
    return file


def _rows(path: Path, events: Iterator[tuple[str, str, Any]]) -> Iterator[tuple[int, dict[str, str] | DocumentError]]:
    for number, value in enumerate(ijson.items(events, "item"), start=1):
        where = f"{path} row {number}"
        if not isinstance(value, dict):
            yield number, DocumentError(f'{where} is not a JSON object; each must be one such as {{"text": "..."}}')
            continue
        try:
            yield number, row_of(value, where)
        except DocumentError as error:
            yield number, error
