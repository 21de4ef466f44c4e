"""The cues of Azerbaijani, in plain letters (İ and I are i, ı stays)."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
# Finite and nominalised forms of "to do" and "to be done": a participle before a noun ("edilmiş kənd") is no report.
_DONE = (
    r"(?:ed(?:ib|iblər|ilib|iliblər|ildi|ildilər|ilmişdir|ilməsi\w*|ildiyi\w*|ilir|ir|ən zaman)|et(?:di|dilər|"
    r"mişdir|miş(?:lər|di)|diyi\w*|dik\w*|məsi\w*|məyi\w*)|"
    r"olun(?:ub|ublar|du|dular|muşdur|ması\w*|duğu\w*|ur)|edilmişdi\w*|olunmuşdu\w*)(?!\w)"
)
_ARMS = (
    r"(?:tank|zirehli|pua|dron|təyyarə|helikopter|haubitsa|qurğu|artilleriya|texnika|kompleks|raket|radar|"
    r"\bzrk|hhm|s-300|su-25|minaatan|top|anbar|maşın|sursat)"
)
_TROOPS = r"(?:qoşun|əsgər|hərbçi|qüvvə|terrorçu|muzdlu|döyüşçü|sülhməramlı|birləşmə|bölmə|kontingent)"
_TRUCE = r"(?:atəşkəs\w*|humanitar atəşkəs\w*)"

HAPPENINGS = (
    row("capture_claim", "subject", _B + r"(?:işğaldan )?azad " + _DONE, "işğaldan azad edilib"),
    row("capture_claim", "subject", _B + r"işğaldan azadolunma\w*|" + _B + r"işğaldan azad edilmə\w*",
        "işğaldan azad edilməsi", strength=0.8),
    row("capture_claim", "subject", _B + r"işğal " + _DONE, "işğal edilib"),
    row("capture_claim", "subject", _B + r"(?:ələ keçir(?:ib|iblər|di|dilər|ilib|ildi|mişdir|diyi\w*|ilməsi\w*|"
        r"ildiyi\w*)|zəbt " + _DONE + r"|tut(?:ub|ublar|du|dular|ulub|uldu)(?= *[.,;]| və))", "ələ keçirib",
        unless=r"atəşə tut"),
    row("capture_claim", "subject", _B + r"(?:nəzarət\w*) (?:altına )?(?:götür(?:üb|dü|ülüb|üldü|ülmüşdür|"
        r"ülməsi\w*|düyü\w*)|keç(?:ib|di|mişdir|məsi\w*)|al(?:ıb|dı|ınıb))", "nəzarətə götürüb"),
    row("capture_claim", "subject", _B + r"(?:bayra\w+) (?:\w+ ){0,3}(?:sanc|qaldır|ucald)\w+", "bayraq sancılıb"),
    row("capture_claim", "subject", _B + r"(?:azərbaycana|geri|nəzarətinə) (?:qaytar(?:ılıb|ıldı|ılmışdır|"
        r"ılması\w*)|təhvil ver(?:ilib|ildi|ilmişdir))", "geri qaytarılıb", strength=0.7),
    row("capture_claim", "subject", _B + r"(?:itir(?:ib|di|iblər|mişdir))(?!\w)", "itirib", strength=0.6, beside=
        r"(?:kənd|şəhər|qəsəbə|nəzarət|yüksəklik)"),
    row("capture_denied", "subject", _B + r"nəzarət\w* (?:altında|altındadır) (?:qal\w+|olaraq)|" + _B +
        r"nəzarətində(?:dir| qal\w+)", "nəzarəti altında qalır", strength=0.7),
    row("advance", "subject", _B + r"(?:irəlilə(?:yib|di|yiblər|yir|məsi\w*|yiş\w*)|hücuma keç(?:ib|di|iblər|"
        r"mişdir)|əks[- ]hücum əməliyyat\w*|daxil ol(?:ub|du|ublar|muşdur|du)|mühasirəyə al(?:ıb|dı|ınıb)|"
        r"yaxınlaş(?:ıb|dı))(?!\w)",
        "irəliləyib", strength=0.9),
    row("advance", "subject", _B + r"(?:hərbi |antiterror |əks-hücum )?(?:əməliyyat\w*|"
        r"tədbir\w*) (?:\w+ )?(?:başla(?:yıb|dı|nıb|ndı|mışdır)|keçir(?:ir|ib|ilir|ilib))",
        "antiterror tədbirlərinə başlayıb", strength=0.9),
    row("advance", "victim", _B +
        r"(?:geri çəkil(?:ib|di|iblər|mə\w*|mişdir)|tərk ed(?:ib|ən|iblər)|tərk etdi\w*)",
        "geri çəkilib", strength=0.7),
    row("counterattack", "subject", _B + r"(?:əks[- ]?hücum\w*|əks[- ]?həmlə\w*)", "əks-hücum"),
    row("clash", "both", _B + r"(?:döyüş(?:lər|ləri|lərdə|lər[iə]n|lərin|də|ü)?|toqquşma\w*|atışma\w*)(?!\w)",
        "döyüşlər gedir", strength=0.9),
    row("clash", "subject", _B + r"(?:hücum|hücumu|hücumlar\w*|hücumun|basqın\w*|təxribat\w*|həmlə\w*|"
        r"qarşısı(?:nı)? al(?:ıb|ınıb|ındı))(?!\w)", "hücum edib", strength=0.8),
    row("strike_shelling", "subject", _B + r"(?:artilleriya |raket |intensiv |top |minaatan |ağır )*(?:atəşə|"
        r"atəşinə|raket atəşinə) (?:tut(?:ub|ublar|du|dular|ulub|uldu|ulmuşdur|ulması\w*|duğu\w*|ulduğu\w*|ur|ulur|"
        r"muşdur|ması\w*)|məruz\w*)", "atəşə tutub"),
    row("strike_shelling", "subject", _B + r"(?:zərbə(?:lər|si|ləri)?(?: \w+){0,2} (?:endir\w*|vur\w*|"
        r"nəticəsində)|bombala\w+|bombardman\w*|raket hücumu\w*|hava hücumu\w*|raket zərbə\w*|atəş aç(?:ıb|dı|"
        r"ıblar|ması\w*)|gülləbaran\w*|"
        r"raket(?:lər)? (?:\w+ ){0,2}(?:düş\w+|at(?:ıb|dı|ılıb)))", "raket zərbəsi endirib"),
    row("strike_shelling", "subject", _B + r"(?:dağıd(?:ıb|ılıb|ıldı)|zərər dəy(?:ib|di)|ziyan dəy(?:ib|di))",
        "evlər dağıdılıb", strength=0.8, beside=
        r"(?:ev|bina|məktəb|xəstəxana|kilsə|məscid|infrastruktur|mülki)"),
    row("ceasefire_violation", "subject", _B + _TRUCE + r"(?: \w+){0,3} poz\w+", "atəşkəsi pozub"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE + r"(?: \w+){0,4} (?:razılaş\w+|elan\w*|qüvvəyə min\w+|"
        r"razılıq\w*|imzala\w+|əldə)", "atəşkəs elan olunub"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE, "atəşkəs", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:danışıqlar\w*|görüş(?:üb|dü|ü|ləri)?|sammit\w*|(?:bəyanat|saziş|"
        r"protokol|müqavilə)\w*(?: \w+){0,2} imzala\w+)(?!\w)", "danışıqlar keçirilib", strength=0.6),
    row("equipment_loss", "subject", _B + r"(?:məhv|sıradan|darmadağın) " + r"(?:çıxar\w+|" + _DONE[3:],
        "məhv edilib", beside=_ARMS),
    row("equipment_loss", "subject", _B + r"vur(?:ub|ulub|uldu|du|ulmuşdur)(?!\w)", "vurulub", beside=_ARMS),
    row("casualty_claim", "victim", _B + r"(?:həlak ol(?:ub|du|ublar|dular|muşdur|ması\w*|duğu\w*)|öldür(?:üb|"
        r"ülüb|üldü|dü)|öl(?:üb|dü|ən\w*)|şəhid ol(?:ub|du|ublar|muşdur)|yaralan(?:ıb|dı|ıblar|mışdır)|"
        r"xəsarət al(?:ıb|dı)|itki\w*|qətlə yetiril\w+)(?!\w)",
        "həlak olub", strength=0.9),
    row("deployment", "subject", _B + r"(?:yerləşdir(?:ib|di|ilib|ildi)|göndər(?:ib|di|ilib|ildi)|cəlb (?:edib|"
        r"edilib)|gətir(?:ib|ilib)|köçür(?:ülüb))(?!\w)", "yerləşdirilib", beside=_TROOPS, strength=0.8),
    row("deployment", "subject", _B + r"(?:təlim(?:lər|ləri)|səfərbərlik\w*|buraxılış məntəqəsi\w*|"
        r"hərbi vəziyyət)(?!\w)", "səfərbərlik elan edilib", strength=0.7),
    row("displacement", "victim", _B + r"(?:köçkün\w*|qaçqın\w*|təxliyə \w+|köçürül\w+|didərgin\w*|qaç(?:ıb|dı|"
        r"ıblar))(?!\w)", "təxliyə edilib", strength=0.8),
    row("other", "subject", _B + r"(?:mina\w*(?: \w+){0,2} (?:partla|düş)\w+|blokada\w*|yol(?:u|un)? bağla\w+|"
        r"əsir (?:götür|düş)\w+|əsir mübadiləsi|soyqırım\w* törəd\w+)(?!\w)", "mina partlayıb", strength=0.8),
)  # fmt: skip

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:apa|trend|report|reuters|bbc|agentliy\w+|kiv|mətbuat|media|qəzet\w*|jurnalist\w*|tass|"
        r"ria)(?!\w)"),
    ("social_media", _B + r"(?:sosial şəbəkə\w*|tvitter\w*|telegram kanal\w*)"),
    ("nkr", _B + r"(?:qondarma (?:\w+ )?rejim\w*|separatçı\w*|\"?dqr\"?|arayik harutyunyan\w*|dağlıq qarabağ(?:ın|"
        r"dakı) (?:\w+ ){0,2}(?:rejim|ordu|rəhbər|qüvvə)\w*)(?!\w)"),
    ("armenia", _B + r"(?:ermənistan\w*|erməni\w*|i?rəvan\w*|yerevan\w*|"
        r"paşinyan\w*)(?: respublikası\w*)?(?: müdafiə nazirliy\w+| silahlı qüvvələri\w*| ordusu\w*)?(?!\w)"),
    ("azerbaijan", _B + r"(?:azərbaycan\w*|bakı(?:nın|dan|da)?(?!\w)|əliyev\w*|müdafiə nazirliy\w+|ordumuz\w*|"
        r"hacıyev\w*|baş prokurorluq\w*|prezident ilham|dövlət başçısı\w*|ali baş komandan\w*|xin)(?!\w)"),
    ("turkey", _B + r"(?:türkiyə\w*|ankara\w*|ərdoğan\w*|çavuşoğlu\w*)(?!\w)"),
    ("russia", _B + r"(?:rusiya\w*|moskva\w*|kreml\w*|putin\w*|lavrov\w*|sülhməramlı\w*|sovet\w*)(?!\w)"),
    ("iran", _B + r"(?:iran\w*|tehran\w*)(?!\w)"),
    ("un_osce", _B + r"(?:atət\w*|bmt\w*|minsk qrupu\w*)(?!\w)"),
    ("icrc", r"qırmızı xaç\w*"),
    ("us", _B + r"(?:abş\w*|vaşinqton\w*|pompeo\w*)(?!\w)"),
    ("civilians", _B + r"(?:sakinlər\w*|şahidlər\w*)(?!\w)"),
)  # fmt: skip

AZERBAIJANI = Cues(
    language="az",
    place_after=False,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:ittiham ed\w+|ittiham et\w+|günahlandır\w+)"),
        ("deny", _B + r"(?:təkzib ed\w+|təkzib et\w+|inkar ed\w+|inkar et\w+)"),
        ("show", _B + r"(?:göstərir|görünür)(?!\w)"),
        ("say", _B + r"(?:bildir(?:ib|di|iblər|ir|mişdir|ilib|ilir)|elan (?:edib|etdi|edilib|etmişdir)|"
            r"açıqla(?:yıb|dı|yıblar|mışdır)|məlumat ver(?:ib|di|ilib|mişdir|iblər)|söylə(?:yib|di)|de(?:yib|di|"
            r"yir)|qeyd (?:edib|etdi)|"
         r"xəbər ver(?:ir|ib|di)|yaz(?:ıb|dı|ır)|təsdiqlə(?:yib|di)|iddia (?:edib|etdi|edir)|vurğula(?:yıb|dı)|"
         r"çatdırıb)(?!\w)"),
    ),
    speaker="first",
    according_before=r"(?!)",
    according_after=_B + r"(?:məlumatına|məlumatlarına|sözlərinə|açıqlamasına|bildirdiyinə|dediyinə|"
        r"verdiyi məlumata|verdiyi xəbərə|verilən məlumata|iddiasına|bəyanatına)(?: \w+)? ?(?:görə|əsasən)?(?!\w)|"
        + _B +
        r"istinadən(?!\w)",
    same_speaker=r"^\W*(?:o |onlar |nazirlik |prezident |dövlət başçısı )?(?:həmçinin |daha sonra )?(?:bildir|"
        r"əlavə ed|qeyd ed|vurğula)\w+|^\W*(?:onun|nazirliyin) (?:sözlərinə|məlumatına) görə|^\W*bildirilir ki|"
        r"^\W*məlumatda",
    alleged=_B + r"(?:guya|iddia olunur|ehtimal\w*|təsdiqlənməmiş)(?!\w)",
    irrealis_before=_B + r"(?:əgər|ola bilsin|ehtimal ki|məqsədilə)(?!\w)[^.;:]{0,60}$",
    irrealis_after=r"^[^.,;]{0,20}(?:acaq|əcək|malıdır|məlidir|bilər|planlaşdır\w+|hədələ\w+|istəyir|tələb ed\w+|"
        r"niyyət\w*)",
    hypothetical=r"^\W*əgər(?!\w)",
    attempt_before=r"(?!)",
    negation_before=r"(?<!\w)(?:nə)(?!\w)[^.,;]{0,10}$",
    negation_after=r"^ (?:deyil|edilmə\w+yib)",
    clause_break=r"[;:]|, (?:amma|lakin|isə|həmçinin|bundan əlavə)(?!\w)|(?<!\w)(?:lakin|amma|isə|ki)(?!\w)| - ",
    relative=r"(?!)",
    list_glue=r"və|o|cümlədən|həmçinin|ilə|yanaşı|rayonu\w*|rayonun|rayon\w*|kənd\w*|şəhər\w*|qəsəbə\w*|"
        r"yüksəkli\w+|istiqamət\w*|ərazi\w*|ətraf\w*|yaşayış|məntəqə\w*|strateji|bir|neçə|daha|vilayət\w*|hissə\w*|"
    r"şimal\w*|cənub\w*|şərq\w*|qərb\w*|yerləşən|də|da|in|un|ın|ün|nin|nın|nun|nün",
    anaphor=_B + r"(?:həmin|bu) (?:kənd|şəhər|qəsəbə)\w*",
    locative_before=r"(?!)",
    locative_ending=r"(?:d[aə]n?|y?[aə])$",
    agent=_B + r"(?!)",
    as_of=r"(?!)",
    since_before=r"(?!)",
    since_after=r"^\w{0,4} (?:\w+ )?(?:etibarən|bəri|başlayaraq)",
    opinion=_B + r"(?:məncə|mənim fikrimcə|düşünürəm)(?!\w)",
    background=_B + r"(?:tarix(?:i|ən)|əsr\w*|sovet\w*|ssri|il əvvəl)(?!\w)",
    people_count=r"(?:nəfər|hərbçi\w*|əsgər\w*|mülki\w*|sakin\w*|şəxs\w*|uşaq\w*|terrorçu\w*|hərbi qulluqçu\w*|"
        r"şəhid\w*)",
    equipment_count=r"(?:tank\w*|zirehli\w*|pua\w*|dron\w*|təyyarə\w*|helikopter\w*|haubitsa\w*|qurğu\w*|maşın\w*|"
        r"kompleks\w*|ədəd)",
)  # fmt: skip
