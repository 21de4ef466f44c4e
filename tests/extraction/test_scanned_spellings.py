"""The spellings that texts are scanned for: which names are one, and what a spelling says of its places."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest

from dashboard.extraction.scanning import Scanner
from dashboard.extraction.spellings import Spellings
from dashboard.extraction.toponyms import matcher_for
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import Name, Place, Script, Strength


def _place(place_id: str, **changes: object) -> Place:
    town = Place(
        place_id=place_id,
        name=place_id,
        kind="settlement",
        feature="town",
        country="AZ",
        district=None,
        parent_id=None,
        latitude=39.5,
        longitude=46.7,
        extent=None,
        population=None,
        theatre=True,
        contested=True,
        source="own",
        source_id="1",
        licence="MIT",
    )
    return replace(town, **changes)  # type: ignore[arg-type]


def _name(place_id: str, name: str, language: str, script: Script = "Latn", strength: Strength = "strong") -> Name:
    return Name(
        place_id=place_id,
        name=name,
        language=language,
        script=script,
        strength=strength,
        valid_from=None,
        valid_to=None,
        source="own",
    )


_PLACES = {one: _place(one) for one in ("a", "b")} | {"city": _place("city", kind="district", feature="city")}


def _spellings(*names: Name) -> Spellings:
    return Spellings(_PLACES, names)


def test_names_that_fold_alike_are_one_spelling_with_all_their_languages_and_marks() -> None:
    made = _spellings(_name("a", "Şuşa", "az"), _name("a", "Susa", "en"), _name("b", "Šusa", "fr"))
    assert made.of_names == 1
    spelling = made[0]
    assert spelling.folded == "susa"
    assert [place.place_id for place, _ in spelling.names] == ["a", "b"]
    assert spelling.languages == {("a", "az"), ("a", "en"), ("b", "fr")}
    assert spelling.written == {"şuşa", "šusa"}


def test_a_place_is_named_by_its_first_strong_name() -> None:
    weak, strong = _name("a", "Xan", "az", strength="weak"), _name("a", "XAN", "tr")
    spelling = _spellings(weak, _name("b", "xan", "az"), strong, _name("a", "Xán", "en"))[0]
    assert [name for _, name in spelling.names] == [strong, _name("b", "xan", "az")]


def test_an_arabic_name_with_its_article_is_another_spelling_than_one_without() -> None:
    made = _spellings(_name("a", "الباب", "ar", "Arab"), _name("b", "باب", "ar", "Arab"))
    assert [(made.folded(number), made.article[number]) for number in range(2)] == [("باب", True), ("باب", False)]
    assert [made.bearers(number) for number in range(2)] == [["a"], ["b"]]


@pytest.mark.parametrize(("names", "acronym"), [(["NKR"], True), (["NKR", "Nkr"], False), (["СССР"], False)])
def test_an_acronym_is_written_in_capitals_by_every_place(names: list[str], acronym: bool) -> None:
    made = _spellings(*(_name(place, name, "en") for place, name in zip("ab", names, strict=False)))
    assert made[0].acronym is acronym


def test_a_city_as_a_unit_of_administration_is_not_scanned_for() -> None:
    assert _spellings(_name("city", "Gəncə", "az")).of_names == 0


def test_signs_in_a_name_are_spaces_and_a_name_of_signs_alone_is_none() -> None:
    made = _spellings(_name("a", "Horadiz (kənd)", "az"), _name("b", "!?", "az"))
    assert [made.folded(number) for number in range(made.of_names)] == ["horadiz  kend"]


def test_a_spelling_is_made_once() -> None:
    made = _spellings(_name("a", "Laçın", "az"))
    assert made[0] is made[0]


def test_what_is_added_has_the_places_of_another_spelling_or_none() -> None:
    made = _spellings(_name("a", "Физулинский район", "ru", "Cyrl"))
    adjective, phrase = made[made.add("физулинск", like=0, needs="district")], made[made.add("new york times")]
    assert (adjective.names, adjective.languages, adjective.needs) == (made[0].names, made[0].languages, "district")
    assert (phrase.names, phrase.acronym, phrase.needs) == ((), False, None)
    assert made.of_names == 1


def test_the_scanner_adds_the_adjective_of_a_russian_district() -> None:
    spellings = Scanner(_PLACES, [_name("a", "Физулинский район", "ru", "Cyrl")]).spellings
    assert spellings[spellings.of_names].needs == "district"


@pytest.mark.parametrize("on", [True, False])
def test_building_leaves_the_garbage_collector_as_it_was(on: bool) -> None:
    was_on = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        gazetteer = Gazetteer(_PLACES, (_name("a", "Laçın", "az"),), "1")
        assert matcher_for(gazetteer) is matcher_for(gazetteer)
        assert gc.isenabled() is on
    finally:
        (gc.enable if was_on else gc.disable)()
