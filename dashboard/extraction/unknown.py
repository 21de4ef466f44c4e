"""Names the gazetteer does not have as they are written: other spellings, misspellings, and the quite unknown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dashboard.extraction.inflections import PARTICLES, suffixes
from dashboard.extraction.listing import generic_word
from dashboard.extraction.lookup import Lookup
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import (
    CALENDAR,
    COMMON,
    DEMONYMS,
    DERIVED_ENDINGS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    NAME_ADJECTIVES,
    ORGANISATIONS,
    SURNAME_ENDINGS,
    TITLES,
    is_calendar,
)
from dashboard.extraction.place_words import CONJUNCTIONS, LINKS, place_word
from dashboard.extraction.placed import placed_names
from dashboard.extraction.theatre_signs import PEOPLES
from gazetteer.folding import fold
from gazetteer.qualifiers import qualified
from gazetteer.romanise import consonant_key

_SHORTEST_ARABIC, _RARE_CONSONANTS = 5, 4
_LONGEST = 80  # characters: what is longer is no name
_ADJECTIVE = fold("ية")
_FEMININE = "ة"  # villages of the gazetteer are written with ه or ا at the end
_NO_NAMES = COMMON | DEMONYMS | ORGANISATIONS | TITLES | GIVEN_NAMES | CONJUNCTIONS | LINKS


def unknown_names(view: View, mentions: Sequence[Mention], lookup: Lookup) -> list[Mention]:
    """Return the stretches of an article that might name a place the gazetteer has under no such spelling.

    Capitalised words of scripts that have capitals, which are no person, day, people or organisation; in Arabic and
    Persian the word after a generic one ("بلدة ..."), and long words with the consonants of a town of the theatre.
    """
    taken = {word for mention in mentions for word in range(mention.first, mention.last + 1)}
    if view.language in ("ar", "fa"):
        after = _after_generic(view, taken, lookup)
        taken |= {mention.first for mention in after}
        sounding = _sounding_alike(view, taken, lookup)
        known = sorted([*mentions, *after, *sounding], key=lambda mention: mention.first)
        return sorted([*after, *sounding, *placed_names(view, known, lookup)], key=lambda mention: mention.first)
    lower = {text for text, initial in zip(view.words, view.initials, strict=True) if initial.islower()}
    found: list[Mention] = []
    reached = -1
    for word, capital in enumerate(view.capitals):
        if not capital or word <= reached or word in taken:
            continue
        last = word
        # There is no space behind the last word of all.
        while (
            view.gaps[last] == " "
            and view.capitals[last + 1]
            and last + 1 not in taken
            and view.same_sentence(word, last + 1)
            and view.words[last + 1] != "s"
        ):
            last += 1
        first, end = _without_generics(view, word, last)
        if first <= end < first + 3 and _may_be_place(view, first, end, lower):
            found.append(_mention(view, first, end))
        elif view.is_headline(view.sentence_of[word]):
            # Every word is capitalised here: each may be a name of its own.
            found.extend(
                _mention(view, one, one) for one in range(word, last + 1) if _may_be_place(view, one, one, lower)
            )
        reached = last
    return found


def _without_generics(view: View, first: int, last: int) -> tuple[int, int]:
    """Return a run of capitalised words without what only stands beside a name: "Die Dörfer Talisch"."""
    while first < last and (
        (view.words[first] in COMMON and view.words[first] not in NAME_ADJECTIVES)
        or view.words[first] in PEOPLES
        or _is_generic(view, view.words[first])
    ):
        first += 1
    while first < last and _is_generic(view, view.words[last]):
        last -= 1
    return first, last


def _is_generic(view: View, word: str) -> bool:
    return place_word(word, "before", view.language) is not None or place_word(word, "after", view.language) is not None


def _mention(view: View, first: int, last: int) -> Mention:
    start, end = view.span(view.starts[first], view.ends[last])
    return Mention(start=start, end=end, first=first, last=last, spellings=[], match="fuzzy")


def _may_be_place(view: View, first: int, last: int, lower: set[str]) -> bool:
    if not 3 <= len(view.words[first]) <= _LONGEST or (
        view.written(first).isupper() and not _all_capitals(view, first)
    ):
        return False
    for word in range(first, last + 1):
        text = view.words[word]
        if word < last and text in NAME_ADJECTIVES:
            continue
        if text in lower or text in _NO_NAMES or text in PEOPLES or _is_generic(view, text):
            return False
        if (text.endswith(SURNAME_ENDINGS) and len(text) > 5) or any(sign.isdigit() for sign in text):
            return False
    if is_calendar(view.words[first : last + 1], suffixes(view.language)):
        return False
    before = view.words[first - 1] if first and view.gap(first - 1) == " " else ""
    after = view.words[last + 1] if view.gap(last) == " " else ""
    if view.words[last].endswith(DERIVED_ENDINGS) and not _is_generic(view, after):
        return False
    return before not in TITLES and before not in GIVEN_NAMES and after not in ORGANISATIONS


def _all_capitals(view: View, word: int) -> bool:
    """Return whether the words around are in capitals too: a headline, in which a word of capitals says nothing."""
    near = [other for other in (word - 2, word - 1, word + 1, word + 2) if view.same_sentence(other, word)]
    return bool(near) and all(view.written(other).isupper() for other in near)


def _after_generic(view: View, taken: set[int], lookup: Lookup) -> list[Mention]:
    found: list[Mention] = []
    for word in range(len(view.words) - 1):
        nxt = word + 1
        if nxt in taken or not view.same_sentence(word, nxt) or view.gap(word) != " ":
            continue
        generic = generic_word(view, word, "before")
        if generic is None or generic.kind not in ("settlement", "district") or view.words[nxt] in FUNCTION_WORDS:
            continue
        text = view.words[nxt]
        # An adjective or a noun with the article follows a generic that names nothing ("بلدة الحدودية").
        if text.startswith("ال") or text in COMMON or text in PEOPLES or len(text) < (3 if generic.village else 4):
            continue
        if len(text) > _LONGEST:
            continue
        # "منطقة جبلية", "قرية أرمنية", "قرية مأهولة", "منطقة أكثر أمنا": no names, unless they sound like one.
        if generic.kind == "district" and not lookup.sounding(text, view.language):
            continue
        adjective = text.endswith(_ADJECTIVE) or view.written(nxt).endswith(_FEMININE)
        if adjective and not lookup.variants(text, view.language):
            continue
        found.append(_mention(view, nxt, nxt))
    return found


def _sounding_alike(view: View, taken: set[int], lookup: Lookup) -> list[Mention]:
    found: list[Mention] = []
    for word, text in enumerate(view.words):
        if word in taken or len(text) < _SHORTEST_ARABIC or text in COMMON or text in GIVEN_NAMES or text in CALENDAR:
            continue
        for size in (0, 1):
            if size and (text[0] not in PARTICLES or text[size:] in COMMON):
                break
            name = text[size:]
            spellings = lookup.sounding(name, view.language) if len(name) >= _SHORTEST_ARABIC else []
            # Arabic has a word for nearly every three consonants.
            if spellings and len(consonant_key(name)) >= _RARE_CONSONANTS:
                start, end = view.span(view.starts[word] + size, view.ends[word])
                found.append(
                    Mention(
                        start=start,
                        end=end,
                        first=word,
                        last=word,
                        spellings=spellings,
                        match="variant",
                        particle=text[:size],
                    )
                )
                break
    return found


def join_neighbours(view: View, mentions: Sequence[Mention], lookup: Lookup) -> list[Mention]:
    """Return the mentions with names that were cut in two put together: "Sari jali", "Şıhali Ağalı"."""
    starting = {mention.first: mention for mention in mentions}
    joined: list[Mention] = []
    reached = -1
    for mention in mentions:
        if mention.first <= reached:
            continue
        _take_qualifier(view, mention, lookup, reached)
        joined.append(mention)
        reached = max(reached, mention.last)
        nxt = mention.last + 1
        if not view.same_sentence(nxt, mention.last) or view.gap(mention.last) != " " or not _may_join(mention):
            continue
        other = starting.get(nxt)
        last = nxt if other is None else other.last
        if (other is not None and not _may_join(other)) or _is_function_word(view, nxt):
            continue
        written = " ".join(view.words[mention.first : last + 1])
        spellings = lookup.alike(written, view.language)
        if spellings:
            start, end = view.span(view.starts[mention.first], view.ends[last])
            joined[-1] = Mention(
                start=start, end=end, first=mention.first, last=last, spellings=spellings, match="variant"
            )
            reached = last
    return joined


def _take_qualifier(view: View, mention: Mention, lookup: Lookup, reached: int) -> None:
    """Let a mention begin with the Upper or Lower before it, in whatever language that is: "أشاغي أسكيبارا"."""
    before = mention.first - 1
    if not mention.spellings or before <= reached or not view.same_sentence(before, mention.first):
        return
    if not view.is_joined(before) or mention.particle:
        return
    written = " ".join(view.words[before : mention.last + 1])
    for front in ("", *((view.words[before][0],) if view.words[before][0] in PARTICLES else ())):
        text = written.removeprefix(front)
        if _has_qualities(text) and (spellings := lookup.alike(text, view.language)):
            mention.start = view.span(view.starts[before] + len(front), view.ends[before])[0]
            mention.first, mention.spellings, mention.match, mention.particle = before, spellings, "variant", front
            mention.ending = ""
            return


def _has_qualities(text: str) -> bool:
    return len(text) <= _LONGEST and _has_some(text)


@lru_cache(maxsize=20_000)
def _has_some(text: str) -> bool:
    return bool(qualified(text).qualities)


def _may_join(mention: Mention) -> bool:
    return mention.first == mention.last and not any(
        place.kind in ("country", "region", "district") or place.feature in ("town", "city", "capital")
        for place, _ in mention.places
    )


def _is_function_word(view: View, word: int) -> bool:
    text = view.words[word]
    return text in COMMON or text in CONJUNCTIONS or text in LINKS or len(text) < 3 or _is_generic(view, text)


def short_forms(view: View, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the places that an article names by initials it has explained: "Republic of Artsakh (ROA)"."""
    taken = {word for mention in mentions for word in range(mention.first, mention.last + 1)}
    meaning: dict[str, Mention] = {}
    for mention in mentions:
        word = mention.last + 1
        if mention.last == mention.first or "(" not in view.gap(mention.last) or word in taken:
            continue
        full = "".join(view.words[one][0] for one in range(mention.first, word))
        short = "".join(view.words[one][0] for one in range(mention.first, word) if view.words[one] not in LINKS)
        if view.words[word] in (full, short) and view.written(word).isupper():
            meaning.setdefault(view.words[word], mention)
    found: list[Mention] = []
    for word, text in enumerate(view.words):
        named = meaning.get(text)
        if named is not None and word not in taken and view.written(word).isupper():
            start, end = view.span(view.starts[word], view.ends[word])
            found.append(
                Mention(start=start, end=end, first=word, last=word, spellings=named.spellings, match="variant")
            )
    return found
