"""Dates that no calendar has: 31 February 2020, 2020-13-01, 29.02.2021, 15 October 0, 15 October 20200, 32 October.

Nothing inside them is another date ("October 20200" says no month, "32 October 2020" no October of 2020). What only
looks like one is left alone: numbers of issues and documents, counts behind a month ("In October 32 soldiers"), phone
numbers, versions, and days of the Hijri calendars, whose years lie before 1600.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from dashboard.calendars import full_year, valid_day
from dashboard.calendars.names import MONTH_FIRST
from dashboard.calendars.numeric import FIRST_YEAR, LAST_YEAR
from dashboard.extraction.temporal.classes import LETTERS, LEXICAL, OTHER, PUNCTUATION
from dashboard.extraction.temporal.endings import IN_ENDINGS, OF_ENDINGS
from dashboard.extraction.temporal.numbers import SHORT_DATE_LANGUAGES
from dashboard.extraction.temporal.patterns import YEAR_FIRST, compile_pattern
from dashboard.extraction.temporal.token import ALONE, Token

_YEAR_BEHIND = "(comma|of|prep)? (of|the|yearword)* y=writtenyear (z=yearword)?"
_YEAR_BEFORE = "y=writtenyear dot? (z=yearword)? comma?"
_DAY_MONTH = "d=writtenday dot? (of|monthword|yearword)* m=monthname ((slash|open) monthname close?)? monthword?"
_MONTH_DAY = "m=monthname monthword? the? (b=day (dash|to)?)? d=writtenday"

_WRITTEN = tuple(
    (languages, compile_pattern(source))
    for languages, source in (
        (None, f"{_DAY_MONTH} {_YEAR_BEHIND}"),
        (None, _DAY_MONTH),
        (MONTH_FIRST, f"{_MONTH_DAY} {_YEAR_BEHIND}"),
        (MONTH_FIRST, _MONTH_DAY),
        (YEAR_FIRST, f"{_YEAR_BEFORE} {_DAY_MONTH}"),
        (YEAR_FIRST, f"{_YEAR_BEFORE} {_MONTH_DAY}"),
    )
)
_NUMBERS = re.compile(
    r"(?<![\w.,/:+№#-])(?<!\d[ \u00a0-])(?:"
    r"(?P<y1>\d{4,5})(?P<s1>[-/.])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s2>[ \u00a0]?[-/.][ \u00a0]?)(?P<b>\d{1,2})[ \u00a0]?[-/.][ \u00a0]?(?P<y2>\d{4,5}|\d{2})"
    r")(?![\d/]|[.,:\-–]\d)"
)
_JOINED = re.compile(r"\d[ \u00a0]?[-/.][ \u00a0]?\d")
# Behind these a number is that of an issue, a page, a document.
_NUMBERED = re.compile(
    r"(?:№|#|\b(?:no|nos|nr|n[o°º]|num|number|numéro|nummer|issue|vol|volume|pp?|page|art|article|case|resolution|version|v"
    r"|ausgabe|heft|seite|band|номер|выпуск|том|стр|статья|дело|sayı|sayi|sayılı|nömrə|nömrəli|cilt|sayfa|səhifə"
    r"|العدد|عدد|رقم|صفحة|شماره|جلد|صفحه|համար|թիվ|էջ))[ \t\u00a0]*[.:]?[ \t\u00a0]*$",
    re.IGNORECASE,
)
_REACH = 16
_COUNTED = frozenset(LEXICAL[name] for name in ("counted", "unit", "units", "dual"))
# Before "32 October" these say that it is a day.
_DAY_SIGNS = frozenset(LEXICAL[name] for name in ("prep", "from", "to", "between", "weekday", "weakweekday", "the"))
_LONGEST_DAY = 99
_DAYS, _MONTHS, _LIKELY_DAYS = 31, 12, 39
_WORD_FOLLOWS = re.compile(r"[ \t\u00a0]+(?!tarih)[^\W\d_]")
_FIVE_DIGITS = range(10_000, 100_000)
# Endings of a day behind its month; others make an ordinal ("oktyabrda 93-cü briqada") or a count.
_DAY_ENDINGS = {
    "az": frozenset({"da", "de", "də", "dan", "dən", "si", "i", "u", "ü", "sində", "sinda", "ində", "undə", "unda"}),
    "hy": frozenset({ALONE, "ին", "ի", "ից", "ը"}),
}
# Endings of a year of two digits before its month.
_SHORT_YEAR_OF = ("az", "tr")


def take_out_malformed(
    text: str, tokens: list[Token], lang: str, sentence_starts: Sequence[int]
) -> list[tuple[int, int]]:
    """Return the spans of dates that no calendar has, in text order; their tokens lose all meaning.

    `tokens` are those of a paragraph whose sentences begin at `sentence_starts`.
    """
    if not tokens:
        return []
    starts = [token.start for token in tokens]
    spans = []
    for start, end in _malformed_numbers(text, tokens[0].start, tokens[-1].end, lang):
        spans.append((start, end, bisect_left(starts, start), bisect_left(starts, end)))
    for first, last in _malformed_days(text, tokens, lang, sentence_starts):
        spans.append((tokens[first].start, tokens[last - 1].end, first, last))
    for _, _, first, last in spans:
        for at in range(first, last):
            tokens[at] = tokens[at]._replace(letter=OTHER)
    return sorted((start, end) for start, end, _, _ in spans)


def _malformed_numbers(text: str, start: int, end: int, lang: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of dates in digits that no calendar has, in text order."""
    if _JOINED.search(text, start, end) is None:
        return
    for match in _NUMBERS.finditer(text, start, end):
        if match["y1"]:
            year, day, month, slash = match["y1"], int(match["d1"]), int(match["m1"]), False
            padded = len(match["d1"]) == len(match["m1"]) == 2
            if match["s1"] != "-" and not padded:
                continue
        else:
            year, day, month, slash = match["y2"], int(match["a"]), int(match["b"]), match["s2"].strip() == "/"
            padded = len(match["a"]) == len(match["b"]) == 2
        likely = (day <= _DAYS and month <= _DAYS) or (day <= _LIKELY_DAYS and month <= _MONTHS)
        if slash and lang == "en":
            likely = likely or (month <= _LIKELY_DAYS and day <= _MONTHS)
        if likely and _is_malformed(year, day, month, slash, padded, lang) and not _is_numbered(text, match.start()):
            yield match.span()


def _is_malformed(year: str, day: int, month: int, slash: bool, padded: bool, lang: str) -> bool:
    real = valid_day(2000, month, day) or (slash and valid_day(2000, day, month))
    if len(year) == 5:
        return real and padded
    if len(year) == 2:
        # Beside a year of two digits only what is nearly a day: 31.02.20, not 10.15.20.
        return (
            lang in SHORT_DATE_LANGUAGES
            and not slash
            and padded
            and 1 <= month <= _MONTHS
            and 1 <= day <= _DAYS
            and not valid_day(full_year(int(year)), month, day)
        )
    number = int(year)
    if number == 0:
        return padded
    if not FIRST_YEAR <= number <= LAST_YEAR:
        return False
    return not valid_day(number, month, day) and not (slash and valid_day(number, day, month))


def _is_numbered(text: str, at: int) -> bool:
    return _NUMBERED.search(text[max(0, at - _REACH) : at]) is not None


def _malformed_days(
    text: str, tokens: Sequence[Token], lang: str, sentence_starts: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the tokens (first, and one past the last) of dates in words that no calendar has, in text order."""
    letters = "".join(token.letter for token in tokens)
    if "M" not in letters and "m" not in letters:
        return
    found = []
    for languages, regex in _WRITTEN:
        if languages is None or lang in languages:
            for match in regex.finditer(letters):
                first, end = match.span()
                one_sentence = bisect_right(sentence_starts, tokens[first].start) == bisect_right(
                    sentence_starts, tokens[end - 1].start
                )
                if one_sentence and _has_no_day(match, text, tokens, lang):
                    found.append((first, end))
    behind = 0
    for first, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if first >= behind:
            yield first, end
            behind = end


def _has_no_day(match: re.Match[str], text: str, tokens: Sequence[Token], lang: str) -> bool:
    """Tell whether what is written like a date has a year, a month or a day that cannot be."""
    groups = match.groupdict(default="")
    month, day = tokens[match.start("m")], tokens[match.start("d")]
    counts = match.end() < len(tokens) and tokens[match.end()].letter in _COUNTED
    is_day = day.letter in LETTERS["day"]
    if is_day and day.number > _DAYS:
        return False  # "doxsan ikinci il", the year ninety-two
    if "y" not in groups:
        return (
            _is_no_day(match, text, tokens, lang)
            if not is_day
            else (
                not valid_day(None, month.number, day.number)
                and not (match.start("m") < match.start("d") and (counts or _stands_in(match, tokens)))
            )
        )
    year = tokens[match.start("y")]
    if year.letter in LETTERS["anyyear"]:
        if not FIRST_YEAR <= year.number <= LAST_YEAR or _is_numbered(text, day.start):
            return False
        if not is_day and not (
            0 <= day.number <= _LONGEST_DAY and (_is_dated(match, tokens) or not _has_point(match, tokens))
        ):
            return False
        return not valid_day(year.number, month.number, day.number)
    if not is_day or not valid_day(None, month.number, day.number):
        return False
    if year.number in _FIVE_DIGITS:
        return not counts
    return year.number == 0 and (bool(groups["z"]) or _WORD_FOLLOWS.match(text, year.end) is None)


def _stands_in(match: re.Match[str], tokens: Sequence[Token]) -> bool:
    """Tell whether "in" stands before a month: "In June 31 rebels fell"."""
    return match.start() > 0 and tokens[match.start() - 1].name == "in"


def _is_no_day(match: re.Match[str], text: str, tokens: Sequence[Token], lang: str) -> bool:
    """Tell whether a number above 31 beside a month, without a year, is written as its day."""
    month, day = tokens[match.start("m")], tokens[match.start("d")]
    if not _DAYS < day.number <= _LONGEST_DAY or month.letter != LEXICAL["month"] or _is_numbered(text, day.start):
        return False
    if lang in _SHORT_YEAR_OF and day.name in OF_ENDINGS:
        return False  # "93-ün fevralında", in February of '93
    if match.start("m") < match.start("d"):
        return day.name in _DAY_ENDINGS.get(lang, ()) and not month.name.endswith(IN_ENDINGS)
    linked = match.start("m") - match.start("d") > 1 and not _has_point(match, tokens)
    return linked or bool(day.name) or _is_dated(match, tokens)


def _has_point(match: re.Match[str], tokens: Sequence[Token]) -> bool:
    """Tell whether a point stands behind the day: "am 32. Oktober", but also "Es starben 45. Oktober war ..."."""
    return tokens[match.start("d") + 1].letter == PUNCTUATION["dot"] if match.start("d") + 1 < len(tokens) else False


def _is_dated(match: re.Match[str], tokens: Sequence[Token]) -> bool:
    """Tell whether what stands before says that a day follows, or nothing stands there."""
    return match.start() == 0 or tokens[match.start() - 1].letter in _DAY_SIGNS
