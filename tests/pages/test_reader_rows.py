"""The article as it is read: no letter is lost, every mark stands where it was found, and says what it was taken for."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.pages.reader_rows import Mark, Paragraph, Reading, marked, marks
from dashboard.pipeline import run
from dashboard.records import Tables

ENGLISH = """Fighting near Hadrut

By A. Writer, 18 October 2020

On 9 October 2020 Azerbaijan said that its army had captured the town of Hadrut. Yerevan denied it.

The Karabakh Committee met on Monday. Nobody had heard of the village of Qwzxabad before.
"""
ARABIC = "أعلنت وزارة الدفاع الأذربيجانية في 17 أكتوبر 2020 أن قواتها سيطرت على مدينة فضولي."


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    folder = tmp_path_factory.mktemp("read")
    (folder / "english.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "arabic.txt").write_text(ARABIC, encoding="utf-8")
    return run([folder])


def reading(tables: Tables, name: str) -> Reading:
    return Reading.of(tables, next(one for one in tables.articles if one.document == name))


def found(tables: Tables, name: str) -> dict[str, Mark]:
    read = reading(tables, name)
    return {read.document.text[mark.start : mark.end]: mark for mark in marks(read, lambda one: one.name or one.text)}


def plain(markup: str) -> str:
    return html.unescape(re.sub("<[^>]*>", "", markup))


@pytest.mark.parametrize(
    ("name", "words", "style", "told"),
    [
        ("english", "Hadrut", "place literal", "Meant: the place itself."),
        ("english", "Yerevan", "place metonym", "Meant: those who govern or speak there, not the place."),
        ("english", "9 October 2020", "date", "9 October 2020. The text states it."),
        ("english", "Monday", "date", "Counted from the day of publication, 18 October 2020."),
        ("arabic", "فضولي", "place literal", "Score "),
        ("arabic", "17 أكتوبر 2020", "date", "17 October 2020. The text states it."),
    ],
)
def test_a_mark_says_what_its_words_were_taken_for(
    tables: Tables, name: str, words: str, style: str, told: str
) -> None:
    mark = found(tables, name)[words]
    assert mark.style == style
    assert told in mark.told


def test_a_name_that_the_gazetteer_lacks_is_told_apart(tables: Tables) -> None:
    mark = found(tables, "english")["Qwzxabad"]
    assert mark.style == "place unknown literal"
    assert mark.told.startswith("Not in the gazetteer, so it is on no map.")


@pytest.mark.parametrize("name", ["english", "arabic"])
def test_the_paragraphs_hold_the_whole_article(tables: Tables, name: str) -> None:
    read = reading(tables, name)
    every = marks(read, lambda one: one.text)
    text = read.document.text
    shown = [plain(marked(text, one, every, [])) for one in read.paragraphs]
    assert "".join("".join(shown).split()) == "".join(text[read.article.start : read.article.end].split())
    assert any(one.aside for one in read.paragraphs) == (name == "english"), "title and byline are no running text"


def test_an_event_stands_beside_the_paragraph_of_its_sentence(tables: Tables) -> None:
    read = reading(tables, "english")
    beside = {
        read.document.text[one.start : one.end].split()[0]: [event.kind for event in read.events_in(one)]
        for one in read.paragraphs
    }
    assert "capture_claim" in beside["On"]
    assert not beside["The"]
    assert sum(map(len, beside.values())) == len(read.events)


def test_a_long_article_comes_in_parts_that_end_with_a_paragraph(tmp_path: Path) -> None:
    paragraph = "On 9 October 2020 Azerbaijan said that its army had captured the town of Hadrut. " * 20
    (tmp_path / "long.txt").write_text("\n\n".join([paragraph.strip()] * 60), encoding="utf-8")
    tables = run([tmp_path])
    read = Reading.of(tables, tables.articles[0])
    parts = read.parts()
    assert len(parts) > 3
    assert [one for part in parts for one in part] == list(read.paragraphs)


_spans = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(["place", "date", ""])), max_size=8)


@given(st.text(max_size=40).filter(lambda text: "\x00" not in text), _spans)
def test_marks_of_any_kind_leave_the_text_as_it_is(text: str, spans: list[tuple[int, int, str]]) -> None:
    ends = [(min(a, b, len(text)), min(max(a, b), len(text)), told) for a, b, told in spans]
    every = sorted((Mark(a, b, "place", told) for a, b, told in ends if a < b and told), key=lambda m: m.start)
    sentences = [(a, b) for a, b, told in ends if a < b and not told]
    markup = marked(text, Paragraph(0, len(text), aside=False), every, sentences)
    assert plain(markup) == text.encode("utf-8", "backslashreplace").decode("utf-8")
    for mark in every:
        assert "data-told" in markup
        assert mark.told in markup


def test_hostile_text_is_shown_and_not_run() -> None:
    text = "<script>alert(1)</script>"
    markup = marked(text, Paragraph(0, len(text), aside=False), [Mark(0, 8, "place", '"><img onerror=x>')], [])
    assert "<script" not in markup
    assert "<img" not in markup
    assert plain(markup) == text
