"""The stock way to the same picture: `st.slider` over `st.pydeck_chart`, a row an event, made-up or shipped."""

import os

import pandas as pd
import pydeck
import streamlit as st

from dashboard.pages.corpus import load
from dashboard.records import Event

st.set_page_config(layout="wide", page_title="Stock chart")
COUNT = int(os.environ["KARABAKH_MADE_EVENTS"])


def _events() -> list[Event]:
    if COUNT == 0:
        return [event for event in load().tables.events if event.shown and event.first]
    from benchmarks.page_events import made_tables

    return list(made_tables(COUNT).events)


@st.cache_resource
def table() -> pd.DataFrame:
    events = _events()
    return pd.DataFrame(
        {
            "position": [[event.longitude, event.latitude] for event in events],
            "first": [event.first for event in events],
            "last": [event.last for event in events],
        }
    )


rows = table()
first, last = rows["first"].min(), rows["last"].max()
since, until = st.slider("Dates", min_value=first, max_value=last, value=(first, last), key="days")
inside = rows[(rows["first"] <= until) & (rows["last"] >= since)]
st.pydeck_chart(
    pydeck.Deck(
        layers=[
            pydeck.Layer(
                "ScatterplotLayer",
                data=inside[["position"]],
                get_position="position",
                get_radius=6,
                radius_units="'pixels'",
                get_fill_color=[200, 90, 20, 200],
            )
        ],
        initial_view_state=pydeck.ViewState(longitude=46.85, latitude=39.82, zoom=8),
        map_provider=None,
    ),
    key="chart",
    height=520,
)
