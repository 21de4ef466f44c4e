"""A briefing cut into days or weeks: numbered pictures, or one picture that moves."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, Literal, get_args

from PIL import Image

from dashboard import wording
from dashboard.briefing.export import Export
from dashboard.briefing.picture.beside import stretches
from dashboard.briefing.picture.picture import map_view, picture_bytes
from dashboard.errors import BriefingError

Each = Literal["day", "week"]
EACH: Final[tuple[Each, ...]] = get_args(Each)

MOST_PICTURES: Final = 400
SECONDS: Final = 1.2
"""How long a moving picture shows each part."""


def series(export: Export, each: Each) -> list[Export]:
    """Return one export for each day or week, all with the same camera, numbers and names.

    Raises BriefingError for more than MOST_PICTURES parts.
    """
    parts = stretches(export.window, 1 if each == "day" else 7)
    if len(parts) > MOST_PICTURES:
        raise BriefingError(
            f"{len(parts)} pictures are more than {MOST_PICTURES}: choose fewer days" + " or weeks" * (each == "day")
        )
    view = map_view(export)
    made = []
    for window in parts:
        rows = [
            row
            for row in export.rows
            if row.first and row.last and row.first <= window.last and row.last >= window.first
        ]
        counts = f"{wording.count(len(rows), 'event')} in {wording.count(len({r.place_id for r in rows}), 'place')}"
        made.append(
            replace(
                export,
                rows=rows,
                subtitle=f"{wording.days(window.first, window.last)} · {counts}",
                window=window,
                span=export.window,
                camera=view,
            )
        )
    return made


def film_bytes(parts: Iterable[Export]) -> bytes:
    """Return the pictures of a series as one GIF that shows them in turn without end."""
    frames = [Image.open(io.BytesIO(picture_bytes(part))).convert("RGB") for part in parts]
    # The colours of all frames together: a palette of its own for each would flicker.
    small = [frame.resize((frame.width // 8, frame.height // 8)) for frame in frames]
    sheet = Image.new("RGB", (small[0].width, sum(one.height for one in small)))
    top = 0
    for one in small:
        sheet.paste(one, (0, top))
        top += one.height
    palette = sheet.quantize(256, dither=Image.Dither.NONE)
    flat = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    out = io.BytesIO()
    flat[0].save(
        out, format="GIF", save_all=True, append_images=flat[1:], duration=round(SECONDS * 1000), loop=0, optimize=False
    )
    return out.getvalue()
