"""The events as a table that carries all that the map shows. No Streamlit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pandas as pd

from dashboard import wording
from dashboard.pages.evidence import Sources
from dashboard.records import Event

COLUMNS: Final = (
    "Day(s)",
    "Place",
    "District",
    "What",
    "Claimed by",
    "Certainty",
    "Sentence",
    "Publisher",
    "How the day is known",
    "Title",
    "Language",
)


def frame(events: Sequence[Event], sources: Sources) -> pd.DataFrame:
    """Return one row an event, in the order given. Days are ISO, so that they sort; sentences stand as they are."""
    return pd.DataFrame([_row(event, sources) for event in events], columns=list(COLUMNS), dtype="str")


def _row(event: Event, sources: Sources) -> tuple[str, ...]:
    article = sources.article(event)
    if event.first is None or event.last is None:
        days = ""
    elif event.first == event.last:
        days = event.first.isoformat()
    else:
        days = f"{event.first.isoformat()} – {event.last.isoformat()}"
    quote = " ".join(event.quote.split())
    return (
        days,
        sources.place(event),
        event.district or "",
        wording.KINDS[event.kind],
        wording.claimant(event, article),
        wording.CERTAINTIES[event.certainty],
        f"Paraphrase: {quote}" if event.evidence_kind == "digest" else quote,
        wording.publisher(article),
        wording.when(event),
        (article.title if article else None) or "untitled",
        wording.language(article.lang if article else None),
    )
