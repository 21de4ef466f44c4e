"""The nouns of a gold standard: what a person found in a text, in one shape whatever file it was written in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from dashboard.reading import ReadDocument
from gazetteer.records import PlaceKind

GoldRole = Literal["literal", "metonym", "modifier", "adjectival"]
Point = tuple[float, float]
"""Latitude and longitude, degrees, WGS84."""
Interval = tuple[dt.date, dt.date]
"""First and last day, both included."""

AREAS: frozenset[PlaceKind] = frozenset({"district", "region", "country", "water", "other"})
"""Kinds of places that a point only stands for: they are right within a larger distance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldToponym:
    """A place name as a person marked it.

    `place` is the same for mentions of one place, `name` how people call it. `theatre` says whether it lies in the
    theatre: one that does is asked for, one elsewhere is not, but finding it is no fault. `point` is None when
    nobody knows where the place lies.
    """

    start: int
    end: int
    text: str
    role: GoldRole
    place: str
    name: str
    kind: PlaceKind
    theatre: bool
    point: Point | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDate:
    """A date expression as a person marked it. `days` is None when the text is vague: it must get no day then.

    `approximate`: the edges are a judgement, so that an interval sharing half of the union is right.
    """

    start: int
    end: int
    text: str
    days: Interval | None
    approximate: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldEvent:
    """What a person read a sentence to say.

    `start` and `end` are a stretch of the sentence that a matching event's sentence has to overlap, None where the
    gold standard does not tell: the event's sentence must then hold a mention of the place. `days` is None for an
    undated event; `earliest` and `latest` are then what the text allows. `named`: the sentence names the place.
    """

    start: int | None
    end: int | None
    place: str
    name: str
    area: bool
    point: Point | None
    days: Interval | None
    earliest: dt.date | None
    latest: dt.date | None
    kind: str
    claimed_by: str
    named: bool

    @property
    def asked(self) -> bool:
        """Whether the event counts when it is not found: what has no day, or no place of its own, is not asked for."""
        return self.days is not None and self.named and self.point is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    """Where an article of a document of many begins, its language, and the days that it prints for itself."""

    article: str
    start: int
    end: int
    lang: str
    published: tuple[dt.date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A text with all that a person found in it.

    `group` is the gold file it stands in. `read` is the document as the product reads it. `articles` is empty where
    articles are not annotated; the text is in `lang` then.
    """

    name: str
    group: str
    read: ReadDocument
    lang: str
    toponyms: tuple[GoldToponym, ...]
    dates: tuple[GoldDate, ...]
    events: tuple[GoldEvent, ...]
    articles: tuple[GoldArticle, ...] = ()

    @property
    def text(self) -> str:
        return self.read.document.text

    def lang_at(self, offset: int) -> str:
        """Return the language of the text at an offset, "?" where no article was annotated."""
        if not self.articles:
            return self.lang
        return next((one.lang for one in self.articles if one.start <= offset < one.end), "?")
