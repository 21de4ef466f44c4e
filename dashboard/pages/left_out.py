"""Below the map: the events that it does not draw, and the documents that were not read."""

from __future__ import annotations

import streamlit as st

from dashboard import wording
from dashboard.pages import choices, event_table, table, ways
from dashboard.pages.corpus import Corpus
from dashboard.pages.evidence import Sources
from dashboard.pages.safe_html import show, tag
from dashboard.records import Event, Tables


def draw(corpus: Corpus) -> None:
    """List what the map does not draw: no day, a day that the slider does not reach, or not sure enough."""
    sources = corpus.sources_in(choices.language())
    if corpus.undated:
        with st.expander(f"Without a day: {wording.count(len(corpus.undated), 'event')}, not on the map"):
            _listed(corpus.undated, sources, key="undated")
    if corpus.domain and corpus.beyond:
        count, days = wording.count(len(corpus.beyond), "event"), wording.days(corpus.domain.first, corpus.domain.last)
        with st.expander(f"Outside {days}: {count}, not on the map"):
            _listed(corpus.beyond, sources, key="beyond")
    if corpus.unsure:
        count = wording.count(len(corpus.unsure), "less certain event")
        ways.link("review", f"To review: {count}, on the map only with “Also less certain”")
    _failures(corpus.tables)


def _listed(events: list[Event], sources: Sources, *, key: str) -> None:
    rows = events[: event_table.ROWS]
    st.dataframe(table.frame(rows, sources, longest=table.LONGEST_SENTENCE), hide_index=True)
    if len(rows) < len(events):
        st.caption(f"The first {len(rows)} of {len(events):,}; the saved table has all of them.")
    event_table.save(lambda: events, sources, key=key, file=f"events-{key}.csv")


def _failures(tables: Tables) -> None:
    notes = [(document.source, warning) for document in tables.documents for warning in document.warnings]
    rows = [(failure.source, failure.message) for failure in tables.failures] + notes
    if not rows:
        return
    with st.expander(f"Not read, or read with a doubt: {wording.count(len(rows), 'message')}"):
        items = (tag("li", tag("strong", source), ": ", message) for source, message in rows)
        show(tag("ul", *items, class_="failures"))
