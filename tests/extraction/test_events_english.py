"""What English sentences report: place, kind, actor, claimed_by, first, last; and what tells nothing.

The sentences were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import events_in

REPORTS = [
    (
        "{On 9 November=2020-11-09} President Aliyev listed [Khanlig], [Sarai] and [Basharat] in the [Qubadli|district] district.",
        [
            ("Khanlig", "capture_claim", "azerbaijan", "author", "2020-11-09", "2020-11-09"),
            ("Sarai", "capture_claim", "azerbaijan", "author", "2020-11-09", "2020-11-09"),
            ("Basharat", "capture_claim", "azerbaijan", "author", "2020-11-09", "2020-11-09"),
        ],
    ),
    (
        "Azerbaijani units overran the village of [Suqovushan] {on 3 October=2020-10-03}.",
        [("Suqovushan", "capture_claim", "azerbaijan", "author", "2020-10-03", "2020-10-03")],
    ),
    (
        "Nobody has lost [Zangilan], said Armenian defence ministry spokeswoman Shushan Stepanyan.",
        [("Zangilan", "capture_denied", "unknown", "armenia", "2020-11-30", "2020-11-30")],
    ),
    (
        "A rocket landed near a school in [Martuni] {on 4 October=2020-10-04}, killing a boy.",
        [("Martuni", "strike_shelling", "unknown", "author", "2020-10-04", "2020-10-04")],
    ),
    (
        "Houses in [Garvand] were burned {on 25 August 1993=1993-08-25}.",
        [("Garvand", "other", "unknown", "author", "1993-08-25", "1993-08-25")],
    ),
    (
        "Buses carried women and children out of [Martakert] {yesterday=2020-10-19}.",
        [("Martakert", "displacement", "unknown", "author", "2020-10-19", "2020-10-19")],
    ),
    (
        "A tractor driver was hurt by a mine near [Goranboy] {on Monday=2020-10-19}.",
        [("Goranboy", "casualty_claim", "unknown", "author", "2020-10-19", "2020-10-19")],
    ),
    (
        "Thousands of people crossed the bridge at [Khudaferin] {in October 1993=1993-10-01/1993-10-31/month}.",
        [("Khudaferin", "displacement", "unknown", "author", "1993-10-01", "1993-10-31")],
    ),
]
# sentence, and the kinds of what it tells of its place
KINDS = [
    ("Karabakh Armenian forces entered [Agdam] {on July 23=2020-07-23}.", ["capture_claim"]),
    ("Russian peacekeepers entered [Lachin].", ["advance"]),
    ("[Talish] is ours again, said the commander.", ["capture_claim"]),
    ("The town of [Agdam] was left without a fight.", ["capture_claim"]),
    ("The Armenian side denied the loss of [Khalafli].", ["capture_denied"]),
    ("The enemy is at the edge of [Stepanakert].", ["advance"]),
    ("They tried to break through at [Sghnakh].", ["clash"]),
    ("Troops traded fire near [Jermuk|settlement|literal|AM].", ["clash"]),
    ("Two howitzers were put out of action near [Aghdara].", ["equipment_loss"]),
    ("Casualties in [Martakert] were avoided.", []),
    ("Women and children left for [Vardenis|settlement|literal|AM].", ["displacement"]),
    ("A convoy of buses reached [Kornidzor|settlement|literal|AM] with 300 people on board.", ["displacement"]),
    ("Peacekeepers set up a post at [Dadivank].", ["deployment"]),
    ("Sappers cleared mines near [Aghdam].", ["other"]),
    ("Fuel tanks at [Askeran] blew up.", ["other"]),
    ("[Lachin] was handed back to Azerbaijan.", ["other"]),
]
NOTHING = [
    "Yerevan offers checkpoints at [Yeraskh|settlement|literal|AM].",
    "We interviewed displaced persons from [Horadiz].",
    "Whoever holds [Shushi] holds Artsakh.",
    "A teacher from [Goris|settlement|literal|AM] wrote a book.",
    "Azerbaijan may attack [Goris|settlement|literal|AM].",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS)
def test_reports(marks, expected):
    events = events_in(marks, "en", "2020-11-30")
    assert [(e.name, e.kind, e.actor, e.claimed_by, str(e.first), str(e.last)) for e in events] == expected


@pytest.mark.parametrize("marks", NOTHING)
def test_tells_nothing(marks):
    assert events_in(marks, "en", "2020-11-30") == []


@pytest.mark.parametrize(("marks", "kinds"), KINDS)
def test_kinds(marks, kinds):
    assert sorted(event.kind for event in events_in(marks, "en", "2020-11-30")) == kinds


def test_troops_that_still_fight_in_a_town_have_not_taken_it():
    kinds = [event.kind for event in events_in("Armenian troops entered [Agdam], where street fighting went on.")]
    assert "advance" in kinds and "capture_claim" not in kinds
