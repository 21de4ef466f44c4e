"""The deck spec: what deck.gl is told to draw."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from dashboard.analysis.summaries import by_place
from dashboard.basemap.layers import LAYERS, Layer
from dashboard.map.deck import POINTS_LAYER, VIEW, build_deck, layer_rules
from dashboard.map.points import HOLLOW_ALPHA, RADIUS_LARGEST_PX, RADIUS_SMALLEST_PX, SOLID_ALPHA, point_rows, radius_px
from tests.makers import day, event

AUTUMN_2020 = (dt.date(2020, 9, 27), dt.date(2020, 11, 10))


def url(layer: Layer) -> str:
    return f"component/layers/{layer.file}"


def spec(**given: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(build_deck(given.pop("points", []), layer_url=url, **given).to_json())
    return made


def ids(made: dict[str, Any]) -> list[str]:
    return [layer["id"] for layer in made["layers"]]


def test_every_layer_has_an_id_of_its_own_and_the_points_lie_on_top() -> None:
    made = ids(spec())
    assert len(made) == len(set(made))
    assert made[-1] == POINTS_LAYER
    assert {layer.id for layer in LAYERS} <= set(made)


def test_layers_are_named_by_url_and_nothing_is_read_into_the_spec() -> None:
    made = {layer["id"]: layer for layer in spec()["layers"]}
    assert made["borders"]["data"] == "component/layers/odbl/borders.geojson"
    assert made["relief"]["image"] == "component/layers/public-domain/relief.webp"
    assert len(json.dumps(spec())) < 12_000


def test_the_view_does_not_depend_on_the_points() -> None:
    points = point_rows(by_place([event()], {}))
    assert spec(points=points)["initialViewState"] == spec()["initialViewState"]
    assert spec()["initialViewState"]["longitude"] == VIEW["longitude"]


@pytest.mark.parametrize(
    ("days", "stood"), [(AUTUMN_2020, True), ((dt.date(2023, 9, 19), dt.date(2023, 9, 20)), False)]
)
def test_lines_follow_the_days(days: tuple[dt.date, dt.date], stood: bool) -> None:
    assert ("line-of-contact-far" in ids(spec(days=days))) is stood


def test_rules_name_every_basemap_layer() -> None:
    rules = layer_rules()
    assert {layer_id for layer_id in ids(spec()) if layer_id != POINTS_LAYER} <= rules.keys()
    assert rules["line-of-contact-far"]["last"] == "2020-11-09"
    assert rules["roads-near"]["max_zoom"] == 9.8


def test_longitude_comes_first() -> None:
    (row,) = point_rows(by_place([event(latitude=39.52, longitude=147.03)], {}))
    assert row["position"] == [147.03, 39.52]


@pytest.mark.parametrize(
    ("given", "hollow"),
    [
        ({}, False),
        ({"first": day(1), "last": day(9)}, True),
        ({"date_basis": "publication"}, True),
        ({"kind_of_place": "region"}, True),
    ],
)
def test_uncertain_places_and_areas_are_hollow(given: dict[str, Any], hollow: bool) -> None:
    (row,) = point_rows(by_place([event(**given)], {}))
    assert row["fill"][3] == (HOLLOW_ALPHA if hollow else SOLID_ALPHA)


def test_the_area_of_a_dot_grows_with_the_incidents_up_to_a_limit() -> None:
    assert radius_px(1) == RADIUS_SMALLEST_PX
    assert radius_px(1) < radius_px(4) < radius_px(9)
    assert radius_px(10_000) == RADIUS_LARGEST_PX


@pytest.mark.parametrize("text", ["@@#x", "@@=1+1", "@@type"])
def test_no_text_reaches_deck_gl_as_an_instruction(text: str) -> None:
    points = point_rows(by_place([event(name=text, place_id=text)], {}))
    assert '"@@' not in json.dumps(points)
    assert text in points[0]["name"]
    assert text in json.dumps(spec(points=points, names=True))


def test_the_spec_asks_for_no_online_map() -> None:
    text = json.dumps(spec(points=point_rows(by_place([event()], {})), days=AUTUMN_2020, names=True))
    assert "http" not in text and "carto" not in text and "mapbox" not in text
