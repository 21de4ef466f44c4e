"""What every test may ask for: the project's root, and the development corpus where it is present."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the development corpus, its gold standard and the sources of the gazetteer.

    Other people's text, so it does not ship: tests that ask for it skip where it is absent.
    """
    folder = Path(os.environ.get("KARABAKH_SHARED") or ROOT.parent / "shared")
    if not (folder / "seeds" / "karabakh-war-articles-2020.txt").is_file():
        pytest.skip("the development corpus is not on this machine (set KARABAKH_SHARED to its folder)")
    return folder
