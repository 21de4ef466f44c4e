"""How fast place names are found, and how big the gazetteer is, side by side with flashgeotext.

    python -m benchmarks.places [FILE...] [--characters 150000] [--runs 5]

Compares, in each of several fresh processes, flashgeotext's bare matching with this project's whole matching (matching
in every script, inflected forms, other spellings, which of the homonyms is meant, and the role) over the same names and
the same text: the shipped digests, repeated, or the files given. Prints medians, and fails when a target is missed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST_TIMES_THE_PEER = 3.0
MOST_LOAD_SECONDS = 0.5
MOST_LOAD_MEGABYTES = 200.0


def measured(arguments: Sequence[str], runs: int) -> dict[str, float]:
    """Return the median of each figure over fresh processes."""
    lines = []
    for _ in range(runs):
        command = [sys.executable, "-m", "benchmarks.measures", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stderr.strip() or f"{' '.join(command)} failed")
        lines.append(json.loads(done.stdout.splitlines()[-1]))
    return {figure: statistics.median(line[figure] for line in lines) for figure in lines[0]}


def verdict(value: float, limit: float) -> str:
    """Return how a figure compares with its target."""
    return f"target at most {limit:g}: {'reached' if value <= limit else 'MISSED'}"


def main(arguments: list[str] | None = None) -> int:
    """Run the comparison; return 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.places", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="texts (default: the shipped digests)")
    parser.add_argument("--characters", type=int, default=150_000, help="the texts are repeated up to this length")
    parser.add_argument("--runs", type=int, default=5, help="fresh processes for each measure (default 5)")
    options = parser.parse_args(arguments)
    if options.runs < 1:
        parser.error("--runs: give 1 or more")
    if missing := [str(file) for file in options.files if not file.is_file()]:
        parser.error(f"no such file: {', '.join(missing)}")
    if importlib.util.find_spec("flashgeotext") is None:
        parser.error("flashgeotext is not installed: pip install -r benchmarks/requirements.txt")
    files = [file.resolve() for file in options.files] or sorted((ROOT / "seeds" / "digests").glob("*.md"))
    loaded = measured(["loading"], options.runs)
    matched = measured(["matching", str(options.characters), *map(str, files)], options.runs)

    print(f"medians of {options.runs} fresh processes")
    print(f"gazetteer    {loaded['names']:.0f} names")
    print(f"  loaded in  {loaded['load_seconds']:.3f} s ({verdict(loaded['load_seconds'], MOST_LOAD_SECONDS)})")
    print(f"  of CPU     {loaded['load_cpu_seconds']:.3f} s")
    print(f"  takes      {loaded['load_megabytes']:.0f} MB ({verdict(loaded['load_megabytes'], MOST_LOAD_MEGABYTES)})")
    print(f"  and with its indexes of other spellings {loaded['with_indexes_megabytes']:.0f} MB")
    print(f"matching     {matched['characters']:.0f} characters, {matched['names']:.0f} names, CPU seconds")
    for who, key in (("flashgeotext", "peer"), ("this project", "own")):
        seconds, built, found = (matched[f"{key}_{what}"] for what in ("seconds", "build_seconds", "found"))
        print(f"  {who} {seconds:.3f} s, {found:.0f} names found (made ready in {built:.1f} s, with a first reading)")
    print(f"  ratio      {matched['ratio']:.2f} ({verdict(matched['ratio'], MOST_TIMES_THE_PEER)})")
    reached = (
        matched["ratio"] <= MOST_TIMES_THE_PEER
        and loaded["load_seconds"] <= MOST_LOAD_SECONDS
        and loaded["load_megabytes"] <= MOST_LOAD_MEGABYTES
    )
    return 0 if reached else 1


if __name__ == "__main__":
    raise SystemExit(main())
