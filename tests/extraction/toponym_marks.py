"""Sentences with their place names marked, as the tests of the languages write them.

[[Hadrut]]              a location, some place of the gazetteer
[[Baku|m]]              another role: l literal, m metonym, o modifier (part of another name)
[[Talish|l|gn-584885]]  this place of the gazetteer
[[Georgia|m|GE]]        a country by its code
[[Zqwarby|l|?]]         a name that the gazetteer lacks: reported without a place
A sentence without marks names no place. A mark need not hold the generic beside a name ("district de").
"""

from __future__ import annotations

import re
from functools import cache

from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.toponyms import find_toponyms
from dashboard.records import Article
from gazetteer.gazetteer import Gazetteer, load_gazetteer

_MARK = re.compile(r"\[\[([^\[\]|]+)(?:\|([lmo]))?(?:\|([^\[\]|]+))?\]\]")
_ROLES = {"literal": "l", "metonym": "m", "modifier": "o"}


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer, loaded once for all tests."""
    return load_gazetteer()


def found_and_marked(lang: str, marks: str) -> tuple[str, str]:
    """Return a sentence with the places that are found in it marked, and `marks` written in the same way."""
    text = _MARK.sub(lambda mark: mark[1], marks)
    article = Article(document_id="d", document="d", article="a1", start=0, end=len(text), lang=lang)
    toponyms = find_toponyms(text, article, split_sentences(text, article), gazetteer())
    spans: list[tuple[int, int, str | None]] = []
    shift = 0
    for mark in _MARK.finditer(marks):
        start = mark.start() - shift
        spans.append((start, start + len(mark[1]), mark[3]))
        shift += len(mark[0]) - len(mark[1])
    found, last = "", 0
    for one in toponyms:
        # A generic ("district de") may be part of the gazetteer's name; whether it is does not matter here.
        inside = [span for span in spans if one.start <= span[0] and span[1] <= one.end]
        start, end, asked = inside[0] if len(inside) == 1 else (one.start, one.end, "")
        place = "?" if one.place_id is None else one.place_id
        # A mark without a place accepts any.
        named = "" if asked is None and place != "?" else "|" + place
        found += f"{text[last:start]}[[{text[start:end]}|{_ROLES[one.role]}{named}]]"
        last = end
    return found + text[last:], _MARK.sub(_in_full, marks)


def _in_full(mark: re.Match[str]) -> str:
    place = mark[3]
    if place is not None and len(place) == 2:
        place = "country-" + place
    return f"[[{mark[1]}|{mark[2] or 'l'}{'' if place is None else '|' + place}]]"
