"""The row above the map: filters, search, less certain events, and how much of everything is shown."""

from __future__ import annotations

from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.analysis.columns import NONE, Field
from dashboard.analysis.filters import Counts, Filters, on_the_map, options
from dashboard.analysis.window import Window
from dashboard.pages import choices, filter_words, link_bar, only_named, place_search, presentation
from dashboard.pages.drawn import Drawn
from dashboard.pages.safe_html import Html, show, tag

MOST_OPTIONS: Final = 300
"""Values that a list offers, the most frequent ones; the search box finds the others by name."""

_GROUPS: Final[tuple[tuple[str, tuple[Field, ...]], ...]] = (
    ("What and who", ("kind", "claimed_by", "actor", "certainty")),
    ("Where", ("district", "place", "place_basis")),
    ("Source", ("publisher", "language")),
    ("Date", ("precision", "date_basis")),
)


def draw(drawn: Drawn, domain: Window) -> None:
    """Draw the row. Each change runs the page's fragment again with the new filters."""
    with st.container(key="filter_bar", horizontal=True, vertical_alignment="center", wrap=True, gap="small"):
        # Its content is made when it is opened: a dozen lists of options are not counted at every step of the clock.
        popover = st.popover("Filters", key="filter_popover", on_change="rerun", icon=":material/filter_alt:")
        if popover.open:
            with popover:
                _fields(drawn)
        choices.follow(choices.SEARCH, drawn.filters.text)
        st.text_input(
            "Search sentences, titles and places",
            key=choices.SEARCH,
            type="search",
            live="400ms",
            placeholder="Search sentences, titles, places",
            label_visibility="collapsed",
            width=250,
            on_change=choices.search_changed,
        )
        place_search.button(drawn, domain)
        choices.follow(choices.REVIEW, drawn.filters.review)
        st.toggle(
            f"Also less certain ({len(drawn.corpus.unsure):,})",
            key=choices.REVIEW,
            help="Events below the line of certainty, to be reviewed. They are drawn pale.",
            disabled=not drawn.corpus.unsure,
            on_change=choices.review_changed,
        )
        with st.container(key="filter_status", width="stretch"):
            show(status(drawn))
        presentation.button()
        link_bar.button(drawn, domain)
        st.button(
            "Reset",
            key="filter_reset",
            help="All events on all days, without filters",
            disabled=drawn.everything and drawn.filters == Filters(),
            on_click=choices.reset,
            args=(domain,),
        )


def status(drawn: Drawn) -> Html:
    """Return how much of everything is shown, and under it what is set."""
    said = "; ".join(filter_words.parts(drawn.filters, drawn.sources.names))
    return tag(
        "div",
        tag("strong", showing(drawn.counts, drawn.total), class_="showing"),
        tag("span", tag("bdi", said), class_="set", title=said) if said else "",
        class_="status",
        role="status",
    )


def showing(counts: Counts, total: Counts) -> str:
    """Return "Showing 112 of 165 incidents (140 of 201 events)"."""
    if counts == total:
        return f"Showing all {wording.count(total.incidents, 'incident')} ({wording.count(total.events, 'event')})"
    incidents = f"{counts.incidents:,} of {wording.count(total.incidents, 'incident')}"
    return f"Showing {incidents} ({counts.events:,} of {wording.count(total.events, 'event')})"


def _fields(drawn: Drawn) -> None:
    """Draw a list for each field, with the number of events that each value would leave."""
    with st.container(key="filter_fields"):
        st.caption("Several values of one list: any of them. Several lists: all of them. Numbers are events.")
        columns = st.columns(2, gap="medium")
    for n, (title, fields) in enumerate(_GROUPS):
        with columns[n % 2]:
            show(tag("h4", title, class_="filter-group"))
            for field in fields:
                _field(drawn, field)
    # Below the shorter column.
    with columns[1]:
        show(tag("h4", "Beside the events", class_="filter-group"))
        only_named.choice(drawn)


def _field(drawn: Drawn, field: Field) -> None:
    corpus, chosen = drawn.corpus, drawn.filters.chosen(field)
    inside = on_the_map(corpus.columns, drawn.window, publication=drawn.view.publication)
    # What the other filters leave: choosing a second value of this list widens it.
    found = options(corpus.columns, field, corpus.selected(drawn.filters.without(field)) & inside)
    offered = [code for code in list(found)[:MOST_OPTIONS] if code != NONE or field != "precision"]
    values = [*offered, *(code for code in chosen if code not in offered)]
    names = drawn.sources.names

    def words(code: str) -> str:
        return f"{filter_words.value(field, code, names)} ({found.get(code, 0):,})"

    key = choices.field_key(field)
    choices.follow(key, list(chosen))
    st.multiselect(
        filter_words.FIELDS[field],
        values,
        key=key,
        format_func=words,
        placeholder="All" if len(found) <= MOST_OPTIONS else f"All; the {MOST_OPTIONS} most frequent are listed",
        on_change=choices.field_changed,
        args=(field,),
    )
