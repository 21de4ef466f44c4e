"""An article without a day, between articles that print theirs: it lies between two days where the file is sorted."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.reading import read_text

PROSE = "The guns fell silent at noon, and by evening the road to the pass was open again for trucks and cars."


def glued(*days: str | None) -> str:
    """A file of articles, each with its day or none."""
    articles = []
    for number, day in enumerate(days):
        head = [f"Guns Fall Silent At Mountain Pass Number {number}", "By Nora Field"] if day else [
            "Roads Are Closed Again After Heavy Snow", "South Front",
        ]  # fmt: skip
        articles.append("\n\n".join([*head, *([day] if day else []), PROSE, "Related News", ""]))
    return "\n".join(articles)


def between(*days: str | None) -> tuple[dt.date, dt.date] | None:
    articles = read_text(glued(*days), name="file").articles
    assert len(articles) == len(days)
    return articles[days.index(None)].published_between


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("October 12, 2020", None, "October 9, 2020", "October 6, 2020"), ("2020-10-07", "2020-10-14")),
        (("October 6, 2020", "October 9, 2020", None, "October 12, 2020"), ("2020-10-07", "2020-10-14")),
        (("October 10, 2020", "October 12, 2020", None, "October 9, 2020"), ("2020-10-07", "2020-10-14")),
        (("October 12, 2020", None, "October 6, 2020"), None),
        (("October 12, 2020", None, "October 9, 2020", "October 20, 2020"), None),
        ((None, "October 12, 2020", "October 9, 2020", "October 6, 2020"), None),
    ],
    ids=["newest first", "oldest first", "one stands out a little", "too few", "not sorted", "no neighbour before"],
)
def test_a_sorted_file_bounds_an_article_without_a_day(
    days: tuple[str | None, ...], expected: tuple[str, str] | None
) -> None:
    assert between(*days) == (expected and tuple(map(dt.date.fromisoformat, expected)))


def test_an_article_with_its_day_needs_no_bounds() -> None:
    days = ("October 12, 2020", "October 9, 2020", "October 6, 2020")
    assert {article.published_between for article in read_text(glued(*days), name="file").articles} == {None}
