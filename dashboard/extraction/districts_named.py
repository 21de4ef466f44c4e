"""Which district is named with a name: beside it, for its list, or by the town whose name the district bears."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dashboard.extraction.cases import cases, set_off
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.place_words import DISTRICT_FIRST, LINKS, LYING_IN, place_word
from gazetteer.records import Place

_HEADING = frozenset(":—–-")
_BESIDE, _IN_SENTENCE = 4.0, 1.5
_LINKED = 6  # words from the end of a list to the district it lies in
_LONGEST_LIST = 60  # names that one "of the district" holds for


def read_districts(view: View, mentions: Sequence[Mention], lists: Sequence[Sequence[int]]) -> None:
    """Fill in `near` of the mentions of an article, which are in order; `lists` are the numbers of those in a row."""
    _districts(view, mentions, lists)
    _same_district(view, mentions)
    _in_the_like_named(view, mentions, lists)


def _districts(view: View, mentions: Sequence[Mention], lists: Sequence[Sequence[int]]) -> None:
    """Say for each name which district is named with it."""
    by_sentence: dict[int, list[int]] = {}
    for number, mention in enumerate(mentions):
        if _is_district(mention):
            by_sentence.setdefault(view.sentence_of[mention.first], []).append(number)
    if not by_sentence:
        return
    first_of = {member: members[0] for members in lists for member in members}
    last_of = {member: members[-1] for members in lists for member in members}
    for number, mention in enumerate(mentions):
        districts = by_sentence.get(view.sentence_of[mention.first])
        if not districts or _is_district(mention):
            continue
        for district in _nearest(districts, number):
            ids = [place.place_id for place, _ in mentions[district].places if place.kind in ("district", "region")]
            weight = _IN_SENTENCE
            left, right = mentions[first_of[number]], mentions[last_of[number]]
            named = mentions[district]
            if named.first > mention.last:
                tail = right if right.last < named.first else mention
                linked = named.first - tail.last <= _LINKED and all(
                    _is_link(view, word) for word in view.words[tail.last + 1 : named.first]
                )
                if linked and view.language not in DISTRICT_FIRST:
                    weight = _BESIDE
            elif view.language in DISTRICT_FIRST:
                # The last district before the name, wherever its list began; a village lies in it, a road may leave it.
                if district == districts[bisect_left(districts, number) - 1]:
                    weight = _BESIDE if mention.kind_word else _IN_SENTENCE
            elif left.first - named.last <= 6:
                heads = _heads_list(view, named, left)
                weight = _BESIDE if heads else _BESIDE / 2
            for place_id in ids:
                mention.near[place_id] = max(weight, mention.near.get(place_id, 0.0))


def _heads_list(view: View, district: Mention, first: Mention) -> bool:
    """Return whether a district stands before the list of its villages: "in the Tovuz district: Aghdam, Alibeyli"."""
    signs = "".join(view.gap(word) for word in range(district.last, first.first))
    between = view.words[district.last + 1 : first.first]
    return any(sign in _HEADING for sign in signs) and all(_is_link(view, word) for word in between)


def _in_the_like_named(view: View, mentions: Sequence[Mention], lists: Sequence[Sequence[int]]) -> None:
    """Let the name of a town be that of its district where villages lie in it: "the village of Giyasly in Aghdam"."""
    if view.language in DISTRICT_FIRST:
        _of_the_like_named(view, mentions, lists)
        return
    for members in lists:
        tail, following = mentions[members[-1]], members[-1] + 1
        if following == len(mentions) or not tail.village or _is_district(mentions[following]):
            continue
        named = mentions[following]
        between = view.words[tail.last + 1 : named.first]
        if not view.same_sentence(tail.last, named.first) or not between or between[-1] not in LYING_IN:
            continue
        if len(between) <= 3 and all(_is_link(view, word) for word in between):
            ids = [place.place_id for place, _ in named.places if place.kind == "district"]
            for member in members:
                mentions[member].near.update(dict.fromkeys(ids, _BESIDE / 2))


def _of_the_like_named(view: View, mentions: Sequence[Mention], lists: Sequence[Sequence[int]]) -> None:
    """Let the name of a town be that of its district where villages are its own: "Füzulinin Qaradağlı kəndi"."""
    for members in lists:
        if not members[0] or not any(mentions[member].village for member in members):
            continue
        named, first = mentions[members[0] - 1], mentions[members[0]]
        after = view.words[named.last + 1 : first.first]
        if not view.same_sentence(named.last, first.first) or len(after) > set_off(view, named, after):
            continue
        if "genitive" in cases(view, named, after):
            ids = {place.place_id for place, _ in named.places if place.kind == "district"}
            ids |= {place.parent_id for place, _ in named.places if _is_seat(place) and place.parent_id}
            for member in members:
                mentions[member].near.update(dict.fromkeys(ids, _BESIDE))


def _same_district(view: View, mentions: Sequence[Mention]) -> None:
    """Let a district that is not named be that of the town before: "Cəbrayıl şəhəri və rayonun A, B kəndləri"."""
    if view.language not in DISTRICT_FIRST:
        return
    firsts = [mention.first for mention in mentions]
    for word in range(1, len(view.words)):
        generic = place_word(view.words[word], "after", view.language)
        if generic is None or generic.kind != "district" or generic.plural or view.is_capital(word - 1):
            continue
        at = bisect_left(firsts, word)
        if not at or mentions[at - 1].last >= word - 1 or not view.same_sentence(mentions[at - 1].first, word):
            continue
        districts = {place.parent_id for place, _ in mentions[at - 1].places if _is_seat(place) and place.parent_id}
        for mention in mentions[at : at + _LONGEST_LIST]:
            if not view.same_sentence(mention.first, word) or _is_district(mention):
                break
            mention.near.update(dict.fromkeys(filter(None, districts), _BESIDE))


def _is_seat(place: Place) -> bool:
    return place.kind == "settlement" and place.feature in ("town", "city")


def _nearest(numbers: Sequence[int], number: int) -> Sequence[int]:
    """Return up to two of the sorted numbers on either side: a sentence of a thousand districts stays linear."""
    at = bisect_left(numbers, number)
    return numbers[max(0, at - 2) : at + 2]


def _is_district(mention: Mention) -> bool:
    """Return whether a name is used for a district: the text says so, or it names nothing else."""
    kinds = {place.kind for place, _ in mention.places}
    return "district" in kinds and (mention.kind == "district" or kinds <= {"district", "region"})


def _is_link(view: View, word: str) -> bool:
    return (
        word in LYING_IN
        or word in LINKS
        or place_word(word, "before", view.language) is not None
        or place_word(word, "after", view.language) is not None
    )
