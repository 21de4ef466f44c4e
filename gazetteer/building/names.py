"""Which of the source's names are kept, in which language, and how strong."""

from __future__ import annotations

from gazetteer.building.drafts import GEONAMES, WOF, Draft
from gazetteer.building.sources import GeonamesRow, WofRow
from gazetteer.scripts import OTHER_ARABIC_LETTERS, PERSIAN_LETTERS, RUSSIAN_LETTERS, script_of

_AZERBAIJANI_LETTERS = frozenset("abcçdeəfgğhxıijkqlmnoöprsştuüvyz")
_ONLY_AZERBAIJANI = frozenset("əğışçöü")
_AZERBAIJANI_CYRILLIC = frozenset("әҹҝғөүһј")
# Administrative words inside alternate names of GeoNames: the record is a village, the name is of its district.
_DISTRICT_WORDS = ("rayon", "district", "район", "rejon", "sahari", "şəhəri", "شهرستان", "piirikunta", "шрджан")


_VILLAGE_WORDS = ("Sjalo ", "Selo ")  # a romanised word for village before the name


def language_of(spelling: str, default: str = "und") -> str | None:
    """Return the likely language of a name without one, `default` for plain Latin; None for a name of no use here."""
    script = script_of(spelling)
    letters = {letter for letter in spelling.casefold() if letter.isalpha()}
    if script == "Latn":
        return "az" if letters & _ONLY_AZERBAIJANI and letters <= _AZERBAIJANI_LETTERS else default
    if script == "Cyrl":
        if spelling.startswith("Сяло "):  # Belarusian for village
            return None
        if letters & _AZERBAIJANI_CYRILLIC:
            return "az-Cyrl"
        return "ru" if letters <= RUSSIAN_LETTERS else None
    if script == "Armn":
        return "hy"
    if script == "Geor":
        return "ka"
    if script == "Arab":
        if letters & OTHER_ARABIC_LETTERS:
            return None
        return "fa" if letters & PERSIAN_LETTERS else "und"
    return None


MOST_WORDS = 5  # a name of more words is a list of spellings that lost its commas
# Letters that English does not have: the record has the Azerbaijani name under English, the schwa in its other code.
_NOT_ENGLISH = frozenset("əǝğışçöü")


def own_part(spelling: str) -> str | None:
    """Return a name without the district put behind it (`زحمت‌آباد، جلیل‌آباد`); None for a list of spellings."""
    own = spelling.partition("،")[0].partition(",")[0].strip()
    return own if own and len(own.split()) <= MOST_WORDS else None


def is_machine_made(spelling: str) -> bool:
    """Tell the vowel-less search keys of GeoNames (`shwshy`, `Sjalo Noragjukh`), which no text writes."""
    return (spelling[:1].islower() or spelling.startswith(_VILLAGE_WORDS)) and script_of(spelling) == "Latn"


def add_geonames_names(draft: Draft, row: GeonamesRow) -> None:
    """Add the name and the alternate names of a GeoNames record."""
    draft.add(row.name, language_of(row.name) or "und", GEONAMES)
    for alternate in row.alternates:
        spelling = own_part(alternate)
        language = language_of(spelling) if spelling else None
        if (
            spelling is None
            or language is None
            or is_machine_made(spelling)
            or (len(spelling) == 3 and spelling.isupper())
        ):
            continue
        if any(word in spelling.casefold() for word in _DISTRICT_WORDS):
            continue
        draft.add(spelling, language, GEONAMES)


def add_wof_names(draft: Draft, row: WofRow) -> None:
    """Add the names of a Who's On First record: the record's own name, then those with a language."""
    draft.add(row.name, "und", WOF)
    for language, spellings in row.names.items():
        for listed in spellings:
            spelling = own_part(listed)
            if (
                spelling is None
                or is_machine_made(spelling)
                or any(word in spelling.casefold() for word in _DISTRICT_WORDS)
            ):
                continue
            kept = language_of(spelling) if language == "und" else language
            if kept == "en" and row.country == "AZ" and set(spelling.casefold()) & _NOT_ENGLISH:
                kept, spelling = "az", spelling.replace("ǝ", "ə").replace("Ǝ", "Ə")
            if kept == "ru" and language_of(spelling) != "ru":
                kept = None  # Belarusian or Ukrainian under Russian
            if kept in ("ar", "fa", "az-Arab") and language_of(spelling) is None:
                kept = None
            if kept is not None:
                draft.add(spelling, kept, WOF)
