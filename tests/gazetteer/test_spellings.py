"""How the papers of nine languages write a village, and which village that is.

The spellings are what the transliteration habits of each language make of a name; few of them stand in a table of the
gazetteer. Each row: the Azerbaijani name, the district that the report names, the spellings.
"""

from __future__ import annotations

from collections import defaultdict

import pytest

from gazetteer.folding import fold
from gazetteer.gazetteer import Gazetteer, load_gazetteer
from gazetteer.geocoder import GazetteerGeocoder
from gazetteer.records import DERIVED_FROM, Place
from gazetteer.romanise import variant_key

SPELLINGS = [
    ("Hadrut", "Xocavənd", "Гадрут | Hadrout | Adrut | Hadruth | هادروت | ჰადრუთი | Հադրութ | Gadrut | Hadroot | حادروت"),
    ("Şuşa", "Şuşa", "Schuscha | Choucha | Chouchi | Shoushi | Schuschi | Shushá | شوشا | შუშა | Шуши | Sushi | Susa"),
    ("Cəbrayıl", "Cəbrayıl", "Dschabrajil | Djabraïl | Jebrail | Dzhebrail | Cebrayil | Cebrail | Джабраил | جبرئیل | جبراییل | ჯებრაილი | Ջաբրայիլ | Djebrail"),
    ("Füzuli", "Füzuli", "Fisuli | Fizouli | Füsuli | Fuzouli | Физули | فضولي | ფიზული | Ֆիզուլի | Fuzulí"),
    ("Zəngilan", "Zəngilan", "Sangilan | Zanguilan | Zangelan | Zengilan | Зангелан | زنكيلان | ზანგილანი | Զանգելան | Zangilán"),
    ("Qubadlı", "Qubadlı", "Kubatly | Goubadly | Gubadli | Koubatly | Kubadly | Губадлы | Кубатлы | قوبادلي | კუბათლი | Կուբաթլու | Qubadli"),
    ("Laçın", "Laçın", "Latschin | Latchine | Lachine | Lacin | Лачын | لاتشین | ლაჩინი | Լաչին | Ladschin"),
    ("Kəlbəcər", "Kəlbəcər", "Kelbadschar | Kelbadjar | Kalbadjar | Kelbajar | Кельбаджар | Кяльбаджар | كلباجار | ქელბაჯარი | Քելբաջար | Kalbadschar"),
    ("Ağdam", "Ağdam", "Agdam | Aghdam | Akdam | Агдам | أغدام | آقدام | აღდამი | Աղդամ | Agdham"),
    ("Xocalı", "Xocalı", "Chodschali | Khodjaly | Khojali | Hocali | Khodjalou | Ходжалы | خوجالي | ხოჯალი | Խոջալու | Xodjali"),
    ("Xankəndi", "Xankəndi", "Stepanakert | Chankendi | Khankendy | Hankendi | Ханкенди | خان\u200cکندی | Степанакерт | ხანქენდი | Stépanakert"),
    ("Tərtər", "Tərtər", "Terter | Tartar | Тертер | ترتر | Թարթառ | Tarter"),
    ("Ağdərə", "Tərtər", "Mardakert | Martakert | Agdere | Aghdara | Мардакерт | مارداكيرت | მარტაკერტი | Mardakerd"),
    ("Xocavənd", "Xocavənd", "Martouni | Chodschawend | Khodjavend | Ходжавенд | خوجاوند | ხოჯავენდი"),
    ("Suqovuşan", "Tərtər", "Sugovushan | Sugowuschan | Sougovouchan | Суговушан | سوقوفوشان | Սուգովուշան"),
    ("Talış", "Tərtər", "Talysh | Talisch | Talych | Талыш | تاليش | Թալիշ"),
    ("Mincivan", "Zəngilan", "Mindjivan | Mindzhivan | Mindschiwan | Миндживан | مينجيفان | მინჯივანი | Minjevan"),
    ("Ağbənd", "Zəngilan", "Agbend | Aghband | Агбенд | آق\u200cبند | اغبند"),
    ("Bartaz", "Zəngilan", "Bartas | Бартаз | بارتاز"),
    ("Şıxəli Ağalı", "Cəbrayıl", "Shikhali Agali | Schychali Agali | Şıhali Ağalı | Шихали Агалы | شيخ علي آغالي | Chikhali Aghali | Sheikhali Aghali | Shikhaliagaly | Şıxəliağalı"),
    ("Sarıcalı", "Cəbrayıl", "Sarijali | Sari jali | Sarydzhaly | Saridjali | Sarıjalı | Сарыджалы | ساريجالي | Sarıcallı | Saridschali"),
    ("Məzrə", "Cəbrayıl", "Mezre | Mazra | Mezra | Мезре | مزرعة | Mezreh"),
    ("Daşkəsən", "Cəbrayıl", "Dashkesen | Daschkassan | Dachkasan | Дашкесан | داشكسن"),
    ("Horovlu", "Cəbrayıl", "Horowlu | Khorovlu | Horovlou | Хоровлу | Горовлу | هوروفلو | Horovly"),
    ("Karxulu", "Cəbrayıl", "Karkhulu | Karhulu | Karchulu | Кархулу | كارخولو | Karxulou"),
    ("Çaxırlı", "Cəbrayıl", "Chakhirli | Tschachirli | Tchakhirli | Çakırlı | Чахырлы | تشاخيرلي | Chakhyrly"),
    ("Böyük Mərcanlı", "Cəbrayıl", "Great Marjanli | Boyuk Marjanly | Большой Марджанлы | Büyük Mercanlı | Беюк Марджанлы | مرجانلي الكبرى | بويوك ميرجانلي | Böyük Mardschanly"),
    ("Aşağı Maralyan", "Cəbrayıl", "Lower Maralyan | Ashagi Maralyan | Aşağı Maralyan | Ашагы Маральян | Нижний Маральян | Achaghi Maralian | Ներքին Մարալյան"),
    ("Yuxarı Maralyan", "Cəbrayıl", "Upper Maralyan | Yukhari Maralyan | Юхары Маральян | Верхний Маральян | Yukarı Maralyan"),
    ("Əfəndilər", "Cəbrayıl", "Efendiler | Afandilar | Эфендилер | Effendilar | أفنديلار"),
    ("Süleymanlı", "Cəbrayıl", "Suleymanli | Souleïmanly | Suleimanly | Сулейманлы | سليمانلي | Sulejmanli"),
    ("Keçəl Məmmədli", "Cəbrayıl", "Kechal Mammadli | Keçel Memmedli | Кечал Мамедли | كتشل ممدلي | Ketchel Mamedli"),
    ("Qaraxanbəyli", "Füzuli", "Garakhanbeyli | Karahanbeyli | Караханбейли | Garachanbejli | Qarakhanbayli | قراخان\u200cبیلی | Karakhanbeïli"),
    ("Qərvənd", "Füzuli", "Garvand | Gervend | Karvend | Карвенд | Гарванд | قروند"),
    ("Kənd Horadiz", "Füzuli", "Kend Horadiz | Kand Horadiz"),
    ("Yuxarı Əbdürrəhmanlı", "Füzuli", "Upper Abdurrahmanli | Yukhari Abdurrahmanli | Верхний Абдурахманлы | Yukarı Abdurrahmanlı | Юхары Абдуррахманлы | عبدالرحمنلي العليا"),
    ("Qaradağlı", "Füzuli", "Garadaghli | Karadağlı | Карадаглы | Garadagly | Karadaghly | قره\u200cداغلی | Ղարադաղլու"),
    ("Xatunbulaq", "Füzuli", "Khatunbulag | Hatunbulak | Хатунбулаг | خاتون\u200cبولاق | Chatunbulag | Khatounboulaq"),
    ("Qarakollu", "Füzuli", "Garakollu | Karakollu | Караколлу | Garakolu"),
    ("Dördçinar", "Füzuli", "Dordchinar | Dörtçınar | Дордчинар | Dortchinar | دوردتشينار"),
    ("Kürdlər", "Füzuli", "Kurdlar | Kürtler | Кюрдляр | Kurdler | كوردلار"),
    ("Mirzəcamallı", "Füzuli", "Mirzajamalli | Mirzecamalli | Мирзаджамаллы | Mirsadschamalli"),
    ("Şəkərcik", "Füzuli", "Shakarjik | Şekercik | Шекерджик | Schakardschik | شكرجيك"),
    ("Divanalılar", "Füzuli", "Divanalilar | Диваналылар | Diwanalilar"),
    ("Ağtəpə", "Cəbrayıl", "Aghtepe | Agtapa | Акстепе | Агтепе | Aktepe"),
    ("Mollavəli", "Füzuli", "Mollaveli | Моллавели | Mollawali | ملاولی"),
    ("Edişə", "Xocavənd", "Edisha | Edische | Edişe | Эдиша | Yedisha"),
    ("Düdükçü", "Xocavənd", "Dudukchu | Dudukcu | Дудукчу | Düdüktschü | Doudouktchou | دودوكتشو"),
    ("Edilli", "Xocavənd", "Edilly | Эдилли | إديلي | Edili"),
    ("Çiraquz", "Xocavənd", "Chiraguz | Çirakuz | Чирагуз | Tschiragus | Tchiragouz"),
    ("Bulutan", "Xocavənd", "Bulutan | Boulutan | Булутан | Pletants"),
    ("Tağaser", "Xocavənd", "Taghaser | Tagaser | Тагасер | Թաղասեռ | تاغاسر"),
    ("Məlikcanlı", "Xocavənd", "Malikjanli | Melikcanlı | Меликджанлы | Melikdschanly | Melikdjanly"),
    ("Qırmızı Bazar", "Xocavənd", "Karmir Shuka | Krasny Bazar | Girmizi Bazar | Красный Базар | Gyrmyzy Bazar | Կարմիր Շուկա"),
    ("Tuğ", "Xocavənd", "Tugh | Togh | Туг | Տող | Tug | Dogh"),
    ("Azıx", "Xocavənd", "Azykh | Azokh | Азых | Ազոխ"),
    ("Sos", "Xocavənd", "Sos | Сос | Սոս"),
    ("Hərtiz", "Laçın", "Hartiz | Гартиз | Hertiz"),
    ("Zabux", "Laçın", "Zabukh | Aghavno | Забух | Zabuh | Սաբուխ | Sabuch"),
    ("Sus", "Laçın", "Sus | Сус"),
    ("Güləbürd", "Laçın", "Gulabird | Gülebird | Гюлебирд | Guleburd | Gulabürd"),
    ("Minkənd", "Laçın", "Minkend | Минкенд | Minkand"),
    ("Malxələf", "Laçın", "Malkhalaf | Malhalef | Малхалаф"),
    ("Əsgəran", "Xocalı", "Askeran | Asgaran | Esgeran | Аскеран | عسكران | Ասկերան | Askéran"),
    ("Ballıca", "Xocalı", "Ballidja | Ballydzha | Балыджа | Ballyja"),
    ("Daşaltı", "Şuşa", "Dashalti | Karin Tak | Daschalty | Дашалты | Karintak | Քարին տակ"),
    ("Çanaqçı", "Xocalı", "Chanagchi | Çanakçı | Чанахчи | Tchanaktchi"),
    ("Turşsu", "Şuşa", "Turshsu | Turşsu | Туршсу | Turschsu"),
    ("İstisu", "Kəlbəcər", "Istisu | Истису | Isti su"),
    ("Zar", "Kəlbəcər", "Zar | Зар"),
    ("Çapar", "Kəlbəcər", "Chapar | Tschapar | Чапар"),
    ("Həsənriz", "Kəlbəcər", "Hasanriz | Haterk | Гасанриз | Hesenriz"),
    ("Çıldıran", "Tərtər", "Childiran | Çıldıran | Чылдыран | Չլդրան"),
    ("Canyataq", "Tərtər", "Janyatag | Canyatak | Джанятаг | Djanyatagh"),
    ("Mirəşelli", "Ağdam", "Mirashelli | Miraşelli | Мирешелли"),
    ("Qiyaslı", "Ağdam", "Giyasli | Кияслы | Qiyasli"),
    ("Novruzlu", "Ağdam", "Novruzlu | Новрузлу | نوروزلو"),
    ("Əfətli", "Ağdam", "Efetli | Афатлы"),
    ("Çəmənli", "Ağdam", "Chamanli | Çemenli | Чеменли | Tchamanly"),
    ("Yusifcanlı", "Ağdam", "Yusifjanli | Yusufcanlı | Юсифджанлы | Yousifdjanly"),
    ("Birinci Ağalı", "Zəngilan", "First Agali | Birinci Ağalı | Первое Агалы | Biringi Agaly | Agali 1 | Ağalı I | Биринджи Агалы"),
    ("İkinci Ağalı", "Zəngilan", "Second Agali | Второе Агалы | İkinci Ağalı | Икинджи Агалы | Ağalı 2-ci"),
    ("Vənədli", "Zəngilan", "Vanadli | Venedli | Ванадлы | Wenedli"),
    ("Muradxanlı", "Qubadlı", "Muradkhanli | Muradhanlı | Мурадханлы | Mouradkhanly"),
    ("Xanlıq", "Qubadlı", "Khanlig | Hanlık | Ханлык | Chanlyg | خانليق"),
    ("Mərdanlı", "Zəngilan", "Mardanli | Merdanlı | Марданлы"),
    ("Padar", "Qubadlı", "Padar | Падар"),
    ("Goris", "", "Goris | Горис | Գորիս | Gorís | غوريس"),
    ("Kapan", "", "Kapan | Ghapan | Qafan | Капан | Կապան | კაპანი | كابان"),
    ("Vardenis", "", "Vardenis | Варденис | Wardenis | Վարդենիս"),
    ("Sotk", "", "Sotk | Сотк | Սոթք | Sotq"),
    ("Jermuk", "", "Jermuk | Dschermuk | Djermouk | Джермук | Ջերմուկ | ჯერმუკი | Cermuk"),
    ("Ijevan", "", "Ijevan | Idschewan | Идживан | Иджеван | Իջևան"),
    ("Ganja", "", "Ganja | Gandscha | Gandja | Гянджа | گنجه | განჯა | Gence | غانجا"),
    ("Barda", "", "Barda | Berde | Барда | بردع | ბარდა"),
    ("Mingachevir", "", "Mingecevir | Mingatschewir | Mingechaur | Мингечаур | مینگه\u200cچویر | მინგეჩაური"),
    ("Yevlakh", "", "Yevlakh | Jewlach | Evlakh | Евлах | ევლახი | Yevlah"),
    ("Beylagan", "", "Beylagan | Beyləqan | Бейлаган | بيلقان"),
]  # fmt: skip


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="module")
def geocoder(gazetteer: Gazetteer) -> GazetteerGeocoder:
    return GazetteerGeocoder(gazetteer)


@pytest.mark.parametrize(("name", "district", "spellings"), SPELLINGS, ids=lambda value: str(value)[:20])
def test_every_paper_means_this_village(geocoder: GazetteerGeocoder, name: str, district: str, spellings: str) -> None:
    wrong = []
    for spelling in spellings.split(" | "):
        location = geocoder.geocode(spelling, district=district or None)
        names = () if location is None else geocoder.gazetteer.names_of(location.raw["place_id"])
        if location is None or location.raw["kind"] != "settlement" or name not in {one.name for one in names}:
            wrong.append((spelling, location and location.raw["name"]))
    assert wrong == []


@pytest.mark.parametrize(
    ("spelling", "district"),
    [
        ("Zelensky", "Füzuli"),
        ("Bundestag", "Cəbrayıl"),
        ("Kalashnikov", "Laçın"),
        ("Washington Post", "Zəngilan"),
        ("المتحدث", "Füzuli"),
        ("вторник", "Ağdam"),
        ("Marseille", "Kəlbəcər"),
        ("Upper", "Füzuli"),
        ("Ab", "Füzuli"),
    ],
)
def test_a_district_does_not_make_a_village_of_any_word(
    geocoder: GazetteerGeocoder, spelling: str, district: str
) -> None:
    location = geocoder.geocode(spelling, district=district)
    assert location is None or location.raw["district"] != f"{district} District"
    assert location is None or not location.raw["theatre"]


def test_upper_is_never_taken_for_lower(geocoder: GazetteerGeocoder) -> None:
    for spelling, name in [
        ("Upper Maralyan", "Yuxarı Maralyan"),
        ("Lower Maralyan", "Aşağı Maralyan"),
        ("Верхние Маральяны", "Yuxarı Maralyan"),
        ("Нижние Маральяны", "Aşağı Maralyan"),
    ]:
        location = geocoder.geocode(spelling, district="Jabrayil")
        assert location is not None
        assert location.raw["name"] == name


def is_well_known(place: Place) -> bool:
    if place.kind == "settlement":
        return place.feature in ("capital", "city", "town")
    return place.kind == "country" or (place.kind == "region" and place.theatre)


# Pairs that the key does not tell apart, because some tradition writes the one as the other. Exact names come first, so
# only a spelling that no table has is read as either.
MEET = {
    frozenset(pair)
    for pair in [
        ("Gaziantep", "Ayntap"),
        ("Oman", "Amman"),
        ("Oman", "Yemen"),
        ("Yemen", "Amman"),
        ("Yerevan", "Erebuni"),  # the quarter, and the name of the city before
        ("Balaxanı", "Biləcəri"),  # filed under both
        ("Hong Kong", "Hong Kong"),
        ("Ghana", "Kenya"),
        ("Guinea", "Kenya"),
        ("Sisian", "Vanadzor"),  # both were Karakilisa
        ("Cuba", "Quba"),
        ("Lebanon", "Libya"),
        ("Şəki", "Saky"),
        ("Togo", "Tokyo"),
        ("Tunisia", "Tunis"),
    ]
}


def test_well_known_places_do_not_share_a_key(gazetteer: Gazetteer) -> None:
    by_key: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name in gazetteer.names:
        stands_alone = name.strength == "strong" and not name.source.startswith(DERIVED_FROM)
        if stands_alone and is_well_known(gazetteer.places[name.place_id]):
            by_key[variant_key(name.name)][name.place_id].add(fold(name.name))
    shared = set()
    for key, places in by_key.items():
        if len(key) < 3:
            continue
        ids = sorted(places)
        for at, one in enumerate(ids):
            # Places that have the very same name are homonyms, whatever the key does.
            shared |= {frozenset((one, other)) for other in ids[at + 1 :] if not places[one] & places[other]}
    pairs = {frozenset(gazetteer.places[one].name for one in pair) for pair in shared}
    assert {tuple(sorted(pair)) for pair in pairs - MEET} == set()
