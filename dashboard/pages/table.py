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


LONGEST_SENTENCE: Final = 600
"""Letters of a sentence that the table on the page shows; evidence and saved tables have all of it."""


def frame(events: Sequence[Event], sources: Sources, *, longest: int | None = None) -> pd.DataFrame:
    """Return one row an event, in the order given. Days are ISO, so that they sort; sentences stand as they are.

    With `longest`, sentences and titles of more letters are cut off, and end in an ellipsis.
    """
    return pd.DataFrame([_row(event, sources, longest) for event in events], columns=list(COLUMNS), dtype="str")


def _cut(text: str, longest: int | None) -> str:
    return text if longest is None or len(text) <= longest else text[: longest - 1] + "…"


def _row(event: Event, sources: Sources, longest: int | None) -> tuple[str, ...]:
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
        sources.district(event),
        wording.KINDS[event.kind],
        wording.claimant(event, article),
        wording.CERTAINTIES[event.certainty],
        _cut(f"Paraphrase: {quote}" if event.evidence_kind == "digest" else quote, longest),
        wording.publisher(article),
        wording.when(event),
        _cut((article.title if article else None) or "untitled", longest),
        wording.language(article.lang if article else None),
    )
