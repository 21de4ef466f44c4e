"""A very long article, cut into stretches that are read one after the other.

What the words of a page say about a name does not reach hundreds of pages. Reading in stretches bounds the memory and
the time that any rule can take, whatever is in the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from dashboard.records import Article, Sentence

LONGEST = 250_000
"""Characters of a stretch: some eighty pages, more than nearly every article has."""
_LOOK_BACK = 1_000  # characters in which a word may be expected to end


def stretches(
    text: str, article: Article, sentences: Sequence[Sentence], *, longest: int = LONGEST
) -> Iterator[tuple[Article, Sequence[Sentence]]]:
    """Yield an article in stretches of at most `longest` characters, each with its sentences, in order.

    Together they cover the article and do not overlap. A stretch ends with a paragraph, or else with a sentence; where
    one sentence is longer than that, with a word; where there are no words, anywhere.
    """
    if article.end - article.start <= longest:
        yield article, sentences
        return
    starts = [sentence.start for sentence in sentences]
    begin = article.start
    while begin < article.end:
        end = article.end if article.end - begin <= longest else _border(text, sentences, starts, begin, longest)
        # A sentence that the border cuts belongs to both sides.
        first = max(0, bisect_right(starts, begin) - 1)
        yield replace(article, start=begin, end=end), sentences[first : bisect_left(starts, end)]
        begin = end


def _border(text: str, sentences: Sequence[Sentence], starts: Sequence[int], begin: int, longest: int) -> int:
    """Return where a stretch from `begin` ends, in the later half of what it may be."""
    low, high = bisect_right(starts, begin + longest // 2), bisect_right(starts, begin + longest)
    for number in range(high - 1, max(low, 1) - 1, -1):
        if sentences[number].paragraph != sentences[number - 1].paragraph:
            return starts[number]
    if low < high:
        return starts[high - 1]
    end = begin + longest
    for parts in _PARTS:
        for at in range(end, end - min(_LOOK_BACK, longest // 2), -1):
            if parts(text[at - 1], text[at]):
                return at
    return end


# What parts one character from the next, best first: white space, another sign, the capital of a glued word.
_PARTS: tuple[Callable[[str, str], bool], ...] = (
    lambda left, right: left.isspace(),
    lambda left, right: right.isalnum() and not left.isalnum() and left.isprintable() and left.isascii(),
    lambda left, right: left.islower() and right.isupper(),
)
