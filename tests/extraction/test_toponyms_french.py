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

# Streets, ships, units, newspapers and treaties are named after places; persons and weapons only look like it.
NAMED_AFTER = [
    "La rue de [[Choucha|o]], à [[Bakou]], est fermée.",
    "Le pétrolier [[Karabakh|o]] a quitté le port de [[Bakou]].",
    "Le bataillon [[Latchine|o]] et la division Hamza ont été décimés, selon les Arméniens.",
    "Le traité de [[Kars|o]] a fixé la frontière.",
    "Les chars T-72 et les missiles Tor arméniens ont été détruits en mars.",
]

# As reports, histories and obituaries have them.
REPORTS = [
    "[[EREVAN]], 13 septembre (AFP) - Le ministère de la Défense de l'[[Arménie|o]] a fait état de tirs contre [[Goris]], [[Sotk]] et [[Djermouk]].",
    "Le 18 mai 1992, [[Latchine|l|gn-147625]] tombait, ouvrant la route entre l'[[Arménie]] et le [[Karabakh]].",
    "Né à [[Chouchi]] en 1931, il étudia à [[Moscou]] avant de s'installer à [[Marseille]].",
    "La députée revient du [[Karabakh]], où elle a visité [[Martakert]] et [[Askeran]].",
    "L'[[Union soviétique|m]] envoya des troupes à [[Bakou]] en janvier 1990.",
    "Plus de cent mille personnes ont fui l'enclave pour l'[[Arménie]] en septembre 2023.",
    "À [[Kornidzor]], premier village d'[[Arménie]] après le [[pont de Hakari|l|bridge-hakari]], les secours attendaient.",
    "Les villageois de [[Taghavard]], de [[Karmir Chouka]] et de [[Sos]] dorment dans les caves.",
    "Le Conseil de sécurité de l'[[Arménie|o]] s'est réuni après l'attaque de [[Vardenis]].",
    "La [[Russie|m]], l'[[Iran|m]] et la [[Turquie|m]] se disent prêts à aider.",
    "D'après [[Erevan|m]], l'[[Azerbaïdjan|m]] occupe 150 kilomètres carrés du territoire de l'[[Arménie]].",
    "Les Azerbaïdjanais chassés d'[[Aghdam]] et de [[Fizouli]] vivent à [[Soumgaït]] et à [[Bakou]].",
    "Ilham Aliev a reçu à [[Bakou]] le ministre des Affaires étrangères de la [[Géorgie|o]].",
    "La [[France|m]] reconnaîtra-t-elle l'[[Artsakh|l]] ?",
    "Un convoi parti d'[[Erevan]] vers [[Stepanakert]] a été bloqué près de [[Chouchi]].",
    "Le [[corridor de Zanguezour]] relierait l'[[Azerbaïdjan]] au [[Nakhitchevan]].",
    "Les hauteurs du [[Mourovdag]] ont changé de mains.",
    "Les prix ont grimpé à [[Stepanakert]], où l'huile manque.",
    "L'[[Arménie|m]] et l'[[Azerbaïdjan|m]] se sont accordés à [[Prague]] sur une mission de l'Union européenne.",
    "Dans les rues de [[Gandja]], on cherchait des survivants.",
    "La dépouille a été rapatriée en [[France]].",
    "Le ministre des Affaires étrangères azerbaïdjanais, Jeyhun Bayramov, était à [[Téhéran]].",
    "L'[[Azerbaïdjan|m]] a lancé une opération contre le [[Haut-Karabakh]], enclave peuplée d'Arméniens.",
    "La diplomatie française a convoqué l'ambassadrice d'[[Azerbaïdjan|o]] à [[Paris]].",
    "À [[Bakou]], le président Aliev a salué la victoire.",
    "Selon le ministère de la Défense à [[Erevan]], 49 soldats ont péri.",
    "Le pont sur l'[[Araxe|l|river-aras]], marque la frontière de l'[[Iran]].",
    "La prise de [[Chouchi]] par l'[[Azerbaïdjan|m]] a scellé le sort de la guerre.",
    "Entre 1992 et 1994, les forces arméniennes prirent [[Latchine]], [[Kelbadjar]], [[Agdam]] et [[Fizouli]].",
    "Les réfugiés de [[Kelbadjar]] ont passé le col à pied vers [[Khanlar]].",
    "L'[[Iran|m]] a massé des troupes le long de la frontière avec l'[[Azerbaïdjan]].",
    "Nikol Pachinian a reconnu l'intégrité territoriale de l'[[Azerbaïdjan|m]].",
    "Le tribunal de [[Bakou|o]] l'a condamné à quinze ans de prison.",
    "Mon grand-père venait de [[Chouchi]], ma grand-mère de [[Gandja]].",
    "Dans le [[Syunik]], au sud de l'[[Arménie]], des positions ont été prises en mai 2021.",
    "L'[[Arménie|m]], soutenue par la [[France|m]], saisit la Cour de justice à [[La Haye]].",
    "Des villages comme [[Talich|l|gn-584885]] et [[Mataghis]] furent repris en avril 2016.",
]

UNKNOWN = [
    "Le village arménien de [[Brxilanots|l|?]] a brûlé.",
    "Les villages de [[Talich]], [[Zqwarvinville|l|?]] et [[Mataghis]] au [[Karabakh]] ont été repris.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NAMED_AFTER, *REPORTS, *NONE, *UNKNOWN])
def test_french(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
