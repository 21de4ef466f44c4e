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
# A sentence with one place: the kind, who does it, whose words they are.
KINDS = [
    ("[Şuşa] kaybedilmedi.", "capture_denied", "unknown", "author"),
    ("Azerbaycan ordusu {17 Ekim'de=2020-10-17} [Fuzuli] kentine girdi.", "advance", "azerbaijan", "author"),
    ("Ermeni birlikleri [Goris] yönünde obüs kullandı.", "strike_shelling", "armenia", "author"),
    ("[Terter] ilçesinde misket bombası kullanıldı.", "strike_shelling", "unknown", "author"),
    ("[Zengilan] kentinde Azerbaycan bayrağı göndere çekildi.", "capture_claim", "azerbaijan", "author"),
    ("Ermeniler [Kelbecer] ilçesini terk ederken evlerini ateşe verdi.", "other", "armenia", "author"),
    ("[Laçın] ilçesi Azerbaycan'a devredildi.", "capture_claim", "unknown", "author"),
    ("Rus barış gücü askerleri [Hankendi] kentine konuşlandı.", "deployment", "russia", "author"),
    ("[Mingeçevir] kentine atılan füze havada imha edildi.", "strike_shelling", "unknown", "author"),
    ("[Talış] güneyinde yanmış dört araç görülüyor.", "equipment_loss", "unknown", "author"),
    ("[Hocalı] kasabası sakinleri katledildi.", "casualty_claim", "unknown", "author"),
    ("[Hadrut] tamamen kontrolümüzde.", "capture_claim", "unknown", "author"),
    ("[Mataghis] köyünü boşaltan Ermeni birlikleri geri çekildi.", "advance", "azerbaijan", "author"),
]
NOTHING = [
    "[Şuşa] kurtarılacak.",
    "[Gence] kentinde bir festival düzenlenecek.",
    "[Ağdam] doğumlu yazar kitabını anlattı.",
    "[Terter] ilçesinde ölen ya da yaralanan olmadı.",
    "[Gence] kentinde ölü ya da yaralı yok.",
    "[Füzuli] yakınlarında çekilmiş video incelendi.",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS, ids=[marks[:40] for marks, _ in REPORTS])
def test_a_sentence_reports(marks: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [(e.name, e.kind, e.claimed_by, str(e.first)) for e in events_in(marks, lang="tr")]
    assert found == expected


@pytest.mark.parametrize(("marks", "kind", "actor", "claimant"), KINDS, ids=[row[0][:40] for row in KINDS])
def test_kind_and_parties(marks: str, kind: str, actor: str, claimant: str) -> None:
    assert [(e.kind, e.actor, e.claimed_by) for e in events_in(marks, lang="tr")] == [(kind, actor, claimant)]


@pytest.mark.parametrize("marks", NOTHING)
def test_a_sentence_reports_nothing(marks: str) -> None:
    assert [(e.name, e.kind) for e in events_in(marks, lang="tr")] == []


@pytest.mark.xfail(strict=True, reason="a loss that was none takes the place of the attack before it")
def test_known_miss() -> None:
    marks = "Füze saldırısında [Berde] kentinde can kaybı yaşanmadı."
    assert [e.kind for e in events_in(marks, lang="tr")] == ["strike_shelling"]
