"""Calendar words and days written out in full. Extend DAYS and NO_DAYS with what real pages print."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.calendars import LANGUAGES, find_explicit_days, fold, month_names, weekday_names

# text, language, the span, (year, month, day)
DAYS = [
    ("October 15, 2020", None, "October 15, 2020", (2020, 10, 15)),
    ("Posted October 09, 2020 by us", "en", "October 09, 2020", (2020, 10, 9)),
    ("Saturday, 03 October 2020 2:09 PM", "en", "Saturday, 03 October 2020", (2020, 10, 3)),
    ("BY A WRITER, OCTOBER 10, 2020", None, "OCTOBER 10, 2020", (2020, 10, 10)),
    ("By News Desk -2020-10-09", None, "2020-10-09", (2020, 10, 9)),
    ("at 2020-10-09T12:00Z", None, "2020-10-09", (2020, 10, 9)),
    ("16.10.2020", None, "16.10.2020", (2020, 10, 16)),
    ("10/13/2020", "en", "10/13/2020", (2020, 10, 13)),
    ("13/10/2020", "en", "13/10/2020", (2020, 10, 13)),
    ("03/04/2016", "fr", "03/04/2016", (2016, 4, 3)),
    ("(Oct. 9th)", "en", "Oct. 9th", (None, 10, 9)),
    ("Oct 9th 0110 UTC", "en", "Oct 9th", (None, 10, 9)),
    ("the 4th of May 1992", "en", "4th of May 1992", (1992, 5, 4)),
    ("السبت 17 تشرين الأول 2020", None, "السبت 17 تشرين الأول 2020", (2020, 10, 17)),
    ("في 17 سبتمبر/أيلول 2020", "ar", "17 سبتمبر/أيلول 2020", (2020, 9, 17)),
    ("10 نونبر 2020", "ar", "10 نونبر 2020", (2020, 11, 10)),
    ("٢٨ / ٦ /١٩٤٢", "ar", "٢٨ / ٦ /١٩٤٢", (1942, 6, 28)),
    ("Вторник, 27 сентября 2020 года", None, "Вторник, 27 сентября 2020", (2020, 9, 27)),
    ("2 НОЯБРЯ 2020", "ru", "2 НОЯБРЯ 2020", (2020, 11, 2)),
    ("10 noyabr 2020", None, "10 noyabr 2020", (2020, 11, 10)),
    ("Çərşənbə axşamı, 10 noyabr 2020", "az", "Çərşənbə axşamı, 10 noyabr 2020", (2020, 11, 10)),
    ("2020-ci il sentyabrın 27-də", "az", "2020-ci il sentyabrın 27-də", (2020, 9, 27)),
    ("oktyabrın 4-də", "az", "oktyabrın 4-də", (None, 10, 4)),
    ("27 Eylül 2020'de", "tr", "27 Eylül 2020", (2020, 9, 27)),
    ("9 KASIM 2020", "tr", "9 KASIM 2020", (2020, 11, 9)),
    ("2020 թվականի սեպտեմբերի 27-ին", "hy", "2020 թվականի սեպտեմբերի 27-ին", (2020, 9, 27)),
    ("۱۰ نوامبر ۲۰۲۰", "fa", "۱۰ نوامبر ۲۰۲۰", (2020, 11, 10)),
    ("Le 1er octobre 2020", "fr", "1er octobre 2020", (2020, 10, 1)),
    ("27. September 2020", "de", "27. September 2020", (2020, 9, 27)),
    ("29 февраля 2020 года", "ru", "29 февраля 2020", (2020, 2, 29)),
]

NO_DAYS = [
    "31 February 2020",
    "April 31, 2020",
    "29.02.2021",
    "12.13.2020",
    "00.10.2020",
    "October 15, 20200",
    "1399/07/20",
    "In May 2020 five people",
    "you may 5 times a day",
    "they march 10 km",
    "T-72, S-300, D-20",
    "at 10:25",
    "phone 2020-10-0912",
    "version 3.16.10.2020",
    "9–10 November 2020",
]


@pytest.mark.parametrize(("text", "lang", "span", "day"), DAYS, ids=[row[0] for row in DAYS])
def test_a_day_written_in_full(text: str, lang: str | None, span: str, day: tuple[int | None, int, int]) -> None:
    found = find_explicit_days(text, lang)
    assert [(text[d.start : d.end], (d.year, d.month, d.day)) for d in found] == [(span, day)]


@pytest.mark.parametrize("text", NO_DAYS)
def test_no_day(text: str) -> None:
    assert find_explicit_days(text) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_names_twelve_months_and_seven_weekdays(lang: str) -> None:
    assert set(month_names(lang).values()) == set(range(1, 13))
    assert set(weekday_names(lang).values()) == set(range(7))


def test_no_form_means_two_months_in_two_languages() -> None:
    meaning: dict[tuple[str, ...], int] = {}
    for lang in LANGUAGES:
        for words, number in month_names(lang).items():
            assert meaning.setdefault(words, number) == number, (lang, words)


def test_names_do_not_depend_on_which_language_was_asked_first() -> None:
    assert month_names("tr")[("kasim",)] == 11
    assert ("oktyabr",) not in month_names("tr")


@given(
    day=st.dates(dt.date(1600, 1, 1), dt.date(2100, 12, 31)), lang=st.sampled_from(("en", "ru", "az", "tr", "fr", "de"))
)
def test_every_day_of_the_calendar_is_read_back(day: dt.date, lang: str) -> None:
    name = next(words[0] for words, number in month_names(lang).items() if number == day.month)
    text = f"x {day.day} {name} {day.year} y"
    assert [(d.year, d.month, d.day) for d in find_explicit_days(text, lang)] == [(day.year, day.month, day.day)]


@given(st.text())
def test_any_text_gives_valid_days_in_order(text: str) -> None:
    end = 0
    for day in find_explicit_days(text):
        assert end <= day.start < day.end <= len(text)
        dt.date(day.year or 2000, day.month, day.day)
        end = day.end


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)
