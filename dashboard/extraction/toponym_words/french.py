"""The words around place names in French. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

FRENCH = ToponymWords(
    language="fr",
    generics=(
        Generic("settlement", "before", "one", "village ville localité bourg bourgade commune capitale"),
        Generic("settlement", "before", "many", "villages villes localités"),
        Generic("district", "before", "one", "district région province raïon rayon"),
        Generic("district", "before", "many", "districts régions provinces raïons rayons"),
    ),
    state_forms="république de | république d | république du",
    links="d de du des la le les l",
    lying_in="en dans d de du des la le l au dépendant",
    conjunctions="et ou",
    located="""
        en | au | aux | dans | vers | depuis | chez | via | jusqu en | jusqu au | jusqu à | près de | près du |
        autour de | autour du | au dessus de | au dessus du | hors de | hors du | proche de | proche du |
        frontière avec | frontières avec | frontière entre | frontières entre | frontalière de | frontaliers de |
        route entre | à travers | contact entre | limitrophe de | côté de | sur | transite par | transitent par |
        transiter par | passe par | passent par | passer par | passant par | passé par | passage par
    """,
    located_bare="à | sous | devant",
    entered="""
        quitt* rejoin* envahi* travers* regagn* visit* fui fuit fuient fuir fuyant attein* bombard* survol* pénétr*
        franchi* relie* relier* reliai*
    """,
    land_of="""
        territoire* sol frontière* nord sud est ouest centre cœur intérieur capitale* population* habitants peuple
        région* province* district* ville* village* localité* partie* parties zone* espace côté* montagnes confins
        extrémité bord bords rive* abords périphérie carte campagnes routes moitié reste ciel terre terres direction
        enclave* vallée* hauteurs environs alentours citoyens nord-est nord-ouest sud-est sud-ouest plaines lieu
        chef-lieu
    """,
    moving="de | du | d | des | pour",
    motion="""
        venu* venai* vient viennent arriv* reven* revin* rentr* envoy* transf* fui* fuy* retir* retrait* provenan*
        provien* exil* réfugié* déplac* quitt* part parti* partir partent départ* transit* passe passent passant
        passag* achemin* livr* import* origin* natif* rapatri* gazoduc* oléoduc* export* vol vols voyag* déport*
        chass* expuls* sorti* sort
    """,
    handing="rendu* rend rendre restitu* remis* remet* cédé* céder cess* transfér*",
    ground="""
        voisin | voisine | profonde | occidental | occidentale | oriental | orientale | méridionale | septentrionale |
        soviétique
    """,
    genitive="de du d des",
    noun_first=True,
    office_of="""
        ministère* ministre* président* gouvernement* armée* forces parlement* ambassad* porte-parole porte parole
        service* assemblée conseil défenseur ombudsman chef* diplomatie état-major état banque université institut
        académie constitution autorités direction dirigeant* leader* députés député commission comité groupe
        pourparlers accord* déclaration sommet police procureur cour tribunal garde-frontières médiateur médiatrice
        délégation église catholicos mufti procès équipe club fédération union musée théâtre opéra soldats troupes
        parquet commandement héros consul* patriarcat négociations rue avenue boulevard traité traités conférence
        stade bataillon régiment brigade
    """,
    office="armée* forces",
    acting="""
        contre | avec | entre | par | indépendance de | reconnaître | reconnu | guerre avec | relations avec |
        soutien de | soutien à | appui de | aide de | aide à | part de | accuse | accusé | accusent | accusant |
        appelle | appelé | appellent | exhorte | exhorté | soutient | soutenu | soutiennent | condamne | condamné |
        menace | menacé
    """,
    attributing="selon | d après",
    speech="affirm* annonc* accus* déclar* dénonc* démen* rejett* rejet* demand*",
    skipped="""
        le | la | l | les | toute | tout | toutes | république | ancienne | ancien | actuelle | voisine | proche |
        lointaine | petite | grande | jeune | seule | même
    """,
    phrases="""
        France Press | Agence France-Presse | France Presse | France 24 | Paris Saint-Germain
    """,
    common="""
        les des une dans avec pour mais sur sous tous tout cette ces son sa ses leur au aux par en et ou où il elle on
        de la le
    """,
    calendar="""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
        jeudi vendredi samedi dimanche
    """,
    surname_endings="ian yan off",
    naming="nommé nommée prénommé prénommée surnommé surnommée appelé dénommé",
    titles="""
        monsieur madame président ministre général capitaine ambassadeur porte-parole colonel lieutenant commandant
        sergent maître docteur professeur caporal adjudant évêque archevêque poète écrivain avocat journaliste maire
        gouverneur chancelier député mme m
    """,
    demonyms="""
        arménien arméniens arménienne azerbaïdjanais azerbaïdjanaise turc russe arméniennes azerbaïdjanaises azéri
        azéris azérie turcs turque turques russes iranien iraniens iranienne géorgien géorgiens géorgienne soviétique
        soviétiques français française karabakhtsi syrien syriens
    """,
    us_state="etat états état",
    sport="""
        football* footballeur* attaquant* gardien ligue championnat buteur* demi-finale uefa fifa fc
    """,
    beating="battu bat perdu gagné nul victoire défaite",
    bearers="""
        pétrolier navire frégate ferry bateau cargo bataillon régiment brigade division opération hôtel restaurant
        cinéma rue avenue place boulevard quotidien hebdomadaire stade
    """,
    peoples="arménien* azerbaïdjanais* azéri*",
    fighting="""
        tir tirs bombard* combat* affrontement* attaqu* artillerie obus roquette* missile* drone* frapp* troupes
        forces soldat* tué* blessé* captur* offensive cessez trêve mortier* opération* bombardement*
    """,
)
