"""From the events of some days to a briefing: the same for the page and for the command line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dashboard import wording
from dashboard.analysis.incidents import merge
from dashboard.analysis.window import Window, in_window, time_class
from dashboard.basemap.layers import LAYERS, NEUTRALITY_NOTE, attribution
from dashboard.briefing.export import Export, Looks
from dashboard.briefing.picture.places import numbers
from dashboard.briefing.rows import event_rows
from dashboard.records import Article, Event
from gazetteer.gazetteer import Gazetteer

_USUAL: Final = Looks()


def title_of(window: Window, chosen: str = "") -> str:
    """Return the title that a briefing has until somebody writes a better one: the days, and what was `chosen`."""
    days = f"Reported events, {wording.days(window.first, window.last)}"
    return f"{days}: {chosen}" if chosen else days


def _subtitle(window: Window, counts: str, title: str | None) -> str:
    said = f"{counts}, each as its source claims it"
    # The title that is proposed has the days already.
    return f"{wording.days(window.first, window.last)} · {said}" if title else said


def export_of(
    events: Sequence[Event],
    articles: Sequence[Article],
    gazetteer: Gazetteer,
    *,
    window: Window,
    span: Window,
    made: dt.date,
    reproduce: str,
    title: str | None = None,
    subtitle: str | None = None,
    looks: Looks = _USUAL,
    camera: tuple[float, float, float] | None = None,
    reviews: Mapping[str, str] | None = None,
) -> Export:
    """Return the briefing of the events that overlap a window.

    `span` are the days about it for the bars, `reproduce` the command or link that gives the same, `reviews` what a
    reviewer said, by event_id.
    """
    chosen = in_window(events, window)
    language = looks.language
    known = {one.place_id for one in chosen if one.place_id in gazetteer.places}
    names = {place_id: gazetteer.label(place_id, language) for place_id in known}
    districts = {
        place_id: gazetteer.label(district.place_id, language)
        for place_id in known
        if (district := gazetteer.district_of(place_id)) and district.place_id in gazetteer.places
    }
    incidents = merge(chosen, articles)
    credit = attribution(LAYERS)

    rows = event_rows(
        chosen, articles, incidents, attribution=credit, names=names, districts=districts, reviews=reviews
    )
    numbered = numbers(rows)
    rows = [replace(row, number=numbered[row.place_id]) for row in rows]
    counts = f"{wording.count(len(rows), 'event')} in {wording.count(len({row.place_id for row in rows}), 'place')}"
    reviewed = sum(event.event_id in (reviews or {}) for event in chosen)
    return Export(
        rows=rows,
        gazetteer=gazetteer,
        title=title or title_of(window),
        subtitle=_subtitle(window, counts, title) if subtitle is None else subtitle,
        window=window,
        remarks=(
            NEUTRALITY_NOTE,
            f"Machine-extracted; {reviewed} of {len(rows)} reviewed. Every event is somebody’s claim.",
            credit,
            f"Made {wording.day(made)}: {reproduce}",
        ),
        made=made,
        span=span,
        days=[event.first for event in events if event.first and time_class(event) == "day"],
        looks=looks,
        camera=camera,
    )
