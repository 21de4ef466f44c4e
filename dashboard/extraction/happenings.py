"""What a sentence says happened: its cues, without plans, wishes, questions and what is denied."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.extraction.cues import CompiledCues, CompiledHappening
from dashboard.extraction.cues.records import ActorPattern
from dashboard.records import Kind

_BESIDE = 90  # letters on either side in which a row's condition is looked for
_PURPOSE = frozenset({"to", "pour", "de", "zu", "чтобы", "для"})
_BEFORE = 90  # letters before a cue in which a plan, an attempt or a negation is looked for


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of a sentence (positions in its plain letters) that report a happening."""

    start: int
    end: int
    kind: Kind
    actor: ActorPattern
    strength: float
    attempted: bool = False
    speech: bool = False
    # A plan, a wish, a negation: it tells nothing, but its places belong to it and to nothing else.
    void: bool = False


def find_cues(
    text: str, cues: CompiledCues, taken: list[tuple[int, int]], places: list[tuple[int, int]] | None = None
) -> list[Cue]:
    """Return the happenings of a sentence in plain letters, in its order; those that did not happen are `void`.

    Where two rows meet on the same words the longer match wins, then the stronger row, then the earlier. Words
    inside a place name or a date (`taken`) are no cues; `places` are the literal ones, for rows that must meet one.
    """
    if text.rstrip(' "').endswith(("?", "՞")) or cues.hypothetical.search(text):
        return []
    found: list[tuple[int, float, int, CompiledHappening, int, int]] = []
    for order, row in enumerate(cues.happenings):
        for match in row.pattern.finditer(text):
            start, end = match.span()
            end -= len(match[0]) - len(match[0].rstrip())
            if start == end or any(start < last and end > first for first, last in taken if end - start < 12):
                continue
            if _fits(text, row, start, end) and _meets(text, cues, row, start, end, places or []):
                found.append((-(end - start), -row.row.strength, order, row, start, end))
    chosen: list[Cue] = []
    spent: list[tuple[int, int]] = []
    for _, _, _, row, start, end in sorted(found, key=lambda item: item[:3]):
        if any(start < last and end > first for first, last in spent):
            continue
        spent.append((start, end))
        cue = _judged(text, cues, row, start, end)
        # "an offensive to capture X" is an offensive at X: a purpose leaves its places to what serves it.
        purpose = cue.void and _last_word(text[:start]) in _PURPOSE
        if not purpose and not cues.purpose.search(text[max(0, start - _BEFORE) : start]):
            chosen.append(cue)
    return _without_topics(text, cues, sorted(chosen, key=lambda cue: cue.start))


def _without_topics(text: str, cues: CompiledCues, found: list[Cue]) -> list[Cue]:
    """Return the happenings without those that two sides only talked about ("spoke by phone about the fighting")."""
    talks = [cue for cue in found if cue.speech and cue.actor == "both"]
    return [
        cue
        for cue in found
        if cue.speech
        or not any(talk.end <= cue.start and not cues.clause_break.search(text[talk.end : cue.start]) for talk in talks)
    ]


def _last_word(before: str) -> str:
    words = before[-20:].split()
    return words[-1] if words else ""


def _fits(text: str, row: CompiledHappening, start: int, end: int) -> bool:
    window = text[max(0, start - _BESIDE) : end + _BESIDE]
    if row.beside is not None and not row.beside.search(window):
        return False
    if row.unless is not None and row.unless.search(window):
        return False
    return row.after_not is None or not row.after_not.match(text, end)


def _meets(
    text: str, cues: CompiledCues, row: CompiledHappening, start: int, end: int, places: list[tuple[int, int]]
) -> bool:
    """Say whether a row that must stand right at a place does: "took X", "the town of X was taken"."""
    if row.row.at_place is None:
        return True
    if row.row.at_place == "after":
        return any(
            end <= first <= end + _BESIDE
            and _are_glue(text[end:first], cues)
            and not cues.locative_before.search(text[end:first])
            and not (row.after_not is not None and row.after_not.match(text, last))
            for first, last in places
        )
    places = places + [match.span() for match in cues.anaphor.finditer(text, 0, start)]
    return any(start - _BESIDE <= last <= start and _are_glue(text[last:start], cues) for _, last in places)


def _are_glue(between: str, cues: CompiledCues) -> bool:
    return all(cues.list_word.fullmatch(word) for word in between.split())


def _judged(text: str, cues: CompiledCues, row: CompiledHappening, start: int, end: int) -> Cue:
    """Return the cue as it stands in its clause: void when it is a plan, a wish, a condition or negated."""
    before = text[max(0, start - _BEFORE) : start]
    after = text[end : end + _BEFORE]
    kind, actor, attempted, void = row.row.kind, row.row.actor, False, False
    if not row.row.speech:
        if cues.attempt_before.search(before):
            attempted = True
            if kind in ("capture_claim", "advance"):
                kind = "clash"
        elif cues.irrealis_before.search(_clause_end(before, cues)) or cues.irrealis_after.search(after):
            void = True
    if kind != "capture_denied" and (cues.negation_before.search(before) or cues.negation_after.match(after)):
        if kind == "capture_claim":
            kind = "capture_denied"
        else:
            void = True
    return Cue(start, end, kind, actor, row.row.strength, attempted, row.row.speech, void)


def _clause_end(before: str, cues: CompiledCues) -> str:
    """Return the part of the words before a cue that belongs to its clause."""
    last = 0
    for found in cues.clause_break.finditer(before):
        last = found.end()
    return before[last:]
