"""Turkish words of time. Case endings are added to forms that end in `*`."""

from __future__ import annotations

from dashboard.extraction.temporal.languages import turkic
from dashboard.extraction.temporal.lexicon import Words
from dashboard.extraction.temporal.numerals import joined, merged, numbers, with_last

_NUMBERS = numbers("bir iki üç dört beş altı yedi sekiz dokuz", "on yirmi otuz kırk elli altmış yetmiş seksen doksan")
# The words a number ends in -> as an ordinal; and with the possessive that a day of the month takes (mayısın ikisi).
_ORDINAL = {
    "bir": "birinci", "iki": "ikinci", "üç": "üçüncü", "dört": "dördüncü", "beş": "beşinci", "altı": "altıncı",
    "yedi": "yedinci", "sekiz": "sekizinci", "dokuz": "dokuzuncu", "on": "onuncu", "yirmi": "yirminci",
    "otuz": "otuzuncu", "kırk": "kırkıncı", "elli": "ellinci", "altmış": "altmışıncı", "yetmiş": "yetmişinci",
    "seksen": "sekseninci", "doksan": "doksanıncı",
}  # fmt: skip
_DAY = {
    "bir": "biri*", "iki": "ikisi*", "üç": "üçü*", "dört": "dördü*", "beş": "beşi*", "altı": "altısı*",
    "yedi": "yedisi*", "sekiz": "sekizi*", "dokuz": "dokuzu*", "on": "onu*", "yirmi": "yirmisi*", "otuz": "otuzu*",
}  # fmt: skip
_DECADES = {
    1920: "yirmiler yirmili", 1930: "otuzlar otuzlu", 1940: "kırklar kırklı", 1950: "elliler ellili",
    1960: "altmışlar altmışlı", 1970: "yetmişler yetmişli", 1980: "seksenler seksenli", 1990: "doksanlar doksanlı",
}  # fmt: skip
# Streets, squares and universities that bear a date: 19 Mayıs Stadı, 29 Ekim Caddesi; and revolutions.
_NAMED_AFTER = joined(
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "caddesi* sokak sokağı* meydanı* stadı* üniversitesi* köprüsü* mahallesi* bulvarı* parkı* ilkokulu* hastanesi* "
    "ilçesi*",
)
# People named for a month: Kasım Bey, Eylül Hanım.
_MEN = joined("kasım ekim eylül nisan", "bey* ağabey* ağa* amca* dayı* usta* hoca* paşa* efendi* hanım* abla* teyze*")

WORDS: Words = {
    "counted": {
        "event": "savaşı* savaşları* çatışmaları* olayları* katliamı* faciası* bayramı* devrimi* darbesi*",
        1: "kişi kişinin kişiyi kişilik asker askeri askerin askerinin km kilometre metre* hektar* "
           "kilometre* ton lira dolar avro tank "
           "tankı ev köy köyü aile sivil şehit yaralı mülteci kilometrekare yüzde kez yaşında yaşındaki yaşındaydı yaş "
           "bin milyon milyar dakika sayılı numaralı adet tane mm mermi füze iha siha dron savaşçı subay esir ceset "
           "çocuk kadın erkek gol puan madde sayfa ayet tugay tabur kolordu ordu ülke "
           "bu_aralıkta o_aralıkta kara_ocak yaşlarda yaşlarında "
           "kişi_başına "
           f"{_NAMED_AFTER} cuma_camii* cuma_camisi* kasım_süleymani* kasım_cömert* {_MEN}",
    },
    "month": {11: "kasımda kasımdan kasımdaki"},
    "season": {
        "SP": "ilkbaharda ilkbaharında ilkbaharından ilkbahardan baharda baharında baharından bahardan "
              "bahar_aylarında bahar_aylarının ilkbahardaki baharındaki",
        "SU": "yazında yazından yazındaki yaz_aylarında yaz_aylarının yaz_mevsiminde",
        "FA": "sonbaharda sonbaharında sonbaharından sonbahardan sonbahardaki sonbaharındaki "
              "sonbahar_aylarında güzde güzün güzünde güzünden güz_aylarında",
        "WI": "kışında kışından kışındaki kış_aylarında kış_aylarının",
    },
    "weakseason": {
        "SP": "ilkbahar ilkbaharı ilkbaharın ilkbahara ilkbaharına bahar baharı baharın bahara baharına",
        "SU": "yaz yazı yazın yaza yazına yazdan yazki",
        "FA": "sonbahar sonbaharı sonbaharın sonbahara sonbaharına güz güzü güze",
        "WI": "kış kışı kışın kışa kışına kıştan kışta kışki",
    },
    "one": {1: "bir"},
    "cardinal": merged({number: form for number, form in _NUMBERS.items() if number > 1}, {100: "yüz"}),
    "vague": {1: "her birkaç bir_kaç kaç pek_çok bir_süre bir_müddet kısa_süre uzun_süre bir_dizi"},
    "ordinal": merged(with_last(_NUMBERS, _ORDINAL),
                      with_last({n: form for n, form in _NUMBERS.items() if n <= 31}, _DAY), {1: "ilk"}),
    "weekday": {
        0: "pazartesi_gün* pzt pztesi", 1: "salı_gün*", 2: "çarşamba_gün* çrş çrşmb çarş", 3: "perşembe_gün* prş perş",
        4: "cuma_gün*", 5: "cumartesi_gün* cmt ctesi", 6: "pazar_gün*",
    },
    "unit": {
        "hour": "saat saatte saatten saatin saate saatlik", "day": "gün günü günde günden günün güne günlük gündeki "
               "gününde gününden",
        "week": "hafta haftanın haftada haftadan haftası haftasında haftasının haftayı haftaya haftalık haftadaki "
                "haftaki",
        "quarter": "çeyrek çeyreği çeyreğinde çeyreğin çeyreğinin çeyrekte", "half": "yarısı yarısında yarısının "
                   "yarısından buçuk",
        "month": "aylık", "year": "yıllık",
    },
    "units": {
        "day": "günler günlerde günleri günlerinde günlerinin günlerinden", "week": "haftalar haftaları haftalarında",
        "hour": "saatler saatleri", "year": "yıllar_boyunca",
    },
    "lastingunit": {"hour": "saattir", "day": "gündür", "week": "haftadır", "month": "aydır", "year": "yıldır senedir"},
    "yearword": {
        "year": "yıl yılı yılında yılının yılından yılda yıldan yılın yılına yıla yılındaki yılına_kadar yılına_dek "
                "sene "
                "senesi senesinde senesinin senesinden senesine yılki seneki",
    },
    "monthword": {
        "month": "ay ayı ayın ayının ayında ayda ayından ayına aydan aya aylarında aylarının aylarından ayları "
                 "ayındaki "
                 "ayki ayına_kadar",
    },
    "weekend": {1: "haftasonu* hafta_sonu*"},
    "century": {1: "yüzyıl yüzyılda yüzyılın yüzyılı yüzyıldan yüzyıla asır asırda asrın asrı"},
    "years": {1: "yıllar yıllarda yılların yılları yıllardan yıllara yıllarında yıllarının yıllarından yıllarına"},
    "decade": {
        start: " ".join(
            f"{plural} {plural}da {plural}de {plural}ın {plural}in {plural}dan {plural}den {adjective}"
            for plural, adjective in [forms.split()]
        )
        for start, forms in _DECADES.items()
    },
    "deictic": {
        0: "bugün bugünden bu_sabaha_karşı bu_sabahtan bu_akşamüstü bu_akşamüzeri bu_gece_yarısı bu_öğlen "
           "bu_geceki bu_sabah bu_akşam bu_gece bu_öğle bu_öğleden_sonra bu_sabahki bu_akşamki",
        -1: "dün dünkü dünden dünün dün_gece dün_akşam dün_sabah geçen_gece dün_geceki dün_akşamki geçtiğimiz_gece",
        1: "yarın yarına yarından yarınki", -2: "evvelsi_gün önceki_gün evvelki_gün", 2: "öbür_gün ertesi_günden_sonra",
    },
    "storyday": {
        0: "aynı_gün o_gün aynı_günün o_günün aynı_gece o_gece aynı_akşam o_akşam o_sabah aynı_sabah o_günden "
           "o_akşamüstü aynı_günde",
        1: "ertesi_gün ertesi_günü bir_sonraki_gün sonraki_gün ertesi_sabah ertesi_akşam ertesi_gece ertesi_günün "
           "ertesi_günden ertesi_günkü bir_gün_sonra bir_gün_sonrasında sonraki_sabah",
        -1: "bir_önceki_gün bir_gün_önce bir_gün_öncesinde bir_gün_evvel bir_gün_öncesi bir_önceki_gece "
        "bir_önceki_akşam",
    },
    "last": {"article": "geçen geçtiğimiz son", "story": "önceki bir_önceki evvelki"},
    "next": {"article": "önümüzdeki", "comes": "gelecek", "story": "ertesi sonraki bir_sonraki izleyen takip_eden"},
    "this": {"article": "bu"},
    "same": {1: "aynı o"},
    "ago": {1: "önce evvel"},
    "kind": {
        "period": "aynı_dönemi aynı_döneminde aynı_dönemine aynı_döneminden aynı_döneminin aynı_dönemde",
        "sofar": "şimdiye_kadar şimdiye_dek şimdiye_değin bugüne_kadar bugüne_dek bugüne_değin",
        "that": "ondan",
    },
    "later": {"strong": "sonra ardından sonrasında"},
    "edge": {
        "START": "başı başında başlarında başından başlarından başları başına başlarına başlangıcı başlangıcında "
                 "başlangıcından ilk_aylarında ilk_ayları başındaki başlarındaki ilk_yıllarında",
        "MID": "ortası ortasında ortalarında ortaları ortasından ortalarından ortasına ortalarına ortasındaki "
               "ortalarındaki ortalarına_doğru",
        "END": "sonu sonunda sonlarında sonuna sonlarına sonları sonundan sonlarından sonuna_doğru sonlarına_doğru "
               "sonundaki sonlarındaki son_aylarında son_ayları",
        "H1": "ilk_yarısı ilk_yarısında birinci_yarısında birinci_yarısı ilk_yarısından ilk_yarısının",
        "H2": "ikinci_yarısı ikinci_yarısında ikinci_yarısından ikinci_yarısının son_yarısında",
    },
    "about": {
        "nearly": "neredeyse", "about": "yaklaşık tam bundan bundan_tam bundan_yaklaşık en_az sadece yalnızca henüz "
                  "daha",
    },
    "daypart": {
        "now": "bu_zamanlar bu_zamanlarda bu_vakitler bu_vakitlerde bu_günlerde bu_zaman",
        1: "sabah sabahı sabahına sabahından sabahki sabaha_karşı sabahın_erken_saatlerinde sabah_saatlerinde "
           "sabah_erken "
           "akşam akşamı akşamına akşamından akşamüstü akşamüzeri akşam_saatlerinde akşamleyin gece gecesi geceyarısı* "
           "gece_yarısı* gece_saatlerinde geceden gecesinden gecesine öğle öğlen öğleden_sonra öğleden_önce "
           "öğle_saatlerinde "
           "öğleyin bağlayan_gece bağlayan_gecede geceki",
    },
    "to": {1: "kadar dek değin"},
    "between": {1: "arasında arasındaki"},
    "and": {1: "ve ile veya ya_da"},
    "prep": {
        "since": "beri beridir bu_yana süredir zamandır fazla_süredir aşkın_süredir uzun_süredir fazla_bir_süredir "
                 "aşkın_bir_süredir fazla_zamandır aşkın_zamandır",
        1: "tarihinde itibaren tarihli tarihinden tarihine tarihlerinde tarihleri tarihi tarihindeki",
    },
    "bc": {1: "milattan_önce mö"},
    "future": {1: "bekleniyor planlanıyor öngörülüyor hazırlanıyor planlıyor beklenen planlanan"},
    "present": {1: "yaşıyor biliyor bulunuyor sayılıyor artık hâlâ halen kim hiç olmasaydı olsaydı var değil"},
    "said": {
        1: "söyledi söylüyor söylemişti açıkladı açıklamıştı dedi diyor demişti bildirdi bildiriyor bildirildi "
           "bildirmişti "
           "belirtti belirtildi belirtiyor duyurdu duyurmuştu açıklamasında ifade_etti kaydetti aktardı yazdı yazıyor "
           "iddia_etti doğruladı yalanladı vurguladı ekledi paylaştı "
           "açıklandı söylendi duyuruldu öğrenildi kaydedildi söyleniyor belirtiliyor",
    },
    "hijri": {1: "hicri muharrem safer rebiülevvel recep şaban ramazan şevval zilhicce rumi"},
}  # fmt: skip

# Everyday words, and the names of men and towns.
WEAK: frozenset[str] = frozenset({
    "pazar", "kasim", "oca", "sub", "nis", "haz", "tem", "agu", "eyl", "eki", "kas", "ara",
})  # fmt: skip
# Abbreviations, which take no endings: araya is no month.
UNINFLECTED: frozenset[str] = frozenset({"oca", "şub", "nis", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"})
CAPITALS: frozenset[str] = frozenset({"oca", "şub", "nis", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"})
# Forms that need company when they are written small: a stove, a gap, the sowing.
LOWER_WEAK: frozenset[str] = frozenset({
    "ocak*", "ocağ*", "aralık", "aralığ*", "ekim", "ekimi", "ekimin", "ekime", "ekimini", "ekimine",
})  # fmt: skip
DROP: frozenset[str] = frozenset({"paz", "sal", "çar", "per", "cum", "mar", "may", "mayı", "martı", "onu", "onun"})
# A man's name: with a capital letter the month is written Mart'ın.
CAPITALISED: dict[str, str] = {"martin": "counted"}
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {
    "ordinal": "de da te ta den dan ten tan nin nın nun nün in ın un ün ye ya e a i ı u ü si sı su sü sinde sında "
    "sunda sünde "
    "inde ında unda ünde sinden sından sundan sünden inden ından undan ünden sine sına suna süne ine ına una üne yi "
    "yı yu yü "
    "nci ncı ncu ncü inci ıncı uncu üncü deki daki teki taki sindeki sındaki sundaki ündeki indeki ındaki undaki dir "
    "dır dur "
    "dür tir tır tur tür sidir sıdır sudur ydi ydı ydu ydü sinin sının sunun sünün inin ının unun ünün le la yle yla",
    "decade": "lar ler larda lerde ların lerin lı li lu lü lardan lerden lara lere larında lerinde",
}
# Verbs that speak of what lies ahead: yapılacak, görüşecekler, olacağı.
VERB_ENDINGS: dict[str, str] = {
    "future": "acak ecek acaklar ecekler acaktır ecektir acağı eceği acağını eceğini acağız eceğiz acağım eceğim",
    "pluperfect": "mıştı mişti muştu müştü mışlardı mişlerdi muşlardı müşlerdi mıştım miştim muştum müştüm "
    "mıştık miştik muştuk müştük",
}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (("season", "s=season"), *turkic.PATTERNS)
