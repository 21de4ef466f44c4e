"""What is measured in one fresh process; printed as one line of JSON for the process that asked.

Seconds of matching are CPU seconds of this process, so that a busy machine does not count. Loading is measured by the
clock as well, because that is what a person waits for.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

Texts = Sequence[tuple[str, Sequence[object]]]


def resident_megabytes() -> float:
    """Return the memory this process holds (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise OSError("no VmRSS in /proc/self/status: memory is measured on Linux only")


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds a piece of work takes."""
    before = time.process_time()
    work()
    return time.process_time() - before


def loading() -> dict[str, float]:
    """Return how long the gazetteer takes to load, and what it adds to the memory of a process."""
    from gazetteer.gazetteer import load_gazetteer

    memory, clock, cpu = resident_megabytes(), time.perf_counter(), time.process_time()
    gazetteer = load_gazetteer()
    out = {
        "load_seconds": time.perf_counter() - clock,
        "load_cpu_seconds": time.process_time() - cpu,
        "load_megabytes": resident_megabytes() - memory,
    }
    gazetteer.find("Shikhaly Aghaly", deep=True)  # makes the indexes of exact, transliterated and misspelt names
    return out | {"with_indexes_megabytes": resident_megabytes() - memory, "names": len(gazetteer.names)}


def matching(files: Sequence[Path], characters: int) -> dict[str, float]:
    """Return the seconds that flashgeotext and this project take for the same text, with the same names."""
    from flashgeotext.geotext import GeoText, GeoTextConfiguration
    from flashgeotext.lookup import LookupData

    from dashboard.extraction.sentences import split_sentences
    from dashboard.extraction.toponyms import find_toponyms, matcher_for
    from dashboard.reading import ReadDocument, read_path
    from gazetteer.gazetteer import load_gazetteer

    gazetteer = load_gazetteer()
    documents = [read for file in files for read in read_path(file) if isinstance(read, ReadDocument)]
    articles = [
        (read.document.text, article, split_sentences(read.document.text, article))
        for read in documents
        for article in read.articles
    ]
    if not articles:
        raise SystemExit(f"no article in {', '.join(map(str, files)) or 'no files'}. Give files with text")
    whole = list(articles)
    while sum(article.end - article.start for _, article, _ in whole) < characters:
        whole += articles
    length = sum(article.end - article.start for _, article, _ in whole)

    def ours(some: list[object]) -> int:
        return sum(len(find_toponyms(*one, gazetteer)) for one in some)  # type: ignore[misc]

    names: dict[str, list[str]] = defaultdict(list)
    for name in gazetteer.names:
        names[name.place_id].append(name.name)

    peer = GeoText(GeoTextConfiguration(use_demo_data=False, case_sensitive=True))
    peer_build = cpu_seconds(lambda: peer.add(LookupData(name="places", data=dict(names))))

    def peers(some: list[tuple[str, object, object]]) -> int:
        found = 0
        for text, article, _ in some:
            places = peer.extract(text[article.start : article.end])["places"]  # type: ignore[attr-defined]
            found += sum(place["count"] for place in places.values())
        return found

    own_build = cpu_seconds(lambda: matcher_for(gazetteer))
    # The first reading makes what either makes on first use, and fills what is remembered of words.
    own_build += cpu_seconds(lambda: ours(list(articles)))
    peer_build += cpu_seconds(lambda: peers(list(articles)))
    found: dict[str, int] = {}

    def run(who: str, work: Callable[[], int]) -> float:
        def counted() -> None:
            found[who] = work()

        return cpu_seconds(counted)

    peer_seconds = run("peer", lambda: peers(whole))
    own_seconds = run("ours", lambda: ours(list(whole)))
    return {
        "characters": length,
        "names": len(gazetteer.names),
        "peer_build_seconds": peer_build,
        "own_build_seconds": own_build,
        "peer_seconds": peer_seconds,
        "own_seconds": own_seconds,
        "ratio": own_seconds / peer_seconds,
        "peer_found": found["peer"],
        "own_found": found["ours"],
    }


def dating(lang: str, files: Sequence[Path]) -> dict[str, float]:
    """Return the seconds that dateparser and this project take to find the dates of the articles of a language."""
    from datetime import datetime

    from dateparser.search import search_dates

    from dashboard.extraction.dates import find_dates
    from dashboard.extraction.sentences import split_sentences
    from dashboard.reading import ReadDocument, read_path

    documents = [read for file in files for read in read_path(file) if isinstance(read, ReadDocument)]
    articles = [
        (read.document.text, article, split_sentences(read.document.text, article))
        for read in documents
        for article in read.articles
        if article.lang == lang
    ]
    if not articles:
        raise SystemExit(f"no article in {lang} in {', '.join(map(str, files)) or 'no files'}")
    bodies = [
        (
            text[article.start : article.end],
            {}
            if article.published is None
            else {"RELATIVE_BASE": datetime.combine(article.published, datetime.min.time())},
        )
        for text, article, _ in articles
    ]
    found = {"peer": 0, "ours": 0}

    def ours() -> None:
        found["ours"] = sum(len(find_dates(*one)) for one in articles)

    def peers() -> None:
        found["peer"] = sum(len(search_dates(body, languages=[lang], settings=known) or []) for body, known in bodies)

    # The first reading loads what either knows of the language, and fills what either remembers of words.
    own_first, peer_first = cpu_seconds(ours), cpu_seconds(peers)
    return {
        "characters": sum(len(body) for body, _ in bodies),
        "own_first_seconds": own_first,
        "peer_first_seconds": peer_first,
        "own_seconds": cpu_seconds(ours),
        "peer_seconds": cpu_seconds(peers),
        "own_found": found["ours"],
        "peer_found": found["peer"],
    }


def main(arguments: list[str]) -> None:
    """Measure what the first argument names, and print it."""
    what, *rest = arguments
    if what == "loading":
        print(json.dumps(loading()))
    elif what == "dates":
        print(json.dumps(dating(rest[0], [Path(file) for file in rest[1:]])))
    else:
        characters, *files = rest
        print(json.dumps(matching([Path(file) for file in files], int(characters))))


if __name__ == "__main__":
    main(sys.argv[1:])
