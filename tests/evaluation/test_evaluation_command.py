"""`python -m dashboard evaluate`: tables of scores, lists of mistakes, JSON, and floors that are held."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from gold_texts import FUZULI, HADRUT, TARTAR, passage, write
from typer.testing import CliRunner, Result

from dashboard.cli import app
from dashboard.errors import GoldError
from dashboard.evaluation.annotated import read_annotated
from dashboard.evaluation.floors import below, read_floors
from dashboard.evaluation.report import COLUMNS, isolated, plain
from dashboard.evaluation.tally import SCORES
from dashboard.pipeline import shipped_gazetteer

ENGLISH = passage(
    f"Azerbaijani forces captured the town of [[Hadrut|literal|{HADRUT}]] on {{{{9 October|2020-10-09}}}}, Baku says.",
    f"{HADRUT} | capture_claim | 2020-10-09 | azerbaijan | azerbaijan | claimed | Azerbaijani forces captured",
).replace("Baku", "[[Baku|metonym|gn-587084]]")
# What nobody will find: a mark on a common word, of another place.
ARABIC = passage(
    f"أعلنت وزارة الدفاع أن قواتها سيطرت على مدينة [[ترتر|literal|{TARTAR}]] في [[خبر|literal|{FUZULI}]] الأمس.",
    name="ar-1",
    lang="ar",
)


def evaluate(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["evaluate", *map(str, arguments)])


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    write(tmp_path, ENGLISH, "gold/en.txt")
    write(tmp_path, ARABIC, "gold/ar.txt")
    return tmp_path / "gold"


def test_a_row_for_all_and_one_for_each_language(gold: Path) -> None:
    result = evaluate(gold)
    assert result.exit_code == 0, result.output
    lines = [line.split() for line in result.stdout.splitlines()]
    assert ["toponyms", "gold", "found", "prec", "rec", "F1", "place", "1", "km", "role", "ctry"] in lines
    assert [line[:6] for line in lines if line[:1] == ["en"]] == [
        ["en", "2", "2", "1.000", "1.000", "1.000"],
        ["en", "1", "1", "1.000", "1.000", "1.000"],
        ["en", "1", "1", "1.000", "1.000", "1.000"],
    ]
    assert "toponym missed: 1" in result.stdout


def test_files_have_rows_of_their_own_where_they_are_not_the_languages(gold: Path) -> None:
    assert "  en " not in evaluate(gold).stdout
    write(gold, ENGLISH.replace("en-1", "en-2"), "more.txt")
    assert "\n  en " in evaluate(gold).stdout


def test_a_mistake_is_shown_with_its_text_and_isolated_where_it_runs_from_the_right(gold: Path) -> None:
    output = evaluate(gold, "--errors", 1).stdout
    (shown,) = [line for line in output.splitlines() if line.startswith("  ar-1 (ar, ") and "[خبر]" in line]
    assert shown.endswith("\u2069")
    assert shown.count("\u2068") == shown.count("\u2069") == 1
    assert f"Füzuli / Varanda, {FUZULI} (settlement)" in output or f"Füzuli, {FUZULI} (settlement)" in output


def test_parts_and_languages_can_be_left_out(gold: Path) -> None:
    output = evaluate(gold, "--only", "dates,events", "--language", "en").stdout
    assert "toponyms" not in output
    assert "dates" in output
    assert not [line for line in output.splitlines() if line.startswith("ar")]
    assert "texts: 1 " in output


def test_what_was_found_where_nothing_is_marked_has_a_table(tmp_path: Path) -> None:
    output = evaluate(write(tmp_path, passage("Hadrut fell on 9 October."))).stdout
    assert next(line.split()[:6] for line in output.splitlines() if line.startswith("all")) == [
        "all",
        "0",
        "1",
        "0.000",
        "-",
        "-",
    ]
    assert "toponym invented: 1" in output


def test_json_holds_scores_counts_and_mistakes(gold: Path) -> None:
    report = json.loads(evaluate(gold, "--json", "--errors", 5).stdout)
    assert report["documents"] == 2
    assert report["languages"]["en"]["event_f1"] == 1.0
    assert report["files"]["en"]["gold"] == {"articles": 0, "toponyms": 2, "dates": 1, "events": 1}
    missed = report["mistakes"]["toponym missed"]
    assert missed["count"] == len(missed["listed"]) == 1
    assert "[خبر]" in missed["listed"][0]["text"]


def test_json_leaves_out_what_is_not_asked_for(gold: Path) -> None:
    report = json.loads(evaluate(gold, "--json", "--only", "dates").stdout)
    assert set(report["all"]) == {"date_precision", "date_recall", "date_span_recall", "date_value_f1", "gold", "found"}
    assert set(report["mistakes"]) == {"date missed", "date wrong", "date invented"}


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["none"], "does not exist"),
        (["gold", "--source", "gold/en.txt"], "Leave out --source"),
        (["gold", "--language", "de"], "check --only and --language"),
        (["gold", "--floors", "none.toml"], "cannot be read"),
        (["empty"], "no gold standard"),
    ],
)
def test_what_cannot_be_scored_is_an_error_that_says_what_helps(
    gold: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], remedy: str
) -> None:
    monkeypatch.chdir(gold.parent)
    Path("empty").mkdir()
    result = evaluate(*arguments)
    assert result.exit_code == 1
    assert remedy in result.stderr
    assert result.stdout == ""


def test_an_unknown_part_is_refused(gold: Path) -> None:
    result = evaluate(gold, "--only", "places")
    assert result.exit_code == 2
    assert "places" in result.output


@pytest.mark.parametrize(("floor", "code"), [(0.5, 0), (1.0, 1)])
def test_a_score_below_its_floor_fails(gold: Path, tmp_path: Path, floor: float, code: int) -> None:
    floors = write(tmp_path, f"[gold]\ntoponym_recall = {floor}\nevent_recall = 1.0\n", "floors.toml")
    result = evaluate(gold, "--floors", floors)
    assert result.exit_code == code
    assert ("toponym_recall" in result.stderr) == bool(code)
    assert evaluate(gold, "--floors", floors, "--set", "other").exit_code == 1


def test_nothing_to_score_is_below_any_floor() -> None:
    (line,) = below({"event_f1": None}, {"event_f1": 0.0})
    assert "nothing to score" in line


@pytest.mark.parametrize(
    ("content", "remedy"),
    [
        ("[gold\n", "not TOML"),
        ("event_f1 = 0.5\n", "outside of a gold standard"),
        ("[gold]\nevents = 0.5\n", "unknown score"),
        ("[gold]\nevent_f1 = 55\n", "from 0 to 1"),
        ("[gold]\nevent_f1 = true\n", "from 0 to 1"),
    ],
)
def test_a_bad_floor_is_named(tmp_path: Path, content: str, remedy: str) -> None:
    with pytest.raises(GoldError, match=remedy):
        read_floors(write(tmp_path, content, "floors.toml"))


def test_what_would_move_or_hide_lines_of_a_terminal_is_taken_out() -> None:
    assert plain("a\x1b[2Jb\u202ec\nd\u2069e") == "a [2Jb c d e"
    assert isolated("Шуша") == "Шуша"
    assert isolated("شوشا") == "\u2068شوشا\u2069"


def test_every_column_shows_a_score() -> None:
    assert {column.score for column in COLUMNS} <= set(SCORES)


def test_every_score_and_key_is_explained(root: Path) -> None:
    page = (root / "docs" / "evaluation.md").read_text(encoding="utf-8")
    assert [score for score in SCORES if f"`{score}`" not in page] == []


def test_a_closed_pipe_and_a_narrow_encoding_are_no_crash(gold: Path, root: Path) -> None:
    command = [sys.executable, "-m", "dashboard", "evaluate", str(gold), "--errors", "9"]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True)
    assert done.returncode == 0
    assert b"\\u062e\\u0628\\u0631" in done.stdout
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_the_example_of_the_page_is_read_as_it_stands(root: Path, tmp_path: Path) -> None:
    page = (root / "docs" / "evaluation.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"(?m)^    === .*\n(?:(?:    .*)?\n)+", page)
    (gold,) = read_annotated(write(tmp_path, textwrap.dedent(example)), shipped_gazetteer())
    assert [one.text for one in gold.toponyms] == ["BAKU", "Azerbaijan", "Talish"]
    assert [one.name for one in gold.events] == ["Talış"]
