"""Lists under a heading: "The following were taken:" and its lines of names, read as one sentence."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.plain import Plain, plain
from dashboard.records import Sentence, Toponym

LONGEST_LIST = 5_500
"""How many letters a heading with its list may have to be read as one sentence."""
_LONGEST_ITEM = 400
_GAP = 8  # letters between one line and the next
_HEADING = re.compile(r":\s*[-–—]?\s*$")
_MARKS = ",.'\"()[]-:;•·*▪►‣◦●✔️🔻/"


def with_lists(
    text: str,
    cues: CompiledCues,
    sentences: Sequence[Sentence],
    toponyms: Sequence[Toponym],
    *,
    apart: Container[int] = (),
) -> list[Sentence]:
    """Return the sentences with each list of places joined to the line above it that ends in a colon.

    What starts at one of the offsets `apart` is left as it is.
    """
    names = sorted((x.start, x.end) for x in toponyms if x.role == "literal")
    joined: list[Sentence] = []
    open_list = False
    at = 0
    for sentence in sentences:
        while at < len(names) and names[at][0] < sentence.start:
            at += 1
        if sentence.start in apart:
            open_list = False
            joined.append(sentence)
            continue
        if open_list and joined and _belongs(text, cues, joined[-1], sentence, names[at : at + 60]):
            joined[-1] = replace(joined[-1], end=sentence.end)
            continue
        joined.append(sentence)
        open_list = sentence.passage is None and _HEADING.search(text[sentence.start : sentence.end]) is not None
    return joined


def _belongs(text: str, cues: CompiledCues, head: Sentence, item: Sentence, names: Iterable[tuple[int, int]]) -> bool:
    """Say whether a line holds nothing but places and what stands between the members of a list."""
    if item.passage is not None or item.end - item.start > _LONGEST_ITEM or item.end - head.start > LONGEST_LIST:
        return False
    if item.start - head.end > _GAP:
        return False
    inside = [(start, end) for start, end in names if start < item.end]
    if not inside:
        return False
    view = plain(text, item.start, item.end)
    last = 0
    for start, end in inside:
        if not is_list_glue(view.text[last : max(last, view.at(start))], cues):
            return False
        last = _after_word(view, view.at(end))
    return is_list_glue(view.text[last:], cues)


def is_list_glue(between: str, cues: CompiledCues) -> bool:
    """Say whether nothing but list words, numbers and marks stand between two names."""
    words = [word.strip(_MARKS) for word in between.split()]
    return all(not word or (word.isdigit() and len(word) < 3) or cues.list_word.fullmatch(word) for word in words)


def _after_word(view: Plain, end: int) -> int:
    while end < len(view.text) and view.text[end].isalpha():
        end += 1
    return end
