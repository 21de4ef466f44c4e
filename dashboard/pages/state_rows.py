"""The states of the places as columns for the browser, and how each state looks and reads in the legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.claims import Side, State, StateKind
from dashboard.basemap.styles import SIDE_COLOURS, UNCLAIMED
from dashboard.pages.rows import day_number

_SIDES: Final[dict[Side, str]] = {"azerbaijan": "Azerbaijan", "armenia": "the Armenian side"}

STATES: Final[tuple[tuple[StateKind, Side | None], ...]] = (
    ("no_claim", None),
    ("claimed", "azerbaijan"),
    ("claimed", "armenia"),
    ("both_claim", None),
    ("claimed_and_denied", "azerbaijan"),
    ("claimed_and_denied", "armenia"),
)
"""The codes of the columns are indexes into this."""


def state_columns(places: Sequence[Sequence[State]]) -> dict[str, NDArray[Any]]:
    """Return the turning points of the places, one place after the other; `state_at` says where each begins."""
    ends = np.cumsum([0, *(len(points) for points in places)], dtype=np.int32)
    states = [state for points in places for state in points]
    return {
        "state_at": ends.astype(np.int32),
        "state_day": np.array([day_number(state.day) for state in states], dtype=np.int32),
        "state_code": np.array([STATES.index((state.kind, state.side)) for state in states], dtype=np.uint8),
    }


def state_legend() -> list[dict[str, Any]]:
    """Return words and colours of each state, in the order of the codes."""
    return [_entry(kind, side) for kind, side in STATES]


def _entry(kind: StateKind, side: Side | None) -> dict[str, Any]:
    if kind == "no_claim":
        return {"words": "no claim of capture", "colours": dict(UNCLAIMED), "denied": False}
    if side is None:
        first, second = SIDE_COLOURS["azerbaijan"], SIDE_COLOURS["armenia"]
        return {"words": "both sides claim it", "colours": first, "other": second, "denied": False}
    denied = kind == "claimed_and_denied"
    words = f"claimed for {_SIDES[side]}" + (", and denied" if denied else "")
    return {"words": words, "colours": SIDE_COLOURS[side], "denied": denied}
