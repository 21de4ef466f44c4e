"""The mountains and waters of the war area that the dump lists and features.csv does not.

Hundreds of peaks and brooks are called after a village or by a common word, and a text that says "Umudlu" means the
village. So only names that say what they are count (Ziyarət dağı, Qaraçay, Շիկաքար լեռ, гора Бадара), none of them a
name of another place; where the record has nothing else, the feature is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from gazetteer.building.districts import CONTESTED_CODES
from gazetteer.building.drafts import GEONAMES, GEONAMES_LICENCE, Draft
from gazetteer.building.names import language_of
from gazetteer.building.sources import GeonamesRow, Sources
from gazetteer.building.spellings import press_spellings, romanised_armenian
from gazetteer.folding import fold
from gazetteer.records import DERIVED_FROM, PlaceKind
from gazetteer.scripts import script_of

# Feature codes of GeoNames: what the table calls them.
FEATURES: dict[str, tuple[PlaceKind, str]] = {
    "H.STM": ("water", "river"),
    "H.STMI": ("water", "river"),
    "H.LK": ("water", "lake"),
    "T.MT": ("other", "mountain"),
    "T.PK": ("other", "mountain"),
    "T.HLL": ("other", "mountain"),
    "T.MTS": ("other", "mountains"),
    "T.PASS": ("other", "pass"),
}
# How a name ends that says mountain, ridge, rock, hill, pass, river, brook, lake, spring: folded.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "az": ("dağ", "dağı", "daği", "silsiləsi", "qayası", "təpə", "aşırımı", "zirvəsi", "çay", "çayı", "gölü", "göl"),
    "hy": (" լեռ", "լեռներ", "սար", "լեռնանցք", "գետ", "ջուր", "լիճ"),
    "ru": ("чай",),
}
_OPENINGS: dict[str, tuple[str, ...]] = {"ru": ("гора ", "перевал ", "река ", "озеро ")}
_FOLDED_ENDINGS = {language: tuple(fold(one) if one[0] != " " else " " + fold(one) for one in ends)
                   for language, ends in _ENDINGS.items()}  # fmt: skip
_FOLDED_OPENINGS = {language: tuple(fold(one) + " " for one in opens) for language, opens in _OPENINGS.items()}
# Azerbaijani word for the kind, as a second word of the name; what English puts around the rest.
_ENGLISH = {" dağı": "Mount {}", " daği": "Mount {}", " dağ": "Mount {}", " silsiləsi": "{} range",
            " aşırımı": "{} Pass", " gölü": "Lake {}", " çayı": "{} River"}  # fmt: skip
SHORTEST = 6  # letters


def says_what_it_is(spelling: str, language: str) -> bool:
    """Tell whether a name carries the word for mountain, river and the like, and something besides."""
    folded = fold(spelling)
    ends = folded.endswith(_FOLDED_ENDINGS.get(language, ()))
    opens = folded.startswith(_FOLDED_OPENINGS.get(language, ("\0",)))
    return (ends or opens) and sum(letter.isalpha() for letter in folded) >= SHORTEST


def terrain(sources: Sources, drafts: dict[str, Draft], by_code: dict[str, Draft]) -> list[Draft]:
    """Return the named mountains and waters of the war area that are not in `drafts` yet."""
    taken = {folded for draft in drafts.values() for folded in draft.folded_names()}
    noted = " ".join(draft.note for draft in drafts.values() if "GeoNames" in draft.note)
    made = []
    for row in sources.dump:
        if row.feature not in FEATURES or row.adm1 not in CONTESTED_CODES:
            continue
        if f"gn-{row.geonameid}" in drafts or row.geonameid in noted:
            continue
        draft = _draft(row, by_code[row.adm1])
        for spelling, language in _names(row):
            if fold(spelling) not in taken:
                draft.add(spelling, language, GEONAMES, strength="strong" if " " in fold(spelling) else "weak")
        azerbaijani = [name for (language, name) in draft.names if language == "az"]
        for name in azerbaijani:
            for english in _english(name):
                if fold(english) not in taken:
                    draft.add(english, "en", f"{DERIVED_FROM}{name}", strength="weak")
        if draft.names:
            draft.name = next(iter(sorted(azerbaijani)), None) or _shown_in_latin(draft)
            made.append(draft)
    return made


def _draft(row: GeonamesRow, district: Draft) -> Draft:
    kind, feature = FEATURES[row.feature]
    return Draft(
        place_id=f"gn-{row.geonameid}",
        name=row.name,
        kind=kind,
        feature=feature,
        country="AZ",
        latitude=row.latitude,
        longitude=row.longitude,
        source=GEONAMES,
        source_id=row.geonameid,
        licence=GEONAMES_LICENCE,
        parent_id=district.place_id,
        theatre=True,
        contested=True,
    )


def _names(row: GeonamesRow) -> Iterator[tuple[str, str]]:
    """Yield the names of a record that say what they are, with their language."""
    # "Goyercik Dagi" without its marks folds as the marked name does, so the search keys of GeoNames add nothing.
    for spelling in (row.name, *row.alternates):
        language = language_of(spelling)
        if language in _ENDINGS and script_of(spelling) and says_what_it_is(spelling, language):
            yield spelling, language


def _shown_in_latin(draft: Draft) -> str:
    """Return the name to show of a feature that only Armenian or Russian sources name; Armenian in Latin letters."""
    language, name = next(iter(draft.names))
    if language != "hy":
        return name
    latin = romanised_armenian(name)
    draft.add(latin, "hy-Latn", f"{DERIVED_FROM}{name}", strength="weak")
    return latin


def _english(name: str) -> Iterator[str]:
    """Yield the English press's form of an Azerbaijani name: Göyərcik Dağı, Mount Goyarjik."""
    lower = name.replace("İ", "i").replace("I", "ı").lower()
    for ending, pattern in _ENGLISH.items():
        if lower.endswith(ending):
            yield from (pattern.format(one) for one in press_spellings(name[: -len(ending)], "en"))
            return
    yield from press_spellings(name, "en")
