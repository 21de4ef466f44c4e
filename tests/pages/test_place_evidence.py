"""The panel of a place: incidents in order of time, who is behind them, and the claims on a line of time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from page_corpus import tables

from dashboard.analysis.claims import Claim, claims_of
from dashboard.analysis.window import Window
from dashboard.pages import claims_timeline
from dashboard.pages.evidence import Sources
from dashboard.pages.place_evidence import NOT_DRAWN, by_incident, cards, first_cards, heading, outside
from dashboard.pages.rows import day_number
from dashboard.records import Event

CORPUS = tables()
SOURCES = Sources.of(CORPUS)
MARKET, DIGEST = (e for e in CORPUS.events if e.name == "Stepanakert")
TALK = next(e for e in CORPUS.events if e.name == "Shusha")
CLAIM = next(e for e in CORPUS.events if e.name == "Martakert")
OCTOBER = Window(first=dt.date(2020, 10, 1), last=dt.date(2020, 10, 31))


class TestIncidents:
    def test_reports_of_one_incident_stand_together_under_their_sources(self) -> None:
        groups = by_incident([MARKET, DIGEST], [4, 4], None)
        markup = cards(first_cards(groups, 40), SOURCES, None, [], [])
        assert "<strong>One incident, 2 reports</strong> · 2 independent sources: " in markup
        assert "<bdi>Hill Gazette</bdi>, <bdi>Valley Courier</bdi>" in markup
        assert "repost" not in markup

    def test_a_repost_is_no_source_of_its_own(self) -> None:
        again = replace(MARKET, event_id="again", document_id="id-digest", document="digest")
        markup = cards(first_cards(by_incident([MARKET, again], [4, 4], None), 40), SOURCES, None, [], [])
        assert "2 reports</strong> · 1 independent source: <bdi>Hill Gazette</bdi> · 1 repost" in markup

    def test_a_single_report_needs_no_heading(self) -> None:
        markup = cards(first_cards(by_incident([TALK], [1], None), 40), SOURCES, None, [], [])
        assert "One incident" not in markup

    def test_the_order_is_that_of_time_with_what_was_chosen_first(self) -> None:
        events = [MARKET, TALK, DIGEST]
        assert by_incident(events, [4, 7, 4], None) == [(MARKET, DIGEST), (TALK,)]
        assert by_incident(events, [4, 7, 4], TALK.event_id) == [(TALK,), (MARKET, DIGEST)]
        assert by_incident(events, [4, 7, 4], DIGEST.event_id) == [(DIGEST, MARKET), (TALK,)]

    def test_only_so_many_cards_are_shown_at_first(self) -> None:
        groups = by_incident([MARKET, TALK, DIGEST], [4, 7, 4], None)
        assert [(len(one.events), one.shown) for one in first_cards(groups, 1)] == [(2, 1)]
        assert [(len(one.events), one.shown) for one in first_cards(groups, 3)] == [(2, 2), (1, 1)]

    def test_a_chosen_event_that_is_not_drawn_is_shown_and_said_to_be(self) -> None:
        markup = outside(TALK, SOURCES, [], [TALK])
        assert NOT_DRAWN in markup
        assert "road through" in markup

    def test_heading(self) -> None:
        markup = heading("Stepanakert", ["town", "", "39.815, 46.752"], 2, 1, 2)
        assert "<bdi>town</bdi> · <bdi>39.815, 46.752</bdi>" in markup
        assert "2 events in the chosen days · 1 incident · 2 publishers" in markup


def claim(day: int, actor: str = "azerbaijan", speaker: str = "azerbaijan", *, denied: bool = False) -> Event:
    """A claim of October 2020 that `actor` has taken the place, or its denial."""
    changes: dict[str, Any] = {
        "event_id": f"{day}-{actor}-{speaker}-{denied}",
        "kind": "capture_denied" if denied else "capture_claim",
        "first": dt.date(2020, 10, day),
        "last": dt.date(2020, 10, day),
        "actor": actor,
        "claimed_by": speaker,
    }
    return replace(CLAIM, **changes)


def drawn(*events: Event, now: int = 20) -> dict[str, Any]:
    claims: list[Claim] = claims_of(events)
    data = claims_timeline.timeline(claims, OCTOBER, dt.date(2020, 10, now), SOURCES.articles)
    assert data is not None
    return data


class TestTimeline:
    def test_each_side_has_its_lane_and_others_theirs(self) -> None:
        data = drawn(claim(3), claim(4, "armenia", "nkr"), claim(5, speaker="author"))
        assert [(mark["lane"], mark["side"]) for mark in data["marks"]] == [(0, 0), (1, 1), (2, 0)]
        assert data["lanes"] == ["Azerbaijan says", "The Armenian side says", "Others say"]

    def test_a_denial_contradicts_the_claim_and_says_so_both_ways(self) -> None:
        data = drawn(claim(3), claim(4, "azerbaijan", "armenia", denied=True), claim(29))
        assert [mark["against"] for mark in data["marks"]] == [[1], [0], []]
        assert [mark["denied"] for mark in data["marks"]] == [False, True, False]

    def test_equal_claims_of_a_day_are_one_mark(self) -> None:
        again = replace(claim(3), event_id="again", document_id="id-digest", document="digest")
        (mark,) = drawn(claim(3), again)["marks"]
        assert mark["words"] == (
            "3 October 2020: capture by Azerbaijan claimed, Azerbaijan says (2 reports: Valley Courier, Hill Gazette)"
        )

    def test_what_they_come_to_by_day(self) -> None:
        data = drawn(claim(3), claim(6, "azerbaijan", "armenia", denied=True), claim(9), now=11)
        told = [(state["day"] - day_number(dt.date(2020, 10, 1)) + 1, state["words"]) for state in data["states"]]
        assert told[1:] == [
            (3, "claimed for Azerbaijan"),
            (6, "claimed for Azerbaijan and denied"),
            (9, "claimed for Azerbaijan"),
        ]
        assert told[0][1] == "no claim"
        assert data["words"] == "11 October 2020: claimed for Azerbaijan; newest claim 2 days before"

    def test_the_line_spans_two_weeks_at_least_and_follows_the_clock_for_two(self) -> None:
        assert drawn(claim(10), now=10)["last"] - drawn(claim(10), now=10)["first"] == 14
        late = drawn(claim(1), claim(5), now=31)
        assert late["last"] == day_number(dt.date(2020, 10, 20))

    def test_no_line_without_a_claim_in_the_days_of_the_clock(self) -> None:
        november = replace(claim(3), first=dt.date(2020, 11, 3), last=dt.date(2020, 11, 3))
        assert claims_timeline.timeline(claims_of([november]), OCTOBER, OCTOBER.last, {}) is None
        assert claims_timeline.timeline([], OCTOBER, OCTOBER.last, {}) is None

    def test_what_is_to_be_reviewed_says_so(self) -> None:
        (mark,) = drawn(replace(claim(3), shown=False))["marks"]
        assert mark["review"] is True
