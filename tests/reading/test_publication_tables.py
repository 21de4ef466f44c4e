"""The day of publication that a page prints, or that can be inferred, or none: the tables in `publication_tables/`.

A table begins with a `title`, a `story` and `more` of it, which its pages use in braces. A page is

    == what is special about it
    2020-10-04 stated
    {title}
    ⟦Published: 4 October 2020⟧
    {story}

The second line is the day and its basis, or `none`. What stands in ⟦ ⟧ is not running text, the title neither; all else
is. A page is read twice: with blank lines between its lines, and without. `== !` begins a page that is known to be
misread; `#` begins a remark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from dashboard.calendars import LANGUAGES
from dashboard.reading import read_text
from dashboard.records import Article

TABLES = Path(__file__).parent / "publication_tables"
_FIELD = re.compile(r"(title|story|more): (.+)")
_MARK = re.compile("⟦([^⟦⟧]+)⟧")


@dataclass(frozen=True)
class Page:
    """A page of a table: its lines, marks included, and the day expected of it."""

    lang: str
    name: str
    expected: str
    lines: tuple[str, ...]
    known_miss: bool

    def text(self, between: str) -> tuple[str, list[tuple[int, int]]]:
        """Return the text without marks, and the spans of what was marked as furniture."""
        marked = between.join(self.lines)
        text, spans, at = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[at : match.start()]
            spans.append((len(text), len(text) + len(match[1])))
            text += match[1]
            at = match.end()
        return text + marked[at:], spans


def _pages(lang: str) -> list[Page]:
    fields: dict[str, str] = {}
    pages: list[Page] = []
    head, *blocks = re.split(r"^== ", (TABLES / f"{lang}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    for name, value in _FIELD.findall(head):
        fields[name] = f"⟦{value}⟧" if name == "title" else value
    for block in blocks:
        name, expected, *lines = [line for line in block.split("\n") if line.strip() and not line.startswith("# ")]
        for field, value in fields.items():
            lines = [line.replace("{" + field + "}", value) for line in lines]
        pages.append(Page(lang, name.removeprefix("!").strip(), expected, tuple(lines), name.startswith("!")))
    return pages


PAGES = [page for lang in LANGUAGES for page in _pages(lang)]


def _said(article: Article) -> str:
    return f"{article.published} {article.published_basis}" if article.published else "none"


def check(page: Page, between: str) -> None:
    text, furniture = page.text(between)
    (article,) = read_text(text, name="page").articles
    assert _said(article) == page.expected
    assert bool(article.notes) == (article.published_basis != "stated"), (
        "what is not printed is explained, and only that"
    )
    passages = [text[passage.start : passage.end].strip() for passage in article.passages]
    assert passages == [text[start:end].strip() for start, end in furniture]


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["wide", "tight"])
@pytest.mark.parametrize("page", [p for p in PAGES if not p.known_miss], ids=lambda page: f"{page.lang}:{page.name}")
def test_a_page_gives_its_day_of_publication(page: Page, between: str) -> None:
    check(page, between)


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("page", [p for p in PAGES if p.known_miss], ids=lambda page: f"{page.lang}:{page.name}")
def test_known_misses(page: Page) -> None:
    check(page, "\n\n")


def test_the_tables_cover_every_language() -> None:
    read = [page for page in PAGES if not page.known_miss]
    assert all(sum(page.lang == lang for page in read) >= 8 for lang in LANGUAGES)
    assert len(read) >= 90
