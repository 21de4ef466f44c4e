"""Which room may import which: the data flows one way, and only the pages know Streamlit."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

# A room may import from itself, from the rooms on its line, and from the shared nouns.
ALLOWED = {
    "reading": set(),
    "extraction": {"gazetteer"},
    "analysis": {"gazetteer"},
    # What is read goes into the store input by input: its tables need not fit into memory.
    "pipeline": {"reading", "extraction", "analysis", "store", "gazetteer"},
    "evaluation": {"pipeline", "reading", "gazetteer"},
    "store": {"analysis", "gazetteer"},
    "basemap": {"gazetteer"},
    "map": {"basemap", "analysis", "gazetteer"},
    "briefing": {"basemap", "analysis", "store", "gazetteer"},
    "pages": {"pipeline", "store", "analysis", "basemap", "map", "briefing", "gazetteer"},
    "gazetteer": set(),
}
SHARED_NOUNS = {"records", "errors", "calendars", "wording"}


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if parts[0] == "dashboard" and len(parts) > 1 else parts[0]


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{path}: name the whole module, so that the flow can be checked"
            yield from ([node.module] if node.module != "dashboard" else (f"dashboard.{a.name}" for a in node.names))


def modules(root: Path) -> list[tuple[str, Path]]:
    found = []
    for package in ("dashboard", "gazetteer"):
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found.append((room_of(".".join(parts)), path))
    return found


def test_every_room_is_known(root: Path) -> None:
    rooms = {path.name for path in (root / "dashboard").iterdir() if (path / "__init__.py").is_file()}
    assert rooms <= ALLOWED.keys() | SHARED_NOUNS


def test_no_import_runs_against_the_flow(root: Path) -> None:
    against = []
    for room, path in modules(root):
        if room not in ALLOWED:
            continue
        for module in imports_of(path):
            if not module.startswith(("dashboard", "gazetteer")):
                continue
            target = room_of(module)
            if target not in {room, *ALLOWED[room], *(SHARED_NOUNS if room != "gazetteer" else set())}:
                against.append(f"{path.relative_to(root)} imports {module}")
    assert against == []


@pytest.mark.parametrize("package", ["streamlit"])
def test_only_pages_know_streamlit(root: Path, package: str) -> None:
    elsewhere = [
        str(path.relative_to(root))
        for room, path in modules(root)
        if room != "pages" and any(module.split(".")[0] == package for module in imports_of(path))
    ]
    assert elsewhere == []
