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
        Generic(
            "district",
            "after",
            "many",
            "ilçeleri ilçelerini ilçelerinde ilçelerinin rayonları rayonlarında illeri illerinde illerinin",
        ),
    ),
    state_forms_behind="cumhuriyeti",
    village_words="köy",
    conjunctions="ve ile",
    # Behind the name: whose land it is, ...
    land_of="""
        toprakları* toprağı* sınırı* sınırları* hududu* kuzeyi* güneyi* doğusu* batısı* kuzeydoğusu* kuzeybatısı*
        güneydoğusu* güneybatısı* merkezinde merkezinden merkezine başkenti* halkı* nüfusu* sakinleri* vatandaşı*
        vatandaşları* bölgesi* bölgeleri* kenti* kentleri* şehri* şehirleri* köyü* köyleri* ilçesi* ilçeleri* ili
        ilinde ilinin illeri eyaleti* rayonu* rayonları* dağları* seması* semaları* sahası* yakını* yakınları* içi
        içinde içine içlerine içerisinde çevresi* üzerinden üzerinde boyunca kadar doğru dek yönünde yönüne yönünden
        istikameti* havalimanı* havaalanı* yolu yolunda yolları* caddeleri* sokakları* hastaneleri* kesimi* kesimleri*
        yarısı* kıyısı* kıyıları* nehri* gölü* meydanları* haritası* genelinde genelindeki derinlikleri* dışında dışına
        kırsalı* mahalleleri* cephesi* cepheleri* komşuluğunda komşusu* civarı* kökenli bağlı giden gelen tamamında
        tamamı tümünde
    """,
    motion="""
        git* gid* gel* ziyaret* yola dön* kaç* göç* uç* gönder* ulaş* taşı* gir* geç* hareket* götür* getir* var*
        yönel* ilerle* sığın* sevk* sefer* ihraç* düş* atıl* yolla* kalkan indi inen iniş* akın* yerleş* konuşlan*
        nakl* aktar* çıkar* seyahat* sızma* sürül* tahliye* konvoy* yolcu*
    """,
    giving="""
        destek* açıklama* kınama* yardım* çağrı* çağır* baskı* cevap* yanıt* teşekkür* tepki* uyar* nota istedi istendi
        isteniyor istiyor istenen talep* saldır* teslim* iade* verdi verildi veriyor verilen verilmesi verecek sat*
        savaş taviz* güven* bekle* ait yaptırım* öneri* teklif* tazminat* sahip bırak* başvur* mesaj* silah* minnet*
        karşı itidal geri
    """,
    entered="terk ziyaret* bombala* gez* vur* topa",
    office="""
        bakanı* bakanları* bakanlığı* bakanlık* başbakan* cumhurbaşkan* başkanı* ordusu* orduları* kuvvetleri* güçleri*
        gücü* hükümet* hükûmet* meclisi* parlamentosu* büyükelçi* caddesi caddesinde sokağı* bulvarı* gazetesi* gemisi*
        tankeri* grubu* senatosu* yönetimi* tarafı tarafının tarafına devlet lideri* liderleri* liderliği* rejimi*
        makamları* yetkilileri* yetkilisi* temsilci* sözcüsü* heyeti* heyetleri* konsolos* birlikleri* askerleri*
        askerinin ombudsmanı* savunucusu* savcılığı* başsavcı* anayasası* genelkurmay* istihbarat* muhalefet* bayrağı*
        marşı* federasyonu* milletvekil* kızılayı* patriği* kilisesi* katolikosu* üniversitesi* ajansı* bankası*
        donanması* jandarma* polisi* emniyeti* muhafızları* muhafızı* cumhuriyeti cumhuriyetinin komutanı* komutanlığı*
        uçağı* uçakları* takımı* kulübü* partisi* servisi* teşkilatı* komitesi* komisyonu* konseyi* diplomat*
        mahkemesi* enstitüsü* kurumu* şirketi* televizyonu* medyası basını havayolları savunmasının
    """,
    skipped="""
        komşu güney kuzey doğu batı eski birinci ikinci üçüncü yeni mevcut işgalci bütün tüm bağımsız işgal altındaki
        ermeni azerbaycanlı hava kara deniz güneydoğu güneybatı kuzeybatı kuzeydoğu en büyük sözde resmi ülkesinin ünlü
        dost kardeş savunma dışişleri içişleri milli millî ulusal güvenlik merkez merkezi millet silahlı barış insan
        hakları özel dış iç işleri adalet sağlık enerji ekonomi ticaret iletişim acil durumlar anayasa soruşturma
        yüksek genel başkan
    """,
    behind="""
        tarafından ile arasında arasındaki için karşı aleyhine göre hakkında adına lehine arasındaydı konusunda lehinde
        aleyhinde eliyle
    """,
    envoys="büyükelçi* konsolos* maslahatgüzar* temsilci*",
    borders="sınır* komşu*",
    acting="resmi",
    speech="""
        açıkladı* açıklıyor bildirdi* duyurdu* suçladı* iddia* dedi diyor ilan* reddet* kabul* yalanla* doğrula* iste*
        çağır* hazır* teslim* söyle* savun* öne
    """,
    postpositions=True,
    verb_last=True,
    cases=(
        ("genitive", "ın in un ün nın nin nun nün"),
        ("dative", "a e ya ye na ne"),
        ("accusative", "ı i u ü yı yi yu yü nı ni nu nü"),
        ("instrumental", "la le yla yle"),
        ("locative", "da de ta te daki deki taki teki nda nde ndaki ndeki"),
        ("ablative", "dan den tan ten ndan nden"),
    ),
    phrases="""
        Avrupa Birliği | Avrupa Konseyi | Avrupa Parlamentosu | Karabağ FK | Azerbaycan Hava Yolları |
        Amerika'nın Sesi | Rusya Bugün
    """,
    common="""
        bey han şehit zafer vatan köy kent dağı deniz bir bu ve ile su yol son yeni orta kaynak güney gümüş saray liman
        özerk sınır bölge top topçu dere kale kilise bahar güneş yuva çar aralık deste
    """,
    name_adjectives="yukarı aşağı yeni eski orta büyük küçük birinci ikinci kara",
    calendar="""
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe
        cuma cumartesi pazar
    """,
    organisations="divizyonu tugayı birliği partisi vakfı enstitüsü üniversitesi ajansı gazetesi",
    surname_endings="ov ova yev yeva oğlu",
    naming="adlı isimli",
    honorifics="hanım bey efendi abla ağabey amca teyze hoca paşa usta dede nine",
    titles="""
        bay bayan cumhurbaşkanı başkanı bakanı bakan general orgeneral tümgeneral tuğgeneral albay yarbay binbaşı
        yüzbaşı teğmen çavuş er şehit gazeteci büyükelçi sözcüsü
    """,
    given_names="""
        mehmet mustafa ahmet ali hüseyin hasan ibrahim ömer osman yusuf murat fatih kemal mevlüt hulusi recep tayyip
        yaşar fahrettin ilham nikol ceyhun hikmet araik serj zeynep ayşe fatma
    """,
    demonyms="ermeni rus türk iran suriye",
    sport="futbol* maçı maçta maçında maçını ligi liginde şampiyon* kaleci",
    beating="yendi mağlup galip berabere",
    us_state="eyaleti",
    peoples="ermeni* azerbaycanlı*",
    fighting="""
        çatışma* saldırı* topçu* roket* füze* havan* mermi* iha siha drone* birlik* asker* ölü öldü yaralan* vur* ateş*
        bombal* işgal* kurtar* taarruz* keskin tank*
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
