"""What counts as right: toponyms, dates and events of one text, as a person marked them and as a program found them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from gold_texts import ARMENIA, BAKU, FUZULI, HADRUT, HADRUT_PROVINCE, MOSCOW, TARTAR, Findings, gold_of

from dashboard.evaluation.compare_dates import compare_dates
from dashboard.evaluation.compare_events import compare_events
from dashboard.evaluation.compare_toponyms import compare_toponyms
from dashboard.evaluation.gold import GoldDocument
from dashboard.evaluation.pairing import pair
from dashboard.evaluation.tally import Record, add_up

NINTH = dt.date(2020, 10, 9)


def record_of(gold: GoldDocument, found: Findings) -> Record:
    record = Record(gold)
    for compare in (compare_toponyms, compare_dates, compare_events):
        compare(gold, found.tables(), record)
    return record


def scores_of(gold: GoldDocument, found: Findings) -> dict[str, float | None]:
    return add_up(record_of(gold, found).tallies.values()).scores()


def kinds_of(gold: GoldDocument, found: Findings) -> list[str]:
    return [one.kind for one in record_of(gold, found).mistakes]


@pytest.fixture
def gold(tmp_path: Path) -> GoldDocument:
    return gold_of(
        tmp_path, f"[[Armenia|metonym|{ARMENIA}]] lost [[Hadrut|literal|{HADRUT}]], [[Moscow|metonym|{MOSCOW}]] says."
    )


def test_all_found_is_all_right(gold: GoldDocument) -> None:
    found = Findings(gold.text).toponym("Hadrut", HADRUT).toponym("Armenia", ARMENIA, "metonym")
    scores = scores_of(gold, found)
    for name in ("toponym_f1", "resolved", "resolved_end_to_end", "settlement_1km", "role_others", "role_countries"):
        assert scores[name] == 1.0, name
    assert scores["date_value_f1"] is None
    assert kinds_of(gold, found) == []


def test_what_is_missed_costs_recall_and_places_elsewhere_are_not_asked_for(gold: GoldDocument) -> None:
    found = Findings(gold.text).toponym("Armenia", ARMENIA, "metonym")
    assert kinds_of(gold, found) == ["toponym missed"]
    scores = scores_of(gold, found)
    assert (scores["toponym_recall"], scores["toponym_precision"], scores["resolved"]) == (0.5, 1.0, None)
    assert scores["resolved_end_to_end"] == 0.0


def test_what_is_invented_or_found_twice_costs_precision(gold: GoldDocument) -> None:
    found = Findings(gold.text).toponym("Hadrut", HADRUT).toponym("Hadrut", HADRUT).toponym("says", FUZULI)
    assert kinds_of(gold, found) == ["toponym invented", "toponym invented", "toponym missed"]
    assert scores_of(gold, found)["toponym_precision"] == pytest.approx(1 / 3)


def test_a_name_kept_for_review_may_be_right_and_costs_nothing_when_it_is_not(gold: GoldDocument) -> None:
    found = Findings(gold.text).toponym("Hadrut", None).toponym("Armenia", ARMENIA, "metonym").toponym("says", None)
    scores = scores_of(gold, found)
    assert (scores["toponym_precision"], scores["toponym_recall"], scores["resolved"]) == (1.0, 1.0, 0.0)
    assert kinds_of(gold, found) == ["toponym misplaced"]


def test_a_neighbour_is_the_wrong_village_and_a_town_is_the_right_one_of_its_province(tmp_path: Path) -> None:
    town = gold_of(tmp_path, f"In [[Hadrut|literal|{HADRUT}]].")
    assert kinds_of(town, Findings(town.text).toponym("Hadrut", FUZULI)) == ["toponym misplaced"]
    province = gold_of(tmp_path, f"In [[Hadrut|literal|{HADRUT_PROVINCE}]].")
    assert kinds_of(province, Findings(province.text).toponym("Hadrut", HADRUT)) == []


def test_a_city_far_away_must_not_be_put_into_the_theatre(gold: GoldDocument) -> None:
    found = Findings(gold.text).toponym("Moscow", BAKU, "metonym")
    assert "toponym misplaced" in kinds_of(gold, found)
    assert scores_of(gold, found)["resolved"] == 0.0


def test_of_the_roles_only_literal_or_not_is_scored_and_adjectives_are_not_asked_for(tmp_path: Path) -> None:
    gold = gold_of(
        tmp_path, f"[[Armenia|modifier|{ARMENIA}]] [[Karabakh|adjectival|gn-409410]] [[Hadrut|literal|{HADRUT}]]"
    )
    found = Findings(gold.text).toponym("Armenia", ARMENIA, "metonym").toponym("Hadrut", HADRUT, "metonym")
    scores = scores_of(gold, found)
    assert (scores["role_countries"], scores["role_others"], scores["role_accuracy"]) == (1.0, 0.0, 0.5)
    assert scores["toponym_recall"] == 1.0


@pytest.mark.parametrize(
    ("marked", "first", "last", "wrong"),
    [
        ("2020-10-09", 9, 9, []),
        ("2020-10-09", 10, 10, ["date wrong"]),
        ("2020-10-05/2020-10-11", 5, 11, []),
        ("2020-10-05/2020-10-11", 5, 10, ["date wrong"]),
        ("2020-10-01/2020-10-10|approx", 1, 5, []),
        ("2020-10-01/2020-10-10|approx", 1, 4, ["date wrong"]),
        ("2020-10-01/2020-10-10|approx", 1, 20, []),
        ("2020-10-01/2020-10-10|approx", 11, 20, ["date wrong"]),
        ("vague", 9, 9, ["date invented"]),
        ("2020-10-09", None, None, ["date missed"]),
        ("vague", None, None, []),
    ],
)
def test_days(tmp_path: Path, marked: str, first: int | None, last: int | None, wrong: list[str]) -> None:
    gold = gold_of(tmp_path, f"It fell {{{{then|{marked}}}}}.")
    day = None if first is None else dt.date(2020, 10, first)
    found = Findings(gold.text).date("then", day, None if last is None else dt.date(2020, 10, last))
    assert kinds_of(gold, found) == wrong


def test_a_date_that_is_none_is_invented(gold: GoldDocument) -> None:
    found = Findings(gold.text).date("Hadrut", NINTH)
    assert "date invented" in kinds_of(gold, found)
    assert scores_of(gold, found)["date_precision"] == 0.0


SENTENCE = "Baku said that Hadrut fell."
TAKEN = f"{HADRUT} | capture_claim | 2020-10-09 | azerbaijan | azerbaijan | claimed | Baku said"


def fallen(folder: Path, line: str = TAKEN) -> GoldDocument:
    text = f"Before it, nothing. Baku said that [[Hadrut|literal|{HADRUT}]] fell. The town burned."
    return gold_of(folder, text, line)


@pytest.mark.parametrize(
    ("days", "found", "right"),
    [
        ("2020-10-09", NINTH, True),
        ("2020-10-09", dt.date(2020, 10, 10), False),
        ("2020-10-09", None, False),
        ("2020-10-05/2020-10-11", NINTH, True),
        ("2020-10-05/2020-10-08", NINTH, False),
        ("undated", None, True),
        ("undated", NINTH, True),
    ],
)
def test_days_of_an_event(tmp_path: Path, days: str, found: dt.date | None, right: bool) -> None:
    gold = fallen(tmp_path, TAKEN.replace("2020-10-09", days))
    scores = scores_of(gold, Findings(gold.text).event(SENTENCE, HADRUT, found))
    assert scores["event_precision"] == (1.0 if right else 0.0)
    assert scores["event_recall"] == (None if days == "undated" else 1.0 if right else 0.0)


def test_an_interval_much_longer_than_what_is_told_is_no_match(tmp_path: Path) -> None:
    gold = fallen(tmp_path, TAKEN.replace("2020-10-09", "2020-10-05/2020-10-07"))
    week = Findings(gold.text).event(SENTENCE, HADRUT, None, first=dt.date(2020, 10, 5), last=dt.date(2020, 10, 11))
    month = Findings(gold.text).event(SENTENCE, HADRUT, None, first=dt.date(2020, 10, 1), last=dt.date(2020, 10, 31))
    assert kinds_of(gold, week)[1:] == []
    assert kinds_of(gold, month)[1:] == ["event missed", "event extra"]


def test_an_event_of_another_sentence_or_place_is_extra(tmp_path: Path) -> None:
    gold = fallen(tmp_path)
    for found in (
        Findings(gold.text).event("The town burned.", HADRUT, NINTH),
        Findings(gold.text).event(SENTENCE, TARTAR, NINTH),
    ):
        assert kinds_of(gold, found)[1:] == ["event missed", "event extra"]


def test_what_was_found_instead_of_a_missed_event_is_told(tmp_path: Path) -> None:
    gold = fallen(tmp_path)
    mistakes = record_of(gold, Findings(gold.text).event(SENTENCE, HADRUT, dt.date(2020, 10, 12))).mistakes
    (missed,) = [one for one in mistakes if one.kind == "event missed"]
    assert (missed.expected, missed.found) == (
        "Hadrut: capture_claim, 2020-10-09, claimed by azerbaijan",
        "Hadrut: capture_claim, 2020-10-12, claimed by azerbaijan",
    )


def test_kind_and_claimant_of_a_match(tmp_path: Path) -> None:
    gold = fallen(tmp_path)
    found = Findings(gold.text).event(SENTENCE, HADRUT, NINTH, kind="advance", claimed_by="author")
    assert kinds_of(gold, found)[1:] == ["event kind wrong", "event claimant wrong"]
    scores = scores_of(gold, found)
    assert (scores["event_f1"], scores["event_kind_f1"], scores["event_claimed_by_accuracy"]) == (1.0, 0.0, 0.0)


def test_of_two_events_of_a_sentence_the_one_alike_is_the_match(tmp_path: Path) -> None:
    gold = fallen(tmp_path)
    found = Findings(gold.text).event(SENTENCE, HADRUT, NINTH, kind="clash").event(SENTENCE, HADRUT, NINTH)
    assert kinds_of(gold, found)[1:] == ["event extra"]
    assert scores_of(gold, found)["event_kind_f1"] == pytest.approx(2 / 3)


def test_events_that_are_not_shown_do_not_count_as_shown(tmp_path: Path) -> None:
    gold = fallen(tmp_path)
    found = Findings(gold.text).event(SENTENCE, HADRUT, NINTH).event(SENTENCE, HADRUT, NINTH, shown=False)
    scores = scores_of(gold, found)
    assert (scores["event_precision"], scores["event_precision_shown"]) == (0.5, 1.0)


def test_a_carried_event_is_not_asked_for_and_not_held_against_the_program(tmp_path: Path) -> None:
    gold = fallen(tmp_path, TAKEN.replace("Baku said", "The town burned | carried"))
    assert "event missed" not in kinds_of(gold, Findings(gold.text))
    assert scores_of(gold, Findings(gold.text))["event_recall"] is None
    assert scores_of(gold, Findings(gold.text).event("The town burned.", HADRUT, NINTH))["event_precision"] == 1.0


def test_an_event_at_a_place_nobody_can_point_to_is_neither_right_nor_wrong(tmp_path: Path) -> None:
    line = "none | clash | 2020-10-09 | unknown | author | asserted | They fought"
    gold = gold_of(tmp_path, "They fought at [[Yenikend|literal|none]].", line)
    scores = scores_of(gold, Findings(gold.text).event("They fought at Yenikend.", FUZULI, NINTH))
    assert (scores["event_precision"], scores["event_recall"]) == (None, None)


def test_the_longest_overlap_is_paired_first_and_each_span_once() -> None:
    texts = Findings("Nagorno-Karabakh")
    texts.toponym("Karabakh", None).toponym("Nagorno-Karabakh", None).toponym("Nagorno", None)
    first, whole, last = texts.toponyms
    assert pair([whole], [first, last, whole]) == {0: 2}
    assert pair([last, first], [whole]) == {1: 0}
