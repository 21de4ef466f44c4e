"""Spans that a person marked are paired with those that the program found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def pair(gold: Sequence[Span], found: Sequence[Span]) -> dict[int, int]:
    """Return index in `gold` -> index in `found`: each used once, the longest overlaps first, then in order."""
    overlaps = []
    for one, theirs in enumerate(found):
        for other, ours in enumerate(gold):
            shared = min(ours.end, theirs.end) - max(ours.start, theirs.start)
            if shared > 0:
                overlaps.append((-shared, other, one))
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, ours_index, theirs_index in sorted(overlaps):
        if ours_index not in pairs and theirs_index not in used:
            pairs[ours_index] = theirs_index
            used.add(theirs_index)
    return pairs
