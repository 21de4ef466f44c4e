"""Turkish words of time. Case endings are added to forms that end in `*`."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

WORDS: Words = {
    "season": {"SP": "ilkbahar* bahar*", "SU": "yaz*", "FA": "sonbahar* güz*", "WI": "kış*"},
    "ordinal": {1: "birinci ilk", 2: "ikinci", 3: "üçüncü", 4: "dördüncü", 5: "beşinci"},
    "cardinal": {
        1: "bir", 2: "iki", 3: "üç", 4: "dört", 5: "beş", 6: "altı", 7: "yedi", 8: "sekiz", 9: "dokuz", 10: "on",
        20: "yirmi", 30: "otuz", 40: "kırk", 50: "elli",
    },
    "vague": {1: "birkaç bir_kaç"},
    "unit": {
        "hour": "saat saatte", "day": "gün günü günde", "week": "hafta haftanın haftada haftası",
        "quarter": "çeyreği çeyreğinde çeyrek", "half": "yarısı yarısında",
    },
    "units": {"day": "günler günlerde günlerinde", "week": "haftalar haftalarda", "year": "yıllar_boyunca"},
    "yearword": {"year": "yıl yılı yılında yılının yılından yılda yılın yılına senesi senesinde sene"},
    "monthword": {"month": "ay ayı ayın ayının ayında ayda ayından ayına"},
    "weekend": {1: "hafta_sonu haftasonu hafta_sonunda"},
    "century": {1: "yüzyıl yüzyılda yüzyılın yüzyılı asır asırda"},
    "years": {1: "yıllar yıllarda yılların yılları yıllardan"},
    "decade": {1990: "doksanlar doksanlarda doksanlı_yıllar", 1980: "seksenler seksenlerde"},
    "deictic": {0: "bugün", -1: "dün", 1: "yarın", -2: "evvelsi_gün önceki_gün evvelki_gün"},
    "storyday": {
        0: "aynı_gün o_gün aynı_günün", 1: "ertesi_gün bir_sonraki_gün sonraki_gün ertesi_günü",
        -1: "bir_önceki_gün bir_gün_önce bir_gün_öncesinde",
    },
    "last": {"article": "geçen geçtiğimiz son", "story": "önceki bir_önceki"},
    "next": {"article": "gelecek önümüzdeki", "story": "ertesi sonraki"},
    "this": {"article": "bu"},
    "ago": {1: "önce evvel"},
    "later": {"strong": "sonra"},
    "edge": {
        "START": "başı başında başlarında başından başları başlangıcında",
        "MID": "ortası ortasında ortalarında ortaları",
        "END": "sonu sonunda sonlarında sonuna sonları",
        "H1": "ilk_yarısında birinci_yarısında",
        "H2": "ikinci_yarısında",
    },
    "about": {"nearly": "neredeyse", "about": "yaklaşık"},
    "daypart": {1: "sabah sabahı akşam akşamı gece gecesi öğle"},
    "to": {1: "kadar"},
    "between": {1: "arasında"},
    "and": {1: "ve ile"},
    "prep": {1: "tarihinde itibaren tarihli"},
    "bc": {1: "milattan_önce"},
    "future": {1: "olacak yapılacak görüşecek edecek gerçekleşecek bekleniyor planlanıyor düzenlenecek"},
    "said": {1: "söyledi açıkladı dedi bildirdi belirtti duyurdu açıklamasında ifade_etti"},
    "counted": {
        1: "kişi asker km kilometre metre hektar ton lira dolar tank ev köy aile sivil şehit yaralı mülteci "
           "kilometrekare",
    },
    "hijri": {1: "hicri"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset({"pazar", "mar", "may"})
CAPITALS: frozenset[str] = frozenset({"ocak", "aralik", "ekim", "kasim", "pazar", "mart", "sali", "ara"})
DROP: frozenset[str] = frozenset({"oca", "sub", "nis", "haz", "tem", "agu", "eki", "kas", "ara", "paz", "sal", "car",
                                  "per", "cum", "mar", "may", "mayi"})  # fmt: skip
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {
    "ordinal": "de da te ta den dan ten tan nin nın nun nün in ın un ün ye ya e a i ı u ü si sı sinde sında unda ünde "
    "inde ında si yi yı nci ncı ncu ncü deki daki teki taki una üne ine ına",
    "decade": "lar ler larda lerde ların lerin lı li lu lü",
}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = ()
