"""The benchmark of the dates reads the same text with both, and says what it found."""

from __future__ import annotations

import importlib.util

import pytest

from benchmarks import dates

WITHOUT_PEER = importlib.util.find_spec("dateparser") is None


def test_a_question_that_cannot_be_measured_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        dates.main(["--runs", "0"])
    assert stopped.value.code == 2
    assert "give 1 or more" in capsys.readouterr().err


@pytest.mark.skipif(not WITHOUT_PEER, reason="dateparser is installed here")
def test_it_says_how_to_get_the_peer(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        dates.main([])
    assert "pip install -r benchmarks/requirements.txt" in capsys.readouterr().err


@pytest.mark.parametrize("lang", dates.LANGUAGES)
def test_there_is_text_in_every_language(lang: str) -> None:
    files = dates.texts(lang)
    assert files and all(file.is_file() for file in files)


def test_the_verdict_follows_the_limit() -> None:
    assert dates.verdict(20.0) == "target at least 20: reached"
    assert dates.verdict(19.9) == "target at least 20: MISSED"
