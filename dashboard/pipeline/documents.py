"""One input file becomes tables: read, split, and extract article by article."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from dashboard.extraction.dates import read_dates
from dashboard.extraction.events import find_events
from dashboard.extraction.malformed import malformed_notes
from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.toponyms import find_toponyms
from dashboard.reading import ReadDocument, read_path
from dashboard.records import Article, DateExpression, Document, Event, Failure, Tables, Toponym
from gazetteer.gazetteer import Gazetteer

log = logging.getLogger(__name__)


def process_file(path: Path, *, gazetteer: Gazetteer, published: dt.date | None = None) -> Tables:
    """Return what one file says: its documents, and all that was found in them.

    Never raises for what stands in the file: what cannot be used comes as a row of `failures`. `published` dates
    the articles that print no date of their own.
    """
    return combine(
        Tables(failures=(item,)) if isinstance(item, Failure) else process_document(item, gazetteer=gazetteer)
        for item in read_path(path, published=published)
    )


def process_document(read: ReadDocument, *, gazetteer: Gazetteer) -> Tables:
    """Return the tables of a document that has been read. An article that fails does not stop the others."""
    return combine(
        [
            Tables(documents=(read.document,)),
            *(_process_article(read.document, article, gazetteer) for article in read.articles),
        ]
    )


def _process_article(document: Document, article: Article, gazetteer: Gazetteer) -> Tables:
    toponyms: list[Toponym] = []
    dates: list[DateExpression] = []
    events: list[Event] = []
    stage = "sentences"
    try:
        sentences = split_sentences(document.text, article)
        stage = "toponyms"
        toponyms = find_toponyms(document.text, article, sentences, gazetteer)
        stage = "dates"
        found = read_dates(document.text, article, sentences)
        dates = found.expressions
        article = replace(article, notes=(*article.notes, *malformed_notes(document.text, found.malformed)))
        stage = "events"
        events = find_events(document.text, article, sentences, toponyms, dates)
    except Exception as error:
        # The one place where anything is caught: a fault in a rule must cost one article, not the run.
        log.exception("%s failed in %s, article %s", stage, document.source, article.article)
        failure = Failure(
            document=document.document,
            source=document.source,
            stage=stage,
            message=(
                f"{document.source}, article {article.article} ({article.title or 'without a title'}): a rule failed "
                f"with {type(error).__name__}: {error}. The article's {stage} are missing from the tables; everything "
                "else is there. Please report it with the text of the article."
            ),
        )
        return Tables(articles=(article,), toponyms=tuple(toponyms), dates=tuple(dates), failures=(failure,))
    return Tables(articles=(article,), toponyms=tuple(toponyms), dates=tuple(dates), events=tuple(events))


def combine(parts: Iterable[Tables]) -> Tables:
    """Put tables one behind the other, in the order given. Incidents are left to the whole run."""
    collected = list(parts)
    return Tables(
        documents=tuple(row for part in collected for row in part.documents),
        articles=tuple(row for part in collected for row in part.articles),
        toponyms=tuple(row for part in collected for row in part.toponyms),
        dates=tuple(row for part in collected for row in part.dates),
        events=tuple(row for part in collected for row in part.events),
        failures=tuple(row for part in collected for row in part.failures),
    )
