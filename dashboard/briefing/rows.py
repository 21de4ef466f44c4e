"""What every export says of an event: one row, with all that a reader needs to cite it.

The same rows make the CSV, GeoJSON, KML, the slides and the page, so that no format tells more or less than another.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from dashboard import wording
from dashboard.records import Article, Event, EventDateBasis, EvidenceKind, Incident, Kind, PlaceBasis, Precision
from gazetteer.records import PlaceKind

PRECISIONS: Final[Mapping[Precision, str]] = MappingProxyType(
    {
        "day": "to the day",
        "week": "to the week",
        "month": "to the month",
        "season": "to the season",
        "quarter": "to the quarter",
        "year": "to the year",
        "decade": "to the decade",
        "range": "to a range of days",
    }
)
DAY_BASES: Final[Mapping[EventDateBasis, str]] = MappingProxyType(
    {
        "stated": "named in the sentence",
        "as_of": "the date that the paragraph stands under",
        "narrative": "named in an earlier sentence",
        "publication": "day of publication; the day itself is not stated",
        "unknown": "no day stated",
    }
)
PLACE_BASES: Final[Mapping[PlaceBasis, str]] = MappingProxyType(
    {"named": "named in the sentence", "carried": "named in an earlier sentence"}
)
EVIDENCE: Final[Mapping[EvidenceKind, str]] = MappingProxyType(
    {"verbatim": "words of the source", "digest": "paraphrase"}
)

# What no XML file can hold, and half characters, which no file can: documents may smuggle them in.
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event in words. `latitude` and `longitude` are degrees, WGS84; `first` and `last` days, both included.

    `number` is that of the place on the picture, None where it has none. `sentence` is one line; that of a digest
    begins with "Paraphrase of" and its source. `sources` counts the independent publishers of its incident. `score`
    (0 to 1) says how sure the program is, `review` what became of it since.
    """

    event_id: str
    incident_id: str
    number: int | None
    place: str
    place_id: str
    kind_of_place: PlaceKind
    district: str
    latitude: float
    longitude: float
    first: dt.date | None
    last: dt.date | None
    days: str
    precision: str
    day_basis: str
    place_basis: str
    kind: Kind
    what: str
    actor: str
    claimed_by: str
    certainty: str
    sentence: str
    evidence: str
    sources: int
    title: str
    publisher: str
    author: str
    published: str
    language: str
    link: str
    document: str
    score: float
    review: str
    attribution: str

    @property
    def paraphrase(self) -> bool:
        """Whether the sentence is the program's account and not the words of its source."""
        return self.evidence == EVIDENCE["digest"]

    @property
    def to_the_day(self) -> bool:
        """Whether the day itself is told, and not only a stretch of days or the day of publication."""
        return self.first is not None and self.first == self.last and self.day_basis != DAY_BASES["publication"]

    @property
    def quoted(self) -> str:
        """The sentence as it may be printed: in quotation marks only when the source wrote it so."""
        return self.sentence if self.paraphrase else f"“{self.sentence}”"

    @property
    def citation(self) -> str:
        """Title, publisher and day of the source."""
        return ", ".join(part for part in (self.title, self.publisher, self.published) if part)


COLUMNS: Final = tuple(field.name for field in fields(EventRow))


def line(text: str) -> str:
    """Return a text as one line that every format can hold."""
    return " ".join(_UNWRITABLE.sub("\ufffd", text).split())


def web_link(url: str | None) -> str:
    """Return an address that a click may open, empty for any other: a document may name a `javascript:` one."""
    url = line(url or "")
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc and " " not in url else ""


def event_rows(
    events: Iterable[Event],
    articles: Iterable[Article],
    incidents: Iterable[Incident],
    *,
    attribution: str,
    names: Mapping[str, str] | None = None,
    districts: Mapping[str, str] | None = None,
    numbers: Mapping[str, int] | None = None,
    reviews: Mapping[str, str] | None = None,
) -> list[EventRow]:
    """Return one row an event, in the order given.

    `names` and `districts` say what places and their districts are called, `numbers` which number a place has on the
    picture, all by place_id; `reviews` what a reviewer said, by event_id.
    """
    by_article = {(article.document_id, article.article): article for article in articles}
    incident_of = {event_id: incident for incident in incidents for event_id in incident.event_ids}
    return [
        _row(
            event,
            by_article.get((event.document_id, event.article)),
            incident_of.get(event.event_id),
            attribution,
            (names or {}).get(event.place_id, event.name),
            (districts or {}).get(event.place_id, event.district or ""),
            (numbers or {}).get(event.place_id),
            (reviews or {}).get(event.event_id, "not reviewed"),
        )
        for event in events
    ]


def _precision(event: Event) -> str:
    if event.precision is None:
        return ""
    # The day of publication is exact; what it says of the event is not.
    return "not known to the day" if event.date_basis == "publication" else PRECISIONS[event.precision]


def _row(
    event: Event,
    article: Article | None,
    incident: Incident | None,
    attribution: str,
    place: str,
    district: str,
    number: int | None,
    review: str,
) -> EventRow:
    sentence = event.quote
    if event.evidence_kind == "digest":
        sentence = f"Paraphrase of {', '.join(wording.source(article))}: {sentence}"
    published = article.published.isoformat() if article and article.published else "undated"
    if article and article.published_basis == "inferred":
        published += " (inferred)"
    return EventRow(
        event_id=event.event_id,
        incident_id=incident.incident_id if incident else event.event_id,
        number=number,
        place=line(place),
        place_id=event.place_id,
        kind_of_place=event.kind_of_place,
        district=line(district),
        latitude=event.latitude,
        longitude=event.longitude,
        first=event.first,
        last=event.last,
        days=wording.when(event),
        precision=_precision(event),
        day_basis=DAY_BASES[event.date_basis],
        place_basis=PLACE_BASES[event.place_basis],
        kind=event.kind,
        what=wording.KINDS[event.kind],
        actor=wording.PARTIES[event.actor],
        claimed_by=line(wording.claimant(event, article)),
        certainty=wording.CERTAINTIES[event.certainty],
        sentence=line(sentence),
        evidence=EVIDENCE[event.evidence_kind],
        sources=incident.sources if incident else 1,
        title=line((article.title if article else None) or "untitled"),
        publisher=line(wording.publisher(article)),
        author=line((article.author if article else None) or ""),
        published=published,
        language=wording.language(article.lang if article else None),
        link=web_link(article.url if article else None),
        document=line(event.document),
        score=event.score,
        review=review,
        attribution=attribution,
    )
