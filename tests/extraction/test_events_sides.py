"""Who did it, who says so, and which place it belongs to, where a sentence names several."""

from __future__ import annotations

import pytest
from event_marks import events_in

A, M, N, U, T, I = "azerbaijan", "armenia", "nkr", "unknown", "turkey", "iran"  # noqa: E741

ACTORS = [
    # the agent of another verb is not the agent of this one
    ("en", "Azerbaijani units attacked [Madagiz] and were thrown back by the Armenian army.", [("Madagiz", "clash", A, M)]),
    ("en", "Yerevan said that Azerbaijani commandos had raided [Madagiz] at night and had been repulsed by its troops.",
     [("Madagiz", "clash", A, M)]),
    ("en", "[Madagiz] was shelled and then captured by Azerbaijani forces.",
     [("Madagiz", "strike_shelling", A, M), ("Madagiz", "capture_claim", A, M)]),
    # what suffers stands before a passive verb
    ("en", "Armenian trenches were bombed near [Madagiz].", [("Madagiz", "strike_shelling", U, U)]),
    ("en", "Azerbaijani columns were advancing towards [Madagiz].", [("Madagiz", "advance", A, M)]),
    # a place falls to somebody, not from whoever is named next
    ("en", "[Khojavend] fell {on 2 October=2020-10-02}, Armenian forces took [Sanasar] {on 3 October=2020-10-03}.",
     [("Khojavend", "capture_claim", U, U), ("Sanasar", "capture_claim", M, A)]),
    ("en", "[Khojavend] fell to Armenian forces {on 2 October=2020-10-02}.", [("Khojavend", "capture_claim", M, A)]),
    ("en", "The Armenian army lost the town of [Khojavend].", [("Khojavend", "capture_claim", A, M)]),
    ("ar", "سقطت مدينة [لاتشين] بيد القوات الأرمينية.", [("لاتشين", "capture_claim", M, A)]),
    # pairs and companions
    ("en", "Yerevan reported a Turkish-Azerbaijani assault on [Madagiz].", [("Madagiz", "clash", A, M)]),
    ("en", "The Armenian-Azerbaijani clashes near [Madagiz] went on.", [("Madagiz", "clash", U, U)]),
    ("en", "Azerbaijani infantry with Turkish instructors and Syrian mercenaries stormed [Madagiz].",
     [("Madagiz", "clash", A, M)]),
    ("en", "Azerbaijani infantry, backed by Turkish jets and Syrian mercenaries, stormed [Madagiz].",
     [("Madagiz", "clash", A, M)]),
    # a clause about something else, and a thing that hits
    ("en", "[Martuni], which the Artsakh authorities call a fortress, is often shelled.", [("Martuni", "strike_shelling", U, U)]),
    ("en", "In [Jolfa County|district] of Iran, a stray rocket hit a farm.", [("Jolfa County", "strike_shelling", U, U)]),
    ("en", "Armenian rockets hit [Mingachevir].", [("Mingachevir", "strike_shelling", M, A)]),
    ("en", "A missile launched by Armenian forces struck [Mingachevir].", [("Mingachevir", "strike_shelling", M, A)]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marks", "expected"), ACTORS)
def test_who_does_it_to_whom(lang, marks, expected):
    assert [(e.name, e.kind, e.actor, e.target) for e in events_in(marks, lang)] == expected


DENIALS = [
    ("en", "Armenia dismissed the Azerbaijani allegations about the shelling of [Barda] as propaganda.", "strike_shelling", M, M),
    ("en", "Baku refuted claims by Armenia of the bombing of [Martuni].", "strike_shelling", A, A),
    ("en", "The ministry in Yerevan called Azerbaijani reports that [Barda] had been shelled false.", "strike_shelling", M, M),
    ("en", "Yerevan rejects reports of Armenian shelling of [Barda].", "strike_shelling", M, M),
    ("ar", "نفت باكو المزاعم الأرمينية حول قصف مدينة [خوجاوند].", "strike_shelling", A, A),
    ("en", "Azerbaijani claims about the shelling of [Barda] were refuted by Yerevan.", "strike_shelling", M, M),
    ("en", "Allegations by Armenia that [Martuni] had been bombed were rejected by the Azerbaijani ministry.",
     "strike_shelling", A, A),
    ("ar", "رفضت يريفان الاتهامات الأذربيجانية بشأن قصف مدينة [خوجاوند].", "strike_shelling", M, M),
    ("en", "Armenia rejects Azerbaijani reports about the capture of [Madagiz].", "capture_denied", A, M),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marks", "kind", "actor", "by"), DENIALS)
def test_who_rejects_a_claim_denies_it(lang, marks, kind, actor, by):
    (event,) = events_in(marks, lang)
    assert (event.kind, event.actor, event.claimed_by, event.certainty) == (kind, actor, by, "denied")


PLACES = [
    ("Rockets struck [Sanasar] {on 9 October=2020-10-09}, a spokesman in [Tabriz] said.", ["Sanasar"]),
    ("Rockets struck [Sanasar], said reporters in [Barda].", ["Sanasar"]),
    ("According to officials in [Barda], rockets struck [Sanasar].", ["Sanasar"]),
    ("Reporters in [Stepanakert] came under fire.", ["Stepanakert"]),
]


@pytest.mark.parametrize(("marks", "names"), PLACES)
def test_where_a_speaker_sits_nothing_happens(marks, names):
    assert [event.name for event in events_in(marks)] == names


TAKEN = [
    ("[Khojavend] was taken {on 9 October=2020-10-09}, Yerevan said.", [("Khojavend", U, M)]),
    ("Baku said its army had taken [Khojavend].", [("Khojavend", A, A)]),
    ("[Khojavend] and the villages of [Sur] and [Tug] were taken.", [(x, U, "author") for x in ("Khojavend", "Sur", "Tug")]),
    ("The town of [Khojavend] has now been taken.", [("Khojavend", U, "author")]),
    ("The wounded were taken to [Khojavend].", []),
    ("The driver took [Khojavend] residents home.", []),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), TAKEN)
def test_places_are_taken(marks, expected):
    found = [e for e in events_in(marks) if e.kind == "capture_claim"]
    assert [(e.name, e.actor, e.claimed_by) for e in found] == expected


def test_what_was_talked_about_did_not_happen():
    for marks in (
        "The ministers spoke by phone and said that an escalation in [Karabakh|region] had to be avoided.",
        "The presidents discussed the clashes in [Karabakh|region] by telephone.",
        "The presidents talked over the phone about the clashes in [Karabakh|region].",
    ):
        assert {event.kind for event in events_in(marks)} <= {"ceasefire_diplomacy"}


def test_a_purpose_is_no_advance():
    marks = "Mercenaries, hired by Turkey to support the Azerbaijani offensive in [Karabakh|region], laid down their weapons."
    assert "advance" not in {event.kind for event in events_in(marks)}


def test_a_denied_fall_of_the_town_named_before():
    marks = "دخلت القوات الأذربيجانية مدينة [لاتشين]. ونفت الحكومة الأرمينية سقوط المدينة، وقالت إن المعارك تدور قرب [لاتشين]."
    _, denial, clash = events_in(marks, "ar")
    assert (denial.kind, denial.claimed_by, denial.certainty, denial.place_basis) == (
        "capture_denied",
        M,
        "denied",
        "carried",
    )
    assert (clash.kind, clash.claimed_by, clash.certainty) == ("clash", M, "claimed")


def test_arabic_words_that_begin_like_a_future_are_none():
    for marks in ("[ستيباناكرت] تعرضت لقصف كثيف.", "سيارة في [ستيباناكرت] أصابها قصف."):
        assert [event.kind for event in events_in(marks, "ar")] == ["strike_shelling"]
    assert events_in("ستقصف القوات مدينة [ستيباناكرت].", "ar") == []
