"""A sentence with all that was found in it before its events are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.extraction.parties import PartyMention
from dashboard.extraction.plain import Plain
from dashboard.records import DateExpression, Sentence, Toponym


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with all that was found in it: `parties` in the positions of its plain letters, places and dates."""

    sentence: Sentence
    raw: str
    view: Plain
    toponyms: Sequence[Toponym]
    dates: Sequence[DateExpression]
    literal: list[tuple[int, int]]
    parties: list[PartyMention]
