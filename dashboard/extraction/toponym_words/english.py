"""The words around place names in English. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

ENGLISH = ToponymWords(
    language="en",
    generics=(
        Generic("settlement", "before", "one", "village town city settlement hamlet township townlet capital"),
        Generic("settlement", "before", "many", "villages towns cities settlements hamlets"),
        Generic("settlement", "after", "one", "village town city settlement township"),
        Generic("settlement", "after", "many", "villages towns cities settlements"),
        Generic("district", "before", "one", "district region province county raion rayon"),
        Generic("district", "before", "many", "districts regions provinces raions rayons"),
        Generic("district", "after", "one", "district raion rayon province county marz oblast uyezd"),
        Generic("district", "after", "many", "districts raions rayons provinces counties"),
        Generic("water", "before", "one", "lake river reservoir"),
        Generic("water", "after", "one", "river lake reservoir sea"),
        Generic("other", "before", "one", "mount"),
        Generic("other", "after", "one", "mountain mountains pass ridge heights height corridor gorge"),
    ),
    village_words="village hamlet",
    state_forms="republic of | state of",
    links="of the even also known as called named",
    lying_in="in of the from within s inside",
    conjunctions="and or as well",
    located="""
        in | inside | within | across | throughout | near | into | around | outside | via | through | at | onto |
        beyond | bordering | borders | border with | borders with | frontier with | line of contact between |
        contact line between | border between | zone between | frontier between | road between | highway between |
        direction of | out of | left | opposite | towards the border with | deep into
    """,
    entered="""
        leave leaving leaves enter* visit visited visiting visits invade* invading reach reached reaches reaching
        cross crossed crossing toured bombed flee fled link links linked linking connect connects connected connecting
        join joins joined joining
    """,
    land_of="""
        soil airspace border* frontier* region* areas area land lands part parts half coast* shores skies sky interior
        depths capital capitals north south east west northeast northwest southeast southwest centre center heart
        outskirts middle rest corner edge city cities town towns village villages settlement settlements district
        districts province provinces population people residents inhabitants citizens countryside mountains highlands
        roads hospitals map direction whole enclave* plateau communities valley valleys streets villagers natives
        suburb* heartland second largest port ports airport airports railway coastline territory territories
    """,
    moving="to | toward | towards | for | over | above",
    motion="""
        deploy* transfer* send* sent* transport* travel* fly* flew flight* flown fle* arriv* go goes going gone went
        come comes coming came mov* return* export* ship shipped shipping shipment* suppl* deliver* bring* brought
        dispatch* smuggl* transit* pipeline* road roads route routes visit* trip* tour* relocat* emigrat* evacuat*
        infiltrat* mercenar* refuge* corridor* railway* highway* train* bus* airlift* head* drive drives driving
        driven drove journey* advance way crossed crossing escape* displaced migrat* deport* extradit* convoy* truck*
        link* connect* access taken took back home left leaving hover* circl* shot downed spotted seen overfl*
        withdrew withdraw* pulled moving
    """,
    handing="""
        hand* return* cede* ceding surrender* give gives given giving gave transferr* handover concession* conced*
        award*
    """,
    leaving="from",
    giving="""
        support* help* assist* aid* pressure* demand* respon* statement* request* threat* backing recogni* independen*
        reaction* complain* concession* guarantee* approval* protect* defend* pledge* call* message* signal* order*
        captured recaptur* liberat* conced* concern* denial*
    """,
    ground="""
        soil | territory | territories | airspace | border | borders | frontier | region | skies | coast | front |
        enclave | plateau | mountains | based | born | made
    """,
    genitive="of",
    office_of="""
        ministr* force* army armies president* premier government* parliament* embass* authorit* minister* military
        leader leaders constitution* troops spokes* ambassador* command* forces assembly serviceman servicemen defence
        defense leadership ombudsman ombudswoman secretary council office* foundation bank university institute
        service services academy committee commission union ministry church diocese mufti* catholicos court federation
        agency chamber hero consul* consulate delegation museum theatre opera party soldiers citizen defender
        commissioner board team club league archives state treaty treaties street conference accords
    """,
    office="""
        force* army armies military ministr* government* president* parliament* authorit* leadership official* troop*
        soldier* defen* side units armed foreign prime premier embassy ambassador* regime command* minister* leader*
        spokes* air ombudsman ombudswoman emergency state human delegation media group summit talks process interior
        security guard* service services navy fleet brigade* rights central supreme constitutional investigative press
        university academy agency general national club consul* consulate peacekeep* negotiator* envoy* intelligence
        special police parliamentarian* lawmaker* mp mps assembly dialogue agreement accords declaration treaty
        protocol protocols memorandum street streets square avenue boulevard battalion regiment division squadron
        platoon company hotel restaurant conference carpet carpets cognac brandy
    """,
    office_adjectives="""
        border acting new former then late first second deputy ex current top own long-time longtime powerful elected
        de facto
    """,
    acting="""
        against | backing | backed | defeat | by | behalf of | recognize | recognise | recognized | recognises |
        recognizes | recognizing | war with | war on | attack on | accuse | accused | accuses | accusing | urged |
        urges | supplying | drive | both | independence of | aggression of | told | tells | blamed | blames |
        threatened | threatening | support | supports | supporting | helped | helping | help | help to | aid |
        side of | sides with | with | ally of | friend of | policy of | stance of | control of | hands of |
        sided with | talks with | relations with
    """,
    attributing="according to | official",
    speech="""
        said says say announce* accus* claim* report* stated declare* den* insist* respond* reject* refus* agree*
        demand* warn* confirm* blame* call* want* argue* maintain* vow* seek* hope* reserv* condemn* shelled fired
        attacked reported
    """,
    skipped="""
        the | northern | southern | eastern | western | north | south | east | west | central | northeastern |
        northwestern | southeastern | southwestern | northwest | northeast | southeast | southwest | upper | lower |
        neighboring | neighbouring | disputed | contested | breakaway | occupied | so | called | self | proclaimed |
        unrecognized | unrecognised | whole | entire | all | today | modern | nearby | both | independent |
        sovereign | armenian | historic | historical | mainland | international | former | war | torn | then |
        soviet | present | day | blockaded | besieged | azerbaijani | rural | mountainous | landlocked
    """,
    phrases="""
        New York Times | Washington Post | Washington Times | Moscow Times | Tehran Times | Wall Street |
        Jerusalem Post | Baku Post | Novaya Gazeta | Voice of America | Radio Liberty | Russia Today |
        Ottoman Empire | Russian Empire | Persian Empire | Third Reich | Roman Empire | Byzantine Empire |
        Safavid Empire | Islamic State | North Atlantic | North Atlantic Treaty | Atlantic Alliance |
        Atlantic Council | Trans-Atlantic | Euro-Atlantic | New Year | Silk Road | Monte Carlo rally | Paris Club |
        Warsaw Pact | Stockholm syndrome | Human Rights Watch | Geneva Convention | Geneva Conventions |
        Vienna Convention | Molotov cocktail | Hague Convention | Orient Express | Panama Papers | FC Qarabag |
        Qarabag FC | Zangezur Copper | Israel Aerospace | Turkish Airlines
    """,
    common="""
        may march june april august arab arabs sultan khan shah beg pasha mullah imam of the an a is are as at all any
        bar bas ban bin ben van el al in no so to us we he she it one two red green black white grand orion grad tor
        uran smerch msta buk osa kornet fagot mig harop heron bayraktar polonez guam nato osce csto quds islam koran
        quran hay azad gala bala ana baba dada agha aga bayram ramazan sari kara ak boz taza men man many chin sun sin
        sabah axis zulu east west north south upper lower center central street avenue square road park tower station
        airport bridge hospital school university mosque church general major captain colonel doctor minister
        president prime deputy chief defence defense foreign interior armed forces army navy force brigade division
        war wars peace truce ceasefire conflict soviet soviets union federation republic state states kingdom islamic
        democratic people peoples national international group party front agency news press times post today daily
        mail star morning evening day week month year monday tuesday wednesday thursday friday saturday sunday january
        february september october november december yesterday tomorrow earlier later now earth moon god bank fund
        order orders image images video photo source sources related read more share eden eve adam noah job mark luke
        john paul peter king queen prince lord duke sir arms tank drone drones mine mines on la le de von was three
        four five six seven eight nine ten eleven twelve several dozens most some other others both these those border
        nearby neighbouring neighboring
    """,
    name_adjectives="upper lower new old great little middle big small first second",
    calendar="""
        january february march june july october december monday tuesday wednesday thursday friday saturday sunday jan
        feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun april may august september november
    """,
    organisations="""
        division brigade regiment battalion company corps squad unit movement party group foundation institute
        university agency press tv television radio times post news herald tribune gazette journal magazine airlines
        airways club fc holding bank protocol process format convention treaty accord accords agreement declaration
        summit talks forum
    """,
    naming="named called surnamed nicknamed",
    titles="""
        mr mrs ms miss dr prof professor sir gen colonel col major maj captain capt lieutenant lt sergeant marshal
        president minister premier chancellor senator ambassador spokesman spokeswoman spokesperson secretary
        commander chairman leader journalist analyst correspondent author ayatollah imam sheikh sultan shah prince
        king named general lieutenant-colonel sgt cpl corporal private pvt lt-gen lt-col maj-gen brigadier admiral
        warlord bishop archbishop father priest poet writer singer actor actress striker midfielder goalkeeper coach
        surgeon lawyer activist blogger mayor governor
    """,
    given_names="""
        ilham heydar mehriban ramiz rovshan elmar jeyhun ceyhun hikmet hikmat zakir vagif anar eldar elchin fuad farid
        nikol serzh robert levon arayik bako samvel vitaly vardan artsrun shushan zohrab davit tigran hayk ararat
        armen arsen karen ruben gegham onik arkady leonid vazgen monte vladimir sergey sergei dmitry dmitri maria
        mikhail boris igor ivan alexander aleksandr nikolai anatoly recep tayyip hulusi mevlüt mevlut abdullah ibrahim
        fahrettin yaşar hassan hasan hussein huseyn ali mohammad muhammad mohammed mahmud mahmoud ahmad ahmed javad
        bashar saeed reza donald joe mike michael john james emmanuel angela jean paul peter david stephen steven
        thomas andrew george william charles michel josep antony antonio giorgi mikheil salome ramil rasim nazim namig
        kamal aziz hamid karim rahim salim mustafa murad osman omar umar orhan kemal ismail yusuf yakub musa isa
        israfil jabir nasir qasem qassem hafez vaqif elçin serj
    """,
    surname_endings="yan ian yants ov ova ev eva oglu oghlu ogly zade zadeh shvili dze off sky skiy enko",
    demonyms="""
        armenian armenians azerbaijani azerbaijanis azeri azeris turkish turk turks russian russians iranian iranians
        syrian syrians american americans british french german israeli georgian chechen soviet european western
        eastern northern southern northeastern northwestern southeastern southwestern central upper lower karabakhi
        artsakh karabakh ex former kyrgyz kazakh uzbek tajik turkmen kurdish kurds ukrainian belarusian arab arabs
        persian chinese indian talysh lezgin ossetian abkhaz dagestani greek greeks italian canadian pakistani libyan
        lebanese kuwaiti saudi
    """,
    us_state="state",
    other_georgia="""
        atlanta savannah augusta senate senator florida alabama carolina biden trump kemp ossoff warnock
    """,
    sport="""
        football* footballer* striker* midfielder* goalkeeper* league champions goalless semifinal* quarterfinal*
        playoff* uefa fifa
    """,
    beating="beat beats beaten drew won lost defeat* thrash* wins win victory",
    bearers="""
        tanker ship vessel frigate corvette cruiser ferry boat steamer battalion regiment brigade division squadron
        operation hotel restaurant cinema street newspaper daily weekly magazine
    """,
    peoples="armenian* azerbaijani* azeri* azerbaidjani* karabakhi* artsakhi* artsakhtsi*",
    fighting="""
        shell shells shelled shelling* shot shots fighting fought fights clash* battle* attack* bomb* bombard* fire
        fired firing gunfire artillery mortar* missile* rocket* drone* uav uavs strike* struck hit hits troops forces
        soldiers killed wounded captur* seize* liberat* offensive ambush* sniper* frontline front-line ceasefire truce
        casualties tank tanks trench* howitzer* saboteur* operation operations assault* raid raids
    """,
)
