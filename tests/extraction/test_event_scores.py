"""What a score is made of: every feature occurs, the good never lowers, the bad never raises, no side is favoured."""

from __future__ import annotations

from dataclasses import replace

import pytest
from event_marks import article_of, marked, sentences_of
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extraction.event_scores import AGAINST, BASE, FLOOR, FOR, LINE, WEIGHTS, score_of
from dashboard.extraction.events import find_candidates, find_events
from dashboard.records import Candidate, Event, Toponym

NAMES = sorted(WEIGHTS)
ABROAD = " ".join(f"[Town{i}|settlement|literal|SY]" for i in range(12))


def candidates(
    marks: str, published: str | None = "2020-10-20", **place: object
) -> list[tuple[Event, tuple[str, ...]]]:
    """Return what may be an event in a marked English text, its places changed as told."""
    text, toponyms, dates = marked(marks)
    changed: list[Toponym] = [replace(one, **place) for one in toponyms]  # type: ignore[arg-type]
    return find_candidates(text, article_of(text, "en", published), sentences_of(text), changed, dates)


def features(marks: str, published: str | None = "2020-10-20", **place: object) -> set[str]:
    """Return the features of the last event of a text."""
    return set(candidates(marks, published, **place)[-1][1])


TWO = (Candidate(place_id="a", score=0.6, reason="near"), Candidate(place_id="b", score=0.4, reason="same name"))

# A feature, a text whose last event has it, a text whose last event has not.
TEXTS = [
    ("cue is a plain report of the happening", "The army captured [Hadrut].", "There was fighting in [Hadrut]."),
    ("cue is ambiguous", "The army retreated from [Hadrut].", "The army captured [Hadrut]."),
    ("place is in a list of three or more", "The army captured [Sur], [Tug] and [Azokh].", "It captured [Sur] and [Tug]."),
    ("place is in a list of four or more", "It captured [Sur], [Tug], [Azokh] and [Tagh].", "It captured [Sur] and [Tug]."),
    ("day is the paragraph's", "As of {October 15=2020-10-15}, the army captured [Sur].", "The army captured [Sur]."),
    ("somebody is named who says so", "Baku said the army captured [Sur].", "The army captured [Sur]."),
    ("losses", "Six soldiers were killed in [Hadrut].", "The army captured [Hadrut]."),
    ("people or troops move", "Residents fled [Hadrut].", "The army captured [Hadrut]."),
    ("speech or diplomacy", "A ceasefire was agreed in [Hadrut].", "The army captured [Hadrut]."),
    ("kind is a remnant", "Houses were set on fire in [Hadrut].", "The army captured [Hadrut]."),
    ("told before", "The army captured [Sur]. Later it captured [Sur].", "The army captured [Tug]. Later it captured [Sur]."),
    ("place is an area", "The army shelled [Karabakh|region].", "The army shelled [Hadrut]."),
    ("place is a country", "Rockets hit targets in [Armenia|country|literal|AM].", "Rockets hit [Hadrut]."),
    ("place is far from the cue", "In [Sur] the old road over the hills and along the river was, the army said, shelled.", "The army shelled [Sur]."),
    ("another place stands farther off", "From a hill that lies above the village of [Tug], guns shelled [Sur].", "The army shelled [Sur]."),
    ("talks of history", "[Sur] was shelled, as in the Soviet years.", "[Sur] was shelled."),
    ("place is outside the theatre", "Talks were held in [Moscow|settlement|literal|RU].", "Talks were held in [Sur]."),
    ("place is carried", "[Sur] is small. The army captured the village.", "[Sur] is small. The army captured [Tug]."),
    ("comma parts place and cue", "In [Sur], where it was quiet, shells hit a house.", "Shells hit a house in [Sur]."),
    ("another place is as near", "The army shelled [Sur] on the road to [Tug].", "The army shelled [Sur]."),
    ("another place is nearer", "The army, from [Tug], shelled the road that leads to the north of [Sur].", "The army shelled [Sur]."),
    ("day is carried", "{On 9 October=2020-10-09} it rained. The army captured [Sur].", "The army captured [Sur]."),
    ("days are a range", "{On 3-5 October=2020-10-03/2020-10-05/range} it shelled [Sur].", "It shelled [Sur]."),
    ("interval is long", "It shelled [Sur] {from 1 September on=2020-09-01/2020-10-10/range}.", "The army shelled [Sur]."),
    ("alleged", "Yerevan accused Baku of shelling [Sur].", "Yerevan said Baku shelled [Sur]."),
    ("opinion", "I think the army captured [Sur].", "The army captured [Sur]."),
    ("article is about elsewhere", f"{ABROAD}. The army captured [Sur].", "The army captured [Sur]."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "with_it", "without"), TEXTS, ids=[name for name, _, _ in TEXTS])
def test_a_feature_is_there_when_the_text_has_it(name: str, with_it: str, without: str) -> None:
    assert name in features(with_it)
    assert name not in features(without)


# A feature, what of the place makes it, and the same text without.
PLACES: list[tuple[str, dict[str, object]]] = [
    ("name is spelt in another way", {"match": "variant"}),
    ("name is of several places", {"candidates": TWO}),
    ("place is doubtful", {"score": 0.6}),
    ("place is a capital", {"latitude": 40.38, "longitude": 49.88}),
]


@pytest.mark.parametrize(("name", "place"), PLACES, ids=[name for name, _ in PLACES])
def test_a_feature_of_the_place(name: str, place: dict[str, object]) -> None:
    text = "Six houses were hit in [Baku]."
    assert name in features(text, **place)
    assert name not in features(text)


def test_a_day_without_its_year() -> None:
    text, toponyms, dates = marked("The army captured [Sur] {on 9 October=2020-10-09}.")
    inferred = [replace(date, basis="year_inferred") for date in dates]
    found = find_candidates(text, article_of(text, "en", "2020-10-20"), sentences_of(text), toponyms, inferred)
    assert "day is written without its year" in found[0][1]
    assert "day is written without its year" not in features("The army captured [Sur] {on 9 October 2020=2020-10-09}.")


def test_every_weight_is_specified_here() -> None:
    alone = {"day is written without its year"}
    assert {name for name, *_ in TEXTS} | {name for name, _ in PLACES} | alone == set(WEIGHTS)


def test_what_speaks_for_an_event_never_speaks_against_it() -> None:
    assert min(FOR.values()) >= 0 >= max(AGAINST.values())
    assert not FOR.keys() & AGAINST.keys()


@given(st.sets(st.sampled_from(NAMES)), st.sampled_from(NAMES))
def test_one_feature_more_moves_the_score_its_own_way(some: set[str], one: str) -> None:
    before, after = score_of(some - {one}), score_of(some | {one})
    assert after >= before if one in FOR else after <= before
    assert 0 <= after <= 1


@given(st.permutations(NAMES))
def test_the_order_of_the_features_does_not_matter(names: list[str]) -> None:
    assert score_of(names[:12]) == score_of(sorted(names[:12]))


def test_the_line_lies_above_the_floor_and_plain_news_above_the_line() -> None:
    assert 0 < FLOOR < LINE < 1
    assert score_of([]) == pytest.approx(1 / (1 + 2.718281828**-BASE), abs=0.005)
    assert candidates("{On 9 October=2020-10-09} the army captured [Hadrut].")[0][0].score >= LINE


def test_what_lies_below_the_floor_is_a_candidate_and_no_event() -> None:
    text, toponyms, dates = marked(
        "I think residents fled [Sur|settlement|literal|AM], near [Tug], over [Azokh] and [Tagh]."
    )
    unsure = [replace(place, score=0.5, candidates=TWO) for place in toponyms]
    given = (text, article_of(text, "en", "2020-10-20"), sentences_of(text), unsure, dates)
    scores = {event.event_id: event.score for event, _ in find_candidates(*given)}
    assert min(scores.values()) < FLOOR
    assert {event.event_id for event in find_events(*given)} == {one for one, score in scores.items() if score >= FLOOR}


SIDES = [
    ("Azerbaijani forces captured [Sur].", "Armenian forces captured [Sur]."),
    ("Baku said its forces captured [Sur].", "Yerevan said its forces captured [Sur]."),
    ("Baku said Armenian forces shelled [Sur].", "Yerevan said Azerbaijani forces shelled [Sur]."),
    ("Baku denied that Armenian forces captured [Sur].", "Yerevan denied that Azerbaijani forces captured [Sur]."),
    ("Azerbaijan accused Armenia of shelling [Sur].", "Armenia accused Azerbaijan of shelling [Sur]."),
    ("Six Azerbaijani soldiers were killed in [Sur].", "Six Armenian soldiers were killed in [Sur]."),
]


@pytest.mark.parametrize(("one", "other"), SIDES)
def test_the_same_said_of_the_other_side_has_the_same_score(one: str, other: str) -> None:
    assert [event.score for event, _ in candidates(one)] == [event.score for event, _ in candidates(other)] != []


@pytest.mark.parametrize(("claimed", "denied"), [("Baku", "Yerevan"), ("Yerevan", "Baku"), ("Baku", "Stepanakert")])
def test_a_denial_is_shown_wherever_the_claim_is(claimed: str, denied: str) -> None:
    (claim, _), *_ = candidates(f"{claimed} said that its forces had captured [Sur].")
    (denial, _), *_ = candidates(f"{denied} denied that [Sur] had been captured.")
    assert (claim.kind, denial.kind) == ("capture_claim", "capture_denied")
    assert denial.score >= claim.score
    assert denial.shown and claim.shown
