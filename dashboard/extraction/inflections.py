"""How names bend: the forms in which a name of the gazetteer stands in a text.

A name of the gazetteer stands in its base form; a text writes it in a case, with an article, or with a particle in
front. The tables of `toponym_words` say which letters may replace the end of a name, each with an example; they are
folded when the module is loaded, because names and texts are compared folded.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from dashboard.extraction.toponym_words import TABLES
from dashboard.extraction.toponym_words.records import ANY_OTHER, Noun, words
from gazetteer.folding import fold
from gazetteer.records import Script

_RUSSIAN, _ARMENIAN, _GEORGIAN, _ARABIC = TABLES["ru"], TABLES["hy"], TABLES["ka"], TABLES["ar"]
_NOUNS: dict[Script, tuple[Noun, ...]] = {"Cyrl": _RUSSIAN.nouns, "Armn": _ARMENIAN.nouns, "Geor": _GEORGIAN.nouns}
_LONGEST_FINAL = max(len(noun.final) for nouns in _NOUNS.values() for noun in nouns)
_RUSSIAN_ADJECTIVES = tuple(_RUSSIAN.adjective_finals.split())
# The head of a name of several words; what follows it stays ("Республики Армения", "озера Севан").
_RUSSIAN_HEADS = frozenset(_RUSSIAN.heads.split())
_RUSSIAN_DISTRICTS = frozenset(_RUSSIAN.district_nouns.split())
_RUSSIAN_ADJECTIVE = {
    base: frozenset(fold(one) for one in endings.split()) for base, endings in _RUSSIAN.adjective_endings
}

_SHORTEST_BASE = 4

SOFT = frozenset(row[0] for table in TABLES.values() for row in table.softened)
"""The final letters that soften."""

ARTICLE = fold(_ARABIC.article)
PARTICLES = frozenset(fold(one) for row, _ in _ARABIC.particles for one in row.split()) | {""}
# ل with the article is written لل, and the article's own letters are gone: للصين is ل + الصين.
CONTRACTED_PARTICLES = words(_ARABIC.contracted_particles)

# Endings that say by themselves that a place is meant ("in", "from"), folded.
LOCATIVE: dict[str, frozenset[str]] = {
    language: words(table.locative_endings) for language, table in TABLES.items() if table.locative_endings
}


@cache
def suffixes(language: str | None) -> frozenset[str]:
    """Return what may be written onto a Latin-script name in a text of this language, folded."""
    table = TABLES.get(language or "")
    return frozenset() if table is None else words(" ".join(row for row, _ in table.suffixes))


def base_forms(folded: str, language: str | None) -> list[str]:
    """Return what a word of a text may be without its ending, longest first: the name need not be known."""
    table = TABLES.get(language or "")
    if table is None:
        return []
    found = {folded[: -len(one)] for one in suffixes(language) if one and folded.endswith(one)}
    for ending, final in _endings_off(table.language):
        if folded.endswith(ending):
            found.add(folded[: len(folded) - len(ending)] + final)
    found.discard(folded)
    return sorted((one for one in found if len(one) >= _SHORTEST_BASE), key=lambda one: (-len(one), one))


@cache
def _endings_off(language: str) -> tuple[tuple[str, str], ...]:
    """Return (ending, what the base form has in its place) of a language that bends the ends of names."""
    rows = {
        (fold(case), "" if noun.final == ANY_OTHER else fold(noun.final))
        for noun in TABLES[language].nouns
        for case in noun.cases
    }
    return tuple(sorted(row for row in rows if row[0] and row[0] != row[1]))


def softened(folded_name: str) -> Iterable[tuple[str, str, frozenset[str]]]:
    """Yield (language, stem, endings) of a Latin-script name whose last consonant softens, folded."""
    for language, table in TABLES.items():
        for final, soft, endings, _ in table.softened:
            if folded_name.endswith(final) and len(folded_name) > 3:
                yield language, folded_name[:-1], _soft_endings(soft, endings)


@cache
def _soft_endings(soft: str, endings: str) -> frozenset[str]:
    return frozenset(fold(soft + one) for one in endings.split())


def forms(name: str, script: Script) -> list[tuple[str, frozenset[str]]]:
    """Return how a name may stand in a text: (folded stem, folded endings), the empty ending among them.

    One stem for a name of one word; a stem for each case where the words of a name agree (Нагорный Карабах: Нагорного
    Карабаха). Latin and Arabic names come back as they are: there the text's language decides.
    """
    folded = fold(name)
    if script not in _NOUNS or not folded:
        return [(folded, frozenset({""}))]
    parts = name.casefold().split()
    if len(parts) == 1 or script != "Cyrl":
        lead = fold(" ".join(parts[:-1]))
        stem, endings = _stem(parts[-1], script)
        return [(f"{lead} {stem}".strip(), endings)]
    phrases = {folded}
    for case in range(5):
        phrases.add(fold(" ".join(_in_case(parts, case))))
    return [(phrase, frozenset({""})) for phrase in sorted(phrases)]


def district_adjective(name: str, script: Script) -> tuple[str, frozenset[str]] | None:
    """Return stem and endings of the adjective in a Russian district name, for lists that say the noun once.

    "Физулинский район": "Физулинского и Джебраильского районов".
    """
    adjective, _, noun = name.casefold().partition(" ")
    if script != "Cyrl" or not adjective.endswith(("кий", "кая")) or noun not in _RUSSIAN_DISTRICTS:
        return None
    return fold(adjective[:-2]), _RUSSIAN_ADJECTIVE[adjective[-2:]]


def _noun(word: str, script: Script) -> Noun:
    return _noun_ending_in(word[-_LONGEST_FINAL:], script)


@cache
def _noun_ending_in(end: str, script: Script) -> Noun:
    return next(noun for noun in _NOUNS[script] if noun.final == ANY_OTHER or end.endswith(noun.final))


@cache
def _folded_endings(final: str, cases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(one) for one in (final, *cases))


def _shared(endings: tuple[str, ...]) -> int:
    """Return how many letters all endings begin with; all of them when there is one ending."""
    first, last = min(endings), max(endings)
    return next((at for at, (one, two) in enumerate(zip(first, last, strict=False)) if one != two), len(first))


def _stem(word: str, script: Script) -> tuple[str, frozenset[str]]:
    replaced, endings = _bending(_noun(word, script))
    return fold(word[: len(word) - replaced]), endings


@cache
def _bending(noun: Noun) -> tuple[int, frozenset[str]]:
    """Return how many letters at the end of a noun its cases replace, and the folded letters they have there."""
    final = "" if noun.final == ANY_OTHER else noun.final
    # As long a stem as the cases share: a short one is met everywhere in a text.
    shared = _shared((final, *noun.cases))
    return len(final) - shared, _folded_endings(final[shared:], tuple(case[shared:] for case in noun.cases))


def _in_case(parts: list[str], case: int) -> Iterable[str]:
    head = next((number for number, word in enumerate(parts) if word in _RUSSIAN_HEADS), len(parts) - 1)
    for number, word in enumerate(parts):
        bends = number == head or (number < head and word.endswith(_RUSSIAN_ADJECTIVES))
        noun = _noun(word, "Cyrl")
        if not bends or not noun.cases:
            yield word
        elif noun.final == ANY_OTHER:
            yield word + noun.cases[case]
        else:
            yield word[: len(word) - len(noun.final)] + noun.cases[case]
