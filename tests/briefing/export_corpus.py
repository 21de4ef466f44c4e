"""A few events for the exports: two sides, a paraphrase, Arabic, a region, no day, and text that would run as code."""

from __future__ import annotations

import datetime as dt

from dashboard.analysis.incidents import merge
from dashboard.briefing.rows import EventRow, event_rows
from dashboard.records import Article, Event
from tests.makers import article, day, event

HOSTILE = (
    '=HYPERLINK("x") @@=1+1 </script><script>window.pwned=1</script><!-- <script> ]]> $[name] {name} '
    "<img src=x onerror=window.pwned=1> \u2028 \u2029 \ud800 \x00\x0b & “quoted” \u202eesrever\u202c"
)
ARABIC = "أعلنت الوزارة في 9 أكتوبر 2020 أن قواتها دخلت بلدة حدروت بعد قتال قصير."
ATTRIBUTION = "Places: somebody (CC BY 4.0)"

ARTICLES: list[Article] = [
    article(title="The ninth day", publisher="The Weekly", published=day(10), published_basis="stated", lang="en",
            url="https://weekly.example/9?a=1&b=2"),
    article(document_id="e" * 64, document="arabic", title="بيان الوزارة", publisher="صحيفة اليوم", lang="ar",
            published=day(6), published_basis="inferred"),
    article(document_id="f" * 64, document="digest", title="Shelling goes on", publisher="Daily", lang="en",
            published=day(4), published_basis="stated", evidence_kind="digest"),
    article(document_id="b" * 64, document="hostile", title="-2+3</title><script>window.pwned=1</script>",
            publisher="@SUM(1)", lang="en", published=day(7), published_basis="stated",
            url="javascript:window.pwned=1"),
]  # fmt: skip

EVENTS: list[Event] = [
    event(event_id="a1", quote="The ministry said on 9 October that Hadrut was taken."),
    event(event_id="a2", quote="The\nother ministry   denied it.", kind="capture_denied", claimed_by="armenia",
          actor="armenia", certainty="denied", first=day(9), last=day(10), precision="range"),
    event(event_id="b1", document_id="e" * 64, document="arabic", quote=ARABIC, first=day(9), last=day(9)),
    event(event_id="c1", document_id="f" * 64, document="digest", quote="Shells fell on Stepanakert.",
          evidence_kind="digest", place_id="stepanakert", name="Xankəndi / Stepanakert", district=None,
          latitude=39.815, longitude=46.752, kind="strike_shelling", claimed_by="author", first=day(1), last=day(31),
          precision="month", date_basis="as_of", certainty="asserted"),
    event(event_id="d1", document_id="b" * 64, document="hostile", quote=HOSTILE, place_id="-1", name="+Place<b>",
          district="=1+1", latitude=39.6, longitude=47.143, kind="other", first=day(7), last=day(7)),
    event(event_id="e1", quote="There was fighting in the whole region.", place_id="region", name="The region",
          kind_of_place="region", latitude=39.95, longitude=46.45, kind="clash", first=None, last=None,
          precision=None, date_basis="unknown"),
]  # fmt: skip

MADE = dt.date(2026, 1, 2)


def rows() -> list[EventRow]:
    numbers = {"hadrut": 1, "stepanakert": 2, "-1": 3}
    return event_rows(EVENTS, ARTICLES, merge(EVENTS, ARTICLES), attribution=ATTRIBUTION, numbers=numbers)
