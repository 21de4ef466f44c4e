"""Which words make a name a location, an actor, or part of another name; `roles.py` reads them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.extraction.toponym_words import table_of
from dashboard.extraction.toponym_words.english import ENGLISH
from dashboard.extraction.toponym_words.records import Case, Stems, ToponymWords, phrases, words


@dataclass(frozen=True, slots=True)
class RoleCues:
    """The cues of one language, folded; `ToponymWords` says what each is."""

    table: ToponymWords
    located: frozenset[str]
    located_bare: frozenset[str]
    positions: frozenset[str]  # behind which a place may stand, whatever its role
    entered: Stems
    land_of: Stems
    moving: frozenset[str]
    motion: Stems
    handing: Stems
    leaving: frozenset[str]
    giving: Stems
    ground: frozenset[str]
    office_of: Stems
    office_in: Stems
    office: Stems
    office_adjectives: frozenset[str]
    bearers: Stems
    acting: frozenset[str]
    attributing: frozenset[str]
    speech: Stems
    skipped: Stems
    genitive: frozenset[str]
    located_in_case: tuple[tuple[Case, frozenset[str]], ...]
    voices: Stems
    clause_words: Stems
    behind: Stems
    borders: Stems
    envoys: Stems


@cache
def cues(language: str | None) -> RoleCues:
    """Return the cues of a language; those of English where it is unknown."""
    table = table_of(language) or ENGLISH
    return RoleCues(
        table=table,
        located=phrases(table.located) | phrases(table.located_bare),
        located_bare=phrases(table.located_bare),
        positions=phrases(table.located) | phrases(table.located_bare) | phrases(table.placing),
        entered=Stems(table.entered),
        land_of=Stems(table.land_of),
        moving=phrases(table.moving),
        motion=Stems(table.motion),
        handing=Stems(table.handing),
        leaving=phrases(table.leaving),
        giving=Stems(table.giving),
        ground=phrases(table.ground),
        office_of=Stems(table.office_of),
        office_in=Stems(table.office_in),
        office=Stems(table.office),
        office_adjectives=words(table.office_adjectives),
        bearers=Stems(table.bearers),
        acting=phrases(table.acting) | phrases(table.attributing),
        attributing=phrases(table.attributing),
        speech=Stems(table.speech),
        skipped=Stems(table.skipped.replace("|", " ")),
        genitive=words(table.genitive),
        located_in_case=tuple((case, phrases(one)) for case, one in table.located_in_case),
        voices=Stems(table.voices),
        clause_words=Stems(table.clause_words),
        behind=Stems(table.behind),
        borders=Stems(table.borders),
        envoys=Stems(table.envoys),
    )
