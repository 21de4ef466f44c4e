"""The page "Sources": documents of the user's own, added, looked at, dated and removed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.errors import StoreError
from dashboard.pages import sources_add, sources_saved, ways
from dashboard.pages.corpus import SHIPPED, shipped_shown, store_folder
from dashboard.pages.safe_html import show, tag
from dashboard.pages.sources_rows import article_frame, datable, input_frame, key_of, title_of, whole
from dashboard.pipeline.adding import outdated
from dashboard.pipeline.jobs import Job
from dashboard.records import Tables
from dashboard.store.inputs import StoredInput
from dashboard.store.library import Damage, Store

_STYLE: Final = Path(__file__).with_name("page.css")
_TABLE: Final = "sources_table"
_REMOVED: Final = "sources_removed"
_SHIPPED_SAID: Final = "shipped_said"
_EARLIEST: Final = dt.date(1900, 1, 1)
HEIGHT_PX: Final = 300


def main() -> None:
    """Show the documents of the store that the pages use."""
    folder = store_folder()
    st.html(_STYLE)
    with st.container(key="masthead"):
        st.title("Sources: documents of your own", anchor=False)
        coverage = st.container()
    left, right = st.columns([4, 7], gap="medium")
    with left, st.container(key="sources_ways_in"):
        sources_add.draw(folder)
        sources_add.report()
        sources_saved.draw(folder)
        _shipped(folder)
    try:
        found, damaged = Store(folder).inputs() if folder.is_dir() else ([], [])
    except StoreError as error:
        st.error(str(error))
        return
    with coverage:
        show(tag("p", _coverage(found, folder), class_="coverage"))
    with right, st.container(key="sources_list"):
        if name := st.session_state.pop(_REMOVED, None):
            show(tag("p", f"{name} was removed, and its events with it.", class_="notice", role="status"))
        for one in damaged:
            _damaged(folder, one)
        _renewal(folder)
        if found:
            _inputs(folder, found)
        elif not damaged:
            _nothing()


def _shipped(folder: Path) -> None:
    """Let the user put the documents that ship away, and bring them back."""
    shown = shipped_shown(folder)
    st.toggle(
        "Documents that ship with the program are on the map",
        value=shown,
        key="shipped",
        on_change=_put_away,
        args=(folder,),
    )
    if said := st.session_state.pop(_SHIPPED_SAID, None):
        show(tag("p", whole(said), class_="notice", role="alert"))
    elif not shown:
        show(tag("p", "The map has your own documents only.", class_="hint", role="status"))


def _put_away(folder: Path) -> None:
    try:
        Store.open(folder).set_settings({SHIPPED: bool(st.session_state["shipped"])})
    except StoreError as error:
        st.session_state[_SHIPPED_SAID] = str(error)


def _coverage(found: list[StoredInput], folder: Path) -> str:
    where = f"kept on this machine alone, in {folder}"
    if not found:
        return f"None yet. They are {where}"
    articles, events = (sum(one.counts.get(table, 0) for one in found) for table in ("articles", "events"))
    return (
        f"{wording.count(len(found), 'document')}, {wording.count(articles, 'article')}, "
        f"{wording.count(events, 'event')}, {where}"
    )


def _nothing() -> None:
    words = (
        "Add news articles, reports, saved web pages, Word files, PDFs, tables, or the export of a Telegram channel. "
        "Places, dates and events are found in them, and they come on the map beside the documents that ship."
    )
    show(tag("p", words, class_="notice"))
    ways.link("map", "To the map")


def _renewal(folder: Path) -> None:
    """Offer to read again what an older version of the program has read."""
    if not folder.is_dir() or sources_add.running():
        return
    old = outdated(Store(folder))
    if not old:
        return
    words = f"{wording.count(len(old), 'document')} read by an older version of the program, or with other days."
    show(tag("p", words, class_="notice", role="status"))
    if st.button("Read again", key="read_again"):
        sources_add.start(lambda: Job.again(folder, [(one.input_id, one.name) for one in old]))
        st.rerun()


def _damaged(folder: Path, one: Damage) -> None:
    show(tag("p", whole(one.message), class_="notice", role="alert"))
    if sources_add.running():
        return
    if one.original and st.button("Read it again", key=f"mend_{one.input_id}"):
        sources_add.start(lambda: Job.again(folder, [(one.input_id, one.name)]))
        st.rerun()
    if st.button("Remove the damaged document", key=f"remove_{one.input_id}"):
        _remove(folder, one.input_id, whole(one.name))
        st.rerun()


def _inputs(folder: Path, found: list[StoredInput]) -> None:
    state = st.dataframe(
        input_frame(found),
        hide_index=True,
        height="content" if len(found) < 7 else HEIGHT_PX,
        on_select="rerun",
        selection_mode="single-row",
        # Rows are chosen by number: another list is another table.
        key=f"{_TABLE}_{hash(tuple(one.input_id for one in found))}",
    )
    rows = state.selection.rows
    chosen = found[rows[0]] if rows and rows[0] < len(found) else found[0] if len(found) == 1 else None
    if chosen is None:
        show(tag("p", "Choose a row to see what was read in it, to set days, or to remove it.", class_="hint"))
        ways.link("map", "To the map")
        return
    _chosen(folder, chosen)


def _chosen(folder: Path, one: StoredInput) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        st.subheader(_plain(one.name), anchor=False)
        ways.link("map", "To the map")
        with st.popover("Remove …"):
            show(tag("p", f"Remove {one.name} and its {wording.count(one.counts.get('events', 0), 'event')}?"))
            st.button("Remove", key="remove", type="primary", on_click=_remove, args=(folder, one.input_id, one.name))
    try:
        tables = _tables(str(folder), one.input_id, Store(folder).fingerprint())
    except StoreError as error:
        show(tag("p", whole(str(error)), class_="notice", role="alert"))
        return
    st.dataframe(article_frame(tables), hide_index=True, height="content" if len(tables.articles) < 7 else HEIGHT_PX)
    messages = [warning for document in tables.documents for warning in document.warnings]
    messages += [failure.message for failure in tables.failures]
    if messages:
        items = [tag("li", whole(message)) for message in messages[: sources_add.MESSAGES]]
        if len(messages) > len(items):
            items.append(tag("li", f"and {len(messages) - len(items):,} more"))
        show(tag("p", "Not read, or read with a doubt:", class_="hint"))
        show(tag("ul", *items, class_="failures"))
    _day_box(folder, one, tables)


def _day_box(folder: Path, one: StoredInput, tables: Tables) -> None:
    """Let the user date an article that states no day; the input is read again with it."""
    articles = datable(tables.articles)
    if not articles or sources_add.running():
        return
    with st.form("sources_dating", border=True):
        show(tag("p", "Day of publication, for an article that states none", class_="hint"))
        number = st.selectbox(
            "Article",
            range(len(articles)),
            format_func=lambda number: f"{title_of(articles[number])} · {articles[number].published or 'no day'}",
            key=f"dating_{one.input_id}",
        )
        day = st.date_input(
            "Published", value=None, min_value=_EARLIEST, max_value="today", key="dating_day", format="YYYY-MM-DD"
        )
        with st.container(horizontal=True):
            wanted = st.form_submit_button("Set the day")
            taken_back = st.form_submit_button("Take the day back")
    said = day if wanted and isinstance(day, dt.date) else None
    if number is None or not (said or taken_back):
        return
    try:
        Store.open(folder).set_published(one.input_id, *key_of(articles[number]), said)
    except StoreError as error:
        show(tag("p", whole(str(error)), class_="notice", role="alert"))
        return
    sources_add.start(lambda: Job.again(folder, [(one.input_id, one.name)]))
    st.rerun()


@st.cache_resource(max_entries=3, show_spinner="Opening the document …")
def _tables(folder: str, input_id: str, fingerprint: str) -> Tables:
    store = Store(Path(folder))
    one = store.find(input_id)
    if one is None:
        raise StoreError("this document was removed in another window")
    return store.tables(one)


def _remove(folder: Path, input_id: str, name: str) -> None:
    try:
        Store.open(folder).remove(input_id)
    except StoreError as error:
        st.session_state[_REMOVED] = f"Nothing ({error})"
        return
    st.session_state[_REMOVED] = name


def _plain(name: str) -> str:
    """Keep a file's name from being read as Markdown."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!|<>~$:" else sign for sign in whole(name))
