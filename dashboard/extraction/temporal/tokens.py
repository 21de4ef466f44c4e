"""A text as tokens of time: one letter for each word, number or mark."""

from __future__ import annotations

import re
from typing import NamedTuple

from dashboard.calendars import find_numeric_days, fold, valid_day
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC, OTHER, PUNCTUATION
from dashboard.extraction.temporal.lexicon import NEUTRAL, Entry, Lexicon, Meaning

# Vowel marks and joiners that Arabic script puts inside a word.
_INSIDE = r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c]"
_TOKEN = re.compile(
    rf"(?P<word>[^\W\d_]+(?:{_INSIDE}+[^\W\d_]*)*|{_INSIDE}+(?:[^\W\d_]+{_INSIDE}*)*)"
    r"|(?P<number>\d+(?:[.,:٫٬]\d+)*)"
    r"|(?P<mark>[^\w\s])"
)
_MARKS = {
    ",": "comma", "،": "comma", "՝": "comma", "-": "dash", "–": "dash", "—": "dash", "‑": "dash", "−": "dash",
    "/": "slash", ".": "dot", "․": "dot", "(": "open", ")": "close", ":": "colon",
    "«": "quote", "»": "quote", "“": "quote", "”": "quote", "„": "quote", '"': "quote",
}  # fmt: skip
_ENDING = re.compile(r"(?P<joint>[-‑–’'`ʼ]?)(?P<ending>[^\W\d_]+)")
# 27.09.20, in languages that write dates so; years from 50 on belong to the last century.
_SHORT_DATE = re.compile(r"(\d{2})\.(\d{2})\.(\d{2})")
_SHORT_DATE_LANGUAGES = frozenset({"ru", "de", "az", "tr", "hy", "fr"})
_PIVOT = 50
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
_SHORT_YEARS = range(40, 100)
# From here on two digits that "since" follows are a year rather than a count.
_FIRST_TOLD_YEAR = 86
_FROM_ENDINGS = frozenset({"dan", "dən", "den", "tan", "ten"})
_CASE_AFTER_POINT = re.compile(r"[.․]?[-‑–](?:ից|ին|ի|ը|ում)(?!\w)")
# am 14.9., bis 3.10.: a day and month, with its point, behind one of these.
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})")
_BEFORE_DOTTED = frozenset(
    LEXICAL[name] for name in ("weekday", "weakweekday", "prep", "from", "to", "between", "the", "and")
) | {PUNCTUATION["dash"], PUNCTUATION["open"]}  # fmt: skip
# So., 27.9.: weekdays shortened so are other words elsewhere (so, Do, Fr. for Frau).
_SHORT_WEEKDAY = re.compile(r"(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:[.,]|\.,)[ \u00a0]$")
_SHORT = 6
# in '92, l'été '93: two digits behind an apostrophe are a year of the last century.
_SHORT_YEAR = re.compile(r"[’'‘`](?P<year>[6-9]\d)(?![\w’'‘`.,:-])")
_YEAR_SIGNS = frozenset("".join(LEXICAL[name] for name in (
    "month", "weakmonth", "season", "weakseason", "edge", "prep", "of", "from", "to", "and", "ordinal",
)) + NUMERIC["dayno"] + PUNCTUATION["dash"])  # fmt: skip
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_ROMAN = re.compile(r"(?:X{1,2}|X{0,2}I[XV]|X{0,2}V?I{1,3}|X{0,2}V)")
_ROMAN_ORDINAL = re.compile(r"([XVI]+)(?:e|è|ème|er)")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
# The strong class of a name -> the weak one.
_NEEDS_COMPANY = {LEXICAL["month"]: LEXICAL["weakmonth"], LEXICAL["weekday"]: LEXICAL["weakweekday"]}
_LOCATIVE = frozenset({"da", "de", "ta", "te", "dan", "den", "tan", "ten", "daki", "deki", "taki", "teki"})
_APOSTROPHES = frozenset("'’ʼ`")
_BEFORE_AMOUNT = frozenset("$€£₼₽#№")

# What may be an abbreviation with its point, or go on with one.
_WITH_POINT = frozenset("MmWwy")
_MARK_LETTERS = {mark: PUNCTUATION[name] for mark, name in _MARKS.items()}
# Words remembered for a language, and the longest of them: a text may hold any number of any length.
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 50_000, 40

# The name of a number that is a day by itself: 24-го.
ALONE = "alone"


class Token(NamedTuple):
    """`text[start:end]`, the letter of its class, and what it means (see Entry)."""

    start: int
    end: int
    letter: str
    number: int = 0
    name: str = ""


def _roman(word: str) -> int:
    values = [_ROMAN_DIGITS[letter] for letter in word]
    return sum(-v if any(later > v for later in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


class _Reader:
    """Turns one text into tokens; holds the place."""

    def __init__(self, text: str, start: int, end: int, words: Lexicon) -> None:
        self.text, self.end, self.lexicon = text, end, words
        self.tokens: list[Token] = []
        self.at = start
        span = text[start:end]
        lang = words.lang
        self.strict = words.has_own_letters(span)
        self.numeric = {start + day.start: (start + day.end, day) for day in find_numeric_days(span, lang)}

    def read(self) -> list[Token]:
        while self._read_on():
            pass
        return self.tokens

    def _read_on(self) -> bool:
        """Read up to the end, or until an expression has reached over several words; tell whether there is more."""
        add, plain, new = self.tokens.append, self.lexicon.plain, tuple.__new__
        for match in _TOKEN.finditer(self.text, self.at, self.end):
            start, end = match.span()
            self.at = end
            kind = match.lastgroup
            if kind == "word":
                surface = match[0]
                known = plain[surface] if surface in plain else self._remember(surface)
                if known:
                    # What most words come to: three times as fast as Token(...).
                    add(new(Token, (start, end, *known)))
                    continue
                self._word(start, end)
            elif kind == "number":
                self._number(match)
            elif match[0] not in _APOSTROPHES:
                add(new(Token, (start, end, _MARK_LETTERS.get(match[0], OTHER), 0, "")))
            elif not self._year_behind_apostrophe(start) and not (self.tokens and self.tokens[-1].letter in "eor"):
                add(Token(start, end, OTHER))  # but nothing for l’année, d’octobre
            if self.at != end:
                return True
        return False

    def _remember(self, surface: str) -> Meaning | tuple[()]:
        """Return what a word means that means the same wherever it stands; nothing for others."""
        plain = self.lexicon.plain
        if len(plain) > _MOST_REMEMBERED:
            plain.clear()
        known = self._meaning(surface)
        if len(surface) <= _LONGEST_REMEMBERED:
            plain[surface] = known
        return known

    def _meaning(self, surface: str) -> Meaning | tuple[()]:
        words, word = self.lexicon, fold(surface)
        if not words.may_begin(word):
            return self._without_entry(surface)
        entry = next(iter(words.entries.get(word, ())), None)
        if (
            entry is None
            or word in words.followed
            or word in words.stems
            or entry.letter in _WITH_POINT
            or words.lang == "tr"
        ):
            return ()
        if surface[0].isupper():
            if word in words.capitalised:
                return words.capitalised[word], 1, ""
        elif word in words.capitals:
            return OTHER, 0, ""
        return entry.letter, entry.number, entry.name

    def _without_entry(self, surface: str) -> Meaning:
        """Return what a word means that the lexicon does not list."""
        ordinal = _ROMAN_ORDINAL.fullmatch(surface)
        digits = ordinal[1] if ordinal else surface
        if _ROMAN.fullmatch(digits):
            return NUMERIC["roman"], _roman(digits), ""
        return self.lexicon.verb(fold(surface)) or OTHER, 0, ""

    def _year_behind_apostrophe(self, at: int) -> bool:
        """Add the year of "in '92"; tell whether it is one."""
        match = _SHORT_YEAR.match(self.text, at, self.end)
        if match is None or not self.tokens or self.tokens[-1].letter not in _YEAR_SIGNS:
            return False
        self.at = match.end()
        self._add(at, match.end(), NUMERIC["year"], 1900 + int(match["year"]))
        return True

    def _add(self, start: int, end: int, letter: str, number: int = 0, name: str = "") -> None:
        self.tokens.append(Token(start, end, letter, number, name))

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
        short = _SHORT_DATE.fullmatch(digits) if self.lexicon.lang in _SHORT_DATE_LANGUAGES else None
        if short is not None:
            year = int(short[3]) + (2000 if int(short[3]) < _PIVOT else 1900)
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
        ending = _ENDING.match(self.text, end, self.end)
        name = ""
        if ending is not None:
            kind = self.lexicon.number_endings.get(fold(ending["ending"]))
            if kind is not None and (self.text[ending.end() : ending.end() + 1] or " ").isdigit():
                kind = None
            if kind is None and not ending["joint"]:
                letter = OTHER  # 35D6, 5km
            elif kind is not None:
                end = self.at = self._case_after_point(ending.end())
                name = fold(ending["ending"])
                letter, value = self._with_ending(kind, letter, value)
        if name == "е" and value in _SHORT_YEARS and value % 10 == 0:
            letter, value = LEXICAL["decade"], 1900 + value  # в 90-е
        elif self._stands_alone(end, value, name) and letter in (LEXICAL["ordinal"], NUMERIC["number"]):
            name = ALONE
            if len(digits) == 2 and value in _SHORT_YEARS:
                letter, value = NUMERIC["yearcase"], 1900 + value  # в 93-м
        if self._short_year(end, value, digits, name):
            letter, value = NUMERIC["yearcase"], 1900 + value
        self._add(start, end, letter, value, name)

    def _case_after_numeric(self, end: int) -> int:
        """Return the end of the case ending after a day in digits (27.09.2020-də, 27.09.2020'de), or `end`."""
        ending = _ENDING.match(self.text, end, self.end)
        if ending is None or not ending["joint"] or self.lexicon.lang not in _YEAR_OF:
            return end
        return end if self.lexicon.number_endings.get(fold(ending["ending"])) is None else ending.end()

    def _heading_day(self, start: int) -> bool:
        """Add the day and month of "4.04." at the beginning of a line; tell whether it is one."""
        if self.lexicon.lang not in _SHORT_DATE_LANGUAGES or (start and self.text[start - 1] != "\n"):
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
            before = next((token.letter for token in self.tokens[:-3:-1] if token.letter not in ".,"), "")
            if lang not in _SHORT_DATE_LANGUAGES or not (
                (case > end and lang != "tr" and not (self.tokens and self.tokens[-1].name == "hour"))
                or before in _BEFORE_DAY_AND_MONTH
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
        match = _TOKEN.match(self.text, _skip_spaces(self.text, at, self.end), self.end)
        return match is None or match.lastgroup != "word" or not fold(match[0]).endswith(agreeing)

    def _german_day(self, digits: str, start: int, end: int) -> bool:
        """Add a day and a month for "am 4.10."; tell whether it is one."""
        match = _DOTTED.fullmatch(digits)
        if match is None or self.lexicon.lang != "de" or self.text[end : end + 1] != ".":
            return False
        before = next((token.letter for token in self.tokens[:-3:-1] if token.letter not in ".,"), "")
        dated = before in _BEFORE_DOTTED or _SHORT_WEEKDAY.search(self.text[max(0, start - _SHORT) : start])
        if not dated or not valid_day(None, int(match[2]), int(match[1])):
            return False
        self.at = end + 1
        self._add(start, start + match.end(1), NUMERIC["dayno"], int(match[1]))
        self._add(start + match.start(2), end + 1, LEXICAL["month"], int(match[2]))
        return True

    def _short_year(self, at: int, value: int, digits: str, ending: str) -> bool:
        """Tell whether two digits are a year of the last century, by the word for year behind them."""
        signs = _YEAR_OF.get(self.lexicon.lang, frozenset())
        if not signs or len(digits) != 2 or value not in _SHORT_YEARS:
            return False
        match = _TOKEN.match(self.text, _skip_joint(self.text, at, self.end), self.end)
        if match is None or match.lastgroup != "word":
            return False
        word = fold(match[0])
        entries = self.lexicon.entries.get(word, ())
        if ending in _FROM_ENDINGS and value >= _FIRST_TOLD_YEAR and any(e.name == "since" for e in entries):
            return True  # 88-dən bəri, 88'den beri
        return not signs.isdisjoint((ending, word)) and any(entry.letter == LEXICAL["yearword"] for entry in entries)

    def _case_after_point(self, end: int) -> int:
        """Return the end of the Armenian case ending after an abbreviation, 2022թ.-ի, or `end`."""
        match = _CASE_AFTER_POINT.match(self.text, end, self.end) if self.lexicon.lang == "hy" else None
        return end if match is None else match.end()

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
            return "T", value if value >= 100 else 1900 + value
        if letter == NUMERIC["year"]:
            return NUMERIC["yearcase"], value
        if letter == NUMERIC["dayno"]:
            return "D", value
        return letter, value

    def _part_of_a_name(self, start: int) -> bool:
        """Tell whether the number goes on a word (T-72, COVID-19) that is no word of time (mid-2020)."""
        if start < 2 or self.text[start - 1] not in "-–‑" or not self.tokens:
            return False
        before = self.text[start - 2]
        return before.isalpha() and (len(self.tokens) < 2 or self.tokens[-2].letter in "_XR")

    def _word(self, start: int, end: int) -> None:
        text = self.text
        word = fold(text[start:end])
        entry = self._longest(word, start, end) if self._spelled(word, start, end) else None
        if entry is None and word in self.lexicon.compounds:
            for part in self.lexicon.compounds[word]:
                self._add(start, end, part.letter, part.number, part.name)
            return
        if entry is None and len(word) > 2:
            for cut in self.lexicon.prefixes:
                if word.startswith(cut) and len(word) > len(cut) + 1:
                    entry = self._longest(word[len(cut) :], start, end)
                    if entry is None and word.startswith("لل"):
                        entry = self._longest("ا" + word[len(cut) :], start, end)
                    if entry is not None:
                        if cut == "و":
                            self._add(start, start + 1, "&")
                        start += len(cut)
                        break
        if entry is None:
            self._add(start, end, *self._without_entry(text[start:end]))
            return
        if entry.words[0] in self.lexicon.capitals and not text[start].isupper():
            self._add(start, end, OTHER)
            return
        end = self.at = max(self.at, end)
        if text[start].isupper() and len(entry.words) == 1 and entry.words[0] in self.lexicon.capitalised:
            self._add(start, end, self.lexicon.capitalised[entry.words[0]], 1)
            return
        if entry.letter in _WITH_POINT and text[end : end + 1] == "." and len(entry.words[-1]) <= 5:
            # "Oct. 9", "2020 г. в": the point belongs to the abbreviation, unless it ends the sentence.
            after = text[end + 1 : end + 3].strip()
            if after and (after[0].isdigit() or after[0].islower() or after[0] in ",)"):
                end = self.at = end + 1
        if entry.letter == "y":
            end = self.at = self._case_after_point(end)
        name, letter = entry.name, entry.letter
        if letter in _NEEDS_COMPANY and entry.words[0] in self.lexicon.lower_weak and text[start].islower():
            letter = _NEEDS_COMPANY[letter]
        if self.lexicon.lang == "tr" and text[end : end + 1] in _APOSTROPHES:
            # Eylül'de: the ending belongs to the name.
            ending = _ENDING.match(text, end, self.end)
            if ending is not None:
                end = self.at = ending.end()
                name = name or fold(ending["ending"])
                if letter == LEXICAL["weakmonth"] and name in _LOCATIVE:
                    letter = LEXICAL["month"]  # Kasım'da is no man's name
        self._add(start, end, letter, entry.number, name)

    def _spelled(self, word: str, start: int, end: int) -> bool:
        return not self.strict or self.lexicon.spells(word, self.text[start:end])

    def _longest(self, word: str, start: int, end: int) -> Entry | None:
        """Return the longest entry that begins with this word; moves `at` to its end."""
        entries = self.lexicon.entries.get(word)
        if entries is None:
            return None
        followed = self.lexicon.followed.get(word)
        if followed is not None:
            second, at_second = self._next_word(end)
            for entry in followed.get(second, ()):
                at = at_second
                for wanted in entry.words[2:]:
                    following, at = self._next_word(at)
                    if following != wanted:
                        break
                else:
                    self.at = at
                    return entry
        return entries[-1] if len(entries[-1].words) == 1 else None

    def _next_word(self, at: int) -> tuple[str, int]:
        """Return the next word of a form, folded, and where it ends; nothing where something else follows."""
        match = _TOKEN.match(self.text, _skip_joint(self.text, at, self.end), self.end)
        return ("", at) if match is None or match.lastgroup != "word" else (fold(match[0]), match.end())


def _skip_spaces(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \u00a0\u202f":
        at += 1
    return at


def _skip_joint(text: str, at: int, end: int) -> int:
    """Return where the next word of a form begins: after spaces, or one hyphen or apostrophe (ce jour-là, l'année)."""
    begin = at
    while at < end and (text[at] in " \t\r\n\u00a0\u200c\u202f" or (at == begin and text[at] in "-‑’'")):
        at += 1
    return at


def read_tokens(text: str, start: int, end: int, words: Lexicon) -> list[Token]:
    """Return the tokens of `text[start:end]` in order; linear in its length."""
    return _Reader(text, start, end, words).read()
