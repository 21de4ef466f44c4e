"""Colours and widths of the map, light and dark, for the page and the briefing alike.

Colours are red, green, blue (and alpha), 0 to 255; widths are pixels. Boundaries that are no state borders never look
like one: other hue, dashed. The kinds of events take the eight hues of Okabe and Ito, told apart by readers with
every common colour vision, and a darker or lighter shade of the same hue for its sister kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from dashboard.records import Kind, Party

Colour = tuple[int, int, int] | tuple[int, int, int, int]
ThemeName = Literal["light", "dark"]

SMALLEST_TEXT_PX: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    colour: Colour
    width_px: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """How the map looks. `ground` lies where no layer is; `fills` and `strokes` are keyed by `Layer.style`."""

    name: ThemeName
    ground: Colour
    ink: Colour
    quiet_ink: Colour
    water_ink: Colour
    halo: Colour
    point_rim: Colour
    selection: Colour
    relief_opacity: float
    fills: Mapping[str, Colour]
    strokes: Mapping[str, Stroke]
    casings: Mapping[str, Stroke]


LIGHT: Final = Theme(
    name="light",
    ground=(238, 235, 228),
    ink=(38, 36, 34),
    quiet_ink=(92, 88, 82),
    water_ink=(52, 96, 130),
    halo=(250, 248, 243),
    point_rim=(255, 255, 255, 255),
    selection=(20, 20, 20, 255),
    relief_opacity=0.7,
    fills=MappingProxyType({"land": (247, 244, 236), "water": (188, 212, 228)}),
    strokes=MappingProxyType(
        {
            "coast": Stroke(colour=(140, 176, 200), width_px=0.8),
            "river": Stroke(colour=(128, 170, 198), width_px=1.4),
            "stream": Stroke(colour=(128, 170, 198, 160), width_px=1.0),
            "district": Stroke(colour=(150, 142, 130, 130), width_px=0.8),
            "road": Stroke(colour=(176, 150, 112, 220), width_px=1.5),
            "border": Stroke(colour=(92, 84, 80), width_px=1.7),
            "nkao": Stroke(colour=(112, 78, 150), width_px=2.0),
            "line_of_contact": Stroke(colour=(160, 36, 76), width_px=2.6),
        }
    ),
    casings=MappingProxyType(
        {
            "border": Stroke(colour=(120, 96, 110, 38), width_px=9.0),
            "coast": Stroke(colour=(140, 184, 212, 90), width_px=9.0),
        }
    ),
)

DARK: Final = Theme(
    name="dark",
    ground=(24, 28, 34),
    ink=(236, 234, 228),
    quiet_ink=(172, 172, 166),
    water_ink=(140, 184, 214),
    halo=(22, 26, 32),
    point_rim=(16, 20, 26, 255),
    selection=(255, 255, 255, 255),
    relief_opacity=0.45,
    fills=MappingProxyType({"land": (40, 44, 50), "water": (24, 46, 64)}),
    strokes=MappingProxyType(
        {
            "coast": Stroke(colour=(52, 86, 112), width_px=0.8),
            "river": Stroke(colour=(58, 98, 128), width_px=1.4),
            "stream": Stroke(colour=(58, 98, 128, 160), width_px=1.0),
            "district": Stroke(colour=(150, 150, 150, 70), width_px=0.8),
            "road": Stroke(colour=(128, 112, 88, 200), width_px=1.5),
            "border": Stroke(colour=(190, 184, 176), width_px=1.6),
            "nkao": Stroke(colour=(178, 146, 214), width_px=2.0),
            "line_of_contact": Stroke(colour=(236, 110, 150), width_px=2.6),
        }
    ),
    casings=MappingProxyType(
        {
            "border": Stroke(colour=(214, 196, 214, 28), width_px=9.0),
            "coast": Stroke(colour=(64, 112, 146, 80), width_px=9.0),
        }
    ),
)

THEMES: Final[Mapping[ThemeName, Theme]] = MappingProxyType({"light": LIGHT, "dark": DARK})

KIND_COLOURS: Final[Mapping[Kind, Mapping[ThemeName, Colour]]] = MappingProxyType(
    {
        "capture_claim": {"light": (213, 94, 0), "dark": (230, 110, 20)},
        "advance": {"light": (230, 159, 0), "dark": (240, 175, 40)},
        "capture_denied": {"light": (0, 114, 178), "dark": (50, 150, 210)},
        "counterattack": {"light": (86, 180, 233), "dark": (110, 195, 240)},
        "clash": {"light": (60, 60, 60), "dark": (205, 205, 200)},
        "strike_shelling": {"light": (190, 80, 140), "dark": (215, 125, 175)},
        "ceasefire_violation": {"light": (120, 50, 100), "dark": (175, 100, 155)},
        "equipment_loss": {"light": (0, 158, 115), "dark": (30, 180, 135)},
        "casualty_claim": {"light": (0, 96, 72), "dark": (120, 205, 175)},
        "deployment": {"light": (216, 200, 30), "dark": (240, 228, 66)},
        "displacement": {"light": (138, 124, 20), "dark": (190, 178, 90)},
        "ceasefire_diplomacy": {"light": (70, 140, 150), "dark": (110, 180, 190)},
        "other": {"light": (128, 128, 128), "dark": (150, 150, 150)},
    }
)

SIDE_COLOURS: Final[Mapping[Literal["azerbaijan", "armenia"], Mapping[ThemeName, Colour]]] = MappingProxyType(
    {
        "azerbaijan": {"light": (0, 116, 108), "dark": (72, 186, 174)},
        "armenia": {"light": (150, 92, 14), "dark": (216, 152, 70)},
    }
)
"""Teal and brown: of like weight, of no flag, no alarm, and apart for readers with every common colour vision."""

UNCLAIMED: Final[Mapping[ThemeName, Colour]] = MappingProxyType({"light": (128, 128, 128), "dark": (150, 150, 150)})

PARTY_COLOURS: Final[Mapping[Party, Mapping[ThemeName, Colour]]] = MappingProxyType(
    {
        "azerbaijan": SIDE_COLOURS["azerbaijan"],
        "armenia": SIDE_COLOURS["armenia"],
        "nkr": {"light": (204, 158, 92), "dark": (242, 206, 150)},
        "turkey": {"light": (204, 121, 167), "dark": (226, 152, 192)},
        "russia": {"light": (84, 78, 160), "dark": (152, 146, 228)},
        "iran": {"light": (118, 138, 36), "dark": (172, 192, 92)},
        "us": {"light": (0, 114, 178), "dark": (66, 160, 220)},
        "un_osce": {"light": (86, 180, 233), "dark": (140, 210, 250)},
        "icrc": {"light": (128, 60, 84), "dark": (206, 124, 154)},
        "syria_militants": {"light": (92, 72, 60), "dark": (192, 168, 152)},
        "civilians": {"light": (226, 186, 30), "dark": (240, 220, 96)},
        "social_media": {"light": (146, 126, 186), "dark": (194, 178, 228)},
        "media": {"light": (112, 112, 112), "dark": (178, 178, 178)},
        "author": {"light": (58, 58, 58), "dark": (216, 216, 210)},
        "unknown": {"light": (164, 164, 164), "dark": (120, 120, 120)},
    }
)
"""Who says so. The two authorities that are one side in claims are two shades of one hue."""

CELL_RAMP: Final[Mapping[ThemeName, Sequence[Colour]]] = MappingProxyType(
    {
        "light": ((253, 224, 160), (250, 180, 90), (232, 124, 66), (184, 66, 78), (118, 30, 90), (58, 12, 64)),
        "dark": ((70, 34, 84), (128, 42, 100), (186, 66, 88), (230, 116, 72), (248, 172, 84), (254, 226, 150)),
    }
)
"""From few to many: lightness runs one way, so that it reads in grey and with every common colour vision."""
