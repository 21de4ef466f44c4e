"""Turkish: sentences of our own with their places and roles; `toponym_marks.py` says how they are marked."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

LANG = "tr"

TERRITORY = [
    "[[Ermenistan|l|AM]]'da seferberlik ilan edildi.",
    "Siviller [[Azerbaycan|l|AZ]]'dan kaçtı.",
    "Bakan dün [[Ermenistan]]'a gitti.",
    "Top mermileri [[Ermenistan]] topraklarına düştü.",
    "[[Ermenistan]] topraklarından ateş açıldı.",
    "[[Ermenistan]]'ın topraklarında üs var.",
    "[[Ermenistan]]-[[Azerbaycan]] sınırında çatışma çıktı.",
    "[[Azerbaycan]] ile [[Ermenistan]] sınırında gerginlik sürüyor.",
    "[[İran|l|IR]] sınırına yakın bir İHA düştü.",
    "[[Azerbaycan]]'ın [[Gence|l|gn-586523]] kentine füze atıldı.",
    "Yaralılar [[Bakü|l|gn-587084]]'ye götürüldü.",
    "[[Bakü]]'de gösteri yapıldı.",
    "[[Erivan|l|gn-616052]]'dan [[Hankendi|l|gn-146970]]'ne otobüsler kalktı.",
    "Heyet [[Moskova]]'ya hareket etti, görüşmeler [[Cenevre]]'de yapılacak.",
    "Gaz [[Gürcistan|l|GE]] üzerinden geliyor.",
    "[[Ermenistan]]'ın güneyinde kar yağdı.",
    "[[Ermenistan]] hava sahasında bir dron görüldü.",
    "Göçmenler [[Ermenistan]]'ı terk etti.",
    "[[Suriye|l]]'den [[Azerbaycan]]'a savaşçı gönderildiği öne sürüldü.",
    "[[Azerbaycan]] halkı kan bağışladı.",
    "[[Dağlık Karabağ|l|gn-409410]]'da çatışmalar sürüyor.",
    "[[Dağlık Karabağ|l|gn-409410]] sorunu otuz yıldır çözülmedi.",
    "[[Karabağ|l|gn-409410]]'ın geleceği belirsiz.",
    "[[BAKÜ|l|gn-587084]] (AA) - Hava sisli.",
    "[[Ermenistan]]'a giden yol kapandı.",
    "[[Rusya]]'nın başkenti [[Moskova]]'da kar var.",
    "[[İran|l|IR]]-[[Azerbaycan]] sınırındaki [[Hudaferin Köprüsü|l]]'nde bayrak var.",
]

ACTORS = [
    "[[Ermenistan|m]], [[Azerbaycan|m]]'ı ateşkesi ihlal etmekle suçladı.",
    "[[Bakü|m]] iddiayı reddetti, [[Erivan|m]] sustu.",
    "[[Ermenistan|m]] ile [[Azerbaycan|m]] arasındaki savaş bitti.",
    "[[Türkiye|m]] [[Azerbaycan|m]]'a destek veriyor.",
    "[[Ermenistan|m]]'a karşı yaptırım yok.",
    "Belge [[Rusya|m]] tarafından hazırlandı.",
    "[[Ermenistan|m]]'dan işgale son vermesi istendi.",
    "[[Ermenistan|m]]'ın saldırıları kınandı.",
    "İlçe [[Azerbaycan|m]]'a iade edildi.",
    "[[ABD|m]], [[Rusya|m]] ve [[Fransa|m]] ateşkes çağrısı yaptı.",
    "[[İran|m]]'la ilişkiler düzeldi.",
    "[[Bakü|m]]'ye göre on iki asker öldü.",
    "[[Moskova|m]], [[Bakü|m]] ve [[Erivan|m]]'a itidal çağrısında bulundu.",
    "[[Ankara|m]] [[Bakü|m]]'nün yanında olduğunu açıkladı.",
    "Anlaşma [[Ermenistan|m]], [[Azerbaycan|m]] ve [[Rusya|m]] arasında imzalandı.",
    "[[Türkiye|m]], [[Azerbaycan|m]]'ın yanında.",
    "[[Ermenistan|m]]'a ait iki tank imha edildi.",
    "[[Azerbaycan|m]]'ın toprak bütünlüğü tartışılmaz.",
    "[[Erivan|m]]'a uyarı yapıldı, [[Ankara|m]] sustu.",
    "[[Ermenistan|m]] barış istiyor, [[Azerbaycan|m]] asker gönderdi.",
    "[[ABD|m]]'den sert açıklama geldi.",
    "[[Azerbaycan|m]] bölgede kontrolü sağladı.",
]

NAMES = [
    "[[Ermenistan|o]] Savunma Bakanlığı görüntü yayımladı.",
    "[[Ermenistan|o]]'ın savunma bakanı istifa etti.",
    "[[Azerbaycan|o]] ordusu köyü aldı.",
    "[[Azerbaycan|o]] Silahlı Kuvvetleri ilerledi.",
    "[[Azerbaycan|o]] Dışişleri Bakanlığı açıklama yaptı.",
    "[[Azerbaycan|o]] Cumhurbaşkanı İlham Aliyev halka seslendi.",
    "[[Ermenistan|o]] Başbakanı Nikol Paşinyan konuştu.",
    "[[Ermenistan|o]] ve [[Azerbaycan|o]] dışişleri bakanları [[Cenevre]]'de buluştu.",
    "[[Türkiye|o]]'nin [[Bakü|o]] Büyükelçisi açıklama yaptı.",
    "[[Rusya|o]] barış gücü askerleri geldi.",
    "[[Ermenistan|o]] güçleri çekildi.",
    "[[Türkiye|o]] Büyük Millet Meclisi tezkereyi onayladı.",
    "[[Azerbaycan Cumhuriyeti|o]] Savunma Bakanlığı doğruladı.",
    "[[Minsk|o]] Grubu eş başkanları toplandı.",
    "[[Fransa|o]] Senatosu oy verdi.",
    "Sözde [[Dağlık Karabağ|o|gn-409410]] yönetimi sustu.",
    "[[Ermenistan|o]] Başbakanı Nikol Paşinyan [[Moskova]]'da.",
    "[[İran|o]]'ın [[Ermenistan|o]] Büyükelçisi konuştu.",
    "[[Azerbaycan|o]] ile [[Ermenistan|o]] orduları çatıştı.",
]

WHICH = [
    "[[Fuzuli ilçesi|l|gn-148107]]nin [[Karadağlı|l|gn-147930]] köyü kurtarıldı.",
    "[[Hocavend ilçesi|l|gn-409423]]ne bağlı [[Karadağlı|l|gn-147928]] köyü kurtarıldı.",
    "[[Cebrail|l|gn-148141]] kenti ile [[Talış|l|gn-584885]] ve [[Suqovuşan|l|gn-585612]] köyleri işgalden kurtarıldı.",
    "[[Fuzuli|l|gn-148107]] ve [[Cebrail|l|gn-148140]] ilçelerinde mayın temizleniyor.",
    "[[Şuşa|l|gn-147105]]'nın alındığı duyuruldu, [[Şuşa|l|gn-147105]]'ya yol yapılıyor.",
    "[[Laçın|l|gn-147625]]'da, [[Kelbecer|l|gn-586268]]'de ve [[Ağdam|l|gn-148619]]'da sessizlik var.",
    "[[Terter|l|gn-584871]] ve [[Berde|l|gn-587057]] vuruldu, [[Azerbaycan|m]] açıkladı.",
    "[[Laçın koridoru|l|corridor-lachin]] kapatıldı.",
    "[[Aras|l|river-aras]] nehri taştı.",
    "[[GENCE|l|gn-586523]]'YE FÜZE DÜŞTÜ",
    "[[Hadrut|l|gn-148105]] kasabasında bayrak çekildi.",
    "[[Hocalı|l|gn-147774]] kasabasına ve [[Hankendi|l|gn-146970]]'ye giden yol kapandı.",
    "[[Murovdağ|l|mountains-murovdag]] zirveleri alındı.",
    "[[Fuzuli]]'nin [[Karadağlı|l|gn-147930]] ve [[Karakollu]] köyleri kurtarıldı.",
    "[[Ermenistan|m]] sustu. [[Talış|l|gn-584885]]'ta durum gergin.",
    "[[Hadrut bölgesi|l|nkr-hadrut]]nde çatışmalar sürüyor.",
]

NONE = [
    "Ermeni ve Azerbaycanlı askerler mayısta ve ekimde çarpıştı.",
    "General Talış Mehmedov ile Albay Laçın Kuliyev ödül aldı.",
    "Cumhurbaşkanı Recep Tayyip Erdoğan İlham Aliyev ile görüştü.",
    "Düşmanın iki tankı ile üç Grad rampası imha edildi, Ermeni kaynaklar böyle diyor.",
    "Sultan Murat Tugayı ve Hamza Tümeni geldi, Ermeniler böyle diyor.",
    "Bayraktar TB2 ve Harop İHA'ları Ermeni mevzilerini vurdu.",
    "Karabağ FK maçı kazandı, Ermeniler izledi.",
]

UNKNOWN = [
    "[[Zurnabadsız|l|?]] köyü kurtarıldı, [[Azerbaycan|m]] açıkladı.",
    "[[Talış]], [[Zkvarlı|l|?]] ve [[Suqovuşan]] köyleri kurtarıldı.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NONE, *UNKNOWN])
def test_turkish(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
