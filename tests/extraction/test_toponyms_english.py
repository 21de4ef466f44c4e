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
    "Gas reaches [[Europe]] through [[Georgia|l|GE]] and [[Turkey]].",
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

# Streets, ships, units, newspapers and treaties are named after places; persons and weapons only look like it.
NAMED_AFTER = [
    "The embassy stands on [[Shusha|o]] Street in [[Baku]], not far from [[Fuzuli|o]] Square.",
    "The tanker [[Karabakh|o]] and the patrol ship [[Stepanakert|o]] left port.",
    "The dailies Bakinskiy Rabochiy, Yerkir Media and Hayastani Hanrapetutyun wrote of Armenian losses.",
    "Sultan Murad fighters and the Hamza Division were seen in [[Horadiz]].",
    "The 101st Regiment and the [[Lachin|o]] battalion held the ridge.",
    "Two Armenian men, Shushan Petrosyan and Martuni Barseghyan, were released.",
    "Qarabag FK drew 1-1 with Chelsea; Azerbaijani fans sang.",
    "The state of [[Georgia|l|region-us-georgia]] went to Biden.",
    "Senator Jon Ossoff of [[Georgia|l|region-us-georgia]] backed the bill on Armenian aid.",
    "Grad rockets, Smerch launchers, Tor systems, a Kornet and Harop drones were destroyed by Armenian fire.",
    "General Arif Talishinski and Lieutenant Colonel Vagif Hadrutlu were Azerbaijani officers.",
    "In March and in May the Armenian side counted 12 dead.",
    "[[Iran]]'s [[East Azerbaijan]] province and [[Ardabil]] border the [[Aras]].",
    "The Treaty of [[Kars|o]] of 1921 drew the border.",
    "The [[Islamic Republic|m|IR]] warned both sides.",
    "The [[Republic of Armenia|m|AM]] declared independence.",
]

# As reports, histories and obituaries have them.
REPORTS = [
    "[[YEREVAN]], September 13 (Armenpress) — The Defence Ministry of [[Armenia|o]] said on Tuesday that units of [[Azerbaijan|m]] had opened fire towards [[Goris]], [[Sotk]] and [[Jermuk]].",
    "[[STEPANAKERT]] (AP) - Thousands waited at the airport outside the city.",
    "On 18 May 1992 [[Lachin]] fell, opening the road between [[Armenia]] and [[Karabakh]].",
    "Between 1992 and 1994 refugees from [[Kelbajar]], [[Aghdam]], [[Fizuli]] and [[Zangelan]] poured into [[Barda]], [[Sabirabad]] and [[Imishli]].",
    "In [[Khojaly]], investigators found bodies along the route to [[Agdam]].",
    "The [[Soviet Union|m]] sent troops to [[Baku]] in January 1990.",
    "[[Nagorno-Karabakh|o]]'s leader Samvel Shahramanyan signed a decree.",
    "Her grandfather was buried in [[Vaghuhas]], a mountain village in the [[Martakert region]].",
    "An obituary: born in 1934 in the village of [[Chartar]], he studied at [[Yerevan|o]] State University and worked in [[Leningrad]].",
    "Ruben Vardanyan, a former state minister of [[Artsakh|o]], was detained at the [[Lachin]] checkpoint.",
    "The EU deployed monitors along the Armenian side of the border with [[Azerbaijan]].",
    "Russian peacekeepers withdrew from [[Karabakh]] to [[Russia]] in spring 2024.",
    "Secretary of State Antony Blinken telephoned the leaders of [[Armenia|o]] and [[Azerbaijan|o]].",
    "The [[Zangezur corridor]] would link [[Azerbaijan]] with its exclave of [[Nakhchivan]] through [[Armenia]]'s [[Syunik]] province.",
    "The heights around Mount [[Murovdag]] were lost on the first day.",
    "Pashinyan told parliament in [[Yerevan]] that [[Armenia|m]] recognises the territorial integrity of [[Azerbaijan|m]].",
    "The [[Sarsang reservoir]] supplies the [[Tartar district]].",
    "Fighting spread to the villages of [[Karmir Shuka]], [[Taghavard]] and [[Sos]] in the [[Martuni]] region.",
    "Iranian villagers in [[Khoda Afarin]] and [[Julfa]] watched shells land across the [[Aras River]].",
    "His novel about [[Shushi]] won a prize in [[Paris]].",
    "A wine from [[Areni]] was served in [[Dilijan]]; prices in [[Yerevan]] rose.",
    "The Armenian Armed Forces retreated from [[Horadiz]] in January 1994.",
    "[[Aghdam]], once home to 40,000, is a ghost town.",
    "[[Azerbaijan|m]] has agreed to hand the bodies to [[Armenia|m]].",
    "Six villages in [[Aghdara]], including [[Chayli]], [[Yukhari Oratagh]] and [[Mataghis]], were shelled.",
    "Armenian-backed troops and Turkish drones met above [[Karabakh]]; pro-Russian voices fell silent.",
    "Speaking in [[Tbilisi]], the Georgian premier offered to mediate between [[Baku|m]] and [[Yerevan|m]].",
    "Hikmet Hajiyev, an aide to the president of [[Azerbaijan|o]], told France 24 that [[Armenia|m]] must withdraw.",
    "Both [[Armenia|m]] and [[Azerbaijan|m]] joined the Council of [[Europe|o]] in 2001.",
    "Residents of [[Stepanakert]] slept in basements.",
    "The [[Lachin district]] was under Armenian control from 1992; [[Lachin]] was renamed [[Berdzor]].",
    "[[Iran|o]]'s consul in [[Nakhchivan]] denied that [[Iran|m]] had closed the border.",
    "An Azerbaijani conscript from [[Shamkir]] died of wounds in a [[Ganja]] hospital.",
    "[[Turkey]]-made drones were bought from [[Ankara]].",
    "A monument to the fallen was unveiled in [[Vanadzor]] by the mayor.",
    "[[Azerbaijan|m]]'s capture of [[Shusha]] ended the war.",
    "The front ran from [[Murovdag]] to the [[Araz river|l|river-aras]].",
    "Arayik Harutyunyan said that the [[Artsakh|o]] Defense Army had left [[Shushi]].",
    "[[Hadrut]], 14 October 2020. Dear mother, the guns are quiet.",
    "He had served in [[Afghanistan]], then in [[Fizuli]] and [[Horadiz]].",
    "On 2 April 2016 heavy fighting broke out along the line of contact near [[Talysh|l|gn-584885]], [[Seysulan]] and [[Madagiz]].",
    "The mountain road from [[Vardenis]] over the [[Sotk pass]] to [[Kelbajar]] was choked with cars.",
    "Negotiators from [[Baku|l]] met [[Karabakh]] Armenians in [[Yevlakh]].",
    "The International Committee of the Red Cross has an office in [[Barda]].",
    "[[Washington|m]] welcomed the deal; the State Department thanked [[Baku|m]].",
    "[[Armenia|m]] lost 243 soldiers, the ministry in [[Yerevan]] said.",
    "The villagers of [[Berdashen]] harvest grapes; in [[Ashan]] and [[Herher]] the school reopened.",
]

UNKNOWN = [
    "The villages of [[Talish]], [[Zqwarvinby|l|?]] and [[Madagiz]] were hit, Armenian sources said.",
    "The Armenian village of [[Brxilanots|l|?]] burned.",
]


@pytest.mark.parametrize("marks", [*TERRITORY, *ACTORS, *NAMES, *WHICH, *NAMED_AFTER, *REPORTS, *NONE, *UNKNOWN])
def test_english(marks: str) -> None:
    found, marked = found_and_marked(LANG, marks)
    assert found == marked
