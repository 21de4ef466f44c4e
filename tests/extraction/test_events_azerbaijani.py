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
NOTHING = [
    "[Şuşa] azad ediləcək.",
    "[Laçın] şəhərində festival keçiriləcək.",
    "O, [Ağdam] şəhərində doğulub.",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS, ids=[marks[:40] for marks, _ in REPORTS])
def test_a_sentence_reports(marks: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [(e.name, e.kind, e.claimed_by, str(e.first)) for e in events_in(marks, lang="az")]
    assert found == expected


@pytest.mark.parametrize("marks", NOTHING)
def test_a_sentence_reports_nothing(marks: str) -> None:
    assert [(e.name, e.kind) for e in events_in(marks, lang="az")] == []


@pytest.mark.xfail(strict=True, reason="a mine and the wounded are one event, of the mine's kind")
def test_known_miss() -> None:
    marks = "{Oktyabrın 6-da=2020-10-06} [Qapanlı] kəndində minaya düşən iki nəfər yaralanıb."
    assert [e.kind for e in events_in(marks, lang="az")] == ["casualty_claim"]
