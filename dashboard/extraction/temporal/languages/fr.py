"""French words of time."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

WORDS: Words = {
    "season": {"SP": "printemps", "SU": "été", "FA": "automne", "WI": "hiver"},
    "ordinal": {
        1: "premier première", 2: "deuxième second seconde", 3: "troisième", 4: "quatrième", 5: "cinquième",
    },
    "cardinal": {
        1: "un une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf",
        10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize",
        20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante",
    },
    "vague": {1: "quelques plusieurs"},
    "unit": {
        "hour": "heure", "day": "jour journée", "week": "semaine", "decade": "décennie",
        "quarter": "trimestre", "half": "semestre moitié",
    },
    "units": {
        "hour": "heures", "day": "jours", "week": "semaines", "year": "ans", "decade": "décennies",
    },
    "yearword": {"year": "an l_an année"},
    "monthword": {"month": "mois"},
    "weekend": {1: "week_end weekend"},
    "century": {1: "siècle"},
    "years": {1: "années"},
    "decade": {1990: "quatre_vingt_dix", 1980: "quatre_vingt", 1970: "soixante_dix"},
    "deictic": {
        0: "aujourd_hui ce_matin ce_soir cet_après_midi", -1: "hier", 1: "demain", -2: "avant_hier", 2: "après_demain",
    },
    "storyday": {
        0: "le_même_jour même_jour ce_jour_là le_jour_même jour_même le_soir_même soir_même",
        1: "le_lendemain lendemain le_jour_suivant jour_suivant le_jour_d_après",
        -1: "la_veille veille le_jour_précédent jour_précédent le_jour_d_avant",
        2: "le_surlendemain surlendemain",
    },
    "last": {"article": "dernier dernière derniers dernières passé passée", "story": "précédent précédente"},
    "next": {"article": "prochain prochaine prochains prochaines", "story": "suivant suivante"},
    "this": {"article": "ce cette cet courant en_cours"},
    "ago_before": {1: "il_y_a voici voilà"},
    "later": {"strong": "plus_tard", "weak": "après"},
    "earlier": {"strong": "plus_tôt auparavant", "weak": "avant"},
    "edge": {
        "START": "début débuts commencement", "MID": "mi milieu", "END": "fin", "H1": "première_moitié",
        "H2": "seconde_moitié deuxième_moitié",
    },
    "about": {"nearly": "presque près", "about": "environ quelque plus_de moins_de"},
    "daypart": {1: "matin soir après_midi nuit midi"},
    "of": {1: "de du d des"},
    "the": {1: "le la les l"},
    "to": {1: "au jusqu_au jusqu_en à"},
    "between": {1: "entre"},
    "and": {1: "et"},
    "prep": {1: "en aux dans depuis vers dès durant pendant avant_le"},
    "bc": {1: "avant_j_c avant_jésus_christ av_j_c"},
    "future": {1: "sera seront aura doit doivent devrait devraient prévu prévue rencontrera"},
    "present": {1: "est sont reste restent"},
    "said": {1: "déclaré annoncé indiqué affirmé dit assuré rapporté accusé"},
    "counted": {
        1: "soldats personnes habitants civils militaires combattants morts blessés réfugiés km kilomètres mètres "
           "hectares tonnes dollars euros obus chars familles maisons mercenaires prisonniers hommes",
    },
    "hijri": {1: "hégire"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset()
CAPITALS: frozenset[str] = frozenset()
DROP: frozenset[str] = frozenset({"mer", "jeu", "dim", "sam", "ven", "lun", "mar"})
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "er ère e ème ème re"}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = ()
