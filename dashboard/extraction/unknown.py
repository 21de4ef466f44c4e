"""Names the gazetteer does not have as they are written: other spellings, misspellings, and the quite unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from dashboard.extraction.inflections import suffixes
from dashboard.extraction.mentions import Mention, Spelling, View
from dashboard.extraction.not_places import COMMON, DEMONYMS, GIVEN_NAMES, ORGANISATIONS, TITLES
from dashboard.extraction.place_words import CONJUNCTIONS, LINKS, place_word
from gazetteer.folding import fold
from gazetteer.records import Place
from gazetteer.romanise import romanise, variant_key

_SHORTEST_VARIANT, _SHORTEST_FUZZY = 5, 6
_TWO_EDITS = 10
"""From this length on a misspelling may differ by two letters."""
# Surnames of the region: never a misspelt place.
_ENDINGS = "yan ian yants ov ova ev eva oglu oghlu ogly zade zadeh shvili dze off sky skiy enko"
_SURNAMES = tuple(_ENDINGS.split())
_ARABIC_STOPS = frozenset(
    fold(one) for one in "في من على إلى الى عن مع التي الذي بعد قبل هي هو و أن ان كما حيث منذ خلال عبر ضد بين".split()
)


@dataclass(frozen=True)
class Lookup:
    """The spellings of the theatre by variant key, for names written otherwise."""

    spellings: Sequence[Spelling]

    @cached_property
    def by_key(self) -> dict[str, list[Spelling]]:
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if len(spelling.folded) >= _SHORTEST_VARIANT - 1:
                table.setdefault(variant_key(spelling.folded), []).append(spelling)
        return table

    @cached_property
    def known(self) -> dict[str, list[Spelling]]:
        """Latin spellings that a misspelling may stand for: places that a reader would know."""
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if spelling.folded.isascii() and any(_well_known(place) for place, _ in spelling.names):
                table.setdefault(spelling.folded, []).append(spelling)
        return table

    def variants(self, word: str) -> list[Spelling]:
        """Return the spellings that say the same in another tradition of writing, nearest first."""
        if len(word.replace(" ", "")) < _SHORTEST_VARIANT:
            return []
        latin = romanise(word).replace(" ", "")
        found = self.by_key.get(variant_key(word), [])
        return sorted(found, key=lambda one: (OSA.distance(latin, romanise(one.folded).replace(" ", "")), one.folded))

    def misspelt(self, word: str, *, village: bool) -> list[Spelling]:
        """Return the spellings one or two letters away; villages too where the text says that it names one."""
        if len(word) < _SHORTEST_FUZZY or not word.isascii():
            return []
        limit = 2 if len(word) >= _TWO_EDITS else 1
        pool = self.latin if village else self.known
        near: list[tuple[int, str]] = []
        for folded in pool:
            if folded[0] == word[0] and abs(len(folded) - len(word)) <= limit:
                distance = OSA.distance(word, folded, score_cutoff=limit)
                if distance <= limit:
                    near.append((distance, folded))
        if not near:
            return []
        best = min(near)[0]
        return [spelling for distance, folded in sorted(near) if distance == best for spelling in pool[folded]]

    @cached_property
    def latin(self) -> dict[str, list[Spelling]]:
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if spelling.folded.isascii() and len(spelling.folded) >= _SHORTEST_FUZZY - 1:
                table.setdefault(spelling.folded, []).append(spelling)
        return table


def _well_known(place: Place) -> bool:
    if place.kind in ("region", "district"):
        return place.contested
    return place.kind == "settlement" and place.feature in ("town", "city", "capital") and place.contested


def unknown_names(view: View, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the stretches of an article that might name a place the gazetteer has under no such spelling.

    Capitalised words of scripts that have capitals, which are no person, day, people or organisation; and in Arabic and
    Persian the word after a generic one ("بلدة ...").
    """
    taken = {word for mention in mentions for word in range(mention.first, mention.last + 1)}
    if view.language in ("ar", "fa"):
        return _after_generic(view, taken)
    lower = {view.words[word] for word in range(len(view.words)) if view.initial(word).islower()}
    found: list[Mention] = []
    word = 0
    while word < len(view.words):
        if word in taken or not view.is_capital(word):
            word += 1
            continue
        last = word
        while (
            last + 1 < len(view.words)
            and last + 1 not in taken
            and view.gap(last) == " "
            and view.is_capital(last + 1)
            and view.same_sentence(word, last + 1)
            and view.words[last + 1] != "s"
        ):
            last += 1
        if last - word < 3 and _may_be_place(view, word, last, lower):
            found.append(_mention(view, word, last))
        elif view.is_headline(view.sentence_of[word]):
            # Every word is capitalised here: each may be a name of its own.
            found.extend(
                _mention(view, one, one) for one in range(word, last + 1) if _may_be_place(view, one, one, lower)
            )
        word = last + 1
    return found


def _mention(view: View, first: int, last: int) -> Mention:
    start, end = view.span(view.starts[first], view.ends[last])
    return Mention(start=start, end=end, first=first, last=last, spellings=[], match="fuzzy")


def _may_be_place(view: View, first: int, last: int, lower: set[str]) -> bool:
    if len(view.words[first]) < 3 or view.written(first).isupper() and not _all_capitals(view, first):
        return False
    for word in range(first, last + 1):
        text = view.words[word]
        if text in COMMON or text in DEMONYMS or text in ORGANISATIONS or text in TITLES or text in GIVEN_NAMES:
            return False
        if text in lower or text in CONJUNCTIONS or text in LINKS or any(sign.isdigit() for sign in text):
            return False
        if place_word(text, "before", view.language) or place_word(text, "after", view.language):
            return False
        if text.endswith(_SURNAMES) and len(text) > 5:
            return False
    before = view.words[first - 1] if first and view.gap(first - 1) == " " else ""
    after = view.words[last + 1] if view.gap(last) == " " else ""
    return before not in TITLES and before not in GIVEN_NAMES and after not in ORGANISATIONS


def _all_capitals(view: View, word: int) -> bool:
    """Return whether the words around are in capitals too: a headline, in which a word of capitals says nothing."""
    near = [other for other in (word - 2, word - 1, word + 1, word + 2) if view.same_sentence(other, word)]
    return bool(near) and all(view.written(other).isupper() for other in near)


def _after_generic(view: View, taken: set[int]) -> list[Mention]:
    found: list[Mention] = []
    for word in range(len(view.words) - 1):
        nxt = word + 1
        if nxt in taken or not view.same_sentence(word, nxt) or view.gap(word) != " ":
            continue
        generic = place_word(view.words[word], "before", view.language)
        if generic is None or generic.kind != "settlement" or view.words[nxt] in _ARABIC_STOPS:
            continue
        # An adjective or a noun with the article follows a generic that names nothing ("بلدة الحدودية").
        if len(view.words[nxt]) < 4 or view.words[nxt].startswith("ال") or view.words[nxt] in COMMON:
            continue
        found.append(_mention(view, nxt, nxt))
    return found


def find_spelling(view: View, mention: Mention, lookup: Lookup) -> bool:
    """Look an unknown name up under its other spellings; return whether the mention now names places."""
    words = [view.words[word] for word in range(mention.first, mention.last + 1)]
    text = " ".join(words)
    bases = [
        text,
        *(text[: -len(one)] for one in suffixes(view.language) if text.endswith(one) and len(text) > len(one) + 4),
    ]
    village = mention.kind_word or mention.listed is not None
    for base in bases:
        found = lookup.variants(base)
        if not village:
            found = [one for one in found if any(_well_known(place) for place, _ in one.names)]
        if found:
            mention.spellings, mention.match = found, "variant"
            return True
    for base in bases[:1]:
        found = lookup.misspelt(base, village=village)
        if found:
            mention.spellings, mention.match = found, "fuzzy"
            return True
    return False
