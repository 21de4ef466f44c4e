"""The words by which speech runs on from one sentence into the next, and by which whole texts are somebody's words.

Patterns over plain letters (see `plain.py`), one entry a language, side by side so that none lacks what others have.
"""

from __future__ import annotations

from dataclasses import dataclass

_B = r"(?<!\w)"
_E = r"(?!\w)"
_C = r"(?<!\w)[وبلف]?(?:ال)?"  # Arabic: what may be one word with a noun


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """How one language refers back to who spoke last.

    `pronoun` words are speakers beside a verb of saying. `office_again` names an office or its words without saying
    whose: that of the last side that spoke. `about_this` opens a sentence that says who said the one before it.
    `also` adds to what was said. `heading` is an office that heads or signs a statement, `follows` what a line says
    that a statement stands below. `untrue` rejects the other side's words. `official` is somebody who speaks for a
    place, `person` somebody who speaks for himself.
    """

    pronoun: str
    office_again: str
    about_this: str
    also: str
    heading: str
    follows: str
    untrue: str
    official: str
    person: str


RUNNING: dict[str, Running] = {
    "en": Running(
        pronoun=r"\b(?:he|she|they|it|him|her|them)\b",
        office_again=r"\bthe (?:same )?(?:defen[cs]e |foreign |interior |prime )?(?:ministry|minister|president|"
        r"spokes(?:man|woman|person)|statement|communique|press release|press service|department|general staff|"
        r"official|leader|ombudsman|prosecutor's office|agency's statement)\b",
        about_this=r"^\W*(?:this|that|these|the (?:news|information)) (?:was|were|is|has been|have been|came from|"
        r"comes from|according)\b",
        also=r"^\W*(?:moreover|in particular|after (?:this|that)|in addition|additionally|besides|furthermore|also)\b",
        heading=r"ministry of (?:def|for|inter|emerg)|(?:defen[cs]e|foreign|interior) ministry|"
        r"press (?:service|office)|defen[cs]e army|general staff|office of the president|"
        r"presidential office|prosecutor general|government of|information (?:center|centre|headquarters)",
        follows=r"\b(?:statement|communique|following|reads|said|press release)\b",
        untrue=r"\b(?:(?:does|do|did) not (?:correspond|conform) to (?:the )?(?:reality|truth|facts)|"
        r"(?:is|are|was|were) (?:\w+ ){0,2}?(?:false|untrue|lies?|baseless|groundless|unfounded|disinformation|"
        r"fabricat\w+|fake|misinformation)|has nothing to do with reality)\b",
        official=r"\b(?:mayor|governor|officials?|municipality|administration|"
        r"prosecutors?|police|authorities|"
        r"head of (?:the )?(?:\w+ )?(?:community|village|administration)|village (?:head|chief|elder)|"
        r"local government|hospital director)\b",
        person=r"\b(?:wife|husband|mother|father|son|daughter|brother|sister|grandmother|grandfather|widow|neighbou?r|"
        r"pensioner|teacher|nurse|housewife|shopkeeper|survivor|woman|man|boy|girl|couple|family|student|priest|"
        r"nun|monk|doctor|old (?:man|woman))\b",
    ),
    "ru": Running(
        pronoun=_B + r"(?:он|она|они|него|нее|них|его|ее|их)" + _E,
        office_again=_B + r"(?:ведомств\w+|министерств\w+|минобороны|пресс-служб\w+|пресс-секретар\w+|спикер\w*|"
        r"официальн\w+ представител\w+|глава государства|глава ведомства|в (?:этом )?сообщении|в заявлении|"
        r"документ\w*)" + _E,
        about_this=r"^\W*(?:об этом|о чем|это|эту информацию|эти (?:данные|сведения)|такие (?:данные|сведения)|"
        r"соответствующ\w+ (?:заявлени|информаци|сообщени)\w+|с таким заявлением)" + _E,
        also=r"^\W*(?:кроме того|также|помимо этого|вместе с тем|при этом|почти одновременно|одновременно|"
        r"в то же время|в частности|всего)" + _E,
        heading=r"министерств|минобороны|пресс-служб|армии обороны|армия обороны|генпрокуратур|генеральн\w+ прокурат|"
        r"генштаб|информационн\w+ (?:центр|штаб)|аппарат президента|служб\w+ национальной безопасности",
        follows=_B + r"(?:заявлени\w+|сообщени\w+|сводк\w+|коммюнике|сообщ\w+|заяв\w+|следующ\w+|говорится)" + _E,
        untrue=_B + r"(?:не соответству\w+ (?:действительности|реальности)|(?:полная |явная |очередная |откровенная )?"
        r"(?:ложь|ложью|дезинформаци\w+|фейк\w*)|безосновательн\w+|абсолютно лжив\w+|лжив\w+|не имеет ничего общего)"
        + _E,
        official=_B + r"(?:мэр\w*|губернатор\w*|чиновник\w*|администраци\w+|мэри\w+|прокуратур\w+|полици\w+|"
        r"власт\w+|глава (?:администрации|общины|района|села)|староста|губернатор\w*|аким)" + _E,
        person=_B + r"(?:жена|муж|мать|отец|сын|дочь|брат|сестра|бабушка|дедушка|вдова|сосед\w*|пенсионер\w*|"
        r"учител\w+|медсестра|женщина|мужчина|старик\w*|старушка|водител[ья]|фермер\w*|пастух\w*|крестьян\w+|"
        r"выживш\w+|бежен(?:ец|к[аи]|ц\w+)|врач\w*)" + _E,
    ),
    "az": Running(
        pronoun=_B + r"(?:o|onlar|onun|onların)" + _E,
        office_again=_B + r"(?:sözçü\w*|qurum\w*|məlumatda|bəyanatda|açıqlamada|hesabatda)" + _E,
        about_this=r"^\W*(?:bu (?:barədə|haqda|haqqda|haqqında|məlumatı|xəbəri|fikri|sözləri)|bunu|bununla bağlı|"
        r"barədə)" + _E,
        also=r"^\W*(?:bundan əlavə|bundan başqa|həmçinin|eyni zamanda|habelə|həmin vaxt|daha sonra|ümumilikdə|"
        r"həmçinin də|bununla yanaşı)" + _E,
        heading=r"nazirliy|mətbuat xidmət|müdafiə ordusu|baş qərargah|prokurorluq|prokurorluğ|sərhəd xidmət|"
        r"prezidentin",
        follows=_B + r"(?:məlumat\w*|bəyanat\w*|açıqlama\w*|xəbər\w*|bildir\w+|aşağıdakı\w*)" + _E,
        untrue=_B + r"(?:həqiqətə uyğun deyil|həqiqəti əks etdirm\w+|gerçəkliyi əks etdirm\w+|yalandır|əsassızdır|"
        r"uydurmadır|dezinformasiyadır|cəfəngiyatdır|yalan və əsassız\w*|(?:növbəti |tam |açıq )yalan\w*)" + _E,
        official=_B + r"(?:mer\w*|qubernator\w*|icra başçısı\w*|icra hakimiyyəti\w*|rəsmilər\w*|rəsmi\w*|"
        r"bələdiyyə\w*|prokurorluq\w*|polis\w*|kənd (?:rəhbəri|başçısı)\w*)" + _E,
        person=_B + r"(?:arvadı\w*|həyat yoldaşı\w*|ana(?:sı)?|ata(?:sı)?|oğlu|qızı|qardaşı|bacısı|nənə\w*|baba\w*|"
        r"qonşu\w*|müəllim\w*|tibb bacısı|qadın|kişi|qoca|çoban\w*|fermer\w*|sürücü\w*|kəndli\w*|məcburi köçkün\w*|"
        r"məşqçi\w*)" + _E,
    ),
    "tr": Running(
        pronoun=_B + r"(?:o|onlar|kendisi|ona|onlara)" + _E,
        office_again=_B + r"(?:(?:savunma |dışişleri )bakanlığı|bakanlık|bakanlığın|bakanlığa|bakan|sözcü|"
        r"başsavcılık|aynı savcılık|savcılık|"
        r"bakanlıktan|genelkurmay|açıklamada|bildiride|cumhurbaşkanı|başbakan)" + _E,
        about_this=r"^\W*(?:bunu|bu bilgiyi|bu haberi|konuyla ilgili|konuya ilişkin|bu konuda|bu bilgi\w*)" + _E,
        also=r"^\W*(?:ayrıca|bunun yanı sıra|buna ek olarak|öte yandan da|bununla birlikte|toplamda)" + _E,
        heading=r"bakanlığı|basın (?:servisi|sözcülüğü|merkezi)|savunma ordusu|genelkurmay|başsavcılı|"
        r"cumhurbaşkanlığı|iletişim başkanlığı",
        follows=_B + r"(?:açıklama\w*|bildiri\w*|duyuru\w*|şöyle|şu \w+)" + _E,
        untrue=_B + r"(?:gerçeği yansıtm\w+|gerçeklerle bağdaşm\w+|gerçek dışı\w*|asılsız\w*|yalandır|"
        r"doğru değil\w*|uydurma\w*|dezenformasyon\w*)" + _E,
        official=_B + r"(?:belediye başkanı\w*|vali\w*|yetkili\w*|belediye\w*|savcılı\w*|polis\w*|muhtar\w*|"
        r"kaymakam\w*|köy (?:muhtarı|başkanı))" + _E,
        person=_B + r"(?:karısı|kocası|eşi|annesi|babası|oğlu|kızı|kardeşi|ablası|nine\w*|dede\w*|komşu\w*|"
        r"öğretmen\w*|hemşire\w*|kadın|adam|ihtiyar|çoban\w*|çiftçi\w*|şoför\w*|köylü\w*|doktor|emekli\w*|"
        r"göçmen\w*|sığınmacı\w*|çevreci\w*)" + _E,
    ),
    "hy": Running(
        pronoun=_B + r"(?:նա|նրանք|նրա|նրանց|ինքը)" + _E,
        office_again=_B + r"(?:գերատեսչությ\w+|նախարարությ\w+|խոսնակ\w*|մամուլի ծառայությ\w+|հաղորդագրությ\w+|"
        r"հայտարարությ\w+|նախարար(?:ը|ի|ն)|նախագահ(?:ը|ի|ն)|վարչապետ(?:ը|ի|ն))" + _E,
        about_this=r"^\W*(?:այս|այդ|դրա) (?:մասին|տեղեկություն\w*|լուր\w*)|^\W*(?:այդպիսի|նման) "
        r"(?:հայտարարությ|տեղեկությ)\w+",
        also=r"^\W*(?:բացի այդ|նաեւ|նաև|միաժամանակ|ընդհանուր առմամբ|միևնույն ժամանակ|միեւնույն ժամանակ)" + _E,
        heading=r"նախարարությ|մամուլի ծառայ|մամուլի քարտուղար|պաշտպանության բանակ|տեղեկատվական (?:կենտրոն|շտաբ)|"
        r"դատախազությ|(?<!\w)պն(?!\w)|(?<!\w)պբ(?!\w)|(?<!\w)աազ(?!\w)|(?<!\w)միպ(?!\w)",
        follows=_B + r"(?:հայտարարությ\w+|հաղորդագրությ\w+|հետևյալ\w*|հետեւյալ\w*|հայտն\w+|հաղորդ\w+)" + _E,
        untrue=_B + r"(?:իրականությանը չի համապատասխանում|իրականությանը չեն համապատասխանում|"
        r"չի համապատասխանում իրականությանը|չեն համապատասխանում իրականությանը|սուտ է|ստեր են|կեղծիք է|"
        r"ապատեղեկատվություն է|հերթական սուտ\w*|հերթական ապատեղեկ\w+|բացարձակ սուտ\w*)" + _E,
        official=_B + r"(?:քաղաքապետ\w*|մարզպետ\w*|համայնքապետ\w*|գյուղապետ\w*|պաշտոնյա\w*|ոստիկանությ\w+|"
        r"վարչական ղեկավար\w*|դատախազությ\w+|մարզպետարան\w*|հիվանդանոց\w*|տնօրեն\w*|համայնքի ղեկավար\w*)" + _E,
        person=_B + r"(?:կինը|ամուսինը|մայրը|հայրը|որդին|դուստրը|եղբայրը|քույրը|տատիկ\w*|պապիկ\w*|հարևան\w*|"
        r"հարեւան\w*|ուսուցիչ\w*|ուսուցչուհի\w*|տղամարդ\w*|ծերուն\w*|վարորդ\w*|հովիվ\w*|ֆերմեր\w*)" + _E,
    ),
    "fr": Running(
        pronoun=_B + r"(?:il|elle|ils|elles|on|lui|eux)" + _E,
        office_again=_B + r"(?:l[ea] (?:même )?(?:ministère|communiqué|porte-parole|présidente?|premier ministre|"
        r"ministre|responsable|médiateur|chef de l'état|dirigeant)|l'état-major|l'ombudsman)" + _E,
        about_this=r"^\W*(?:c'est ce qu'|cette (?:information|annonce)|l'(?:information|annonce) (?:a été|vient)|"
        r"cela a été|ces (?:informations|chiffres) )",
        also=r"^\W*(?:en outre|de plus|par ailleurs|également|aussi|au total|de même|outre cela)" + _E,
        heading=r"minist[eè]re|service de presse|armée de défense|état-major|parquet général|présidence",
        follows=_B + r"(?:communiqué|déclaration|suivante?|texte)" + _E,
        untrue=_B + r"(?:ne correspond(?:ent)? pas à la (?:réalité|vérité)|(?:est|sont) (?:\w+ ){0,2}?(?:fausses?|faux|"
        r"mensong\w+|infondée?s?|dénuée?s? de (?:tout )?fondement|pure fiction)|n'a rien à voir avec la réalité)" + _E,
        official=_B + r"(?:maire|gouverneur|responsables?|autorités|municipalité|mairie|préfecture|police|parquet|"
        r"chef (?:du village|de la communauté))" + _E,
        person=_B + r"(?:femme|mari|mère|père|fils|fille|frère|sœur|grand-mère|grand-père|veuve|voisine?|retraitée?|"
        r"institutrice|instituteur|infirmière|chauffeur|vieillard|vieux|vieille|garçon|étudiante?|curé|prêtre|moine|"
        r"le plus jeune|la plus jeune|médecin)" + _E,
    ),
    "de": Running(
        pronoun=_B + r"(?:er|sie|ihm|ihr|ihnen)" + _E,
        office_again=_B + r"(?:(?:das|dem|des) (?:verteidigungs|außen)?ministeriums?|(?:der|die|dem) sprecher(?:in)?|"
        r"(?:der|dem) (?:präsident|ministerpräsident|regierungschef|staatschef|minister|verteidigungsminister)|"
        r"die (?:behörde|mitteilung|erklärung)|der (?:behörde|mitteilung|erklärung)|der generalstab|das haus)" + _E,
        about_this=r"^\W*(?:das|dies|dieses) (?:teil|erklär|bericht|g[ai]b|melde|sag|bestätig|geht|verlaut|hat|haben|"
        r"verkünd)\w*",
        also=r"^\W*(?:außerdem|zudem|darüber hinaus|ferner|ebenfalls|auch|insgesamt|des weiteren|zugleich)" + _E,
        heading=r"verteidigungsminist|außenminist|ministerium|pressedienst|pressestelle|verteidigungsarmee|"
        r"generalstab|generalstaatsanwalt|botschaft",
        follows=_B + r"(?:erklärung|mitteilung|kommunique|kommuniqué|folgende\w*|pressemitteilung|wortlaut)" + _E,
        untrue=_B + r"(?:entspr(?:icht|echen|ach|achen) nicht (?:der|den) (?:wahrheit|tatsachen|realität)|"
        r"(?:ist|sind|seien|sei) (?:\w+ ){0,2}?(?:falsch|unwahr|frei erfunden|gelogen|haltlos|unbegründet|"
        r"desinformation|lügen?))" + _E,
        official=_B + r"(?:\w*bürgermeister\w*|gouverneur\w*|beamte[rn]?|behörden|verwaltung|polizei|"
        r"staatsanwaltschaft|gemeindevorsteher\w*|dorfvorsteher\w*|stadtverwaltung)" + _E,
        person=_B + r"(?:frau|ehefrau|ehemann|mutter|vater|sohn|tochter|bruder|schwester|großmutter|großvater|witwe|"
        r"nachbar\w*|rentner\w*|lehrer\w*|krankenschwester|hirte|hirtin|bauer|bäuerin|fahrer\w*|alte|alter|"
        r"überlebende\w*|student\w*|priester|mönch|arzt|ärztin)" + _E,
    ),
    "ar": Running(
        pronoun=r"(?!)",  # within the verb
        office_again=_B + r"[وفل]?(?:ال(?:وزاره|متحدثه?|ناطقه?|بيان|رئيس|رئاسه|وزير|مسؤول|مصدر|هيئه)|"
        r"مكتبه|مكتبها)(?! (?:باسم|في|من|ل\w+|ال(?:ا?ذري|ارمن|روس|ترك|ايران|سور|صح)))" + _E,
        about_this=r"^\W*و?(?:جاء (?:ذلك|هذا)|(?:ذلك|هذا) (?:ما|بحسب|حسب|وفق)|(?:صرح|اعلن|قال|افاد)ت? (?:ب)?ذلك|"
        r"اورد(?:ت)? ذلك|نقل(?:ت)? ذلك)" + _E,
        also=r"^\W*و?(?:كما|كذلك|ايضا|في السياق (?:نفسه|ذاته)|الي جانب ذلك|فضلا عن ذلك|علاوه علي ذلك|"
        r"بالاضافه الي ذلك)" + _E,
        heading=r"وزار[هت]|المكتب (?:الاعلامي|الصحفي)|الخدمه الصحفيه|جيش الدفاع|النيابه العامه|رئاسه|"
        r"هيئه الاركان|المركز الاعلامي",
        follows=_C + r"(?:بيان\w*|تالي|اتي|ما يلي|تصريح)" + _E,
        untrue=_B + r"(?:عار(?:ي|يه)? (?:تماما )?(?:عن|من) الصحه|(?:لا|غير) (?:\w+ )?(?:صحه|صحيح\w*)|"
        r"لا (?:اساس|صحه) ل\w+(?: من الصحه)?|كاذب\w*|كذب|محض افتراء|مختلق\w*|لا ي(?:طابق|مت) \w*واقع\w*|"
        r"باطل\w*|مفبرك\w*)" + _E,
        official=_C + r"(?:رئيس بلديه|رئيس البلديه|محافظ|حاكم|مسؤول\w*|سلطات(?: المحليه)?|شرطه|بلديه|نيابه|مختار|عمده)"
        + _E,
        person=_C + r"(?:زوجت?ه|زوجها|والدته?|والده|والدها|والدتها|ابنه|ابنها|شقيق\w*|جدت?ه|جار\w*|ارمله|معلم\w*|"
        r"ممرض\w*|سائق\w*|راع[يه]?|مزارع\w*|فلاح\w*|حاج|حاجه|عجوز|طالب\w*|كاهن|امراه|ناج(?:ون|ين|يه|ي)|لاجئ\w*|"
        r"نازح\w*|قروي\w*|ناشطين|ناشطون|ناشط|شاب|طبيب\w*)" + _E,
    ),
    "fa": Running(
        pronoun=_B + r"(?:وي|او|ان ?ها|ايشان)" + _E,
        office_again=_B + r"(?:اين (?:وزارت ?\w*|منبع|مقام|نهاد|سازمان|بيانيه|سخنگو\w*)|سخنگو(?:ي وزارت دفاع)?|"
        r"وزارت دفاع|بيانيه|نخست ?وزير)" + _E,
        about_this=r"^\W*(?:اين (?:خبر|مطلب|موضوع|را|گزارش)|خبر را)" + _E,
        also=r"^\W*(?:همچنين|علاوه ?بر ?(?:اين|ان)|افزون ?بر ?(?:اين|ان)|در همين حال|نيز|در مجموع)" + _E,
        heading=r"وزارت|دفتر مطبوعاتي|ارتش دفاع|ستاد كل|دادستاني|رياست ?جمهوري|روابط عمومي",
        follows=_B + r"(?:بيانيه|اطلاعيه|به شرح زير|به اين شرح|اعلاميه)" + _E,
        untrue=_B + r"(?:صحت ندار(?:د|ند)|واقعيت ندار(?:د|ند)|دروغ (?:است|محض)|بي ?اساس است|كذب (?:است|محض)|"
        r"نادرست است|عاري از (?:حقيقت|واقعيت))" + _E,
        official=_B + r"(?:شهردار\w*|استاندار\w*|فرماندار\w*|مقام ?\w*|پليس|دهيار\w*|بخشدار\w*|دادستان\w*|"
        r"مسئول\w*|مسوول\w*)" + _E,
        person=_B + r"(?:همسر\w*|مادر\w*|پدر\w*|پسر\w*|دختر\w*|برادر\w*|خواهر\w*|مادربزرگ\w*|پدربزرگ\w*|همسايه\w*|"
        r"معلم\w*|پرستار\w*|راننده\w*|چوپان\w*|كشاورز\w*|پيرمرد\w*|پيرزن\w*|روستايي\w*|زن|مرد|اواره\w*|پناهجو\w*)" + _E,
    ),
}  # fmt: skip
