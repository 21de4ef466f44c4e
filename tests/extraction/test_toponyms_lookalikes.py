"""Words that look like names of places and are none: persons, words with endings; and names written by ear."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

PERSONS = [
    ("tr", "Masada Laçın Hanım ile antrenör Şirvan Bağırov oturuyor, [[Ermenistan|m]] haberi bekleniyor."),
    ("ru", "Ключи от дома в [[Агдаме]] вручал Лачин Мамедов, азербайджанский чиновник."),
    ("ru", "Фельдшера звали Арцах, он родился в [[Гадруте]]."),
    ("de", "In [[Hadrut]] traf die Delegation einen Mann namens Karabach Howsepjan."),
    ("en", "A man named Lachin fled from [[Aghdam]]."),
    ("en", "In [[Hadrut|l|gn-148105]] Sargsyan spoke to the soldiers."),  # a surname behind a location is the next word
]

WORDS = [
    ("tr", "Karşı taraf [[Hadrut]]'u vurdu."),  # Kars is no Karş
    ("tr", "[[Hadrut]] düştü. Masada anlaşma vardı."),
    ("az", "[[Hadrut]] susur. Komandada sevinc var."),
    ("ru", "[[Гадрут]] обстрелян. Шоссе перекрыто."),
    ("tr", "[[Hadrut]]'ta bombardıman sürüyor. Peki şimdi?"),
    ("ar", "قُصفت [[هادروت]]، والمدنيون يشاركون عسكريين في النقل أربعين يوماً."),
]

BY_EAR = [
    ("de", "Die Granaten fielen auf [[Martuni]], und bei [[Schosch|l|gn-147164]] wurde gekämpft."),
    ("fr", "Deux soldats ont péri près de [[Djaniatag|l|gn-586666]], entre [[Martakert]] et [[Aghdam]]."),
    ("fr", "Les combats ont repris à [[Chouchikend|l|gn-147164]], non loin de [[Chouchi]]."),
    ("ar", "سقطت قذائف على [[تشانكاتاغ|l|gn-586666]] قرب [[مارتاكيرت]]."),
    ("ar", "دخلت القوات في قضاء [[جبرائيل]]: [[صفرشا|l|gn-147280]] و[[داش ويسلي|l]]."),
]


@pytest.mark.parametrize(("lang", "marks"), [*PERSONS, *WORDS, *BY_EAR])
def test_what_is_a_place(lang: str, marks: str) -> None:
    found, expected = found_and_marked(lang, marks)
    assert found == expected
