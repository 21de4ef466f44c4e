"""Spellings that no source lists but the press writes, derived from the Azerbaijani and the Armenian name.

The tables are the transliteration habits of each press; a derived spelling says so in its source. It is strong only
where it is long enough and no place has it as a name of its own.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import replace

from rapidfuzz.fuzz import ratio

from gazetteer.building.drafts import Draft
from gazetteer.folding import fold
from gazetteer.records import DERIVED_FROM, Name
from gazetteer.romanise import variant_key

LONG_ENOUGH = 6  # letters a derived spelling needs to stand on its own

# Letter of the Azerbaijani alphabet to what the press of a language writes for it; several when papers differ.
ENGLISH: dict[str, tuple[str, ...]] = {
    "ə": ("a", "e"),
    "q": ("g",),
    "x": ("kh",),
    "c": ("j",),
    "ç": ("ch",),
    "ş": ("sh",),
    "ğ": ("gh", "g"),
    "ı": ("i",),
    "ö": ("o",),
    "ü": ("u",),
}
TURKISH: dict[str, tuple[str, ...]] = {"ə": ("e",), "q": ("k",), "x": ("h",)}
RUSSIAN: dict[str, tuple[str, ...]] = {
    "a": ("а",), "b": ("б",), "c": ("дж",), "ç": ("ч",), "d": ("д",), "e": ("е",), "ə": ("а", "е"), "f": ("ф",),
    "g": ("г",), "ğ": ("г",), "h": ("г",), "x": ("х",), "ı": ("ы",), "i": ("и",), "j": ("ж",), "k": ("к",),
    "q": ("к", "г"), "l": ("л",), "m": ("м",), "n": ("н",), "o": ("о",), "ö": ("ё",), "p": ("п",), "r": ("р",),
    "s": ("с",), "ş": ("ш",), "t": ("т",), "u": ("у",), "ü": ("ю",), "v": ("в",), "y": ("й",), "z": ("з",),
}  # fmt: skip
PERSIAN: dict[str, tuple[str, ...]] = {
    "a": ("ا",), "b": ("ب",), "c": ("ج",), "ç": ("چ",), "d": ("د",), "e": ("ی",), "ə": ("",), "f": ("ف",), "g": ("گ",),
    "ğ": ("غ",), "h": ("ه",), "x": ("خ",), "ı": ("ی",), "i": ("ی",), "j": ("ژ",), "k": ("ک",), "q": ("ق",),
    "l": ("ل",), "m": ("م",), "n": ("ن",), "o": ("و",), "ö": ("و",), "p": ("پ",), "r": ("ر",), "s": ("س",),
    "ş": ("ش",), "t": ("ت",), "u": ("و",), "ü": ("و",), "v": ("و",), "y": ("ی",), "z": ("ز",),
}  # fmt: skip
ARABIC: dict[str, tuple[str, ...]] = PERSIAN | {
    "ç": ("تش",), "e": ("ي",), "ə": ("", "ا"), "g": ("غ",), "ı": ("ي",), "i": ("ي",), "j": ("ج",), "k": ("ك",),
    "q": ("ق", "غ"), "p": ("ب",), "v": ("ف",), "y": ("ي",),
}  # fmt: skip
ARMENIAN: dict[str, tuple[str, ...]] = {
    "a": ("ա",), "b": ("բ",), "c": ("ջ",), "ç": ("չ",), "d": ("դ",), "e": ("ե",), "ə": ("ա", "ե"), "f": ("ֆ",),
    "g": ("գ",), "ğ": ("ղ",), "h": ("հ",), "x": ("խ",), "ı": ("ը", "ի"), "i": ("ի",), "j": ("ժ",), "k": ("ք",),
    "q": ("ղ", "կ"), "l": ("լ",), "m": ("մ",), "n": ("ն",), "o": ("ո",), "ö": ("յո",), "p": ("փ",), "r": ("ր",),
    "s": ("ս",), "ş": ("շ",), "t": ("թ",), "u": ("ու",), "ü": ("յու",), "v": ("վ",), "y": ("յ",), "z": ("զ",),
}  # fmt: skip
# Sequences that a press writes with a letter of its own.
_RUSSIAN_JOINED = (("йа", "я"), ("йе", "е"), ("йо", "ё"), ("йу", "ю"), ("йё", "ё"), ("йю", "ю"), ("йы", "йы"))
_FIRST = {"fa": {"ə": "ا", "e": "ا", "i": "ای", "ı": "ای", "o": "او", "ö": "او", "u": "او", "ü": "او", "a": "آ"},
          "ar": {"ə": "ا", "e": "إ", "i": "إي", "ı": "إي", "o": "أو", "ö": "أو", "u": "أو", "ü": "أو", "a": "آ"},
          "ru": {"e": "э", "ə": "э", "ü": "у", "ö": "о"},
          "hy": {"e": "է", "ə": "ա", "o": "օ", "ö": "օ", "ü": "ու", "ı": "ի"}}  # fmt: skip
_LAST = {"fa": {"ə": "ه"}, "ar": {"ə": "ه"}}
_TABLES = {"en": ENGLISH, "tr": TURKISH, "ru": RUSSIAN, "fa": PERSIAN, "ar": ARABIC, "hy": ARMENIAN}
# Along the borders with Armenia and behind the former front: Aghjabadi, Aghstafa, Babek, Barda, Beylagan, Dashkasan,
# Gadabay, Goranboy, Goygol, Julfa, Kangarli, Ordubad, Qazakh, Sadarak, Shahbuz, Shamkir, Sharur, Tovuz, Yevlakh.
BORDER_DISTRICTS = frozenset(
    f"gn-{number}"
    for number in (148615, 828297, 7669114, 587056, 146879, 586771, 627535, 586112, 585967, 148132, 8014931, 147365,
                   586087, 409387, 147212, 585059, 147997, 584861, 584650)
)  # fmt: skip
_MOST = 4  # spellings a language gets for one name


def press_spellings(name: str, language: str) -> list[str]:
    """Return how the press of a language writes an Azerbaijani name: Qaradağlı, en: Garadaghli, Garadagli.

    Each choice of the table is made once for the whole name, as a paper would.
    """
    table = _TABLES[language]
    lower = name.replace("İ", "i").replace("I", "ı").lower()
    choices = [letter for letter in table if len(table[letter]) > 1 and letter in lower]
    out: list[str] = []
    for picks in itertools.islice(itertools.product(*(table[letter] for letter in choices)), _MOST):
        chosen = dict(zip(choices, picks, strict=True))
        words = [_word(word, table, chosen, language) for word in lower.split()]
        out.append(" ".join(words))
    return list(dict.fromkeys(out))


def _word(word: str, table: dict[str, tuple[str, ...]], chosen: dict[str, str], language: str) -> str:
    pieces = []
    for at, letter in enumerate(word):
        piece = chosen.get(letter, table.get(letter, (letter,))[0])
        if at == 0:
            piece = _FIRST.get(language, {}).get(letter, piece)
        elif at == len(word) - 1:
            piece = _LAST.get(language, {}).get(letter, piece)
        pieces.append(piece)
    text = "".join(pieces)
    if language == "ru":
        for letters, joined in _RUSSIAN_JOINED:
            text = text.replace(letters, joined)
    return text[:1].upper() + text[1:]


def add_press_spellings(drafts: dict[str, Draft]) -> None:
    """Derive the press spellings of the settlements of Azerbaijan.

    All languages in the war area (Armenian where no source has an Armenian name), English, Russian and Turkish in the
    districts along the borders and the front, else English.
    """
    for draft in drafts.values():
        if draft.country != "AZ" or draft.kind != "settlement" or draft.minor:
            continue
        languages: tuple[str, ...] = ("en",)
        if draft.contested:
            languages = ("en", "tr", "ru", "fa", "ar")
            if not any(language == "hy" for language, _ in draft.names):
                languages = (*languages, "hy")
        elif draft.parent_id in BORDER_DISTRICTS:
            languages = ("en", "tr", "ru")
        known = draft.folded_names()
        for spelling in sorted({name.name for name in draft.names.values() if name.language == "az"}):
            for language in languages:
                for variant in press_spellings(spelling, language):
                    if fold(variant) not in known:
                        known.add(fold(variant))
                        draft.add(variant, language, f"{DERIVED_FROM}{spelling}", strength="weak")


_HY_LATIN = {
    "ա": "a", "բ": "b", "գ": "g", "դ": "d", "ե": "e", "զ": "z", "է": "e", "ը": "y", "թ": "t", "ժ": "zh", "ի": "i",
    "լ": "l", "խ": "kh", "ծ": "ts", "կ": "k", "հ": "h", "ձ": "dz", "ղ": "gh", "ճ": "ch", "մ": "m", "յ": "y", "ն": "n",
    "շ": "sh", "ո": "o", "չ": "ch", "պ": "p", "ջ": "j", "ռ": "r", "ս": "s", "վ": "v", "տ": "t", "ր": "r", "ց": "ts",
    "ւ": "v", "փ": "p", "ք": "k", "օ": "o", "ֆ": "f", "և": "ev",
}  # fmt: skip


def romanised_armenian(name: str) -> str:
    """Return an Armenian name in Latin letters as the English press writes it: Շուշի, Shushi; Որոտան, Vorotan."""
    words = []
    for word in name.lower().replace("-", " - ").split():
        text = word.replace("ու", "u").replace("եւ", "ev")
        if text.startswith("ո") and not text.startswith("ով"):
            text = "v" + text
        if text.startswith("ե"):
            text = "y" + text
        words.append("".join(_HY_LATIN.get(letter, letter) for letter in text).capitalize())
    return " ".join(words).replace(" - ", "-")


_HY_RUSSIAN = {
    "ա": "а", "բ": "б", "գ": "г", "դ": "д", "ե": "е", "զ": "з", "է": "э", "ը": "ы", "թ": "т", "ժ": "ж", "ի": "и",
    "լ": "л", "խ": "х", "ծ": "ц", "կ": "к", "հ": "г", "ձ": "дз", "ղ": "г", "ճ": "ч", "մ": "м", "յ": "й", "ն": "н",
    "շ": "ш", "ո": "о", "չ": "ч", "պ": "п", "ջ": "дж", "ռ": "р", "ս": "с", "վ": "в", "տ": "т", "ր": "р", "ց": "ц",
    "ւ": "в", "փ": "п", "ք": "к", "օ": "о", "ֆ": "ф", "և": "ев",
}  # fmt: skip


def russian_armenian(name: str) -> str:
    """Return an Armenian name as the Russian press writes it, letter by letter: Անձավներ, Андзавнер."""
    words = []
    for word in name.lower().split():
        text = word.replace("ու", "у").replace("եւ", "ев")
        if text.startswith("ո") and not text.startswith("ով"):
            text = "в" + text
        words.append("".join(_HY_RUSSIAN.get(letter, letter) for letter in text).capitalize())
    return " ".join(words)


def add_romanised(drafts: dict[str, Draft]) -> None:
    """Add the Armenian names of the settlements of Azerbaijan in Latin letters, for texts and for labels.

    In Russian too, where the sources of a village of the war area have its Armenian name only.
    """
    for draft in drafts.values():
        if draft.country != "AZ" or draft.kind != "settlement":
            continue
        armenian_only = draft.contested and not {"ru", "az"} & {language for language, _ in draft.names}
        for name in [name for name in draft.names.values() if name.language == "hy"]:
            draft.add(romanised_armenian(name.name), "hy-Latn", f"{DERIVED_FROM}{name.name}", strength="weak")
            if armenian_only:
                draft.add(russian_armenian(name.name), "ru", f"{DERIVED_FROM}{name.name}", strength="weak")


def strengthen(drafts: dict[str, Draft], words: set[str]) -> None:
    """Make a derived spelling strong when it is long enough, no common word, and nobody else's name."""
    owners: dict[str, set[str]] = defaultdict(set)
    for draft in drafts.values():
        for name in draft.names.values():
            if name.strength == "strong":
                owners[fold(name.name)].add(draft.place_id)
    for draft in drafts.values():
        if not draft.theatre or draft.minor:
            continue
        for key, name in draft.names.items():
            folded = fold(name.name)
            long_enough = sum(letter.isalpha() for letter in folded) >= LONG_ENOUGH
            if name.source.startswith(DERIVED_FROM) and long_enough and folded not in words and not owners.get(folded):
                draft.names[key] = replace(name, strength="strong")


def display_name(draft: Draft) -> str:
    """Return the name a settlement of Azerbaijan is shown under.

    The reviewed Azerbaijani name, else the announced one, else the one nearest to the record's own name (the alternates
    also hold former names), in Azerbaijani spelling where there is one.
    """
    candidates = [name for name in draft.names.values() if name.language == "az"]
    if not candidates:
        return draft.name
    own = variant_key(draft.name)

    def rank(name: Name) -> tuple[int, float, bool, bool, str]:
        trust = 0 if name.source == "reviewed" else 1 if name.source.startswith("announcement") else 2
        unlike = 0.0 if trust < 2 else -ratio(variant_key(name.name), own)
        if trust == 0:
            return trust, 0.0, False, False, ""  # the first that was reviewed
        marked = any(letter in "əğışçöüqx" for letter in name.name.casefold())
        return trust, unlike, not marked, name.source == "GeoNames", name.name

    return min(candidates, key=rank).name


def drop_repeats(drafts: dict[str, Draft]) -> None:
    """Drop names that repeat another of the same place: of unknown language, or derived from another script.

    Spellings that fold alike are one to every reader of the table. Of two, the strong one stays. Georgian names stay in
    Georgia only.
    """

    def dispensable(name: Name) -> int:
        return 2 if name.source.startswith(DERIVED_FROM) else 1 if name.language == "und" else 0

    for draft in drafts.values():
        told: set[str] = set()
        dropped: set[tuple[str, str]] = set()
        in_order = sorted(
            draft.names.items(), key=lambda item: (item[1].strength != "strong", dispensable(item[1]), item[0])
        )
        for key, name in in_order:
            folded = fold(name.name)
            # The label of the other side is made of romanised Armenian, so that stays.
            repeats = dispensable(name) and folded in told and name.language != "hy-Latn"
            if repeats or (name.language == "ka" and draft.country != "GE"):
                dropped.add(key)
            else:
                told.add(folded)
        draft.names = {key: name for key, name in draft.names.items() if key not in dropped}
