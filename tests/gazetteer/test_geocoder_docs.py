"""Every example of docs/geocoder.md runs, and says what the page says."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest

from gazetteer import __main__ as terminal
from gazetteer.geocoder import GazetteerGeocoder

_NAMESAKES = re.compile(r"one of \d+ places")  # how many there are is not what the page is about
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "geocoder.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder()


def test_the_python_examples(page: str) -> None:
    # A fence right after an example would count as its output; the page has a blank line there.
    examples = doctest.DocTestParser().get_doctest(page, {}, "geocoder.md", "docs/geocoder.md", 0)
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(examples, out=said.append)
    assert not said, "".join(said)
    assert runner.tries >= 25


def test_the_terminal_examples(
    page: str, geocoder: GazetteerGeocoder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "GazetteerGeocoder", lambda: geocoder)
    commands = 0
    for block in _CONSOLE.findall(page):
        for example in block.split("$ ")[1:]:
            command, _, expected = example.partition("\n")
            words = shlex.split(command)
            assert words[:3] == ["python", "-m", "gazetteer"]
            assert terminal.main(words[3:]) == 0, command
            out = capsys.readouterr().out
            assert _NAMESAKES.sub("", out) == _NAMESAKES.sub("", expected), command
            commands += 1
    assert commands >= 3
