"""The picture: nothing overlaps or is cut off, whatever is drawn; every event is in it; it is the same every time."""

from __future__ import annotations

import datetime as dt
import io
import itertools
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dashboard.analysis.window import Window
from dashboard.basemap.styles import ThemeName
from dashboard.briefing.export import SHAPES, Export, Looks, Maps, Shape
from dashboard.briefing.making import export_of, title_of
from dashboard.briefing.picture.picture import draw, picture_bytes
from dashboard.errors import BriefingError
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.records import KINDS, Event
from tests.makers import article, day, event

GOLDEN = Path(__file__).with_name("golden")
WINDOW = Window(first=day(1), last=day(16))
LONG = "What the two sides and the papers say of the days of fighting in the south of the region, " * 3
ARABIC = "إحاطة: ما قيل عن القتال في جبرائيل وهدروت وفضولي بين ١ و١٦ أكتوبر"


@cache
def settlements() -> list[str]:
    """Settlements of Karabakh and about it, near ones together, as real reports name them."""
    near = [
        place
        for place in shipped_gazetteer().places.values()
        if place.kind == "settlement" and 46.3 < place.longitude < 47.4 and 39.2 < place.latitude < 40.2
    ]
    return [place.place_id for place in sorted(near, key=lambda place: place.place_id)]


def events(count: int) -> list[Event]:
    places = shipped_gazetteer().places
    made = []
    for number, place_id in enumerate(settlements()[:count]):
        place = places[place_id]
        for again in range(1 + number % 3):
            made.append(
                event(
                    event_id=f"{number}-{again}",
                    place_id=place_id,
                    name=place_id,
                    latitude=place.latitude,
                    longitude=place.longitude,
                    kind=KINDS[(number + again) % len(KINDS)],
                    first=day(1 + (number + again) % 16),
                    last=day(1 + (number + again) % 16),
                )
            )
    return made


def export(count: int, title: str | None = None, looks: Looks | None = None) -> Export:
    return export_of(
        events(count),
        [article()],
        shipped_gazetteer(),
        window=WINDOW,
        span=WINDOW,
        made=dt.date(2020, 10, 20),
        reproduce="python -m dashboard briefing documents",
        title=title,
        looks=looks or Looks(),
    )


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("count", "title", "language"), [(0, None, "both"), (5, LONG[:200], "both"), (60, ARABIC, "ar"), (300, LONG, "hy")]
)
def test_nothing_overlaps_or_is_cut_off(count: int, title: str | None, language: str, shape: Shape) -> None:
    assert len(settlements()) >= 300
    looks = Looks(shape=shape, language=language, named=30, handling="For the team only")
    canvas = draw(export(count, title, looks))
    sheet = canvas.sheet
    for put in canvas.texts:
        assert put.box.left >= 0 and put.box.top >= 0, put
        assert put.box.right <= sheet.right and put.box.bottom <= sheet.bottom, put
    boxes = [(put, replace(put.box, bottom=put.box.bottom - 3)) for put in canvas.texts]
    over = [(a.text, b.text) for (a, one), (b, two) in itertools.combinations(boxes, 2) if one.overlaps(two)]
    assert over == []


def test_every_place_has_a_number_and_a_name_in_the_list() -> None:
    canvas = draw(export(5))
    listed = [put.text for put in canvas.texts if put.role == "list"]
    placed = [put.text for put in canvas.texts if put.role == "place"]
    for row in export(5).rows:
        assert row.place in listed
        assert f"{row.number} {row.place}" in placed


def test_what_finds_no_room_is_counted() -> None:
    canvas = draw(export(300))
    listed = [put.text for put in canvas.texts if put.role == "list"]
    numbers = [text for text in listed if text.isdigit()]
    (more,) = [text for text in listed if "more places" in text]
    assert int(more.split()[1]) == 300 - len(numbers)
    assert any("left out for want of room" in put.text for put in canvas.texts)


def test_what_every_picture_says() -> None:
    said = " ".join(put.text for put in draw(export(5, None, Looks(handling="Draft"))).texts)
    for words in (
        "Reported events, 1–16 October 2020",
        "each as its source claims it",
        "imply no view on the legal status",
        "Machine-extracted; 0 of 9 reviewed",
        "OpenStreetMap",
        "Made 20 October 2020: python -m dashboard briefing documents",
        "Draft",
        " km",
        "line of contact 1994–2020 (approximate)",
    ):
        assert words in said


def test_letters_that_look_like_formulas_or_orders_are_letters() -> None:
    drawn = draw(export(1, r"$x^2$ \frac <b>bold</b> " + "\u202eturned" + " \x00"))
    assert any(r"$x^2$ \frac <b>bold</b>" in put.text for put in drawn.texts)
    assert picture_bytes(export(1, r"$x^2$ \frac{"), "svg").startswith(b"<?xml")


@pytest.mark.parametrize("maps", ["day", "week"])
def test_small_maps(maps: Maps) -> None:
    window = Window(first=day(1), last=day(8))
    few = replace(export(5, None, Looks(maps=maps)), window=window)
    headings = [put.text for put in draw(few).texts if put.role == "heading"]
    assert len(headings) == (8 if maps == "day" else 2)
    assert headings[0].startswith("1 Oct 2020: " if maps == "day" else "1–7 Oct 2020: ")


def test_too_many_small_maps_are_refused_with_the_remedy() -> None:
    with pytest.raises(BriefingError, match="make 16: choose fewer days, or a map a week"):
        draw(export(5, None, Looks(maps="day")))


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_two_runs_give_the_same_bytes(kind: str) -> None:
    one, two = (picture_bytes(export(20), kind) for _ in range(2))  # type: ignore[arg-type]
    assert one == two


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_picture_of_the_shipped_documents_looks_as_it_did(theme: ThemeName, root: Path) -> None:
    """A tolerance for letters drawn a little otherwise."""
    tables = run([root / "seeds"])
    shown = [one for one in tables.events if one.shown]
    window = Window(first=dt.date(2020, 9, 27), last=dt.date(2020, 10, 17))
    made = export_of(
        shown,
        tables.articles,
        shipped_gazetteer(),
        window=window,
        span=window,
        made=dt.date(2026, 1, 2),
        reproduce="python -m dashboard briefing seeds",
        title=title_of(window),
        looks=Looks(theme=theme),
    )
    now = Image.open(io.BytesIO(picture_bytes(made))).convert("RGB").resize((640, 360), Image.Resampling.BOX)
    golden = Image.open(GOLDEN / f"{theme}.png").convert("RGB")
    difference = np.abs(np.asarray(now, dtype=int) - np.asarray(golden, dtype=int))
    assert difference.mean() < 2.0, "save the new one with `now.save(...)` when the change is meant"
    assert (difference.max(axis=2) > 60).mean() < 0.02
