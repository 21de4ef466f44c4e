"""The benchmark of the places runs, and the gazetteer stays small."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import places

WITHOUT_PEER = importlib.util.find_spec("flashgeotext") is None


def test_the_gazetteer_takes_less_than_its_limit(root: Path) -> None:
    if not Path("/proc/self/status").is_file():
        pytest.skip("memory is measured on Linux only")
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.measures", "loading"], cwd=root, capture_output=True, text=True, check=True
    )
    figures = json.loads(done.stdout)
    assert 0 < figures["load_megabytes"] <= places.MOST_LOAD_MEGABYTES
    assert figures["with_indexes_megabytes"] <= places.MOST_LOAD_MEGABYTES
    assert figures["names"] > 50_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--runs", "0"], "give 1 or more"), (["no-such-file.md"], "no such file: no-such-file.md")],
)
def test_a_question_that_cannot_be_measured_is_refused(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        places.main(arguments)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.skipif(not WITHOUT_PEER, reason="flashgeotext is installed here")
def test_it_says_how_to_get_the_peer(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        places.main([])
    assert "pip install -r benchmarks/requirements.txt" in capsys.readouterr().err


@pytest.mark.skipif(WITHOUT_PEER, reason="flashgeotext is not installed: benchmarks/requirements.txt")
def test_both_read_the_same_text_with_the_same_names(tmp_path: Path) -> None:
    from benchmarks.measures import matching

    file = tmp_path / "report.txt"
    file.write_text("Shusha, 5 October 2020. Shelling was reported in Shusha and Hadrut, officials said.\n", "utf-8")
    figures = matching([file], 1_000)
    assert figures["characters"] >= 1_000
    assert figures["peer_found"] > 0 and figures["own_found"] > 0
    assert figures["ratio"] == pytest.approx(figures["own_seconds"] / figures["peer_seconds"])


def test_the_verdict_follows_the_limit() -> None:
    assert places.verdict(0.5, 0.5) == "target at most 0.5: reached"
    assert places.verdict(0.51, 0.5) == "target at most 0.5: MISSED"
