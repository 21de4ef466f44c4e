"""What a place is called in the reader's language."""

from __future__ import annotations

import pytest

from gazetteer.gazetteer import Gazetteer, load_gazetteer
from gazetteer.labels import choose_label
from gazetteer.records import Name, Place, Script
from gazetteer.scripts import SCRIPTS_OF_LANGUAGE, script_of


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


LANGUAGES = ("both", "en", "az", "hy", "ru", "ar", "fa", "tr")

WELL_KNOWN = [
    "Şuşa / Shushi|Shusha|Şuşa|Շուշի|Шуша|شوشا|شوشا|Şuşa",
    "Hadrut|Hadrut|Hadrut|Հադրութ|Гадрут|هدروت|هادروت|Hadrut",
    "Füzuli / Varanda|Fuzuli|Füzuli|Ֆիզուլի|Физули|فضولي|فضولی|Fuzuli",
    "Cəbrayıl / Jrakan|Jabrayil|Cəbrayıl|Ջաբրայիլ|Джебраил|جبرائيل|جبرائیل|Cebrail",
    "Xankəndi / Stepanakert|Stepanakert|Xankəndi|Ստեփանակերտ|Степанакерт|ستيباناكيرت|استپاناکرت|Hankendi",
    "Laçın / Berdzor|Lachin|Laçın|Բերձոր|Лачин|لاتشين|لاچین|Laçın",
    "Kəlbəcər / Karvachar|Kalbajar|Kəlbəcər|Քարվաճառ|Кельбаджар|كلبجار|کلبجر|Kelbecer",
    "Ağdam / Akna|Aghdam|Ağdam|Աղդամ|Агдам|أغدام|آغدام|Ağdam",
    "Talış|Talish|Talış|Թալիշ|Талыш|تاليش|تالیش|Taliş",
    "Suqovuşan / Mataghis|Sugovushan|Suqovuşan|Մատաղիս|Суговушан|سوغوفوشان|سوقوووشان|Suqovuşan",
    "Yerevan|Yerevan|İrəvan|Երևան|Ереван|يريفان|ایروان|Erivan",
    "Bakı|Baku|Bakı|Բաքու|Баку|باكو|باکو|Bakü",
    "Lake Sevan|Lake Sevan|Göyçə gölü|Սևանա լիճ|озеро Севан|بحيرة سيفان|دریاچه سوان|Sevan Gölü",
    "Aras|Aras|Araz|Արաքս|Аракс|أراس|رود ارس|Aras Nehri",
]


@pytest.mark.parametrize("line", WELL_KNOWN)
def test_well_known_places_have_a_name_in_every_language(gazetteer: Gazetteer, line: str) -> None:
    wanted = line.split("|")
    place_id = gazetteer.find(wanted[1])[0].place.place_id
    assert [gazetteer.label(place_id, language) for language in LANGUAGES] == wanted


@pytest.mark.parametrize(
    ("spelling", "language", "label"),
    [
        ("Sevan", "ru", "Севан"),  # not the Belarusian "Горад Севан"
        ("Sevan", "hy", "Սեվան"),  # not the former Ելենովկա
        ("Naxçıvan", "az", "Naxçıvan"),
        ("Quba", "ru", "Губа"),  # not a spelling of Lezgian
        ("Gəncə", "hy", "Գանձակ"),  # the name abroad sounds otherwise
        ("Yerevan", "az", "İrəvan"),
    ],
)
def test_names_of_collections_are_sifted(gazetteer: Gazetteer, spelling: str, language: str, label: str) -> None:
    assert gazetteer.label(gazetteer.find(spelling)[0].place.place_id, language) == label


def _place(**facts: str) -> Place:
    values = {"name": "Qarayer", "kind": "settlement", "feature": "village", "country": "AZ", **facts}
    return Place(
        place_id="p", district=None, parent_id=None, latitude=40.0, longitude=47.0, extent=None, population=None,
        theatre=True, contested=True, source="made up", source_id="1", licence="none", **values,  # type: ignore[arg-type]
    )  # fmt: skip


def _name(text: str, language: str, *, source: str = "GeoNames", until: int | None = None) -> Name:
    script = script_of(text)
    assert script
    return Name(
        place_id="p", name=text, language=language, script=script, strength="strong", valid_from=None, valid_to=until,
        source=source,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "names", "label"),
    [
        ("ar", [("قره یر", "fa"), ("Garayer", "en")], "قره یر"),
        ("ar", [("قارایئر", "az-Arab"), ("Garayer", "en")], "قارایئر"),
        ("fa", [("قارير", "ar"), ("قارایئر", "az-Arab")], "قارير"),
        ("ar", [("Garayer", "en")], "Garayer"),
        ("hy", [("Garayer", "en"), ("Гарайер", "ru")], "Garayer"),
        ("ru", [("Garayer", "en")], "Garayer"),
        ("ru", [("Гьарайеьр", "ru"), ("Garayer", "en")], "Garayer"),
        ("tr", [("Garayer", "en")], "Qarayer"),
        ("en", [("Гарайер", "ru")], "Qarayer"),
        ("ar", [], "Qarayer"),
    ],
)
def test_a_missing_name_is_taken_from_another_language(language: str, names: list[tuple[str, str]], label: str) -> None:
    assert choose_label(_place(), [_name(text, code) for text, code in names], language) == label


def test_a_former_name_is_shown_only_when_there_is_no_other() -> None:
    former, present = _name("Ленино", "ru", until=1992), _name("Гарайер", "ru")
    assert choose_label(_place(), [former, present], "ru") == "Гарайер"
    assert choose_label(_place(), [former], "ru") == "Ленино"


def test_every_label_is_in_letters_of_its_language_or_in_a_related_script(gazetteer: Gazetteer) -> None:
    for language in LANGUAGES[1:]:
        scripts: frozenset[Script | None] = SCRIPTS_OF_LANGUAGE[language] | {"Latn"}
        wrong = [
            (place.name, label)
            for place in gazetteer.places.values()
            # One hill has no name in Latin letters at all.
            if script_of(place.name) in (None, "Latn")
            and any(map(str.isalpha, label := gazetteer.label(place.place_id, language)))
            and script_of(label) not in scripts
        ]
        assert not wrong
