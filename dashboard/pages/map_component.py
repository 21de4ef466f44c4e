"""The map with its clock as a component of our own: a `pydeck.Deck` drawn by the deck.gl build inside pydeck.

Three folders are served to the browser, all from this machine: the component's own code, pydeck's build of deck.gl,
and the layers of the basemap. Two components are mounted: the store takes the bytes with everything that is drawn
(they travel once), the map takes a few hundred bytes that say what is chosen.

The map's root carries what a test wants to know as data attributes: `data-state` (waiting, ready, failed),
`data-events` and `data-points` (drawn in the window), `data-mask` (reference of the filters' choice, empty when none),
`data-window` (first and last day number), `data-mode` (window, cumulative), `data-publication`, `data-playing`,
`data-speed` (days a second), `data-axis` (first and last day in sight on the histogram), `data-histogram` (events in
the window to the day, of longer intervals, by publication: their sum is `data-events`),
`data-colour` (kind, claimant, state) and `data-as`
(dots, cells), `data-entries` (numbers of the legend's entries that occur), `data-selected` (place id), `data-camera`
(longitude latitude zoom), `data-marker` (id of the chosen place where a mark of its own stands for it, else empty),
`data-labels`, `data-frames`, `data-theme`, `data-off` (groups of layers
switched off), `data-named` (places and mentions of the rings, empty without),
`data-language` (of the names that are drawn), `data-online` (no, asking, there, failed).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

import pydeck
import streamlit as st
from streamlit.components.v1 import declare_component

from dashboard.analysis.window import Window
from dashboard.basemap.layers import DATA_FOLDER
from dashboard.pages.rows import day_number, day_of

CODE_FOLDER: Final = Path(__file__).parent / "component"
_BUNDLE: Final = Path(pydeck.__file__).parent / "nbextension" / "static"


Mode = Literal["window", "cumulative"]
Look = str | bool | list[str]
LOOK_ENTRIES: Final = 12
LOOK_LETTERS: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the user chose on the map, after a rest. `publication`: events dated by publication alone are drawn.

    `window` says exactly which days are drawn; in the `mode` "cumulative" its first day stays that of the domain.
    `look` is how the map is drawn (colours, dots or cells, layers switched off): the browser's own, kept for its
    return. `camera` has longitude, latitude (degrees) and zoom, None until the user has moved it.
    """

    window: Window
    publication: bool = True
    mode: Mode = "window"
    look: Mapping[str, Look] = field(default_factory=dict)
    camera: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What the page wants the map to do: days for the clock, a camera, or a place to be brought into sight.

    `publication` and `mode` are those of the days; without a mode, all days keep the map's and others are a window.
    `camera` has longitude, latitude (degrees) and, when the zoom is to change too, zoom. For `reveal`, longitude and
    latitude, the map moves only when that point is out of sight or near the edge. `sequence` grows with each command;
    each is obeyed once.
    """

    sequence: int = 0
    window: Window | None = None
    publication: bool = True
    mode: Mode | None = None
    camera: Mapping[str, float] | None = None
    reveal: Mapping[str, float] | None = None

    def data(self) -> dict[str, Any]:
        """Return what travels to the browser."""
        days: dict[str, Any] | None = None
        if window := self.window:
            first, last = day_number(window.first), day_number(window.last)
            days = {"first": first, "last": last, "publication": self.publication}
            if self.mode:
                days["mode"] = self.mode
        return {
            "sequence": self.sequence,
            "window": days,
            "camera": self.camera and dict(self.camera),
            "reveal": self.reveal and dict(self.reveal),
        }


def folder_url(name: str, folder: Path) -> str:
    """Serve a folder to the browser and return its URL, relative to the page. To be called in a script run."""
    return f"component/{declare_component(name, path=str(folder)).name}"


def code_url() -> str:
    return folder_url("code", CODE_FOLDER) + "/main.js"


def library_url() -> str:
    return folder_url("pydeck", _BUNDLE) + "/index.js"


def layers_url() -> str:
    """Return where the browser finds the files of the basemap."""
    return folder_url("layers", DATA_FOLDER)


@st.cache_resource
def _assets() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(CODE_FOLDER.glob("*")) if path.is_file()}


def asset(name: str) -> str:
    """Return the text of one of the component's files."""
    return _assets()[name]


def preload() -> None:
    """Let the browser fetch deck.gl while the documents are being read."""
    load = st.components.v2.component("karabakh_preload", js=_assets()["preload.js"])
    with st.container(key="preload"):
        load(key="preload_code", data={"code": code_url(), "lib": library_url()}, height=1)


def _store() -> Callable[..., Any]:
    store: Callable[..., Any] = st.components.v2.component("karabakh_store", js=_assets()["store.js"])
    return store


def hand_over(ref: str, rows: bytes, villages: bytes) -> None:
    """Hand the browser what the map draws: `dashboard.pages.rows.pack`'s rows, and `scene.village_rows`.

    To be called outside the part of the page that runs again at each step: Streamlit looks through all that a run
    hands over, and a million events are thirty megabytes.
    """
    with st.container(key="stores"):
        # Keyed by the content: other rows are another element, so that the old bytes are let go.
        _store()(key=f"rows_{ref}", data=rows, height=1)
        # After what the first picture needs.
        _store()(key="villages", data=villages, height=1)


def draw_map(
    *,
    key: str,
    ref: str,
    mask: tuple[str, bytes] | None,
    mentions: tuple[str, bytes] | None,
    villages: str,
    names: tuple[str, bytes] | None,
    command: Command,
    view: View,
    selected: str | None,
    sequence: int,
    marker: Mapping[str, str | float] | None,
    on_view: Callable[[], None],
    on_pick: Callable[[], None],
) -> None:
    """Draw the map and its clock; `ref` and `villages` are references of what `hand_over` has handed over.

    `selected` is the id of the place that gets the ring, `sequence` the number of the pick that it answers: a newer
    pick in the browser wins over an older answer. `marker` (id, label, longitude, latitude) stands for that place where
    the map draws nothing of it. `view` is used when the map is built, never to move it later; days
    and a camera that the page itself chooses travel as `command`, once. `mask` is `dashboard.pages.rows.pack_mask`'s:
    which events may be drawn; without one, all but those to review. `mentions` are
    `dashboard.pages.mention_rows.packet`'s, None when none are asked for. `names` are
    `dashboard.pages.place_names.packet`'s for the language of the look, None for the names that come with the rows.
    The choices land in session state under `key`: `view` and `picked`, see `read_view` and `read_pick`.
    """
    assets = _assets()
    window = view.window
    restore = {
        "window": {
            "first": day_number(window.first),
            "last": day_number(window.last),
            "publication": view.publication,
            "mode": view.mode,
        },
        "look": dict(view.look),
        "camera": dict(view.camera) if view.camera else None,
    }
    draw = st.components.v2.component("karabakh_map", html=assets["map.html"], js=assets["mount.js"])
    draw(
        key=key,
        data={
            "code": code_url(),
            "lib": library_url(),
            "ref": ref,
            "mask": mask[0] if mask else None,
            "mentions": mentions[0] if mentions else None,
            "villages": villages,
            "names": names[0] if names else None,
            "command": command.data(),
            "restore": restore,
            "selected": {"place": selected, "sequence": sequence, "marker": marker and dict(marker)},
        },
        on_view_change=on_view,
        on_picked_change=on_pick,
    )
    store = _store()
    if names:
        store(key=f"{key}_names_{names[0]}", data=names[1], height=1)
    if mask:
        store(key=f"{key}_mask_{mask[0]}", data=mask[1], height=1)
    if mentions:
        store(key=f"{key}_mentions_{mentions[0]}", data=mentions[1], height=1)


def read_view(state: Any, domain: Window, commanded: int = 0) -> View | None:
    """Return the view that the map reported, None when there is none or it makes no sense.

    Nor is there one while the map has yet to obey the command of the number `commanded`: it reports again when it has.
    """
    reported = _get(state, "view")
    obeyed = _get(reported, "obeyed")
    if isinstance(obeyed, int) and obeyed < commanded:
        return None
    window, camera = _get(reported, "window"), _get(reported, "camera")
    try:
        first, last = day_of(int(_get(window, "first"))), day_of(int(_get(window, "last")))
        chosen = Window(first=max(first, domain.first), last=min(last, domain.last))
        place = {name: float(_get(camera, name)) for name in ("longitude", "latitude", "zoom")}
    except (TypeError, ValueError, OverflowError):
        return None
    mode: Mode = "cumulative" if _get(window, "mode") == "cumulative" else "window"
    return View(
        window=chosen,
        publication=bool(_get(window, "publication")),
        mode=mode,
        look=_look(_get(reported, "look")),
        camera=place,
    )


def _look(reported: Any) -> dict[str, Look]:
    """Keep what a look may be made of: a few short words, switches, and lists of short words."""
    if not isinstance(reported, Mapping):
        return {}
    kept: dict[str, Look] = {}
    for name, value in list(reported.items())[:LOOK_ENTRIES]:
        if isinstance(value, bool) or _short(value):
            kept[str(name)] = value
        elif isinstance(value, list | tuple):
            kept[str(name)] = [one for one in value[:LOOK_ENTRIES] if _short(one)]
    return kept


def _short(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LOOK_LETTERS


def read_pick(state: Any, heard: int = -1) -> tuple[str, int] | None:
    """Return the place that was clicked and the number that the choice has now, None when there is none.

    `heard` is the number of the choice that counts so far, wherever it was made. The browser repeats what was not
    answered: a repeat of what came before that choice, or of it, is no choice. A first click always is one.
    """
    picked = _get(state, "picked")
    place, sequence, attempt = _get(picked, "place"), _get(picked, "sequence"), _get(picked, "attempt")
    if not isinstance(place, str) or not isinstance(sequence, int):
        return None
    if isinstance(attempt, int) and attempt > 1 and sequence <= heard:
        return None
    return place, max(sequence, heard)


def _get(state: Any, name: str) -> Any:
    return state.get(name) if isinstance(state, Mapping) or hasattr(state, "get") else None
