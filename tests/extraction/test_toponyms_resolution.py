"""Which of the places of one name is meant: its letters, its other name beside it, the article as a whole."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

LETTERS = [
    # Susay lies in the north; its dative would be written so without the marks on its letters
    ("az", "Yol [[Şuşa|l|gn-147105]]ya gedir."),
    ("az", "Qar [[Susay|l|gn-584916]]a və [[Qusar|l]]a yağıb."),
    ("az", "Döyüş [[Şoş|l|gn-147164]] kəndi uğrunda gedir, [[Əsgəran|l]] da vurulub."),
]

OTHER_NAMES = [
    ("en", "Shots were heard in [[Aghbulag|l|gn-148620]] ([[Sarnaghbyur|l|gn-148620]]) and in [[Askeran]]."),
    ("en", "The post near [[Chaykend|l|gn-586876]] / [[Nor Verinshen|l|gn-586876]] was shelled, [[Goris]] was not."),
]

ONE_SENSE = [
    (
        "en",
        "The village of [[Chinarly|l|gn-147001]] in the [[Khojavend district|l]] was shelled.\n\n"
        "[[Chinarly|l|gn-147001]] had been quiet for weeks, a man from [[Goris]] said.",
    ),
    (
        "en",
        "A man from [[Goris]] remembers the villages.\n\n[[Ahmedbeyli|l|gn-148597]] is empty. "
        "So is the rest, said the head of the village of [[Ahmedbeyli|l|gn-148597]] in the [[Fuzuli district|l]].",
    ),
]


@pytest.mark.parametrize(("lang", "marks"), [*LETTERS, *OTHER_NAMES, *ONE_SENSE])
def test_the_place_meant(lang: str, marks: str) -> None:
    found, expected = found_and_marked(lang, marks)
    assert found == expected
