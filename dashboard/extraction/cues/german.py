"""The cues of German, in plain letters."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
_E = r"(?!\w)"
_ARMS = (
    r"(?:panzer|fahrzeug|drohne|flugzeug|kampfjet|hubschrauber|helikopter|haubitze|raketenwerfer|s-300|su-25|mi-\d|"
    r"system|"
    r"geschütz|artillerie|kriegsgerät|radar|munition|btr|bmp|t-\d\d|lastwagen)"
)
_TROOPS = (
    r"(?:truppen|soldaten|kräfte|miliz|söldner|kämpfer|friedenstrupp|beobachter|verstärkung|einheiten|verbände|"
    r"dschihadisten|kolonne|panzer|grenzschütz|polizist|zöllner|zollbeamt|btr|revolutionsgard|bataillon|brigade|"
    r"militärpolizei|konvoi)"
)
_TRUCE = r"(?:waffenruhe|waffenstillstand\w*|feuerpause)"
_PLACES = r"(?:stadt|städte|dorf|dörfer|ortschaft(?:en)?|siedlung(?:en)?|höhen?|anhöhen?|hügel|pass|festung|bezirk\w*)"
_STILL = r"weiterhin|nach wie vor|noch immer|immer noch|bleib|blieb|noch (?:vollständig )?unter"
_MEN = r"(?:soldat|kämpfer|schüsse|entscheidung|würfel|mann|männer|leutnant|oberst|kommandeur)\w* "
_WEAPON = (
    r"(?:\w*raketen?|\w*granaten?|geschosse?|\w*bomben?|mörsergranaten?|\w*drohnen?|projektile?|salven?|streumunition|"
    r"artillerie)"
)
_HIT = (
    r"(?:traf(?:en)?|trifft|treffen|fiel(?:en)?|fallen|fällt|landete\w*|explodierte\w*|schlug(?:en)?|schlagen|schlägt|"
    r"einschlug\w*|eingeschlagen|getroffen|niedergegangen|detonierte\w*|zerstörte\w*|gefallen|abgefeuert)"
)
_BUILT = (
    r"(?:häuser|haus|gebäude|schule|krankenh|kirche|kathedrale|moschee|infrastruktur|wohn|brücke|markt|kloster|"
    r"stadtzentrum|kraftwerk|flughafen|leitung|friedhof)"
)

HAPPENINGS = (
    # --- die Einnahme
    row("capture_claim", "subject", _B + r"(?:erober(?:t|te|ten|n)|zurückerober(?:t|te|ten)|rückerober(?:t|te|ten)|"
        r"eingenommen|eingenommene|befrei(?:t|te|ten|en)|besetz(?:t|te|ten)|überrann(?:t|te|ten)|überrennen|"
        r"erstürm(?:t|te|ten)|eroberung|einnahme|befreiung|rückeroberung|besetzung|erstürmung|einzunehmen|"
        r"wiedererlangt|wiedereingenommen|in (?:ihren |seinen )?besitz (?:genommen|gebracht)|überwältigt)" + _E,
        "haben das dorf eingenommen",
        after_not=r"(?:en|er|es) (?:gebiet|region)\w*|(?:en)? (?:gebiet|territori|region|teil)\w*|"
            r" (?:gefangene|geiseln|soldaten)",
        unless=r"besetzten? (?:\w+ )?(?:gebiet|region|teil|provinz|territori|dörfer)\w*|tag der befreiung|"
            r"(?:haus|botschaft|gebäude|parlament) besetz"),
    row("capture_claim", "subject", _B + r"(?:nahm(?:en)?|nehmen|nimmt) (?:[\w,-]+ ){0,14}?(?:wieder )?ein" + _E +
        r"(?! \w)|" + _B + r"(?:nahm(?:en)?|nehmen|nimmt) (?:[\w,-]+ ){1,14}?ein(?= *[.,;])", "nahmen die stadt ein"),
    row("capture_claim", "subject", _B + r"(?:nahm(?:en)?|nehmen|nimmt)" + _E, "nehmen", strength=0.8,
        at_place="after"),
    row("capture_claim", "subject", _B + r"genommen" + _E, "höhen um x genommen", strength=0.8, at_place="before",
        after_not=r" (?:worden, um|an|auf)"),
    row("capture_claim", "subject", _PLACES + r" (?:[\w,-]+ ){0,8}?genommen" + _E, "höhen genommen", strength=0.8),
    row("capture_claim", "victim", _B + r"(?:fiel(?:en)?|fällt)" + _E, "fiel", strength=0.9, at_place="after"),
    row("capture_claim", "victim", _B + r"(?:fiel(?:en)?|fällt)" + _E, "fiel", strength=0.9, at_place="before",
        after_not=r" (?:\w+ ){0,3}(?:schüsse|granaten?|raketen?|bomben|schnee|auf|aus|mir|ihm|ihr|die entscheidung)"),
    row("capture_claim", "victim", _B + r"(?:fiel(?:en)?|fällt|gefallen) (?=(?:\w+ ){0,3}(?:in die hände?|an die|an "
        r"armen|an aserb|in (?:\w+ )?hände?))|in (?:\w+ )?hände? (?:gefallen|geraten|gefallen)", "fiel in die hände"),
    row("capture_claim", "victim", _B + r"(?:ist|sind|war|waren|sei|seien) (?:(?!nicht )[\w-]+ ){0,6}gefallen" + _E,
        "die stadt ist gefallen", unless=r"(?:soldat|kämpfer|schüsse|entscheidung|würfel|granaten?|bomben|raketen?|"
        r"mann|männer|leutnant|oberst|kommandeur|kommandant|major|hauptmann)\w* (?:[\w-]+ ){0,6}gefallen"),
    row("capture_claim", "victim", _B + r"(?:der )?(?:fall|verlust|aufgabe) (?:von|der stadt|des dorfes|der festung)" +
        _E, "der fall von", strength=0.8),
    row("capture_claim", "victim", _B + r"(?:verlor(?:en)?|verloren gegangen|verlieren|verliert|aufgegeben|"
        r"gehen (?:[\w-]+ ){1,7}verloren|ging(?:en)? (?:[\w-]+ ){0,7}verloren)" + _E, "stellungen verloren",
        beside=_PLACES + r"|stellung|posten|kontrolle", unless=r"(?:soldaten|mann|männer|leben|panzer|drohnen?|"
        r"krieg|spiel\w*|punkte) (?:\w+ ){0,3}verl|verlor\w* (?:[\w-]+ ){0,3}(?:soldaten|mann|männer|leben|panzer)",
        strength=0.8),
    row("capture_claim", "subject", _B + r"(?:unter (?:ihre |seine |die |volle |"
        r"\w+ ){0,2}kontrolle (?:\w+ )?(?:gebracht|"
        r"genommen|brachte\w*|gekommen|gestellt|bringen|kam(?:en)?|geriet\w*)|(?:brachte\w*|kam(?:en)?|geriet\w*|"
        r"gelangte\w*|bringt) (?:[\w,-]+ ){0,8}unter (?:\w+ ){0,2}kontrolle|kontrolle über (?:[\w,-]+ ){0,8}"
        r"(?:übernommen|erlangt|gewonnen|übernahm\w*)|(?:übernahm\w*|übernehmen|erlangte\w*|übernommen) "
        r"(?:\w+ ){0,3}kontrolle|(?:seien|sind|ist|sei|stehen|steht|stünden) (?:nun |jetzt |inzwischen |vollständig )*"
        r"unter (?:\w+ ){0,2}kontrolle)", "unter kontrolle gebracht"),
    row("capture_claim", "subject", _B + r"(?:kontrolliert|kontrollieren|hält|halten) (?=(?:[\w-]+ ){0,3}?(?:den |"
        r"die |das )"
        r"?(?:[\w-]+ )?" + _PLACES + r")", "hält den hügel", strength=0.6),
    row("capture_claim", "subject", _B + r"(?:flagge|fahne)\w* (?:[\w-]+ ){0,9}?(?:gehisst|gehißt|aufgezogen|"
        r"weht)" + _E +
        r"|" + _B + r"(?:hisste\w*|hissen|gehisst|zeigte\w*) (?:[\w-]+ ){0,6}(?:flagge|fahne)", "die flagge gehisst"),
    row("capture_claim", "subject", _B + r"(?:gesäubert|säuber(?:te|ten|ung)|wieder aserbaidschanisch)" + _E,
        "das dorf gesäubert", strength=0.7),
    row("capture_claim", "subject", _B + r"(?:rück(?:te|ten|en) (?:[\w.,-]+ ){0,10}?ein|marschier(?:te|ten|en) "
        r"(?:[\w.,-]+ ){0,10}?ein|drang(?:en)? (?:[\w.,-]+ ){0,10}?in (?:[\w.-]+ ){1,4}?ein|(?:eingerückt|"
        r"einmarschiert|"
        r"eingezogen)|zog(?:en)? (?:[\w.,-]+ ){0,10}?in (?:[\w.-]+ ){1,4}?ein)(?= *[.,;]|$)",
        "rückten truppen in x ein",
        strength=0.9, beside=_TROOPS + r"|einheit|armenier|aserbaidschaner", unless=r"polizei|polizist|friedenstrupp|"
        r"sowjet|rückgabe|vereinbar|abkommen|gebiet|zone|bezirk|region|stellung"),
    row("capture_claim", "subject", _B + r"(?:stehen|steht|stünden?|stehe|befänden? sich|befind(?:en|et) sich) "
        r"(?:[\w,-]+ ){0,25}?(?:unter (?:\w+ ){0,2}kontrolle|in (?:unserer|aserbaidschanischer|ihrer|"
        r"armenischer) hand)" +
        _E, "stünden die dörfer unter kontrolle", unless=_STILL, strength=0.9),
    row("capture_claim", "subject", _B + r"unter (?:\w+ ){0,2}kontrolle (?:\w+ ){0,2}?(?:stehen|steht|stünden?|stehe|"
        r"befänden?|befinden|befindet)" + _E, "unter aserbaidschanischer kontrolle stünden", unless=_STILL,
        strength=0.9),
    row("capture_claim", "subject", _B + r"(?:wieder|jetzt|nun|inzwischen) (?:fest )?in (?:unserer|ihrer|"
        r"aserbaidschanischer|armenischer|eigener) hand" + _E, "wieder in unserer hand", strength=0.9),
    row("capture_denied", "victim", _B + r"nicht (?:gefallen|eingenommen|erobert|verloren|aufgegeben)" + _E,
        "nicht gefallen", unless=_MEN),
    row("capture_denied", "subject", _B + r"(?:verlust|fall|einnahme|aufgabe|"
        r"eroberung) (?:[\w-]+ ){1,8}?(?:bestätig\w+|"
        r"räum\w+|gab(?:en)?|bestätigt) (?:[\w-]+ ){0,4}?nicht" + _E, "den verlust der stadt bestätigte er nicht"),
    row("capture_denied", "subject", _B + r"(?:weiterhin|nach wie vor|noch immer|bleibt|bleiben|blieb|"
        r"bleibe) (?:[\w-]+ ){0,3}(?:unter (?:\w+ ){0,3}kontrolle|in (?:\w+ )?(?:armenischer|der) hand)",
        "weiterhin unter kontrolle"),
    # --- Bewegungen
    row("advance", "subject", _B + r"(?:vorgerückt|vorrückt\w*|rück(?:te|ten|en|t) (?:[\w,-]+ ){0,7}?(?:vor|ein)(?!\w| "
        r"\w+ \w+ (?:wochen|tagen|jahren))|vormarsch\w*|vorrücken|\w*offensiven?|vorstoß\w*|vorgestoßen|"
        r"stieß(?:en)? (?:[\w,.-]+ ){0,10}vor|"
        r"einmarsch\w*|einmarschiert\w*|marschier(?:t|te|ten|en) (?:[\w-]+ ){0,6}?(?:ein|auf|in)|eingerückt|"
        r"einrückte\w*|"
        r"umzingelt\w*|eingekesselt|kessel(?:te|ten|n) (?:[\w,-]+ ){0,8}ein|eingeschlossen|belager(?:t|te|ten|ung)|"
        r"drang(?:en)? (?:[\w,-]+ ){0,8}(?:ein|vor)|dringen (?:[\w,-]+ ){0,8}(?:ein|vor)|vorgedrungen|eingedrungen|"
        r"drang(?:en)? (?:\w+ )?bis|durchbrach\w*|durchbrochen|überquert\w*|überschritt\w*|erreicht(?:e|en)|"
        r"näher(?:te|ten|n) sich|abgeschnitten|der sturm begann|vordringen)" + _E,
        "sind vorgerückt", strength=0.8, unless=r"(?:einigung|abkommen|waffenruhe|kompromiss|"
            r"nachricht\w*) (?:\w+ ){0,3}"
        r"erreicht"),
    row("advance", "subject", _B + r"(?:militär|anti-terror-|antiterror|„?anti-terror)?-?(?:operation|einsatz|"
        r"einsatzes|"
        r"offensive)\w* (?:[\w-]+ ){0,6}(?:gestartet|begonnen|eingeleitet)|" + _B +
        r"(?:startete|begann|begannen|leitete|begonnenen?) (?:[\w-]+ ){0,5}(?:\w*operation|\w*einsatz|\w*offensive)\w*",
        "militäroperation gestartet", strength=0.9),
    row("advance", "victim", _B + r"(?:zurückgezogen|rückzugs?|zogen sich|zog sich|ziehen sich|abgezogen|abzug|"
        r"zurückgedrängt|zurückgewichen|wichen zurück)" + _E, "zurückgezogen", strength=0.6),
    row("counterattack", "subject", _B + r"(?:gegen(?:angriff|offensive|schlag|stoß)\w*|zurückzuerobern)",
        "gegenangriff"),
    # --- Kämpfe
    row("clash", "both", _B + r"(?:\w*kämpfen?|kämpfte[n]?|\w*gefechte?n?|zusammenst[oö]ß\w*|kampfhandlungen|"
        r"scharmützel\w*|schusswechseln?|feuergefecht\w*|gekämpft|eskalation|schlacht (?:um|bei)|auseinandersetzungen|"
        r"duell|häuserkampf|häuserkämpfe\w*|kampf um)" + _E, "kämpfe in", strength=0.9,
        after_not=r" (?:gegen (?:korruption|corona|die pandemie)|für)"),
    row("clash", "both", _B + r"(?:krieg|konflikt|gewalt) (?:\w+ )?(?:brach|begann|ausgebrochen|aufgeflammt)|"
        r"(?:brach|brachen) (?:[\w-]+ ){0,6}aus" + _E, "der krieg brach aus", strength=0.6),
    row("clash", "subject", _B + r"(?:angegriffen|angriff(?:e|en|s)?|griff(?:en)? (?:[\w,-]+ ){0,10}an|"
        r"greifen (?:[\w,-]+ ){0,10}an|attackier(?:t|te|ten)|attacken?|aggression|"
        r"abgewehrt|wehrte\w* (?:[\w-]+ ){0,5}ab|zurückgeschlagen|überfall\w*|sturm auf|hinterhalt|sabotage\w*|"
        r"stürm(?:t|te|ten)|eindringversuch\w*)" + _E, "angegriffen", strength=0.8),
    # --- Feuer
    row("strike_shelling", "subject", _B + r"(?:beschossen\w*|\w*beschuss\w*|\w*beschuß|beschießt|beschießen|"
        r"beschoss\w*|"
        r"beschoß|bombardier(?:t|te|ten|en|ung|ungen)|"
        r"bombardements?|luftangriffe?n?s?|luftschläge?n?|raketenangriffe?n?s?|drohnenangriffe?n?s?|drohnenschläge?n?|"
        r"artillerie- und drohnenangriffe?n?|artillerieangriffe?n?|artilleriefeuer|granatfeuer|raketenfeuer|"
        r"artilleriebeschuss|mörserfeuer|raketensalven?|"
        r"feuer(?:te|ten|t|n) (?:[\w,-]+ ){0,10}(?:ab|auf|gegen)|gefeuert|unter (?:\w+ )?feuer|"
        r"das feuer eröffne\w*|eröffnete\w* das feuer|einschläge?n?|einschlug\w*|eingeschlagen|abgefeuert|"
        r"unter feuer genommen|detonationen?|explosionen?|explodierte[n]?|zerschossene?|luftalarm|sirenen|"
        r"streumunition|"
        r"treffer (?:erhalten|erhielt)|einen treffer)" + _E, "die stadt beschossen"),
    row("strike_shelling", "subject", _B + r"(?:getroffen|traf(?:en)?|trifft)" + _E, "das haus getroffen", strength=0.8,
        unless=r"(?:treffen|abkommen|vereinbarung|entscheidung|maßnahmen|vorkehrung)\w* (?:\w+ )?(?:ge)?tr[ao]f|"
        r"(?:traf(?:en)?|trifft) (?:[\w-]+ ){0,4}(?:sich|entscheidung|vereinbarung|maßnahmen|amtskolleg|minister|"
        r"präsident|zum)|sich (?:[\w-]+ ){0,6}(?:getroffen|traf)|(?:minister|präsident|alijew|paschinjan|premier)\w* "
        r"(?:\w+ ){0,3}traf"),
    row("strike_shelling", "thing", _B + _WEAPON + r"(?!\w)[^.;:]{0,60}?" + _B + _HIT + _E, "eine rakete traf"),
    row("strike_shelling", "subject", _B + r"(?:schoss|schossen|schießt|schießen|"
        r"geschossen)(?= (?:[\w-]+ ){0,5}?auf" + _E + r")",
        "schießt weiter auf", strength=0.9, unless=r"(?:gewehr|scharfschütz|pistole|demonstrant|handfeuer)"),
    row("strike_shelling", "subject", _B + r"(?:(?:warf(?:en)?|werfen) (?:[\w-]+ ){0,8}?\w*bomben?|\w*bomben? "
        r"(?:[\w-]+ ){0,6}?(?:ab)?geworfen)" + _E, "warfen bomben ab"),
    row("strike_shelling", "subject", _B + r"(?:\w*drohne|\w*rakete|\w*granate|"
        r"\w*geschoss)n? (?:[\w-]+ )?zerstör(?:te|ten)"
        + _E + r"|" + _B + r"zerstör(?:te|ten) (?:ein|eine|mehrere|zwei|drei) \w*(?:drohne|rakete|granate|geschoss|"
        r"bombe)n?"
        + _E, "eine granate zerstörte", strength=0.9),
    row("equipment_loss", "subject", _B + r"(?:panzer|hubschrauber|helikopter|flugzeug|drohne|"
        r"kampfjet)\w* (?:[\w-]+ ){0,9}?"
        r"getroffen" + _E, "den hubschrauber haben wir getroffen", unless=r"(?:drohnen?|panzer|flugzeuge?) (?:hat|"
        r"haben) "
        r"|beschuss|angriff", strength=0.9),
    row("strike_shelling", "subject", _B + r"(?:schlug(?:en)?|schlagen|schlägt) (?:[\w,.-]+ ){0,14}ein" + _E,
        "schlugen raketen ein", beside=_WEAPON + r"|treffer"),
    row("strike_shelling", "thing", _B + r"(?:fiel(?:en)?|gingen|landeten|flogen) (?:[\w-]+ ){0,3}" + _WEAPON + _E,
        "fielen die ersten granaten"),
    row("strike_shelling", "subject", _B + r"(?:\w*granaten|\w*raketen|artillerie) (?:\w+ )?auf" + _E, "granaten auf",
        strength=0.7),
    row("ceasefire_violation", "subject", _B + r"(?:verletz\w+|gebrochen|bruch|brach(?:en)?|verstoß\w*|"
        r"verstöße\w*)(?: [\w-]+){0,4} (?:(?:der|die|den) )?" + _TRUCE + r"|" + _TRUCE +
        r"(?: [\w-]+){0,5} (?:verletzt|gebrochen|verstoßen)", "die waffenruhe verletzt"),
    row("ceasefire_violation", "subject", _B + r"(?:das feuer (?:[\w-]+ ){0,6}eröffne\w*|"
        r"eröffnete\w* (?:[\w-]+ ){0,6}das "
        r"feuer|schüssen?|schossen?|geschossen|schießen|beschossen|beschuss)" + _E, "das feuer eröffnet",
        beside=r"(?:kleinwaffen|handfeuerwaffen|schusswaffen|scharfschützen|kaliber|maschinengewehr|grenzposten|"
        r"grenzstellung|armenische\w* stellungen|aserbaidschanische\w* stellungen|" + _TRUCE + r")", strength=0.95,
        unless=r"(?:artillerie|raketen|drohne|mörser|granate|stadt|wohn)"),
    row("ceasefire_violation", "both", _B + r"(?:verstoß|verstöße[n]?|verletzung(?:en)? der (?:waffenruhe|"
        r"feuerpause))" + _E,
        "zu drei verstößen gekommen", strength=0.8, unless=r"(?:gesetz|menschenrecht|völkerrecht|konvention|abkommen|"
        r"verfassung)"),
    row("ceasefire_violation", "subject", _B + r"provokation(?:en)?" + _E, "eine provokation bei", strength=0.7),
    # --- Waffenruhe und Gespräche
    row("ceasefire_diplomacy", "both", _B + _TRUCE + r"(?: [\w-]+){0,5} (?:vereinbart|geeinigt|verkündet|in kraft|"
        r"ausgehandelt|unterzeichnet|verständigt|vermittelt)|" + _B + r"(?:vereinbar\w+|einig\w+|verständig\w+|"
        r"verkünd\w+|unterzeichn\w+|vermittel\w+)(?: [\w-]+){0,5} " + _TRUCE + r"|"
        r"(?:die )?waffen (?:\w+ )?niederzulegen|"
        r"waffen (?:\w+ )?(?:niedergelegt|gestreckt)|schwiegen die waffen|die waffen schw\w+", "waffenruhe vereinbart"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE, "die waffenruhe", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:\w*verhandlungen|\w*gespräche[n]?|treffen|gipfel\w*|trafen sich|"
        r"traf sich|kam(?:en)? (?:[\w-]+ ){0,8}zusammen|saßen (?:\w+ )?zusammen|begegnung|"
        r"abkommen (?:\w+ )?unterzeichnet|unterzeichne(?:t|te|ten)|unterschrieb(?:en)?|grenzkommission\w*|"
        r"verhandel(?:t|te|ten))" + _E, "gespräche in", strength=0.55, unless=r"(?:rakete|granate|drohne|geschoss)\w* "
        r"(?:\w+ ){0,3}treffen"),
    row("ceasefire_diplomacy", "subject", _B + r"(?:rief(?:en)?|ruft|aufgerufen|forder(?:t|te|ten|n)|gefordert|mahn\w+|"
        r"appellier\w+)" + _E, "rief zur waffenruhe auf", strength=0.8, speech=True, beside=
        r"(?:waffenruhe|waffenstillstand|frieden|kämpfe|dialog|zurückhaltung|verhandl|feuerpause)"),
    # --- Verluste
    row("equipment_loss", "subject", _B + r"(?:zerstör(?:t|te|ten)|abgeschossen\w*|vernichtet\w*|zerstörung|"
        r"schoss\w* (?:[\w,-]+ ){0,8}ab|abschuss|abgestürzt|stürzte\w* (?:[\w-]+ ){0,6}ab|ausgeschaltet|"
        r"erbeutet\w*)" + _E, "panzer zerstört", beside=_ARMS, unless=_BUILT),
    row("strike_shelling", "subject", _B + r"(?:zerstör(?:t|te|ten|ung|ungen)|beschädig(?:t|te|ten))" + _E,
        "häuser zerstört", beside=_BUILT, strength=0.8),
    row("casualty_claim", "victim", _B + r"(?:getötet\w*|töte(?:te|ten)|toten?|verletz(?:t|te|ten)|verwundete?n?|"
        r"ums leben|starb(?:en)?|sterben|todesopfern?|opfern?|gestorben|erschossen|erschoss|gefallenen?|"
        r"massaker[ns]?|massakriert|leichen?|niedergemetzelt|umgekommen|beigesetzt|begraben|tötung(?:en)?|pogroms?|"
        r"kam(?:en)? (?:[\w,-]+ ){0,8}um(?:s leben)?|kostete[n]? (?:[\w-]+ ){0,10}?das leben|(?:den|der|vom) tod "
        r"(?=(?:eines|von|zweier|dreier|mehrerer)))" + r"(?:(?<= )|" + _E + r")", "wurden getötet", strength=0.8,
        unless=
        r"(?:waffenruhe|waffenstillstand) (?:\w+ ){0,3}verletzt|verletzt\w* (?:\w+ ){0,3}waffen|"
        r"gefallenen? (?:\w+ ){0,2}übergeben|totes meer|\d\djährig|im alter von|leichnam\w* (?:\w+ )?übergeben"),
    row("casualty_claim", "victim", _B + r"(?:verlusten?|verlor(?:en)?|verliert)" + _E, "verlor 20 soldaten",
        beside=r"(?:soldaten|mann|männer|kämpfer|menschenleben|personal)", strength=0.7),
    # --- Truppen und Menschen unterwegs
    row("deployment", "subject", _B + r"(?:stationier(?:t|te|ten|en|ung)|entsand\w*|entsende\w*|verleg(?:t|te|ten|en|"
        r"ung)|"
        r"geschickt|schick(?:t|te|ten|en)|aufmarsch\w*|zusammengezogen|postier(?:t|te|ten)|"
        r"eingetroffen|trafen (?:[\w-]+ ){0,6}ein|traf (?:[\w-]+ ){0,6}ein|stellung bezogen|"
        r"bezogen (?:\w+ ){0,3}stellung|"
        r"aufgestellt|stehen|standen|patrouillier\w+|kontrollier(?:t|te|ten|en)|berichtet von panzern)" + _E,
        "truppen stationiert", beside=_TROOPS, strength=0.7),
    row("deployment", "subject", _B + r"(?:fuhr(?:en)?|rollt(?:e|en)|gefahren|gerollt|flog(?:en)?|(?:posten|"
        r"kontrollpunkt|"
        r"stützpunkt|lager) (?:[\w-]+ ){0,6}?(?:eingerichtet|errichtet))" + _E, "rollten panzer nach", beside=_TROOPS +
        r"|militärlastwagen|schützenpanzer", strength=0.7),
    row("deployment", "subject", _B + r"(?:manövern?|militärübung\w*|(?:teil)?mobilmachung\w*|mobilisierung|"
        r"kriegsrechts?|"
        r"kontrollpunkte?\w*|kontrollposten|checkpoints?|beobachtungsposten|"
        r"übungen)" + _E, "mobilmachung", strength=0.7),
    row("displacement", "victim", _B + r"(?:geflohen\w*|floh(?:en)?|fliehen|flieht|flucht|geflüchtet\w*|flüchte(?:n|"
        r"te|ten)|"
        r"flüchtlinge?n?|evakuier(?:t|te|ten|en|ung|ungen)|umgesiedelt|umsiedlung|rückkehrern?|"
        r"vertrieb(?:en|ene|enen)?|vertreibung(?:en)?|deportier(?:t|te|ten)|deportation(?:en)?|in sicherheit gebracht|"
        r"ankömmlinge|ziehen weiter|zogen weiter|heimgekehrt\w*|zurückgekehrt\w*|kehr(?:t|te|ten|en) (?:[\w-]+ ){0,8}"
        r"(?:zurück|heim)|geräumt|räum(?:te|ten)|entvölkert|menschenleer|strömten|exodus|trecks?|binnenvertriebene\w*|"
        r"bezogen (?:[\w-]+ ){0,3}familien|bezogen (?:ihre|neue) häuser|losgefahren|schwammen|schwimmen durch|"
        r"ausgereist|angekommen)" + _E, "geflohen", strength=0.9,
        unless=r"(?:regierung|minister|präsident)\w* (?:\w+ ){0,2}(?:zurückgekehrt|kehrte)|an den verhandlungstisch|"
        r"minen (?:\w+ ){0,2}geräumt|räumte\w* (?:[\w-]+ ){0,8}ein(?!\w)"),
    row("displacement", "victim", _B + r"(?:verließ(?:en)?|verlassen)" + _E, "verließen die stadt", strength=0.9,
        beside=r"(?:bewohner|einwohner|familie|menschen|zivilist|frauen|kinder|bevölkerung|armenier|flüchtling|bus)",
        unless=r"(?:truppen|soldaten|einheiten|minister|präsident|delegation|panzer|verlassen auf|sich \w+ verlassen)"),
    # --- das Übrige
    row("other", "subject", _B + r"(?:stürm(?:ten|te)|besetzten|protestier(?:ten|te)|demonstrier(?:ten|te)|feierten|"
        r"feiern)" + _E, "stürmten demonstranten das parlament", strength=0.9, beside=
        r"(?:demonstrant|menge|protest|zehntausende|tausende|menschen|parlament|regierung)", unless=_TROOPS),
    row("other", "subject", _B + r"(?:zünde(?:n|te|ten)|steck(?:en|te|ten)) (?:[\w-]+ ){0,7}?(?:an|in brand)" + _E,
        "zünden familien ihre häuser an", strength=0.9),
    row("other", "subject", _B + r"(?:blockaden?|blockier(?:t|te|ten|en)|gesperrt|sperr(?:te|ten)|"
        r"minenexplosion(?:en)?|"
        r"minenunfall|mine (?:\w+ )?explodiert\w*|auf eine (?:\w+)?mine|\w*mine[n]? (?:gefahren|getreten|geraten)|"
        r"hingerichtet\w*|hinrichtung(?:en)?|gefangenenaustausch\w*|austausch von gefangenen|übergeben|übergabe|"
        r"übergab(?:en)?|zurückgegeben|rückgabe|zurückfiel(?:en)?|zurückgefallen|abgetreten|gefangen ?genommen|"
        r"geraten in gefangenschaft|gefangenschaft|festgenommen|verhaftet|festnahme|geplünder(?:t|te|ten)|"
        r"plünder(?:te|ten|ung|ungen|n)|angezündet|zündeten?|zünden (?:[\w-]+ ){0,4}an|niedergebrannt|in brand|"
        r"brannten?|"
        r"abgebrannt|gesprengt|verwüstet|geschändet|dem erdboden|minenräumer\w*|minenräumung|entmint|entminung|"
        r"errichte(?:t|te|ten)|meuter(?:t|te|ten|ei)|eingeweiht|eröffnete|fiel (?:[\w-]+ ){0,6}zurück)" + _E,
        "die blockade", strength=0.7, unless=r"schlüssel (?:\w+ ){0,3}übergeben|amt (?:\w+ ){0,3}übergeben|feuer"),
    row("other", "subject", _B + r"zerstör(?:t|te|ten|ung)" + _E, "zerstört", strength=0.6, at_place="before"),
)  # fmt: skip

# Whence somebody comes, or how far away and on which side of it something lies.
_ASIDE = (
    r"(?<!\w)(?:\d+|einige|wenige|mehrere) (?:kilometer|km|meter|m)\b[^,;.]{0,30}? (?:von|vor|aus|bei) $|"
    r"(?<!\w)(?:südlich|nördlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich) (?:von|der stadt) $|"
    r"(?<!\w)(?:mann|frau|bauer|bewohner\w*|freiwillige\w*|flüchtling\w*|journalist\w*|händler\w*|familie|"
    r"stammen|geboren|gebürtig|behörden|verwaltung|abgefeuert|gefeuert|beschuss|feuer) (?:aus|von|in)(?: dem dorf|"
    r" der stadt| dem (?:\w+ )?gelegenen)? $|"
    r"(?<!\w)(?:straße|weg|bahnlinie) von (?:[\w-]+ nach )?$"
)

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:dpa|afp|reuters|agentur\w*|nachrichtenagentur\w*|\w*medien|\w*medienberichte\w*|zeitung\w*|"
        r"spiegel|journalist\w*|reporter\w*|korrespondent\w*|tass|ria|interfax|tasnim|videos?|bilder|fotos?|"
        r"satellitenbilder\w*|human rights watch|amnesty international|civilnet)(?!\w)"),
    ("social_media", _B + r"(?:soziale\w* (?:medien|netzwerke\w*)|twitter|telegram|facebook)(?!\w)"),
    ("nkr", _B + r"(?:(?:armee|behörden|präsident\w*|regierung|streitkräfte|führung|verteidigungsministerium\w*|"
        r"verteidigungsarmee|ombudsmann|separatisten|außenministerium\w*|republik|truppen)"
        r" (?:[\w-]+ ){0,6}?(?:(?:berg-?|nagorny?j?-?)?[ck]araba[ck]hs?|arzachs?|artsakhs?)|arzach\w*|artsakh\w*|"
        r"stepanakert\w*|"
        r"(?:berg-?)?[ck]araba[ck]h-(?:armenier\w*|truppen|führung|behörden|streitkräfte|armee|regierung)|"
        r"karabach-armenisch\w*|separatist\w*|verteidigungsarmee|(?:selbsternannte|nicht anerkannte|"
        r"international nicht anerkannte)\w* republik|"
        r"harutjunjan\w*|harutyunyan\w*|schahramanjan\w*|stepanjan\w*)(?!\w)"),
    ("syria_militants", _B + r"(?:(?:pro-türkische\w* |syrische\w* )(?:söldner|kämpfer|milizen|rebellen)\w*|"
        r"söldner)(?!\w)"),
    ("azerbaijan", _B + r"(?:aserbaidschan\w*|aserbeidschan\w*|aseri\w*|azeri\w*|baku|bakus|alijews?|aliyevs?|bajramow|"
        r"bayramov|hajiyev|hadschijew|hadschiyev|hassanow|azertac)(?!\w)"),
    ("armenia", _B + r"(?:armeni\w+|eriwans?|jerewans?|paschinjans?|pashinyans?|mnazakanjan|mirsojan|owannisjan|"
        r"howhannisjan|tonojan|papikjan|sarkissjan|sargsjan|kotscharjan|ter-petrosjan|stepanyan)(?!\w)"),
    ("turkey", _B + r"(?:türkei|türkisch\w*|ankara|erdogans?|erdoğans?|cavusoglu|çavuşoğlu)(?!\w)"),
    ("russia", _B + r"(?:russland\w*|rußland\w*|russisch\w*|russen|moskaus?|kreml\w*|putins?|lawrows?|peskow|"
        r"sacharowa|schoigu|sowjet\w*|friedenstruppen?|friedenssoldaten)(?!\w)"),
    ("iran", _B + r"(?:iran|irans|iranisch\w*|teherans?|ruhani|revolutionsgarden)(?!\w)"),
    ("un_osce", _B + r"(?:osze|uno?|unhcr|minsk-gruppe|minsker gruppe|vereinte\w* nationen|un-\w+)(?!\w)"),
    ("icrc", r"\bikrk\b|rote\w* kreuz\w*"),
    ("us", _B + r"(?:usa|us-\w+|amerikanisch\w*|washington|pompeo|blinken)(?!\w)"),
    ("civilians", _B + r"(?:anwohner\w*|augenzeug\w*|bewohner\w*|einwohner\w*|dorfbewohner\w*|überlebende\w*|"
        r"flüchtlinge?n?|zeug(?:e|en|in|innen))(?!\w)"),
)  # fmt: skip

GERMAN = Cues(
    language="de",
    place_after=None,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:beschuldig\w+|warf(?:en)? (?:[\w-]+ ){0,6}vor|wirft|werfen|vorgeworfen|bezichtig\w+|"
            r"verantwortlich gemacht|macht\w* (?:[\w-]+ ){0,4}verantwortlich)(?!\w)"),
        ("deny", _B + r"(?:dementier\w+|bestritt\w*|bestreitet|bestreiten|bestritten|wies\w* (?:[\w-]+ ){0,6}zurück|"
            r"weist (?:[\w-]+ ){0,6}zurück|zurückgewiesen|leugnet\w*|leugnen|verneint\w*|widersprach\w*|"
            r"(?:bezeichnete\w*|nannte\w*) (?:[\w-]+ ){0,6}(?:falsch|lüge|lügen|unwahr|desinformation))(?!\w)"),
        ("show", _B + r"(?:zeigen|zeigt|zeigten)(?!\w)"),
        ("say", _B + r"(?:erklär(?:t|te|ten|en)|sag(?:t|te|ten|en)|teil(?:te|ten|t|en) (?:[\w-]+ ){0,8}mit(?!\w)|"
            r"mitgeteilt|melde(?:t|te|ten|n)|gemeldet|verkünde(?:t|te|ten)|berichte(?:t|te|ten|n)|behaupte(?:t|te|"
            r"ten|n)|bestätig(?:t|te|ten|en)|"
         r"g(?:ab|aben|ibt|eben) (?:[\w-]+ ){0,9}(?:bekannt|an|zu)(?!\w)|bekanntgegeben|bekannt gegeben|schrieb(?:en)?|"
         r"schreibt|betont(?:e|en)?|sp(?:rach|richt|rechen|rachen) von|räum(?:te|ten|t) (?:[\w-]+ ){0,6}ein(?!\w)|"
         r"zeig(?:te|t) (?:das verteidigungs)?ministerium|beteuer(?:t|te|ten)|beklag(?:t|te|ten)|verlautbar\w+|"
         r"schilder(?:t|te|ten|n)|erzähl(?:t|te|ten|en)|hieß es|heißt es|nann(?:te|ten)|verbreite(?:te|ten)|"
         r"versicher(?:t|te|ten)|bekräftig(?:t|te|ten)|gestand(?:en)?|reklamier(?:t|te|ten)|beanspruch(?:t|te|ten)|"
         r"ließ (?:[\w-]+ ){0,4}(?:wissen|mitteilen|verlauten)|informier(?:te|ten)|zähl(?:t|te|ten|en)|ergänz(?:t|"
        r"te|ten|en))(?!\w)"),
    ),
    speaker="either",
    according_before=_B + r"(?:laut|nach (?:\w+ )?(?:angaben?|darstellung|auskunft|aussagen?|informationen|meldungen|"
    r"berichten|einschätzung)|unter berufung auf|angaben(?= (?:de[sr]|aus|von))|erklärung de[sr]|so(?= (?:der|die|das) "
    r"(?:\w+ )?(?:ministerium|sprecher|verteidig|außen|präsident|ombuds|unhcr|generalstab|regierung|behörd)))(?!\w)",
    according_after=_B + r"zufolge(?!\w)",
    same_speaker=r"(?:^|, )\W*(?:(?:er|sie|das ministerium|der sprecher) (?:\w+ )?(?:sagte|erklärte|teilte|"
        r"betonte|fügte)|sagte (?:er|sie)|so (?:das ministerium|der sprecher)|demnach)(?!\w)|"
        r"(?<!\w)(?:seien|sei|habe)(?!\w)",  # reported speech
    alleged=_B + r"(?:angeblich\w*|mutmaßlich\w*|soll(?:en)?(?= (?:[\w-]+ ){1,14}(?:sein|haben))|offenbar|"
        r"unbestätigt\w*|"
    r"vermeintlich\w*|gerüchte\w*|berichte über)(?!\w)",
    irrealis_before=_B + r"(?:würden?|könnten?|kann|können|konnte nicht|falls|wenn|droh(?:t|te|ten|en|ung|ungen)|"
    r"plan|pläne|plant|planen|plante\w*|geplant\w*|bereit zu|bereitet\w* (?:[\w-]+ ){0,3}vor|vorbereitung\w*|"
    r"möglich(?:e|er|es|en)?|möglicherweise|will|wollen|wollte\w*|müssen?|muss|muß|sollten?|soll(?:en)?|fordert\w*|"
    r"befürcht\w+|gefahr|verhindern|vermeiden|hofft\w*|erwartet\w*|für (?:morgen|übermorgen|montag|"
    r"dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|versprach\w*|kündigte\w*|aufgefordert|voraussichtlich|"
    r"bevorstehend\w*|warnt\w*|solange|ob|im falle?|für den fall|würde[nt]?|wäre[n]?|"
        r"hätte[n]?(?= (?:\w+ ){0,6}können))(?!\w)[^.;:]{0,60}$|, (?:damit|um)(?!\w)[^.;:]{0,50}$",
    irrealis_after=r"^ (?:zu (?:wollen|können)|werden(?= *[.,;])|könnten?|würden?|will|wollen|solle?n?|müsse?n?)(?!\w)|"
    r"^[^.;]{0,25}(?<!\w)(?:geplant|vorgesehen|befürchtet|erwartet|angekündigt|verhindert|möglich|soll (?:noch )?\w+ "
    r"(?:beginnen|stattfinden))(?!\w)|^[^.,;]{0,40} soll(?:en)?(?!\w)(?![^.;]* (?:sein|haben)(?!\w))",
    hypothetical=r"^\W*(?:falls|wenn)(?!\w)",
    attempt_before=_B + r"(?:versuch\w+)(?: [\w-]+){0,5} (?:zu )?$",
    negation_before=_B + r"(?:nicht|kein\w*|ohne|nie|niemals|niemand|weder|ende der|einstellung der|"
        r"stopp der)(?: \w+){0,1} $",
    negation_after=r"^ nicht(?!\w)|^(?: [\w-]+){0,5} (?:niemand|keine[rn]?)(?= *(?:[.,;]|$))|"
    r"^(?: [\w-]+){0,5} nicht (?:gegeben|gekommen|gemeldet|bekannt)(?!\w)",
    clause_break=r"[;:]|, (?:während|aber|doch|der|die|das|wo|nachdem|bevor|als|obwohl|dass|in der|in dem)(?!\w)|"
        r"(?<!\w)(?:während|aber|doch|nachdem|bevor)(?!\w)| - ",
    relative=r", (?:der|die|das|wo|in der|in dem)(?!\w)",
    list_glue=r"und|oder|der|die|das|den|dem|in|im|bei|an|am|sowie|auch|dorf|dörfer\w*|stadt|städte\w*|"
        r"ortschaft\w*|ort|orte|bezirk\w*|region\w*|rayon\w*|provinz|nahe|höhen|siedlung\w*|strategisch\w*|von|um|"
        r"umgebung|süden|norden|osten|westen|des|mehrere|zwei|drei|vier|beiden?|gleichnamig\w*|umliegend\w*|kreis\w*|"
    r"kreisstadt|gebiet\w*|raum|richtung\w*|abschnitt\w*|höhe|hügel|anhöhen|orten?|städtchen|weiler\w*|gemeinde\w*|"
    r"zwischen|aus|auf|wie|etwa|darunter|nämlich|strategischen?|rayons|bei|kanton|heutige\w*|nun|dann|schließlich|"
    r"folgende\w*|nordosten|nordwesten|südosten|südwesten|nördlich\w*|südlich\w*|östlich\w*|westlich\w*|einst|oberhalb",
    anaphor=r"\b(?:die|diese|der) (?:stadt|ortschaft|siedlung)\b|\b(?:das|dieses) dorf\b",
    locative_before=r"(?<!\w)(?:in|im|bei|nahe|auf|über|aus|nach|um)\W+(?:der |dem |die |stadt |hauptstadt )*$",
    locative_ending=None,
    companion=r"(?<!\w)(?:mit unterstützung|mit hilfe|gegen|unterstützt von) (?:der |die |den )?$",
    taker=r"^ (?:[^,;]* )?(?:an|in die hände|in|unter (?:die )?kontrolle)(?: de[rns]| die| das)? ?$",
    aside_before=_ASIDE,
    said_noun=_B + r"(?:behauptung(?:en)?|vorw[uü]rfe?n?|meldung(?:en)?|angaben|berichten?|darstellung|"
        r"anschuldigung(?:en)?)"
    r"(?!\w)",
    said_by=r" (?:de[rs]|aus|von) ?(?:\w+ )?$",
    speaker_seat=_B + r"(?:behörden|regierung|verwaltung|ministerium|sprecher\w*|generalstaatsanwaltschaft|"
    r"staatsanwaltschaft|botschaft|führung|korrespondent\w*|zusage|jemand)(?: [\w-]+){0,2}? (?:in|aus|von) $",
    spoken_at=r"(?<!\w)(?:pressekonferenz|rede|besuch\w*|demonstr\w+)(?: \w+){0,2} in $",
    auxiliary=_B + r"(?:wurden?|worden|wird|werden)\b",
    agent=_B + r"(?:von|durch) (?:den |der |die |dem )?",
    as_of=_B + r"(?:stand|mit stand) $",
    since_before=_B + r"(?:seit|ab)(?: [\w-]+){0,4}? ?$",
    since_after=None,
    opinion=_B + r"(?:ich denke|ich glaube|meiner meinung nach|meines erachtens)(?!\w)",
    background=_B + r"(?:geschichte|historisch\w*|jahrhundert\w*|sowjet\w*|jahrzehnt\w*|jahre zuvor)(?!\w)",
    people_count=r"(?:soldaten|menschen|zivilisten|kämpfer|söldner|tote|verletzte|personen|kinder|bewohner|"
        r"einwohner|armenier)",
    equipment_count=r"(?:panzer\w*|fahrzeuge?|drohnen?|flugzeuge?|hubschrauber|haubitzen|raketenwerfer|systeme?)",
)  # fmt: skip
