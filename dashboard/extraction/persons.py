"""Persons who are called like places: Laçın Hanım, Ararat Grigoryan, a man named Karabakh."""

from __future__ import annotations

from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import HONORIFICS, NAMING, SURNAME_ENDINGS

_SHORTEST_SURNAME = 5


def is_person(view: View, mention: Mention) -> bool:
    """Return whether a name of one word is a person's: a surname or an honorific follows it, or the text says so.

    A name in a place's position is not asked: "in Baku Aliyev said".
    """
    if mention.first != mention.last or any(place.kind == "country" for place, _ in mention.places):
        return False
    before, after = mention.first - 1, mention.last + 1
    if view.same_sentence(before, mention.first) and view.gap(before) == " " and view.words[before] in NAMING:
        return not view.is_capital(before)
    if not view.same_sentence(after, mention.last) or view.gap(mention.last) not in (" ", "-"):
        return False
    following = view.words[after]
    if following in HONORIFICS:
        return True
    return view.is_capital(after) and len(following) >= _SHORTEST_SURNAME and following.endswith(SURNAME_ENDINGS)
