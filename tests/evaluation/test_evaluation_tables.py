"""Gold standards in JSON lines; and the scores are those of the development corpus's own scorer, to the last digit."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from gold_texts import write

from dashboard.errors import GoldError
from dashboard.evaluation.evaluate import Evaluation, evaluate, read_gold
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.store.folder import write_tables

TEXT = "Two villages near Fuzuli were shelled on Friday."
FUZULI_ROW = {"place": "Fuzuli", "lat": 39.6, "lon": 47.14}
TOPONYM = {**FUZULI_ROW, "start": 18, "end": 24, "text": "Fuzuli", "role": "literal", "type": "settlement"}
DATE = {"start": 41, "end": 47, "text": "Friday", "begin": "2020-10-09", "end_date": "2020-10-09"}
EVENT = {**FUZULI_ROW, "type": "strike_shelling", "date_begin": "2020-10-09", "date_end": "2020-10-09"}
PASSAGE: dict[str, Any] = {
    "id": "p1",
    "lang": "en",
    "dct": "2020-10-12",
    "text": TEXT,
    "toponyms": [{**TOPONYM, "scope": "theatre"}],
    "dates": [DATE],
    "events": [EVENT],
}


def lines(*rows: object) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def evaluated(gold: Path, source: Path | None = None) -> Evaluation:
    return evaluate(read_gold(gold, shipped_gazetteer(), source), shipped_gazetteer())


def test_passages_are_read_with_their_language_and_day(tmp_path: Path) -> None:
    evaluation = evaluated(write(tmp_path, lines(PASSAGE), "passages.jsonl"))
    assert list(evaluation.tallies) == [("passages", "en")]
    scores = evaluation.total().scores()
    assert (scores["toponym_f1"], scores["resolved"], scores["date_value_f1"]) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("text_date", "days"),
    [
        (["2020-10-08", "2020-10-08"], ("2020-10-08", "2020-10-08")),
        ({"begin": "2020-10-07", "end": "2020-10-08"}, ("2020-10-07", "2020-10-08")),
        ("2020-10-06/2020-10-08", ("2020-10-06", "2020-10-08")),
        ("2020-10-06", ("2020-10-06", "2020-10-06")),
        (None, ("2020-10-09", "2020-10-09")),
    ],
)
def test_the_days_that_the_text_gives_are_asked_for_before_those_known_from_elsewhere(
    tmp_path: Path, text_date: object, days: tuple[str, str]
) -> None:
    path = write(tmp_path, lines({**PASSAGE, "events": [{**EVENT, "text_date": text_date}]}), "passages.jsonl")
    (document,) = read_gold(path, shipped_gazetteer())
    assert document.events[0].days is not None
    assert tuple(map(str, document.events[0].days)) == days


def test_an_event_of_unknown_day_has_none(tmp_path: Path) -> None:
    path = write(tmp_path, lines({**PASSAGE, "events": [{**EVENT, "date_precision": "unknown"}]}), "passages.jsonl")
    (document,) = read_gold(path, shipped_gazetteer())
    assert (document.events[0].days, document.events[0].asked) == (None, False)


FAULTS = {
    "no JSON": ("{", "line 1: not JSON"),
    "no object": ("[]", "line 1: not an object"),
    "a field missing": (lines({**PASSAGE, "text": TEXT} | {"dates": [{"start": 1}]}), "'end' is missing"),
    "an offset in quotes": (lines({**PASSAGE, "toponyms": [{**TOPONYM, "start": "18"}]}), "start is not a number"),
    "an unknown role": (lines({**PASSAGE, "toponyms": [{**TOPONYM, "role": "place"}]}), "literal, metonym"),
    "a bad day": (lines({**PASSAGE, "dct": "2020-02-30"}), "2020-02-30"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_row_is_named_with_its_line(tmp_path: Path, fault: str) -> None:
    content, problem = FAULTS[fault]
    path = write(tmp_path, content, "passages.jsonl")
    with pytest.raises(GoldError, match=problem) as error:
        read_gold(path, shipped_gazetteer())
    assert f"{path}, line 1: " in str(error.value)


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    write(tmp_path, TEXT, "news.txt")
    article = {"id": "a01", "start": 0, "end": len(TEXT), "lang": "en"}
    event = {**EVENT, "sentence_start": 0, "sentence_end": len(TEXT), "claimed_by": "author"}
    for name, row in (("articles", article), ("toponyms", {**TOPONYM, "scope": "theatre"}), ("dates", DATE)):
        write(tmp_path, lines(row), f"gold/{name}.jsonl")
    write(tmp_path, lines(event), "gold/events.jsonl")
    return tmp_path / "gold"


def test_tables_annotate_the_file_that_is_named(tables: Path) -> None:
    scores = evaluated(tables, tables.parent / "news.txt").total().scores()
    assert (scores["article_starts"], scores["article_languages"], scores["article_days"]) == (1.0, 1.0, None)
    assert (scores["toponym_f1"], scores["resolved"]) == (1.0, 1.0)


def test_tables_without_their_source_or_with_another_are_refused(tables: Path) -> None:
    with pytest.raises(GoldError, match="--source"):
        read_gold(tables, shipped_gazetteer())
    other = write(tables.parent, f"Yesterday: {TEXT}", "other.txt")
    with pytest.raises(GoldError, match=r"toponyms\.jsonl, line 1: the text has .* there: 'Fuzuli'"):
        read_gold(tables, shipped_gazetteer(), other)
    with pytest.raises(GoldError, match="not one readable document"):
        read_gold(tables, shipped_gazetteer(), tables / "none.txt")


def scored_by_the_other(shared: Path, gold: Path, source: Path, folder: Path) -> dict[str, dict[str, Any]]:
    write_tables(run([source]), folder)
    command = [sys.executable, str(shared / "tools" / "score.py"), str(gold), str(folder), "--json", "--by-lang"]
    return dict(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def assert_same(evaluation: Evaluation, other: dict[str, dict[str, Any]]) -> None:
    tallies = {"all": evaluation.total(), **evaluation.by_language()}
    assert tallies.keys() == other.keys()
    for name, tally in tallies.items():
        scores, theirs = tally.scores(), other[name]
        assert theirs["gold"] == {part: tally.of(f"{part[:-1]}_recall") for part in theirs["gold"]}  # type: ignore[arg-type]
        assert theirs["predicted"] == {part: tally.of(f"{part[:-1]}_precision") for part in theirs["predicted"]}  # type: ignore[arg-type]
        compared = theirs.keys() - {"articles", "gold", "predicted"}
        assert len(compared) == 20
        for score in compared:
            assert scores[score] == pytest.approx(theirs[score], abs=1e-9), (name, score)


@pytest.mark.corpus
def test_the_development_corpus_scores_as_its_own_scorer_says(shared: Path, tmp_path: Path) -> None:
    source = shared / "seeds" / "karabakh-war-articles-2020.txt"
    evaluation = evaluated(shared / "gold", source)
    other = scored_by_the_other(shared, shared / "gold", source, tmp_path)
    assert_same(evaluation, other)
    scores = evaluation.total().scores()
    all_right = all(scores[f"article_{name}"] == 1.0 for name in ("starts", "precision", "languages", "days"))
    articles = "20/20 starts, 20 languages, 12/12 dates, 20 predicted"
    assert (other["all"]["articles"] == articles) == all_right


@pytest.mark.corpus
def test_passages_score_as_the_other_scorer_says(shared: Path, tmp_path: Path) -> None:
    passages = [
        PASSAGE,
        {**PASSAGE, "id": "p2", "dct": "2020-10-20"},
        {**PASSAGE, "id": "p3", "events": [{**EVENT, "lat": None, "lon": None}], "toponyms": []},
        {
            **PASSAGE,
            "id": "p4",
            "lang": "ru",
            "text": "В Физули 9 октября обстреляли два села.",
            "toponyms": [],
            "dates": [],
        },
    ]
    gold = write(tmp_path, lines(*passages), "passages.jsonl")
    rows = [{"id": p["id"], "text": p["text"], "lang": p["lang"], "published": p["dct"]} for p in passages]
    source = write(tmp_path, lines(*rows), "rows.jsonl")
    assert_same(evaluated(gold), scored_by_the_other(shared, gold, source, tmp_path / "out"))
