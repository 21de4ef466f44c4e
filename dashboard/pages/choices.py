"""What the reader has chosen, kept for the session: filters, days, a place. Changed here and read by every part."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import streamlit as st

from dashboard.analysis.columns import Field
from dashboard.analysis.filters import Filters
from dashboard.analysis.search import LONGEST_QUERY
from dashboard.analysis.window import Window
from dashboard.pages.corpus import Corpus
from dashboard.pages.map_component import Command, View

SEARCH: Final = "filter_text"
REVIEW: Final = "filter_review"
PLAIN_DAYS: Final = "plain_days"
_FILTERS: Final = "filters"
_COMMAND: Final = "command"


def field_key(field: Field) -> str:
    """Return the name of the widget in which a field is chosen."""
    return f"filter_{field}"


def filters(corpus: Corpus) -> Filters:
    """Return what is chosen, without values that the documents no longer have."""
    chosen = st.session_state.get(_FILTERS)
    return chosen.known(corpus.columns) if isinstance(chosen, Filters) else Filters()


def set_filters(chosen: Filters) -> None:
    """Choose these filters; the widgets follow when they are drawn."""
    st.session_state[_FILTERS] = chosen


def field_changed(field: Field) -> None:
    """Take over what the widget of a field says."""
    values = st.session_state.get(field_key(field)) or []
    changes: dict[str, Any] = {field: tuple(values)}
    _change(**changes)


def search_changed() -> None:
    """Take over what the search box says."""
    _change(text=str(st.session_state.get(SEARCH) or "")[:LONGEST_QUERY])


def review_changed() -> None:
    """Take over whether less certain events are drawn."""
    _change(review=bool(st.session_state.get(REVIEW)))


def _change(**values: Any) -> None:
    before = st.session_state.get(_FILTERS)
    set_filters(replace(before if isinstance(before, Filters) else Filters(), **values))


def follow(key: str, value: Any) -> None:
    """Let a widget show what is chosen; written only where it differs, so that quick typing is not undone."""
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def view(domain: Window) -> View:
    """Return the view that the map reported last; documents may have changed since, so it stays inside the days."""
    seen = st.session_state.get("view")
    if not isinstance(seen, View):
        return View(window=domain)
    first = min(max(seen.window.first, domain.first), domain.last)
    last = max(min(seen.window.last, domain.last), first)
    return replace(seen, window=Window(first=first, last=last))


def show_days(window: Window, domain: Window) -> None:
    """Let the clock show these days, those dated by publication alone included."""
    st.session_state["view"] = replace(view(domain), window=window, publication=True)
    st.session_state[_COMMAND] = Command(sequence=command().sequence + 1, window=window)
    if PLAIN_DAYS in st.session_state:
        st.session_state[PLAIN_DAYS] = (window.first, window.last)


def command() -> Command:
    """Return the days that the page wanted last."""
    given = st.session_state.get(_COMMAND)
    return given if isinstance(given, Command) else Command()


def reset(domain: Window) -> None:
    """Back to all events above the line on all days."""
    set_filters(Filters())
    show_days(domain, domain)
