"""What looks like a place name and is none: common words, persons, organisations, phrases. Data, by language.

Each table says what it takes to believe in a place after all. A generic word ("village of Arab", "قرية عرب") always
does: it overrules every table but PHRASES.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from dashboard.extraction.mentions import scannable
from gazetteer.folding import fold


def _words(*rows: str) -> frozenset[str]:
    return frozenset(fold(word) for row in rows for word in row.split())


def _phrases(*rows: str) -> frozenset[str]:
    return frozenset(scannable(fold(phrase)).strip() for row in rows for phrase in row.split("|"))


# Longer names that hide a place name inside: newspapers, companies, treaties, weapons, historical states, expressions.
# Nothing inside one of these is a place.
PHRASES = _phrases(
    "New York Times|Washington Post|Washington Times|Moscow Times|Tehran Times|Wall Street|Jerusalem Post|Baku Post",
    "Novaya Gazeta|Voice of America|Radio Liberty|Russia Today",
    "France Press|Agence France-Presse|France Presse|France 24",
    "Ottoman Empire|Russian Empire|Persian Empire|Third Reich|Roman Empire|Byzantine Empire|Safavid Empire",
    "Islamic State|North Atlantic|North Atlantic Treaty",
    "Atlantic Alliance|Atlantic Council|Trans-Atlantic|Euro-Atlantic",
    "New Year|Silk Road|Monte Carlo rally|Paris Club",
    "Warsaw Pact|Stockholm syndrome|Human Rights Watch|Geneva Convention",
    "Geneva Conventions|Vienna Convention|Molotov cocktail|Hague Convention|Orient Express|Panama Papers",
    "Paris Saint-Germain|FC Qarabag|Qarabag FC|Qarabağ FK",
    "Карабах ФК|Zangezur Copper|Israel Aerospace|Turkish Airlines",
    "البحرين الأسود|البحرين الأبيض|بين البحرين|حلف شمال الأطلسي",
    "حلف شمال الاطلسي|شمال الأطلسي|الحلف الأطلسي|صوت أميركا",
    "صوت أمريكا|روسيا اليوم|فرانس برس|فرانس 24|روسيا سيغودنيا|الشرق الأوسط الجديد|الدولة الإسلامية",
    "Россия сегодня|Голос Америки|Кавказский узел|Эхо Москвы",
    "Московский комсомолец|Эхо Кавказа|Россия 24|Исламское государство",
    "Azerbaycan Hava Yolları|Amerika'nın Sesi|Amerikanın Səsi|Rusya Bugün",
)

# Words that are names of villages, rivers or countries and also common words, weapons, months, first words of a
# sentence. Only a generic word makes them a place.
COMMON = _words(
    # English (French and German words that start a sentence or are capitalised anyway)
    "may march june april august arab arabs sultan khan shah bey beg",
    "pasha mullah imam of the an a is are as at all any",
    "bar bas ban bin ben van von de la le les el al on in",
    "no so to us we he she it one two red green black white grand",
    "orion grad tor uran smerch msta buk osa kornet fagot mig harop heron bayraktar polonez guam nato osce csto quds",
    "islam koran quran hay azad gala bala ana baba dada agha aga bayram ramazan sari kara qara ak boz orta yeni taza",
    "men man many chin sun sin son sabah axis zulu east west north south upper lower center",
    "central street avenue square road park tower station airport bridge hospital school university mosque church",
    "general major captain colonel doctor minister president",
    "prime deputy chief defence defense foreign interior armed",
    "forces army navy force brigade division war wars peace truce ceasefire conflict soviet soviets union federation",
    "republic state states kingdom islamic democratic people peoples national international group party front agency",
    "news press times post today daily mail star sun",
    "morning evening day week month year monday tuesday wednesday thursday",
    "friday saturday sunday january february september october",
    "november december yesterday tomorrow earlier later now",
    "earth moon god bank fund order orders street image images video photo source sources related read more share",
    "die der das den dem ein eine und mit nach bei auf im",
    "am zum zur wie was wer wo wenn noch nur auch aber über unter",
    "les des une dans avec pour mais sur sous tous tout cette ces son sa ses leur au aux par en et ou où il elle on",
    "eden eve adam noah job mark luke john paul peter king",
    "queen prince lord duke sir arms tank drone drones mine mines",
    # Azerbaijani and Turkish
    "ordu dövlət millət xalq qız oğlan ata dağ dağlar çay göl",
    "su yol körpü kənd şəhər rayon bəy xan xanım ağa şah şəhid",
    "şəhidlər azərbaycan-tv bayraq zəfər qələbə vətən bir iki üç bu o və",
    "ilə da də ki nə hər çox az ən ilk son yeni köhnə",
    "orta aşağı yuxarı böyük kiçik qara ağ qırmızı yaşıl sarı bey",
    "han şehit zafer vatan köy kent dağı deniz bir bu ve ile",
    # Russian
    "и в на с по из за от до при под над для без мы вы",
    "он она они это тот та те так как что кто где май март мир бой бои",
    "хан шах бек султан ага араб арабы град грады смерч ураган тор оса бук север юг восток запад союз совет советы",
    "красный красная белый белая новый новая старый старая верхний нижний большой малый станция совхоз колхоз завод",
    # Arabic and Persian: particles, common nouns, compass words
    "من في على إلى عن مع هذا هذه ذلك تلك كل كان قد لو لم لن",
    "ما لا أو أم ثم حتى إن أن وان بان مان كيف بيان باب عين تيل",
    "شرق غرب شمال جنوب الشرق الغرب الشمال الجنوب شرقي غربي شمالي جنوبي الشرقي الغربي الشمالي الجنوبي وسط الوسط جزيرة",
    "جبل الجبل نهر بحر مدينة قرية دولة عرب العرب سلطان السلطان",
    "خان شاه علي حسن حسين محمد أحمد محمود صالح جديد قديم كبير",
    "سنة عام يوم شهر حرب الحرب سلام السلام نار النار أرض الأرض دار",
    "بيت رأس حق نور فجر شمس قمر نجم أمل حياة بار بالا قايا",
    "ملا قره اطلسي الأطلسي الاطلسي رمضان شعبان رجب محرم صفر أيار نيسان آذار شباط تموز آب أيلول كانون تشرين حزيران",
    "از به در با که این آن را تا هر یک دو سه بر برای بود شد است شده می ده شهر روستا کوه رود دریا باغ کرد کار راه",
    # Armenian
    "և ու եւ է են այս այդ այն որ մի մեր ձեր նոր հին մեծ փոքր կարմիր սև հայ հայեր ազատ",
)

# Months and days of the week, in the base form; a case ending does not make them a place. With numbers they are a date
# ("July 2020", "28 May"), never a place, whatever stands beside them.
CALENDAR = _words(
    "january february march april may june july august september october november december monday tuesday wednesday",
    "thursday friday saturday sunday januar februar märz mai juni juli oktober dezember janvier février mars avril",
    "juin juillet août septembre octobre novembre décembre январь февраль март апрель май июнь июль август сентябрь",
    "октябрь ноябрь декабрь января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar ocak şubat nisan mayıs haziran",
    "temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche",
    "понедельник вторник среда четверг пятница суббота воскресенье среду пятницу субботу",
    "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار",
    "حزيران تموز آب أيلول تشرين ژانویه فوریه آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun",
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|e|го|е|й)?$")


def is_calendar(words: Sequence[str], endings: Collection[str] = ()) -> bool:
    """Return whether folded words are months, days of the week and numbers only, one name among them at least.

    `endings` are the case endings of the language, which a name may have: "iyulun", "martta".
    """
    named = [word for word in words if not _ORDINAL.match(word)]
    return bool(named) and all(
        word in CALENDAR or any(word.endswith(one) and word[: -len(one)] in CALENDAR for one in endings if one)
        for word in named
    )


# After a name: it is (part of) an organisation, a unit, a vehicle, a person. Folded, any case.
ORGANISATIONS = _words(
    "division brigade regiment battalion company corps squad",
    "unit movement party group foundation institute university",
    "agency press tv television radio times post news",
    "herald tribune gazette journal magazine airlines airways club fc",
    "holding bank protocol process format convention treaty accord accords agreement declaration summit talks forum",
    "дивизия бригада полк батальон отряд партия фонд институт университет агентство газета телеканал банк",
    "divizyonu tugayı birliği partisi vakfı enstitüsü",
    "üniversitesi ajansı gazetesi briqadası partiyası fondu agentliyi",
)

# Before a name: a person follows. Folded, any case.
TITLES = _words(
    "mr mrs ms miss dr prof professor sir general gen",
    "colonel col major maj captain capt lieutenant lt sergeant marshal",
    "president minister premier chancellor senator ambassador spokesman spokeswoman spokesperson secretary commander",
    "chairman leader journalist analyst correspondent author ayatollah imam sheikh sultan shah prince king named",
    "президент министр генерал полковник майор капитан лейтенант премьер посол секретарь спикер депутат журналист",
    "командир господин г-н князь царь маршал",
    "monsieur madame président ministre général capitaine",
    "ambassadeur porte-parole herr frau präsident minister general",
    "cənab prezident nazir general polkovnik mayor kapitan leytenant səfir katib sədr müşaviri köməkçisi",
    "bay bayan cumhurbaşkanı başkanı bakanı bakan general albay büyükelçi sözcüsü",
    "الرئيس رئيس وزير الوزير السيد الجنرال العقيد القائد السفير الشيخ الإمام المرشد النائب اللواء",
    "նախագահ վարչապետ նախարար գեներալ պարոն գնդապետ",
)

# Given names that are also villages, or stand next to a surname that is one. A word beside one of these is a person.
GIVEN_NAMES = _words(
    "ilham heydar mehriban ramiz rovshan elmar jeyhun ceyhun hikmet hikmat zakir vagif anar eldar elchin fuad farid",
    "nikol serzh robert levon arayik bako samvel vitaly vardan artsrun shushan zohrab davit tigran hayk ararat armen",
    "arsen karen ruben gegham onik arkady leonid vazgen",
    "monte vladimir sergey sergei dmitry dmitri maria mikhail boris",
    "igor ivan alexander aleksandr nikolai anatoly recep",
    "tayyip hulusi mevlüt mevlut abdullah ibrahim fahrettin yaşar",
    "hassan hasan hussein huseyn ali mohammad muhammad mohammed",
    "mahmud mahmoud ahmad ahmed javad bashar saeed reza",
    "donald joe mike michael john james emmanuel angela jean",
    "paul peter david stephen steven thomas andrew george william",
    "charles michel josep antony antonio giorgi mikheil salome ramil",
    "rasim nazim namig kamal aziz hamid karim rahim salim",
    "mustafa murad osman omar umar orhan kemal ismail yusuf yakub musa isa israfil jabir nasir qasem qassem hafez",
    "ильхам гейдар никол серж роберт левон араик бако",
    "самвел вардан арцрун владимир сергей дмитрий мария михаил мевлют",
    "хулуси реджеп тайип хикмет анар вагиф вагиф эльмар джейхун зограб давид тигран армен арсен рубен хасан али",
    "əliyev ilham heydər hikmət ceyhun vaqif anar elçin ramiz",
    "rövşən nikol serj robert tayyip rəcəb mehriban zakir kərim",
    "نيكول إلهام حيدر حسن حسين علي محمد أحمد محمود رجب طيب فلاديمير سيرغي ماريا جواد بشار سعيد مايك دونالد",
    "նիկոլ սերժ ռոբերտ լևոն արայիկ բակո սամվել իլհամ հեյդար վլադիմիր սերգեյ զոհրաբ դավիթ տիգրան արմեն",
)

# Inhabitants and national adjectives: never part of a person's name, and never places.
DEMONYMS = _words(
    "armenian armenians azerbaijani azerbaijanis azeri azeris turkish",
    "turk turks russian russians iranian iranians syrian",
    "syrians american americans british french german israeli",
    "georgian chechen soviet european western eastern northern",
    "southern northeastern northwestern southeastern southwestern central",
    "upper lower karabakhi artsakh karabakh ex former",
    "arménien arméniens arménienne azerbaïdjanais azerbaïdjanaise",
    "turc russe armenische armenischen aserbaidschanische",
    "aserbaidschanischen türkische türkischen russische russischen ermeni azerbaycanlı rus türk iran suriye erməni",
    "azərbaycanlı kyrgyz kazakh uzbek tajik turkmen kurdish kurds ukrainian belarusian arab arabs persian chinese",
    "indian",
    "talysh lezgin ossetian abkhaz dagestani greek greeks italian canadian pakistani libyan lebanese kuwaiti saudi",
)

# Arabic national adjectives that a country's name, in Persian or in old spelling, is written like.
ARABIC_ADJECTIVES = _words(
    "روسية روسي الروسية الروسي تركية تركي التركية التركي أرمينية ارمنية أرمنية الأرمينية الأرمنية الأرمني أذربيجانية",
    "الأذربيجانية أذرية الأذرية إيرانية الإيرانية إيراني الإيراني أميركية الأميركية أمريكية الأمريكية فرنسية الفرنسية",
)

# Words before or after that make a name the American state, city or person rather than the country or the place here.
OTHER_GEORGIA = _words(
    "atlanta savannah augusta senate senator florida alabama carolina biden trump kemp ossoff warnock"
)
US_STATE = _words("state ولاية штат штата штате ştatı eyaleti bundesstaat états etat état")
