"""The place at the head of a report, from which it was filed: "YEREVAN, September 13 (Reuters) —"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import CALENDAR

_DASHES = frozenset("-‐‑–—―")
_SMALL_WORDS = 2  # "Bakou, le 13 septembre"


def is_dateline(view: View, mentions: Sequence[Mention], number: int) -> bool:
    """Return whether a settlement that opens a paragraph is where the report was filed.

    A dash or a parenthesis follows it, or a comma and a date or its country; a slash, and the next one is.
    """
    mention = mentions[number]
    following = mentions[number + 1] if number + 1 < len(mentions) else None
    if mention.place is None or mention.place.kind != "settlement":
        return False
    if "\u2029" not in view.gap(mention.first - 1):
        # "Yerevan/Baku (dpa)": the second of two, so told from the first.
        if not number or mentions[number - 1].last != mention.first - 1 or not _slash(view, mention.first - 1):
            return False
        return is_dateline(view, mentions, number - 1)
    return _ends_like_one(view, mention, following)


def _slash(view: View, word: int) -> bool:
    """Return whether a slash stands between a word and the next."""
    return view.original[view.offsets[view.ends[word] - 1] + 1 : view.offsets[view.starts[word + 1]]].strip() == "/"


def _ends_like_one(view: View, mention: Mention, following: Mention | None) -> bool:
    begin = view.article.start
    nxt = mention.last + 1
    if nxt >= len(view.words) or "\u2029" in view.gap(mention.last):
        return False
    between = view.original[mention.end - begin : view.offsets[view.starts[nxt]]].strip()
    if between[:1] == "(" or (between and set(between) <= _DASHES and view.original[mention.end - begin].isspace()):
        return True
    if between == "/":
        return following is not None and following.first == nxt and _ends_like_one(view, following, None)
    if between not in (",", "."):
        return False
    if following is not None and following.first == nxt and following.place is not None:
        country = following.place
        return country.kind == "country" and mention.place is not None and country.country == mention.place.country
    soon = view.words[nxt : nxt + _SMALL_WORDS + 1]
    return soon[0].isdecimal() or soon[0] in CALENDAR or any(word.isdecimal() for word in soon[1:2])
