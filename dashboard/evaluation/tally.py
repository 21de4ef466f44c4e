"""What is counted: ratios of right to all, the scores they give, and the mistakes behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from dashboard.evaluation.gold import GoldDocument

Part = Literal["articles", "toponyms", "dates", "events"]
PARTS: tuple[Part, ...] = get_args(Part)

RatioName = Literal[
    "article_starts",
    "article_precision",
    "article_languages",
    "article_days",
    "toponym_precision",
    "toponym_recall",
    "resolved",
    "resolved_end_to_end",
    "settlement_1km",
    "role_accuracy",
    "role_others",
    "role_countries",
    "date_precision",
    "date_recall",
    "date_span_recall",
    "event_precision",
    "event_recall",
    "event_precision_shown",
    "event_kind_precision",
    "event_kind_recall",
    "event_kind_accuracy",
    "event_claimed_by_accuracy",
]
# The harmonic mean of a precision and a recall.
F1: dict[str, tuple[RatioName, RatioName]] = {
    "toponym_f1": ("toponym_precision", "toponym_recall"),
    "date_value_f1": ("date_precision", "date_recall"),
    "event_f1": ("event_precision", "event_recall"),
    "event_kind_f1": ("event_kind_precision", "event_kind_recall"),
}
SCORES: tuple[str, ...] = (*get_args(RatioName), *F1)

MistakeKind = Literal[
    "article wrong",
    "toponym missed",
    "toponym invented",
    "toponym misplaced",
    "role wrong",
    "date missed",
    "date wrong",
    "date invented",
    "event missed",
    "event extra",
    "event kind wrong",
    "event claimant wrong",
]
MISTAKE_KINDS: tuple[MistakeKind, ...] = get_args(MistakeKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One difference between what a person found and what the program found: where, and what each of them says.

    `expected` or `found` is empty where there was nothing.
    """

    kind: MistakeKind
    document: GoldDocument
    lang: str
    start: int
    end: int
    expected: str
    found: str


class Tally:
    """How many were right, of how many, for each ratio."""

    def __init__(self) -> None:
        self._right: dict[RatioName, int] = {}
        self._of: dict[RatioName, int] = {}

    def count(self, name: RatioName, right: bool) -> None:
        self._right[name] = self._right.get(name, 0) + right
        self._of[name] = self._of.get(name, 0) + 1

    def of(self, name: RatioName) -> int:
        """Return how many were counted."""
        return self._of.get(name, 0)

    def ratio(self, name: RatioName) -> float | None:
        """Return the share that was right, None when nothing was counted."""
        return self._right[name] / self._of[name] if self.of(name) else None

    def scores(self) -> dict[str, float | None]:
        """Return every score by its name, between 0 and 1; None where there was nothing to score."""
        scores: dict[str, float | None] = {name: self.ratio(name) for name in get_args(RatioName)}
        for name, (precision, recall) in F1.items():
            scores[name] = _harmonic_mean(self.ratio(precision), self.ratio(recall))
        return scores

    def __iter__(self) -> Iterator[tuple[RatioName, int, int]]:
        return ((name, self._right[name], of) for name, of in self._of.items())


def add_up(tallies: Iterable[Tally]) -> Tally:
    """Return one tally of all that several counted."""
    total = Tally()
    for tally in tallies:
        for name, right, of in tally:
            total._right[name] = total._right.get(name, 0) + right
            total._of[name] = total._of.get(name, 0) + of
    return total


class Record:
    """Where the comparison of one document is written down: a tally a language, and the mistakes."""

    def __init__(self, document: GoldDocument) -> None:
        self.document = document
        self.tallies: dict[str, Tally] = {}
        self.mistakes: list[Mistake] = []

    def count(self, name: RatioName, right: bool, *, at: int) -> None:
        """Count one item; `at` is where in the text it stands, which says its language."""
        self.tallies.setdefault(self.document.lang_at(at), Tally()).count(name, right)

    def mistake(self, kind: MistakeKind, start: int, end: int, *, expected: str = "", found: str = "") -> None:
        self.mistakes.append(
            Mistake(
                kind=kind,
                document=self.document,
                lang=self.document.lang_at(start),
                start=start,
                end=end,
                expected=expected,
                found=found,
            )
        )


def _harmonic_mean(precision: float | None, recall: float | None) -> float | None:
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
