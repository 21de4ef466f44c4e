"""English words of time."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

WORDS: Words = {
    "season": {"SU": "summer", "FA": "autumn", "WI": "winter wintertime"},
    "weakseason": {"SP": "spring springtime", "FA": "fall"},
    "ordinal": {
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
        9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth",
        15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth",
        21: "twenty_first", 22: "twenty_second", 23: "twenty_third", 24: "twenty_fourth", 25: "twenty_fifth",
        26: "twenty_sixth", 27: "twenty_seventh", 28: "twenty_eighth", 29: "twenty_ninth", 30: "thirtieth",
        31: "thirty_first",
    },
    "cardinal": {
        2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
        11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
        18: "eighteen", 19: "nineteen", 20: "twenty", 21: "twenty_one", 22: "twenty_two", 23: "twenty_three",
        24: "twenty_four", 25: "twenty_five", 26: "twenty_six", 27: "twenty_seven", 28: "twenty_eight",
        29: "twenty_nine", 30: "thirty", 40: "forty", 50: "fifty", 100: "hundred",
    },
    "vague": {1: "few several many some couple_of a_few a_couple_of dozens_of a_number_of"},
    "unit": {
        "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
        "quarter": "quarter", "half": "half",
    },
    "units": {
        "hour": "hours", "day": "days", "week": "weeks", "month": "months", "year": "years", "decade": "decades",
    },
    "dual": {"week": "fortnight"},
    "yearword": {"year": "the_year"},
    "weekend": {1: "weekend"},
    "century": {1: "century"},
    "decade": {
        1920: "twenties", 1930: "thirties", 1940: "forties", 1950: "fifties", 1960: "sixties",
        1970: "seventies", 1980: "eighties", 1990: "nineties",
    },
    "deictic": {
        0: "today tonight this_morning this_afternoon this_evening", -1: "yesterday last_night", 1: "tomorrow",
        -2: "the_day_before_yesterday",
                2: "the_day_after_tomorrow"},
    "storyday": {
        0: "the_same_day same_day that_day that_same_day the_same_evening that_evening that_night that_morning "
           "that_same_night that_same_evening the_same_night that_afternoon later_that_day later_that_night "
           "throughout_the_day during_the_day in_the_day",
        1: "the_next_day next_day the_following_day following_day the_day_after the_next_morning "
           "the_following_morning next_morning the_following_night the_following_evening",
        -1: "the_previous_day previous_day the_day_before the_preceding_day the_previous_night the_night_before "
            "the_previous_evening the_evening_before",
    },
    "last": {"article": "last past", "story": "previous preceding"},
    "next": {"article": "next coming upcoming", "story": "following"},
    "this": {"article": "this current"},
    "ago": {1: "ago"},
    "earlier": {"strong": "earlier previously", "weak": "before prior"},
    "later": {"strong": "later", "weak": "after"},
    "edge": {
        "START": "start beginning onset outset",
        "EARLY": "early",
        "MID": "mid middle",
        "LATE": "late",
        "END": "end close",
        "H1": "first_half",
        "H2": "second_half",
    },
    "about": {"nearly": "nearly almost", "about": "about around roughly approximately some exactly just over "
                                                     "more_than"},
    "daypart": {1: "morning afternoon evening night noon midnight dawn"},
    "of": {1: "of"},
    "the": {1: "the"},
    "one": {1: "a an one"},
    "from": {1: "from"},
    "to": {1: "to until till through thru"},
    "between": {1: "between"},
    "and": {1: "and or"},
    "prep": {1: "in on at during by since as_of before after until throughout within around for ad"},
    "bc": {1: "bc bce"},
    "future": {1: "will shall would is_to are_to due scheduled is_expected are_expected plans"},
    "present": {1: "is are isn't aren't has have remains remain"},
    "said": {1: "said told announced reported stated says reports claimed declared noted added wrote confirmed"},
    "counted": {
        1: "soldiers troops servicemen militants fighters people civilians men women children refugees dead killed "
           "wounded casualties km kilometers kilometres metres meters miles hectares tons tonnes rounds shells "
           "dollars euros manats percent tanks vehicles drones prisoners families houses homes villages cases "
           "mercenaries square words pages hours metre meter feet",
    },
    "hijri": {
        1: "ah hijri muharram safar ramadan shawwal rajab shaaban",
    },
}  # fmt: skip

# Names of months and weekdays that are everyday words as well; they need company.
WEAK: frozenset[str] = frozenset({"may", "march", "mar", "sat", "sun", "dec", "sep", "jan", "mon", "wed"})
# Forms that count only with a capital letter.
CAPITALS: frozenset[str] = frozenset(
    {"may", "march", "mar", "sat", "sun", "dec", "sep", "jan", "mon", "wed", "august", "apr", "jun", "jul", "fri"}
)
# Forms of CLDR that mean something else too often.
DROP: frozenset[str] = frozenset()
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "st nd rd th", "decade": "s"}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = ()
