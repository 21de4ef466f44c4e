"""Words that say what kind of place a name is, by language. Data.

A word ending in `*` stands for itself and whatever it grows at its end (ru `сел*` would be too much, so Russian lists
its cases; az `kənd*` covers kəndi, kəndində, kəndləri). `before`: the word stands before the name ("village of Talish",
"село Талыш", "قرية طاليش"); `after`: behind it ("Talish village", "Talış kəndi"). `plural` words cover a whole list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gazetteer.folding import fold
from gazetteer.records import PlaceKind

Side = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class PlaceWord:
    """A generic word: the kind of place, whether it is a plural, belongs into the span, and says that it is no town."""

    kind: PlaceKind
    plural: bool
    inside: bool
    village: bool = False


# (language, kind, side, singular or plural, words)
_ROWS: tuple[tuple[str, PlaceKind, Side, str, str], ...] = (
    ("en", "settlement", "before", "s", "village town city settlement hamlet township townlet capital"),
    ("en", "settlement", "before", "p", "villages towns cities settlements hamlets"),
    ("en", "settlement", "after", "s", "village town city settlement township"),
    ("en", "settlement", "after", "p", "villages towns cities settlements"),
    ("en", "district", "before", "s", "district region province county raion rayon"),
    ("en", "district", "before", "p", "districts regions provinces raions rayons"),
    ("en", "district", "after", "s", "district raion rayon province county marz oblast uyezd"),
    ("en", "district", "after", "p", "districts raions rayons provinces counties"),
    ("en", "water", "before", "s", "lake river reservoir"),
    ("en", "water", "after", "s", "river lake reservoir sea"),
    ("en", "other", "before", "s", "mount"),
    ("en", "other", "after", "s", "mountain mountains pass ridge heights height corridor gorge"),
    ("fr", "settlement", "before", "s", "village ville localité bourg bourgade commune capitale"),
    ("fr", "settlement", "before", "p", "villages villes localités"),
    ("fr", "district", "before", "s", "district région province raïon"),
    ("fr", "district", "before", "p", "districts régions provinces raïons"),
    ("de", "settlement", "before", "s", "dorf stadt ortschaft siedlung ort hauptstadt"),
    ("de", "settlement", "before", "p", "dörfer dörfern städte städten ortschaften siedlungen"),
    ("de", "district", "before", "s", "bezirk rajon region provinz kreis"),
    ("de", "district", "before", "p", "bezirke bezirken rajons provinzen regionen"),
    ("de", "district", "after", "s", "bezirk rajon region provinz"),
    ("ru", "settlement", "before", "s",
     "село села селу селом селе деревня деревни деревне деревню деревней город города городу городом "
     "городе посёлок посёлка посёлку посёлком посёлке поселок поселка поселке пункт пункта пункте г с пос "
     "пгт столица столицы столице столицу городок городка"),
    ("ru", "settlement", "before", "p",
     "сёла села сел сёл селах селами селам деревни деревень деревнях деревнями городах городов города "
     "посёлки посёлков посёлках поселки поселков поселках пункты пунктов пунктах"),
    ("ru", "district", "before", "s", "район района районе району районом область области"),
    ("ru", "district", "after", "s", "район района районе району районом область области областью"),
    ("ru", "district", "after", "p", "районы районов районах районам районами областей областях"),
    ("ru", "water", "before", "s", "река реки реке реку рекой озеро озера озере водохранилище"),
    ("az", "settlement", "after", "s",
     "kəndi kəndinin kəndində kəndindən kəndinə kəndini şəhəri şəhərinin şəhərində şəhərindən şəhərinə "
     "şəhərini qəsəbəsi qəsəbəsinin qəsəbəsində qəsəbəsinə kənd"),
    ("az", "settlement", "after", "p",
     "kəndləri kəndlərinin kəndlərində kəndlərinə kəndlərini qəsəbələri şəhərləri şəhərlərinin "
     "şəhərlərində şəhərlərini kəndlərindən"),
    ("az", "district", "after", "s", "rayon*"),
    ("az", "district", "after", "p", "rayonları rayonlarının rayonlarında rayonlarını"),
    ("tr", "settlement", "after", "s",
     "köyü köyünü köyünde köyüne köyünün köyünden kenti kentini kentinde kentine kentinin şehri şehrini "
     "şehrinde şehrine şehrinin kasabası kasabasını kasabasında kasabasına beldesi"),
    ("tr", "settlement", "after", "p",
     "köyleri köylerini köylerinde köylerinin kentleri kentlerini kentlerinde şehirleri şehirlerini"),
    ("tr", "district", "after", "s",
     "ilçesi ilçesini ilçesinde ilçesine ilçesinin ili ilinde ilinin rayonu rayonunda rayonunun vilayeti "
     "bölgesi bölgesinde bölgesinin"),
    ("tr", "district", "after", "p", "ilçeleri ilçelerini ilçelerinde rayonları"),
    ("hy", "settlement", "after", "s", "գյուղ* քաղաք* ավան*"),
    ("hy", "settlement", "before", "s", "գյուղ* քաղաք* ավան*"),
    ("hy", "settlement", "before", "p", "գյուղեր* քաղաքներ*"),
    ("hy", "settlement", "after", "p", "գյուղեր* քաղաքներ*"),
    ("hy", "district", "after", "s", "շրջան* մարզ*"),
    ("hy", "district", "after", "p", "շրջաններ* մարզեր*"),
    ("ka", "settlement", "before", "s", "სოფელ* ქალაქ*"),
    ("ar", "settlement", "before", "s", "قرية بلدة مدينة العاصمة عاصمة ناحية"),
    ("ar", "settlement", "before", "p", "قرى القرى بلدات مدن مدينتي بلدتي قريتي مدينتا بلدتا قريتا"),
    ("ar", "district", "before", "s", "محافظة قضاء مقاطعة ناحية"),
    ("ar", "district", "before", "p", "محافظات أقضية مقاطعات محافظتي مقاطعتي"),
    ("ar", "water", "before", "s", "نهر بحيرة"),
    ("fa", "settlement", "before", "s", "روستای شهر شهرک بندر دهستان روستا پایتخت قریه"),
    ("fa", "settlement", "before", "p", "روستاهای شهرهای"),
    ("fa", "district", "before", "s", "شهرستان استان بخش ولسوالی منطقه"),
    ("fa", "district", "before", "p", "شهرستان‌های استان‌های"),
    ("fa", "water", "before", "s", "رود رودخانه دریاچه"),
)  # fmt: skip

# Words that may stand between the generic and the name: "the village of", "la ville de", "les villages d'".
_LINKS = "of the even also known as called named de d du des la le les von der des den genannt"
LINKS = frozenset(fold(one) for one in _LINKS.split())
# Generics that are only written short, with a stop: "с. Талыш" is a village, "с Ильхамом" is "with Ilham".
_DOTTED = "г с п пос д р оз ş k գ ք"
DOTTED = frozenset(fold(one) for one in _DOTTED.split())
# Between the names of a list: "A, B and C", "A, B и C", "A وB", "A ilə B".
_CONJUNCTIONS = "and or as well et ou und oder и или а также və ilə ve ile և ու եւ و ، та და"
CONJUNCTIONS = frozenset(fold(one) for one in _CONJUNCTIONS.split())


# A name of a state with its form in front: "Republic of Artsakh", "جمهورية أرمينيا". The form belongs into the span.
_STATE_FORMS = {
    "en": "republic of|state of",
    "fr": "république de|république d|république du",
    "de": "republik",
    "ru": "республика|республики|республике|республику|республикой",
    "ar": "جمهورية",
    "fa": "جمهوری",
}
STATE_FORMS: dict[str, frozenset[str]] = {
    language: frozenset(fold(one) for one in row.split("|")) for language, row in _STATE_FORMS.items()
}


# How the words begin that say "village" and not "town".
_VILLAGE_WORDS = "village hamlet dorf dörf сел дерев kənd köy գյուղ სოფელ قرية قرى القرى قريت روستا قریه"
_VILLAGES = tuple(fold(one) for one in _VILLAGE_WORDS.split())


def _table(side: Side) -> dict[str, dict[str, PlaceWord]]:
    table: dict[str, dict[str, PlaceWord]] = {}
    for language, kind, row_side, number, words in _ROWS:
        if row_side != side:
            continue
        for one in words.split():
            word = fold(one.rstrip("*"))
            inside = side == "after" and kind in ("district", "water", "other")
            key = word + ("*" if one.endswith("*") else "")
            # A word that is both ("села": of a village, villages) counts as the plural, which says more.
            known = table.setdefault(language, {})
            if key not in known or number == "p":
                known[key] = PlaceWord(kind, number == "p", inside, word.startswith(_VILLAGES))
    return table


_BEFORE, _AFTER = _table("before"), _table("after")
_GROWING = {
    side: {language: tuple(key[:-1] for key in words if key.endswith("*")) for language, words in table.items()}
    for side, table in (("before", _BEFORE), ("after", _AFTER))
}


def place_word(word: str, side: Side, language: str | None) -> PlaceWord | None:
    """Return what a folded word says about the name it stands before or after, None when it is no generic."""
    code = language or "en"
    table = (_BEFORE if side == "before" else _AFTER).get(code)
    if table is None:
        return None
    found = table.get(word)
    if found is None:
        longest = max((stem for stem in _GROWING[side][code] if word.startswith(stem)), key=len, default=None)
        if longest is not None and len(word) <= len(longest) + 6:
            found = table[longest + "*"]
    return found
