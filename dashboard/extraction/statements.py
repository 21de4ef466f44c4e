"""Texts that are one office's words from end to end: communiqués and signed statements."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.extraction import claimants
from dashboard.extraction.claimants import Claim
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.parties import find_parties
from dashboard.extraction.plain import plain
from dashboard.records import Article

_HEADING_WORDS = 14  # words in a line that heads or signs a statement
_FOLLOWS_WORDS = 30  # words in a line that says that a statement follows
_FIRST_LINES = 4


@dataclass(frozen=True, slots=True)
class Voice:
    """The claim that a statement is, from `start` of the document on."""

    claim: Claim
    start: int


def voice_of(text: str, article: Article, cues: CompiledCues) -> Voice | None:
    """Return whose statement an article is, None for other texts.

    Its first or last line is the name of one party's office, without a verb; or one of the first lines says that the
    statement of one follows ("issued the following statement:").
    """
    lines: list[tuple[int, str]] = []
    at = article.start
    for line in text[article.start : article.end].splitlines(keepends=True):
        if line.strip():
            lines.append((at, line))
        at += len(line)
    if len(lines) < 3:
        return None
    for number, (start, line) in enumerate(lines[:_FIRST_LINES]):
        view = plain(line, 0, len(line)).text.strip()
        if number == 0 and (claim := _headed(view, cues)) is not None:
            return Voice(claim, article.start)
        if view.endswith(":") and (claim := _announced(view, cues)) is not None:
            return Voice(claim, start + len(line))
    start, line = lines[-1]
    claim = _headed(plain(line, 0, len(line)).text.strip(), cues)
    return Voice(claim, article.start) if claim is not None else None


def _headed(line: str, cues: CompiledCues) -> Claim | None:
    if len(line.split()) > _HEADING_WORDS or not cues.running.heading.search(line) or line.endswith((".", "։")):
        return None
    titled = any(match.end() == len(line) for match in cues.running.follows.finditer(line))
    if ":" in line or (not titled and any(pattern.search(line) for _, pattern in cues.reporting)):
        return None
    return _one_party(line, cues)


def _announced(line: str, cues: CompiledCues) -> Claim | None:
    if len(line.split()) > _FOLLOWS_WORDS or not cues.running.heading.search(line):
        return None
    return _one_party(line, cues) if cues.running.follows.search(line) else None


def _one_party(line: str, cues: CompiledCues) -> Claim | None:
    parties = find_parties(line, cues, [])
    if len({one.party for one in parties}) != 1 or parties[0].party in ("author", "media", "social_media"):
        return None
    one = parties[0]
    return claimants.carried(Claim(one.start, one.end, one.party, "say", one.start, one.end))
