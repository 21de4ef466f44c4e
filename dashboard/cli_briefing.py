"""The command `briefing`: the events of some days as a file to pass on."""

from __future__ import annotations

import datetime as dt
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from dashboard.analysis.summaries import in_order_of_time
from dashboard.analysis.window import Window, span_of
from dashboard.briefing.export import Export, Looks
from dashboard.briefing.exports import EXPORTS
from dashboard.briefing.making import export_of
from dashboard.briefing.series import Each, film_bytes, series
from dashboard.errors import BriefingError
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.records import Article, Event
from dashboard.store.records import read_events

SUFFIXES: Final = (*EXPORTS, ".gif")
PICTURE_SUFFIXES: Final = (".png", ".svg", ".pdf")


def events_of(source: Path) -> tuple[list[Event], list[Article]]:
    """Return the events above the line and the articles of a folder that `extract` wrote, or of documents.

    Raises BriefingError where there is no document, StoreError where the tables cannot be read.
    """
    if (source / "run.json").is_file():
        events, articles = read_events(source)
    else:
        tables = run([source])
        if not tables.documents:
            reasons = "; ".join(failure.message for failure in tables.failures[:3])
            raise BriefingError(f"{source} holds no document that can be read: {reasons}")
        events, articles = list(tables.events), list(tables.articles)
    return in_order_of_time(event for event in events if event.shown), articles


def briefing_of(
    events: Sequence[Event],
    articles: Sequence[Article],
    *,
    first: dt.date | None = None,
    last: dt.date | None = None,
    title: str | None = None,
    looks: Looks | None = None,
    made: dt.date,
    reproduce: str,
) -> Export:
    """Return the briefing of some days; without `first` and `last` of all days.

    Raises BriefingError for days that are none.
    """
    span = span_of(events) or Window(first=first or made, last=max(last or made, first or made))
    first, last = first or min(span.first, last or span.first), last or max(span.last, first or span.last)
    if first > last:
        raise BriefingError(f"the first day, {first}, is after the last day, {last}")
    return export_of(
        events,
        articles,
        shipped_gazetteer(),
        window=Window(first=first, last=last),
        span=Window(first=min(first, span.first), last=max(last, span.last)),
        made=made,
        reproduce=reproduce,
        title=title,
        looks=looks or Looks(),
    )


def command_of(source: str, days: str, looks: Looks, title: str | None) -> str:
    """Return the command that makes the same briefing; what is as usual is left out."""
    usual = Looks()
    said = [
        f"--{name} {shlex.quote(str(value))}"
        for name, value, other in (
            ("title", title or "", ""),
            ("language", looks.language, usual.language),
            ("shape", looks.shape, usual.shape),
            ("theme", looks.theme, usual.theme),
            ("places", looks.named, usual.named),
            ("maps", looks.maps, usual.maps),
            ("handling", looks.handling, usual.handling),
        )
        if value != other
    ]
    listed = [] if looks.listed else ["--no-list"]
    return " ".join(filter(None, ["python -m dashboard briefing", shlex.quote(source), days, *said, *listed]))


def files_of(suffix: str, export: Export, each: Each | None) -> Iterator[tuple[str, bytes]]:
    """Yield what a file of this suffix is called beyond its own name, and its bytes; with `each` one picture a part.

    Raises BriefingError for formats that there are not, and for a series in a format that has none.
    """
    if suffix == ".gif":
        yield "", film_bytes(series(export, each or "day"))
    elif suffix not in EXPORTS:
        known = " ".join(SUFFIXES)
        raise BriefingError(f"a briefing cannot be saved as {suffix or 'a file without a suffix'}: {known}")
    elif each is None:
        yield "", EXPORTS[suffix](export)
    elif suffix in PICTURE_SUFFIXES:
        for number, part in enumerate(series(export, each), start=1):
            yield f"-{number:03}", EXPORTS[suffix](part)
    else:
        raise BriefingError(f"a series is one of pictures: {' '.join(PICTURE_SUFFIXES)} .gif, not {suffix}")
