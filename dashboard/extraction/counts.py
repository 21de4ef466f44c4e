"""How many: the number that a report of losses gives, in figures or in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.happenings import Cue
from dashboard.records import Kind

_NEAR = 120  # letters on either side of a cue
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN = re.compile(r"(?<!\w)(?:in|since|of|by|во?|с|في|عام|سنه|منذ|en|depuis|im|seit|jahr) $")
_OF_PEOPLE = frozenset({"casualty_claim", "strike_shelling", "displacement", "deployment"})
# Words that multiply the number before them, in the languages that are read.
_TIMES = {
    **dict.fromkeys(("hundred", "مئه", "مائه"), 100),
    **dict.fromkeys(("thousand", "الف", "الاف", "тысяч", "тысячи", "тыс", "min", "bin", "հազար", "mille"), 1_000),
    "tausend": 1_000,
    **dict.fromkeys(("million", "millions", "مليون", "миллионов", "milyon", "millionen"), 1_000_000),
}


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or of pieces of equipment; `unit` is the word the text counts."""

    least: int
    most: int
    unit: str


def count_in(
    text: str, cues: CompiledCues, cue: Cue, kind: Kind, dates: Sequence[tuple[int, int]] = ()
) -> Count | None:
    """Return the number of casualties or losses nearest to a happening, None when it gives none.

    `dates` are the spans of dates in the plain letters: their days and years count nobody.
    """
    people = kind in _OF_PEOPLE
    if not people and kind != "equipment_loss":
        return None
    best: tuple[int, Count] | None = None
    for start, end, count in _counts(text, cues, cue, people=people):
        if any(start < last and end > first for first, last in dates):
            continue
        away = max(0, cue.start - end, start - cue.end)
        if best is None or away < best[0]:
            best = (away, count)
    return best[1] if best is not None else None


def _counts(text: str, cues: CompiledCues, cue: Cue, *, people: bool) -> Iterable[tuple[int, int, Count]]:
    """Yield the numbers near a happening, each with where it stands."""
    near = max(0, cue.start - _NEAR), min(len(text), cue.end + _NEAR)
    figures = cues.people_count if people else cues.equipment_count
    for match in figures.finditer(text, *near):
        if _YEAR.fullmatch(match[1]) and (match[2].strip() or _IN.search(text[: match.start()])):
            continue  # "in 2020 three soldiers": a year, unless what it counts stands beside it
        number = int(re.sub(r"\D", "", match[1])) * _times(match[2])
        yield match.start(), match.end(), Count(number, number, match[3])
    words = cues.people_in_words if people else cues.equipment_in_words
    for match in words.finditer(text, *near):
        between = match[2].strip()
        if (between == "عشر" or between not in cues.number_words) and not _is_part(text[: match.start()], cues):
            number = cues.number_words[match[1]]
            number = number + 10 if between == "عشر" else number * _times(between)
            yield match.start(), match.end(), Count(number, number, match[3])
    if people:
        for pattern, number in cues.number_forms:
            for match in pattern.finditer(text, *near):
                yield match.start(), match.end(), Count(number, number, match[1])


def _times(between: str) -> int:
    words = between.split()
    return _TIMES.get(words[0], 1) if words else 1


def _is_part(before: str, cues: CompiledCues) -> bool:
    """Say whether a number word goes on with a number before it ("a hundred and three")."""
    words = before[-30:].split()[-2:]
    return any(word in _TIMES or word in cues.number_words for word in words)
