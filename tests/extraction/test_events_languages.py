"""What sentences of eight languages report: place, kind, actor, claimed_by, first, last, date_basis.

The examples were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import events_in

A, M, N, U, T, R = "azerbaijan", "armenia", "nkr", "unknown", "turkey", "russia"
OWN = "author"


def told(marks, lang, published="2020-10-20"):
    return [
        (
            e.name,
            e.kind,
            e.actor,
            e.claimed_by,
            str(e.first) if e.first else None,
            str(e.last) if e.last else None,
            e.date_basis,
        )
        for e in events_in(marks, lang, published)
    ]


def each(places, kind, actor, by, day, basis="stated"):
    return [(place, kind, actor, by, day, day, basis) for place in places]


PUB = "2020-10-20"
CASES = [
    # --- English
    ("en", "{On 9 October=2020-10-09} Azerbaijani troops seized the town of [Hadrut] and the villages of [Sur], [Tug] and [Binyatli].",
     each(["Hadrut", "Sur", "Tug", "Binyatli"], "capture_claim", A, OWN, "2020-10-09")),
    ("en", "Azerbaijani units took the villages of [Dolanlar] in the [Khojavend|district] district and [Veysalli] in the [Fuzuli|district] district.",
     each(["Dolanlar", "Veysalli"], "capture_claim", A, OWN, PUB, "publication")),
    ("en", "{On 18 May 1992=1992-05-18}, Armenian forces captured [Lachin].", each(["Lachin"], "capture_claim", M, OWN, "1992-05-18")),
    ("en", "Baku reported that Armenian forces had shelled [Terter] and [Barda].",
     each(["Terter", "Barda"], "strike_shelling", M, A, PUB, "publication")),
    ("en", "The ministry in Yerevan denied that its troops had lost the town of [Fuzuli].",
     each(["Fuzuli"], "capture_denied", A, M, PUB, "publication")),
    ("en", "Baku said it had taken control of a height near [Fuzuli]; Yerevan denied it.",
     [("Fuzuli", "capture_claim", A, A, PUB, PUB, "publication"), ("Fuzuli", "capture_denied", A, M, PUB, PUB, "publication")]),
    ("en", "Two Armenian soldiers were killed near [Jermuk|settlement|literal|AM], Yerevan said.",
     each(["Jermuk"], "casualty_claim", A, M, PUB, "publication")),
    ("en", "A missile struck a hospital in [Stepanakert], health officials said.",
     each(["Stepanakert"], "strike_shelling", U, N, PUB, "publication")),
    ("en", "Armenian forces seized [Kelbajar] in {April 1993=1993-04-01/1993-04-30/month}, followed by [Agdam] in {July=1993-07-01/1993-07-31/month}.",
     [("Kelbajar", "capture_claim", M, OWN, "1993-04-01", "1993-04-30", "stated"),
      ("Agdam", "capture_claim", M, OWN, "1993-07-01", "1993-07-31", "stated")]),
    ("en", "As of {October 15=2020-10-15}, fighting continued near [Hadrut]. Azerbaijani forces also captured [Sur].",
     [("Hadrut", "clash", U, OWN, "2020-10-15", "2020-10-15", "as_of"), ("Sur", "capture_claim", A, OWN, "2020-10-15", "2020-10-15", "as_of")]),
    ("en", "{On October 12=2020-10-12}, shells hit [Martuni]. Then Azerbaijani forces attacked the town.",
     [("Martuni", "strike_shelling", U, OWN, "2020-10-12", "2020-10-12", "stated"),
      ("Martuni", "clash", A, OWN, "2020-10-12", "2020-10-12", "narrative")]),
    ("en", "[Stepanakert] has been shelled since {September 27=2020-09-27}.",
     [("Stepanakert", "strike_shelling", U, OWN, "2020-09-27", "2020-10-20", "stated")]),
    ("en", "Protesters blocked the road to [Lachin] {on 12 October=2020-10-12}.", each(["Lachin"], "other", U, OWN, "2020-10-12")),
    ("en", "More than 500 residents fled [Martakert].", each(["Martakert"], "displacement", U, OWN, PUB, "publication")),
    ("en", "According to the Artsakh Defence Army, Azerbaijani drones struck [Askeran].",
     each(["Askeran"], "strike_shelling", A, N, PUB, "publication")),
    ("en", "AZERBAIJANI FORCES CAPTURE [HADRUT=Hadrut], SAYS ALIYEV", each(["Hadrut"], "capture_claim", A, A, PUB, "publication")),
    # --- Arabic
    ("ar", "أعلنت وزارة الدفاع الأذربيجانية السيطرة على بلدة [هدروت] وقرى [سور] و[جايلي] في {9 تشرين الأول=2020-10-09}.",
     each(["هدروت", "سور", "جايلي"], "capture_claim", A, A, "2020-10-09")),
    ("ar", "نفت أرمينيا سقوط مدينة [شوشا].", each(["شوشا"], "capture_denied", "azerbaijan", M, PUB, "publication")),
    ("ar", "بحسب سلطات ناغورنو قره باغ، قصفت القوات الأذربيجانية مدينة [ستيباناكيرت] {أمس=2020-10-19}.",
     each(["ستيباناكيرت"], "strike_shelling", A, N, "2020-10-19")),
    # --- Russian
    ("ru", "{9 октября=2020-10-09} азербайджанские войска взяли под контроль [Гадрут] и села [Чайлы] и [Сур].",
     each(["Гадрут", "Чайлы", "Сур"], "capture_claim", A, OWN, "2020-10-09")),
    ("ru", "По данным Минобороны Азербайджана, армянские силы обстреляли [Тертер] и [Барду=Барда].",
     each(["Тертер", "Барда"], "strike_shelling", M, A, PUB, "publication")),
    ("ru", "В Ереване опровергли захват [Гадрута=Гадрут].", each(["Гадрут"], "capture_denied", A, M, PUB, "publication")),
    ("ru", "{8 мая 1992 года=1992-05-08} была взята [Шуша], а {18 мая=1992-05-18} - [Лачин].",
     [("Шуша", "capture_claim", U, OWN, "1992-05-08", "1992-05-08", "stated"),
      ("Лачин", "capture_claim", U, OWN, "1992-05-18", "1992-05-18", "stated")]),
    # --- Azerbaijani
    ("az", "{4 oktyabr=2020-10-04}\n[Cəbrayıl|district] rayonunun [Karxulu], [Şükürbəyli], [Decal] və [Horovlu] kəndləri işğaldan azad edilib.",
     each(["Karxulu", "Şükürbəyli", "Decal", "Horovlu"], "capture_claim", U, OWN, "2020-10-04", "as_of")),
    ("az", "Müdafiə Nazirliyinin məlumatına görə, Ermənistan silahlı qüvvələri [Tərtər] şəhərini artilleriya atəşinə tutub.",
     each(["Tərtər"], "strike_shelling", M, A, PUB, "publication")),
    ("az", "Ermənistan Müdafiə Nazirliyi [Hadrutun=Hadrut] işğaldan azad edildiyini təkzib edib.",
     each(["Hadrut"], "capture_denied", A, M, PUB, "publication")),
    # --- Turkish
    ("tr", "Azerbaycan ordusu {9 Ekim=2020-10-09} günü [Hadrut] kasabasını ve [Çaylı], [Sur] köylerini işgalden kurtardı.",
     each(["Hadrut", "Çaylı", "Sur"], "capture_claim", A, OWN, "2020-10-09")),
    ("tr", "Azerbaycan Savunma Bakanlığı, Ermenistan ordusunun [Terter] şehrini bombaladığını açıkladı.",
     each(["Terter"], "strike_shelling", M, A, PUB, "publication")),
    # --- Armenian
    ("hy", "Ադրբեջանը հրետակոծել է [Ստեփանակերտը=Ստեփանակերտ] և [Շուշին=Շուշի]։",
     each(["Ստեփանակերտ", "Շուշի"], "strike_shelling", A, OWN, PUB, "publication")),
    ("hy", "ՊԲ-ն հայտնել է, որ {հոկտեմբերի 7-ին=2020-10-07} մարտեր են ընթանում [Հադրութի=Հադրութ] ուղղությամբ։",
     each(["Հադրութ"], "clash", U, N, "2020-10-07")),
    # --- French, German
    ("fr", "{Dimanche=2020-10-04}, des roquettes ont frappé [Stepanakert], selon les autorités du Karabakh.",
     each(["Stepanakert"], "strike_shelling", U, N, "2020-10-04")),
    ("de", "Aserbaidschanische Truppen haben {gestern=2020-10-19} die Stadt [Schuscha] eingenommen, teilte Präsident Alijew mit.",
     each(["Schuscha"], "capture_claim", A, A, "2020-10-19")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "marks", "expected"), CASES, ids=[f"{lang}-{i}" for i, (lang, _, _) in enumerate(CASES)]
)
def test_what_a_sentence_reports(lang, marks, expected):
    assert told(marks, lang) == expected


NOTHING = [
    # plans, threats, wishes, conditions, questions
    ("en", "Azerbaijan plans to capture [Hadrut] before winter."),
    ("en", "If the talks fail, Azerbaijani forces attack [Shusha]."),
    ("en", "Azerbaijan could shell [Stepanakert] again."),
    ("en", "Ankara threatened to send troops to [Hadrut]."),
    ("en", "Did Azerbaijani forces capture [Hadrut]?"),
    ("ru", "Азербайджан может атаковать [Гадрут]."),
    ("ru", "Если войска захватят [Шушу=Шуша], война закончится."),
    ("az", "Ordu [Hadrut] qəsəbəsini azad edəcək."),
    ("hy", "Եթե հակառակորդը հրետակոծի [Մարտունին=Մարտունի], մարտեր կսկսվեն։"),
    ("ar", "هل سيطرت القوات على [هدروت]؟"),
    ("fr", "L'Azerbaïdjan pourrait bombarder [Stepanakert]."),
    # places that stand for a government or belong to a name
    ("en", "[Baku|settlement|metonym] said its forces shelled enemy positions."),
    ("en", "The Defence Ministry of [Azerbaijan|country|modifier] reported clashes."),
    ("en", "Speaking in [Yerevan|settlement|literal|AM], the minister said the army had captured two villages."),
    # elsewhere
    ("en", "Heavy clashes broke out in [Idlib|settlement|literal|SY]."),
    # history in the news
    ("en", "The town of [Khojaly] was attacked in {1992=1992-01-01/1992-12-31/year}."),
    # nothing happened
    ("en", "The village of [Taghavard] lies in a valley."),
    ("en", "No shelling was heard in [Stepanakert]."),
    # after the article
    ("en", "Forces will have entered [Aghdam] by then; troops entered [Aghdam] {on 20 November=2020-11-20}."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marks"), NOTHING)
def test_what_is_no_event(lang, marks):
    assert told(marks, lang) == []


def test_a_history_tells_its_years():
    marks = (
        "{In 1992=1992-01-01/1992-12-31/year}, Armenian forces captured [Shusha]. "
        "Armenian forces captured [Lachin] {on 18 May 1992=1992-05-18}. "
        "Armenian forces captured [Agdam] in {July 1993=1993-07-01/1993-07-31/month}."
    )
    assert [(e.name, e.first.year) for e in events_in(marks)] == [("Shusha", 1992), ("Lachin", 1992), ("Agdam", 1993)]


def test_without_a_date_anywhere_an_event_has_no_day():
    (event,) = events_in("Azerbaijani forces captured [Hadrut].", published=None)
    assert (event.first, event.last, event.precision, event.date_basis) == (None, None, None, "unknown")


def test_numbers_of_losses_are_carried_as_written():
    (event,) = events_in("At least 12 civilians were killed in [Ganja].")
    assert (event.kind, event.count_min, event.count_max, event.count_unit) == ("casualty_claim", 12, 12, "civilians")


def test_a_language_without_a_table_tells_nothing():
    assert events_in("Azerbaijani forces captured [Hadrut].", lang="ka") == []


@pytest.mark.parametrize(
    ("marks", "actor"),
    [
        ("Azerbaijani troops with Turkish advisers captured [Hadrut].", A),
        ("The Azerbaijani army, supported by Turkey, captured [Hadrut].", A),
        ("[Hadrut] was captured by Azerbaijani forces.", A),
        ("Armenian forces retreated from [Hadrut].", A),
        ("Baku said that [Terter] had been shelled.", U),
        ("Baku accused Armenia of shelling [Terter].", M),
    ],
)
def test_who_does_it(marks, actor):
    assert [event.actor for event in events_in(marks)] == [actor]


def test_a_dateline_and_the_seat_of_a_speaker_are_no_places():
    marks = "[TEHRAN=Tehran|settlement|literal|IR] - Rockets hit [Terter], the ministry in [Baku] said."
    assert [(event.name, event.claimed_by) for event in events_in(marks)] == [("Terter", A)]


def test_a_plan_keeps_its_places_to_itself():
    marks = "Fighting stopped near [Hadrut], and the ministers will meet in [Yevlakh] next week."
    assert [event.name for event in events_in(marks)] in ([], ["Hadrut"])


def test_a_district_that_only_locates_villages_is_no_event_but_a_listed_one_is():
    assert [e.name for e in events_in("Troops captured [Sur] and [Tug] in the [Khojavend|district] district.")] == [
        "Sur",
        "Tug",
    ]
    assert [e.name for e in events_in("Troops captured [Zangilan], and the [Gubadli|district] district.")] == [
        "Zangilan",
        "Gubadli",
    ]
    assert [
        e.name for e in events_in("Clashes erupted in the south of [Karabakh|region] {on 9 October=2020-10-09}.")
    ] == ["Karabakh"]
