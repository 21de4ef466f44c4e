"""Names of every script in Latin letters, and a key under which the spellings of one name meet.

`romanise` writes Cyrillic, Armenian, Georgian and Arabic letters as the English press does, roughly. `variant_key` goes
on from there and gives up what the spelling traditions disagree about: Qaradağlı, Garadaghli, Karadagly, Карадаглы and
Ղարադաղլը meet in `karadakli`. `consonant_key` gives up the vowels too, for Arabic and Persian, which do not write the
short ones. Keys are for finding candidates; how well a candidate fits is measured on the spellings.
"""

from __future__ import annotations

import re
import unicodedata

from gazetteer.folding import fold

# Folded letter to Latin. Only letters that `fold` can give appear here (й is и, ё is е, ی is ي).
_CYRILLIC = dict(
    zip(
        "абвгдежзиклмнопрстуфц",
        ["a", "b", "v", "g", "d", "e", "j", "z", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "ts"],
        strict=True,
    )
) | {
    "х": "kh",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ъ": "",
    "ы": "i",
    "ь": "",
    "э": "e",
    "ю": "yu",
    "я": "ya",
}
_ARMENIAN = {
    "ա": "a", "բ": "b", "գ": "g", "դ": "d", "ե": "e", "զ": "z", "է": "e", "ը": "i", "թ": "t", "ժ": "zh", "ի": "i",
    "լ": "l", "խ": "kh", "ծ": "ts", "կ": "k", "հ": "h", "ձ": "dz", "ղ": "gh", "ճ": "ch", "մ": "m", "յ": "y", "ն": "n",
    "շ": "sh", "ո": "o", "չ": "ch", "պ": "p", "ջ": "j", "ռ": "r", "ս": "s", "վ": "v", "տ": "t", "ր": "r", "ց": "ts",
    "փ": "p", "ք": "k", "օ": "o", "ֆ": "f",
}  # fmt: skip
_GEORGIAN = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
    "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "p", "ქ": "k",
    "ღ": "gh", "ყ": "k", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "kh", "ჯ": "j",
    "ჰ": "h",
}  # fmt: skip
_ARABIC = {
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "z",
    "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "ع": "", "غ": "gh",
    "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i",
}  # fmt: skip
_LETTERS = str.maketrans({**_CYRILLIC, **_ARMENIAN, **_GEORGIAN, **_ARABIC})
# Marks that `fold` takes off, and that tell sounds apart.
_MARKED = str.maketrans(
    {"ç": "ch", "ş": "sh", "ğ": "gh", "č": "ch", "š": "sh", "ž": "zh", "ǧ": "gh", "ḥ": "h", "ё": "yo", "آ": "a"}
)
_DIGRAPHS = (("ու", "u"), ("ով", "ov"), ("дж", "j"), ("تش", "ch"), ("تج", "ch"), ("دج", "j"), ("دژ", "j"))


def romanise(text: str) -> str:
    """Return the folded name in Latin letters; the marked letters ç ş ğ become ch sh gh."""
    folded = fold(text if text.isascii() else unicodedata.normalize("NFC", text).casefold().translate(_MARKED))
    if folded.isascii():
        return folded
    if _ARABIC_LETTER.search(folded):
        for pattern, replacement in _ARABIC_HABITS:
            folded = pattern.sub(replacement, folded)
    # The Armenian u is written ո + ւ, and `fold` gives ւ as վ; between consonants or at an end that is a u.
    folded = _ARMENIAN_U.sub("u", folded)
    folded = _ARMENIAN_VO.sub("vo", folded)
    for letters, latin in _DIGRAPHS:
        folded = folded.replace(letters, latin)
    return folded.translate(_LETTERS)


_ARMENIAN_U = re.compile(r"ով(?![աեէըիոօ])|(?<=[^աեէըիոօ\W])ով")
_ARMENIAN_VO = re.compile(r"\bո(?!վ)")  # Որոտան is Vorotan
_ARABIC_LETTER = re.compile("[ا-ي]")
# What the letters of the Arabic script say by where they stand.
_ARABIC_HABITS = (
    (re.compile("\\bالحاج\\b"), "حاجي"),  # the title is translated: Hacı
    (re.compile("عبد ?ال(?=[تثدذرزسشصضطظلن])"), "عبدو"),  # the l of the article is not heard: Abdurrahman
    (re.compile("\\bا(?=[وي])"), ""),  # only carries the vowel: اوروج is Uruj, ایمانلار Imanlar
    (re.compile("\\bع(?![اوي])"), "a"),  # علي is Ali
    (re.compile("(?<=[بپتثجچحخدذرزژسشصضطظعغفقكگلمني])ه\\b"), "a"),  # قره is Kara
    (re.compile("(?<=[پتدزسكگ])ه"), "'h"),  # two sounds, no ph, sh or kh
)

# Spellings of one sound: what stands for the sound in the key. Upper case marks a finished sound.
_SOUNDS = {
    "tsch": "C", "dsch": "C", "dzh": "C", "tch": "C", "sch": "S", "kh": "H", "gh": "K", "ch": "C", "sh": "S", "zh": "C",
    "dj": "C", "dz": "C", "ts": "C", "ph": "F", "ou": "U", "oo": "U", "ee": "I",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_LETTER_SOUNDS = str.maketrans("qgkxhcjwveaiyuofsz", "KKKHHCCVVAAIIUUFSZ")
_GLIDE = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])y(?=[aeou])")  # Gyandzha, Dzhyulfa: only Russian spells it
_FIRST_YE = re.compile(r"\bye")  # Yemishchan, Емишчан: the Russian letter says both
_REPEAT = re.compile(r"(.)(?=\1)")  # all but the last of a run
_NOT_SOUNDS = re.compile(r"[^a-zA-Z]+")


def key_of_latin(latin: str) -> str:
    """Return the variant key of a name that `romanise` gave."""
    if "y" in latin:
        latin = _GLIDE.sub("", _FIRST_YE.sub("e", latin))
    sounds = _SOUND.sub(_sound, latin.replace(" ", "")).translate(_LETTER_SOUNDS)
    key = _REPEAT.sub("", sounds if sounds.isalpha() and sounds.isascii() else _NOT_SOUNDS.sub("", sounds))
    # The vowel of -lu, -çu follows the word; -li and -ly are written for it.
    return (f"{key[:-1]}I" if key.endswith("U") else key).lower()


def _sound(match: re.Match[str]) -> str:
    return _SOUNDS[match.group()]


def variant_key(text: str) -> str:
    """Return the key under which the spellings of one name meet; empty for a name without letters."""
    return key_of_latin(romanise(text))


def consonant_key(text: str) -> str:
    """Return the key without its vowels, v and f, and with voiced and voiceless stops together."""
    return variant_key(text).translate(CONSONANTS)


CONSONANTS = str.maketrans({"a": "", "i": "", "u": "", "v": "", "f": "", "t": "d", "p": "b", "z": "s"})
