"""A gold standard in JSON lines: tables of one source file, or passages with their texts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from dashboard.errors import DocumentError, GoldError
from dashboard.evaluation.faults import Faults, read_utf8
from dashboard.evaluation.gold import GoldDate, GoldDocument, GoldToponym
from dashboard.evaluation.gold_rows import Row, article_of, date_of, event_of, list_field, text_field, toponym_of
from dashboard.reading import ReadDocument, read_path
from dashboard.reading.articles import read_articles
from dashboard.reading.raw import RawDocument, document_id, metadata_from
from dashboard.records import Failure
from gazetteer.errors import complaint

_T = TypeVar("_T")
_TABLES = ("articles", "toponyms", "dates", "events")


def read_gold_tables(folder: Path, source: Path) -> list[GoldDocument]:
    """Return the gold standard of a folder of articles, toponyms, dates and events.jsonl over one source file.

    Raises GoldError with file, line, value and remedy; also when the source is not the file that was annotated.
    """
    read = _read_source(source)
    faults = Faults()
    rows = {name: _rows(folder / f"{name}.jsonl", faults) for name in _TABLES}
    faults.raise_any(f"{folder} cannot be used")
    file = {name: folder / f"{name}.jsonl" for name in _TABLES}
    toponyms = _each(rows["toponyms"], toponym_of, file["toponyms"], faults)
    kinds = {one.place: one.kind for one in toponyms}
    document = GoldDocument(
        name=read.document.document,
        group=folder.name,
        read=read,
        lang="?",
        toponyms=tuple(toponyms),
        dates=tuple(_each(rows["dates"], date_of, file["dates"], faults)),
        events=tuple(_each(rows["events"], lambda row: event_of(row, kinds), file["events"], faults)),
        articles=tuple(_each(rows["articles"], article_of, file["articles"], faults)),
    )
    # Rows and records are of one length only when every row could be used.
    faults.raise_any(f"{folder} cannot be used")
    for table, records in (("toponyms", document.toponyms), ("dates", document.dates)):
        _check_spans(records, read.document.text, [number for number, _ in rows[table]], file[table], faults)
    faults.raise_any(f"{folder} does not annotate {source}")
    return [document]


def read_gold_passages(file: Path) -> list[GoldDocument]:
    """Return the gold standard of a file with one object a line: id, lang, dct, text, toponyms, dates, events.

    Each text is read as a row of a JSONL file is, `dct` being its day of publication. Raises GoldError.
    """
    faults = Faults()
    documents = _each(_rows(file, faults), lambda row: _passage(row, file), file, faults)
    faults.raise_any(f"{file} cannot be used")
    return documents


def _read_source(source: Path) -> ReadDocument:
    items = list(read_path(source))
    if len(items) == 1 and not isinstance(items[0], Failure):
        return items[0]
    reason = "; ".join(item.message for item in items if isinstance(item, Failure)) or f"{len(items)} documents"
    message = complaint(source, None, reason, "not one readable document", "Name the file that was annotated.")
    raise GoldError(message, [message])


def _rows(file: Path, faults: Faults) -> list[tuple[int, Row]]:
    rows: list[tuple[int, Row]] = []
    # Not splitlines(): a text may hold other line ends, which JSON leaves as they are.
    for number, line in enumerate(read_utf8(file).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            faults.add(file, number, line[:40], f"not JSON ({error})", "Write one object a line.")
            continue
        if isinstance(row, dict):
            rows.append((number, row))
        else:
            faults.add(file, number, line[:40], "not an object", "Write one object a line.")
    return rows


def _each(rows: Iterable[tuple[int, Row]], make: Callable[[Row], _T], file: Path, faults: Faults) -> list[_T]:
    made = []
    for number, row in rows:
        try:
            made.append(make(row))
        except KeyError as error:
            faults.add(file, number, str(row)[:60], f"the field {error} is missing", "Add it.")
        except (ValueError, TypeError, DocumentError) as error:
            faults.add(file, number, str(row)[:60], str(error), "Correct the row.")
    return made


def _check_spans(
    records: Sequence[GoldToponym | GoldDate], text: str, lines: Sequence[int], file: Path, faults: Faults
) -> None:
    for number, record in zip(lines, records, strict=True):
        held = text[record.start : record.end]
        if held != record.text:
            faults.add(
                file, number, record.text, f"the text has {held[:60]!r} there", "Give the file that was annotated."
            )


def _passage(row: Row, file: Path) -> GoldDocument:
    name, text, lang = text_field(row, "id"), text_field(row, "text"), text_field(row, "lang")
    values = {"lang": lang, "published": str(row.get("dct") or "")}
    data = text.encode()
    raw = RawDocument(
        document_id=document_id(name.encode() + b"\n" + data),
        document=name,
        source=file.as_posix(),
        encoding="utf-8",
        bytes=len(data),
        text=text,
        one_article=True,
        metadata=metadata_from(values, f"passage {name}"),
    )
    toponyms = [toponym_of(one) for one in list_field(row, "toponyms")]
    kinds = {one.place: one.kind for one in toponyms}
    return GoldDocument(
        name=name,
        group=file.stem,
        read=read_articles(raw),
        lang=lang,
        toponyms=tuple(toponyms),
        dates=tuple(date_of(one) for one in list_field(row, "dates")),
        events=tuple(event_of(one, kinds) for one in list_field(row, "events")),
    )
