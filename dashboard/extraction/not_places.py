"""What looks like a place name and is none: common words, persons, organisations, phrases, in any language.

Each set says what it takes to believe in a place after all. A generic word ("village of Arab", "قرية عرب") always does:
it overrules every set but PHRASES.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from dashboard.extraction.mentions import scannable
from dashboard.extraction.toponym_words import TABLES, of_all
from dashboard.extraction.toponym_words.records import phrases, words

# Nothing inside one of these is a place.
PHRASES = frozenset(scannable(one).strip() for table in TABLES.values() for one in phrases(table.phrases))
COMMON = words(of_all("common"))
NAME_ADJECTIVES = words(of_all("name_adjectives"))
# With numbers they are a date ("July 2020", "28 May"), never a place, whatever stands beside them.
CALENDAR = words(of_all("calendar"))
ORGANISATIONS = words(of_all("organisations"))
TITLES = words(of_all("titles"))
NAMING = words(of_all("naming"))
HONORIFICS = words(of_all("honorifics"))
GIVEN_NAMES = words(of_all("given_names"))
SURNAME_ENDINGS = tuple(words(of_all("surname_endings")))
# Adjectives made from names end so; beside a generic they are names of districts.
DERIVED_ENDINGS = tuple(words(of_all("derived_endings")))
DEMONYMS = words(of_all("demonyms"))
ARABIC_ADJECTIVES = words(of_all("adjectives"))
COUNTRY_ADJECTIVES = words(of_all("country_adjectives"))
OTHER_GEORGIA = words(of_all("other_georgia"))
US_STATE = words(of_all("us_state"))
FUNCTION_WORDS = words(of_all("function_words"))

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|e|го|е|й)?$")


def is_calendar(names: Sequence[str], endings: Collection[str] = ()) -> bool:
    """Return whether folded words are months, days of the week and numbers only, one name among them at least.

    `endings` are the case endings of the language, which a name may have: "iyulun", "martta".
    """
    named = False
    for word in names:
        if word in CALENDAR or any(one and word.endswith(one) and word[: -len(one)] in CALENDAR for one in endings):
            named = True
        elif not _ORDINAL.match(word):
            return False
    return named
