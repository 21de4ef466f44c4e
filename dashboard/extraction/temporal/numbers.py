"""Numbers in digits as tokens: days, years, counts, times, and the days and months that digits and points write."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dashboard.calendars import NumericDay, fold, full_year, valid_day
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC, OTHER, PUNCTUATION
from dashboard.extraction.temporal.endings import FROM_ENDINGS
from dashboard.extraction.temporal.lexicon import NEUTRAL, Lexicon
from dashboard.extraction.temporal.token import ALONE, ENDING, PIECE, Token, case_after_point, skip_joint, skip_spaces

# Two digits for a year of the last century: where an ending or a word for year says so (93-cü ildə, в 93-м), where
# nothing but their place does ('92, mai 92), and where a greater number would rather be a count (88-dən bəri).
SHORT_YEARS, BARE_SHORT_YEARS, TOLD_SHORT_YEARS = range(40, 100), range(60, 100), range(86, 100)
# 27.09.20, in languages that write dates so.
_SHORT_DATE = re.compile(r"(\d{2})\.(\d{2})\.(\d{2})")
SHORT_DATE_LANGUAGES = frozenset({"ru", "de", "az", "tr", "hy", "fr"})
# 14/09 is a day. 20.09 is one where a case ending or a time of day follows (20.09-da, 20.09 / 12:40), behind a weekday,
# "from" or "to", and in German with its point (23.12.).
_DAY_AND_MONTH = re.compile(r"(?<![\d/.,:+-])(\d{2})([./])(\d{2})(?![\d/%]|[.,:/-]\d)")
_BEFORE_DAY_AND_MONTH = frozenset(LEXICAL[name] for name in ("weekday", "weakweekday", "from", "to", "between")) | {
    NUMERIC["clock"]  # 15:30 20.09
}
# "20.09. At noon", "4.04: rain": the day that heads an entry, at the beginning of a line. Sections of a report are
# counted without zeros (3.2.).
_HEADING_DAY = re.compile(
    r"(?P<day>\d{1,2})\.(?P<month>0\d)(?=(?:\.|:|[ \t]*[–—])(?:[ \t]+(?:\D|\d{1,2}:\d{2})|\n|$)|\n|$)"
)
_TIME_FOLLOWS = re.compile(r"(?:[ \t]*[/,|–-])?[ \t]*(?:saat[ \t]*)?\d{1,2}:\d{2}(?!\d)")
# "93-cü ildə", "92 yılında": two digits before the word for year are of the last century. "40 il", "40 yılda" are forty
# years: the number's ending (az) or the word's (tr) tells.
_YEAR_OF = {"az": frozenset({"ci", "cu"}), "tr": frozenset({"yilinda", "yilinin", "yilindan", "yilina"})}
# am 14.9., bis 3.10.: a day and month, with its point, behind one of these.
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})")
_BEFORE_DOTTED = frozenset(
    LEXICAL[name] for name in ("weekday", "weakweekday", "prep", "from", "to", "between", "the", "and")
) | {PUNCTUATION["dash"], PUNCTUATION["open"]}  # fmt: skip
# So., 27.9.: weekdays shortened so are other words elsewhere (so, Do, Fr. for Frau).
_SHORT_WEEKDAY = re.compile(r"(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:[.,]|\.,)[ \u00a0]$")
_SHORT = 6
# in '92, l'été '93: behind an apostrophe, and behind one of these.
_APOSTROPHE_YEAR = re.compile(r"[’'‘`](?P<year>[0-9]\d)(?![\w’'‘`.,:-])")
_YEAR_SIGNS = frozenset("".join(LEXICAL[name] for name in (
    "month", "weakmonth", "season", "weakseason", "edge", "prep", "of", "from", "to", "and", "ordinal",
)) + NUMERIC["dayno"] + PUNCTUATION["dash"])  # fmt: skip
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_BEFORE_AMOUNT = frozenset("$€£₼₽#№")
# Before a hyphen and a number these make a name of it: T-72, but not mid-2020.
_NO_TIME = OTHER + LEXICAL["counted"] + NUMERIC["roman"]


class NumberReader:
    """Turns the numbers of one text into tokens, behind those that `tokens` holds; `numeric` are its days in digits."""

    def __init__(
        self, text: str, end: int, words: Lexicon, tokens: list[Token], numeric: Mapping[int, tuple[int, NumericDay]]
    ) -> None:
        self.text, self.end, self.lexicon, self.tokens, self.numeric = text, end, words, tokens, numeric
        self.at = 0

    def read(self, match: re.Match[str]) -> int:
        """Add the tokens of a number; return where it ends, with its ending or what else belongs to it."""
        self.at = match.end()
        self._number(match)
        return self.at

    def read_behind_apostrophe(self, at: int) -> int:
        """Add the year of "in '92"; return where it ends, or `at` where it is none."""
        match = _APOSTROPHE_YEAR.match(self.text, at, self.end)
        if (
            match is None
            or int(match["year"]) not in BARE_SHORT_YEARS
            or not self.tokens
            or self.tokens[-1].letter not in _YEAR_SIGNS
        ):
            return at
        self._add(at, match.end(), NUMERIC["year"], 1900 + int(match["year"]))
        return match.end()

    def _add(self, start: int, end: int, letter: str, number: int = 0, name: str = "") -> None:
        self.tokens.append(Token(start, end, letter, number, name))

    def _letter_before(self) -> str:
        """Return the letter of the last token, but for a point or a comma."""
        return next((token.letter for token in self.tokens[:-3:-1] if token.letter not in ".,"), "")

    def _number(self, match: re.Match[str]) -> None:
        start, end = match.span()
        if start in self.numeric:
            end, day = self.numeric[start]
            self.at = end
            if day.malformed:
                self._add(start, end, OTHER)
            else:
                end = self.at = self._case_after_numeric(end)
                self._add(start, end, NUMERIC["numeric"], day.year * 10000 + day.month * 100 + day.day)
            return
        digits = match[0]
        if self.tokens and self.tokens[-1].letter == LEXICAL["label"]:
            self._add(start, end, OTHER)
            return
        short = _SHORT_DATE.fullmatch(digits) if self.lexicon.lang in SHORT_DATE_LANGUAGES else None
        if short is not None:
            year = full_year(int(short[3]))
            if valid_day(year, int(short[2]), int(short[1])):
                end = self.at = self._case_after_numeric(end)
                self._add(start, end, NUMERIC["numeric"], year * 10000 + int(short[2]) * 100 + int(short[1]))
                return
        if self._heading_day(start) or self._day_and_month(start):
            return
        if not digits.isdecimal():
            if not self._german_day(digits, start, end):
                self._add(start, end, NUMERIC["clock"] if _CLOCK.fullmatch(digits) else NUMERIC["number"], -1)
            return
        letter, value = self._number_class(digits)
        if self._part_of_a_name(start) or self.text[end : end + 1] == "%":
            self._add(start, end, OTHER)
            return
        if not _BEFORE_AMOUNT.isdisjoint(self.text[max(0, start - 2) : start]):
            letter = NUMERIC["number"]
        ending = ENDING.match(self.text, end, self.end)
        name = ""
        if ending is not None:
            kind = self.lexicon.number_endings.get(fold(ending["ending"]))
            if kind is not None and (self.text[ending.end() : ending.end() + 1] or " ").isdigit():
                kind = None
            if kind is None and not ending["joint"]:
                letter = OTHER  # 35D6, 5km
            elif kind is not None:
                end = self.at = case_after_point(self.text, ending.end(), self.end, self.lexicon.lang)
                name = fold(ending["ending"])
                letter, value = self._with_ending(kind, letter, value)
        if name == "е" and value in SHORT_YEARS and value % 10 == 0:
            letter, value = LEXICAL["decade"], 1900 + value  # в 90-е
        elif self._stands_alone(end, value, name) and letter in (LEXICAL["ordinal"], NUMERIC["number"]):
            name = ALONE
            if len(digits) == 2 and value in SHORT_YEARS:
                letter, value = NUMERIC["yearcase"], 1900 + value  # в 93-м
        if self._short_year(end, value, digits, name):
            letter, value = NUMERIC["yearcase"], 1900 + value
        self._add(start, end, letter, value, name)

    def _case_after_numeric(self, end: int) -> int:
        """Return the end of the case ending after a day in digits (27.09.2020-də, 27.09.2020'de), or `end`."""
        ending = ENDING.match(self.text, end, self.end)
        if ending is None or not ending["joint"] or self.lexicon.lang not in _YEAR_OF:
            return end
        return end if self.lexicon.number_endings.get(fold(ending["ending"])) is None else ending.end()

    def _heading_day(self, start: int) -> bool:
        """Add the day and month of "4.04." at the beginning of a line; tell whether it is one."""
        if self.lexicon.lang not in SHORT_DATE_LANGUAGES or (start and self.text[start - 1] != "\n"):
            return False
        match = _HEADING_DAY.match(self.text, start, self.end)
        if match is None or not valid_day(None, int(match["month"]), int(match["day"])):
            return False
        self.at = match.end()
        self._add(start, match.end("day"), NUMERIC["dayno"], int(match["day"]))
        self._add(match.start("month"), match.end(), LEXICAL["month"], int(match["month"]))
        return True

    def _day_and_month(self, start: int) -> bool:
        """Add a day and a month for 20.09-da, 20.09 / 12:40 and 14/09; tell whether it is one."""
        match = _DAY_AND_MONTH.match(self.text, start, self.end)
        if match is None or not valid_day(None, int(match[3]), int(match[1])):
            return False
        lang, end = self.lexicon.lang, match.end()
        case = end
        if match[2] == "/":
            if lang in ("en", NEUTRAL) and int(match[1]) <= 12:
                return False
        else:
            case = self._case_after_numeric(end)
            if lang not in SHORT_DATE_LANGUAGES or not (
                (case > end and lang != "tr" and not (self.tokens and self.tokens[-1].name == "hour"))
                or self._letter_before() in _BEFORE_DAY_AND_MONTH
                or (lang == "de" and self.text[end : end + 1] == ".")
                or _TIME_FOLLOWS.match(self.text, end, self.end)
            ):
                return False
            if lang == "de" and self.text[end : end + 1] == ".":
                case = end + 1
        self.at = case
        self._add(start, start + 2, NUMERIC["dayno"], int(match[1]))
        self._add(start + 3, case, LEXICAL["month"], int(match[3]))
        return True

    def _stands_alone(self, at: int, value: int, ending: str) -> bool:
        """Tell whether the number with this ending agrees with no word behind it (24-го погиб, not 24-го полка)."""
        alone = self.lexicon.alone
        agreeing = alone.get(f"{value}{ending}", alone.get(ending))
        if agreeing is None or self.text[at : at + 1] in "-–":
            return False
        match = PIECE.match(self.text, skip_spaces(self.text, at, self.end), self.end)
        return match is None or match.lastgroup != "word" or not fold(match[0]).endswith(agreeing)

    def _german_day(self, digits: str, start: int, end: int) -> bool:
        """Add a day and a month for "am 4.10."; tell whether it is one."""
        match = _DOTTED.fullmatch(digits)
        if match is None or self.lexicon.lang != "de" or self.text[end : end + 1] != ".":
            return False
        dated = self._letter_before() in _BEFORE_DOTTED or _SHORT_WEEKDAY.search(
            self.text[max(0, start - _SHORT) : start]
        )
        if not dated or not valid_day(None, int(match[2]), int(match[1])):
            return False
        self.at = end + 1
        self._add(start, start + match.end(1), NUMERIC["dayno"], int(match[1]))
        self._add(start + match.start(2), end + 1, LEXICAL["month"], int(match[2]))
        return True

    def _short_year(self, at: int, value: int, digits: str, ending: str) -> bool:
        """Tell whether two digits are a year of the last century, by the word for year behind them."""
        signs = _YEAR_OF.get(self.lexicon.lang, frozenset())
        if not signs or len(digits) != 2 or value not in SHORT_YEARS:
            return False
        match = PIECE.match(self.text, skip_joint(self.text, at, self.end), self.end)
        if match is None or match.lastgroup != "word":
            return False
        word = fold(match[0])
        entries = self.lexicon.entries.get(word, ())
        if ending in FROM_ENDINGS and value in TOLD_SHORT_YEARS and any(e.name == "since" for e in entries):
            return True  # 88-dən bəri, 88'den beri
        return not signs.isdisjoint((ending, word)) and any(entry.letter == LEXICAL["yearword"] for entry in entries)

    def _number_class(self, digits: str) -> tuple[str, int]:
        if len(digits) > 9:
            return NUMERIC["huge"], -1
        value = int(digits)
        if len(digits) <= 2 and 1 <= value <= 31:
            return NUMERIC["dayno"], value
        if len(digits) == 4 and 1000 <= value <= 2100:
            return NUMERIC["year"], value
        return NUMERIC["huge" if len(digits) > 4 else "number"], value

    def _with_ending(self, kind: str, letter: str, value: int) -> tuple[str, int]:
        if kind == "decade":
            if letter == NUMERIC["year"] and value % 10:
                return NUMERIC["yearcase"], value  # 2016's war
            if value % 10 or (value >= 100 and letter != NUMERIC["year"]):
                return OTHER, value
            return LEXICAL["decade"], value if value >= 100 else 1900 + value
        if letter == NUMERIC["year"]:
            return NUMERIC["yearcase"], value
        if letter == NUMERIC["dayno"]:
            return LEXICAL["ordinal"], value
        return letter, value

    def _part_of_a_name(self, start: int) -> bool:
        """Tell whether the number goes on a word (T-72, COVID-19) that is no word of time (mid-2020)."""
        if start < 2 or self.text[start - 1] not in "-–‑" or not self.tokens:
            return False
        before = self.text[start - 2]
        return before.isalpha() and (len(self.tokens) < 2 or self.tokens[-2].letter in _NO_TIME)
