"""An evaluation in words: a table of scores, the mistakes with their sentences, or both as JSON."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from dashboard.evaluation.evaluate import Evaluation
from dashboard.evaluation.tally import F1, MISTAKE_KINDS, Mistake, Part, RatioName, Tally

AROUND = 60  # characters of the text on either side of a mistake
_LONGEST = 240  # characters of a mistake's own words
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
# What would move, hide or recolour other lines of a terminal.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


class Column(NamedTuple):
    """A column of the table: its part, its heading, and the score it shows."""

    part: Part
    heading: str
    score: str


COLUMNS: tuple[Column, ...] = (
    Column("articles", "start", "article_starts"),
    Column("articles", "day", "article_days"),
    Column("toponyms", "prec", "toponym_precision"),
    Column("toponyms", "rec", "toponym_recall"),
    Column("toponyms", "F1", "toponym_f1"),
    Column("toponyms", "place", "resolved"),
    Column("toponyms", "1 km", "settlement_1km"),
    Column("toponyms", "role", "role_others"),
    Column("toponyms", "ctry", "role_countries"),
    Column("dates", "prec", "date_precision"),
    Column("dates", "rec", "date_recall"),
    Column("dates", "F1", "date_value_f1"),
    Column("events", "prec", "event_precision"),
    Column("events", "rec", "event_recall"),
    Column("events", "F1", "event_f1"),
    Column("events", "shown", "event_precision_shown"),
    Column("events", "kind", "event_kind_f1"),
    Column("events", "claim", "event_claimed_by_accuracy"),
)
# What of a gold standard is asked for, and what of the program's findings is judged.
_ASKED: dict[Part, RatioName] = {
    "articles": "article_starts",
    "toponyms": "toponym_recall",
    "dates": "date_recall",
    "events": "event_recall",
}
_FOUND: dict[Part, RatioName] = {
    "articles": "article_precision",
    "toponyms": "toponym_precision",
    "dates": "date_precision",
    "events": "event_precision",
}
_PART_OF_MISTAKE: dict[str, Part] = {
    "article": "articles",
    "toponym": "toponyms",
    "role": "toponyms",
    "date": "dates",
    "event": "events",
}
_WIDTH = 5


def scores_tables(evaluation: Evaluation, parts: Collection[Part]) -> str:
    """Return a table a part: a row for all, for each language, and for each gold file where these are not the
    languages."""
    languages, files = evaluation.by_language(), evaluation.by_file()
    rows = [("all", evaluation.total()), *(languages.items() if len(languages) > 1 else ())]
    one_to_one = len(evaluation.tallies) == len(languages) == len(files)
    if len(files) > 1 and not one_to_one:
        rows += [(f"  {name}", tally) for name, tally in files.items()]
    total = rows[0][1]
    scored = [part for part in _ASKED if part in parts and total.of(_ASKED[part]) + total.of(_FOUND[part])]
    tables = [_table(part, rows) for part in scored]
    return "\n\n".join(tables)


def mistakes_listed(evaluation: Evaluation, limit: int, parts: Collection[Part]) -> Iterator[str]:
    """Give the lines that count the mistakes of each kind, and list up to `limit` of them with the text around."""
    yield ""
    for kind in MISTAKE_KINDS:
        several = [one for one in evaluation.mistakes if one.kind == kind]
        if not several or part_of(kind) not in parts:
            continue
        if limit:
            yield ""
        yield f"{kind}: {len(several)}"
        for one in several[:limit]:
            yield f"  {one.document.name} ({one.lang}, {one.start}): {isolated(excerpt(one))}"
            if one.expected:
                yield f"      expected  {isolated(plain(one.expected))}"
            if one.found:
                yield f"      found     {isolated(plain(one.found))}"
        if len(several) > limit > 0:
            yield f"  ... and {len(several) - limit} more"


def as_json(evaluation: Evaluation, limit: int, parts: Collection[Part]) -> str:
    """Return scores, counts and up to `limit` mistakes of each kind as one JSON object."""
    kinds = [kind for kind in MISTAKE_KINDS if part_of(kind) in parts]
    mistakes = {kind: [one for one in evaluation.mistakes if one.kind == kind] for kind in kinds}
    report = {
        "documents": evaluation.documents,
        "all": _scores(evaluation.total(), parts),
        "languages": {name: _scores(tally, parts) for name, tally in evaluation.by_language().items()},
        "files": {name: _scores(tally, parts) for name, tally in evaluation.by_file().items()},
        "mistakes": {
            kind: {"count": len(several), "listed": [_mistake(one) for one in several[:limit]]}
            for kind, several in mistakes.items()
        },
        "failures": list(evaluation.failures),
    }
    return json.dumps(report, indent=1, ensure_ascii=False)


def part_of(name: str) -> Part:
    """Return the part that a mistake or a score, by its name, belongs to."""
    return _PART_OF_MISTAKE[re.split(r"[ _]", name, maxsplit=1)[0]]


def excerpt(mistake: Mistake) -> str:
    """Return an event's sentence, or other words between square brackets with up to 60 characters on either side."""
    text = mistake.document.text
    words = text[mistake.start : mistake.end]
    if mistake.kind == "event missed":  # its end is that of the place named, not of the sentence
        words = text[mistake.start : mistake.end + AROUND].partition("\n\n")[0] + "…"
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    if mistake.kind.startswith("event"):
        return " ".join(plain(words).split())
    before = text[max(0, mistake.start - AROUND) : mistake.start]
    after = text[mistake.end : mistake.end + AROUND]
    return " ".join(plain(f"{before}[{words}]{after}").split())


def plain(text: str) -> str:
    """Return a text that fits a line of a terminal: line breaks and control characters become blanks."""
    return _UNSAFE.sub(" ", text)


def isolated(text: str) -> str:
    """Return a text that leaves the order of what stands beside it alone, whichever way its script runs."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def _table(part: Part, rows: Sequence[tuple[str, Tally]]) -> str:
    columns = [column for column in COLUMNS if column.part == part]
    width = max(len(part), *(len(plain(name)) for name, _ in rows))
    lines = [part.ljust(width) + _cells(["gold", "found", *(column.heading for column in columns)])]
    for name, tally in rows:
        scores = tally.scores()
        counts = [str(tally.of(_ASKED[part])), str(tally.of(_FOUND[part]))]
        numbers = [_number(scores[column.score]) for column in columns]
        lines.append(plain(name).ljust(width) + _cells([*counts, *numbers]))
    return "\n".join(lines)


def _cells(cells: Iterable[str]) -> str:
    return "".join(f"  {cell:>{_WIDTH}}" for cell in cells)


def _number(score: float | None) -> str:
    # Three digits, cut off: what is not quite 1 must not read as 1.
    return "-" if score is None else f"{int(score * 1000 + 1e-9) / 1000:.3f}"


def _scores(tally: Tally, parts: Collection[Part]) -> dict[str, object]:
    scores: dict[str, object] = {name: score for name, score in tally.scores().items() if _part_of_score(name) in parts}
    scores["gold"] = {part: tally.of(_ASKED[part]) for part in _ASKED if part in parts}
    scores["found"] = {part: tally.of(_FOUND[part]) for part in _FOUND if part in parts}
    return scores


def _part_of_score(name: str) -> Part:
    name = F1[name][0] if name in F1 else name
    return "toponyms" if name.startswith(("resolved", "settlement")) else part_of(name)


def _mistake(mistake: Mistake) -> dict[str, object]:
    return {
        "document": mistake.document.name,
        "file": mistake.document.group,
        "lang": mistake.lang,
        "start": mistake.start,
        "end": mistake.end,
        "text": excerpt(mistake),
        "expected": mistake.expected,
        "found": mistake.found,
    }
