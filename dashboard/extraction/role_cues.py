"""Which words make a name a location, an actor, or part of another name; `roles.py` reads them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.extraction.toponym_words import table_of
from dashboard.extraction.toponym_words.english import ENGLISH
from dashboard.extraction.toponym_words.records import Stems, phrases


@dataclass(frozen=True, slots=True)
class RoleCues:
    """The cues of one language, folded; `ToponymWords` says what each is."""

    located: frozenset[str]
    moving: frozenset[str]
    motion: Stems
    leaving: frozenset[str]
    giving: Stems
    ground: frozenset[str]
    office_of: Stems
    office: Stems
    acting: frozenset[str]
    speech: Stems
    skipped: frozenset[str]


@cache
def cues(language: str | None) -> RoleCues:
    """Return the cues of a language; those of English where it is unknown."""
    table = table_of(language) or ENGLISH
    return RoleCues(
        located=phrases(table.located),
        moving=phrases(table.moving),
        motion=Stems(table.motion),
        leaving=phrases(table.leaving),
        giving=Stems(table.giving),
        ground=phrases(table.ground),
        office_of=Stems(table.office_of),
        office=Stems(table.office),
        acting=phrases(table.acting),
        speech=Stems(table.speech),
        skipped=phrases(table.skipped),
    )
