"""The page's address on the page: read once at the start of a session, kept at the view, shown to be copied."""

from __future__ import annotations

from functools import cache
from typing import Final
from urllib.parse import urlencode

import streamlit as st

from dashboard.analysis.window import Window
from dashboard.pages import choices, link, presentation
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import CODE_FOLDER
from dashboard.pages.safe_html import show, tag

_READ: Final = "link_read"
_NOTICES: Final = "link_notices"
_OPENED: Final = "link_opened"


def open_link(corpus: Corpus, domain: Window) -> None:
    """Take over the view of the address, once in a session and before anything is drawn."""
    if st.session_state.get(_READ):
        return
    st.session_state[_READ] = True
    params = {name: value for name, value in st.query_params.to_dict().items() if name in link.NAMES}
    if not params:
        return
    state, notices = link.decode(params, corpus, domain)
    choices.set_filters(state.filters)
    choices.open_view(state.view)
    presentation.present(state.presenting)
    if state.place:
        choices.choose(state.place, state.event_id)
    st.session_state[_NOTICES], st.session_state[_OPENED] = notices, state


def notices(drawn: Drawn) -> None:
    """Say what was wrong with the link, until the view changes."""
    said = st.session_state.get(_NOTICES)
    if not said:
        return
    opened = st.session_state.get(_OPENED)
    if isinstance(opened, link.State) and (opened.filters, opened.view.window) != (drawn.filters, drawn.window):
        st.session_state[_NOTICES] = []
        return
    lines = [tag("li", tag("bdi", line)) for line in said]
    show(
        tag(
            "div",
            tag("strong", "Parts of the link were not understood"),
            tag("ul", *lines),
            class_="notice",
            role="status",
        )
    )


@cache
def _code() -> str:
    return (CODE_FOLDER / "address.js").read_text(encoding="utf-8")


def keep(drawn: Drawn, domain: Window) -> None:
    """Let the browser's address follow the view."""
    follow = st.components.v2.component("karabakh_address", js=_code())
    with st.container(key="stores_address"):
        follow(key="address", data={"names": sorted(link.NAMES), "view": _params(drawn, domain)}, height=1)


def button(drawn: Drawn, domain: Window) -> None:
    """Draw the button that shows the link of this view."""
    popover = st.popover("Link", key="link_popover", on_change="rerun", icon=":material/link:")
    if popover.open:
        with popover:
            st.caption(
                "Opens this view again. On another computer with the same documents, put what stands from the “?” on "
                "behind that dashboard’s own address."
            )
            query = urlencode(_params(drawn, domain))
            base = st.context.url or ""
            st.code(f"{base}?{query}" if query else base, language=None, wrap_lines=True)


def _params(drawn: Drawn, domain: Window) -> dict[str, str]:
    state = link.State(
        view=drawn.view,
        filters=drawn.filters,
        place=choices.place(),
        event_id=choices.event_id(),
        presenting=presentation.presenting(),
    )
    return link.encode(state, domain)
