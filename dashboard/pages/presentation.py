"""The presentation view of the map page: nothing but title, clock, map and the chosen evidence, in large type."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.analysis.window import Window
from dashboard.pages import choices, filter_words, story
from dashboard.pages.drawn import Drawn
from dashboard.pages.safe_html import show, tag

_PRESENTING: Final = "presenting"
_STYLE: Final = Path(__file__).with_name("presentation.css")


def presenting() -> bool:
    """Return whether the map is being presented."""
    return bool(st.session_state.get(_PRESENTING))


def present(wanted: bool) -> None:
    """Begin or end the presentation; filters, days, camera and the chosen place stay as they are."""
    st.session_state[_PRESENTING] = wanted


def style() -> None:
    """Give the page the looks of a presentation."""
    st.html(_STYLE)


def button() -> None:
    """Draw the button that begins it."""
    st.button(
        "Present",
        key="present",
        icon=":material/co_present:",
        help="The map alone in large type, for a screen in front of people or a screenshot",
        on_click=present,
        args=(True,),
    )


def head(drawn: Drawn, domain: Window) -> None:
    """Draw what stands above the map: the days, what is shown, the story's steps and the way back."""
    # The panel stands beside the map only while a place is chosen; its name tells the style sheet.
    with (
        st.container(key="presented_place" if choices.place() else "presented_all"),
        st.container(key="presented", horizontal=True, vertical_alignment="center", gap="small"),
    ):
        with st.container(key="presented_title", width="stretch"):
            show(
                tag(
                    "div",
                    tag("h3", f"Reported events, {wording.days(drawn.window.first, drawn.window.last)}"),
                    tag("p", said(drawn)),
                    class_="presented",
                )
            )
        story.bar(drawn, domain)
        if choices.place():
            st.button("Close", key="present_close", help="Show the map alone", on_click=choices.choose, args=(None,))
        st.button(
            "Exit presentation",
            key="present_exit",
            help="Back to the filters and tables",
            icon=":material/close_fullscreen:",
            on_click=present,
            args=(False,),
        )


def said(drawn: Drawn) -> str:
    """Return how much is shown, what of it, and that all of it is claimed."""
    chosen = "; ".join(filter_words.parts(drawn.filters, drawn.sources.names))
    shown = (
        f"{wording.count(drawn.counts.events, 'event')} in {wording.count(drawn.counts.places, 'place')}, "
        "each as its source claims it"
    )
    return f"{shown}. {chosen}" if chosen else shown
