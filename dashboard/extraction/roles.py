"""What a name stands for where it is: a location, a government or army as actor, or a part of another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dashboard.extraction.datelines import is_dateline
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import DEMONYMS
from dashboard.extraction.place_words import CONJUNCTIONS
from dashboard.extraction.role_context import POSSESSIVE, Around
from dashboard.extraction.role_cues import RoleCues, cues
from dashboard.extraction.suffixed_roles import suffixed_role
from dashboard.records import Role
from gazetteer.folding import fold
from gazetteer.records import Place

_IN, _AND = fold("ب"), fold("و")
_DASHES = frozenset("-‐‑–—")
_BORDER = 4  # words from a border to the country that it is with
_SPOKEN = 3  # words from a place to the verb of those who speak there
_VERB_FIRST = 5  # words from a verb that comes first to its object: "زار الوزير باكو"


def assign_roles(view: View, mentions: Sequence[Mention]) -> None:
    """Set the role of each mention of an article; the mentions are in order and know their places."""
    table = cues(view.language)
    cued: set[int] = set()
    sizes = Counter(mention.listed for mention in mentions if mention.listed is not None)
    together = [
        bool(number) and _follows(view, mentions[number - 1], mention, sizes) for number, mention in enumerate(mentions)
    ]
    # What is said of one name of a list holds for its neighbours: "in Baku and Yerevan", "Bakı və İrəvan arasında".
    backwards = table.table.postpositions
    numbers = range(len(mentions))
    for number in reversed(numbers) if backwards else numbers:
        mention = mentions[number]
        beside = number + 1 if backwards else number - 1
        listed = together[number + 1 : number + 2] == [True] if backwards else together[number]
        role = _cue(view, mentions, number, mentions[beside] if listed else None, table)
        if role is None and listed and (beside in cued or _alike(mentions[beside], mention)):
            role = mentions[beside].role if _standing(mention.place) != "place" else None
        if role is not None:
            cued.add(number)
        mention.role = role or _usual(mention.place)
    for number in reversed(numbers[:-1]):
        # "the Armenia-Azerbaijan border"
        if number not in cued and _hyphened(view, mentions[number], mentions[number + 1]):
            mentions[number].role = mentions[number + 1].role
            cued.add(number)
    _agree(mentions, cued, together)


def _hyphened(view: View, left: Mention, right: Mention) -> bool:
    """Return whether two names of the same standing make one word with a dash between them."""
    if left.last + 1 != right.first or not _alike(left, right) or left.end >= right.start:
        return False
    begin = view.article.start
    return view.original[left.end - begin : right.start - begin] in _DASHES


def _follows(view: View, previous: Mention, mention: Mention, sizes: Counter[int]) -> bool:
    """Return whether a mention goes on a list of places: "A and B", "A, B, C"; a comma alone may part two clauses."""
    if mention.listed is None or previous.listed != mention.listed or mention.first - previous.last > 4:
        return False
    if any(";" in view.gap(word) for word in range(previous.last, mention.first)):
        return False
    between = view.words[previous.last + 1 : mention.first]
    if not between and _is_village(previous.place) and _usual(mention.place) == "metonym":
        return False  # "shells hit Talish, Baku and Yerevan said"
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


def _cue(
    view: View, mentions: Sequence[Mention], number: int, previous: Mention | None, table: RoleCues
) -> Role | None:
    """Return the role that the words around a mention give it, None where they give none."""
    mention = mentions[number]
    around = Around(view, mention, table)
    if previous is not None:
        around.before.clear()
        around.bare.clear()
    standing = _standing(mention.place)
    following = mentions[number + 1] if number + 1 < len(mentions) else None
    if (mention.kind_word and standing != "country") or is_dateline(view, mentions, number):
        return "literal"
    if table.table.postpositions:
        return suffixed_role(view, mention, following, standing, around, table, listed=previous is not None)
    if _in_office(around, table, standing) and not around.precedes(table.ground):
        return "modifier"
    if around.follows(table.attributing) and (standing != "place" or _is_town(mention.place)):
        return "metonym"
    if standing == "place":
        return None
    if _is_location(view, mentions, number, around, table):
        return "metonym" if _speaks_from(around, table) else "literal"
    if standing == "region":
        speaks = bool(around.after) and around.after[0] in table.speech
        acts = speaks or (around.follows(table.acting) and not around.is_attacked())
    else:
        acts = around.follows(table.acting)
    return "metonym" if acts else None


def _standing(place: Place | None) -> str:
    """Return `country`, `capital` (a seat of government), `region` (one that acts), or `place`."""
    if place is None:
        return "place"
    if place.kind == "country":
        return "country"
    if place.feature == "seat of government" or (place.kind == "settlement" and "capital" in place.feature):
        return "capital"
    if place.kind == "region" and place.contested:
        return "region"
    return "place"


def _is_town(place: Place | None) -> bool:
    return place is not None and place.feature in ("town", "city")


def _in_office(around: Around, table: RoleCues, standing: str) -> bool:
    """Return whether a title or the name of an organisation holds the name: before it, or behind it."""
    if around.before and around.before[-1] in table.bearers:
        return True
    heads = around.heads()
    if heads and heads[0] in table.land_of:
        return False  # "troops in the south of Armenia"
    if any(one in table.office_of for head in heads for one in around.readings(head)):
        return True
    # A ministry is "in Azerbaijan" by name, but in Baku by its address.
    seats = around.heads_of_locative() if standing in ("country", "region") else []
    if any(one in table.office_in for head in seats for one in around.readings(head)):
        return True
    rest = around.after[1:] if around.after[:1] == [POSSESSIVE] else around.after
    if len(rest) > 2 and rest[0] in CONJUNCTIONS and rest[1] in DEMONYMS:
        rest = rest[2:]  # "the NK and Armenian forces"
    while len(rest) > 1 and rest[0] in table.office_adjectives:
        rest = rest[1:]
    return bool(rest) and rest[0] in table.office


def _is_location(view: View, mentions: Sequence[Mention], number: int, around: Around, table: RoleCues) -> bool:
    mention = mentions[number]
    if mention.particle.endswith(_IN):
        return not around.any_near(table.giving)
    if (
        around.precedes(table.ground)
        or around.possessed() in table.land_of
        or _holds_place(view, mentions, number, around)
        or _is_where(view, mentions, number)
    ):
        return True
    if not around.bare or mention.particle not in ("", _AND):
        return False
    if any(case in around.cases and around.follows(phrases) for case, phrases in table.located_in_case):
        return True
    if around.follows(table.acting) and any(word in table.borders for word in around.bare[-_BORDER:-1]):
        return True  # "границы Армении с Турцией"
    if around.follows(table.moving) and _handed(view, mentions, number, around, table):
        return False
    if around.follows(table.located):
        only_bare = around.follows(table.located_bare) and around.bare != around.before
        given = len(around.bare) > 1 and any(one in table.giving for one in around.readings(around.bare[-2]))
        return not only_bare and not given
    verbs = around.bare[-_VERB_FIRST:] if table.table.verb_first else around.bare[-1:]
    if any(one in table.entered for verb in verbs for one in around.readings(verb)):
        return True
    heads = around.heads()
    if any(head in table.land_of for head in heads[: 2 if table.table.noun_first and not table.table.cases else 1]):
        return True
    if around.follows(table.leaving):
        return not around.any_near(table.giving)
    return around.follows(table.moving) and around.any_near(table.motion)


def _speaks_from(around: Around, table: RoleCues) -> bool:
    """Return whether those who speak in a place are its government: "В Баку заявили", "в Ереване это отрицают"."""
    return any(word in table.voices for word in around.after[:_SPOKEN])


def _holds_place(view: View, mentions: Sequence[Mention], number: int, around: Around) -> bool:
    """Return whether a place in the country follows as the country's: "Armenia's southern Syunik region"."""
    mention = mentions[number]
    if around.after[:1] != [POSSESSIVE] or number + 1 == len(mentions):
        return False
    other = mentions[number + 1]
    return (
        other.first - mention.last <= 3 and view.same_sentence(other.first, mention.last) and _lies_in(other, mention)
    )


def _is_where(view: View, mentions: Sequence[Mention], number: int) -> bool:
    """Return whether a place in the country stands before it with a comma: "in Goris, Armenia"."""
    mention = mentions[number]
    if not number or mentions[number - 1].last + 1 != mention.first:
        return False
    return view.gap(mention.first - 1).strip() in (",", "(") and _lies_in(mentions[number - 1], mention)


def _lies_in(inner: Mention, outer: Mention) -> bool:
    if inner.place is None or outer.place is None or outer.place.kind != "country":
        return False
    return inner.place.kind not in ("country",) and inner.place.country == outer.place.country


def _handed(view: View, mentions: Sequence[Mention], number: int, around: Around, table: RoleCues) -> bool:
    """Return whether land is handed over to whom the name stands for: "returned the district to Azerbaijan"."""
    if not around.any_near(table.handing):
        return False
    here = mentions[number].first
    for word in around.window():
        if not view.same_sentence(word, here) or word == here:
            continue
        before = view.words[word - 1] if word else ""
        if view.words[word] in table.land_of and before not in table.leaving:
            return True
    if not number:
        return False
    other = mentions[number - 1]
    near = other.first >= around.window().start and view.same_sentence(other.first, here)
    return near and other.role == "literal" and other.first > 0 and view.words[other.first - 1] in table.handing
