"""Which words make a name a location, an actor, or part of another name. Data, by language; `roles.py` reads it.

Words are written as the language writes them and compared folded. A phrase stands directly before the name (after its
article and compass words are skipped) or directly behind it.
"""

from __future__ import annotations

from dataclasses import dataclass

from gazetteer.folding import fold


@dataclass(frozen=True, slots=True)
class RoleCues:
    """The cues of one language.

    `located`: before the name, it is a location. `moving`: before the name, it is one when a word of `motion` stands
    up to eight words earlier. `leaving`: a location unless a word of `giving` stands there. `ground`: behind the name.
    `office_of`: before the name, a title holds it. `office`: behind it. `acting`: before the name, it acts; `speech`:
    behind it. `skipped` words are looked through. Endings in `*` match the start of a word.
    """

    located: frozenset[str]
    moving: frozenset[str]
    motion: tuple[str, ...]
    leaving: frozenset[str]
    giving: tuple[str, ...]
    ground: frozenset[str]
    office_of: tuple[str, ...]
    office: tuple[str, ...]
    acting: frozenset[str]
    speech: tuple[str, ...]
    skipped: frozenset[str]


def _set(phrases: str) -> frozenset[str]:
    return frozenset(fold(one) for one in phrases.split("|") if one)


def _stems(words: str) -> tuple[str, ...]:
    return tuple(fold(one) for one in words.split())


def _cues(**rows: str) -> RoleCues:
    return RoleCues(
        located=_set(rows["located"]),
        moving=_set(rows.get("moving", "")),
        motion=_stems(rows.get("motion", "")),
        leaving=_set(rows.get("leaving", "")),
        giving=_stems(rows.get("giving", "")),
        ground=_set(rows.get("ground", "")),
        office_of=_stems(rows.get("office_of", "")),
        office=_stems(rows.get("office", "")),
        acting=_set(rows.get("acting", "")),
        speech=_stems(rows.get("speech", "")),
        skipped=_set(rows.get("skipped", "")),
    )


CUES: dict[str, RoleCues] = {
    "en": _cues(
        located="line of contact between|contact line between|border between|zone between|frontier between|"
        "road between|in|inside|within|across|throughout|near|into|around|outside|via|through|at|bordering|"
        "borders|border with|borders with|border of|borders of|frontier with|territory of|territories of|"
        "land of|lands of|soil of|part of|parts of|areas of|area of|regions of|region of|districts of|"
        "cities of|towns of|villages of|city of|town of|village of|capital of|population of|people of|"
        "residents of|inhabitants of|north of|south of|east of|west of|center of|centre of|heart of|"
        "outskirts of|map of|coast of|airspace of|onto|leave|left|leaving|enter|entered|entering|visit|"
        "visited|visiting|invade|invaded|throughout the territory of|direction of|out of|settlements of|"
        "skies of|interior of",
        moving="to|toward|towards|for|between|and|on|over|reach|reached|of",
        motion="deploy* transfer* send* sent* transport* travel* fly* flew flight* flights fle* arriv* go* went "
        "come* came mov* return* export* ship* suppl* deliver* bring* brought dispatch* smuggl* transit* "
        "pipeline* road* route* visit* trip* tour* relocat* emigrat* evacuat* infiltrat* mercenar* refuge* "
        "corridor* railway* highway* train* bus* airlift* head* drive* drove journey* advance",
        leaving="from",
        giving="support* help* assist* aid* pressure* demand* respon* statement* request* threat* backing "
        "recogni* independen* reaction* complain* concession* guarantee* approval* protect* defend* "
        "pledge* call* message* signal* order* captured recaptur* liberat* conced* concern* denial*",
        ground="soil|territory|territories|airspace|border|borders|frontier|region|skies|coast|front|enclave|"
        "plateau|mountains|s territory|s territories|s border|s borders|s airspace|s soil|s capital|"
        "s north|s south|s east|s west|s northwest|s northeast|s southwest|s southeast|s coast|s second|"
        "s largest|s city|s cities|s border regions|s population|s mountains|s villages|s towns|s regions",
        office_of="ministr* force* army armies president* premier government* parliament* embass* authorit* "
        "minister* military leader* constitution* troops spokes* ambassador* command* forces assembly "
        "serviceman defence defense leadership ombudsman secretary council office* foundation bank "
        "university institute",
        office="force* army armies military ministr* government* president* parliament* authorit* leadership "
        "official* troop* soldier* defen* side units armed foreign prime premier embassy ambassador* "
        "regime command* minister* leader* spokes* air ombudsman emergency state human delegation media "
        "group summit talks process interior security",
        acting="according to|against|backing|backed|defeat|official|by|behalf of|recognize|recognise|recognized|"
        "recognizes|recognizing|war with|war on|attack on|accuse|accused|accuses|accusing|urged|urges|"
        "supplying|drive|both|independence of|aggression of|told|tells|blamed|blames|threatened|"
        "threatening|support|supports|supporting|helped|helping|help|help to|aid|side of|sides with|with|"
        "republic of|ally of|friend of|policy of|stance of",
        speech="said says say announce* accus* claim* report* stated declare* den* insist* respond* reject* "
        "refus* agree* demand* warn* confirm* blame* call* want* argue* maintain* vow* seek* hope* reserv* "
        "condemn*",
        skipped="the|northern|southern|eastern|western|north|south|east|west|central|northeastern|northwestern|"
        "southeastern|southwestern|northwest|northeast|southeast|southwest|upper|lower|neighboring|"
        "neighbouring|disputed|contested|breakaway|occupied|so|called|self|proclaimed|unrecognized|whole|"
        "entire|all|today|modern|nearby|both|independent|sovereign|armenian|historic|historical|mainland|"
        "international|former|war|torn|then|soviet",
    ),
    "fr": _cues(
        located="en|au|aux|dans|dans le|dans la|près de|près du|vers|depuis|à|chez|territoire de|territoire du|"
        "nord de|sud de|nord du|sud du|est de|ouest de|ville de|ville du|village de|région de|région du|"
        "frontière de|frontière avec|sol de|capitale de|capitale du|population du|habitants du|"
        "habitants de|à travers|via",
        moving="de|du|d|pour|le|la|l",
        motion="quitt* venu* arriv* reven* envoy* transf* fui* fuy* retir* retrait* provenan* exil* réfugié*",
        ground="conflit|voisin|voisine|profonde|occidental|oriental",
        office_of="ministère ministre président* gouvernement armée* forces parlement ambassad* république "
        "porte-parole",
        acting="contre|selon|avec|entre|par|indépendance du|reconnaître",
        speech="a affirm* annonc* accus* déclar* dénonc* démen* affirme* rejett* demand* veut est sera",
        skipped="le|la|l|les|nord|sud|du|de|d|haut|région|république",
    ),
    "de": _cues(
        located="in|im|nach|aus|bei|um|nahe|durch|über|innerhalb|in der nähe von|gebiet von|teil von|norden von|"
        "süden von|stadt|dorf|region|grenze zu|grenze nach|hauptstadt|bewohner von|bevölkerung von|"
        "südlich von|nördlich von",
        moving="von|zu|bis",
        motion="flieh* geflohen reis* entsand* schick* abzug* rückzug* zurück* transport*",
        ground="konflikt|krieg|region|frage",
        office_of="minister* ministerium* präsident* regierung* armee streitkräfte* parlament* botschaft* republik",
        office="präsident* regierung* armee* streitkräfte* ministerium* verteidigungsministeri* außenminister* "
        "außenministerium* truppen* premier* staatschef* parlament* botschaft* militär* armenier*",
        acting="gegen|laut|mit|zwischen|durch|seitens|nach angaben von",
        speech="erklär* sagt* kündig* beschuldig* warf melde* bestätig* fordert* will hat ist",
        skipped="der|die|das|dem|den|nord|süd|republik|nördlichen|südlichen|umstrittenen|umkämpften|ganz|berg",
    ),
    "ru": _cues(
        located="в|во|из|на территории|на территорию|территории|территорию|у|под|близ|около|вокруг|возле|через|по|"
        "на границе|границе|границы|границу|границе с|границы с|границей с|в районе|районе|районы|районов|"
        "район|города|городе|город|села|селе|село|жители|жителей|население|населения|севере|юге|востоке|"
        "западе|северу|югу|части|часть|окрестностях|направлении|внутри|посёлке|столице|столица|столицы|"
        "столицу|областях|регионах|до|частью|земле|небе",
        moving="на|к|ко|с",
        motion="наступ* напад* переброс* направ* прибы* визит* поезд* выез* дорог* трасс* вернул* отправ* продвиг*",
        ground="конфликт*",
        office_of="министерств* министр* президент* правительств* арми* сил войск* парламент* посольств* премьер* "
        "мид минобороны вооруженных посол* республик* глав* властей власти вс пресс-секретар* армия обороны дел "
        "безопасности юстиции",
        office="заявил*",
        acting="с|со|против|между|официальный|официального|поддержка|поддержку|по данным|по словам|по мнению",
        speech="заявил* сообщил* обвинил* обвиняет* отверг* отриц* потребов* требует* согласил* призва* готов* "
        "намер* нанес* начал* подтверд* опроверг* считает* хочет* продолж* не объявил* ввел* ввела",
        skipped="самого|самой|северном|южном|восточном|западном|северного|южного|соседней|соседнюю|непризнанной|всей",
    ),
    "az": _cues(
        located="",
        ground="ərazisi|ərazisində|ərazisinə|ərazisindən|torpaqları|torpaqlarında|sərhədi|sərhədində|şəhəri|"
        "rayonu|kəndi|ətrafında|yaxınlığında|istiqamətində|istiqaməti|bölgəsi|bölgəsində|münaqişəsi|"
        "şimalında|cənubunda|sakinləri",
        office_of="",
        office="müdafiə prezident* xarici ordu* silahlı hökumət* parlament* səfir* baş respublikasının dövlət "
        "nazirliy* rəhbərliy* tərəfi* qoşun* qüvvə*",
        acting="rəsmi|ilə",
        speech="bildir* açıqla* elan de* ittiham iddia ilə arasında tərəf*",
        skipped="",
    ),
    "tr": _cues(
        located="",
        ground="topraklarında|topraklarına|topraklarından|toprakları|sınırında|sınırı|sınırına|bölgesi|bölgesinde|"
        "ilçesi|kenti|şehri|köyü|yakınlarında|çevresinde|sorunu|çatışması|savaşı|kuzeyinde|güneyinde|"
        "içinde|semalarında",
        office_of="",
        office="savunma dışişleri cumhurbaşkan* ordu* silahlı hükümet* meclis* büyükelçi* başbakan* yönetim* "
        "devlet tarafı* birlik* kuvvet* güçler* ve",
        acting="resmi",
        speech="açıkla* bildir* duyur* suçla* iddia dedi ile arasında karşı",
        skipped="",
    ),
    "hy": _cues(
        located="",
        ground="տարածքում|տարածք|տարածքից|սահմանին|սահման|սահմանի|քաղաք|գյուղ|շրջան|շրջանում|հակամարտություն*|մոտ|"
        "հյուսիսում",
        office_of="",
        office="պաշտպանության նախագահ* վարչապետ* արտաքին զինված բանակ* կառավարություն* խորհրդարան* զորք* պն ազգային պբ",
        acting="պաշտոնական",
        speech="հայտարար* մեղադր* հերք* պահանջ* հետ դեմ միջև",
        skipped="",
    ),
    "ar": _cues(
        located="في|داخل|عبر|شمال|جنوب|شرق|غرب|قرب|قرب من|من|الى|إلى|نحو|باتجاه|حدود|الحدود|أراضي|اراضي|أرض|منطقة|"
        "مدينة|بلدة|قرية|إقليم|اقليم|محافظة|عاصمة|العاصمة|مناطق|مدن|قرى|سكان|أهالي|ضواحي|حول|محيط|محور|"
        "جبهة|محاور|نطاق|ضمن|أجواء|سماء|تخوم|أبواب|بوابات|شرقي|غربي|شمالي|جنوبي|وسط|جنوبي غرب|أنحاء|خارج|"
        "عن طريق|انفصال|ساحة|خريطة|بلاد|ريف|شرقاً|باحتلال|احتلال|تحرير|دخول|مغادرة|زيارة|ل شبه جزيرة|حرب|"
        "الحرب في|غزو|جوار|يطل على|تقع",
        moving="",
        motion="",
        leaving="",
        giving="ربط* الحاق* التحاق* اعتراف* يعترف* علاق* دعم* بدعم مساعد* طلب* ضغط* موقف* تهديد* إيعاز رد* بدعم",
        ground="الحدودية|المجاورة",
        office_of="وزار* وزير* رئيس* حكوم* قوات جيش* برلمان سفير* سفار* خارجية دفاع الرئيس سلطات السلطات القوات "
        "الجيش زعيم قياد* مسؤول* مندوب الخارجية الدفاع مجلس",
        acting="بين|مع|ضد|جانب|ضدّ|لدى|على|بقيادة|قبل|دور|دعم|وجه|لان|بما ان|ان|انّ|أن|طرف|بحسب|وفق|أعلنت|قالت|"
        "اتهمت|وكانت|كانت|حذرت|أكدت|دعت",
        speech="قالت أعلنت اتهمت* أكدت نفت ترفض",
        skipped="جمهورية|كل|كامل|كافة",
    ),
    "fa": _cues(
        located="در|به|از|داخل|شمال|جنوب|شرق|غرب|نزدیک|نزدیکی|خاک|مرز|مرزهای|اراضی|شهر|روستای|استان|منطقه|سوی|"
        "اطراف|حومه|شهرستان|پایتخت|مناطق|شهرهای|سمت|سراسر|حوالی|بخشی از|قلمرو|آسمان|سرزمین|خاک جمهوری|"
        "مناقشه|جنگ|درگیری",
        office_of="وزارت وزیر رئیس دولت ارتش نیروهای نیروی پارلمان سفیر سفارت مقامات ریاست نخست ارتش سخنگوی",
        acting="بین|میان|با|علیه|جمهوری|طرف",
        speech="اعلام گفت متهم",
        skipped="جمهوری|کل|تمام",
    ),
}
CUES["ka"] = _cues(located="")


def cues(language: str | None) -> RoleCues:
    """Return the cues of a language; those of English where it is unknown."""
    return CUES.get(language or "en", CUES["en"])
