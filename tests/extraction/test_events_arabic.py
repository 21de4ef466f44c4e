"""What Arabic sentences report, and what they do not. `event_marks.py` says how places and days are marked."""

from __future__ import annotations

import pytest
from event_marks import events_in

CASES = [
    ("جرت السيطرة على قرى [سور]، [توغ] و[جايلي].", [(p, "capture_claim", "author") for p in ("سور", "توغ", "جايلي")]),
    ("قال المتحدث إن أذربيجان قصفت [مارتوني].", [("مارتوني", "strike_shelling", "author")]),
    ("نشر الجيش جنودا في [جلفا]، وقال الرئيس علييف إن الحدود آمنة.", [("جلفا", "deployment", "author")]),
    ("غادر السكان بلدة [أسكيران].", [("أسكيران", "displacement", "author")]),
    ("احترقت [مارتاكيرت].", [("مارتاكيرت", "other", "author")]),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), CASES)
def test_what_an_arabic_sentence_reports(marks, expected):
    assert [(e.name, e.kind, e.claimed_by) for e in events_in(marks, "ar")] == expected


@pytest.mark.parametrize("marks", ["تسعى القوات إلى السيطرة على [شوشا].", "لم تقصف القوات بلدة [شوشا]."])
def test_what_is_no_event_in_arabic(marks):
    assert events_in(marks, "ar") == []
