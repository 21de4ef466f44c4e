"""How much of the annotated texts is understood. A score that falls below its floor (gold/floors.toml) fails.

A gold standard is a folder of annotated texts beside that file. The development corpus is other people's writing and
not part of the project: its test skips where it is absent.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.evaluation.evaluate import evaluate, read_gold
from dashboard.evaluation.floors import below, read_floors
from dashboard.pipeline import shipped_gazetteer

GOLD = Path(__file__).resolve().parent / "gold"
FLOORS = read_floors(GOLD / "floors.toml")
DEVELOPMENT = "development"
FOLDERS = sorted(folder.name for folder in GOLD.iterdir() if any(folder.rglob("*.txt")))


def lost(name: str, gold: Path, source: Path | None = None) -> list[str]:
    gazetteer = shipped_gazetteer()
    evaluation = evaluate(read_gold(gold, gazetteer, source), gazetteer)
    return [*evaluation.failures, *below(evaluation.total().scores(), FLOORS[name])]


def test_every_gold_standard_has_floors_and_all_floors_have_a_gold_standard() -> None:
    assert sorted(FLOORS) == sorted([DEVELOPMENT, *FOLDERS])
    assert all(FLOORS.values())


@pytest.mark.parametrize("name", FOLDERS)
def test_no_score_falls_below_its_floor(name: str) -> None:
    assert lost(name, GOLD / name) == []


@pytest.mark.corpus
def test_no_score_of_the_development_corpus_falls_below_its_floor(shared: Path) -> None:
    assert lost(DEVELOPMENT, shared / "gold", shared / "seeds" / "karabakh-war-articles-2020.txt") == []
