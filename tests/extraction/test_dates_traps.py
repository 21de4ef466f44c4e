"""What looks like a date and is none: no expression with a day may come of these."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.extraction.dates import find_dates
from dashboard.extraction.sentences import split_sentences
from dashboard.records import Article

TRAPS: dict[str, list[str]] = {
    "en": [
        "Two T-72 tanks and a D-20 howitzer were lost.",
        "An S-300 and an S-400 were seen.",
        "Three SU-25 jets and a BM-21 were hit.",
        "A COVID-19 ward and a COVID 19 test.",
        "A 35D6 radar was hit.",
        "The Mi-24 and the UR-77 burned.",
        "She is 35 years old.",
        "A man aged 31 was hurt.",
        "Some 2000 soldiers marched.",
        "About 1900 people fled.",
        "2,000 militants and 1,992 shells.",
        "In 2000 villages there is no road.",
        "The score was 3-1.",
        "It began at 10:30.",
        "From 12:00 to 14:30 it was quiet.",
        "Call +374 10 123456.",
        "It cost $2000.",
        "It cost €1994.",
        "See verse 17:15.",
        "You may 5 times refuse.",
        "This may change.",
        "They march on.",
        "He sat down in the sun.",
        "Wait a second.",
        "The second attack failed.",
        "An august assembly.",
        "The fall of the town.",
        "Tens of thousands fled.",
        "31 February 2020 was named.",
        "It says 2020-13-01.",
        "It says 29.02.2021.",
        "15 October 20200 was named.",
        "In 115 BC and in 1200 BC.",
        "Russia today is richer.",
        "Recently, in recent days, in the coming weeks.",
        "The past few days were quiet.",
        "Several days ago it was quiet.",
        "99 percent and 1994% of it.",
        "Version 1.10.2020.3 is out.",
        "Five of the seven fell.",
        "In pre-1917 times.",
    ],
    "ar": [
        "دمرت دبابتان تي-72 ومنظومة إس-400.",
        "قتل 2000 جندي.",
        "على بعد 3500 كلم.",
        "كوفيد 19 ينتشر.",
        "قبل أشهر عدة.",
        "في الأيام الأخيرة.",
        "روسيا اليوم قوية.",
        "سنة ١١٥ قبل الميلاد.",
        "في 5 رمضان 1441 هـ.",
        "٤٠ مليونير.",
        "في الساعة 12:00.",
        "31 شباط 2020.",
    ],
    "ru": [
        "Уничтожены два Т-72 и С-300.",
        "Погибли 2000 человек.",
        "Погибли 1900 военнослужащих.",
        "Ему 35 лет.",
        "В последние дни тихо.",
        "В 10:30 тихо.",
        "Цена 2000 рублей.",
        "31 февраля 2020 года.",
        "13.13.2020",
        "Несколько дней назад.",
    ],
    "az": [
        "İki T-72 tankı.",
        "1500 nəfər köçdü.",
        "Onun 35 yaşı var.",
        "Saat 10:30.",
        "31 fevral 2020.",
        "Mən yazıram.",
    ],
    "tr": ["İki T-72 tankı.", "2000 asker öldü.", "Saat 10:30.", "31 Şubat 2020.", "Evin ocak taşı.", "Pazar yeri."],
    "hy": ["Երկու Տ-72 տանկ։", "1500 մարդ։", "44-օրյա պատերազմ։", "Ժամը 10:30։", "2020 թվականի փետրվարի 31-ին։"],
    "fa": ["دو تانک تی-۷۲.", "۲۰۰۰ نفر کشته شدند.", "۵ مهر ۱۳۹۹", "در سال ۱۳۹۹", "۱۳۹۹/۰۷/۰۵", "ساعت ۱۰:۳۰"],
    "fr": [
        "Deux T-72.",
        "2000 soldats.",
        "1 500 personnes.",
        "Il a 35 ans.",
        "La mer Noire.",
        "Le jeu continue.",
        "À 10:30.",
    ],
    "de": ["Zwei T-72.", "2000 Soldaten.", "35 Jahre alt.", "Um 10:30 Uhr.", "30. Februar 2020.", "Vor einigen Tagen."],
}

ROWS = [(lang, text) for lang, texts in TRAPS.items() for text in texts]


@pytest.mark.parametrize(("lang", "text"), ROWS, ids=[f"{lang}:{text}" for lang, text in ROWS])
def test_no_day_comes_of_it(lang: str, text: str) -> None:
    article = Article(
        document_id="d", document="d", article="d-1", start=0, end=len(text), lang=lang,
        published=dt.date(2020, 10, 15), published_basis="given",
    )  # fmt: skip
    found = find_dates(text, article, split_sentences(text, article))
    assert [(d.text, d.first, d.last) for d in found if d.first is not None] == []
