"""Names of villages and lines: none crowds another, and a line is named where it runs."""

from __future__ import annotations

import itertools
import math

import pytest

from dashboard.basemap.labels import labels
from dashboard.basemap.layers import BOX, GROUPS, LAYERS
from dashboard.basemap.line_names import LineName, line_names
from dashboard.basemap.villages import SPACING_PX, ZOOMS, Village, villages
from gazetteer.gazetteer import Gazetteer, load_gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="module")
def found(gazetteer: Gazetteer) -> list[Village]:
    return villages(gazetteer, labels(gazetteer))


@pytest.fixture(scope="module")
def lines(gazetteer: Gazetteer) -> list[LineName]:
    return line_names(gazetteer)


def test_every_village_of_the_map_appears_once_and_no_town_again(found: list[Village], gazetteer: Gazetteer) -> None:
    ids = [village.place_id for village in found]
    assert len(ids) == len(set(ids)) > 10_000
    assert not set(ids) & {label.place_id for label in labels(gazetteer)}


def test_villages_shown_at_a_zoom_keep_their_distance(found: list[Village]) -> None:
    zoom = ZOOMS[1]
    points = sorted(
        (village.longitude, math.degrees(math.asinh(math.tan(math.radians(village.latitude)))))
        for village in found
        if village.min_zoom <= zoom
    )
    apart = SPACING_PX / (512 / 360 * 2**zoom)
    assert len(points) > 500
    for n, (x, y) in enumerate(points):
        near = itertools.takewhile(lambda other, x=x: other[0] - x < apart, points[n + 1 :])  # type: ignore[misc]
        assert all(math.hypot(other_x - x, other_y - y) >= apart * 0.999 for other_x, other_y in near)


def test_what_lasts_comes_before_what_is_gone(found: list[Village]) -> None:
    gone = [village.gone for village in found]
    assert gone == sorted(gone)
    assert any(gone)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("line of contact 1994–2020 (approximate)", (46.9, 39.9)),
        ("former NKAO (c. 1991)", (46.8, 39.8)),
        ("Kura", (46.5, 40.8)),
        ("Tartar", (46.6, 40.2)),
    ],
)
def test_lines_are_named_where_they_run(lines: list[LineName], text: str, point: tuple[float, float]) -> None:
    anchors = [anchor for line in lines if line.text == text for anchor in line.anchors]
    assert min(math.dist(anchor[:2], point) for anchor in anchors) < 0.6


def test_names_of_lines_are_upright_inside_the_map_and_know_their_layer(lines: list[LineName]) -> None:
    west, south, east, north = BOX
    ids = {layer.id for layer in LAYERS}
    for line in lines:
        assert line.layer in ids
        assert line.anchors, line.text
        for longitude, latitude, angle, first, end in line.anchors:
            assert west <= longitude <= east and south <= latitude <= north
            assert -90 <= angle <= 90
            assert first < end


def test_switches_are_over_layers_that_exist_and_no_layer_has_two() -> None:
    switched = [layer for group in GROUPS for layer in group.layers]
    assert len(switched) == len(set(switched))
    assert set(switched) <= {layer.id for layer in LAYERS}
    assert all(group.layers for group in GROUPS if group.name != "names")
