"""Weights of features that are there or not, fitted to what is right and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]

_STEPS = 3_000
_SETTLED = 1e-7


def table_of(examples: Sequence[frozenset[str]], names: Sequence[str]) -> Matrix:
    """Return a row for each example: 1 for base, then 1 for each feature that it has, else 0."""
    rows = np.zeros((len(examples), len(names) + 1))
    rows[:, 0] = 1.0
    for row, features in zip(rows, examples, strict=True):
        row[1:] = [name in features for name in names]
    return rows


def fit(table: Matrix, right: Matrix, signs: Matrix, penalty: float) -> Matrix:
    """Return base and weights that make the examples likeliest, less `penalty` / 2 times the weights squared.

    No weight takes the other sign than its own in `signs` (1 or -1): where the examples say the opposite it is 0, so
    that what must speak against an event never speaks for it. The problem is convex: accelerated gradient steps, each
    followed by the cut at 0, lead to its one solution.
    """
    step = 1.0 / (np.linalg.norm(table, 2) ** 2 / 4 + penalty)
    shrink = np.full(table.shape[1], penalty)
    shrink[0] = 0.0
    now = ahead = np.zeros(table.shape[1])
    pace = 1.0
    for _ in range(_STEPS):
        slope = table.T @ (chances(table, ahead) - right) + shrink * ahead
        new = ahead - step * slope
        new[1:] = np.where(new[1:] * signs > 0, new[1:], 0.0)
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = new + (pace - 1) / faster * (new - now)
        settled = float(np.abs(new - now).max()) < _SETTLED
        now, pace = new, faster
        if settled:
            break
    return now


def chances(table: Matrix, weights: Matrix) -> Matrix:
    """Return how likely each example is right, 0 to 1."""
    return np.asarray(1.0 / (1.0 + np.exp(-(table @ weights))))


def left_out(table: Matrix, right: Matrix, signs: Matrix, penalty: float, folds: Sequence[object]) -> Matrix:
    """Return for each example how likely it is right by a fit to the examples of all other folds."""
    out = np.zeros(len(right))
    labels = np.array([str(fold) for fold in folds])
    for fold in np.unique(labels):
        out_of_it = labels != fold
        weights = fit(table[out_of_it], right[out_of_it], signs, penalty)
        out[~out_of_it] = chances(table[~out_of_it], weights)
    return out
