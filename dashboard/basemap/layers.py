"""Which layers the map has, in drawing order: what each is called, whose it is, and on which days it is true.

Every layer is a file of its own, so that data under the Open Database License is never merged with data under other
terms. Dashed lines come in bands, cut to a dash length that looks right between two zooms.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import gazetteer
from dashboard.errors import BasemapError

DATA_FOLDER: Final = Path(__file__).parent / "data"

BOX: Final = (44.0, 38.2, 50.6, 42.0)
"""West, south, east, north of every layer, degrees, WGS84."""

NEUTRALITY_NOTE: Final = "Boundaries are approximate and imply no view on the legal status of any territory."

Licence = Literal["ODbL-1.0", "public-domain", "CC0-1.0"]
Shape = Literal["fill", "line", "image"]

_ATTRIBUTION: Final[dict[Licence, str | None]] = {
    "ODbL-1.0": "© OpenStreetMap contributors (ODbL)",
    "public-domain": "Made with Natural Earth",
    "CC0-1.0": None,
}

LINE_OF_CONTACT_DAYS: Final = (dt.date(1994, 5, 12), dt.date(2020, 11, 9))
"""From the day the ceasefire of 1994 took effect to the day before the statement of 10 November 2020."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A file of map data. `style` is the key of its colours and widths in `styles.Theme`.

    `title` is what the legend says, None where the layer needs no word. Zooms are those of a web map with tiles of
    512 pixels; `min_zoom` is included, `max_zoom` is not.
    """

    id: str
    file: str
    shape: Shape
    style: str
    licence: Licence
    title: str | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    min_zoom: float = 0.0
    max_zoom: float = 99.0

    @property
    def path(self) -> Path:
        return DATA_FOLDER / self.file


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Zooms for which dashes of this scale look right; 1 is that of the far view."""

    name: str
    min_zoom: float
    max_zoom: float
    scale: float


BANDS: Final = (
    Band(name="far", min_zoom=0.0, max_zoom=8.5, scale=1.0),
    Band(name="near", min_zoom=8.5, max_zoom=10.5, scale=0.28),
    Band(name="close", min_zoom=10.5, max_zoom=99.0, scale=0.07),
)

DASH_KM: Final = {"line-of-contact": (3.0, 1.5), "nkao": (1.4, 1.2), "roads": (2.2, 1.4)}
"""Dash and gap of each dashed line in the far view, so that not colour alone tells them apart."""

RELIEF_FAINT_FROM: Final = 9.3
"""Zoom from which the relief, whose shades are 3 km wide, would look like smudges."""

SCHEMATIC_HIDDEN_FROM: Final = 9.8
"""Zoom of about 1:250,000 on a screen: further in, lines drawn 2-5 km off would mislead."""


def _dashed(
    id: str,
    folder: str,
    style: str,
    licence: Licence,
    title: str,
    *,
    days: tuple[dt.date, dt.date] | None = None,
    hidden_from: float = 99.0,
) -> list[Layer]:
    return [
        Layer(
            id=f"{id}-{band.name}",
            file=f"{folder}/{id}-{band.name}.geojson",
            shape="line",
            style=style,
            licence=licence,
            title=title,
            valid_from=days[0] if days else None,
            valid_to=days[1] if days else None,
            min_zoom=band.min_zoom,
            max_zoom=min(band.max_zoom, hidden_from),
        )
        for band in BANDS
        if band.min_zoom < hidden_from
    ]


LAYERS: Final[tuple[Layer, ...]] = (
    Layer(id="land", file="odbl/land.geojson", shape="fill", style="land", licence="ODbL-1.0"),
    Layer(
        id="relief",
        file="public-domain/relief.webp",
        shape="image",
        style="relief",
        licence="public-domain",
        max_zoom=RELIEF_FAINT_FROM,
    ),
    Layer(
        id="relief-near",
        file="public-domain/relief.webp",
        shape="image",
        style="relief_near",
        licence="public-domain",
        min_zoom=RELIEF_FAINT_FROM,
    ),
    Layer(id="sea", file="odbl/sea.geojson", shape="fill", style="water", licence="ODbL-1.0"),
    Layer(id="coast", file="odbl/coast.geojson", shape="line", style="coast", licence="ODbL-1.0"),
    Layer(id="rivers", file="public-domain/rivers.geojson", shape="line", style="river", licence="public-domain"),
    Layer(id="aras", file="odbl/aras.geojson", shape="line", style="river", licence="ODbL-1.0"),
    Layer(
        id="streams",
        file="own/streams.geojson",
        shape="line",
        style="stream",
        licence="CC0-1.0",
        max_zoom=SCHEMATIC_HIDDEN_FROM,
    ),
    Layer(id="lakes", file="public-domain/lakes.geojson", shape="fill", style="water", licence="public-domain"),
    Layer(id="reservoirs", file="odbl/reservoirs.geojson", shape="fill", style="water", licence="ODbL-1.0"),
    Layer(
        id="districts",
        file="cc0/districts.geojson",
        shape="line",
        style="district",
        licence="CC0-1.0",
        title="districts and provinces (approximate)",
    ),
    Layer(
        id="provinces",
        file="odbl/provinces.geojson",
        shape="line",
        style="district",
        licence="ODbL-1.0",
        title="districts and provinces (approximate)",
    ),
    *_dashed("roads", "own", "road", "CC0-1.0", "road (schematic)", hidden_from=SCHEMATIC_HIDDEN_FROM),
    Layer(
        id="borders",
        file="odbl/borders.geojson",
        shape="line",
        style="border",
        licence="ODbL-1.0",
        title="state border (approximate)",
    ),
    *_dashed("nkao", "public-domain", "nkao", "public-domain", "former NKAO (c. 1991)"),
    *_dashed(
        "line-of-contact",
        "odbl",
        "line_of_contact",
        "ODbL-1.0",
        "line of contact 1994–2020 (approximate)",
        days=LINE_OF_CONTACT_DAYS,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Layers that a reader switches together; `words` is what the switch says. Without layers: the names of places."""

    name: str
    words: str
    layers: tuple[str, ...]


def _of(prefix: str) -> tuple[str, ...]:
    return tuple(layer.id for layer in LAYERS if layer.id.startswith(prefix))


GROUPS: Final = (
    Group(name="relief", words="relief", layers=_of("relief")),
    Group(name="districts", words="districts and provinces", layers=("districts", "provinces")),
    Group(name="nkao", words="former NKAO (c. 1991)", layers=_of("nkao")),
    Group(name="contact", words="line of contact 1994–2020", layers=_of("line-of-contact")),
    Group(name="roads", words="roads", layers=_of("roads")),
    Group(name="names", words="names of places", layers=()),
)


def valid_on(layers: Iterable[Layer], first: dt.date, last: dt.date) -> list[Layer]:
    """Return the layers that were true on a day of first..last, both included."""
    return [
        layer
        for layer in layers
        if (layer.valid_from is None or layer.valid_from <= last)
        and (layer.valid_to is None or layer.valid_to >= first)
    ]


def attribution(layers: Iterable[Layer]) -> str:
    """Return the line that a picture of these layers and of places must carry."""
    needed = {layer.licence for layer in layers}
    of_layers = [words for licence, words in _ATTRIBUTION.items() if words and licence in needed]
    return " · ".join([*of_layers, gazetteer.ATTRIBUTION])


def check_files(layers: Iterable[Layer] = LAYERS) -> None:
    """Raise BasemapError, naming all layers whose file is missing."""
    if missing := [layer.file for layer in layers if not layer.path.is_file()]:
        raise BasemapError(
            f"map layers are missing from {DATA_FOLDER}: {', '.join(missing)}. Take them from the project again "
            "(git restore dashboard/basemap/data), or rebuild them (dashboard/basemap/README.md)."
        )
