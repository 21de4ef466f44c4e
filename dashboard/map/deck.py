"""The map as a `pydeck.Deck`: the layers of the basemap, and a layer of places on top.

Pure: no Streamlit, no files read. Layers are named by URL, so that the data travels once and not with every step.
deck.gl takes longitude first; the one place that turns a place into a position is `points.point_rows`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Final

import pydeck

from dashboard.basemap.layers import BOX, LAYERS, Layer, valid_on
from dashboard.basemap.styles import SMALLEST_TEXT_PX, THEMES, Colour, Theme, ThemeName
from dashboard.map.points import PointRow

LayerUrl = Callable[[Layer], str]

VIEW: Final = {"longitude": 46.85, "latitude": 39.82, "zoom": 8.0, "min_zoom": 6.3, "max_zoom": 13.0}
"""Where the map opens: Karabakh and the districts around it. Constant, so that nothing but the user moves it."""

POINTS_LAYER: Final = "places"

_FAINT: Final = 0.35
"""Of the relief's opacity is left where it is looked at from near."""


def build_deck(
    points: Sequence[PointRow],
    *,
    layer_url: LayerUrl,
    theme: ThemeName = "light",
    days: tuple[dt.date, dt.date] | None = None,
    names: bool = False,
) -> pydeck.Deck:
    """Return the deck of a basemap and these points.

    `layer_url` says where the browser finds a layer's file. With `days` (first and last, included) layers that were
    not true on any of them are left out, and so are the bands of dashed lines for other zooms than that of VIEW;
    without, all layers are there and whoever draws shows them by zoom and day. `names` draws the points' names too.
    """
    look = THEMES[theme]
    wanted: Sequence[Layer] = LAYERS
    if days is not None:
        wanted = [x for x in valid_on(LAYERS, *days) if x.min_zoom <= VIEW["zoom"] < x.max_zoom]
    layers = [made for layer in wanted for made in _basemap_layers(layer, layer_url(layer), look)]
    layers.append(_points(points, look))
    if names:
        layers.append(_names(points, look))
    return pydeck.Deck(
        layers=layers,
        initial_view_state=pydeck.ViewState(**VIEW),
        # map_style is not passed: given as None, Streamlit puts an online map in its place.
        map_provider=None,
        tooltip=False,
        parameters={"depthCompare": "always"},
    )


def layer_rules() -> dict[str, dict[str, Any]]:
    """Return by id of a deck layer when it is to be seen: zooms, and days as ISO strings or None."""
    return {
        deck_id: {
            "min_zoom": layer.min_zoom,
            "max_zoom": layer.max_zoom,
            "first": layer.valid_from.isoformat() if layer.valid_from else None,
            "last": layer.valid_to.isoformat() if layer.valid_to else None,
        }
        for layer in LAYERS
        for deck_id in (layer.id, f"{layer.id}-casing")
    }


def _basemap_layers(layer: Layer, url: str, look: Theme) -> list[pydeck.Layer]:
    if layer.shape == "image":
        # String: pydeck opens whatever ends like an image file and puts its bytes into the spec.
        image = pydeck.types.String(url)
        opacity = look.relief_opacity * (_FAINT if layer.style == "relief_near" else 1)
        return [pydeck.Layer("BitmapLayer", id=layer.id, image=image, bounds=list(BOX), opacity=round(opacity, 3))]
    if layer.shape == "fill":
        edge = look.strokes.get(layer.style)
        return [
            pydeck.Layer(
                "GeoJsonLayer",
                id=layer.id,
                data=url,
                filled=True,
                stroked=edge is not None,
                get_fill_color=_list(look.fills[layer.style]),
                **(_stroke(edge.colour, edge.width_px) if edge else {}),
            )
        ]
    made = []
    for suffix, stroke in (("-casing", look.casings.get(layer.style)), ("", look.strokes[layer.style])):
        if stroke is not None:
            style = _stroke(stroke.colour, stroke.width_px)
            made.append(
                pydeck.Layer("GeoJsonLayer", id=layer.id + suffix, data=url, filled=False, stroked=True, **style)
            )
    return made


def _stroke(colour: Colour, width_px: float) -> dict[str, Any]:
    return {
        "get_line_color": _list(colour),
        "get_line_width": width_px,
        "line_width_units": "'pixels'",
        "line_cap_rounded": False,
        "line_joint_rounded": True,
    }


def _points(points: Sequence[PointRow], look: Theme) -> pydeck.Layer:
    return pydeck.Layer(
        "ScatterplotLayer",
        id=POINTS_LAYER,
        data=[dict(point) for point in points],
        get_position="position",
        get_radius="radius",
        radius_units="'pixels'",
        get_fill_color="fill",
        get_line_color="line",
        stroked=True,
        filled=True,
        line_width_units="'pixels'",
        get_line_width=2,
        pickable=True,
    )


def _names(points: Sequence[PointRow], look: Theme) -> pydeck.Layer:
    return pydeck.Layer(
        "TextLayer",
        id="names",
        data=[{"position": point["position"], "name": point["name"]} for point in points],
        get_position="position",
        get_text="name",
        get_size=SMALLEST_TEXT_PX,
        get_color=_list(look.ink),
        get_pixel_offset=[0, -16],
        character_set=pydeck.types.String("auto"),
        font_family=pydeck.types.String("Noto Sans, DejaVu Sans, sans-serif"),
        pickable=False,
    )


def _list(colour: Colour) -> list[int]:
    return list(colour)
