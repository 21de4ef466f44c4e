"""What Azerbaijani and Turkish share: the order of their words, and endings in the place of prepositions."""

from __future__ import annotations

# As (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    # A day with what follows it: the weekday, the part of the day
    ("day_month", "WEEKDAY d=day m=monthname monthword? YEAR? daypart?"),
    ("day_month", "d=day m=monthname monthword? YEAR? comma? open? w=anyweekday close? daypart?"),
    ("year_day_month", "y=anyyear dot? yearword? comma? d=day m=monthname monthword? "
     "(comma? open? w=anyweekday close?)? daypart? (?!anyyear)"),
    ("month_day_case", "WEEKDAY m=monthname monthword? d=day YEAR? daypart?"),
    ("month_day_case", "m=monthname monthword? d=day YEAR? comma? open? w=anyweekday close? daypart?"),
    ("month_days_listed", "m=monthname monthword? d=ordinal (comma d2=ordinal)? comma? and d3=ordinal YEAR?"),
    ("year_month_day_case", "y=anyyear dot? yearword? comma? m=monthname monthword? d=day "
     "(comma? open? w=anyweekday close?)? daypart?"),
    ("day_month", "d=cardinal m=month YEAR? daypart?"),
    ("year_day_month", "y=anyyear yearword? d=cardinal m=month (?!anyyear)"),
    ("numeric", "WEEKDAY x=numeric yearword? (comma? open? anyweekday close?)? daypart?"),
    ("numeric_range", "x=numeric x2=numeric to?"),
    # From and to
    ("month_days_from", "(y=anyyear dot? yearword? comma?)? m=month monthword? d=ordinal d2=ordinal to? "
     "(daypart|deictic)?"),
    ("month_days", "(y=anyyear dot? yearword? comma?)? m=month monthword? d=ordinal (and|dash) d2=ordinal "
     "(?=between|prep between)"),
    ("month_days", "(y=anyyear dot? yearword? comma?)? m=monthname monthword? d=day dash d2=day"),
    ("month_day_from", "(y=anyyear dot? yearword? comma?)? m=month monthword? d=ordinal "
     "m2=month monthword? d2=ordinal to? (daypart|deictic)?"),
    ("month_day_to_year", "y=anyyear dot? yearword? comma? m=month monthword? d=ordinal y2=anyyear yearword? comma? "
     "m2=month monthword? d2=ordinal to?"),
    ("month_day_to", "(y=anyyear dot? yearword? comma?)? m=month d=ordinal (dash|and) m2=month d2=ordinal "
     "(?=between|prep between)"),
    ("month_day_to", "y=anyyear dot? yearword? comma? m=month d=ordinal dash m2=month d2=ordinal"),
    ("day_month_to", "d=day m=monthname YEAR? and d2=day m2=monthname YEAR2? (?=between|prep between)"),
    ("day_month_from", "d=day m=monthname YEAR? d2=day m2=monthname YEAR2? to? (daypart|deictic)?"),
    ("days_month", "d=day (and|dash) d2=day m=monthname YEAR? (?=between|prep between)"),
    ("days_month", "d=ordinal d2=ordinal m=monthname YEAR? to? daypart?"),
    ("months_from", "(y=anyyear dot? yearword?)? m=monthname monthword? (y2=anyyear yearword?)? m2=monthname "
     "monthword? to?"),
    ("months_from", "m=monthname y=yearcase m2=monthname YEAR2? to?"),
    ("edge_months_from", "(y=anyyear dot? yearword?)? m=monthname monthword? g=edge m2=monthname monthword? (g2=edge)? "
     "to?"),
    ("months_to", "(y=anyyear dot? yearword?)? m=monthname (dash|and) m2=monthname monthword"),
    ("years_from", "y=yearcase yearword? y2=anyyear yearword? to?"),
    ("years_to", "y=anyyear yearword y2=anyyear yearword to?"),
    ("years_to", "y=anyyear yearword? (and|dash) y2=anyyear (?=between|years between|yearword between)"),
    ("years_to", "y=anyyear dash (y2=anyyear|y2=number|y2=ordinal|y2=dayno) (years|yearword)"),
    ("year", "y=anyyear (?=((comma) anyyear){0,4} (comma|and) anyyear (years|yearword))"),
    ("night_between", "d=day m=monthname YEAR? d2=ordinal daypart"),
    ("night_between", "m=monthname YEAR? d=ordinal d2=ordinal daypart"),
    ("night_between", "d=day m=monthname YEAR? d2=day m2=monthname YEAR2? daypart"),
    # Parts of a month, of a year
    ("ordinal_week", "(y=anyyear dot? yearword?)? m=monthname monthword? d=day (k=unit|k=units)"),
    ("last_week_of", "(y=anyyear dot? yearword?)? m=monthname monthword? last (k=unit|k=units)"),
    ("edge_month", "m=monthname YEAR g=edge"),
    ("month", "m=weakmonth monthword"),
    ("month_year", "m=monthname monthword"),
    ("month_case", "m=month monthword?"),
    ("quarter_alone", "d=ordinal k=unit"),
    ("quarter", "y=anyyear yearword? (d=day|d=roman) k=unit"),
    # The month's days
    ("day_of_month", "(p=last|p=next|p=this|p=same) k=oneunit d=ordinal daypart?"),
    ("day_alone", "k=monthword d=ordinal daypart?"),
    ("days_alone", "k=monthword d=ordinal d2=ordinal to? (daypart|deictic)?"),
    ("days_alone", "k=monthword d=day dash d2=ordinal"),
    # Decades and centuries
    ("decade", "x=decade years"),
    ("edge_decade", "x=decade years g=edge"),
    ("decade_of_century", "(d=day|d=roman) dot? century (x=number|x=decade|x=day) years"),
    ("decade_of_century", "(d=day|d=roman) dot? century (x=number|x=decade|x=day) years g=edge"),
    ("decade_of_century", "(d=day|d=roman) dot? century x=decade"),
    ("decade_of_century", "(d=day|d=roman) dot? century x=decade g=edge"),
    ("decade", "(last|this) (century|unit) (x=number|x=decade) (years)?"),
    ("edge_decade", "(last|this) (century|unit) (x=number|x=decade) (years)? g=edge"),
    ("edge_century", "(d=day|d=roman) dot? century g=edge"),
    ("winter_over", "y=anyyear (dash|slash) (y2=anyyear|y2=number|y2=ordinal|y2=dayno) yearword? s=anyseason"),
    # A year in words
    ("spoken_year", "y=ordinal yearword"),
    ("spoken_year", "y=ordinal yearword m=monthname monthword?"),
    ("spoken_year", "y=ordinal yearword m=monthname d=day"),
    ("spoken_year", "y=ordinal yearword s=anyseason"),
    ("edge_season", "(y=anyyear dot? yearword?)? s=anyseason g=edge"),
    # Counted from the article
    ("weekday_case", "w=weekday daypart?"),
    ("weekday_case", "w=weakweekday daypart"),
    ("weekday_night", "(p=last|p=this)? w=anyweekday w2=anyweekday (daypart|deictic)"),
    ("nothing", "(one|vague) anyweekday daypart?"),
    ("nothing", "decade counted"),
    ("named_event", "(d=day)? m=monthname k=counted"),
    ("weekend_case", "w=weekend"),
    ("year_ago_today", "about* (n=amount|n=cardinal) k=anyunit ago x=deictic"),
    ("year_ago_today", "(p=last|p=this) k=oneunit x=deictic"),
    ("last_year_now", "p=last k=oneunit x=daypart"),
    ("ago_adjective", "about* (n=amount|n=cardinal) k=anyunit p=last"),
    ("nothing", "deictic dash deictic"),
    ("nothing", "(unit|units) ago"),
    ("nothing", "(unit|units) later"),
    ("nothing", "yearword ago"),
    ("nothing", "yearword later"),
)  # fmt: skip
