"""What `fold` forgives, as a table, and what always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.folding import PARAGRAPH, fold, fold_with_offsets

ALIKE = [
    ("İstanbul", "istanbul"),
    ("Şuşa", "SUSA"),
    ("Xankəndi", "xankendi"),
    ("Füzuli", "Fu\u0308zuli"),  # composed and decomposed
    ("Ağdam", "Ağdam"),
    ("Нагорный", "нагорныи"),  # й is и: both decompose, and OCR drops the mark
    ("Чёрное море", "Черное Море"),
    ("Երևան", "Երեւան"),
    ("ԵՐԵՎԱՆ", "Երևան"),
    ("جَبرائيل", "جبراييل"),
    ("جبرائیل", "جبرائيل"),  # Persian and Arabic ye
    ("باکو", "باكو"),  # Persian and Arabic kaf
    ("غنجة", "غنجه"),
    ("أذربيجان", "اذربيجان"),
    ("قـــره باغ", "قره باغ"),
    ("قره\u00a0باغ", "قره باغ"),
    ("خان\u200cکندی", "خان کندی"),
    ("\u200fباكو\u200e", "باكو"),
    ("Nagorno-Karabakh", "Nagorno Karabakh"),
    ("Nagorno\u2013Karabakh", "nagorno karabakh"),
    ("Tʻartʻar", "Tartar"),
    ("Sana\u2019a", "Sana'a"),
    ("Straße", "STRASSE"),
    ("Łódź", "lodz"),
]
UNLIKE = [("Şuşa", "Shusha"), ("Talış", "Talysh"), ("قره باغ", "قرباغ"), ("Шуша", "Şuşa"), ("Baku's", "Bakus")]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_these_spellings_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_these_spellings_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_name_is_not_found_across_paragraphs() -> None:
    assert fold("the Black\r\n\r\nSea") == f"the black{PARAGRAPH}sea"
    assert fold("the Black\nSea") == "the black sea"


def test_a_possessive_keeps_the_word_boundary() -> None:
    assert fold("Baku’s") == "baku s"


@pytest.mark.parametrize("blank", ["", " ", "\u200f", "\n\n", "\u0301"])
def test_what_has_no_letters_folds_to_nothing(blank: str) -> None:
    assert fold(blank) == ""


TEXTS = st.text(alphabet=st.characters(exclude_categories=()), max_size=200)  # lone surrogates too


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_offsets_point_at_what_the_character_came_from(text: str) -> None:
    folded = fold_with_offsets(text)
    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text)
    assert list(folded.offsets) == sorted(folded.offsets)
    for character, offset in zip(folded.text, folded.offsets, strict=True):
        assert character in (" ", PARAGRAPH) or character in fold(text[offset])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("fighting near İsmayıllı today", "İsmayıllı"),
        ("في قــره\u00a0باغَ اليوم", "قــره\u00a0باغَ"),
        ("в Хан-Кенди", "Хан-Кенди"),
        ("  Nagorno -  Karabakh,", "Nagorno -  Karabakh"),
        ("Straße von Şuşa", "Şuşa"),
    ],
)
def test_a_match_maps_back_to_the_name_as_written(text: str, name: str) -> None:
    folded = fold_with_offsets(text)
    start = folded.text.index(fold(name))
    first, last = folded.span(start, start + len(fold(name)))
    assert text[first:last] == name


def test_an_empty_span_is_refused() -> None:
    with pytest.raises(ValueError, match="span"):
        fold_with_offsets("Şuşa").span(2, 2)
