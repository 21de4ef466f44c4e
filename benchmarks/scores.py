"""What the score of an event is worth: its weights fitted to annotated texts, and tried on texts left out.

    python -m benchmarks.scores [--corpus FOLDER] [--gold FOLDER...] [--unseen FOLDER...] [--write]

Reads the gold standards of tests/gold whose events may be looked at, and the development corpus where its folder is
given (option or KARABAKH_SHARED). Fits the weights of dashboard/extraction/event_scores.py and prints them beside those
in use; how often events of each score are right, by a fit to other texts, other gold standards, other languages; the
line and the floor that follow; whether all sides are treated alike. Of `--unseen` sets only sums are told. `--write`
puts weights, line and floor into the module.
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from benchmarks.judged_events import GoldSet, Judged, read_set
from benchmarks.logistic import Matrix, chances, fit, left_out, table_of
from benchmarks.places import ROOT
from dashboard.extraction import event_scores
from dashboard.pipeline import shipped_gazetteer

GOLD = ROOT / "tests" / "gold"
FITTED = ("digests", "passages", "reports")
UNSEEN = ("reports_unseen",)
MODULE = ROOT / "dashboard" / "extraction" / "event_scores.py"

WANTED = 0.88  # of the events shown, the share that is right, on texts left out
PENALTY = 4.0
TEXT_FOLDS = 10
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
LEAST = 5  # events behind a row of the table of sides
NAMES = tuple(event_scores.WEIGHTS)


def signs() -> Matrix:
    """Return for each name whether it may only speak for an event (1) or against it (-1)."""
    return np.array([1.0 if name in event_scores.FOR else -1.0 for name in NAMES])


def typed(weights: Matrix) -> dict[str, float]:
    """Return fitted weights as they are typed in: two decimals, `BASE` first."""
    return {name: round(float(weight), 2) + 0.0 for name, weight in zip(("BASE", *NAMES), weights, strict=True)}


def in_use() -> Matrix:
    """Return the weights of the module."""
    return np.array([event_scores.BASE, *event_scores.WEIGHTS.values()])


def bins_of(scores: Matrix, right: Matrix) -> str:
    """Return how many events have a score of each bin, their mean score, and the share that is right."""
    cells = []
    for low, high in pairwise(BINS):
        inside = (scores >= low) & ((scores < high) | (high == BINS[-1]))
        if inside.any():
            cells.append(
                f"{low:.1f}-{high:.1f}: {right[inside].mean():.2f} (said {scores[inside].mean():.2f}, n={inside.sum()})"
            )
    return "  ".join(cells)


def f1_from(floor: float, scores: Matrix, right: Matrix, asked: Matrix, wanted: int) -> float:
    """Return the F1 of the events told from a floor on, `wanted` being those asked for."""
    told = scores >= floor
    if not told.any():
        return 0.0
    precision, recall = right[told].mean(), asked[told].sum() / wanted
    return float(2 * precision * recall / (precision + recall)) if precision + recall else 0.0


def line_of(scores: Matrix, right: Matrix, wanted: float = WANTED) -> float:
    """Return the lowest line, in hundredths, from which on the events shown are right as often as wanted.

    1 where no line is.
    """
    for line in (hundredth / 100 for hundredth in range(30, 100)):
        shown = scores >= line
        if shown.any() and right[shown].mean() >= wanted:
            return line
    return 1.0


def floor_of(scores: Matrix, right: Matrix, asked: Matrix, wanted: int) -> float:
    """Return the floor, in hundredths, that gives the best F1; the lowest of equals."""
    floors = [hundredth / 100 for hundredth in range(60)]
    return max(floors, key=lambda floor: (f1_from(floor, scores, right, asked, wanted), -floor))


def sums(name: str, scores: Matrix, events: Sequence[Judged], asked: int, line: float, floor: float) -> str:
    """Return what a set of events comes to: F1, share right of those shown, share of the asked ones that are shown."""
    right, found = _rights(events), np.array([float(one.asked) for one in events])
    shown = scores >= line
    return (
        f"  {name:16} n={len(events):4d} right {right.mean():.3f}  F1 {f1_from(floor, scores, right, found, asked):.3f}"
        f"  shown {shown.mean():.2f}, right {right[shown].mean() if shown.any() else float('nan'):.3f},"
        f" of those asked for {found[shown].sum() / asked:.3f}"
    )


def sides(scores: Matrix, events: Sequence[Judged], line: float) -> list[str]:
    """Return by kind and side how often events are right, what score they get, and the share shown of those right."""
    rows = []
    parties: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("azerbaijan", ("azerbaijan",)),
        ("armenia, nkr", ("armenia", "nkr")),
        ("author", ("author",)),
    )
    kinds: list[tuple[str, Callable[[Judged], bool]]] = [
        ("all", lambda one: True),
        ("capture_claim", lambda one: one.kind == "capture_claim"),
        ("capture_denied", lambda one: one.kind == "capture_denied"),
        ("strike_shelling", lambda one: one.kind == "strike_shelling"),
        ("the others", lambda one: one.kind not in ("capture_claim", "capture_denied", "strike_shelling")),
    ]
    for kind, is_of_it in kinds:
        for party, members in (*parties, ("anybody", tuple({one.side for one in events}))):
            here = np.array([is_of_it(one) and one.side in members for one in events])
            if here.sum() < LEAST:
                continue
            right = _rights(events)[here]
            shown = scores[here] >= line
            good = shown[right == 1].mean() if right.any() else float("nan")
            rows.append(
                f"  {kind:16} {party:13} n={here.sum():4d} right {right.mean():.2f}  said {scores[here].mean():.2f}"
                f"  shown {shown.mean():.2f}, of the right ones {good:.2f}"
            )
    return rows


def write(weights: dict[str, float], line: float, floor: float) -> None:
    """Put the numbers into the module, and leave all else as it is."""
    text = MODULE.read_text(encoding="utf-8")
    for name, value in {**weights, "LINE": line, "FLOOR": floor}.items():
        pattern = rf"(?m)^({name} = )-?[\d.]+$" if name.isupper() else rf'("{re.escape(name)}": )-?[\d.]+(?=,)'
        text, times = re.subn(pattern, lambda found, value=value: f"{found[1]}{value:.2f}", text)  # type: ignore[misc]
        if times != 1:
            raise SystemExit(f"{MODULE}: {name!r} stands there {times} times, not once. Nothing was written.")
    MODULE.write_text(text, encoding="utf-8")


def _rights(events: Iterable[Judged]) -> Matrix:
    return np.array([float(one.right) for one in events])


def _sets(corpus: Path | None, gold: Sequence[Path]) -> list[GoldSet]:
    gazetteer = shipped_gazetteer()
    out = []
    if corpus is not None:
        source = corpus / "seeds" / "karabakh-war-articles-2020.txt"
        out.append(read_set("development", corpus / "gold", gazetteer, source))
    return [*out, *(read_set(folder.name, folder, gazetteer) for folder in gold)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scores", description=(__doc__ or "").split("\n")[0])
    known = os.environ.get("KARABAKH_SHARED")
    parser.add_argument("--corpus", type=Path, default=Path(known) if known else None, help="development corpus")
    parser.add_argument("--gold", type=Path, nargs="+", help="gold standards to fit to (default: those that ship)")
    parser.add_argument("--unseen", type=Path, nargs="*", help="gold standards of which only sums are told")
    parser.add_argument("--write", action="store_true", help="put the numbers into event_scores.py")
    options = parser.parse_args(arguments)
    shipped = [GOLD / name for name in FITTED if (GOLD / name).is_dir()]
    sets = _sets(options.corpus, options.gold or shipped)
    events = [one for group in sets for one in group.events]
    wanted = sum(group.asked for group in sets)
    table, right = table_of([one.features for one in events], NAMES), _rights(events)
    asked = np.array([float(one.asked) for one in events])

    weights = fit(table, right, signs(), PENALTY)
    names = ", ".join(f"{one.name} ({len(one.events)})" for one in sets)
    print(f"{len(events)} events of {names}; {right.mean():.3f} right")
    print("\nweights (fitted, in use, events that have the feature)")
    for number, name in enumerate(("BASE", *NAMES)):
        print(f"  {weights[number]:+.2f}  {in_use()[number]:+.2f}  {int(table[:, number].sum()):5d}  {name}")

    fresh = np.array(list(typed(weights).values()))
    texts = sorted({one.text for one in events})
    fold_of = {text: str(number % TEXT_FOLDS) for number, text in enumerate(texts)}
    tries: dict[str, Matrix] = {"fitted": chances(table, fresh)}
    for what, folds in (
        ("other texts", [fold_of[one.text] for one in events]),
        ("other sets", [one.gold for one in events]),
        ("other languages", [one.lang for one in events]),
    ):
        tries[f"by a fit to {what}"] = left_out(table, right, signs(), PENALTY, folds)
    print("\nright, by score")
    for what, scores in tries.items():
        print(f"  {what}\n    {bins_of(scores, right)}")

    scores = tries["by a fit to other texts"]
    line, floor = line_of(scores, right), floor_of(scores, right, asked, wanted)
    print(f"\nline {line:.2f} (in use {event_scores.LINE:.2f}), floor {floor:.2f} (in use {event_scores.FLOOR:.2f})")
    print("\nby a fit to other texts, with this line and floor")
    for group in sets:
        own = np.array([one.gold == group.name for one in events])
        print(sums(group.name, scores[own], group.events, group.asked, line, floor))
    for lang in sorted({one.lang for one in events}):
        own = np.array([one.lang == lang for one in events])
        shown = own & (scores >= line)
        print(
            f"  {lang:16} n={own.sum():4d} right {right[own].mean():.3f}, said {scores[own].mean():.3f}"
            f"  shown {shown.sum() / own.sum():.2f}, right {right[shown].mean():.3f}"
        )
    print("\nsides, by a fit to other texts")
    print("\n".join(sides(scores, events, line)))

    gazetteer = shipped_gazetteer()
    for folder in [GOLD / name for name in UNSEEN] if options.unseen is None else options.unseen:
        unseen = read_set(folder.name, folder, gazetteer)
        there = table_of([one.features for one in unseen.events], NAMES)
        for what, by, at, down in (
            ("weights in use", in_use(), event_scores.LINE, event_scores.FLOOR),
            ("as fitted now", fresh, line, floor),
        ):
            scores = chances(there, by)
            print(f"\n{unseen.name}, not looked at, {what}")
            print(sums(unseen.name, scores, unseen.events, unseen.asked, at, down))
            print(f"    {bins_of(scores, _rights(unseen.events))}")
    if options.write:
        write(typed(weights), line, floor)
        print(f"\nwritten to {MODULE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
