"""What looks like a date and is none: counts and names; and what the words around say of it: ahead, since, nowadays."""

from __future__ import annotations

from dashboard.extraction.temporal.classes import LETTERS, LEXICAL, NUMERIC, OTHER, PUNCTUATION, letters
from dashboard.extraction.temporal.token import Token

# A bare four-digit number is a year without further sign only between these.
_FIRST_BARE_YEAR, _LAST_BARE_YEAR = 1901, 2040
_FIRST_SIGNED_YEAR = 1500
# In Arabic, years of the Hijri calendar: 1300 was 1882/83.
_HIJRI_YEARS = range(1300, 1500)
# What stands before a year: in, since, of, the beginning of, until, an opening bracket, a month, another year.
_YEAR_SIGNS = frozenset(letters("prep", "from", "to", "between", "of", "edge", "yearword", "monthname", "and", "open"))
# What makes a number before it a count.
_COUNT_AFTER = frozenset(letters("counted", "units", "unit", "dual"))
# How many words around a weekday are searched for "will" or "said".
_REACH = 8
# How many words behind an expression the verb that ends its clause may stand.
_FAR_REACH = 14
_FUTURE, _SAID, _PRESENT = LEXICAL["future"], LEXICAL["said"], LEXICAL["present"]
# What ends the clause on either side of an expression.
_ENDS = {-1: PUNCTUATION["dot"], 1: letters("dot", "comma")}
_AFTER_VERB = _SAID + _FUTURE + LEXICAL["and"]


def is_year(tokens: list[Token], at: int, start: int, end: int, lang: str = "") -> bool:
    """Tell whether the four-digit number at this place is a year, by its neighbours and its size.

    `start` and `end` bound the match it stands in.
    """
    year = tokens[at].number
    if lang == "ar" and year in _HIJRI_YEARS:
        return False
    after = tokens[end] if end < len(tokens) else None
    if after is not None and after.letter in _COUNT_AFTER:
        return False
    before = tokens[start - 1] if start else None
    if end - start > 1 or tokens[at].letter == NUMERIC["yearcase"]:
        return all(token.name == "year" for token in tokens[start:end] if token.letter in LETTERS["oneunit"])
    if before is not None and (before.letter == LEXICAL["about"] or before.name == "before"):
        return False
    if before is not None and before.letter in _YEAR_SIGNS:
        return year >= _FIRST_SIGNED_YEAR
    return _FIRST_BARE_YEAR <= year <= _LAST_BARE_YEAR


def _nearest(tokens: list[Token], at: int, step: int, reach: int, wanted: str) -> str:
    """Return the nearest of the wanted letters on one side within the sentence, or nothing."""
    for where in range(at + step, at + step * (reach + 1), step):
        if not 0 <= where < len(tokens) or tokens[where].letter == PUNCTUATION["dot"]:
            return ""
        if tokens[where].letter in wanted:
            return tokens[where].letter
    return ""


def lies_ahead(tokens: list[Token], first: int, end: int, verb_final: bool = False) -> bool:
    """Tell whether what stands in these tokens is still to come: "will" is nearer to it than "said".

    In a language that puts the verb last, the first of the two behind the expression decides.
    """
    if verb_final:
        return ends_in_future(tokens, end)
    before = _nearest(tokens, first, -1, _REACH, _FUTURE + _SAID)
    return (before or _nearest(tokens, end - 1, 1, _REACH, _FUTURE + _SAID)) == _FUTURE


def ends_in_future(tokens: list[Token], end: int) -> bool:
    """Tell whether the verb that ends the clause lies in the future.

    The same form before a noun describes it: "kurulacak köprünün temelini attı", of a bridge that will be built.
    """
    for at in range(end, min(len(tokens), end + _FAR_REACH)):
        letter = tokens[at].letter
        if letter in (PUNCTUATION["dot"], _SAID):
            return False
        if letter == _FUTURE or tokens[at].name == "comes":
            follows = tokens[at + 1] if at + 1 < len(tokens) else None
            if follows is None or follows.letter in _AFTER_VERB or _is_mark(follows):
                return True
    return False


def ends_in_pluperfect(tokens: list[Token], end: int) -> bool:
    """Tell whether the first verb known behind this token says that something had happened before."""
    for token in tokens[end : end + _FAR_REACH]:
        if token.letter in (PUNCTUATION["dot"], _SAID, _FUTURE):
            return False
        if token.letter == LEXICAL["pluperfect"]:
            return True
    return False


def _is_mark(token: Token) -> bool:
    return token.letter in PUNCTUATION.values() or (token.letter == OTHER and token.end - token.start == 1)


def is_since(tokens: list[Token], first: int) -> bool:
    """Tell whether "since" stands before this token: what follows has begun."""
    return first > 0 and (tokens[first - 1].letter == LEXICAL["lasting"] or tokens[first - 1].name == "since")


def is_nowadays(tokens: list[Token], at: int, verb_first: bool) -> bool:
    """Tell whether "today" speaks of these times, not of a day: beside "is", and without a report.

    Languages that put the verb first (Arabic) say "today" of a day only after a report.
    """
    if tokens[at].number != 0:
        return False
    if _nearest(tokens, at, -1, 2 * _REACH, _SAID) or _nearest(tokens, at, 1, _REACH, _SAID):
        return False
    return verb_first or bool(_nearest(tokens, at, -1, 4, _PRESENT) or _nearest(tokens, at, 1, 4, _PRESENT))


def has_perfect(tokens: list[Token], first: int, end: int) -> bool:
    """Tell whether "for thirty years" in these tokens is said of what still goes on: "has" stands beside it."""
    for step, places in ((-1, range(first - 1, first - 1 - _REACH, -1)), (1, range(end, end + _REACH // 2))):
        for at in places:
            if not 0 <= at < len(tokens) or tokens[at].letter in _ENDS[step]:
                break
            if tokens[at].letter == _PRESENT and tokens[at].name == "perfect":
                return True
    return False


def is_length_of(tokens: list[Token], end: int) -> bool:
    """Tell whether "thirty years" goes on with "of independence"; not with "of age" or "of prison"."""
    after = tokens[end : end + 2]
    return len(after) == 2 and after[0].letter == LEXICAL["of"] and after[1].letter != LEXICAL["counted"]
