"""The tables of cues: every row meets the phrase it is written for."""

from __future__ import annotations

import pytest

from dashboard.extraction.cues import TABLES, compiled
from dashboard.extraction.plain import plain

ROWS = [(language, row) for language in TABLES for row in compiled(language).happenings]


@pytest.mark.parametrize(("language", "row"), ROWS, ids=[f"{x}-{i}-{r.row.kind}" for i, (x, r) in enumerate(ROWS)])
def test_a_row_meets_its_example(language, row):
    example = plain(row.row.example, 0, len(row.row.example)).text
    match = row.pattern.search(example)
    assert match, f"{language}: {row.row.pattern} does not meet its example {row.row.example!r}"
    assert row.after_not is None or not row.after_not.match(example, match.end())


def test_examples_are_written_in_plain_letters():
    for language, row in ROWS:
        example = row.row.example.replace("ԱԹՍ", "աթս")
        assert plain(example, 0, len(example)).text == example.replace("й", "й"), (language, example)


@pytest.mark.parametrize("language", list(TABLES))
def test_a_table_covers_the_main_kinds(language):
    kinds = {row.kind for row in TABLES[language].happenings}
    assert {
        "capture_claim", "advance", "clash", "strike_shelling", "ceasefire_violation", "equipment_loss",
        "casualty_claim", "deployment", "displacement", "ceasefire_diplomacy", "other",
    } <= kinds  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Füzuli", "füzuli"),
        ("İşğal", "işğal"),
        ("Hadrut’s", "hadrut's"),
        ("«Вёшки»", '"вешки"'),
        ("ضدّ إقليم", "ضد اقليم"),
        ("المدينـــة", "المدينه"),
        ("Nagorno\u00a0Karabakh", "nagorno karabakh"),
    ],
)
def test_plain_letters(text, expected):
    assert plain(text, 0, len(text)).text == expected


def test_plain_letters_lead_back_to_the_text():
    text = "قُرب إقليمِ ناغورنو"
    view = plain(text, 0, len(text))
    start = view.text.index("اقليم")
    first, last = view.span(start, start + len("اقليم"))
    assert text[first:last].startswith("إقليم")
    assert view.at(text.index("ناغورنو")) == view.text.index("ناغورنو")
