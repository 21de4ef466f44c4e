"""Spellings of one name in several traditions meet, by rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.building.spellings import press_spellings, romanised_armenian
from gazetteer.folding import fold
from gazetteer.likeness import likeness, sounds
from gazetteer.qualifiers import qualified
from gazetteer.romanise import consonant_key, key_of_latin, romanise, variant_key
from gazetteer.scripts import script_of
from gazetteer.traditions import TRADITIONS, readings

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
    ("Yemişcan", "Yemishchan", "Emishchan", "Емишчан"),
    ("Որոտան", "Vorotan", "Воротан"),
    ("Göytala", "Гёйтала", "Goytala"),
    ("İsaqlı", "Исаглы", "إيساقلي"),
    ("Uruclu", "اوروجلو", "Уруджлу"),
    ("Qaraca", "قاراجه", "قاراجة", "Караджа"),
    ("Мирҗанлы", "Мирҹанлы", "Mircanlı"),
    ("მარნეული", "Marneuli", "Марнеули"),
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


# The same letters, read as another tradition writes: what the key makes of them then.
READ_OTHERWISE = [
    ("Choucha", "Şuşa"),  # French
    ("Latchine", "Laçın"),
    ("Zanguilan", "Zəngilan"),
    ("Chankendi", "Xankəndi"),  # German
    ("Sangilan", "Zəngilan"),
    ("Dschabrajil", "Cəbrayıl"),
    ("Jukhari Shurtan", "Yuxarı Şurtan"),  # library transliteration
    ("Gejali", "Gəyəli"),
    ("Гаджылар", "Hacılar"),  # Russian has no h
    ("Горадиз", "Horadiz"),
    ("Джавагирли", "Cavahirli"),
    ("Gadzhily", "Hacılı"),
    ("Гейтала", "Göytala"),  # and leaves the dots off ё
    ("Ханйери", "Xanyeri"),
    ("Kubatlı", "Qubadlı"),  # Turkish
    ("Seyit Mahmutlu", "Seyid Mahmudlu"),
    ("Ղուբաթլը", "Qubadlı"),
    ("Նորագիւղ", "Նորագյուղ"),  # the older Armenian spelling
]


@pytest.mark.parametrize(("written", "meant"), READ_OTHERWISE, ids=lambda name: name)
def test_a_spelling_is_read_in_other_traditions(written: str, meant: str) -> None:
    assert variant_key(written) != variant_key(meant)
    read = readings(romanise(written), script_of(written))
    assert variant_key(meant) in {key_of_latin(one) for one in read}


@given(st.text(max_size=60))
def test_readings_are_others_than_the_spelling(text: str) -> None:
    latin = romanise(text)
    read = readings(latin, script_of(text))
    assert latin not in read
    assert len(read) == len(set(read)) <= len(TRADITIONS)


QUALIFIED = [
    ("Yuxarı Veysəlli", "veyselli", {"upper"}),
    ("Upper Veysalli", "veysalli", {"upper"}),
    ("Верхний Вейсалли", "веисалли", {"upper"}),
    ("Վերին Վեյսալլու", "Վեյսալլու", {"upper"}),
    ("Aşağıgüzlək", "guzlek", {"lower"}),  # written on
    ("Kadkhodalu-ye Bala", "kadkhodalu", {"upper"}),  # Iranian: the upper one
    ("Bala Bəhmənli", "behmenli", {"little"}),  # Azerbaijani: the little one
    ("کدخدالو بالا", "كدخدالو", {"upper"}),
    ("Birinci Alıbəyli", "alibeyli", {"first"}),
    ("Ağalı 1-ci", "agali", {"first"}),
    ("Yeni Qaradağlı", "qaradagli", {"new"}),
    ("Kənd Horadiz", "horadiz", {"village"}),
    ("Böyük", "boyuk", set()),  # nothing but the word
    ("Hadrut", "hadrut", set()),
]


@pytest.mark.parametrize(("name", "core", "qualities"), QUALIFIED, ids=lambda value: str(value))
def test_the_word_that_tells_two_villages_apart(name: str, core: str, qualities: set[str]) -> None:
    assert qualified(name) == (fold(core), qualities)


# Likeness: the first pair sounds more alike than the second.
LIKER = [
    (("Edeli", "Edilli"), ("Edeli", "Əfəndi")),
    (("Doni", "Domi"), ("Doni", "Dolu")),
    (("Sarafsha", "Safarşa"), ("Sarafsha", "Şarifan")),
    (("Mahmutlu", "Mahmudlu"), ("Mahmutlu", "Məmmədli")),
    (("Karkulu", "Karxulu"), ("Karkulu", "Qarakollu")),
]


@pytest.mark.parametrize(("near", "far"), LIKER, ids=lambda pair: "-".join(pair))
def test_what_sounds_more_alike(near: tuple[str, str], far: tuple[str, str]) -> None:
    assert alike(*near) > alike(*far)


def alike(one: str, other: str) -> float:
    return likeness(sounds(romanise(one)), sounds(romanise(other)))


def test_unwritten_vowels_cost_little() -> None:
    written, name = sounds(romanise("کردلر")), sounds(romanise("Kürdlər"))
    assert likeness(written, name, vowels_written=False) > 0.95 > likeness(written, name)


SOUNDS = st.text(alphabet="abčdeghijklmnoprstuvxyz", max_size=20)


@given(SOUNDS, SOUNDS)
def test_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == pytest.approx(likeness(other, one))
    assert likeness(one, one) == (1 if one else 0)
