"""A day of publication that stands beside the text: in the file's name, in the address, in the articles around it."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from dashboard.reading import ReadDocument, read_path, read_text
from dashboard.records import Article

TITLE = "Guns fall silent at the mountain pass"
STORY = "The guns fell silent at noon, and by evening the road to the pass was open again for trucks and cars."
UNDATED = "Bread prices double in the border town\n\nBy Karl Meier\n\n" + STORY
MAIL = """From: Nora Field <nora@example.org>
Date: Sun, 4 Oct 2020 18:30:00 +0400
To: desk@example.org
Subject: RE: Guns fall silent at the mountain pass
"""


def said(article: Article) -> str:
    return f"{article.published} {article.published_basis}" if article.published else "none"


def only(text: str, name: str = "page") -> Article:
    (article,) = read_text(text, name=name).articles
    return article


@pytest.mark.parametrize(
    ("name", "lines", "expected"),
    [
        ("2020-10-04 pass", [TITLE, STORY], "2020-10-04 inferred"),
        ("report_2020-10-04", [TITLE, STORY], "2020-10-04 inferred"),
        ("pass 04.10.2020", [TITLE, STORY], "none"),
        ("20201004", [TITLE, STORY], "none"),
        ("2020-10", [TITLE, STORY], "none"),
        ("2020-13-04 pass", [TITLE, STORY], "none"),
        ("2020-10-04 to 2020-10-10", [TITLE, STORY], "none"),
        ("2020-10-04 pass", [TITLE, "October 2, 2020", STORY], "2020-10-02 stated"),
        ("2020-10-04 pass", [TITLE, "BAKU, October 3 (APA) – " + STORY], "2020-10-03 inferred"),
        ("2020-09-27 pass", [TITLE, STORY, "The village fell on 3 October 2020, the mayor said."], "none"),
        (
            "2020-10-04 pass",
            [TITLE, STORY, "The village fell on 3 October 2020, the mayor said."],
            "2020-10-04 inferred",
        ),
    ],
)
def test_a_full_day_in_the_name_of_the_file_counts_where_nothing_is_printed(
    name: str, lines: list[str], expected: str
) -> None:
    article = only("\n\n".join(lines), name)
    assert said(article) == expected
    assert bool(article.notes) == (article.published_basis != "stated")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2020/10/04/guns-fall-silent", "2020-10-04 inferred"),
        ("https://example.org/news/2020-10-04/123.html", "2020-10-04 inferred"),
        ("https://example.org/2020/10/guns-fall-silent", "none"),
        ("https://example.org/news/20201004", "none"),
    ],
)
def test_a_full_day_in_the_address_of_the_page_counts_where_nothing_is_printed(
    tmp_path: Path, url: str, expected: str
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text(json.dumps({"id": "row", "text": f"{TITLE}\n\n{STORY}", "url": url}) + "\n", encoding="utf-8")
    (read,) = read_path(file)
    assert isinstance(read, ReadDocument)
    assert said(read.articles[0]) == expected


def dated(day: str) -> str:
    return f"{TITLE} on {len(day)} roads\n\nBy Nora Field\n\n{day}\n\n{STORY}"


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["October 5, 2020", "October 5, 2020", "October 3, 2020"], "2020-10-05 inferred"),
        (["October 5, 2020", "October 3, 2020", "October 3, 2020"], "none"),
        (["October 5, 2020", "October 5, 2020", "October 3, 2020", "October 9, 2020"], "none"),
    ],
    ids=["both neighbours on one day", "neighbours on two days", "a file in no order"],
)
def test_an_article_between_two_of_one_day_in_a_file_in_order_is_of_that_day(days: list[str], expected: str) -> None:
    first, *rest = days
    text = "\n\n".join([dated(first), UNDATED, *map(dated, rest)])
    articles = read_text(text, name="file").articles
    assert len(articles) == len(days) + 1
    assert said(articles[1]) == expected
    assert articles[1].notes


def test_neighbours_of_two_years_tell_no_year() -> None:
    printed = f"Bread prices double in the border town\n\nBy Karl Meier\n\nJune 20\n\n{STORY}"
    text = "\n\n".join([dated("October 5, 2021"), printed, dated("October 3, 2019")])
    articles = read_text(text, name="file").articles
    assert len(articles) == 3
    assert said(articles[1]) == "none"


def test_a_mail_has_its_subject_for_a_title_and_its_sender_for_an_author() -> None:
    article = only(MAIL + "\n" + STORY)
    assert (article.title, article.author, article.published) == (TITLE, "Nora Field", dt.date(2020, 10, 4))


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("[04.10.2020 18:30] Pass Watch", None),
        ("04-Oct-2020 | Politics", None),
        ("04.10.2020, 18:30 | Views: 1540", None),
        ("Global Research, October 4, 2020", "Global Research"),
        ("Reuters | 4 Oct 2020 18:30 GMT", "Reuters"),
        ("4 October 2020, 18:30 +04:00", None),
    ],
)
def test_sections_counts_and_zones_beside_the_day_are_no_publisher(line: str, publisher: str | None) -> None:
    article = only(f"{TITLE}\n\n{line}\n\n{STORY}")
    assert (article.published, article.publisher) == (dt.date(2020, 10, 4), publisher)


def test_what_may_be_one_of_two_days_says_both() -> None:
    article = only(f"{TITLE}\n\nPublished: 04/10/2020\n\n{STORY}")
    assert article.notes == ("The printed day may be 2020-04-10 or 2020-10-04; give the right one as published.",)
