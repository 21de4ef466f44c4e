"""Story mode on the page: a bar that steps through the incidents one by one; map, clock, evidence and table follow."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import streamlit as st

from dashboard import wording
from dashboard.analysis.window import Window
from dashboard.pages import choices, place_finder
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import asset
from dashboard.pages.story_steps import Story

_STORY: Final = "story"
_NUMBER: Final = "story_number"


def running(drawn: Drawn) -> Story | None:
    """Return the story that is being told, None when there is none."""
    story = st.session_state.get(_STORY)
    return story if isinstance(story, Story) and story.still(drawn.corpus) else None


def bar(drawn: Drawn, domain: Window) -> None:
    """Draw the bar of the running story, or the buttons that begin one."""
    story = running(drawn)
    if story is None:
        _beginnings(drawn, domain)
        return
    key = f"story_{story.number}"
    component = st.components.v2.component("karabakh_story", css=asset("story.css"), js=asset("story.js"))
    with st.container(key="story"):
        component(
            key=key,
            data={"step": story.at, "steps": len(story.steps), "of": _of(drawn, story.place)},
            on_step_change=lambda: _step(key, drawn, domain),
            on_left_change=lambda: _leave(drawn, domain),
        )


def _of(drawn: Drawn, place: str | None) -> str:
    mark = place_finder.marker(drawn.corpus, place, drawn.language)
    return str(mark["label"]) if mark else ""


def _beginnings(drawn: Drawn, domain: Window) -> None:
    if not drawn.counts.incidents:
        return
    place = choices.place()
    here = drawn.at(place)
    at_place = len(np.unique(drawn.corpus.columns.incident[here])) if here else 0
    with st.container(key="story_begin", horizontal=True, vertical_alignment="center", gap="small"):
        st.button(
            f"Story: step through {wording.count(drawn.counts.incidents, 'incident')}",
            key="story_all",
            icon=":material/auto_stories:",
            type="tertiary",
            help="Step through the incidents that are drawn, one by one in order of time, with the arrow keys",
            on_click=_begin,
            args=(drawn, domain, None),
        )
        if 0 < at_place < drawn.counts.incidents:
            st.button(
                f"This place: {at_place:,}",
                key="story_place",
                type="tertiary",
                help="Step through the incidents of the chosen place only",
                on_click=_begin,
                args=(drawn, domain, place),
            )


def _begin(drawn: Drawn, domain: Window, place: str | None) -> None:
    number = int(st.session_state.get(_NUMBER, 0)) + 1
    story = Story.begin(number, drawn.corpus, drawn.mask, choices.view(domain), place)
    if story:
        st.session_state[_NUMBER] = number
        _go(story, drawn, domain)


def _go(story: Story, drawn: Drawn, domain: Window) -> None:
    """Show the story's incident: its place and card, its days, and its point in sight."""
    st.session_state[_STORY] = story
    event = story.event(drawn.corpus)
    choices.choose(event.place_id, event.event_id)
    choices.go(
        domain,
        window=story.days(drawn.corpus, domain),
        publication=story.before.publication,
        mode="window",
        reveal={"longitude": event.longitude, "latitude": event.latitude},
    )


def _step(key: str, drawn: Drawn, domain: Window) -> None:
    story = running(drawn)
    step = _said(key, "step")
    if story and isinstance(step, int) and not isinstance(step, bool) and story.to(step).at != story.at:
        _go(story.to(step), drawn, domain)


def _leave(drawn: Drawn, domain: Window) -> None:
    """End the story: the clock is again where it was; place and camera stay as they are."""
    story = running(drawn)
    st.session_state.pop(_STORY, None)
    if story:
        before = story.before
        choices.go(domain, window=before.window, publication=before.publication, mode=before.mode)


def _said(key: str, name: str) -> Any:
    state: Any = st.session_state.get(key)
    return state.get(name) if state is not None else None
