"""The words that tell events, one table a language, compiled once."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache

from dashboard.extraction.cues.arabic import ARABIC
from dashboard.extraction.cues.armenian import ARMENIAN
from dashboard.extraction.cues.azerbaijani import AZERBAIJANI
from dashboard.extraction.cues.english import ENGLISH
from dashboard.extraction.cues.figures import figures_of
from dashboard.extraction.cues.french import FRENCH
from dashboard.extraction.cues.german import GERMAN
from dashboard.extraction.cues.persian import PERSIAN
from dashboard.extraction.cues.records import Cues, Happening, Manner
from dashboard.extraction.cues.running import RUNNING, Running
from dashboard.extraction.cues.russian import RUSSIAN
from dashboard.extraction.cues.turkish import TURKISH
from dashboard.records import Party

TABLES: dict[str, Cues] = {
    cues.language: cues for cues in (ENGLISH, ARABIC, RUSSIAN, AZERBAIJANI, TURKISH, ARMENIAN, FRENCH, GERMAN, PERSIAN)
}

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class CompiledHappening:
    """A row with its patterns compiled."""

    row: Happening
    pattern: re.Pattern[str]
    beside: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    after_not: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class CompiledRunning:
    """The words by which speech runs on, compiled."""

    pronoun: re.Pattern[str]
    office_again: re.Pattern[str]
    about_this: re.Pattern[str]
    also: re.Pattern[str]
    heading: re.Pattern[str]
    follows: re.Pattern[str]
    untrue: re.Pattern[str]
    official: re.Pattern[str]
    person: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class CompiledCues:
    """A table with its patterns compiled; patterns that a language lacks never match."""

    cues: Cues
    happenings: tuple[CompiledHappening, ...]
    parties: tuple[tuple[Party, re.Pattern[str]], ...]
    reporting: tuple[tuple[Manner, re.Pattern[str]], ...]
    according_before: re.Pattern[str]
    according_after: re.Pattern[str]
    same_speaker: re.Pattern[str]
    alleged: re.Pattern[str]
    irrealis_before: re.Pattern[str]
    irrealis_after: re.Pattern[str]
    hypothetical: re.Pattern[str]
    attempt_before: re.Pattern[str]
    negation_before: re.Pattern[str]
    negation_after: re.Pattern[str]
    clause_break: re.Pattern[str]
    relative: re.Pattern[str]
    list_word: re.Pattern[str]
    anaphor: re.Pattern[str]
    locative_before: re.Pattern[str]
    locative_ending: re.Pattern[str]
    owner_ending: re.Pattern[str]
    goal_ending: re.Pattern[str]
    aside_before: re.Pattern[str]
    that: re.Pattern[str]
    says_next: re.Pattern[str]
    spoken_at: re.Pattern[str]
    speaker_seat: re.Pattern[str]
    said_noun: re.Pattern[str]
    said_by: re.Pattern[str]
    companion: re.Pattern[str]
    agent: re.Pattern[str]
    auxiliary: re.Pattern[str]
    passive_before: re.Pattern[str]
    taker: re.Pattern[str]
    purpose: re.Pattern[str]
    as_of: re.Pattern[str]
    since_before: re.Pattern[str]
    since_after: re.Pattern[str]
    opinion: re.Pattern[str]
    background: re.Pattern[str]
    people_count: re.Pattern[str]
    equipment_count: re.Pattern[str]
    people_in_words: re.Pattern[str]
    equipment_in_words: re.Pattern[str]
    number_words: dict[str, int]
    number_forms: tuple[tuple[re.Pattern[str], int], ...]
    running: CompiledRunning


def _maybe(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else re.compile(pattern)


def _count(unit: str) -> re.Pattern[str]:
    """A number, at most three words, and what is counted."""
    return re.compile(
        rf"(?<![\w.,-])(\d{{1,3}}(?:[.,  ]\d{{3}})+|"
        rf"\d{{1,6}})(?![\w.,-]*\d)(?!-)((?:[ -][^\W\d][\w-]*){{0,3}}?)[ -]({unit})(?!\w)"
    )


def _count_in_words(words: tuple[tuple[str, int], ...], unit: str) -> re.Pattern[str]:
    """A number word, at most one word, and what is counted."""
    if not words:
        return NEVER
    numbers = "|".join(sorted((word for word, _ in words), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])({numbers})((?:[ -][^\W\d][\w-]*)??) ({unit})(?!\w)")


@cache
def compiled(language: str) -> CompiledCues:
    """Return the compiled table of a language of `TABLES`."""
    cues = TABLES[language]
    rows = tuple(
        CompiledHappening(
            row=row,
            pattern=re.compile(row.pattern),
            beside=_maybe(row.beside),
            unless=_maybe(row.unless),
            after_not=_maybe(row.after_not),
        )
        for row in cues.happenings
    )
    return CompiledCues(
        cues=cues,
        happenings=rows,
        parties=tuple((party, re.compile(pattern)) for party, pattern in (*figures_of(language), *cues.parties)),
        reporting=tuple((manner, re.compile(pattern)) for manner, pattern in cues.reporting),
        according_before=re.compile(cues.according_before),
        according_after=_maybe(cues.according_after) or NEVER,
        same_speaker=re.compile(cues.same_speaker),
        alleged=re.compile(cues.alleged),
        irrealis_before=re.compile(cues.irrealis_before),
        irrealis_after=_maybe(cues.irrealis_after) or NEVER,
        hypothetical=re.compile(cues.hypothetical),
        attempt_before=re.compile(cues.attempt_before),
        negation_before=re.compile(cues.negation_before),
        negation_after=_maybe(cues.negation_after) or NEVER,
        clause_break=re.compile(cues.clause_break),
        relative=re.compile(cues.relative),
        list_word=re.compile(rf"(?:{cues.list_glue})"),
        anaphor=re.compile(cues.anaphor),
        locative_before=re.compile(cues.locative_before),
        locative_ending=_maybe(cues.locative_ending) or NEVER,
        owner_ending=_maybe(cues.owner_ending) or NEVER,
        goal_ending=_maybe(cues.goal_ending) or NEVER,
        aside_before=_maybe(cues.aside_before) or NEVER,
        that=_maybe(cues.that) or NEVER,
        says_next=_maybe(cues.says_next) or NEVER,
        spoken_at=_maybe(cues.spoken_at) or NEVER,
        speaker_seat=_maybe(cues.speaker_seat) or NEVER,
        said_noun=_maybe(cues.said_noun) or NEVER,
        said_by=_maybe(cues.said_by) or NEVER,
        companion=_maybe(cues.companion) or NEVER,
        agent=_maybe(cues.agent) or NEVER,
        auxiliary=_maybe(cues.auxiliary) or NEVER,
        passive_before=_maybe(cues.passive_before) or NEVER,
        taker=_maybe(cues.taker) or NEVER,
        purpose=_maybe(cues.purpose) or NEVER,
        as_of=re.compile(cues.as_of),
        since_before=_maybe(cues.since_before) or NEVER,
        since_after=_maybe(cues.since_after) or NEVER,
        opinion=re.compile(cues.opinion),
        background=re.compile(cues.background),
        people_count=_count(cues.people_count),
        equipment_count=_count(cues.equipment_count),
        people_in_words=_count_in_words(cues.number_words, cues.people_count),
        equipment_in_words=_count_in_words(cues.number_words, cues.equipment_count),
        number_words=dict(cues.number_words),
        number_forms=tuple((re.compile(pattern), number) for pattern, number in cues.number_forms),
        running=CompiledRunning(
            **{one.name: re.compile(getattr(RUNNING[language], one.name)) for one in fields(Running)}
        ),
    )
