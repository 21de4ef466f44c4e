"""The line that always says what is covered. No Streamlit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from dashboard import wording
from dashboard.records import Event, Tables

REVIEWED: Final = 0
"""Events that a person has reviewed: the store has no reviews yet."""


def line(tables: Tables, shown: Sequence[Event]) -> str:
    """Return articles, publishers, languages, dates and events, and how many are reviewed."""
    publishers = {article.publisher.casefold() for article in tables.articles if article.publisher}
    languages = Counter(wording.language(article.lang) for article in tables.articles)
    published = [article.published for article in tables.articles if article.published]
    parts = [wording.count(len(tables.articles), "article")]
    if publishers:
        parts.append(wording.count(len(publishers), "publisher"))
    if languages:
        parts.append(", ".join(name for name, _ in languages.most_common()))
    if published:
        parts.append(f"published {wording.days(min(published), max(published))}")
    parts.append(f"{wording.count(len(shown), 'event')}, machine-extracted: {REVIEWED} of {len(shown):,} reviewed")
    return " · ".join(parts)
