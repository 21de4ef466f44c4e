"""What an article's notes say of the dates in it that no calendar has."""

from __future__ import annotations

from collections.abc import Iterable

# Notes are for people: no more than these are quoted, each once, and none at length.
_MOST, _LONGEST = 10, 60


def malformed_notes(text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Return one note for each malformed date, in text order, and one for how many more there are."""
    written = dict.fromkeys(" ".join(text[start : min(end, start + _LONGEST)].split()) for start, end in spans)
    notes = [f'malformed date: "{date}"' for date in list(written)[:_MOST]]
    if len(written) > _MOST:
        notes.append(f"{len(written) - _MOST} more malformed dates")
    return tuple(notes)
