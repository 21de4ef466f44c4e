"""What the README tells people to type works, and what it points to is there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

PAGES = [
    "README.md",
    "CHANGELOG.md",
    "docs/tables.md",
    "docs/dates.md",
    "docs/documents.md",
    "docs/claims.md",
    "docs/review.md",
    "docs/evaluation.md",
    "docs/geocoder.md",
    "benchmarks/README.md",
    "seeds/README.md",
    "gazetteer/README.md",
    "dashboard/basemap/README.md",
]


def commands(root: Path) -> list[list[str]]:
    blocks = re.findall(r"```sh\n(.*?)```", (root / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    lines = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [shlex.split(line) for line in lines if line]


def test_every_make_target_exists(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = [command[1] for command in commands(root) if command[0] == "make"]
    assert targets == ["run", "test"]
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_the_extract_command_writes_its_tables(root: Path, tmp_path: Path) -> None:
    (command,) = [command for command in commands(root) if "extract" in command]
    assert command[0] == ".venv/bin/python"
    arguments = [str(tmp_path / "out") if argument == "out" else argument for argument in command[1:]]
    subprocess.run([sys.executable, *arguments], cwd=root, check=True, capture_output=True)
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".csv", ".json"}


def test_the_claims_command_tells_claims_of_the_shipped_documents(root: Path, tmp_path: Path) -> None:
    written = {
        name: [str(tmp_path) if argument == "out" else argument for argument in command[1:]]
        for command in commands(root)
        for name in ("extract", "claims")
        if name in command
    }
    subprocess.run([sys.executable, *written["extract"]], cwd=root, check=True, capture_output=True)
    run = subprocess.run([sys.executable, *written["claims"]], cwd=root, check=True, capture_output=True, text=True)
    assert "capture by Azerbaijan claimed" in run.stdout
    assert "capture by Azerbaijan denied" in run.stdout


def test_the_evaluate_command_prints_scores_and_mistakes(root: Path) -> None:
    (command,) = [command for command in commands(root) if "evaluate" in command]
    run = subprocess.run(
        [sys.executable, *command[1:], "--language", "fr"], cwd=root, check=True, capture_output=True, text=True
    )
    assert "toponyms" in run.stdout
    assert "expected" in run.stdout


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(root: Path, page: str) -> None:
    text = (root / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if "://" not in target]
    for target in targets:
        assert ((root / page).parent / target).exists(), target


def test_the_tables_page_names_every_table(root: Path) -> None:
    from dashboard.store.rows import TABLES

    text = (root / "docs" / "tables.md").read_text(encoding="utf-8")
    for name, columns in TABLES.items():
        assert f"## {name}\n" in text
        for column in columns:
            assert re.search(rf"\b{column}\b", text), f"{name}.{column}"
