"""What Turkish sentences report: place, kind, actor, claimed_by, first, last; and what tells nothing.

The sentences were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import events_in

REPORTS = [
    (
        "Aliyev, {8 Ekim'de=2020-10-08} [Şuşa] kentinin işgalden kurtarıldığını açıkladı.",
        [("Şuşa", "capture_claim", "azerbaijan", "2020-10-08")],
    ),
    (
        "{20 Ekim'de=2020-10-20} [Havalı], [Zerneli], [Memmedbeyli] ve [Hekeri] köyleri işgalden kurtarıldı.",
        [(name, "capture_claim", "author", "2020-10-20") for name in ("Havalı", "Zerneli", "Memmedbeyli", "Hekeri")],
    ),
    (
        "Azerbaycan Savunma Bakanlığı, Ermeni güçlerinin {dün=2020-10-19} [Terter] kentini top ateşine tuttuğunu bildirdi.",
        [("Terter", "strike_shelling", "azerbaijan", "2020-10-19")],
    ),
    (
        "{18 Mayıs 1992'de=1992-05-18} [Laçın] Ermeni güçlerinin eline geçti.",
        [("Laçın", "capture_claim", "author", "1992-05-18")],
    ),
    (
        "{4 Ekim'de=2020-10-04} [Gence] kentine düzenlenen füze saldırısında bina yıkıldı.",
        [("Gence", "strike_shelling", "author", "2020-10-04")],
    ),
]  # fmt: skip
NOTHING = [
    "[Şuşa] kurtarılacak.",
    "[Gence] kentinde bir festival düzenlenecek.",
    "[Ağdam] doğumlu yazar kitabını anlattı.",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS, ids=[marks[:40] for marks, _ in REPORTS])
def test_a_sentence_reports(marks: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [(e.name, e.kind, e.claimed_by, str(e.first)) for e in events_in(marks, lang="tr")]
    assert found == expected


@pytest.mark.parametrize("marks", NOTHING)
def test_a_sentence_reports_nothing(marks: str) -> None:
    assert [(e.name, e.kind) for e in events_in(marks, lang="tr")] == []
