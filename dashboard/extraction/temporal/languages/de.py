"""German words of time."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = (
    "abend", "morgen", "nachmittag", "vormittag", "nacht", "mittag", "früh", "_abend", "_morgen", "_nachmittag",
    "_vormittag", "_nacht", "_mittag", "_früh",
)  # fmt: skip
_DECADES = {1920: "zwanziger", 1930: "dreißiger", 1940: "vierziger", 1950: "fünfziger", 1960: "sechziger",
            1970: "siebziger", 1980: "achtziger", 1990: "neunziger"}  # fmt: skip
_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = (
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig",
         90: "neunzig"}  # fmt: skip
_ORDINAL_STEMS = ("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt")
_MONTHS = (
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
)  # fmt: skip
_SEASONS = {"SP": ("frühling", "frühjahr"), "SU": ("sommer",), "FA": ("herbst",), "WI": ("winter",)}


def _inflected(*stems: str) -> str:
    return " ".join(stem + ending for stem in stems for ending in ("e", "er", "en", "em", "es"))


def _cardinals() -> dict[int | str, str]:
    found: dict[int | str, str] = {n: word for n, word in enumerate(_ONES, start=1) if n > 1}
    found.update(enumerate(_TEENS, start=10))
    for ten, word in _TENS.items():
        found[ten] = word
        found.update({ten + n: f"{one}und{word}" for n, one in enumerate(_ONES, start=1)})
    found[2] = "zwei zweier beiden"
    found[3] = "drei dreier"
    found[12] = "zwölf ein_dutzend"
    found[30] = "dreißig dreissig"
    found[100] = "hundert einhundert"
    return found


def _ordinals() -> dict[int | str, str]:
    found: dict[int | str, str] = {n: _inflected(stem) for n, stem in enumerate(_ORDINAL_STEMS, start=1)}
    found.update({n: _inflected(word + "t") for n, word in enumerate(_TEENS, start=10)})
    found[7] = _inflected("siebt", "siebent")
    for n in range(20, 32):
        one = "" if n % 10 == 0 else f"{_ONES[n % 10 - 1]}und"
        found[n] = _inflected(f"{one}{_TENS[n // 10 * 10]}st")
    return found


def _seasons() -> dict[int | str, str]:
    return {
        name: " ".join(word + ending for word in words for ending in ("", "s", "es"))
        for name, words in _SEASONS.items()
    }


def _compounds() -> dict[str, tuple[tuple[str, int | str], ...]]:
    """Return words that are two: Jahresende, Oktoberhälfte, Spätsommer, Vorjahr."""
    edges = {"anfang": "START", "beginn": "START", "mitte": "MID", "ende": "END"}
    found: dict[str, tuple[tuple[str, int | str], ...]] = {}
    for first, unit in (("jahres", ("yearword", "year")), ("monats", ("monthword", "month")),
                        ("wochen", ("unit", "week"))):  # fmt: skip
        for word, edge in edges.items():
            if first + word != "wochenende":
                found[first + word] = (("edge", edge), unit)
    found["jahreshälfte"] = (("unit", "half"),)
    for number, month in enumerate(_MONTHS, start=1):
        for word, edge in edges.items():
            found[month + word] = (("edge", edge), ("month", number))
        for word in ("tage", "tagen"):
            found[month + word] = (("month", number), ("units", "day"))
        found[month + "woche"] = (("month", number), ("unit", "week"))
        found[month + "hälfte"] = (("month", number), ("unit", "half"))
    for season, words in _SEASONS.items():
        for word in words:
            for ending in ("", "s"):
                found[f"früh{word}{ending}"] = (("edge", "EARLY"), ("season", season))
                found[f"spät{word}{ending}"] = (("edge", "LATE"), ("season", season))
    for word, meaning in (("jahr", ("yearword", "year")), ("jahres", ("yearword", "year")), ("woche", ("unit", "week")),
                          ("monat", ("monthword", "month")), ("monats", ("monthword", "month"))):  # fmt: skip
        found["vor" + word] = (("last", "story"), meaning)
    for ending in ("e", "en", "er", "em", "es"):
        found["vorletzt" + ending] = (("ago_before", 1), ("last", "article"))
        found["übernächst" + ending] = (("ago_before", 1), ("next", "article"))
    return found


_SAID = (
    "sagte sagten erklärte erklärten teilte teilten meldete meldeten berichtete berichteten wurde wurden hatte hatten "
    "war waren gab kam kamen fiel fielen begann begannen traf trafen starb starben beschuldigte warf warfen nannte "
    "forderte forderten verkündete bestätigte bestätigten kündigte wies schrieb zufolge nahm nahmen besetzte eroberte "
    "griff griffen schoss schossen beschoss besuchte unterzeichnete verließ verließen flohen floh stürzte endete brach "
    "dementierte warnte betonte lehnte sprach sprachen reiste reisten erreichte erreichten öffnete schloss "
    "unterschrieb getötet verletzt gestorben gefallen ist_es sei hat haben"
)

WORDS: Words = {
    "season": _seasons(),
    "ordinal": _ordinals(),
    "cardinal": _cardinals(),
    "vague": {
        1: "einige einigen mehrere mehreren wenige wenigen paar ein_paar jeden jeder jede jedem schwarzer_januar "
           "schwarzen_januar etliche etlichen viele vielen"
    },
    "weekday": {number: " ".join(day + part for part in _PARTS) for number, day in enumerate(_DAYS)},
    "unit": {
        "hour": "stunde", "day": "tag tages", "week": "woche", "decade": "jahrzehnt",
        "quarter": "quartal quartals", "half": "hälfte halbjahr halbjahres",
    },
    "units": {
        "hour": "stunden", "day": "tage tagen nächte nächten", "week": "wochen", "month": "monate monaten",
        "year": "jahren", "decade": "jahrzehnte jahrzehnten",
    },
    "yearword": {"year": "jahr jahres jahre"},
    "monthword": {"month": "monat monats"},
    "weekend": {1: "wochenende wochenendes"},
    "century": {1: "jahrhundert jahrhunderts"},
    "decade": {
        year: f"{word}_jahre {word}_jahren {word}jahre {word}jahren {word} {word}n" for year, word in _DECADES.items()
    },
    "deictic": {
        0: "heute",
        "part": "heute_morgen heute_früh heute_vormittag heute_mittag heute_nachmittag heute_abend",
        "overnight": "heute_nacht über_nacht gestern_nacht letzte_nacht letzten_nacht vergangene_nacht "
            "vergangenen_nacht",
        -1: "gestern gestern_abend gestern_morgen gestern_früh gestern_nachmittag gestern_vormittag gestern_mittag",

        1: "morgen morgen_früh morgen_abend morgen_vormittag morgen_nachmittag morgen_mittag",
        -2: "vorgestern vorgestern_abend vorgestern_nacht", 2: "übermorgen",
    },
    "storyday": {
        0: "selben_tag gleichen_tag selben_tages am_selben_tag am_gleichen_tag diesem_tag an_diesem_tag an_jenem_tag "
           "jenem_tag selben_abend gleichen_abend am_selben_abend am_gleichen_abend noch_am_selben_tag "
           "noch_am_gleichen_tag noch_am_selben_abend selben_nacht gleichen_nacht jener_nacht selben_morgen "
           "gleichen_morgen selben_nachmittag gleichen_nachmittag jenem_morgen jenem_abend gleichentags selbentags",
        1: "am_nächsten_tag nächsten_tag am_folgenden_tag folgenden_tag am_tag_darauf tag_darauf tags_darauf "
           "am_darauffolgenden_tag darauffolgenden_tag folgetag am_folgetag am_tag_danach tag_danach "
           "einen_tag_später am_nächsten_morgen nächsten_morgen anderntags am_anderen_tag am_anderen_morgen "
           "nächsten_tags folgenden_tags",
        -1: "am_vortag vortag vortages vortags am_tag_zuvor tag_zuvor tags_zuvor einen_tag_zuvor einen_tag_früher "
            "am_vorabend am_tag_davor tag_davor tags_davor vorherigen_tag vorangegangenen_tag",
    },
    "last": {
        "article": _inflected("letzt", "vergangen", "vorig", "gestrig", "verflossen", "verstrichen"),
        "story": _inflected("vorherig", "vorangegangen", "vorhergehend"),
    },
    "next": {
        "article": _inflected("nächst", "kommend", "morgig", "bevorstehend"),
        "story": _inflected("folgend", "darauffolgend"),
    },
    "same": {1: _inflected("selb", "gleich", "jen") + " desselben demselben denselben dasselbe derselben dieselbe"},
    "this": {"article": _inflected("dies", "laufend", "heutig")},
    "ago_before": {1: "vor"},
    "later": {"strong": "später danach darauf hernach", "weak": "nach"},
    "earlier": {"strong": "früher zuvor davor vorher"},
    "lasting": {"strong": "seit"},
    "edge": {
        "START": "anfang beginn", "EARLY": "früh", "LATE": "spät", "MID": "mitte", "END": "ende ausgang",
        "H1": "erste_hälfte ersten_hälfte", "H2": "zweite_hälfte zweiten_hälfte",
    },
    "about": {
        "nearly": "fast beinahe knapp annähernd",
        "about": "etwa rund ungefähr mehr_als gut circa ca genau mindestens kaum nur weniger_als",
        "exactly": "auf_den_tag_genau auf_den_tag",
    },
    "daypart": {1: "abend nachmittag vormittag nacht mittag abends morgens nachts mittags vormittags nachmittags"},
    "of": {1: "des der von"},
    "the": {1: "die den dem das"},
    "one": {1: "ein eine einen einem einer eines"},
    "from": {1: "vom ab"},
    "to": {1: "bis bis_zum bis_zu bis_einschließlich bis_in_den"},
    "between": {1: "zwischen"},
    "and": {1: "und oder"},
    "prep": {"in": "in im", "on": "am zum auf_den auf gegen bis_zum", 1: "an zur während um über übers binnen"},
    "label": {1: "nr nummer seite artikel resolution resolutionen paragraf absatz"},
    "bc": {1: "v_chr vor_christus"},
    "future": {
        1: "wird werden soll sollen will wollen geplant vorgesehen angesetzt erwartet plant planen beabsichtigt "
           "vereinbart anberaumt bevorsteht möchte möchten könnte könnten dürfte dürften findet_statt tritt hört "
           "folgt folgen frühestens spätestens würde erscheint tagt reist_am",
    },
    "present": {
        1: "ist sind bleibt leben lebt wohnen wohnt liegt liegen heißt gilt zählt gehört gehören steht stehen",
    },
    "said": {1: _SAID},
    "counted": {
        1: "soldaten menschen personen einwohner zivilisten tote toten verletzte kämpfer flüchtlinge km kilometer "
           "meter hektar tonnen dollar euro panzer granaten familien häuser söldner quadratkilometer mann verwundete "
           "gefangene vertriebene kinder frauen männer raketen drohnen dörfer ortschaften fahrzeuge minen prozent "
           "millionen milliarden manat dram rubel stimmen sitze punkte tore seiten artikel schüler abgeordnete "
           "beobachter freiwillige wehrpflichtige gefallene leichen gräber särge plätze plätzen kilogramm liter grad "
           "minuten sekunden mal opfer armenier aserbaidschaner russen brigade division regiment bataillon armee korps "
           "stock etage jahrestag geburtstag sitzung gipfel auflage minute spieltag kompanie",
    },
    # What goes on for a time.
    "kind": {
        1: "krieg krieges kriegs blockade belagerung besatzung besetzung waffenruhe feuerpause funkstille schweigen "
           "kämpfe kämpfen gefechte gefechten verhandlungen beschuss haft lagerhaft exil schwerer schweren heftiger "
           "heftigen blutiger blutigen erbitterter erbitterten zäher ununterbrochener ununterbrochenen",
    },
    "hijri": {1: "hidschra"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset({"mar", "jun", "jul"})
CAPITALS: frozenset[str] = frozenset({"mai", "august", "mar", "jun", "jul", "apr", "dez", "okt", "nov", "jan", "feb"})
DROP: frozenset[str] = frozenset({"achten"})
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "ten te ter", "decade": "er ern"}
# Forms that mean something else with a capital letter: morgen (tomorrow), Morgen (morning).
CAPITALISED: dict[str, str] = {"morgen": "daypart"}
COMPOUNDS: dict[str, tuple[tuple[str, int | str], ...]] = _compounds()
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    ("day_month", "d=dayno (dash|slash) m=monthname (dash|slash) y=year"),
    # in der Nacht vom 1./2. Oktober, 5./6. Oktober
    ("days_month", "d=dayno dot (slash|dash) d2=dayno dot m=monthname YEAR?"),
    # Dienstag, den 5.; am 19.; vom 24. bis 29.
    ("weekday_day", "w=weekday comma? the? d=dayno dot (?!dayno|ordinal|monthname|century|oneunit|units|counted)"),
    ("day_alone", "r=prep d=dayno dot (?!monthname|of|oneunit|units|century|counted|and|dayno|to|ordinal|slash)"),
    ("day_alone", "daypart of d=dayno dot (?!monthname|oneunit|units|century|counted|and|dayno|to|ordinal|slash)"),
    ("days_alone", "from d=dayno dot to the? d2=dayno dot (?!monthname|oneunit|units|century|counted)"),
    ("days_alone", "from d=dayno dot prep the? d2=dayno dot (?!monthname|oneunit|units|century|counted)"),
    # an einem Montag, jeden Montag
    ("nothing", "(one|vague) anyweekday"),
    # in der Nacht von Freitag auf Samstag; am Wochenende
    ("weekdays_to", "w=weekday prep the? w2=weekday"),
    ("weekend", "prep weekend"),
    # nach neun Monaten Blockade, nach knapp zwei Wochen schwerer Kämpfe
    ("lasting_after", "later about* (n=amount|n=cardinal) k=units (?=kind)"),
    # am letzten Tag des Krieges
    ("days_of_month", "the? last k=unit (of|prep)* m=monthname YEAR?"),
    ("nothing", "the? last oneunit of (?!monthname|the? (last|this|next|same|yearword|monthword)|yearword|monthword)"),
    ("week_of_month", "the? d=ordinal k=unit of monthword"),
    ("week_of_month", "the? last k=unit of monthword"),
    # in der ersten Oktoberhälfte, in den letzten Septembertagen
    ("ordinal_week", "the? d=ordinal m=month (k=unit|k=units) YEAR?"),
    ("last_week_of", "the? last m=month (k=unit|k=units) YEAR?"),
    ("nothing", "month (unit|units)"),
    # vorletzte Woche, übernächstes Jahr
    ("unit_but_one", "ago_before (p=last|p=next) k=oneunit"),
    ("nothing", "ago_before (last|next)"),
    ("unit_shifted", "the? k=oneunit (z=later|z=earlier)"),
    ("shifted", "one k=oneunit (z=later|z=earlier)"),
    # zwei Tage vor dem Angriff vom 27. September
    ("shifted", "about* (n=amount|n=cardinal) k=anyunit z=ago_before (?!amount|cardinal|oneunit|last)"),
    # auf den Tag genau vor einem Jahr, heute vor drei Jahren
    ("ago_exact", "about ago_before (n=amount|n=cardinal) k=anyunit"),
    ("ago_exact", "x=deictic comma? about* ago_before about* (n=amount|n=cardinal) k=anyunit"),
    ("units_ahead", "r=prep about* (n=amount|n=cardinal) k=anyunit"),
    ("edge_unit", "g=edge k=oneunit"),
    ("edge_year", "g=edge unit y=year"),
    ("edge_season", "g=edge s=season YEAR?"),
    ("quarter_relative", "the? d=ordinal k=unit of* k2=yearword"),
    ("quarter_relative", "(the|prep|of) d=day dot? k=unit (?!of|anyyear|yearword|the)"),
    ("quarter", "the? d=day dot k=unit (of|the|comma)* yearword? y=anyyear"),
    # die 1990er-Jahre
    ("decade", "the? x=decade dash? (yearword|units)"),
    ("edge_decade", "g=edge (of|the)* x=decade dash? (yearword|units)"),
    ("overnight", "x=deictic (comma? weekday)?"),
)  # fmt: skip
