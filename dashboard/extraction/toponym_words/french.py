"""The words around place names in French. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

FRENCH = ToponymWords(
    language="fr",
    generics=(
        Generic("settlement", "before", "one", "village ville localité bourg bourgade commune capitale"),
        Generic("settlement", "before", "many", "villages villes localités"),
        Generic("district", "before", "one", "district région province raïon"),
        Generic("district", "before", "many", "districts régions provinces raïons"),
    ),
    state_forms="république de | république d | république du",
    links="d de du des la le les",
    lying_in="en dans d de du des la le",
    conjunctions="et ou",
    located="""
        en | au | aux | dans | dans le | dans la | près de | près du | vers | depuis | à | chez | territoire de |
        territoire du | nord de | sud de | nord du | sud du | est de | ouest de | ville de | ville du | village de |
        région de | région du | frontière de | frontière avec | sol de | capitale de | capitale du | population du |
        habitants du | habitants de | à travers | via
    """,
    moving="de | du | d | pour | le | la | l",
    motion="""
        quitt* venu* arriv* reven* envoy* transf* fui* fuy* retir* retrait* provenan* exil* réfugié*
    """,
    ground="conflit | voisin | voisine | profonde | occidental | oriental",
    office_of="""
        ministère ministre président* gouvernement armée* forces parlement ambassad* république porte-parole
    """,
    acting="contre | selon | avec | entre | par | indépendance du | reconnaître",
    speech="""
        a affirm* annonc* accus* déclar* dénonc* démen* affirme* rejett* demand* veut est sera
    """,
    skipped="le | la | l | les | nord | sud | du | de | d | haut | région | république",
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
    titles="monsieur madame président ministre général capitaine ambassadeur porte-parole",
    demonyms="arménien arméniens arménienne azerbaïdjanais azerbaïdjanaise turc russe",
    us_state="etat états état",
    peoples="arménien* azerbaïdjanais* azéri*",
    fighting="""
        tir tirs bombard* combat* affrontement* attaqu* artillerie obus roquette* missile* drone* frapp* troupes
        forces soldat* tué* blessé* captur* offensive cessez trêve mortier*
    """,
)
