"""The map page: coverage, the map with its clock, the evidence of the chosen place, and the table of events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.analysis.window import Window, in_window, time_class
from dashboard.errors import DashboardError
from dashboard.pages import cells, coverage, plain_map, table
from dashboard.pages.corpus import Corpus, load
from dashboard.pages.evidence import Sources, panel
from dashboard.pages.map_component import Command, View, draw_map, layers_url, preload, read_pick, read_view
from dashboard.pages.safe_html import show, tag
from dashboard.records import Event, Tables

_MAP: Final = "map"
_TABLE: Final = "events_table"
_STYLE: Final = Path(__file__).with_name("page.css")
CARDS: Final = 40
"""Cards of evidence at first; a region can have hundreds."""


def main() -> None:
    """Show the documents of the shipped folder."""
    show_page(load)


def show_page(read: Callable[[], Corpus]) -> None:
    """Show what `read` gives; title and the map's code are on their way before it is called."""
    st.html(_STYLE)
    preload()
    with st.container(key="masthead"):
        st.title("Karabakh: reported events by place and day", anchor=False)
        corpus = read()
        show(tag("p", coverage.line(corpus.tables, corpus.events), class_="coverage"))
    if corpus.domain is None:
        _nothing_to_draw(corpus.tables)
    else:
        _explore(corpus, corpus.domain)
    _left_out(corpus)
    _failures(corpus.tables)


@st.fragment
def _explore(corpus: Corpus, domain: Window) -> None:
    """Map, evidence and table. A fragment: a step on the map does not run the rest of the page again."""
    view = _view(domain)
    left, right = st.columns([7, 3], gap="small")
    with left, st.container(key="map_side"):
        if st.query_params.get("map") == "plain":
            view = plain_map.choose_days(view, domain)
            current = _drawn(corpus.events, view)
            plain_map.draw(corpus, current, view, _remember_plain_pick)
        else:
            _map(corpus, view, domain)
            current = _drawn(corpus.events, view)
    with right, st.container(key="evidence"):
        _evidence(current, corpus.sources)
    _table(current, corpus.sources, view)


def _map(corpus: Corpus, view: View, domain: Window) -> None:
    try:
        ref, rows = corpus.packet(layers_url())
    except DashboardError as error:
        # A damaged layer costs the map; the table and the evidence stay.
        st.error(f"The map cannot be drawn: {error}")
        return
    draw_map(
        key=_MAP,
        ref=ref,
        rows=rows,
        mask=None,
        command=Command(),
        view=view,
        selected=st.session_state.get("place"),
        sequence=st.session_state.get("sequence", 0),
        on_view=lambda: _remember_view(domain),
        on_pick=_remember_pick,
    )


def _view(domain: Window) -> View:
    view = st.session_state.get("view")
    if not isinstance(view, View):
        return View(window=domain)
    # Documents may have changed since: the window stays inside the days that there are.
    first = min(max(view.window.first, domain.first), domain.last)
    last = max(min(view.window.last, domain.last), first)
    return replace(view, window=Window(first=first, last=last))


def _remember_view(domain: Window) -> None:
    if view := read_view(st.session_state.get(_MAP), domain):
        st.session_state["view"] = view


def _remember_pick() -> None:
    if pick := read_pick(st.session_state.get(_MAP)):
        st.session_state["place"], st.session_state["sequence"] = pick
        st.session_state["chosen"] = None


def _remember_plain_pick() -> None:
    if place := plain_map.read_pick():
        st.session_state["place"], st.session_state["chosen"] = place, None


def _remember_row() -> None:
    rows = st.session_state[_TABLE].selection.rows
    listed: list[tuple[str, str]] = st.session_state.get("listed", [])
    if rows and rows[0] < len(listed):
        st.session_state["place"], st.session_state["chosen"] = listed[rows[0]]


def _drawn(events: list[Event], view: View) -> list[Event]:
    inside = in_window(events, view.window)
    return inside if view.publication else [event for event in inside if time_class(event) != "publication"]


def _evidence(current: list[Event], sources: Sources) -> None:
    place = st.session_state.get("place")
    here = [event for event in current if event.place_id == place]
    if not here:
        why = (
            "The chosen place has no event in these days. Widen the dates, or choose another place."
            if place and current
            else "Choose a place on the map, or a row of the table: the sentences behind it stand here."
        )
        show(tag("section", tag("h3", "Evidence"), tag("p", why, class_="hint"), class_="evidence"))
        return
    chosen = st.session_state.get("chosen")
    # The chosen one is among the cards however many there are.
    shown = sorted(here, key=lambda event: event.event_id != chosen)
    limit = len(shown) if st.session_state.get("all_cards") == place else CARDS
    show(panel(sources.place(here[0]), here[0].district, shown[:limit], sources, chosen, total=len(here)))
    if len(shown) > limit and st.button(f"Show all {len(shown)}", key="more"):
        st.session_state["all_cards"] = place
        st.rerun(scope="fragment")


def _table(current: list[Event], sources: Sources, view: View) -> None:
    days = wording.days(view.window.first, view.window.last)
    places = len({event.place_id for event in current})
    with st.container(key="events"):
        st.subheader(
            f"{wording.count(len(current), 'event')} in {wording.count(places, 'place')}, {days}", anchor=False
        )
        if not current:
            st.info(
                "No event is reported in these days. Move the handles under the map apart, press “All days”, "
                "or switch “dated by publication” on."
            )
        st.session_state["listed"] = [(event.place_id, event.event_id) for event in current]
        st.dataframe(
            table.frame(current, sources),
            key=_TABLE,
            on_select=_remember_row,
            selection_mode="single-row",
            hide_index=True,
            height=360,
        )
        if current:
            _save(current, sources, key="events", file="events.csv")


def _listed(events: list[Event], sources: Sources, *, key: str) -> None:
    st.dataframe(table.frame(events, sources), key=f"{key}_table", hide_index=True)
    _save(events, sources, key=key, file=f"events-{key}.csv")


def _save(events: list[Event], sources: Sources, *, key: str, file: str) -> None:
    """Offer a table as a file; it is made when it is asked for."""
    st.download_button(
        "Save as CSV",
        lambda: cells.saved(table.frame(events, sources)),
        file_name=file,
        mime="text/csv",
        key=f"{key}_csv",
        on_click="ignore",
    )


def _nothing_to_draw(tables: Tables) -> None:
    if not tables.articles:
        st.info(
            "No document has been read. Put .txt, .md, .jsonl or .csv files into the folder `seeds`, then reload "
            "this page."
        )
    else:
        st.info("The documents name no event with both a place and a day. What was found is listed below.")


def _left_out(corpus: Corpus) -> None:
    """List what the map does not draw: no day, a day that the slider does not reach, or not sure enough."""
    if corpus.undated:
        with st.expander(f"Without a day: {wording.count(len(corpus.undated), 'event')}, not on the map"):
            _listed(corpus.undated, corpus.sources, key="undated")
    if corpus.domain and corpus.beyond:
        count, days = wording.count(len(corpus.beyond), "event"), wording.days(corpus.domain.first, corpus.domain.last)
        with st.expander(f"Outside {days}: {count}, not on the map"):
            _listed(corpus.beyond, corpus.sources, key="beyond")
    if corpus.unsure:
        with st.expander(f"To review: {wording.count(len(corpus.unsure), 'less certain event')}, not on the map"):
            _listed(corpus.unsure, corpus.sources, key="unsure")


def _failures(tables: Tables) -> None:
    notes = [(document.source, warning) for document in tables.documents for warning in document.warnings]
    rows = [(failure.source, failure.message) for failure in tables.failures] + notes
    if not rows:
        return
    with st.expander(f"Not read, or read with a doubt: {wording.count(len(rows), 'message')}"):
        items = (tag("li", tag("strong", source), ": ", message) for source, message in rows)
        show(tag("ul", *items, class_="failures"))
