"""The plain map: Streamlit's own chart and slider, for browsers in which the component does not run (?map=plain)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import streamlit as st

from dashboard.analysis.summaries import by_place, incident_of
from dashboard.analysis.window import Window
from dashboard.basemap.layers import LAYERS, NEUTRALITY_NOTE, attribution, valid_on
from dashboard.basemap.styles import ThemeName
from dashboard.map.deck import POINTS_LAYER, build_deck
from dashboard.map.points import point_rows
from dashboard.pages import scene
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import View, layers_url
from dashboard.pages.safe_html import show, tag

HEIGHT_PX: Final = 520
KEY: Final = "plain_map"


def choose_days(view: View, domain: Window) -> View:
    """Show the slider and return the view with the days it stands on."""
    if domain.days == 1:
        return view
    chosen = st.slider(
        "Dates", min_value=domain.first, max_value=domain.last, value=(domain.first, domain.last), key="plain_days"
    )
    return replace(view, window=Window(first=chosen[0], last=chosen[1]))


def draw(drawn: Drawn, on_pick: Callable[[], None]) -> None:
    """Draw what is left of the events; a click calls `on_pick`, see `read_pick`.

    The view is constant and the key fixed, so that the camera stays when the days change. Names are left out: this
    map cannot keep them off one another.
    """
    theme: ThemeName = "dark" if st.context.theme.type == "dark" else "light"
    corpus, view = drawn.corpus, drawn.view
    places = by_place(drawn.events(), incident_of(corpus.tables.incidents))
    folder = layers_url()
    deck = build_deck(
        point_rows(places, theme=theme, names=drawn.sources.names),
        layer_url=lambda layer: scene.layer_url(folder, layer),
        theme=theme,
        days=(view.window.first, view.window.last),
    )
    st.pydeck_chart(deck, key=KEY, height=HEIGHT_PX, on_select=on_pick, selection_mode="single-object")
    layers = valid_on(LAYERS, view.window.first, view.window.last)
    show(tag("p", tag("strong", NEUTRALITY_NOTE), " ", attribution(layers), class_="plain-credit"))
    st.caption("Plain map. Click a dot, or choose a row of the table below, for the sentences behind it.")


def read_pick() -> str | None:
    """Return the place that was clicked, None when there is none."""
    chosen = st.session_state[KEY].selection.objects.get(POINTS_LAYER, [])
    return str(chosen[0]["id"]) if chosen else None
