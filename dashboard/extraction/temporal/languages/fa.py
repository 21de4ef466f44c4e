"""Persian words of time, of the Gregorian calendar and of the Solar Hijri one (see `solar.py`)."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

_ONES = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")
_ORDINAL_ONES = ("یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم")
_TEENS: dict[int | str, str] = {
    10: "ده", 11: "یازده", 12: "دوازده", 13: "سیزده", 14: "چهارده", 15: "پانزده", 16: "شانزده", 17: "هفده",
    18: "هجده هیجده", 19: "نوزده",
}  # fmt: skip
_TENS: dict[int | str, str] = {
    20: "بیست",
    30: "سی",
    40: "چهل",
    50: "پنجاه",
    60: "شصت",
    70: "هفتاد",
    80: "هشتاد",
    90: "نود",
}
# From the spring equinox on.
_SOLAR_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد امرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
# Names that hold a word of time, and what is counted behind a number.
_PROPER_NAMES = (
    "نماز_جمعه امام_جمعه امامان_جمعه ائمه_جمعه خطیب_جمعه خطبه_جمعه خطبه‌های_جمعه ستاد_جمعه جمعه_سیاه "
    "یکشنبه_خونین شنبه_سیاه ژانویه_سیاه ژانویه_خونین انقلاب_اکتبر انقلاب_فوریه انقلاب_مهر کودتای_اوت "
    "بهار_عربی بهار_پراگ خبرگزاری_مهر ایران_امروز سپاه_بهمن یوم_الله"
)
_COUNTED = (
    "نفر سرباز سربازان کشته زخمی مجروح اسیر شهید نظامی غیرنظامی آواره پناهجو پناهنده جنگجو رزمنده نیرو "
    "خانواده خانوار کودک زن مرد تن کیلومتر کیلومتری متر متری هکتار تن لیتر دلار یورو روبل تومان ریال منات "
    "درام میلیون میلیارد هزار صد درصد روستا شهر خانه تانک موشک پهپاد خمپاره گلوله راکت هواپیما بالگرد خودرو "
    "کامیون دستگاه فروند قبضه مین توپ حمله مورد بار رأی صفحه امتیاز درجه ساله سالگی سالگرد عدد چادر کارگر "
    "خبرنگار"
)
_FUTURE = "خواهد خواهند خواهیم خواهم قرار_است قرار_شد بناست می‌خواهد"
_SAID = (
    "گفت گفتند اعلام_کرد اعلام_کردند افزود افزودند اظهار_داشت اظهار_کرد تاکید_کرد تأکید_کرد تصریح_کرد "
    "یادآور_شد بیان_کرد گزارش_داد گزارش_دادند خبر_داد خبر_دادند نوشت نوشتند مدعی_شد مدعی_شدند هشدار_داد "
    "محکوم_کرد کشته_شد کشته_شدند کشته_شده زخمی_شد زخمی_شدند شد شدند کرد کردند داد دادند رسید رسیدند آمد رفت "
    "بود بودند گرفت گرفتند یافت زد زدند کرده_است شده_است گفته_است داده_است آمده_است رفته_است بوده_است "
    "گرفته_است کرده_اند شده_اند گفته_اند"
)


def _compounds(ones: tuple[str, ...]) -> dict[int | str, str]:
    """Return the numerals from 21 to 99, written in three words."""
    return {int(tens) + one: f"{ten}_و_{form}" for tens, ten in _TENS.items() for one, form in enumerate(ones, start=1)}


WORDS: Words = {
    "counted": {1: f"{_PROPER_NAMES} {_COUNTED}"},
    "season": {"SP": "بهار", "SU": "تابستان", "FA": "پاییز پائیز خزان", "WI": "زمستان"},
    "ordinal": {
        1: "اول یکم نخست نخستین اولین", 2: "دوم دومین", 3: "سوم سومین", 4: "چهارم چهارمین", 5: "پنجم", 6: "ششم شیشم",
        7: "هفتم", 8: "هشتم", 9: "نهم", 10: "دهم",
        **{number: " ".join(form + "م" for form in forms.split()) for number, forms in _TEENS.items() if number != 10},
        20: "بیستم",
        **{number: form for number, form in _compounds(_ORDINAL_ONES).items() if int(number) <= 31},
        30: "سی_ام سیام سی‌ام",
    },
    "cardinal": {
        **dict(enumerate(_ONES, start=1)),
        5: "پنج", 6: "شش شیش",
        **_TEENS,
        **_TENS,
        **_compounds(_ONES),
        100: "صد یکصد", 200: "دویست", 300: "سیصد",
    },
    "vague": {1: "چند چندین"},
    "unit": {
        "hour": "ساعت", "day": "روز روزی", "week": "هفته هفته‌ی هفته‌ای",
        **{f"months{n}": f"{form}_ماهه {form}ماهه" for n, form in ((2, "دو"), (3, "سه"), (4, "چهار"), (5, "پنج"),
                                                                  (6, "شش"), (7, "هفت"), (8, "هشت"), (9, "نه"),
                                                                  (10, "ده"), (11, "یازده"))},
    },
    "units": {
        "hour": "ساعات ساعت‌های", "day": "روزهای روزها", "week": "هفته‌های هفته‌ها", "month": "ماه‌های ماه‌ها",
        "year": "سال‌ها",
    },
    "yearword": {"year": "سال میلادی", "years": "سال‌های سالهای سال‌هایی"},
    "monthword": {"month": "ماه ماهِ"},
    "weekend": {1: "آخر_هفته پایان_هفته تعطیلات_آخر_هفته تعطیلات_پایان_هفته"},
    "century": {1: "قرن سده"},
    "years": {"decade": "دهه دهه‌ی دههٔ دهه‌های"},
    "deictic": {
        0: "امروز امشب", -1: "دیروز دیشب شب_گذشته", 1: "فردا فرداشب فردا_شب", -2: "پریروز پریشب",
        2: "پس‌فردا پس_فردا",
    },
    "storyday": {
        0: "همان_روز آن_روز همین_روز همان_شب آن_شب همان_عصر",
        1: "فردای_آن_روز فردای_آنروز فردای_همان_روز",
        -1: "شب_پیش_از_آن شب_قبل_از_آن",
    },
    "same": {"same": "همان همین آن"},
    "last": {"article": "گذشته اخیر"},
    "next": {"article": "آینده آتی", "story": "بعدی"},
    "this": {"article": "این جاری"},
    "ago": {1: "پیش قبل"},
    "later": {"strong": "بعد پس_از_آن بعد_از_آن"},
    "earlier": {1: "پیش_از_آن قبل_از_آن پیشتر"},
    "edge": {
        "START": "ابتدای آغاز شروع", "EARLY": "اوایل اوائل",
        "MID": "اواسط میانه میانهٔ میانه‌های نیمه نیمهٔ نیمه‌ی نیمه‌های",
        "LATE": "اواخر", "END": "پایان آخر انتهای",
        "H1": "نیمه_نخست نیمه_اول نیمهٔ_نخست نیمهٔ_اول نیمه‌ی_نخست نیمه‌ی_اول",
        "H2": "نیمه_دوم نیمهٔ_دوم نیمه‌ی_دوم",
    },
    "about": {
        "nearly": "حدود نزدیک_به قریب_به تقریبا بیش_از کمتر_از در_حدود",
        "exactly": "در_چنین_روزی چنین_روزی در_همین_روز در_چنین_شبی",
    },
    "process": {
        1: "اشغال مذاکره مذاکرات گفت‌وگو محاصره انسداد آوارگی تبعید انتظار سکوت استقلال صلح آتش‌بس اسارت دوری جدایی "
           "تلاش میانجیگری میانجی‌گری مناقشه منازعه نزاع بلاتکلیفی بن‌بست غربت فراق",
    },
    "daypart": {
        0: "صبح عصر شب ظهر بامداد سحرگاه غروب نیمه‌شب شامگاه ظهرگاه بعدازظهر بعد_از_ظهر پیش_از_ظهر پگاه سپیده‌دم",
    },
    "from": {1: "از"},
    "to": {1: "تا الی لغایت"},
    "between": {1: "بین میان مابین"},
    "and": {1: "و"},
    "prep": {1: "در طی طول مورخ تاریخ مورخه"},
    # می is May, but far more often the beginning of a verb: it has a letter of its own here and needs a year.
    "the": {5: "می"},
    "label": {1: "شماره بند ماده قطعنامه صفحه"},
    "bc": {1: "قبل_از_میلاد پیش_از_میلاد ق_م"},
    "present": {"lasts": "است", 1: "هست هستند نیست نیستند دارد دارند"},
    "future": {1: _FUTURE},
    "said": {1: _SAID},
    "hijri": {
        # With ماه behind it, a name's number is twelve more.
        **dict(enumerate(_SOLAR_MONTHS, start=1)),
        **{
            n: " ".join(f"{form}_ماه {form}ماه" for form in forms.split())
            for n, forms in enumerate(_SOLAR_MONTHS, start=13)
        },
        "solar": "شمسی خورشیدی هجری_شمسی هجری_خورشیدی ش ه_ش هش",
        "lunar": "قمری هجری_قمری ق ه_ق هق محرم صفر رمضان شعبان رجب شوال ذی‌الحجه ذیحجه ذیقعده ذی‌القعده ربیع‌الاول "
                 "ربیع_الاول ربیع‌الثانی ربیع_الثانی جمادی‌الاول جمادی_الاول جمادی‌الثانی جمادی_الثانی",
        "era": "هجری ه",
        "this year": "امسال", "last year": "پارسال",
    },
}  # fmt: skip

WEAK: frozenset[str] = frozenset({"مه", "جون"})
CAPITALS: frozenset[str] = frozenset()
DROP: frozenset[str] = frozenset()
PREFIXES: tuple[str, ...] = ()
NUMBER_ENDINGS: dict[str, str] = {"ordinal": "ام م مین اُم"}

# A solar year behind a month: ۱۳۹۹, سال ۱۳۹۹, ۹۹, ۱۳۹۹ ه.ش.
_YEAR = (
    "((comma|slash)? yearword{0,2} (year (dot? hijri){0,3} yearword?|number (dot? hijri){0,3} (?!counted|unit|units)))"
)
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    # The Solar Hijri calendar
    ("solar_day", f"WEEKDAY d=day m=hijri monthword? {_YEAR}?"),
    ("solar_day", f"w=anyweekday open d=day m=hijri monthword? {_YEAR}? close"),
    ("solar_listed", "d=day (?=((comma and?|and) day){0,4} (comma and?|and) day m=hijri)"),
    ("solar_days", f"(between|from)? d=day (dash|to|and) d2=day m=hijri monthword? {_YEAR}?"),
    ("solar_to", f"d=day m=hijri monthword? {_YEAR}? TO d2=day m2=hijri monthword? {_YEAR}?"),
    ("solar_to", f"between d=day m=hijri monthword? {_YEAR}? and d2=day m2=hijri monthword? {_YEAR}?"),
    ("solar_to", f"m=hijri monthword? {_YEAR}? TO m2=hijri monthword? {_YEAR}"),
    ("solar_month_of_year", "(WEEKDAY d=day|g=edge monthword?)? m=hijri monthword? (p=last|p=this|p=next|p=hijri)"),
    (
        "solar_month_of_year",
        "(WEEKDAY d=day|g=edge monthword?)? m=hijri monthword? k=yearword (p=last|p=this|p=next|p=ago|p=later)",
    ),
    ("solar_month_of_year", "(WEEKDAY d=day|g=edge monthword?)? m=hijri monthword? (p=this|p=same) k=yearword"),
    ("solar_month", f"monthword? m=hijri monthword? {_YEAR}"),
    ("solar_month", f"g=edge monthword? m=hijri monthword? {_YEAR}?"),
    ("solar_to", f"m=hijri and m2=hijri monthword? {_YEAR}"),
    ("solar_week", f"(k=unit|k=units) d=ordinal monthword? m=hijri monthword? {_YEAR}?"),
    ("solar_month_named", "m=hijri monthword?"),
    ("decade_of_century", "(g=edge)? years x=number yearword? century d=ordinal"),
    ("weekdays_to", "daypart w=weekday (dash|slash|to|and)? w2=weekday"),
    ("solar_season", f"s=season {_YEAR}"),
    ("solar_seasons", f"s=season and s2=season {_YEAR}"),
    ("solar_ago", "about* (n=amount|n=cardinal) k=yearword ago"),
    ("solar_month_told", "(g=edge)? p=same k=monthword"),
    ("ago_exact", "about* (n=amount|n=cardinal) k=anyunit ago comma? about"),
    ("ago_exact", "about comma? about? (n=amount|n=cardinal) k=anyunit ago"),
    # سی سال است که, سی سال اشغال: until now
    ("lasting_copula", "about* (n=amount|n=cardinal) k=anyunit (?=r=present(?!dot|comma|and|close|quote|colon))"),
    ("lasting_of", "about* (n=amount|n=cardinal) k=anyunit (?=process)"),
    ("solar_season_of_year", "s=season (p=last|p=hijri)"),
    ("solar_season_of_year", "s=season k=yearword (p=last|p=this|p=next|p=ago|p=later)"),
    ("solar_season_of_year", "s=season (p=this|p=same) k=yearword"),
    ("solar_part", "k=unit d=ordinal yearword? year"),
    ("solar_part", "n=cardinal k=monthword d=ordinal yearword? year"),
    ("solar_part", "k=unit d=ordinal p=hijri"),
    ("solar_part", "k=unit d=ordinal yearword (p=this|p=last|p=ago)"),
    ("solar_part", "n=cardinal k=monthword d=ordinal p=hijri"),
    ("solar_part", "n=cardinal k=monthword d=ordinal yearword (p=this|p=last|p=ago)"),
    ("solar_years_to", "yearword? year hijri? TO yearword? year hijri?"),
    ("solar_years_to", "between yearword? year and yearword? year"),
    ("solar_year", "(g=edge)? yearword year (dot? hijri){0,3}"),
    ("solar_year", "(g=edge)? year (dot? hijri){1,3}"),
    ("solar_year", "g=edge year"),
    ("solar_year_of", "(g=edge)? p=hijri"),
    ("solar_year_of", "(g=edge)? k=yearword (p=this|p=last|p=next|p=ago|p=later)"),
    ("solar_decade", "(g=edge)? years (year|number|cardinal) hijri?"),
    ("solar_numeric", "year slash dayno slash dayno"),
    ("solar_numeric", "year dash dayno dash dayno"),
    ("solar_numeric", "dayno slash dayno slash year"),
    ("solar_day_alone", "daypart d=ordinal (?!hijri|monthname|unit|units|counted|century)"),
    ("iranian_weekend", "weekend (p=last|p=next|p=this)?"),
    ("nothing", "number LINK (monthname|hijri) YEAR?"),
    # دهه ۷۰ is of either calendar
    ("nothing", "edge? years number"),
    # The Gregorian one
    ("gregorian_month_of_year", "m=monthname p=hijri"),
    ("unit_relative", "k=yearword (p=last|p=this|p=next) yearword"),
    ("edge_unit", "g=edge k=yearword (p=last|p=this|p=next) yearword"),
    # دو روز قبل از آتش‌بس: counted from something else than a day
    ("nothing", "(amount|cardinal)? anyunit (ago|later) from"),
    ("decade", "years x=number yearword"),
    ("edge_decade", "g=edge years x=number yearword"),
    ("day_month", "WEEKDAY d=day LINK m=the monthword? (comma? yearword? y=year yearword?)"),
    ("month_year", "monthword? m=the monthword? yearword? y=year yearword?"),
    ("month", "monthword m=the"),
    ("day_month", "w=anyweekday open d=day LINK m=monthname YEAR? close"),
    ("nothing", "(prep|from|to|edge) weakmonth (?!monthword|anyyear|yearword|last|next|this|same|and|to|comma|dash)"),
    ("edge_decade", "g=edge (years|unit) x=year yearword?"),
    ("ordinal_week", "k=unit d=ordinal (of|monthword)* m=monthname YEAR?"),
    ("last_week_of", "k=units last monthword? m=monthname YEAR?"),
    # عصر روز بعد, بامداد امروز, امروز صبح
    ("deictic_part", "daypart x=deictic"),
    ("deictic_part", "this x=daypart"),
    ("weekday_deictic", "daypart? x=deictic (daypart|comma)* w=weekday daypart?"),
    ("day_month", "deictic comma? w=anyweekday comma? d=day LINK m=monthname YEAR?"),
    ("storyday", "daypart? x=storyday"),
    ("shifted", "daypart k=unit z=later"),
    ("weekday_of_week", "w=anyweekday daypart? k=unit (p=last|p=next|p=ago|p=later|p=this)"),
    ("weekday_of_week", "w=anyweekday daypart? p=this k=unit"),
    # دهه is the unit, and makes a decade of a number
    ("ago", "about* (n=amount|n=cardinal) k=years ago"),
    ("past_units", "about* (n=amount|n=cardinal) k=years p=last"),
    ("past_units", "(n=amount|n=cardinal) k=anyunit p=last"),
)
