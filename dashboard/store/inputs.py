"""What the store keeps of each input, beside its tables."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from dashboard.errors import StoreError

CARD: Final = "input.json"
_ID: Final = re.compile(r"[0-9a-f]{64}\Z")
_NAME_BYTES: Final = 150
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredInput:
    """One input of the user: a file, or a text that was pasted. `input_id` is the SHA-256 of its bytes.

    `published` is the day of the articles that print none, as the user set it. `versions` are those of engine and
    gazetteer that read it. `counts` are rows by table, `added` is UTC.
    """

    input_id: str
    name: str
    bytes: int
    added: str
    published: dt.date | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    corrections: str = ""
    """Fingerprint of the days that the user had set for single articles when it was read."""


def id_of(path: Path) -> str:
    """Return the id of the input that a file holds. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def is_id(text: str) -> bool:
    return _ID.match(text) is not None


def safe_name(name: str) -> str:
    """Return a name under which an input can be kept on any system; it keeps its suffix, which tells its kind."""
    base = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join("_" if sign in '<>:"|?*' or not sign.isprintable() else sign for sign in base).strip(" .")
    kept = kept or "document.txt"
    stem, dot, suffix = kept.rpartition(".")
    if not stem:
        stem, dot, suffix = kept, "", ""
    while stem and len(f"{stem}{dot}{suffix}".encode("utf-8", "replace")) > _NAME_BYTES:
        stem = stem[:-1]
    return f"{stem or 'document'}{dot}{suffix}".encode("utf-8", "replace").decode()


def card_of(one: StoredInput) -> dict[str, Any]:
    """Return an input as its file says it."""
    return {
        "input_id": one.input_id,
        "name": one.name,
        "bytes": one.bytes,
        "added": one.added,
        "published": one.published.isoformat() if one.published else None,
        "versions": dict(one.versions),
        "counts": dict(one.counts),
        "corrections": one.corrections,
    }


def read_card(path: Path) -> StoredInput:
    """Return what the file of an input says. Raises StoreError where it is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        published = found["published"]
        return StoredInput(
            input_id=str(found["input_id"]),
            name=str(found["name"]),
            bytes=int(found["bytes"]),
            added=str(found["added"]),
            published=dt.date.fromisoformat(published) if published else None,
            versions={str(key): str(value) for key, value in found["versions"].items()},
            counts={str(key): int(value) for key, value in found["counts"].items()},
            corrections=str(found["corrections"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(f"{path} is damaged or missing ({error})") from error
