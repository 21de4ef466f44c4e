"""Which names reports use, and that the gazetteer has them: heights, waters, roads, sites, former names, both sides."""

from __future__ import annotations

import pytest

from gazetteer.building.checks import note_twins
from gazetteer.building.columns import add_columns, add_village_names, spellings
from gazetteer.building.decisions import decide
from gazetteer.building.drafts import Draft
from gazetteer.building.names import own_part
from gazetteer.building.reviewed import rows
from gazetteer.building.spellings import press_spellings
from gazetteer.building.terrain import says_what_it_is
from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer, load_gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


# (place, what papers of several languages write)
IN_THE_NEWS = [
    ("gn-11172710", "Lele Tepe|Lələtəpə|Лелетепе|Լելեթեփե"),
    ("gn-584885", "Talish|Talış|Талыш|Թալիշ|طاليش"),
    ("gn-585098", "Seysulan|Сейсулан|Սեյսուլան"),
    ("mountains-murovdag", "Mrav|Murovdağ|Муровдаг|Մռավ"),
    ("gn-586409", "Gyamysh|Gamış dağı|Гямыш|Գոմշասար"),
    ("gn-146861", "Mount Kirs|Kirs dağı|Большой Кирс|Քիրս"),
    ("gn-146877", "Dizapayt|Ziyarət dağı|Дизапайт|Դիզափայտ"),
    ("gn-388634", "Saribaba height|Sarıbaba yüksəkliyi|высота Сарыбаба"),
    ("gn-389401", "Girkhgiz|Qırxqız|Гырхгыз"),
    ("lake-sev", "Sev Lich|Qaragöl|Сев Лич|Սև լիճ"),
    ("gn-586960", "Mets Al|Böyük Alagöl|Մեծ Ալ լիճ"),
    ("pass-sotk", "Sotk pass|Zod aşırımı|Зодский перевал|Սոթքի լեռնանցք"),
    ("pass-vardenyats", "Selim Pass|Селимский перевал|Վարդենյաց լեռնանցք"),
    ("river-voghji", "Voghji|Oxçuçay|Охчучай|Ողջի"),
    ("gn-388675", "Ishkhanaget|İşxançay|Ишханчай|Իշխանագետ"),
    ("gn-147847", "Köndələnçay|Кёнделенчай"),
    ("gn-824060", "Sarsang HPP|Sərsəng|Сарсангская ГЭС|Սարսանգ"),
    ("gn-8655609", "Mataghis reservoir|Suqovuşan su anbarı|Мадагизское водохранилище"),
    ("corridor-lachin", "Lachin corridor|Berdzor corridor|Laçın dəhlizi|Лачинский коридор|Բերձորի միջանցք|ممر لاتشين"),
    ("bridge-hakari", "Hakari bridge|Həkəri körpüsü|мост Хакари|Հակարիի կամուրջ"),
    ("gn-443073", "Khudaferin bridge|Xudafərin körpüsü|Худаферинский мост|پل خداآفرین"),
    ("gn-11500274", "Stepanakert airport|Xocalı hava limanı|аэропорт Степанакерта|Ստեփանակերտի օդանավակայան"),
    ("site-kashen", "Kashen|Dəmirli yatağı|Кашен|Կաշեն"),
    ("site-sotk-mine", "Sotk gold mine|Zod yatağı|Соткское месторождение|Սոթքի հանք"),
    ("gn-8656043", "Dadivank|Xudavəng|Дадиванк|Դադիվանք|داديفانك"),
    ("gn-8655761", "Ghazanchetsots|Qazançı kilsəsi|Казанчецоц|Ղազանչեցոց|غازانچتسوتس"),
    ("site-jidir-duzu", "Jidir Duzu|Cıdır düzü|Джыдыр-дюзю"),
    ("gn-8656355", "Tigranakert|Тигранакерт|Տիգրանակերտ"),
    ("gn-174743", "Tegh|Տեղ"),
    ("wof-1209906983", "Nerkin Hand|Неркин Анд|Ներքին Հանդ"),
    ("wof-1260179059", "Shurnukh|Шурнух|Şurnuxu|Շուռնուխ"),
    ("wof-1293090729", "Kirants|Киранц|Կիրանց"),
    ("gn-147671", "Karki|Kərki|Тигранашен|Տիգրանաշեն"),
    ("gn-391241", "Yeraskh|Ерасх|Երասխ"),
    ("wof-1141906147", "Ağdam|Агдам"),
    ("gn-148007", "Gunnut|Günnüt|Гюннют"),
    ("district-shaumyan", "Shaumyan district|Шаумяновский район"),
    ("district-getashen", "Getashen subdistrict|Геташенский подрайон"),
    ("nkr-shahumyan", "New Shahumyan|Shahumyan Province"),
    ("nkr-kashatagh", "Kashatagh|Кашатаг|Քաշաթաղ|كاشاتاغ"),
    ("region-lower-karabakh", "Lower Karabakh|Aran Qarabağ|Нижний Карабах|Դաշտային Ղարաբաղ"),
]


@pytest.mark.parametrize(("place_id", "names"), IN_THE_NEWS, ids=[row[0] for row in IN_THE_NEWS])
def test_a_place_has_the_names_that_reports_use(gazetteer: Gazetteer, place_id: str, names: str) -> None:
    folded = gazetteer.folded_names()
    missing = [
        one for one in names.split("|") if place_id not in {named.place_id for named in folded.get(fold(one), ())}
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("spelling", "place_id", "years"),
    [
        ("Kirovabad", "gn-586523", (1935, 1989)),
        ("Ленинакан", "gn-616635", (1924, 1990)),
        ("Kirovakan", "gn-616530", (1935, 1993)),
        ("Khanlar", "gn-584716", (1938, 2008)),
        ("Карягино", "gn-148106", (None, 1959)),
        ("Mir-Bashir", "gn-584871", (1949, 1991)),
    ],
)
def test_a_former_name_says_until_when(
    gazetteer: Gazetteer, spelling: str, place_id: str, years: tuple[int | None, int | None]
) -> None:
    found = [name for name in gazetteer.names_of(place_id) if name.name == spelling]
    assert {(name.valid_from, name.valid_to) for name in found} == {years}


@pytest.mark.parametrize(
    ("place_id", "label"),
    [
        ("gn-147105", "Şuşa / Shushi"),
        ("gn-586268", "Kəlbəcər / Karvachar"),
        ("gn-587137", "Həsənriz / Haterk"),
        ("gn-585098", "Seysulan"),
        ("gn-148010", "Çartar"),
        ("gn-586875", "Çaykənd"),
    ],
)
def test_both_names_are_shown_where_both_sides_have_one(gazetteer: Gazetteer, place_id: str, label: str) -> None:
    assert gazetteer.label(place_id) == label


def test_the_villages_of_the_war_area_are_found_in_every_script_of_the_sides(gazetteer: Gazetteer) -> None:
    for script in ("Latn", "Armn", "Cyrl", "Arab"):
        without = [
            place.name
            for place in gazetteer.places.values()
            if place.kind == "settlement" and place.contested
            if script not in {name.script for name in gazetteer.names_of(place.place_id)}
        ]
        # Records that only a Russian map names have no Azerbaijani name to derive from.
        assert len(without) < 80, (script, without)


def test_no_feature_shares_a_strong_name_with_a_village_unless_reviewed(gazetteer: Gazetteer) -> None:
    """A brook of a village's name would be taken for it: features from the dump say what they are, or are left out."""
    villages = {fold(name.name) for name in gazetteer.names if gazetteer.places[name.place_id].kind == "settlement"}
    listed = {row["place_id"] for _, row in rows("features.csv")} | {row["place_id"] for _, row in rows("areas.csv")}
    shared = [
        (place.place_id, name.name)
        for place in gazetteer.places.values()
        if place.kind in ("water", "other") and place.place_id not in listed
        for name in gazetteer.names_of(place.place_id)
        if fold(name.name) in villages
    ]
    assert shared == []


def test_estimates_say_that_they_are() -> None:
    silent = [
        row["place_id"]
        for _, row in rows("features.csv")
        if row["latitude"]
        and not any(word in row["note"] for word in ("estimate", "round figures", "point of", "GeoNames"))
    ]
    assert silent == []


def draft(place_id: str, name: str, latitude: float = 39.5, longitude: float = 47.0) -> Draft:
    made = Draft(place_id, name, "settlement", "village", "AZ", latitude, longitude, "GeoNames", place_id, "CC BY 4.0")
    made.add(name, "az", "GeoNames")
    return made


def test_a_cell_gives_strength_and_years() -> None:
    assert list(spellings("Kirs|?Kirs dağı|Kirovabad@1935-1989|Ağdərə@1992-|Kamo@-1996")) == [
        ("Kirs", "strong", (None, None)),
        ("Kirs dağı", "weak", (None, None)),
        ("Kirovabad", "strong", (1935, 1989)),
        ("Ağdərə", "strong", (1992, None)),
        ("Kamo", "strong", (None, 1996)),
    ]


@pytest.mark.parametrize("cell", ["Kirs@19-89", "Kirs@", " Kirs", "Kirs?", "@1992-"])
def test_a_cell_that_cannot_be_read_is_a_complaint(cell: str) -> None:
    (found,) = add_columns(draft("gn-1", "Arış"), {"en": cell}, "features.csv", 7)
    assert "features.csv, line 7: cannot read the name" in found


def test_a_name_in_another_script_than_its_column_is_a_complaint() -> None:
    (found,) = add_columns(draft("gn-1", "Arış"), {"hy": "Arish"}, "features.csv", 7)
    assert "not written in a script of hy" in found


def test_a_village_under_a_wrong_number_is_a_complaint() -> None:
    drafts = {row["place_id"]: draft(row["place_id"], row["known_as"]) for _, row in rows("village_names.csv")}
    assert add_village_names(drafts) == []
    first, second, *_ = drafts
    drafts[first] = draft(first, "Somewhere else")
    del drafts[second]
    assert [one.split(": ")[1] for one in add_village_names(drafts)] == [
        f"{first} is Somewhere else, not known under this name",
        "no such place",
    ]


@pytest.mark.parametrize(
    ("spelling", "own"),
    [
        ("زحمت‌آباد، جلیل‌آباد", "زحمت‌آباد"),
        ("Balik,İsmayıllı", "Balik"),
        ("Nor Bayazed Nor Bayazet", "Nor Bayazed Nor Bayazet"),
        ("Erivan Erevan Ereun Erivan Iravan Irvan Revan", None),
        ("، جلیل‌آباد", None),
    ],
)
def test_a_name_loses_the_district_behind_it(spelling: str, own: str | None) -> None:
    assert own_part(spelling) == own


@pytest.mark.parametrize(
    ("spelling", "language", "says"),
    [
        ("Ziyarət Dağı", "az", True),
        ("Dəlidağ", "az", True),
        ("Qarqarçay", "az", True),
        ("Umudlu", "az", False),
        ("Dağ", "az", False),
        ("Շիկաքար Լեռ", "hy", True),
        ("Շաքի", "hy", False),
        ("Гора Богурхан", "ru", True),
        ("Бадара", "ru", False),
    ],
)
def test_a_feature_says_what_it_is(spelling: str, language: str, says: bool) -> None:
    assert says_what_it_is(spelling, language) is says


@pytest.mark.parametrize(
    ("name", "armenian"),
    [("Mərdinli", "Մարդինլի"), ("Karxulu", "Քարխուլու"), ("Əlikeyxanlı", "Ալիքեյխանլը"), ("Üçoğlan", "Ուչողլան")],
)
def test_the_armenian_press_writes_azerbaijani_names(name: str, armenian: str) -> None:
    assert armenian in press_spellings(name, "hy")


def test_names_are_dropped_and_weakened_by_decision() -> None:
    drafts = {row["record"]: draft(row["record"], "Arış") for _, row in rows("decisions.csv")}
    kept = {}
    for _, row in rows("decisions.csv"):
        drafts.setdefault(row["value"], draft(row["value"], "Arış"))
        if row["action"] in ("drop names", "weaken names"):
            kept[row["record"]] = row
            for spelling in row["value"].split("|"):
                drafts[row["record"]].add(spelling, "und", "GeoNames")
    assert decide(drafts) == []
    for record, row in kept.items():
        strengths = {name.name: name.strength for name in drafts[record].names.values()}
        told = {strengths.get(spelling) for spelling in row["value"].split("|")}
        assert told == ({None} if row["action"] == "drop names" else {"weak"}), record


def test_villages_of_one_name_in_one_district_are_noted() -> None:
    twin, other, alone = draft("gn-1", "Hacılı", 39.35), draft("gn-2", "HACILI", 39.31), draft("gn-3", "Arış")
    for one in (twin, other, alone):
        one.parent_id, one.contested = "gn-9", True
    alone.note = "on the road"
    note_twins({one.place_id: one for one in (twin, other, alone)})
    assert twin.note == "another of this name in the district: gn-2 4.4 km away"
    assert other.note.endswith("gn-1 4.4 km away")
    assert alone.note == "on the road"
