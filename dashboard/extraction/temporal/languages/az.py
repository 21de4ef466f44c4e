"""Azerbaijani words of time. Case endings are added to forms that end in `*`."""

from __future__ import annotations

from dashboard.extraction.temporal.languages import turkic
from dashboard.extraction.temporal.lexicon import Words
from dashboard.extraction.temporal.numerals import joined, merged, numbers, with_last

_NUMBERS = numbers(
    "bir iki üç dörd beş altı yeddi səkkiz doqquz", "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan"
)
# The words a number ends in -> as an ordinal; and with the possessive that a day of the month takes (mayın ikisi).
_ORDINAL = {
    "bir": "birinci", "iki": "ikinci", "üç": "üçüncü", "dörd": "dördüncü", "beş": "beşinci", "altı": "altıncı",
    "yeddi": "yeddinci", "səkkiz": "səkkizinci", "doqquz": "doqquzuncu", "on": "onuncu", "iyirmi": "iyirminci",
    "otuz": "otuzuncu", "qırx": "qırxıncı", "əlli": "əllinci", "altmış": "altmışıncı", "yetmiş": "yetmişinci",
    "səksən": "səksəninci", "doxsan": "doxsanıncı",
}  # fmt: skip
_DAY = {
    "bir": "biri*", "iki": "ikisi*", "üç": "üçü*", "dörd": "dördü*", "beş": "beşi*", "altı": "altısı*",
    "yeddi": "yeddisi*", "səkkiz": "səkkizi*", "doqquz": "doqquzu*", "on": "onu*", "iyirmi": "iyirmisi*",
    "otuz": "otuzu*",
}  # fmt: skip
_ORDINALS = with_last(_NUMBERS, _ORDINAL)
_YEARS = {1900 + number: f"min_doqquz_yüz_{form}" for number, form in _ORDINALS.items()} | {
    2000 + number: f"iki_min_{form}" for number, form in _ORDINALS.items() if number <= 40
}
_DECADES = {1900 + number: f"{_ORDINALS[number]}_il*  {_ORDINALS[number]}_illər*" for number in range(20, 100, 10)}
# Streets, squares and stations that bear a date: 28 May küçəsi, 20 Yanvar metrosu.
_NAMED_AFTER = joined(
    "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "küçəsi* prospekti* meydanı* metrosu* stansiyası* parkı* bağı* qəsəbəsi* kəndi* rayonu* zavodu* fabriki* "
    "kinoteatrı* məhəlləsi* adına",
)

WORDS: Words = {
    "counted": {
        "event": "döyüşləri* döyüşü* müharibəsi* hadisələri* faciəsi* qırğını* bayramı* inqilabı*",
        1: "nəfər nəfərdən nəfəri nəfərin əsgər əsgəri əsgərin hərbçi hərbçisi hərbiçi km kilometr* metr* hektar* ton "
           "manat "
           "dollar avro mərmi mərmisi tank tankı tanklar ailə ev evi kənd kəndi mülki şəhid yaralı qaçqın məcburi "
           "köçkün faiz faizi dəfə yaş yaşı yaşlı yaşında yaşındaydı silahlı raket pua dron döyüşçü zabit əsir meyit "
           "cəsəd uşaq qadın kişi saylı nömrəli kv kvadrat min milyon milyard ədəd bal xal qol dəqiqə bənd maddə ayə "
           "qara_yanvar* səhifə mm mm-lik kalibrli briqada batalyon alay korpus ordu son_dərəcə "
           f"{_NAMED_AFTER} cümə_məscid* cümə_namazı*",
    },
    "season": {
        "SP": "yazda yazında yazından yazınadək yazdakı baharda baharında baharından baharınadək bahardakı ilk_baharda "
              "ilk_baharında bahar_aylarında yaz_aylarında yazındakı baharındakı",
        "SU": "yayda yayında yayından yayınadək yaydakı yayındakı yay_aylarında yay_aylarının",
        "FA": "payızda payızında payızından payızınadək payızdan payızadək payızdakı payızındakı payız_aylarında",
        "WI": "qışda qışında qışından qışınadək qışdan qışadək qışdakı qışındakı qış_aylarında",
    },
    "weakseason": {
        "SP": "yaz yazı yazın yazının yaza yazına bahar baharı baharın baharının bahara baharına",
        "SU": "yay yayı yayın yayının yaya yayına yaydan yayadək",
        "FA": "payız payızı payızın payızının payıza payızına",
        "WI": "qış qışı qışın qışının qışa qışına",
    },
    "one": {1: "bir"},
    "cardinal": merged({number: form for number, form in _NUMBERS.items() if number > 1}, {100: "yüz"}),
    "vague": {1: "hər bir_neçə neçə bir_sıra bir_qədər bir_xeyli xeyli bir_az bir_müddət bir_para"},
    "ordinal": merged(_ORDINALS, with_last({n: form for n, form in _NUMBERS.items() if n <= 31}, _DAY), {1: "ilk"},
                      _YEARS),
    "weekday": {
        0: "bazar_ertəsi_gün* bazar_ertəs* bazarertəsi*", 1: "çərşənbə_axşamı_gün* çərşənbə_axşam*",
        2: "çərşənbə_gün*", 3: "cümə_axşamı_gün* cümə_axşam*", 4: "cümə_gün*", 5: "şənbə_gün*", 6: "bazar_gün*",
    },
    "unit": {
        "hour": "saat saatda saatdan saatın saata", "day": "gün gündə gündən günü günün günə günlük gündəki "
               "günündə günündən "
               "sutka sutkada sutkanın sutkaya",
        "week": "həftə həftəni həftədə həftədən həftənin həftəsi həftəsində həftəsinin həftəyə həftəlik həftədəki",
        "decade": "onillik onillikdə onilliyin onilliyi onilliyində",
        "quarter": "rüb rübü rübündə rübün rübünün rübdə rübündən", "half": "yarısı yarısında yarısının yarısından "
        "yarım yarımlıq",
        "century": "əsrin_sonu",
    },
    "units": {
        "day": "günlər günlərdə günləri günlərində günlərinin günlərindən", "week": "həftələr həftələri həftələrində",
        "hour": "saatlar saatları", "month": "aylıq", "year": "illik",
    },
    "lastingunit": {"hour": "saatdır", "day": "gündür", "week": "həftədir", "month": "aydır", "year": "ildir"},
    "yearword": {
        "year": "il ildə ilin ili ildən ilə_qədər ilə_kimi ilədək ilində ilinin ilindən ilinə ilinədək ilinə_qədər "
                "ilinə_kimi ildəki ilə_yaxın",
    },
    "monthword": {
        "month": "ay ayı ayın ayının ayında ayda ayından ayınadək ayına aydan aya ayadək aylarında aylarının "
                 "aylarından ayları ayındakı ayındaki",
    },
    "weekend": {1: "həftəsonu* həftə_sonu* həftənin_sonu*"},
    "century": {1: "əsr əsrdə əsrin əsri əsrdən əsrə əsrədək yüzillik yüzillikdə yüzilliyin"},
    "years": {1: "illər illərdə illərin illəri illərdən illərə illərində illərinin illərindən illərinə illərədək"},
    "decade": merged(_DECADES),
    "deictic": {
        0: "bu_gün bugün bu_gündən bu_günün bu_axşamüstü bu_axşamkı bu_gecəki bu_səhərki bu_səhər "
           "bu_axşam bu_gecə bu_günorta bu_səhərdən",
        -1: "dünən dünəndən dünənki dünənin dünənə dünən_səhərdən keçən_gecə ötən_gecə keçən_gecədən ötən_gecədən "
            "keçən_axşam ötən_axşam ötən_gün keçən_gecəki ötən_gecəki",
        1: "sabah sabahdan sabahkı sabaha", -2: "srağagün srağa_gün", 2: "birigün biri_gün birisi_gün",
    },
    "storyday": {
        0: "həmin_gün elə_həmin_gün eyni_gündə eyni_gün o_gün həmin_gündə həmin_günü həmin_günün o_günün "
           "eyni_günün həmin_səhər "
           "həmin_axşam "
           "həmin_gecə o_gecə o_axşam o_səhər elə_o_gün həmin_gündən o_gündən həmin_günorta elə_o_gecə həmin_gecəsi "
           "",
        1: "ertəsi_gün ertəsi_günü növbəti_gün növbəti_günü sabahı_gün sabahısı_gün sabahısı səhəri_gün səhərisi "
           "səhərisi_gün ertəsi_səhər ertəsi_axşam növbəti_səhər növbəti_gecə bir_gün_sonra ertəsi_gündən "
           "sonrakı_gün",
        -1: "əvvəlki_gün əvvəlki_gecə bir_gün_öncə bir_gün_əvvəl bir_gün_qabaq əvvəlki_axşam",
    },
    "last": {"article": "keçən ötən son sonuncu", "story": "əvvəlki"},
    "next": {"article": "gələn qarşıdan_gələn qarşıdakı", "comes": "gələcək", "story": "növbəti sonrakı ertəsi"},
    "this": {"article": "bu cari hazırkı"},
    "same": {1: "həmin eyni o elə_həmin elə_o"},
    "ago": {1: "əvvəl öncə qabaq bundan_əvvəl bundan_qabaq bundan_öncə"},
    "kind": {
        "period": "eyni_dövrü eyni_dövründə eyni_dövründən eyni_dövrünə eyni_dövrünün eyni_dövrünü eyni_dövrlə",
        "sofar": "indiyədək indiyə_qədər indiyə_kimi indiyəcən bu_günədək bu_günə_qədər bu_günə_kimi",
        "that": "ondan",
    },
    "later": {"strong": "sonra"},
    "edge": {
        "START": "əvvəli əvvəlində əvvəllərində əvvəlindən əvvəllərindən əvvəlləri əvvəlinə əvvəllərinə əvvəlinədək "
                 "əvvəlinin başlanğıcında başlanğıcından başlanğıcı başında başlarında ilk_aylarında ilk_ayları "
                 "əvvəlinə_qədər əvvəlindəki əvvəllərindəki ilk_illərində",
        "MID": "ortası ortaları ortalarında ortasında ortalarından ortasından ortasına ortalarına ortasınadək "
               "ortalarınadək ortasındakı ortalarındakı",
        "END": "sonu sonunda sonlarında sonundan sonlarından sonuna sonlarına sonları sonlarınadək sonunun "
               "axırı axırında axırlarında axırları axırına axırlarına axırlarınadək axırından sonuna_yaxın "
               "axırına_yaxın "
               "son_aylarında son_ayları sonundakı sonlarındakı",
        "UNTIL": "sonunadək sonunacan axırınadək axırınacan sonuna_qədər sonuna_kimi axırına_qədər axırına_kimi",
        "H1": "birinci_yarısı birinci_yarısında birinci_yarısından birinci_yarısının ilk_yarısı ilk_yarısında "
              "ilk_yarısından",
        "H2": "ikinci_yarısı ikinci_yarısında ikinci_yarısından ikinci_yarısının ikinci_yarısına ikinci_yarısınadək "
              "son_yarısında",
    },
    "about": {
        "nearly": "az_qala", "about": "təxminən təqribən düz artıq cəmi yalnız ən_azı düz_bundan bundan bundan_düz "
                                      "bundan_təxminən",
    },
    "daypart": {
        "now": "bu_vaxt bu_vaxtlar bu_vaxtlarda bu_günlərdə bu_zaman bu_zamanlar",
        1: "səhər səhəri səhərinə səhərdən səhərə səhər_saatlarında səhər_saatları səhər_tezdən axşam axşamı axşamdan "
           "axşama axşamına axşamüstü axşam_saatlarında axşam_saatları gecə gecəsi gecədən gecəyə gecənin "
           "gecə_saatlarında "
           "gecə_yarısı* gecəyarısı* gecə_yarıdan_sonra günorta günortadan_sonra günortadan_əvvəl günortaya "
           "günorta_saatlarında "
           "sabaha_qarşı səhərə_yaxın keçən_gecə bağlayan_gecə",
    },
    "to": {1: "qədər dək kimi"},
    "between": {1: "arasında arasındakı aralığında"},
    "and": {1: "və ilə yaxud ya"},
    "prep": {
        "since": "bəri bəridir çoxdur_ki artıqdır_ki çox_müddətdir artıq_müddətdir artıq_vaxtdır çox_vaxtdır",
        1: "etibarən tarixində tarixli tarixdə tarixindən tarixinə tarixinədək tarixlərində tarixləri",
    },
    "bc": {1: "eramızdan_əvvəl e_ə"},
    "future": {1: "planlaşdırılır gözlənilir nəzərdə_tutulur nəzərdə_tutulub gözlənir planlaşdırır niyyətindədir"},
    "present": {1: "yaşayır mövcuddur hesab_olunur sayılır adlanır olmasaydı olsaydı"},
    "said": {
        1: "bildirib bildirdi bildirir bildirmişdi bildirilir bildirilib deyib dedi deyir demişdi açıqlayıb açıqladı "
           "açıqlamışdı məlumat_verib məlumat_verdi məlumat_verir xəbər_verib xəbər_verir xəbər_verdi qeyd_edib "
           "qeyd_etdi qeyd_edir vurğulayıb vurğuladı yazıb yazdı yazır iddia_edib iddia_edir iddia_etdi təsdiqləyib "
           "təsdiqlədi təkzib_edib söyləyib söylədi əlavə_edib bəyan_edib bəyan_etdi elan_edib elan_etdi qeyd_olunur "
           "deyilir məlum_olub açıqlanıb vurğulanıb",
    },
    "hijri": {1: "hicri hicri_qəməri hicri_şəmsi məhərrəm səfər_ayı rəbiüləvvəl rəcəb şaban ramazan şəvval zilhiccə"},
}  # fmt: skip

# Maya is yeast, and a woman; bazar is a market.
WEAK: frozenset[str] = frozenset({"bazar"})
CAPITALS: frozenset[str] = frozenset()
DROP: frozenset[str] = frozenset({"yan", "sen", "mar", "onu", "onun", "maya", "mayası", "mayanın", "mayanı", "mayi"})
# One word for "last year".
COMPOUNDS: dict[str, tuple[tuple[str, int | str], ...]] = {"bildir": (("last", "article"), ("unit", "year"))}
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {
    "ordinal": "ci cı cu cü nci ncı ncu ncü inci ıncı uncu üncü da də dan dən dək si sı su sü i ı u ü nin nın nun "
    "nün in ın "
    "un ün na nə a ə ya yə yadək yədək nadək nədək adək ədək sində sında sunda sündə ində ında unda ündə sinə sına "
    "suna "
    "sünə inə ına una ünə sindən sından sundan sündən indən ından undan ündən sinədək sınadək sunadək sünədək inədək "
    "ınadək unadək ünədək sinin sının sunun sünün inin ının unun ünün sidir sıdır sudur südür idir ıdır udur üdür "
    "dəki dakı "
    "sindəki sındakı sundakı ündəki indəki undakı cidə cudə",
    "decade": "lar lər larda lərdə ların lərin lardan lərdən",
}
# Verbs that speak of what lies ahead: keçiriləcək, olacaqlar, başlayacağı.
VERB_ENDINGS: dict[str, str] = {
    "future": "acaq əcək acaqlar əcəklər acaqdır əcəkdir acaqlarını acağı əcəyi acağını əcəyini acağıq əcəyik acağam "
    "əcəyəm",
    "pluperfect": "mışdı mişdi muşdu müşdü mışdılar mişdilər muşdular müşdülər mışdım mişdim muşdum müşdüm "
    "mışdıq mişdik muşduq müşdük",
}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    ("season", "s=season"),
    ("year_marked", "y=anyyear lastingunit"),
    *turkic.PATTERNS,
)
