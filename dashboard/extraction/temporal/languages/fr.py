"""French words of time."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

_ONES = (
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix_sept", "dix_huit", "dix_neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre_vingt"}
_ORDINALS = (
    "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième",
    "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième", "dix_septième", "dix_huitième",
    "dix_neuvième", "vingtième",
)  # fmt: skip


def _cardinals() -> dict[int | str, str]:
    found: dict[int | str, str] = {n: word for n, word in enumerate(_ONES, start=1) if n > 1}
    for ten, word in _TENS.items():
        found[ten] = word if ten != 80 else "quatre_vingt quatre_vingts"
        for n in range(1, 20 if ten in (60, 80) else 10):
            et = n in (1, 11) and ten != 80
            found[ten + n] = f"{word}_et_{_ONES[n - 1]}" if et else f"{word}_{_ONES[n - 1]}"
    found[21] += " vingt_et_une"
    found[100] = "cent"
    found[200] = "deux_cents"
    return found


_SAID = (
    "déclaré annoncé indiqué affirmé dit assuré rapporté accusé ajouté démenti fait_savoir précisé souligné estimé "
    "condamné appelé exigé demandé confirmé publié écrit reconnu dénoncé averti rencontré visité arrivé arrivés tenu "
    "réuni réunis pris prise tombé tombée repris tué tués tuée blessé blessés bombardé bombardés ouvert fermé frappé "
    "touché lancé signé franchi quitté repoussé entré entrés éclaté repris commencé débuté cessé accepté refusé voté "
    "reçu envoyé remis rendu eu été avait avaient était étaient fut furent fit dit a_eu s_est se_sont décrété éclata "
    "prit tomba commença annonça déclara indiqua affirma montré abattu détruit"
)
_COUNTED = (
    "soldats personnes habitants civils militaires combattants morts blessés réfugiés km kilomètres mètres hectares "
    "tonnes dollars euros obus chars familles maisons mercenaires prisonniers hommes femmes enfants victimes roquettes "
    "missiles drones véhicules villages localités cas voix sièges points buts mines déplacés otages captifs corps "
    "cercueils tombes drams manats roubles milliards millions litres kg kilos minutes secondes pages articles élèves "
    "élus députés casques observateurs volontaires volontaire conscrits policiers kilomètre mètre degrés kmh "
    "avions hélicoptères canons roquette logements appartements camions autocars bus tours fois ménages brigade "
    "division régiment bataillon armée corps étage anniversaire convention session sommet édition compagnie"
)

WORDS: Words = {
    "season": {"SP": "printemps", "SU": "été", "FA": "automne", "WI": "hiver"},
    "ordinal": {
        1: "premier première premiers premières",
        **{number: word for number, word in enumerate(_ORDINALS, start=2) if number > 2},
        2: "deuxième deuxièmes second seconde",
    },
    "about": {
        "nearly": "presque près_de pas_loin_de",
        "about": "environ quelque plus_de moins_de au_moins à_peine un_peu_plus_de un_peu_moins_de",
        "exactly": "jour_pour_jour exactement",
    },
    "cardinal": _cardinals(),
    "vague": {1: "quelques plusieurs chaque tous_les toutes_les janvier_noir quelque_temps certains"},
    "unit": {
        "hour": "heure", "day": "jour journée", "week": "semaine", "decade": "décennie",
        "quarter": "trimestre", "half": "semestre moitié quinzaine",
    },
    "units": {
        "hour": "heures", "day": "jours nuits journées", "week": "semaines", "year": "ans", "decade": "décennies",
    },
    "yearword": {"year": "an l_an année"},
    "monthword": {"month": "mois"},
    "weekend": {1: "week_end weekend"},
    "century": {1: "siècle"},
    "years": {1: "années"},
    "deictic": {
        0: "aujourd_hui ce_jour",
        "part": "ce_matin ce_soir cet_après_midi ce_midi",
        "overnight": "cette_nuit la_nuit_dernière la_nuit_passée",
        -1: "hier", 1: "demain", -2: "avant_hier", 2: "après_demain",
    },
    "storyday": {
        0: "le_même_jour même_jour ce_même_jour ce_jour_là le_jour_même jour_même le_soir_même soir_même ce_soir_là "
           "cette_nuit_là ce_matin_là cet_après_midi_là le_matin_même la_nuit_même l_après_midi_même le_même_soir "
           "la_même_nuit le_même_matin dans_la_journée la_même_journée cette_même_nuit cette_même_journée "
           "cette_journée_là",
        1: "le_lendemain lendemain dès_le_lendemain le_jour_suivant jour_suivant le_jour_d_après jour_d_après "
           "le_lendemain_matin lendemain_matin le_lendemain_soir",
        -1: "la_veille la_veille_au_soir le_jour_précédent jour_précédent le_jour_d_avant jour_d_avant à_la_veille",
        2: "le_surlendemain surlendemain",
        -2: "l_avant_veille",
    },
    "last": {
        "article": "dernier dernière derniers dernières passé passée écoulé écoulée écoulés écoulées",
        "story": "précédent précédente précédents précédentes",
    },
    "next": {"article": "prochain prochaine prochains prochaines à_venir", "story": "suivant suivante"},
    "same": {1: "même"},
    "this": {"article": "ce cette cet courant en_cours"},
    "ago_before": {1: "il_y_a voici voilà il_y_avait"},
    "later": {"strong": "plus_tard d_après", "weak": "après"},
    "earlier": {"strong": "plus_tôt auparavant d_avant", "weak": "avant"},
    "lasting": {
        "perfect": "depuis",
        "strong": "depuis_maintenant depuis_déjà depuis_bientôt depuis_désormais voilà_maintenant voici_maintenant "
                  "voilà_déjà voilà_bientôt cela_fait ça_fait cela_fait_maintenant cela_fait_déjà cela_fait_bientôt "
                  "ça_fait_maintenant ça_fait_déjà ça_fait_bientôt",
    },
    "edge": {
        "START": "début débuts commencement", "MID": "mi milieu", "END": "fin", "H1": "première_moitié",
        "H2": "seconde_moitié deuxième_moitié",
    },
    "daypart": {
        "hour": "midi minuit",
        1: "matin soir après_midi nuit matinée soirée aube au_matin au_soir dans_la_matinée dans_la_soirée "
           "dans_la_nuit dans_l_après_midi en_soirée en_matinée en_fin_de_journée en_début_de_soirée"
    },
    "of": {1: "de du d des"},
    "the": {1: "le la les l"},
    "one": {1: "un une"},
    "to": {"in": "au", 1: "jusqu_au jusqu_en jusqu_à à aux"},
    "between": {1: "entre"},
    "and": {1: "et ou"},
    "prep": {
        "in": "en dans_le",
        "ahead": "dans d_ici",
        1: "vers dès durant pendant pour_le",
    },
    "label": {1: "n no numéro page article articles résolution résolutions"},
    "bc": {1: "avant_j_c avant_jésus_christ av_j_c"},
    "future": {
        1: "sera seront aura auront doit doivent devra devront devrait devraient prévu prévue prévus prévues "
           "rencontrera attendu attendue attendus attendues se_tiendra se_tiendront se_rendra se_rendront "
           "aura_lieu auront_lieu débutera commencera recevra recevront s_ouvrira se_réunira se_réuniront "
           "prendra quittera rentrera reprendra reprendront ouvrira fermera se_produira donnera votera signera entrera "
           "entreront arrivera arriveront programmé programmée programmés fixé fixée aura_été va_se_tenir "
           "se_réunissent se_produiront espérés espérées convenu convenue commémorera dira verra partira "
           "viendra viendront restera pourra pourrait pourront rencontreront livrera affrontera affronte jouera "
           "recevrait comptent compte_se partira repartira "
           "repartiront partiront reviendra reviendront poursuivra rouvrira s_achèvera démarrera "
           "se_prononcera sera_inauguré tranchera rendra statuera examinera"
    },
    "present": {
        "perfect": "est sont reste restent n_a n_ont dure durent attend attendent vit vivent continue continuent "
                   "se_bat se_battent bloque bloquent demeure demeurent demande demandent réclame tient tiennent "
                   "se_trouve se_trouvent c_est s_est y_a existe existent "
                   "compte s_appelle appartient habite habitent "
                   "font fait_rage manque manquent souffre souffrent dort dorment campe campent occupe occupent "
                   "contrôle contrôlent résiste résistent encercle encerclent assiège assiègent bombarde bombardent "
                   "s_affrontent combattent pilonne pilonnent vivons attendons dormons sommes suis ai avons n_avons "
                   "n_ont_plus manquons plus_d_eau plus_d_électricité plus_de_gaz plus_de_pain plus_de_courant",
    },
    "said": {1: _SAID},
    "counted": {1: _COUNTED},
    "hijri": {1: "hégire"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset()
CAPITALS: frozenset[str] = frozenset()
DROP: frozenset[str] = frozenset({"mer", "jeu", "dim", "sam", "ven", "lun", "mar"})
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "er ère e ème ème re nd nde"}
# Verbs that speak of what lies ahead: voteront, partiront, prendront.
VERB_ENDINGS: dict[str, str] = {"future": "eront iront dront vront tront"}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    # le dix-huit mai; 20 sept 2023, sept. 2023
    ("day_month", "WEEKDAY d=cardinal m=monthname YEAR?"),
    ("sept", "WEEKDAY d=day m=cardinal dot? (y=year)?"),
    ("sept", "m=cardinal dot? y=year"),
    ("sept", "d=day (dash|to) d2=day m=cardinal dot? (y=year)?"),
    ("day_month", "d=dayno (dash|slash) m=monthname (dash|slash) y=year"),
    ("days_month", "(?<=of) d=day to the? d2=day m=monthname YEAR?"),
    # mardi 10, le 18, du 24 au 29
    ("weekday_day", "w=weekday d=dayno (?=comma|dot|prep|and|close|of|dash)"),
    ("day_alone", "the d=dayno (?=comma|dot|prep|to|close|daypart)"),
    ("day_alone", "daypart of d=dayno (?=comma|dot|prep|close)"),
    ("days_alone", "of d=dayno to d2=dayno (?=comma|dot|close|prep)"),
    # un lundi, chaque lundi, tous les lundis
    ("nothing", "(one|vague) anyweekday"),
    # est passé jeudi matin
    ("weekday_bare", "last w=weekday daypart?"),
    # la veille de l'offensive, au lendemain de la guerre
    ("nothing", "storyday of"),
    # la dernière semaine de la guerre
    ("days_of_month", "the? last k=unit of the? m=monthname YEAR?"),
    ("nothing", "the? last (unit|yearword|monthword) (?!of the? (monthname|anyyear|yearword|monthword)|of monthname)"),
    ("last_week_of", "the? last (k=unit|k=units) of m=monthname YEAR?"),
    ("week_of_month", "the? d=ordinal k=unit of the? monthword"),
    ("week_of_month", "the? last k=unit of the? monthword"),
    ("ago_exact", "ago_before about* (n=amount|n=cardinal) k=anyunit about"),
    ("shifted_exact", "about* (n=amount|n=cardinal) k=anyunit about (z=later|z=earlier)"),
    ("shifted", "the k=oneunit (z=later|z=earlier)"),
    ("unit_shifted", "the k=oneunit z=later"),
    ("unit_shifted", "the k=oneunit z=earlier"),
    ("units_ahead", "r=prep about* (n=amount|n=cardinal) k=anyunit"),
    ("quarter_relative", "the? d=ordinal k=unit (of|the)* k2=yearword (?!last|next|this|anyyear)"),
    ("quarter_relative", "(?<=to|the) d=ordinal k=unit (?!of|anyyear)"),
    # dans les années quatre-vingt-dix, au début des années quatre-vingt
    ("decade", "the? years x=cardinal"),
    ("decade", "the? years (x=year|x=number|x=dayno)"),
    ("edge_decade", "g=edge (of|the)* years (x=cardinal|x=dayno|x=number|x=year)"),
    ("season_in", "r=to s=season (?!anyyear|of|last|next|this|number)"),
    # l'été 93, en mai 92, fin 91
    ("short_year", "s=season y=number"),
    ("short_year", "(d=day)? m=month y=number"),
    ("short_year", "(g=edge (of|dash)*)? m=month y=number"),
    ("short_year", "g=edge y=number"),
    ("short_year", "(?<=prep) y=number (?=comma|dot|close|quote)"),
    # condamnés à 12 et 8 mois: no day of a month
    ("duration", "about* (n=amount|n=cardinal) k=monthword"),
    ("overnight", "x=deictic (comma? weekday)?"),
)  # fmt: skip
