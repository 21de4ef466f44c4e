"""What holds for the places of any text: offsets, order, scores, and that nothing outside of the article matters.

The texts are put together from the gazetteer's own names in every script, the words that stand beside names, endings,
signs and noise, glued or spaced in all the ways that files have.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.stretches import stretches
from dashboard.extraction.toponym_words import TABLES
from dashboard.extraction.toponyms import find_toponyms
from dashboard.pipeline import run
from dashboard.records import Article, Tables, Toponym
from gazetteer.folding import PARAGRAPH, fold
from gazetteer.gazetteer import Gazetteer, load_gazetteer

SHORTEST_GUESS = 6  # letters; a shorter name is never taken for a misspelling
SCRIPTS = {"ru": "Cyrl", "hy": "Armn", "ar": "Arab", "fa": "Arab", "ka": "Geor"}
LANGUAGES = sorted(TABLES)

SEPARATORS = [" ", " ", " ", ", ", "; ", ". ", " (", ") ", "\n", "\n\n", "\u00a0", "\u202f", "-", " – ", "/", ""]
MARKS = ["\u200e", "\u200f", "\u2067", "\u2069", "\u202b", "\u202c", "\u00ad", "\u200d", "\u200c", "\u0301", "\ufeff"]
NOISE = [
    "2020",
    "10",
    "(",
    "«",
    "”",
    ":",
    "…",
    "%",
    "\x00",
    "\ud800",
    "\udfff",
    "😀",
    "ـ",
    "ﷺ",
    "A",
    "ı",
    "İ",
    "\t",
    "\r",
]


@cache
def first_gazetteer() -> Gazetteer:
    return load_gazetteer()


@cache
def second_gazetteer() -> Gazetteer:
    """Return the same places with a memory of their own."""
    return load_gazetteer()


@cache
def names_of(language: str) -> list[str]:
    script = SCRIPTS.get(language, "Latn")
    return [name.name for name in first_gazetteer().names if name.script == script]


@cache
def words_of(language: str) -> list[str]:
    table = TABLES[language]
    beside = [word for row in table.generics for word in row.words.split()]
    glue = f"{table.conjunctions} {table.links} {table.lying_in} {table.common} {table.titles} {table.given_names}"
    return [word.rstrip("*") for word in (*beside, *glue.replace("|", " ").split())]


@cache
def endings_of(language: str) -> list[str]:
    table = TABLES[language]
    written = " ".join(row for row, _ in table.suffixes)
    return ["", "", "", *written.split(), *(case for noun in table.nouns for case in noun.cases)]


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    """A language and a text in it, names of the gazetteer in every third place."""
    language = draw(st.sampled_from(LANGUAGES))
    name = st.sampled_from(names_of(language))
    bent = st.tuples(name, st.sampled_from(endings_of(language))).map("".join)
    foreign = st.sampled_from(LANGUAGES).flatmap(lambda other: st.sampled_from(names_of(other)))
    slip = st.tuples(name, st.integers(0, 20), st.sampled_from("aeiouxqаеиоըիا")).map(
        lambda drawn: drawn[0][: drawn[1]] + drawn[2] + drawn[0][drawn[1] + 1 :]
    )
    word = st.sampled_from(words_of(language))
    marked = st.tuples(name, st.integers(0, 20), st.sampled_from(MARKS)).map(
        lambda drawn: drawn[0][: drawn[1]] + drawn[2] + drawn[0][drawn[1] :]
    )
    piece = st.one_of(
        name, bent, bent, word, word, word.map(str.title), name.map(str.upper), slip, marked, foreign,
        st.sampled_from(NOISE), st.text(max_size=6),
    )  # fmt: skip
    pieces = draw(st.lists(st.tuples(piece, st.sampled_from(SEPARATORS)), min_size=1, max_size=25))
    return language, "".join(part for pair in pieces for part in pair)


def article_of(text: str, language: str | None, *, start: int = 0, end: int | None = None) -> Article:
    end = len(text) if end is None else end
    return Article(document_id="d", document="d", article="a1", start=start, end=end, lang=language)


def found(
    text: str, language: str | None, *, start: int = 0, end: int | None = None, gazetteer: Gazetteer | None = None
) -> list[Toponym]:
    article = article_of(text, language, start=start, end=end)
    return find_toponyms(text, article, split_sentences(text, article), gazetteer or first_gazetteer())


anything = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
fewer = settings(anything, max_examples=40)


@anything
@given(texts())
def test_every_mention_is_its_slice_in_order_and_none_overlap(drawn: tuple[str, str]) -> None:
    language, text = drawn
    mentions = found(text, language)
    for one in mentions:
        assert 0 <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert PARAGRAPH not in fold(one.text), "a name does not go on in the next paragraph"
    assert all(left.end <= right.start for left, right in pairwise(mentions))


@anything
@given(texts())
def test_candidates_are_sorted_share_one_and_begin_with_the_chosen_place(drawn: tuple[str, str]) -> None:
    language, text = drawn
    places = first_gazetteer().places
    for one in found(text, language):
        scores = [candidate.score for candidate in one.candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert sum(scores) <= 1 + 0.0005 * len(scores), "but for rounding"
        ids = [candidate.place_id for candidate in one.candidates]
        assert len(set(ids)) == len(ids) and all(candidate.reason for candidate in one.candidates)
        if one.place_id is None:
            assert (one.name, one.kind, one.latitude, one.longitude, one.match, one.score) == (None,) * 6
            continue
        place = places[one.place_id]
        assert ids[0] == one.place_id
        assert one.score is not None and 0 < one.score <= 1 and one.match is not None
        assert (one.kind, one.latitude, one.longitude) == (place.kind, place.latitude, place.longitude)


@st.composite
def slips(draw: st.DrawFn) -> str:
    """A Latin-script name of four to nine letters with one letter left out, doubled or exchanged."""
    name = draw(st.sampled_from(short_latin_names()))
    at = draw(st.integers(1, len(name) - 1))
    return name[:at] + draw(st.sampled_from(["", name[at] * 2, "a", "e", "m"])) + name[at + 1 :]


@cache
def short_latin_names() -> list[str]:
    return [one for one in names_of("en") if one.isalpha() and one.istitle() and 4 <= len(one) <= 9]


@settings(anything, max_examples=200)
@given(slips(), st.sampled_from(["the village of {}", "{}", "Talish, {} and Madagiz", "{} in the Fuzuli district"]))
def test_short_names_are_never_guessed(slip: str, place: str) -> None:
    text = f"Azerbaijani troops in Karabakh entered {place.format(slip)}. Shusha and Hadrut were shelled."
    for one in found(text, "en"):
        if one.match == "fuzzy":
            assert len(fold(one.text)) >= SHORTEST_GUESS, one


def test_a_slip_in_a_longer_name_is_guessed_and_says_so() -> None:
    guessed = [
        (one.text, one.place_id)
        for one in found("Armenian troops left Hadrat for Arstakh.", "en")
        if one.match == "fuzzy"
    ]
    assert guessed == [("Hadrat", "gn-148105"), ("Arstakh", "gn-409410")]


@pytest.mark.parametrize("slip", ["Shuha", "Bakoo", "Goros", "Lacin", "Barza", "Talik"])
def test_a_slip_in_a_short_name_is_no_place(slip: str) -> None:
    text = f"Azerbaijani troops in Karabakh entered {slip}. They left {slip} again."
    assert not [one for one in found(text, "en") if one.match == "fuzzy"]


@fewer
@given(texts(), texts(), texts())
def test_what_stands_around_an_article_in_its_document_changes_nothing(
    drawn: tuple[str, str], before: tuple[str, str], after: tuple[str, str]
) -> None:
    language, text = drawn
    alone = found(text, language)
    front = before[1] + "\n\n"
    within = found(front + text + "\n\n" + after[1], language, start=len(front), end=len(front) + len(text))
    assert [replace(one, start=one.start - len(front), end=one.end - len(front)) for one in within] == alone


@settings(anything, max_examples=15)
@given(st.lists(texts(), min_size=2, max_size=6))
def test_what_was_read_before_changes_nothing(drawn: list[tuple[str, str]]) -> None:
    forwards = [found(text, language, gazetteer=first_gazetteer()) for language, text in drawn]
    backwards = [found(text, language, gazetteer=second_gazetteer()) for language, text in reversed(drawn)]
    again = [found(text, language, gazetteer=first_gazetteer()) for language, text in drawn]
    assert forwards == backwards[::-1] == again


@anything
@given(texts(), st.integers(5, 200))
def test_stretches_are_the_article_cut_in_order(drawn: tuple[str, str], longest: int) -> None:
    language, text = drawn
    text = f"Front.\n\n{text}\n\nBack."
    article = article_of(text, language, start=8, end=len(text) - 7)
    sentences = split_sentences(text, article)
    parts = list(stretches(text, article, sentences, longest=longest))
    assert [parts[0][0].start, *(part.end for part, _ in parts)] == [*(part.start for part, _ in parts), article.end]
    assert parts[0][0].start == article.start
    for part, within in parts:
        assert part.end - part.start <= longest or len(parts) == 1
        assert [one for one in sentences if one.start < part.end and one.end > part.start] == [
            one for one in within if one.end > part.start
        ]


def test_a_stretch_ends_with_a_paragraph_or_else_with_a_sentence_or_a_word() -> None:
    text = "One two three. Four five six.\n\nSeven eight nine. Ten eleven twelve.\nThirteen fourteen"
    article = article_of(text, "en")

    def cut(longest: int) -> list[str]:
        sentences = split_sentences(text, article)
        return [text[part.start : part.end] for part, _ in stretches(text, article, sentences, longest=longest)]

    assert cut(100) == [text]
    assert cut(50)[0] == "One two three. Four five six.\n\n"
    assert cut(25)[0] == "One two three. "
    assert cut(10)[0] == "One two "


REPORTS = {
    "english": "Shelling of Hadrut\n\nOctober 5, 2020\n\nShells fell on Talish and Hadrut in Nagorno-Karabakh. Baku denied it.\n",
    "russian": "Бои у Гадрута\n\n6 октября 2020\n\nАрмия Азербайджана заявила о взятии села Талыш. В Степанакерте это отрицают.\n",
    "arabic": "معارك قرب شوشا\n\n7 أكتوبر 2020\n\nقالت باكو إن قواتها دخلت بلدة حدروت في إقليم قره باغ.\n",
    "azeri": "Füzulidə döyüşlər\n\n8 oktyabr 2020\n\nFüzuli rayonunun Qaradağlı kəndi işğaldan azad edilib.\n",
    "armenian": "Մարտեր Հադրութում\n\n9 հոկտեմբերի 2020\n\nԱդրբեջանը հրետակոծել է Ստեփանակերտը և Շուշին։\n",
    "turkish": "Şuşa'da çatışma\n\n10 Ekim 2020\n\nAzerbaycan ordusu Karadağlı köyünü ve Fuzuli'yi aldı.\n",
    "another": "Villages of the south\n\nOctober 11, 2020\n\nThe villages of Garadaghli and Talish lie in the Khojavend district.\n",
}


def rows_of(tables: Tables) -> tuple[object, ...]:
    return (
        tables.documents,
        tables.articles,
        tables.toponyms,
        tables.dates,
        tables.events,
        tables.incidents,
        tables.failures,
    )


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("reports")
    for name, text in REPORTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


@pytest.fixture(scope="module")
def whole(reports: list[Path]) -> Tables:
    return run(reports)


@pytest.mark.parametrize("order", [list.reverse, random.Random(3).shuffle], ids=["backwards", "shuffled"])
def test_the_order_of_the_files_changes_nothing(
    reports: list[Path], whole: Tables, order: Callable[[list[Path]], None]
) -> None:
    assert len({one.document for one in whole.toponyms}) == len(REPORTS)
    files = list(reports)
    order(files)
    assert files != reports
    assert rows_of(run(files)) == rows_of(whole)


def test_the_number_of_workers_changes_nothing(reports: list[Path], whole: Tables) -> None:
    assert rows_of(run(reports[::-1], workers=2)) == rows_of(whole)


def test_the_other_files_of_a_run_change_nothing(reports: list[Path], whole: Tables) -> None:
    alone = [one for path in reports for one in run([path]).toponyms]
    assert sorted(alone, key=lambda one: (one.document, one.start)) == list(whole.toponyms)


def test_the_same_name_in_another_article_changes_nothing() -> None:
    """Which Garadaghli is meant is settled by its own article, not by another one's district."""
    own = "In the Fuzuli district, soldiers entered the village of Garadaghli."
    other = "The village of Garadaghli in the Khojavend district was shelled. Hadrut and Tugh lie near it."
    document = f"{own}\n\n{other}"
    start = len(own) + 2
    assert found(document, "en", end=len(own)) == found(own, "en")
    there = found(document, "en", start=start)
    assert [one.place_id for one in there] == [one.place_id for one in found(other, "en")]
    garadaghli = {one.place_id for one in (*found(own, "en"), *there) if one.text == "Garadaghli"}
    assert len(garadaghli) == 2
