"""The claims of capture at a place as marks on a line of time, for the browser. No Streamlit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from dashboard import wording
from dashboard.analysis.claims import SIDE_OF, Claim, State, contradict, state_on, states_between
from dashboard.analysis.claims_text import SIDES, state_words
from dashboard.analysis.incidents import ArticleKey
from dashboard.analysis.window import Window
from dashboard.pages.rows import day_number
from dashboard.pages.state_rows import STATES, state_legend
from dashboard.records import Article

LANES: Final = ("Azerbaijan says", "The Armenian side says", "Others say")
_SIDES: Final = ("azerbaijan", "armenia")
_SHORTEST: Final = 14
"""Days that the line spans at least."""
_AFTER: Final = dt.timedelta(days=14)
_PUBLISHERS: Final = 3


def timeline(
    claims: Sequence[Claim], domain: Window, now: dt.date, articles: Mapping[ArticleKey, Article]
) -> dict[str, Any] | None:
    """Return lanes, marks and states for the browser, None without a claim in the days of the clock.

    `claims` are those of one place, see `claims_of`; `now` is the last day that the clock shows. Claims of one day, one
    speaker and one content are one mark. Days are day numbers.
    """
    told = [claim for claim in claims if claim.side is not None and domain.first <= claim.day <= domain.last]
    if not told:
        return None
    groups = [list(same) for _, same in groupby(sorted(told, key=_content), key=_content)]
    against = [[other for other, others in enumerate(groups) if contradict(one[0], others[0])] for one in groups]
    first, last = _span(told, now)
    return {
        "lanes": list(LANES),
        "first": day_number(first),
        "last": day_number(last),
        "now": day_number(now),
        "marks": [_mark(group, contradicts, articles) for group, contradicts in zip(groups, against, strict=True)],
        "states": [_state(state) for state in states_between(claims, first, last)],
        "looks": state_legend(),
        "words": now_words(claims, now),
    }


def now_words(claims: Sequence[Claim], now: dt.date) -> str:
    """Return what the claims come to on a day, and how old the newest is."""
    state = state_on(claims, now)
    words = f"{wording.day(now)}: {state_words(state)}"
    if state.days_since is None:
        return words
    days = state.days_since
    return f"{words}; newest claim {'on that day' if not days else wording.count(days, 'day') + ' before'}"


def _span(told: Sequence[Claim], now: dt.date) -> tuple[dt.date, dt.date]:
    """Return the days of the line: those of the claims, and up to two weeks more to where the clock stands."""
    one = dt.timedelta(days=1)
    first, last = told[0].day - one, told[-1].day + one
    last = max(last, min(now, last + _AFTER))
    missing = max(0, _SHORTEST - (last - first).days)
    return first - dt.timedelta(days=missing // 2), last + dt.timedelta(days=missing - missing // 2)


def _content(claim: Claim) -> tuple[dt.date, int, str, bool]:
    return claim.day, _lane(claim), claim.side or "", claim.denied


def _lane(claim: Claim) -> int:
    side = SIDE_OF.get(claim.event.claimed_by)
    return _SIDES.index(side) if side else len(LANES) - 1


def _mark(claims: Sequence[Claim], against: Sequence[int], articles: Mapping[ArticleKey, Article]) -> dict[str, Any]:
    claim = claims[0]
    assert claim.side is not None
    return {
        "day": day_number(claim.day),
        "lane": _lane(claim),
        "side": _SIDES.index(claim.side),
        "denied": claim.denied,
        "review": not any(one.event.shown for one in claims),
        "id": next((one for one in claims if one.event.shown), claim).event.event_id,
        "words": _words(claims, articles),
        "against": list(against),
    }


def _words(claims: Sequence[Claim], articles: Mapping[ArticleKey, Article]) -> str:
    claim = claims[0]
    found = [articles.get((one.event.document_id, one.event.article)) for one in claims]
    speakers = list(dict.fromkeys(wording.claimant(one.event, a) for one, a in zip(claims, found, strict=True)))
    publishers = list(dict.fromkeys(wording.publisher(article) for article in found))
    side = SIDES[claim.side] if claim.side else "a side that is not named"
    what = f"capture by {side} {'denied' if claim.denied else 'claimed'}"
    said = f"{wording.when(claim.event)}: {what}, {_and(speakers)} {'says' if len(speakers) == 1 else 'say'}"
    reports = wording.count(len(claims), "report")
    return f"{said} ({reports}: {_and(publishers)})"


def _and(names: Sequence[str]) -> str:
    more = len(names) - _PUBLISHERS
    return ", ".join(names[:_PUBLISHERS]) + (f" and {more} more" if more > 0 else "")


def _state(state: State) -> dict[str, Any]:
    return {"day": day_number(state.day), "code": STATES.index((state.kind, state.side)), "words": state_words(state)}
