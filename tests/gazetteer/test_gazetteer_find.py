"""From a spelling to the place, the label and the district."""

from __future__ import annotations

import pytest

from gazetteer.gazetteer import Gazetteer, load_gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


KNOWN = [
    ("Shusha", "gn-147105"),
    ("Շուշի", "gn-147105"),
    ("Stepanakert", "gn-146970"),
    ("Xankəndi", "gn-146970"),
    ("ناغورنو قره باغ", "gn-409410"),
    ("Artsakh", "gn-409410"),
    ("Bergkarabach", "gn-409410"),
    ("Haut-Karabakh", "gn-409410"),
    ("Fuzuli", "gn-148106"),  # the town, unless district is said
    ("Fuzuli district", "gn-148107"),
    ("Физулинского района", "gn-148107"),
    ("Khojavend", "gn-409423"),  # the district: the town is Martuni to the press
    ("Martuni", "gn-146969"),
    ("Мардакерт", "gn-587379"),
    ("Madagiz", "gn-585612"),
    ("Suqovuşan", "gn-585612"),
    ("Lachin corridor", "corridor-lachin"),
    ("Murovdağ", "mountains-murovdag"),
    ("Aras", "river-aras"),
    ("Россия", "country-RU"),
    ("Türkiye", "country-TR"),
    ("UK", "country-GB"),
    ("СССР", "country-SU"),
    ("Washington", "gn-4140963"),
    ("Идлиб", "gn-169389"),
    ("بحر قزوين", "sea-caspian"),
]


@pytest.mark.parametrize(("spelling", "place_id"), KNOWN)
def test_a_known_spelling_is_exact(gazetteer: Gazetteer, spelling: str, place_id: str) -> None:
    found = gazetteer.find(spelling)[0]
    assert (found.place.place_id, found.match) == (place_id, "exact")


@pytest.mark.parametrize(
    ("spelling", "place_id", "match"),
    [
        ("Shykhaly Agaly", "gn-147157", "variant"),
        ("Stepanekert", "gn-146970", "variant"),
        ("Karbakh", "gn-409410", "variant"),
        ("Hardut", "gn-148105", "fuzzy"),
        ("Hadrat", "gn-148105", "fuzzy"),
        ("Arstakh", "gn-409410", "fuzzy"),
    ],
)
def test_a_nearly_known_spelling_says_so(gazetteer: Gazetteer, spelling: str, place_id: str, match: str) -> None:
    found = gazetteer.find(spelling)[0]
    assert (found.place.place_id, found.match) == (place_id, match)
    assert found.score < 1


@pytest.mark.parametrize(
    "spelling", ["Zelensky", "Kalashnikov", "Tuesday", "Ministry", "", "  ", "x" * 10_000, "\ud800"]
)
def test_what_is_no_place_is_not_guessed(gazetteer: Gazetteer, spelling: str) -> None:
    assert gazetteer.find(spelling) == []


def test_short_names_are_never_guessed(gazetteer: Gazetteer) -> None:
    assert all(found.match != "fuzzy" for word in ("Shash", "Bakx", "Goriz") for found in gazetteer.find(word))


def test_homonyms_all_come(gazetteer: Gazetteer) -> None:
    found = gazetteer.find("Qaradağlı")
    assert len({one.place.place_id for one in found}) >= 10
    assert found[0].place.contested


def test_another_place_of_that_name_does_not_come_first(gazetteer: Gazetteer) -> None:
    places = [found.place.place_id for found in gazetteer.find("Xocavənd")]
    assert places[0] == "gn-146969"
    assert "gn-585939" in places[1:]


@pytest.mark.parametrize(
    ("place_id", "language", "label"),
    [
        ("gn-147105", "both", "Şuşa / Shushi"),
        ("gn-146970", "both", "Xankəndi / Stepanakert"),
        ("gn-148105", "both", "Hadrut"),
        ("gn-147105", "hy", "Շուշի"),
        ("gn-147105", "ru", "Шуша"),
        ("gn-616052", "both", "Yerevan"),
        ("gn-616052", "fr", "Erevan"),
        ("country-TR", "en", "Turkey"),
        ("country-AZ", "ar", "أذربيجان"),
        ("gn-148107", "both", "Fuzuli District"),
    ],
)
def test_labels(gazetteer: Gazetteer, place_id: str, language: str, label: str) -> None:
    assert gazetteer.label(place_id, language) == label


def test_an_unknown_id_is_a_key_error(gazetteer: Gazetteer) -> None:
    with pytest.raises(KeyError):
        gazetteer.label("gn-0")


def test_a_place_lies_in_the_divisions_of_both_sides(gazetteer: Gazetteer) -> None:
    qubadli = "gn-147305"
    district = gazetteer.district_of(qubadli)
    assert district is not None and district.name == "Qubadli District"
    assert [place.place_id for place in gazetteer.ancestors(qubadli)] == ["gn-147694", "country-AZ"]
    assert gazetteer.lies_in(qubadli, "nkr-kashatagh")
    assert not gazetteer.lies_in(qubadli, "nkr-martakert")


def test_only_names_of_the_languages_asked_for(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("Şam", languages=("tr",))[0].place.name == "Damascus"
    assert all(found.name.language in ("ru", "und") for found in gazetteer.find("Шуша", languages=("ru",)))
