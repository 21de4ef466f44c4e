"""In which grammatical case a name stands, as far as its ending tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dashboard.extraction.mentions import Mention, View, scannable
from dashboard.extraction.toponym_words import table_of
from dashboard.extraction.toponym_words.records import Case, words

_APOSTROPHES = tuple("'’‘`՚")
_DASHES = tuple("-‐‑–—")
# Russian base forms: these bend; these never do ("Баку"); the others are masculine.
_FEMININE, _UNBENDING = frozenset("ая"), frozenset("еиоуыэю")
_LONGEST_ACRONYM = 5
BARE = "bare"
"""The base form, or a name whose form does not change."""


@cache
def _endings(language: str) -> tuple[tuple[Case, frozenset[str]], ...]:
    table = table_of(language)
    return () if table is None else tuple((case, words(endings)) for case, endings in table.cases)


def set_off(view: View, mention: Mention, after: Sequence[str]) -> bool:
    """Return whether the word behind a name is its ending: "Bakü'de", "ԱՄՆ-ն"."""
    if not after or mention.ending:
        return False
    sign = view.sign_behind(mention.last)
    if sign in _DASHES and sign:
        return view.is_capital(mention.last) and any(after[0] in known for _, known in _endings(view.language or ""))
    return bool(sign) and sign in _APOSTROPHES


def cases(view: View, mention: Mention, after: Sequence[str]) -> frozenset[str]:
    """Return the cases that the form of a mention allows; `BARE` alone for the base form.

    `after` are the folded words behind it. An acronym, or a name that does not bend, may stand in any case.
    """
    language = view.language or ""
    endings = _endings(language)
    if not endings:
        return frozenset()
    every = frozenset(case for case, _ in endings) | {BARE}
    if set_off(view, mention, after):
        return _of(after[0], endings, whole=True)
    if language == "ru":
        return _russian(view, mention, every, endings)
    word = view.words[mention.last]
    if _is_base(view, mention):
        return _of(mention.ending, endings, whole=True) if mention.ending else frozenset({BARE})
    for spelling in mention.spellings:
        base = spelling.folded.rpartition(" ")[2]
        if word.startswith(base):
            return _of(word[len(base) :], endings, whole=False)
    return _of(word, endings, whole=False)


def _is_base(view: View, mention: Mention) -> bool:
    text = scannable(" ".join(view.words[mention.first : mention.last + 1])).strip()
    return any(spelling.folded == text for spelling in mention.spellings)


def _of(ending: str, endings: Sequence[tuple[Case, frozenset[str]]], *, whole: bool) -> frozenset[str]:
    """Return the cases with this ending; of a whole word those of its longest ending."""
    found: list[tuple[int, Case]] = []
    for case, known in endings:
        longest = max((len(one) for one in known if (ending == one if whole else ending.endswith(one))), default=0)
        if longest:
            found.append((longest, case))
    top = max(found, default=(0, ""))[0]
    return frozenset(case for length, case in found if length == top)


def _russian(
    view: View, mention: Mention, every: frozenset[str], endings: Sequence[tuple[Case, frozenset[str]]]
) -> frozenset[str]:
    if not _is_base(view, mention):
        return _of(_bent(view, mention), endings, whole=False)
    word, written = view.words[mention.last], view.written(mention.last)
    if written.isupper() and len(written) <= _LONGEST_ACRONYM:
        return every
    if word[-1:] in _FEMININE:
        return frozenset({BARE})
    return every if word[-1:] in _UNBENDING else frozenset({BARE, "accusative"})


def _bent(view: View, mention: Mention) -> str:
    """Return the word of a bent name that shows the case: "Республики" in "Республики Арцах"."""
    own = view.words[mention.first : mention.last + 1]
    for spelling in mention.spellings:
        base = spelling.folded.split()
        if len(base) == len(own) and base[-1] == own[-1] and base != own:
            return next(word for word, before in zip(reversed(own), reversed(base), strict=True) if word != before)
    return own[-1]
