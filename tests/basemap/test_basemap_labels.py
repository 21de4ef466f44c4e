"""Labels: names of the gazetteer, both in the conflict zone, and never one over another."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.basemap.labels import LABELS_FILE, Box, Label, labels, place_labels
from dashboard.basemap.layers import BOX
from gazetteer.gazetteer import Gazetteer, load_gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def test_every_label_is_a_place_of_the_gazetteer_inside_the_box(gazetteer: Gazetteer) -> None:
    made = labels(gazetteer)
    west, south, east, north = BOX
    assert len(made) > 200
    for label in made:
        assert west <= label.longitude <= east and south <= label.latitude <= north, label.text
        assert label.min_zoom < label.max_zoom


@pytest.mark.parametrize(
    ("place_id", "both", "english"),
    [
        ("gn-147105", "Şuşa / Shushi", "Shusha"),
        ("gn-146970", "Xankəndi / Stepanakert", "Stepanakert"),
        ("gn-587379", "Ağdərə / Martakert", "Martakert"),
        ("gn-586523", "Gəncə", "Ganja"),
        ("gn-616052", "Yerevan", "Yerevan"),
    ],
)
def test_both_names_stand_where_two_sides_have_their_own(
    gazetteer: Gazetteer, place_id: str, both: str, english: str
) -> None:
    assert {label.text for label in labels(gazetteer) if label.place_id == place_id} == {both}
    assert {label.text for label in labels(gazetteer, "en") if label.place_id == place_id} == {english}


def test_no_row_is_written_twice() -> None:
    with LABELS_FILE.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row.values()) for row in csv.DictReader(file)]
    assert len(rows) == len(set(rows))


FRAME = Box(left=0, top=0, right=900, bottom=500)
NAMES = st.lists(
    st.builds(
        Label,
        place_id=st.text(min_size=1, max_size=3),
        text=st.text(min_size=1, max_size=20),
        style=st.sampled_from(["town", "capital", "country", "water"]),
        longitude=st.floats(-50, 950),
        latitude=st.floats(-50, 550),
        min_zoom=st.sampled_from([6.0, 8.0, 9.0]),
        max_zoom=st.just(99.0),
    ),
    max_size=40,
)


@given(NAMES)
def test_no_label_overlaps_another_or_leaves_the_frame(names: list[Label]) -> None:
    wall = Box(left=700, top=0, right=900, bottom=120)
    placed = place_labels(
        names,
        zoom=8.0,
        frame=FRAME,
        project=lambda x, y: (x, y),
        measure=lambda label: (8.0 * len(label.text), 18.0),
        walls=[wall],
    )
    boxes = [one.box for one in placed]
    for n, box in enumerate(boxes):
        assert not box.overlaps(wall)
        assert box.left >= 0 and box.top >= 0 and box.right <= 900 and box.bottom <= 500
        assert not any(box.overlaps(other) for other in boxes[n + 1 :])
    assert all(one.label.min_zoom <= 8.0 for one in placed)
    assert len({one.label.place_id for one in placed}) == len(placed)
