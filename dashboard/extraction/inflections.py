"""How names bend in each language: endings, prefixes, and what they tell about the role. Data, one row a rule.

A name of the gazetteer stands in its base form; a text writes it in a case, with an article, or with a particle in
front. The tables say which letters may replace the end of a name, each with an example. They are written as the
language writes them and folded when the module is loaded, because names and texts are compared folded.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from gazetteer.folding import fold
from gazetteer.records import Script


@dataclass(frozen=True, slots=True)
class Noun:
    """How a noun that ends in `final` bends: what takes the place of `final`, case by case.

    `cases` are genitive, dative, accusative, instrumental, locative, for scripts whose names of several words agree;
    for the others any order. The base form is understood.
    """

    final: str
    cases: tuple[str, ...]
    example: str


_NOT_A_VOWEL = "*"  # any final that no other row has

_RUSSIAN_NOUNS = (
    Noun("ия", ("ии", "ии", "ию", "ией", "ии"), "Армения: из Армении"),
    Noun("ья", ("ьи", "ье", "ью", "ьей", "ье"), "Захарья: у Захарьи"),
    Noun("я", ("и", "е", "ю", "ей", "е"), "Мардакертская земля: на земле"),
    Noun("ка", ("ки", "ке", "ку", "кой", "ке"), "Нювядка: в Нювядке"),
    Noun("га", ("ги", "ге", "гу", "гой", "ге"), "Калуга: из Калуги"),
    Noun("ха", ("хи", "хе", "ху", "хой", "хе"), "Мурха: под Мурхой"),
    Noun("ша", ("ши", "ше", "шу", "шой", "ше", "шей"), "Шуша: в Шуше, под Шушой"),
    Noun("жа", ("жи", "же", "жу", "жой", "же", "жей"), "Гянджа: в Гяндже"),
    Noun("ча", ("чи", "че", "чу", "чой", "че", "чей"), "Акча: в Акче"),
    Noun("ца", ("цы", "це", "цу", "цей", "це"), "Столица: в столице"),
    Noun("а", ("ы", "е", "у", "ой", "е"), "Барда: под Бардой"),
    Noun("ый", ("ого", "ому", "ый", "ым", "ом"), "Грозный: в Грозном"),
    Noun("кий", ("кого", "кому", "кий", "ким", "ком"), "Физулинский: в Физулинском"),
    Noun("ой", ("ого", "ому", "ой", "ым", "ом"), "Донской: в Донском"),
    Noun("ная", ("ной", "ной", "ную", "ной", "ной"), "Северная: в Северной"),
    Noun("кая", ("кой", "кой", "кую", "кой", "кой"), "Мартакертская: в Мартакертской"),
    Noun("ое", ("ого", "ому", "ое", "ым", "ом"), "Красное: в Красном"),
    Noun("ово", ("ова", "ову", "ово", "овом", "ове"), "Иваново: в Иванове"),
    Noun("ево", ("ева", "еву", "ево", "евом", "еве"), "Сараево: в Сараеве"),
    Noun("й", ("я", "ю", "й", "ем", "е"), "Кубатлы-чай: на чае"),
    Noun("ь", ("я", "ю", "ь", "ем", "е", "и", "ью"), "Сумгаить: в Сумгаите; Казань: в Казани"),
    # Vowels that do not bend (Баку, Мартуни, Кубатлы, Тбилиси), then every consonant.
    *(Noun(vowel, (), "Баку: в Баку") for vowel in "уюыиеоэё"),
    Noun(_NOT_A_VOWEL, ("а", "у", "", "ом", "е", "ем"), "Гадрут: из Гадрута, в Гадруте"),
)
_RUSSIAN_ADJECTIVES = tuple(noun for noun in _RUSSIAN_NOUNS if noun.final in {"ый", "кий", "ой", "ная", "кая", "ое"})
# The head of a name of several words; what follows it stays ("Республики Армения", "озера Севан").
_RUSSIAN_DISTRICTS = frozenset({"район", "область"})
_RUSSIAN_HEADS = frozenset({"республика", "область", "город", "село", "озеро", "река", "гора", "провинция"})

_ARMENIAN_NOUNS = (
    Noun("ու", ("վի", "վից", "վով", "վում", "ուն", "ուի", "ուից", "ուում"), "Բաքու: Բաքվում, Բաքվից"),
    Noun("ա", ("ան", "այի", "այից", "այում", "այով", "ային"), "Գորիսա: Գորիսայում"),
    Noun("ո", ("ոն", "ոյի", "ոյից", "ոյում"), "Չարտարո: Չարտարոյում"),
    Noun("ի", ("ին", "իի", "իից", "իում", "իով", "իին", "ու", "ուց", "ում", "ուն"), "Շուշի: Շուշիում, Շուշիից, Շուշին"),
    Noun(_NOT_A_VOWEL, ("ը", "ի", "ին", "ից", "ում", "ով", "ն", "ներ"), "Ստեփանակերտ: Ստեփանակերտում"),
)
_GEORGIAN_NOUNS = (
    Noun("ი", ("ის", "ში", "დან", "იდან", "ით", "ს", "თან", "მდე", "მა"), "თბილისი: თბილისში, თბილისიდან"),
    Noun(_NOT_A_VOWEL, ("ს", "ში", "დან", "სთან", "მდე", "მ", "თი"), "შუშა: შუშაში"),
)

# Latin script: the text's language decides, since a name is written alike in all of them. What may follow a name.
_LATIN_SUFFIXES: dict[str, tuple[tuple[str, str], ...]] = {
    "az": (
        ("da də", "Hadrutda, Füzulidə"),
        ("dan dən", "Şuşadan, Tərtərdən"),
        ("dakı dəki", "Şuşadakı, Füzulidəki"),
        ("ın in un ün nın nin nun nün", "Laçının, Şuşanın, Qubadlının"),
        ("a ə ya yə", "Laçına, Gəncəyə, Şuşaya"),
        ("ı i u ü nı ni nu nü", "Laçını, Şuşanı"),
        ("na nə nda ndə ndan ndən ndakı ndəki", "Xankəndinə, Xankəndində"),
        ("la lə yla ylə", "Bakıyla, Ermənistanla"),
        ("dır dir dur dür", "Şuşadır"),
    ),
    "tr": (
        ("da de ta te", "Hadrutta, Fuzuli'de"),
        ("dan den tan ten", "Şuşa'dan, Tovuz'dan"),
        ("daki deki taki teki", "Karabağ'daki"),
        ("ın in un ün nın nin nun nün", "Laçın'ın, Şuşa'nın"),
        ("a e ya ye", "Laçın'a, Gence'ye"),
        ("ı i u ü yı yi yu yü", "Laçın'ı, Şuşa'yı"),
        ("na ne nda nde ndan nden ndaki ndeki nı ni nu nü", "Hankendi'ne, Karabağ Bölgesi'nde"),
        ("la le yla yle", "Ermenistan'la"),
    ),
    "de": (("s", "Armeniens, Bergkarabachs, Bakus"),),
}
# The last consonant softens before a vowel. (final, softened, endings, example)
_SOFTENED: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "az": (
        ("q", "ğ", "ın in un ün a ı i u ü", "Quycaq: Quycağın"),
        ("k", "y", "in ün ə i ü", "Kəmərtük: Kəmərtüyün"),
    ),
    "tr": (("k", "ğ", "ın in un ün a e ı i u ü", "Tağlık: Tağlığın"),),
}

SOFT = frozenset(row[0] for rows in _SOFTENED.values() for row in rows)
"""The final letters that soften."""

ARTICLE = fold("ال")
# What an Arabic text writes onto the front of a word: (particles, example). The article ال may follow each.
_ARABIC_PARTICLES = (
    ("و ف", "وباكو, فباكو: and, so"),
    ("ب ل ك", "بباكو, لباكو, كباكو: in, to, as"),
    ("وب ول وك فب فل", "وبأرمينيا, ولأرمينيا"),
    ("أ س", "أباكو: the question particle"),
)
PARTICLES = frozenset(fold(one) for row, _ in _ARABIC_PARTICLES for one in row.split()) | {""}
# ل with the article is written لل, and the article's own letters are gone: للصين is ل + الصين.
_CONTRACTED = ("لل", "ولل", "فلل")
CONTRACTED_PARTICLES = frozenset(fold(one) for one in _CONTRACTED)

# Endings that say by themselves that a place is meant ("in", "from"), folded.
_LOCATIVE = {
    "az": "da də dan dən dakı dəki nda ndə ndan ndən ndakı ndəki",
    "tr": "da de ta te dan den tan ten daki deki taki teki nda nde ndan nden ndaki ndeki",
    "hy": "ում ից այում այից իում իից վում վից ուում ուից ոյում ոյից",
    "ka": "ში დან იდან",
}
LOCATIVE: dict[str, frozenset[str]] = {
    language: frozenset(fold(one) for one in row.split()) for language, row in _LOCATIVE.items()
}


@cache
def suffixes(language: str | None) -> frozenset[str]:
    """Return what may be written onto a Latin-script name in a text of this language, folded."""
    rows = _LATIN_SUFFIXES.get(language or "", ())
    return frozenset(fold(one) for row, _ in rows for one in row.split())


def softened(folded_name: str) -> Iterable[tuple[str, str, frozenset[str]]]:
    """Yield (language, stem, endings) of a Latin-script name whose last consonant softens, folded."""
    for language, rows in _SOFTENED.items():
        for final, soft, endings, _ in rows:
            if folded_name.endswith(final) and len(folded_name) > 3:
                yield language, folded_name[:-1], _soft_endings(soft, endings)


@cache
def _soft_endings(soft: str, endings: str) -> frozenset[str]:
    return frozenset(fold(soft + one) for one in endings.split())


_NOUNS: dict[Script, tuple[Noun, ...]] = {"Cyrl": _RUSSIAN_NOUNS, "Armn": _ARMENIAN_NOUNS, "Geor": _GEORGIAN_NOUNS}


def forms(name: str, script: Script) -> list[tuple[str, frozenset[str]]]:
    """Return how a name may stand in a text: (folded stem, folded endings), the empty ending among them.

    One stem for a name of one word; a stem for each case where the words of a name agree (Нагорный Карабах: Нагорного
    Карабаха). Latin and Arabic names come back as they are: there the text's language decides.
    """
    nouns = _NOUNS.get(script)
    folded = fold(name)
    if nouns is None or not folded:
        return [(folded, frozenset({""}))]
    words = name.casefold().split()
    if len(words) == 1 or script != "Cyrl":
        lead = fold(" ".join(words[:-1]))
        stem, endings = _stem(words[-1], nouns)
        return [(f"{lead} {stem}".strip(), endings)]
    phrases = {folded}
    for case in range(5):
        phrases.add(fold(" ".join(_in_case(words, case))))
    return [(phrase, frozenset({""})) for phrase in sorted(phrases)]


def district_adjective(name: str, script: Script) -> tuple[str, frozenset[str]] | None:
    """Return stem and endings of the adjective in a Russian district name, for lists that say the noun once.

    "Физулинский район": "Физулинского и Джебраильского районов".
    """
    adjective, _, noun = name.casefold().partition(" ")
    if script != "Cyrl" or not adjective.endswith("кий") or noun not in _RUSSIAN_DISTRICTS:
        return None
    return fold(adjective[:-2]), frozenset(fold(one) for one in ("ий", "ого", "ому", "им", "ом", "ие", "их", "ими"))


def _find(word: str, nouns: tuple[Noun, ...]) -> Noun:
    return next(noun for noun in nouns if noun.final == _NOT_A_VOWEL or word.endswith(noun.final))


@cache
def _folded_endings(final: str, cases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(one) for one in (final, *cases))


def _shared(endings: tuple[str, ...]) -> int:
    """Return how many letters all endings begin with; all of them when there is one ending."""
    first, last = min(endings), max(endings)
    return next((at for at, (one, two) in enumerate(zip(first, last, strict=False)) if one != two), len(first))


def _stem(word: str, nouns: tuple[Noun, ...]) -> tuple[str, frozenset[str]]:
    noun = _find(word, nouns)
    final = "" if noun.final == _NOT_A_VOWEL else noun.final
    # As long a stem as the cases share: a short one is met everywhere in a text.
    shared = _shared((final, *noun.cases))
    return (
        fold(word[: len(word) - len(final) + shared]),
        _folded_endings(final[shared:], tuple(case[shared:] for case in noun.cases)),
    )


def _in_case(words: list[str], case: int) -> Iterable[str]:
    head_first = words[0] in _RUSSIAN_HEADS
    for number, word in enumerate(words):
        adjective = any(word.endswith(one.final) for one in _RUSSIAN_ADJECTIVES)
        bends = number == 0 if head_first else adjective or number == len(words) - 1
        noun = _find(word, _RUSSIAN_NOUNS)
        if not bends or not noun.cases:
            yield word
        elif noun.final == _NOT_A_VOWEL:
            yield word + noun.cases[case]
        else:
            yield word[: len(word) - len(noun.final)] + noun.cases[case]
