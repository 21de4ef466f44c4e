"""Areas that share their edges, thinned so that neighbours still meet, and joined so that no inner line stays."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from dashboard.basemap.geometry import Line, Position, chain, inside, simplify, simplify_ring

Edge = tuple[Position, Position]
Polygon = list[Line]
"""The outer ring, then the holes; every ring ends where it begins."""

_SMALLEST_RING: Final = 4


class Mesh:
    """Areas by name, cut into the lines that they have in common.

    Edges count as shared when both ends are equal: the source must have cut both sides at the same points.
    """

    def __init__(self, areas: Mapping[str, Sequence[Sequence[Position]]], tolerance: float) -> None:
        """`areas` are rings by name, `tolerance` metres that a thinned line may be off."""
        self.names: Final = frozenset(areas)
        owners: dict[Edge, set[str]] = {}
        for name, rings in areas.items():
            for ring in rings:
                for a, b in itertools.pairwise(ring):
                    if a != b:
                        owners.setdefault((a, b) if a < b else (b, a), set()).add(name)
        groups: dict[tuple[str, ...], list[Edge]] = {}
        for edge, names in owners.items():
            groups.setdefault(tuple(sorted(names)), []).append(edge)
        self.lines: Final[list[tuple[frozenset[str], Line]]] = [
            (frozenset(names), _thinned(line, tolerance))
            for names, edges in sorted(groups.items())
            # Lines of one pair of owners end where a third comes in, so that all three keep that point.
            for line in chain(sorted(edges))
        ]

    def inner(self) -> list[Line]:
        """Return the lines between two areas, each once."""
        return [line for names, line in self.lines if len(names) > 1]

    def outline(self, names: Collection[str]) -> list[Polygon]:
        """Return the outline of these areas taken together. Raises KeyError for a name that is not there."""
        if unknown := set(names) - self.names:
            raise KeyError(", ".join(sorted(unknown)))
        wanted = frozenset(names)
        # A line with a wanted area on both sides lies within.
        return polygons(list(_rings([line for owners, line in self.lines if len(owners & wanted) == 1])))


def _thinned(line: Line, tolerance: float) -> Line:
    return simplify_ring(line, tolerance) if line[0] == line[-1] else simplify(line, tolerance)


def _rings(lines: Sequence[Line]) -> Iterator[Line]:
    """Join lines end to end until each is closed; what cannot be closed has no area and is left out."""
    at: dict[Position, list[int]] = {}
    for n, line in enumerate(lines):
        at.setdefault(line[0], []).append(n)
        at.setdefault(line[-1], []).append(n)
    used: set[int] = set()
    for start in range(len(lines)):
        if start in used:
            continue
        used.add(start)
        ring = list(lines[start])
        while ring[0] != ring[-1]:
            onward = next((n for n in at[ring[-1]] if n not in used), None)
            if onward is None:
                break
            used.add(onward)
            line = lines[onward]
            ring += (line if line[0] == ring[-1] else line[::-1])[1:]
        if ring[0] == ring[-1] and len(ring) >= _SMALLEST_RING:
            yield ring


def polygons(rings: Sequence[Line]) -> list[Polygon]:
    """Sort rings into outer ones, largest first, each with the holes that lie in it."""
    ordered = sorted(rings, key=_twice_the_area, reverse=True)
    made: list[tuple[Line, Polygon | None]] = []
    for ring in ordered:
        around = [(outer, polygon) for outer, polygon in made if inside(_within(ring), [outer])]
        if len(around) % 2 == 0:
            made.append((ring, [ring]))
        else:
            polygon = around[-1][1]
            if polygon is not None:
                polygon.append(ring)
            made.append((ring, None))
    return [polygon for _, polygon in made if polygon is not None]


def _within(ring: Line) -> Position:
    """Return the middle of a ring's first edge: unlike a corner, it is seldom a point of another ring."""
    (ax, ay), (bx, by) = ring[0], ring[1]
    return (ax + bx) / 2, (ay + by) / 2


def _twice_the_area(ring: Sequence[Position]) -> float:
    """Return a measure to sort by, square degrees."""
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in itertools.pairwise(ring)))
