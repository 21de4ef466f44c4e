"""Where a sentence ends: one table per language, then what holds for any text.

New languages and bugs go into SENTENCES: a line is one paragraph, ` | ` marks where it must be split.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extraction.sentences import split_sentences
from dashboard.records import Article, Passage


def article(text: str, lang: str | None = "en", passages: tuple[Passage, ...] = ()) -> Article:
    return Article(document_id="d", document="d", article="a1", start=0, end=len(text), lang=lang, passages=passages)


def sentences(text: str, lang: str | None = "en", passages: tuple[Passage, ...] = ()) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, article(text, lang, passages))]


SENTENCES = [
    ("en", "He met envoys on Oct. 9th at the U.S. Embassy. | Gen. Smith said “No. 5 is lost.” | Nobody was hurt."),
    ("en", "Mr. A. Petrov left. | Was it 3.5 km? | Yes!"),
    ("en", "It ended in 2020. | Then came peace."),
    ("fr", "M. Dupont est à Bakou. | Il a dit : « Non. » | Puis il est parti."),
    ("de", "Am 9. Oktober kam Dr. Müller. | Danach war Ruhe."),
    ("ru", "По словам А. Иванова, в с. Талыш и т.д. были потери. | Бой шёл до 5 окт. 2020 г. утром. | Тихо."),
    ("az", "Oktyabrın 9-da Hadrut alındı. | Bunu İ. Əliyev dedi. | Şuşa ş. azad edildi."),
    ("tr", "Prof. Dr. Ali geldi. | 10. gün savaş sürdü. | Saat 10.30'da bitti."),
    ("hy", "Շուշիում մարտեր են։ | Հադրութում նույնպես։ | Դա ասաց Ա. Պապյանը։"),
    ("ar", "قال الوزير ذلك. | هل جاء محمد؟ | نعم!"),
    ("fa", "او گفت. | سپس رفت. | آیا آمد؟"),
]

GLUED = [
    ("en", "It is a part of Azerbaijan.|Turkey and Syria are neighbours."),
    ("en", "They signed it in 2020.|Then came peace."),
    ("en", "He wanted “peace.”|Nobody else did."),
    ("ru", "Взята Шуша.|Армения ответила."),
    ("az", "Şuşa alındı.|Ermənistan susdu."),
    ("hy", "Շուշիում մարտեր են։|Հադրութում նույնպես։"),
    ("ar", "قال الوزير ذلك.|ثم ذهب إلى باكو."),
]

WHOLE = [
    ("en", "Read www.Foo.Bar or News.Az or write to a.Bc@Def.Gh about it"),
    ("en", "The J.B. Smith line of the U.S. Army and version 2.5 of the T.O.S.Launcher"),
    ("ru", "Об этом пишет Lenta.Ru со ссылкой на источник"),
    ("ar", "أعلنت أ.ف.ب أن د.محمد في باكو"),
]


@pytest.mark.parametrize(("lang", "marked"), SENTENCES)
def test_sentences_of_a_language(lang: str, marked: str) -> None:
    expected = marked.split(" | ")
    assert sentences(" ".join(expected), lang) == expected


@pytest.mark.parametrize(("lang", "marked"), GLUED)
def test_glued_sentences_come_apart(lang: str, marked: str) -> None:
    assert sentences(marked.replace("|", ""), lang) == marked.split("|")


@pytest.mark.parametrize(("lang", "text"), WHOLE)
def test_a_stop_inside_a_name_ends_nothing(lang: str, text: str) -> None:
    assert sentences(text, lang) == [text]


def test_each_line_is_a_paragraph_of_its_own() -> None:
    text = "A headline with no stop\nBy Someone\n\nThe text begins. It goes on.\n"
    got = split_sentences(text, article(text))
    assert [(s.paragraph, text[s.start : s.end]) for s in got] == [
        (0, "A headline with no stop"),
        (1, "By Someone"),
        (2, "The text begins."),
        (2, "It goes on."),
    ]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The column moved along the road from the south and got to\n"
        "the town by the evening. It then stopped at the edge of\n"
        "the first village."
    )
    assert sentences(text) == [
        "The column moved along the road from the south and got to\nthe town by the evening.",
        "It then stopped at the edge of\nthe first village.",
    ]


def test_a_list_is_not_a_hard_wrap() -> None:
    text = "Villages of the first district, named in the order of the report\nVillages of the second district, named in order of the report"
    assert len(sentences(text)) == 2


def test_a_sentence_stays_on_its_side_of_a_passage() -> None:
    text = "War in the hills Fighting went on. It was loud. Photo: the road"
    passages = (
        Passage(start=0, end=16, kind="title"),
        Passage(start=text.index("Photo"), end=len(text), kind="caption"),
    )
    got = split_sentences(text, article(text, passages=passages))
    assert [(s.passage, text[s.start : s.end]) for s in got] == [
        ("title", "War in the hills"),
        (None, "Fighting went on."),
        (None, "It was loud."),
        ("caption", "Photo: the road"),
    ]


def test_only_the_article_is_split() -> None:
    text = "Not this. One. Two. Nor this."
    one = Article(document_id="d", document="d", article="a1", start=10, end=19, lang="en")
    assert [text[s.start : s.end] for s in split_sentences(text, one)] == ["One.", "Two."]


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u200f", "\ud800. Broken", "x" * 20_000, "ab.Cd" * 4_000])
def test_odd_texts_do_not_fail(text: str) -> None:
    got = split_sentences(text, article(text, None))
    assert "".join("".join(text[s.start : s.end] for s in got).split()) == "".join(text.split())


LETTERS = st.text(st.sampled_from("aB.!? \n\r\u00a0\u2028“”)(1éШуша։قال\u200f\ud800@/"), max_size=200)


@given(LETTERS, st.sampled_from(["en", "ar", "ru", "hy", "zz", None]), st.integers(0, 100), st.integers(0, 100))
def test_sentences_cover_the_text_in_order(text: str, lang: str | None, first: int, last: int) -> None:
    first, last = sorted((min(first, len(text)), min(last, len(text))))
    passages = (Passage(start=first, end=last, kind="caption"),) if first < last else ()
    got = split_sentences(text, article(text, lang, passages))
    at = 0
    for sentence in got:
        assert sentence.start >= at
        assert not text[at : sentence.start].strip()
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip() != ""
        assert (sentence.passage == "caption") == (first <= sentence.start < last)
        at = sentence.end
    assert not text[at:].strip()
