"""A gold standard is read, its texts are run, and what was found is compared with what a person found."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.errors import GoldError
from dashboard.evaluation.annotated import read_annotated
from dashboard.evaluation.compare_articles import compare_articles
from dashboard.evaluation.compare_dates import compare_dates
from dashboard.evaluation.compare_events import compare_events
from dashboard.evaluation.compare_toponyms import compare_toponyms
from dashboard.evaluation.gold import GoldDocument
from dashboard.evaluation.gold_tables import read_gold_passages, read_gold_tables
from dashboard.evaluation.tally import PARTS, Mistake, Part, Record, Tally, add_up
from dashboard.pipeline import process_document
from dashboard.pipeline.run import in_order
from dashboard.records import Tables
from gazetteer.errors import complaint
from gazetteer.gazetteer import Gazetteer

_COMPARE: dict[Part, Callable[[GoldDocument, Tables, Record], None]] = {
    "articles": compare_articles,
    "toponyms": compare_toponyms,
    "dates": compare_dates,
    "events": compare_events,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """How much was understood. `tallies` are by gold file and language; mistakes are in the order of the texts.

    `failures` are messages of rules that failed on an article: its scores are lower than they need be.
    """

    documents: int
    tallies: dict[tuple[str, str], Tally]
    mistakes: tuple[Mistake, ...]
    failures: tuple[str, ...]

    def total(self) -> Tally:
        return add_up(self.tallies.values())

    def by_language(self) -> dict[str, Tally]:
        return self._by(1)

    def by_file(self) -> dict[str, Tally]:
        return self._by(0)

    def _by(self, part: int) -> dict[str, Tally]:
        keys = sorted({key[part] for key in self.tallies})
        return {name: add_up(one for key, one in self.tallies.items() if key[part] == name) for name in keys}


def read_gold(path: Path, gazetteer: Gazetteer, source: Path | None = None) -> list[GoldDocument]:
    """Return the gold standard of a path, whichever form it has (docs/evaluation.md).

    `source` is the file that the tables of a folder annotate. Raises GoldError.
    """
    if (path / "toponyms.jsonl").is_file():
        if source is None:
            raise _refused(path, "tables over a file that is not named", "Name the file with --source.")
        return read_gold_tables(path, source)
    if source is not None:
        raise _refused(path, "a source is given, but no tables of one", "Leave out --source.")
    if path.suffix == ".jsonl" and path.is_file():
        return read_gold_passages(path)
    if not path.exists():
        raise _refused(path, "does not exist", "Check the name and the folder.")
    documents = read_annotated(path, gazetteer) if path.is_dir() or path.suffix == ".txt" else []
    if not documents:
        raise _refused(path, "no gold standard", "Give a folder with .txt files of annotated texts, or a .jsonl file.")
    return documents


def evaluate(
    documents: Sequence[GoldDocument],
    gazetteer: Gazetteer,
    *,
    parts: Collection[Part] = PARTS,
    languages: Collection[str] | None = None,
) -> Evaluation:
    """Run the product on the texts of a gold standard, and compare; `parts` and `languages` leave out the others."""
    tallies: dict[tuple[str, str], list[Tally]] = {}
    mistakes: list[Mistake] = []
    failures: list[str] = []
    wanted = [one for one in documents if languages is None or one.articles or one.lang in languages]
    for document in wanted:
        tables = in_order(process_document(document.read, gazetteer=gazetteer))
        failures.extend(failure.message for failure in tables.failures)
        record = Record(document)
        for part in PARTS:
            if part in parts:
                _COMPARE[part](document, tables, record)
        for lang, tally in record.tallies.items():
            if languages is None or lang in languages:
                tallies.setdefault((document.group, lang), []).append(tally)
        mistakes.extend(one for one in record.mistakes if languages is None or one.lang in languages)
    return Evaluation(
        documents=len(wanted),
        tallies={key: add_up(several) for key, several in sorted(tallies.items())},
        mistakes=tuple(mistakes),
        failures=tuple(failures),
    )


def _refused(path: Path, problem: str, remedy: str) -> GoldError:
    message = complaint(path, None, path.name, problem, remedy)
    return GoldError(message, [message])
