"""Azerbaijani words of time. Case endings are added to forms that end in `*`."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

WORDS: Words = {
    "season": {"SP": "yaz* bahar*", "SU": "yay*", "FA": "payız*", "WI": "qış*"},
    "ordinal": {1: "birinci", 2: "ikinci", 3: "üçüncü", 4: "dördüncü", 5: "beşinci"},
    "cardinal": {
        1: "bir", 2: "iki", 3: "üç", 4: "dörd", 5: "beş", 6: "altı", 7: "yeddi", 8: "səkkiz", 9: "doqquz", 10: "on",
        20: "iyirmi", 30: "otuz", 40: "qırx", 50: "əlli",
    },
    "vague": {1: "bir_neçə neçə"},
    "weekday": {
        0: "bazar_ertəsi_günü", 1: "çərşənbə_axşamı_günü", 2: "çərşənbə_günü", 3: "cümə_axşamı_günü", 4: "cümə_günü",
        5: "şənbə_günü", 6: "bazar_günü",
    },
    "unit": {
        "hour": "saat saatda", "day": "gün gündə gündən günü", "week": "həftə həftəni həftədə həftənin",
        "decade": "onillik onillikdə", "quarter": "rübü rübündə rüb", "half": "yarısı yarısında",
    },
    "units": {"day": "günlər günlərdə", "week": "həftələr", "year": "illəri_ərzində"},
    "yearword": {"year": "il ildə ilin ili ildən ilə ilədək ilində ilinin"},
    "monthword": {"month": "ay ayı ayın ayının ayında ayda ayından ayınadək"},
    "weekend": {1: "həftəsonu həftə_sonu"},
    "century": {1: "əsr əsrdə əsrin əsri yüzillik"},
    "years": {1: "illər illərdə illərin illəri illərdən"},
    "decade": {1990: "doxsanıncı_illər doxsanıncı_illərdə doxsanıncı_illərin"},
    "deictic": {0: "bu_gün bugün", -1: "dünən", 1: "sabah", -2: "srağagün"},
    "storyday": {
        0: "həmin_gün elə_həmin_gün eyni_gündə eyni_gün o_gün həmin_gündə",
        1: "ertəsi_gün ertəsi_günü növbəti_gün sabahı_gün sabahısı_gün",
        -1: "əvvəlki_gün bir_gün_öncə bir_gün_əvvəl",
    },
    "last": {"article": "keçən ötən son", "story": "əvvəlki"},
    "next": {"article": "gələn növbəti qarşıdan_gələn"},
    "this": {"article": "bu cari hazırkı"},
    "ago": {1: "əvvəl öncə qabaq"},
    "later": {"strong": "sonra"},
    "edge": {
        "START": "əvvəli əvvəlində əvvəllərində əvvəlindən əvvəlləri başlanğıcında başında",
        "MID": "ortaları ortalarında ortasında",
        "END": "sonu sonunda sonlarında axırında sonuna sonları",
        "H1": "birinci_yarısında",
        "H2": "ikinci_yarısında",
    },
    "about": {"about": "təxminən təqribən"},
    "daypart": {1: "səhər axşam gecə günorta"},
    "to": {1: "qədər"},
    "and": {1: "və"},
    "prep": {1: "etibarən tarixində"},
    "bc": {1: "eramızdan_əvvəl e_ə"},
    "future": {1: "olacaq keçiriləcək baş_tutacaq görüşəcək edəcək planlaşdırılır"},
    "said": {1: "bildirib bildirdi deyib dedi açıqlayıb məlumat_verib açıqladı"},
    "counted": {
        1: "nəfər əsgər hərbçi km kilometr metr hektar ton manat dollar mərmi tank ailə ev kənd mülki şəhid yaralı "
           "qaçqın məcburi",
    },
    "hijri": {1: "hicri"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset({"bazar", "mar", "sen"})
CAPITALS: frozenset[str] = frozenset()
DROP: frozenset[str] = frozenset({"yan", "iyn", "iyl", "sen", "mar"})
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {
    "ordinal": "ci cı cu cü da də si sı su sü i ı u ü nin nın nun nün in ın un ün dan dən na nə a ə ya yə sində sında "
    "sunda ində ında unda ündə dək nədək nadək ədək adək sinə sına sindən sından nci ncı ncu ncü ünə una inə ına",
}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = ()
