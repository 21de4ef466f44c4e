"""Who claims to have taken a place, and what the claims come to on a day: the same rules for every side."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.claims import State, claims_of, contradictions, state_on, states_between
from dashboard.analysis.claims_text import told
from dashboard.records import Event
from tests.makers import article, day, event


def capture(on: int, by: str = "azerbaijan", says: str | None = None, **given: Any) -> Event:
    return event(kind="capture_claim", actor=by, claimed_by=says or by, first=day(on), last=day(on), **given)


def denial(on: int, says: str = "armenia", **given: Any) -> Event:
    filled = {"actor": says, "claimed_by": says} | given
    return event(kind="capture_denied", first=day(on), last=day(on), **filled)


def state(events: list[Event], on: int) -> tuple[str, str | None, int | None]:
    found = state_on(claims_of(events), day(on))
    return found.kind, found.side, found.days_since


@pytest.mark.parametrize(
    ("events", "on", "expected"),
    [
        ([], 9, ("no_claim", None, None)),
        ([capture(9)], 8, ("no_claim", None, None)),
        ([capture(9)], 9, ("claimed", "azerbaijan", 0)),
        ([capture(9)], 12, ("claimed", "azerbaijan", 3)),
        ([capture(9, says="author")], 9, ("claimed", "azerbaijan", 0)),
        ([capture(9, by="nkr")], 9, ("claimed", "armenia", 0)),
        ([capture(9), denial(12)], 11, ("claimed", "azerbaijan", 2)),
        ([capture(9), denial(12)], 12, ("claimed_and_denied", "azerbaijan", 0)),
        ([capture(9), denial(9)], 9, ("claimed_and_denied", "azerbaijan", 0)),
        ([denial(9)], 9, ("claimed_and_denied", "azerbaijan", 0)),
        ([capture(9), denial(12), capture(16, says="author")], 16, ("claimed", "azerbaijan", 0)),
        ([capture(9), capture(12, by="armenia")], 12, ("both_claim", None, 0)),
        ([capture(9), denial(10), capture(12, by="armenia")], 12, ("claimed", "armenia", 0)),
        ([capture(9, by="armenia"), denial(10, says="azerbaijan")], 11, ("claimed_and_denied", "armenia", 1)),
        ([capture(9, certainty="denied")], 9, ("claimed_and_denied", "azerbaijan", 0)),
    ],
)
def test_the_state_of_a_place_on_a_day(events: list[Event], on: int, expected: tuple[str, str | None, int]) -> None:
    assert state(events, on) == expected


def test_a_third_party_denies_the_claim_made_last_or_the_one_to_come() -> None:
    media = {"actor": "unknown"}
    assert state([capture(9), denial(12, says="media", **media)], 12)[:2] == ("claimed_and_denied", "azerbaijan")
    assert state([denial(12, says="media", **media), capture(13)], 12)[:2] == ("claimed_and_denied", "azerbaijan")
    assert state([denial(12, says="media", **media)], 12)[0] == "no_claim"


def test_a_claim_of_another_war_does_not_count() -> None:
    old = event(kind="capture_claim", actor="armenia", first=dt.date(1993, 8, 23), last=dt.date(1993, 8, 23))
    assert state([old, capture(17)], 17)[:2] == ("claimed", "azerbaijan")
    assert state([old], 17)[:2] == ("claimed", "armenia")


def test_what_has_no_day_or_too_many_belongs_to_no_day() -> None:
    undated = event(kind="capture_claim", actor="azerbaijan", first=None, last=None, precision=None)
    autumn = event(kind="capture_claim", actor="azerbaijan", first=day(1, 9), last=day(30, 11))
    assert claims_of([undated, autumn, event(kind="clash")]) == []


def test_an_interval_counts_from_its_last_day() -> None:
    assert state([event(kind="capture_claim", actor="azerbaijan", first=day(3), last=day(6))], 5)[0] == "no_claim"


def test_contradictions_are_a_claim_and_its_denial_or_a_claim_of_either_side() -> None:
    claims = claims_of([capture(9), denial(12), capture(13, by="nkr"), capture(30)])
    pairs = [(one.day.day, other.day.day) for one, other in contradictions(claims)]
    assert pairs == [(9, 12), (9, 13)]


@given(
    st.lists(
        st.builds(
            lambda on, by, denies: denial(on, says=by) if denies else capture(on, by=by),
            st.integers(1, 31), st.sampled_from(["azerbaijan", "armenia", "nkr"]), st.booleans(),
        ),
        max_size=8,
    ),
    st.integers(1, 31),
)  # fmt: skip
def test_the_rules_take_no_side(events: list[Event], on: int) -> None:
    """Exchange the sides in every event, and they are exchanged in the state."""
    other = {"azerbaijan": "armenia", "armenia": "azerbaijan", "nkr": "azerbaijan"}
    mirrored = [replace(e, actor=other[e.actor], claimed_by=other[e.claimed_by]) for e in events]  # type: ignore[arg-type]
    one, two = state_on(claims_of(events), day(on)), state_on(claims_of(mirrored), day(on))
    assert one.kind == two.kind
    assert (one.side is None) == (two.side is None)
    assert one.side is None or one.side != two.side


def test_states_change_only_where_a_claim_is_made() -> None:
    states = states_between(claims_of([capture(9), denial(12), capture(16)]), day(7), day(20))
    assert [(s.day.day, s.kind) for s in states] == [
        (7, "no_claim"), (9, "claimed"), (12, "claimed_and_denied"), (16, "claimed"),
    ]  # fmt: skip


def test_the_lines_number_the_claims_and_say_which_contradict() -> None:
    made = [capture(9, quote="They took it."), denial(12, quote="They did not."), capture(16, says="author")]
    by_key = {(e.document_id, e.article): article(publisher="The Observer") for e in made}
    text = "\n".join(told("Hadrut", made, by_key))
    assert "  1. 9 October 2020: capture by Azerbaijan claimed, says Azerbaijan\n     contradicts 2\n" in text
    assert "  2. 12 October 2020: capture by Azerbaijan denied, says Armenia\n     contradicts 1, 3\n" in text
    assert "says The Observer (own voice)" in text
    assert text.endswith(
        "  9–11 October 2020: claimed for Azerbaijan\n"
        "  12–15 October 2020: claimed for Azerbaijan and denied\n"
        "  16 October 2020: claimed for Azerbaijan"
    )


def test_a_digest_is_told_as_a_paraphrase_and_never_quoted() -> None:
    (line,) = [x for x in told("Hadrut", [capture(9, quote="It fell.", evidence_kind="digest")], {}) if "It fell" in x]
    assert line.strip() == "Paraphrase: It fell."


def test_without_claims_that_is_said() -> None:
    assert list(told("Hadrut", [event(kind="clash")], {})) == [
        "Hadrut", "  no claim of capture with a day in these documents",
    ]  # fmt: skip


def test_a_state_without_claims_has_no_days_since() -> None:
    assert State(day=day(9), kind="no_claim").days_since is None
