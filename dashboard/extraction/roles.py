"""What a name stands for where it is: a location, a government or army as actor, or a part of another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dashboard.extraction.inflections import LOCATIVE
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import DEMONYMS
from dashboard.extraction.place_words import CONJUNCTIONS
from dashboard.extraction.role_cues import RoleCues, cues
from dashboard.extraction.toponym_words.records import Stems
from dashboard.records import Role
from gazetteer.folding import fold
from gazetteer.records import Place

_MOTION_WINDOW = 8
_IN, _AND = fold("ب"), fold("و")


def assign_roles(view: View, mentions: Sequence[Mention]) -> None:
    """Set the role of each mention of an article; the mentions are in order and know their places."""
    table = cues(view.language)
    cued: set[int] = set()
    sizes = Counter(mention.listed for mention in mentions if mention.listed is not None)
    together = [
        bool(number) and _follows(view, mentions[number - 1], mention, sizes) for number, mention in enumerate(mentions)
    ]
    for number, mention in enumerate(mentions):
        previous = mentions[number - 1] if together[number] else None
        role = _cue(view, mention, previous, table)
        if role is None and previous is not None and (number - 1 in cued or _alike(previous, mention)):
            # "in Baku and Yerevan": what is said of the first holds for the second.
            role = previous.role if _standing(mention.place) != "place" else None
        if role is not None:
            cued.add(number)
        mention.role = role or _usual(mention.place)
    _agree(mentions, cued, together)


def _follows(view: View, previous: Mention, mention: Mention, sizes: Counter[int]) -> bool:
    """Return whether a mention goes on a list of places: "A and B", "A, B, C"; a comma alone may part two clauses."""
    if mention.listed is None or previous.listed != mention.listed or mention.first - previous.last > 4:
        return False
    if any(";" in view.gap(word) for word in range(previous.last, mention.first)):
        return False
    between = view.words[previous.last + 1 : mention.first]
    return sizes[mention.listed] > 2 or bool(mention.particle) or any(word in CONJUNCTIONS for word in between)


def _alike(one: Mention, other: Mention) -> bool:
    return _standing(one.place) == _standing(other.place)


def _agree(mentions: Sequence[Mention], cued: set[int], together: Sequence[bool]) -> None:
    """Let the names of a list agree.

    A region acts with the state it is listed with ("between Artsakh and Azerbaijan"); a capital that is listed with
    towns is one ("fled to Barda and Baku").
    """
    for number, mention in enumerate(mentions):
        standing = _standing(mention.place)
        if number in cued or standing not in ("region", "capital"):
            continue
        beside = [mentions[number - 1]] if together[number] else []
        if number + 1 < len(mentions) and together[number + 1]:
            beside.append(mentions[number + 1])
        if standing == "region" and any(one.role == "metonym" for one in beside):
            mention.role = "metonym"
        elif standing == "capital" and any(_is_village(one.place) for one in beside):
            mention.role = "literal"


def _is_village(place: Place | None) -> bool:
    return place is not None and place.kind == "settlement" and _standing(place) == "place"


def _usual(place: Place | None) -> Role:
    return "metonym" if _standing(place) in ("country", "capital") else "literal"


def _cue(view: View, mention: Mention, previous: Mention | None, table: RoleCues) -> Role | None:
    """Return the role that the words around a mention give it, None where they give none."""
    before = [] if previous is not None else _before(view, mention, table)
    after = _after(view, mention)
    standing = _standing(mention.place)
    if mention.kind_word and standing != "country":
        return "literal"
    if view.language in LOCATIVE and _case_ending(view, mention, after) in LOCATIVE[view.language]:
        return "literal"
    if _in_office(view, before, after, table) and not _generic_place(after, table):
        return "modifier"
    if standing == "place":
        return None
    if _is_location(view, mention, before, after, table):
        return "literal"
    acts = _ends(before, table.acting, longest=3) or (standing == "region" and _starts(after, table.speech))
    return "metonym" if acts else None


def _standing(place: Place | None) -> str:
    """Return `country`, `capital` (a seat of government), `region` (one that acts), or `place`."""
    if place is None:
        return "place"
    if place.kind == "country":
        return "country"
    if place.kind == "settlement" and "capital" in place.feature:
        return "capital"
    if place.kind == "region" and place.contested:
        return "region"
    return "place"


def _before(view: View, mention: Mention, table: RoleCues) -> list[str]:
    """Return up to four words before a mention, nearest last; articles and compass words left out."""
    words: list[str] = []
    word = mention.first - 1
    while view.same_sentence(word, mention.first) and len(words) < 4:
        gap = view.gap(word)
        if gap.strip(" \"'“”«»‘(-") != "":
            break
        text = view.words[word]
        if text not in table.skipped or words:
            words.append(text)
        word -= 1
    words.reverse()
    return words


def _after(view: View, mention: Mention) -> list[str]:
    words: list[str] = []
    word = mention.last
    while len(words) < 4 and view.same_sentence(word + 1, mention.last):
        if view.gap(word).strip(" \"'”»’") != "":
            break
        word += 1
        words.append(view.words[word])
    return words


def _ends(words: Sequence[str], phrases: frozenset[str], longest: int = 4) -> bool:
    return any(" ".join(words[-size:]) in phrases for size in range(1, min(longest, len(words)) + 1))


def _starts(words: Sequence[str], stems: Stems) -> bool:
    return bool(words) and words[0] in stems


def _in_office(view: View, before: Sequence[str], after: Sequence[str], table: RoleCues) -> bool:
    if view.language in ("ar", "fa"):
        return bool(before) and _bare(before[-1]) in table.office_of
    if len(before) > 1 and before[-1] in ("of", "de", "du", "d", "der", "des", "von") and before[-2] in table.office_of:
        return True
    if view.language == "ru" and before and before[-1] in table.office_of:
        return True
    rest = after[1:] if after[:1] == ["s"] else after
    if len(rest) > 2 and rest[0] in CONJUNCTIONS and rest[1] in DEMONYMS:
        rest = rest[2:]  # "the NK and Armenian forces"
    return bool(rest) and rest[0] in table.office


def _bare(word: str) -> str:
    """Return an Arabic word without the particle و, ف or ل."""
    return word[1:] if len(word) > 2 and word[0] in "وفل" else word


def _generic_place(after: Sequence[str], table: RoleCues) -> bool:
    return bool(after) and any(" ".join(after[:size]) in table.ground for size in (1, 2))


def _is_location(view: View, mention: Mention, before: Sequence[str], after: Sequence[str], table: RoleCues) -> bool:
    if mention.particle.endswith(_IN):
        return not any(_bare(word) in table.giving for word in view.words[max(0, mention.first - 8) : mention.first])
    if any(" ".join(after[:size]) in table.ground for size in (1, 2, 3) if len(after) >= size):
        return True
    if not before:
        return False
    if view.language in ("ar", "fa"):
        if mention.particle not in ("", _AND):
            return False
        return any(_arabic_location([*before[:-1], last], table) for last in {before[-1], _bare(before[-1])})
    if _ends(before, table.located):
        return True
    window = view.words[max(0, mention.first - _MOTION_WINDOW) : mention.first]
    if before[-1] in table.leaving:
        return not any(word in table.giving for word in window[-5:])
    if before[-1] in table.moving and any(word in table.motion for word in window):
        return before[-1] in ("to", "toward", "towards", "for") or view.language != "en"
    return False


def _arabic_location(before: Sequence[str], table: RoleCues) -> bool:
    if not _ends(before, table.located):
        return False
    return not (len(before) > 1 and before[-2] in table.giving)


def _case_ending(view: View, mention: Mention, after: Sequence[str]) -> str:
    """Return the case ending of a name; the Turkish one stands behind an apostrophe, as a word of its own."""
    if mention.ending or not after:
        return mention.ending
    gap = view.original[view.offsets[view.ends[mention.last] - 1] + 1 :][:1]
    return after[0] if gap in "'’‘`" else ""
