"""How fast dates are found, side by side with dateparser.search.

    python -m benchmarks.dates [--language CODE...] [--runs 3]

Compares, in each of several fresh processes, `dateparser.search.search_dates` (language named, counting from the
article's day) with this project's find_dates over the same articles: the shipped digests, and the annotated passages of
tests/gold in the other languages. Prints medians, and exits with 1 when the target is missed.
"""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Sequence
from pathlib import Path

from benchmarks.places import ROOT, measured

LEAST_TIMES_FASTER = 20.0
LANGUAGES = ("en", "ar", "ru", "az", "tr", "hy", "fr", "de")


def texts(lang: str) -> list[Path]:
    """Return the files that are read for a language: its digests where some ship, else its passages."""
    return [
        *sorted((ROOT / "seeds" / "digests").glob("*.md")),
        *sorted((ROOT / "tests" / "gold" / "passages").glob(f"{lang}-*.txt")),
    ]


def verdict(times: float) -> str:
    """Return how a figure compares with the target."""
    return f"target at least {LEAST_TIMES_FASTER:g}: {'reached' if times >= LEAST_TIMES_FASTER else 'MISSED'}"


def report(lang: str, figures: dict[str, float]) -> str:
    """Return one line of the report."""
    first, later = (figures[f"peer_{reading}seconds"] / figures[f"own_{reading}seconds"] for reading in ("first_", ""))
    return (
        f"  {lang}  {figures['characters']:6.0f} characters"
        f"  dateparser {figures['peer_seconds']:.2f} s ({figures['peer_found']:.0f} found)"
        f"  this project {figures['own_seconds']:.3f} s ({figures['own_found']:.0f} found)"
        f"  {later:.1f} times faster ({first:.1f} at the first reading)"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison; return 1 when the target is missed over all languages asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.dates", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only these (default: all)")
    parser.add_argument("--runs", type=int, default=3, help="fresh processes for each measure (default 3)")
    options = parser.parse_args(arguments)
    if options.runs < 1:
        parser.error("--runs: give 1 or more")
    if importlib.util.find_spec("dateparser") is None:
        parser.error("dateparser is not installed: pip install -r benchmarks/requirements.txt")
    print(f"medians of {options.runs} fresh processes, CPU seconds")
    peer = own = 0.0
    for lang in options.language or LANGUAGES:
        figures = measured(["dates", lang, *map(str, texts(lang))], options.runs)
        peer, own = peer + figures["peer_seconds"], own + figures["own_seconds"]
        print(report(lang, figures), flush=True)
    print(f"  all  {peer / own:.1f} times faster ({verdict(peer / own)})")
    return 0 if peer / own >= LEAST_TIMES_FASTER else 1


if __name__ == "__main__":
    raise SystemExit(main())
