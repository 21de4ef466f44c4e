"""Markdown with front matter: one article, whose metadata the front matter gives."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from dashboard.reading import ReadDocument, read_path
from dashboard.records import Failure

FRONT = """---
title: "Guns fall silent: a digest"
publisher: Caucasus Observer
author: Nora Field
published: 2020-10-16
lang: en
url: https://example.org/17
evidence_kind: digest
---
"""
BODY = """
# Guns fall silent: a digest

## In the north

On October 15 the guns fell silent at noon, according to the ministry in Yerevan.

## In the south

By Anna Petrosova's account the road was opened on the following morning.
"""


def read(tmp_path: Path, text: str) -> ReadDocument | Failure:
    path = tmp_path / "digest.md"
    path.write_bytes(text.encode())
    (item,) = read_path(path)
    return item


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_front_matter_gives_the_metadata_and_is_a_passage_of_the_one_article(tmp_path: Path, newline: str) -> None:
    found = read(tmp_path, (FRONT + BODY).replace("\n", newline))
    assert isinstance(found, ReadDocument)
    (article,) = found.articles
    assert (article.title, article.publisher, article.author) == (
        "Guns fall silent: a digest",
        "Caucasus Observer",
        "Nora Field",
    )
    assert (article.published, article.published_basis) == (dt.date(2020, 10, 16), "given")
    assert (article.lang, article.url, article.evidence_kind) == ("en", "https://example.org/17", "digest")
    text = found.document.text
    assert (article.start, article.end) == (0, len(text))
    assert [(p.kind, text[p.start : p.end]) for p in article.passages] == [
        ("front_matter", FRONT.replace("\n", newline)),
        ("title", "# Guns fall silent: a digest"),
    ]
    assert found.document.warnings == ()


def test_unknown_keys_are_named_and_the_document_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, FRONT.replace("url:", "mood: calm\nurl:") + BODY)
    assert isinstance(found, ReadDocument)
    assert found.document.warnings == (
        "Front matter keys that are not used: mood (used are: title, publisher, author, published, published_basis, lang, url, evidence_kind).",
    )


def test_yaml_does_not_change_what_is_written(tmp_path: Path) -> None:
    found = read(tmp_path, "---\ntitle: 2020\npublisher: no\nlang: az\n---\n" + BODY)
    assert isinstance(found, ReadDocument)
    assert (found.articles[0].title, found.articles[0].publisher) == ("2020", "no")


def test_a_day_may_come_with_its_basis_so_that_a_digest_of_an_undated_article_does_not_pretend(tmp_path: Path) -> None:
    found = read(tmp_path, FRONT.replace("lang: en", "lang: en\npublished_basis: inferred") + BODY)
    assert isinstance(found, ReadDocument)
    assert (found.articles[0].published, found.articles[0].published_basis) == (dt.date(2020, 10, 16), "inferred")


BAD = {
    "basis": (
        "---\npublished_basis: guessed\n---\nText.",
        r"digest\.md: front matter: published_basis 'guessed' is unknown; use 'given', 'stated' or 'inferred'",
    ),
    "bad YAML": (
        "---\ntitle: Guns: silent\npublisher: x\n---\nText.",
        r"digest\.md line 2: the front matter is not valid YAML \(mapping values are not allowed here\); "
        "write one 'key: value' a line, and put a value with a colon in quotes",
    ),
    "31 February": (
        "---\npublished: 2021-02-31\n---\nText.",
        r"digest\.md: front matter: published '2021-02-31' is not a day of the calendar; write YYYY-MM-DD",
    ),
    "evidence": (
        "---\nevidence_kind: rumour\n---\nText.",
        r"digest\.md: front matter: evidence_kind 'rumour' is unknown; use 'digest' or 'verbatim'",
    ),
    "a list": (
        "---\ntitle: [a, b]\n---\nText.",
        r"digest\.md: front matter key 'title' holds a list or a table; write one",
    ),
    "no keys": (
        "---\n- a: b\n---\nText.",
        r"digest\.md: the front matter holds no 'key: value' lines; write for example",
    ),
    "no text": (
        "---\ntitle: x\n---\n \n",
        r"digest\.md has front matter but no text below it; write the article under",
    ),
}


@pytest.mark.parametrize(("text", "message"), BAD.values(), ids=BAD)
def test_front_matter_that_cannot_be_read_is_a_failure_with_the_remedy(tmp_path: Path, text: str, message: str) -> None:
    failure = read(tmp_path, text)
    assert isinstance(failure, Failure)
    with pytest.raises(ValueError, match=message):
        raise ValueError(failure.message)


@pytest.mark.parametrize(
    "text", ["---\nA rule at the head\n---\n" + BODY, "---\n" + BODY, BODY], ids=["rules", "a rule", "none"]
)
def test_without_front_matter_markdown_is_text(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    assert isinstance(found, ReadDocument)
    (article,) = found.articles
    assert article.title == "Guns fall silent: a digest"
    assert all(passage.kind != "front_matter" for passage in article.passages)
