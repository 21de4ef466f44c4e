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

# Which of the places of a name: the district named with it, the list it stands in, the word that says town or village.
DISTRICTS: list[Row] = [
    ("en", "A drone fell near the village of Giyasly in the Aghdam district.",
     [("Giyasly", "gn-585842"), ("Aghdam district", "gn-148617")]),
    ("en", "A drone fell near the village of Giyasly in the Qubadli district.",
     [("Giyasly", "gn-147728"), ("Qubadli district", "gn-147694")]),
    ("az", "Cəbrayıl şəhəri və rayonun Daşkəsən, Karxulu kəndləri boşaldılıb.",
     [("Cəbrayıl", "gn-148141"), ("Daşkəsən", "gn-148230"), ("Karxulu", "gn-147877")]),
    ("en", "The villages of Karkhulu, Dashkasan and Horovlu are empty.",
     [("Karkhulu", "gn-147877"), ("Dashkasan", "gn-148230"), ("Horovlu", "gn-147765")]),
    ("ru", "Опустели сёла Черекен, Дашкесан и Горовлу.",
     [("Черекен", "gn-148271"), ("Дашкесан", "gn-148230"), ("Горовлу", "gn-147765")]),
    # a town in whose district villages lie says the district too
    ("en", "Smoke rose over the villages of Giyasly and Talish in Aghdam.",
     [("Giyasly", "gn-585842"), ("Talish", "gn-8527978"), ("Aghdam", "gn-148619")]),
    ("ru", "Село Карадаглы в Физули опустело.", [("Карадаглы", "gn-147930"), ("Физули", "gn-148106")]),
    # Berd was once called Tovuz
    ("hy", "Թովուզը հրետակոծվեց։", [("Թովուզը", "gn-584821")]),
    ("ru", "Товуз обстреляли.", [("Товуз", "gn-584821")]),
    ("az", "Daşkəsən şəhəri sakitdir.", [("Daşkəsən", "gn-586765")]),
    # a city that is a district of its own is still the city
    ("az", "Raket Gəncə şəhərinə düşüb, Gəncə şəhəri yanır.", [("Gəncə", "gn-586523"), ("Gəncə", "gn-586523")]),
    ("en", "Ganja City burned; the city of Ganja mourns.", [("Ganja", "gn-586523"), ("Ganja", "gn-586523")]),
    ("ru", "В г. Гянджа траур.", [("Гянджа", "gn-586523")]),
    ("ar", "الحداد في مدينة كنجه.", [("كنجه", "gn-586523")]),
]  # fmt: skip

# Texts of one sentence, which name nothing that everybody knows.
ALONE: list[Row] = [
    ("en", "Gunfire was heard near Horadiz at dawn.", [("Horadiz", "gn-148003")]),
    (
        "en",
        "Artillery fired at Aslanduz, people in Ardabil say.",
        [("Aslanduz", "gn-142703"), ("Ardabil", "gn-143083")],
    ),
    ("en", "A rocket exploded near Alkhanli.", [("Alkhanli", "gn-148553")]),
    ("en", "Rockets exploded near Talish and Alkhanli.", [("Talish", "gn-584885"), ("Alkhanli", "gn-148553")]),
    ("en", "A mortar round struck Alkhanli.", [("Alkhanli", "gn-148553")]),
    ("en", "Azeri engineers drained Alkhanli.", [("Alkhanli", "gn-148553")]),
    ("fr", "Un obus est tombé près de Alkhanli.", [("Alkhanli", "gn-148553")]),
    ("de", "Eine Rakete schlug bei Alxanli ein.", [("Alxanli", "gn-148553")]),
    ("ru", "Снаряд упал близ Алханлы.", [("Алханлы", "gn-148553")]),
    ("az", "Alxanlıda atışma və döyüş gedir.", [("Alxanlı", "gn-148553")]),
    ("tr", "Alxanlı'da çatışma çıktı.", [("Alxanlı", "gn-148553")]),
    ("ar", "زار الوفد الأذربيجاني الخانلي.", [("الخانلي", "gn-148553")]),
    # nothing says that it is this war: kept for review, without a place
    ("en", "Grandmother lived near Alkhanli.", [("Alkhanli", None)]),
    # no position of a place, or a text about another war
    ("en", "Alkhanli smiled.", []),
    ("en", "After the strike on Kharkiv shells fell near Alkhanli.", [("Kharkiv", "gn-706483")]),
]


def _named(gazetteer: Gazetteer, lang: str, text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.place_id) for one in toponyms(gazetteer, text, lang)]


@pytest.mark.parametrize(("lang", "text", "expected"), DATES)
def test_months_and_numbers_are_no_places(
    gazetteer: Gazetteer, lang: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _named(gazetteer, lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), DISTRICTS)
def test_what_is_named_with_a_name_chooses_its_place(
    gazetteer: Gazetteer, lang: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _named(gazetteer, lang, text) == expected


def test_a_spelling_found_only_through_its_district_is_called_a_variant(gazetteer: Gazetteer) -> None:
    (village, _) = toponyms(gazetteer, "Smoke rose over the village of Giyasly in the Aghdam district.", "en")
    assert village.match == "variant"
    assert village.score is not None and village.score < 0.9
    assert {one.place_id for one in village.candidates} >= {"gn-585842", "gn-147728"}


@pytest.mark.parametrize(("lang", "text", "expected"), ALONE)
def test_a_text_of_one_sentence(
    gazetteer: Gazetteer, lang: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _named(gazetteer, lang, text) == expected


def test_a_name_kept_for_review_has_candidates_but_no_point(gazetteer: Gazetteer) -> None:
    (name,) = toponyms(gazetteer, "Grandmother lived near Alkhanli.", "en")
    assert (name.latitude, name.longitude, name.match, name.score, name.district) == (None, None, None, None, None)
    assert "gn-148553" in {one.place_id for one in name.candidates}
