"""Words by which a text of one sentence shows that it is about this war: its peoples, and fighting. Data.

Endings in `*` match the start of a word. Words are written as the language writes them and compared folded.
"""

from __future__ import annotations

from gazetteer.folding import fold

# The peoples of the conflict and what is theirs.
_PEOPLES = (
    "armenian* azerbaijani* azeri* azerbaidjani* karabakhi* artsakhi* artsakhtsi* "
    "arménien* azerbaïdjanais* azéri* armenisch* armenier* aserbaidschanisch* aserbaidschaner* "
    "ermeni* erməni* azerbaycanlı* azərbaycanlı* армянск* армяне армян армянам армянами азербайджанск* азербайджанц* "
    "азербайджанец карабахск* карабахц* հայկական* հայեր* ադրբեջանական* ադրբեջանցի* արցախյան* արցախցի* "
    "الأرمن* ارمني* أرمني* أرمن الأذربيجاني* أذربيجاني* الاذربيجاني* اذربيجاني* الأذري* أذري* ارمنی* ارمنستانی* "
    "آذربایجانی* სომხ* აზერბაიჯანელ*"
)
# Fighting, by language. A locative with one of these in its sentence makes a village of the theatre likely.
_FIGHTING = {
    "en": "shell shells shelled shelling* shot shots fighting fought fights clash* battle* attack* bomb* bombard* fire "
    "fired firing gunfire artillery mortar* missile* rocket* drone* uav uavs strike* struck hit hits troops forces "
    "soldiers killed wounded captur* seize* liberat* offensive ambush* sniper* frontline front-line ceasefire truce "
    "casualties tank tanks trench* howitzer* saboteur*",
    "fr": "tir tirs bombard* combat* affrontement* attaqu* artillerie obus roquette* missile* drone* frapp* troupes "
    "forces soldat* tué* blessé* captur* offensive cessez trêve mortier*",
    "de": "beschuss* beschoss* beschieß* gefecht* kämpf* kampf* gekämpft angriff* angegriffen artillerie* granate* "
    "rakete* drohne* truppen soldat* getötet verletzt einnahm* eingenommen erobert* offensive waffenruhe feuer* "
    "scharmützel* bombard* mörser*",
    "ru": "обстрел* бои бой боев боях бое атак* удар* артиллери* ракет* снаряд* мин мины миномет* миномёт* беспилот* "
    "войск* солдат* убит* ранен* захват* освобо* наступлен* перемири* столкновен* перестрел* огонь огнем огня стрел* "
    "погиб* танк* снайпер*",
    "az": "atəş* döyüş* hücum* artilleriya* raket* mərmi* minaatan* pua dron* qoşun* əsgər* ölüb yaralan* azad işğal* "
    "toqquşma* vur* snayper* tank* bombala*",
    "tr": "çatışma* saldırı* topçu* roket* füze* havan* mermi* iha siha drone* birlik* asker* ölü öldü yaralan* vur* "
    "ateş* bombal* işgal* kurtar* taarruz* keskin tank*",
    "hy": "կրակ* մարտ* հրետ* հրթիռ* հարձակ* գնդակոծ* զորք* զինվոր* զոհ* վիրավոր* անօդաչու* ռմբակոծ* հրադադար* "
    "ականանետ* տանկ*",
    "ar": "قصف* القصف* قذائف* قذيفة* صاروخ* صواريخ* معارك* المعارك* اشتباك* الاشتباك* هجوم* الهجوم* هاجم* قوات* "
    "القوات* جنود* مقتل* قتل* جرح* سيطر* السيطرة* طائرة* مدفعي* المدفعي* غارة* غارات* نيران* هدنة* الهدنة*",
    "fa": "گلوله* خمپاره* موشک* راکت* درگیری* نبرد* حمله* حملات* توپخانه* نیروها* سرباز* کشته* زخمی* پهپاد* آتش* "
    "اشغال* شلیک* بمباران*",
}


class Stems:
    """Folded words, some of which stand for all that begins so."""

    def __init__(self, words: str) -> None:
        every = [one for one in words.split() if one]
        self._words = frozenset(fold(one) for one in every if not one.endswith("*"))
        self._starts = tuple(fold(one[:-1]) for one in every if one.endswith("*"))

    def __contains__(self, word: str) -> bool:
        return word in self._words or word.startswith(self._starts)


PEOPLES = Stems(_PEOPLES)
FIGHTING: dict[str, Stems] = {language: Stems(words) for language, words in _FIGHTING.items()}
