"""What the reader has chosen, kept for the session: filters, days, a place. Changed here and read by every part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, get_args

import streamlit as st

from dashboard.analysis.columns import Field
from dashboard.analysis.filters import Filters, MentionChoice
from dashboard.analysis.search import LONGEST_QUERY
from dashboard.analysis.window import Window
from dashboard.pages.corpus import Corpus
from dashboard.pages.map_component import Command, Mode, View
from dashboard.pages.place_names import BOTH, language_of

SEARCH: Final = "filter_text"
REVIEW: Final = "filter_review"
MENTIONS: Final = "filter_mentions"
PLAIN_DAYS: Final = "plain_days"
_FILTERS: Final = "filters"
_COMMAND: Final = "command"
_PLACE: Final = "place"
_CHOSEN: Final = "chosen"
_SEQUENCE: Final = "sequence"


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


def mentions_changed() -> None:
    """Take over which places are shown that are only named."""
    choice = st.session_state.get(MENTIONS)
    _change(mentions=choice if choice in get_args(MentionChoice) else "none")


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


def open_view(seen: View) -> None:
    """Let the map be built with this view; to be called before it is drawn for the first time."""
    st.session_state["view"] = seen


def show_days(window: Window, domain: Window) -> None:
    """Let the clock show these days, those dated by publication alone included."""
    go(domain, window=window)


def go(
    domain: Window,
    *,
    window: Window | None = None,
    publication: bool = True,
    mode: Mode | None = None,
    camera: Mapping[str, float] | None = None,
    reveal: Mapping[str, float] | None = None,
) -> None:
    """Let the map show these days and look there; what is None stays as it is. See `Command` for what they mean."""
    seen = view(domain)
    if window:
        shown = mode or (seen.mode if window == domain else "window")
        seen = replace(seen, window=window, publication=publication, mode=shown)
        if PLAIN_DAYS in st.session_state:
            st.session_state[PLAIN_DAYS] = (window.first, window.last)
    if camera:
        seen = replace(seen, camera={**(seen.camera or {}), **camera})
    st.session_state["view"] = seen
    st.session_state[_COMMAND] = Command(
        sequence=command().sequence + 1,
        window=window,
        publication=publication,
        mode=mode,
        camera=camera,
        reveal=reveal,
    )


def language() -> str:
    """Return the language of names that the reader has chosen on the map."""
    seen = st.session_state.get("view")
    return language_of(seen.look) if isinstance(seen, View) else BOTH


def place() -> str | None:
    """Return the id of the chosen place."""
    return st.session_state.get(_PLACE)


def event_id() -> str | None:
    """Return the chosen one of the place's events."""
    return st.session_state.get(_CHOSEN)


def sequence() -> int:
    """Return the number of the choice that counts; the map and the page draw from one row of numbers."""
    return int(st.session_state.get(_SEQUENCE, 0))


def choose(place: str | None, event_id: str | None = None, *, sequence: int | None = None) -> None:
    """Choose a place, and one of its events to come first; the `sequence` is the map's own for a click there."""
    st.session_state[_PLACE], st.session_state[_CHOSEN] = place, event_id
    st.session_state[_SEQUENCE] = sequence if sequence is not None else int(st.session_state.get(_SEQUENCE, 0)) + 1


def command() -> Command:
    """Return the days that the page wanted last."""
    given = st.session_state.get(_COMMAND)
    return given if isinstance(given, Command) else Command()


def reset(domain: Window) -> None:
    """Back to all events above the line on all days."""
    set_filters(Filters())
    show_days(domain, domain)
