"""The panel of a place: its incidents in order of time, each with its reports and who is behind them. No Streamlit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dashboard import wording
from dashboard.analysis.claims import Claim
from dashboard.analysis.disputes import against
from dashboard.analysis.incidents import reporting
from dashboard.pages.evidence import Sources, card
from dashboard.pages.safe_html import Html, join, tag
from dashboard.records import Event

PUBLISHERS: Final = 4
"""Publishers of an incident that are named."""
NOT_DRAWN: Final = "Chosen, but not drawn with these days and filters."


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """The reports of one incident, in order of time, and how many of them are shown."""

    events: tuple[Event, ...]
    shown: int


def by_incident(events: Sequence[Event], incidents: Sequence[int], chosen: str | None) -> list[tuple[Event, ...]]:
    """Gather events of a place by the numbers of their incidents, in order of time.

    The incident of the chosen event comes first, and that event first in it: what was asked for is in sight.
    """
    together: dict[int, list[Event]] = {}
    for event, incident in zip(events, incidents, strict=True):
        together.setdefault(incident, []).append(event)
    groups = [tuple(sorted(group, key=lambda event: event.event_id != chosen)) for group in together.values()]
    return sorted(groups, key=lambda group: group[0].event_id != chosen)


def first_cards(groups: Sequence[tuple[Event, ...]], limit: int) -> list[Reports]:
    """Return the incidents whose reports are shown when there is room for `limit` of them."""
    shown = []
    for group in groups:
        if limit <= 0:
            break
        shown.append(Reports(events=group, shown=min(limit, len(group))))
        limit -= len(group)
    return shown


def heading(name: str, facts: Sequence[str], events: int, incidents: int, publishers: int) -> Html:
    """Return what the place is called, where it lies, and how much is told of it in the chosen days."""
    told = [wording.count(events, "event"), wording.count(incidents, "incident")]
    if publishers:
        told.append(wording.count(publishers, "publisher"))
    return tag(
        "section",
        tag("h3", tag("bdi", name)),
        tag("div", *_between([tag("bdi", fact) for fact in facts if fact]), class_="facts"),
        tag("div", f"{told[0]} in the chosen days · {' · '.join(told[1:])}", class_="facts"),
        class_="evidence heading",
    )


def _between(parts: Sequence[Html]) -> list[str]:
    lines: list[str] = []
    for part in parts:
        lines += [" · ", part]
    return lines[1:]


def marks() -> Html:
    """Return what the colours of the marks mean."""
    named = (("place", "place"), ("date", "date"), ("claimant", "who says so"))
    return tag("div", *(join(tag("mark", words, class_=role), " ") for role, words in named), class_="evidence marks")


def cards(
    reports: Sequence[Reports], sources: Sources, chosen: str | None, claims: Sequence[Claim], here: Sequence[Event]
) -> Html:
    """Return the incidents with the cards of their reports; `claims` and `here` are all of the place."""
    return tag(
        "section",
        *(_incident(one, sources, chosen, claims, here) for one in reports),
        class_="evidence",
    )


def outside(event: Event, sources: Sources, claims: Sequence[Claim], here: Sequence[Event]) -> Html:
    """Return the card of a chosen event that days or filters leave out."""
    contradicted = against(event, claims, here)
    return tag(
        "section",
        card(event, sources, chosen=True, against=contradicted, note=NOT_DRAWN),
        class_="evidence",
    )


def _incident(
    reports: Reports, sources: Sources, chosen: str | None, claims: Sequence[Claim], here: Sequence[Event]
) -> Html:
    shown = reports.events[: reports.shown]
    return tag(
        "div",
        *([_told_by(reports.events, sources)] if len(reports.events) > 1 else []),
        *(
            card(event, sources, chosen=event.event_id == chosen, against=against(event, claims, here))
            for event in shown
        ),
        class_="incident many" if len(reports.events) > 1 else "incident",
    )


def _told_by(events: Sequence[Event], sources: Sources) -> Html:
    """Return "One incident, 4 reports, 3 independent sources: …", with the reports that repeat another's words."""
    behind = reporting(events, sources.articles)
    names = [name or "a publisher that is not named" for name in behind.publishers]
    named: list[str] = []
    for name in names[:PUBLISHERS]:
        named += [", ", tag("bdi", name)]
    if len(names) > PUBLISHERS:
        named.append(f" and {len(names) - PUBLISHERS} more")
    count = wording.count(behind.sources, "independent source")
    repeats = f" · {wording.count(behind.reposts, 'repost')}" if behind.reposts else ""
    return tag(
        "div",
        tag("strong", f"One incident, {wording.count(len(events), 'report')}"),
        f" · {count}: ",
        *named[1:],
        repeats,
        class_="told-by",
    )
