"""The closed sets of the records, and days, in the words that a reader sees. The words take no side."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from babel import Locale

from dashboard.records import Article, Certainty, Event, Kind, Party

KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "capture_claim": "capture claimed",
        "capture_denied": "capture denied",
        "advance": "advance",
        "counterattack": "counterattack",
        "clash": "fighting",
        "strike_shelling": "strike or shelling",
        "ceasefire_violation": "ceasefire violation",
        "equipment_loss": "equipment lost",
        "casualty_claim": "casualties",
        "deployment": "deployment",
        "displacement": "displacement",
        "ceasefire_diplomacy": "ceasefire, diplomacy",
        "other": "other",
    }
)
PARTIES: Final[Mapping[Party, str]] = MappingProxyType(
    {
        "azerbaijan": "Azerbaijan",
        "armenia": "Armenia",
        "nkr": "Nagorno-Karabakh authorities (Armenian)",
        "turkey": "Turkey",
        "russia": "Russia",
        "iran": "Iran",
        "us": "United States",
        "un_osce": "UN or OSCE",
        "icrc": "Red Cross (ICRC)",
        "syria_militants": "fighters from Syria",
        "civilians": "civilians",
        "social_media": "social media",
        "media": "other media",
        "author": "the article itself",
        "unknown": "not stated",
    }
)
CERTAINTIES: Final[Mapping[Certainty, str]] = MappingProxyType(
    {"asserted": "stated without a source", "claimed": "claimed", "alleged": "alleged", "denied": "denied"}
)
_MONTHS: Final = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def day(day: dt.date) -> str:
    """Return "17 October 2020"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def days(first: dt.date, last: dt.date) -> str:
    """Return "17 October 2020", "13–16 October 2020", or two whole days with a dash between."""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def when(event: Event) -> str:
    """Return the event's day or days with how well they are known, never more exact than the text."""
    if event.first is None or event.last is None:
        return "no day stated"
    if event.date_basis == "publication":
        return f"published {days(event.first, event.last)}; the day itself is not stated"
    if event.date_basis == "as_of":
        return f"as of {days(event.first, event.last)}"
    words = days(event.first, event.last)
    if event.first != event.last:
        words = f"some time in {_month_or_year(event.first, event.last) or words}"
    return f"{words} (the day is named in an earlier sentence)" if event.date_basis == "narrative" else words


def _month_or_year(first: dt.date, last: dt.date) -> str | None:
    """Return "October 2020" or "2020" for exactly these days, None for others."""
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1] or first.year != last.year:
        return None
    if first.month == last.month:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return str(first.year) if (first.month, last.month) == (1, 12) else None


def number(event: Event) -> str | None:
    """Return "7 casualties", "5 to 7 casualties", None when the event tells no number."""
    low, high = event.count_min, event.count_max
    if low is None and high is None:
        return None
    if low is None or high is None:
        told = f"at least {low:,}" if low is not None else f"up to {high:,}"
    else:
        told = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    return f"{told} {event.count_unit}" if event.count_unit else told


def publisher(article: Article | None) -> str:
    """Return the publisher's name as printed, or that none is."""
    return (article.publisher if article else None) or "publisher not named"


def claimant(event: Event, article: Article | None) -> str:
    """Return who says so; an article's own voice is shown as its publisher's."""
    if event.claimed_by == "author":
        return f"{publisher(article)} (own voice)"
    return PARTIES[event.claimed_by]


def source(article: Article | None) -> list[str]:
    """Return title, publisher and date of an article, with what it lacks left out."""
    if article is None:
        return ["article unknown"]
    published = day(article.published) if article.published else "undated"
    if article.published_basis == "inferred":
        published += " (inferred)"
    parts = [article.title or "untitled", article.publisher or article.author or "", published]
    return [part for part in parts if part]


def cite(event: Event, article: Article | None) -> str:
    """Return the event's sentence as a reader would cite it, in one line; a paraphrase without quotation marks."""
    quote = " ".join(event.quote.split())
    stands_in = ", ".join(source(article))
    said = f"Paraphrase of {stands_in}: {quote}" if event.evidence_kind == "digest" else f"“{quote}” {stands_in}"
    if article and article.url:
        said += f" <{article.url}>"
    point = f"{event.latitude:.4f}, {event.longitude:.4f}"
    told = [f"Place: {event.name} ({point})", f"Day: {when(event)}", f"Claimed by: {claimant(event, article)}"]
    return f"{said}. {'. '.join(told)}. Machine-extracted."


def language(code: str | None) -> str:
    """Return the English name of a language, the code itself when it has none."""
    return Locale("en").languages.get(code, code) if code else "language not known"


def count(number: int, one: str, many: str | None = None) -> str:
    """Return "1 event", "1,200 events"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
