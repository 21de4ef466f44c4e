"""The claims of a place as lines of text, for the terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from dashboard import wording
from dashboard.analysis.claims import Claim, State, claims_of, contradictions, states_between
from dashboard.analysis.incidents import ArticleKey
from dashboard.records import Article, Event

SIDES: Final = {"azerbaijan": "Azerbaijan", "armenia": "the Armenian side"}
_LONGEST_QUOTE = 300


def told(
    place: str,
    events: Sequence[Event],
    articles: Mapping[ArticleKey, Article],
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> Iterator[str]:
    """Yield the claims of capture at a place, in order of time, and what they come to by day.

    `events` are those of the place; `first` and `last` bound the days that are told, without them all are.
    """
    claims = claims_of(events)
    shown = [claim for claim in claims if (first is None or claim.day >= first) and (last is None or claim.day <= last)]
    yield place
    if not shown:
        yield "  no claim of capture with a day in these documents" + ("" if first is last is None else " and days")
        return
    against: dict[int, list[int]] = {}
    for one, other in contradictions(claims):
        for a, b in ((one, other), (other, one)):
            against.setdefault(claims.index(a), []).append(claims.index(b))
    numbers = {claims.index(claim): number for number, claim in enumerate(shown, start=1)}
    yield ""
    yield "Claims"
    for claim in shown:
        contested = [numbers[other] for other in against.get(claims.index(claim), ()) if other in numbers]
        yield from _claim(numbers[claims.index(claim)], claim, contested, articles)
    yield ""
    yield "What they come to"
    begin, end = first or shown[0].day, last or shown[-1].day
    groups = groupby(states_between(claims, begin, end), key=state_words)
    runs = [(words, next(states).day) for words, states in groups]
    ends = [day - dt.timedelta(days=1) for _, day in runs[1:]] + [end]
    for (words, day), until in zip(runs, ends, strict=True):
        yield f"  {wording.days(day, max(until, day))}: {words}"


def _claim(
    number: int, claim: Claim, contested: Sequence[int], articles: Mapping[ArticleKey, Article]
) -> Iterator[str]:
    event = claim.event
    article = articles.get((event.document_id, event.article))
    side = SIDES[claim.side] if claim.side else "a side that is not named"
    what = f"capture by {side} {'denied' if claim.denied else 'claimed'}"
    yield f"{number:3}. {wording.when(event)}: {what}, says {wording.claimant(event, article)}"
    if contested:
        yield f"     contradicts {', '.join(map(str, contested))}"
    quote = " ".join(event.quote.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
    mark = f"Paraphrase: {quote}" if event.evidence_kind == "digest" else f"“{quote}”"
    yield f"     {mark}"
    yield f"     {', '.join(wording.source(article))}{'' if event.shown else ' (to review)'}"


def state_words(state: State) -> str:
    """Return a state in a reader's words."""
    if state.kind == "no_claim" or state.side is None:
        words = "both sides claim to have taken it" if state.kind == "both_claim" else "no claim"
    elif state.kind == "claimed":
        words = f"claimed for {SIDES[state.side]}"
    else:
        words = f"claimed for {SIDES[state.side]} and denied"
    return words
