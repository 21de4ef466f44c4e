"""The user's own documents on the disk: each input whole or not there, whatever happens while it is written.

    FOLDER/inputs/ID/original/NAME      the bytes as they came: they can be read again by a newer version
    FOLDER/inputs/ID/read-000001/       what was read in them: Parquet tables, and input.json; the highest number counts
    FOLDER/corrections.jsonl            what the user set right, a line each, never changed
    FOLDER/settings.json
    FOLDER/writing, FOLDER/removed      what is being written, or deleted; may be emptied at any time

An input is written aside and then moved in with one rename, which no crash can do by half. Two windows may add at the
same time: the second one finds the input there. There is no database: 200 documents are read in a second or so, and a
database file could be opened by one process only.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from filelock import FileLock, Timeout
from platformdirs import user_data_path

from dashboard.errors import StoreError
from dashboard.records import Tables
from dashboard.store.atomic import append_line, lines, sync, write_json
from dashboard.store.inputs import CARD, StoredInput, card_of, is_id, read_card, safe_name
from dashboard.store.parquet_tables import read_tables

_READ: Final = "read-"
_OLD_SECONDS: Final = 3600
_README: Final = (
    "Documents that were added to the Karabakh map, and what was read in them. Remove or add documents on its page "
    '"Sources", not here. To back them up, copy this folder, or use "Save everything" on that page.\n'
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An input that is being written: `original` is for its bytes, `tables` for what is read in them."""

    folder: Path
    original: Path
    tables: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """An input that cannot be read, and why; its original may still be there."""

    input_id: str
    name: str
    message: str
    original: Path | None


class Store:
    """A folder with the user's documents. Every method may raise StoreError, whose message names folder and remedy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.inputs_folder = folder / "inputs"
        self._writing = folder / "writing"
        self._removed = folder / "removed"
        self._corrections = folder / "corrections.jsonl"
        self._settings = folder / "settings.json"

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Return the store in a folder, which is made where it is missing; what a crash left behind is cleared away."""
        store = cls(folder)
        with store._may_fail("be opened"):
            for one in (store.inputs_folder, store._writing, store._removed):
                one.mkdir(parents=True, exist_ok=True)
            readme = folder / "README.txt"
            if not readme.exists():
                readme.write_text(_README, encoding="utf-8")
        store._clear()
        return store

    # --- what is there

    def inputs(self) -> tuple[list[StoredInput], list[Damage]]:
        """Return the inputs by name, and those that cannot be read."""
        found: list[StoredInput] = []
        damaged: list[Damage] = []
        with self._may_fail("be read"):
            folders = sorted(one for one in self.inputs_folder.iterdir() if is_id(one.name))
        for folder in folders:
            try:
                found.append(self._card(folder))
            except StoreError as error:
                if folder.exists():
                    damaged.append(self._damage(folder, str(error)))
        return sorted(found, key=lambda one: (one.name.casefold(), one.input_id)), damaged

    def find(self, input_id: str) -> StoredInput | None:
        """Return an input by its id, None where it is not there or cannot be read."""
        with contextlib.suppress(StoreError):
            return self._card(self.inputs_folder / input_id)
        return None

    def tables(self, one: StoredInput) -> Tables:
        """Return what was read in an input, without the documents that the user has removed from it."""
        folder = self.inputs_folder / one.input_id
        try:
            tables = read_tables(self._newest(folder))
        except StoreError:
            # Read again by another window in the meantime, perhaps: then there is a newer reading now.
            tables = read_tables(self._newest(folder))
        removed = self.removed_documents(one.input_id)
        return _without(tables, removed) if removed else tables

    def original(self, input_id: str) -> Path:
        """Return the file with an input's bytes as they came."""
        folder = self.inputs_folder / input_id / "original"
        try:
            return next(path for path in sorted(folder.iterdir()) if path.is_file())
        except (OSError, StopIteration) as error:
            raise StoreError(
                f"the original of {input_id[:12]} is missing in {folder}; add the document again"
            ) from error

    def reading(self, input_id: str) -> list[Path]:
        """Return the files of an input's newest reading: its tables and its card."""
        with self._may_fail("be read"):
            return sorted(path for path in self._newest(self.inputs_folder / input_id).iterdir() if path.is_file())

    @property
    def corrections_file(self) -> Path:
        """The file of what the user set right, a line each; it may be missing."""
        return self._corrections

    def fingerprint(self) -> str:
        """Return a text that changes when anything that is read from the store does."""
        digest = hashlib.sha256()
        with contextlib.suppress(OSError):
            for folder in sorted(self.inputs_folder.iterdir()):
                digest.update(f"{folder.name} {sorted(path.name for path in folder.iterdir())}".encode())
        for path in (self._corrections, self._settings):
            with contextlib.suppress(OSError):
                digest.update(path.read_bytes())
        return digest.hexdigest()

    # --- adding and removing

    @contextmanager
    def draft(self, name: str) -> Iterator[Draft]:
        """Give room for an input to be written; what is not kept by then is gone at the end."""
        with self._may_fail("be written"):
            folder = self._writing / secrets.token_hex(8)
            lock = FileLock(f"{folder}.lock")
            # Before the folder is there: who clears up takes a folder without an owner away.
            lock.acquire(timeout=0)
            folder.mkdir()
        try:
            with self._may_fail("be written"):
                draft = Draft(folder, folder / "original" / safe_name(name), folder / f"{_READ}000001")
                draft.original.parent.mkdir()
                draft.tables.mkdir()
                yield draft
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            lock.release()
            Path(lock.lock_file).unlink(missing_ok=True)

    def keep(self, draft: Draft, card: StoredInput) -> None:
        """Move a draft in, in the place of an older reading of the same input."""
        with self._may_fail("be written"):
            write_json(draft.tables / CARD, card_of(card))
            for path in (*draft.tables.iterdir(), *draft.original.parent.iterdir()):
                sync(path)
            for folder in (draft.tables, draft.original.parent, draft.folder):
                sync(folder)
            home = self.inputs_folder / card.input_id
            if not home.exists():
                try:
                    draft.folder.rename(home)
                    sync(self.inputs_folder)
                    return
                except OSError:
                    if not home.exists():
                        raise
            self._renew(home, draft)

    def _renew(self, home: Path, draft: Draft) -> None:
        """Put another reading beside the older ones, and take these away when it is there."""
        older = self._readings(home)
        if not (home / "original").is_dir():
            draft.original.parent.rename(home / "original")
        number = int(older[-1].name.removeprefix(_READ)) + 1 if older else 1
        while True:
            try:
                draft.tables.rename(home / f"{_READ}{number:06d}")
                break
            except OSError:
                # Another window was quicker with this number.
                if not (home / f"{_READ}{number:06d}").exists():
                    raise
                number += 1
        sync(home)
        for reading in older:
            shutil.rmtree(reading, ignore_errors=True)

    def remove(self, input_id: str) -> None:
        """Remove an input with all that was read in it."""
        if not is_id(input_id):
            raise StoreError(f"{input_id!r} is no input of {self.folder}")
        with self._may_fail("be changed"):
            away = Path(tempfile.mkdtemp(dir=self._removed)) / input_id
            with contextlib.suppress(FileNotFoundError):
                (self.inputs_folder / input_id).rename(away)
                sync(self.inputs_folder)
        self.forget(input_id)
        shutil.rmtree(away.parent, ignore_errors=True)

    def forget(self, input_id: str) -> None:
        """Forget what the user has set right in an input that is no longer there."""
        if any(line.get("input_id") == input_id for line in lines(self._corrections)):
            self._correct(input_id, "forget")

    # --- what the user sets right

    def remove_document(self, input_id: str, document_id: str) -> None:
        """Remove one document of an input that holds several."""
        self._correct(input_id, "remove", document_id=document_id)

    def restore_documents(self, input_id: str) -> None:
        """Bring back the documents that were removed from an input."""
        self._correct(input_id, "restore")

    def set_published(self, input_id: str, document_id: str, article: str, day: dt.date | None) -> None:
        """Say when an article appeared; None takes back what was said. It counts when the input is read again."""
        self._correct(
            input_id, "published", document_id=document_id, article=article, day=day.isoformat() if day else None
        )

    def removed_documents(self, input_id: str) -> frozenset[str]:
        """Return the documents of an input that the user has removed."""
        return frozenset(line["document_id"] for line in self._said(input_id, "remove"))

    def published_days(self, input_id: str) -> dict[tuple[str, str], dt.date]:
        """Return the days that the user has set: (document_id, article) -> day."""
        days: dict[tuple[str, str], dt.date] = {}
        for line in self._said(input_id, "published"):
            key = (str(line["document_id"]), str(line["article"]))
            days.pop(key, None)
            with contextlib.suppress(TypeError, ValueError):
                days[key] = dt.date.fromisoformat(line["day"])
        return days

    def take_corrections(self, said: Iterable[Mapping[str, Any]]) -> None:
        """Take over what the user set right in another store, line by line."""
        with self._may_fail("be changed"):
            for line in said:
                append_line(self._corrections, dict(line))

    def _said(self, input_id: str, what: str) -> list[dict[str, Any]]:
        said: list[dict[str, Any]] = []
        for line in lines(self._corrections):
            if line.get("input_id") != input_id:
                continue
            if line.get("what") == "forget" or (line.get("what"), what) == ("restore", "remove"):
                said.clear()
            elif line.get("what") == what and isinstance(line.get("document_id"), str):
                said.append(line)
        return said

    def _correct(self, input_id: str, what: str, **more: Any) -> None:
        with self._may_fail("be changed"):
            append_line(self._corrections, {"input_id": input_id, "what": what, "at": now(), **more})

    def settings(self) -> dict[str, Any]:
        """Return the user's settings; empty where there are none, or the file is damaged."""
        try:
            found = json.loads(self._settings.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def set_settings(self, changes: Mapping[str, Any]) -> None:
        """Change some of the settings."""
        with self._may_fail("be changed"):
            write_json(self._settings, {**self.settings(), **changes})

    # --- the folder itself

    def _card(self, folder: Path) -> StoredInput:
        return read_card(self._newest(folder) / CARD)

    def _newest(self, folder: Path) -> Path:
        readings = self._readings(folder)
        if not readings:
            raise StoreError(f"{folder} holds nothing that was read")
        return readings[-1]

    def _readings(self, folder: Path) -> list[Path]:
        try:
            return sorted(path for path in folder.iterdir() if path.name.startswith(_READ))
        except OSError:
            return []

    def _damage(self, folder: Path, reason: str) -> Damage:
        try:
            original: Path | None = self.original(folder.name)
        except StoreError:
            original = None
        remedy = "read it again: its original is kept" if original else "remove it, and add the document again"
        name = original.name if original else folder.name[:12]
        return Damage(input_id=folder.name, name=name, message=f"{name}: {reason}; {remedy}", original=original)

    def _clear(self) -> None:
        """Take away what a crash left: nobody holds its lock any more."""
        for folder in (*_folders(self._writing), *_folders(self._removed)):
            lock = FileLock(f"{folder}.lock")
            try:
                lock.acquire(timeout=0)
            except (Timeout, OSError):
                continue
            shutil.rmtree(folder, ignore_errors=True)
            lock.release()
            Path(lock.lock_file).unlink(missing_ok=True)
        for left in self._writing.glob("*.lock"):
            # A young one may belong to somebody who is about to make the folder.
            with contextlib.suppress(OSError):
                if time.time() - left.stat().st_mtime > _OLD_SECONDS and not left.with_suffix("").exists():
                    left.unlink()

    @contextmanager
    def _may_fail(self, what: str) -> Iterator[None]:
        try:
            yield
        except StoreError:
            raise
        except OSError as error:
            reason = error.strerror or str(error)
            raise StoreError(
                f"the folder of your documents, {self.folder}, cannot {what}: {reason}. Make room there, check your "
                "rights to it, or name another one with --data; what is stored already is unchanged."
            ) from error


def _folders(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []


def _without(tables: Tables, removed: frozenset[str]) -> Tables:
    def left(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(row for row in rows if row.document_id not in removed)

    return replace(
        tables,
        documents=left(tables.documents),
        articles=left(tables.articles),
        toponyms=left(tables.toponyms),
        dates=left(tables.dates),
        events=left(tables.events),
    )


def now() -> str:
    """Return the moment, UTC, to the second."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def corrections_of(days: Mapping[tuple[str, str], dt.date]) -> str:
    """Return the fingerprint of the days that the user has set, empty without any."""
    if not days:
        return ""
    told = sorted((document_id, article, day.isoformat()) for (document_id, article), day in days.items())
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


def default_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the user's documents are kept: KARABAKH_DATA, else the folder for data of programs."""
    named = environment.get("KARABAKH_DATA")
    return Path(named).expanduser() if named else user_data_path("karabakh-dashboard", appauthor=False)
