"""The cues of Turkish, in plain letters (İ and I are i, ı stays)."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
_ARMS = (
    r"(?:tank|zırhlı|iha|siha|drone|uçağı|uçak|helikopter|obüs|füze|araç|top |topçu|batarya|sistem|s-300|"
    r"su-25|mühimmat|radar|insansız|teçhizat)"
)
_TROOPS = r"(?:asker|birlik|güç|kuvvet|milis|savaşçı|militan|paralı|barış gücü|terörist|tabur|danışman)"
_PAST = (
    r"(?:d[ıiuü]|t[ıiuü]|m[ıiuü]ş(?:t[ıiuü]r?)?|d[ıiuü]ğ[ıiuü]n\w*|t[ıiuü]ğ[ıiuü]n\w*|d[ıiuü]lar|d[ıiuü]ler|"
    r"t[ıiuü]lar|t[ıiuü]ler|d[ıiuü]k\w*|mas[ıi]n?\w*|mes[ıi]n?\w*)"
)

HAPPENINGS = (
    row("capture_claim", "subject", _B + r"(?:işgalden )?kurtar(?:ıl)?" + _PAST + r"(?!\w)",
        "işgalden kurtarıldı", after_not=
        r" (?:rehine|yaralı)"),
    row("capture_claim", "subject", _B + r"(?:ele geçir(?:il)?|geri al(?:ın)?|işgal ed(?:il)?|işgal et|fethet|"
        r"zapt et)" + _PAST + r"(?!\w)", "ele geçirdi"),
    row("capture_claim", "subject", _B + r"(?:kontrol\w*|denetim\w*) (?:\w+ )?(?:altına )?(?:sağla|al|geç|"
        r"ele al)(?:n|ın|il|ir)?" + _PAST + r"(?!\w)|" + _B + r"kontrolü(?:ne)? (?:ele )?geç\w+", "kontrolünü sağladı"),
    row("capture_claim", "victim", _B + r"(?:düştü|kaybett[iı]|kaybedildi|teslim edildi|teslim oldu)(?!\w)",
        "şehir düştü", strength=0.6, unless=
        r"(?:hayatını kaybet|uçak düş|düşürül|füze\w* düş|mermi\w* düş)"),
    row("capture_claim", "subject", _B + r"bayra\w+ (?:\w+ ){0,3}(?:dik|çek|as)\w+", "bayrağı dikildi"),
    row("capture_denied", "subject", _B + r"(?:kontrolü(?:nde)?|kontrolünde) (?:altında )?(?:kal\w+|bulun\w+|"
        r"tutu\w+)|(?<!\w)elinde(?:dir| kal\w+)?(?= olmaya| bulun| kal|\.)", "kontrolünde bulunuyor", strength=0.6),
    row("advance", "subject", _B + r"(?:ilerle(?:di|yerek|miş|yen|mesi\w*|yişi\w*)|ilerleyiş\w*|taarruz\w*|"
        r"gird[iı](?:ler)?|girmiştir|kuşat\w+|ulaştı\w*|hücuma geç\w+)(?!\w)", "ilerledi", strength=0.8),
    row("advance", "subject", _B + r"(?:operasyon\w*|harekat\w*|harekât\w*) (?:\w+ )?(?:başlat\w+|başla(?:dı|"
        r"mıştır)|düzenle\w+)", "operasyon başlattı", strength=0.9),
    row("advance", "victim", _B + r"(?:geri çekil\w+|çekildi\w*|terk etti\w*|terk edil\w+)(?!\w)",
        "geri çekildi", strength=0.7),
    row("counterattack", "subject", _B + r"(?:karşı saldırı\w*|karşı taarruz\w*)", "karşı saldırı"),
    row("clash", "both", _B + r"(?:çatışma\w*|muharebe\w*|çarpışma\w*)(?!\w)", "çatışmalar sürüyor", strength=0.9),
    row("clash", "subject", _B + r"(?:saldır(?:ı|ısı|ıları|ılar|ıya|dı|dılar|ıyı|ısında|ısını|ıldı|ılarında)|"
        r"baskın\w*|püskürt\w+|provokasyon\w*)(?!\w)", "saldırdı", strength=0.8),
    row("strike_shelling", "subject", _B + r"(?:bombala\w+|bombardıman\w*|top(?:çu)? ateşi\w*|ateş aç\w+|"
        r"ateşe tut\w+|topa tut\w+|vur(?:du|uldu|dular|muştur|ulmuştur|duğu\w*)|hedef al(?:dı|ındı|mıştır|dığı\w*|"
        r"an \w+ saldırı)|"
        r"füze(?:li|lerle|yle)? (?:\w+ )?saldır\w+|füze\w* (?:\w+ ){0,3}(?:isabet|düş)\w+|hava saldırı\w*|"
        r"saldırı düzenle\w+|havan\w* (?:\w+ ){0,2}(?:saldır|ateş)\w+)", "bombaladı"),
    row("ceasefire_violation", "subject", _B + r"ateşkes\w*(?: \w+){0,3} (?:ihlal\w*|boz\w+)|" + _B +
        r"ihlal ed(?:ildi|en|erek)\w* (?:\w+ )?ateşkes\w*", "ateşkesi ihlal etti"),
    row("ceasefire_diplomacy", "both", _B + r"(?:insani )?ateşkes\w*(?: \w+){0,4} (?:anlaş\w+|ilan|yürürlü\w+|"
        r"sağlan\w+|imzala\w+|uzlaş\w+|başla\w+|kabul)", "ateşkes ilan edildi"),
    row("ceasefire_diplomacy", "both", _B + r"ateşkes\w*", "ateşkes", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:görüşme\w*|müzakere\w*|zirve\w*|bir araya gel\w+|(?:anlaşma|"
        r"bildiri|protokol|mutabakat)\w*(?: \w+){0,2} imzala\w+)(?!\w)", "görüşmeler yapıldı", strength=0.55),
    row("equipment_loss", "subject", _B + r"(?:imha ed(?:ildi|ilmiştir|ildiğini|il\w*)|imha ett\w+|düşür(?:dü|"
        r"üldü|ülmüştür|düğü\w*|üldüğü\w*)|tahrip ed\w+|yok ed(?:ildi|ilmiştir)|etkisiz hale getir\w+)(?!\w)",
        "imha edildi"),
    row("casualty_claim", "victim", _B + r"(?:öl(?:dü|düğü\w*|dürdü|dürüldü|dürülmüştür)|hayatını kaybe\w+|"
        r"yaralan(?:dı|dığı\w*|mıştır)|şehit (?:ol\w+|düş\w+|edil\w+)|can verdi|can kaybı\w*|kayıp verd\w+)(?!\w)",
        "hayatını kaybetti", strength=0.9),
    row("deployment", "subject", _B + r"(?:konuşlan\w+|sevk ed\w+|sevk ett\w+|gönder(?:di|ildi|ilmiştir|diği\w*|"
        r"ildiği\w*)|yerleştir(?:di|ildi)|nakled\w+)(?!\w)", "konuşlandırıldı", beside=_TROOPS, strength=0.8),
    row("deployment", "subject", _B + r"(?:tatbikat\w*|seferberlik\w*|kontrol noktası\w*|sıkıyönetim\w*)(?!\w)",
        "tatbikat başladı", strength=0.7),
    row("displacement", "victim", _B + r"(?:tahliye ed\w+|kaç(?:tı|tılar|mıştır)|mülteci\w*|göç et\w+|"
        r"yerinden ed\w+|evlerini terk\w*|sığın\w+)(?!\w)", "tahliye edildi", strength=0.8),
    row("other", "subject", _B + r"(?:mayın\w*(?: \w+){0,2} (?:patla|bas)\w+|abluka\w*|yol\w* (?:\w+ )?kapat\w+|"
        r"esir (?:alın|aldı|düş|takas)\w*|infaz\w*|katliam\w*)(?!\w)", "mayın patladı", strength=0.8),
)  # fmt: skip

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:anadolu ajans\w+|aa|reuters|afp|ajans\w*|basın\w*|medya\w*|gazete\w*|muhabir\w*|tass|ria|"
        r"bbc|trt|görüntüler\w*)(?!\w)"),
    ("social_media", _B + r"(?:sosyal medya\w*|twitter\w*)"),
    ("nkr", _B + r"(?:sözde (?:\w+ ){0,4}(?:yönetim|cumhuriyet|savunma)\w*|(?:dağlık )?karabağ(?:'ın|'daki|"
        r"daki)? (?:\w+ ){0,2}(?:savunma|ordu|lider|yönetim|ermeni)\w*|artsakh\w*|harutyunyan\w*)(?!\w)"),
    ("syria_militants", _B + r"(?:suriyeli (?:\w+ )?(?:savaşçı|milis|paralı|militan)\w*)"),
    ("azerbaijan", _B + r"(?:azerbaycan\w*|azeri\w*|bakü\w*|aliyev\w*|hacıyev\w*)(?:'\w+)?(?!\w)"),
    ("armenia", _B + r"(?:ermenistan\w*|ermeni\w*|erivan\w*|paşinyan\w*|stepanyan\w*)(?:'\w+)?(?!\w)"),
    ("turkey", _B + r"(?:türkiye\w*|türk\w*|ankara\w*|erdoğan\w*|çavuşoğlu\w*|akar|msb|millî savunma bakanlığı\w*|"
        r"milli savunma bakanlığı\w*)(?:'\w+)?(?!\w)"),
    ("russia", _B + r"(?:rusya\w*|rus|moskova\w*|kremlin\w*|putin\w*|lavrov\w*|peskov\w*|sovyet\w*)(?:'\w+)?(?!\w)"),
    ("iran", _B + r"(?:iran\w*|tahran\w*|ruhani\w*)(?:'\w+)?(?!\w)"),
    ("un_osce", _B + r"(?:agit\w*|bm|birleşmiş milletler|minsk grubu\w*)(?:'\w+)?(?!\w)"),
    ("icrc", r"kızılhaç\w*"),
    ("us", _B + r"(?:abd\w*|amerika\w*|washington\w*|pompeo\w*)(?:'\w+)?(?!\w)"),
    ("civilians", _B + r"(?:görgü tanıkları\w*|bölge sakinleri\w*|köylüler\w*)(?!\w)"),
)  # fmt: skip

TURKISH = Cues(
    language="tr",
    place_after=False,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:suçla(?:dı|yarak|mıştır|yan)|itham ett\w+)(?!\w)"),
        ("deny", _B + r"(?:yalanla(?:dı|mıştır|yarak)|inkar ett\w+|reddett\w+)(?!\w)"),
        ("show", _B + r"(?:gösteriyor|gösterdi|görülüyor)(?!\w)"),
        ("say", _B + r"(?:açıkla(?:dı|mıştır|masında|masına|ndı)|bildir(?:di|ildi|miştir|diler)|duyur(?:du|uldu|"
            r"muştur|dular)|söyle(?:di|diler)|belirt(?:ti|ildi|miştir)|kaydet(?:ti|miştir)|iddia ett\w+|"
            r"ifade ett\w+|dedi|ilan ett\w+|"
         r"aktar(?:dı|mıştır)|yaz(?:dı|mıştır)|doğrula(?:dı|mıştır)|vurgula(?:dı|mıştır)|öne sür\w+|ileri sür\w+|"
         r"paylaş(?:tı|mıştır))(?!\w)"),
    ),
    speaker="first",
    according_before=r"(?!)",
    according_after=_B + r"(?:göre|açıklamaya göre|haberine göre|dayandır\w+)(?!\w)",
    same_speaker=r"^\W*(?:(?:o|bakanlık|açıklamada|bakan|cumhurbaşkanı|aliyev|"
        r"paşinyan)[, ]+)?(?:ayrıca )?(?:açıklamada|bakanlık açıklamasında|sözlerine|şunları|ifadelerini)(?!\w)|"
        r"^\W*(?:ona|açıklamaya) göre",
    alleged=_B + r"(?:iddia edil\w+|sözde|olduğu öne sürül\w+|iddialara göre)(?!\w)",
    irrealis_before=_B + r"(?:eğer|şayet|amacıyla)(?!\w)[^.;:]{0,60}$",
    irrealis_after=r"^[^.,;]{0,20}(?:acak|ecek|abilir|ebilir|malı|meli|planl\w+|tehdi\w+|isti\w+|amaçl\w+)",
    hypothetical=r"^\W*(?:eğer|şayet)(?!\w)",
    attempt_before=r"(?!)",
    negation_before=r"(?!)",
    negation_after=r"^ (?:değil)",
    clause_break=r"[;:]|, (?:ancak|fakat|ama|ise|ayrıca)(?!\w)|(?<!\w)(?:ancak|fakat|ama|ise|iken)(?!\w)| - ",
    relative=r"(?!)",
    list_glue=r"ve|ile|ya|da|de|ilçe\w*|köy\w*|kent\w*|şehr\w*|şehir\w*|kasaba\w*|bölge\w*|rayon\w*|yerleşim\w*|"
        r"birim\w*|yer\w*|tepe\w*|stratejik|bir|birkaç|çok|sayıda|il\w*|yakın\w*|çevre\w*|aralarında|bulunduğu|"
    r"ın|in|un|ün|nın|nin|nun|nün|daki|deki|kuzey\w*|güney\w*|doğu\w*|batı\w*|'\w+|bağlı",
    anaphor=_B + r"(?:söz konusu|bu) (?:kent|köy|kasaba|şehir|şehr)\w*",
    locative_before=r"(?!)",
    locative_ending=r"'?(?:[dt][ae]n?|[yn]?[ae])$",
    agent=_B + r"(?!)",
    as_of=r"(?!)",
    since_before=r"(?!)",
    since_after=r"^'?\w{0,4} (?:\w+ )?(?:beri|itibaren|bu yana)",
    opinion=_B + r"(?:bence|kanaatimce|düşünüyorum)(?!\w)",
    background=_B + r"(?:tarih(?:i|te)|yüzyıl\w*|sovyet\w*|sscb|yıl önce)(?!\w)",
    people_count=r"(?:kişi\w*|asker\w*|sivil\w*|militan\w*|savaşçı\w*|çocuk\w*|ölü|yaralı\w*)",
    equipment_count=r"(?:tank\w*|zırhlı\w*|iha\w*|siha\w*|uça\w+|helikopter\w*|obüs\w*|araç\w*|füze\w*|sistem\w*|adet)",
)  # fmt: skip
