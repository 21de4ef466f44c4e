"""What a reader of a format hands over: a text with what the format itself says of it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, get_args

from dashboard.errors import DocumentError
from dashboard.reading.scripts import LANGUAGES
from dashboard.records import EvidenceKind, Failure, PublishedBasis

STAGE = "reading"
_YEARS = range(1600, 2101)  # what the calendars read; "a week ago" must not fall off the end of time
_BASES: dict[str, PublishedBasis] = {"given": "given", "stated": "stated", "inferred": "inferred"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What came with a text rather than in it."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: dt.date | None = None
    published_basis: PublishedBasis = "given"
    lang: str | None = None
    url: str | None = None
    evidence_kind: EvidenceKind = "verbatim"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RawDocument:
    """A document before its articles are found.

    `body` is where its text begins after a metadata block. `one_article` says that it must not be split. `presumed`
    says that its metadata hold only where it is one article, whose own title and author go before them.
    """

    document_id: str
    document: str
    source: str
    encoding: str
    bytes: int
    text: str
    body: int = 0
    one_article: bool = False
    metadata: Metadata = field(default_factory=Metadata)
    presumed: bool = False
    warnings: tuple[str, ...] = ()


class Reader(Protocol):
    """A module of `dashboard.reading.formats`: one a format, registered there under its suffixes."""

    def read(self, path: Path) -> Iterator[RawDocument | Failure]:
        """Give the documents of a file, and a Failure for each part that cannot be used.

        May raise DocumentError where nothing of the file can be used.
        """
        ...


def document_id(data: bytes) -> str:
    """Return the id of a document with these bytes."""
    return hashlib.sha256(data).hexdigest()


def metadata_from(values: dict[str, str], where: str) -> Metadata:
    """Return the metadata that some named values spell; raises DocumentError naming `where` and the value.

    Blank values count as absent. A language that is not read here is noted and left to be found.
    """
    clean = {key: " ".join(value.split()) for key, value in values.items()}
    notes = []
    lang = clean.get("lang", "").lower().replace("_", "-").partition("-")[0] or None
    if lang is not None and lang not in LANGUAGES:
        notes.append(
            f"The language given, {values['lang']!r}, is not one of {' '.join(LANGUAGES)}; it was found from the text."
        )
        lang = None
    evidence = clean.get("evidence_kind") or "verbatim"
    if evidence not in get_args(EvidenceKind):
        raise DocumentError(f"{where}: evidence_kind {evidence!r} is unknown; use 'digest' or 'verbatim'")
    basis = clean.get("published_basis") or "given"
    if basis not in _BASES:
        raise DocumentError(f"{where}: published_basis {basis!r} is unknown; use 'given', 'stated' or 'inferred'")
    return Metadata(
        title=clean.get("title") or None,
        publisher=clean.get("publisher") or None,
        author=clean.get("author") or None,
        published=parse_day(clean.get("published") or "", where),
        published_basis=_BASES[basis],
        lang=lang,
        url=clean.get("url") or None,
        evidence_kind="digest" if evidence == "digest" else "verbatim",
        notes=tuple(notes),
    )


def parse_day(value: str, where: str) -> dt.date | None:
    """Return the day of "2020-10-16" or "2020-10-16T08:30Z", None for a blank; raises DocumentError naming `where`."""
    if not value:
        return None
    day, _, _ = value.replace("T", " ").partition(" ")
    try:
        if len(day) != 10:
            raise ValueError(day)
        parsed = dt.date.fromisoformat(day)
        if parsed.year not in _YEARS:
            raise ValueError(day)
        return parsed
    except ValueError as error:
        raise DocumentError(
            f"{where}: published {value!r} is not a day of the calendar; write YYYY-MM-DD, such as 2020-10-16"
        ) from error
