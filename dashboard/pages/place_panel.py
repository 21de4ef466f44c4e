"""A place of the gazetteer as the page shows it: its names, where they come from, and the sentences that name it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dashboard import wording
from dashboard.pages import lookup
from dashboard.pages.evidence import quoted
from dashboard.pages.lookup import NamesOfLanguage
from dashboard.pages.mentions import UNSURE_BELOW, Quoted, Written
from dashboard.pages.safe_html import Html, join, tag
from dashboard.records import Role
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import Name, Place

_ID: Final = re.compile(r"\b(?:gn|wof)-\d+\b")
_ROLES: Final[dict[Role, str]] = {
    "literal": "named as a place",
    "metonym": "named as who acts (“Baku said”)",
    "modifier": "part of another name",
}


def heading(gazetteer: Gazetteer, place: Place) -> Html:
    """Return what the place is called and where it lies."""
    facts: list[str] = []
    for part in lookup.lies_in(gazetteer, place):
        facts += [" · ", tag("bdi", part)]
    lines = [tag("h3", tag("bdi", gazetteer.label(place.place_id))), tag("div", *facts[1:], class_="facts")]
    if place.extent is not None:
        lines.append(tag("p", "An area: the point below stands for all of it.", class_="hint"))
    if place.note:
        lines.append(tag("p", "Note: ", _without_ids(gazetteer, place.note), class_="hint"))
    return tag("section", *lines, class_="evidence place")


def _without_ids(gazetteer: Gazetteer, note: str) -> str:
    """Return a note with the places that it points to named, not numbered."""

    def named(number: re.Match[str]) -> str:
        place = gazetteer.places.get(number.group())
        return place.name if place else number.group()

    return _ID.sub(named, note)


def names(gazetteer: Gazetteer, place: Place) -> Html:
    """Return all names of a place by language, former ones with their years, and where they come from."""
    groups = lookup.names_by_language(gazetteer, place.place_id)
    count = sum(len(group.names) for group in groups)
    used = [name for group in groups for name in group.names]
    notes = []
    if any(name.valid_to is not None for name in used):
        notes.append("In italics: a name of the years given.")
    if any(name.strength == "weak" for name in used):
        notes.append("Dotted: also a word, or another place’s name; taken for this place where the text supports it.")
    licence = f"Point: {place.source} ({place.source_id}), {place.licence}."
    return tag(
        "section",
        tag("h4", wording.count(count, "name")),
        tag("ul", *(_language(group) for group in groups), class_="names"),
        *(tag("p", note, class_="hint") for note in notes),
        tag("p", licence, " Names: ", "; ".join(lookup.names_from(gazetteer, place.place_id)), ".", class_="hint"),
        class_="evidence place",
    )


def _language(group: NamesOfLanguage) -> Html:
    spelt: list[str] = []
    for name in group.names:
        spelt += [" ", _name(name, group)]
    return tag(
        "li",
        tag("span", tag("strong", group.language), " ", tag("span", group.script, class_="script"), class_="language"),
        tag("span", *spelt[1:], class_="spelt"),
    )


def _name(name: Name, group: NamesOfLanguage) -> Html:
    said = lookup.years(name)
    style = "shown" if name is group.shown else "former" if name.valid_to is not None else name.strength
    spelt = tag("bdi", name.name, lang=group.code, class_=style)
    return tag("span", spelt, f" ({said})" if said else "", class_="name")


def sentences(title: str, quotes: Sequence[Quoted]) -> Html:
    """Return the sentences with the names marked, each with its source; what ships as a digest is a paraphrase."""
    return tag(
        "section",
        tag("h4", title),
        *(_card(quote) for quote in quotes),
        class_="evidence place",
    )


def written(one: Written, called: str, candidates: Sequence[str], quotes: Sequence[Quoted]) -> Html:
    """Return a name that wants a look: how often, what the texts call it, what it may be, and its sentences."""
    facts = [wording.count(len(one.mentions), "time")]
    if called:
        facts.append(f"called: {called}")
    return tag(
        "section",
        tag("h3", tag("bdi", one.name)),
        tag("div", " · ".join(facts), class_="facts"),
        *([tag("p", "It may be:", class_="hint")] if candidates else []),
        tag("ul", *(tag("li", candidate) for candidate in candidates), class_="candidates"),
        *(_card(quote) for quote in quotes),
        class_="evidence place",
    )


def _card(quote: Quoted) -> Html:
    pieces: list[str] = []
    at = 0
    for start, end in quote.marks:
        if start < at:
            continue
        pieces += [quote.text[at:start], tag("mark", quote.text[start:end], class_="place")]
        at = end
    paraphrase = quote.article is not None and quote.article.evidence_kind == "digest"
    return tag(
        "article",
        quoted(join(*pieces, quote.text[at:]), quote.article, paraphrase=paraphrase),
        tag("div", " · ".join(_said(quote)), class_="said"),
    )


def _said(quote: Quoted) -> list[str]:
    """Say how the place is named, how sure the choice of it is where it is not sure, and in which document."""
    said = list(dict.fromkeys(_ROLES[toponym.role] for toponym in quote.toponyms if toponym.place_id is not None))
    for toponym in quote.toponyms:
        if toponym.place_id is not None and (toponym.score or 0.0) < UNSURE_BELOW:
            said.append(f"unsure: score {toponym.score or 0.0:.2f}")
            break
    return [*said, f"document {lookup.isolated(quote.document)}"]
