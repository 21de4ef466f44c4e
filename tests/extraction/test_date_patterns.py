"""The tables behind the dates fit together: no pattern without a reading, no reading or kind of word without use."""

from __future__ import annotations

import importlib
import re

import pytest

from dashboard.calendars import LANGUAGES
from dashboard.extraction.temporal import matching, patterns
from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.lexicon import lexicon
from dashboard.extraction.temporal.readings import READ

USED = {pattern.name for lang in LANGUAGES for pattern in patterns.patterns(lang)}


def test_every_pattern_has_a_reading_and_every_reading_a_pattern() -> None:
    assert set(READ) == USED


def test_matching_speaks_of_patterns_that_there_are() -> None:
    assert (matching.BLOCKING | matching.MAY_LIE_AHEAD) <= USED


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_pattern_stands_twice(lang: str) -> None:
    regexes = [pattern.regex.pattern for pattern in patterns.patterns(lang)]
    names = [pattern.name for pattern in patterns.patterns(lang)]
    assert len(set(zip(names, regexes, strict=True))) == len(names)


def test_every_kind_of_word_is_in_some_lexicon() -> None:
    filled = {entry.letter for lang in LANGUAGES for found in lexicon(lang).entries.values() for entry in found}
    filled |= {letter for lang in LANGUAGES for _, letter in lexicon(lang).verb_endings}
    assert sorted(name for name, letter in LEXICAL.items() if letter not in filled) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_languages_own_patterns_name_no_class_that_its_lexicon_leaves_empty(lang: str) -> None:
    words = lexicon(lang)
    entries = [entry for found in (*words.entries.values(), *words.compounds.values()) for entry in found]
    filled = {entry.letter for entry in entries} | {letter for _, letter in words.verb_endings}
    filled |= set(words.capitalised.values()) | {LEXICAL["weakmonth"], LEXICAL["weakweekday"], LEXICAL["decade"]}
    own = importlib.import_module(f"dashboard.extraction.temporal.languages.{lang}").PATTERNS
    captured = {name for _, source in own for name in re.findall(r"[a-z]\d?=([a-z_]+)", source)}
    assert sorted(name for name in captured & set(LEXICAL) if LEXICAL[name] not in filled) == []
