"""What the words around a mention say about it: its kind, the list it stands in, the district named with it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dashboard.extraction.inflections import ARTICLE, PARTICLES, suffixes
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.place_words import (
    CONJUNCTIONS,
    DISTRICT_FIRST,
    DOTTED,
    LINKS,
    LYING_IN,
    STATE_FORMS,
    PlaceWord,
    place_word,
)
from dashboard.extraction.theatre_signs import PEOPLES
from dashboard.extraction.toponym_words import table_of
from dashboard.extraction.toponym_words.records import Side, words
from gazetteer.folding import fold
from gazetteer.records import Place

_COMMAS = frozenset(",،;/")
_BESIDE, _IN_SENTENCE = 4.0, 1.5
_LINKED = 6  # words from the end of a list to the district it lies in
_LONGEST_LIST = 60  # names that one "of the district" holds for


def read_surroundings(view: View, mentions: Sequence[Mention]) -> None:
    """Fill in `kind`, `kind_word`, `listed` and `near` of the mentions of an article, which are in order."""
    plural: dict[int, tuple[PlaceWord | None, PlaceWord | None]] = {}
    for number, mention in enumerate(mentions):
        _take_state_form(view, mention)
        plural[number] = _own_words(view, mention)
    lists = _lists(view, mentions)
    for number, members in enumerate(lists):
        for member in members:
            mentions[member].listed = number if len(members) > 1 else None
        _spread(mentions, members, plural)
    _districts(view, mentions, lists)
    _same_district(view, mentions)
    _in_the_like_named(view, mentions, lists)


def generic_word(view: View, word: int, side: Side) -> PlaceWord | None:
    """Return what a word says about the name beside it, in Arabic also with a particle or the article before it."""
    text = view.words[word]
    found = place_word(text, side, view.language)
    if found is None and view.language in ("ar", "fa"):
        bare = text
        if bare[:1] in PARTICLES and len(bare) > 3:
            found = place_word(bare[1:], side, view.language)
            bare = bare[1:]
        if found is None and bare.startswith(ARTICLE):
            found = place_word(bare[len(ARTICLE) :], side, view.language)
    return found


def _take_state_form(view: View, mention: Mention) -> None:
    """Let a mention begin with the form of state in front of its name: "Republic of Artsakh"."""
    forms = STATE_FORMS.get(view.language or "en", frozenset())
    if not any(place.kind == "country" or (place.contested and place.kind == "region") for place, _ in mention.places):
        return
    _take_state_form_behind(view, mention)
    for size in (1, 2):
        first = mention.first - size
        if not view.same_sentence(first, mention.first) or view.gap(first + size - 1) != " ":
            return
        lead = view.words[first : mention.first]
        if " ".join(lead) in forms or (view.language == "ar" and size == 1 and lead[0][1:] in forms):
            start = view.starts[first] + (0 if " ".join(lead) in forms else 1)
            mention.first, mention.start = first, view.span(start, view.ends[first])[0]
            return


def _take_state_form_behind(view: View, mention: Mention) -> None:
    """Let a mention end with the form of state behind its name: "Azerbaycan Cumhuriyeti", its case ending outside."""
    table = table_of(view.language)
    word = mention.last + 1
    if table is None or not table.state_forms_behind or view.gap(mention.last) != " ":
        return
    for form in words(table.state_forms_behind):
        rest = view.words[word][len(form) :]
        if view.words[word].startswith(form) and (not rest or rest in suffixes(view.language)):
            mention.last, mention.ending = word, rest
            mention.end = view.span(view.starts[word], view.ends[word] - len(rest))[1]
            return


def _own_words(view: View, mention: Mention) -> tuple[PlaceWord | None, PlaceWord | None]:
    before: PlaceWord | None = None
    word = mention.first - 1
    for _ in range(4):
        gap = view.gap(word)
        dotted = gap.startswith(".")
        if not view.same_sentence(word, mention.first) or gap.strip(" '\"“«‘(.") != "":
            break
        if dotted != (view.words[word] in DOTTED):
            break
        before = generic_word(view, word, "before")
        if before is not None or not (view.words[word] in LINKS or view.words[word] in PEOPLES):
            break
        word -= 1
    after: PlaceWord | None = None
    word = mention.last + 1
    if view.same_sentence(word, mention.last) and view.gap(mention.last) == " ":
        after = generic_word(view, word, "after")
    if after is not None and not after.plural:
        _take(mention, after)
        if after.inside and any(place.kind != "settlement" for place, _ in mention.places):
            _extend(view, mention, word)
        # "village of Fuzuli district": the word before belongs to somebody else.
        return None, None
    if before is not None and not (before.plural and after is not None):
        _take(mention, before)
    return before, after


def _take(mention: Mention, word: PlaceWord) -> None:
    mention.kind, mention.kind_word, mention.village = word.kind, True, word.village


def _extend(view: View, mention: Mention, word: int) -> None:
    mention.last = word
    mention.end = view.span(view.starts[word], view.ends[word])[1]


def _lists(view: View, mentions: Sequence[Mention]) -> list[list[int]]:
    lists: list[list[int]] = []
    for number, mention in enumerate(mentions):
        if lists and _joined(view, mentions[lists[-1][-1]], mention):
            lists[-1].append(number)
        else:
            lists.append([number])
    return lists


def _joined(view: View, left: Mention, right: Mention) -> bool:
    if not view.same_sentence(left.last, right.first) or right.first - left.last > 4:
        return False
    signs = "".join(view.gap(word) for word in range(left.last, right.first))
    if any(not (sign == " " or sign in _COMMAS) for sign in signs):
        return False
    between = view.words[left.last + 1 : right.first]
    if any(word not in CONJUNCTIONS and word not in LINKS for word in between) and not _owngeneric_word(view, between):
        return False
    joint = any(sign in _COMMAS for sign in signs) or any(word in CONJUNCTIONS for word in between)
    return joint or right.particle in ("و", fold("وب"), fold("ول"))


def _owngeneric_word(view: View, between: Sequence[str]) -> bool:
    """Return whether the words between two names are their own generic: "A and the town of B", "A kəndi, B"."""
    return all(
        word in CONJUNCTIONS
        or word in LINKS
        or place_word(word, "before", view.language) is not None
        or place_word(word, "after", view.language) is not None
        for word in between
    )


def _spread(
    mentions: Sequence[Mention], members: Sequence[int], words: dict[int, tuple[PlaceWord | None, PlaceWord | None]]
) -> None:
    """Let a plural before the first name, or after the last, speak for the whole list."""
    current: PlaceWord | None = None
    for member in members:
        before, after = words[member]
        if before is not None and after is None:
            current = before if before.plural else None
        elif mentions[member].kind_word:
            current = None
        elif current is not None:
            _take(mentions[member], current)
    current = None
    for member in reversed(members):
        before, after = words[member]
        if after is not None and after.plural:
            current = after
        elif mentions[member].kind_word and (before is None or not before.plural):
            current = None
        if current is not None:
            _take(mentions[member], current)


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
                # The last district before the name, wherever its list began.
                if district == districts[bisect_left(districts, number) - 1]:
                    weight = _BESIDE
            elif left.first - named.last <= 6:
                weight = _BESIDE / 2
            for place_id in ids:
                mention.near[place_id] = max(weight, mention.near.get(place_id, 0.0))


def _in_the_like_named(view: View, mentions: Sequence[Mention], lists: Sequence[Sequence[int]]) -> None:
    """Let the name of a town be that of its district where villages lie in it: "the village of Giyasly in Aghdam"."""
    if view.language in DISTRICT_FIRST:
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
