"""What looks like a date and is none: counts, names, weak words; and which weekdays lie ahead."""

from __future__ import annotations

from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.tokens import Token

# A bare four-digit number is a year without further sign only between these.
_FIRST_BARE_YEAR, _LAST_BARE_YEAR = 1901, 2040
_FIRST_SIGNED_YEAR = 1500
# What stands before a year: in, since, of, the beginning of, until, an opening bracket, a month, another year.
_YEAR_SIGNS = frozenset("rfgzoEyMm&(")
# What makes a number before it a count.
_COUNT_AFTER = frozenset("XIUu")
# How many words around a weekday are searched for "will" or "said".
_REACH = 8
_FUTURE, _SAID, _PRESENT = LEXICAL["future"], LEXICAL["said"], LEXICAL["present"]


def is_year(tokens: list[Token], at: int, start: int, end: int) -> bool:
    """Tell whether the four-digit number at this place is a year, by its neighbours and its size.

    `start` and `end` bound the match it stands in.
    """
    year = tokens[at].number
    after = tokens[end] if end < len(tokens) else None
    if after is not None and after.letter in _COUNT_AFTER:
        return False
    before = tokens[start - 1] if start else None
    if end - start > 1 or tokens[at].letter == "Z":
        return all(token.name == "year" for token in tokens[start:end] if token.letter in "Uyk")
    if before is not None and (before.letter == "N" or before.name == "before"):
        return False
    if before is not None and before.letter in _YEAR_SIGNS:
        return year >= _FIRST_SIGNED_YEAR
    return _FIRST_BARE_YEAR <= year <= _LAST_BARE_YEAR


def _nearest(tokens: list[Token], at: int, step: int, reach: int, wanted: str) -> str:
    """Return the nearest of the wanted letters on one side within the sentence, or nothing."""
    for where in range(at + step, at + step * (reach + 1), step):
        if not 0 <= where < len(tokens) or tokens[where].letter == ".":
            return ""
        if tokens[where].letter in wanted:
            return tokens[where].letter
    return ""


def lies_ahead(tokens: list[Token], first: int, end: int) -> bool:
    """Tell whether what stands in these tokens is still to come: "will" is nearer to it than "said"."""
    before = _nearest(tokens, first, -1, _REACH, _FUTURE + _SAID)
    return (before or _nearest(tokens, end - 1, 1, _REACH, _FUTURE + _SAID)) == _FUTURE


def is_nowadays(tokens: list[Token], at: int, verb_first: bool) -> bool:
    """Tell whether "today" speaks of these times, not of a day: beside "is", and without a report.

    Languages that put the verb first (Arabic) say "today" of a day only after a report.
    """
    if tokens[at].number != 0:
        return False
    if _nearest(tokens, at, -1, 2 * _REACH, _SAID) or _nearest(tokens, at, 1, _REACH, _SAID):
        return False
    return verb_first or bool(_nearest(tokens, at, -1, 4, _PRESENT) or _nearest(tokens, at, 1, 4, _PRESENT))


def has_perfect(tokens: list[Token], at: int) -> bool:
    """Tell whether "for thirty years" at this place is said of what still goes on: "has" stands before it."""
    for where in range(at - 1, max(-1, at - _REACH - 1), -1):
        if tokens[where].letter == ".":
            return False
        if tokens[where].letter == _PRESENT and tokens[where].name == "perfect":
            return True
    return False
