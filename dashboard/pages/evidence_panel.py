"""The evidence of the chosen place, beside the map: who claims what, its incidents with their reports, what is near."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from dashboard import wording
from dashboard.analysis.claims import Claim
from dashboard.analysis.incidents import reporting
from dashboard.analysis.neighbours import nearest, points
from dashboard.analysis.window import Window
from dashboard.pages import choices, place_evidence, place_finder, reader_page, ways
from dashboard.pages.claims_timeline import timeline
from dashboard.pages.drawn import Drawn
from dashboard.pages.map_component import asset
from dashboard.pages.place_names import name_of
from dashboard.pages.safe_html import show, tag
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Event

CARDS: Final = 40
"""Cards of evidence at first; a region can have hundreds."""
NEIGHBOURS: Final = 6
NEIGHBOURS_KM: Final = 60.0
SETTLEMENTS: Final = 4
SETTLEMENTS_KM: Final = 30.0
_CLAIMS: Final = "claims_timeline"


def draw(drawn: Drawn, domain: Window) -> None:
    """Draw the evidence of the chosen place; without one, or without an event of it, say how to come by some."""
    place = choices.place()
    here = drawn.at(place)
    if place is None or not here:
        said = (
            "The chosen place has no event in these days and filters. Widen them, or choose another place."
            if place
            else "Choose a place on the map, or a row of the table: the sentences behind it stand here."
        )
        show(tag("section", tag("h3", "Evidence"), tag("p", said, class_="hint"), class_="evidence"))
        return
    corpus, sources = drawn.corpus, drawn.sources
    claims = corpus.claims(place)
    events = [corpus.all[number] for number in here]
    chosen = choices.event_id()
    groups = place_evidence.by_incident(events, corpus.columns.incident[here].tolist(), chosen)
    everything = st.session_state.get("all_cards") == place
    reports = place_evidence.first_cards(groups, len(events) if everything else CARDS)
    publishers = reporting(events, sources.articles).sources
    show(
        place_evidence.heading(sources.place(events[0]), _facts(drawn, events[0]), len(events), len(groups), publishers)
    )
    _claims(drawn, domain, claims)
    everyone = corpus.events_at(place)
    if chosen and not any(event.event_id == chosen for event in events):
        left_out = next((event for event in everyone if event.event_id == chosen), None)
        if left_out:
            show(place_evidence.outside(left_out, sources, claims, everyone))
    show(place_evidence.marks())
    show(place_evidence.cards(reports, sources, chosen, claims, everyone))
    if sum(one.shown for one in reports) < len(events) and st.button(f"Show all {len(events):,}", key="more"):
        st.session_state["all_cards"] = place
        st.rerun(scope="fragment")
    _reader(drawn, reports[0].events[0])
    _around(drawn, place, events[0])
    # Listens to the buttons of the cards.
    st.components.v2.component("karabakh_cite", js=asset("cite.js"))(key="cite", height=1)


def _reader(drawn: Drawn, event: Event) -> None:
    """Offer the article of the report that stands first."""
    article = drawn.sources.article(event)
    if (
        article
        and ways.has("read")
        and st.button(
            "Read the first report in its article", key="read_article", icon=":material/article:", type="tertiary"
        )
    ):
        reader_page.read_article(article)
        ways.to("read")


def _facts(drawn: Drawn, event: Event) -> list[str]:
    gazetteer = shipped_gazetteer()
    known = gazetteer.places.get(event.place_id)
    if known is None:
        facts = [drawn.sources.district(event)]
    else:
        facts = [place_finder.facts(gazetteer, event.place_id, drawn.language)]
    if event.kind_of_place == "settlement":
        facts.append(f"{event.latitude:.3f}, {event.longitude:.3f}")
    return facts


def _claims(drawn: Drawn, domain: Window, claims: Sequence[Claim]) -> None:
    """Draw the claims of capture on a line of time; a click on one chooses its event."""
    data = timeline(claims, domain, drawn.window.last, drawn.sources.articles)
    if data is None:
        return
    component = st.components.v2.component("karabakh_claims", css=asset("claims.css"), js=asset("claims.js"))
    component(key=_CLAIMS, data={**data, "chosen": choices.event_id()}, on_chosen_change=lambda: _choose(claims))


def _choose(claims: Sequence[Claim]) -> None:
    state: Any = st.session_state.get(_CLAIMS)
    event_id = state.get("chosen") if state is not None else None
    claim = next((one for one in claims if one.event.event_id == event_id), None)
    if claim:
        choices.choose(claim.event.place_id, claim.event.event_id)


def _around(drawn: Drawn, place: str, event: Event) -> None:
    """Show the nearest places that are drawn, the nearest settlements, and what the place is called."""
    found = _drawn_nearby(drawn, place, event)
    gazetteer = shipped_gazetteer()
    known = gazetteer.places.get(place)
    if found:
        show(tag("section", tag("h4", "Nearby, drawn in these days"), class_="evidence place"))
        with st.container(key="neighbours", gap=None):
            for other, label, told in found:
                st.button(
                    f"{_plain(label)} — {told}",
                    key=f"near_{other}",
                    type="tertiary",
                    on_click=choices.choose,
                    args=(other,),
                )
    pieces = []
    if known and known.kind == "settlement":
        near = settlements_near(known.place_id)
        told_near = "; ".join(f"{_isolated(name_of(one, drawn.language))} {km:.0f} km {wind}" for one, km, wind in near)
        if told_near:
            pieces.append(tag("p", f"Nearest settlements: {told_near}.", class_="hint"))
    if known:
        lines = [
            tag("li", tag("strong", language), " ", tag("bdi", name, lang=code))
            for language, name, code in place_finder.shown_names(gazetteer, place)
        ]
        pieces += [tag("h4", "Its names"), tag("ul", *lines, class_="names-short")]
    if pieces:
        show(tag("section", *pieces, class_="evidence place"))


def _drawn_nearby(drawn: Drawn, place: str, event: Event) -> list[tuple[str, str, str]]:
    """Return id, name and "4.2 km north-east, 3 events" of the nearest places that are drawn, areas left out."""
    if event.kind_of_place != "settlement":
        return []
    columns = drawn.corpus.columns
    counts = np.bincount(columns.place[drawn.mask], minlength=len(columns.vocabularies["place"]))
    latitudes, longitudes, settled = drawn.corpus.place_points
    counts[drawn.corpus.place_numbers[place]] = 0
    numbers = np.flatnonzero((counts > 0) & settled)
    found = nearest(
        (event.latitude, event.longitude), latitudes[numbers], longitudes[numbers], NEIGHBOURS, NEIGHBOURS_KM
    )
    names = columns.vocabularies["place"]
    answers = []
    for one in found:
        number = int(numbers[one.number])
        name = drawn.sources.names.get(names[number], names[number])
        told = f"{one.km:.1f} km {one.wind}, {wording.count(int(counts[number]), 'event')}"
        answers.append((names[number], name, told))
    return answers


@cache
def _settlements() -> tuple[tuple[str, ...], NDArray[np.float64], NDArray[np.float64]]:
    """Return ids and points of the settlements that lie where they are said to."""
    found = [place for place in shipped_gazetteer().places.values() if place.kind == "settlement"]
    latitudes, longitudes = points([(place.latitude, place.longitude) for place in found])
    return tuple(place.place_id for place in found), latitudes, longitudes


@cache
def settlements_near(place_id: str) -> tuple[tuple[str, float, str], ...]:
    """Return id, distance (km) and direction of the settlements nearest to one of the gazetteer."""
    here = shipped_gazetteer().places[place_id]
    ids, latitudes, longitudes = _settlements()
    found = nearest((here.latitude, here.longitude), latitudes, longitudes, SETTLEMENTS + 1, SETTLEMENTS_KM)
    others = [(ids[one.number], one.km, one.wind) for one in found if ids[one.number] != place_id]
    return tuple(others[:SETTLEMENTS])


def _isolated(name: str) -> str:
    return f"\u2068{name}\u2069"


def _plain(label: str) -> str:
    """Return a name for a button: Streamlit reads Markdown there, and a name has none."""
    return _isolated("".join(f"\\{sign}" if sign in _MARKDOWN else sign for sign in label))


_MARKDOWN: Final = frozenset("\\`*_{}[]()#+-.!|~>$:<&")
