"""Spellings of one name in several traditions meet, by rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.building.spellings import press_spellings, romanised_armenian
from gazetteer.romanise import consonant_key, romanise, variant_key
from gazetteer.scripts import script_of

MEET = [
    ("Qaradağlı", "Garadaghli", "Karadagly", "Карадаглы", "Ղարադաղլը"),
    ("Şıxəli Ağalı", "Shikhali Agali", "Шихали Агалы", "Shykhaly-Aghaly"),
    ("Çaxırlı", "Chakhirli", "Чахырлы"),
    ("Xocavənd", "Khojavend", "Hocavend", "Ходжавенд", "Khodzhavend"),
    ("Sarıcalı", "Sari jali", "Сарыджалы"),
    ("Quycaq", "Kuyjagh", "Куйджак"),
    ("Cəbrayıl", "Jabrayil", "Джабрайыл"),
    ("Məzrə", "Mezre", "Мазра"),
    ("Düdükçü", "Dudukchi", "Дудукчи"),
    ("Gəncə", "Gyandzha", "Гянджа"),
    ("Ստեփանակերտ", "Stepanakert", "Степанакерт"),
]


@pytest.mark.parametrize("spellings", MEET, ids=lambda group: group[0])
def test_traditions_meet(spellings: tuple[str, ...]) -> None:
    assert len({variant_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Şuşa", "Susuz"), ("Talış", "Tağaser"), ("Füzuli", "Fərrux"), ("Hadrut", "Bardut")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert variant_key(one) != variant_key(other)


def test_arabic_meets_by_its_consonants() -> None:
    assert consonant_key("شيخ علي أغالي") == consonant_key("Shikhali Agali")


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Qaradağlı", "en", "Garadaghli"),
        ("Çaxırlı", "en", "Chakhirli"),
        ("Məlikcanlı", "en", "Malikjanli"),
        ("Məlikcanlı", "en", "Melikjanli"),
        ("Xocavənd", "tr", "Hocavend"),
        ("Qaradağlı", "ru", "Карадаглы"),
        ("Əfəndilər", "ru", "Эфендилер"),
        ("Bulutan", "fa", "بولوتان"),
        ("Sultanlı", "ar", "سولتانلي"),
    ],
)
def test_the_press_would_write(name: str, language: str, expected: str) -> None:
    assert expected in press_spellings(name, language)


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Շուշի", "Shushi"),
        ("Ստեփանակերտ", "Stepanakert"),
        ("Որոտան", "Vorotan"),
        ("Կարմիր Շուկա", "Karmir Shuka"),
        ("Երեւան", "Yerevan"),
    ],
)
def test_armenian_in_latin_letters(name: str, latin: str) -> None:
    assert romanised_armenian(name) == latin


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Şuşa", "Latn"),
        ("Шуша", "Cyrl"),
        ("Շուշի", "Armn"),
        ("شوشا", "Arab"),
        ("შუშა", "Geor"),
        ("Шuша", None),
        ("舒沙", None),
        ("42", None),
    ],
)
def test_the_script_is_that_of_the_letters(text: str, script: str | None) -> None:
    assert script_of(text) == script


@given(st.text(max_size=60))
def test_keys_are_plain_letters(text: str) -> None:
    key = variant_key(text)
    assert key == "" or (key.isascii() and key.islower() and key.isalpha())
    assert isinstance(romanise(text), str)
