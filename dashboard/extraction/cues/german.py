"""The cues of German, in plain letters."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
_ARMS = (
    r"(?:panzer|fahrzeug|drohne|flugzeug|kampfjet|hubschrauber|haubitze|raketenwerfer|s-300|su-25|system|"
    r"geschütz|artillerie|kriegsgerät|radar)"
)
_TROOPS = (
    r"(?:truppen|soldaten|kräfte|milizen|söldner|kämpfer|friedenstrupp|beobachter|verstärkung|einheiten|"
    r"dschihadisten)"
)
_TRUCE = r"(?:waffenruhe|waffenstillstand\w*|feuerpause)"

HAPPENINGS = (
    row("capture_claim", "subject", _B + r"(?:erobert(?:e|en)?|eingenommen|befreit(?:e|en)?|zurückerobert(?:e|"
        r"en)?|besetzt(?:e|en)?|nahm(?:en)? (?:\w+ ){0,6}ein|gefallen|eroberung|einnahme|befreiung|"
        r"rückeroberung)(?!\w)", "haben das dorf eingenommen",
        after_not=r"(?:en|er|es) (?:gebiet|region)\w*", unless=r"besetzten? (?:gebiet|region|teil|provinz)\w*|"
            r"gefallene\w* soldat"),
    row("capture_claim", "subject", _B + r"(?:unter (?:ihre |seine |die |\w+ )?kontrolle (?:\w+ )?(?:gebracht|"
        r"genommen|brachte\w*|gekommen|gestellt)|kontrolle über (?:[\w-]+ ){0,6}(?:übernommen|erlangt|gewonnen|"
        r"übernahm\w*)|übernahm\w* (?:\w+ ){0,3}kontrolle)", "unter kontrolle gebracht"),
    row("capture_denied", "subject", _B + r"(?:weiterhin|nach wie vor|noch immer|bleibt|"
        r"bleibe) (?:[\w-]+ ){0,3}(?:unter (?:\w+ ){0,3}kontrolle|in (?:\w+ )?(?:armenischer|der) hand)",
        "weiterhin unter kontrolle"),
    row("advance", "subject", _B + r"(?:vorgerückt|rück(?:te|ten|en|t) (?:[\w-]+ ){0,5}vor|vormarsch\w*|offensive|"
        r"vorstoß\w*|einmarschiert|eingerückt|umzingelt|eingekesselt|drang\w* (?:\w+ ){0,4}ein|vorgedrungen)(?!\w)",
        "sind vorgerückt", strength=0.8),
    row("advance", "subject", _B + r"(?:militär|anti-terror-|antiterror)?(?:operation|einsatz|"
        r"offensive)\w* (?:[\w-]+ ){0,6}(?:gestartet|begonnen|eingeleitet)|" + _B +
        r"(?:startete|begann|leitete) (?:[\w-]+ ){0,5}(?:\w*operation|\w*einsatz|\w*offensive)",
        "militäroperation gestartet", strength=0.9),
    row("advance", "victim", _B + r"(?:zurückgezogen|rückzug\w*|zogen sich|abgezogen|zurückgedrängt)(?!\w)",
        "zurückgezogen", strength=0.6),
    row("counterattack", "subject", _B + r"gegen(?:angriff|offensive|schlag)\w*", "gegenangriff"),
    row("clash", "both", _B + r"(?:kämpfe[n]?|gefechte[n]?|zusammenst[oö]ß\w*|kampfhandlungen|scharmützel\w*|"
        r"schusswechsel\w*|gekämpft)(?!\w)", "kämpfe in", strength=0.9),
    row("clash", "subject", _B + r"(?:angegriffen|angriff(?:e|en|s)?|griff(?:en)? (?:[\w-]+ ){0,8}an(?!\w)|"
        r"abgewehrt|zurückgeschlagen|überfall\w*)(?!\w)", "angegriffen", strength=0.8),
    row("strike_shelling", "subject", _B + r"(?:beschossen|beschuss|beschießt|beschießen|beschoss|bombardiert\w*|"
        r"bombardement\w*|bombardierung\w*|luftangriff\w*|luftschläge\w*|raketenangriff\w*|drohnenangriff\w*|"
        r"artilleriefeuer|artilleriebeschuss|"
        r"raketen(?:beschuss)? (?:\w+ ){0,3}(?:einge?schlagen|abgefeuert|getroffen)|feuer(?:te|ten|"
        r"t) (?:[\w-]+ ){0,8}ab|unter feuer|"
        r"das feuer eröffnet|getroffen|eingeschlagen|abgefeuert)(?!\w)", "die stadt beschossen", unless=
        r"(?:treffen|abkommen|vereinbarung|entscheidung)\w* getroffen|sich (?:\w+ ){0,5}getroffen"),
    row("ceasefire_violation", "subject", _B + r"(?:verletz\w+|gebrochen|bruch|brach(?:en)?|verstoß\w*|"
        r"verstöße\w*)(?: [\w-]+){0,4} (?:(?:der|die|den) )?" + _TRUCE + r"|" + _TRUCE +
        r"(?: [\w-]+){0,5} (?:verletzt|gebrochen|verstoßen)", "die waffenruhe verletzt"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE + r"(?: [\w-]+){0,5} (?:vereinbart|geeinigt|verkündet|in kraft|"
        r"ausgehandelt|unterzeichnet|verständigt)|" + _B + r"(?:vereinbar\w+|einig\w+|verständig\w+|verkünd\w+|"
        r"unterzeichn\w+)(?: [\w-]+){0,5} " + _TRUCE, "waffenruhe vereinbart"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE, "die waffenruhe", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:verhandlungen|gespräche[n]?|treffen|gipfel\w*|trafen sich|"
        r"abkommen (?:\w+ )?unterzeichnet|unterzeichne(?:t|te|ten))(?!\w)", "gespräche in", strength=0.55),
    row("ceasefire_diplomacy", "subject", _B + r"(?:rief(?:en)?|aufgerufen|forder(?:t|te|ten|n)|gefordert|"
        r"appellier\w+)(?!\w)", "rief zur waffenruhe auf", strength=0.8, speech=True, beside=
        r"(?:waffenruhe|waffenstillstand|frieden|kämpfe|dialog|zurückhaltung|verhandl|feuerpause)"),
    row("equipment_loss", "subject", _B + r"(?:zerstört\w*|abgeschossen|vernichtet\w*|zerstörung|"
        r"schoss\w* (?:[\w-]+ ){0,5}ab)(?!\w)", "panzer zerstört", beside=_ARMS),
    row("strike_shelling", "subject", _B + r"(?:zerstört\w*|beschädigt\w*)(?!\w)", "häuser zerstört", beside=
        r"(?:häuser|haus|gebäude|schule|krankenh|kirche|kathedrale|moschee|infrastruktur|wohn)", strength=0.8),
    row("casualty_claim", "victim", _B + r"(?:getötet\w*|tote[n]?|verletzt(?:e|en)?|verwundet\w*|ums leben|"
        r"starben?|opfer|verluste[n]?|gestorben)(?!\w)", "wurden getötet", strength=0.8, unless=
        r"(?:waffenruhe|waffenstillstand) (?:\w+ ){0,3}verletzt|verletzt\w* (?:\w+ ){0,3}waffen"),
    row("deployment", "subject", _B + r"(?:stationiert\w*|entsandt\w*|entsendet\w*|verlegt\w*|geschickt|"
        r"eingetroffen|stationierung)(?!\w)", "truppen stationiert", beside=_TROOPS, strength=0.8),
    row("deployment", "subject", _B + r"(?:manöver\w*|militärübung\w*|mobilmachung\w*|kriegsrecht\w*|"
        r"kontrollpunkt\w*)(?!\w)", "mobilmachung", strength=0.7),
    row("displacement", "victim", _B + r"(?:geflohen|flohen|fliehen|geflüchtet|flüchtling\w*|evakuier\w+|"
        r"vertrieb\w+|vertreibung\w*)(?!\w)", "geflohen", strength=0.9),
    row("other", "subject", _B + r"(?:blockade\w*|blockier\w+|minenexplosion\w*|mine (?:\w+ )?explodiert\w*|"
        r"hingerichtet\w*|gefangenenaustausch\w*|übergeben an|zurückgegeben)(?!\w)", "die blockade", strength=0.7),
)  # fmt: skip

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:dpa|afp|reuters|agentur\w*|nachrichtenagentur\w*|medien\w*|zeitung\w*|spiegel|"
        r"journalist\w*|tass|ria|interfax|videos?|bilder)(?!\w)"),
    ("social_media", _B + r"(?:soziale\w* (?:medien|netzwerke\w*)|twitter|telegram|facebook)(?!\w)"),
    ("nkr", _B + r"(?:(?:armee|behörden|präsident|regierung|streitkräfte|führung|verteidigungsministerium|"
        r"verteidigungsarmee) (?:[\w-]+ ){0,3}?(?:berg-?karabachs?|arzachs?|karabachs?)|arzach\w*|stepanakert|"
        r"karabach-armenier\w*|karabach-truppen|harutjunjan)(?!\w)"),
    ("syria_militants", _B + r"(?:syrische\w* (?:söldner|kämpfer|milizen|rebellen)\w*|söldner)(?!\w)"),
    ("azerbaijan", _B + r"(?:aserbaidschan\w*|baku|alijew|aliyev)(?!\w)"),
    ("armenia", _B + r"(?:armeni\w+|eriwan|jerewan|paschinjan)(?!\w)"),
    ("turkey", _B + r"(?:türkei|türkisch\w*|ankara|erdogan|erdoğan)(?!\w)"),
    ("russia", _B + r"(?:russland\w*|russisch\w*|moskau\w*|kreml\w*|putin|lawrow|sowjet\w*)(?!\w)"),
    ("iran", _B + r"(?:iran|irans|iranisch\w*|teheran|ruhani)(?!\w)"),
    ("un_osce", _B + r"(?:osze|uno?|minsk-gruppe|minsker gruppe|vereinte\w* nationen)(?!\w)"),
    ("icrc", r"\bikrk\b|rote\w* kreuz\w*"),
    ("us", _B + r"(?:usa|us-\w+|amerikanisch\w*|washington|pompeo)(?!\w)"),
    ("civilians", _B + r"(?:anwohner\w*|augenzeugen|bewohner\w*)(?!\w)"),
)  # fmt: skip

GERMAN = Cues(
    language="de",
    place_after=None,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:beschuldig\w+|warf(?:en)? (?:[\w-]+ ){0,6}vor|wirft|vorgeworfen|bezichtig\w+)(?!\w)"),
        ("deny", _B + r"(?:dementier\w+|bestritt\w*|bestreitet|bestreiten|wies\w* (?:[\w-]+ ){0,5}zurück|"
            r"zurückgewiesen)(?!\w)"),
        ("show", _B + r"(?:zeigen|zeigt|zeigten)(?!\w)"),
        ("say", _B + r"(?:erklär(?:t|te|ten|en)|sagt(?:e|en)?|teil(?:te|ten|t) (?:[\w-]+ ){0,8}mit(?!\w)|"
            r"mitgeteilt|melde(?:t|te|ten|n)|gemeldet|verkünde(?:t|te|ten)|berichte(?:t|te|ten|n)|behaupte(?:t|te|"
            r"ten|n)|bestätig(?:t|te|ten)|"
         r"gab(?:en)? (?:[\w-]+ ){0,5}bekannt|schrieb|betonte|räumte\w* (?:\w+ ){0,3}ein)(?!\w)"),
    ),
    speaker="either",
    according_before=_B + r"(?:laut|nach angaben|nach (?:\w+ )?angaben|zufolge|nach darstellung|"
        r"unter berufung auf)(?!\w)",
    according_after=_B + r"zufolge(?!\w)",
    same_speaker=r"(?:^|, )\W*(?:(?:er|sie|das ministerium|der sprecher) (?:\w+ )?(?:sagte|erklärte|teilte|"
        r"betonte|fügte)|sagte (?:er|sie)|so (?:das ministerium|der sprecher)|demnach)(?!\w)",
    alleged=_B + r"(?:angeblich\w*|mutmaßlich\w*|soll(?:en)?|offenbar)(?!\w)",
    irrealis_before=_B + r"(?:würde\w*|könnte\w*|kann|können|wird|werden (?!\w+ (?:worden))|falls|wenn|droh\w+|"
        r"plan\w*|bereit\w*|möglich\w*|um|will|wollen|müsse\w*|fordert\w*|befürcht\w+|damit|"
        r"verhindern)(?!\w)[^.;:]{0,50}$",
    irrealis_after=r"^ (?:zu (?:wollen|können)|werden(?= *[.,;])|könnte\w*|würde\w*|will|wollen)",
    hypothetical=r"^\W*(?:falls|wenn)(?!\w)",
    attempt_before=_B + r"(?:versuch\w+)(?: [\w-]+){0,5} (?:zu )?$",
    negation_before=_B + r"(?:nicht|kein\w*|ohne|nie|ende der|einstellung der)(?: \w+){0,1} $",
    negation_after=None,
    clause_break=r"[;:]|, (?:während|aber|doch|der|die|das|wo|nachdem|bevor|als|obwohl|dass|in der|in dem)(?!\w)|"
        r"(?<!\w)(?:während|aber|doch|nachdem|bevor)(?!\w)| - ",
    relative=r", (?:der|die|das|wo|in der|in dem)(?!\w)",
    list_glue=r"und|oder|der|die|das|den|dem|in|im|bei|an|am|sowie|auch|dorf|dörfer\w*|stadt|städte\w*|"
        r"ortschaft\w*|ort|orte|bezirk\w*|region\w*|rayon\w*|provinz|nahe|höhen|siedlung\w*|strategisch\w*|von|um|"
        r"umgebung|süden|norden|osten|westen|des|mehrere",
    anaphor=r"\b(?:die|diese|der) (?:stadt|ortschaft|siedlung)\b|\b(?:das|dieses) dorf\b",
    locative_before=r"(?<!\w)(?:in|im|bei|nahe|auf|über|aus|nach|um)\W+(?:der |dem |die |stadt |hauptstadt )*$",
    locative_ending=None,
    companion=r"(?<!\w)(?:mit unterstützung|mit hilfe|gegen|unterstützt von) (?:der |die |den )?$",
    spoken_at=r"(?<!\w)(?:pressekonferenz|rede|besuch\w*|demonstr\w+)(?: \w+){0,2} in $",
    auxiliary=_B + r"(?:wurden?|worden|wird|werden)\b",
    agent=_B + r"(?:von|durch) ",
    as_of=_B + r"(?:stand|mit stand) $",
    since_before=_B + r"(?:seit|ab)(?: [\w-]+){0,4}? ?$",
    since_after=None,
    opinion=_B + r"(?:ich denke|ich glaube|meiner meinung nach|meines erachtens)(?!\w)",
    background=_B + r"(?:geschichte|historisch\w*|jahrhundert\w*|sowjet\w*|jahrzehnt\w*|jahre zuvor)(?!\w)",
    people_count=r"(?:soldaten|menschen|zivilisten|kämpfer|söldner|tote|verletzte|personen|kinder|bewohner|"
        r"einwohner|armenier)",
    equipment_count=r"(?:panzer\w*|fahrzeuge?|drohnen?|flugzeuge?|hubschrauber|haubitzen|raketenwerfer|systeme?)",
)  # fmt: skip
