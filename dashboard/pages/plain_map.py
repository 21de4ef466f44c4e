"""The plain map: Streamlit's own chart and slider, for browsers in which the component does not run (?map=plain)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

import altair as alt
import pandas as pd
import streamlit as st

from dashboard import wording
from dashboard.analysis.histogram import per_day
from dashboard.analysis.summaries import PlaceSummary, by_place, incident_of
from dashboard.analysis.window import Window
from dashboard.basemap.layers import LAYERS, NEUTRALITY_NOTE, attribution, valid_on
from dashboard.basemap.styles import KIND_COLOURS, ThemeName
from dashboard.map.deck import POINTS_LAYER, build_deck
from dashboard.map.points import point_rows
from dashboard.pages import choices, scene
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import View, layers_url
from dashboard.pages.safe_html import Html, show, show_swatches, tag
from dashboard.records import KINDS

HEIGHT_PX: Final = 520
KEY: Final = "plain_map"
BARS_PX: Final = 90
NAMED: Final = 8
"""Places that the legend names, those with the most incidents."""

_BARS: Final[dict[str, tuple[int, int, int]]] = {
    "to the day": (61, 111, 165),
    "longer interval": (133, 169, 207),
    "dated by publication": (185, 196, 207),
}


def choose_days(corpus: Corpus, view: View, domain: Window) -> View:
    """Show the events of each day with the slider below, and return the view with the days it stands on."""
    if domain.days == 1:
        return view
    _bars(corpus, domain)
    chosen = st.slider(
        "Dates", min_value=domain.first, max_value=domain.last, value=(domain.first, domain.last), key="plain_days"
    )
    return replace(view, window=Window(first=chosen[0], last=chosen[1]))


def _bars(corpus: Corpus, domain: Window) -> None:
    """Draw how many events each day has, of those that the filters leave."""
    mask = corpus.selected(choices.filters(corpus))
    rows = per_day((event for event, kept in zip(corpus.all, mask, strict=True) if kept), domain)
    counts = [(row.day, row.precise, row.interval, row.publication) for row in rows]
    frame = pd.DataFrame(counts, columns=["day", *_BARS]).melt("day", var_name="dated", value_name="events")
    chart = alt.Chart(frame, height=BARS_PX).encode(
        x=alt.X("yearmonthdate(day):T", title=None, axis=alt.Axis(format="%-d %b %Y", labelOverlap=True)),
        y=alt.Y("events:Q", title="events", axis=alt.Axis(tickMinStep=1, tickCount=3)),
        color=alt.Color(
            "dated:N",
            scale=alt.Scale(domain=list(_BARS), range=[f"rgb{colour}" for colour in _BARS.values()]),
            legend=None,
        ),
        order=alt.Order("dated:N", sort="descending"),
    )
    st.altair_chart(chart.mark_bar())
    show(tag("div", *(tag("span", words, class_=f"kind {_css(words)}") for words in _BARS), class_="plain-legend"))
    show_swatches({_css(words): colour for words, colour in _BARS.items()})


def _css(words: str) -> str:
    return words.replace(" ", "-")


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
    _legend(places, drawn.sources.names, theme)
    st.pydeck_chart(deck, key=KEY, height=HEIGHT_PX, on_select=on_pick, selection_mode="single-object")
    layers = valid_on(LAYERS, view.window.first, view.window.last)
    show(tag("p", tag("strong", NEUTRALITY_NOTE), " ", attribution(layers), class_="plain-credit"))
    st.caption("Plain map. Click a dot, or choose a row of the table below, for the sentences behind it.")


def _legend(places: list[PlaceSummary], names: Mapping[str, str], theme: ThemeName) -> None:
    """Say what the colours mean, what a hollow dot is, and which places have the most incidents."""
    kinds = [kind for kind in KINDS if any(place.kind == kind for place in places)]
    show_swatches({f"kind-{kind}": KIND_COLOURS[kind][theme][:3] for kind in kinds})
    entries: list[Html] = [tag("span", wording.KINDS[kind], class_=f"kind kind-{kind}") for kind in kinds]
    entries.append(tag("span", "hollow: an area, or no event dated to the day", class_="kind hollow"))
    show(tag("div", *entries, class_="plain-legend"))
    largest = sorted(places, key=lambda place: (-place.incidents, place.place_id))[:NAMED]
    pieces: list[str] = []
    for place in largest:
        pieces += [", ", tag("bdi", names.get(place.place_id, place.name)), f" ({place.incidents})"]
    if pieces:
        show(tag("p", "Most incidents: ", *pieces[1:], ".", class_="plain-credit"))


def read_pick() -> str | None:
    """Return the place that was clicked, None when there is none."""
    chosen = st.session_state[KEY].selection.objects.get(POINTS_LAYER, [])
    return str(chosen[0]["id"]) if chosen else None
