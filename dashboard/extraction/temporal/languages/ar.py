"""Arabic words of time. Hamza seats, vowel marks and ة/ه are folded away, so one spelling of each is enough."""

from __future__ import annotations

from dashboard.extraction.temporal.lexicon import Words

_ORDINALS = (
    "الأول الأولى", "الثاني الثانية", "الثالث الثالثة", "الرابع الرابعة", "الخامس الخامسة", "السادس السادسة",
    "السابع السابعة", "الثامن الثامنة", "التاسع التاسعة", "العاشر العاشرة", "الحادي_عشر الحادية_عشرة",
    "الثاني_عشر الثانية_عشرة", "الثالث_عشر الثالثة_عشرة", "الرابع_عشر الرابعة_عشرة", "الخامس_عشر الخامسة_عشرة",
    "السادس_عشر السادسة_عشرة", "السابع_عشر السابعة_عشرة", "الثامن_عشر الثامنة_عشرة", "التاسع_عشر التاسعة_عشرة",
    "العشرين العشرون",
)  # fmt: skip
_ORDINAL_TENS: dict[int, str] = {
    20: "والعشرين والعشرون و_العشرين و_العشرون",
    30: "والثلاثين والثلاثون و_الثلاثين و_الثلاثون",
}
_ORDINAL_ONES = ("الحادي الحادية الواحد", *_ORDINALS[1:9])
_ONES: dict[int | str, str] = {
    1: "واحد واحدة", 2: "اثنين اثنان اثنتين اثنتان", 3: "ثلاثة ثلاث", 4: "أربعة أربع", 5: "خمسة خمس", 6: "ستة ست",
    7: "سبعة سبع", 8: "ثمانية ثماني ثمان", 9: "تسعة تسع",
}  # fmt: skip
_TEENS: dict[int | str, str] = {
    11: "أحد_عشر إحدى_عشرة", 12: "اثني_عشر اثنا_عشر اثنتي_عشرة اثنتا_عشرة",
    **{10 + n: " ".join(f"{form}_{ten}" for form in _ONES[n].split() for ten in ("عشر", "عشرة")) for n in range(3, 10)},
}  # fmt: skip
_TENS: dict[int | str, str] = {
    20: "عشرين عشرون", 30: "ثلاثين ثلاثون", 40: "أربعين أربعون", 50: "خمسين خمسون", 60: "ستين ستون",
    70: "سبعين سبعون", 80: "ثمانين ثمانون", 90: "تسعين تسعون",
}  # fmt: skip


def _with_tens(ones: str, tens: str) -> str:
    return " ".join(f"{one}_{joint}{ten}" for one in ones.split() for ten in tens.split() for joint in ("و", "و_"))


# Months that name a revolution, a coup or a war, and weekdays that name a massacre or a prayer, date nothing.
_PROPER_NAMES = (
    "ثورة_أكتوبر ثورة_تشرين انقلاب_أكتوبر ثورة_فبراير يناير_الأسود كانون_الثاني_الأسود الأحد_الدامي "
    "الأحد_الأسود السبت_الأسود الجمعة_العظيمة الجمعة_السوداء أحد_القيامة أحد_الشعانين خميس_الأسرار "
    "خطبة_الجمعة صلاة_الجمعة خطيب_الجمعة روسيا_اليوم أذربيجان_اليوم أرمينيا_اليوم تركيا_اليوم رأي_اليوم "
    "المصري_اليوم عالم_اليوم أهل_الكهف"
)
# What is counted behind a number: people, losses, distances, money.
_COUNTED = (
    "جندي جنديا جنود عسكري عسكريا عسكريين مقاتل مقاتلا مقاتلين مسلح مسلحا مسلحين عنصر عنصرا شخص شخصا أشخاص "
    "قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابا شهيد شهيدا شهداء أسير أسيرا أسرى مدني مدنيا مدنيين لاجئ لاجئا "
    "لاجئين نازح نازحا نازحين أسرة عائلة طفل طفلا امرأة نسمة مواطن مواطنا مرتزق مرتزقا متطوع متطوعا منزل "
    "منزلا بيت بيتا قرية وحدة كيلومتر كيلومترا كيلومترات كلم كم متر مترا أمتار ميل ميلا هكتار هكتارا فدان طن "
    "طنا أطنان لتر لترا دولار دولارا يورو روبل مانات درام ليرة مليون مليونا مليار ألف آلاف مئة صاروخ صاروخا "
    "صواريخ قذيفة قذائف دبابة دبابات طائرة طائرات مسيرة مدرعة آلية عربة مركبة شاحنة مدفع مدفعا لغم لغما ألغام "
    "قنبلة رصاصة غارة إصابة حالة وفاة مرة مرات صوت صوتا نقطة صفحة درجة قدم مقعد مقعدا"
)
_SAID = (
    "قال قالت قالوا أعلن أعلنت ذكر ذكرت أكد أكدت أفاد أفادت صرح صرحت أوضح أوضحت أشار أشارت اتهم اتهمت دعا دعت "
    "أضاف أضافت بحث بحثت التقى التقت أجرى أجرت كشف كشفت نفى نفت نشر نشرت أصدر أصدرت وقع وقعت زعم زعمت ادعى "
    "ادعت طالب طالبت رفض رفضت حذر حذرت ندد نددت أدان أدانت أبلغ أبلغت كتب كتبت رد ردت وصف وصفت تعهد تعهدت هدد "
    "هددت أعرب أعربت عبر عبرت اعترف اعترفت أقر أقرت وصل وصلت غادر غادرت زار زارت عقد عقدت استقبل استقبلت "
    "اجتمع اجتمعت سيطرت سيطر استعادت استعاد قصفت قصف شنت شن هاجمت هاجم دخلت دخل سقط سقطت سقطوا قتل قتلت قتلوا "
    "أصيب أصيبت جرح استشهد أسقطت أسقط دمرت دمر حررت تقدمت انسحبت اندلعت اندلع انفجر انفجرت استهدف استهدفت "
    "تعرض تعرضت توقف توقفت بدأ بدأت انتهى انتهت فتح فتحت فتحوا أغلق أغلقت افتتح افتتحت دفن شيع عثر عثرت أطلق "
    "أطلقت أطلقوا سمع سمعت تجدد تجددت تبادل تبادلت مقتل إصابة وضع_حجر استأنفت أرسلت أرسل تسلمت تسلم سلمت تدفق"
)
# Verbs of what is to come, written with their letter of the future.
_FUTURE_STEMS = (
    "لتقي لتقون جتمع جتمعون عقد نعقد بدأ بدأون زور صل صلون جري ستضيف شهد شارك نطلق دخل تم كون كونون قوم بحث "
    "بحثون توجه غادر عود عودون واصل ستأنف وقع سلم تسلم فتح فتتح غلق نسحب نتهي صدر علن عرض ناقش شرف تولى نشر "
    "رسل ستقبل حضر لقي سافر عاد دلي صوت ترأس نظم قدم ستمر فرض طلق لتحق"
)
_FUTURE = " ".join(f"س{person}{stem}" for stem in _FUTURE_STEMS.split() for person in ("ي", "ت", "ن"))

WORDS: Words = {
    "counted": {1: f"{_PROPER_NAMES} {_COUNTED} من_الزمن من_الزمان من_الآن"},
    "hijri": {
        1: "هـ هجري هجرية الهجري الهجرية للهجرة محرم صفر رمضان شوال رجب شعبان ذو_الحجة ذي_الحجة ذو_القعدة ذي_القعدة "
           "ربيع_الأول ربيع_الثاني ربيع_الآخر جمادى_الأولى جمادى_الآخرة جمادى_الثانية شمسي شمسية",
    },
    "season": {"SP": "ربيع الربيع", "SU": "صيف الصيف صائفة الصائفة", "FA": "خريف الخريف", "WI": "شتاء الشتاء"},
    "ordinal": {
        **dict(enumerate(_ORDINALS, start=1)),
        1: f"{_ORDINALS[0]} فاتح غرة",
        **{
            tens + one: " ".join(f"{form}_{join}" for form in forms.split() for join in joins.split())
            for tens, joins in _ORDINAL_TENS.items()
            for one, forms in enumerate(_ORDINAL_ONES, start=1)
            if tens + one <= 31
        },
        30: "الثلاثين الثلاثون",
    },
    "cardinal": {
        **_ONES,
        3: "ثلاثة ثلاث الثلاثة الثلاث", 4: "أربعة أربع الأربعة الأربع", 5: "خمسة خمس الخمسة الخمس",
        6: "ستة ست الستة الست", 7: "سبعة سبع السبعة السبع", 8: "ثمانية ثماني ثمان الثمانية الثماني",
        9: "تسعة تسع التسعة التسع", 10: "عشرة عشر العشرة العشر",
        **_TEENS,
        **_TENS,
        **{int(t) + int(n): _with_tens(ones, tens) for t, tens in _TENS.items() for n, ones in _ONES.items()},
        21: _with_tens("واحد واحدة أحد إحدى", _TENS[20]), 31: _with_tens("واحد واحدة أحد إحدى", _TENS[30]),
        100: "مئة مائة", 200: "مئتين مئتي مائتين مائتي",
    },
    "vague": {1: "بضعة بضع عدة عدد_من"},
    "unit": {
        "hour": "ساعة", "day": "يوم", "week": "أسبوع الأسبوع", "decade": "عقد العقد", "quarter": "الربع ربع",
        "half": "النصف نصف",
    },
    "units": {
        "hour": "ساعات الساعات", "day": "أيام الأيام يوما", "week": "أسابيع الأسابيع أسبوعا",
        "month": "أشهر الأشهر شهور الشهور شهرا", "year": "سنوات السنوات أعوام الأعوام سنين عاما",
        "decade": "عقود العقود عقدا",
    },
    "dual": {
        "hour": "ساعتين ساعتان", "day": "يومين يومان اليومين اليومان", "week": "أسبوعين أسبوعان الأسبوعين الأسبوعان",
        "month": "شهرين شهران الشهرين الشهران", "year": "عامين عامان سنتين سنتان العامين العامان السنتين السنتان",
        "decade": "عقدين عقدان العقدين العقدان",
    },
    "yearword": {"year": "عامي سنتي سنة السنة عام العام"},
    "monthword": {"month": "شهر الشهر شهري منه"},
    "weekend": {1: "عطلة_نهاية_الأسبوع نهاية_الأسبوع عطلة_الأسبوع"},
    "century": {1: "القرن قرن"},
    "decade": {
        1920: "العشرينات عشرينيات عشرينات العشرينيات", 1930: "ثلاثينيات ثلاثينات الثلاثينات الثلاثينيات",
        1940: "أربعينيات أربعينات الأربعينات الأربعينيات", 1950: "خمسينيات خمسينات الخمسينات الخمسينيات",
        1960: "ستينيات ستينات الستينات الستينيات", 1970: "سبعينيات سبعينات السبعينات السبعينيات",
        1980: "ثمانينيات ثمانينات الثمانينات الثمانينيات", 1990: "تسعينيات تسعينات التسعينات التسعينيات",
    },
    "years": {1: "أعوام_عقد عقد"},
    "deictic": {
        0: "اليوم هذا_اليوم الليلة",
        -1: "أمس الأمس يوم_أمس البارحة ليلة_البارحة ليلة_أمس الليلة_الماضية الليلة_الفائتة الليلة_المنصرمة",
        1: "غدا غد الغد يوم_غد يوم_الغد",
        -2: "أول_أمس أول_من_أمس أمس_الأول أول_البارحة",
        2: "بعد_غد بعد_الغد",
    },
    "storyday": {
        0: "اليوم_نفسه نفس_اليوم اليوم_ذاته ذات_اليوم ذلك_اليوم ذاك_اليوم يومها يومئذ يومذاك ليلتها تلك_الليلة "
           "الليلة_نفسها الليلة_ذاتها نفس_الليلة ذلك_المساء ذلك_الصباح ذلك_الفجر المساء_نفسه",
        1: "اليوم_التالي اليوم_الموالي اليوم_اللاحق غداة_ذلك صباح_الغد الصباح_التالي الليلة_التالية المساء_التالي",
        -1: "اليوم_السابق عشية_ذلك الليلة_السابقة اليوم_الذي_سبقه",
        2: "اليوم_الذي_يليه_بيوم",
    },
    "same": {"same": "نفسه نفسها ذاته ذاتها ذلك تلك عينه عينها"},
    "last": {
        "article": "الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية الأخير الأخيرة "
                   "الأخيرين",
        "story": "السابق السابقة",
    },
    "next": {"article": "المقبل المقبلة القادم القادمة الآتي الآتية", "story": "التالي التالية"},
    "this": {"article": "هذا هذه الحالي الحالية الجاري الجارية"},
    "ago": {1: "مضت خلت"},
    "ago_before": {1: "قبل"},
    "earlier": {1: "قبل_ذلك قبله قبلها قبل_ذاك قبلهما"},
    "later": {"strong": "بعد_ذلك بعده بعدها بعد_ذاك"},
    "after_before": {1: "بعد"},
    "edge": {
        "START": "بداية مطلع مستهل بدايات",
        "EARLY": "أوائل",
        "MID": "منتصف أواسط وسط",
        "LATE": "أواخر",
        "END": "نهاية نهايات ختام آخر",
        "H1": "النصف_الأول",
        "H2": "النصف_الثاني",
    },
    "about": {"nearly": "نحو حوالي زهاء قرابة ما_يقارب ما_يقرب_من ما_يزيد_على أكثر_من أقل_من ما_لا_يقل_عن",
              "exactly": "في_مثل_هذا_اليوم مثل_هذا_اليوم في_مثل_هذه_الليلة"},
    "process": {
        1: "الاحتلال احتلال المفاوضات مفاوضات الحصار حصار التهجير النزوح اللجوء التشرد الانتظار انتظار المعاناة "
           "الصراع النزاع العزلة الصمت الجمود الانقسام الاستقلال السلام الوساطة المحادثات العقوبات الإغلاق "
           "الانفصال الفراق الغربة القطيعة العداء",
    },
    "daypart": {
        0: "صباح مساء فجر ليل ليلة ظهر عصر صبيحة عشية ضحى غروب صباحا مساء ظهرا عصرا فجرا ليلا الصباح المساء "
           "الفجر الليل الليلة بعد_ظهر بعد_الظهر منتصف_ليل منتصف_الليل"
    },
    "of": {1: "من"},
    "the": {1: "الـ الموافق الموافق_لـ المصادف الواقع_فيه"},
    "lasting": {1: "منذ"},
    "to": {1: "إلى حتى وحتى لغاية ولغاية إلى_غاية وإلى"},
    "between": {1: "بين"},
    "and": {1: "و"},
    "prep": {1: "في خلال بحلول بتاريخ تاريخ"},
    "label": {1: "رقم القرار قرار المادة مادة الصفحة صفحة البند الفقرة"},
    "bc": {1: "قبل_الميلاد ق_م"},
    "future": {1: f"سوف المقرر المرتقب المنتظر المتوقع يعتزم تعتزم ينوي تنوي {_FUTURE}"},
    "said": {1: _SAID},
}  # fmt: skip

# "Father", "he practised", "May" of a surname, "Juan".
WEAK: frozenset[str] = frozenset({"اب", "مارس", "ماي", "اوت", "مارت", "جوان"})
CAPITALS: frozenset[str] = frozenset()
# أدار, "he led", is no spelling of آذار that can be told apart.
DROP: frozenset[str] = frozenset({"ادار"})
PREFIXES: tuple[str, ...] = ("و", "ف", "ب", "ل", "ك", "لل", "وب", "فب", "ول")
NUMBER_ENDINGS: dict[str, str] = {}
# Patterns of this language alone, as (name, pattern); see `patterns.py`.
PATTERNS: tuple[tuple[str, str], ...] = (
    # الـ27 من سبتمبر, أمس الأربعاء 14 أكتوبر, الأحد (27 سبتمبر)
    ("day_month", "(deictic comma?)? WEEKDAY the d=day LINK m=monthname DUAL? YEAR?"),
    ("day_month", "deictic comma? w=anyweekday comma? the? d=day LINK m=monthname DUAL? YEAR?"),
    ("day_month", "w=anyweekday open d=day LINK m=monthname DUAL? YEAR? close"),
    ("day_month", "(w=anyweekday comma?|(?<=unit)|(?<=prep)) the? d=dayno slash m=dayno (?!slash|numeric|number)"),
    ("month_day", "m=monthname d=dayno comma y=year"),
    ("month_year", "monthword m=monthname DUAL? YEAR"),
    # الأيام الأولى من أكتوبر, الأسبوع الأخير من سبتمبر
    ("ordinal_week", "k=units d=ordinal (of|monthword)* m=monthname DUAL? YEAR?"),
    ("month", "lasting m=weakmonth (?!last|next|this|same|anyyear)"),
    ("last_week_of", "(k=unit|k=units) last (of|monthword)* m=monthname DUAL? YEAR?"),
    # ليل السبت - الأحد, ٢٠ منه
    ("weekdays_to", "daypart w=weekday (dash|slash|to|and|of)? w2=weekday"),
    ("decade_of_century", "(g=edge)? units? x=decade century d=ordinal"),
    ("month_relative", "monthword m=monthname DUAL? (p=last|p=next|p=this|p=same)"),
    ("years_to", "between dual y=anyyear and y2=anyyear"),
    ("decade", "units x=decade (century (ordinal|last|next|this))?"),
    # قبل ثلاثين عاما في مثل هذا اليوم
    ("ago_exact", "ago_before about* (n=amount|n=cardinal) k=anyunit comma? about"),
    ("ago_exact", "ago_before about* (k=oneunit|k=dual) comma? about"),
    ("ago_exact", "about comma? ago_before about? (n=amount|n=cardinal) k=anyunit"),
    ("ago_exact", "about comma? ago_before about? (k=oneunit|k=dual)"),
    # ثلاثون عاما من الاحتلال: until now
    ("lasting_of", "about* (n=amount|n=cardinal) k=anyunit (?=(last|of)? of? process)"),
    # 10 ربيع الأول 1442 هـ الموافق 27 أكتوبر 2020 م
    (
        "hijri_equal",
        "WEEKDAY d=day LINK hijri yearword? (number|anyyear) hijri{0,2} (e=the|e=open|e=slash|e=dash|e=comma) the? "
        "d2=day LINK m=monthname DUAL? y=anyyear",
    ),
    # فجر اليوم, مساء أمس, هذا الصباح: never said of these times
    ("deictic_part", "daypart x=deictic"),
    ("deictic_part", "this x=daypart"),
    ("weekday_deictic", "daypart* x=deictic (daypart|comma)* w=weekday daypart?"),
    ("weekday_deictic", "daypart* w=weekday (comma|daypart)* x=deictic"),
    ("storyday", "daypart x=storyday"),
    # بعد ذلك بيومين, قبلها بثلاثة أيام, الساعات الـ24 الماضية
    ("shifted", "(z=earlier|z=later) about* (n=amount|n=cardinal) k=anyunit"),
    ("shifted", "(z=earlier|z=later) (k=oneunit|k=dual)"),
    ("past_units", "k=units the? about* (n=amount|n=cardinal) p=last"),
    ("past_units", "k=dual p=last"),
    # اليوم الخامس للحرب, بعد سنة وشهر, قبل يومين من الهدنة: no day that can be known
    ("nothing", "(deictic|unit) ordinal (?!LINK monthname)"),
    ("nothing", "ago_before about* (amount|cardinal)? (anyunit|dual) cardinal? of"),
    ("nothing", "deictic the (dayno|number)"),
    ("nothing", "number LINK monthname DUAL? YEAR?"),
    ("nothing", "(yearword|unit)? anyyear open? hijri"),
    (
        "nothing",
        "(ago_before|after_before|lasting) about* (amount|cardinal)? anyunit and (amount|cardinal)? (anyunit|dual)",
    ),
)
