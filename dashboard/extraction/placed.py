"""Names in Arabic script that only their position in the sentence gives away: "على جمنلي", "غنجه وبردا".

There are no capitals to tell a name by, and villages are written as each paper hears them. A word is tried where a
place would stand: behind a preposition of place, or in a list that a known place began.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extraction.inflections import ARTICLE
from dashboard.extraction.lookup import Lookup
from dashboard.extraction.mentions import Mention, Spelling, View
from dashboard.extraction.not_places import CALENDAR, COMMON, DEMONYMS, FUNCTION_WORDS, GIVEN_NAMES, TITLES
from dashboard.extraction.place_words import CONJUNCTIONS, LINKS, place_word
from dashboard.extraction.prominence import well_known
from dashboard.extraction.role_cues import cues
from dashboard.extraction.theatre_signs import PEOPLES
from gazetteer.folding import fold

_SHORTEST = 4
_PLURAL = fold("ات")
_LONGEST = 2  # words
_AND, _IN = fold("و"), (fold("ب"), fold("ل"))
_LISTING = frozenset("،,:؛/")
_OTHERS = COMMON | CALENDAR | DEMONYMS | FUNCTION_WORDS | GIVEN_NAMES | TITLES | CONJUNCTIONS | LINKS


def placed_names(view: View, taken: Sequence[Mention], lookup: Lookup) -> list[Mention]:
    """Return the words of an article that stand where places do and sound like one; and, to be tried in the district
    named with them, what else stands in such a list."""
    last_words = {mention.last for mention in taken}
    covered = {word for mention in taken for word in range(mention.first, mention.last + 1)}
    located = cues(view.language).positions
    found: list[Mention] = []
    for word in range(len(view.words)):
        if word in covered:
            continue
        follows = (word - 1) in last_words and view.same_sentence(word - 1, word)
        gap = view.gap(word - 1) if follows else ""
        joined = follows and view.words[word].startswith(_AND)
        listed = joined or (follows and bool(gap.strip()) and set(gap.strip()) <= _LISTING)
        mention = _named(view, word, lookup, covered, listed=listed, joined=joined, located=located)
        if mention is not None:
            found.append(mention)
            covered.update(range(mention.first, mention.last + 1))
            last_words.add(mention.last)
    return found


def _named(
    view: View, word: int, lookup: Lookup, covered: set[int], *, listed: bool, joined: bool, located: frozenset[str]
) -> Mention | None:
    text = view.words[word]
    particles = [_AND] if joined else []
    if not listed:
        particles = [""] if _behind(view, word, located) else [one for one in _IN if text.startswith(one)]
    elif not joined:
        particles = [""]
    for particle in particles:
        if len(text) - len(particle) < _SHORTEST - 1 or _is_other(text[len(particle) :], view.language):
            continue
        for size in range(_LONGEST, 0, -1):
            last = word + size - 1
            if any(one in covered for one in range(word, last + 1)) or not _is_phrase(view, word, last):
                continue
            written = " ".join(view.words[word : last + 1])[len(particle) :]
            if len(written) < _SHORTEST or written.startswith(ARTICLE):
                continue
            spellings = lookup.alike(written, view.language)
            if len(written) <= _SHORTEST or written.endswith(_PLURAL):
                # A common word as likely: "في حديث", "إلى صراعات". The name of a town is still one.
                spellings = [one for one in spellings if any(well_known(place) for place, _ in one.names)]
            if spellings:
                return _mention(view, word, last, particle, spellings=spellings)
        if listed:
            end = _end_of_item(view, word, covered)
            if end is not None:
                return _mention(view, word, end, particle, spellings=[])
    return None


def _behind(view: View, word: int, located: frozenset[str]) -> bool:
    """Return whether a preposition of place stands before a word."""
    if view.gap(word - 1) != " ":
        return False
    for size in (1, 2, 3):
        first = word - size
        if not view.same_sentence(first, word):
            return False
        lead = view.words[first:word]
        if " ".join(lead) in located or " ".join([lead[0].removeprefix(_AND), *lead[1:]]) in located:
            return True
    return False


def _is_other(text: str, language: str | None) -> bool:
    """Return whether a word is known to be something else than a place."""
    return (
        text in _OTHERS
        or text in PEOPLES
        or any(sign.isdigit() for sign in text)
        or place_word(text, "before", language) is not None
    )


def _is_phrase(view: View, first: int, last: int) -> bool:
    return all(
        view.gap(word) == " "
        and view.same_sentence(word, word + 1)
        and not _is_other(view.words[word + 1], view.language)
        for word in range(first, last)
    )


def _end_of_item(view: View, first: int, covered: set[int]) -> int | None:
    """Return the last word of an item of a list, None where it is longer than a name."""
    for last in range(first, first + _LONGEST):
        if last in covered or last >= len(view.words):
            return None
        ends = not view.same_sentence(last, last + 1) or bool(set(view.gap(last)) & _LISTING)
        if ends or view.words[last + 1].startswith(_AND):
            return last
        if not _is_phrase(view, last, last + 1):
            return None
    return None


def _mention(view: View, first: int, last: int, particle: str, *, spellings: Sequence[Spelling]) -> Mention:
    start, end = view.span(view.starts[first] + len(particle), view.ends[last])
    return Mention(
        start=start,
        end=end,
        first=first,
        last=last,
        spellings=list(spellings),
        match="variant" if spellings else "fuzzy",
        particle=particle,
        tentative=not spellings,
    )
