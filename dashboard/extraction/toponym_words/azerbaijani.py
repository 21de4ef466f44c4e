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
        Generic("district", "after", "many", "rayonları rayonlarının rayonlarında rayonlarını"),
    ),
    village_words="kənd",
    dotted="ş k",
    conjunctions="və ilə",
    ground="""
        ərazisi | ərazisində | ərazisinə | ərazisindən | torpaqları | torpaqlarında | sərhədi | sərhədində | şəhəri |
        rayonu | kəndi | ətrafında | yaxınlığında | istiqamətində | istiqaməti | bölgəsi | bölgəsində | münaqişəsi |
        şimalında | cənubunda | sakinləri
    """,
    office="""
        müdafiə prezident* xarici ordu* silahlı hökumət* parlament* səfir* baş respublikasının dövlət nazirliy*
        rəhbərliy* tərəfi* qoşun* qüvvə*
    """,
    acting="rəsmi | ilə",
    speech="bildir* açıqla* elan de* ittiham iddia ilə arasında tərəf*",
    phrases="Qarabağ FK | Amerikanın Səsi",
    common="""
        ordu dövlət millət xalq qız oğlan ata dağ dağlar çay göl su yol körpü kənd şəhər rayon bəy xan xanım ağa şah
        şəhid şəhidlər azərbaycan-tv bayraq zəfər qələbə vətən bir iki üç bu o və ilə da də ki nə hər çox az ən ilk
        son yeni köhnə orta aşağı yuxarı böyük kiçik qara ağ qırmızı yaşıl sarı
    """,
    calendar="yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar",
    organisations="briqadası partiyası fondu agentliyi",
    titles="""
        cənab prezident nazir general polkovnik mayor kapitan leytenant səfir katib sədr müşaviri köməkçisi
    """,
    given_names="əliyev heydər hikmət rövşən rəcəb kərim",
    demonyms="erməni azərbaycanlı azerbaycanlı",
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
