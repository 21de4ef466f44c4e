"""Days that a text writes out: "October 15, 2020", "السبت 17 تشرين الأول 2020", "16.10.2020"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dashboard.calendars.folding import fold
from dashboard.calendars.names import LANGUAGES, MONTH_FIRST, endings, month_names, weekday_names
from dashboard.calendars.numeric import find_numeric_days, valid_day

# A word, with the vowel marks and joiners that Arabic script puts inside it.
_WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c])+")
_SPACE = r"[ \t\u00a0\u202f]"
# What may stand between a day's number and the month: 9th, 27-го, 1er, 3., (the 4th) of, 17 من شهر.
_DAY_ENDING = r"(?:st|nd|rd|th|er|го|е|ого|\.|-го|-е|-ого)?"
_LINK = rf"(?:{_SPACE}+(?:of|de|من|شهر|من{_SPACE}+شهر))?"
_DAY_BEFORE = re.compile(rf"(?<![\w.,:/])(?<!\d[-–])(\d{{1,2}}){_DAY_ENDING}{_LINK}{_SPACE}*[-/]?{_SPACE}*$", re.I)
_DAY_AFTER = re.compile(
    rf"(?:\.{_SPACE}*|{_SPACE}+)(\d{{1,2}})(?:(?:st|nd|rd|th)\b|[-–’'][^\W\d_]{{1,6}}\b)?(?!\w|[.:,]\d|{_SPACE}?%)",
    re.I,
)
_YEAR_AFTER = re.compile(
    rf"\.?(?:,|{_SPACE}*[-/])?{_SPACE}*(?:(?:of|من|عام|سنة|لعام|سال){_SPACE}+)*(\d{{4}})(?!\d|[.,]\d)", re.I
)
_YEAR_BEFORE = re.compile(
    rf"(?<!\w)(\d{{4}})(?:[-–’'][^\W\d_]{{1,4}})?[.,]?"
    # Words for a year, so that "2000 əsgər 4 oktyabrda" has none.
    rf"(?P<named>{_SPACE}*(?:il(?:in|də)?|yıl(?:ı|ının)?|թվական(?:ի|ին)?|թ)[.,]?)?{_SPACE}+$",
    re.I,
)
_LAST_WORDS = re.compile(rf"(?:([^\W\d_]+){_SPACE}+)?(?<![^\W\d_])([^\W\d_]+)\.?[,،]?{_SPACE}*$")
_SECOND_NAME = re.compile(rf"{_SPACE}*[/(]{_SPACE}*")  # 17 سبتمبر/أيلول
_MANY_DIGITS = re.compile(rf",?{_SPACE}*\d{{5,}}")  # year 20200
_REACH = 40  # characters around a month's name that are looked at

# Month names that are also everyday words when not capitalised.
_NEEDS_CAPITAL = frozenset({"may", "march", "mar", "dec", "sep", "sen", "ara", "mart", "mai", "kas"})
# Languages that put the day after the month only with the year behind it: أكتوبر 4, 2020, but في أكتوبر 4 آلاف.
_MONTH_FIRST_WITH_YEAR = ("ar", "fa")


@dataclass(frozen=True, slots=True)
class ExplicitDay:
    """A day written out in full: `text[start:end]`, weekday included. `year` is None where none is written."""

    start: int
    end: int
    year: int | None
    month: int
    day: int


@cache
def _months(lang: str | None) -> Mapping[str, tuple[tuple[tuple[str, ...], int, str], ...]]:
    """Return the first word of a month's name -> the forms that begin with it, longest first."""
    index: dict[str, dict[tuple[str, ...], tuple[int, str]]] = {}
    for language in LANGUAGES if lang is None else (lang,):
        for words, number in month_names(language).items():
            index.setdefault(words[0], {}).setdefault(words, (number, language))
            for ending in endings(language):
                inflected = words[-1] + ending
                if len(words) == 1 and len(words[0]) > 3:
                    index.setdefault(inflected, {}).setdefault((inflected,), (number, language))
    return {
        first: tuple((words, *value) for words, value in sorted(forms.items(), key=lambda item: -len(item[0])))
        for first, forms in index.items()
    }


@cache
def _weekdays(lang: str | None) -> frozenset[str]:
    return frozenset(
        " ".join(words) for language in (LANGUAGES if lang is None else (lang,)) for words in weekday_names(language)
    )


def _with_weekday(text: str, start: int, lang: str | None) -> int:
    """Return where the weekday before `start` begins, or `start`."""
    line = text[max(0, start - _REACH) : start]
    match = _LAST_WORDS.search(line)
    if match is None:
        return start
    offset = start - len(line)
    names = _weekdays(lang)
    last = fold(match[2])
    if match[1] and f"{fold(match[1])} {last}" in names:
        return offset + match.start(1)
    return offset + match.start(2) if last in names else start


def _month_at(text: str, words: list[re.Match[str]], at: int, lang: str | None) -> tuple[int, int, str] | None:
    """Return (month, number of words, language) for the month's name that begins with this word."""
    first = fold(words[at][0])
    forms = _months(lang).get(first)
    if forms is None:
        for length in (1, 2):  # Arabic writes و and ب onto the name
            if len(first) > length + 2 and first[0] in "وبلف" and first[length:] in _months("ar"):
                forms = tuple(form for form in _months("ar")[first[length:]] if len(form[0]) > 1 or len(first) > 5)
                break
    for form, number, language in forms or ():
        if len(form) > 1:
            tail = [fold(word[0]) for word in words[at + 1 : at + len(form)]]
            if tuple(tail) != form[1:] or "\n" in text[words[at].end() : words[at + len(form) - 1].end()]:
                continue
        return number, len(form), language
    return None


def _year_in(match: re.Match[str] | None) -> int | None:
    """Return the year of a match; None without one, and for "Oct 9th 0110 UTC", which is a time."""
    return None if match is None or int(match[1]) < 1000 else int(match[1])


def _day_at_month(text: str, start: int, end: int, month: int, language: str, lang: str | None) -> ExplicitDay | None:
    """Return the day around the month's name `text[start:end]`."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    day_before = _DAY_BEFORE.search(before)
    day_after = None
    if day_before is not None:
        first, last, day = start - len(before) + day_before.start(1), end, int(day_before[1])
    elif language in MONTH_FIRST + _MONTH_FIRST_WITH_YEAR or (lang is None and text[start].isupper()):
        day_after = _DAY_AFTER.match(after)
        if day_after is None:
            return None
        if language in _MONTH_FIRST_WITH_YEAR and _YEAR_AFTER.match(after, day_after.end()) is None:
            return None
        first, last, day = start, end + day_after.end(), int(day_after[1])
    else:
        return None
    rest = text[last : last + _REACH]
    if _MANY_DIGITS.match(rest):
        return None
    year_after = _YEAR_AFTER.match(rest)
    year = _year_in(year_after)
    if year_after is not None and year is not None:
        last += year_after.end(1)
    elif language != "en":
        before = text[max(0, first - _REACH) : first]
        year_before = _YEAR_BEFORE.search(before)
        if year_before is not None and (day_after is not None or year_before["named"]):
            year = _year_in(year_before)
            first = first if year is None else first - len(before) + year_before.start(1)
    if year is None and lang in (None, "en") and text[start].islower() and fold(text[start:end]) in _NEEDS_CAPITAL:
        return None
    if not valid_day(year, month, day):
        return None
    return ExplicitDay(_with_weekday(text, first, lang), last, year, month, day)


def find_explicit_days(text: str, lang: str | None = None) -> list[ExplicitDay]:
    """Return the days that the text writes out, with or without a year, in text order.

    `lang` is one of LANGUAGES; None (or another language) accepts the month names of all of them. A day that no
    calendar has (31 February) is never returned, nor a year outside 1600 to 2100.
    """
    lang = lang if lang in LANGUAGES else None
    found = [
        ExplicitDay(_with_weekday(text, day.start, lang), day.end, day.year, day.month, day.day)
        for day in find_numeric_days(text, lang)
        if not day.malformed
    ]
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        named = _month_at(text, words, at, lang)
        if named is None:
            at += 1
            continue
        month, length, language = named
        start, end = words[at].start(), words[at + length - 1].end()
        at += length
        # 17 سبتمبر/أيلول 2020: the same month named twice is one name.
        if at < len(words) and _SECOND_NAME.fullmatch(text, end, words[at].start()):
            again = _month_at(text, words, at, lang)
            if again is not None and again[0] == month:
                at += again[1]
                end = words[at - 1].end()
                end += text[end : end + 1] == ")"
        day = _day_at_month(text, start, end, month, language, lang)
        if day is not None:
            found.append(day)
    found.sort(key=lambda day: (day.start, day.end))
    apart: list[ExplicitDay] = []
    for day in found:
        if not apart or day.start >= apart[-1].end:
            apart.append(day)
    return apart
