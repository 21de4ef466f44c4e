"""The ways in on the page "Sources": files, a pasted text, a folder of this machine; and the job that reads them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.errors import StoreError
from dashboard.pages.safe_html import show, tag
from dashboard.pages.sources_rows import outcome, whole
from dashboard.pipeline.adding import Added
from dashboard.pipeline.jobs import READ_ARE, Job, tasks_of

_JOB: Final = "sources_job"
_DONE: Final = "sources_done"
_FILLED: Final = "sources_filled"
_EARLIEST: Final = dt.date(1900, 1, 1)
_LOOK_SECONDS: Final = 0.5
MESSAGES: Final = 200
"""Lines shown of what became of a job; a folder of ten thousand files would bury the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of a job: of each input, and of the whole when it did not come to its end."""

    results: tuple[Added, ...] = ()
    problems: tuple[str, ...] = ()
    cancelled: bool = False


def running() -> bool:
    """Tell whether this window is adding documents. What has ended since is put aside for `report`."""
    job: Job | None = st.session_state.get(_JOB)
    if job is None:
        return False
    if job.running:
        return True
    before: Done = st.session_state.get(_DONE, Done())
    problems = (*before.problems, *([job.error] if job.error else []))
    st.session_state[_DONE] = Done(results=tuple(job.results), problems=problems, cancelled=before.cancelled)
    del st.session_state[_JOB]
    return False


def start(make: Callable[[], Job], problems: Sequence[str] = ()) -> None:
    """Begin a job. What stands in the way of it is told by `report`."""
    if running():
        return
    try:
        st.session_state[_JOB] = make()
    except (StoreError, OSError) as error:
        problems = (*problems, str(error))
    st.session_state[_DONE] = Done(problems=tuple(problems))


def draw(folder: Path) -> None:
    """Draw the three ways in, or how far the running job has come."""
    if running():
        _progress()
        return
    filled = st.session_state.get(_FILLED, 0)
    files, paste, place = st.tabs(["Files", "Paste a text", "A folder on this machine"], key="sources_ways")
    with files:
        uploads = st.file_uploader(
            "Files", accept_multiple_files=True, key=f"sources_files_{filled}", help=f"Read are {READ_ARE}"
        )
        day = _day("files")
        words = f"Add {wording.count(len(uploads), 'file')}" if uploads else "Add files"
        if st.button(words, key="add_files", disabled=not uploads, type="primary"):
            _begin(lambda: Job.add_uploads(folder, ((file.name, file.getvalue()) for file in uploads or ()), day))
    with paste:
        title = st.text_input("What to call it", key=f"sources_title_{filled}", placeholder="Pasted text")
        text = st.text_area("Text, in any language", key=f"sources_text_{filled}", height=200)
        day = _day("text")
        # Not disabled while empty: the browser sends what is typed only when the box is left.
        if st.button("Add this text", key="add_text", type="primary"):
            if text.strip():
                name, data = pasted(title, text)
                _begin(lambda: Job.add_uploads(folder, [(name, data)], day))
            else:
                show(tag("p", "There is no text in the box yet.", class_="notice", role="status"))
    with place:
        path = st.text_input("Folder or file", key=f"sources_path_{filled}", placeholder="/home/me/articles")
        st.caption("Read where it is, with what lies in it; for files that are too large to upload.")
        day = _day("folder")
        if st.button("Add this folder", key="add_folder", type="primary"):
            if path.strip():
                _add_folder(folder, Path(path.strip()).expanduser(), day)
            else:
                show(tag("p", "Name a folder first.", class_="notice", role="status"))


def pasted(title: str, text: str) -> tuple[str, bytes]:
    """Return the name and the bytes under which a pasted text is kept."""
    name = " ".join(title.split()) or "Pasted text"
    return f"{name}.txt", text.encode("utf-8", "backslashreplace")


def _day(way: str) -> dt.date | None:
    day = st.date_input(
        "Day of publication, where an article states none",
        value=None,
        min_value=_EARLIEST,
        max_value="today",
        key=f"sources_day_{way}",
        format="YYYY-MM-DD",
        help="A day that an article states itself is kept.",
    )
    return day if isinstance(day, dt.date) else None


def _add_folder(folder: Path, path: Path, day: dt.date | None) -> None:
    tasks, problems = tasks_of(path, day)
    if tasks:
        _begin(lambda: Job.add(folder, tasks), problems)
    else:
        st.session_state[_DONE] = Done(problems=tuple(problems))


def _begin(make: Callable[[], Job], problems: Sequence[str] = ()) -> None:
    start(make, problems)
    if _JOB in st.session_state:
        # The boxes are empty when the job is done.
        st.session_state[_FILLED] = st.session_state.get(_FILLED, 0) + 1
        st.rerun()


@st.fragment(run_every=_LOOK_SECONDS)
def _progress() -> None:
    job: Job | None = st.session_state.get(_JOB)
    if job is None or not job.running:
        st.rerun()
        return
    now = job.progress
    counts = f"{wording.count(now.articles, 'article')}, {wording.count(now.events, 'event')} so far"
    words = f"{now.done} of {now.total} done" + (f" · reading {now.name}: {counts}" if now.name else " · starting …")
    st.progress(now.done / max(1, now.total))
    show(tag("p", words, class_="hint", role="status"))
    st.button("Cancel", key="cancel_job", on_click=_cancel, args=(job,))


def _cancel(job: Job) -> None:
    job.cancel()
    before: Done = st.session_state.get(_DONE, Done())
    st.session_state[_DONE] = Done(problems=before.problems, cancelled=True)


def report() -> None:
    """Say what became of the last job of this window."""
    done: Done | None = st.session_state.get(_DONE)
    if done is None or running():
        return
    lines = [(one.name, outcome(one), one.messages) for one in done.results]
    if not (lines or done.problems or done.cancelled):
        return
    if done.cancelled:
        words = f"Cancelled. {wording.count(len(lines), 'document')} came in before; the rest was left out."
        show(tag("p", words, class_="notice", role="status"))
    items = [tag("li", whole(problem)) for problem in done.problems]
    for _, words, messages in lines:
        told = [tag("li", whole(message)) for message in messages]
        items.append(tag("li", words, tag("ul", *told) if told else ""))
    if len(items) > MESSAGES:
        items = [*items[:MESSAGES], tag("li", f"and {len(items) - MESSAGES:,} more")]
    if items:
        show(tag("ul", *items, class_="failures outcome", role="status"))
