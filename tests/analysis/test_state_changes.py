"""The turning points of a place say on every day what the rules say on that day."""

from __future__ import annotations

import bisect
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.claims import claims_of, state_on
from dashboard.analysis.state_changes import turning_points, turning_points_of
from dashboard.records import Event
from tests.makers import event

START = dt.date(2020, 9, 1)


def told(day: int, length: int, kind: str, actor: str, claimed_by: str, shown: bool) -> Event:
    first = START + dt.timedelta(days=day)
    return event(
        kind=kind,
        actor=actor,
        claimed_by=claimed_by,
        first=first,
        last=first + dt.timedelta(days=length),
        shown=shown,
        event_id=f"{day} {length} {kind} {actor} {claimed_by}",
    )


events = st.lists(
    st.builds(
        told,
        st.integers(0, 120),
        st.integers(0, 3),
        st.sampled_from(["capture_claim", "capture_denied", "clash"]),
        st.sampled_from(["azerbaijan", "armenia", "nkr", "unknown"]),
        st.sampled_from(["azerbaijan", "armenia", "nkr", "russia", "author"]),
        st.booleans(),
    ),
    max_size=12,
)


@given(events, st.lists(st.integers(-5, 200), max_size=10))
def test_looked_up_and_asked_again_agree_on_every_day(told: list[Event], days: list[int]) -> None:
    points = turning_points(told)
    claims = claims_of(told)
    at = [point.day for point in points]
    assert at == sorted(set(at))
    for number in days:
        day = START + dt.timedelta(days=number)
        found = bisect.bisect_right(at, day) - 1
        asked = state_on(claims, day)
        if found < 0:
            assert asked.kind == "no_claim"
        else:
            looked_up = points[found]
            assert (looked_up.kind, looked_up.side, looked_up.day) == (asked.kind, asked.side, asked.since)


def test_each_place_has_its_own_and_claims_below_the_line_count() -> None:
    here = told(1, 0, "capture_claim", "azerbaijan", "azerbaijan", shown=False)
    points = turning_points_of([here], ["elsewhere", here.place_id])
    assert points[0] == []
    assert [(point.kind, point.side) for point in points[1]] == [("claimed", "azerbaijan")]
