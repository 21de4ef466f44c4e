"""The words around place names in Turkish. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

TURKISH = ToponymWords(
    language="tr",
    generics=(
        Generic(
            "settlement",
            "after",
            "one",
            "köyü köyünü köyünde köyüne köyünün köyünden kenti kentini kentinde kentine kentinin şehri şehrini "
            "şehrinde şehrine şehrinin kasabası kasabasını kasabasında kasabasına beldesi",
        ),
        Generic(
            "settlement",
            "after",
            "many",
            "köyleri köylerini köylerinde köylerinin kentleri kentlerini kentlerinde şehirleri şehirlerini",
        ),
        Generic(
            "district",
            "after",
            "one",
            "ilçesi ilçesini ilçesinde ilçesine ilçesinin ili ilinde ilinin rayonu rayonunda rayonunun vilayeti "
            "bölgesi bölgesinde bölgesinin",
        ),
        Generic("district", "after", "many", "ilçeleri ilçelerini ilçelerinde rayonları"),
    ),
    village_words="köy",
    conjunctions="ve ile",
    ground="""
        topraklarında | topraklarına | topraklarından | toprakları | sınırında | sınırı | sınırına | bölgesi |
        bölgesinde | ilçesi | kenti | şehri | köyü | yakınlarında | çevresinde | sorunu | çatışması | savaşı |
        kuzeyinde | güneyinde | içinde | semalarında
    """,
    office="""
        savunma dışişleri cumhurbaşkan* ordu* silahlı hükümet* meclis* büyükelçi* başbakan* yönetim* devlet tarafı*
        birlik* kuvvet* güçler* ve
    """,
    acting="resmi",
    speech="açıkla* bildir* duyur* suçla* iddia dedi ile arasında karşı",
    phrases="Azerbaycan Hava Yolları | Amerika'nın Sesi | Rusya Bugün",
    common="bey han şehit zafer vatan köy kent dağı deniz bir bu ve ile su yol son yeni orta",
    calendar="""
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe
        cuma cumartesi pazar
    """,
    organisations="divizyonu tugayı birliği partisi vakfı enstitüsü üniversitesi ajansı gazetesi",
    titles="bay bayan cumhurbaşkanı başkanı bakanı bakan general albay büyükelçi sözcüsü",
    demonyms="ermeni rus türk iran suriye",
    us_state="eyaleti",
    peoples="ermeni* azerbaycanlı*",
    fighting="""
        çatışma* saldırı* topçu* roket* füze* havan* mermi* iha siha drone* birlik* asker* ölü öldü yaralan* vur*
        ateş* bombal* işgal* kurtar* taarruz* keskin tank*
    """,
    suffixes=(
        ("da de ta te", "Hadrutta, Fuzuli'de"),
        ("dan den tan ten", "Şuşa'dan, Tovuz'dan"),
        ("daki deki taki teki", "Karabağ'daki"),
        ("ın in un ün nın nin nun nün", "Laçın'ın, Şuşa'nın"),
        ("a e ya ye", "Laçın'a, Gence'ye"),
        ("ı i u ü yı yi yu yü", "Laçın'ı, Şuşa'yı"),
        ("na ne nda nde ndan nden ndaki ndeki nı ni nu nü", "Hankendi'ne, Karabağ Bölgesi'nde"),
        ("la le yla yle", "Ermenistan'la"),
    ),
    softened=(("k", "ğ", "ın in un ün a e ı i u ü", "Tağlık: Tağlığın"),),
    locative_endings="da de ta te dan den tan ten daki deki taki teki nda nde ndan nden ndaki ndeki",
    district_first=True,
)
