"""The table of what is drawn, a page at a time; saved, it has every row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import streamlit as st

from dashboard import wording
from dashboard.pages import cells, choices, table
from dashboard.pages.drawn import Drawn
from dashboard.pages.evidence import Sources
from dashboard.records import Event

ROWS: Final = 100
"""Rows that travel to the browser at a time."""
HEIGHT_PX: Final = 360
_KEY: Final = "events_table"


def draw(drawn: Drawn) -> None:
    """Draw the table; a chosen row selects its place."""
    days = wording.days(drawn.window.first, drawn.window.last)
    events, places = wording.count(drawn.counts.events, "event"), wording.count(drawn.counts.places, "place")
    with st.container(key="events"):
        st.subheader(f"{events} in {places}, {days}", anchor=False)
        page = _page((drawn.filters, drawn.view.window, drawn.view.publication), drawn.counts.events)
        rows = drawn.events(page * ROWS, (page + 1) * ROWS)
        key = _KEY if page == 0 else f"{_KEY}_{page}"
        st.session_state["listed"] = [(event.place_id, event.event_id) for event in rows]
        st.dataframe(
            table.frame(rows, drawn.sources, longest=table.LONGEST_SENTENCE),
            key=key,
            on_select=lambda: _remember_row(key),
            selection_mode="single-row",
            hide_index=True,
            height=HEIGHT_PX,
        )
        with st.container(key="events_foot", horizontal=True, vertical_alignment="center", gap="small"):
            if drawn.counts.events > ROWS:
                _pages(page, drawn.counts.events)
            save(drawn.events, drawn.sources, key="events", file="events.csv")


def _page(of: Any, events: int) -> int:
    """Return the page that is shown: the first one whenever something else is listed."""
    if st.session_state.get("table_of") != of:
        st.session_state["table_of"], st.session_state["table_page"] = of, 0
    page: int = st.session_state.get("table_page", 0)
    return max(0, min(page, (events - 1) // ROWS))


def _pages(page: int, events: int) -> None:
    last = (events - 1) // ROWS

    def button(words: str, to: int, *, possible: bool) -> None:
        st.button(words, key=f"page_{words}", disabled=not possible, on_click=_turn, args=(to,))

    button("First", 0, possible=page > 0)
    button("Earlier", page - 1, possible=page > 0)
    button("Later", page + 1, possible=page < last)
    button("Last", last, possible=page < last)
    st.markdown(f"Rows {page * ROWS + 1:,}–{min(events, (page + 1) * ROWS):,} of {events:,}, in order of time")


def _turn(to: int) -> None:
    st.session_state["table_page"] = to


def _remember_row(key: str) -> None:
    rows = st.session_state[key].selection.rows
    listed: list[tuple[str, str]] = st.session_state.get("listed", [])
    if rows and rows[0] < len(listed):
        # With a number of its own, so that a repeat of an older click on the map does not take its place.
        choices.choose(*listed[rows[0]])


def save(events: Callable[[], list[Event]], sources: Sources, *, key: str, file: str) -> None:
    """Offer a table of all these events as a file; it is made when it is asked for."""
    st.download_button(
        "Save as CSV",
        lambda: cells.saved(table.frame(events(), sources)),
        file_name=file,
        mime="text/csv",
        key=f"{key}_csv",
        on_click="ignore",
    )
