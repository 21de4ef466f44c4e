"""English words of time."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
_CARDINALS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {
    20: ("twenty", "twentieth"), 30: ("thirty", "thirtieth"), 40: ("forty", "fortieth"), 50: ("fifty", "fiftieth"),
    60: ("sixty", "sixtieth"), 70: ("seventy", "seventieth"), 80: ("eighty", "eightieth"),
    90: ("ninety", "ninetieth"),
}  # fmt: skip


def _ordinals() -> dict[int | str, str]:
    found: dict[int | str, str] = dict(enumerate(_ORDINALS, start=1))
    for ten in (20, 30):
        found[ten] = _TENS[ten][1]
        found.update({ten + n: f"{_TENS[ten][0]}_{_ORDINALS[n - 1]}" for n in range(1, 10) if ten + n <= 31})
    return found


def _cardinals() -> dict[int | str, str]:
    found: dict[int | str, str] = {n: word for n, word in enumerate(_CARDINALS, start=1) if n > 1}
    found[1] = "one_single"
    for ten, (word, _) in _TENS.items():
        found[ten] = word
        found.update({ten + n: f"{word}_{_CARDINALS[n - 1]}" for n in range(1, 10)})
    found[100] = "hundred a_hundred one_hundred"
    found[200] = "two_hundred"
    found[12] += " a_dozen"
    return found


# Verbs of the past that stand beside a weekday which lies behind.
_SAID = (
    "said told announced reported stated says reports claimed declared noted added wrote confirmed denied accused "
    "warned called urged condemned rejected welcomed visited arrived met held took fell broke began ended killed died "
    "wounded shelled fired opened hit struck launched captured seized retook withdrew crossed entered left fled signed "
    "agreed resumed continued came went was were had became handed returned voted resigned demanded blamed sent showed "
    "published released posted tweeted insisted described discussed spoke vowed pledged stopped closed blocked buried"
)

WORDS: Words = {
    "season": {"SU": "summer summertime", "FA": "autumn", "WI": "winter wintertime"},
    "weakseason": {"SP": "spring springtime", "FA": "fall"},
    "ordinal": _ordinals(),
    "cardinal": _cardinals(),
    "vague": {
        1: "few several many some couple_of a_few a_couple_of dozens_of a_number_of every each black_january april_war "
           "any most"
    },
    "unit": {
        "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
        "quarter": "quarter", "half": "half",
    },
    "units": {
        "hour": "hours hrs", "day": "days nights", "week": "weeks", "month": "months", "year": "years yrs",
        "decade": "decades",
    },
    "dual": {"week": "fortnight"},
    "yearword": {"year": "the_year"},
    "monthword": {"month": "the_month"},
    "weekend": {1: "weekend week_end"},
    "century": {1: "century"},
    "decade": {
        1920: "twenties", 1930: "thirties", 1940: "forties", 1950: "fifties", 1960: "sixties",
        1970: "seventies", 1980: "eighties", 1990: "nineties",
    },
    "deictic": {
        0: "today",
        "part": "tonight this_morning this_afternoon this_evening earlier_today later_today",
        -1: "yesterday last_night yesterday_night", 1: "tomorrow",
        "overnight": "overnight",
        -2: "the_day_before_yesterday day_before_yesterday",
        2: "the_day_after_tomorrow day_after_tomorrow",
    },
    "storyday": {
        0: "the_same_day same_day that_day that_same_day the_very_same_day that_very_day the_same_evening that_evening "
           "that_night that_morning that_same_night that_same_evening that_same_morning the_same_night "
           "the_same_morning the_same_afternoon that_afternoon later_that_day later_that_night later_that_morning "
           "later_that_evening later_the_same_day earlier_that_day earlier_the_same_day throughout_the_day "
           "during_the_day in_the_day",
        1: "the_next_day next_day the_very_next_day the_following_day following_day the_day_following "
           "the_next_morning next_morning the_following_morning the_following_night the_following_evening "
           "the_following_afternoon the_next_night the_next_evening the_next_afternoon on_the_morrow",
        -1: "the_previous_day previous_day the_preceding_day the_previous_night the_previous_evening "
            "the_previous_afternoon the_previous_morning",
    },
    "last": {"article": "last past", "story": "previous preceding"},
    "next": {"article": "next coming upcoming forthcoming", "story": "following ensuing"},
    "this": {"article": "this current"},
    "same": {1: "the_same same that_same that"},
    "ago": {1: "ago"},
    "earlier": {"strong": "earlier previously beforehand", "weak": "before prior"},
    "later": {"strong": "later afterwards afterward hence after_that thereafter", "weak": "after"},
    "lasting": {"perfect": "for"},
    "edge": {
        "START": "start beginning onset outset",
        "EARLY": "early",
        "MID": "mid middle",
        "LATE": "late",
        "END": "end close",
        "H1": "first_half",
        "H2": "second_half latter_half",
    },
    "about": {
        "nearly": "nearly almost",
        "about": "about around roughly approximately some exactly just over more_than less_than at_least barely "
                 "only well_over all_these all_of these all",
        "exactly": "to_the_day exactly",
        "ahead": "from_now",
    },
    "daypart": {
        "hour": "noon midnight midday",
        1: "morning afternoon evening night dawn nightfall sunset sunrise dusk daybreak",
    },
    "of": {1: "of"},
    "the": {1: "the"},
    "one": {1: "a an one"},
    "from": {1: "from"},
    "to": {1: "to until till through thru up_to up_until"},
    "between": {1: "between"},
    "and": {1: "and or"},
    "prep": {
        "in": "in",
        "on": "on by until",
        "since": "since",
        1: "at during as_of before after throughout within around ad",
    },
    "label": {1: "no nos number resolution resolutions article page paragraph protocol"},
    "bc": {1: "bc bce"},
    "future": {
        1: "will shall would is_to are_to due scheduled is_expected are_expected plans won't to_be_held is_set are_set "
           "is_planned are_planned planned_for slated is_going_to are_going_to expected_to set_to 'll starting_from "
           "no_later_than resumes_on resume_on begins_on begin_on opens_on open_on starts_on start_on meets_on meet_on "
           "expires_on expire_on convenes_on reconvenes_on leaves_on leave_on departs_on reopens_on reopen_on",
    },
    "present": {
        "perfect": "has have 've hasn't haven't been",
        1: "is are isn't aren't remains remain live lives stands",
    },
    "said": {1: _SAID},
    "counted": {
        1: "age imprisonment prison jail arrest detention probation experience history service "
           "soldiers troops servicemen militants fighters people civilians men women children refugees dead killed "
           "wounded casualties km kilometers kilometres metres meters miles hectares tons tonnes rounds shells "
           "dollars euros manats percent tanks vehicles drones prisoners families houses homes villages cases "
           "mercenaries square words pages hours metre meter feet minutes seconds pupils students residents "
           "inhabitants settlers returnees observers peacekeepers monitors policemen officers conscripts reservists "
           "volunteers missiles rockets mines grams litres liters points goals votes deputies members times "
           "signatures copies drams rubles roubles pounds kilograms kg mm cm households apartments graves bodies "
           "towns settlements aircraft helicopters trucks buses cars guns howitzers launchers violations mph",
    },
    "kind": {
        1: "anniversary brigade division corps regiment battalion army session round attempt congress plenum summit "
           "edition floor kilometre kilometer grade company platoon birthday parallel protocol amendment meeting "
           "century place position time minute lap hour"
    },
    "hijri": {
        1: "ah hijri muharram safar ramadan shawwal rajab shaaban",
    },
}  # fmt: skip

# Names of months and weekdays that are everyday words as well; they need company.
WEAK: frozenset[str] = frozenset({"may", "march", "mar", "sat", "sun", "dec", "sep", "jan", "mon", "wed"})
# Forms that count only with a capital letter.
CAPITALS: frozenset[str] = frozenset(
    {"may", "march", "mar", "sat", "sun", "dec", "sep", "jan", "mon", "wed", "august", "apr", "jun", "jul", "fri",
     "april_war", "thu", "tue"}
)  # fmt: skip
# Forms of CLDR that mean something else too often.
DROP: frozenset[str] = frozenset()
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "st nd rd th", "decade": "s"}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    # 27-Sep-2020, 27/Oct/2020
    ("day_month", "d=dayno (dash|slash) m=monthname (dash|slash) y=year"),
    ("day_month_of_year",
     "WEEKDAY m=monthname the? d=day (of|comma|the|prep)* (p=last|p=next|p=this|p=same) k=oneunit"),
    ("month_days", "m=monthname the? d=day slash d2=day YEAR?"),
    # Tuesday the 5th; on the 27th; from the 24th to the 29th
    ("weekday_day", "w=weekday comma? the d=ordinal (?!of|oneunit|century|counted|kind)"),
    ("days_numbered", "(from|between) the d=ordinal (to|and) the d2=ordinal (?!of|oneunit|century|counted|kind)"),
    ("day_numbered", "r=prep the d=ordinal (?!of|unit|units|century|counted|kind|and|monthname|ordinal|dash)"),
    # the morning of the 2nd
    ("day_numbered", "the? daypart of the d=ordinal (?!of|oneunit|century|counted|kind|and|monthname)"),
    # a Monday, every Monday: no one day
    ("nothing", "vague anyweekday"),
    ("nothing", "one anyweekday (?=comma|dot|close|prep|and|quote)"),
    ("days_of_month", "the? last k=unit of the? m=monthname YEAR?"),
    # the last day of the war
    ("nothing", "the? last unit of (?!monthname|the? (last|this|next|same|yearword|monthword|unit)|anyyear)"),
    ("unit_but_one", "the? k=oneunit earlier p=last"),
    ("unit_but_one", "the? k=oneunit later p=next"),
    # the day after, a fortnight later
    ("unit_shifted", "the k=unit (z=later|z=earlier)"),
    ("week_of_month", "the? d=ordinal k=unit of monthword"),
    ("week_of_month", "the? last k=unit of monthword"),
    ("shifted", "one k=dual (z=later|z=earlier)"),
    ("ago", "one k=dual ago"),
    ("ago_exact", "about* (n=amount|n=cardinal) k=anyunit ago x=deictic"),
    ("ago_exact", "about* (n=amount|n=cardinal) k=anyunit ago about"),
    ("units_ahead", "about* (n=amount|n=cardinal) k=anyunit about"),
    ("quarter_relative", "the? d=ordinal k=unit (of|the)* k2=yearword"),
    ("edge_season", "g=edge dash? s=anyseason YEAR?"),
    ("season_in", "r=prep the? s=weakseason (?!of)"),
    ("weekend", "(?<=about) the weekend"),
    # earlier in the week, later in the week; the week of 5 October
    ("part_of_week", "(z=earlier|z=later) prep the k=unit"),
    ("week_of_day", "k=unit (of|prep) the? d=day of? m=month YEAR?"),
    ("week_of_day", "k=unit (of|prep) m=month d=day YEAR?"),
    # this past week, this coming Friday
    ("unit_relative", "this (p=last|p=next) k=oneunit"),
    ("weekday_relative", "this (p=last|p=next) w=anyweekday daypart?"),
    ("season_relative", "this (p=last|p=next) s=anyseason"),
    ("overnight", "x=deictic (comma? weekday)?"),
)  # fmt: skip
