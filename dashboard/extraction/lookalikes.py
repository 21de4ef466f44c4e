"""What stands where a place could and is none: a club, the American state, an adjective, the rest of a word."""

from __future__ import annotations

from dashboard.extraction.inflections import ARTICLE, PARTICLES
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import (
    ARABIC_ADJECTIVES,
    COUNTRY_ADJECTIVES,
    FUNCTION_WORDS,
    OTHER_GEORGIA,
    US_STATE,
)
from dashboard.extraction.place_words import LINKS, place_word
from dashboard.extraction.prominence import PROMINENT_PEOPLE
from dashboard.extraction.theatre_signs import BEATING, SPORT

_SHORT = 4
_TANWIN = "\u064b"
_STATE_WINDOW = 8


def is_club(view: View, mention: Mention) -> bool:
    """Return whether a name that is no location is a club's: a region or a village in a sentence about sport."""
    if any(place.kind == "country" or place.feature == "capital" for place, _ in mention.places):
        return False
    words = view.sentence_words(mention.first)
    if view.any_of(words, SPORT):
        return True
    return view.any_of(words, BEATING) and any(_is_score(view, word) for word in words)


def _is_score(view: View, word: int) -> bool:
    """Return whether a word begins a score: "2-0", "2:0"."""
    if word + 1 >= len(view.words) or view.gap(word) not in (" ", ":"):
        return False
    left, right = view.words[word], view.words[word + 1]
    return len(left) <= 2 and len(right) <= 2 and left.isdecimal() and right.isdecimal()


def is_national_adjective(view: View, mention: Mention) -> bool:
    """Return whether it is an Arabic national adjective: always, or as the name of a country is one behind a noun.

    "القوات السعودية": the Saudi forces; "في السعودية": in Saudi Arabia.
    """
    if view.language != "ar" or mention.first != mention.last:
        return False
    word = view.words[mention.first]
    bare = word[1:] if word[:1] in PARTICLES and word not in ARABIC_ADJECTIVES else word
    if bare in ARABIC_ADJECTIVES or _has_tanwin(view, mention):
        return True
    if word not in COUNTRY_ADJECTIVES or view.gap(mention.first - 1) != " ":
        return False
    before = view.words[mention.first - 1]
    return before not in FUNCTION_WORDS and ARTICLE in (before[:2], before[1:3])


def _has_tanwin(view: View, mention: Mention) -> bool:
    """Return whether a word bears the mark of an indefinite noun: "وفداً أرمينياً", an Armenian delegation."""
    begin = view.article.start
    return _TANWIN in view.original[mention.start - begin : mention.end - begin]


def is_rest_of_word(view: View, mention: Mention) -> bool:
    """Return whether an Arabic word only begins like a particle: وزيرا is "two ministers", not "and Zira"."""
    if view.language not in ("ar", "fa") or mention.first != mention.last:
        return False
    name = mention.spellings[0].folded
    if view.words[mention.first] == name or len(name) > _SHORT:
        return False
    return not any(
        place.kind != "settlement"
        or place.contested
        or place.feature == "capital"
        or (place.population or 0) >= PROMINENT_PEOPLE
        for place, _ in mention.places
    )


def is_american_state(view: View, mention: Mention) -> bool:
    """Return whether it is Georgia, but the American one."""
    if not any(place.country == "GE" and place.kind == "country" for place, _ in mention.places):
        return False
    before = view.words[mention.first - 1] if view.gap(mention.first - 1) == " " else ""
    linked = before in LINKS and mention.first > 1 and view.words[mention.first - 2] in US_STATE
    if before in US_STATE or linked:
        return True
    near = range(max(0, mention.first - _STATE_WINDOW), min(len(view.words), mention.last + 1 + _STATE_WINDOW))
    return any(view.words[word] in OTHER_GEORGIA for word in near if view.same_sentence(word, mention.first))


def is_foreign_country_name(view: View, mention: Mention) -> bool:
    """Return whether it is a country only in another language: روسیه is Russia in Persian, "Russian" in Arabic."""
    if view.language not in ("ar", "fa") or any(place.kind != "country" for place, _ in mention.places):
        return False
    return not any(mention.spoken(place, one) for place, _ in mention.places for one in (view.language, "und"))


def is_adjective_of_villages(view: View, mention: Mention) -> bool:
    """Return whether a word that opens a sentence before "villages" only looks like a name: "Border villages"."""
    if not view.starts_sentence(mention.first) or mention.listed is not None or view.gap(mention.last) != " ":
        return False
    after = place_word(view.words[mention.last + 1], "after", view.language)
    return after is not None and after.plural
