"""The fit of the scores finds what was put in, keeps its signs, and sets line and floor where they belong."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import judged_events, scores
from benchmarks.logistic import chances, fit, left_out, table_of
from dashboard.extraction import event_scores
from dashboard.pipeline import shipped_gazetteer

GOOD, BAD = "stands beside", "is doubtful"
PASSAGE = """=== one
lang: en
published: 2020-10-20

News of the war

On {{9 October|2020-10-09}} the army captured [[Hadrut|literal|gn-148105]]. The day was long and the roads were wet.
Rockets hit the town of [[Hadrut|literal|gn-148105]] on {{10 October|2020-10-10}}, and a house was burnt to the ground.

--- events
gn-148105 | capture_claim | 2020-10-09 | unknown | author | asserted | On 9 October the army
"""


def drawn(count: int, base: float, good: float, bad: float) -> tuple[np.ndarray, np.ndarray]:
    """Return examples with two features, right as often as their log-odds say."""
    chance = np.random.default_rng(7)
    has = [frozenset(name for name in (GOOD, BAD) if chance.random() < 0.5) for _ in range(count)]
    table = table_of(has, (GOOD, BAD))
    right = (chance.random(count) < chances(table, np.array([base, good, bad]))).astype(float)
    return table, right


def test_a_fit_finds_the_weights_that_made_the_examples() -> None:
    table, right = drawn(20_000, 1.0, 0.8, -1.2)
    assert fit(table, right, np.array([1.0, -1.0]), 1.0) == pytest.approx([1.0, 0.8, -1.2], abs=0.12)


def test_a_feature_never_speaks_the_other_way() -> None:
    table, right = drawn(5_000, 1.0, -0.8, 0.9)
    weights = fit(table, right, np.array([1.0, -1.0]), 1.0)
    assert weights[1:].tolist() == [0.0, 0.0]
    assert chances(table, weights).mean() == pytest.approx(right.mean(), abs=0.001)


def test_a_heavy_penalty_leaves_only_the_share_that_is_right() -> None:
    table, right = drawn(5_000, 1.0, 0.8, -1.2)
    assert np.abs(fit(table, right, np.array([1.0, -1.0]), 1e6)[1:]).max() < 0.01


def test_what_is_left_out_is_told_by_the_others() -> None:
    table, right = drawn(3_000, 0.0, 2.0, -2.0)
    folds = ["a"] * 1_500 + ["b"] * 1_500
    expected = chances(table[:1_500], fit(table[1_500:], right[1_500:], np.array([1.0, -1.0]), 4.0))
    assert left_out(table, right, np.array([1.0, -1.0]), 4.0, folds)[:1_500] == pytest.approx(expected)


@given(st.lists(st.tuples(st.integers(30, 99), st.booleans()), min_size=1, max_size=60))
def test_from_the_line_on_as_many_are_right_as_wanted(pairs: list[tuple[int, bool]]) -> None:
    values = np.array([score / 100 for score, _ in pairs])
    right = np.array([float(good) for _, good in pairs])
    line = scores.line_of(values, right, wanted=0.8)
    if line < 1:
        assert right[values >= line].mean() >= 0.8
    else:
        assert all(right[values >= one].mean() < 0.8 for one in values)


def test_the_floor_leaves_out_what_lowers_f1() -> None:
    values = np.array([0.1, 0.2, 0.5, 0.9])
    right = asked = np.array([0.0, 0.0, 1.0, 1.0])
    floor = scores.floor_of(values, right, asked, wanted=2)
    assert 0.2 < floor <= 0.5
    assert scores.f1_from(floor, values, right, asked, 2) == 1.0


def test_events_are_judged_by_what_is_marked(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_text(PASSAGE, encoding="utf-8")
    judged = judged_events.read_set("some", tmp_path, shipped_gazetteer())
    assert judged.asked == 1
    told = {(one.kind, one.right, one.lang) for one in judged.events}
    assert {("capture_claim", True, "en"), ("strike_shelling", False, "en")} <= told
    assert all(one.features <= set(event_scores.WEIGHTS) for one in judged.events)


def test_the_numbers_are_put_where_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "event_scores.py"
    before = scores.MODULE.read_text(encoding="utf-8")
    module.write_text(before, encoding="utf-8")
    monkeypatch.setattr(scores, "MODULE", module)
    weights = {"BASE": 1.11, **{name: 0.22 if name in event_scores.FOR else -0.33 for name in event_scores.WEIGHTS}}
    scores.write(weights, 0.77, 0.44)
    after = module.read_text(encoding="utf-8")
    assert (after.count("0.22,"), after.count("-0.33,")) == (len(event_scores.FOR), len(event_scores.AGAINST))
    assert re.findall(r"(?m)^(?:LINE|FLOOR|BASE) = (.*)$", after) == ["0.77", "0.44", "1.11"]
    assert re.sub(r"-?\d\.\d+", "", after) == re.sub(r"-?\d\.\d+", "", before)


def test_nothing_is_written_when_a_name_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "event_scores.py"
    module.write_text("LINE = 0.5\nFLOOR = 0.2\n", encoding="utf-8")
    monkeypatch.setattr(scores, "MODULE", module)
    with pytest.raises(SystemExit, match="0 times, not once"):
        scores.write({"BASE": 1.0}, 0.6, 0.3)
    assert module.read_text(encoding="utf-8") == "LINE = 0.5\nFLOOR = 0.2\n"
