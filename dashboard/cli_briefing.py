"""The command `briefing`: the events of some days as a file to pass on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from dashboard import wording
from dashboard.analysis.incidents import merge
from dashboard.analysis.summaries import in_order_of_time
from dashboard.analysis.window import Window, in_window, span_of
from dashboard.basemap.layers import LAYERS, NEUTRALITY_NOTE, attribution
from dashboard.briefing.exports import EXPORTS, Export
from dashboard.briefing.rows import event_rows
from dashboard.errors import BriefingError
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.records import Article, Event
from dashboard.store.records import read_events

# Slides begin with the picture, which cannot be drawn yet.
BRIEFING_SUFFIXES: Final = tuple(suffix for suffix in EXPORTS if suffix != ".pptx")


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


def briefing_bytes(
    suffix: str,
    events: Sequence[Event],
    articles: Sequence[Article],
    *,
    first: dt.date | None = None,
    last: dt.date | None = None,
    title: str | None = None,
    language: str = "both",
    made: dt.date,
    reproduce: str,
) -> tuple[bytes, int]:
    """Return a briefing in the format of a suffix (one of BRIEFING_SUFFIXES) and how many events it has.

    Without `first` and `last` it spans all days. Raises BriefingError for other suffixes, and for days that are none.
    """
    if suffix not in BRIEFING_SUFFIXES:
        raise BriefingError(
            f"a briefing cannot be saved as {suffix or 'a file without a suffix'}: {' '.join(BRIEFING_SUFFIXES)}"
        )
    span = span_of(events) or Window(first=first or made, last=max(last or made, first or made))
    first, last = first or min(span.first, last or span.first), last or max(span.last, first or span.last)
    if first > last:
        raise BriefingError(f"the first day, {first}, is after the last day, {last}")
    window = Window(first=first, last=last)
    chosen = in_window(events, window)
    gazetteer = shipped_gazetteer()
    names = {
        one.place_id: gazetteer.label(one.place_id, language) for one in chosen if one.place_id in gazetteer.places
    }
    rows = event_rows(chosen, articles, merge(chosen, articles), attribution=attribution(LAYERS), names=names)
    days = wording.days(first, last)
    counts = f"{wording.count(len(rows), 'event')} in {wording.count(len({row.place_id for row in rows}), 'place')}"
    export = Export(
        rows=rows,
        gazetteer=gazetteer,
        title=title or f"Reported events, {days}",
        subtitle=f"{days} · {counts}",
        window=window,
        remarks=(
            NEUTRALITY_NOTE,
            f"Machine-extracted; 0 of {len(rows)} reviewed. Every event is somebody’s claim.",
            attribution(LAYERS),
            f"Made {wording.day(made)}: {reproduce}",
        ),
        made=made,
        picture=bytes,
        alternative=counts,
        language=language,
    )
    return EXPORTS[suffix](export), len(rows)
