"""All documents of the user as one file: saved, and brought back on this machine or another."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.errors import StoreError
from dashboard.pages import sources_add
from dashboard.pages.safe_html import show, tag
from dashboard.store.bundle import bring_back, save
from dashboard.store.library import Store

_SAID: Final = "saved_said"
_ROUND: Final = "saved_round"


def draw(folder: Path) -> None:
    """Draw the buttons, unless documents are being added."""
    for kind, message in st.session_state.pop(_SAID, ()):
        show(tag("p", message, class_="notice", role=kind))
    if sources_add.running():
        return
    with st.expander("Save everything, or bring it back"):
        if folder.is_dir():
            st.download_button(
                "Save everything",
                lambda: _saved(folder),
                file_name=f"karabakh-documents-{dt.date.today()}.zip",
                mime="application/zip",
                icon=":material/download:",
                on_click="ignore",
                key="save_everything",
            )
        words = "One .zip with your documents and what was read in them. Bringing it back changes nothing that is here."
        show(tag("p", words, class_="hint"))
        # Another key empties the box once its file is in.
        number = st.session_state.get(_ROUND, 0)
        file = st.file_uploader("A .zip that was saved so", type=["zip"], key=f"bring_back_{number}")
        if file is not None and st.button("Bring it back", key="bring_back"):
            st.session_state[_SAID] = _brought(folder, file, file.name)
            st.session_state[_ROUND] = number + 1
            st.rerun()


def _saved(folder: Path) -> bytes:
    out = io.BytesIO()
    save(Store(folder), out)
    return out.getvalue()


def _brought(folder: Path, file: io.BytesIO, name: str) -> list[tuple[str, str]]:
    try:
        done = bring_back(Store.open(folder), file, name)
    except StoreError as error:
        return [("alert", str(error))]
    words = f"{wording.count(len(done.added), 'document')} brought back"
    there = f"; {wording.count(len(done.there), 'was', 'were')} there already" if done.there else ""
    return [("status", f"{words}{there}."), *(("alert", message) for message in done.wrong)]
