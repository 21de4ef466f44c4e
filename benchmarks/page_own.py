"""The page of the project over made-up events (KARABAKH_MADE_EVENTS of them) or, with 0, over the shipped documents.

How long each run of the script took is appended to the file named in KARABAKH_RUN_TIMES, in milliseconds.
"""

import os
import time
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner

from dashboard.pages import map_page
from dashboard.pages.corpus import Corpus, load

COUNT = int(os.environ["KARABAKH_MADE_EVENTS"])
TIMES = Path(os.environ["KARABAKH_RUN_TIMES"])

# Streamlit tells nobody how long a rerun took; this is its own method, of the version that is pinned.
if not hasattr(ScriptRunner, "untimed"):
    ScriptRunner.untimed = ScriptRunner._run_script  # type: ignore[attr-defined]

    def timed(self: Any, request: Any) -> None:
        started = time.perf_counter()
        self.untimed(request)
        with TIMES.open("a", encoding="ascii") as file:
            file.write(f"{(time.perf_counter() - started) * 1000}\n")

    ScriptRunner._run_script = timed  # type: ignore[method-assign]

st.set_page_config(layout="wide", page_title="Measured page")


@st.cache_resource
def made() -> Corpus:
    from benchmarks.page_events import made_tables

    return Corpus(made_tables(COUNT))


map_page.show_page(made if COUNT else load)
