"""The cues of French, in plain letters."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_B = r"(?<!\w)"
# Endings of a verb in -er: participle, present, imperfect, past, gerund; the infinitive mostly tells a plan.
_ER = r"(?:ée?s?|e|ent|ait|aient|a|èrent|ant)(?!\w)"
_BE = r"(?:est|sont|était|étaient|fut|furent|(?:a|ont|avait|avaient|ait|aient|ayant) été|serait|seraient)"
_HAVE = r"(?:a|ont|avait|avaient|ait|aient|aurait|auraient|ayant|avoir)"
_ARMS = (
    r"\b(?:chars?|blindés?|véhicules?|drones?|avions?|hélicoptères?|obusiers?|lance-roquettes|systèmes?|s-300|"
    r"su-25|mi-\d+|missiles?|pièces|artillerie|matériels?|équipements?|munitions|t-\d\d|tanks?|btr|bmp|camions?|"
    r"batteries?|poste de "
    r"commandement|dépôts?|hélicos?|bayraktar|positions de tir)\b"
)
_TROOPS = (
    r"\b(?:troupes?|soldats?|forces|militants?|mercenaires?|combattants?|djihadistes|casques bleus|gardiens|"
    r"observateurs|renforts|unités|contingent|militaires|blindés|chars|colonnes?|garde-frontières?|policiers|"
    r"douaniers|bataillons?|brigades?|pasdaran|patrouilles?)\b"
)
_TRUCE = r"(?:cessez-le-feu|trêve|armistice)"
_PLACES = (
    r"(?:villes?|villages?|localités?|bourgs?|bourgades?|hameaux?|hauteurs?|collines?|cols?|districts?|forteresse)"
)
_PERSONS = r"(?:soldats?|prisonniers?|otages?|militaires|hommes|civils|combattants?|habitants?|personnes|mercenaires)"
_ARMED = (
    r"\b(?:troupes?|soldats?|forces|militants|miliciens|combattants|unités?|militaires|blindés|chars|colonnes?|"
    r"bataillons?|brigades?|armées?|arméniens|azerbaïdjanais|azéris|détachements?|assaillants|infanterie|ennemi)\b"
)
_WEAPON = (
    r"(?:roquettes?|missiles?|obus|bombes?|drones?|projectiles?|salves?|rafales?|grenades?|smerch|grad|"
    r"sous-munitions)"
)
_HIT = (
    r"(?:frapp|touch|vis|toucher|atteign|explos|détru|percut|abatt|abattu|s'abat|tomb|tu|endommag|pleuv|retomb|"
    r"éclat|atterri)\w*"
)
_FOLK = (
    r"\b(?:habitants?|familles?|civils?|population|villageois\w*|gens|personnes|femmes|enfants|réfugiés|déplacés|"
    r"minibus|autobus|autocars?|voitures?|camions?|convois?|bus|arméniens|azéris|nous|derniers)\b"
)
_BUILT = (
    r"(?:maisons?|immeubles?|écoles?|hôpita\w+|église|cathédrale|mosquée|infrastructures?|bâtiments?|habitations?|"
    r"ponts?|aéroport|marché|quartiers?|monastère|centrale|barrage|toits?)"
)

HAPPENINGS = (
    # --- la prise d'un lieu
    row("capture_claim", "subject", _B + r"(?:captur|libèr|libér|recouvr)" + _ER +
        r"|" + _B + r"(?:conqui(?:s|se|ses|rent|t)|reconqui(?:s|se|ses|rent|t)|conquièrent|repri(?:s|se|ses|rent|t)|"
        r"investi(?:e|s|es|ssent|rent|t)?|"
        r"reprend|reprennent|reprenant)(?!\w)",
        "ont capturé le village", after_not=r"(?: [\w'-]+){0,3} (?:" + _PERSONS[3:-1] +
        r"|négociations|pourparlers|combats|chars?|blindés?|drones?|armes|matériels?|dialogue|discussions|travail|"
        r"souffle|service|vie)(?!\w)"),
    row("capture_claim", "subject", _B + r"occupée?s? (?:\w+ ){0,2}par|" + _B + _HAVE + r" occupé(?!\w)|" + _B +
        r"(?:occupèrent|occupait|occupaient|occupent)(?!\w)", "occupé par", strength=0.8),
    row("capture_claim", "subject", _B + r"(?:pri(?:s|se|ses|rent|t)|prenn?ent|prenait|prenaient) "
        r"(?=(?:la |le |les |l'|deux |trois |quatre |plusieurs |\d+ |nos |leurs |d'assaut)?(?:[\w'-]+ ){0,2}?"
        r"(?:" + _PLACES[3:-1] + r"|champs|positions|postes|assaut|par les|par l')(?!\w))", "pris la ville"),
    row("capture_claim", "subject", _B + r"(?:prirent|prit|pris|prennent|prenait|prenaient|enlevèrent|enleva)(?!\w)",
        "prirent", strength=0.8, at_place="after"),
    row("capture_claim", "subject", _BE + r" (?:\w+ ){0,2}(?:prise?s?|conquise?s?|occupée?s?|enlevée?s?|"
        r"perdue?s?|libérée?s?|capturée?s?)(?!\w)", "fut pris",
        after_not=r" (?:\w+ ){0,2}(?:en compte|pour cible|à partie|au sérieux|en charge|en otage|fin|vues?)"),
    row("capture_claim", "subject", _B + r"(?:pri(?:s|se|ses|rent|t)|prendre|prenant|pren(?:d|"
        r"nent)|repri(?:s|se|rent|t)|prise|reprise) (?:\w+ )?(?:le |du )?(?:plein |total )?contrôle",
        "pris le contrôle de"),
    row("capture_claim", "subject", _B + r"contrôl(?:e|ent|ait|aient) (?:\w+ ){0,2}(?=(?:la |le |les |l')?(?:[\w'-]+ )"
        r"{0,3}?" + _PLACES + r")", "contrôlent la ville", strength=0.6),
    row("capture_claim", "subject", _B +
        r"(?:emparé(?:e|s|es)?|s'empar(?:e|ent|ait|aient|a|èrent|ant)|(?:rendu(?:s|es)? |se rend(?:ent|irent|it) )"
        r"maîtres?|mis la main sur)(?!\w)",
        "se sont emparés de"),
    row("capture_claim", "victim", _BE + r" (?:\w+ ){0,2}tombée?s?(?!\w)|" + _B + r"tomb(?:a|èrent|e|ent|ait|aient) "
        r"(?=aux mains|entre les mains|sous|à son tour|le \d|en |sans|après|dans la nuit)|" + _B +
        r"pass(?:ée?s?|e|ent|a|èrent) (?:\w+ )?sous (?:le |la |l')?(?:\w+ )?(?:contrôle|coupe|domination)",
        "est tombée aux mains", after_not=r" (?:malade|d'accord|en panne|en ruines?|sur|dans les? (?:cour|jardin|rue))",
        unless=r"(?:obus|roquettes?|missiles?|bombes?|soldats?|militaires|hommes|trois|deux|neige|nuit) (?:\w+ ){0,3}"
        r"(?:tomb|(?:sont|est) tomb)"),
    row("capture_claim", "victim", _B + r"tomb(?:a|èrent|e|ent|ait|aient)(?!\w)", "tomba", strength=0.8,
        at_place="before"),
    row("capture_claim", "subject", _B + r"(?:la )?(?:prise|capture|chute|libération|reconquête|reprise|conquête|"
        r"perte|occupation) (?:(?:revendiquée|annoncée|totale|définitive) )?(?:de|du|d'|des)(?! (?:la )?(?:parole|"
        r"conscience|positions? publique|contact|fonctions|travaux|négociations|pourparlers|combats|dialogue|"
        r"hostilités|prisonniers|otages))",
        "la prise de", strength=0.75, unless=r"(?:reprise|chute) (?:du|des|de) (?:rouble|prix|cours|urss|"
            r"gouvernement)"),
    row("capture_claim", "victim", _B + r"(?:perd(?:u|us|ue|ent|it|irent|ait))(?= (?:\w+ ){0,2}(?:le contrôle|"
        r"la ville|le village|les villages|la localité|deux villages|des hauteurs))|échappe (?:\w+ )?à (?:son|leur) "
        r"contrôle", "perdu la ville"),
    row("capture_claim", "subject", _B + r"(?:hiss|plant|arbor)(?:é|ée|ent|e|èrent|a)(?: \w+){0,3} (?:drapeau|"
        r"drapeaux)|"
        + _B + r"drapeau (?:\w+ ){0,4}(?:hissé|flotte|planté)", "hissé le drapeau"),
    row("capture_claim", "subject", _B + r"(?:nettoy|ratiss)" + _ER + r"(?= (?:la|le|les|l'))|" + _B +
        r"(?:débarrassée?s?|purgée?s?) (?:de|des)", "nettoyé la ville", strength=0.6),
    row("capture_claim", "subject", _B + r"(?:entr(?:é|és|ées|èrent|a|ent|aient)|pénétr(?:é|és|èrent|a|ent|aient)) "
        r"(?:\w+ )?(?:dans|à|en)(?= )", "les troupes entrèrent dans la ville", strength=0.9, at_place="after",
        beside=_ARMED, unless=
        r"soviétiq|ministère de l'intérieur|policiers?|de la paix|casques bleus|saboteurs?|zone|restitu|rétro"),
    row("capture_claim", "subject", _B + r"(?<!se )(?:tenir|tient|tiennent|tenait|tenaient) (?:(?:aussi|désormais|"
        r"également|maintenant|depuis [\w-]+) )*(?=(?:la |le |les |l')?(?:[\w-]+ )?(?:" + _PLACES[3:-1] +
        r"|crêtes?|monts?|sommets?)(?!\w))", "tenir les hauteurs", strength=0.6),
    row("capture_claim", "subject", _B + r"(?<!se )(?:tiennent|tenaient) (?:désormais|maintenant|à présent)(?!\w)",
        "tiennent désormais", strength=0.6, at_place="after"),
    row("capture_claim", "subject", _B + r"revendiqu(?:é|e|ent|ait|aient|a|èrent)(?!\w)(?= (?:[\w-]+ ){0,4}?" +
        _PLACES + r"(?!\w))", "revendique neuf villages", strength=0.7),
    row("capture_claim", "subject", _B + r"revendiqu(?:é|e|ent|ait|aient|a|èrent)(?!\w)", "revendique", strength=0.7,
        at_place="after"),
    row("capture_claim", "subject", _B + r"(?:cité|nommé|énuméré|mentionné|cite|énumère|nomme) (?:aussi|également|"
        r"encore|ensuite|enfin|en outre)(?!\w)", "cité aussi", strength=0.6, beside=r"\b(?:villages|localités|district)"
        r"\b", unless=r"bombard|frapp|tirs?\b|évacu|touch|détruit"),
    row("capture_claim", "subject", _B + r"(?:s'assur(?:a|èrent|e|ent)|s'(?:est|étaient|était) assuré\w*|se "
        r"(?:sont|seraient) assuré\w*|établi(?:t|rent)?|obt(?:enu|int|inrent)) (?:\w+ )?contrôle",
        "s'assura le contrôle"),
    row("capture_claim", "victim", _B + r"(?:succomb(?:a|èrent)|a succombé|chang(?:a|èrent|é) de mains?|"
        r"capitula)(?!\w)", "succomba", strength=0.7, at_place="before"),
    row("capture_denied", "subject", _B + r"(?:dément\w*|ni(?:é|e|ent|aient|ait)) (?:avoir )?(?:tout|quelque|"
        r"le moindre|"
        r"un) (?:recul|repli|retrait)(?!\w)", "dément tout recul"),
    row("capture_denied", "subject", _B + r"(?:tient|tiennent) (?:toujours|encore|bon)(?!\w)", "tient toujours",
        strength=0.8, at_place="before"),
    row("capture_denied", "subject", _B + r"(?:reste(?:nt)?|demeure(?:nt)?|est toujours|sont toujours|restait|"
        r"restaient|était toujours) (?:\w+ ){0,2}(?:sous (?:le )?contrôle|aux mains|entre les mains|arménien)|" + _B +
        r"(?:tient|tenait|tiennent|tenaient) (?:toujours )?(?:bon|encore)", "reste sous le contrôle"),
    # --- les mouvements
    row("advance", "subject", _B + r"(?:avanc|progress|pénétr|encercl|assièg|assiég|débouch|franchi(?:ss)?)" + _ER +
        r"|" + _B + r"(?:avancée|avancées|offensives?|progression|percées?|encerclement|siège de|incursions?)(?!\w)|"
        + _B + r"(?:entr(?:é|ée|és|ées|ent|èrent|aient|a|e) (?:dans|à|en|par)|atteint|atteignent|atteignirent|"
        r"franchi|franchissent|franchirent|s'approch\w+|ont percé|perc(?:é|ent|èrent) (?:la|le|les)|coup(?:é|èrent) "
        r"la route)(?!\w)",
        "ont avancé vers", strength=0.8,
        after_not=r" (?:en vigueur|un accord|en fonction|en guerre|en scène|\d+ (?:ans|%))"),
    row("advance", "subject", _B + r"(?:lanc|men|commenc|déclench|engag)" + _ER + r" (?:\w+ )?(?:une |son |sa |leur |"
        r"des |"
        r"l')?(?:[\w'-]+ ){0,2}(?:opérations?|intervention|invasion)(?!\w)|" + _B +
        r"opérations? (?:\w+ )?[\"« ]*(?:antiterroriste|militaire|spéciale|d'envergure)s?(?!\w)",
        "lancé une opération", strength=0.9),
    row("advance", "victim", _B + r"(?:retir(?:é|ée|és|ées|èrent)|repli(?:é|és|ées|èrent)?|battu en retraite|"
        r"se retirent|se replient|retrait|recul(?:é|ent|èrent)|repliés? vers|abandonn(?:é|ent|èrent) (?:leurs|la|le|"
        r"les) (?:positions?|ville|village|postes?))(?!\w)", "se sont retirés de", strength=0.6),
    row("counterattack", "subject", _B + r"(?:contre-(?:attaqu|offensiv)\w+|contre-assaut\w*|riposte (?:à|vers|sur|"
        r"contre)|tent\w+ de repren\w+)", "contre-attaque"),
    # --- les combats
    row("clash", "both", _B + r"(?:combats?|affrontements?|accrochages?|escarmouches?|heurts|"
        r"échanges? de tirs?|fusillades?|corps à corps|s'affront\w+|se sont (?:\w+ ){0,2}affronté\w*|incident (?:armé|"
        r"frontalier|"
        r"a éclaté)|bataille (?:de|pour|autour)|se bat(?:tent|taient|tirent)?|combatt(?:ent|aient|irent))(?!\w)",
        "combats à", strength=0.9),
    row("clash", "both", _B + r"hostilités(?!\w)", "hostilités", strength=0.7),
    row("clash", "subject", _B + r"attaqu" + _ER + r"|" + _B + r"(?:attaques?|assauts?|raids?|embuscades?|"
        r"repouss(?:é|ée|és|ées|ent|e|èrent|a)|agressions?|saboteurs?|infiltr\w+|donn\w+ l'assaut)(?!\w)",
        "attaqué des positions", strength=0.8),
    row("clash", "both", _B + r"(?:guerre|conflit|violences?) (?:\w+ )?(?:a|ont) (?:éclaté|repris|commencé)",
        "la guerre a éclaté", strength=0.7),
    # --- le feu
    row("strike_shelling", "subject", _B + r"(?:bombard|pilonn|mitraill|frapp|canonn)" + _ER + r"|" + _B +
        r"(?:bombardements?|pilonnages?|frappes?|canonnades?|tirs? (?:nourris? )?(?:au |à l'|à la |de |d'|du )(?:la |"
        r"l')?(?:roquettes?|artillerie|missiles?|obus|drones?|mortiers?|"
        r"chars?|armes? lourdes?|lance-roquettes|sol|grenades?|canon)|tir(?:é|és|ent|èrent|a|ait|"
        r"aient) (?:[\w'-]+ ){0,4}(?:sur|"
        r"contre)|ouvert le feu|pris(?:e|es)? pour cible|vis(?:é|ée|és|ées|ent|aient)|duels? d'artillerie|"
        r"essuy\w+ (?:\w+ ){0,2}tirs?|sous (?:le feu|les bombes|les obus|les tirs|les roquettes)|"
        r"lance-roquettes|attaques? (?:[\w'-]+ ){0,2}(?:aux? |à |de |d')(?:roquettes?|sous-munitions|missiles?|"
        r"drones?|artillerie))(?!\w)",
        "bombardé la ville", strength=0.9, after_not=r" (?:\w+ ){0,2}(?:un accord|monnaie|à vérifier|à prévenir)"),
    row("strike_shelling", "thing", _B + _WEAPON + r"(?!\w)[^.;:]{0,60}?" + _B + _HIT + r"(?!\w)",
        "une roquette a frappé"),
    row("strike_shelling", "subject", _B + r"(?:explosions?|détonations?|sirènes?|salves?)(?!\w)",
        "une explosion à", strength=0.7, unless=r"explosions? (?:démographique|de joie|des prix)"),
    row("strike_shelling", "subject", _B + r"(?:roquettes?|obus|missiles?)(?!\w)", "des roquettes sur", strength=0.6,
        unless=r"(?:livr|achet|vend|fourni)\w+"),
    row("ceasefire_violation", "subject", _B + r"(?:viol(?:é|er|ation|ations|ant|ent|e)|rompu|romp|"
        r"enfreint)(?: [\w'-]+){0,4} (?:(?:le|du|de la|la) )?" + _TRUCE + r"|" + _TRUCE +
        r"(?: [\w'-]+){0,4} (?:violée?|rompue?)", "violé le cessez-le-feu"),
    row("ceasefire_violation", "subject", _B + r"(?:ouvert le feu|tir(?:é|és|ent|èrent)|tirs?|essuy\w+ (?:\w+ ){0,2}"
        r"tirs?|rafales?)(?!\w)", "ouvert le feu sur des positions", beside=
        r"(?:armes? (?:légères|à feu|de petit calibre|automatiques?)|calibres?|positions? (?:de l'armée )?"
        r"(?:arménien|azerbaïdjan|azéri)|tireurs? d'élite|mitrailleuses?|(?:violé|violation) (?:\w+ )?cessez-le-feu|"
        r"frontière|postes?)", strength=0.9, unless=r"(?:missiles?|roquettes?|artillerie|drones? )"),
    row("ceasefire_violation", "subject", _B + r"provocations?(?!\w)", "une provocation vers", strength=0.7),
    # --- la trêve
    row("ceasefire_diplomacy", "both", _B + r"(?:accord|convenue?s?|conclue?s?|signée?s?|négociée?s?|annoncée?s?|"
        r"entrée?s? en vigueur|décrétée?s?|proclamée?s?)(?: [\w'-]+){0,5} " + _TRUCE + r"|" + _B + _TRUCE +
        r"(?: [\w'-]+){0,5} (?:entrée?|conclue?|signée?|"
        r"négociée?|annoncée?|convenue?|entre en vigueur|décrétée?|instaurée?)|dépos\w+ les armes|"
        r"accept\w+ de déposer|rendu les armes|capitul\w+", "accord de cessez-le-feu"),
    row("ceasefire_diplomacy", "both", _B + _TRUCE, "le cessez-le-feu", strength=0.5),
    row("ceasefire_diplomacy", "both", _B + r"(?:pourparlers|négociations|sommet|rencontr(?:e|é|ée|és|ent|èrent)|"
        r"discussions|réuni(?:s|e|es|on|ons)?|se réunissent|entretiens?|entretenue?s?|"
        r"sign(?:é|ée|ature|ent|èrent) (?:\w+ ){0,2}(?:accord|déclaration|protocole)|commission frontalière|"
        r"délimitation)(?!\w)", "pourparlers à", strength=0.55, unless=r"(?:avons|ai|avions|avais) rencontré"),
    row("ceasefire_diplomacy", "subject", _B + r"(?:a|ont) (?:appelé|exhorté|demandé|proposé)(?!\w)",
        "a appelé à un cessez-le-feu", strength=0.8, speech=True, beside=
        r"(?:cessez-le-feu|trêve|paix|hostilités|combats|dialogue|retenue|négoci)"),
    # --- les pertes
    row("equipment_loss", "subject", _B + r"(?:détrui(?:t|te|ts|tes|sent|sirent|sit)|abattu(?:e|s|es)?|abatt(?:ent|"
        r"irent)|destruction|touchée?s?|"
        r"neutralisé\w*|descendu|s'est écrasé\w*|écrasé(?:e|s|es)?)(?!\w)", "détruit deux chars", beside=_ARMS,
        unless=r"(?:roquettes?|missiles?|drones?) (?:\w+ ){0,4}(?:ont|a|avait|l'a) (?:touché|détruit)|" + _BUILT),
    row("strike_shelling", "subject", _B + r"(?:détrui(?:t|te|ts|tes|sent)|endommagé(?:e|s|es)?|touché(?:e|s|es)?|"
        r"éventré(?:e|s|es)?|soufflé(?:e|s|es)?)(?!\w)",
        "détruit des maisons", beside=_BUILT, strength=0.8),
    row("casualty_claim", "victim", _BE + r" (?:\w+ ){0,3}(?:tuée?s?|blessée?s?|abattue?s? (?:chez|par)|retrouvée?s? "
        r"(?:morte?s?|mutilée?s?))(?!\w)", "ont été tués à", strength=0.9),
    row("casualty_claim", "victim", _B + r"(?:tuée?s?|bless(?:é|ée|és|ées)|morts?|mortes|victimes|décédée?s?|"
        r"pertes|péri|périrent|périssent|décès|cadavres?|massacrée?s?|massacres?|tombés au combat|"
        r"perdu la vie|trouvé la mort|dépouilles?|assassinée?s?|sauté sur une mine|tuèrent|tua|tuent|tuant|moururent|"
        r"mourut|mouraient|"
        r"fusill(?:é|ée|és|ées|èrent|a)|égorg(?:é|ée|és|ées|èrent)|décapitée?s?|massacr(?:èrent|a)|exterminée?s?|"
        r"abattirent|"
        r"blessant|bilan de|inhumée?s?|enterrée?s?|(?:perdu|perdaient|perdirent) (?:\w+ )?(?:hommes|soldats|"
        r"combattants|militaires))(?!\w)",
        "des morts à", strength=0.8, after_not=r" (?:de froid|de rire|en (?:\d{4}|paix)|d'une? (?:pneumonie|maladie|"
        r"cancer|crise))", unless=r"échange (?:de |des )?(?:corps|dépouilles)|peine de mort|les morts se"),
    # --- troupes et gens en mouvement
    row("deployment", "subject", _B + r"(?:déploy(?:é|ée|és|ées|er|ent|èrent|a)|déploie(?:nt)?|déploiement|"
        r"envoy(?:é|ée|és|ées|a|èrent)|envoient?|transfér(?:é|és|ées)|mass(?:é|és|ent|aient)|station(?:né|née|nés|"
        r"nées|nent|naient)|posté(?:s|es)?|install(?:é|és|ent|èrent)|pris position|prennent position|signal(?:é|és|"
        r"ées)|"
        r"arriv(?:é|ée|és|ées|ent|èrent|a))(?!\w)", "déployé des troupes", beside=_TROOPS, strength=0.8),
    row("deployment", "subject", _B + r"(?:manœuvres|exercices? militaires?|l'exercice|mobilisation|loi martiale|"
        r"(?:postes?|points?) (?:de contrôle|d'observation|frontaliers?)|checkpoints?|patrouill\w+|"
        r"pont flottant)(?!\w)",
        "mobilisation", strength=0.7),
    row("deployment", "subject", _B + r"(?:soldats|militaires|blindés|russes|casques bleus|"
        r"forces russes) (?:\w+ )?(?:sont|"
        r"étaient) (?:déjà |désormais |postés |présents )+(?:à|dans|sur)", "les russes sont déjà à", strength=0.6),
    row("displacement", "victim", _B + r"(?:fui|fuient|fuyant|fuyaient|fuirent|fuite|évacu\w+|réfugiés|déplacés|exode|"
        r"s'enfu(?:irent|it|ient|i|is|yai\w+|yant)|enfuie?s|(?:pri(?:s|t|rent)|prennent) la fuite|vid(?:é|ée|és|"
        r"ées) (?:de|en)|"
        r"se vid\w+|expuls(?:é|ée|és|ées|ion|ions|èrent|ent)|déport(?:é|ée|és|ées|ation|ations|èrent)|"
        r"chass(?:é|ée|és|ées|èrent)|(?:ont|avaient|a) gagné (?:l'aéroport|l'arménie|goris|la frontière)|"
        r"rapatri\w+|regagn\w+|relog\w+|réinstall\w+|partis? pour|sont (?:re)?venus? (?:de|s'installer)|"
        r"retour des? (?:habitants|déplacés|réfugiés|familles)|se (?:sont )?réfugi\w+|"
        r"habitants (?:\w+ )?(?:sont|étaient) (?:partis|arrivés|rentrés))(?!\w)", "ont fui", strength=0.9,
        after_not=r" (?:ses fonctions|la table|le pouvoir|la salle|leurs fonctions)"),
    row("displacement", "victim", _BE + r" (?:\w+ )?vidée?s?(?!\w)", "furent vidés"),
    row("displacement", "victim", _B + r"(?:quitt(?:é|e|ent|aient|ait|èrent|a)|abandonn(?:é|ent|èrent|aient)|"
        r"dés?ert(?:é|èrent|ent))(?!\w)", "quittèrent la ville", beside=_FOLK, unless=_TROOPS[:-3] +
        r"|président|ministre|délégation|armées?|forces)\b", after_not=r" (?:ses|leurs|la table|le pouvoir|la salle) ?"
        r"(?:fonctions|postes?)?(?!\w)(?! (?:maisons?|villages?|foyers?|villes?))", strength=0.9),
    # --- le reste
    row("other", "subject", _B + r"(?:blocus|bloqu(?:é|ée|és|ées|ent|e|aient|èrent)|mines? (?:\w+ )?(?:a |ont )?"
        r"explos\w+|exécut(?:é|és|ées|ions?|èrent)|"
        r"échanges? de (?:prisonniers|corps)|restitu(?:é|ée|és|ées|tion|ent|a)|rétro(?:céd\w+|cession)|"
        r"remis(?:e|es)? (?:à|aux) (?:l'azerbaïdjan|autorités|bakou|russes?)|remise de|"
        r"arrêté(?:e|s|es)? (?:à|au|près|par|sur|dans|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)|"
        r"inaugur(?:é|ée|és|ait|a|ent)|(?:gaz|électricité|courant|eau|route|internet) (?:\w+ ){0,2}?,? ?(?:coupée?|"
        r"rétablie?|rouverte?|fermée?)|coupures? (?:de|du|d')|arrestation|capturée?s?|faits? prisonniers?|"
        r"incendi(?:é|ée|és|ées|èrent|ent|aient)|brûl(?:é|ée|és|ées|ent|aient|ait|èrent|e)|en flammes|pill(?:é|ée|és|"
        r"ées|èrent|age|ages|ent)|saccag\w+|profan\w+|ras(?:é|ée|és|ées)|dynamit\w+|(?:saut(?:e|é)|pont saute)|"
        r"déminage|démin(?:é|ée|és)|(?:champ|cartes) de mines|destruction (?:des?|du|d'|par))(?!\w)",
        "le blocus de", strength=0.7),
)  # fmt: skip

# Whence somebody comes, or how far away and on which side of it something lies.
_ASIDE = (
    _B + r"(?:\d+|quelques|plusieurs|une \w+aine de) (?:kilomètres?|km|mètres?|m)\b[^,;.]{0,30}? (?:de|d'|du) ?$|"
    r"(?<!\w)(?:au|à l') ?(?:sud|nord|est|ouest)(?:-\w+)? (?:de |d'|du )$|"
    r"(?<!\w)(?:née?s?|natifs?|natives?|originaires?|volontaires?|tirée?s?|"
    r"effectuée?s?) (?:de |d'|du |à |depuis )$"
)

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", _B + r"(?:afp|reuters|agences? (?:de presse|tass|interfax|russe|ria|\w+)|médias?|journa(?:l|ux|listes?)|"
        r"tass|ria|interfax|vidéos?|images|observatoire syrien|correspondants?|la presse|civilnet|human rights watch|"
        r"amnesty international|hrw|photos?|images satellites?|reporters sans frontières|bbc|rfi)(?!\w)"),
    ("social_media", _B + r"(?:réseaux sociaux|twitter|facebook|telegram|internautes)(?!\w)"),
    ("nkr", _B + r"(?:(?:armée|forces|autorités|président|ministère|défense|leader|dirigeant|gouvernement|"
        r"séparatistes|ombudsman|porte-parole|présidence|parlement|république|médiateur|défenseur)"
        r" (?:[\w'-]+ ){0,4}?(?:d'|l')?(?:haut-karaba(?:kh|gh)|karaba(?:kh|gh)|karabakhtsi|artsakh|"
        r"karabatsi|karabakhiote)|république (?:autoproclamée|non reconnue)|"
        r"autorités arméniennes de la région|artsakh|stepanakert|séparatistes(?: arméniens)?|armée de défense|"
        r"arméniens du (?:haut-)?karabakh|ha?routioun?ian|arout[iy]ounian|harutyunyan|stepanian|chahramanian|"
        r"pogossian|karabakhtsis?)(?!\w)"),
    ("syria_militants", _B + r"(?:(?:combattants|mercenaires|rebelles|djihadistes) (?:pro-turcs |syriens)|mercenaires|"
        r"djihadistes)(?!\w)"),
    ("azerbaijan", _B + r"(?:azerba[iï]djan\w*|azéris?|azérie?s?|bakou|aliev|aliyev|hadjiev|hajiyev|ba[iï]ramov|"
        r"hassanov|azertac|apa)(?!\w)"),
    ("armenia", _B + r"(?:arméni\w+|erevan|pachinian|pashinyan|hovhannissian|hovhannisyan|stepanyan|"
        r"chouchane stepanian|mnatsakanian|mirzo[iï]an|tono[iï]an|papikian|sarkissian|kotcharian|armenpress|"
        r"ter-petrossian)(?!\w)"),
    ("turkey", _B + r"(?:turquie|turcs?|turques?|ankara|erdo[gğ]an|çavu[sş]o[gğ]lu|cavusoglu)(?!\w)"),
    ("russia", _B + r"(?:russie|russes?|moscou|kremlin|poutine|lavrov|soviétiques?|peskov|zakharova|cho[iï]gou|"
        r"soldats de la paix|casques bleus|forces de maintien de la paix)(?!\w)"),
    ("iran", _B + r"(?:iran|iraniens?|iraniennes?|téhéran|rohani|zarif|pasdaran|gardiens de la révolution)(?!\w)"),
    ("un_osce", _B + r"(?:osce|onu|groupe de minsk|nations unies|hcr)(?!\w)"),
    ("icrc", r"\bcicr\b|croix-rouge"),
    ("us", _B + r"(?:états-unis|américain\w*|washington|pompeo|blinken)(?!\w)"),
    ("civilians", _B + r"(?:habitants?|témoins?|riverains?|villageois\w*|rescapés?|survivants?|réfugiée?s?|"
        r"éleveurs?|bergers?|paysans?)(?!\w)"),
)  # fmt: skip

FRENCH = Cues(
    language="fr",
    place_after=True,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", _B + r"(?:accus(?:é|e|ent|ant|ait|aient|ée|és|èrent|a)|imput(?:é|e|ent|ant)|dénonc(?:é|e|"
            r"ent))(?!\w)"),
        ("deny", _B + r"(?:dément(?:i|ent|it|aient|ait)?|ni(?:é|e|ent|aient|ait)|réfut(?:é|e|ent)|rejet(?:é|te|tent)|"
            r"contest(?:é|e|ent|ait)|récus(?:é|e|ent)|qualifi(?:é|e|ent) (?:[\w'-]+ ){0,6}(?:fausses?|mensong\w+|"
            r"désinformation|infondé\w+))(?!\w)"),
        ("show", _B + r"(?:montr(?:e|ent|é|ait|aient|ant))(?!\w)"),
        ("say", _B + r"(?:déclar(?:é|e|ent|ait|ant|a)|annonc(?:é|ent|e|ait|aient|ant|a|èrent)|"
            r"affirm(?:é|e|ent|ait|ant|aient|a)|indiqu(?:é|e|ent|ait|ant|a)|dit|dixit|"
            r"disent|disait|rapport(?:é|e|ent|ait|a)|confirm(?:é|e|ent|ait|ant|a)|ajout(?:é|e|ent|ait|a)|"
            r"soulign(?:é|e|ent)|précis(?:é|e|ent|ait|ant)(?= |,|\.)|revendiqu(?:é|"
            r"e|ent|ait)|assur(?:é|e|ent|ait|ant|a)|soutien(?:t|nent)|soutenu que|"
         r"reconnu|reconnaît|reconnaissent|fait état|fait savoir|tweeté|écrit|écrivait|signal(?:é|e|ent)|admis|admet|"
         r"évoqu(?:é|e|ent)|parl(?:e|ent) (?:,? ?lui,? )?(?:de|d')|racont(?:é|e|ent|ait)|témoign(?:é|e|ent|ait)|"
         r"décri(?:t|vent)|raconté|inform(?:é|e|ent)|dénombr(?:é|e|ent)|recens(?:é|e|ent)|fait part|"
         r"a réagi|ont réagi|estim(?:é|e|ent)|se félicit(?:e|ent)|résum(?:e|é)|rappel(?:é|le|lent)|martèl(?:e|ent)|"
         r"communiqué publié|annonçai(?:t|ent)|soutin(?:t|rent)|indiqua|fit (?:état|savoir)|précisa|ajouta|reconnut|"
         r"confirma|répliqu(?:é|e|a)|répond(?:u|it)?|rétorqu(?:é|e|a)|jur(?:e|ent|é)|confi(?:e|é))(?!\w)"),
    ),
    speaker="either",
    according_before=_B + r"(?:selon|d'après|de sources?|citant|de l'aveu|à en croire|au dire|aux dires|"
    r"dans un communiqué|cité par|déclaration d[eu])(?!\w)(?! lequel| laquelle| lesquel)",
    according_after=None,
    same_speaker=r"(?:^|, )\W*(?:(?:il|elle|ils) (?:a|ont) (?:également |aussi )?(?:déclaré|ajouté|affirmé|dit|"
        r"indiqué|précisé|souligné|cité|énuméré|nommé|mentionné)|a-t-(?:il|elle)|selon (?:lui|elle|eux)|"
        r"le (?:ministère|communiqué|"
        r"porte-parole) (?:a )?(?:ajout|préc|indiq))",
    alleged=_B + r"(?:présumée?s?|prétendu\w*|aurait|auraient|serait|seraient|allégué\w*|revendiquée?s?|"
    r"non confirmée?s?)(?!\w)",
    irrealis_before=_B + r"(?:pourrai(?:t|ent)|peut|peuvent|pouvait|si|s'ils?|devrai(?:t|ent)|vont?|va|doit|doivent|"
    r"menac(?:e|ent|é|ait|ant|er|es)|menaces (?:de|d')|envisag\w+|prévoi\w+|prévu\w*|"
    r"prépar(?:e|ent|é|ait|aient|atifs?)|se préparent|afin|risqu(?:e|ent|é|ait|es?)|veut|veulent|voulai\w+|voulu|"
    r"craint\w*|craignent|craign\w+|appel\w+ à|exig\w+|exigences?|réclam\w+|éviter|demand(?:e|ent) (?:à|que|de)|"
    r"empêcher|tant que|jusqu'à ce|au cas où|projet\w*|promet\w*|promis|espère\w*|souhait\w+|ordre de|"
    r"susceptibles?|refus\w+ (?:de|d')|failli|visait à|en vue d\w+|d'ici)(?!\w)[^.;:]{0,50}$|"
    + _B + r"(?:pour|afin de|afin d') ?(?:se |s'|les? |la |y |mieux )?$",
    irrealis_after=r"^ (?:[\w'-]+ ){0,3}(?:est|sont|serai\w*|étai\w*|devai\w*|doi\w+) (?:être )?(?:prévue?s?|"
        r"attendue?s?|"
    r"envisagée?s?|possibles?|programmée?s?|imminente?s?|inévitables?)",
    hypothetical=r"^\W*(?:si|s'ils?)(?!\w)",
    attempt_before=_B + r"(?:tent(?:é|e|ent|ative|aient)|essay\w+|cherch\w+)(?: [\w'-]+){0,3} $",
    negation_before=_B + r"(?:ne|n'\w+|pas|sans|aucune?|ni|jamais|nul|fin des|arrêt des|cessation des|cesser les)"
    r"(?: [\w'-]+){0,2} $|(?<!\w)(?:n'|ne )$|(?:n'y a|n'y avait|y ait) (?:\w+ )?(?:pas|aucun\w*|ni)(?: [\w'-]+){0,4} $|"
    r"faux : [\"« ]*(?:[\w'-]+ )?$",
    negation_after=r"^ (?:pas|jamais|aucun)(?!\w)",
    clause_break=r"[;:]|, (?:tandis|alors|mais|qui|que|où|dont|après|avant|bien que|lorsque|quand)(?!\w)|"
        r"(?<!\w)(?:tandis que|alors que|mais|après|avant|lorsque|pendant)(?!\w)| - ",
    relative=r",? ?(?:qui|que|où|dont)(?!\w)",
    list_glue=r"et|ou|le|la|les|l|de|du|des|d|dans|à|au|aux|en|près|villages?|villes?|localités?|districts?|"
        r"régions?|province|raïon|hauteurs?|ainsi|que|sud|nord|est|ouest|plusieurs|stratégiques?|autour|environs|"
        r"capitale|hameaux?|bourgs?|bourgades?|direction|directions|secteurs?|zones?|deux|trois|quatre|tous|y|compris|"
    r"notamment|soit|non|loin|rayons?|actuels?|cantons?|encore|puis|même|nord-est|nord-ouest|sud-est|sud-ouest|s|"
    r"derniers|arméniens?|azerbaïdjanais|azéris?",
    anaphor=r"\b(?:la ville|le village|la localité|cette ville|ce village)\b",
    locative_before=r"(?<!\w)(?:à|a|au|aux|en|dans|près de|sur|vers|autour de|d'|depuis|territoire de l'|"
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
    taker=r"^ (?:[^,;]* )?(?:aux? mains|entre les mains|sous (?:le |la )?(?:\w+ )?(?:contrôle|coupe))? ?(?:à |aux |de |"
    r"des |d')(?:la |l'|les |forces )?$",
    aside_before=_ASIDE,
    said_noun=_B + r"(?:affirmations?|déclarations?|accusations?|informations?|allégations?|annonces?)(?!\w)",
    said_by=r" (?:de |du |des |d')(?:la |l')?(?:\w+ )?$",
    speaker_seat=_B + r"(?:autorités|responsables?|porte-parole|correspondante?|envoyée? spéciale?|notre envoyé|"
    r"procureur|ministère|gouvernement|maire|gouverneur|ambassade|mairie)(?: [\w'-]+){0,2}? (?:à|de|d'|en) ?$",
    background=_B + r"(?:histoire|historique\w*|siècles?|soviétique\w*|urss|décennies?|ans plus tôt)(?!\w)",
    people_count=r"(?:soldats?|militaires|combattants?|civils?|personnes?|morts|blessés|victimes|mercenaires|"
        r"habitants|enfants|femmes)",
    equipment_count=r"(?:chars?|blindés|véhicules|drones?|avions?|hélicoptères?|obusiers|systèmes?)",
)  # fmt: skip
