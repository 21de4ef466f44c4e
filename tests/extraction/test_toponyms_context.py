"""What the words around a name decide: dates are no places, a district named picks the village in it.

Sentences of our own, each with the places it names, in order; None for a name kept for review without a place.
"""

from __future__ import annotations

import pytest

from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.toponyms import find_toponyms
from dashboard.records import Article, Toponym
from gazetteer.gazetteer import Gazetteer, load_gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def toponyms(gazetteer: Gazetteer, text: str, lang: str) -> list[Toponym]:
    one = Article(document_id="d", document="d", article="a1", start=0, end=len(text), lang=lang)
    return find_toponyms(text, one, split_sentences(text, one), gazetteer)


Row = tuple[str, str, list[tuple[str, str | None]]]

DATES: list[Row] = [
    ("en", "Barda came under fire on 3 July 2021.", [("Barda", "gn-587057")]),
    ("en", "On Monday 6 April 2020 and on 28 May 2020 the city of Barda was quiet.", [("Barda", "gn-587057")]),
    ("de", "Seit dem 2. Juni 2018 und dem 4. Juli 2018 wird bei Hadrut gekämpft.", [("Hadrut", "gn-148105")]),
    ("de", "Hadrut wurde am 28. Mai 2018 geräumt.", [("Hadrut", "gn-148105")]),
    ("tr", "Hadrut 7 Ocak 2018, 9 Mart 2018 ve 11 Mayıs 2018 günü vuruldu.", [("Hadrut", "gn-148105")]),
    ("fr", "Le 3 juillet 2018, Hadrut a été bombardée.", [("Hadrut", "gn-148105")]),
    ("az", "2018-ci ilin Mayın 28-də, 28 May 2018 günü Hadrut susurdu.", [("Hadrut", "gn-148105")]),
]


def _named(gazetteer: Gazetteer, lang: str, text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.place_id) for one in toponyms(gazetteer, text, lang)]


@pytest.mark.parametrize(("lang", "text", "expected"), DATES)
def test_months_and_numbers_are_no_places(
    gazetteer: Gazetteer, lang: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _named(gazetteer, lang, text) == expected
