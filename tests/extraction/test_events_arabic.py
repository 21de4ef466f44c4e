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
    # entering a named place takes it, unless the police enter
    ("دخلت القوات الأرمنية مدينة [كيلبجار].", [("كيلبجار", "capture_claim", "author")]),
    ("قالت باكو إن قواتها دخلت {الثلاثاء=2020-10-13} بلدة [زنكيلان].", [("زنكيلان", "capture_claim", "azerbaijan")]),
    ("دخلت الشرطة {الثلاثاء=2020-10-13} مدينة [خوجالي].", [("خوجالي", "deployment", "author")]),
    ("أُخذت [أغدام] {يوم الثلاثاء=1993-07-27}.", [("أغدام", "capture_claim", "author")]),
    ("لم تسقط [شوشا]، بحسب يريفان.", [("شوشا", "capture_denied", "armenia")]),
    # fire
    ("استخدمت القوات الأذربيجانية ذخائر عنقودية في [هادروت].", [("هادروت", "strike_shelling", "author")]),
    ("أطلقت القوات، {الثلاثاء=2020-10-13}، صواريخ على [بردة].", [("بردة", "strike_shelling", "author")]),
    ("تعرضت كاتدرائية [شوشي] لضربتين {الثلاثاء=2020-10-13}.", [("شوشي", "strike_shelling", "author")]),
    # people, weapons, a truce of one side
    ("البلدة صارت خالية، قال شاهد من [مارتاكيرت].", [("مارتاكيرت", "displacement", "civilians")]),
    ("يسير المدنيون على الأقدام نحو [هوراديز].", [("هوراديز", "displacement", "author")]),
    ("سلّم المسلحون مدرعات قرب [عسكران].", [("عسكران", "other", "author")]),
    ("أعلنت باكو وقف العمليات من جانب واحد في [تاليش].", [("تاليش", "ceasefire_diplomacy", "azerbaijan")]),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), CASES)
def test_what_an_arabic_sentence_reports(marks, expected):
    assert [(e.name, e.kind, e.claimed_by) for e in events_in(marks, "ar")] == expected


@pytest.mark.parametrize(
    "marks",
    [
        "تسعى القوات إلى السيطرة على [شوشا].",
        "لم تقصف القوات بلدة [شوشا].",
        "قد تقصف القوات [شوشا].",
        "وقد يسقط صاروخ على [ترتر].",
        "ولم تقع إصابات في [ترتر].",
        "لم يسفر عن سقوط ضحايا في [ترتر].",
    ],
)
def test_what_is_no_event_in_arabic(marks):
    assert events_in(marks, "ar") == []
