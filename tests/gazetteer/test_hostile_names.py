"""Names and texts that no paper writes: they cost no more than their length, and invisible marks hide no name."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable

import pytest
from geopy.exc import GeocoderQueryError
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer.folding import PARAGRAPH, fold, fold_with_offsets
from gazetteer.gazetteer import Gazetteer
from gazetteer.geocoder import MAX_QUERY, GazetteerGeocoder
from gazetteer.qualifiers import qualified
from gazetteer.romanise import variant_key


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    geocoder = GazetteerGeocoder()
    geocoder.geocode("Hadrat")  # makes what is made on first use
    return geocoder


@pytest.fixture(scope="module")
def gazetteer(geocoder: GazetteerGeocoder) -> Gazetteer:
    return geocoder.gazetteer


ZWJ, ZWNJ, NUL, SHY, BOM = "\u200d", "\u200c", "\0", "\u00ad", "\ufeff"
RLM, LRM, RLE, PDF, RLI, PDI, FSI = "\u200f", "\u200e", "\u202b", "\u202c", "\u2067", "\u2069", "\u2068"
INVISIBLE = [
    (f"Sh{ZWJ}usha", "gn-147105"),
    (f"Shu{NUL}sha", "gn-147105"),
    (f"{RLI}Shusha{PDI}", "gn-147105"),
    ("S\u0323hu\u0301sha", "gn-147105"),
    (f"{BOM}Shu{SHY}sha", "gn-147105"),
    ("Shu\ud800sha", "gn-147105"),
    (f"{RLE}باكو{PDF}", "gn-587084"),
    (f"با{RLM}كو", "gn-587084"),
    (f"{LRM}بـــاكـــو{LRM}", "gn-587084"),
    (f"بَاكُو{RLM}", "gn-587084"),
    (f"{FSI}خان{ZWNJ}کندی{PDI}", "gn-146970"),
    (f"Ш{ZWJ}уш{NUL}а", "gn-147105"),
    (f"{RLM}Շու{ZWJ}շի", "gn-147105"),
]


@pytest.mark.parametrize(("spelling", "place_id"), INVISIBLE, ids=lambda value: ascii(value))
def test_invisible_marks_hide_no_name(gazetteer: Gazetteer, spelling: str, place_id: str) -> None:
    found = gazetteer.find(spelling)
    assert (found[0].place.place_id, found[0].match) == (place_id, "exact")


@pytest.mark.parametrize(("spelling", "place_id"), INVISIBLE, ids=lambda value: ascii(value))
def test_a_marked_name_is_found_in_a_text(spelling: str, place_id: str) -> None:
    text = f"one {spelling} two"
    folded = fold_with_offsets(text)
    name = fold(spelling)
    start = folded.text.index(name)
    first, last = folded.span(start, start + len(name))
    assert fold(text[first:last]) == name
    assert text[first:last].strip() in spelling


NO_PLACE = [
    "x" * 10_000,
    "Şuşa" * 2_500,
    "ə" * 10_000,
    "ق" * 10_000,
    "\ud800" * 10_000,
    "Şuşa " * 2_000,
    "Yuxarı " * 1_400,
    "Upper " * 1_600 + "Talish",
    "," * 10_000,
    "a," * 5_000,
    "(" * 10_000,
    "Baku(" * 2_000,
    "a\u0301" * 5_000,
    "\u200f" * 10_000,
    "gy" * 5_000,
    "عبدال" * 2_000,
    "ու" * 5_000,
]


@pytest.mark.parametrize("name", NO_PLACE, ids=lambda name: ascii(name[:8]))
def test_a_name_of_ten_thousand_characters_is_answered(geocoder: GazetteerGeocoder, name: str) -> None:
    assert geocoder.gazetteer.find(name, deep=True) == []
    assert len(variant_key(name)) <= 2 * len(name)
    assert len(qualified(name).core) <= len(name)
    location = geocoder.geocode(name, district=name)
    assert location is None or location.raw["match"] == "exact"


def test_a_longer_one_is_refused(geocoder: GazetteerGeocoder) -> None:
    with pytest.raises(GeocoderQueryError, match=f"{MAX_QUERY + 1} characters"):
        geocoder.geocode("x" * (MAX_QUERY + 1))


def steps(work: Callable[[], object]) -> int:
    """Return how many functions a piece of work calls, those written in C counted."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def peak(work: Callable[[], object]) -> int:
    """Return how many bytes a piece of work takes at most."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


WITHOUT_A_SPACE = ["a", "Şuşa", "ß", "ق", "\ud800", "a\u0301", "\u200f", "\u0301", "\0", "ﷺ", "\n", " \n"]


@pytest.mark.parametrize("piece", WITHOUT_A_SPACE, ids=ascii)
def test_folding_twice_the_text_takes_twice_the_steps_and_memory(piece: str) -> None:
    size = 20_000
    once, twice = piece * size, piece * (2 * size)
    fold_with_offsets(piece)
    assert steps(lambda: fold_with_offsets(twice)) <= 2 * steps(lambda: fold_with_offsets(once)) + 100
    needed = peak(lambda: fold_with_offsets(twice))
    assert needed <= 2.2 * peak(lambda: fold_with_offsets(once)) + 10_000
    # Eight bytes for an offset while they are joined, four for a character, and room for lists to grow.
    grown = max(len(piece), len(piece.translate({ord(one): fold(one) for one in piece})))
    assert needed <= 2 * size * grown * 24 + 100_000


def test_fifty_megabytes_would_fit(geocoder: GazetteerGeocoder) -> None:
    """A million characters without a space take about ten bytes each, so that 50 million fit in any machine."""
    text = "Şuşa" * 250_000
    assert peak(lambda: fold_with_offsets(text)) <= 20 * len(text)
    assert fold_with_offsets(text).span(4, 8) == (4, 8)


@pytest.mark.parametrize("piece", ["x", "Ş", "ق", "Ղ", "a,", "Upper ", "("], ids=ascii)
def test_asking_twice_the_name_takes_at_most_twice_the_steps(geocoder: GazetteerGeocoder, piece: str) -> None:
    once, twice = piece * (2_000 // len(piece)), piece * (4_000 // len(piece))
    geocoder.geocode(once, district="Fuzuli")
    assert steps(lambda: geocoder.geocode(twice, district="Fuzuli")) <= 2.2 * steps(
        lambda: geocoder.geocode(once, district="Fuzuli")
    )


ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)  # lone surrogates too
MARKS = st.text(
    alphabet=[ZWJ, ZWNJ, NUL, RLM, LRM, RLI, PDI, "ـ", "\u0301", "\u064e", " ", "\n", "ß", "ﷺ"], max_size=20
)


@given(ANY_TEXT | MARKS, st.data())
def test_every_span_is_a_slice_that_folds_to_it(text: str, data: st.DataObject) -> None:
    folded = fold_with_offsets(text)
    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text)
    assert all(one <= other for one, other in zip(folded.offsets, folded.offsets[1:], strict=False))
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first < last <= len(text)
    white = " " + PARAGRAPH
    assert folded.text[start:end].strip(white) in fold(text[first:last])


@settings(deadline=None, max_examples=60)  # the first answer for a district makes the index of its names
@given(ANY_TEXT)
def test_any_text_may_be_asked_for(geocoder: GazetteerGeocoder, text: str) -> None:
    for found in geocoder.gazetteer.find(text, deep=True):
        assert 0 < found.score <= 1
    if text.strip():
        for location in geocoder.geocode(text, exactly_one=False, district="Fuzuli") or []:
            assert 0 <= location.raw["score"] <= 1
