"""What Armenian sentences report: place, kind, actor, claimed_by, day. `event_marks.py` says how they are marked."""

from __future__ import annotations

import pytest
from event_marks import events_in

A, M, N, U = "azerbaijan", "armenia", "nkr", "unknown"
OWN = "author"
PUB = "2020-10-20"


def told(marks):
    return [(e.name, e.kind, e.actor, e.claimed_by, str(e.first)) for e in events_in(marks, "hy", PUB)]


def each(places, kind, actor, by, day=PUB):
    return [(place, kind, actor, by, day) for place in places]


CASES = [
    # --- a place changes hands
    ("Ադրբեջանական զորքերը գրավել են [Հադրութ] քաղաքը {հոկտեմբերի 9-ին=2020-10-09}։", each(["Հադրութ"], "capture_claim", A, OWN, "2020-10-09")),
    ("{1992-ի մայիսի 18-ին=1992-05-18} հայկական ուժերն ազատագրեցին [Բերձորը=Բերձոր]։", each(["Բերձոր"], "capture_claim", M, OWN, "1992-05-18")),
    ("{Ապրիլի 3-ին=1993-04-03} [Քարվաճառն=Քարվաճառ] ընկավ։", each(["Քարվաճառ"], "capture_claim", U, OWN, "1993-04-03")),
    ("Ալիևը հայտարարել է, որ իրենց բանակը գրավել է [Տող], [Սուր] և [Այգեստան] գյուղերը։",
     each(["Տող", "Սուր", "Այգեստան"], "capture_claim", A, A)),
    ("[Շուշին=Շուշի] մեր վերահսկողության տակ է, հայտնել է Արցախի պաշտպանության բանակը։", each(["Շուշի"], "capture_denied", U, N)),
    ("[Ջեբրայիլում=Ջեբրայիլ] բարձրացվել է Ադրբեջանի դրոշը։", each(["Ջեբրայիլ"], "capture_claim", U, OWN)),
    # --- movement and fighting
    ("Հակառակորդը ներխուժել է [Փառուխ] գյուղ։", each(["Փառուխ"], "advance", A, OWN)),
    ("Մարտեր են ընթանում [Մարտունու=Մարտունի] մատույցներում։", each(["Մարտունի"], "clash", U, OWN)),
    ("Հակառակորդը հարձակվել է [Թալիշի=Թալիշ] դիրքերի վրա։", each(["Թալիշ"], "clash", A, OWN)),
    # --- strikes
    ("Ադրբեջանական կողմը հրետակոծել է [Ասկերանը=Ասկերան] և [Մարտունին=Մարտունի]։", each(["Ասկերան", "Մարտունի"], "strike_shelling", A, OWN)),
    ("[Բերդում=Բերդ] վնասվել է երկու տուն։", each(["Բերդ"], "strike_shelling", U, OWN)),
    ("{Երեկ=2020-10-19} խփեցին [Ստեփանակերտը=Ստեփանակերտ]։", each(["Ստեփանակերտ"], "strike_shelling", U, OWN, "2020-10-19")),
    ("Ադրբեջանի ԶՈւ-ն դիպուկահար հրացանից կրակ է բացել [Երասխի=Երասխ] դիրքերի ուղղությամբ։", each(["Երասխ"], "ceasefire_violation", A, OWN)),
    ("Հակառակորդը խախտել է հրադադարը [Տավուշի=Տավուշ] ուղղությամբ, տեղեկացնում է Հայաստանի ՊՆ-ն։", each(["Տավուշ"], "ceasefire_violation", A, M)),
    # --- losses and people
    ("[Մարտակերտում=Մարտակերտ] զոհվել է երկու զինծառայող։", each(["Մարտակերտ"], "casualty_claim", U, OWN)),
    ("[Հադրութից=Հադրութ] տարհանվել են բնակիչները։", each(["Հադրութ"], "displacement", U, OWN)),
    ("Փախստականները հասել են [Գորիս|settlement|literal|AM]։", each(["Գորիս"], "displacement", U, OWN)),
    ("[Կուտի=Կուտ] հատվածում գերեվարվել է վեց զինվոր։", each(["Կուտ"], "other", U, OWN)),
    ("[Շուշիի=Շուշի] մոտ փակել են ճանապարհը։", each(["Շուշի"], "other", U, OWN)),
    # --- who says so
    ("[Աղդամում=Աղդամ], Բաքվի պնդմամբ, զոհվել է երեք մարդ։", each(["Աղդամ"], "casualty_claim", M, A)),
    ("Բաքվի տվյալներով՝ հայկական ուժերը հրետակոծել են [Տերտերը=Տերտեր]։", each(["Տերտեր"], "strike_shelling", M, A)),
    ("Արցախի Հանրապետության ՊՆ-ն հայտնում է, որ մարտեր են ընթանում [Քարագլխի=Քարագլուխ] մոտ։", each(["Քարագլուխ"], "clash", U, N)),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), CASES, ids=[str(i) for i in range(len(CASES))])
def test_what_a_sentence_reports(marks, expected):
    assert told(marks) == expected


NOTHING = [
    "Եթե [Շուշին=Շուշի] ընկնի, պատերազմը կավարտվի։",
    "Ադրբեջանը պատրաստվում է հարձակվել [Մեղրիի=Մեղրի] վրա։",
    "Ադրբեջանը կարող է հրետակոծել [Ստեփանակերտը=Ստեփանակերտ]։",
    "[Ստեփանակերտում=Ստեփանակերտ] անցկացվեց երգչախմբային փառատոն։",
    "Թիմը [Կապանում=Կապան] հաղթեց 2։1 հաշվով։",
    "[Գյումրիի=Գյումրի] գյուղատնտեսները կորցրել են բերքի կեսը։",
]


@pytest.mark.parametrize("marks", NOTHING)
def test_what_tells_nothing(marks):
    assert told(marks) == []
