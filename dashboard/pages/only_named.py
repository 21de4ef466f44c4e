"""The places that are only named, on the page: the choice of them, the sentences behind a ring, and their table."""

from __future__ import annotations

from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.analysis.filters import Filters, MentionChoice
from dashboard.pages import cells, choices, filter_words, mention_rows, place_panel
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.mention_rows import OnlyNamed
from dashboard.pages.safe_html import show, tag

SENTENCES: Final = 40
"""Sentences of a place that are shown; Baku may have thousands."""
HEIGHT_PX: Final = 320
_KEY: Final = "named_table"
_WORDS: Final[dict[MentionChoice, str]] = {
    "none": "not shown",
    "literal": "named as a place (literal)",
    "all": "all mentions: also as who acts, and as part of another name",
}


def packet(corpus: Corpus, filters: Filters, language: str) -> tuple[str, bytes] | None:
    """Return what the browser needs for the rings, None where none are to be drawn."""
    if filters.mentions == "none" or mention_rows.hidden_by(filters):
        return None
    return mention_rows.packet_of(corpus.named, filters, language)


def found(drawn: Drawn) -> OnlyNamed | None:
    """Return what is only named in the days of the clock, None where it is not to be shown."""
    if drawn.filters.mentions == "none" or mention_rows.hidden_by(drawn.filters):
        return None
    named = drawn.corpus.named
    mask = mention_rows.select(named, drawn.filters)
    return mention_rows.only_named(
        named,
        mask,
        drawn.window,
        drawn.corpus.columns,
        drawn.mask,
        publication=drawn.view.publication,
        language=drawn.language,
    )


def choice(drawn: Drawn) -> None:
    """Draw the switch with which the mentions are chosen, with what that means under the other filters."""
    choices.follow(choices.MENTIONS, drawn.filters.mentions)
    st.radio(
        "Places only named",
        list(_WORDS),
        key=choices.MENTIONS,
        format_func=lambda value: _WORDS[value],
        help="Grey rings: places that a text names on these days and of which no event is drawn. They are "
        "no events and are not counted as such.",
        on_change=choices.mentions_changed,
    )
    if said := hidden(drawn.filters):
        st.caption(said)


def hidden(filters: Filters) -> str:
    """Return why no ring is drawn though rings are chosen, empty when they are."""
    fields = mention_rows.hidden_by(filters)
    if filters.mentions == "none" or not fields:
        return ""
    names = ", ".join(filter_words.short(field) for field in fields)
    return (
        f"Places only named are hidden while this is chosen: {names}. It asks what an event is; a mere mention is none."
    )


def evidence(drawn: Drawn, place: str | None) -> bool:
    """Show the sentences that name the chosen place in these days; false when there are none to show."""
    named = found(drawn)
    row = next((row for row in named.rows if row.place.place_id == place), None) if named else None
    if row is None:
        return False
    corpus = drawn.corpus
    mask = mention_rows.select(corpus.named, drawn.filters)
    mentions = mention_rows.of_place(
        corpus.named, mask, drawn.window, row.place.place_id, publication=drawn.view.publication
    )
    quotes = corpus.mentions.sentences(mentions, SENTENCES)
    facts = [tag("bdi", row.place.district), " · "] if row.place.district else []
    heading = tag("section", tag("h3", tag("bdi", row.place.label)), tag("div", *facts, times(row.mentions),
                  class_="facts"), class_="evidence")  # fmt: skip
    show(heading)
    marked = sum(len(quote.toponyms) for quote in quotes)
    title = (
        "The sentences that name it" if marked >= row.mentions else f"The first {len(quotes)} sentences that name it"
    )
    show(place_panel.sentences(title, quotes))
    return True


def times(mentions: int) -> str:
    """Return "Named 3 times, no event in these days"."""
    return f"Named {'once' if mentions == 1 else f'{mentions:,} times'}, no event in these days"


def table(drawn: Drawn) -> None:
    """List what the map's rings show, and the areas that have none; a chosen row selects its place."""
    named = found(drawn)
    if named is None:
        if said := hidden(drawn.filters):
            show(tag("p", said, class_="hint"))
        return
    with st.expander(f"Only named: {heading(named)}", key="only_named"):
        days = wording.days(drawn.window.first, drawn.window.last)
        show(tag("p", explained(named, days, _beyond(drawn)), class_="hint"))
        if not named.rows:
            return
        st.session_state["named_listed"] = [row.place.place_id for row in named.rows]
        st.dataframe(
            mention_rows.frame(named),
            key=_KEY,
            on_select=_remember_row,
            selection_mode="single-row",
            hide_index=True,
            height=HEIGHT_PX if len(named.rows) > SENTENCES // 4 else "auto",
        )
        st.download_button(
            "Save as CSV",
            lambda: cells.saved(mention_rows.frame(named)),
            file_name="only-named.csv",
            mime="text/csv",
            key="named_csv",
            on_click="ignore",
        )


def heading(named: OnlyNamed) -> str:
    """Return "12 places, 34 mentions": those of the map's rings."""
    return f"{wording.count(len(named.rings), 'place')}, {wording.count(named.mentions, 'mention')}"


def _beyond(drawn: Drawn) -> int:
    """Count the mentions on days that the clock does not reach."""
    named, domain = drawn.corpus.named, drawn.corpus.domain
    return mention_rows.beyond(named, mention_rows.select(named, drawn.filters), domain) if domain else 0


def explained(named: OnlyNamed, days: str, beyond: int) -> str:
    """Return what the table holds beside the rings, and what is left out; `beyond` mentions have days off the clock."""
    areas = len(named.rows) - len(named.rings)
    said = [f"Places that the texts name for {days}, and of which no event is drawn. They are no events."]
    if areas:
        what = wording.count(areas, "district or region", "districts and regions")
        said.append(f"Listed as well, without a ring: {what}, as a point would mean a village.")
    if named.undated:
        said.append(f"Without any day, and neither drawn nor listed: {wording.count(named.undated, 'mention')}.")
    if beyond:
        said.append(f"On days that the clock does not reach: {wording.count(beyond, 'mention')}.")
    return " ".join(said)


def _remember_row() -> None:
    rows = st.session_state[_KEY].selection.rows
    listed: list[str] = st.session_state.get("named_listed", [])
    if rows and rows[0] < len(listed):
        choices.choose(listed[rows[0]])
