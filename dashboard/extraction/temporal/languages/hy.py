"""Armenian words of time. Case endings are added to forms that end in `*`."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

# The endings of nouns and ordinals, article included; "օրվա" and "ամսվա" have their own.
_CASES = ("", "ը", "ն", "ի", "ին", "ից", "ում", "ով")

# The cases that a day in words stands in.
_DAY_CASES = ("ին", "ից", "ի")


def _cases(*stems: str) -> str:
    return " ".join(stem + case for stem in stems for case in _CASES)


def _behind(first: str, forms: str) -> str:
    """Return each form behind another word: առաջին_տասնօրյակում."""
    return " ".join(f"{first}_{form}" for form in forms.split())


# A third of a month.
_TEN_DAYS = f"{_cases('տասնօրյակ')} {_cases('տասնօրյա')}"

_ONES = {
    1: "մեկ", 2: "երկու", 3: "երեք", 4: "չորս", 5: "հինգ", 6: "վեց", 7: "յոթ", 8: "ութ", 9: "ինն",
}  # fmt: skip
_TENS = {
    20: "քսան", 30: "երեսուն", 40: "քառասուն", 50: "հիսուն", 60: "վաթսուն", 70: "յոթանասուն", 80: "ութսուն",
    90: "իննսուն",
}  # fmt: skip
_CARDINALS: dict[int, str] = {
    **_ONES, 1: "մեկ մի", 7: "յոթ յոթը", 8: "ութ ութը", 9: "ինը ինն", 10: "տասը տաս տասն",
    **{10 + one: f"տասն{word} տասնը{word}" for one, word in _ONES.items()}, 19: "տասնինը տասնինն",
    **_TENS,
    **{ten + one: f"{tens}{word}" for ten, tens in _TENS.items() for one, word in _ONES.items()},
    **{ten + 9: f"{tens}ինը {tens}ինն" for ten, tens in _TENS.items()},
    100: "հարյուր",
}  # fmt: skip
_ORDINAL_ONES = {
    1: "մեկերորդ", 2: "երկուերորդ երկրորդ", 3: "երեքերորդ երրորդ", 4: "չորսերորդ չորրորդ", 5: "հինգերորդ",
    6: "վեցերորդ", 7: "յոթերորդ", 8: "ութերորդ", 9: "իններորդ",
}  # fmt: skip
_ORDINALS: dict[int, str] = {
    **{one: _cases(*forms.split()) for one, forms in _ORDINAL_ONES.items()},
    1: _cases("առաջին"), 10: _cases("տասներորդ"),
    **{10 + one: _cases(*(f"տասն{form}" for form in forms.split())) for one, forms in _ORDINAL_ONES.items()},
    20: _cases("քսաներորդ"),
    **{20 + one: _cases(*(f"քսան{form}" for form in forms.split())) for one, forms in _ORDINAL_ONES.items()},
    30: _cases("երեսուներորդ"), 31: _cases("երեսունմեկերորդ"),
}  # fmt: skip

_SAID_STEMS = "հայտն հայտարար նշ տեղեկացր շեշտ գր պատմ հաստատ հերք ընդգծ հավել մեղադր փոխանց հաղորդ պարզաբան"
_SAID = " ".join(f"{stem}{ending}" for stem in _SAID_STEMS.split() for ending in ("եց", "եցին", "ել", "ում"))

# The future of verbs that announce: կհանդիպեն, կհրապարակվի.
_FUTURE_STEMS = (
    "հանդիպ մեկն հրապարակ ուղարկ քննարկ ստորագր բաց ավարտ մեկնարկ սկս անցկաց այցել ժաման ներկայաց որոշ վերադառն "
    "տեղափոխ հանձն վերաբաց մասնակց շարունակ մրց գործարկ դադար կնք կազմակերպ լուծ ընդուն վերականգն ժողով ընտր քվեարկ "
    "կառուց շահագործ վերանորոգ տրամադր մեկնաբան պահանջ խաղ գն"
)
_FUTURE = " ".join(
    f"կ{stem}{ending}"
    for stem in _FUTURE_STEMS.split()
    for ending in ("ի", "են", "եմ", "ենք", "վի", "վեն", "ա", "ան", "կի", "կեն", "նի", "նեն", "ցվի", "ցվեն")
)

WORDS: Words = {
    "season": {
        "SP": "գարնանը գարնանն գարնան_ընթացքում", "SU": "ամռանը ամռանն ամառվա_ընթացքում", "FA": "աշնանը աշնանն",
        "WI": "ձմռանը ձմռանն ձմեռվա_ընթացքում",
    },
    "weakseason": {
        "SP": "գարուն գարնան գարունը գարնանից գարունից", "SU": "ամառ ամառը ամռան ամառվա ամռանից ամառվանից ամառից",
        "FA": "աշուն աշունը աշնան աշնանից աշունից", "WI": "ձմեռ ձմեռը ձմռան ձմեռվա ձմռանից ձմեռվանից ձմեռից",
    },
    # Days in words take the case: ապրիլի քսանչորսին.
    "ordinal": {
        number: " ".join([forms, *(f"{form}{case}" for form in _CARDINALS[number].split() for case in _DAY_CASES)])
        for number, forms in _ORDINALS.items()
    },
    "cardinal": dict(_CARDINALS.items()),
    "vague": {
        1: "մի_քանի մի_շարք մի_քանիսը քանի հաշված "
           "մի_քանի_օր_անց մի_քանի_օր_հետո մի_քանի_օր_առաջ մի_քանի_ամիս_անց մի_քանի_ամիս_առաջ մի_քանի_շաբաթ_անց "
           "մի_քանի_շաբաթ_առաջ մի_քանի_տարի_առաջ մի_քանի_տարի_անց մի_քանի_ժամ_անց մի_քանի_ամիս_հետո "
           "մի_քանի_շաբաթ_հետո մի_քանի_տարի_հետո օրերս օրեր_անց օրեր_առաջ տարիներ_անց տարիներ_առաջ ամիսներ_անց "
           "ամիսներ_առաջ",
    },
    "weekday": {
        5: "շաբաթ_օր շաբաթ_օրը շաբաթ_օրվա շաբաթ_օրն շաբաթ_օրվանից շաբաթ_գիշերը շաբաթ_առավոտյան "
           "շաբաթ_երեկոյան շաբաթ_գիշերվանից",
        **{
            number: f"{name}_օր {name}_օրը {name}_օրն {name}_օրվա {name}_օրվանից {name}_գիշերվանից {name}_գիշերը "
            f"{name}վա"
            for number, name in enumerate(
                ("երկուշաբթի", "երեքշաբթի", "չորեքշաբթի", "հինգշաբթի", "ուրբաթ", "շաբաթ_", "կիրակի")
            )
            if number != 5
        },
    },
    "unit": {
        "hour": "ժամ ժամվա ժամը ժամից ժամում", "day": "օր օրը օրն օրվա օրում օրից օրվանից",
        "week": "շաբաթ շաբաթը շաբաթվա շաբաթում շաբաթն շաբաթից շաբաթվանից",
        "year": "տարի տարվա տարում տարին տարվանից տարուց",
        "decade": "տասնամյակ տասնամյակի տասնամյակում տասնամյակը", "quarter": _cases("եռամսյակ"),
        "half": _cases("կիսամյակ"),
    },
    "units": {
        "hour": "ժամեր ժամերին ժամերի ժամերը", "day": "օրեր օրերին օրերի օրերը օրերում",
        "year": "տարիներ տարիների տարիներին տարիները", "week": "շաբաթներ շաբաթների շաբաթներին",
        "month": "ամիսներ ամիսների ամիսներին ամիսները", "decade": "տասնամյակներ տասնամյակների",
    },
    "yearword": {"year": "թվական թվականի թվականին թվականից թվականը թվականն թվականում թ թթ"},
    "monthword": {"month": "ամիս ամսվա ամսի ամսին ամսում ամիսը ամսից ամսվանից ամսույն"},
    "weekend": {
        1: "հանգստյան_օրերին հանգստյան_օրերի հանգստյան_օրերը շաբաթավերջին շաբաթավերջի շաբաթ_և_կիրակի_օրերին "
           "շաբաթ_և_կիրակի շաբաթ_կիրակի շաբաթ_կիրակի_օրերին շաբաթ_ու_կիրակի",
    },
    "century": {1: "դար դարի դարում դարը դարից դարն հարյուրամյակ"},
    "years": {1: "թվականներ թվականներին թվականների թվականներից թվականները թթ_ին"},
    "decade": {
        decade: " ".join(f"{stem}ական{case}" for case in ("ներ", "ներին", "ների", "ներից", "ներն", "ները"))
        for decade, stem in (
            (1920, "քսան"), (1930, "երեսուն"), (1940, "քառասուն"), (1950, "հիսուն"), (1960, "վաթսուն"),
            (1970, "յոթանասուն"), (1980, "ութսուն"), (1990, "իննսուն"), (2000, "երկուհազար"),
        )
    },
    "deictic": {
        0: "այսօր էսօր այսօրվա էսօրվա այս_առավոտ այսօրվանից այս_գիշեր այս_երեկո",
        -1: "երեկ երեկվա երեկվանից անցած_գիշեր երեկ_գիշեր նախօրեին նախօրեի երեկոյան_երեկ",
        1: "վաղը վաղվա վաղվանից",
        -2: "նախանցյալ_օրը նախանցյալ_օրվա երեկ_չէ_առաջին_օրը",
        2: "վաղը_չէ_մյուս_օրը",
    },
    "storyday": {
        0: "նույն_օրը այդ_օրը նույն_օրն այդ_օրն էդ_օրը էդ_օրն էն_օրը այն_օրը նույն_օրվա այդ_օրվա "
           "հենց_այդ_օրը նույն_գիշերը "
           "այդ_գիշեր այդ_գիշերը էդ_գիշեր էդ_գիշերը նույն_երեկոյան այդ_երեկո նույն_առավոտյան նույն_երեկո "
           "օրն_ևեթ նույն_օրն_իսկ",
        1: "հաջորդ_օրը մյուս_օրը հաջորդ_օրն մյուս_օրն հաջորդ_օրվա հաջորդ_օրվանից հետևյալ_օրը հաջորդ_առավոտյան "
           "հաջորդ_առավոտ մյուս_առավոտ հաջորդ_երեկոյան հաջորդ_գիշերը հաջորդող_օրը",
        -1: "նախորդ_օրը նախորդ_օրն նախորդ_օրվա նախորդ_գիշերը նախորդ_երեկոյան",
    },
    "last": {"article": "անցյալ անցած", "story": "նախորդ նախորդող"},
    "next": {"article": "առաջիկա եկող գալիք", "story": "հետագա", "either": "հաջորդ մյուս"},
    "this": {"article": "այս էս ընթացիկ սույն ներկա"},
    "same": {"same": "նույն այդ էդ այն"},
    "ago": {1: "առաջ"},
    "earlier": {"strong": "ավելի_վաղ դրանից նրանից_առաջ այդ_օրվանից դրանից_ուղիղ"},
    "lasting": {1: "արդեն ահա_արդեն"},
    "later": {"strong": "անց հետո"},
    "edge": {
        "START": "սկիզբ սկզբին սկզբի սկզբներին սկզբից սկիզբը սկզբներից սկզբների սկզբում "
                 + _behind("առաջին", _TEN_DAYS) + " առաջին_օրերին առաջին_օրերի առաջին_օրերից առաջին_օրերը",
        "MID": "կեսերին կեսին կեսերից կեսերի կեսերը միջին " + _behind("երկրորդ", _TEN_DAYS),
        "END": "վերջ վերջին վերջի վերջերին վերջից վերջերից վերջում վերջը վերջերի "
               + _behind("երրորդ", _TEN_DAYS) + " " + _behind("վերջին", _TEN_DAYS),
        "H1": " ".join(f"առաջին_{form}" for form in _cases("կես").split()),
        "H2": " ".join(f"երկրորդ_{form}" for form in _cases("կես").split()),
    },
    "about": {
        "exactly": "ուղիղ ճիշտ", "nearly": "գրեթե համարյա",
        "about": "մոտ շուրջ մոտավորապես ավելի_քան ընդամենը ամբողջ առնվազն",
    },
    "daypart": {
        1: "առավոտյան երեկոյան գիշերը ցերեկը առավոտը գիշեր երեկո առավոտ կեսօրին կեսգիշերին լուսադեմին առավոտից գիշերվա "
           "առավոտվա երեկոյից ուշ_երեկոյան վաղ_առավոտյան",
    },
    "to": {1: "մինչև մինչ լույս"},
    "between": {},
    "and": {1: "և ու կամ"},
    "prep": {1: "սկսած"},
    "label": {1: "համար"},
    "bc": {1: "մ_թ_ա մթա"},
    "future": {
        1: _FUTURE + " կլինի կլինեն կկայանա կկայանան տեղի_կունենա տեղի_կունենան կունենա կունենան պետք պիտի "
           "նախատեսված նախատեսվում պլանավորվում պլանավորված սպասվում ծրագրում ծրագրված նախատեսում",
    },
    "present": {1: "էլ_նույնն մնում"},
    "said": {1: _SAID + " ասաց ասացին ասել ասում տեղեկացրեց տեղեկացրել"},
    "counted": {
        1: "մարդ զինվոր զինծառայող կմ կիլոմետր մետր մետրի հեկտար դոլար դրամ ընտանիք փախստական գերի զոհ վիրավոր տանկ "
           "անգամ դեպք քաղաքացի անձ երեխա կին տղամարդ տոկոս տոկոսով հազար միլիոն մլն մլրդ տոննա արկ հրթիռ բնակիչ "
           "գյուղ տուն բնակավայր րոպե մեքենա ԱԹՍ էջ ձայն պատգամավոր գումարտակ բրիգադ գունդ դիրք",
    },
    "hijri": {1: "հիջրի"},
}  # fmt: skip

WEAK: frozenset[str] = frozenset()
CAPITALS: frozenset[str] = frozenset()
DROP: frozenset[str] = frozenset({"կիր", "երկ", "ուր", "երք", "հնգ", "չրք", "մրտ"})
PREFIXES: tuple[str, ...] = ()
_EDGE_WORDS = {"սկիզբ": "START", "սկզբ": "START", "վերջ": "END", "կես": "MID"}
# The beginning and the end of a year or a month in one word, and half a year.
COMPOUNDS: dict[str, tuple[tuple[str, int | str], ...]] = {
    **{
        f"{stem}{edge}{ending}": (("unit", unit), ("edge", name))
        for stem, unit in (("տարե", "year"), ("ամսա", "month"), ("շաբաթա", "week"))
        for edge, name in _EDGE_WORDS.items()
        for ending in ("", "ը", "ին", "ի", "ից", "ներին", "ում", "երին")
        if (unit, edge) != ("week", "վերջ")
    },
    "կեսամյա": (("cardinal", 6), ("units", "month")),
}
NUMBER_ENDINGS: dict[str, str] = {
    "ordinal": "ին ի ից ը ն րդ ում թ թթ իսկ ինն",
    "decade": "ական ականներ ականներին ականների ականներից ականներն ականները",
}
# A number with this ending is a day by itself: 22-ին, 27-29-ին; "1-ին" is also how "first" is written.
ALONE: dict[str, str] = {"ին": "կետ կետը կետում կետի կետով հոդված հոդվածի հոդվածով դասարան դասարանի դպրոց", "1ին": ""}
# Futures begin with "կ": կմեկնի, կհրապարակվեն. Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    # ժամը 5-ին, կետ 5-ին
    ("nothing", "(unit|units) d=ordinal"),
    # վերջին շաբաթվա ընթացքում: not the end of this week
    ("nothing", "edge (oneunit|units)"),
    ("past_units_end", "g=edge about* (n=amount|n=cardinal) k=anyunit"),
    # դրանից երեք օր առաջ, դրանից մեկ շաբաթ անց: counted from the day named last
    ("shifted", "z=earlier about* (n=amount|n=cardinal) k=anyunit ago"),
    ("shifted", "z=earlier k=oneunit ago"),
    ("shifted", "earlier about* (n=amount|n=cardinal) k=anyunit z=later"),
    ("shifted", "earlier k=oneunit z=later"),
    ("shifted", "lasting about* (n=amount|n=cardinal) k=anyunit z=later"),
    ("ago", "lasting about* (n=amount|n=cardinal) k=anyunit ago"),
    ("nothing", "lasting day anyunit"),
    ("nothing", "lasting oneunit (?!later|ago)"),
    # 22-ից սկսած
    ("day_alone", "d=ordinal (?=prep)"),
    # ամսի 15-ը
    ("day_alone", "monthword d=day"),
    # 22-ին, 27-29-ը
    ("number_alone", "d=ordinal daypart?"),
    ("numbers_alone", "d=day dash d2=ordinal"),
    # սեպտեմբերի 28-ի լույս 29-ի գիշերը
    ("month_days", "(y=anyyear dot? yearword?)? m=monthname d=day to d2=day daypart?"),
    ("month_days", "m=monthname d=day dash d2=day daypart? YEAR?"),
    # շաբաթ և կիրակի օրերին
    ("weekend", "weekend"),
    # ամռանը, ամբողջ ձմեռ, մինչև գարուն
    ("season", "s=season"),
    ("season", "about s=weakseason"),
    ("season", "(?<=to) s=weakseason"),
    # 2021-ի չորրորդ եռամսյակ, առաջին եռամսյակ
    ("quarter", "y=anyyear dot? yearword? d=day k=unit"),
    ("quarter_relative", "d=day k=unit (?!monthname)"),
    ("quarter_relative", "d=roman k=unit"),
    ("edge_month", "m=monthname g=edge YEAR?"),
    # 2019-2020 թվականներին
    ("years_to", "y=anyyear dash y2=anyyear dot? years"),
    ("years_to", "y=anyyear to y2=anyyear dot? years"),
    ("edge_century", "(d=day|d=roman) century g=edge"),
    ("decade", "last century x=decade"),
)
