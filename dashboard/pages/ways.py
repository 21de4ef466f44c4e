"""The ways between the pages. Whoever runs a page without the others (a test) registers none, and gets plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

import streamlit as st
from streamlit.navigation.page import Page

Name = Literal["map", "places", "read", "briefing", "review", "sources"]
_PAGES: Final = "pages_of_the_app"


def register(pages: Mapping[Name, Page]) -> list[Page]:
    """Remember the pages for `link` and `to`, and return them for the navigation."""
    st.session_state[_PAGES] = dict(pages)
    return list(pages.values())


def link(name: Name, words: str) -> None:
    """Draw a link to a page."""
    if page := _page(name):
        st.page_link(page, label=words)
    else:
        st.markdown(words)


def to(name: Name, otherwise: Callable[[], None] = st.rerun) -> None:
    """Go to a page."""
    if page := _page(name):
        st.switch_page(page)
    otherwise()


def has(name: Name) -> bool:
    """Tell whether there is a way to a page."""
    return _page(name) is not None


def _page(name: Name) -> Page | None:
    pages: Mapping[Name, Page] = st.session_state.get(_PAGES, {})
    return pages.get(name)
