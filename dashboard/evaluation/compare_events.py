"""Events: which were found, and whether their kind and claimant are right.

A match is bound to its evidence: the two sentences overlap (or, where the gold standard does not tell sentences, the
found one holds a mention of the place); the places lie within 5 km (settlements) or 40 km (areas); the days are the
same, or for an interval longer than a day overlap it and are at most twice its length and two days more. One for one:
of several, the one of the same kind and claimant is taken, then the nearer.

What has no day, or is not named in its sentence, is not asked for; finding it is no fault, unless it is given a day
outside what the text allows. An event whose place nobody can point to is neither right nor wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.evaluation.compare_toponyms import AREA_KM, NEAR_KM
from dashboard.evaluation.distances import distance_km
from dashboard.evaluation.gold import GoldDocument, GoldEvent, GoldToponym, Interval
from dashboard.evaluation.tally import Record
from dashboard.records import Event, Tables

# How gold standards write parties that the product calls otherwise.
_SAME_PARTY = {"artsakh": "nkr", "united states": "us", "united_states": "us"}
# Against "unknown" (a source that has no word of its own) only these are a mistake.
_NAMED_PARTIES = frozenset({"azerbaijan", "armenia", "nkr", "turkey", "russia", "iran", "media", "author"})

Mentions = Mapping[str, Sequence[GoldToponym]]


def judged(document: GoldDocument, found: Sequence[Event]) -> list[tuple[bool, GoldEvent | None]]:
    """Return for each found event whether it counts, and the marked one that it matches."""
    mentions = _mentions_of(document)
    pairs = {theirs: document.events[ours] for ours, theirs in _match(document.events, found, mentions).items()}
    not_counted = _without_point(document.events, found, mentions, set(pairs))
    return [(index not in not_counted, pairs.get(index)) for index in range(len(found))]


def compare_events(document: GoldDocument, tables: Tables, record: Record) -> None:
    """Count the events of a document, and note what is wrong with them."""
    mentions = _mentions_of(document)
    found = tables.events
    pairs = _match(document.events, found, mentions)
    matched = set(pairs.values())
    of_right_kind = set()
    for index, event in enumerate(document.events):
        match = found[pairs[index]] if index in pairs else None
        at = event.start or 0
        right_kind = match is not None and match.kind == event.kind
        if event.asked:
            record.count("event_recall", match is not None, at=at)
            record.count("event_kind_recall", right_kind, at=at)
        if match is not None:
            if right_kind:
                of_right_kind.add(pairs[index])
            _compare_match(event, match, record)
        elif event.asked:
            start, end = _where(event, mentions)
            near = [one for number, one in enumerate(found) if number not in matched and _near(event, one, mentions)]
            told = "; ".join(map(_found, near))
            record.mistake("event missed", start, end, expected=_expected(event), found=told)
    not_counted = _without_point(document.events, found, mentions, matched)
    for index, one in enumerate(found):
        if index in not_counted:
            continue
        right, at = index in matched, one.sentence_start
        record.count("event_precision", right, at=at)
        record.count("event_kind_precision", index in of_right_kind, at=at)
        if one.shown:
            record.count("event_precision_shown", right, at=at)
        if not right:
            record.mistake("event extra", at, one.sentence_end, found=_found(one))


def _compare_match(event: GoldEvent, match: Event, record: Record) -> None:
    at, start, end = event.start or 0, match.sentence_start, match.sentence_end
    right_kind = match.kind == event.kind
    right_claimant = _same_party(event.claimed_by, match.claimed_by)
    record.count("event_kind_accuracy", right_kind, at=at)
    record.count("event_claimed_by_accuracy", right_claimant, at=at)
    if not right_kind:
        record.mistake("event kind wrong", start, end, expected=f"{event.name}: {event.kind}", found=match.kind)
    if not right_claimant:
        expected, found = f"{event.name}: claimed by {_party(event.claimed_by)}", match.claimed_by
        record.mistake("event claimant wrong", start, end, expected=expected, found=found)


def _mentions_of(document: GoldDocument) -> dict[str, list[GoldToponym]]:
    mentions: dict[str, list[GoldToponym]] = {}
    for mention in document.toponyms:
        mentions.setdefault(mention.place, []).append(mention)
    return mentions


def _match(gold: Sequence[GoldEvent], found: Sequence[Event], mentions: Mentions) -> dict[int, int]:
    """Return index in `gold` -> index in `found`, the best matches first."""
    candidates = []
    for ours, event in enumerate(gold):
        for theirs, one in enumerate(found):
            if event.point is not None and _near(event, one, mentions) and _days_allow(event, one):
                distance = distance_km(event.point, (one.latitude, one.longitude))
                alike = (one.kind == event.kind) + _same_party(event.claimed_by, one.claimed_by)
                candidates.append((-alike, distance, ours, theirs))
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, _, ours, theirs in sorted(candidates):
        if ours not in pairs and theirs not in used:
            pairs[ours] = theirs
            used.add(theirs)
    return pairs


def _without_point(
    gold: Sequence[GoldEvent], found: Sequence[Event], mentions: Mentions, matched: set[int]
) -> set[int]:
    """Return the found events that may be one whose place nobody can point to."""
    forgiven = set()
    for event in gold:
        if event.point is not None:
            continue
        for index, one in enumerate(found):
            if index in matched or not _holds_mention(one, mentions.get(event.place, ())):
                continue
            if event.days is None or _days_agree(event.days, _interval(one)):
                forgiven.add(index)
                break
    return forgiven


def _near(event: GoldEvent, one: Event, mentions: Mentions) -> bool:
    """Tell whether two events are of the same sentence and place, whatever their days."""
    if event.point is None:
        return False
    far = distance_km(event.point, (one.latitude, one.longitude)) > (AREA_KM if event.area else NEAR_KM)
    return not far and _same_sentence(event, one, mentions)


def _same_sentence(event: GoldEvent, one: Event, mentions: Mentions) -> bool:
    if event.start is None or event.end is None:
        return _holds_mention(one, mentions.get(event.place, ()))
    return one.sentence_start < event.end and one.sentence_end > event.start


def _holds_mention(one: Event, mentions: Sequence[GoldToponym]) -> bool:
    return any(one.sentence_start < mention.end and one.sentence_end > mention.start for mention in mentions)


def _days_allow(event: GoldEvent, one: Event) -> bool:
    if event.days is not None:
        return _days_agree(event.days, _interval(one))
    if one.first is None or one.last is None:
        return True
    too_early = event.earliest is not None and one.first < event.earliest
    return not too_early and (event.latest is None or one.last <= event.latest)


def _days_agree(gold: Interval, days: Interval | None) -> bool:
    if days is None:
        return False
    if gold[0] == gold[1]:
        return days == gold
    length = (gold[1] - gold[0]).days
    return days[0] <= gold[1] and days[1] >= gold[0] and (days[1] - days[0]).days <= 2 * length + 2


def _interval(one: Event) -> Interval | None:
    return (one.first, one.last) if one.first is not None and one.last is not None else None


def _party(written: str) -> str:
    lower = written.lower()
    return _SAME_PARTY.get(lower, lower)


def _same_party(gold: str, found: str) -> bool:
    return _party(gold) == found or (_party(gold) == "unknown" and found not in _NAMED_PARTIES)


def _where(event: GoldEvent, mentions: Mentions) -> tuple[int, int]:
    if event.start is not None and event.end is not None:
        return event.start, event.end
    first = next(iter(mentions.get(event.place, ())), None)
    return (first.start, first.end) if first is not None else (0, 0)


def _expected(event: GoldEvent) -> str:
    return f"{event.name}: {event.kind}, {_days(event.days)}, claimed by {_party(event.claimed_by)}"


def _found(one: Event) -> str:
    return f"{one.name}: {one.kind}, {_days(_interval(one))}, claimed by {one.claimed_by}"


def _days(days: Interval | None) -> str:
    if days is None:
        return "undated"
    return str(days[0]) if days[0] == days[1] else f"{days[0]}/{days[1]}"
