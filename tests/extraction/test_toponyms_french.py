"""French: sentences of our own with their places and roles; `toponym_marks.py` says how they are marked."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

LANG = "fr"

TERRITORY = [
    "Des milliers de réfugiés sont passés en [[Arménie|l|AM]] par le [[corridor de Latchine]].",
    "Il vit à [[Bakou]] depuis dix ans.",
    "Les tirs venaient d'[[Azerbaïdjan|l|AZ]], selon les villageois.",
    "Les familles ont quitté l'[[Arménie]] pour la [[Russie]].",
    "Les combats se poursuivent au [[Haut-Karabakh|l|gn-409410]].",
    "Les civils fuient vers l'[[Arménie]].",
    "La frontière entre l'[[Arménie]] et l'[[Azerbaïdjan]] reste fermée.",
    "À la frontière avec la [[Géorgie|l|GE]], les camions attendent.",
    "Des obus sont tombés sur le territoire de l'[[Arménie]].",
    "Le sud de l'[[Arménie]] est sous la neige.",
    "Le gaz transite par la [[Géorgie|l|GE]] et la [[Turquie]].",
    "Les volontaires arrivés de [[France]] ont rejoint [[Stepanakert]].",
    "Des mercenaires ont été envoyés en [[Azerbaïdjan]].",
    "Le convoi est parti de [[Goris]] pour rejoindre [[Stepanakert]].",
    "Dans le district de [[Martakert]], deux maisons ont brûlé.",
    "Les habitants de [[Chouchi|l|gn-147105]] et de [[Hadrout|l|gn-148105]] ont tout perdu.",
    "Le drone a été abattu au-dessus de l'[[Arménie]].",
    "Une mission d'observation a été déployée en [[Arménie]] et au [[Nakhitchevan]].",
    "L'armée a pénétré de huit kilomètres à l'intérieur de l'[[Arménie]].",
    "Depuis l'[[Iran]], on voyait la fumée.",
]

ACTORS = [
    "L'[[Arménie|m]] accuse l'[[Azerbaïdjan|m]] d'avoir violé la trêve.",
    "[[Bakou|m]] dément et [[Erevan|m]] insiste.",
    "[[Paris|m]] soutient [[Erevan|m]].",
    "La [[Turquie|m]] a promis son aide à l'[[Azerbaïdjan|m]].",
    "Les pourparlers entre l'[[Arménie|m]] et l'[[Azerbaïdjan|m]] ont échoué à [[Genève]].",
    "L'accord signé par l'[[Arménie|m]], l'[[Azerbaïdjan|m]] et la [[Russie|m]] a mis fin à la guerre.",
    "Selon [[Bakou|m]], douze soldats sont morts.",
    "La guerre contre l'[[Azerbaïdjan|m]] a duré quarante-quatre jours.",
    "Les relations avec l'[[Iran|m]] se sont dégradées.",
    "Le soutien de la [[Turquie|m]] a été décisif.",
    "[[Moscou|m]] appelle [[Bakou|m]] et [[Erevan|m]] à la retenue.",
    "Le district a été rendu à l'[[Azerbaïdjan|m]].",
    "Les troupes envoyées par la [[Russie|m]] contrôlent la route.",
    "Les sanctions contre [[Ankara|m]] ont été levées.",
]

NAMES = [
    "Le ministère de la Défense de l'[[Azerbaïdjan|o]] a publié une vidéo.",
    "Le ministère arménien des Affaires étrangères a convoqué l'ambassadeur de [[Russie|o]].",
    "Le Premier ministre d'[[Arménie|o]], Nikol Pachinian, s'est rendu à [[Bruxelles]].",
    "Le président de l'[[Azerbaïdjan|o]] a pris la parole.",
    "L'ambassade de [[France|o]] à [[Bakou]] est fermée.",
    "L'armée de défense de l'[[Artsakh|o]] a reculé près de [[Hadrout]].",
    "La [[République d'Artsakh|l]] a cessé d'exister.",
    "Le président de la [[République d'Artsakh|o]] a démissionné.",
    "Les forces armées de l'[[Arménie|o]] ont riposté.",
    "Le défenseur des droits de l'[[Artsakh|o]] a publié une liste.",
    "Le groupe de [[Minsk|o]] de l'OSCE s'est réuni à [[Vienne]].",
    "L'Assemblée nationale de l'[[Arménie|o]] a voté.",
    "Le gouvernement de l'[[Azerbaïdjan|o]] rejette le rapport.",
    "Le chef de la diplomatie de [[Turquie|o]] est attendu.",
    "Le service de sécurité nationale d'[[Arménie|o]] a arrêté deux hommes.",
]

WHICH = [
    "Le village de [[Taghavard]], dans la région de [[Martouni]], a été bombardé.",
    "Les villages de [[Talich|l|gn-584885]] et de [[Mataghis|l|gn-585612]] ont été repris.",
    "Les villes de [[Fizouli|l|gn-148106]] et [[Djebraïl|l|gn-148141]] sont en ruines.",
    "Le [[district de Fizouli|l|gn-148107]] a été repris à l'automne.",
    "L'armée a franchi l'[[Araxe|l|river-aras]].",
    "La ville de [[Gandja|l|gn-586523]] a été frappée dans la nuit.",
    "Sur la [[mer Noire]], le trafic continue, et sur la [[mer Caspienne]] aussi.",
    "Le [[lac Sevan]] gèle.",
    "Des obus sont tombés près du mont [[Mrav|l|mountains-murovdag]].",
    "À [[Chouchi]] et [[Kelbadjar|l|gn-586268]], les combats ont cessé.",
]

NONE = [
    "Les Arméniens et les Azerbaïdjanais se disputent ; les soldats turcs observent.",
    "En mai, le président Ilham Aliev a reçu Nicolas Aznavour.",
    "Le général Mouradian et le capitaine Martouni Hakobian ont été décorés.",
    "Le quotidien Le Monde et l'Agence France-Presse l'ont rapporté.",
    "Une roquette Grad, un char T-72 et un drone Bayraktar ont été détruits.",
    "Mardi et mercredi, les troupes arméniennes ont tenu bon.",
    "La division Hamza et la brigade Sultan Mourad sont arrivées, disent les Arméniens.",
    "Le FC Qarabag a battu l'équipe arménienne.",
]

UNKNOWN = [
    "Le village arménien de [[Brxilanots|l|?]] a brûlé.",
    "Les villages de [[Talich]], [[Zqwarvinville|l|?]] et [[Mataghis]] au [[Karabakh]] ont été repris.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NONE, *UNKNOWN])
def test_french(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
