"""The kinds of word that the patterns speak of, each with the one letter that stands for it.

A text becomes a string with one letter per token; patterns are regular expressions over that string. Every token
has exactly one letter, and everything that is not about time has `_`.
"""

from __future__ import annotations

# Word classes that the lexicons fill.
LEXICAL: dict[str, str] = {
    "month": "M",  # its number
    "weakmonth": "m",  # a month's name that is also an everyday word (May, March): needs company
    "weekday": "W",  # 0 Monday to 6 Sunday
    "weakweekday": "w",
    "season": "S",
    "weakseason": "s",  # spring, fall
    "ordinal": "D",  # first, السابع والعشرين
    "cardinal": "q",  # three
    "vague": "v",  # several
    "unit": "U",  # day, week, ... one of them
    "units": "I",  # the same in the plural
    "dual": "u",  # two of them: يومين
    "yearword": "y",  # stands before or after a year's number: عام, года, il
    "monthword": "k",  # stands before or after a month's name: شهر, ayı
    "weekend": "K",
    "century": "C",
    "years": "x",  # makes a decade of a number: années 90, 1990-cı illər
    "decade": "T",  # the nineties
    "deictic": "t",  # today, yesterday: days from the article's date
    "storyday": ">",  # the next day, that day: days from the date named last
    "last": "P",
    "next": "F",
    "this": "H",
    "same": "~",  # the same, that: counts from the date named last
    "ago": "A",  # after the amount: three days ago
    "ago_before": "a",  # before the amount: قبل ثلاثة أيام, il y a trois jours
    "earlier": "B",  # a day earlier
    "later": "L",  # two days later
    "after_before": "b",  # before the amount, counted on from the date named last: через два дня
    "lasting": "∞",  # before the amount, until the article's date: seit drei Tagen, منذ ثلاثة أيام
    "lastingunit": "≈",  # a unit that says so itself: üç gündür
    "edge": "E",  # early, the end of
    "about": "N",  # nearly
    "daypart": "G",
    "of": "o",
    "the": "e",
    "one": "i",  # a day, an hour
    "from": "f",
    "to": "g",
    "between": "z",
    "and": "&",
    "prep": "r",  # in, on, since: what stands before a date
    "bc": "J",
    "future": "!",  # will
    "present": "=",  # is: "today" beside it means nowadays
    "said": '"',  # said: a report between a weekday and "will" takes the weekday back to the past
    "pluperfect": "‹",  # had said: beside it, "before" counts from the story
    "process": "◦",  # occupation, talks: "thirty years" of it last until the article
    "counted": "X",  # soldiers, km: a number before it counts things
    "kind": "◊",  # brigade, anniversary: an ordinal before it is no day; a year before it stays a year
    "label": "§",  # No., resolution, page: a number behind it is a name
    "hijri": "j",  # month names of the Solar Hijri and Hijri calendars, and words for these eras
}

# Classes that the tokeniser gives.
NUMERIC: dict[str, str] = {
    "dayno": "d",  # 1 to 31
    "number": "n",  # any other number
    "huge": "h",  # five digits and more: no year
    "year": "Y",  # four digits, 1000 to 2100
    "yearcase": "Z",  # the same with a case ending: 2020-ci, 2020'de
    "numeric": "#",  # 16.10.2020
    "roman": "R",
    "clock": "c",  # 12:00
}

PUNCTUATION: dict[str, str] = {
    "comma": ",", "dash": "-", "slash": "/", "dot": ".", "open": "(", "close": ")", "colon": ":", "quote": "«",
}  # fmt: skip
OTHER = "_"

_SETS: dict[str, str] = {
    "day": "dD",
    "monthname": "Mm",
    "anyyear": "YZ",
    "amount": "dnqi",
    "anyunit": "UIyk",
    "oneunit": "Uyk",
    "anyweekday": "Ww",
    "anyseason": "Ss",
    "writtenday": "dDn",  # any number where a day belongs, a year
    "writtenyear": "YZnh",
}

# Every name that a pattern may use -> the letters it stands for.
LETTERS: dict[str, str] = {**LEXICAL, **NUMERIC, **PUNCTUATION, **_SETS}


def letters(*names: str) -> str:
    """Return the letters that these names stand for."""
    return "".join(LETTERS[name] for name in names)
