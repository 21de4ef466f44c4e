"""All documents of a store as one .zip, to be kept elsewhere or taken to another machine.

    karabakh-documents.json                 what the file is
    inputs/ID/original/NAME, inputs/ID/read/…
    corrections.jsonl                       what the user set right, for these inputs

What is brought back is checked: originals against their ids, tables as the store checks its own. What is in the store
already stays as it is.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from dashboard.errors import StoreError
from dashboard.store.atomic import lines
from dashboard.store.inputs import CARD, StoredInput, id_of, read_card, safe_name
from dashboard.store.library import Draft, Store
from dashboard.store.parquet_tables import read_tables

MARK: Final = "karabakh-documents.json"
SCHEMA: Final = 1
MOST_BYTES: Final = 20_000_000_000
"""Unpacked; more is refused before anything is written."""

_MEMBER: Final = re.compile(r"inputs/([0-9a-f]{64})/(original|read)/([^/\\]{1,200})\Z")
_CHUNK: Final = 1 << 20
_TIME: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What became of the inputs of a file: names of those added, of those there before, and what was wrong."""

    added: tuple[str, ...]
    there: tuple[str, ...]
    wrong: tuple[str, ...]


def save(store: Store, out: IO[bytes]) -> int:
    """Write all inputs that can be read into a .zip; return how many. Raises StoreError.

    An input that another window removes meanwhile is left out.
    """
    found, _ = store.inputs()
    saved = set()
    try:
        with zipfile.ZipFile(out, "w") as archive:
            _put(archive, MARK, json.dumps({"schema": SCHEMA, "inputs": len(found)}).encode())
            for one in found:
                try:
                    files = [("original", store.original(one.input_id))]
                    files += [("read", path) for path in store.reading(one.input_id)]
                except StoreError:
                    continue
                for part, path in files:
                    _copy(archive, f"inputs/{one.input_id}/{part}/{path.name}", path)
                saved.add(one.input_id)
            said = [line for line in lines(store.corrections_file) if line.get("input_id") in saved]
            _put(archive, "corrections.jsonl", "".join(json.dumps(line) + "\n" for line in said).encode())
    except OSError as error:
        reason = error.strerror or error
        raise StoreError(f"the documents cannot be saved: {reason}; make room, or save elsewhere") from error
    return len(saved)


def bring_back(store: Store, file: Path | IO[bytes], name: str) -> BroughtBack:
    """Add what `save` wrote to a store; `name` is what messages call the file.

    Raises StoreError when the file is not what `save` writes; then nothing has been added. A damaged input in it is
    left out and named.
    """
    added, there, wrong = [], [], []
    with _opened(file, name) as archive:
        inputs = _inputs(archive, name)
        said = _corrections(archive)
        for input_id, members in sorted(inputs.items()):
            if (known := store.find(input_id)) is not None:
                there.append(known.name)
                continue
            try:
                with store.draft("original") as draft:
                    card = _unpacked(archive, members, draft, input_id)
                    store.keep(draft, card)
            except (StoreError, OSError, EOFError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
                remedy = "save everything again where it came from"
                wrong.append(f"{name}: {input_id[:12]} was left out ({error}); {remedy}")
                continue
            store.take_corrections(said[input_id])
            added.append(card.name)
    return BroughtBack(tuple(added), tuple(there), tuple(wrong))


@contextmanager
def _opened(file: Path | IO[bytes], name: str) -> Iterator[zipfile.ZipFile]:
    remedy = 'choose the .zip that "Save everything" made'
    try:
        archive = zipfile.ZipFile(file)
    except (OSError, zipfile.BadZipFile) as error:
        raise StoreError(f"{name} cannot be opened ({error}); {remedy}") from error
    with archive:
        names = archive.namelist()
        if MARK not in names:
            raise StoreError(f"{name} is no saved collection of documents; {remedy}, or add the file as a document")
        if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
            raise StoreError(f"{name} unpacks to more than {MOST_BYTES // 10**9} GB; save fewer documents at a time")
        try:
            schema = json.loads(archive.read(MARK)).get("schema")
        except (ValueError, AttributeError, EOFError, zipfile.BadZipFile) as error:
            raise StoreError(f"{name} is damaged ({error}); {remedy}") from error
        if schema != SCHEMA:
            raise StoreError(f"{name} was saved by another version of the program (schema {schema}); update this one")
        yield archive


def _inputs(archive: zipfile.ZipFile, name: str) -> dict[str, list[tuple[str, str, zipfile.ZipInfo]]]:
    """Return the members of each input: part, file name, member. Any other name is refused, whatever it points at."""
    found: dict[str, list[tuple[str, str, zipfile.ZipInfo]]] = defaultdict(list)
    for info in archive.infolist():
        if info.filename in (MARK, "corrections.jsonl"):
            continue
        match = _MEMBER.match(info.filename)
        if match is None or match[3] in (".", ".."):
            raise StoreError(f"{name} holds {info.filename!r}, which no saved collection does; nothing was added")
        found[match[1]].append((match[2], match[3], info))
    return found


def _corrections(archive: zipfile.ZipFile) -> dict[str, list[dict[str, Any]]]:
    said: dict[str, list[dict[str, Any]]] = defaultdict(list)
    if "corrections.jsonl" not in archive.namelist():
        return said
    for line in archive.read("corrections.jsonl").decode("utf-8", "replace").splitlines():
        try:
            one = json.loads(line)
        except ValueError:
            continue
        if isinstance(one, dict) and isinstance(one.get("input_id"), str):
            said[one["input_id"]].append(one)
    return said


def _unpacked(
    archive: zipfile.ZipFile, members: list[tuple[str, str, zipfile.ZipInfo]], draft: Draft, input_id: str
) -> StoredInput:
    """Write the members of an input into a draft and check them; return its card."""
    originals = 0
    for part, name, info in members:
        originals += part == "original"
        target = draft.original.with_name(safe_name(name)) if part == "original" else draft.tables / safe_name(name)
        with archive.open(info) as source, target.open("wb") as out:
            # What the list of members says is binding: no more than it declares is written.
            left = info.file_size
            while left > 0 and (chunk := source.read(min(_CHUNK, left))):
                out.write(chunk)
                left -= len(chunk)
    if originals != 1:
        raise StoreError(f"it has {originals} originals instead of one")
    (original,) = draft.original.parent.iterdir()
    if id_of(original) != input_id:
        raise StoreError("its original is not what it was")
    card = read_card(draft.tables / CARD)
    if card.input_id != input_id:
        raise StoreError("its card belongs to another document")
    read_tables(draft.tables)
    return card


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(_info(name, zipfile.ZIP_DEFLATED), content)


def _copy(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    # Tables are packed already.
    kind = zipfile.ZIP_STORED if path.suffix == ".parquet" else zipfile.ZIP_DEFLATED
    with path.open("rb") as source, archive.open(_info(name, kind), "w", force_zip64=True) as out:
        while chunk := source.read(_CHUNK):
            out.write(chunk)


def _info(name: str, kind: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = kind
    info.external_attr = 0o644 << 16
    return info
