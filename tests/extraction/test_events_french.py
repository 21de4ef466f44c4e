"""What French sentences report: place, kind, actor, claimed_by, first, last; and what tells nothing.

The sentences were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import events_in

REPORTS = [
    (
        "{Le 18 mai 1992=1992-05-18}, les Arméniens prirent [Latchine].",
        [("Latchine", "capture_claim", "armenia", "author", "1992-05-18", "1992-05-18")],
    ),
    (
        "{Le 8 novembre=2020-11-08}, Aliev a annoncé la libération de [Choucha].",
        [("Choucha", "capture_claim", "azerbaijan", "azerbaijan", "2020-11-08", "2020-11-08")],
    ),
    (
        "Les villages de [Soultanly], [Amirvarly] et [Edicha] ont été libérés {vendredi=2020-10-16}, a déclaré le président Aliev.",
        [
            ("Soultanly", "capture_claim", "unknown", "azerbaijan", "2020-10-16", "2020-10-16"),
            ("Amirvarly", "capture_claim", "unknown", "azerbaijan", "2020-10-16", "2020-10-16"),
            ("Edicha", "capture_claim", "unknown", "azerbaijan", "2020-10-16", "2020-10-16"),
        ],
    ),
    (
        "{Hier=2020-10-19}, les forces azerbaïdjanaises s'emparèrent de [Hadrout].",
        [("Hadrout", "capture_claim", "azerbaijan", "author", "2020-10-19", "2020-10-19")],
    ),
    (
        "{Dimanche=2020-10-18}, un missile s'est abattu sur un immeuble de [Gandja].",
        [("Gandja", "strike_shelling", "unknown", "author", "2020-10-18", "2020-10-18")],
    ),
    (
        "Les habitants de [Hadrout] furent chassés {en mai 1991=1991-05-01/1991-05-31/month}.",
        [("Hadrout", "displacement", "unknown", "author", "1991-05-01", "1991-05-31")],
    ),
    (
        "L'Arménie a démenti la prise de [Fizouli].",
        [("Fizouli", "capture_denied", "azerbaijan", "armenia", "2020-11-30", "2020-11-30")],
    ),
    (
        "{Le 20 novembre=2020-11-20}, [Aghdam] a été restituée à l'Azerbaïdjan.",
        [("Aghdam", "other", "unknown", "author", "2020-11-20", "2020-11-20")],
    ),
    # entering a place, holding it, claiming it; forces that only enter a zone move forward
    (
        "{Le 2 avril 1993=1993-04-02}, les forces arméniennes pénétrèrent dans [Kelbadjar].",
        [("Kelbadjar", "capture_claim", "armenia", "author", "1993-04-02", "1993-04-02")],
    ),
    (
        "{Mardi=2020-11-03}, des soldats ont pénétré dans la zone démilitarisée près de [Madaguiz].",
        [("Madaguiz", "advance", "unknown", "author", "2020-11-03", "2020-11-03")],
    ),
    (
        "{Mardi=2020-11-03}, l'armée s'est assuré le contrôle de [Soultanly].",
        [("Soultanly", "capture_claim", "unknown", "author", "2020-11-03", "2020-11-03")],
    ),
    (
        "« [Choucha] n'est pas tombée », assure Stepanakert.",
        [("Choucha", "capture_denied", "unknown", "nkr", "2020-11-30", "2020-11-30")],
    ),
    # the past of histories; who leaves
    (
        "{Le 3 juillet 1992=1992-07-03}, les habitants de [Mardakert] s'enfuirent vers le sud.",
        [("Mardakert", "displacement", "unknown", "author", "1992-07-03", "1992-07-03")],
    ),
    (
        "{Mardi=2020-11-03}, les derniers minibus ont quitté [Hadrout].",
        [("Hadrout", "displacement", "unknown", "author", "2020-11-03", "2020-11-03")],
    ),
    (
        "{Le 3 juillet 1992=1992-07-03}, vingt habitants moururent à [Maragha].",
        [("Maragha", "casualty_claim", "unknown", "author", "1992-07-03", "1992-07-03")],
    ),
    (
        "{Lundi=2020-11-02}, les deux armées se sont aussi affrontées près de [Talych].",
        [("Talych", "clash", "unknown", "author", "2020-11-02", "2020-11-02")],
    ),
    (
        "{Mardi=2020-11-03}, Erdogan inaugurait un aéroport à [Fizouli].",
        [("Fizouli", "other", "turkey", "author", "2020-11-03", "2020-11-03")],
    ),
]
NOTHING = [
    "Nous avons rencontré des survivants à [Aghdam].",
    "Il n'y a eu ni morts ni blessés à [Terter].",
    "On ne déplore aucune victime à [Terter].",
    "L'Azerbaïdjan se prépare à attaquer [Stepanakert].",
    "Des pourparlers sont prévus à [Evlakh].",
    "Bakou exige la libération de [Choucha].",
    "L'usine se trouve à 10 km au sud de [Goris|settlement|literal|AM].",
]


@pytest.mark.parametrize(("marks", "expected"), REPORTS)
def test_reports(marks, expected):
    events = events_in(marks, "fr", "2020-11-30")
    assert [(e.name, e.kind, e.actor, e.claimed_by, str(e.first), str(e.last)) for e in events] == expected


@pytest.mark.parametrize("marks", NOTHING)
def test_tells_nothing(marks):
    assert events_in(marks, "fr", "2020-11-30") == []
