"""The names that want a look, as a table for the page and as a CSV file. No Streamlit."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from functools import cached_property
from typing import Final

import pandas as pd

from dashboard.pages.mentions import Mentions, Quoted, Written
from dashboard.pipeline.surroundings import Called
from dashboard.store.formats import inert
from gazetteer.geocoder import GazetteerGeocoder

CALLED: Final[dict[Called, str]] = {
    "village": "village",
    "settlement": "town or settlement",
    "district": "district or province",
    "region": "region",
    "country": "country",
    "water": "river, lake or sea",
    "other": "mountain, road or the like",
}
CANDIDATES: Final = 3
"""Places that are offered for one name."""


class NameTables:
    """The names that want a look: those that the gazetteer lacks, and those whose place is unsure."""

    def __init__(self, mentions: Mentions, geocoder: GazetteerGeocoder) -> None:
        self._mentions = mentions
        self._geocoder = geocoder

    @cached_property
    def lacking(self) -> NameTable:
        return NameTable(self._mentions.lacking, self._mentions, self._geocoder)

    @cached_property
    def unsure(self) -> NameTable:
        return NameTable(self._mentions.unsure, self._mentions, self._geocoder)


class NameTable:
    """Rows for names, one each, in the order given: as the page shows them, and as they are saved."""

    def __init__(self, written: Sequence[Written], mentions: Mentions, geocoder: GazetteerGeocoder) -> None:
        self.written = tuple(written)
        self._mentions = mentions
        self._geocoder = geocoder

    @cached_property
    def frame(self) -> pd.DataFrame:
        """The table to show. The place that a name was taken for, with its score, where there is such a place."""
        chosen = any(one.place_id for one in self.written)
        return pd.DataFrame(
            {
                "Name as written": [one.name for one in self.written],
                "Times": [len(one.mentions) for one in self.written],
                **self._chosen(chosen),
                "The text calls it": [called(one) for one in self.written],
                "It may be": [" | ".join(candidates) for candidates in self.candidates],
                "Documents": [_documents(one) for one in self.written],
                "Sentence": [_sentence(self._first(one)) for one in self.written],
            }
        )

    def _chosen(self, chosen: bool) -> dict[str, list[object]]:
        if not chosen:
            return {}
        return {
            "Taken for": [self._label(one.place_id) for one in self.written],
            "Score": [one.score for one in self.written],
        }

    @cached_property
    def csv(self) -> bytes:
        """The table for spreadsheets: UTF-8 with a byte-order mark, no cell that runs as a formula.

        Every sentence of a name stands in it, one a line of its cell.
        """
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(
            ["name", "times", "taken_for", "place_id", "score", "called", "candidates", "documents", "sentences"]
        )
        for one, candidates in zip(self.written, self.candidates, strict=True):
            sentences = "\n".join(_sentence(quote) for quote in self._mentions.sentences(one.mentions))
            row = [
                one.name, len(one.mentions), self._label(one.place_id), one.place_id or "",
                "" if one.score is None else one.score, called(one), " | ".join(candidates), _documents(one),
                sentences,
            ]  # fmt: skip
            writer.writerow([inert(cell) for cell in row])
        return out.getvalue().encode("utf-8-sig", "backslashreplace")

    @cached_property
    def candidates(self) -> list[list[str]]:
        """For each name the places it may stand for, best first, each with score and reason.

        Where the text gave none, those that the spelling alone suggests.
        """
        return [self._candidates(one) for one in self.written]

    def _candidates(self, one: Written) -> list[str]:
        gazetteer = self._geocoder.gazetteer
        offered = [
            (candidate.place_id, candidate.score, candidate.reason)
            for candidate in one.candidates
            if candidate.place_id in gazetteer.places
        ]
        if not offered:
            offered = [
                (found.place.place_id, found.score, f"by the spelling alone: {reason}")
                for found, reason in self._geocoder.candidates(one.name)
            ]
        return [
            f"{self._label(place_id)}{self._where(place_id)}, score {score:.2f}: {reason}"
            for place_id, score, reason in offered[:CANDIDATES]
        ]

    def _where(self, place_id: str) -> str:
        place = self._geocoder.gazetteer.places[place_id]
        return f", {place.district}" if place.district and place.district != place.name else ""

    def _label(self, place_id: str | None) -> str:
        gazetteer = self._geocoder.gazetteer
        return gazetteer.label(place_id) if place_id in gazetteer.places and place_id is not None else ""

    def _first(self, one: Written) -> Quoted:
        return self._mentions.sentences(one.mentions[:1])[0]


def called(one: Written) -> str:
    return ", ".join(CALLED[kind] for kind in one.called)


def _documents(one: Written) -> str:
    return "; ".join(dict.fromkeys(toponym.document for toponym in one.mentions))


def _sentence(quote: Quoted) -> str:
    text = " ".join(quote.text.split())
    digest = quote.article is not None and quote.article.evidence_kind == "digest"
    return f"Paraphrase: {text}" if digest else text
