"""The words of time of one language, ready to look up."""

from __future__ import annotations

import importlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from dashboard.calendars import LANGUAGES, fold, month_names, weekday_names
from dashboard.calendars.names import endings
from dashboard.extraction.temporal.classes import LEXICAL, NUMERIC

# class -> value -> forms, separated by spaces; `_` joins the words of one form; a trailing `*` stands for every form
# the language's case endings make of it.
Words = Mapping[str, Mapping[int | str, str]]

# A token's letter, number and name.
Meaning = tuple[str, int, str]

NEUTRAL: Final = "neutral"

# Languages whose letters ş ç ğ ö ü tell words apart (az səhər, morning, and şəhər, city; tr başında, basında); a writer
# without them on the keyboard writes none of these, nor ı.
_TOLD_APART = frozenset({"az", "tr"})
_OWN_LETTERS = frozenset("şçğöüı")


def _spelling(word: str) -> str:
    return unicodedata.normalize("NFC", word.casefold().replace("i\u0307", "i").replace("ı", "i"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A form: its folded words, the letter of its class, and what it means (a number, a name, or both)."""

    words: tuple[str, ...]
    letter: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All forms by their first word, longest first, and how words and numbers of this language are put together.

    `prefixes` are letters written onto the next word (Arabic و ب). `number_endings` maps what is written onto a
    number to "ordinal", "decade" or "case". `capitals` are forms that count only when capitalised, `lower_weak` those
    that need company when they are not. `capitalised` are forms that mean something else with a capital letter: its
    letter. `verb_endings` are (ending, letter) of verbs that need no list (-acaq).
    `compounds` are words that stand for several tokens ("year's end", "half a year"). `alone`: a number
    with this ending is a day (or a year of two digits) by itself, unless the next word has one of these endings.
    `followed` are the forms of several words by the first two; `plain` remembers words read without their neighbours.
    """

    lang: str
    entries: Mapping[str, tuple[Entry, ...]]
    prefixes: tuple[str, ...]
    number_endings: Mapping[str, str]
    capitals: frozenset[str]
    lower_weak: frozenset[str] = frozenset()
    capitalised: Mapping[str, str] = field(default_factory=dict)
    verb_endings: tuple[tuple[str, str], ...] = ()
    stems: Mapping[str, frozenset[str]] = field(default_factory=dict)
    compounds: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    alone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    followed: Mapping[str, Mapping[str, tuple[Entry, ...]]] = field(default_factory=dict)
    plain: dict[str, Meaning | tuple[()]] = field(default_factory=dict)

    def has_own_letters(self, text: str) -> bool:
        """Tell whether a text is written with the letters that tell words apart in this language."""
        return bool(self.stems) and not _OWN_LETTERS.isdisjoint(text.casefold())

    def spells(self, folded: str, word: str) -> bool:
        """Tell whether the word is spelled like the listed one that it folds to: səhər, but not şəhər."""
        stems = self.stems.get(folded)
        if stems is None:
            return True
        spelling = _spelling(word)
        return any(spelling.startswith(stem) for stem in stems)

    def may_begin(self, word: str) -> bool:
        """Tell whether a folded word, or what stands behind a prefix of it, begins a form."""
        return (
            word in self.entries
            or word in self.compounds
            or any(
                word.startswith(cut) and (word[len(cut) :] in self.entries or "ا" + word[len(cut) :] in self.entries)
                for cut in self.prefixes
            )
        )

    def verb(self, word: str) -> str:
        """Return the letter of a verb by its ending, or nothing."""
        for ending, letter in self.verb_endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return letter
        return ""


def _entry(words: tuple[str, ...], kind: str, value: int | str, ending: str = "") -> Entry:
    number, name = (value, ending) if isinstance(value, int) else (1, value)
    return Entry(words, LEXICAL.get(kind) or NUMERIC[kind], number, name)


def _forms(lang: str, forms: str) -> list[tuple[tuple[str, ...], str]]:
    """Return each form's folded words, with the ending that was added to it."""
    found = []
    for form in forms.split():
        words = tuple(fold(word) for word in form.rstrip("*").split("_"))
        found.append((words, ""))
        if form.endswith("*"):
            found += [((*words[:-1], words[-1] + ending), ending) for ending in endings(lang)]
    return found


def _first_words(lang: str, forms: str) -> list[tuple[str, str]]:
    """Return each form's first word, folded, with the spelling of its stem."""
    found = []
    for form in forms.split():
        first, joint, _ = form.partition("_")
        stem = first.rstrip("*")
        ends = ("", *endings(lang)) if form.endswith("*") and not joint else ("",)
        found += [(fold(stem) + ending, _spelling(stem)) for ending in ends]
    return found


def _longest_first(found: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(found, key=lambda entry: -len(entry.words)))


@cache
def lexicon(lang: str | None) -> Lexicon:
    """Return the lexicon of a language; one without any words for a language that is not in LANGUAGES."""
    if lang not in LANGUAGES:
        return Lexicon(NEUTRAL, {}, (), {}, frozenset())
    data = importlib.import_module(f"dashboard.extraction.temporal.languages.{lang}")
    words: Words = data.WORDS
    weak: frozenset[str] = data.WEAK
    table: dict[tuple[str, ...], Entry] = {}
    stems: dict[str, set[str]] = {}
    for kind, values in words.items():
        for value, forms in values.items():
            for words_of, ending in _forms(lang, forms):
                table.setdefault(words_of, _entry(words_of, kind, value, ending))
            if lang in _TOLD_APART:
                for folded, stem in _first_words(lang, forms):
                    stems.setdefault(folded, set()).add(stem)
    dropped = {fold(form) for form in data.DROP}
    uninflected = {fold(form) for form in getattr(data, "UNINFLECTED", ())}
    for kind, names in (("month", month_names(lang)), ("weekday", weekday_names(lang))):
        for form, number in names.items():
            if form[0] in dropped:
                continue
            weakly = ("weak" if form[0] in weak else "") + kind
            bare = len(form[-1]) <= 2 or form[0] in uninflected
            for ending in ("",) if bare else ("", *endings(lang)):
                variant = (*form[:-1], form[-1] + ending)
                table.setdefault(variant, _entry(variant, weakly, number, ending))
    for word in dropped:
        table.pop((word,), None)
    # A word -> the (class, value) of each token that it stands for.
    compounds: Mapping[str, tuple[tuple[str, int | str], ...]] = getattr(data, "COMPOUNDS", {})
    parts = {
        form: tuple(_entry(form, kind, value) for kind, value in meaning)
        for word, meaning in compounds.items()
        for form, _ in _forms(lang, word)
    }
    by_first: dict[str, list[Entry]] = {}
    followed: dict[str, dict[str, list[Entry]]] = {}
    for form, entry in table.items():
        by_first.setdefault(form[0], []).append(entry)
        if len(form) > 1:
            followed.setdefault(form[0], {}).setdefault(form[1], []).append(entry)
    return Lexicon(
        lang=lang,
        entries={first: _longest_first(found) for first, found in by_first.items()},
        followed={
            first: {second: _longest_first(found) for second, found in seconds.items()}
            for first, seconds in followed.items()
        },
        prefixes=data.PREFIXES,
        number_endings={fold(e): kind for kind, forms in data.NUMBER_ENDINGS.items() for e in forms.split()},
        capitals=frozenset(fold(form) for form in data.CAPITALS),
        capitalised={fold(f): LEXICAL[kind] for f, kind in getattr(data, "CAPITALISED", {}).items()},
        lower_weak=frozenset(found[0] for form in getattr(data, "LOWER_WEAK", ()) for found, _ in _forms(lang, form)),
        stems={word: frozenset(spellings) for word, spellings in stems.items()},
        verb_endings=tuple(
            (fold(ending), LEXICAL[kind])
            for kind, found in getattr(data, "VERB_ENDINGS", {}).items()
            for ending in found.split()
        ),
        compounds={form[0]: entries for form, entries in parts.items()},
        alone={
            fold(ending): tuple(fold(agreeing) for agreeing in agreeing_words.split()) or ("",)
            for ending, agreeing_words in getattr(data, "ALONE", {}).items()
        },
    )
