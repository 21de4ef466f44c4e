"""When nothing is left to draw: what to change, and how much that would bring. No Streamlit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from dashboard import wording
from dashboard.analysis.filters import TEXT, Filters, Mask, on_the_map
from dashboard.analysis.window import Window
from dashboard.pages import filter_words
from dashboard.pages.drawn import Drawn

MOST: Final = 4
"""So many ways out are offered, the ones that bring most first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One way out: `words` say what it brings, `button` what to press; then `filters`, and all days when `days`.

    `words` may hold what documents say; `button` is ours alone.
    """

    words: str
    button: str
    filters: Filters
    days: bool
    events: int


def why(drawn: Drawn) -> str:
    """Return a sentence that says what has no event."""
    days = wording.days(drawn.window.first, drawn.window.last)
    said = filter_words.parts(replace(drawn.filters, review=False), drawn.sources.names)
    if said:
        return f"No event of this choice ({'; '.join(said)}) in these days, {days}."
    return f"No event is reported in these days, {days}. Move the handles under the map apart, or:"


def remedies(drawn: Drawn, domain: Window) -> list[Remedy]:
    """Return what would bring events: other days, one filter less, less certain ones; everything when none does."""
    corpus, filters = drawn.corpus, drawn.filters
    names = drawn.sources.names
    days = on_the_map(corpus.columns, drawn.window, publication=drawn.view.publication)
    every_day = on_the_map(corpus.columns, domain)

    def remedy(words: str, button: str, changed: Filters, mask: Mask, *, all_days: bool = False) -> Remedy:
        events = int(np.count_nonzero(corpus.selected(changed) & mask))
        there = "there is 1" if events == 1 else f"there are {events:,}"
        return Remedy(words=f"{words} {there}.", button=button, filters=changed, days=all_days, events=events)

    found = [remedy("On all days", "Show every day", filters, every_day, all_days=True)]
    for field in filters.fields:
        said = filter_words.part(filters, field, names)
        found.append(remedy(f"Without “{said}”", f"Drop “{filter_words.short(field)}”", filters.without(field), days))
    if filters.searches:
        found.append(remedy(f"Without the words “{filters.text}”", "Drop the words", filters.without(TEXT), days))
    if not filters.review:
        words = "With less certain events, to review,"
        found.append(remedy(words, "Show less certain ones", replace(filters, review=True), days))
    useful = sorted((one for one in found if one.events), key=lambda one: -one.events)
    if not useful:
        useful = [remedy("Without any filter and on all days", "Show everything", Filters(), every_day, all_days=True)]
    return useful[:MOST]
