"""Annotated texts are read as they were meant, and every fault is named with file, line, value and remedy."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from gold_texts import ARMENIA, BAKU, FUZULI, HADRUT, HADRUT_PROVINCE, MOSCOW, gold_of, passage, write
from hypothesis import given
from hypothesis import strategies as st

from dashboard.errors import GoldError
from dashboard.evaluation.annotated import read_annotated
from dashboard.evaluation.markup import read_markup
from dashboard.pipeline import shipped_gazetteer

TEXT = f"""[[Baku|metonym|{BAKU}]] said that its troops took [[Hadrut|literal|{HADRUT}]] on {{{{9 October|2020-10-09}}}}.

The town was shelled {{{{early that week|2020-10-05/2020-10-07|approx}}}}, and {{{{once before|vague}}}}."""
TAKEN = f"{HADRUT} | capture_claim | 2020-10-09 | azerbaijan | azerbaijan | claimed | Baku said that its"
SHELLED = f"{HADRUT} | strike_shelling | 2020-10-05/2020-10-07 | unknown | author | asserted | The town was | carried"


def test_marks_become_spans_of_the_text_without_them(tmp_path: Path) -> None:
    gold = gold_of(tmp_path, TEXT)
    assert gold.text.startswith("Baku said that its troops took Hadrut on 9 October.\n\nThe town was shelled early")
    assert [(gold.text[one.start : one.end], one.role, one.place) for one in gold.toponyms] == [
        ("Baku", "metonym", BAKU),
        ("Hadrut", "literal", HADRUT),
    ]
    assert [(gold.text[one.start : one.end], one.days, one.approximate) for one in gold.dates] == [
        ("9 October", (dt.date(2020, 10, 9), dt.date(2020, 10, 9)), False),
        ("early that week", (dt.date(2020, 10, 5), dt.date(2020, 10, 7)), True),
        ("once before", None, False),
    ]


def test_a_text_is_read_with_the_language_and_the_day_given(tmp_path: Path) -> None:
    gold = gold_of(tmp_path, f"Il y a trois jours, [[Hadrout|literal|{HADRUT}]].", lang="fr", published="2022-09-14")
    (article,) = gold.read.articles
    assert (article.lang, article.published, article.published_basis) == ("fr", dt.date(2022, 9, 14), "given")
    assert gold.lang_at(0) == "fr"


@pytest.mark.parametrize(
    ("place", "kind", "theatre", "point"),
    [
        (HADRUT, "settlement", True, (39.52003, 47.0319)),
        (HADRUT_PROVINCE, "district", True, (39.48, 47.02)),
        (ARMENIA, "country", True, (40.2, 45.0)),
        (MOSCOW, "settlement", False, (55.75204, 37.61781)),
        ("none:39.61,46.93:settlement", "settlement", True, (39.61, 46.93)),
        ("none:-33.9,151.2:river", "water", False, (-33.9, 151.2)),
        ("none", "settlement", False, None),
    ],
)
def test_the_gazetteer_says_what_a_place_is_or_the_mark_does(
    tmp_path: Path, place: str, kind: str, theatre: bool, point: tuple[float, float] | None
) -> None:
    (mention,) = gold_of(tmp_path, f"In [[X|literal|{place}]].").toponyms
    assert (mention.kind, mention.theatre, mention.point) == (kind, theatre, point)


def test_an_event_is_bound_to_its_sentence_as_far_as_its_place(tmp_path: Path) -> None:
    gold = gold_of(tmp_path, TEXT, TAKEN, SHELLED)
    taken, shelled = gold.events
    assert gold.text[taken.start : taken.end] == "Baku said that its troops took Hadrut"
    assert gold.text[shelled.start : shelled.end] == "The town was"
    assert (taken.asked, shelled.asked) == (True, False)


def test_the_words_of_an_event_may_run_over_a_line_break_and_end_in_dots(tmp_path: Path) -> None:
    text = f"It was quiet. Troops\nentered [[Hadrut|literal|{HADRUT}]]."
    line = f"{HADRUT} | advance | undated | azerbaijan | author | asserted | Troops entered..."
    (event,) = gold_of(tmp_path, text, line).events
    assert (event.days, event.asked) == (None, False)
    assert gold_of(tmp_path, text, line).text[event.start : event.end] == "Troops\nentered Hadrut"


def test_a_carried_event_may_lie_where_the_text_names_nothing(tmp_path: Path) -> None:
    line = f"{FUZULI} | capture_claim | 1993-08-23 | nkr | author | asserted | The next day | carried"
    (event,) = gold_of(tmp_path, "The next day the district centre fell.", line).events
    assert (event.name, event.point, event.area, event.asked) == ("Füzuli", (39.60094, 47.14529), False, False)


def test_of_two_sentences_that_begin_alike_the_one_with_the_place_is_meant(tmp_path: Path) -> None:
    text = f"Troops entered [[Hadrut|literal|{HADRUT}]].\n\nTroops entered [[Füzuli|literal|{FUZULI}]]."
    line = f"{FUZULI} | advance | undated | azerbaijan | author | asserted | Troops entered"
    gold = gold_of(tmp_path, text, line)
    assert gold.text[gold.events[0].start : gold.events[0].end] == "Troops entered Füzuli"


def test_a_folder_is_read_in_order_and_its_files_are_groups(tmp_path: Path) -> None:
    write(
        tmp_path, "# Remarks stand on top.\n\n" + passage("Two.", name="two") + passage("Three.", name="three"), "b.txt"
    )
    write(tmp_path, passage("One.", name="one").replace("\n", "\r\n"), "a/x.txt")
    write(tmp_path, "no gold", "README.md")
    documents = read_annotated(tmp_path, shipped_gazetteer())
    assert [(one.name, one.group, one.text) for one in documents] == [
        ("one", "a/x", "One."),
        ("two", "b", "Two."),
        ("three", "b", "Three."),
    ]


FAULTS = {
    # what is written, the line it stands on, and what the message must say
    "unclosed": ("On [[Hadrut|literal|gn-148105.", 5, "[[Hadrut|literal|gn-148105.", "Close it"),
    "nested": ("[[Hadrut {{now|vague}}, literal", 5, "[[Hadrut {{now", "do not nest"),
    "closed twice": ("Hadrut]] fell.", 5, "Hadrut]]", "Remove it"),
    "two fields": ("One.\nIn [[Hadrut|gn-148105]].", 6, "Hadrut|gn-148105", "[[name|role|place]]"),
    "no role": ("[[Hadrut|place|gn-148105]]", 5, "'place'", "literal, metonym, modifier, adjectival"),
    "no such place": ("[[Hadrut|literal|gn-0]]", 5, "'gn-0'", "places.csv"),
    "no such point": ("[[Hadrut|literal|none:99,47:settlement]]", 5, "none:99,47", "LATITUDE,LONGITUDE"),
    "no such kind": ("[[Hadrut|literal|none:39,47:place]]", 5, "none:39,47:place", "settlement"),
    "blank inside": ("[[Hadrut |literal|gn-148105]]", 5, "Hadrut |literal", "Keep blanks outside"),
    "no day": ("{{9 October|2020-10-32}}", 5, "2020-10-32", "YYYY-MM-DD"),
    "short day": ("{{9 October|20201009}}", 5, "20201009", "YYYY-MM-DD"),
    "days reversed": ("{{then|2020-10-09/2020-10-08}}", 5, "2020-10-09/2020-10-08", "the first day is after the last"),
    "days missing": ("{{then}}", 5, "'then'", "{{words|days}}"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_a_mark_is_named_with_its_line(tmp_path: Path, fault: str) -> None:
    text, line, value, remedy = FAULTS[fault]
    with pytest.raises(GoldError) as error:
        gold_of(tmp_path, text)
    (complaint,) = error.value.complaints
    assert complaint.startswith(f"{tmp_path / 'texts.txt'}, line {line}: ")
    assert value in complaint
    assert remedy in complaint


LINE = f"{HADRUT} | advance | 2020-10-09 | azerbaijan | author | asserted | Troops entered"
EVENT_FAULTS = {
    "fields": (LINE.replace(" | author", ""), "seven fields"),
    "empty field": (LINE.replace("asserted", ""), "seven fields"),
    "kind": (LINE.replace("advance", "offensive"), "Use one of: capture_claim"),
    "actor": (LINE.replace("azerbaijan", "Azerbaijan"), "unknown actor"),
    "claimant": (LINE.replace("author", "authors"), "unknown claimed_by"),
    "certainty": (LINE.replace("asserted", "sure"), "asserted claimed alleged denied"),
    "days": (LINE.replace("2020-10-09", "9 October"), "YYYY-MM-DD, FIRST/LAST, or undated"),
    "last field": (f"{LINE} | maybe", "'carried'"),
    "no such place": (LINE.replace(HADRUT, "gn-0") + " | carried", "places.csv"),
    "place not marked": (LINE.replace(HADRUT, FUZULI), "no mention of the event's place"),
    "sentence": (LINE.replace("Troops", "Soldiers"), "is not in the text"),
    "inside a word": (LINE.replace("Troops entered", "roops entered"), "is not in the text"),
    "place not in it": (LINE.replace("Troops entered", "They left"), "| carried"),
    "twice": (LINE.replace("Troops entered", "Troops"), "Write more of its words"),
}


@pytest.mark.parametrize("fault", EVENT_FAULTS)
def test_a_fault_of_an_event_is_named_with_its_line(tmp_path: Path, fault: str) -> None:
    line, remedy = EVENT_FAULTS[fault]
    text = f"Troops entered [[Hadrut|literal|{HADRUT}]]. Troops left [[Hadrut|literal|{HADRUT}]] soon.\n\nThey left."
    with pytest.raises(GoldError) as error:
        gold_of(tmp_path, text, LINE, line)
    (complaint,) = error.value.complaints
    assert "line 11: " in complaint
    assert remedy in complaint


FILE_FAULTS = {
    "no passage": ("Only text.\n", "=== name"),
    "text above": ("Some text.\n" + passage("One."), "text above the first passage"),
    "no name": (passage("One.", name=""), "passage without a name"),
    "no events": ("=== one\nlang: en\npublished: 2020-10-12\n\nOne.\n", "'--- events'"),
    "no text": (passage(""), "without text"),
    "no language": (passage("One.", lang=""), "without lang"),
    "unknown language": (passage("One.", lang="eo"), "en ar ru"),
    "no day": (passage("One.", published=""), "without published"),
    "bad day": (passage("One.", published="2020-02-30"), "2020-02-30"),
    "unknown key": (passage("One.").replace("lang:", "language:"), "unknown key"),
    "key twice": (passage("One.").replace("lang: en", "lang: en\nlang: en"), "twice"),
    "no blank line": (passage("One.").replace("\n\nOne", "\nOne"), "not a line of a header"),
    "name twice": (passage("One.") + passage("Two."), "first is"),
    "no document": ("=== one\ndocument: seeds/none.md\n\nOne.\n\n--- events\n", "no such document"),
    "two sources": (
        passage("One.").replace("lang:", "document: pyproject.toml\nlang:"),
        "the document itself says this",
    ),
}


@pytest.mark.parametrize("fault", FILE_FAULTS)
def test_a_fault_of_a_file_is_named(tmp_path: Path, fault: str) -> None:
    content, remedy = FILE_FAULTS[fault]
    path = write(tmp_path, content)
    with pytest.raises(GoldError) as error:
        read_annotated(path, shipped_gazetteer())
    assert str(path) in str(error.value)
    assert any(remedy in complaint for complaint in error.value.complaints)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(GoldError) as error:
        gold_of(tmp_path, "[[A|x|y]]\n[[B|x|y]]\n{{C|never}}", "nothing")
    assert [complaint.split(": ")[0].rpartition(" ")[2] for complaint in error.value.complaints] == [
        "5",
        "6",
        "7",
        "10",
    ]


def test_what_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "texts.txt"
    path.write_bytes(passage("Шуша.").encode("cp1251"))
    with pytest.raises(GoldError, match=r"line 5: not UTF-8"):
        read_annotated(path, shipped_gazetteer())


DOCUMENT = "---\ntitle: News of Hadrut\nlang: en\npublished: 2020-10-10\n---\n\nTroops entered Hadrut.\n"
ANNOTATED = DOCUMENT.replace("Hadrut.", f"[[Hadrut|literal|{HADRUT}]].")


def test_a_passage_may_annotate_a_document_that_lies_beside_it(tmp_path: Path) -> None:
    write(tmp_path, DOCUMENT, "documents/news.md")
    path = write(
        tmp_path, f"=== news\ndocument: documents/news.md\n\n{ANNOTATED}\n--- events\n{LINE}\n", "gold/news.txt"
    )
    (gold,) = read_annotated(path, shipped_gazetteer())
    (article,) = gold.read.articles
    assert (gold.text, article.published, gold.lang) == (DOCUMENT, dt.date(2020, 10, 10), "en")
    assert [DOCUMENT[one.start : one.end] for one in gold.toponyms] == ["Hadrut"]


@pytest.mark.parametrize(
    ("theirs", "line"),
    [(DOCUMENT.replace("Troops", "Soldiers"), 10), (DOCUMENT + "More.\n", 11), (DOCUMENT.replace("News", "Word"), 5)],
)
def test_a_document_that_reads_otherwise_is_told_by_its_first_other_line(
    tmp_path: Path, theirs: str, line: int
) -> None:
    write(tmp_path, theirs, "news.md")
    path = write(tmp_path, f"=== news\ndocument: news.md\n\n{ANNOTATED}\n--- events\n")
    with pytest.raises(GoldError, match=rf"line {line}: not the document's text"):
        read_annotated(path, shipped_gazetteer())


words = st.text(st.characters(exclude_characters="[]{}|", exclude_categories=["Cs"]), max_size=12)
names = words.map(str.strip).filter(bool)
pieces = st.lists(
    st.one_of(
        words.map(lambda text: (text, text)),
        names.map(lambda text: (text, f"[[{text}|literal|x]]")),
        names.map(lambda text: (text, f"{{{{{text}|2020-10-09/2020-10-11|approx}}}}")),
    )
)


@given(pieces)
def test_marks_never_change_the_text_and_each_spans_its_words(parts: list[tuple[str, str]]) -> None:
    faults: list[object] = []
    marked = read_markup("".join(written for _, written in parts), lambda *fault: faults.append(fault))
    assert faults == []
    assert marked.text == "".join(text for text, _ in parts)
    assert [one.text for one in marked.places] == [text for text, written in parts if written.startswith("[[")]
    for one in [*marked.places, *marked.dates]:
        assert marked.text[one.start : one.end] == one.text


@given(st.lists(st.sampled_from(["[[", "]]", "{{", "}}", "|literal", "|2020-10-09", "|approx", " ", "a", "\n"])))
def test_whatever_is_written_each_mark_spans_its_words(tokens: list[str]) -> None:
    marked = read_markup("".join(tokens), lambda *_: None)
    for one in [*marked.places, *marked.dates]:
        assert marked.text[one.start : one.end] == one.text


@given(st.lists(st.sampled_from(["[[", "]]", "{{", "}}", " ", "a", "\n"])))
def test_marks_without_fields_are_reported_and_no_letter_of_the_text_is_lost(tokens: list[str]) -> None:
    faults: list[object] = []
    source = "".join(tokens)
    marked = read_markup(source, lambda *fault: faults.append(fault))
    assert marked.text == "".join(letter for letter in source if letter not in "[]{}")
    assert bool(faults) == (marked.text != source)
