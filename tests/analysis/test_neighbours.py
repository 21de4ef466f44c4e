"""How far a place is, and in which direction."""

from __future__ import annotations

import pytest
from geopy.distance import geodesic
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.neighbours import nearest, points

HADRUT = (39.520, 47.031)
AROUND = [
    ((39.620, 47.031), "north", 11.1),
    ((39.590, 47.122), "north-east", 11.0),
    ((39.520, 47.150), "east", 10.2),
    ((39.420, 47.031), "south", 11.1),
    ((39.520, 46.912), "west", 10.2),
]


@pytest.mark.parametrize(("point", "wind", "km"), AROUND)
def test_distance_and_direction(point: tuple[float, float], wind: str, km: float) -> None:
    (found,) = nearest(HADRUT, *points([point]), 1, 60.0)
    assert (found.wind, round(found.km, 1)) == (wind, km)


COORDINATES = st.tuples(st.floats(38.0, 41.5), st.floats(44.5, 49.0))


@given(COORDINATES, st.lists(COORDINATES, max_size=30), st.integers(0, 8), st.floats(1, 300))
def test_they_are_the_nearest_in_order_and_within_reach(
    here: tuple[float, float], there: list[tuple[float, float]], count: int, km: float
) -> None:
    found = nearest(here, *points(there), count, km)
    distances = sorted(geodesic(here, one).km for one in there)
    assert [one.km for one in found] == pytest.approx([d for d in distances if d <= km][:count])
