"""Bent names, by language: which written forms belong to a name, and which do not."""

from __future__ import annotations

import pytest

from dashboard.extraction.inflections import district_adjective, forms, softened, suffixes
from gazetteer.folding import fold
from gazetteer.records import Script

BENT: list[tuple[Script, str, str]] = [
    ("Cyrl", "Шуша", "Шуша Шуши Шуше Шушу Шушой"),
    ("Cyrl", "Гадрут", "Гадрут Гадрута Гадруту Гадрутом Гадруте"),
    ("Cyrl", "Армения", "Армения Армении Армению Арменией"),
    ("Cyrl", "Баку", "Баку"),
    ("Cyrl", "Барда", "Барда Барды Барде Барду Бардой"),
    ("Cyrl", "Гянджа", "Гянджи Гяндже Гянджу Гянджой"),
    ("Armn", "Ստեփանակերտ", "Ստեփանակերտ Ստեփանակերտի Ստեփանակերտում Ստեփանակերտից Ստեփանակերտը"),
    ("Armn", "Շուշի", "Շուշի Շուշիում Շուշիից Շուշին"),
    ("Armn", "Բաքու", "Բաքու Բաքվի Բաքվում Բաքվից"),
    ("Geor", "თბილისი", "თბილისი თბილისში თბილისიდან"),
]

NOT_BENT: list[tuple[Script, str, str]] = [
    ("Cyrl", "Азербайджан", "Азербайджанский азербайджанец"),
    ("Cyrl", "Шуша", "Шушан Шушинский"),
    ("Cyrl", "Баку", "Баком Бакинец"),
    ("Armn", "Հայաստան", "Հայաստանցի"),
]


def fits(word: str, name: str, script: Script) -> bool:
    folded = fold(word)
    return any(folded.startswith(stem) and folded[len(stem) :] in endings for stem, endings in forms(name, script))


@pytest.mark.parametrize(("script", "name", "written"), BENT)
def test_the_cases_of_a_name(script: Script, name: str, written: str) -> None:
    assert [word for word in written.split() if not fits(word, name, script)] == []


@pytest.mark.parametrize(("script", "name", "written"), NOT_BENT)
def test_words_made_from_a_name_are_not_the_name(script: Script, name: str, written: str) -> None:
    assert [word for word in written.split() if fits(word, name, script)] == []


def test_the_words_of_a_russian_name_agree() -> None:
    stems = {stem for stem, _ in forms("Нагорный Карабах", "Cyrl")}
    assert {fold("Нагорного Карабаха"), fold("Нагорном Карабахе"), fold("Нагорный Карабах")} <= stems
    assert fold("Нагорный Карабаха") not in stems
    assert fold("Республики Армения") in {stem for stem, _ in forms("Республика Армения", "Cyrl")}


def test_a_russian_district_lends_its_adjective_to_lists() -> None:
    found = district_adjective("Физулинский район", "Cyrl")
    assert found is not None
    stem, endings = found
    assert {fold("Физулинский")[len(stem) :], fold("Физулинского")[len(stem) :]} <= endings
    assert district_adjective("Физули", "Cyrl") is None


@pytest.mark.parametrize(
    ("lang", "endings"),
    [("az", "da də dan nın ya ndə"), ("tr", "da de tan nin ye nda"), ("de", "s"), ("en", ""), ("fr", "")],
)
def test_what_a_language_writes_onto_latin_names(lang: str, endings: str) -> None:
    assert {fold(one) for one in endings.split()} <= suffixes(lang)
    assert suffixes("en") == frozenset()


def test_a_final_consonant_softens_before_a_vowel() -> None:
    found = {language: (stem, endings) for language, stem, endings in softened(fold("Quycaq"))}
    stem, endings = found["az"]
    assert fold("Quycağın")[len(stem) :] in endings
    assert list(softened(fold("Hadrut"))) == []
