"""The slides, read back: real text, native tables, notes with the sentences, nothing below the edge."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pptx
import pytest
from export_corpus import ARABIC, ATTRIBUTION, HOSTILE, MADE, rows
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pptx.util import Emu

from dashboard.basemap.layers import NEUTRALITY_NOTE
from dashboard.briefing.export import SIZES, Shape
from dashboard.briefing.rows import EventRow
from dashboard.briefing.slide_tables import cells_of, pages_of
from dashboard.briefing.slide_text import height_of, lines_of, runs_from_the_right
from dashboard.briefing.slides import slides_bytes

ALTERNATIVE = "A map of six events at four places."
LONG_TITLE = "Reported events in and around Karabakh " * 5 + "to the end"
ARABIC_TITLE = "خريطة الأحداث المعلنة " * 9


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1600, 900), "beige").save(out, "PNG")
    return out.getvalue()


def written(some: list[EventRow] | None = None, **given: Any) -> bytes:
    values: dict[str, Any] = {
        "title": "Nine days",
        "subtitle": "of October",
        "alternative": ALTERNATIVE,
        "remarks": [NEUTRALITY_NOTE, ATTRIBUTION],
        "made": MADE,
    }
    return slides_bytes(rows() if some is None else some, picture(), **{**values, **given})


def read(content: bytes) -> Any:
    return pptx.Presentation(io.BytesIO(content))


def tables_of(deck: Any) -> list[Any]:
    return [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]


def test_the_first_slide_has_title_picture_legend_and_sources_as_text() -> None:
    slide = read(written()).slides[0]
    assert slide.shapes.title.text == "Nine days"
    texts = " | ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
    for words in ("of October", "capture claimed", "strike or shelling", NEUTRALITY_NOTE, ATTRIBUTION):
        assert words in texts
    (image,) = [shape for shape in slide.shapes if shape.shape_type == 13]
    assert image._element.nvPicPr.cNvPr.get("descr") == ALTERNATIVE
    assert image.width / image.height == pytest.approx(16 / 9, rel=0.01)


def test_the_tables_have_one_row_an_event_and_the_notes_their_sentences() -> None:
    deck = read(written())
    cells = [[cell.text for cell in list(row.cells)] for table in tables_of(deck) for row in list(table.rows)[1:]]
    assert [row[1].split(",")[0] for row in cells] == [row.place for row in rows()]
    assert cells[0] == [
        *("1", "Hadrut, Khojavend", "9 October 2020", "● capture claimed", "Azerbaijan", "claimed"),
        "The Weekly, 2020\u201110\u201110; 2 independent",
    ]
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in deck.slides)
    for row in rows():
        assert row.quoted in notes and row.claimed_by in notes and row.citation.split(",")[0] in notes
    assert "“Paraphrase" not in notes


@pytest.mark.parametrize("shape", list(SIZES))
@pytest.mark.parametrize(
    ("number", "title"), [(0, "Short"), (5, ARABIC_TITLE), (60, LONG_TITLE), (60, ARABIC_TITLE), (300, LONG_TITLE)]
)
def test_nothing_lies_outside_a_slide_or_over_the_picture(shape: Shape, number: int, title: str) -> None:
    deck = read(written((rows() * 60)[:number], title=title, shape=shape))
    assert sum(len(table.rows) - 1 for table in tables_of(deck)) == number
    for slide in deck.slides:
        boxes = [
            (one.left, one.top, one.left + one.width, one.top + one.height, one.name, one.shape_type)
            for one in slide.shapes
        ]
        for left, top, right, bottom, name, _ in boxes:
            assert left >= 0 and top >= 0 and right <= deck.slide_width + 1, name
            assert bottom <= deck.slide_height, name
        big = [box for box in boxes if box[5] in (13, 19)]
        for one in big:
            for other in boxes:
                apart = one[3] <= other[1] + Emu(2000) or other[3] <= one[1] + Emu(2000)
                assert one is other or apart, f"{one[4]} lies over {other[4]}"


def test_a_box_is_high_enough_for_its_text() -> None:
    assert lines_of("one two three", 12, 5) == 1
    assert lines_of("word " * 100, 12, 5) >= 8
    assert lines_of("x" * 500, 12, 5) >= 7, "a word longer than a line is broken"
    assert height_of("two\nlines", 12, 5) > 12 / 72


@given(st.lists(st.integers(min_value=1, max_value=300), max_size=30))
def test_pages_keep_every_row_in_order(lengths: list[int]) -> None:
    some = [replace(rows()[0], event_id=str(n), place="p " * length) for n, length in enumerate(lengths)]
    pages = pages_of(some, 12, 5)
    assert [row for page in pages for row in page] == some
    assert all(pages)


def test_arabic_runs_from_the_right() -> None:
    title = "خريطة الأحداث المعلنة"
    deck = read(written(title=title, subtitle=""))
    paragraph = deck.slides[0].shapes.title.text_frame.paragraphs[0]
    assert paragraph._p.pPr.get("rtl") == "1"
    assert [runs_from_the_right(text) for text in ("9 October", ARABIC, "2020: تقرير", "“quoted”")] == [
        False,
        True,
        True,
        False,
    ]


def test_text_of_documents_is_text() -> None:
    deck = read(written(title=HOSTILE, subtitle=HOSTILE, remarks=[HOSTILE]))
    assert "</script><script>window.pwned=1</script>" in deck.slides[0].shapes.title.text
    links = [rel for slide in deck.slides for rel in slide.part.rels.values() if rel.is_external]
    assert links == []


def test_the_longest_cells_are_cut_and_the_notes_are_not() -> None:
    row = replace(rows()[0], place="Long " * 100, sentence="Word " * 400)
    assert max(map(len, cells_of(row))) == 140
    assert row.sentence in read(written([row])).slides[1].notes_slide.notes_text_frame.text


def test_the_same_briefing_gives_the_same_bytes_and_names_no_machine() -> None:
    assert written() == written()
    core = read(written()).core_properties
    assert (core.title, core.author, core.last_modified_by) == ("Nine days", "", "")
    assert core.created.date() == core.modified.date() == MADE
