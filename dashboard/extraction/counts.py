"""How many: the number that a report of losses gives, as written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.happenings import Cue
from dashboard.records import Kind

_NEAR = 120  # letters on either side of a cue


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or of pieces of equipment; `unit` is the word the text counts."""

    least: int
    most: int
    unit: str


def count_in(text: str, cues: CompiledCues, cue: Cue, kind: Kind) -> Count | None:
    """Return the number of casualties or losses nearest to a happening, None when it gives none."""
    if kind == "casualty_claim":
        patterns = (cues.people_count,)
    elif kind == "equipment_loss":
        patterns = (cues.equipment_count,)
    elif kind in ("strike_shelling", "displacement", "deployment"):
        patterns = (cues.people_count,)
    else:
        return None
    start, end = max(0, cue.start - _NEAR), min(len(text), cue.end + _NEAR)
    best: tuple[int, Count] | None = None
    for pattern in patterns:
        for match in pattern.finditer(text, start, end):
            number = int(re.sub(r"\D", "", match[1]))
            away = max(0, cue.start - match.end(), match.start() - cue.end)
            if best is None or away < best[0]:
                best = (away, Count(number, number, match[2]))
    return best[1] if best is not None else None
