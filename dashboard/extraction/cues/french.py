"""The cues of French, in plain letters."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
_ARMS = (
    r"\b(?:chars?|blindés?|véhicules?|drones?|avions?|hélicoptères?|obusiers?|lance-roquettes|systèmes?|s-300|"
    r"su-25|missiles?|pièces|artillerie|matériels?|équipements?)\b"
)
_TROOPS = (
    r"\b(?:troupes?|soldats?|forces|militants?|mercenaires?|combattants?|djihadistes|casques bleus|gardiens|"
    r"observateurs|renforts|unités|contingent)\b"
)
_TRUCE = r"(?:cessez-le-feu|trêve|armistice)"

HAPPENINGS = (
    row("capture_claim", "subject", _B + r"(?:captur(?:é|ée|és|ées|ant)|conquis(?:e|es)?|occupé(?:e|s|es)? par|"
        r"libér(?:é|ée|és|ées|er)|repris(?:e|es)?|pris(?:e|es)? (?=la ville|le village|les villages|d'assaut|par)|"
        r"reconquis(?:e|es)?)(?!\w)",
        "ont capturé le village", after_not=r"(?: [\w'-]+){0,3} (?:soldats?|prisonniers?|otages?|négociations|"
        r"pourparlers|combats)"),
    row("capture_claim", "subject", _B + r"(?:pris(?:e|es)?|prendre|prenant|pren(?:d|"
        r"nent)) (?:\w+ )?(?:le )?(?:plein |total )?contrôle", "pris le contrôle de"),
    row("capture_claim", "subject", _B +
        r"(?:emparé(?:e|s|es)?|s'empare|s'emparent|rendu(?:s|es)? maîtres?)(?!\w)", "se sont emparés de"),
    row("capture_claim", "victim", _B + r"(?:est|sont|était|étaient) tomb(?:é|ée|és|ées)(?!\w)|" + _B +
        r"(?:passé(?:e|s|es)?|passée) sous (?:le )?contrôle", "est tombée aux mains", after_not=
        r" (?:malade|d'accord)"),
    row("capture_claim", "subject", _B + r"(?:la )?(?:prise|capture|chute|libération|reconquête) (?:de|du|d'|des)",
        "la prise de", strength=0.7),
    row("capture_denied", "subject", _B + r"(?:reste(?:nt)?|demeure(?:nt)?|est toujours|"
        r"était toujours) (?:\w+ ){0,2}(?:sous (?:le )?contrôle|aux mains)", "reste sous le contrôle"),
    row("advance", "subject", _B + r"(?:avanc(?:é|ée|ent|e|ait|aient|ant)|avancée|offensive|progress(?:é|ent|e|"
        r"ion)|entr(?:é|ée|és|ées)s? (?:dans|à)|encercl\w+|percée|atteint)(?!\w)", "ont avancé vers", strength=0.8,
        after_not=r" (?:en vigueur|un accord)"),
    row("advance", "subject", _B + r"(?:lanc(?:é|e|ent|ée)|mené|commencé|déclenché) (?:une |son |sa |"
        r"l')?(?:\w+ ){0,2}(?:opération|intervention)(?!\w)", "lancé une opération", strength=0.9),
    row("advance", "victim", _B + r"(?:retir(?:é|ée|és|ées)|repli(?:é|és|ées)?|battu en retraite|se retirent|"
        r"retrait)(?!\w)", "se sont retirés de", strength=0.6),
    row("counterattack", "subject", _B + r"contre-(?:attaqu|offensiv)\w+", "contre-attaque"),
    row("clash", "both", _B + r"(?:combats?|affrontements?|accrochages?|hostilités|escarmouches?|"
        r"échanges? de tirs?)(?!\w)", "combats à", strength=0.9),
    row("clash", "subject", _B + r"(?:attaqu(?:é|ée|és|ées|ent|e)|attaques?|assauts?|raids?|repouss(?:é|ée|és|ées|"
        r"ent))(?!\w)", "attaqué des positions", strength=0.8),
    row("clash", "both", _B + r"(?:guerre|conflit|violences?) (?:\w+ )?(?:a|ont) (?:éclaté|repris|commencé)",
        "la guerre a éclaté", strength=0.7),
    row("strike_shelling", "subject", _B + r"(?:bombard(?:é|ée|és|ées|ent|ement|ements|er)|pilonn\w+|frapp(?:é|ée|"
        r"és|ées|es|e|ent)|tirs? (?:de |d')(?:roquettes?|artillerie|missiles?|obus)|tir(?:é|és) (?:\w+ ){0,3}sur|"
        r"ouvert le feu|roquettes?|"
        r"obus|vis(?:é|ée|és|ées))(?!\w)", "bombardé la ville", strength=0.9),
    row("ceasefire_violation", "subject", _B + r"(?:viol(?:é|er|ation|ations|ant)|rompu|"
        r"enfreint)(?: [\w'-]+){0,4} (?:(?:le|du|de la|la) )?" + _TRUCE + r"|" + _TRUCE +
        r"(?: [\w'-]+){0,4} (?:violé|rompu)", "violé le cessez-le-feu"),
    row("ceasefire_diplomacy", "both", _B + r"(?:accord|convenu|conclu|signé|négocié|annoncé|entré en vigueur|"
        r"décrété)(?: [\w'-]+){0,5} " + _TRUCE + r"|" + _B + _TRUCE + r"(?: [\w'-]+){0,5} (?:entré|conclu|signé|"
        r"négocié|annoncé|convenu|entre en vigueur|décrété)", "accord de cessez-le-feu"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE, "le cessez-le-feu", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:pourparlers|négociations|sommet|rencontr(?:e|é|és)|discussions|"
        r"sign(?:é|ée|ature) (?:\w+ ){0,2}(?:accord|déclaration|protocole))(?!\w)", "pourparlers à", strength=0.55),
    row("ceasefire_diplomacy", "subject", _B + r"(?:a|ont) (?:appelé|exhorté|demandé|proposé)(?!\w)",
        "a appelé à un cessez-le-feu", strength=0.8, speech=True, beside=
        r"(?:cessez-le-feu|trêve|paix|hostilités|combats|dialogue|retenue|négoci)"),
    row("equipment_loss", "subject", _B + r"(?:détruit(?:e|s|es)?|abattu(?:e|s|es)?|destruction|"
        r"neutralisé\w*)(?!\w)", "détruit deux chars", beside=_ARMS),
    row("strike_shelling", "subject", _B + r"(?:détruit(?:e|s|es)?|endommagé(?:e|s|es)?|touché(?:e|s|es)?)(?!\w)",
        "détruit des maisons", beside=
        r"(?:maisons?|immeubles?|écoles?|hôpita\w+|église|cathédrale|mosquée|infrastructures?|"
        r"bâtiments?)", strength=0.8),
    row("casualty_claim", "victim", _B + r"(?:tué(?:e|s|es)?|bless(?:é|ée|és|ées)|morts?|victimes|décédé(?:e|s|"
        r"es)?|pertes)(?!\w)", "ont été tués à", strength=0.8),
    row("deployment", "subject", _B + r"(?:déploy(?:é|ée|és|ées|er)|déploiement|envoy(?:é|ée|és|ées)|transfér(?:é|"
        r"és|ées)|arriv(?:é|ée|és|ées))(?!\w)", "déployé des troupes", beside=_TROOPS, strength=0.8),
    row("deployment", "subject", _B + r"(?:manœuvres|exercices militaires|mobilisation|loi martiale|"
        r"poste de contrôle)(?!\w)", "mobilisation", strength=0.7),
    row("displacement", "victim", _B +
        r"(?:fui|fuient|fuyant|évacu\w+|réfugiés|déplacés|exode|quitté leurs)(?!\w)", "ont fui", strength=0.9),
    row("other", "subject", _B + r"(?:blocus|bloqu(?:é|ée|ent)|mine (?:\w+ )?(?:a )?explos\w+|exécut(?:é|és)|"
        r"échange de prisonniers|restitué(?:e|s)?|rétrocéd\w+|remis(?:e|es)? à l'azerbaïdjan)(?!\w)",
        "le blocus de", strength=0.7),
)  # fmt: skip

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:afp|reuters|agence\w*|médias?|journa(?:l|ux|listes?)|tass|ria|vidéos?|images|"
        r"observatoire syrien)(?!\w)"),
    ("social_media", _B + r"(?:réseaux sociaux|twitter|facebook|telegram)(?!\w)"),
    ("nkr", _B + r"(?:(?:armée|forces|autorités|président|ministère|défense|leader|dirigeant|gouvernement|"
        r"séparatistes) (?:[\w'-]+ ){0,4}(?:haut-karabakh|karabakh|artsakh)|artsakh|stepanakert|séparatistes|"
        r"haroutiounian)(?!\w)"),
    ("syria_militants", _B + r"(?:(?:combattants|mercenaires|rebelles) syriens|mercenaires)(?!\w)"),
    ("azerbaijan", _B + r"(?:azerbaïdjan\w*|azéris?|azérie?s?|bakou|aliev)(?!\w)"),
    ("armenia", _B + r"(?:arméni\w+|erevan|pachinian)(?!\w)"),
    ("turkey", _B + r"(?:turquie|turcs?|turques?|ankara|erdogan)(?!\w)"),
    ("russia", _B + r"(?:russie|russes?|moscou|kremlin|poutine|lavrov|soviétiques?)(?!\w)"),
    ("iran", _B + r"(?:iran|iraniens?|iraniennes?|téhéran|rohani)(?!\w)"),
    ("un_osce", _B + r"(?:osce|onu|groupe de minsk|nations unies)(?!\w)"),
    ("icrc", r"\bcicr\b|croix-rouge"),
    ("us", _B + r"(?:états-unis|américain\w*|washington|pompeo)(?!\w)"),
    ("civilians", _B + r"(?:habitants|témoins|riverains)(?!\w)"),
)  # fmt: skip

FRENCH = Cues(
    language="fr",
    place_after=True,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:accus(?:é|e|ent|ant|ait|aient|ée))(?!\w)"),
        ("deny", _B + r"(?:dément(?:i|ent)?|ni(?:é|e|ent)|réfuté|rejeté)(?!\w)"),
        ("show", _B + r"(?:montrent?|montré)(?!\w)"),
        ("say", _B + r"(?:déclar(?:é|e|ent)|annonc(?:é|e|ent)|affirm(?:é|e|ent|ait|ant)|indiqu(?:é|e|ent)|dit|"
            r"disent|rapport(?:é|e|ent)|confirm(?:é|e|ent)|ajout(?:é|e)|soulign(?:é|e)|précis(?:é|e)|revendiqu(?:é|"
            r"e|ent)|assur(?:é|e|ent)|"
         r"reconnu|fait état|tweeté|écrit|signal(?:é|e))(?!\w)"),
    ),
    speaker="either",
    according_before=_B + r"(?:selon|d'après|de source|citant|de l'aveu)(?!\w)",
    according_after=None,
    same_speaker=r"(?:^|, )\W*(?:(?:il|elle|ils) (?:a|ont) (?:également |aussi )?(?:déclaré|ajouté|affirmé|dit|"
        r"indiqué|précisé|souligné)|a-t-(?:il|elle)|selon (?:lui|elle|eux)|le (?:ministère|communiqué|"
        r"porte-parole) (?:a )?(?:ajout|préc|indiq))",
    alleged=_B + r"(?:présumée?s?|prétendu\w*|aurait|auraient|allégué\w*)(?!\w)",
    irrealis_before=_B + r"(?:pourrai(?:t|ent)|peut|peuvent|si|devrai(?:t|ent)|va|vont|doit|doivent|menac\w+|"
        r"envisag\w+|prévoi\w+|prépar\w+|afin|pour|risqu\w+|veut|veulent|craint\w*|appel\w+ à|exig\w+|éviter|"
        r"empêcher|tant que|jusqu'à ce)(?!\w)[^.;:]{0,50}$",
    irrealis_after=None,
    hypothetical=r"^\W*si(?!\w)",
    attempt_before=_B + r"(?:tent(?:é|e|ent|ative|aient)|essay\w+|cherch\w+)(?: [\w'-]+){0,3} $",
    negation_before=_B + r"(?:ne|n'\w+|pas|sans|aucune?|ni|jamais|fin des|arrêt des|cessation des)(?: \w+){0,2} $",
    negation_after=r"^ pas",
    clause_break=r"[;:]|, (?:tandis|alors|mais|qui|que|où|dont|après|avant|bien que|lorsque|quand)(?!\w)|"
        r"(?<!\w)(?:tandis que|alors que|mais|après|avant|lorsque|pendant)(?!\w)| - ",
    relative=r",? ?(?:qui|que|où|dont)(?!\w)",
    list_glue=r"et|ou|le|la|les|l|de|du|des|d|dans|à|au|aux|en|près|villages?|villes?|localités?|districts?|"
        r"régions?|province|raïon|hauteurs?|ainsi|que|sud|nord|est|ouest|plusieurs|stratégiques?|autour|environs|"
        r"capitale",
    anaphor=r"\b(?:la ville|le village|la localité|cette ville|ce village)\b",
    locative_before=r"(?<!\w)(?:à|au|aux|en|dans|près de|sur|vers|autour de|d'|depuis|territoire de l'|"
        r"sol de l')\W*(?:la |l'|le |ville de |capitale )*$",
    locative_ending=None,
    companion=r"(?<!\w)(?:soutenue?s? par|avec l'aide|contre|appuyée?s? par) (?:la |l'|les |des |de )?$",
    spoken_at=r"(?<!\w)(?:conférence de presse|discours|visite|s'exprimant|manifest\w+)(?: \w+){0,2} (?:à|en) $",
    auxiliary=_B + r"(?:été|est|sont|était|étaient|fut|furent)\b",
    agent=_B + r"par (?:l'|les |le |la |des )?",
    as_of=_B + r"(?:à la date du|au|en date du) $",
    since_before=_B + r"depuis(?: [\w'-]+){0,4}? ?$",
    since_after=None,
    opinion=_B + r"(?:je pense|je crois|à mon avis|selon moi)(?!\w)",
    background=_B + r"(?:histoire|historique\w*|siècles?|soviétique\w*|urss|décennies?|ans plus tôt)(?!\w)",
    people_count=r"(?:soldats?|militaires|combattants?|civils?|personnes?|morts|blessés|victimes|mercenaires|"
        r"habitants|enfants|femmes)",
    equipment_count=r"(?:chars?|blindés|véhicules|drones?|avions?|hélicoptères?|obusiers|systèmes?)",
)  # fmt: skip
