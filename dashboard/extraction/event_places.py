"""Where: which places of a sentence belong to which of its happenings, and which of them locates it best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.event_lists import is_list_glue
from dashboard.extraction.happenings import Cue
from dashboard.extraction.plain import Plain
from dashboard.records import Toponym

# How far a place may stand from its happening, in words; what the borders between them cost, in words.
_REACH = 30
_BREAK_COST = 9
_COMMA_COST = 1
_WRONG_SIDE_COST = 4
_WEAKNESS_COST = 6
_LONGEST_ENDING = 9  # letters
_SAME_PLACE_WORDS = 5  # two verbs so close together share their places ("shelled and then captured X")

_SAYING_WORDS = 3  # words between a speaker's seat and the verb of saying

_RANK = {"settlement": 0, "water": 1, "other": 1, "district": 2, "region": 3, "country": 4}

# The theatre, in degrees: everything else is news from elsewhere.
_SOUTH, _NORTH, _WEST, _EAST = 38.3, 41.9, 43.4, 50.7
# Capitals, in degrees: named far more often for who speaks there than for what happens there.
_CAPITALS = ((40.38, 49.88), (40.18, 44.51), (35.69, 51.42), (39.93, 32.86), (55.75, 37.62), (41.69, 44.80))
_CAPITAL_REACH = 0.12  # degrees
_AT_A_COUNTRY = frozenset({"strike_shelling", "deployment", "displacement", "ceasefire_violation"})
_AT_A_CAPITAL = _AT_A_COUNTRY | {"ceasefire_diplomacy", "casualty_claim", "equipment_loss", "other"}
_HOME = ("AZ", "AM")


_COLON = re.compile(r":(?=\s|$)")
_DATELINE = re.compile(r"(?:, [^-,(]{2,30}){0,3}(?: ?\([^)]{1,40}\))? ?- |, [^-,(]{2,30}, [a-z]{3,9}\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """A literal place in a sentence's plain letters, or a word that stands for one named before (`carried`)."""

    start: int
    end: int
    toponym: Toponym
    carried: bool = False
    anaphor: bool = False


@dataclass(frozen=True, slots=True)
class Located:
    """A happening at a place, with the words between them (`distance`).

    `members` counts the places of the list that the place stands in. `rival` is how many words farther off the next
    other place of the sentence stands, negative when it stands nearer; None when there is no other.
    """

    cue: Cue
    mention: Mention
    distance: int
    members: int = 1
    rival: int | None = None


def in_theatre(toponym: Toponym) -> bool:
    """Say whether a place lies where the conflict is: in Armenia, in Azerbaijan, or close to them."""
    if toponym.country in _HOME:
        return True
    if toponym.latitude is None or toponym.longitude is None:
        return False
    near = _SOUTH <= toponym.latitude <= _NORTH and _WEST <= toponym.longitude <= _EAST
    border = toponym.country == "IR" and 36.5 <= toponym.latitude <= 40 and 44 <= toponym.longitude <= 49.5
    return (near and toponym.country in (None, "IR", "GE") and toponym.kind != "country") or border


def mentions_of(
    view: Plain, cues: CompiledCues, toponyms: Sequence[Toponym], antecedent: Toponym | None
) -> list[Mention]:
    """Return the literal places of a sentence in order, words such as "the town" resolved to the last place named."""
    mentions = [
        Mention(*_whole_word(view, toponym), toponym)
        for toponym in toponyms
        if toponym.role == "literal" and toponym.place_id is not None and toponym.latitude is not None
    ]
    if mentions and mentions[0].start <= 1 and _DATELINE.match(view.text, mentions[0].end):
        del mentions[0]  # "TEHRAN - ...": where it was written, not where it happened
    mentions = [
        mention
        for mention in mentions
        if not cues.spoken_at.search(view.text[max(0, mention.start - 60) : mention.start])
        and not cues.aside_before.search(view.text[max(0, mention.start - 60) : mention.start])
        and not _seats_a_speaker(view.text, cues, mention)
    ]
    named = list(mentions)
    for match in cues.anaphor.finditer(view.text):
        start, end = match.span()
        if any(start < other.end + 2 and end > other.start - 6 for other in named):
            continue  # "the town of X", "X city"
        before = [other for other in named if other.end <= start and other.toponym.kind in ("settlement", "district")]
        if before:
            mentions.append(Mention(start, end, before[-1].toponym, anaphor=True))
        elif antecedent is not None and not any(other.end <= start and in_theatre(other.toponym) for other in named):
            mentions.append(Mention(start, end, antecedent, carried=True, anaphor=True))
    return sorted(mentions, key=lambda mention: mention.start)


def _seats_a_speaker(text: str, cues: CompiledCues, mention: Mention) -> bool:
    """Say whether a place is where those sit who are quoted: "officials in X said", "said a spokesman in X"."""
    seat = cues.speaker_seat.search(text[max(0, mention.start - 60) : mention.start])
    if seat is None:
        return False
    start = max(0, mention.start - 60) + seat.start()
    after = [*text[mention.end : mention.end + 60].split()[:_SAYING_WORDS]]
    before = text[max(0, start - 60) : start].split()[-_SAYING_WORDS:]
    for words in (" ".join(after), " ".join(before)):
        if any(manner != "show" and pattern.search(words) for manner, pattern in cues.reporting):
            return True
    return cues.according_before.search(" ".join(before)) is not None


def _whole_word(view: Plain, toponym: Toponym) -> tuple[int, int]:
    """Return where a name stands with its endings: "Füzuli" in "Füzulidə", "Ganja" in "Ganja's"."""
    start, end = view.at(toponym.start), view.at(toponym.end)
    text = view.text
    last = min(len(text), end + _LONGEST_ENDING)
    while end < last and (text[end].isalpha() or (text[end] == "'" and text[end + 1 : end + 2].isalpha())):
        end += 1
    return start, end


def groups_of(text: str, cues: CompiledCues, mentions: list[Mention]) -> list[list[Mention]]:
    """Return the mentions as lists: "X, Y and Z in the W district" is one."""
    groups: list[list[Mention]] = []
    colon = _COLON.search(text)
    for mention in mentions:
        listed = colon is not None and bool(groups) and colon.start() < groups[-1][-1].start
        if groups and not mention.anaphor and _is_glue(text[groups[-1][-1].end : mention.start], cues, listed=listed):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _is_glue(between: str, cues: CompiledCues, *, listed: bool = False) -> bool:
    """Say whether one list goes on between two names, at more length behind the colon that opens it (`listed`)."""
    if len(between) > 80:
        return False
    if listed:
        return is_list_glue(between, cues)
    words = [word.strip(",;.'\"()-:•▪") for word in between.split()]
    return len(words) <= 10 and all(not word or cues.list_word.fullmatch(word) for word in words)


def locate(
    text: str,
    cues: CompiledCues,
    found: list[Cue],
    mentions: list[Mention],
    sayings: list[tuple[int, int]],
    unknown: Sequence[tuple[int, int]] = (),
) -> list[Located]:
    """Return each happening with its places: every list of places goes to the happening that governs it.

    `sayings` are the verbs of saying: "speaking in Baku, he said that X was taken" does not happen in Baku.
    `unknown` are names of places that the gazetteer lacks: members of a list that give no event.
    """
    named = text
    for start, end in unknown:
        named = named[:start] + " " * (end - start) + named[end:]
    groups = groups_of(named, cues, mentions)
    if any(cue.speech for cue in found):  # "urged them to prevent X in Y": what is urged is what was said about Y
        found = [cue for cue in found if not cue.void]
    table = [[_cost(text, cues, cue, group, sayings) for cue in found] for group in groups]
    group_of = {id(mention): number for number, group in enumerate(groups) for mention in group}
    assigned: dict[int, list[tuple[list[Mention], int]]] = {}
    for group, costs in zip(groups, table, strict=True):
        reachable = [(cost, index) for index, cost in enumerate(costs) if cost <= _REACH]
        if reachable:
            cost, index = min(reachable)
            assigned.setdefault(index, []).append((group, cost))
    for index, cue in enumerate(found):
        if index not in assigned and not cue.void:
            for other in (index - 1, index + 1):
                if other in assigned and not found[other].void and _together(text, cues, cue, found[other]):
                    assigned[index] = assigned[other]
                    break
    located: list[Located] = []
    for index, lists in sorted(assigned.items()):
        cue = found[index]
        if cue.void:
            continue
        nearest = min(cost for _, cost in lists)
        lists = [
            (group, cost)
            for group, cost in lists
            if cost == nearest or any(mention.toponym.kind != "country" for mention in group)
        ]
        owned = _without_owners(text, cues, [mention for group, _ in lists for mention in group])
        if cue.kind == "displacement":
            owned = _without_goals(text, cues, owned)
        best = most_specific(text, owned)
        cost_of = {id(mention): cost for group, cost in lists for mention in group}
        for mention in best:
            own = group_of[id(mention)]
            others = [costs[index] for number, costs in enumerate(table) if number != own]
            rival = min(others) - table[own][index] if others else None
            located.append(Located(cue, mention, cost_of[id(mention)], len(groups[own]), rival))
    return located


def _cost(text: str, cues: CompiledCues, cue: Cue, group: list[Mention], sayings: list[tuple[int, int]]) -> int:
    start, end = group[0].start, group[-1].end
    if cue.start >= end:
        between, wrong = text[end : cue.start], cues.cues.place_after is True
    elif cue.end <= start:
        between, wrong = _to_list(text[cue.end : start], cues), cues.cues.place_after is False
    else:
        return 0
    breaks = sum(1 for _ in cues.clause_break.finditer(between))
    if cue.start >= end and cues.relative.match(between):
        breaks, wrong = max(0, breaks - 1), False  # "X, which ... took": the clause is about X
    if cue.speech:
        breaks, wrong = 0, False  # the whole sentence is what was said
    elif cue.start >= end and any(end <= first and last <= cue.start for first, last in sayings):
        breaks += 2
    return (
        len(between.split())
        + _COMMA_COST * between.count(",")
        + _BREAK_COST * breaks
        + (_WRONG_SIDE_COST if wrong else 0)
        + round(_WEAKNESS_COST * (1 - cue.strength))
    )


def _to_list(between: str, cues: CompiledCues) -> str:
    """Return the words from a happening to its list without the colon that opens it: "were taken: the villages of"."""
    head, colon, rest = between.rpartition(":")
    return head if colon and is_list_glue(rest, cues) else between


def _together(text: str, cues: CompiledCues, one: Cue, other: Cue) -> bool:
    """Say whether two verbs are joined so closely that they share their places."""
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    if one.kind == other.kind or len(between.split()) > _SAME_PLACE_WORDS or cues.clause_break.search(between):
        return False
    return all(word.strip(",") in _JOINING for word in between.split())


_JOINING = frozenset(
    {"and", "then", "later", "also", "subsequently", "و", "ثم", "и", "а", "затем", "və", "sonra", "ve", "ardından"}
    | {"եւ", "և", "ապա", "et", "puis", "und", "dann"}
)


def most_specific(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return the places that locate a happening: villages rather than the district, district rather than country."""
    kept: list[Mention] = []
    ranks = [_RANK[mention.toponym.kind or "other"] for mention in mentions]
    finest = min(ranks)
    named = {_stem(mention.toponym.district) for mention in mentions if _RANK[mention.toponym.kind or "other"] <= 1}
    seen: set[str | None] = set()
    for index, mention in enumerate(mentions):
        rank = ranks[index]
        if mention.toponym.place_id in seen:
            continue
        if rank > finest and (rank >= 3 or finest >= 2 or not _listed(text, mentions, index)):
            continue
        if rank == 2 and _stem(mention.toponym.name) in named:
            continue
        seen.add(mention.toponym.place_id)
        kept.append(mention)
    return kept


def _without_owners(text: str, cues: CompiledCues, mentions: list[Mention]) -> list[Mention]:
    """Return the places without those that only say where the next one lies: "Tərtərin Qapanlı kəndi"."""
    return [
        mention
        for mention, after in zip(mentions, [*mentions[1:], None], strict=True)
        if after is None
        or text[mention.end : after.start].strip()
        or not cues.owner_ending.search(text[mention.start : mention.end])
    ]


def _without_goals(text: str, cues: CompiledCues, mentions: list[Mention]) -> list[Mention]:
    """Return the places that people left without those they came to; all of them when nothing else is named."""
    left = [mention for mention in mentions if not _is_goal(text, cues, mention)]
    return left or mentions


def _is_goal(text: str, cues: CompiledCues, mention: Mention) -> bool:
    written = text[mention.start : mention.end]
    name = (mention.toponym.name or "").split(" / ")[0].casefold()
    return len(written) > len(name) - 1 and written[-1:] != name[-1:] and cues.goal_ending.search(written) is not None


def _stem(name: str | None) -> str:
    return (name or "").split(" (")[0].casefold().removesuffix(" district").removesuffix(" rayon").strip()


def _listed(text: str, mentions: list[Mention], index: int) -> bool:
    """Say whether a district is a member of the list itself ("Kalbajar, Lachin and the Aghdam district")."""
    if index == 0:
        return False
    between = text[mentions[index - 1].end : mentions[index].start]
    words = [word.strip(",") for word in between.split() if word.strip(",")]
    if between.strip() == ",":
        return True
    return bool(words) and words[0] in _AND and not any(word in _IN for word in words)


_AND = frozenset(["and", "و", "и", "və", "ve", "եւ", "և", "et", "und"])
_IN = frozenset(["in", "of", "at", "near", "في", "ب", "من", "в", "de", "du", "dans", "in", "im"])


def is_capital(place: Toponym) -> bool:
    """Say whether a place is one of the capitals that the news names for who speaks there."""
    if place.kind != "settlement" or place.latitude is None or place.longitude is None:
        return False
    return any(
        abs(place.latitude - latitude) < _CAPITAL_REACH and abs(place.longitude - longitude) < _CAPITAL_REACH
        for latitude, longitude in _CAPITALS
    )


def may_locate(view: Plain, cues: CompiledCues, cue: Cue, mention: Mention) -> bool:
    """Say whether such a happening is located by such a place.

    Talks are anywhere, fighting only where the conflict is. Countries and capitals often stand for who rules there:
    they locate what a word of place ("in", an ending) puts there.
    """
    place = mention.toponym
    if (place.kind == "country" or is_capital(place)) and not _is_put(view, cues, mention):
        return False
    if is_capital(place) and cue.kind not in _AT_A_CAPITAL:
        return False
    if place.kind == "country":
        if place.country in ("AZ", "AM"):
            return cue.kind in _AT_A_COUNTRY
        return place.country == "IR" and cue.kind == "strike_shelling"
    if not in_theatre(place):
        return cue.kind == "ceasefire_diplomacy" and place.kind == "settlement"
    return True


def _is_put(view: Plain, cues: CompiledCues, mention: Mention) -> bool:
    before = view.text[max(0, mention.start - 40) : mention.start]
    name = view.text[mention.start : mention.end]
    return cues.locative_before.search(before) is not None or cues.locative_ending.search(name) is not None
