"""Lines cut into dashes: the deck.gl build inside pydeck has no dash extension, so a dash is geometry here."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from dashboard.basemap.geometry import Line, Position, length, metres


def cut(line: Sequence[Position], dash: float, gap: float) -> list[Line]:
    """Return the dashes of a line; `dash` and `gap` are metres on the plane of `dashboard.basemap.geometry`.

    The pattern is stretched a little so that the line begins and ends with a whole dash; a line too short for two
    dashes is one. Raises ValueError for lengths that are not positive.
    """
    if not (dash > 0 and gap > 0):
        raise ValueError(f"a dash and a gap need a length; got {dash} and {gap} metres")
    total = length(line)
    if total == 0:
        return []
    count = max(1, round((total + gap) / (dash + gap)))
    stretch = total / (count * (dash + gap) - gap)
    dash, gap = dash * stretch, gap * stretch
    starts = [n * (dash + gap) for n in range(count)]
    return _pieces(line, [(start, start + dash) for start in starts])


def _pieces(line: Sequence[Position], spans: Sequence[tuple[float, float]]) -> list[Line]:
    """Return the stretches of a line between distances from its start; spans are in order and do not overlap."""
    pieces: list[Line] = [[] for _ in spans]
    walked, n = 0.0, 0
    for a, b in itertools.pairwise(line):
        step = metres(a, b)
        if step == 0:
            continue
        while n < len(spans):
            start, end = spans[n]
            if start > walked + step:
                break
            if not pieces[n]:
                pieces[n].append(_along(a, b, (start - walked) / step))
            if end > walked + step:
                pieces[n].append(b)
                break
            pieces[n].append(_along(a, b, (end - walked) / step))
            n += 1
        walked += step
    # Rounding may leave the last dash open by a hair.
    if n < len(spans) and pieces[n] and pieces[n][-1] != line[-1]:
        pieces[n].append(line[-1])
    return [piece for piece in pieces if len(piece) > 1]


def _along(a: Position, b: Position, share: float) -> Position:
    share = min(max(share, 0.0), 1.0)
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])
