"""Rows of JSON lines become the nouns of a gold standard. A row that cannot raises KeyError or ValueError."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar, get_args

from dashboard.evaluation.gold import (
    AREAS,
    GoldArticle,
    GoldDate,
    GoldEvent,
    GoldRole,
    GoldToponym,
    Interval,
    Point,
)
from gazetteer.records import PlaceKind

Row = dict[str, object]
_T = TypeVar("_T")


def article_of(row: Row) -> GoldArticle:
    days = (_day(row.get("published")), _day(row.get("published_alt")))
    return GoldArticle(
        article=text_field(row, "id"),
        start=_offset(row, "start"),
        end=_offset(row, "end"),
        lang=text_field(row, "lang"),
        published=tuple(day for day in days if day is not None),
    )


def toponym_of(row: Row) -> GoldToponym:
    return GoldToponym(
        start=_offset(row, "start"),
        end=_offset(row, "end"),
        text=text_field(row, "text"),
        role=_one_of(text_field(row, "role"), get_args(GoldRole)),
        place=text_field(row, "place"),
        name=text_field(row, "place"),
        kind=_one_of(text_field(row, "type"), get_args(PlaceKind)),
        theatre=row.get("scope") == "theatre",
        point=_point(row),
    )


def date_of(row: Row) -> GoldDate:
    days = _interval(row.get("begin"), row.get("end_date"))
    return GoldDate(
        start=_offset(row, "start"),
        end=_offset(row, "end"),
        text=text_field(row, "text"),
        days=None if row.get("vague") else days,
        approximate=bool(row.get("approx")),
    )


def event_of(row: Row, kinds: dict[str, PlaceKind]) -> GoldEvent:
    spans = "sentence_start" in row
    place = text_field(row, "place")
    return GoldEvent(
        start=_offset(row, "sentence_start") if spans else None,
        end=_offset(row, "sentence_end") if spans else None,
        place=place,
        name=place,
        area=kinds.get(place, "settlement") in AREAS,
        point=_point(row),
        days=_event_days(row),
        earliest=_day(row.get("date_begin")),
        latest=_day(row.get("date_end")),
        kind=text_field(row, "type"),
        claimed_by=str(row.get("claimed_by") or "author"),
        named=bool(row.get("place_in_sentence", True)),
    )


def _event_days(row: Row) -> Interval | None:
    """Return the days that the text alone gives an event: `text_date` where present, else its days."""
    if row.get("date_precision") == "unknown":
        return None
    given = row.get("text_date")
    if isinstance(given, dict):
        return _interval(given.get("begin", given.get("date_begin")), given.get("end", given.get("date_end")))
    if isinstance(given, list) and len(given) == 2:
        return _interval(*given)
    if isinstance(given, str) and given:
        first, slash, last = given.partition("/")
        return _interval(first, last if slash else first)
    return _interval(row.get("date_begin"), row.get("date_end"))


def _interval(first: object, last: object) -> Interval | None:
    days = (_day(first), _day(last))
    return (days[0], days[1]) if days[0] is not None and days[1] is not None else None


def _day(value: object) -> dt.date | None:
    """Return a day, None where there is none that a calendar of our era has (years before Christ are written so)."""
    if not isinstance(value, str) or value.startswith("-"):
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None


def _point(row: Row) -> Point | None:
    latitude, longitude = row.get("latitude", row.get("lat")), row.get("longitude", row.get("lon"))
    if isinstance(latitude, int | float) and isinstance(longitude, int | float):
        return (float(latitude), float(longitude))
    return None


def text_field(row: Row, key: str) -> str:
    value = row[key]
    if not isinstance(value, str):
        raise ValueError(f"{key} is not a text: {value!r}")
    return value


def _offset(row: Row, key: str) -> int:
    value = row[key]
    if not isinstance(value, int):
        raise ValueError(f"{key} is not a number: {value!r}")
    return value


def list_field(row: Row, key: str) -> list[Row]:
    value = row[key]
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError(f"{key} is not a list of objects")
    return value


def _one_of(value: str, known: tuple[_T, ...]) -> _T:
    for one in known:
        if one == value:
            return one
    raise ValueError(f"{value!r} is not one of {', '.join(map(str, known))}")
