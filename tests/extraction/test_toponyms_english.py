"""English: sentences of our own with their places and roles; `toponym_marks.py` says how they are marked."""

from __future__ import annotations

import pytest
from toponym_marks import found_and_marked

LANG = "en"

TERRITORY = [
    "Thousands of people crossed from [[Lachin]] into [[Armenia|l|AM]] within a week.",
    "Three buses with refugees arrived in [[Armenia]] on Sunday.",
    "The convoy set off from [[Azerbaijan]] and entered [[Armenia]] near [[Goris]].",
    "Shells landed on [[Armenia]]'s territory, close to the border with [[Azerbaijan]].",
    "The border between [[Armenia]] and [[Azerbaijan]] is more than a thousand kilometres long.",
    "Drones flew over [[Armenia]] and were seen above [[Yerevan]].",
    "She was born in [[Baku]] and moved to [[Russia]] in 1990.",
    "Gas reaches Europe through [[Georgia|l|GE]] and [[Turkey]].".replace("Europe", "[[Europe]]"),
    "Volunteers from [[France]] and [[Lebanon]] came to [[Karabakh]].",
    "The gas pipeline runs from [[Azerbaijan]] to [[Turkey]] through [[Georgia|l|GE]].",
    "The road links [[Armenia]] to [[Iran]].",
    "He returned to [[Armenia]] after two years in [[Moscow]].",
    "[[Armenia]]'s eastern border was shelled again.",
    "Parts of southern [[Armenia]] were without power.",
    "Peacekeepers were flown to [[Yerevan]] and driven on to [[Stepanakert]].",
    "Azerbaijani forces advanced into [[Armenia]] near [[Jermuk]].",
    "Earthquakes were felt across [[Azerbaijan]], [[Georgia|l|GE]] and [[Armenia]].",
    "The prisoners were handed over and flown home to [[Armenia]].",
    "A [[Baku]]-born doctor and a [[Moscow]]-based analyst disagreed.",
    "In the north of [[Armenia]], in [[Tavush]], villagers heard shots.",
]

ACTORS = [
    "[[Armenia|m]] said that [[Azerbaijan|m]] had violated the truce.",
    "[[Baku|m]] rejects the claim and [[Yerevan|m]] insists on it.",
    "[[Turkey|m]] sided with [[Azerbaijan|m]] from the first day.",
    "Talks between [[Armenia|m]] and [[Azerbaijan|m]] collapsed in [[Munich]].",
    "[[Russia|m]] called on [[Armenia|m]] and [[Azerbaijan|m]] to stop.",
    "[[Iran|m]] warned both [[Baku|m]] and [[Yerevan|m]].",
    "Relations with [[Turkey|m]] have never been worse.",
    "The United Nations urged [[Azerbaijan|m]] to open the road.",
    "[[France|m]] sold arms to [[Armenia|m]], officials in [[Paris]] confirmed.",
    "An agreement signed by [[Armenia|m]], [[Azerbaijan|m]] and [[Russia|m]] ended the war.",
    "Without the help of [[Turkey|m]] the offensive would have failed.",
    "[[Moscow|m]], which has a base in [[Gyumri]], stayed neutral.",
    "Support for [[Armenia|m]] grew in [[France]].",
    "They demanded sanctions against [[Azerbaijan|m]].",
    "The resolution was vetoed by [[Russia|m]].",
    "[[Azerbaijan|m]] wants the corridor; [[Armenia|m]] refuses.",
    "War with [[Azerbaijan|m]] seemed inevitable.",
    "The town came under the control of [[Azerbaijan|m]].",
    "The district was returned to [[Azerbaijan|m]] on 20 November.",
    "[[Armenia|m]] handed over [[Kelbajar]] to [[Azerbaijan|m]].",
    "According to [[Stepanakert|m]], nine people died.",
    "[[Tehran|m]] fears a new border.",
    "The ceasefire was brokered by [[Moscow|m]].",
    "[[Artsakh|m]] and [[Armenia|m]] deny the accusations.",
    "Relations between [[Tehran|m]] and [[Baku|m]] soured.",
]

NAMES = [
    "The Ministry of Defence of [[Azerbaijan|o]] published a video.",
    "[[Azerbaijan|o]]'s Defence Ministry said two soldiers were killed.",
    "[[Azerbaijan|o]]’s State Border Service reported an attack.",
    "The Prime Minister of [[Armenia|o]], Nikol Pashinyan, spoke in [[Brussels]].",
    "The President of the [[Republic of Artsakh|o]] resigned.",
    "The [[Artsakh|o]] Defence Army lost ground near [[Hadrut]].",
    "The [[Nagorno-Karabakh|o]] Defence Ministry denied it.",
    "[[Artsakh|o]]'s Human Rights Ombudsman counted 60 schools.",
    "The Human Rights Ombudsman of [[Artsakh|o]] published a list.",
    "The Foreign Ministry of [[Armenia|o]] summoned the ambassador of [[Iran|o]].",
    "The Security Council of [[Armenia|o]] met at night.",
    "The Armed Forces of [[Azerbaijan|o]] took the height.",
    "[[Armenia|o]]'s foreign minister flew to [[Moscow]].",
    "The National Assembly of [[Armenia|o]] ratified it.",
    "The Central Bank of [[Azerbaijan|o]] raised rates.",
    "The OSCE [[Minsk|o]] Group met in [[Geneva]].",
    "The National Security Service of [[Armenia|o]] arrested him.",
    "The embassy of [[Russia|o]] in [[Baku]] did not comment.",
    "[[Baku|o]] State University opened again.",
    "The [[Yerevan|o]] Press Club invited editors.",
]

WHICH = [
    "Three villages of the [[Khojavend district]] were taken: [[Edilli]], [[Garadaghli|l|gn-147928]] and [[Tagaser]].",
    "The village of [[Garadaghli|l|gn-147930]] in the [[Fuzuli district]] was mined.",
    "He lives in [[Talish]], a village in the [[Tartar district]].",
    "Heavy fighting around the towns of [[Fuzuli|l|gn-148106]], [[Hadrut]] and [[Jabrayil|l|gn-148141]].",
    "The [[Jabrayil district|l|gn-148140]] lies along the [[Aras river|l|river-aras]].",
    "The [[Lachin corridor|l|corridor-lachin]] was closed; the [[Black Sea]] port stayed open.",
    "[[Martuni|l|gn-146969]] was shelled from [[Aghdam]].",
    "Ships left the [[Caspian Sea]] port of [[Baku]].",
    "Russian posts stood along the road from [[Shusha]] to [[Lisagor]].",
    "In [[Atlanta]], the [[state of Georgia|l|region-us-georgia]] recounted its votes.",
]

NONE = [
    "Captain Hadrut Sarkisian and Sergeant Talysh Mammadov were decorated in the capital.",
    "Qarabag beat Neftchi 2-0 and Zira drew with Sabah.",
    "The newspaper Bakinskiy Rabochiy and Hayastani Hanrapetutyun reported it.",
    "They captured a T-72 tank, two Grad launchers, an Osa and a Tor.",
    "Sultan, a shepherd, lost two sheep in May; his brother Ali lost none.",
    "The Hamza Division and the Sultan Suleiman Shah brigade sent men, Armenian sources said.",
    "General Lebed spoke, and Colonel Aghdamski wept.",
    "Armenian and Azerbaijani soldiers talked; the Armenians left.",
    "President Aliyev received Mr Paris Hilton's lawyer.",
    "Hay, straw and bread ran out in August.",
    "The Khan of old and the Bey of the valley quarrelled about Azerbaijani carpets.",
]

UNKNOWN = [
    "The villages of [[Talish]], [[Zqwarvinby|l|?]] and [[Madagiz]] were hit, Armenian sources said.",
    "The Armenian village of [[Brxilanots|l|?]] burned.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NONE, *UNKNOWN])
def test_english(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
