"""Annotated texts become a gold standard: a folder of .txt files with marks in place (docs/evaluation.md)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from dashboard.errors import DocumentError
from dashboard.evaluation.event_lines import EventFault, read_event
from dashboard.evaluation.faults import Faults, read_utf8
from dashboard.evaluation.gold import GoldDocument, GoldEvent, GoldToponym
from dashboard.evaluation.markup import MarkedText, PlaceMark, read_markup
from dashboard.evaluation.passages import PassageSource, split_passages
from dashboard.evaluation.places import REMEDY, find_place
from dashboard.reading import ReadDocument, read_path
from dashboard.reading.articles import read_articles
from dashboard.reading.raw import RawDocument, document_id, metadata_from
from dashboard.reading.scripts import LANGUAGES
from dashboard.records import Failure
from gazetteer.gazetteer import Gazetteer

_PROJECT = Path(__file__).resolve().parents[2]
_OF_THE_READER = ("title", "publisher", "author", "published", "lang")


def read_annotated(path: Path, gazetteer: Gazetteer) -> list[GoldDocument]:
    """Return the documents of a file, or of all .txt files under a folder, in order of their names.

    Raises GoldError that lists every fault with file, line, value and remedy.
    """
    faults = Faults()
    files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    documents: list[GoldDocument] = []
    first: dict[str, str] = {}
    for file in files:
        group = file.relative_to(path).with_suffix("").as_posix() if path.is_dir() else file.stem
        for source in split_passages(read_utf8(file), file, faults):
            where = f"{file}, line {source.line}"
            if source.name in first:
                remedy = f"Give it another name; the first is {first[source.name]}."
                faults.add(file, source.line, source.name, "the name of a passage stands twice", remedy)
            first.setdefault(source.name, where)
            document = _document(source, file, group, gazetteer, faults)
            documents.extend([document] if document is not None else [])
    faults.raise_any(f"{path} cannot be used")
    return documents


def _document(
    source: PassageSource, file: Path, group: str, gazetteer: Gazetteer, faults: Faults
) -> GoldDocument | None:
    marked = read_markup(source.text, lambda at, *fault: faults.add(file, source.line_of(at), *fault))
    on_head = partial(faults.add, file, source.line)
    if "document" in source.headers:
        read = _read_file(source, marked, file, faults)
    else:
        read = _read_text(source, marked, file, faults)
    toponyms = [one for mark in marked.places if (one := _toponym(mark, source, file, gazetteer, faults)) is not None]
    events = _events(source, marked, toponyms, gazetteer, file, faults)
    if read is None:
        return None
    if len(read.articles) != 1:
        on_head(len(read.articles), "the document is read as several articles", "Annotate one article a passage.")
    return GoldDocument(
        name=source.name,
        group=group,
        read=read,
        lang=read.articles[0].lang or "?",
        toponyms=tuple(toponyms),
        dates=marked.dates,
        events=tuple(events),
    )


def _read_text(source: PassageSource, marked: MarkedText, file: Path, faults: Faults) -> ReadDocument | None:
    """Return a passage as a row of a JSONL file would be read: with its language and its day given."""
    for key, remedy in (("lang", f"Write one of: {' '.join(LANGUAGES)}."), ("published", "Write YYYY-MM-DD.")):
        if not source.headers.get(key):
            faults.add(file, source.line, source.name, f"a passage without {key}", remedy)
            return None
    if source.headers["lang"] not in LANGUAGES:
        faults.add(file, source.line, source.headers["lang"], "unknown language", f"Use one of: {' '.join(LANGUAGES)}.")
        return None
    values = {key: source.headers[key] for key in _OF_THE_READER if key in source.headers}
    try:
        metadata = metadata_from(values, f"passage {source.name}")
    except DocumentError as error:
        faults.add(file, source.line, source.name, str(error), "Correct the header.")
        return None
    data = marked.text.encode()
    raw = RawDocument(
        document_id=document_id(source.name.encode() + b"\n" + data),
        document=source.name,
        source=file.as_posix(),
        encoding="utf-8",
        bytes=len(data),
        text=marked.text,
        one_article=True,
        metadata=metadata,
    )
    return read_articles(raw)


def _read_file(source: PassageSource, marked: MarkedText, file: Path, faults: Faults) -> ReadDocument | None:
    """Return the document that a passage annotates, read from its own file, when the texts are the same."""
    name = source.headers["document"]
    for key in _OF_THE_READER:
        if key in source.headers:
            faults.add(file, source.line, key, "the document itself says this", "Remove the key from the header.")
    homes = [*file.resolve().parents, _PROJECT]
    path = next((home / name for home in homes if name and (home / name).is_file()), None)
    if path is None:
        remedy = "Write its path from the folder of the project."
        faults.add(file, source.line, name, "no such document", remedy)
        return None
    items = list(read_path(path))
    if len(items) != 1 or isinstance(items[0], Failure):
        reason = "; ".join(item.message for item in items if isinstance(item, Failure)) or f"{len(items)} documents"
        faults.add(file, source.line, name, f"not one readable document ({reason})", "Name a file of one text.")
        return None
    read = items[0]
    if read.document.text.rstrip("\n") == marked.text:
        return read
    theirs, ours = read.document.text.rstrip("\n").split("\n"), marked.text.split("\n")
    number = next((n for n, pair in enumerate(zip(theirs, ours, strict=False)) if pair[0] != pair[1]), None)
    number = min(len(theirs), len(ours)) if number is None else number
    wanted = theirs[number] if number < len(theirs) else "(nothing: the document ends here)"
    written = ours[number][:200] if number < len(ours) else "(nothing: the passage ends here)"
    remedy = f"Without marks the text must be that of {name}; its line {number + 1} is: {wanted[:200]!r}"
    faults.add(file, source.text_line + number, written, "not the document's text", remedy)
    return None


def _toponym(
    mark: PlaceMark, source: PassageSource, file: Path, gazetteer: Gazetteer, faults: Faults
) -> GoldToponym | None:
    place = find_place(mark.place, gazetteer)
    if place is None:
        faults.add(file, source.line_of(mark.at), mark.place, f"unknown place of {mark.text!r}", REMEDY)
        return None
    return GoldToponym(
        start=mark.start,
        end=mark.end,
        text=mark.text,
        role=mark.role,
        place=mark.place,
        name=place.name or mark.text,
        kind=place.kind,
        theatre=place.theatre,
        point=place.point,
    )


def _events(
    source: PassageSource,
    marked: MarkedText,
    toponyms: list[GoldToponym],
    gazetteer: Gazetteer,
    file: Path,
    faults: Faults,
) -> list[GoldEvent]:
    events: list[GoldEvent] = []
    for line, content in source.events:
        try:
            event = read_event(content, marked.text, toponyms, gazetteer)
        except EventFault as fault:
            faults.add(file, line, fault.value, fault.problem, fault.remedy)
        else:
            events.append(event)
    return events
