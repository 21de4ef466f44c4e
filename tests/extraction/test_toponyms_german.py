"""German: sentences of our own with their places and roles; `toponym_marks.py` says how they are marked."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

LANG = "de"

TERRITORY = [
    "Zehntausende flohen nach [[Armenien|l|AM]].",
    "In [[Armenien]] kamen die ersten Busse aus [[Stepanakert]] an.",
    "Die Grenze zwischen [[Armenien]] und [[Aserbaidschan]] ist seit Jahren geschlossen.",
    "Geschosse schlugen auf dem Gebiet [[Armenien]]s ein.",
    "Der Norden von [[Armenien]] blieb ruhig.",
    "Über [[Georgien|l|GE]] und die [[Türkei]] kommen Lastwagen.",
    "An der Grenze zu [[Aserbaidschan]] fielen Schüsse.",
    "An der Grenze zur [[Türkei]] stehen russische Posten.",
    "Die Familie stammt aus [[Baku]].",
    "Aus dem [[Iran]] kamen Lastwagen.",
    "Im [[Iran]] und in der [[Türkei]] wurde demonstriert.",
    "Söldner wurden nach [[Aserbaidschan]] geschickt.",
    "Die Stadt liegt im Süden [[Armenien]]s.",
    "Auf armenischem Gebiet bei [[Dschermuk|l]] wurde gekämpft.",
    "Die Kämpfe in [[Bergkarabach|l|gn-409410]] dauern an.",
    "Der Krieg um [[Bergkarabach]] begann an einem Sonntag.",
    "Von [[Eriwan]] nach [[Goris]] sind es vier Stunden.",
    "Durch den [[Latschin-Korridor|l|corridor-lachin]] fuhr tagelang niemand.",
    "Er reiste von [[Tiflis]] nach [[Baku]].",
    "Drohnen kreisten über [[Armenien]].",
]

ACTORS = [
    "[[Armenien|m]] wirft [[Aserbaidschan|m]] vor, die Waffenruhe gebrochen zu haben.",
    "[[Baku|m]] bestreitet das, [[Eriwan|m]] besteht darauf.",
    "Die [[Türkei|m]] steht an der Seite [[Aserbaidschan|m]]s.",
    "Die Gespräche zwischen [[Armenien|m]] und [[Aserbaidschan|m]] scheiterten in [[Genf]].",
    "Nach Angaben von [[Baku|m]] starben zwölf Soldaten.",
    "Laut [[Eriwan|m]] wurden zwei Drohnen abgeschossen.",
    "[[Russland|m]] hat [[Armenien|m]] und [[Aserbaidschan|m]] zur Zurückhaltung aufgerufen.",
    "Der Krieg gegen [[Aserbaidschan|m]] dauerte 44 Tage.",
    "Das Verhältnis zu [[Russland|m]] ist zerrüttet.",
    "Der Bezirk wurde an [[Aserbaidschan|m]] zurückgegeben.",
    "Mit der Hilfe der [[Türkei|m]] gelang der Vorstoß.",
    "Ein von [[Russland|m]] vermitteltes Abkommen beendete den Krieg.",
    "[[Teheran|m]] warnt beide Seiten.",
    "[[Moskau|m]] und [[Ankara|m]] verhandeln.",
    "Die Unterstützung für [[Armenien|m]] wächst.",
]

NAMES = [
    "Das Verteidigungsministerium [[Aserbaidschan|o]]s veröffentlichte ein Video.",
    "Das Verteidigungsministerium in [[Baku]] meldete Verluste.",
    "[[Armenien|o]]s Ministerpräsident Nikol Paschinjan reiste nach [[Brüssel]].",
    "Der Präsident von [[Aserbaidschan|o]], Ilham Alijew, sprach im Fernsehen.",
    "Der Präsident der [[Republik Arzach|o]] trat zurück.",
    "Die Streitkräfte [[Armenien|o]]s zogen sich zurück.",
    "Die Verteidigungsarmee von [[Arzach|o]] verlor Stellungen bei [[Hadrut]].",
    "Das armenische Außenministerium bestellte den Botschafter [[Russland|o]]s ein.",
    "Der Menschenrechtsbeauftragte von [[Arzach|o]] legte Zahlen vor.",
    "Die [[Minsk|o]]-Gruppe der OSZE tagte in [[Wien]].",
    "Die Regierung [[Armenien|o]]s wies das zurück.",
    "Der Sicherheitsrat [[Armenien|o]]s tagte in der Nacht.",
    "Die Botschaft der [[Türkei|o]] in [[Baku]] schwieg.",
    "[[Aserbaidschan|o]]s Armee rückte vor.",
]

WHICH = [
    "Das Dorf [[Taghavard]] im Bezirk [[Martuni]] wurde beschossen.",
    "Die Dörfer [[Talisch|l|gn-584885]] und [[Mataghis|l|gn-585612]] wurden eingenommen.",
    "Die Städte [[Füsuli|l|gn-148106]] und [[Dschabrajil|l|gn-148141]] liegen in Trümmern.",
    "Der [[Bezirk Füsuli|l|gn-148107]] ist vermint.",
    "Die Stadt [[Gandscha|l|gn-586523]] wurde nachts getroffen.",
    "Der [[Aras|l|river-aras]] bildet die Grenze.",
    "Am [[Sewansee]] liegt Schnee; am [[Schwarzen Meer|l|sea-black]] auch.",
    "Bei [[Schuschi|l|gn-147105]] und [[Kelbadschar|l|gn-586268]] ruhen die Waffen.",
]

NONE = [
    "Armenier und Aserbaidschaner beschuldigen einander; die türkische Armee schaut zu.",
    "Im Mai traf Präsident Alijew den Minister in der Hauptstadt der Armenier.",
    "Ein Grad-Werfer, ein Panzer vom Typ T-72 und eine Bayraktar wurden zerstört.",
    "Die Frankfurter Allgemeine Zeitung und die Washington Post berichteten.",
    "Hauptmann Hadrut Sarkisjan wurde in der Hauptstadt ausgezeichnet.",
    "Am Montag und am Dienstag schwiegen die armenischen Geschütze.",
    "Der Qarabağ FK gewann gegen die aserbaidschanische Auswahl.",
    "Das Osmanische Reich zerfiel.",
]

# Streets, ships, units, newspapers and treaties are named after places; persons and weapons only look like it.
NAMED_AFTER = [
    "Die [[Schuscha|o]]-Straße in [[Baku]] ist gesperrt.",
    "Der Tanker [[Karabach|o]] lief aus dem Hafen von [[Baku]] aus.",
    "Der Vertrag von [[Kars|o]] legte die Grenze fest.",
    "Im Bundesstaat [[Georgia|l|region-us-georgia]] wurde neu ausgezählt.",
    "Die Zeitung Welt am Sonntag und der Spiegel berichteten über armenische Verluste.",
]

# As reports, histories and obituaries have them.
REPORTS = [
    "[[ERIWAN]], 13. September (dpa) - Das Verteidigungsministerium [[Armenien|o]]s meldete Beschuss von [[Goris]], [[Sotk]] und [[Dschermuk]].",
    "Am 18. Mai 1992 fiel [[Latschin|l|gn-147625]]; damit war die Straße zwischen [[Armenien]] und [[Karabach]] offen.",
    "Geboren 1931 in [[Schuscha]], studierte er in [[Moskau]] und lebte zuletzt in [[Berlin]].",
    "Die [[Sowjetunion|m]] schickte im Januar 1990 Truppen nach [[Baku]].",
    "Mehr als hunderttausend Menschen flüchteten im September 2023 aus [[Bergkarabach]] nach [[Armenien]].",
    "Die Bewohner der Dörfer [[Taghaward]], [[Karmir Schuka]] und [[Sos]] schlafen in Kellern.",
    "Nach Darstellung von [[Eriwan|m]] hält [[Aserbaidschan|m]] 150 Quadratkilometer armenischen Gebiets besetzt.",
    "Vertriebene aus [[Agdam]], [[Füsuli]] und [[Kelbadschar]] leben heute in [[Sumgait]].",
    "[[Deutschland|m]], [[Frankreich|m]] und die [[USA|m]] riefen zur Mäßigung auf.",
    "Die EU-Beobachter fahren entlang der Grenze [[Armenien]]s Streife.",
    "Präsident Alijew empfing in [[Baku]] die Außenministerin [[Deutschland|o]]s.",
    "Auf den Höhen des [[Murowdag]] liegt Schnee.",
    "Russische Friedenstruppen zogen aus [[Karabach]] nach [[Russland]] ab.",
    "In den Straßen von [[Gandscha]] suchte man nach Überlebenden.",
    "Der Konflikt zwischen [[Armenien|m]] und [[Aserbaidschan|m]] um [[Bergkarabach]] schwelt seit 1988.",
    "Die [[Türkei|m]] schloss 1993 die Grenze zu [[Armenien]].",
    "[[Armenien|m]]s Antwort kam am Abend aus [[Eriwan]].",
    "Die Regierung in [[Stepanakert]] kapitulierte am 20. September.",
    "[[Arzach|o]]s Präsident Samwel Schahramanjan unterschrieb das Dekret.",
    "Der Landkreis [[Martakert]] und die Stadt [[Askeran]] waren ohne Strom.",
    "Bei [[Talisch]] und [[Madagis]] wurde im April 2016 vier Tage lang gekämpft.",
    "Die Armee [[Aserbaidschan|o]]s griff an.",
    "[[Aserbaidschan|m]] startete am 19. September einen Angriff auf [[Bergkarabach]].",
    "Die Einnahme von [[Schuscha]] durch [[Aserbaidschan|m]] entschied den Krieg.",
    "Zwischen 1992 und 1994 eroberten armenische Kräfte [[Latschin]], [[Kelbadschar]], [[Agdam]] und [[Füsuli]].",
    "Der Botschafter [[Aserbaidschan|o]]s in [[Berlin]] wies die Vorwürfe zurück.",
    "[[Iran|m]] zog Truppen an der Grenze zu [[Aserbaidschan]] zusammen.",
    "Mein Großvater stammte aus [[Schuschi]], meine Großmutter aus [[Gandscha]].",
    "Eine Gasleitung führt von [[Russland]] durch [[Georgien|l|GE]] in die [[Türkei]].",
    "Paschinjan erkannte die territoriale Integrität [[Aserbaidschan|m]]s an.",
    "Im [[Syunik]], im Süden [[Armenien]]s, wurden im Mai 2021 Stellungen besetzt.",
    "[[Armenien|m]], von [[Frankreich|m]] unterstützt, klagte in [[Den Haag]].",
    "Ein Gericht in [[Baku]] verurteilte ihn zu fünfzehn Jahren.",
    "Die Flüchtlinge aus [[Kelbadschar]] gingen über den Pass nach [[Chanlar]].",
    "Bei [[Dschebrail]] und in [[Hadrut]] wurde gekämpft.",
    "Präsident Putin telefonierte mit den Staatschefs von [[Armenien|o]] und [[Aserbaidschan|o]].",
    "Im Dorf [[Nachitschewanik]] bei [[Askeran]] fielen Schüsse.",
    "Aus [[Moskau|m]] hieß es, man sei besorgt.",
    "Die armenische Hauptstadt [[Eriwan]] liegt am Fuß des [[Ararat]].",
]

UNKNOWN = [
    "Das armenische Dorf [[Brxilanots|l|?]] brannte.",
    "Die Dörfer [[Talisch]], [[Zqwarvinheim|l|?]] und [[Mataghis]] in [[Karabach]] fielen.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NAMED_AFTER, *REPORTS, *NONE, *UNKNOWN])
def test_german(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
