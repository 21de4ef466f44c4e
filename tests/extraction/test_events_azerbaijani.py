"""What Azerbaijani sentences report: place, kind, actor, claimed_by, first, last; and what tells nothing.

The sentences were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import events_in

DAY = "{oktyabrın 20-də=2020-10-20}"
REPORTS = [
    (
        f"Prezident İlham Əliyev bildirib ki, {DAY} [Zəngilan] şəhəri işğaldan azad edilib.",
        [("Zəngilan", "capture_claim", "azerbaijan", "2020-10-20")],
    ),
    (
        f"{DAY} Zəngilan rayonunun [Havalı], [Zərnəli], [Məmmədbəyli], [Həkəri] və [Şərifan] kəndləri azad olunub.",
        [(name, "capture_claim", "author", "2020-10-20") for name in ("Havalı", "Zərnəli", "Məmmədbəyli", "Həkəri", "Şərifan")],
    ),
    (
        "Müdafiə Nazirliyi məlumat yayıb ki, erməni qüvvələri {dünən=2020-10-19} [Tərtər] şəhərini atəşə tutub.",
        [("Tərtər", "strike_shelling", "azerbaijan", "2020-10-19")],
    ),
    (
        "{18 may 1992=1992-05-18} [Laçın] işğal edildi.",
        [("Laçın", "capture_claim", "author", "1992-05-18")],
    ),
    (
        "{Oktyabrın 6-da=2020-10-06} [Qapanlı] kəndində iki nəfər yaralanıb.",
        [("Qapanlı", "casualty_claim", "author", "2020-10-06")],
    ),
]  # fmt: skip
# A sentence with one place: the kind, who does it, whose words they are.
KINDS = [
    ("[Şuşa] əldən verilməyib.", "capture_denied", "unknown", "author"),
    ("Nazirlik bildirir ki, [Suqovuşan] itirilməyib.", "capture_denied", "unknown", "azerbaijan"),
    ("Ermənistan ordusu [Gorus] istiqamətində artilleriyadan istifadə edib.", "strike_shelling", "armenia", "author"),
    ("Düşmən [Tərtər] istiqamətində iriçaplı minaatanlardan istifadə etdi.", "strike_shelling", "armenia", "author"),
    ("[Evoğlu] kəndində mərmi düşməsi nəticəsində üç ev yanıb.", "strike_shelling", "unknown", "author"),
    ("Hücum nəticəsində [Bərdə] şəhərində xəsarət alan yoxdur.", "clash", "unknown", "author"),
    ("[Lələtəpə] də bizdədir.", "capture_claim", "unknown", "author"),
    ("Azərbaycan ordusu [Horadiz] qəsəbəsini geri qaytardı.", "capture_claim", "azerbaijan", "author"),
    (
        "Azərbaycan bölmələri {oktyabrın 17-də=2020-10-17} [Füzuli] şəhərinə daxil oldu.",
        "advance",
        "azerbaijan",
        "author",
    ),
    ("Erməni qüvvələri {1992-ci il mayın 8-də=1992-05-08} [Şuşa] şəhərinə girdilər.", "advance", "armenia", "author"),
    ("[Cəbrayıl] kəndlərinə sakinlər qayıdıb.", "other", "unknown", "author"),
    ("[Xocavənd] yaxınlığında iki tank yandırıldı.", "equipment_loss", "unknown", "author"),
    ("[Murovdağ] yüksəklikləri ordumuzun əlindədir.", "capture_claim", "unknown", "author"),
    ("[Kəlbəcər] rayonu Azərbaycana qaytarıldı.", "capture_claim", "unknown", "author"),
    ("Düşmən [Tovuz] istiqamətində üç nəfər itirib.", "casualty_claim", "azerbaijan", "author"),
    ("[Suqovuşan] kəndinə Azərbaycan bayrağı sancıldı.", "capture_claim", "azerbaijan", "author"),
    ("[Şuşa] kəndini erməni silahlıları yerlə-yeksan etdilər.", "other", "armenia", "author"),
]
NOTHING = [
    "[Şuşa] azad ediləcək.",
    "[Laçın] şəhərində festival keçiriləcək.",
    "O, [Ağdam] şəhərində doğulub.",
    "[Goranboy] rayonunda ölən və yaralanan yoxdur.",
    "[Naftalan] şəhərində itki yoxdur.",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS, ids=[marks[:40] for marks, _ in REPORTS])
def test_a_sentence_reports(marks: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [(e.name, e.kind, e.claimed_by, str(e.first)) for e in events_in(marks, lang="az")]
    assert found == expected


@pytest.mark.parametrize(("marks", "kind", "actor", "claimant"), KINDS, ids=[row[0][:40] for row in KINDS])
def test_kind_and_parties(marks: str, kind: str, actor: str, claimant: str) -> None:
    assert [(e.kind, e.actor, e.claimed_by) for e in events_in(marks, lang="az")] == [(kind, actor, claimant)]


@pytest.mark.parametrize("marks", NOTHING)
def test_a_sentence_reports_nothing(marks: str) -> None:
    assert [(e.name, e.kind) for e in events_in(marks, lang="az")] == []


@pytest.mark.xfail(strict=True, reason="a mine and the wounded are one event, of the mine's kind")
def test_known_miss() -> None:
    marks = "{Oktyabrın 6-da=2020-10-06} [Qapanlı] kəndində minaya düşən iki nəfər yaralanıb."
    assert [e.kind for e in events_in(marks, lang="az")] == ["casualty_claim"]
