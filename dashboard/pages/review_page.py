"""The page "To review": the events below the line, which the map does not draw by default, each with its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from dashboard import wording
from dashboard.analysis.columns import Field
from dashboard.analysis.filters import Filters, options
from dashboard.analysis.search import LONGEST_QUERY
from dashboard.pages import cells, choices, filter_words, reader_page, review_rows, table, ways
from dashboard.pages.corpus import Corpus, load
from dashboard.pages.event_table import ROWS
from dashboard.pages.evidence import Sources, card
from dashboard.pages.map_component import asset
from dashboard.pages.review_map import show_on_map
from dashboard.pages.review_rows import ORDERS, Order
from dashboard.pages.safe_html import show, tag

_STYLE: Final = Path(__file__).with_name("page.css")
_KEPT: Final = "review_kept"
_FIELDS: Final[tuple[Field, ...]] = ("place", "kind", "claimed_by")
_SEARCH: Final = "review_text"
_ORDER: Final = "review_order"
HEIGHT_PX: Final = 490


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What stays when another page is opened: Streamlit forgets what stands in boxes that are not drawn."""

    filters: Filters = field(default_factory=lambda: Filters(review=True))
    order: Order = "surest first"
    page: int = 0
    event_id: str | None = None


def main() -> None:
    """Show what is to be reviewed of the documents of the shipped folder."""
    show_page(load)


def show_page(read: Callable[[], Corpus]) -> None:
    """Show what is to be reviewed of what `read` gives."""
    st.html(_STYLE)
    with st.container(key="masthead"):
        st.title("To review: events below the line", anchor=False)
        corpus = read()
        show(tag("p", _coverage(corpus), class_="coverage"))
    if not corpus.unsure:
        show(tag("p", _nothing(corpus), class_="notice", role="status"))
        ways.link("map", "To the map")
        return
    _review(corpus)


def _coverage(corpus: Corpus) -> str:
    return (
        f"{len(corpus.unsure):,} of {wording.count(len(corpus.all), 'event')} are not sure enough to be drawn unasked. "
        "Read the sentence before you rely on one."
    )


def _nothing(corpus: Corpus) -> str:
    if not corpus.all:
        return "The documents name no event, so there is none to review."
    return f"Nothing to review: all {wording.count(len(corpus.all), 'event')} are above the line, and the map has them."


def _kept() -> Kept:
    kept = st.session_state.get(_KEPT)
    return kept if isinstance(kept, Kept) else Kept()


def _keep(**changes: Any) -> None:
    st.session_state[_KEPT] = replace(_kept(), **changes)


@st.fragment
def _review(corpus: Corpus) -> None:
    """Filters, table and evidence. A fragment: another row does not look at the documents again."""
    sources = corpus.sources_in(choices.language())
    filters = _kept().filters.known(corpus.columns)
    _filter_row(corpus, filters, sources)
    numbers = review_rows.ordered(corpus, review_rows.unsure(corpus, filters), _kept().order, sources)
    if not numbers.size:
        show(tag("p", "No less certain event is left by these filters.", class_="notice", role="status"))
        st.button("Clear the filters", key="review_clear", on_click=_keep, kwargs={"filters": Filters(review=True)})
        return
    left, right = st.columns([7, 4], gap="medium")
    with left, st.container(key="review_table_side"):
        chosen = _rows(corpus, numbers, sources)
    with right, st.container(key="review_card"):
        _evidence(corpus, chosen, sources)


# --- Filters


def _filter_row(corpus: Corpus, filters: Filters, sources: Sources) -> None:
    with st.container(key="review_filters", horizontal=True, vertical_alignment="bottom", gap="small"):
        choices.follow(_SEARCH, filters.text)
        st.text_input(
            "Words",
            key=_SEARCH,
            type="search",
            live="400ms",
            placeholder="Search sentences, titles, places",
            on_change=_search_changed,
        )
        for name in _FIELDS:
            _field(corpus, name, filters, sources)
        choices.follow(_ORDER, _kept().order)
        st.selectbox("Order of the list", ORDERS, key=_ORDER, on_change=_order_changed)


def _field(corpus: Corpus, name: Field, filters: Filters, sources: Sources) -> None:
    found = options(corpus.columns, name, review_rows.unsure(corpus, filters.without(name)))
    chosen = filters.chosen(name)
    values = [*found, *(code for code in chosen if code not in found)]

    def words(code: str) -> str:
        return f"{filter_words.value(name, code, sources.names)} ({found.get(code, 0):,})"

    choices.follow(_key(name), list(chosen))
    st.multiselect(
        filter_words.FIELDS[name] if name != "kind" else "What",
        values,
        key=_key(name),
        format_func=words,
        placeholder="All",
        on_change=_field_changed,
        args=(name,),
    )


def _key(name: Field) -> str:
    return f"review_{name}"


def _field_changed(name: Field) -> None:
    changes: dict[str, Any] = {name: tuple(st.session_state.get(_key(name)) or ())}
    _keep(filters=replace(_kept().filters, **changes), page=0)


def _search_changed() -> None:
    text = str(st.session_state.get(_SEARCH) or "")[:LONGEST_QUERY]
    _keep(filters=replace(_kept().filters, text=text), page=0)


def _order_changed() -> None:
    order = st.session_state.get(_ORDER)
    _keep(order=order if order in ORDERS else ORDERS[0], page=0)


# --- The table


def _rows(corpus: Corpus, numbers: NDArray[np.int64], sources: Sources) -> int:
    """Draw a page of the table and return the number of the chosen event, that of the first row until one is chosen."""
    kept = _kept()
    last = (numbers.size - 1) // ROWS
    page = max(0, min(kept.page, last))
    rows: list[int] = numbers[page * ROWS : (page + 1) * ROWS].tolist()
    ids = [corpus.all[number].event_id for number in rows]
    at = ids.index(kept.event_id) if kept.event_id in ids else 0
    # Another list is another table: the old one's chosen row would be a row of something else.
    key = f"review_table_{abs(hash((kept.filters, kept.order, page, choices.language())))}"
    st.dataframe(
        review_rows.frame(corpus, rows, sources, longest=table.LONGEST_SENTENCE),
        column_order=[
            review_rows.SCORE,
            "Day(s)",
            "Place",
            "What",
            "Sentence",
            "Claimed by",
            "Certainty",
            review_rows.WHY,
            "Publisher",
            "Language",
            "On the map",
        ],
        column_config={
            review_rows.SCORE: st.column_config.NumberColumn(format="%.2f", width="small"),
            "Sentence": st.column_config.TextColumn(width="medium"),
        },
        key=key,
        on_select=lambda: _row_chosen(key, ids),
        selection_mode="single-row",
        hide_index=True,
        height=min(35 * len(rows) + 38, HEIGHT_PX),
    )
    with st.container(key="review_foot", horizontal=True, vertical_alignment="center", gap="small"):
        if last:
            _pages(page, last, int(numbers.size))
        _save(corpus, numbers, sources)
    return rows[at]


def _row_chosen(key: str, ids: Sequence[str]) -> None:
    rows = st.session_state[key].selection.rows
    if rows and rows[0] < len(ids):
        _keep(event_id=ids[rows[0]])


def _pages(page: int, last: int, events: int) -> None:
    def button(words: str, to: int, *, possible: bool) -> None:
        st.button(words, key=f"review_{words}", disabled=not possible, on_click=_keep, kwargs={"page": to})

    button("First", 0, possible=page > 0)
    button("Previous", page - 1, possible=page > 0)
    button("Next", page + 1, possible=page < last)
    button("Last", last, possible=page < last)
    st.markdown(f"Rows {page * ROWS + 1:,}–{min(events, (page + 1) * ROWS):,} of {events:,}, {_kept().order}")


def _save(corpus: Corpus, numbers: NDArray[np.int64], sources: Sources) -> None:
    st.download_button(
        "Save as CSV",
        # Made when it is asked for.
        lambda: cells.saved(review_rows.frame(corpus, numbers.tolist(), sources)),
        file_name="events-to-review.csv",
        mime="text/csv",
        key="review_csv",
        on_click="ignore",
    )


# --- The evidence of the chosen row


def _evidence(corpus: Corpus, number: int, sources: Sources) -> None:
    event = corpus.all[number]
    reasons = review_rows.reasons_of(corpus, number)
    district = sources.district(event)
    show(
        tag(
            "section",
            tag("h3", tag("bdi", sources.place(event))),
            tag("p", tag("bdi", district), class_="hint") if district else "",
            tag("p", tag("strong", f"Score {event.score:.2f}"), f": {review_rows.sure(event)}.", class_="facts"),
            tag("p", f"Against it: {'; '.join(reasons)}." if reasons else "What speaks against it is not recorded.",
                class_="hint"),
            card(event, sources),
            class_="evidence review",
        )
    )  # fmt: skip
    if hindrance := review_rows.off_the_map(event, corpus.domain):
        show(tag("p", f"The map cannot show it: {hindrance}.", class_="hint"))
    elif st.button("Show on map", key="review_show", icon=":material/map:"):
        show_on_map(corpus, number)
        ways.to("map")
    article = sources.article(event)
    if article and ways.has("read") and st.button("Read the article", key="review_read", icon=":material/article:"):
        reader_page.read_article(article)
        ways.to("read")
    # Listens to the button that copies a citation.
    st.components.v2.component("karabakh_cite", js=asset("cite.js"))(key="review_cite", height=1)
