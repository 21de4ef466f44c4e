"""The names of months and weekdays, language by language, in every form that running text uses.

The dictionary forms come from CLDR through Babel; the inflected and spelling variants below are added by hand.
Only the `format` context of CLDR is read: Babel 2.18 fills a missing `stand-alone` context with the names of
whichever locale was loaded before. Nominatives that differ from it (ru, hy) stand in the tables.
"""

from __future__ import annotations

from functools import cache

from babel import Locale

from dashboard.calendars.folding import fold

LANGUAGES: tuple[str, ...] = ("en", "ar", "ru", "az", "tr", "hy", "fa", "fr", "de")

# Languages that put the day after the month: "October 9", "սեպտեմբերի 27-ին", "oktyabrın 4-də".
MONTH_FIRST: tuple[str, ...] = ("en", "hy", "az")

# Arabic months have Egyptian/Gulf (ar), Levantine (ar_SY, ar_LB), Maghrebi (ar_MA) and Algerian/Tunisian names.
_LOCALES: dict[str, tuple[str, ...]] = {
    "ar": ("ar", "ar_EG", "ar_SY", "ar_LB", "ar_MA", "ar_DZ", "ar_TN"),
}

# Twelve entries each, January first; forms of one month are separated by a space, `_` joins the words of one form.
_MONTH_VARIANTS: dict[str, tuple[str, ...]] = {
    "en": ("", "", "", "", "", "", "", "", "sept", "", "", ""),
    "ar": (
        "كانون_ثاني ينايـر",
        "شباط",
        "مارت ادار",
        "ابريل نيسان",
        "ايار ماي",
        "حزيران يونيه",
        "تموز يوليه",
        "اب اوغسطس",
        "ايلول سبتنبر",
        "تشرين_اول تشرين_الاول",
        "تشرين_ثاني نوفنبر",
        "كانون_اول",
    ),
    "ru": (
        "январь январе январю январем янв",
        "февраль феврале февралю февралем фев февр",
        "март марте марту мартом мар",
        "апрель апреле апрелю апрелем апр",
        "май мае маю маем",
        "июнь июне июню июнем июн",
        "июль июле июлю июлем июл",
        "август августе августу августом авг",
        "сентябрь сентябре сентябрю сентябрем сен сент",
        "октябрь октябре октябрю октябрем окт",
        "ноябрь ноябре ноябрю ноябрем ноя нояб",
        "декабрь декабре декабрю декабрем дек",
    ),
    "az": ("", "fevr", "", "apr", "", "", "", "avq avqus", "sentabr sent", "oktabr", "noy", "dek"),
    # Before a vowel the last sound of ocak and aralık softens: ocağın 20'si.
    "tr": ("ocağ", "", "", "", "", "", "", "", "", "", "", "aralığ"),
    "hy": (
        "հունվար",
        "փետրվար",
        "մարտ",
        "ապրիլ",
        "մայիս",
        "հունիս",
        "հուլիս",
        "օգոստոս",
        "սեպտեմբեր",
        "հոկտեմբեր",
        "նոյեմբեր",
        "դեկտեմբեր",
    ),
    "fa": (
        "ژانویه ژانويه جنوری",
        "فوریه فبروری",
        "مارچ",
        "آپریل اپریل",
        "مه می",
        "جون",
        "ژوئیه ژوییه جولای",
        "آگوست اگوست",
        "سپتمبر",
        "اکتوبر",
        "نومبر",
        "دسمبر",
    ),
    "fr": ("janv", "fevr fev", "", "avr", "", "", "juil", "aout", "sept", "oct", "nov", "dec"),
    "de": ("janner", "feber", "maerz mrz", "", "", "jun", "jul", "", "sep", "", "", ""),
}

# Seven entries each, Monday first.
_WEEKDAY_VARIANTS: dict[str, tuple[str, ...]] = {
    "en": ("", "tues", "weds", "thur thurs", "", "", ""),
    "ar": ("الاثنين الإثنين", "الثلاثا الثلثاء", "الاربعا", "", "الجمعه", "", ""),
    "ru": (
        "понедельника понедельнику понедельником понедельнике",
        "вторника вторнику вторником вторнике",
        "среду среды среде средой",
        "четверга четвергу четвергом четверге",
        "пятницу пятницы пятнице пятницей",
        "субботу субботы субботе субботой",
        "воскресенья воскресенью воскресеньем",
    ),
    "az": ("", "", "", "", "", "", ""),
    "tr": ("", "", "", "", "", "", ""),
    "hy": ("", "", "", "", "", "", ""),
    "fa": ("دو_شنبه", "سه_شنبه", "چهار_شنبه", "پنج_شنبه", "آدینه", "", "یک_شنبه"),
    "fr": ("", "", "", "", "", "", ""),
    "de": ("", "", "", "", "", "sonnabend", ""),
}

# Endings that a month or weekday name takes in agglutinating languages.
_ENDINGS: dict[str, str] = {
    "az": "a ə i u ya yə yi yu in un ni nu nin nun da də dan dən adək ədək yadək yədək nadək nədək na nə "
    "nda ndə ndan ndən inda ində unda undə indan indən undan undən ina inə una unə ini unu inin unun "
    "inadək inədək unadək unədək "
    "si su sinda sində sunda sundə sindan sindən sundan sundən sina sinə suna sunə sinadək sinədək "
    "daki dəki indaki indəki undaki undəki ndaki ndəki dir dur dirsa",
    "tr": "a e i u ya ye yi yu in un ni nu nin nun da de ta te dan den tan ten na ne nda nde ndan nden "
    "inda inde unda unde indan inden undan unden ina ine una une ini unu inin unun "
    "si su sinda sinde sunda sunde sindan sinden sundan sunden sina sine "
    "daki deki taki teki indaki indeki undaki undeki ndaki ndeki ydi ydu dir dur tir tur",
    "hy": "ից ին ի ում ը ն իս իցն ինը",
}


def _split(forms: str) -> list[tuple[str, ...]]:
    return [tuple(fold(word) for word in form.split("_")) for form in forms.split()]


def _cldr_forms(name: str) -> tuple[str, ...]:
    return tuple(fold(word.rstrip(".")) for word in name.split())


def endings(lang: str) -> tuple[str, ...]:
    """Return the folded endings that words of this language take, longest first; empty where none are listed."""
    found = {fold(ending) for ending in _ENDINGS.get(lang, "").split()}
    return tuple(sorted(found, key=lambda ending: (-len(ending), ending)))


@cache
def month_names(lang: str) -> dict[tuple[str, ...], int]:
    """Return the folded words of each form of a month's name -> 1 to 12.

    Raises KeyError for a language that is not in LANGUAGES.
    """
    found: dict[tuple[str, ...], int] = {}
    for locale in _LOCALES.get(lang, (lang,)):
        months = Locale.parse(locale).months["format"]
        for width in ("wide", "abbreviated"):
            for number, name in months[width].items():
                found.setdefault(_cldr_forms(name), number)
    for number, forms in enumerate(_MONTH_VARIANTS[lang], start=1):
        for words in _split(forms):
            found.setdefault(words, number)
    return found


@cache
def weekday_names(lang: str) -> dict[tuple[str, ...], int]:
    """Return the folded words of each form of a weekday's name -> 0 (Monday) to 6 (Sunday).

    Raises KeyError for a language that is not in LANGUAGES.
    """
    found: dict[tuple[str, ...], int] = {}
    days = Locale.parse(lang).days["format"]
    for width in ("wide", "abbreviated"):
        for number, name in days[width].items():
            words = _cldr_forms(name)
            # One- and two-letter abbreviations (az "C.", ru "ср", de "So.") are ordinary words elsewhere.
            if len(words[0]) > 2 or width == "wide":
                found.setdefault(words, number)
    for number, forms in enumerate(_WEEKDAY_VARIANTS[lang]):
        for words in _split(forms):
            found.setdefault(words, number)
    return found
