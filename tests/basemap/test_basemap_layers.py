"""The layers: each a file of its own under its own terms, inside the box, true only on the days it stood."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dashboard.basemap.areas import FILES as AREA_FILES
from dashboard.basemap.build import build
from dashboard.basemap.layers import (
    BANDS,
    BOX,
    DATA_FOLDER,
    LAYERS,
    LINE_OF_CONTACT_DAYS,
    NEUTRALITY_NOTE,
    Layer,
    attribution,
    check_files,
    valid_on,
)
from dashboard.basemap.styles import KIND_COLOURS, SMALLEST_TEXT_PX, THEMES, Colour
from dashboard.errors import BasemapError
from dashboard.records import KINDS
from gazetteer import ATTRIBUTION

FOLDER_OF_LICENCE = {"ODbL-1.0": {"odbl"}, "public-domain": {"public-domain"}, "CC0-1.0": {"own", "cc0"}}
FILES = [layer for layer in LAYERS if layer.shape != "image"]


def positions(node: Any) -> Iterator[tuple[float, float]]:
    if isinstance(node[0], int | float):
        yield node[0], node[1]
    else:
        for child in node:
            yield from positions(child)


@pytest.mark.parametrize("layer", FILES, ids=lambda layer: layer.id)
def test_a_layer_is_geojson_inside_the_box(layer: Layer) -> None:
    collection = json.loads(layer.path.read_text(encoding="utf-8"))
    assert collection["type"] == "FeatureCollection" and collection["features"]
    west, south, east, north = BOX
    for feature in collection["features"]:
        for longitude, latitude in positions(feature["geometry"]["coordinates"]):
            assert west - 0.01 <= longitude <= east + 0.01
            assert south - 0.01 <= latitude <= north + 0.01


@pytest.mark.parametrize("layer_id", ["coast", "districts", "provinces"])
def test_no_line_runs_along_the_edge_of_the_map(layer_id: str) -> None:
    (layer,) = (layer for layer in LAYERS if layer.id == layer_id)
    west, south, east, north = BOX
    for feature in json.loads(layer.path.read_text(encoding="utf-8"))["features"]:
        for line in feature["geometry"]["coordinates"]:
            inside = [min(x - west, east - x, y - south, north - y) for x, y in line]
            assert max(inside) > 0.006, line


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.id)
def test_the_folder_says_the_licence(layer: Layer) -> None:
    assert layer.file.split("/")[0] in FOLDER_OF_LICENCE[layer.licence]


def test_no_file_of_the_data_folder_is_without_a_layer() -> None:
    files = {path.relative_to(DATA_FOLDER).as_posix() for path in DATA_FOLDER.rglob("*") if path.is_file()}
    assert files == {layer.file for layer in LAYERS} | {name for name, _ in AREA_FILES.values()}


def test_missing_files_are_all_named() -> None:
    made_up = [Layer(id=x, file=f"odbl/{x}.geojson", shape="line", style="border", licence="ODbL-1.0") for x in "ab"]
    with pytest.raises(BasemapError, match=r"odbl/a\.geojson, odbl/b\.geojson.*git restore"):
        check_files(made_up)
    check_files()


@pytest.mark.parametrize(
    ("first", "last", "stood"),
    [
        (dt.date(1994, 5, 1), dt.date(1994, 5, 11), False),
        (dt.date(1994, 5, 1), dt.date(1994, 5, 12), True),
        (dt.date(2020, 9, 27), dt.date(2020, 11, 10), True),
        (dt.date(2020, 11, 9), dt.date(2020, 11, 30), True),
        (dt.date(2020, 11, 10), dt.date(2020, 11, 30), False),
        (dt.date(2023, 9, 19), dt.date(2023, 9, 20), False),
    ],
)
def test_the_line_of_contact_is_shown_for_the_days_it_stood(first: dt.date, last: dt.date, stood: bool) -> None:
    ids = {layer.id for layer in valid_on(LAYERS, first, last)}
    assert any(layer_id.startswith("line-of-contact") for layer_id in ids) is stood
    assert "borders" in ids
    assert (dt.date(1994, 5, 12), dt.date(2020, 11, 9)) == LINE_OF_CONTACT_DAYS


def test_lines_are_labelled_for_what_they_are() -> None:
    titles = {layer.id: layer.title for layer in LAYERS}
    assert titles["line-of-contact-far"] == "line of contact 1994–2020 (approximate)"
    assert titles["nkao-far"] == "former NKAO (c. 1991)"
    assert "approximate" in (titles["borders"] or "")
    assert NEUTRALITY_NOTE == "Boundaries are approximate and imply no view on the legal status of any territory."


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("style", ["nkao", "line_of_contact"])
def test_no_other_line_looks_like_a_state_border(theme: Any, style: str) -> None:
    border, line = theme.strokes["border"].colour, theme.strokes[style].colour
    assert sum(abs(a - b) for a, b in zip(border[:3], line[:3], strict=True)) > 60


def test_attribution_names_whose_data_is_shown() -> None:
    assert attribution(LAYERS) == (
        "© OpenStreetMap contributors (ODbL) · Made with Natural Earth · "
        "Places: GeoNames (CC BY 4.0), Who's On First, Mesoshapes"
    )
    own = [layer for layer in LAYERS if layer.licence == "CC0-1.0"]
    assert attribution(own) == ATTRIBUTION


def test_bands_of_dashes_cover_every_zoom_once() -> None:
    assert [band.min_zoom for band in BANDS[1:]] == [band.max_zoom for band in BANDS[:-1]]


def luminance(colour: Colour) -> float:
    parts = [part / 255 for part in colour[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_and_dots_stand_out_from_the_land(theme: Any) -> None:
    land = theme.fills["land"]
    assert contrast(theme.ink, land) >= 7
    assert contrast(theme.quiet_ink, land) >= 4.5
    # The two yellows of the palette are told from the land by the rim of the dot.
    weak = {kind for kind in KINDS if contrast(KIND_COLOURS[kind][theme.name], land) < 2}
    assert weak <= {"deployment", "advance"}
    assert SMALLEST_TEXT_PX >= 14


def test_every_kind_has_a_colour_of_its_own() -> None:
    for theme in THEMES:
        assert len({KIND_COLOURS[kind][theme] for kind in KINDS}) == len(KINDS)


@pytest.mark.corpus
def test_the_committed_layers_are_what_the_sources_give(shared: Path, tmp_path: Path) -> None:
    build(shared / "basemap-sources", shared / "gazetteer-sources" / "wof_az_rayons.geojson", tmp_path)
    for layer in LAYERS:
        if layer.shape == "image":
            # Pixels, not bytes: another version of the encoder may write them otherwise.
            made, kept = (np.asarray(Image.open(folder / layer.file)) for folder in (tmp_path, DATA_FOLDER))
            assert made.shape == kept.shape
            assert np.abs(made.astype(int) - kept.astype(int)).mean() < 2
        else:
            assert (tmp_path / layer.file).read_bytes() == layer.path.read_bytes()
