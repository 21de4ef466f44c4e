"""What a spelling says when it is read as another tradition writes: French, German, library transliteration, Russian.

The key of `romanise` serves English, Azerbaijani, Turkish and Russian. The same letters mean something else to a French
paper (Choucha, Latchine), to a German one (Dschabrajil, Chankendi), in the transliteration of Soviet maps (Jukhari
Gejali), and where Russian wrote г for an h it has no letter for (Гаджылы, Gadzhily for Hacılı). A reading is the
romanised name put into the letters the key expects. Readings are tried when the spelling as it stands finds nothing.
"""

from __future__ import annotations

import re

from gazetteer.records import Script

_Rule = tuple[re.Pattern[str], str]


def _rules(*pairs: tuple[str, str]) -> tuple[_Rule, ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


# Each tradition with what it writes and what the key expects, in order; and the scripts in which it is found.
TRADITIONS: dict[str, tuple[frozenset[Script], tuple[_Rule, ...]]] = {
    "French": (
        frozenset({"Latn"}),
        _rules(
            (r"tch", "č"),
            (r"ch", "sh"),
            (r"č", "ch"),
            (r"gu(?=[eiy])", "g"),
            (r"qu(?=[eiy])", "k"),
            (r"(?<=[bcdfghjklmnpqrstvwxz])e\b", ""),  # mute
            (r"(?<=[aeiouy])ss(?=[aeiouy])", "s"),
        ),
    ),
    "German": (
        frozenset({"Latn"}),
        _rules(
            (r"tsch", "č"),
            (r"dsch", "ǰ"),
            (r"sch", "š"),
            (r"ds", "dz"),
            (r"ch", "kh"),
            (r"č", "ch"),
            (r"ǰ", "dzh"),
            (r"š", "sh"),
            (r"j", "y"),
            (r"(?<![s])s(?=[aeiouy])", "z"),
        ),
    ),
    "German, every s a z": (
        frozenset({"Latn"}),
        _rules(
            (r"tsch", "č"),
            (r"dsch", "ǰ"),
            (r"sch", "š"),
            (r"ch", "kh"),
            (r"č", "ch"),
            (r"ǰ", "dzh"),
            (r"(?<![s])s(?!s)", "z"),
            (r"š", "sh"),
            (r"j", "y"),
        ),
    ),
    "German, s for s": (
        frozenset({"Latn"}),
        _rules((r"(?<!s)(?<!t)(?<!d)ch", "kh"), (r"j", "y")),
    ),
    "library": (frozenset({"Latn"}), _rules((r"(?<!d)j", "y"))),
    "Armenian of the Church": (frozenset({"Armn"}), _rules((r"iv(?=[^aeiou]|$)", "yu"))),  # Գիւղ for Գյուղ
    "Russian г for h, at the start": (frozenset({"Latn", "Cyrl", "Armn"}), _rules((r"\bg(?![h])", "h"))),
    "Russian г for h, inside": (frozenset({"Latn", "Cyrl", "Armn"}), _rules((r"(?<=\w)g(?![h])", "h"))),
    "Russian г for h, always": (frozenset({"Latn", "Cyrl", "Armn"}), _rules((r"g(?![h])", "h"))),
    # ё without its dots, for ö: Гейтала, Геярчин.
    "Russian е for ё": (frozenset({"Cyrl"}), _rules((r"(?<=[gkbdsth])e(?=[yi])", "o"), (r"\b([gkbdst])e", r"\1o"))),
    "Russian й after a consonant": (frozenset({"Cyrl"}), _rules((r"(?<=[bcdfghjklmnprstvz])i(?=[aeou])", ""))),
    # Turkish, and Armenian as it is spoken, end a syllable without voice: Kubatlı, Mahmutlu.
    "voiceless for voiced": (
        frozenset({"Latn", "Cyrl", "Armn"}),
        _rules((r"t(?=[^aeiouyhcs]|$)", "d"), (r"p(?=[^aeiouyh]|$)", "b")),
    ),
    "Georgian nominative": (frozenset({"Geor"}), _rules((r"i\b", ""))),  # კაპანი
    "Arabic ج for g": (frozenset({"Arab"}), _rules((r"j", "g"))),
    "Arabic ف for v": (frozenset({"Arab"}), _rules((r"f", "v"))),
    "Arabic with the article": (frozenset({"Arab"}), _rules((r"\bal(?=\w{4})", ""))),
}  # fmt: skip


# The traditions that a language writes in by itself: in a French text "ch" is sh before it is anything else.
OWN: dict[str, tuple[str, ...]] = {"fr": ("French",), "de": ("German", "German, every s a z", "German, s for s")}


def readings(latin: str, script: Script | None, language: str | None = None) -> list[str]:
    """Return what a romanised spelling says in each tradition of its script, without the spelling itself.

    With a language that has traditions of its own, in these only.
    """
    out: dict[str, None] = {}
    for tradition, (scripts, rules) in TRADITIONS.items():
        if script not in scripts or (language in OWN and tradition not in OWN[language]):
            continue
        read = latin
        for pattern, replacement in rules:
            read = pattern.sub(replacement, read)
        if read != latin:
            out.setdefault(read)
    return list(out)
