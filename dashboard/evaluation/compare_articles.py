"""Articles of a document of many: where each begins, its language, and the day that it prints."""

from __future__ import annotations

from dashboard.evaluation.gold import GoldDocument
from dashboard.evaluation.tally import Record
from dashboard.records import Tables

_NEAR = 200  # characters


def compare_articles(document: GoldDocument, tables: Tables, record: Record) -> None:
    """Count the articles of a document: found when exactly one begins within 200 characters of where it should."""
    for gold in document.articles:
        near = [one for one in tables.articles if abs(one.start - gold.start) <= _NEAR]
        match = near[0] if len(near) == 1 else None
        right_lang = match is not None and match.lang == gold.lang
        right_day = match is not None and match.published in gold.published
        record.count("article_starts", match is not None, at=gold.start)
        record.count("article_languages", right_lang, at=gold.start)
        if gold.published:
            record.count("article_days", right_day, at=gold.start)
        if match is None or not right_lang or (gold.published and not right_day):
            expected = f"{gold.article}, {gold.lang}, {' or '.join(map(str, gold.published)) or 'no day printed'}"
            found = "; ".join(f"{one.article} at {one.start}, {one.lang}, {one.published}" for one in near)
            record.mistake("article wrong", gold.start, gold.start, expected=expected, found=found)
    for article in tables.articles if document.articles else ():
        right = any(abs(article.start - gold.start) <= _NEAR for gold in document.articles)
        record.count("article_precision", right, at=article.start)
