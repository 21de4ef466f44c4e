"""What German sentences report: place, kind, actor, claimed_by, first, last; and what tells nothing.

The sentences were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import events_in

REPORTS = [
    (
        "{Neun Tage später=1992-05-18} fiel [Latschin].",
        [("Latschin", "capture_claim", "unknown", "author", "1992-05-18", "1992-05-18")],
    ),
    (
        "{Am Dienstag=2020-10-20} meldete Baku, man habe mehrere Anhöhen um [Talisch] eingenommen.",
        [("Talisch", "capture_claim", "azerbaijan", "azerbaijan", "2020-10-20", "2020-10-20")],
    ),
    (
        "{Gestern=2020-10-19} rückten aserbaidschanische Truppen bis nach [Hadrut] vor.",
        [("Hadrut", "advance", "unknown", "author", "2020-10-19", "2020-10-19")],
    ),
    (
        "Laut Eriwan wurden {am Montag=2020-10-19} bei [Martuni] zwei Soldaten getötet.",
        [("Martuni", "casualty_claim", "unknown", "armenia", "2020-10-19", "2020-10-19")],
    ),
    (
        "{Gestern=2020-10-19} wurden die Dörfer [Sur], [Tagh] und [Edilli] befreit, teilte Präsident Alijew mit.",
        [
            ("Sur", "capture_claim", "unknown", "azerbaijan", "2020-10-19", "2020-10-19"),
            ("Tagh", "capture_claim", "unknown", "azerbaijan", "2020-10-19", "2020-10-19"),
            ("Edilli", "capture_claim", "unknown", "azerbaijan", "2020-10-19", "2020-10-19"),
        ],
    ),
    (
        "{Bereits am Vortag=2020-10-19} beschossen Drohnen [Stepanakert].",
        [("Stepanakert", "strike_shelling", "unknown", "author", "2020-10-19", "2020-10-19")],
    ),
    # entering a place and having it in one's hands, in reported speech too; losing it not
    (
        "{Am Tag darauf=1993-04-02} rückten armenische Truppen in [Kelbadschar] ein.",
        [("Kelbadschar", "capture_claim", "unknown", "author", "1993-04-02", "1993-04-02")],
    ),
    (
        "Außerdem stünden die Dörfer [Sur] und [Tschaili] unter Kontrolle der Armee, sagte Alijew {am Freitag=2020-10-30}.",
        [
            ("Sur", "capture_claim", "unknown", "azerbaijan", "2020-10-30", "2020-10-30"),
            ("Tschaili", "capture_claim", "unknown", "azerbaijan", "2020-10-30", "2020-10-30"),
        ],
    ),
    (
        "[Schuscha] sei nicht gefallen, erklärte Eriwan.",
        [("Schuscha", "capture_denied", "unknown", "armenia", "2020-11-30", "2020-11-30")],
    ),
    # fire, losses
    (
        "Aserbaidschan schoss {am Mittwoch=2020-11-04} auf [Martuni].",
        [("Martuni", "strike_shelling", "azerbaijan", "author", "2020-11-04", "2020-11-04")],
    ),
    (
        "{Am Sonntag=2020-11-01} seien bei [Kubatly] zwei T-90 vernichtet worden.",
        [("Kubatly", "equipment_loss", "unknown", "author", "2020-11-01", "2020-11-01")],
    ),
    # who comes, who leaves
    (
        "Russische Schützenpanzer fuhren {am Dienstagabend=2020-11-10} nach [Latschin].",
        [("Latschin", "deployment", "russia", "author", "2020-11-10", "2020-11-10")],
    ),
    (
        "{Am Dienstag=2020-11-10} verließen die letzten Bewohner [Karwatschar].",
        [("Karwatschar", "displacement", "unknown", "author", "2020-11-10", "2020-11-10")],
    ),
]
NOTHING = [
    "Verletzt wurde in [Terter] niemand.",
    "Opfer habe es in [Terter] nicht gegeben.",
    "Im Falle eines Angriffs auf [Terter] werde man antworten.",
    "Aserbaidschan droht, [Stepanakert] anzugreifen und will [Schuscha] befreien.",
    "Wenn [Schuscha] fällt, ist der Krieg vorbei.",
    "Ein Händler aus [Goris|settlement|literal|AM] erzählt von seiner Familie.",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS)
def test_reports(marks, expected):
    events = events_in(marks, "de", "2020-11-30")
    assert [(e.name, e.kind, e.actor, e.claimed_by, str(e.first), str(e.last)) for e in events] == expected


@pytest.mark.parametrize("marks", NOTHING)
def test_tells_nothing(marks):
    assert events_in(marks, "de", "2020-11-30") == []
