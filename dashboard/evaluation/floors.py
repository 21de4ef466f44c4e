"""Floors: the least that each score of each gold standard may be, in one TOML file.

    [development]
    toponym_f1 = 0.98  # 0.9996 on 2020-10-16

A table is a gold standard, a key a score, its value between 0 and 1.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from dashboard.errors import GoldError
from dashboard.evaluation.faults import Faults, read_utf8
from dashboard.evaluation.tally import SCORES
from gazetteer.errors import complaint

Floors = Mapping[str, Mapping[str, float]]


def read_floors(file: Path) -> dict[str, dict[str, float]]:
    """Return gold standard -> score -> floor; raises GoldError with the value and the remedy."""
    try:
        tables = tomllib.loads(read_utf8(file))
    except tomllib.TOMLDecodeError as error:
        message = complaint(file, None, str(error), "not TOML", "Write '[set]', and under it 'score = 0.9' a line.")
        raise GoldError(message, [message]) from error
    faults = Faults()
    floors: dict[str, dict[str, float]] = {}
    for name, table in tables.items():
        if not isinstance(table, dict):
            faults.add(file, None, name, "a floor outside of a gold standard", "Put it under a line '[set]'.")
            continue
        floors[name] = {}
        for score, floor in table.items():
            if score not in SCORES:
                faults.add(file, None, f"{name}.{score}", "unknown score", f"Use one of: {', '.join(SCORES)}.")
            elif isinstance(floor, bool) or not isinstance(floor, int | float) or not 0 <= floor <= 1:
                faults.add(file, None, f"{name}.{score} = {floor!r}", "not a floor", "Write a number from 0 to 1.")
            else:
                floors[name][score] = float(floor)
    faults.raise_any(f"{file} cannot be used")
    return floors


def floors_of(floors: Floors, name: str, file: Path) -> Mapping[str, float]:
    """Return the floors of one gold standard; raises GoldError when it has none."""
    if not floors.get(name):
        message = complaint(file, None, name, "no floors of this gold standard", f"Write them under '[{name}]'.")
        raise GoldError(message, [message])
    return floors[name]


def below(scores: Mapping[str, float | None], floors: Mapping[str, float]) -> list[str]:
    """Return a sentence for each score that lies below its floor, or that could not be measured."""
    found = []
    for name, floor in floors.items():
        score = scores[name]
        if score is None:
            found.append(f"{name}: nothing to score, and the floor is {floor:g}")
        elif score < floor:
            found.append(f"{name}: {score:.4f} is below its floor {floor:g}")
    return found
