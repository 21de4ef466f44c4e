"""What Persian sentences report, and what they do not. `event_marks.py` says how places and days are marked."""

from __future__ import annotations

import pytest
from event_marks import events_in

CASES = [
    ("ارتش آذربایجان شهر [هادروت] را تصرف کرد.", [("هادروت", "capture_claim", "azerbaijan", "author")]),
    ("وزارت دفاع ارمنستان اعلام کرد که نیروهای آذربایجان [مارتونی] را گلوله‌باران کردند.",
     [("مارتونی", "strike_shelling", "azerbaijan", "armenia")]),
    ("درگیری‌ها در [تالیش] ادامه دارد.", [("تالیش", "clash", "unknown", "author")]),
    ("روستاهای [سور]، [توغ] و [چایلی] آزاد شدند.",
     [(place, "capture_claim", "unknown", "author") for place in ("سور", "توغ", "چایلی")]),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), CASES)
def test_what_a_persian_sentence_reports(marks, expected):
    assert [(e.name, e.kind, e.actor, e.claimed_by) for e in events_in(marks, "fa")] == expected


@pytest.mark.parametrize(
    "marks",
    [
        "اگر ارتش شهر [هادروت] را تصرف کند، جنگ پایان می‌یابد.",
        "آیا نیروها [هادروت] را تصرف کردند؟",
        "ارتش [شوشی] را تصرف خواهد کرد.",
    ],
)
def test_what_is_no_event_in_persian(marks):
    assert events_in(marks, "fa") == []
