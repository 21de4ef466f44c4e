"""What each language writes about days, and what only looks like it: the tables in `date_tables/`.

A line of a table is a text and what it gives:

    The town fell on [October 4, 2020]. => 2020-10-04 day stated
    On [9] and [10 November] it rained. => 2020-11-09 day inferred; 2020-11-10 day inferred
    It rained [for days]. => none
    Two T-72 tanks were lost. => nothing

Each bracket holds an expression; behind the arrow stand, in this order and with a semicolon between, its day or
FIRST/LAST, its precision, and its basis: `stated`, `inferred` (the year) or `relative`, the last two with
`:article` or `:narrative` where the anchor matters. `none` is an expression without a day. Beside the brackets nothing
may have a day. `nothing` is a text without any date.

`@ 2020-10-15` is the day of publication of the lines below it, `@ none` none; ` \\n ` in a text is a line break. A line
that begins with `! ` is known to be missed; `#` begins a remark.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from dashboard.calendars import LANGUAGES
from dashboard.extraction.dates import find_dates
from dashboard.extraction.sentences import split_sentences
from dashboard.records import Article, DateExpression

TABLES = Path(__file__).parent / "date_tables"
_BRACKET = re.compile(r"\[([^\]]+)\]")
_BASES = {"stated": "stated", "inferred": "year_inferred", "relative": "relative"}


@dataclass(frozen=True)
class Row:
    """A line of a table: the text without brackets, and (start, words) of each bracket."""

    lang: str
    line: int
    published: dt.date | None
    text: str
    marks: tuple[tuple[int, str], ...]
    given: tuple[str, ...]
    known_miss: bool

    @property
    def name(self) -> str:
        return f"{self.lang}:{self.line}:{' / '.join(words for _, words in self.marks) or self.text}"


def _row(lang: str, number: int, published: dt.date | None, line: str) -> Row:
    known_miss = line.startswith("! ")
    text, _, given = line.removeprefix("! ").rpartition(" => ")
    text = text.replace(" \\n ", "\n")
    marks = tuple((m.start() - 2 * i, m[1]) for i, m in enumerate(_BRACKET.finditer(text)))
    return Row(
        lang, number, published, _BRACKET.sub(r"\1", text), marks, tuple(part.strip() for part in given.split(";")),
        known_miss,
    )  # fmt: skip


def _rows(lang: str) -> list[Row]:
    rows: list[Row] = []
    published: dt.date | None = None
    for number, line in enumerate((TABLES / f"{lang}.txt").read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("@ "):
            published = None if line == "@ none" else dt.date.fromisoformat(line[2:])
        elif line.strip() and not line.startswith("#"):
            rows.append(_row(lang, number, published, line))
    return rows


ROWS = [row for lang in LANGUAGES for row in _rows(lang)]


def dates_of(row: Row) -> list[DateExpression]:
    article = Article(
        document_id="d", document="d", article="d-1", start=0, end=len(row.text), lang=row.lang,
        published=row.published, published_basis=None if row.published is None else "given",
    )  # fmt: skip
    return find_dates(row.text, article, split_sentences(row.text, article))


def _said(found: DateExpression, given: str) -> str:
    """Return what was found in the words of the table, as exactly as the table says it."""
    if found.first is None or found.last is None:
        return "none"
    days = f"{found.first}" if found.first == found.last else f"{found.first}/{found.last}"
    basis = next(name for name, basis in _BASES.items() if basis == found.basis)
    return f"{days} {found.precision} {basis}" + (f":{found.anchor}" if ":" in given else "")


def check(row: Row) -> None:
    dates = dates_of(row)
    if row.given == ("nothing",):
        assert not row.marks, "a text with brackets gives something"
        assert [(d.text, str(d.first), str(d.last)) for d in dates if d.first is not None] == []
        return
    assert len(row.marks) == len(row.given), "as many brackets as results"
    marked = {start: given for (start, _), given in zip(row.marks, row.given, strict=True)}
    found = [
        (d.start, d.text, _said(d, marked.get(d.start, "")))
        for d in dates
        if d.first is not None or marked.get(d.start) == "none"
    ]
    assert found == [(*mark, given) for mark, given in zip(row.marks, row.given, strict=True)]


@pytest.mark.parametrize("row", [row for row in ROWS if not row.known_miss], ids=lambda row: row.name)
def test_a_text_gives_its_days_and_no_others(row: Row) -> None:
    check(row)


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("row", [row for row in ROWS if row.known_miss], ids=lambda row: row.name)
def test_known_misses(row: Row) -> None:
    check(row)


def test_the_tables_cover_every_language() -> None:
    marks = {lang: sum(len(row.marks) for row in ROWS if row.lang == lang and not row.known_miss) for lang in LANGUAGES}
    traps = sum(row.given == ("nothing",) for row in ROWS if not row.known_miss)
    assert min(marks.values()) >= 30, marks
    assert sum(marks.values()) >= 400, marks
    assert traps >= 100
