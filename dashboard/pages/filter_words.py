"""The filters in the words that a reader sees: names of fields, of their values, and the choice as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, cast

from dashboard import wording
from dashboard.analysis.columns import NONE, Field
from dashboard.analysis.filters import Filters
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Certainty, Kind, Party

FIELDS: Final[Mapping[Field, str]] = MappingProxyType(
    {
        "kind": "Kind",
        "claimed_by": "Claimed by",
        "actor": "Done by",
        "certainty": "Certainty",
        "district": "District or province, of either administration",
        "place": "Place",
        "publisher": "Publisher",
        "language": "Language",
        "precision": "How exact the date is",
        "date_basis": "Where the date comes from",
        "place_basis": "Where the place comes from",
    }
)
_SHORT: Final[Mapping[Field, str]] = MappingProxyType(
    {"district": "District", "precision": "Date", "date_basis": "Date from", "place_basis": "Place from"}
)
_PRECISIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "day": "to the day",
        "week": "to the week",
        "month": "to the month",
        "season": "to the season",
        "quarter": "to the quarter",
        "year": "to the year",
        "decade": "to the decade",
        "range": "several days",
        NONE: "no day",
    }
)
_DATE_BASES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "stated": "its own sentence",
        "as_of": "a date that the paragraph stands under",
        "narrative": "an earlier sentence",
        "publication": "the publication date alone",
        "unknown": "nowhere: no day",
    }
)
_PLACE_BASES: Final[Mapping[str, str]] = MappingProxyType(
    {"named": "its own sentence", "carried": "an earlier sentence"}
)
_LISTED: Final = 3
"""Values of a field that a sentence names; the rest are counted."""


def value(field: Field, code: str, places: Mapping[str, str]) -> str:
    """Return a value of a field in words; `places` are the names of places on the page."""
    return _WORDS[field](code, places)


def _district(code: str, places: Mapping[str, str]) -> str:
    gazetteer = shipped_gazetteer()
    return places.get(code) or (gazetteer.label(code, "both") if code in gazetteer.places else code)


_WORDS: Final[Mapping[Field, Callable[[str, Mapping[str, str]], str]]] = MappingProxyType(
    {
        "kind": lambda code, _: wording.KINDS[cast(Kind, code)],
        "actor": lambda code, _: wording.PARTIES[cast(Party, code)],
        "claimed_by": lambda code, _: wording.PARTIES[cast(Party, code)],
        "certainty": lambda code, _: wording.CERTAINTIES[cast(Certainty, code)],
        "district": _district,
        "place": lambda code, places: places.get(code, code),
        "publisher": lambda code, _: code or "publisher not named",
        "language": lambda code, _: wording.language(code or None),
        "precision": lambda code, _: _PRECISIONS[code],
        "date_basis": lambda code, _: _DATE_BASES[code],
        "place_basis": lambda code, _: _PLACE_BASES[code],
    }
)


def part(filters: Filters, field: Field, places: Mapping[str, str]) -> str:
    """Return "Kind: fighting or advance" for what is chosen in a field."""
    chosen = filters.chosen(field)
    words = [value(field, code, places) for code in chosen[:_LISTED]]
    if len(chosen) > _LISTED:
        words.append(f"{len(chosen) - _LISTED} more")
    return f"{short(field)}: {' or '.join(words)}"


def short(field: Field) -> str:
    """Return the name of a field where there is little room."""
    return _SHORT.get(field, FIELDS[field])


def parts(filters: Filters, places: Mapping[str, str]) -> Sequence[str]:
    """Return what is set, one entry a field; empty when nothing is."""
    said = [part(filters, field, places) for field in FIELDS if filters.chosen(field)]
    if filters.searches:
        said.append(f"Words: {' '.join(filters.text.split())}")
    if filters.review:
        said.append("with less certain events")
    if filters.mentions != "none":
        said.append("with places only named" + (", also as who acts" if filters.mentions == "all" else ""))
    return said
