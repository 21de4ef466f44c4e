"""Finding a place on the map page: a box that answers while one types, and what is known of a place without events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import streamlit as st

from dashboard import wording
from dashboard.analysis.window import Window, overlaps
from dashboard.pages import choices, lookup, place_finder
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import asset
from dashboard.pages.place_finder import Finder
from dashboard.pages.safe_html import show, tag
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Event

NEAR_ZOOM: Final = 9.0
"""From this zoom on the map is near enough to show a place without coming nearer."""
ZOOM: Final = 10.0
_OPEN: Final = "find_popover"
_BOX: Final = "find_box"
_QUERY: Final = "find_query"


@st.cache_resource
def _finder() -> Finder:
    return Finder(shipped_gazetteer())


def button(drawn: Drawn, domain: Window) -> None:
    """Draw the button that opens the search. Its content is made when it is opened."""
    popover = st.popover("Find place", key=_OPEN, on_change="rerun", icon=":material/location_on:")
    if not popover.open:
        return
    query = str(st.session_state.get(_QUERY, ""))
    found = place_finder.find(_finder(), drawn, query)
    answers = [
        {
            "id": one.place_id,
            "label": one.label,
            "facts": f"spelt alike · {one.facts}" if one.guess else one.facts,
            "told": one.told,
            "map": one.on_map,
        }
        for one in found
    ]
    box = st.components.v2.component("karabakh_find", css=asset("find.css"), js=asset("find.js"))
    with popover, st.container(key="find"):
        box(
            key=_BOX,
            data={"query": query, "answers": answers, "fewest": place_finder.FEWEST_LETTERS},
            on_query_change=_typed,
            on_chosen_change=lambda: _choose(drawn, domain),
        )


def _typed() -> None:
    query = _said("query")
    st.session_state[_QUERY] = query[: lookup.LONGEST] if isinstance(query, str) else ""


def _choose(drawn: Drawn, domain: Window) -> None:
    chosen = _said("chosen")
    place_id = chosen.get("id") if isinstance(chosen, Mapping) else None
    if not isinstance(place_id, str) or place_id not in shipped_gazetteer().places:
        return
    st.session_state[_OPEN] = False
    choices.choose(place_id)
    if chosen.get("show") is True:
        show_on_map(drawn, place_id, domain)


def _said(name: str) -> Any:
    state: Any = st.session_state.get(_BOX)
    return state.get(name) if state is not None else None


def show_on_map(drawn: Drawn, place_id: str, domain: Window) -> None:
    """Let the map go to a place, because somebody asked for it; a map that is near enough keeps its zoom."""
    mark = place_finder.marker(drawn.corpus, place_id, drawn.language)
    if not mark:
        return
    camera = {"longitude": float(mark["longitude"]), "latitude": float(mark["latitude"])}
    seen = choices.view(domain).camera
    if not seen or seen.get("zoom", 0.0) < NEAR_ZOOM:
        camera["zoom"] = ZOOM
    choices.go(domain, camera=camera)


def quiet_place(drawn: Drawn, place_id: str, domain: Window) -> bool:
    """Show what is known of a chosen place without an event in these days; false for a place that nobody knows."""
    gazetteer = shipped_gazetteer()
    mark = place_finder.marker(drawn.corpus, place_id, drawn.language)
    if not mark:
        return False
    known = place_id in gazetteer.places
    facts = place_finder.facts(gazetteer, place_id, drawn.language) if known else ""
    other = place_finder.elsewhen(drawn, place_id)
    show(
        tag(
            "section",
            tag("h3", tag("bdi", str(mark["label"]))),
            tag("div", tag("bdi", facts), class_="facts"),
            tag("p", said_of(other, drawn), class_="quiet"),
            class_="evidence",
        )
    )
    with st.container(key="quiet_place", horizontal=True, gap="small"):
        if other:
            st.button("Show those days", key="quiet_days", on_click=_show_days, args=(other, domain))
        if place_finder.on_map(float(mark["longitude"]), float(mark["latitude"])):
            st.button("Show on map", key="quiet_map", on_click=show_on_map, args=(drawn, place_id, domain))
        else:
            show(tag("p", "The map does not reach this place.", class_="hint"))
    if known:
        lines = [
            tag("li", tag("strong", language), " ", tag("bdi", name, lang=code))
            for language, name, code in place_finder.shown_names(gazetteer, place_id)
        ]
        show(tag("section", tag("h4", "Its names"), tag("ul", *lines, class_="names-short"), class_="evidence place"))
    return True


def said_of(other: list[Event], drawn: Drawn) -> str:
    """Return that nothing is drawn of a place, and when something would be; `other` are its events of other days."""
    days = wording.days(drawn.window.first, drawn.window.last)
    none = f"No event in these days, {days}"
    if drawn.filters.narrows:
        none += ", with these filters"
    span = _span(other)
    if span is None:
        return f"{none}, nor on other days."
    return f"{none}. On other days: {wording.count(len(other), 'event')}, {wording.days(span.first, span.last)}."


def _span(events: list[Event]) -> Window | None:
    days = [(event.first, event.last) for event in events if event.first and event.last]
    return Window(first=min(first for first, _ in days), last=max(last for _, last in days)) if days else None


def _show_days(events: list[Event], domain: Window) -> None:
    near = _span([event for event in events if overlaps(event, domain)])
    if near:
        choices.go(domain, window=Window(first=max(near.first, domain.first), last=min(near.last, domain.last)))
