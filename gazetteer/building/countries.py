"""Countries and world regions: names in every language from CLDR (through Babel), points and boxes reviewed."""

from __future__ import annotations

from babel import Locale

from gazetteer.building.drafts import OWN, OWN_LICENCE, Draft
from gazetteer.building.reviewed import extent, rows

LANGUAGES = ("en", "az", "hy", "ru", "ar", "fa", "tr", "fr", "de")
CLDR = "CLDR"
# UN M49 codes of CLDR: continents and parts of them that news names.
REGIONS: dict[str, tuple[float, float]] = {
    "002": (5.0, 20.0),
    "003": (45.0, -100.0),
    "005": (-15.0, -60.0),
    "015": (28.0, 15.0),
    "019": (15.0, -80.0),
    "030": (35.0, 115.0),
    "034": (22.0, 78.0),
    "035": (8.0, 110.0),
    "142": (45.0, 90.0),
    "145": (32.0, 45.0),
    "150": (50.0, 15.0),
    "151": (52.0, 30.0),
    "155": (48.0, 5.0),
    "419": (-10.0, -65.0),
}
# Countries shown under another English name than CLDR's: the usual one in news.
_SHOWN = {"TR": "Turkey", "PS": "Palestine", "HK": "Hong Kong", "MO": "Macao"}
# Zones whose name is not that of the city in the gazetteer.
_ZONE_CITIES: dict[str, str] = {"Europe/Kiev": "Kyiv", "Asia/Saigon": "Ho Chi Minh City", "Asia/Calcutta": "Kolkata"}
_IN_THEATRE = frozenset({"AZ", "AM"})


def countries() -> list[Draft]:
    """Return every country and the world regions, with their CLDR names; alternates are in country_names.csv."""
    locales = {language: Locale(language) for language in LANGUAGES}
    drafts: list[Draft] = []
    for line, row in rows("countries.csv"):
        code = row["code"]
        english = locales["en"].territories.get(code)
        if english is None:
            continue
        draft = Draft(
            place_id=f"country-{code}",
            name=_SHOWN.get(code, english.partition(" (")[0]),
            kind="country",
            feature="country",
            country=code,
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            source=OWN,
            source_id=code,
            licence=f"{OWN_LICENCE}; boxes from Natural Earth, public domain",
            extent=extent(row),
            population=int(row["population"]) if row["population"] else None,
            theatre=code in _IN_THEATRE,
            origin=f"reviewed/countries.csv, line {line}",
        )
        drafts.append(draft)
    for code, (latitude, longitude) in REGIONS.items():
        drafts.append(
            Draft(
                place_id=f"world-{code}",
                name=str(locales["en"].territories[code]),
                kind="region",
                feature="world region",
                country=None,
                latitude=latitude,
                longitude=longitude,
                source=OWN,
                source_id=f"M49 {code}",
                licence=OWN_LICENCE,
            )
        )
    for draft in drafts:
        code = draft.place_id.partition("-")[2]
        for language, locale in locales.items():
            name = locale.territories.get(code)
            if name:
                for spelling in _forms(str(name)):
                    draft.add(spelling, language, CLDR)
    return drafts


def _forms(name: str) -> list[str]:
    """Return the name, and the name without its explanation in brackets: Myanmar (Burma)."""
    bare, bracket, _ = name.partition(" (")
    return [name, bare] if bracket else [name]


def add_city_names(cities: list[Draft]) -> None:
    """Add the CLDR names of the cities that time zones are called after, as strong as the city's own name is."""
    by_name = {draft.name: draft for draft in cities}
    for language in LANGUAGES:
        for zone, entry in sorted(Locale(language).time_zones.items()):
            city = by_name.get(_ZONE_CITIES.get(zone, zone.rpartition("/")[2].replace("_", " ")))
            name = entry.get("city")
            if city is None or not name:
                continue
            weak = all(known.strength == "weak" for known in city.names.values() if known.name == city.name)
            city.add(str(name), language, CLDR, strength="weak" if weak and language == "en" else "strong")
