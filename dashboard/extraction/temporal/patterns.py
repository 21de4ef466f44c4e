"""What expressions of time look like: patterns over the classes of `classes.py`, for all languages at once.

One line a pattern: its name, which `readings.py` turns into days; the languages it holds for (None: all); and the
pattern. What a single language writes stands in PATTERNS of its module in `languages/`, as (name, pattern), and comes
before these. Words are names of classes, `x=class` captures the token as x, and ( ) ? | {m,n} mean what they mean in
regular expressions; `*` means up to four, so that the work stays linear on any text. A match wins over shorter ones
that overlap it, then over later ones of this table.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from functools import cache

from dashboard.calendars import LANGUAGES
from dashboard.calendars.names import MONTH_FIRST
from dashboard.extraction.temporal.classes import LETTERS

YEAR_FIRST = ("hy", "az", "tr", "ru")
_ADJECTIVE_LAST = ("ar", "fa", "fr", "hy")
_WESTERN = ("en", "fr", "de")
_EDGE_LAST = ("az", "tr", "hy")

# The parts that patterns share.
_PARTS = {
    "WEEKDAY": "(w=anyweekday daypart? (comma|dot)? (the)?)?",
    "YEAR": "((comma|of|prep|slash)? (of|the|yearword)* y=anyyear yearword?)",
    "YEAR2": "((comma|of|prep|slash)? (of|the|yearword)* y2=anyyear yearword?)",
    "DUAL": "((slash|open) monthname close?)",  # سبتمبر/أيلول
    "TO": "(dash|comma? to|comma? and? to)",
    "LINK": "(of? monthword|of|of of|yearword)?",
}

_TABLE: tuple[tuple[str, tuple[str, ...] | None, str], ...] = (
    # Days
    ("numeric", None, "WEEKDAY x=numeric"),
    ("numeric_range", None, "x=numeric TO x2=numeric"),
    ("day_month", None,
     "d=day dot? LINK m=monthname DUAL? (?=comma? and the? day dot? LINK monthname DUAL? YEAR)"),
    ("month_day", MONTH_FIRST, "m=monthname d=day (?=comma? and monthname day YEAR)"),
    ("day_month", None, "WEEKDAY d=day dot? LINK m=monthname DUAL? monthword? YEAR?"),
    ("day_month_weekday", None,
     "d=day dot? LINK m=monthname DUAL? monthword? YEAR? comma? prep? the? w=anyweekday daypart?"),
    ("day_month_weekday", MONTH_FIRST,
     "m=monthname monthword? the? d=day YEAR? comma? prep? the? w=anyweekday daypart?"),
    ("weekday_day", None, "w=anyweekday daypart? comma? the? d=ordinal (?!monthname|of|unit|units|century|counted)"),
    ("day_month", _ADJECTIVE_LAST,
     "WEEKDAY d=day dot? LINK m=monthname DUAL? monthword? (p=last|p=next|p=this)"),
    ("month_day", MONTH_FIRST, "WEEKDAY m=monthname monthword? the? d=day YEAR?"),
    ("year_day_month", YEAR_FIRST, "y=anyyear dot? yearword? d=day dot? m=monthname monthword? (?!anyyear)"),
    ("year_month_day", YEAR_FIRST, "y=anyyear dot? yearword? comma? m=monthname monthword? d=day"),
    ("days_month", None, "d=day dot? (dash|to|comma? and? to) the? d2=day dot? LINK m=monthname DUAL? YEAR?"),
    ("days_month", ("ru", "de"),
     "from the? d=day dot? prep the? d2=day dot? LINK m=monthname YEAR?"),
    ("days_month", YEAR_FIRST, "y=anyyear dot? yearword? d=day dash d2=day m=monthname (?!anyyear)"),
    ("between_days_month", None, "between the? d=day dot? and the? d2=day dot? LINK m=monthname DUAL? YEAR?"),
    ("month_days", MONTH_FIRST, "m=monthname the? d=day (dash|to) d2=day YEAR?"),
    ("month_days_from", ("az", "hy"), "(y=anyyear dot? yearword?)? m=month d=ordinal d2=ordinal"),
    ("year_month_days", ("hy", "az"), "y=anyyear dot? yearword? comma? m=month d=day (dash|to)? d2=day"),
    ("day_month_to", None,
     "d=day dot? LINK m=monthname DUAL? YEAR? TO the? d2=day dot? LINK m2=monthname DUAL? YEAR2?"),
    ("month_day_to", MONTH_FIRST, "m=monthname the? d=day YEAR? TO m2=monthname the? d2=day YEAR2?"),
    ("month_day_from", ("az", "hy"), "(y=anyyear dot? yearword?)? m=month d=ordinal m2=month d2=ordinal"),
    ("day_month_from", ("tr", "az"), "d=day m=month YEAR? d2=day m2=month YEAR2? to?"),
    ("day_month_to", None,
     "between the? d=day dot? LINK m=monthname DUAL? YEAR? and the? d2=day dot? LINK m2=monthname DUAL? YEAR2?"),
    ("month_day_to", MONTH_FIRST, "between m=monthname the? d=day YEAR? and m2=monthname the? d2=day YEAR2?"),
    ("day_listed", None,
     "d=day dot? (?=((comma and?|and|slash) the? day dot?){0,5} (comma and?|and|slash) the? day dot? LINK "
     "m=monthname DUAL? YEAR?)"),
    ("month_days_listed", MONTH_FIRST, "m=monthname d=day (comma d2=day)? comma? and d3=day YEAR?"),
    ("day_of_month", None, "the? d=day of? the? p=this k=anyunit"),
    ("day_of_month", None, "the? d=day of the? (p=last|p=next) k=anyunit"),
    ("day_of_month", _ADJECTIVE_LAST, "the? d=day of? k=oneunit (p=last|p=next|p=this)"),
    ("day_of_month", None, "the? d=day of? the? p=same k=oneunit"),
    ("day_alone", None, "the? d=day dot? of? the? k=monthword"),
    ("day_month_of_year", None,
     "WEEKDAY d=day dot? LINK m=monthname DUAL? (of|prep|the|comma)* (p=last|p=next|p=this|p=same) k=oneunit"),
    ("day_month_of_year", _ADJECTIVE_LAST,
     "WEEKDAY d=day dot? LINK m=monthname DUAL? (of|prep|the|comma)* k=oneunit (p=last|p=next|p=this|p=same)"),
    ("day_month_of_year", YEAR_FIRST, "(p=last|p=next|p=this|p=same) k=oneunit m=monthname monthword? d=day"),
    ("day_month_of_year", YEAR_FIRST, "(p=last|p=next|p=this|p=same) k=oneunit d=day m=monthname monthword?"),
    ("day_month_ago", None, "d=day dot? LINK m=monthname comma? about* (n=amount|n=cardinal) k=anyunit ago"),
    ("day_month_ago", None, "d=day dot? LINK m=monthname comma? ago_before about* (n=amount|n=cardinal) k=anyunit"),
    ("day_month_ago", MONTH_FIRST, "m=monthname the? d=day comma? about* (n=amount|n=cardinal) k=anyunit ago"),
    # Months
    ("day_month_of_year", None,
     "(g=edge (dash|of|the|monthword)*)? m=monthname DUAL? (of|prep|the|comma)* (p=last|p=next|p=this|p=same) "
     "k=oneunit"),
    ("day_month_of_year", _ADJECTIVE_LAST,
     "(g=edge (of|the|monthword)*)? m=monthname DUAL? (of|prep|the|comma)* k=oneunit (p=last|p=next|p=this|p=same)"),
    ("day_month_of_year", YEAR_FIRST,
     "(p=last|p=next|p=this|p=same) k=oneunit m=monthname monthword? (g=edge)?"),
    ("month_year", None,
     "m=monthname DUAL? (?=((comma|and) monthname DUAL?){0,4} (comma|and) monthname DUAL? YEAR)"),
    ("year_month", YEAR_FIRST, "y=anyyear dot? yearword? comma? m=monthname monthword? (?!anyyear)"),
    ("month_year", None, "m=monthname monthword? DUAL? YEAR"),
    ("month", None, "monthword? m=month DUAL?"),
    ("month", None, "(prep|of|monthword|edge|from|to|between) m=weakmonth"),
    ("month", None, "m=weakmonth monthword"),
    ("month_relative", None, "the? (p=last|p=next|p=this|p=same) m=monthname"),
    ("month_relative", _ADJECTIVE_LAST, "m=monthname DUAL? (p=last|p=next|p=this|p=same)"),
    ("month_so_far", None, "earlier (prep|this) m=monthname"),
    ("months_to", None, "m=monthname YEAR? TO m2=monthname YEAR2?"),
    ("months_to", None, "between m=monthname YEAR? and m2=monthname YEAR2?"),
    ("edge_month", None, "g=edge (dash|of|the|monthword)* m=monthname DUAL? YEAR?"),
    ("edge_month", _ADJECTIVE_LAST, "g=edge (of|the|monthword)* m=monthname DUAL? (last|next|this)"),
    ("edge_month", _EDGE_LAST, "(y=anyyear dot? yearword?)? m=monthname monthword? g=edge"),
    ("parts_to", None,
     "(d=day dot? LINK)? (g=edge (dash|of|the|monthword)*)? m=monthname DUAL? YEAR? TO the? "
     "(d2=day dot? LINK)? (g2=edge (dash|of|the|monthword)*)? m2=monthname DUAL? YEAR2?"),
    ("parts_to", None,
     "between (d=day dot? LINK)? (g=edge (dash|of|the|monthword)*)? m=monthname DUAL? YEAR? and the? "
     "(d2=day dot? LINK)? (g2=edge (dash|of|the|monthword)*)? m2=monthname DUAL? YEAR2?"),
    ("ordinal_week", None, "the? d=day (k=unit|k=units) (of|prep|the|monthword)* m=monthname DUAL? YEAR?"),
    ("ordinal_week", ("ar", "fa", "fr"), "k=oneunit d=ordinal (of|monthword)* m=monthname DUAL? YEAR?"),
    ("days_of_month", None,
     "the? (p=last|p=ordinal) (n=amount|n=cardinal) k=units (of|prep|the|monthword)* m=monthname YEAR?"),
    ("last_week_of", None, "the? last (k=unit|k=units) (of|prep|the|monthword)* m=monthname DUAL? YEAR?"),
    # Years and longer
    ("year", None, "y=year"),
    ("year", None, "y=yearcase"),
    ("year_marked", None, "yearword of? y=anyyear yearword?"),
    ("year_marked", None, "unit y=anyyear"),
    ("year_marked", None, "y=anyyear dot? yearword"),
    ("years_to", None, "yearword? y=anyyear yearword? TO yearword? y2=anyyear yearword?"),
    ("years_to", None, "y=anyyear dash (y2=dayno|y2=number)"),
    ("years_to", None, "between (yearword|years)? y=anyyear yearword? and yearword? y2=anyyear yearword?"),
    ("year_parts_to", _WESTERN,
     "(?<!day)(?<!dot)(?<!monthname) (g=edge (dash|of|the|yearword)*)? (m=monthname of?)? y=year TO (the|prep)* "
     "(g2=edge (dash|of|the|yearword)*)? (m2=monthname of?)? y2=year"),
    ("year_parts_to", _WESTERN,
     "between (g=edge (dash|of|the|yearword)*)? (m=monthname of?)? y=year and the? (g2=edge (dash|of|the|yearword)*)? "
     "(m2=monthname of?)? y2=year"),
    ("years_slash", _WESTERN, "y=year slash (y2=year|y2=number|y2=dayno)"),
    ("edge_year", None, "g=edge (dash|of|the|prep)* (yearword|unit)? y=anyyear yearword?"),
    ("edge_year", _EDGE_LAST, "y=anyyear dot? yearword? g=edge"),
    ("quarter", None, "the? d=day k=unit (of|the|comma)* yearword? y=anyyear yearword?"),
    ("quarter", ("ar", "fa"), "k=unit d=ordinal of* yearword? y=anyyear"),
    ("decade", None,
     "(the|years)* x=decade yearword? (century (ordinal|last|next|this)|(last|next|this) century|of ordinal century)?"),
    ("decade", None, "years (x=year|x=number)"),
    ("decade", None, "(x=year|x=number|x=yearcase) years"),
    ("edge_decade", None,
     "g=edge (dash|of|the|years)* x=decade yearword? (century last|last century|last unit|century ordinal)?"),
    ("edge_decade", None, "g=edge (of|the)* years (x=year|x=number)"),
    ("edge_decade", _EDGE_LAST, "(x=year|x=number|x=yearcase) years g=edge"),
    ("edge_decade", _EDGE_LAST, "x=decade g=edge"),
    ("century", None, "the? (d=day|d=roman) dot? century"),
    ("century", ("ar", "fa"), "century d=ordinal"),
    ("century", ("fr",), "(d=day|d=roman) century"),
    ("edge_century", None, "g=edge (of|the)* (d=day|d=roman) dot? century"),
    ("edge_century", ("ar", "fa"), "g=edge century d=ordinal"),
    ("century_relative", None, "the? (p=last|p=this) century"),
    ("century_relative", _ADJECTIVE_LAST, "century (p=last|p=this)"),
    ("season_years", (*_WESTERN, "ar", "fa"),
     "the? s=anyseason (of|the|comma)* (yearword|unit)? y=year (dash|slash) (y2=year|y2=number|y2=dayno)"),
    ("season_year", None, "the? s=anyseason (?=and the? anyseason (of|the|comma)* (yearword|unit)? y=anyyear)"),
    ("season_year", None, "the? s=anyseason (of|the|comma)* (yearword|unit)? y=anyyear yearword?"),
    ("season_year", YEAR_FIRST, "y=anyyear yearword? s=anyseason"),
    ("season_relative", None, "the? (p=last|p=next|p=this|p=same) s=anyseason"),
    ("season_relative", _ADJECTIVE_LAST, "s=anyseason (p=last|p=next|p=this|p=same)"),
    ("season_of_year", None, "s=anyseason of* the? (p=last|p=next|p=this|p=same) k=oneunit"),
    ("season_of_year", _ADJECTIVE_LAST, "s=anyseason of* the? k=oneunit (p=last|p=next|p=this|p=same)"),
    ("season_of_year", _EDGE_LAST, "(p=last|p=next|p=this|p=same) k=oneunit s=anyseason"),
    ("season", None, "(the|prep) s=season"),
    ("edge_season", None, "g=edge (of|the)* s=season YEAR?"),
    # Relative to the article
    ("weekday", None, "w=weekday daypart?"),
    ("weekdays_to", None, "w=weekday TO the? w2=anyweekday"),
    ("weekdays_to", None, "between the? w=weekday and the? w2=anyweekday"),
    ("weekday_relative", None, "the? (p=last|p=next|p=this|p=same) w=anyweekday daypart?"),
    ("weekday_relative", _ADJECTIVE_LAST, "w=anyweekday (p=last|p=next|p=this|p=same)"),
    ("weekday_of_week", None, "w=anyweekday daypart? (of|prep|the|comma)* (p=last|p=next|p=this|p=same) k=oneunit"),
    ("weekday_of_week", _ADJECTIVE_LAST,
     "w=anyweekday (of|prep|the|comma)* k=oneunit (p=last|p=next|p=this|p=same)"),
    ("weekday_of_week", None, "the? (p=last|p=next|p=this|p=same) k=oneunit (prep|comma)? w=anyweekday daypart?"),
    ("weekday_later", None, "the? w=anyweekday z=later"),
    ("weekday_deictic", None, "x=deictic comma? w=weekday"),
    ("weekday_deictic", None, "w=weekday x=deictic"),
    ("deictic", None, "x=deictic daypart?"),
    ("ago", None, "about* (n=amount|n=cardinal) (k=anyunit) ago"),
    ("ago", None, "k=oneunit ago"),
    ("ago", None, "k=dual ago"),
    ("ago", None, "ago_before about* (n=amount|n=cardinal) k=anyunit"),
    ("ago", None, "ago_before about* (k=oneunit|k=dual)"),
    ("ago_vague", None, "vague anyunit ago"),
    ("unit_relative", None, "the? (p=last|p=next|p=this|p=same) k=oneunit"),
    ("unit_relative", _ADJECTIVE_LAST, "the? k=oneunit (p=last|p=next|p=this|p=same)"),
    ("unit_so_far", None, "earlier the? this k=oneunit"),
    ("unit_to_come", None, "later the? this k=oneunit"),
    ("edge_unit", None, "the? g=edge (of|the|prep)* (p=last|p=next|p=this|p=same) k=oneunit"),
    ("edge_unit", _ADJECTIVE_LAST, "the? g=edge (of|the)* k=oneunit (p=last|p=next|p=this|p=same)"),
    ("edge_unit", None, "the? g=edge of* the? k=oneunit"),
    ("edge_unit", None, "the? g=edge (of|the)* k=yearword"),
    ("edge_unit", _EDGE_LAST, "(p=last|p=next|p=this|p=same)? k=oneunit g=edge"),
    ("quarter_of_year", None, "the? d=day k=unit (of|prep|the)* (p=last|p=next|p=this|p=same) k2=oneunit"),
    ("quarter_of_year", _ADJECTIVE_LAST,
     "the? d=day k=unit (of|prep|the)* k2=oneunit (p=last|p=next|p=this|p=same)"),
    ("quarter_of_year", _ADJECTIVE_LAST,
     "the? k=unit d=ordinal (of|prep|the)* k2=oneunit (p=last|p=next|p=this|p=same)"),
    ("quarter_of_year", _EDGE_LAST, "(p=last|p=next|p=this|p=same) k2=oneunit d=day k=unit"),
    ("weekend", None, "the? (p=last|p=next|p=this) weekend"),
    ("weekend", None, "prep the weekend"),
    ("weekend", _ADJECTIVE_LAST, "the? weekend (p=last|p=next|p=this)"),
    ("past_units", None, "the? p=last about* (n=amount|n=cardinal) k=anyunit"),
    ("past_units", _ADJECTIVE_LAST, "the? about* (n=amount|n=cardinal) k=anyunit p=last"),
    ("past_units", None, "(the|of)* (n=amount|n=cardinal) p=last k=anyunit"),
    ("past_units", ("ar",), "k=units n=cardinal p=last"),
    ("lasting", None, "p=lasting the? about* (n=amount|n=cardinal) k=anyunit"),
    ("lasting", None, "p=lasting (k=oneunit|k=dual)"),
    ("lasting", None, "about* (n=amount|n=cardinal) k=lastingunit"),
    ("lasting_of", ("en", "fr"), "about* (n=amount|n=cardinal) k=units (?=of (?!counted))"),
    ("lasting_since", ("en",), "about* (n=amount|n=cardinal) k=units (?=prep)"),
    ("duration", None, "about* (n=amount|n=cardinal) k=anyunit"),
    ("duration", None, "the? ordinal k=oneunit"),
    # Two or three days later
    ("nothing", _WESTERN,
     "(amount|cardinal) (and|dash|to|comma) (amount|cardinal) anyunit (ago|later|earlier)"),
    ("nothing", _WESTERN, "ago_before about* (amount|cardinal) (and|dash|to|comma) (amount|cardinal) anyunit"),
    # Relative to the story
    ("part_shifted", _WESTERN, "the? daypart (z=later|z=earlier)"),
    ("part_relative", _WESTERN, "the? (p=last|p=next) g=daypart"),
    ("part_relative", ("fr",), "the? g=daypart (p=last|p=next)"),
    ("storyday", None, "x=storyday"),
    ("shifted", None, "about* (n=amount|n=cardinal) k=anyunit (z=later|z=earlier)"),
    ("shifted", None, "(k=oneunit|k=dual) (z=later|z=earlier)"),
    ("shifted", None, "(z=after_before|z=later) about* (n=amount|n=cardinal) k=anyunit (?!of)"),
    ("shifted", None, "(z=after_before|z=later) (k=oneunit|k=dual) (?!of)"),
    ("shifted_hours", None, "(one? vague|about* amount|cardinal)? units (z=later|z=earlier)"),
    # No days, but longer than what they hold
    ("nothing", None, "(dayno|number|year) dot? LINK j=hijri YEAR?"),
    ("nothing", None, "day dot? LINK monthname comma? huge"),
    ("nothing", None, "monthname day comma? huge"),
    ("nothing", None, "hijri (dayno|number|year)"),
    ("nothing", None, "anyyear hijri"),
    ("nothing", None, "yearword? anyyear bc"),
    ("nothing", None, "century? day century? bc"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled row of the table; `rank` is its place."""

    name: str
    rank: int
    regex: re.Pattern[str]


_ALTERNATIVES = re.compile(r"\(((?:[a-z]\d?=[a-z_]+\|)+[a-z]\d?=[a-z_]+)\)")
_NAME = re.compile(r"(?:(?P<group>[a-z]\d?)=)?(?P<name>[a-z_]+)|(?P<part>[A-Z]+2?)")


def compile_pattern(source: str) -> re.Pattern[str]:
    """Return a pattern of classes as a regular expression over their letters."""
    classes = dict(LETTERS)

    def joined(match: re.Match[str]) -> str:
        """Turn `(p=last|p=next)` into one capture of a joined class: a group's name may stand only once."""
        pieces = [piece.split("=") for piece in match[1].split("|")]
        name = "".join(sorted(piece[1] for piece in pieces))
        classes[name] = "".join(LETTERS[piece[1]] for piece in pieces)
        return f"{pieces[0][0]}={name}"

    def letters(match: re.Match[str]) -> str:
        chars = re.escape(classes[match["name"]])
        return f"(?P<{match['group']}>[{chars}])" if match["group"] else f"[{chars}]"

    expanded = _NAME.sub(lambda match: _PARTS[match["part"]] if match["part"] else match[0], source)
    merged = _ALTERNATIVES.sub(joined, expanded)
    return re.compile(re.sub(r"\s+", "", _NAME.sub(letters, merged)).replace("*", "{0,4}"))


@cache
def patterns(lang: str) -> tuple[Pattern, ...]:
    """Return the patterns that hold for a language: its own, then those of the table, in their order."""
    own: tuple[tuple[str, str], ...] = ()
    if lang in LANGUAGES:
        own = importlib.import_module(f"dashboard.extraction.temporal.languages.{lang}").PATTERNS
    shared = [(name, source) for name, langs, source in _TABLE if langs is None or lang in langs]
    return tuple(Pattern(name, rank, compile_pattern(source)) for rank, (name, source) in enumerate([*own, *shared]))
