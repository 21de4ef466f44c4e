"""The names of newsrooms."""

from __future__ import annotations

from functools import lru_cache

from dashboard.reading import words
from dashboard.reading.words import any_word, entries, folded

_OUTLETS = frozenset(entries(words.OUTLETS))
_OUTLET_WORD = any_word(words.OUTLET_WORDS)


@lru_cache(maxsize=4096)
def is_outlet(name: str) -> bool:
    """Tell whether a name is that of a newsroom."""
    name = folded(name).strip(' .,-–—|•«»“”"')
    return name in _OUTLETS or name.removeprefix("the ") in _OUTLETS or _OUTLET_WORD.search(name) is not None
