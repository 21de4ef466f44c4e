"""Which events are one incident, and how many independent sources it has."""

from __future__ import annotations

import random

from dashboard.analysis.incidents import independent_sources, merge, reporting
from dashboard.analysis.summaries import by_place, incident_of
from dashboard.records import Event
from tests.makers import article, day, event


def groups(*events: Event) -> list[set[str]]:
    return [set(incident.event_ids) for incident in merge(events, [])]


def test_same_place_kind_actor_and_day_are_one() -> None:
    one, two = event(), event()
    assert groups(one, two) == [{one.event_id, two.event_id}]


def test_another_place_kind_actor_or_day_is_another_incident() -> None:
    made = [
        event(),
        event(place_id="fuzuli"),
        event(kind="clash"),
        event(actor="armenia"),
        event(first=day(12), last=day(12)),
    ]
    assert len(groups(*made)) == len(made)


def test_a_denial_is_not_merged_with_what_it_denies() -> None:
    assert len(groups(event(), event(certainty="denied"))) == 2


def test_an_interval_does_not_tie_two_days_together() -> None:
    ninth, twelfth = event(first=day(9), last=day(9)), event(first=day(12), last=day(12))
    month = event(first=day(1), last=day(31))
    made = groups(month, twelfth, ninth)
    assert len(made) == 2
    assert {ninth.event_id, twelfth.event_id} not in made


def test_undated_events_stay_apart() -> None:
    assert len(groups(event(first=None, last=None), event(first=None, last=None))) == 2


def test_the_incident_takes_the_most_precise_days() -> None:
    incident = merge([event(first=day(1), last=day(31)), event(first=day(9), last=day(9))], [])[0]
    assert (incident.first, incident.last) == (day(9), day(9))


def test_the_order_of_events_does_not_matter() -> None:
    made = [event(first=day(n), last=day(n + n % 3)) for n in range(1, 20)]
    shuffled = random.Random(3).sample(made, len(made))
    assert merge(made, []) == merge(shuffled, [])


def test_reposts_of_one_text_count_as_one_source() -> None:
    articles = {
        (a.document_id, a.article): a
        for a in (
            article(article="a01", publisher="Agency"),
            article(article="a02", publisher="Mirror"),
            article(article="a03", publisher="Other paper"),
            article(article="a04", publisher="Other paper"),
        )
    }
    same = "Hadrut was taken, officials said."
    events = [
        event(article="a01", quote=same),
        event(article="a02", quote=same.replace(" ", "  ")),
        event(article="a03", quote="The town of Hadrut fell."),
        event(article="a04", quote="Hadrut has fallen."),
    ]
    assert independent_sources(events, articles) == 2


def test_of_one_text_the_first_that_was_published_is_the_source() -> None:
    printed = [
        article(article="a01", publisher="Mirror", published=day(9), published_basis="stated"),
        article(article="a02", publisher="Agency", published=day(8), published_basis="stated"),
        article(article="a03", publisher="Undated"),
    ]
    articles = {(one.document_id, one.article): one for one in printed}
    behind = reporting([event(article=one.article, quote="It was taken.") for one in printed], articles)
    assert (behind.publishers, behind.reposts) == (("Agency",), 2)


def test_a_place_counts_incidents_not_sentences() -> None:
    events = [event(), event(), event(first=day(12), last=day(12), kind="clash")]
    summary = by_place(events, incident_of(merge(events, [])))[0]
    assert (summary.incidents, len(summary.events), summary.kind, summary.time_class) == (2, 3, "capture_claim", "day")


def test_a_place_dated_only_by_publication_looks_uncertain() -> None:
    assert by_place([event(date_basis="publication")], {})[0].time_class == "publication"
    assert by_place([event(date_basis="publication"), event()], {})[0].time_class == "day"
