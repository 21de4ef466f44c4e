"""Texts that nobody wrote to be read: huge ones, endless lists, broken encodings, signs inside of names.

Time is not measured. That work grows with the text and not with its square is shown by counting the lines of Python
that run, at two sizes; what runs in C is bounded, because a long article is read in stretches.
"""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable
from functools import cache, partial
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.extraction import toponyms
from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.stretches import LONGEST, stretches
from dashboard.extraction.toponyms import find_toponyms
from dashboard.records import Article, Sentence, Toponym
from gazetteer.gazetteer import Gazetteer, load_gazetteer

BAKU, SHUSHA, HADRUT, STEPANAKERT = "gn-587084", "gn-147105", "gn-148105", "gn-146970"
KARABAKH, FUZULI_DISTRICT = "gn-409410", "gn-148107"


@cache
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def prepared(text: str, language: str | None) -> tuple[Article, list[Sentence]]:
    article = Article(document_id="d", document="d", article="a1", start=0, end=len(text), lang=language)
    return article, split_sentences(text, article)


def found(text: str, language: str | None = "en") -> list[Toponym]:
    mentions = find_toponyms(text, *prepared(text, language), gazetteer())
    assert all(one.text == text[one.start : one.end] for one in mentions)
    return mentions


def places(text: str, language: str | None = "en") -> list[str | None]:
    return [one.place_id for one in found(text, language)]


# --- Signs that do not show, inside of names

INVISIBLE = {
    "left-to-right mark": "\u200e",
    "right-to-left mark": "\u200f",
    "embedding": "\u202b",
    "override": "\u202e",
    "pop": "\u202c",
    "isolate": "\u2067",
    "end of isolate": "\u2069",
    "soft hyphen": "\u00ad",
    "zero-width joiner": "\u200d",
    "word joiner": "\u2060",
    "byte-order mark": "\ufeff",
    "combining mark": "\u0301",
    "half of a surrogate pair": "\ud83d",
}
NAMES = [
    ("en", "Shells fell near {} and Baku.", "Shusha", SHUSHA),
    ("en", "Fighting in {} goes on.", "Nagorno-Karabakh", KARABAKH),
    ("ru", "Бои идут в {} и Баку.", "Степанакерте", STEPANAKERT),
    ("az", "Bakı və {} atəşə tutulub.", "Xankəndi", STEPANAKERT),
    ("tr", "Bakü ve {} bombalandı.", "Hankendi", STEPANAKERT),
    ("hy", "Մարտեր են {} և Բաքվում։", "Ստեփանակերտում", STEPANAKERT),
    ("ar", "قصف مدينة {} وباكو", "ستيباناكرت", STEPANAKERT),
    ("fa", "نبرد در شهر {} و باکو", "استپاناکرت", STEPANAKERT),
]


@pytest.mark.parametrize("sign", INVISIBLE.values(), ids=INVISIBLE.keys())
@pytest.mark.parametrize(("language", "sentence", "name", "place"), NAMES, ids=[row[2] for row in NAMES])
def test_a_name_with_a_sign_in_it_is_found_whole(
    language: str, sentence: str, name: str, place: str, sign: str
) -> None:
    for at in (1, len(name) // 2, len(name) - 1):
        written = name[:at] + sign + name[at:]
        assert (written, place) in {(one.text, one.place_id) for one in found(sentence.format(written), language)}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*INVISIBLE.values(), *"ABC"]), min_size=6, max_size=6))
def test_any_mixture_of_such_signs_is_looked_through(signs: list[str]) -> None:
    name = "".join(letter + ("" if sign in "ABC" else sign) for letter, sign in zip("Hadrut", signs, strict=True))
    assert HADRUT in places(f"Shells fell on {name} again and on Baku.")


SPACED = [
    ("en", "in Nagorno\u00a0Karabakh, Azerbaijan", KARABAKH),
    ("en", "in Nagorno\u202fKarabakh, Azerbaijan", KARABAKH),
    ("en", "in Nagorno\u2011Karabakh, Azerbaijan", KARABAKH),
    ("en", "in Nagorno\nKarabakh, Azerbaijan", KARABAKH),
    ("ru", "в Нагорном\u00a0Карабахе", KARABAKH),
    ("fa", "در خان\u200cکندی و باکو", STEPANAKERT),
    ("ar", "سقطت شـــوشا وباكـــو", SHUSHA),
    ("ar", "قُصِفَت شُوشَا وَباكو", SHUSHA),
    ("en", "ＢＡＫＵ and Ganja", BAKU),
    ("en", "𝐁𝐚𝐤𝐮 and Ganja", BAKU),
    ("ar", "ﺑﺎﻛﻮ ويريفان", BAKU),
    ("en", "KarabakhBaku and peace.Shusha", SHUSHA),
    ("en", "\x00Baku\x01, \x02Ganja\x7f", BAKU),
    ("en", "\ud800Baku\udfff, Ganja", BAKU),
    ("en", "(((Baku)))[[[Ganja]]]", BAKU),
    ("en", "Baku" + "\u0301" * 5000 + " and Ganja", BAKU),
]


@pytest.mark.parametrize(("language", "text", "place"), SPACED, ids=[ascii(row[1])[:40] for row in SPACED])
def test_a_name_is_found_however_it_is_spaced_pointed_stretched_or_glued(language: str, text: str, place: str) -> None:
    assert place in places(text, language)


def test_a_name_does_not_go_on_in_the_next_paragraph() -> None:
    texts = [
        one.text
        for one in found("A war for Nagorno\n\nKarabakh is at war. Talks on Fuzuli\n\nDistrict chiefs in Baku.")
    ]
    assert texts == ["Karabakh", "Fuzuli", "Baku"]


# --- Nothing to find

EMPTY = {
    "nothing": "",
    "white space": " \n\t\u00a0\u2029" * 500,
    "line ends": "\n" * 20_000,
    "NUL": "\x00" * 20_000,
    "control characters": "".join(map(chr, range(32))) * 500,
    "combining marks": "\u0301\u0651" * 10_000,
    "tatweel": "ـ" * 20_000,
    "bidirectional marks": "\u200e\u200f\u202a\u2067" * 5_000,
    "half surrogates": "\ud800\udfff" * 10_000,
    "digits": "1234567890 " * 2_000,
    "one number": "1234567890" * 2_000,
    "of of of": "of " * 10_000,
    "brackets": "(" * 10_000 + ")" * 10_000,
    "full stops": "." * 20_000,
    "particles": "و" * 20_000,
    "articles": "ال" * 10_000,
    "capitals": "ABCDEF GHIJ KLMNOPQ " * 1_000,
    "emoji": "😀" * 10_000,
    "letters without a space": "abcdefghijklmno" * 20_000,
}


@pytest.mark.parametrize("language", ["en", "ru", "az", "ar", None])
@pytest.mark.parametrize("text", EMPTY.values(), ids=EMPTY.keys())
def test_where_no_place_is_named_none_is_found(text: str, language: str | None) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("letters", ["A" * 10_000, "A" + "b" * 10_000, "Shu" * 3_333, "Ագ" * 5_000, "Ш" + "у" * 10_000])
def test_a_name_of_ten_thousand_characters_is_no_name_and_hides_none(letters: str) -> None:
    assert places(f"In Karabakh, the village of {letters} lies near Baku.") == [KARABAKH, BAKU]


def test_brackets_however_deep_hide_no_name() -> None:
    assert places("(" * 5_000 + "Baku" + ")" * 5_000) == [BAKU]


# --- Very much of it

ENDLESS: dict[str, tuple[str | None, Callable[[int], str]]] = {
    "a village": ("en", lambda n: "Hadrut " * n),
    "a village, called so": ("en", lambda n: "the village of Hadrut, " * n),
    "a village, glued": ("en", lambda n: "Hadrut" * n),
    "a village, in paragraphs": ("en", lambda n: "Hadrut\n\n" * n),
    "a list and its district": ("en", lambda n: "villages of " + "Talish, Hadrut, Tugh, " * (n // 3) + " Fuzuli district"),
    "far from the district": (
        "en", lambda n: "villages of Talish " + "and then also near it Hadrut " * n + "in the Fuzuli district"
    ),
    "districts": ("en", lambda n: "In the " + "Fuzuli district, Lachin district, " * (n // 2)),
    "districts first": ("az", lambda n: "Füzuli rayonu, Talış kəndi, " * (n // 2)),
    "the district of a list": ("az", lambda n: "Füzuli rayonunun " + "Talış, Hadrut, " * (n // 2) + "kəndləri"),
    "unknown names": ("en", lambda n: "In Karabakh " + " and ".join(f"the village of Zq{_letters(i)}q" for i in range(n))),
    "capitals": ("en", lambda n: "In Karabakh " + "ABCDEF GHIJ KLMNOPQ " * n),
    "initials": ("en", lambda n: "Republic of Artsakh (ROA) " * n),
    "offices": ("en", lambda n: "Ministry of Foreign Affairs of " * n + "Armenia"),
    "offices in cases": ("ru", lambda n: "Министерство обороны Азербайджана " * n),
    "countries with dashes": ("en", lambda n: "Armenia-Azerbaijan-" * n),
    "endings set off": ("tr", lambda n: "Bakü'de " * n),
    "case endings": ("hy", lambda n: "Ստեփանակերտում " * n),
    "words that sound alike": ("ar", lambda n: " ".join("في بلدة شوشا وقرية " + _letters(i, "بتثجحخدذرز") for i in range(n))),
    "brackets": ("en", lambda n: "(Baku" * n + ")" * n),
    "other names": ("en", lambda n: "Stepanakert (Khankendi) " * n),
}  # fmt: skip


def _letters(number: int, alphabet: str = "abcdefghij") -> str:
    return "".join(alphabet[int(digit)] for digit in f"{number:06d}")


def lines_run(work: Callable[[], object]) -> int:
    """Return how many lines of Python run, loops and comprehensions included."""
    count = 0

    def step(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(("language", "text"), ENDLESS.values(), ids=ENDLESS.keys())
def test_work_grows_with_the_text_and_not_with_its_square(language: str | None, text: Callable[[int], str]) -> None:
    small, large, times = 30, 360, 12

    def lines(size: int) -> int:
        written = text(size)
        article, sentences = prepared(written, language)
        gazetteer_of_all = gazetteer()
        return lines_run(lambda: find_toponyms(written, article, sentences, gazetteer_of_all))

    lines(small), lines(large)  # indexes are made and words remembered once
    assert lines(large) < 1.1 * times * lines(small)


def test_the_measure_of_work_sees_a_square() -> None:
    """So that the test above can fail: a loop in a loop goes up by a hundred where the text goes up by ten."""
    square = [lines_run(lambda n=n: [one for one in range(n) for _ in range(n)]) for n in (20, 200)]  # type: ignore[misc]
    assert square[1] > 50 * square[0]


def test_memory_does_not_grow_with_a_text_without_a_space() -> None:
    def peak(text: str) -> int:
        article, sentences = prepared(text, "en")
        find_toponyms("Baku", *prepared("Baku", "en"), gazetteer())
        tracemalloc.start()
        try:
            assert find_toponyms(text, article, sentences, gazetteer()) == []
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    one, four = (peak("abcdefghijklmno" * (size * LONGEST // 15)) for size in (1, 4))
    assert four < 1.2 * one
    assert four < 25 * 4 * LONGEST


@pytest.fixture
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> int:
    """Return the length of a stretch, made short so that a short text has many."""
    longest = 2_000
    monkeypatch.setattr(toponyms, "stretches", partial(stretches, longest=longest))
    return longest


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Shells fell on Hadrut, in Nagorno-Karabakh, all morning.\n\n", [HADRUT, KARABAKH]),
        ("shells fell on Hadrut and Baku and ", [HADRUT, BAKU]),
        ("HadrutBaku", [HADRUT, BAKU]),
        ("Hadrut.Baku", [HADRUT, BAKU]),
        ("Hadrut\u00a0/Baku,", [HADRUT, BAKU]),
    ],
    ids=["in paragraphs", "in one sentence", "glued", "glued with a full stop", "with signs"],
)
def test_every_name_of_a_text_of_several_stretches_is_found_once(
    words: str, names: list[str], short_stretches: int
) -> None:
    times = 5 * short_stretches // len(words)
    mentions = found(words * times)
    starts = [one.start for one in mentions]
    assert starts == sorted(set(starts))
    assert [one.place_id for one in mentions] == names * times


def test_a_list_of_thousands_of_villages_knows_its_district() -> None:
    text = "Shells fell on the villages of " + "Garadaghli, " * 1_000 + "and Garadaghli in the Fuzuli district."
    mentions = found(text)
    assert len(mentions) == 1_002
    assert {one.district for one in mentions[:-1]} == {"Fuzuli District"}
    assert mentions[-1].place_id == FUZULI_DISTRICT
