"""A text as tokens of time: one letter for each word, number or mark. Numbers have `numbers` to themselves."""

from __future__ import annotations

import re

from dashboard.calendars import find_numeric_days, fold
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC, OTHER, PUNCTUATION
from dashboard.extraction.temporal.endings import IN_ENDINGS
from dashboard.extraction.temporal.lexicon import Entry, Lexicon, Meaning
from dashboard.extraction.temporal.numbers import NumberReader
from dashboard.extraction.temporal.token import APOSTROPHES, ENDING, PIECE, Token, case_after_point, skip_joint

_MARKS = {
    ",": "comma", "،": "comma", "՝": "comma", "-": "dash", "–": "dash", "—": "dash", "‑": "dash", "−": "dash",
    "/": "slash", ".": "dot", "․": "dot", "(": "open", ")": "close", ":": "colon",
    "«": "quote", "»": "quote", "“": "quote", "”": "quote", "„": "quote", '"': "quote",
}  # fmt: skip
_ROMAN = re.compile(r"(?:X{1,2}|X{0,2}I[XV]|X{0,2}V?I{1,3}|X{0,2}V)")
_ROMAN_ORDINAL = re.compile(r"([XVI]+)(?:e|è|ème|er)")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
# The strong class of a name -> the weak one.
_NEEDS_COMPANY = {LEXICAL["month"]: LEXICAL["weakmonth"], LEXICAL["weekday"]: LEXICAL["weakweekday"]}
_LOCATIVE = frozenset((*IN_ENDINGS, "daki", "deki", "taki", "teki"))
# l’année, d’octobre: no token for the apostrophe behind these.
_ELIDED = "".join(LEXICAL[name] for name in ("the", "of", "prep"))
# What may be an abbreviation with its point, or go on with one.
_WITH_POINT = frozenset(LEXICAL[name] for name in ("month", "weakmonth", "weekday", "weakweekday", "yearword"))
_MARK_LETTERS = {mark: PUNCTUATION[name] for mark, name in _MARKS.items()}
# Words remembered for a language, and the longest of them: a text may hold any number of any length.
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 50_000, 40


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
        numeric = {start + day.start: (start + day.end, day) for day in find_numeric_days(span, lang)}
        self.numbers = NumberReader(text, end, words, self.tokens, numeric)

    def read(self) -> list[Token]:
        while self._read_on():
            pass
        return self.tokens

    def _read_on(self) -> bool:
        """Read up to the end, or until an expression has reached over several words; tell whether there is more."""
        add, plain, new = self.tokens.append, self.lexicon.plain, tuple.__new__
        for match in PIECE.finditer(self.text, self.at, self.end):
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
                self.at = self.numbers.read(match)
            elif match[0] not in APOSTROPHES:
                add(new(Token, (start, end, _MARK_LETTERS.get(match[0], OTHER), 0, "")))
            elif (behind := self.numbers.read_behind_apostrophe(start)) > start:
                self.at = behind
            elif not self.tokens or self.tokens[-1].letter not in _ELIDED:
                add(Token(start, end, OTHER))
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

    def _add(self, start: int, end: int, letter: str, number: int = 0, name: str = "") -> None:
        self.tokens.append(Token(start, end, letter, number, name))

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
                            self._add(start, start + 1, LEXICAL["and"])
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
        if entry.letter == LEXICAL["yearword"]:
            end = self.at = case_after_point(text, end, self.end, self.lexicon.lang)
        name, letter = entry.name, entry.letter
        if letter in _NEEDS_COMPANY and entry.words[0] in self.lexicon.lower_weak and text[start].islower():
            letter = _NEEDS_COMPANY[letter]
        if self.lexicon.lang == "tr" and text[end : end + 1] in APOSTROPHES:
            # Eylül'de: the ending belongs to the name.
            ending = ENDING.match(text, end, self.end)
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
        match = PIECE.match(self.text, skip_joint(self.text, at, self.end), self.end)
        return ("", at) if match is None or match.lastgroup != "word" else (fold(match[0]), match.end())


def read_tokens(text: str, start: int, end: int, words: Lexicon) -> list[Token]:
    """Return the tokens of `text[start:end]` in order; linear in its length."""
    return _Reader(text, start, end, words).read()
