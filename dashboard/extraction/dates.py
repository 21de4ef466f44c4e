"""The date expressions of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby

from dashboard.extraction.temporal.classes import LEXICAL
from dashboard.extraction.temporal.lexicon import lexicon
from dashboard.extraction.temporal.matching import Paragraph
from dashboard.extraction.temporal.reading import Reading
from dashboard.extraction.temporal.timeline import Timeline
from dashboard.extraction.temporal.tokens import Token, read_tokens
from dashboard.records import Article, DateExpression, PassageKind, Sentence

# Dates in these say when the page was made or what a picture shows; the story does not go on from them.
_FURNITURE: frozenset[PassageKind | None] = frozenset(
    {"front_matter", "byline", "dateline", "caption", "link", "share", "footer"}
)
# Precisions of a date that names at least its month.
_DATED = ("day", "week", "month")
# A date so close to the article's is news; one further than the other is of another year.
_NEWS_DAYS, _ELSEWHERE_DAYS = 31, 250
# Prepositions that patterns need to see stand outside the expression.
_OUTSIDE = frozenset(LEXICAL[name] for name in ("between", "prep", "from"))
# An interval shorter than this leaves the story at a day to count from.
_NAMED_DAYS = 8


def find_dates(text: str, article: Article, sentences: Sequence[Sentence]) -> list[DateExpression]:
    """Return the expressions of `article` that denote a day or an interval, in document order.

    `text` is the document's text, `sentences` those of the article. Relative expressions count from
    `article.published`, or from the day that the story named last; where there is neither, they have no day. Nothing
    depends on the clock.
    """
    words = lexicon(article.lang)
    paragraphs = [
        Paragraph(read_tokens(text, start, end, words), members, words.lang)
        for start, end, members in _paragraphs(sentences)
    ]
    line = _survey(paragraphs, article)
    found: list[DateExpression] = []
    for paragraph in paragraphs:
        for reading in paragraph.readings(line):
            found.append(_expression(text, article, paragraph.tokens, reading))
            if paragraph.passage not in _FURNITURE:
                _follow(line, paragraph, reading)
    return found


def _survey(paragraphs: Sequence[Paragraph], article: Article) -> Timeline:
    """Return the time line at the beginning of the article: whether it is a history, and which year comes first."""
    published = article.published
    line = Timeline(published=published, history=False, fallback=None)
    stated: list[dt.date] = []
    elsewhere = news = 0
    for paragraph in paragraphs:
        if paragraph.passage in _FURNITURE:
            continue
        for reading in paragraph.readings(line):
            span = reading.span
            if span is None or reading.basis == "relative":
                news += reading.anchor == "article" and span is not None and span.precision in ("day", "week")
            elif reading.basis == "year_inferred":
                # Read as news, for nothing has moved this time line on.
                news += not stated and published is not None and abs((span.last - published).days) <= _NEWS_DAYS
            elif span.precision in _DATED:
                stated.append(span.first)
                elsewhere += published is not None and abs((published - span.last).days) > _ELSEWHERE_DAYS
                news += published is not None and abs((published - span.last).days) <= _NEWS_DAYS
    one_year = len({day.year for day in stated}) == 1
    return Timeline(
        published=published, history=elsewhere > 2 * news, fallback=stated[0] if stated and one_year else None
    )


def _follow(line: Timeline, paragraph: Paragraph, reading: Reading) -> None:
    """Move the time line on to what the reading names."""
    span = reading.span
    if span is None:
        return
    # "A day earlier" looks back; the story goes on from where it was.
    back = reading.anchor == "narrative" and reading.anchor_date is not None and span.last < reading.anchor_date
    if (span.last - span.first).days < _NAMED_DAYS and not back:
        line.name(span.last)
    if reading.basis != "stated":
        return
    marked = span.precision == "year" and paragraph.opens_sentence(reading.first_token)
    if span.precision in _DATED or (marked and (line.published is None or line.history)):
        line.state(span.first)


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int, list[Sentence]]]:
    for _, group in groupby(sentences, key=lambda sentence: (sentence.paragraph, sentence.passage)):
        members = list(group)
        yield members[0].start, members[-1].end, members


def _expression(text: str, article: Article, tokens: list[Token], reading: Reading) -> DateExpression:
    first = reading.first_token
    while tokens[first].letter in _OUTSIDE and first < reading.end_token - 1:
        first += 1
    start, end = tokens[first].start, tokens[reading.end_token - 1].end
    span = reading.span
    return DateExpression(
        document_id=article.document_id,
        document=article.document,
        article=article.article,
        start=start,
        end=end,
        text=text[start:end],
        value=span.value if span else "",
        first=span.first if span else None,
        last=span.last if span else None,
        precision=span.precision if span else None,
        basis=reading.basis,
        anchor=reading.anchor,
        anchor_date=reading.anchor_date,
    )
