"""Markdown: with front matter it is one article, whose metadata the front matter gives; without, plain text."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from dashboard.errors import DocumentError
from dashboard.reading.formats.plain import read_whole
from dashboard.reading.raw import Metadata, RawDocument, metadata_from

KEYS = ("title", "publisher", "author", "published", "published_basis", "lang", "url", "evidence_kind")
_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")

_CLOSING = re.compile(r"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)")
_MAX_FRONT_MATTER = 20_000  # characters


def read(path: Path) -> Iterator[RawDocument]:
    """Give the file as one document; raises DocumentError where its front matter cannot be read."""
    raw = read_whole(path)
    end = front_matter_end(raw.text)
    if end is None:
        yield raw
        return
    metadata, unknown = _metadata(raw.text[:end], str(path))
    if not raw.text[end:].strip():
        raise DocumentError(f"{path} has front matter but no text below it; write the article under the second ---")
    warnings = raw.warnings
    if unknown:
        warnings += (f"Front matter keys that are not used: {', '.join(unknown)} (used are: {', '.join(KEYS)}).",)
    yield dataclasses.replace(raw, body=end, one_article=True, metadata=metadata, warnings=warnings)


def front_matter_end(text: str) -> int | None:
    """Return where the text under the front matter begins, None where there is no front matter."""
    opening = _FENCE.match(text)
    if opening is None:
        return None
    closing = _CLOSING.search(text, opening.end(), opening.end() + _MAX_FRONT_MATTER)
    # A rule at the head of a text is no front matter: what follows would have to be "key: value".
    if closing is None or ":" not in text[opening.end() : closing.start()]:
        return None
    return closing.end()


def _metadata(block: str, name: str) -> tuple[Metadata, list[str]]:
    inner = block.strip().removeprefix("---").removesuffix("---").removesuffix("...")
    try:
        # Every value stays the string it is written as: "no" is a language, 2020-02-31 is reported as what it is.
        values = yaml.load(inner, Loader=yaml.BaseLoader)
    except RecursionError as error:
        raise DocumentError(
            f"{name}: the front matter is nested too deeply; write one 'key: value' a line, without brackets"
        ) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" line {mark.line + 1}" if mark is not None else ""
        raise DocumentError(
            f"{name}{line}: the front matter is not valid YAML ({getattr(error, 'problem', None) or 'unreadable'}); "
            "write one 'key: value' a line, and put a value with a colon in quotes"
        ) from error
    if not isinstance(values, dict):
        raise DocumentError(f"{name}: the front matter holds no 'key: value' lines; write for example 'title: ...'")
    for key in KEYS:
        if not isinstance(values.get(key, ""), str):
            raise DocumentError(f"{name}: front matter key {key!r} holds a list or a table; write one value")
    unknown = [str(key) for key in values if key not in KEYS]
    return metadata_from({key: values[key] for key in KEYS if key in values}, f"{name}: front matter"), unknown
