"""The map page: coverage, filters, the map with its clock, the evidence of the chosen place, the table of events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard.analysis.window import Window
from dashboard.errors import DashboardError
from dashboard.pages import (
    choices,
    coverage,
    event_table,
    evidence_panel,
    filter_bar,
    left_out,
    link_bar,
    only_named,
    place_finder,
    place_search,
    plain_map,
    presentation,
    scene,
    story,
)
from dashboard.pages.corpus import Corpus, load
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import draw_map, hand_over, layers_url, preload, read_pick, read_view
from dashboard.pages.remedies import Remedy, remedies, why
from dashboard.pages.safe_html import show, tag
from dashboard.records import Tables

_MAP: Final = "map"
_OUTSIDE: Final = "outside_the_fragment"
_STYLE: Final = Path(__file__).with_name("page.css")


def main() -> None:
    """Show the documents of the shipped folder."""
    show_page(load)


def show_page(read: Callable[[], Corpus]) -> None:
    """Show what `read` gives; title and the map's code are on their way before it is called."""
    st.html(_STYLE)
    if not _is_plain():
        # Streamlit's own chart brings another deck.gl, and a page bears only one.
        preload()
    st.session_state[_OUTSIDE] = _outside()
    if presentation.presenting():
        presentation.style()
        corpus = read()
    else:
        with st.container(key="masthead"):
            st.title("Karabakh: reported events by place and day", anchor=False)
            corpus = read()
            show(tag("p", coverage.line(corpus.tables, corpus.events), class_="coverage"))
    if corpus.domain is None:
        _nothing_to_draw(corpus.tables)
    else:
        _explore(corpus, corpus.domain, _hand_over(corpus))
    if not presentation.presenting():
        left_out.draw(corpus)


def _outside() -> tuple[str, bool]:
    """Return on what the page outside the fragment depends: the language of names, and whether it is presented."""
    return choices.language(), presentation.presenting()


def _hand_over(corpus: Corpus) -> str | None:
    """Hand the browser what the map draws and return its reference; None when the map cannot be drawn."""
    if _is_plain():
        return None
    try:
        ref, rows = corpus.packet(layers_url())
    except DashboardError as error:
        # A damaged layer costs the map; the table and the evidence stay.
        st.error(f"The map cannot be drawn: {error}")
        return None
    hand_over(ref, rows, scene.village_rows()[1])
    return ref


def _is_plain() -> bool:
    return st.query_params.get("map") == "plain"


@st.fragment
def _explore(corpus: Corpus, domain: Window, ref: str | None) -> None:
    """Filters, map, evidence and table. A fragment: a step on the map does not run the rest of the page again.

    `ref` is the reference of what the browser draws.
    """
    link_bar.open_link(corpus, domain)
    if st.session_state.get(_OUTSIDE) != _outside():
        st.rerun(scope="app")
    presented = presentation.presenting()
    bar = st.container()
    left, right = st.columns([7, 3], gap="small")
    view = choices.view(domain)
    plain = _is_plain()
    with left, st.container(key="map_side"):
        stage = st.container()
        if plain:
            view = plain_map.choose_days(corpus, view, domain)
        drawn = Drawn.of(corpus, choices.filters(corpus), view)
        if plain:
            with stage:
                plain_map.draw(drawn, _remember_plain_pick)
        elif ref:
            _map(drawn, domain, ref)
    with bar:
        if presented:
            presentation.head(drawn, domain)
        else:
            filter_bar.draw(drawn, domain)
        link_bar.notices(drawn)
    if not presented:
        with right:
            story.bar(drawn, domain)
    with right, st.container(key="evidence"):
        place = choices.place()
        if place and not drawn.at(place) and _quiet(drawn, place, domain):
            pass  # a ring, or what was searched for
        elif drawn.counts.events:
            evidence_panel.draw(drawn, domain)
        else:
            _nothing_left(drawn, domain)
    if not presented:
        event_table.draw(drawn)
        only_named.table(drawn)
    link_bar.keep(drawn, domain)


def _quiet(drawn: Drawn, place: str, domain: Window) -> bool:
    """Show what is known of a place of which no event is drawn; false when there is nothing to say."""
    return only_named.evidence(drawn, place) or place_search.quiet_place(drawn, place, domain)


def _map(drawn: Drawn, domain: Window, ref: str) -> None:
    corpus = drawn.corpus
    draw_map(
        key=_MAP,
        ref=ref,
        mask=corpus.mask(drawn.filters),
        mentions=only_named.packet(corpus, drawn.filters, drawn.language),
        villages=scene.village_rows()[0],
        names=corpus.names_packet(drawn.language),
        command=choices.command(),
        view=drawn.view,
        selected=choices.place(),
        sequence=choices.sequence(),
        marker=place_finder.marker(corpus, choices.place(), drawn.language),
        on_view=lambda: _remember_view(domain),
        on_pick=_remember_pick,
    )


def _remember_view(domain: Window) -> None:
    if view := read_view(st.session_state.get(_MAP), domain, choices.command().sequence):
        st.session_state["view"] = view


def _remember_pick() -> None:
    if pick := read_pick(st.session_state.get(_MAP), choices.sequence()):
        place, sequence = pick
        choices.choose(place, sequence=sequence)


def _remember_plain_pick() -> None:
    if place := plain_map.read_pick():
        choices.choose(place)


def _nothing_left(drawn: Drawn, domain: Window) -> None:
    """Say what has no event, and offer what would bring some."""
    show(tag("p", why(drawn), class_="notice", role="status"))
    for number, remedy in enumerate(remedies(drawn, domain)):
        show(tag("p", remedy.words, class_="hint"))
        st.button(remedy.button, key=f"remedy_{number}", on_click=_take, args=(remedy, domain))


def _take(remedy: Remedy, domain: Window) -> None:
    choices.set_filters(remedy.filters)
    if remedy.days:
        choices.show_days(domain, domain)


def _nothing_to_draw(tables: Tables) -> None:
    if not tables.articles:
        st.info(
            "No document has been read. Put .txt, .md, .jsonl or .csv files into the folder `seeds`, then reload "
            "this page."
        )
    else:
        st.info("The documents name no event with both a place and a day. What was found is listed below.")
