"""What the page "Sources" lists: the user's inputs, and what was read in one of them. No Streamlit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import pandas as pd

from dashboard import wording
from dashboard.pipeline.adding import Added
from dashboard.records import Article, Tables
from dashboard.store.inputs import StoredInput

_BASES: Final = {"stated": "stated", "inferred": "inferred from the text", "given": "given by you", None: "none stated"}
_OUTCOMES: Final = {
    "added": "added",
    "unchanged": "was there already, unchanged",
    "read again": "read again",
    "refused": "not added",
}
ArticleKey = tuple[str, str]
"""Document and article: what a day of publication is set for."""


def input_frame(inputs: Sequence[StoredInput]) -> pd.DataFrame:
    """Return one row an input: document, articles, places named, dates, events, when it was added."""
    return pd.DataFrame(
        {
            "Document": [one.name for one in inputs],
            "Articles": [one.counts.get("articles", 0) for one in inputs],
            "Places named": [one.counts.get("toponyms", 0) for one in inputs],
            "Dates": [one.counts.get("dates", 0) for one in inputs],
            "Events": [one.counts.get("events", 0) for one in inputs],
            "Messages": [one.counts.get("failures", 0) for one in inputs],
            "Added": [one.added[:10] for one in inputs],
        }
    )


def article_frame(tables: Tables) -> pd.DataFrame:
    """Return one row an article: title, publisher, language, day of publication with its basis, counts, notes."""
    places, dates, events = (
        Counter((row.document_id, row.article) for row in rows)
        for rows in (tables.toponyms, tables.dates, tables.events)
    )
    articles = tables.articles
    keys = [key_of(article) for article in articles]
    return pd.DataFrame(
        {
            "Article": [title_of(article) for article in articles],
            "Publisher": [whole(article.publisher or "") for article in articles],
            "Language": [wording.language(article.lang) for article in articles],
            "Published": [article.published.isoformat() if article.published else "" for article in articles],
            "Basis of the day": [_BASES[article.published_basis] for article in articles],
            "Places named": [places[key] for key in keys],
            "Dates": [dates[key] for key in keys],
            "Events": [events[key] for key in keys],
            "Notes": [whole("; ".join(article.notes)) for article in articles],
        }
    )


def datable(articles: Iterable[Article]) -> list[Article]:
    """Return the articles whose day of publication the user may set: those without one, or with the user's."""
    return [article for article in articles if article.published_basis in (None, "given")]


def key_of(article: Article) -> ArticleKey:
    return article.document_id, article.article


def title_of(article: Article) -> str:
    """Return what an article is called in lists."""
    return whole(article.title or f"{article.document}, article {article.article}")


def outcome(done: Added) -> str:
    """Return in words what became of an input."""
    words = f"{done.name}: {_OUTCOMES[done.outcome]}"
    if done.outcome == "refused":
        return words
    return f"{words} – {wording.count(done.articles, 'article')}, {wording.count(done.events, 'event')}"


def whole(text: str) -> str:
    """Spell out half characters (lone surrogates), which cannot be sent to a browser."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
