"""Date expressions: which were found, and whether they were given the right days.

Right: the two overlap, and first and last day agree; of expressions whose edges are a judgement, the intervals share
at least half of their union. What a person calls vague must get no day. What the program gives no day is not counted.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.evaluation.gold import GoldDate, GoldDocument, Interval
from dashboard.evaluation.pairing import pair
from dashboard.evaluation.tally import Record
from dashboard.records import Tables

_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    text: str
    days: Interval


def compare_dates(document: GoldDocument, tables: Tables, record: Record) -> None:
    """Count the date expressions of a document, and note what is wrong with them."""
    found = [
        _Found(one.start, one.end, one.text, (one.first, one.last))
        for one in sorted(tables.dates, key=lambda one: one.start)
        if one.first is not None and one.last is not None
    ]
    pairs = pair(document.dates, found)
    gold_of = {theirs: document.dates[ours] for ours, theirs in pairs.items()}
    for index, one in enumerate(found):
        gold = gold_of.get(index)
        right = gold is not None and _agree(gold, one.days)
        record.count("date_precision", right, at=one.start)
        if right:
            continue
        given = f"{one.text}: {_days(one.days)}"
        if gold is None or gold.days is None:
            expected = f"{gold.text}: no day (vague)" if gold else ""
            record.mistake("date invented", one.start, one.end, expected=expected, found=given)
        else:
            expected = f"{gold.text}: {_days(gold.days)}"
            record.mistake("date wrong", gold.start, gold.end, expected=expected, found=given)
    for index, gold in enumerate(document.dates):
        if gold.days is None:
            continue
        match = found[pairs[index]] if index in pairs else None
        record.count("date_span_recall", match is not None, at=gold.start)
        record.count("date_recall", match is not None and _agree(gold, match.days), at=gold.start)
        if match is None:
            record.mistake("date missed", gold.start, gold.end, expected=f"{gold.text}: {_days(gold.days)}")


def _agree(gold: GoldDate, days: Interval) -> bool:
    if gold.days is None:
        return False
    return gold.days == days or (gold.approximate and _shared(gold.days, days) >= _SHARE)


def _shared(one: Interval, other: Interval) -> float:
    """Return the days in both intervals, as a share of the days in either."""
    both = max(0, (min(one[1], other[1]) - max(one[0], other[0])).days + 1)
    either = (one[1] - one[0]).days + (other[1] - other[0]).days + 2 - both
    return both / either


def _days(days: Interval) -> str:
    return str(days[0]) if days[0] == days[1] else f"{days[0]}/{days[1]}"
