"""Which events a word is found in: their sentences, their articles' titles, and all names of their places.

Spelling is forgiven as in the gazetteer: case, diacritics and the letters that writers interchange. As every name of a
place counts, "Jabrayil" finds what an Armenian or Arabic text says of Cəbrayıl.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from gazetteer.folding import fold

LONGEST_QUERY: Final = 200
"""Letters of a query that are looked at: more is somebody's paste, not a search."""

_TERM = re.compile(r'"([^"]+)"|(\S+)')


def terms(query: str) -> tuple[str, ...]:
    """Return the words and the "quoted phrases" of a query, folded; all of them must be found."""
    found = (fold(phrase or word) for phrase, word in _TERM.findall(query[:LONGEST_QUERY]))
    return tuple(dict.fromkeys(term for term in found if term))


@dataclass(frozen=True, slots=True, eq=False)
class SearchIndex:
    """Folded texts, and which of them each event has: `sentence[i]` is the number of event i's in `sentences`."""

    sentences: Sequence[str]
    titles: Sequence[str]
    places: Sequence[str]
    sentence: NDArray[Any]
    title: NDArray[Any]
    place: NDArray[Any]

    def find(self, query: str) -> NDArray[np.bool_]:
        """Return for each event whether every term of the query stands in its sentence, its title or a place's name."""
        found = np.ones(self.sentence.size, dtype=np.bool_)
        for term in terms(query):
            found &= (
                _having(self.sentences, term)[self.sentence]
                | _having(self.titles, term)[self.title]
                | _having(self.places, term)[self.place]
            )
        return found


def _having(texts: Sequence[str], term: str) -> NDArray[np.bool_]:
    return np.fromiter((term in text for text in texts), dtype=np.bool_, count=len(texts))
