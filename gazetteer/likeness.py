"""How alike two spellings sound: a distance in which k for q costs little and k for m costs a letter.

For choosing among the few names of one district. It compares what `romanise` gave, sound by sound; the tables say which
sounds the writing traditions and slips of the pen exchange.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Spellings of one sound to one sign, longest first. `j` is the sound of Azerbaijani c, `x` that of Russian х.
_SIGNS = {
    "tsch": "č", "dsch": "j", "dzh": "j", "tch": "č", "sch": "š", "kh": "x", "gh": "ğ", "ch": "č", "sh": "š",
    "zh": "ž", "dj": "j", "dz": "ʒ", "ts": "c", "ph": "f", "ou": "u", "oo": "u", "ee": "i", "w": "v", "c": "j",
}  # fmt: skip
_SIGN = re.compile("|".join(sorted(_SIGNS, key=len, reverse=True)))
_NOT_SOUNDS = re.compile(r"[^a-zčšžğʒ]")
_REPEAT = re.compile(r"(.)(?=\1)")  # all but the last of a run
LONGEST = 60  # sounds: the comparison is quadratic, and no place name is longer

# What it costs to hear one sound for the other; groups of sounds, each with its price. The lowest price counts.
_EXCHANGED: tuple[tuple[str, float], ...] = (
    ("iy", 0.05),
    ("ae", 0.1),
    ("iea", 0.25),
    ("ou", 0.1),
    ("aeiouy", 0.3),
    ("kqgğ", 0.1),
    ("kx", 0.2),
    ("ğx", 0.25),
    ("gh", 0.2),
    ("xh", 0.05),
    ("td", 0.15),
    ("pb", 0.15),
    ("fv", 0.15),
    ("fp", 0.35),
    ("vu", 0.15),
    ("vo", 0.3),
    ("bv", 0.5),
    ("čj", 0.2),
    ("čš", 0.35),
    ("cč", 0.3),
    ("cs", 0.3),
    ("ʒzcj", 0.3),
    ("žjyš", 0.3),
    ("sz", 0.15),
    ("sš", 0.4),
    ("jg", 0.45),
    ("yğ", 0.3),
    ("yj", 0.3),
    ("mn", 0.5),
    ("lr", 0.6),
)
_PRICE: dict[tuple[str, str], float] = {}
for _group, _price in _EXCHANGED:
    for _one in _group:
        for _other in _group:
            if _one != _other:
                _PRICE[_one, _other] = min(_price, _PRICE.get((_one, _other), 1.0))

# What it costs to leave a sound out.
_DROPPED = dict.fromkeys("aeiou", 0.4) | {"y": 0.3, "h": 0.5, "ğ": 0.5, "v": 0.6}
_UNWRITTEN = 0.1  # a short vowel that Arabic script does not write
_SWAPPED = 0.7  # two neighbours in the wrong order
_EXCHANGED_ACROSS = 0.8  # two consonants in the wrong order, with a vowel between them: Safarşa, Sarafşa


def sounds(latin: str) -> str:
    """Return the sounds of a romanised name, one sign each, doubled ones once; spaces are no sound."""
    signs = _SIGN.sub(lambda match: _SIGNS[match.group()], latin.replace(" ", ""))
    return _REPEAT.sub("", _NOT_SOUNDS.sub("", signs))[:LONGEST]


def likeness(written: str, name: str, *, vowels_written: bool = True) -> float:
    """Return how alike two strings of `sounds` are: 1 the same, 0 nothing in common.

    With `vowels_written` false, the first comes from a script without short vowels: leaving one out costs little.
    """
    if not written or not name:
        return 0.0
    unwritten = _DROPPED if vowels_written else _DROPPED | dict.fromkeys("aeiou", _UNWRITTEN)
    rows: list[list[float]] = []
    last = [0.0]
    for sign in name:
        last.append(last[-1] + unwritten.get(sign, 1.0))
    for row, one in enumerate(written, 1):
        drop = _DROPPED.get(one, 1.0)
        this = [last[0] + drop]
        for column, other in enumerate(name, 1):
            cost = last[column - 1] + (0.0 if one == other else _PRICE.get((one, other), 1.0))
            cost = min(cost, last[column] + drop, this[-1] + unwritten.get(other, 1.0))
            if one != other and row > 1 and column > 1:
                if one == name[column - 2] and other == written[row - 2]:
                    cost = min(cost, rows[row - 2][column - 2] + _SWAPPED)
                elif row > 2 and column > 2 and one == name[column - 3] and other == written[row - 3]:
                    vowels = 0.0 if written[row - 2] == name[column - 2] else 0.3
                    cost = min(cost, rows[row - 3][column - 3] + _EXCHANGED_ACROSS + vowels)
            this.append(cost)
        rows.append(last)
        last = this
    longer = max(_weight(written), _weight(name))
    return max(0.0, 1.0 - last[-1] / longer)


def _weight(signs: Iterable[str]) -> float:
    """Return how much there is to hear: a vowel tells less than a consonant."""
    return sum(0.5 if sign in "aeiouy" else 1.0 for sign in signs)
