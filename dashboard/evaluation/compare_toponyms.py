"""Place names: which were found, whether they were taken for the right place, and for the right role.

Found: the two overlap; one for each mention, a copy is an invention. Asked for are the mentions of the theatre, but
for those used like an adjective; what is found elsewhere is no fault when a person marked it too.

Right place: a point within 5 km (settlements) or 40 km (areas). Countries have no place to be right about.
"""

from __future__ import annotations

from dashboard.evaluation.distances import distance_km, in_theatre
from dashboard.evaluation.gold import AREAS, GoldDocument, GoldToponym, Point
from dashboard.evaluation.pairing import pair
from dashboard.evaluation.tally import Record
from dashboard.records import Tables, Toponym

NEAR_KM, AREA_KM, EXACT_KM = 5.0, 40.0, 1.0


def compare_toponyms(document: GoldDocument, tables: Tables, record: Record) -> None:
    """Count the toponyms of a document, and note what is wrong with them."""
    found = sorted(tables.toponyms, key=lambda one: one.start)
    pairs = pair(document.toponyms, found)
    paired = set(pairs.values())
    for index, one in enumerate(found):
        if one.place_id is None:
            continue  # a name kept for review: it may be right, and costs nothing when it is not
        record.count("toponym_precision", index in paired, at=one.start)
        if index not in paired:
            record.mistake("toponym invented", one.start, one.end, found=f"{one.text} = {_found(one)}")
    for index, mention in enumerate(document.toponyms):
        match = found[pairs[index]] if index in pairs else None
        if not mention.theatre:
            _compare_elsewhere(mention, match, record)
        elif mention.role != "adjectival":
            _compare_mention(mention, match, record)


def _compare_elsewhere(mention: GoldToponym, match: Toponym | None, record: Record) -> None:
    """Count against the program a town far away that it puts into the theatre: it would be a dot on the map."""
    point = _point(match)
    if mention.kind != "settlement" or mention.point is None or in_theatre(mention.point) or not in_theatre(point):
        return
    record.count("resolved", False, at=mention.start)
    record.count("resolved_end_to_end", False, at=mention.start)
    _misplaced(mention, match, record)


def _compare_mention(mention: GoldToponym, match: Toponym | None, record: Record) -> None:
    at = mention.start
    record.count("toponym_recall", match is not None, at=at)
    if match is None:
        record.mistake("toponym missed", at, mention.end, expected=f"{mention.text} = {_expected(mention)}")
    if mention.point is not None and mention.kind != "country":
        point = _point(match)
        distance = distance_km(mention.point, point) if point is not None else float("inf")
        right = distance <= (AREA_KM if mention.kind in AREAS else NEAR_KM)
        record.count("resolved_end_to_end", right, at=at)
        if match is not None:
            record.count("resolved", right, at=at)
            if mention.kind == "settlement":
                record.count("settlement_1km", distance <= EXACT_KM, at=at)
            if not right:
                _misplaced(mention, match, record)
    if match is not None:
        right = (mention.role == "literal") == (match.role == "literal")
        record.count("role_accuracy", right, at=at)
        record.count("role_countries" if mention.kind == "country" else "role_others", right, at=at)
        if not right:
            expected, found = f"{mention.text}: {mention.role}", match.role
            record.mistake("role wrong", at, mention.end, expected=expected, found=found)


def _misplaced(mention: GoldToponym, match: Toponym | None, record: Record) -> None:
    found = _found(match)
    point = _point(match)
    if mention.point is not None and point is not None:
        found += f", {distance_km(mention.point, point):.0f} km away"
    expected = f"{mention.text} = {_expected(mention)}"
    record.mistake("toponym misplaced", mention.start, mention.end, expected=expected, found=found)


def _point(match: Toponym | None) -> Point | None:
    if match is None or match.latitude is None or match.longitude is None:
        return None
    return (match.latitude, match.longitude)


def _expected(mention: GoldToponym) -> str:
    place = mention.place if mention.place == mention.name else f"{mention.name}, {mention.place}"
    return f"{place} ({mention.kind})"


def _found(match: Toponym | None) -> str:
    if match is None or match.place_id is None:
        return "no place"
    return f"{match.name}, {match.place_id} ({match.kind})"
