"""The cues of Turkish, in plain letters (İ and I are i, ı stays)."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
# What a verb that reports ends in: past, present, and the nouns and converbs made of it ("-ması", "-dığı", "-ınca").
# Negated forms, futures and participles before a noun ("kurtarılan köy") end otherwise.
_ENDING = (
    r"(?:[dt][ıiuü](?:l[ae]r|k|m|n[ıi]z)?|m[ıiuü]ş(?:t[ıiuü]r?)?(?:l[ae]r)?|[ıiuü]?yor(?:du|lar|muş|uz)?(?:lar)?|"
    r"[dt][ıiuü][ğk]\w*|m[ae]s[ıi]\w*|m[ae]kte(?:ydi|dir)?|[ıiuü]nc[ae]|(?:y)?[ae]rak|(?:y)?[ıiuü]p)(?!\w)"
)


def _verb(*stems: str) -> str:
    """Return a pattern of the reporting forms of verbs with these stems."""
    return rf"(?:{'|'.join(stems)}){_ENDING}"


_DO = _verb("ed", "et", "edil", "olun")  # to do, to be done
_BE = _verb("ol", "olun")
_ARMS = (
    r"(?:tank|zırhlı|iha|siha|drone|dron|uçağı|uçak|helikopter|obüs|füze|araç|aracı|top |topçu|batarya|sistem|s-300|"
    r"su-25|mi-24|mi-8|mühimmat|radar|insansız|teçhizat|iş makinesi|cephane)"
)
_SHELL = r"(?:füze|roket|mermi|havan|bomba|grad|smerç|iskender|şarapnel|iha|siha|drone|dron)"
_TROOPS = (
    r"(?:asker|birlik|birliğ|güç|güc|kuvvet|milis|savaşçı|militan|paralı|barış gücü|terörist|tabur|danışman|ordu|"
    r"zırhlı|tank|konvoy|polis|muhafız)"
)
_HOMES = r"(?:ev|bina|okul|hastane|kilise|cami|altyapı|sivil|mahalle|karakol|fabrika|otel|pazar|manastır|köprü|baraj)"
_PEOPLE = (
    r"(?:sakin|halk|nüfus|sivil|kadın|çocuk|aile|ermeni|azerbaycanlı|azeri|kişi|insan|yaşlı|mülteci|turist|yaralı|köylü|"
    r"göçmen)"
)
_TRUCE = r"(?:insani )?ateşkes\w*"

HAPPENINGS = (
    # --- taken, lost, given back
    row("capture_claim", "subject", _B + r"(?:\w*işgal(?:in)?den |düşmandan )?" + _verb("kurtar", "kurtarıl"),
        "işgalden kurtarıldı", unless=r"(?:rehine|yaralı|enkaz|hayat)\w* (?:\w+ )?kurtar"),
    row("capture_claim", "subject", _B + r"(?:işgal(?:in)?den |düşmandan |özgürlüğün?e )" + _verb("temizle", "temizlen",
        "arındır", "arındırıl", "alın", "kavuş", "kavuştur") + "|" + _B + r"(?:azat|azad) " + _DO,
        "işgalden temizlendi"),
    row("capture_claim", "subject", _B + r"(?:(?:ele|eline) " + _verb("geçir", "geçiril", "geç") + r"|geri " +
        _verb("al", "alın", "veril", "ver") + r"|(?:işgal|zapt) " + _DO + r"|işgale uğra\w+|" + _verb("fethet", "fethed",  # noqa: E501
        "fethedil", "zaptet", "zaptedil") + r"|(?:işgali|düşmesi|kaybı|kurtuluşu|fethi)(?:nden|nin|yle|ne)?(?!\w)"
        r"(?! (?:sonra|önce|altında|yıl)))", "ele geçirdi"),
    row("capture_claim", "subject", _B + r"(?:kontrol\w*|denetim\w*|hakimiyet\w*) (?:\w+ )?(?:altına )?(?:ele )?" +
        _verb("sağla", "sağlan", "al", "alın", "geç", "geçir", "geçiril", "devral", "devralın", "kur", "kurul", "gir"),
        "kontrolünü sağladı"),
    row("capture_claim", "victim", _B + r"(?:" + _verb("düş") + "|" + _verb("kaybedil", "kaybet", "yitiril") +
        r"|teslim " + _verb("edil", "ol", "et", "alın") + r"|elden " + _verb("çık", "git", "gid") + ")",
        "şehir düştü", strength=0.75, at_place="before"),
    row("capture_claim", "victim", _B + r"(?:teslim (?:edildi|oldu|alındı)|kaybedildi|elden " + _verb("çık", "git") +
        r"|sukut etti|(?:kentin|kasabanın|şehrin|köyün) (?:\w+ ){0,2}" + _verb("düş") + r")(?!\w)", "elden çıktı",
        strength=0.7),
    row("capture_claim", "subject", _B + _verb("al(?!t)", "alın"), "şuşa alındı", strength=0.75, at_place="before"),
    row("capture_claim", "subject", _B + r"(?:tepe|yükseklik|mevzi|köy|kent|kasaba|nokta)\w*(?:ni|nı|leri|ları|yi|ü) " +
        _verb("al"), "tepeleri aldı", strength=0.8),
    row("capture_claim", "subject", _B + r"(?:azerbaycan'?a|bakü'?ye|geri|ermenistan'?a) (?:" + _verb("iade ed", "iade et",  # noqa: E501
        "iade edil", "devred", "devret", "devredil", "bırakıl", "bırak", "teslim edil", "geç", "geri veril") + ")|" + _B +  # noqa: E501
        _verb("iade edil", "devredil"), "azerbaycan'a iade edildi", strength=0.85,
        unless=r"(?:esir|ceset|cenaze|naaş|tutuklu|asker)\w* (?:\w+ ){0,3}(?:iade|teslim)"),
    row("capture_claim", "subject", _B + r"bayra\w+ (?:\w+ ){0,3}(?:dik|çek|as|dalgalan)\w+", "bayrağı dikildi"),
    row("capture_denied", "subject", _B + r"(?:kontrolü(?:nde|müzde)?|denetiminde) (?:altında )?(?:kal\w+|bulun\w+|"
        r"tutu\w+|olmaya|olduğu\w*)|(?<!\w)elinde(?:dir| kal\w+)?(?= olmaya| bulun| kal|\.)|(?:kontrolü|kontrol) bizde"
        r"(?!\w)|(?<!\w)bizde(?!\w)", "kontrolünde bulunuyor", strength=0.7),
    row("capture_denied", "victim", _B + r"(?:kaybedilme|düşme|teslim (?:edilme|olma)|verilme|ele geçirilme|alınma|"
        r"işgal edilme|boşaltılma)(?:di|dı|miş|mış)?(?:ği\w*|ğı\w*|ti|tir|tı)?(?!\w)", "kaybedilmedi", strength=0.8,
        at_place="before", after_not=r" (?:sonra|önce|ile|için)"),
    row("capture_claim", "subject", _B + r"(?:tamamen |artık )(?:kontrolümüzde|elimizde|bizde|bizim)(?:dir)?(?!\w)",
        "tamamen kontrolümüzde", strength=0.8),
    # --- movements
    row("advance", "subject", _B + r"(?:" + _verb("ilerle", "yaklaş") + r"|ilerleyiş\w*|taarruz\w*(?! helikopter)|" +
        _verb("kuşat", "kuşatıl") + r"|kuşatma\w*|hücuma " + _verb("geç") + r"|(?:çember|abluka|kuşatma)\w* "
        r"(?:altına )?" + _verb("al", "alın") + r"|savunma hatt\w+ (?:yar|kır)\w+)(?!\w)", "ilerledi", strength=0.8,
        unless=r"(?:koronavirüs|görüşme|müzakere|proje)\w* ilerle"),
    row("advance", "subject", _B + r"(?:" + _verb("gir", "giril", "sız", "ulaş", "dayan") + ")", "kasabaya girdi",
        strength=0.75, beside=_TROOPS + r"|kol(?!\w)|kilometre|düşman", unless=r"(?:yürürlüğe|devreye|araya|rekor)\w* "
        r"gir|anlaşmaya"),
    row("advance", "subject", _B + r"(?:operasyon\w*|harekat\w*|harekât\w*) (?:\w+ ){0,2}" + _verb("başlat", "başlatıl",
        "başla", "düzenle", "düzenlen", "yürüt", "yap", "yapıl"), "operasyon başlattı", strength=0.9),
    row("advance", "victim", _B + r"(?:geri " + _verb("çekil", "püskürtül") + r"|" + _verb("çekil", "terk et", "terk ed",  # noqa: E501
        "terk edil") + r"|geri çekilme\w*)(?!\w)", "geri çekildi", strength=0.7,
        unless=r"(?:görüntü|fotoğraf|video|halay|dikkat)\w* (?:\w+ ){0,8}çekil|"
        r"çekil\w+ (?:\w+ ){0,3}(?:görüntü|fotoğraf|"
        r"video)|göndere çekil|coğrafi konum"),
    row("counterattack", "subject", _B + r"(?:karşı saldırı\w*|karşı taarruz\w*|karşı hücum\w*)", "karşı saldırı"),
    # --- fighting
    row("clash", "both", _B + r"(?:çatışma\w*|muharebe\w*|çarpışma\w*|savaşı?yor\w*)(?!\w)(?! (?:çözüm|uzman))",
        "çatışmalar sürüyor", strength=0.9),
    row("clash", "subject", _B + r"(?:saldır(?:ı|ısı|ıları|ılar|ıya|ıyı|ısında|ısını|ılarında|ısına|ıda)|" +
        _verb("saldır", "saldırıl", "püskürt", "püskürtül") + r"|baskın\w*|provokasyon\w*|sabotaj\w*|sızma girişim\w*)"
        r"(?!\w)", "saldırdı", strength=0.8, unless=r"siber"),
    row("strike_shelling", "subject", _B + r"(?:" + _verb("bombala", "bombalan") + r"|bombardıman\w*|(?:top\w*|havan|"
        r"silah|roket|füze)\w* (?:ve \w+ )?ateş\w*|ateş " + _verb("aç", "açıl") + r"|ateşin? (?:\w+ ){0,2}" +
        _verb("açıl") + r"|(?:ateşe|topa|taramaya) " + _verb("tut", "tutul") + r"|ateş altın\w+|" + _verb("taran", "tara")  # noqa: E501
        + "|" + _verb("vur", "vurul") + r"|hedef " + _verb("al", "alın", "ol") + r"|hedef alan \w+ saldırı|"
        r"isabet " + _DO + r"|füze(?:li|lerle|yle)? (?:\w+ )?saldır\w+|(?:hava|füze|roket|topçu|dron|iha|siha) saldırı\w*|"  # noqa: E501
        r"saldırı\w* (?:\w+ )?düzenle\w+|düzenlenen (?:\w+ )?saldırı\w*|havan\w* (?:\w+ ){0,2}(?:saldır|ateş)\w+|"
        r"silahlarla (?:\w+ )?saldır\w+|(?:top|patlama|siren) ses\w+(?= (?:\w+ )?(?:duyul|gel))|salvosu|top atışı\w*)",
        "bombaladı", unless=r"(?:damga|dikkat|pranga) vur"),
    row("strike_shelling", "subject", _B + r"(?:misket|fosfor|salkım|obüs|topçu|havan|füze|roket|iha|siha|grad|smerç|"
        r"ağır silah)\w*(?: \w+){0,2} " + _verb("kullan", "kullanıl"), "misket bombası kullanıldı", strength=0.85,
        unless=r"tatbikat"),
    row("strike_shelling", "subject", _B + _verb("dövül", "döv"), "grad ile dövüldü", strength=0.85,
        beside=_SHELL[:-1] + r"|top|silah|mevzi)"),
    row("strike_shelling", "thing", _B + r"(?:atılan|fırlatılan) (?:\w+ ){0,3}" + _SHELL + r"\w*(?: \w+){0,2} "
        + _verb("imha edil", "düşürül", "patla", "engellen"), "atılan füze imha edildi"),
    row("strike_shelling", "thing", _B + _SHELL + r"\w*(?:'\w+)?(?: \w+){0,3} (?:" + _verb("düş", "isabet et", "at", "atıl",  # noqa: E501
        "patla") + ")", "roket düştü"),
    row("strike_shelling", "thing", r"düşen (?:\w+ )?" + _SHELL + r"\w*", "düşen füze", strength=0.85),
    row("strike_shelling", "subject", _B + r"(?:" + _verb("yık", "yıkıl", "tahrip ol", "hasar gör", "zarar gör", "yerle "  # noqa: E501
        "bir ed", "yerle bir edil", "yerle bir ol") + ")", "evler yıkıldı", strength=0.75, beside=_HOMES,
        unless=r"deprem"),
    row("ceasefire_violation", "subject", _B + r"ateşkes\w*(?: \w+){0,3} (?:ihlal\w*|boz\w+)|" + _B +
        r"ihlal ed(?:ildi|en|erek)\w* (?:\w+ )?ateşkes\w*", "ateşkesi ihlal etti"),
    # --- talks
    row("ceasefire_diplomacy", "both", _B + _TRUCE + r"(?: \w+){0,4} (?:anlaş\w+|ilan|yürürlü\w+|"
        r"sağlan\w+|imzala\w+|uzlaş\w+|başla\w+|kabul)", "ateşkes ilan edildi"),
    row("ceasefire_diplomacy", "both", _B + r"ateşkes\w*", "ateşkes", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:görüşme\w*|müzakere\w*|zirve\w*|bir araya gel\w+|(?:anlaşma|"
        r"bildiri|protokol|mutabakat)\w*(?: \w+){0,2} imzala\w+)(?!\w)", "görüşmeler yapıldı", strength=0.55),
    # --- losses
    row("equipment_loss", "subject", _B + r"(?:(?:imha|tahrip|yok) " + _DO + "|" + _verb("düşür", "düşürül") +
        r"|etkisiz hale getir\w+|kullanılamaz hale get\w+)(?!\w)", "imha edildi"),
    row("equipment_loss", "victim", _B + r"(?:(?:yanmış|yanan|imha edilmiş|vurulmuş) (?:\w+ ){0,2}" + _ARMS + r"\w*|" +
        _ARMS + r"\w* enkaz\w*)", "yanmış araç", strength=0.7),
    row("casualty_claim", "victim", _B + r"(?:" + _verb("öl", "öldür", "öldürül", "yaralan", "yarala", "katled", "katlet",  # noqa: E501
        "katledil", "boğul", "can ver", "infaz ed", "infaz edil") + r"|hayatını kaybe\w+|şehit (?:ol\w+|düş\w+|edil\w+|"
        r"ver\w+)|can kaybı\w*|kayıp " + _verb("ver") + r"|[0-9]+ ölü|ölü ve yaralı\w*|katliam\w*|kıyım\w*|"
        r"(?:ceset|cesed|cenaze|naaş)\w* (?:\w+ ){0,2}(?:bulun|gör|çıkarıl)\w+)(?!\w)", "hayatını kaybetti",
        strength=0.9, unless=r"can kaybı olma|koronavirüs|kalp|hastalık|deprem|kanser"),
    # --- forces, people
    row("deployment", "subject", _B + r"(?:konuşlan\w+|" + _verb("sevk ed", "sevk et", "sevk edil", "gönder", "gönderil",  # noqa: E501
        "yerleştir", "yerleştiril", "yerleş", "naklet", "nakled", "gel", "getiril", "gir", "devral", "görüntülen") +
        r")(?!\w)", "konuşlandırıldı", beside=r"(?:asker|milis|savaşçı|militan|paralı|barış gücü|barış gücünü|tabur|"
        r"danışman|takviye|gözlemci|sınır muhafız|özel kuvvet)", strength=0.75),
    row("deployment", "subject", _B + r"(?:denetim|kontrol)\w* (?:\w+ )?" + _verb("devral", "devralın"),
        "denetimi devraldı", beside=r"(?:sınır muhafız|polis|barış gücü|barış güc)"),
    row("deployment", "subject", _B + r"(?:tatbikat\w*|seferberlik\w*|kontrol noktası\w*|sıkıyönetim\w*|nöbet tut\w+|"
        r"devriye\w*|gözlem (?:merkezi|noktası)\w*|(?:polisi|askeri|muhafızları) var(?!\w))(?!\w)", "tatbikat başladı",
        strength=0.7),
    row("displacement", "victim", _B + r"(?:tahliye " + _DO + "|" + _verb("kaç", "göç et", "göç ed", "sığın", "sür", "sürül",  # noqa: E501
        "boşalt", "boşaltıl", "boşal", "kovul", "göçe zorlan", "tehcir edil", "sınır dışı edil") + r"|boşalttığı|"
        r"yerinden (?:ed|ol)\w+|evlerini (?:terk|bırak)\w*|(?:evlerinden|yurtlarından|köylerinden) (?:\w+ )?(?:ol|"
        r"çıkar|kov|sür|kaç)\w+)(?!\w)", "tahliye edildi", strength=0.8,
        unless=r"çatışma\w* sür|görüşme\w* sür|gaz\w* kaç"),
    row("displacement", "victim", _B + _PEOPLE + r"\w*(?: \w+){0,5} (?:" + _verb("götürül", "götür", "nakledil", "naklet",  # noqa: E501
        "toplan", "ayrıl", "çıkarıl", "geçti", "yola çık", "terk et", "terk ed") + ")", "siviller çıkarıldı",
        strength=0.75, unless=r"(?:protesto|gösteri|miting|meydan)"),
    row("displacement", "victim", _B + r"(?:\w+'?[iıuü] )?(?:bırakanlar|terk edenler|bırakıp (?:git|kaç)\w+)(?!\w)",
        "kenti bırakanlar", strength=0.7),
    # --- all else that has a place and a day
    row("other", "subject", _B + r"(?:mayın\w*(?: \w+){0,2} (?:patla|bas)\w+|mayın temizli\w+|abluka\w*|"
        r"(?:yol|koridor|karayol)\w* (?:\w+ ){0,3}(?:kapat\w+|kapal\w+|kes\w+)|"
        r"esir (?:alın|aldı|düş|takas|değiş)\w*|rehin al\w+|(?:ceset|cenaze|naaş)\w* (?:\w+ ){0,2}(?:teslim|takas)\w*|"
        r"(?:gaz|elektrik|su)\w* (?:\w+ ){0,4}(?:kesil\w+|kesik))(?!\w)", "mayın patladı", strength=0.8),
    row("other", "subject", _B + _verb("yak", "yakıl", "ateşe ver", "ateşe veril", "yağmala", "yağmalan", "kundakla"),
        "evler yakıldı", strength=0.75),
    row("other", "subject", _B + r"(?:temel\w* (?:\w+ )?at(?:tı|ıldı)|açılış\w*(?= (?:yap|gerçek|tören))|aile\w* "
        r"(?:\w+ )?(?:yerleş|dön)\w+|yardım konvoy\w*|toprağa veril\w+|tünel\w* (?:\w+ ){0,4}birleş\w+)(?!\w)",
        "temeli atıldı", strength=0.7),
)  # fmt: skip

_OF_STATE = (
    r"(?:'\w+)?(?: (?:cumhuriyeti|cumhurbaşkan|başbakan|savunma bakan|dışişleri bakan|içişleri|silahlı kuvvet|ordu|"
    r"hükümet|tarafı|resmi|genelkurmay|askeri|birlik|savunma|bakan|sınır|kuvvet|asker|özel|yönetim)\w*(?:'\w+)?)*"
)

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:anadolu ajans\w+|aa|reuters|afp|ajans\w*|"
        r"basın(?! (?:servis|sözcü|merkez|sekreter|ofis))\w*|medya\w*|gazete\w*|muhabir\w*|tass|ria|"
        r"bbc|trt|görüntüler\w*|televizyon\w*|interfax)(?!\w)"),
    ("social_media", _B + r"(?:sosyal medya\w*|twitter\w*|telegram\w*|kanalları)"),
    ("nkr", _B + r"(?:sözde (?:\w+ ){0,4}(?:yönetim|cumhuriyet|savunma)\w*|karabağlı ermeni\w*|"
        r"karabağ (?:ombudsman|cumhurbaşkan|başkan|dışişler|insan hakları|meclis|polis)\w*|"
        r"(?:hankendi|stepanakert)'?(?:deki|teki|ndeki) (?:\w+ )?(?:ermeni|yönetim|yetkili|sözcü|lider)\w*(?: \w*yetkili\w*)?|ayrılıkçı\w*|(?:dağlık )?"  # noqa: E501
        r"karabağ(?:'ın|'daki|daki)? (?:\w+ ){0,2}(?:savunma|ordu|lider|yönetim|ermeni|yetkili)\w*|artsakh\w*|"
        r"harutyunyan\w*|babayan\w*|vardanyan\w*|stepanakert'?teki (?:\w+ )?(?:yönetim|yetkili|sözcü|lider)\w*)(?!\w)"),
    ("syria_militants", _B + r"(?:suriyeli (?:\w+ )?(?:savaşçı|milis|paralı|militan)\w*)"),
    ("azerbaijan", _B + r"(?:azerbaycan\w*|azeri\w*|bakü\w*|aliyev\w*|hacıyev\w*|bayramov\w*|eyvazov\w*|hasanov\w*)"
        + _OF_STATE + r"(?!\w)"),
    ("armenia", _B + r"(?:ermenistan\w*|ermeni\w*|erivan\w*|paşinyan\w*|stepanyan\w*|hovhannisyan\w*|mirzoyan\w*|"
        r"mnatsakanyan\w*|tonoyan\w*)" + _OF_STATE + r"(?!\w)"),
    ("turkey", _B + r"(?:türkiye\w*|türk\w*|ankara\w*|erdoğan\w*|çavuşoğlu\w*|akar|msb|millî savunma bakanlığı\w*|"
        r"milli savunma bakanlığı\w*)" + _OF_STATE + r"(?!\w)"),
    ("russia", _B + r"(?:rusya\w*|rus|moskova\w*|kremlin\w*|putin\w*|lavrov\w*|peskov\w*|zaharova\w*|sovyet\w*)"
        + _OF_STATE + r"(?!\w)"),
    ("iran", _B + r"(?:iran\w*|tahran\w*|ruhani\w*)" + _OF_STATE + r"(?!\w)"),
    ("un_osce", _B + r"(?:agit\w*|bm|birleşmiş milletler|minsk grubu\w*)(?:'\w+)?(?!\w)"),
    ("icrc", r"kızılhaç\w*"),
    ("us", _B + r"(?:abd\w*|amerika\w*|washington\w*|pompeo\w*|blinken\w*)" + _OF_STATE + r"(?!\w)"),
    ("civilians", _B + r"(?:görgü tanıkları\w*|(?:bölge )?sakinler\w*|köylüler\w*)(?!\w)"),
)  # fmt: skip

TURKISH = Cues(
    language="tr",
    place_after=False,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:suçla(?:dı|yarak|mıştır|yan|makta)|itham ett\w+|itham ed\w+)(?!\w)"),
        ("deny", _B + r"(?:" + _verb("yalanla", "inkar et", "reddet", "reddedil", "yalanlan", "kabul etme") + r")(?!\w)"),  # noqa: E501
        ("show", _B + r"(?:gösteriyor|gösterdi|görülüyor)(?!\w)"),
        ("say", _B + r"(?:" + _verb("açıkla", "açıklan", "bildir", "bildiril", "duyur", "duyurul", "söyle", "belirt",
            "belirtil", "kaydet", "kayded", "kaydedil", "iddia et", "iddia ed", "ifade et", "ifade ed", "de", "denil",
            "ilan et", "ilan ed", "aktar", "aktarıl", "yaz", "doğrula", "doğrulan", "vurgula", "öne sür", "ileri sür",
            "paylaş", "savun", "kabul et", "kabul ed", "müjdele", "hatırlat", "anlat", "ekle", "açıklama yap",
            "rapor et", "itiraf et") + r"|açıklama(?:da|sında|sına)|paylaşım\w*|müjdeyi ver\w+|konuşmasında)(?!\w)"),
    ),
    speaker="first",
    according_before=r"(?!)",
    according_after=_B + r"(?:göre|açıklamaya göre|haberine göre|dayandır\w+)(?!\w)",
    same_speaker=r"^\W*(?:(?:o|bakanlık|açıklamada|bakan|cumhurbaşkanı|aliyev|"
        r"paşinyan)[, ]+)?(?:ayrıca )?(?:açıklamada|bakanlık açıklamasında|sözlerine|şunları|ifadelerini)(?!\w)|"
        r"^\W*(?:ona|açıklamaya|bakanlığa|bakanlığın \w+) göre|^\W*(?:bakanlık|bakan|sözcü|açıklamada|aliyev|paşinyan)(?!\w)"  # noqa: E501
        r"[^.]{0,200}(?:bildir|belirt|kaydet|ekle|vurgula|ifade e|denil)\w*\W*$|(?:bildirildi|belirtildi|kaydedildi|"
        r"denildi|ifade edildi)\W*$",
    alleged=_B + r"(?:iddia edil\w+|sözde|olduğu öne sürül\w+|iddialara göre|deniyor|söyleniyor|rivayet|iddiası\w*)(?!\w)",  # noqa: E501
    irrealis_before=_B + r"(?:eğer|şayet|amacıyla)(?!\w)[^.;:]{0,60}$",
    irrealis_after=r"^[^.,;]{0,20}(?:acak|ecek|abilir|ebilir|malı|meli|planl\w+|tehdi\w+|isti\w+|amaçl\w+|bekleni\w+|"
        r"gerek\w+)|^ (?:için|amacıyla|yıldönüm\w*|yıl dönüm\w*|hedef\w*(?! al)|planı\w*|girişimi|çağrısı\w*)(?!\w)",
    hypothetical=r"^\W*(?:eğer|şayet)(?!\w)",
    attempt_before=r"(?!)",
    negation_before=r"(?!)",
    negation_after=r"^ (?:da |de |ya da \w+ )?(?:değil|yok(?:tu|tur|muş)?(?!\w)|"
        r"(?:ol|yaşan|bulun|meydana gel|görül|bildiril)m[ae](?:dı|di|mış|miş|dığı|diği)\w*)",
    clause_break=r"[;:]|(?<=[dt][ıiuü]), |(?<=yor), |, (?:ancak|fakat|ama|ise|ayrıca)(?!\w)|(?<!\w)(?:ancak|fakat|ama|ise|iken)(?!\w)| - ",  # noqa: E501
    relative=r"(?!)",
    list_glue=r"ve|ile|ya|da|de|ilçe\w*|köy\w*|kent\w*|şehr\w*|şehir\w*|kasaba\w*|bölge\w*|rayon\w*|yerleşim\w*|"
        r"birim\w*|yer\w*|tepe\w*|stratejik|bir|birkaç|çok|sayıda|il\w*|yakın\w*|çevre\w*|aralarında|bulunduğu|"
    r"ın|in|un|ün|nın|nin|nun|nün|daki|deki|kuzey\w*|güney\w*|doğu\w*|batı\w*|'\w+|bağlı|"
        r"ise|merkez\w*|ayrıca|yüksekli\w+|mevki\w*|yön\w*|istikamet\w*|eski|adı\w*|adlı|daha|[0-9]{1,3}|[-–•▪*]",
    anaphor=_B + r"(?:söz konusu|bu) (?:kent|köy|kasaba|şehir|şehr)\w*",
    locative_before=r"(?!)",
    locative_ending=r"'?(?:[dt][ae]n?|[yn]?[ae])$",
    owner_ending=r"'?n?[ıiuü]n$",
    goal_ending=r"'[yn]?[ae]$",
    agent=_B + r"(?!)",
    as_of=r"(?!)",
    since_before=r"(?!)",
    since_after=r"^'?\w{0,4} (?:\w+ )?(?:beri|itibaren|bu yana)",
    opinion=_B + r"(?:bence|kanaatimce|düşünüyorum)(?!\w)",
    background=_B + r"(?:tarih(?:i|te)|yüzyıl\w*|sovyet\w*|sscb|yıl önce)(?!\w)",
    people_count=r"(?:kişi\w*|asker\w*|sivil\w*|militan\w*|savaşçı\w*|çocuk\w*|ölü|yaralı\w*)",
    equipment_count=r"(?:tank\w*|zırhlı\w*|iha\w*|siha\w*|uça\w+|helikopter\w*|obüs\w*|araç\w*|füze\w*|sistem\w*|adet)",
)  # fmt: skip
