"""A small corpus of our own writing, as the tables that a run would give: English, Arabic, a digest, hostile text."""

from __future__ import annotations

import datetime as dt
from typing import Any

from dashboard.analysis.incidents import merge
from dashboard.records import Article, Document, Event, Evidence, Failure, Tables

# name: (place_id, latitude, longitude, kind, district)
PLACES: dict[str, tuple[str, float, float, Any, str | None]] = {
    "Stepanakert": ("p-stepanakert", 39.815, 46.752, "settlement", "Khankendi"),
    "Hadrut": ("p-hadrut", 39.520, 47.031, "settlement", "Khojavend"),
    "Martakert": ("p-martakert", 40.211, 46.820, "settlement", "Tartar"),
    "Shusha": ("p-shusha", 39.760, 46.749, "settlement", "Shusha"),
    "Jabrayil": ("p-jabrayil", 39.398, 47.026, "settlement", "Jabrayil"),
    "Fuzuli": ("p-fuzuli", 39.600, 47.143, "settlement", "Fuzuli"),
    "Nagorno-Karabakh": ("p-nk", 39.95, 46.45, "region", None),
}
HOSTILE_NAME = "@@#<b>{name}</b>"
PLACES[HOSTILE_NAME] = ("p-hostile", 39.90, 46.20, "settlement", "@@=1+1")
HOSTILE = (
    "@@=1+1 <script>window.pwned=1</script><img src=x onerror=window.pwned=1> {name} [x](javascript:window.pwned=1) "
    "$x^2$ **bold** 🎈 \u202eesrever\u202c at Fuzuli on 6 October 2020, " + "long" * 1250 + "."
)
HOSTILE_TYPE = "@@#ScatterplotLayer {name} was quiet \u202eteiuq\u202c."
ARABIC = "أعلنت الوزارة في 5 أكتوبر 2020 أن قواتها دخلت بلدة حدروت بعد قتال قصير."


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _event(text: str, article: Article, sentence: str, place: str, days: str, **more: Any) -> Event:
    """An event told by `sentence`; `days` is "first/last" or empty, `marks` the words that are its evidence."""
    start = text.index(sentence)
    marks: dict[Any, str] = more.pop("marks", {})
    evidence = tuple(
        Evidence(role=role, start=text.index(word, start), end=text.index(word, start) + len(word))
        for role, word in marks.items()
    )
    if earlier := more.pop("earlier", None):
        at = text.index(earlier)
        evidence += (Evidence(role="date", start=at, end=at + len(earlier)),)
    first, last = (_day(day) for day in days.split("/")) if days else (None, None)
    place_id, latitude, longitude, kind_of_place, district = PLACES[place]
    values: dict[str, Any] = {
        "event_id": f"{article.document}-{start}-{place_id}",
        "document_id": article.document_id,
        "document": article.document,
        "article": article.article,
        "sentence_start": start,
        "sentence_end": start + len(sentence),
        "quote": sentence,
        "evidence_kind": article.evidence_kind,
        "evidence": evidence,
        "place_id": place_id,
        "name": place,
        "kind_of_place": kind_of_place,
        "district": district,
        "latitude": latitude,
        "longitude": longitude,
        "place_basis": "named",
        "first": first,
        "last": last,
        "precision": None if first is None else "day" if first == last else "range",
        "date_basis": "stated" if days else "unknown",
        "kind": "clash",
        "actor": "unknown",
        "target": "unknown",
        "claimed_by": "author",
        "certainty": "asserted",
        "score": 0.9,
        "shown": True,
    }
    return Event(**{**values, **more})


def _document(name: str, text: str, **article: Any) -> tuple[Document, Article]:
    identity = {"document_id": f"id-{name}", "document": name}
    document = Document(**identity, source=f"seeds/{name}.md", encoding="utf-8", bytes=len(text.encode()), text=text)
    return document, Article(**identity, article="a01", start=0, end=len(text), **article)


def tables() -> Tables:
    """Return the corpus: 10 events on the map from 1 to 12 October 2020, one undated, one below the line."""
    ministry = "On 3 October 2020 the ministry said that its units had entered Martakert and put a flag on the school."
    market = "Shells hit the covered market of Stepanakert on 4 October 2020, people there told our reporter."
    between = "Between 9 and 12 October 2020 the two sides fought for the hills above Hadrut."
    talks = "The envoys spoke about a road through Shusha."
    rumour = "Somebody heard that Jabrayil had changed hands."
    opening = "This is the picture of 1 October 2020."
    whole = "Along the line in Nagorno-Karabakh it stayed quiet."
    weak = "A truck may have burned near Fuzuli on 7 October 2020."
    english = "\n\n".join([opening, whole, ministry, market, between, talks, rumour, weak])
    en_doc, en = _document(
        "courier", english, title="A week on the line", publisher="Valley Courier", author="A. Reporter", lang="en",
        published=_day("2020-10-08"), published_basis="stated",
    )  # fmt: skip
    ar_doc, ar = _document(
        "arabic", ARABIC, title="قتال قرب حدروت", publisher="صحيفة الوادي", lang="ar",
        published=_day("2020-10-06"), published_basis="inferred",
    )  # fmt: skip
    bad_doc, bad = _document(
        "hostile", f"{HOSTILE}\n\n{HOSTILE_TYPE}", title="<script>window.pwned=1</script>", publisher="@@#Type",
        author="{author}", lang="en", published=_day("2020-10-07"), published_basis="given",
    )  # fmt: skip
    summary = "A shell damaged two houses in Stepanakert on 4 October 2020, according to the town's mayor."
    digest_doc, digest = _document(
        "digest", summary, title="Houses hit", publisher="Hill Gazette", lang="en", published=_day("2020-10-05"),
        published_basis="stated", evidence_kind="digest",
    )  # fmt: skip
    d = "3 October 2020"
    events = (
        _event(english, en, whole, "Nagorno-Karabakh", "2020-10-01/2020-10-01", marks={"place": "Nagorno-Karabakh"},
               earlier="1 October 2020", date_basis="as_of"),
        _event(english, en, ministry, "Martakert", "2020-10-03/2020-10-03", kind="capture_claim", actor="azerbaijan",
               claimed_by="azerbaijan", certainty="claimed", marks={"place": "Martakert", "date": d}),
        _event(english, en, market, "Stepanakert", "2020-10-04/2020-10-04", kind="strike_shelling",
               claimed_by="civilians", marks={"place": "Stepanakert", "date": "4 October 2020"}),
        _event(english, en, between, "Hadrut", "2020-10-09/2020-10-12", marks={"place": "Hadrut",
               "date": "Between 9 and 12 October 2020"}),
        _event(english, en, talks, "Shusha", "2020-10-08/2020-10-08", kind="ceasefire_diplomacy",
               date_basis="publication", marks={"place": "Shusha"}),
        _event(english, en, rumour, "Jabrayil", "", kind="capture_claim", certainty="alleged",
               marks={"place": "Jabrayil"}),
        _event(english, en, weak, "Fuzuli", "2020-10-07/2020-10-07", score=0.2, shown=False),
        _event(ARABIC, ar, ARABIC, "Hadrut", "2020-10-05/2020-10-05", kind="capture_claim", actor="azerbaijan",
               claimed_by="azerbaijan", certainty="claimed", marks={"place": "حدروت", "date": "5 أكتوبر 2020"}),
        _event(HOSTILE, bad, HOSTILE, "Fuzuli", "2020-10-06/2020-10-06", marks={"place": "Fuzuli",
               "date": "6 October 2020"}),
        _event(bad_doc.text, bad, HOSTILE_TYPE, HOSTILE_NAME, "2020-10-12/2020-10-12"),
        _event(summary, digest, summary, "Stepanakert", "2020-10-04/2020-10-04", kind="strike_shelling",
               claimed_by="armenia", marks={"place": "Stepanakert", "date": "4 October 2020"}),
    )  # fmt: skip
    articles = (en, ar, bad, digest)
    failure = Failure(
        document="empty", source="seeds/empty.txt", stage="reading",
        message="seeds/empty.txt is empty; put the text into it, or remove it.",
    )  # fmt: skip
    return Tables(
        documents=(en_doc, ar_doc, bad_doc, digest_doc), articles=articles, events=events,
        incidents=tuple(merge(events, articles)), failures=(failure,),
    )  # fmt: skip
