"""Azerbaijani: sentences of our own with their places and roles; `toponym_marks.py` says how they are marked."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

LANG = "az"

TERRITORY = [
    "[[Ermənistan|l|AM]]da hərbi vəziyyət elan edilib.",
    "Qaçqınlar [[Ermənistan]]dan gəliblər.",
    "Nazir dünən [[Ermənistan]]a səfər edib.",
    "Mərmilər [[Ermənistan]] ərazisinə düşüb.",
    "[[Ermənistan]]ın ərazisindən atəş açılıb.",
    "[[Ermənistan]]la sərhəddə atışma olub.",
    "[[Ermənistan]]-[[Azərbaycan]] sərhədində vəziyyət gərgindir.",
    "[[Ermənistan]] və [[Azərbaycan]] sərhədində sakitlikdir.",
    "[[Azərbaycan]]ın cənubunda qar yağıb.",
    "[[Azərbaycan]]ın [[Gəncə|l|gn-586523]] şəhərinə raket atılıb.",
    "Yaralılar [[Bakı|l|gn-587084]]ya gətirilib.",
    "[[Bakı]]da mitinq keçirilib.",
    "[[Yerevan|l|gn-616052]]dan [[Xankəndi|l|gn-146970]]nə avtobuslar gedib.",
    "[[İran|l|IR]] ilə sərhəddə dron vurulub.",
    "Qoşunlar [[Xudafərin|l]] körpüsünə çatıb, [[Araz|l|river-aras]] boyunca irəliləyib.",
    "[[Gürcüstan|l|GE]] vasitəsilə yük daşınır.",
    "[[Ermənistan]]ın hava məkanında dron görünüb.",
    "Danışıqlar [[Moskva]]da və [[Cenevrə]]də keçirilib.",
    "Onlar [[Ermənistan]]ı tərk ediblər.",
    "[[Azərbaycan]] əhalisi qan verir.",
    "[[Qarabağ|l|gn-409410]]da döyüşlər gedir.",
    "[[Dağlıq Qarabağ|l|gn-409410]] münaqişəsi otuz ildir davam edir.",
    "[[BAKI|l|gn-587084]], 5 oktyabr. Hava dumanlıdır.",
    "[[Azərbaycan]]ın ikinci böyük şəhəri [[Gəncə|l|gn-586523]] vurulub.",
    "Karvan [[Xankəndi]]–[[Ağdam|l|gn-148619]] yolunda dayanıb.",
    "[[Ermənistan]]a gedən yol bağlıdır.",
    "Raket [[Ermənistan]]ın [[Vardenis]] rayonu ərazisindən buraxılıb.",
]

ACTORS = [
    "[[Ermənistan|m]] [[Azərbaycan|m]]ı ittiham edib.",
    "[[Bakı|m]] bu ittihamı rədd edir, [[İrəvan|m]] susur.",
    "[[Ermənistan|m]] və [[Azərbaycan|m]] arasında müharibə başa çatıb.",
    "[[Azərbaycan|m]]la [[Ermənistan|m]] arasında danışıqlar gedir.",
    "[[Türkiyə|m]] [[Azərbaycan|m]]a dəstək verir.",
    "[[Ermənistan|m]]a qarşı sanksiyalar yoxdur.",
    "[[Rusiya|m]] tərəfindən göndərilən qoşun gəlib.",
    "Sənəd [[Ermənistan|m]] tərəfindən imzalanıb.",
    "[[Ermənistan|m]]dan torpaqları boşaltmağı tələb edirik.",
    "[[Ermənistan|m]]ın təcavüzü pislənib.",
    "Rayon [[Azərbaycan|m]]a qaytarılıb.",
    "[[ABŞ|m]], [[Rusiya|m]] və [[Fransa|m]] atəşi dayandırmağa çağırıb.",
    "[[İran|m]] ilə münasibətlər yaxşılaşıb.",
    "[[Azərbaycan|m]]ın mövqeyi dəyişməyib.",
    "[[Moskva|m]] [[Bakı|m]]nı və [[İrəvan|m]]ı təmkinə çağırıb.",
    "Rəsmi [[Bakı|m]] bunu təkzib edib.",
    "[[Azərbaycan Respublikası|m]]nın ərazi bütövlüyü bərpa edilib.",
    "[[Azərbaycan|m]]la müharibə başa çatıb.",
    "[[Ermənistan|m]]a xəbərdarlıq edilib, [[Bakı|m]] susur.",
    "[[Qarabağ]] [[Azərbaycan|m]]dır!",
    "[[Azərbaycan|m]] [[Qarabağ]]da tədbirlərə başladı.",
    "[[Azərbaycan|m]] bölgədə nəzarəti bərpa edib.",
    "[[Bakı|m]] ilə [[İrəvan|m]] arasında danışıqlar [[Brüssel]]də keçirilir.",
]

NAMES = [
    "[[Ermənistan|o]] Müdafiə Nazirliyi məlumat yayıb.",
    "[[Ermənistan|o]]ın müdafiə naziri istefa verib.",
    "[[Azərbaycan|o]] ordusu yüksəkliyi götürüb.",
    "[[Azərbaycan|o]] Silahlı Qüvvələri irəliləyib.",
    "[[Azərbaycan|o]]ın Xarici İşlər Nazirliyi bəyanat verib.",
    "[[Azərbaycan Respublikası|o]]nın Prezidenti xalqa müraciət edib.",
    "[[Ermənistan|o]] və [[Azərbaycan|o]] xarici işlər nazirləri [[Cenevrə]]də görüşüb.",
    "[[Ermənistan|o]]ın baş naziri Nikol Paşinyan çıxış edib.",
    "[[Rusiya|o]] sülhməramlıları postlar qurub.",
    "[[Ermənistan|o]] tərəfi atəşkəsi pozub.",
    "[[Türkiyə|o]]nin [[Azərbaycan]]dakı səfiri jurnalistlərə danışıb.",
    "[[Azərbaycan|o]] Dövlət Sərhəd Xidməti məlumat verib.",
    "[[Ermənistan|o]] silahlı qüvvələrinin bölmələri geri çəkilib.",
    "[[ABŞ|o]]-ın [[Bakı]]dakı səfirliyi xəbərdarlıq yayıb.",
    "[[Dağlıq Qarabağ|o|gn-409410]]ın separatçı rəhbəri danışıb.",
    "[[Bakı]]da [[Şuşa|o]] küçəsində təmir gedir.",
    "[[Fransa|o]] Senatı səs verib.",
    "[[Türkiyə|o]] və [[Azərbaycan|o]] prezidentləri [[Şuşa]]da görüşüb.",
    "[[İran|o]]ın [[Ermənistan]]dakı səfiri gəlib.",
]

WHICH = [
    "[[Füzuli rayonu|l|gn-148107]]nun [[Aşağı Əbdürrəhmanlı]] kəndində minalar tapılıb.",
    "[[Füzuli rayonu|l|gn-148107]]nun [[Qaradağlı|l|gn-147930]] kəndi azad olunub.",
    "[[Xocavənd rayonu|l|gn-409423]]nun [[Qaradağlı|l|gn-147928]] kəndi azad olunub.",
    "[[Cəbrayıl rayonu|l|gn-148140]]nun [[Quycaq]], [[Karxulu|l|gn-147877]] və [[Çaxırlı]] kəndləri işğaldan azad edilib.",
    "[[Füzuli|l|gn-148107]] və [[Cəbrayıl|l|gn-148140]] rayonlarında minatəmizləmə gedir.",
    "[[Suqovuşan|l|gn-585612]] qəsəbəsində və [[Talış|l|gn-584885]] kəndində bayraq ucaldılıb.",
    "[[Şuşa|l|gn-147105]]nın alınması xəbəri yayılıb, [[Şuşa|l|gn-147105]]ya yol çəkilir.",
    "[[Laçın|l|gn-147625]]da, [[Kəlbəcər|l|gn-586268]]də və [[Ağdam|l|gn-148619]]da sakitlikdir.",
    "[[Kəmərtüyə|l|gn-147848]] qədər irəliləyiş var, [[Bakı|m]] bildirir.",
    "Mərmi [[Quycağın]] yanına düşüb, [[Azərbaycan|m]] bildirib.",
    "[[Xocalı|l|gn-147774]]da və [[Xankəndi|l|gn-146970]]ndə elektrik yoxdur.",
    "[[Murovdağ|l|mountains-murovdag]]da qar yağır.",
    "[[GƏNCƏ|l|gn-586523]]YƏ RAKET DÜŞDÜ",
    "[[Laçın dəhlizi|l|corridor-lachin]]nin bağlanması müzakirə olunub.",
    "Yol [[Şıxəli Ağalı]] kəndindən keçir, [[Zəngilan rayonu|l|gn-146900]]ndadır.",
    "[[Füzuli]]nin [[Qaradağlı|l|gn-147930]] kəndi azad olunub.",
    "[[Ermənistan|m]] susur. [[Talış|l|gn-584885]]da sakitlikdir.",
    "[[Kəmərtüyə|l|gn-147848]] mərmi düşüb, [[Bakı|m]] bildirir.",
]

NONE = [
    "Erməni və azərbaycanlı əsgərlər mayda və oktyabrda döyüşüb.",
    "General Talış Məmmədov və kapitan Laçın Quliyev təltif olunub.",
    "Prezident İlham Əliyev Qarabağ FK-nın oyununa baxıb, ermənilər də.",
    "Düşmənin iki tankı və üç «Qrad» qurğusu məhv edilib, erməni mənbələri deyir.",
    "Şəhidlər xiyabanında ata və ana ağlayırdı, ermənilər susurdu.",
    "«Həmzə» diviziyası və Sultan Murad briqadası gəlib, ermənilər deyir.",
]

UNKNOWN = [
    "[[Zurnabadsız|l|?]] kəndi azad olunub, [[Azərbaycan|m]] bildirir.",
    "[[Füzuli rayonu|l|gn-148107]]nun [[Qaradağlı]], [[Zqvarlı|l|?]] və [[Yuxarı Əbdürrəhmanlı]] kəndləri azad edilib.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NONE, *UNKNOWN])
def test_azerbaijani(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
