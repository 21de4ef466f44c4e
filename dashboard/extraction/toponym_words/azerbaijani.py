"""The words around place names in Azerbaijani. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

AZERBAIJANI = ToponymWords(
    language="az",
    generics=(
        Generic(
            "settlement",
            "after",
            "one",
            "kəndi kəndinin kəndində kəndindən kəndinə kəndini şəhəri şəhərinin şəhərində şəhərindən şəhərinə "
            "şəhərini qəsəbəsi qəsəbəsinin qəsəbəsində qəsəbəsinə kənd",
        ),
        Generic(
            "settlement",
            "after",
            "many",
            "kəndləri kəndlərinin kəndlərində kəndlərinə kəndlərini qəsəbələri şəhərləri şəhərlərinin "
            "şəhərlərində şəhərlərini kəndlərindən",
        ),
        Generic("district", "after", "one", "rayon*"),
        Generic("region", "after", "one", "vilayət* mahalı* ostanı* əyaləti*"),
        Generic("district", "after", "many", "rayonları rayonlarının rayonlarında rayonlarını"),
    ),
    state_forms_behind="respublikası",
    village_words="kənd",
    dotted="ş k",
    conjunctions="və ilə",
    # Behind the name: whose land it is, ...
    land_of="""
        ərazisi* əraziləri* torpağı* torpaqları* sərhədi* sərhədləri* hüdudları* şimalı* cənubu* şərqi* qərbi*
        şimal-şərqi* mərkəzində mərkəzinə mərkəzindən paytaxtı* əhalisi* sakinləri* sakini* vətəndaşı* vətəndaşları*
        xalqı* bölgəsi* bölgələri* regionu* regionları* rayonu* rayonları* şəhəri* şəhərləri* kəndi* kəndləri*
        qəsəbəsi* qəsəbələri* dağları* səması* məkanı* ətrafı* yaxınlığı* istiqaməti* içərisi* içərilərinə daxilində
        daxilinə boyunca üzərində* vasitəsilə içində* qədər doğru tərəfə aeroportu* limanı* yolu yolunda yolları*
        küçələri* xəstəxanaları* hissəsi* yarısı* sahili* sahilləri* çayı* gölü* meydanları* xəritəsi* kənarında
        kənarındakı qonşuluğu* dərinliyi* anklavı* yaşayan doğulan xarabalıqları* həmsərhəd* hər yerində
    """,
    motion="""
        get* gəl* səfər* yola qayıt* köç* qaç* uç* göndər* çat* daşı* gir* keç* yollan* dön* üz tut* hərəkət* apar*
        gətir* daxil* düş* soxul* irəlilə* pənah* sığın* ezam* tranzit* ixrac* yürüş* atıl* enib endi reys* yol çıxıb
        çıxdı yerləşdir* buraxıl* səyahət*
    """,
    giving="""
        dəstək* kömək* yardım* çağır* müraciət* təzyiq* cavab* təşəkkür* etiraz* xəbərdar* nota notası tələb* xahiş*
        hücum* bəyanat* qaytar* təhvil* verib verdi verir verilib verilir verilmə* verilən ultimatum* təklif* sat*
        imkan* güzəşt* inan* güvən* məxsus ittiham* zəng* xəbər ünvan* göz* müharibə elan təslim* qalib* uduz* borc*
    """,
    entered="tərk tərk* ziyarət* bombala* atəşə keçib gəz*",
    office="""
        naziri* nazirləri* nazirliyi* nazirlik* prezidenti* prezidentləri* hökumətləri* parlamentləri* səfirlikləri*
        ordusu* orduları* qüvvələri* qüvvəsi* hökuməti* parlamenti* səfiri* küçəsi küçəsində küçəsindən prospekti*
        qəzeti* gəmisi* tankeri* səfirləri* səfirliyi* rəhbərliyi* rəhbəri* rəhbərləri* lideri* liderləri* qoşunları*
        tərəfi tərəfinin tərəfinə tərəfini qrupu* senatı* dövlət dövləti* məhkəməsi* prokurorluğu* prokuroru* bankı*
        ombudsmanı* müvəkkili* hərbçiləri* hərbçisi* hərbiçiləri* əsgərləri* əsgəri əsgərinin sülhməramlı* nümayəndəsi*
        nümayəndə komissiyası* komitəsi* xidməti* diplomat* sərhədçiləri* konsul* universiteti* akademiyası*
        müxalifəti* hakimiyyəti* rejimi* polisi* konstitusiyası* donanması* bayrağı* himni* komandanı* komandanlığı*
        iqtidarı* klubu* federasiyası* yığması* millisi* assosiasiyası* agentliyi* kəşfiyyatı* desantı* batalyonu*
        briqadası* deputat* spikeri* katolikosu* kilsəsi* müdafiəçisi* respublikası respublikasının respublikasında
        premyeri* sözçüsü* qərargahı* məclisi* şurası* bölmələri* mediası mətbuatı televiziyası qəhrəmanı* partiyası*
        başçısı*
    """,
    skipped="""
        cənub şimal şərq qərb qonşu keçmiş birinci ikinci üçüncü yeni sabiq hazırkı indiki işğalçı bütün müstəqil
        özünün düşmən və erməni azərbaycanlı ən böyük bir hissəsinin sülh tanınmamış hava quru qondarma separatçı
        hüquqlu hüquqları müdafiə xarici daxili işlər milli silahlı baş ali mərkəzi təhlükəsizlik fövqəladə hallar
        hərbi insan ədliyyə təhsil səhiyyə iqtisadiyyat maliyyə mədəniyyət xüsusi respublikanın istintaq konstitusiya
        seçki xalq mətbuat məxfi dini
    """,
    behind="tərəfindən ilə arasında arasındakı üçün qarşı əleyhinə görə haqqında barədə barəsində kimi naminə əvəzinə",
    envoys="səfir* konsul* nümayəndə*",
    borders="sərhəd* həmsərhəd* təmas*",
    acting="rəsmi",
    attributing="rəsmi",
    speech="""
        bildir* açıqladı* açıqlayıb* elan* de* ittiham* iddia* təsdiq* təkzib* rədd* razı* tələb* çağır* başla* hazır*
        imtina* məğlub* təslim* qəbul* söylə* hesab*
    """,
    voices="bildirirlər bildiriblər deyirlər deyiblər",
    postpositions=True,
    verb_last=True,
    cases=(
        ("genitive", "ın in un ün nın nin nun nün"),
        ("dative", "a ə ya yə na nə"),
        ("accusative", "ı i u ü nı ni nu nü yı yi"),
        ("instrumental", "la lə yla ylə"),
        ("locative", "da də dakı dəki nda ndə ndakı ndəki dadır dədir"),
        ("ablative", "dan dən ndan ndən"),
    ),
    phrases="""
        Avropa İttifaqı | Avropa Birliyi | Avropa Şurası | Avropa Parlamenti | Qarabağ FK | Amerikanın Səsi
    """,
    common="""
        ordu dövlət millət xalq qız oğlan ata dağ dağlar çay göl su yol körpü kənd şəhər rayon bəy xan xanım ağa şah
        şəhid şəhidlər azərbaycan-tv bayraq zəfər qələbə vətən bir iki üç bu o və ilə da də ki nə hər çox az ən ilk son
        yeni köhnə orta aşağı yuxarı böyük kiçik qara ağ qırmızı yaşıl sarı bahar bağban baytar binə bucaq buruq burğu
        buynuz dağlı daşlı doqquz dolu dostluq dərə dəstə əfəndi əxşam fəhle gənclər gədik günəş həyat kilsə komsomol
        liman maarif mağara oktyabr payız qala qaz qışlaq qaranlıq qum qıraq sahil saray sülh sübh şimal şərq şəhadət
        şəfəq şənlik top toplar topçu türklər vurğun yuva zəhmət xəndək cəmiyyət cənubi çimən çinar çıraq institut
        pravda karvan hal milli meşə arzu
    """,
    name_adjectives="yuxarı aşağı yeni köhnə orta böyük kiçik birinci ikinci üçüncü qara",
    calendar="yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar",
    organisations="briqadası partiyası fondu agentliyi",
    surname_endings="ov ova yev yeva oğlu qızı zadə",
    naming="adlı",
    honorifics="xanım bəy müəllim müəllimə qardaş qardaşım bacı bacım kişi əmi dayı nənə baba",
    titles="""
        cənab prezident nazir general general-mayor polkovnik mayor kapitan leytenant çavuş gizir əsgər deputat ekspert
        səfir katib sədr müşaviri köməkçisi
    """,
    given_names="""
        heydər hikmət rövşən rəcəb kərim rəşad elşən vüqar namiq ramil xudayar mübariz polad musa həsən hüseyn əli
        əhməd məhəmməd kamran tural orxan samir nicat fərid aydın zakir eldar vaqif oqtay tofiq əbülfəz surət leyla
        nigar ceyhun mehriban tayyib nikol araik serj
    """,
    demonyms="erməni azərbaycanlı azerbaycanlı",
    sport="futbol* matçı matçda matçında çempionat* çempionlar azarkeş* qapıçı",
    beating="uddu udub qalib məğlub heç-heçə",
    us_state="ştatı",
    peoples="erməni* azərbaycanlı*",
    fighting="""
        atəş* döyüş* hücum* artilleriya* raket* mərmi* minaatan* pua dron* qoşun* əsgər* ölüb yaralan* azad işğal*
        toqquşma* vur* snayper* tank* bombala*
    """,
    suffixes=(
        ("da də", "Hadrutda, Füzulidə"),
        ("dan dən", "Şuşadan, Tərtərdən"),
        ("dakı dəki", "Şuşadakı, Füzulidəki"),
        ("ın in un ün nın nin nun nün", "Laçının, Şuşanın, Qubadlının"),
        ("a ə ya yə", "Laçına, Gəncəyə, Şuşaya"),
        ("ı i u ü nı ni nu nü", "Laçını, Şuşanı"),
        ("na nə nda ndə ndan ndən ndakı ndəki", "Xankəndinə, Xankəndində"),
        ("la lə yla ylə", "Bakıyla, Ermənistanla"),
        ("dır dir dur dür", "Şuşadır"),
    ),
    softened=(
        ("q", "ğ", "ın in un ün a ı i u ü", "Quycaq: Quycağın"),
        ("k", "y", "in ün ə i ü", "Kəmərtük: Kəmərtüyün"),
    ),
    locative_endings="da də dan dən dakı dəki nda ndə ndan ndən ndakı ndəki",
    district_first=True,
)
