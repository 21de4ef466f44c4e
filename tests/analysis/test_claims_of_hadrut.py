"""The states of Hadrut by day, as docs/claims.md tells them: what the program computes from the same documents."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from pathlib import Path

import pytest

from dashboard import wording
from dashboard.analysis.claims import Claim, State, claims_of, state_on
from dashboard.analysis.claims_text import state_words
from dashboard.pipeline import run
from dashboard.records import Article, Event, Tables

FIRST, LAST = dt.date(2020, 9, 27), dt.date(2020, 10, 17)
HADRUT = "gn-148105"
NOTHING = "–"
Row = dict[str, str]


def tables_of(page: str) -> tuple[list[Row], list[Row]]:
    """The claims and the states of the docs, a row as heading -> cell."""
    text = page.split("## An example: Hadrut", 1)[1]
    lines = [line for line in text.splitlines() if line.startswith("|") or not line.strip()]
    blocks = [list(block) for full, block in groupby(lines, key=bool) if full]
    claims, states = ([[cell.strip() for cell in line.strip("|").split("|")] for line in block] for block in blocks)
    return (
        [dict(zip(claims[0], row, strict=True)) for row in claims[2:]],
        [dict(zip(states[0], row, strict=True)) for row in states[2:]],
    )


@pytest.fixture(scope="module")
def told(root: Path) -> tuple[list[Row], list[Row]]:
    return tables_of((root / "docs" / "claims.md").read_text(encoding="utf-8"))


def claims_at(tables: Tables) -> list[Claim]:
    return [
        claim for claim in claims_of(e for e in tables.events if e.place_id == HADRUT) if FIRST <= claim.day <= LAST
    ]


def line_of(event: Event, claim: Claim, article: Article | None) -> tuple[str, str, str]:
    side = {"azerbaijan": "Azerbaijan", "armenia": "the Armenian side", None: "nobody named"}[claim.side]
    what = f"captured by {side}{': denied' if claim.denied else ''}"
    return wording.day(claim.day), what, wording.claimant(event, article)


def assert_claims(tables: Tables, rows: list[Row], found: str) -> dict[int, str]:
    """Each claim of the program is a row of the docs and the other way round; returns the letters of the claims."""
    articles = {(a.document_id, a.article): a for a in tables.articles}
    letters: dict[int, str] = {}
    expected = {
        (row["counts from"], row["what is said"], row["says who"]): (row[""], row[found])
        for row in rows
        if row[found] != "no"
    }
    for claim in claims_at(tables):
        article = articles[(claim.event.document_id, claim.event.article)]
        letter, marked = expected.pop(line_of(claim.event, claim, article))
        assert marked == ("yes" if claim.event.shown else "yes, to review")
        letters[id(claim.event)] = letter
    assert not expected, "the docs tell of claims that the program does not find"
    return letters


def assert_states(tables: Tables, letters: dict[int, str], rows: list[Row], state: str, rests: str) -> None:
    claims = claims_at(tables)
    found = [state_on(claims, FIRST + dt.timedelta(days=n)) for n in range((LAST - FIRST).days + 1)]

    def reading(one: State) -> tuple[str, str]:
        return state_words(one), ", ".join(sorted(letters[id(c.event)] for c in one.claims)) or NOTHING

    computed: list[tuple[str, str, str, str]] = []
    for said, group in groupby(found, key=reading):
        run_of = list(group)
        ages = [one.days_since for one in run_of]
        computed.append((wording.days(run_of[0].day, run_of[-1].day), *said, _ages(ages)))
    told = [(row["days"], row[state], row[rests], row["days since the newest claim"]) for row in rows]
    assert computed == told


def _ages(ages: list[int | None]) -> str:
    if ages[0] is None or ages[-1] is None:
        return NOTHING
    return str(ages[0]) if ages[0] == ages[-1] else f"{ages[0]}–{ages[-1]}"


def test_the_digests_give_the_states_that_the_docs_tell(root: Path, told: tuple[list[Row], list[Row]]) -> None:
    tables = run([root / "seeds"])
    letters = assert_claims(tables, told[0], "found in the digests")
    assert_states(tables, letters, told[1], "from the digests", "rests on")


def test_the_articles_give_the_states_that_the_docs_tell(shared: Path, told: tuple[list[Row], list[Row]]) -> None:
    tables = run([shared / "seeds"])
    letters = assert_claims(tables, told[0], "found in the articles")
    assert_states(tables, letters, told[1], "from the articles", "these rest on")


def test_reading_by_hand_and_program_agree_where_the_docs_say_so(told: tuple[list[Row], list[Row]]) -> None:
    """The docs call the states right on every day, from the articles and from the digests."""
    for row in told[1]:
        by_hand = row["read by hand"].removesuffix(" with a day")
        assert row["from the articles"] == by_hand
        assert row["from the digests"] == by_hand
