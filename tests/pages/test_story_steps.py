"""What a story steps through: each dated incident that is drawn once, in order of time, on days that draw all of it."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_corpus import tables

from dashboard.analysis.filters import Filters, on_the_map
from dashboard.analysis.window import Window, overlaps
from dashboard.pages.corpus import Corpus
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import View
from dashboard.pages.story_steps import Story, incidents

CORPUS = Corpus(tables())
assert CORPUS.domain
DOMAIN = CORPUS.domain
INCIDENT = {event: one.incident_id for one in CORPUS.tables.incidents for event in one.event_ids}


def october(first: int, last: int) -> Window:
    return Window(first=dt.date(2020, 10, first), last=dt.date(2020, 10, last))


def drawn(window: Window = DOMAIN, *, publication: bool = True, **filters: object) -> Drawn:
    return Drawn.of(CORPUS, Filters(**filters), View(window=window, publication=publication))  # type: ignore[arg-type]


def told(shown: Drawn, place: str | None = None) -> list[tuple[str, str]]:
    """Place and days of each step, as a reader meets them."""
    story = Story.begin(1, CORPUS, shown.mask, shown.view, place)
    if story is None:
        return []
    steps = [story.to(n) for n in range(len(story.steps))]
    days = [step.days(CORPUS, DOMAIN) for step in steps]
    words = [str(one.first.day) if one.days == 1 else f"{one.first.day}–{one.last.day}" for one in days]
    return [(step.event(CORPUS).name[:12], day) for step, day in zip(steps, words, strict=True)]


ALL = [
    ("Nagorno-Kara", "1"),
    ("Martakert", "3"),
    ("Stepanakert", "4"),  # two events, one incident
    ("Hadrut", "5"),
    ("Fuzuli", "6"),
    ("Shusha", "8"),
    ("Hadrut", "9–12"),
    ("@@#<b>{name}", "12"),
]


def test_each_dated_incident_once_in_order_of_time() -> None:
    assert told(drawn()) == ALL


@pytest.mark.parametrize(
    ("shown", "steps"),
    [
        (drawn(october(3, 5)), ALL[1:4]),
        (drawn(october(10, 11)), [ALL[6]]),
        (drawn(october(2, 2)), []),
        (drawn(publication=False), [*ALL[:5], *ALL[6:]]),
        (drawn(kind=("capture_claim",)), [ALL[1], ALL[3]]),
        (drawn(review=True), [*ALL[:5], ("Fuzuli", "7"), *ALL[5:]]),
    ],
)
def test_only_what_is_drawn_is_told(shown: Drawn, steps: list[tuple[str, str]]) -> None:
    assert told(shown) == steps


def test_a_story_can_keep_to_one_place() -> None:
    assert told(drawn(), "p-hadrut") == [ALL[3], ALL[6]]
    assert told(drawn(october(9, 12)), "p-hadrut") == [ALL[6]]
    assert told(drawn(), "p-jabrayil") == []  # its one event has no day
    assert told(drawn(), "p-nowhere") == []


_days = st.integers(0, DOMAIN.days - 1).map(lambda n: DOMAIN.first + dt.timedelta(days=n))


@given(_days, _days, st.booleans(), st.booleans())
def test_every_step_shows_all_that_is_drawn_of_its_incident(
    one: dt.date, other: dt.date, review: bool, publication: bool
) -> None:
    shown = drawn(Window(first=min(one, other), last=max(one, other)), publication=publication, review=review)
    numbers = incidents(CORPUS, shown.mask)
    by_incident: dict[str, list[int]] = {}
    for number in np.flatnonzero(shown.mask).tolist():
        by_incident.setdefault(INCIDENT[CORPUS.all[number].event_id], []).append(number)
    assert len(numbers) == shown.counts.incidents == len(by_incident)
    assert numbers.tolist() == sorted(numbers.tolist())
    story = Story.begin(1, CORPUS, shown.mask, shown.view)
    for step in range(len(numbers)):
        assert story
        window = story.to(step).days(CORPUS, DOMAIN)
        mine = by_incident[INCIDENT[story.to(step).event(CORPUS).event_id]]
        assert all(overlaps(CORPUS.all[number], window) for number in mine)
        on_map = on_the_map(CORPUS.columns, window, publication=publication)
        assert all(on_map[number] for number in mine)


def test_a_step_too_far_stays_at_the_end() -> None:
    story = Story.begin(1, CORPUS, drawn().mask, drawn().view)
    assert story
    assert (story.to(-1).at, story.to(3).at, story.to(99).at) == (0, 3, len(ALL) - 1)


def test_a_story_of_other_documents_is_over() -> None:
    story = Story.begin(1, CORPUS, drawn().mask, drawn().view)
    assert story
    assert story.still(CORPUS)
    assert not story.still(Corpus(tables()))
