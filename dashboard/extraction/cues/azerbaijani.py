"""The cues of Azerbaijani, in plain letters (İ and I are i, ı stays)."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
# What a verb that reports ends in: past, present, and the nouns and converbs made of it ("-ması", "-dığı", "-anda").
# Negated forms, futures and participles before a noun ("edilmiş kənd") end otherwise.
_ENDING = (
    r"(?:y?[ıiuü]b(?:l[aə]r|d[ıiuü]r?)?|[dt][ıiuü](?:l[aə]r|q|k|m|n[ıi]z)?|m[ıiuü]ş(?:d[ıiuü]r?(?:l[aə]r)?|"
    r"l[aə]r(?:d[ıi]r?)?)|y?[ıiuü]r(?:d[ıiuü]|m[ıiuü]ş)?(?:l[aə]r)?|[dt][ıiuü][ğykq]\w*|m[aə]s[ıi]\w*|m[aə]y(?!ib|ıb)in?\w*|"
    r"ark[ae]n|ərkən|[ae]raq|ərək|[aə]nda|[aə]n(?:d[aə]n sonra| zaman| kimi))(?!\w)"
)


def _verb(*stems: str) -> str:
    """Return a pattern of the reporting forms of verbs with these stems."""
    return rf"(?:{'|'.join(stems)}){_ENDING}"


_DO = _verb("ed", "et", "edil", "olun", "elə", "elən")  # to do, to be done
_BE = _verb("ol")
_ARMS = (
    r"(?:tank|zirehli|pua|dron|təyyarə|helikopter|vertolyot|haubitsa|qurğu|artilleriya|texnika|kompleks|raket|radar|"
    r"zrk|hhm|zpt|pdm|s-300|su-25|mi-24|mi-8|minaatan|top|(?<!su )anbar|maşın|sursat|batareya|uçan aparat|uçuş aparat)"
)
_SHELL = r"(?:mərmi|raket|minaatan|top mərmi|pua|dron|bomba|qrad|smerç|iskəndər)"
_TROOPS = (
    r"(?:qoşun|əsgər|hərbçi|hərbi|qüvvə|terrorçu|muzdlu|döyüşçü|sülhməramlı|birləşmə|bölmə|kontingent|post|tank|"
    r"texnika|qərargah)"
)
_HOMES = (
    r"(?:ev|bina|məktəb|xəstəxana|kilsə|məscid|qəbiristan|infrastruktur|mülki|həyət|zavod|bazar|monastır|körpü|damı|"
    r"hərbi hissə)"
)
_PEOPLE = (
    r"(?:sakin|camaat|əhali|mülki|qadın|uşaq|ailə|adam|erməni|azərbaycanlı|nəfər|insan|qoca|qaçqın|şəxs|köçkün|"
    r"turist|yaralı)"
)
_TRUCE = r"(?:humanitar )?atəşkəs\w*"
_PEACE = r"(?:razılaş\w+|elan\w*|qüvvəyə min\w+|razılıq\w*|imzala\w+|əldə|başla\w+|nail)"

HAPPENINGS = (
    # --- taken, lost, given back
    row("capture_claim", "subject", _B + r"(?:işğaldan |işğalından |işğalçılardan |düşməndən |tapdağından |əsarətdən "
        r")?(?:azad|xilas|təmiz) " + _DO, "işğaldan azad edilib", unless=r"(?:girov|əsir)\w* (?:\w+ ){0,2}azad"),
    row("capture_claim", "subject", _B + r"(?:işğal\w*dan|işğalçı\w*dan|düşməndən|tapdağından) (?:tamamilə |\w+ ){0,2}"
        + _verb("təmizlə", "təmizlən", "qurtar", "qurtarıl", "alın"), "düşməndən təmizlənib"),
    row("capture_claim", "subject", _B + r"(?:işğaldan )?azad(?:olunma|olma)(?!\w*lıq)\w*|" + _B +
        r"azadlığ(?:ına|a) (?:qovuş|çıx)\w+", "azadlığına qovuşub", strength=0.8),
    row("capture_claim", "subject", _B + r"işğal (?:altına )?(?:" + _DO + "|" + _verb("al", "alın", "düş") + ")",
        "işğal edilib"),
    row("capture_claim", "subject", _B + r"işğalı(?:na|nın|ndan|nı|nda)?(?!\w)", "şuşanın işğalı", strength=0.6,
        at_place="before", after_not=r" (?:altında|son|dövr|nəticə|azad|fakt|sona|dayan)"),
    row("capture_claim", "subject", _B + r"(?:ələ " + _verb("keçir", "keçiril") + r"|(?:zəbt|fəth) " + _DO +
        r"|(?<!atəşə )(?<!nəzərdə )(?<!əsas )(?<!mövqe )(?<!yas )(?<!üz )(?<!yer )" +
        _verb("tut", "tutul") + r"(?= *[.,;:]|$| və| ki))", "ələ keçirib"),
    row("capture_claim", "subject", _B + r"(?<!atəşə )(?<!nəzərdə )" + _verb("tut", "tutul"), "şəhəri tutdular",
        at_place="before", strength=0.9),
    row("capture_claim", "subject", _B + r"nəzarət\w* (?:altına )?(?:" +
        _verb("götür", "götürül", "keç", "al", "alın", "keçir", "keçiril") + "|" + _verb("bərpa ed", "bərpa et",
        "bərpa olun", "bərpa edil", "ələ al", "ələ alın") + ")", "nəzarətə götürüb"),
    row("capture_claim", "subject", _B + r"(?:tam )?nəzarət(?:imiz|ləri)?(?:i|in)? ?(?:altında|də)(?:dır|dir|dı|di)"
        r"(?!\w)|" + _B + r"nəzarətimizdə(?:dir?)?(?!\w)|(?<=artıq )(?:bizimdir?|bizdədir?)(?!\w)",
        "artıq nəzarətimizdədir", strength=0.8, unless=r"(?<!\w)hələ(?!\w)|əvvəlki kimi"),
    row("capture_claim", "subject", _B + r"(?:bayra\w+) (?:\w+ ){0,3}(?:sanc|qaldır|ucald|as(?:ıl)?[ıd]|dalğalan)\w+",
        "bayraq sancılıb"),
    row("capture_claim", "subject", _B + r"(?:azərbaycana|geri|nəzarətin?ə|azərbaycanın nəzarətinə|bakıya) (?:" +
        _verb("qaytar", "qaytarıl", "təhvil ver", "təhvil veril", "qayıt", "verildi", "veril", "alın", "al") + ")|" +
        _B + _verb("qaytardıq", "təhvil veril", "təhvil ver"), "geri qaytarılıb", strength=0.8,
        unless=r"(?:qaçqın|köçkün|sakin|ailə|cəsəd|meyit|əsir|nəş|karvan)\w*"),
    row("capture_claim", "subject", _B + r"qaytar(?:dıq|dılar|ıldı|ılıb)(?!\w)", "kəndi qaytardıq", strength=0.8,
        at_place="before", unless=r"(?:qaçqın|köçkün|sakin|ailə|cəsəd|meyit|əsir|nəş|karvan)\w*"),
    row("capture_claim", "subject", _B + _verb("al(?!t)", "alın"), "şuşa alındı", strength=0.7, at_place="before",
        after_not=r" (?:ki|üçün)"),
    row("capture_claim", "victim", _B + r"(?:süqut " + _DO + r"|süqutu\w*|əldən (?:" + _verb("get", "ged", "çıx", "ver",
        "veril") + r")|təslim (?:" + _DO + "|" + _BE + r"))", "əldən getdi", strength=0.9),
    row("capture_claim", "victim", _B + r"(?<![yn][əa] )" + _verb("düş"), "horadiz düşdü", strength=0.8,
        at_place="before", unless=r"(?:" + _SHELL + r"|qəza|uçaq|uçqun)\w*"),
    row("capture_claim", "subject", _B + r"erməni\w* (?:tərəfi\w* |silahlı\w* )?(?:\w+ )?əlinə " + _verb("keç"),
        "ermənilərin əlinə keçdi"),
    row("capture_claim", "victim", _B + _verb("itir", "itiril"), "itirib", strength=0.7, beside=
        r"(?:kənd|şəhər|qəsəbə|nəzarət|yüksəklik|mövqe)", unless=r"(?:həyat|can)\w*(?:nı|ını) itir"),
    row("capture_claim", "victim", _B + _verb("itiril"), "itirilməsi", strength=0.8, at_place="before"),
    row("capture_denied", "subject", _B + r"nəzarət\w* (?:altında|altındadır) (?:qal\w+|olaraq|saxla\w+)|" + _B +
        r"nəzarətində(?: (?:qal|ol|saxla)\w+)|" + _B + r"nəzarətdə saxla\w+", "nəzarəti altında qalır", strength=0.7),
    row("capture_denied", "subject", _B + r"(?:hələ də|hələ|əvvəlki kimi) (?:\w+ ){0,3}(?:nəzarət\w*|əlində|bizim\w*)",
        "hələ də nəzarətindədir", strength=0.7),
    row("capture_denied", "victim", _B + r"(?:(?:əldən |geri |təslim )?veril|itiril|əldən çıx|işğal (?:edil|"
        r"olun)|tutul|ələ keçiril|süqut et|boşaldıl|düş)m[aə](?:y[ıi]b|d[ıi](?:yi\w*|ğı\w*)?|mişdi)(?!\w)",
        "əldən verilməyib", strength=0.8, at_place="before"),
    row("capture_claim", "subject", _B + r"(?:bizimdir?|bizdədir?)(?!\w)", "bizdədir", strength=0.7, at_place="before",
        unless=r"(?<!\w)hələ(?!\w)|əvvəlki kimi"),
    row("capture_claim", "subject", _B + r"(?:ordumuzun|qoşunlarımızın) əlindədir?(?!\w)", "ordumuzun əlindədir",
        strength=0.7, unless=r"(?<!\w)hələ(?!\w)|əvvəlki kimi"),
    # --- movements
    row("advance", "subject", _B + r"(?:" + _verb("irəlilə", "yaxınlaş") + r"|irəliləyiş\w*|(?:hücuma|əks[- ]hücuma|"
        r"irəli) " + _verb("keç", "çıx", "hərəkət ed") + r"|daxil " + _BE + r"|mühasirəyə " + _verb("al", "alın", "düş")
        + r"|mühasirəsi\w*|" + _verb("soxul") + r"|müdafiə\w* (?:xətti\w* )?(?:yar|yarıl)" + _ENDING + ")",
        "irəliləyib", strength=0.9, unless=r"(?:tarixə|qüvvəyə|siyahı\w*|tərkib\w*) daxil"),
    row("advance", "subject", _B + r"(?:" + _verb("gir") + "|" + _verb("tərpən") + ")", "kəndə girib", strength=0.75,
        beside=r"(?:qoşun|ordu|bölmə|qüvvə|əsgər|tank|kolon|hərbi|qrup|bölük|taqım|silahlı|batalyon)",
        unless=r"qüvvəyə gir"),
    row("advance", "subject", r"(?:tank|kolon|bölük|taqım|zirehli)\w* (?:\w+ ){0,2}" + _verb("gəl", "hərəkət ed",
        "tərpən",
        "yeri"), "tank gəlir", strength=0.7),
    row("advance", "subject", _B + r"(?:hərbi |antiterror |əks-hücum |lokal )*(?:əməliyyat\w*|"
        r"tədbir\w*) (?:\w+ ){0,2}" + _verb("başla", "başlan", "keçir", "keçiril", "həyata keçir", "həyata keçiril"),
        "antiterror tədbirlərinə başlayıb", strength=0.9, unless=r"(?:axtarış|bərpa|xilasetmə|mədəni|minatəmizləmə)"),
    row("advance", "victim", _B + r"(?:geri (?:" + _verb("çəkil", "otur", "oturdul", "atıl") + r"|çəkilmə\w*)|"
        r"tərk " + _DO + r"|(?:mövqe|post)\w*(?:ndən|lərindən|lardan|lərdən)? (?:\w+ )?" +
        _verb("çəkil", "çıxarıl") + r"|qoşunlar\w* (?:\w+ ){0,2}" + _verb("çıxarıl", "çıx") + ")",
        "geri çəkilib", strength=0.75),
    row("counterattack", "subject", _B + r"(?:əks[- ]?hücum\w*|əks[- ]?həmlə\w*)", "əks-hücum"),
    # --- fighting
    row("clash", "both", _B + r"(?:döyüş(?:lər\w*|ü|də|dən|ə)?|toqquşma\w*|atışma\w*)(?!\w)"
        r"(?! (?:tapşırı|texnika|mövqe|hazırlı|bölm|təyyarə|sursat|yol|növb|imkan|qabiliyyət|bayra|dəst|təlim|şəra))",
        "döyüşlər gedir", strength=0.9),
    row("clash", "subject", _B + r"(?:hücum(?:u|lar\w*|un|unu|una|da|dan)?|basqın\w*|həmlə\w*|qarşısı(?:nı)? " +
        _verb("al", "alın") + r"|" + _verb("susdur", "susdurul") + r"|diversiya\w*|təxribat\w*(?= )|"
        r"kəşfiyyat-diversiya\w*)"
        r"(?!\w)(?! (?:əleyhinə|təyyarə|helikopter|qayıq))", "hücum edib", strength=0.8),
    row("strike_shelling", "subject", _B + r"(?:(?:\w+ )?atəş(?:ə|inə) (?:" + _verb("tut", "tutul") + r"|məruz\w*)|"
        r"top atəşi\w*|artilleriya atəşi\w*)", "atəşə tutub"),
    row("strike_shelling", "subject", _B + r"(?:zərbə(?:lər|si|ləri|lərlə|lərini)?(?: \w+){0,2} (?:" +
        _verb("endir", "endiril", "vur", "vurul", "yetir") + r"|nəticəsində|altında)|bombala\w+|bombardman\w*|raket "
        r"hücumu\w*|hava hücumu\w*|raket zərbə\w*|dron hücumu\w*|artilleriya (?:zərbə|hücum)\w*|atəş (?:" +
        _verb("aç", "açıl") + r")|gülləbaran\w*|(?:gülləyə|mərmiyə|oda) (?:" + _verb("tut", "tutul") + r"|basıl\w+)|"
        r"(?:mərmi|raket|bomba)\w* (?:\w+ ){0,1}(?:yağdır\w+|ilə vur\w+)|(?:pua|dron|raket|artilleriya|minaatan|"
        r"aviasiya)\w* (?:ilə |vasitəsilə )?" + _verb("vur", "vurul") + ")", "raket zərbəsi endirib"),
    row("strike_shelling", "subject", _B + r"(?:artilleriya|minaatan|haubitsa|top|qrad|smerç|raket|pua|dron|aviasiya|"
        r"helikopter|vertolyot|ağır silah|(?:kaset|fosfor)\w* (?:bomba|sursat|mərmi))\w*(?:-\w+)? (?:\w+ ){0,2}"
        r"istifadə " + _DO, "artilleriyadan istifadə edib", strength=0.85, unless=r"təlim"),
    row("strike_shelling", "thing", _B + _SHELL + r"\w*(?: \w+){0,2} (?:" + _verb("düş", "at", "atıl", "dəy", "partla")
        + ")", "raket düşüb"),
    row("strike_shelling", "subject", _B + r"(?:hədəf\w* " + _verb("al", "alın", "götür", "götürül", "ol", "seç") +
        r"|nişan " + _verb("al", "alın") + r"|(?:artilleriya|arta|qrad|smerç|minaatan)(?: \([^)]*\))? "
        + _verb("işlə") +
        r"|" + r"(?:top|partlayış|siren) səs\w* (?:\w+ )?(?:eşidil|gəl)\w+)", "hədəfə alıb", strength=0.85),
    row("strike_shelling", "subject", _B + _verb("vur", "vurul"), "xəstəxana vurulub", strength=0.85,
        unless=_ARMS + r"\w{0,6} (?:\w+ ){0,2}vur"),
    row("strike_shelling", "subject", _B + r"(?:" + _verb("dağıd", "dağıdıl", "dağıl", "zədələn", "uç") + r"|(?:zərər|"
        r"ziyan|xəsarət) " + _verb("dəy", "çək", "gör") + ")", "evlər dağıdılıb", strength=0.75, beside=_HOMES),
    row("ceasefire_violation", "subject", _B + _TRUCE + r"(?: \w+){0,4} (?:poz\w+|pozuntu\w*)", "atəşkəsi pozub"),
    # --- talks
    row("ceasefire_diplomacy", "both", _B + _TRUCE + r"(?: \w+){0,4} " + _PEACE, "atəşkəs elan olunub"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE, "atəşkəs", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:danışıqlar\w*|görüş(?:üb|dü|ü|ləri|lər|də)?|sammit\w*|(?:bəyanat|"
        r"saziş|"
        r"protokol|müqavilə|memorandum)\w*(?: \w+){0,2} (?:imzala\w+|əldə)|monitorinq\w* " + _verb("keçir", "keçiril") +
        r")(?!\w)", "danışıqlar keçirilib", strength=0.6),
    # --- losses
    row("equipment_loss", "subject", _B + r"(?:(?:məhv|darmadağın) " + _DO + r"|sıradan " + _verb("çıxar", "çıxarıl",
        "çıx") + r"|" + _verb("partladıl", "partlat") + r"|qənimət " + _verb("götür", "götürül") +
        r"|trofey\w*)", "məhv edilib", beside=_ARMS, strength=0.95),
    row("equipment_loss", "subject", _B + _ARMS + r"(?:\w*(?<!l[aə])(?<!d[aə]n)) (?!ilə|vasitəsilə)(?:\w+ ){0,2}(?:"
        + _verb("vur", "vurul", "məhv ed", "məhv et", "məhv edil", "məhv olun", "salın", "sal", "ələ keçir",
        "ələ keçiril", "yandır", "yandırıl", "partladıl") + ")",
        "tank vurulub"),
    row("equipment_loss", "victim", _B + r"(?:" + _ARMS + r"|pilotsuz aparat)\w*(?: \w+){0,3} " +
        _verb("itir", "itiril"), "iki tank itirib", strength=0.9),
    row("casualty_claim", "victim", _B + r"(?:nəfər|əsgər|hərbçi|döyüşçü|zabit|hərbi qulluqçu)\w*(?: \w+){0,2} " +
        _verb("itir", "itiril"), "üç nəfər itirib", strength=0.9),
    row("casualty_claim", "victim", _B + r"(?:həlak " + _BE + "|" + _verb("öl", "öldür", "öldürül", "həlak ed") +
        r"|şəhid " + _verb("ol", "düş") + r"|" + _verb("yaralan", "güllələn", "güllələ", "boğul")
        + r"|(?:xəsarət|yara) "
        + _verb("al") + r"|itki (?:" + _verb("ver", "veril") + r")|itkilər\w*|qətl(?:ə|i) (?:" + _verb("yetir",
        "yetiril") + r")?|qətliam\w*|(?:həyat|can)ını " + _verb("itir", "ver") + r"|dünyasını " + _verb("dəyiş") +
        r"|(?:cəsəd|meyit|nəş)\w* (?:\w+ ){0,2}" + _verb("tapıl", "tap", "aşkarlan", "götürül", "çıxarıl") + r")(?!\w)",
        "həlak olub", strength=0.9),
    # --- forces, people
    row("deployment", "subject", _B + _verb("yerləşdir", "yerləşdiril", "yerləş", "göndər", "göndəril", "cəlb ed",
        "cəlb edil", "cəlb olun", "gətir", "gətiril", "toplan", "cəmləş", "yığ"), "yerləşdirilib", beside=_TROOPS,
        strength=0.8, unless=_PEOPLE[:-1] + r"|yük|yardım)\w* (?:\w+ ){0,3}(?:yerləş|göndər|gətir)"),
    row("deployment", "subject", _B + r"(?:post\w*|nəzarət-buraxılış məntəqəsi|müşahidə məntəqəsi|mərkəz\w*|"
        r"qərargah\w*) "
        r"(?:\w+ )?(?:" + _verb("qur", "qurul", "yarat", "yaradıl", "aç", "açıl") + r")|" + _B
        + r"(?:mövqe(?:lər)?|növbə) "
        + _verb("tut", "çək") + "|" + _B + r"(?:xidmətə|növbəyə) " + _verb("başla"), "post qurulub", strength=0.8,
        unless=r"(?:bank|poçt|səhiyyə|xidmət mərkəzi)"),
    row("deployment", "subject", _B + r"(?:təlim(?:lər|ləri|lərə|lərin)?|səfərbərlik\w*|buraxılış məntəqəsi\w*|"
        r"hərbi vəziyyət)(?!\w)", "səfərbərlik elan edilib", strength=0.7),
    row("displacement", "victim", _B + r"(?:təxliyə \w+|" + _verb("köçürül", "köçür", "boşaldıl", "boşal", "qovul",
        "qov")
        + r"|didərgin \w+|deportasiya\w*|deport " + _DO + r"|(?:doğma )?(?:yurd|yer|ev)\w*ndan (?:\w+ ){0,2}(?:ol|"
        r"çıxarıl|"
        r"qovul|qaç|didərgin)\w+|(?:qaçqın|köçkün) " + _verb("düş", "ol") + r"|" + _verb("qaç", "sığın") + r"|(?:adam|"
        r"əhali|sakin|kimsə|heç kim) qalma(?:yıb|dı)|evlərini (?:tərk|qoyub) \w+)(?!\w)", "təxliyə edilib",
        strength=0.85, unless=r"(?:büdcə|su anbar)"),
    row("displacement", "victim", _B + _PEOPLE + r"\w*(?: \w+){0,5} (?:" + _verb("çıx", "çıxarıl", "çıxarıl", "adla",
        "aparıl", "gətiril", "köç", "tərk et", "tərk ed", "keç", "çıxar", "apar", "toplaş", "yığıl") + ")",
        "uşaqlar çıxarılıb", strength=0.75, unless=r"(?:qayıt|karvan|məskunlaş|tamaşa|mitinq|hücum|həmlə)\w*"),
    row("displacement", "victim", _B + r"(?:boşdur|boşdu|boş qal(?:ıb|dı|mışdı))(?!\w)", "kənd boşdur",
        at_place="before",
        strength=0.75),
    # --- all else that has a place and a day
    row("other", "subject", _B + r"(?:mina(?:ya|sı|nın|lar)?(?: \w+){0,2} (?:partla|düş|bas|çıx)\w+|blokada\w*|"
        r"(?:yol|dəhliz|keçid)\w* (?:\w+ ){0,2}(?:bağla|kəs|bağlı)\w+|əsir (?:götür|düş)\w+|girov götür\w+|"
        r"(?:əsir\w*|meyit\w*|cəsəd\w*) (?:\w+ ){0,2}(?:mübadilə\w*|dəyişdiril\w+|qaytarıl\w+|təhvil veril\w+)|"
        r"soyqırım\w* törəd\w+)(?!\w)", "mina partlayıb", strength=0.8),
    row("other", "subject", _B + _verb("yandırıl", "yandır", "yan", "od vur", "vandalizm", "talan", "talan edil",
        "talan olun", "qarət edil",
        "(?:yerlə[- ]?(?:yeksan|bir)|xaraba) (?:et|ed|edil|olun)"), "kənd yandırıldı", strength=0.75,
        unless=r"(?:" + _ARMS + r")\w* yan"),
    row("other", "subject", _B + r"(?:mina\w*|minalar\w*|ərazi\w*) (?:\w+ ){0,3}" + _verb("zərərsizləşdir",
        "zərərsizləşdiril", "təmizlən", "təmizlə") + "|" + _B + _verb("minala", "minalan", "zərərsizləşdiril"),
        "mina zərərsizləşdirilib", strength=0.7),
    row("other", "subject", _B + r"(?:(?:qaz|işıq|elektrik|su|istilik)\w* (?:\w+ ){0,3}(?:kəsil\w+|verilmi?r\w*|"
        r"çəkil\w+)"
        r"|(?:yük|yardım|tır|avtobus)\w* (?:\w+ ){0,4}(?:gözləyir\w*|saxlanıl\w+|buraxılmı\w+|keçib|çatıb|göndəril\w+)|"
        r"(?:aksiya|mitinq|etiraz)\w* (?:\w+ ){0,2}(?:keçir\w+|başla\w+|davam\w*|et\w+)|"
        r"düşərgə\w* (?:\w+ )?(?:qur|sal)\w+)", "yardım karvanı gözləyir", strength=0.7),
    row("other", "subject", _B + r"(?:köç karvanı\w*|(?:ailə|sakin|köçkün)\w* (?:\w+ ){0,3}(?:qayıd|qayıt|köçüb|"
        r"məskunlaş|köçürülüb)\w*|dəfn (?:edil|olun)\w+|təməli? (?:\w+ )?(?:qoy|at)\w+|açılışı\w*|istifadəyə veril\w+|"
        r"festival\w*(?= (?:\w+ )?(?:keçiril|başla|baş tut))|qəzaya uğra\w+|uçqun\w*)(?!\w)",
        "köç karvanı yola salınıb",
        strength=0.7),
)  # fmt: skip

_OF_STATE = (
    r"(?:(?:[- ]?(?:respublikası|prezident|baş nazir|müdafiə nazir|xarici işlər nazir|daxili işlər|silahlı qüvvə|ordu|"
    r"hökumət|hərbi|tərəf|rəsmi|mn|xin|baş qərargah|bölmələri|qoşun|birləşmə|müdafiə|nazir|dövlət|sülhməramlı)\w*)*)"
)

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:apa|trend|report|reuters|bbc|azərtac|afp|agentliy\w+|kiv|mətbuat(?! (?:xidmət|katib))\w*|media|"
        r"qəzet\w*|jurnalist\w*|tass|ria|interfaks|sputnik|armenpress|telekanal\w*|müxbir\w*)(?!\w)"),
    ("social_media", _B + r"(?:sosial şəbəkə\w*|sosial media\w*|tvitter\w*|facebook\w*|telegram\w* kanal\w*)"),
    ("nkr", _B + r"(?:qondarma (?:\w+ )?(?:rejim|qurum|respublika)\w*|separatçı\w*(?: qurum\w*| rejim\w*)?|\"?dqr\"?|"
        r"arayik harutyunyan\w*|harutyunyan\w*|babayan\w*|vardanyan\w*|(?:xankəndidəki|stepanakertdəki|qarabağdakı) "
        r"(?:\w+ ){0,2}(?:qurum|rejim|rəhbər|hakimiyyət)\w*|artsax\w*|"
        r"dağlıq qarabağ(?:ın|dakı)? (?:(?:de-fakto|müdafiə|özünümüdafiə|silahlı|prezidenti\w*) ){0,2}(?:rejim|ordu|"
        r"rəhbər|qüvvə|orqan|qurum|prezident|hakimiyyət|nazir)\w*|qarabağ erməniləri\w*|dq ermənilər\w*)(?!\w)"),
    ("armenia", _B + r"(?:ermənistan\w*|erməni\w*|i?rəvan\w*|yerevan\w*|paşinyan\w*|stepanyan\w*|hovhannisyan\w*|"
        r"mnatsakanyan\w*|mirzoyan\w*|tonoyan\w*|qarşı tərəf\w*|düşmən\w*)" + _OF_STATE + r"(?!\w)"),
    ("turkey", _B + r"(?:türkiyə\w*|ankara\w*|ərdoğan\w*|çavuşoğlu\w*)" + _OF_STATE + r"(?!\w)"),
    ("russia", _B + r"(?:rusiya\w*|moskva\w*|kreml\w*|putin\w*|lavrov\w*|peskov\w*|zaxarova\w*|sülhməramlı\w*|sovet\w*)"
        + _OF_STATE + r"(?!\w)"),
    ("iran", _B + r"(?:iran\w*|tehran\w*)" + _OF_STATE + r"(?!\w)"),
    ("un_osce", _B + r"(?:atət\w*|bmt\w*|minsk qrupu\w*)(?!\w)"),
    ("icrc", r"qırmızı xaç\w*|bqxk\w*"),
    ("us", _B + r"(?:abş\w*|vaşinqton\w*|pompeo\w*|blinken\w*)" + _OF_STATE + r"(?!\w)"),
    ("azerbaijan", _B + r"(?:azərbaycan(?!lı)\w*|bakı(?:nın|dan|da)?(?!\w)|əliyev\w*|müdafiə nazirliy\w+|mn|ordumuz\w*|"
        r"bölmələrimiz\w*|qoşunlarımız\w*|əsgərlərimiz\w*|hacıyev\w*|bayramov\w*|dərgahlı\w*|eyvazov\w*|"
        r"baş prokurorluq\w*|baş prokurorluğ\w*|prezident\w*|dövlət başçısı\w*|ali baş komandan\w*|xin|nazirli[ky]\w*|"
        r"dövlət sərhəd xidmət\w*|icra hakimiyyət\w*|icra başçı\w*|dsx|hərbi idarə\w*|"
        r"anama\w*)" + _OF_STATE + r"(?!\w)"),
    ("civilians", _B + r"(?:sakin(?:lər\w*|i\w*)?|şahidlər\w*|yerlilər\w*|camaat\w*)(?!\w)"),
)  # fmt: skip

# Whose words follow a colon: "Bakı: ...".
_COLON = "|".join(
    rf"(?<={name})"
    for name in ("bakı", "azərbaycan", "ermənistan", "irəvan", "yerevan", "əliyev", "paşinyan", "nazirliyi", "nazirlik")
)

AZERBAIJANI = Cues(
    language="az",
    place_after=False,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:ittiham ed\w+|ittiham et\w+|günahlandır\w+|ittihamı\w*)"),
        ("deny", _B + r"(?:(?:təkzib|inkar|rədd) (?:ed|et|olun)\w+|(?:tamamilə |açıq )?(?:yalan|əsassız|həqiqətə uyğun "
            r"deyil|cəfəngiyat)(?:dır|dir)?|dan(?:ıb|dı|ır)|qəbul etm[iə]\w+)(?!\w)"),
        ("show", _B + r"(?:göstərir|görünür)(?!\w)"),
        ("say", _B + r"(?:" + _verb("bildir", "bildiril", "elan ed", "elan et", "elan edil", "elan olun", "açıqla",
            "açıqlan", "məlumat ver", "məlumat yay", "məlumat veril", "söylə", "de", "deyil", "qeyd ed", "qeyd et",
            "qeyd olun", "xəbər ver", "xəbər yay", "yaz", "yazıl", "təsdiqlə", "təsdiq ed", "təsdiq et", "iddia ed",
            "iddia et", "vurğula", "çatdır", "çatdırıl", "əlavə ed", "əlavə et", "bəyan ed", "bəyan et", "etiraf ed",
            "etiraf et", "xatırlat", "diqqətə çatdır", "paylaş", "təbrik ed", "təbrik et", "müjdələ", "hesab ed",
            "qəbul ed", "qəbul et", "hesabat ver", "danış", "sadala") + r"|deyə(?= (?:yaz|bildir|qeyd))|(?:" + _COLON +
            r")(?: \w+){0,4}:(?= ))"),
    ),
    speaker="first",
    according_before=r"(?!)",
    according_after=_B + r"(?:(?:məlumat|xəbər|söz|açıqlama|bəyanat|iddia|rəqəm|hesabat|mənbə)\w*|"
        r"(?:bildir|de|yaz|ver|yay)\w*(?:diyinə|dığına|duğuna|düyünə)|(?:verdiyi|yaydığı|verilən|açıqladığı) "
        r"(?:\w+ )?(?:məlumat|xəbər|rəqəm)\w*)(?: \w+)? ?(?:görə|əsasən)(?!\w)|(?<=i)nə görə(?!\w)|"
        + _B + r"(?:istinadən|(?:məlumat|xəbər|açıqlama|bəyanat)\w*da)(?!\w)",
    same_speaker=r"^\W*(?:o |onlar |nazirlik |prezident |dövlət başçısı |qurum |sözçü |nazir )?(?:həmçinin |daha sonra "
        r"|eyni zamanda |bundan başqa )?(?:bildir|əlavə ed|qeyd ed|vurğula|deyib)\w*|^\W*(?:onun|nazirliyin|"
        r"prezidentin|qurumun) (?:\w+ )?(?:sözlərinə|məlumatına|bildirdiyinə|dediyinə) görə|^\W*(?:bildirilir|qeyd "
        r"olunur|qeyd edilir|deyilir|əlavə olunur) ki|^\W*məlumat(?:da|a görə)|(?:deyə|-) (?:o )?(?:bildirib|"
        r"əlavə edib|"
        r"qeyd edib|deyib|vurğulayıb)\W*$|(?:bildirilir|deyilir|qeyd olunur|qeyd edilir)\W*$",
    alleged=_B + r"(?:guya|iddia olun\w+|ehtimal\w*|təsdiqlənməmiş|deyirlər|deyirdilər|deyilənə görə|deyilənlərə görə|"
        r"şayiə\w*)(?!\w)",
    irrealis_before=_B + r"(?:əgər|ola bilsin|ehtimal ki|məqsədilə|məqsədi ilə|hədələyir\w*|çağırı[br]\w*)(?!\w)"
        r"[^.;:]{0,60}$",
    irrealis_after=r"^[^.,;]{0,20}(?:acaq|əcək|malıdır|məlidir|bilər|planlaşdır\w+|hədələ\w+|istəyir|tələb ed\w+|"
        r"niyyət\w*|gözlənil\w+|nəzərdə tut\w+)|^ (?:üçün|naminə|məqsəd\w*|uğrunda|ildönüm\w*|münasibət\w*|"
        r"tarixi|haqqında|barədə fərman|planı\w*|cəhd\w*|təhlükəsi\w*)(?!\w)",
    hypothetical=r"^\W*əgər(?!\w)|(?<!\w)(?:edilsə|olunsa|etsə|baş verərsə)(?!\w)",
    attempt_before=r"(?!)",
    negation_before=r"(?<!\w)(?:nə)(?!\w)[^.,;]{0,10}$",
    negation_after=r"^ (?:deyil|yoxdur|edilmə\w+yib|ol(?:ma|un)ma(?:yıb|dı|mışdı)\w*)|^ (?:barədə |haqqında )?(?:\w+ )?"
        r"(?:xəbər|məlumat)\w* (?:yoxdur|yalan)",
    clause_break=r"[;:]|(?<=[ıiuü]b), |(?<=[dt][ıiuü]), |(?<=d[ıiuü]r), |, (?:amma|lakin|isə|həmçinin|"
        r"bundan əlavə)(?!\w)|(?<!\w)(?:lakin|amma|isə|ki)(?!\w)| - ",
    relative=r"(?!)",
    list_glue=r"və|o|cümlədən|həmçinin|eləcə|habelə|ilə|yanaşı|isə|rayonu\w*|rayonun|rayon\w*|kənd\w*|şəhər\w*|"
        r"qəsəbə\w*|yüksəkli\w+|istiqamət\w*|ərazi\w*|ətraf\w*|yaşayış|məntəqə\w*|strateji|bir|neçə|daha|vilayət\w*|"
        r"hissə\w*|şimal\w*|cənub\w*|şərq\w*|qərb\w*|yerləşən|yaxın\w*|aid|məxsus|qəsəbəsi\w*|əvvəlki|indiki|keçmiş|köhnə|"
        r"adı\w*|adlı|də|da|in|un|ın|ün|nin|nın|nun|nün|[0-9]{1,3}|[-–•▪*]",
    anaphor=_B + r"(?:həmin|bu) (?:kənd|şəhər|qəsəbə)\w*",
    locative_before=r"(?!)",
    locative_ending=r"(?:d[aə]n?|y?[aə])$",
    owner_ending=r"n?[ıiuü]n$",
    goal_ending=r"[aə]$",
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
