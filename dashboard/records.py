"""The nouns of the product, used in every room and renamed in none.

All offsets are Python `str` offsets into `Document.text`, end exclusive: `text[start:end]` is the string.
Days are `datetime.date`, both ends of an interval included. Coordinates are degrees, WGS84.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, get_args

from gazetteer.records import PlaceKind

Kind = Literal[
    "capture_claim",
    "capture_denied",
    "advance",
    "counterattack",
    "clash",
    "strike_shelling",
    "ceasefire_violation",
    "equipment_loss",
    "casualty_claim",
    "deployment",
    "displacement",
    "ceasefire_diplomacy",
    "other",
]
Party = Literal[
    "azerbaijan",
    "armenia",
    "nkr",
    "turkey",
    "russia",
    "iran",
    "us",
    "un_osce",
    "icrc",
    "syria_militants",
    "civilians",
    "social_media",
    "media",
    "author",
    "unknown",
]
Certainty = Literal["asserted", "claimed", "alleged", "denied"]
Role = Literal["literal", "metonym", "modifier"]
Match = Literal["exact", "variant", "inflected", "fuzzy"]
Precision = Literal["day", "week", "month", "season", "quarter", "year", "decade", "range"]
DateExpressionBasis = Literal["stated", "year_inferred", "relative"]
Anchor = Literal["article", "narrative"]
EventDateBasis = Literal["stated", "as_of", "narrative", "publication", "unknown"]
PlaceBasis = Literal["named", "carried"]
PublishedBasis = Literal["stated", "inferred", "given"]
EvidenceKind = Literal["verbatim", "digest"]
EvidenceRole = Literal["place", "date", "cue", "claimant"]
PassageKind = Literal[
    "front_matter",  # the metadata block of a Markdown document
    "title",  # the title, and each repetition of it
    "byline",  # publisher, author or translator lines
    "dateline",  # the line that prints when the article was published or updated
    "caption",  # text under a picture or a video
    "link",  # headline of another story, glued in
    "share",  # share, subscribe, donate and navigation lines
    "footer",  # biography, copyright, source address, "Related"
]

KINDS: tuple[Kind, ...] = get_args(Kind)
PARTIES: tuple[Party, ...] = get_args(Party)


def _check_span(start: int, end: int) -> None:
    if not 0 <= start <= end:
        raise ValueError(f"a span needs 0 <= start <= end; got {start}..{end}")


def _check_days(first: dt.date | None, last: dt.date | None) -> None:
    if (first is None) != (last is None):
        raise ValueError(f"an interval has both days or neither; got {first} and {last}")
    if first is not None and last is not None and first > last:
        raise ValueError(f"the first day {first} is after the last day {last}")


def _check_point(latitude: float | None, longitude: float | None) -> None:
    if latitude is None and longitude is None:
        return
    # Written so that NaN fails.
    if latitude is None or not -90 <= latitude <= 90:
        raise ValueError(f"latitude {latitude!r} is not between -90 and 90 degrees")
    if longitude is None or not -180 <= longitude <= 180:
        raise ValueError(f"longitude {longitude!r} is not between -180 and 180 degrees")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of an article that is not its running text, with what it is."""

    start: int
    end: int
    kind: PassageKind

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One input: a file, a pasted text, or one row of a JSONL file.

    `document_id` is the SHA-256 of the bytes (with the row's id for rows), `document` its display name: the file's
    stem or the row's id. `text` is what the reader of the format gives, byte-order mark removed and nothing else
    changed. `bytes` counts the input's bytes.
    """

    document_id: str
    document: str
    source: str
    encoding: str
    bytes: int
    text: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One piece of writing inside a document.

    Articles of a document do not overlap and come in order. `passages` are the parts that are not running text
    (ordered, not overlapping, inside the article); events come only from what is left. `published` is a day that
    the article states, that is inferred from it (`inferred`), or that came with the input (`given`). An article
    without one may still lie between two days, both included (`published_between`).
    """

    document_id: str
    document: str
    article: str
    start: int
    end: int
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    lang: str | None = None
    published: dt.date | None = None
    published_basis: PublishedBasis | None = None
    published_between: tuple[dt.date, dt.date] | None = None
    url: str | None = None
    evidence_kind: EvidenceKind = "verbatim"
    notes: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        if (self.published is None) != (self.published_basis is None):
            raise ValueError("a publication date comes with its basis, and a basis with its date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of an article. `paragraph` numbers the paragraphs of the article from 0.

    `passage` is the kind of the passage it stands in, None for running text.
    """

    start: int
    end: int
    paragraph: int
    passage: PassageKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a toponym might be, how likely (0 to 1), and why, in words a reader understands."""

    place_id: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place name as an article writes it, and the place it is taken for.

    A name that the gazetteer lacks has null `place_id`, coordinates and score, and is listed for review.
    `latitude` and `longitude` are degrees, WGS84.
    """

    document_id: str
    document: str
    article: str
    start: int
    end: int
    text: str
    role: Role
    place_id: str | None
    name: str | None
    kind: PlaceKind | None
    country: str | None
    district: str | None
    latitude: float | None
    longitude: float | None
    match: Match | None
    score: float | None
    candidates: tuple[Candidate, ...] = ()

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        _check_point(self.latitude, self.longitude)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """A span of text that denotes a day or an interval; `first` and `last` are both included.

    What the text leaves vague has neither. `value` is TIMEX3/EDTF. `anchor` says what a relative expression (or a
    missing year) is counted from, `anchor_date` that day.
    """

    document_id: str
    document: str
    article: str
    start: int
    end: int
    text: str
    value: str
    first: dt.date | None
    last: dt.date | None
    precision: Precision | None
    basis: DateExpressionBasis
    anchor: Anchor | None = None
    anchor_date: dt.date | None = None

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        _check_days(self.first, self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The span of text that made one part of an event."""

    role: EvidenceRole
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What one sentence says happened: what, where, when, and who claims it.

    `quote` is the sentence, `document.text[sentence_start:sentence_end]`; with `evidence_kind` `digest` it is a
    paraphrase and is never shown as a quotation. `score` (0 to 1) says how sure the program is; `shown` whether
    that is above the line, so that it is drawn by default.
    """

    event_id: str
    document_id: str
    document: str
    article: str
    sentence_start: int
    sentence_end: int
    quote: str
    evidence_kind: EvidenceKind
    evidence: tuple[Evidence, ...]
    place_id: str
    name: str
    kind_of_place: PlaceKind
    district: str | None
    latitude: float
    longitude: float
    place_basis: PlaceBasis
    first: dt.date | None
    last: dt.date | None
    precision: Precision | None
    date_basis: EventDateBasis
    kind: Kind
    actor: Party
    target: Party
    claimed_by: Party
    certainty: Certainty
    count_min: int | None = None
    count_max: int | None = None
    count_unit: str | None = None
    cue: str | None = None
    score: float
    shown: bool

    def __post_init__(self) -> None:
        _check_span(self.sentence_start, self.sentence_end)
        _check_days(self.first, self.last)
        _check_point(self.latitude, self.longitude)
        if not (math.isfinite(self.score) and 0 <= self.score <= 1):
            raise ValueError(f"a score lies between 0 and 1; got {self.score!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Events that report the same thing, with the number of independent sources."""

    incident_id: str
    event_ids: tuple[str, ...]
    place_id: str
    first: dt.date | None
    last: dt.date | None
    kind: Kind
    actor: Party
    sources: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input, or a part of one, that could not be used: which, where it failed, and what helps."""

    document: str
    source: str
    stage: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Everything that a run understood, as sequences of records in document order."""

    documents: tuple[Document, ...] = ()
    articles: tuple[Article, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    events: tuple[Event, ...] = ()
    incidents: tuple[Incident, ...] = ()
    failures: tuple[Failure, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)


def subtract(start: int, end: int, holes: Iterable[Passage]) -> list[tuple[int, int]]:
    """Return what is left of start..end when the (ordered, not overlapping) holes are cut out."""
    left: list[tuple[int, int]] = []
    for hole in holes:
        if hole.end <= start or hole.start >= end:
            continue
        if hole.start > start:
            left.append((start, hole.start))
        start = max(start, hole.end)
    if start < end:
        left.append((start, end))
    return left
