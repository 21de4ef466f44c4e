"""Which reports cannot be right if another one is."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from dashboard.analysis.claims import claims_of, contradicting, contradictions
from dashboard.analysis.disputes import against
from dashboard.records import Event

BASE = Event(
    event_id="base", document_id="d", document="d", article="a", sentence_start=0, sentence_end=4, quote="Text",
    evidence_kind="verbatim", evidence=(), place_id="p", name="P", kind_of_place="settlement", district=None,
    latitude=39.5, longitude=47.0, place_basis="named", first=dt.date(2020, 10, 5), last=dt.date(2020, 10, 5),
    precision="day", date_basis="stated", kind="strike_shelling", actor="armenia", target="unknown",
    claimed_by="azerbaijan", certainty="claimed", score=0.9, shown=True,
)  # fmt: skip


def one(name: str, **changes: Any) -> Event:
    if day := changes.pop("day", None):
        changes["first"] = changes["last"] = dt.date(2020, 10, day)
    return replace(BASE, event_id=name, **changes)


DENIED = [
    ("the same is denied", {"certainty": "denied", "claimed_by": "armenia"}, True),
    ("denied without naming who", {"certainty": "denied", "actor": "unknown"}, True),
    ("another one is denied", {"certainty": "denied", "actor": "azerbaijan"}, False),
    ("another kind is denied", {"certainty": "denied", "kind": "clash"}, False),
    ("denied of another day", {"certainty": "denied", "day": 6}, False),
    ("told again", {"certainty": "claimed"}, False),
    ("denied without a day", {"certainty": "denied", "first": None, "last": None}, False),
]


@pytest.mark.parametrize(("what", "changes", "contradicts"), DENIED)
def test_a_denial_contradicts_what_it_denies(what: str, changes: dict[str, Any], contradicts: bool) -> None:
    other = one("other", **changes)
    assert against(BASE, [], [BASE, other]) == ([other] if contradicts else []), what
    assert against(other, [], [BASE, other]) == ([BASE] if contradicts else []), what


def test_claims_of_capture_go_by_the_rules_of_claims() -> None:
    events = [
        one("a", kind="capture_claim", actor="azerbaijan", claimed_by="azerbaijan", day=3),
        one("b", kind="capture_denied", actor="azerbaijan", claimed_by="armenia", certainty="denied", day=5),
        one("c", kind="capture_claim", actor="nkr", claimed_by="nkr", day=9),
        one("d", kind="capture_claim", actor="azerbaijan", claimed_by="azerbaijan", day=30),
    ]
    claims = claims_of(events)
    a, b, c, d = events
    assert against(a, claims, events) == [b, c]
    assert against(b, claims, events) == [a]
    assert against(c, claims, events) == [a]
    assert against(d, claims, events) == []
    both = {(x.event.event_id, y.event.event_id) for x, y in contradictions(claims)}
    each = {(x.event.event_id, y.event.event_id) for x in claims for y in contradicting(x, claims) if x.day < y.day}
    assert both == each


def test_a_claim_without_a_day_is_contradicted_by_none() -> None:
    undated = one("a", kind="capture_claim", first=None, last=None)
    assert against(undated, claims_of([undated]), [undated]) == []
