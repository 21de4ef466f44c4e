"""German words of time."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = ("abend", "morgen", "nachmittag", "vormittag", "nacht", "mittag")
_TENS = {1920: "zwanziger", 1930: "dreißiger", 1940: "vierziger", 1950: "fünfziger", 1960: "sechziger",
         1970: "siebziger", 1980: "achtziger", 1990: "neunziger"}  # fmt: skip


def _inflected(*stems: str) -> str:
    return " ".join(stem + ending for stem in stems for ending in ("e", "er", "en", "em", "es"))


WORDS: Words = {
    "season": {"SP": "frühling frühjahr", "SU": "sommer", "FA": "herbst", "WI": "winter"},
    "ordinal": {
        1: _inflected("erst"), 2: _inflected("zweit"), 3: _inflected("dritt"), 4: _inflected("viert"),
        5: _inflected("fünft"), 6: _inflected("sechst"), 7: _inflected("siebt"), 8: _inflected("acht"),
        9: _inflected("neunt"), 10: _inflected("zehnt"), 20: _inflected("zwanzigst"),
        27: _inflected("siebenundzwanzigst"),
    },
    "cardinal": {
        1: "ein eine einen einem einer eines", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben",
        8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 20: "zwanzig", 25: "fünfundzwanzig", 30: "dreißig",
        40: "vierzig", 50: "fünfzig",
    },
    "vague": {1: "einige einigen mehrere mehreren wenige wenigen paar ein_paar"},
    "weekday": {number: " ".join(day + part for part in (*_PARTS, "s")) for number, day in enumerate(_DAYS)},
    "unit": {
        "hour": "stunde", "day": "tag", "week": "woche", "decade": "jahrzehnt",
        "quarter": "quartal", "half": "hälfte halbjahr",
    },
    "units": {
        "hour": "stunden", "day": "tage tagen", "week": "wochen", "month": "monate monaten", "year": "jahren",
        "decade": "jahrzehnte jahrzehnten",
    },
    "yearword": {"year": "jahr jahres jahre"},
    "monthword": {"month": "monat monats"},
    "weekend": {1: "wochenende"},
    "century": {1: "jahrhundert jahrhunderts"},
    "decade": {
        **{year: f"{word}_jahre {word}_jahren {word}jahre {word}" for year, word in _TENS.items()},
    },
    "deictic": {
        0: "heute", -1: "gestern gestern_abend gestern_morgen", -2: "vorgestern", 2: "übermorgen",
    },
    "storyday": {
        0: "selben_tag gleichen_tag selben_tages am_selben_tag am_gleichen_tag diesem_tag an_diesem_tag an_jenem_tag "
           "selben_abend gleichen_abend",
        1: "am_nächsten_tag nächsten_tag am_folgenden_tag folgenden_tag am_tag_darauf tag_darauf tags_darauf "
           "einen_tag_später am_nächsten_morgen nächsten_morgen",
        -1: "am_vortag vortag am_tag_zuvor tag_zuvor tags_zuvor einen_tag_zuvor einen_tag_früher am_vorabend",
    },
    "last": {
        "article": _inflected("letzt", "vergangen", "vorig"),
        "story": _inflected("vorherig", "vorangegangen"),
    },
    "next": {"article": _inflected("nächst", "kommend"), "story": _inflected("folgend", "darauffolgend")},
    "this": {"article": _inflected("dies", "laufend")},
    "ago_before": {1: "vor"},
    "later": {"strong": "später danach darauf", "weak": "nach"},
    "earlier": {"strong": "früher zuvor"},
    "edge": {"START": "anfang beginn", "MID": "mitte", "END": "ende", "H1": "erste_hälfte ersten_hälfte",
             "H2": "zweite_hälfte zweiten_hälfte"},
    "about": {"nearly": "fast beinahe knapp", "about": "etwa rund ungefähr über mehr_als gut circa"},
    "daypart": {1: "abend nachmittag vormittag nacht mittag früh"},
    "of": {1: "des der von"},
    "the": {1: "die den dem das"},
    "from": {1: "vom ab"},
    "to": {1: "bis bis_zum bis_zu"},
    "between": {1: "zwischen"},
    "and": {1: "und"},
    "prep": {1: "in im am an seit gegen zum während nach um auf"},
    "bc": {1: "v_chr vor_christus"},
    "future": {1: "wird werden soll sollen will wollen geplant"},
    "present": {1: "ist sind bleibt"},
    "said": {1: "sagte sagten erklärte erklärten teilte meldete meldeten berichtete berichteten wurde wurden hatte"},
    "counted": {
        1: "soldaten menschen personen einwohner zivilisten tote toten verletzte kämpfer flüchtlinge km kilometer "
           "meter hektar tonnen dollar euro panzer granaten familien häuser söldner quadratkilometer mann",
    },
    "hijri": {1: "hidschra"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset({"mar", "jun", "jul"})
CAPITALS: frozenset[str] = frozenset({"mai", "august"})
DROP: frozenset[str] = frozenset({"achten"})
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "ten te ter", "decade": "er ern"}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = ()
