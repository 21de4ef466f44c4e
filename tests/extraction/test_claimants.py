"""Who says so: the sources that sentences quote, and whom an accusation names."""

from __future__ import annotations

import pytest

from dashboard.extraction.claimants import claim_of, denial_after, find_claims
from dashboard.extraction.cues import compiled
from dashboard.extraction.parties import find_parties
from dashboard.extraction.plain import plain

CASES = [
    ("en", "According to Baku, the town was taken.", [("azerbaijan", "say")]),
    ("en", "Azerbaijani President Ilham Aliyev announced the capture.", [("azerbaijan", "say")]),
    ("en", "The Armenian Defence Ministry denied the report.", [("armenia", "deny")]),
    ("en", "Sources loyal to the Syrian opposition said 30 fighters died.", [("syria_militants", "say")]),
    ("en", "Russia's state-run agency RIA reported losses.", [("media", "say")]),
    ("en", "Armenian media claimed a victory.", [("armenia", "say")]),
    ("en", "Baku accused Armenia of shelling Terter.", [("azerbaijan", "accuse")]),
    ("en", "“We hold the town,” Pashinyan said.", [("armenia", "say")]),
    ("en", "The Artsakh Defence Army said the attack failed.", [("nkr", "say")]),
    ("en", "The footage shows a burning tank.", [("media", "show")]),
    ("en", "The results show an Armenian retreat.", []),
    ("en", "Armenian forces left the town, local officials said.", []),
    ("en", "Lavrov said the truce holds and added that monitors are needed.", [("russia", "say"), ("russia", "say")]),
    ("ar", "أعلنت وزارة الدفاع الأرمينية إسقاط طائرة", [("armenia", "say")]),
    ("ar", "بحسب باكو، سيطر الجيش على البلدة", [("azerbaijan", "say")]),
    ("ar", "نفت يريفان ذلك", [("armenia", "deny")]),
    ("ru", "По данным Минобороны Азербайджана, село взято.", [("azerbaijan", "say")]),
    ("ru", "Как заявил Пашинян, бои продолжаются.", [("armenia", "say")]),
    ("az", "Müdafiə Nazirliyi bildirib ki, kənd azad edilib.", [("azerbaijan", "say")]),
    ("tr", "Erivan bunu yalanladı.", [("armenia", "deny")]),
    ("hy", "ՀՀ ՊՆ-ն հայտնել է կորուստների մասին։", [("armenia", "say")]),
    ("fr", "Selon Bakou, la ville est prise.", [("azerbaijan", "say")]),
    ("de", "Nach armenischen Angaben hält die Stadt.", [("armenia", "say")]),
]  # fmt: skip


def claims_in(text, language):
    view = plain(text, 0, len(text))
    cues = compiled(language)
    return view, find_claims(view.text, cues, find_parties(view.text, cues, []))


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_sources_of_a_sentence(language, text, expected):
    _, claims = claims_in(text, language)
    assert [(claim.party, claim.manner) for claim in claims] == expected


def test_an_accusation_names_the_accused():
    _, (claim,) = claims_in("Baku accused Armenia of shelling Terter.", "en")
    assert claim.accused == "armenia"


def test_a_happening_stands_under_the_claim_before_it():
    view, claims = claims_in("Baku said it took one village, while Yerevan said it shot down a drone.", "en")
    parties = []
    for cue in ("took", "shot down"):
        claim = claim_of(view.text.index(cue), claims, verb_last=False)
        assert claim is not None
        parties.append(claim.party)
    assert parties == ["azerbaijan", "armenia"]


def test_a_denial_after_a_claim():
    view, claims = claims_in("Baku said it took the village, but Yerevan denied it.", "en")
    cue = view.text.index("took")
    claim, denial = claim_of(cue, claims, verb_last=False), denial_after(cue + 4, claims)
    assert claim is not None and claim.party == "azerbaijan"
    assert denial is not None and denial.party == "armenia"


def test_a_literal_place_is_no_actor():
    text = "fighting in azerbaijan, officials said"
    cues = compiled("en")
    where = (text.index("azerbaijan"), text.index("azerbaijan") + len("azerbaijan"))
    (party,) = find_parties(text, cues, [where])
    assert party.literal
    assert find_claims(text, cues, [party]) == []
