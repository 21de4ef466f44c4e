"""Which script a name is written in, and which scripts a language uses."""

from __future__ import annotations

from gazetteer.records import Script

# First and last code point of the letters of each script.
_RANGES: tuple[tuple[int, int, Script], ...] = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0531, 0x058F, "Armn"),
    (0xFB13, 0xFB17, "Armn"),
    (0x0600, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0x10A0, 0x10FF, "Geor"),
)

# A name that a source files under a language must be in a script that language is written in: Who's On First has Latin
# transliterations under Armenian, and Cyrillic under Azerbaijani.
SCRIPTS_OF_LANGUAGE: dict[str, frozenset[Script]] = {
    "en": frozenset({"Latn"}),
    "fr": frozenset({"Latn"}),
    "de": frozenset({"Latn"}),
    "tr": frozenset({"Latn"}),
    "az": frozenset({"Latn"}),
    "az-Cyrl": frozenset({"Cyrl"}),
    "az-Arab": frozenset({"Arab"}),
    "ru": frozenset({"Cyrl"}),
    "hy": frozenset({"Armn"}),
    "hy-Latn": frozenset({"Latn"}),
    "ar": frozenset({"Arab"}),
    "fa": frozenset({"Arab"}),
    "ka": frozenset({"Geor"}),
    "und": frozenset({"Latn", "Cyrl", "Armn", "Arab", "Geor"}),
}

RUSSIAN_LETTERS = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
PERSIAN_LETTERS = frozenset("پچژگکی")
# Letters of Urdu, Kurdish, Uyghur, Pashto, Sindhi: a name with one of these is in none of the languages read here.
OTHER_ARABIC_LETTERS = frozenset("ہےڈٹڑںھۆێەڕڵۋۈېڭټډړږښڼڄڃڀٺڻ")


def script_of(text: str) -> Script | None:
    """Return the script of the letters of a name; None when it has none, mixes two, or uses another script."""
    found: Script | None = None
    for character in text:
        if not character.isalpha():
            continue
        point = ord(character)
        script = next((name for low, high, name in _RANGES if low <= point <= high), None)
        if script is None or (found is not None and script != found):
            # Modifier letters (Tʻartʻar, Gëk-Gël’) belong to any script.
            if 0x02B0 <= point <= 0x02FF:
                continue
            return None
        found = script
    return found
