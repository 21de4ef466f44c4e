"""Names the gazetteer does not have as they are written: other spellings, misspellings, and the quite unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from dashboard.extraction.inflections import PARTICLES, suffixes
from dashboard.extraction.listing import generic_word
from dashboard.extraction.mentions import Mention, Spelling, View
from dashboard.extraction.not_places import CALENDAR, COMMON, DEMONYMS, GIVEN_NAMES, ORGANISATIONS, TITLES, is_calendar
from dashboard.extraction.place_words import CONJUNCTIONS, LINKS, place_word
from gazetteer.folding import fold
from gazetteer.records import Place
from gazetteer.romanise import consonant_key, romanise, variant_key

_SHORTEST_VARIANT, _SHORTEST_FUZZY = 5, 6
_SHORTEST_ARABIC, _SHORTEST_SKELETON = 5, 5
_REMEMBERED = 20_000
_TWO_EDITS = 10
"""From this length on a misspelling may differ by two letters."""
# Surnames of the region: never a misspelt place.
_ENDINGS = "yan ian yants ov ova ev eva oglu oghlu ogly zade zadeh shvili dze off sky skiy enko"
_SURNAMES = tuple(_ENDINGS.split())
_ARABIC_FUNCTION_WORDS = (
    "في من على إلى الى عن مع التي الذي بعد قبل هي هو و أن ان كما حيث منذ خلال عبر ضد بين غير كان كانت هذه هذا تلك ذلك "
    "در از به که را با این آن است شد شده بود می برای تا هم یا"
)
_ARABIC_STOPS = frozenset(fold(one) for one in _ARABIC_FUNCTION_WORDS.split())


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

    @cached_property
    def by_consonants(self) -> dict[str, list[Spelling]]:
        """Spellings in Latin letters of the towns and regions of the theatre, without their vowels."""
        table: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            if spelling.folded.isascii() and any(_well_known(place) for place, _ in spelling.names):
                key = consonant_key(spelling.folded)
                if len(key) >= _SHORTEST_SKELETON:
                    table.setdefault(key, []).append(spelling)
        return table

    def sounding(self, word: str) -> list[Spelling]:
        """Return the towns and regions an Arabic-script word may name: the same sounds, or the same consonants."""
        if len(variant_key(word)) < _SHORTEST_SKELETON:
            return []
        known = [one for one in self.variants(word) if any(_well_known(place) for place, _ in one.names)]
        return known or self.by_consonants.get(consonant_key(word), [])

    def variants(self, word: str) -> list[Spelling]:
        """Return the spellings that say the same in another tradition of writing, nearest first."""
        if len(word.replace(" ", "")) < _SHORTEST_VARIANT:
            return []
        latin = romanise(word).replace(" ", "")
        # Numbers have no sound: "July 2020" has the key of "July".
        digits = _digits(word)
        found = [one for one in self.by_key.get(variant_key(word), ()) if _digits(one.folded) == digits]
        return sorted(found, key=lambda one: (OSA.distance(latin, romanise(one.folded).replace(" ", "")), one.folded))

    def misspelt(self, word: str, *, village: bool) -> list[Spelling]:
        """Return the spellings one or two letters away; villages too where the text says that it names one."""
        found = self._misspelt.get((word, village))
        if found is None:
            found = self._misspelt[word, village] = self._nearest(word, village=village)
            if len(self._misspelt) > _REMEMBERED:
                self._misspelt.clear()
        return found

    @cached_property
    def _misspelt(self) -> dict[tuple[str, bool], list[Spelling]]:
        return {}

    def _nearest(self, word: str, *, village: bool) -> list[Spelling]:
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


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _well_known(place: Place) -> bool:
    if place.kind in ("region", "district"):
        return place.contested
    return place.kind == "settlement" and place.feature in ("town", "city", "capital") and place.theatre


def unknown_names(view: View, mentions: Sequence[Mention], lookup: Lookup) -> list[Mention]:
    """Return the stretches of an article that might name a place the gazetteer has under no such spelling.

    Capitalised words of scripts that have capitals, which are no person, day, people or organisation; in Arabic and
    Persian the word after a generic one ("بلدة ..."), and long words with the consonants of a town of the theatre.
    """
    taken = {word for mention in mentions for word in range(mention.first, mention.last + 1)}
    if view.language in ("ar", "fa"):
        after = _after_generic(view, taken)
        taken |= {mention.first for mention in after}
        return sorted([*after, *_sounding_alike(view, taken, lookup)], key=lambda mention: mention.first)
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
    if len(view.words[first]) < 3 or (view.written(first).isupper() and not _all_capitals(view, first)):
        return False
    if is_calendar(view.words[first : last + 1], suffixes(view.language)):
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
        generic = generic_word(view, word, "before")
        if generic is None or generic.kind != "settlement" or view.words[nxt] in _ARABIC_STOPS:
            continue
        # An adjective or a noun with the article follows a generic that names nothing ("بلدة الحدودية").
        if len(view.words[nxt]) < 4 or view.words[nxt].startswith("ال") or view.words[nxt] in COMMON:
            continue
        found.append(_mention(view, nxt, nxt))
    return found


def _sounding_alike(view: View, taken: set[int], lookup: Lookup) -> list[Mention]:
    found: list[Mention] = []
    for word, text in enumerate(view.words):
        if word in taken or len(text) < _SHORTEST_ARABIC or text in COMMON or text in GIVEN_NAMES or text in CALENDAR:
            continue
        for size in (0, 1):
            if size and text[0] not in PARTICLES:
                break
            spellings = lookup.sounding(text[size:])
            if spellings:
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
        joined.append(mention)
        nxt = mention.last + 1
        if not view.same_sentence(nxt, mention.last) or view.gap(mention.last) != " " or not _may_join(mention):
            continue
        other = starting.get(nxt)
        last = nxt if other is None else other.last
        if (other is not None and not _may_join(other)) or _is_function_word(view, nxt):
            continue
        spellings = lookup.variants(" ".join(view.words[mention.first : last + 1]))
        if spellings:
            start, end = view.span(view.starts[mention.first], view.ends[last])
            joined[-1] = Mention(
                start=start, end=end, first=mention.first, last=last, spellings=spellings, match="variant"
            )
            reached = last
    return joined


def _may_join(mention: Mention) -> bool:
    return mention.first == mention.last and not any(
        place.kind != "settlement" or place.feature in ("town", "city", "capital") for place, _ in mention.places
    )


def _is_function_word(view: View, word: int) -> bool:
    text = view.words[word]
    return (
        text in COMMON
        or text in CONJUNCTIONS
        or text in LINKS
        or len(text) < 3
        or place_word(text, "before", view.language) is not None
        or place_word(text, "after", view.language) is not None
    )


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
