"""Dashes and thinned lines: on the line they are cut from, of the length asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.basemap.dashes import cut
from dashboard.basemap.geometry import chain, inside, length, metres, rounded_corners, simplify

POSITIONS = st.tuples(st.floats(45, 48), st.floats(39, 41))
LINES = st.lists(POSITIONS, min_size=2, max_size=12, unique=True)


@given(LINES, st.floats(200, 5000), st.floats(200, 5000))
def test_dashes_begin_and_end_with_the_line(line: list[tuple[float, float]], dash: float, gap: float) -> None:
    dashes = cut(line, dash, gap)
    assert metres(dashes[0][0], line[0]) < 1
    assert metres(dashes[-1][-1], line[-1]) < 1


@given(LINES, st.floats(500, 5000), st.floats(500, 5000))
def test_dashes_share_the_line_with_gaps_as_asked(line: list[tuple[float, float]], dash: float, gap: float) -> None:
    dashes = cut(line, dash, gap)
    drawn, whole = sum(map(length, dashes)), length(line)
    if len(dashes) > 10:
        assert drawn / whole == pytest.approx(dash / (dash + gap), abs=0.12)
    assert drawn <= whole * 1.0001


@pytest.mark.parametrize(("dash", "gap"), [(0, 100), (100, 0), (-1, 5)])
def test_a_dash_without_length_is_refused(dash: float, gap: float) -> None:
    with pytest.raises(ValueError, match="need a length"):
        cut([(46.0, 40.0), (46.1, 40.0)], dash, gap)


@given(LINES, st.floats(10, 2000))
def test_thinning_keeps_the_ends_and_invents_nothing(line: list[tuple[float, float]], tolerance: float) -> None:
    thin = simplify(line, tolerance)
    assert (thin[0], thin[-1]) == (line[0], line[-1])
    assert set(thin) <= set(line)


def test_segments_are_joined_into_lines() -> None:
    a, b, c, d = (0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 1.0)
    assert chain([(a, b), (b, c), (c, d)]) in ([[a, b, c, d]], [[d, c, b, a]])


def test_a_rounded_corner_stays_inside_its_corner() -> None:
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]
    for x, y in rounded_corners(square):
        assert 0 <= x <= 1 and 0 <= y <= 1
    assert inside((0.5, 0.5), [square]) and not inside((1.5, 0.5), [square])
