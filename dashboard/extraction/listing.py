"""What the words around a mention say about it: its kind, the list it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dashboard.extraction.districts_named import read_districts
from dashboard.extraction.inflections import ARTICLE, PARTICLES, suffixes
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import NAME_ADJECTIVES
from dashboard.extraction.place_words import (
    CONJUNCTIONS,
    DOTTED,
    LINKS,
    STATE_FORMS,
    PlaceWord,
    place_word,
)
from dashboard.extraction.theatre_signs import PEOPLES
from dashboard.extraction.toponym_words import table_of
from dashboard.extraction.toponym_words.records import Side, words
from gazetteer.folding import fold

_COMMAS = frozenset(",،;/")
_NONE: frozenset[str] = frozenset()
_ANDS = ("و", fold("وب"), fold("ول"))  # alone, and with the particles that follow it


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
    read_districts(view, mentions, lists)


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
    forms = STATE_FORMS.get(view.language or "en", _NONE)
    if not (mention.first and view.gaps[mention.first - 1] == " ") and view.gap(mention.last) != " ":
        return
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
    for form in _forms_behind(table.state_forms_behind):
        rest = view.words[word][len(form) :]
        if view.words[word].startswith(form) and (not rest or rest in suffixes(view.language)):
            mention.last, mention.ending = word, rest
            mention.end = view.span(view.starts[word], view.ends[word] - len(rest))[1]
            return


@cache
def _forms_behind(table: str) -> frozenset[str]:
    return words(table)


def _own_words(view: View, mention: Mention) -> tuple[PlaceWord | None, PlaceWord | None]:
    before: PlaceWord | None = None
    word = mention.first - 1
    for _ in range(4):
        gap = view.gap(word)
        dotted = gap.startswith(".")
        if (gap != " " and gap.strip(" '\"“«‘(.")) or not view.same_sentence(word, mention.first):
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
        if after is not None and after.kind == "settlement" and any(one.kind == "country" for one, _ in mention.places):
            after = None  # no town, but "Azərbaycan şəhəri aldı": Azerbaijan took the town
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
    return joint or right.particle in _ANDS


def _owngeneric_word(view: View, between: Sequence[str]) -> bool:
    """Return whether the words between two names are their own generic: "A and the town of B", "A kəndi, B"."""
    return all(
        word in CONJUNCTIONS
        or word in LINKS
        or word in NAME_ADJECTIVES
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
