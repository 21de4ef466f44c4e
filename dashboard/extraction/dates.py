"""The date expressions of an article."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from dashboard.extraction.stretches import LONGEST
from dashboard.extraction.temporal.classes import LETTERS, LEXICAL
from dashboard.extraction.temporal.lexicon import lexicon
from dashboard.extraction.temporal.malformed import take_out_malformed
from dashboard.extraction.temporal.matching import Paragraph
from dashboard.extraction.temporal.reading import Reading
from dashboard.extraction.temporal.timeline import Timeline
from dashboard.extraction.temporal.token import Token
from dashboard.extraction.temporal.tokens import read_tokens
from dashboard.records import Article, DateExpression, PassageKind, Sentence

# Dates in these say when the page was made or what a picture shows; the story does not go on from them.
_FURNITURE: frozenset[PassageKind | None] = frozenset(
    {"front_matter", "byline", "dateline", "caption", "link", "share", "footer"}
)
# Precisions of a date that names at least its month.
_DATED = ("day", "week", "month")
# A date so close to the article's is news; one further than the other is of another year.
_NEWS_DAYS, _ELSEWHERE_DAYS = 45, 250
# What a date without its month says less of the article; a longer interval than this says nothing.
_LESS, _HARDLY, _LONG_DAYS = 0.7, 0.1, 366
_WEEKDAYS = LETTERS["anyweekday"]
_DEICTIC = LETTERS["deictic"]
# Yesterday, three days ago, last week: what only the article's date makes a day of.
_NEWS_LETTERS = "".join(LETTERS[name] for name in ("deictic", "ago", "ago_before", "last", "this"))
# Prepositions that patterns need to see stand outside the expression.
_OUTSIDE = frozenset(LEXICAL[name] for name in ("between", "prep", "from", "lasting"))
# Characters of a paragraph that are read at once, and how many more on either side.
_PIECE, _AROUND = 50_000, 1_000
# The share of their days that two readings of an interval must have in common to be one.
_NEARLY_THE_SAME = 0.9
# An interval shorter than this leaves the story at a day to count from.
_NAMED_DAYS = 8
_MONTH_DAYS = 31


@dataclass(frozen=True, slots=True)
class Dates:
    """The expressions that denote a day or an interval, and the spans of the dates that no calendar has, in order."""

    expressions: list[DateExpression]
    malformed: list[tuple[int, int]]


def find_dates(text: str, article: Article, sentences: Sequence[Sentence]) -> list[DateExpression]:
    """Return the expressions of `article` that denote a day or an interval, in document order.

    `text` is the document's text, `sentences` those of the article. Relative expressions count from
    `article.published`, or from the day that the story named last; where there is neither, they have no day. Of an
    article that was published between two days, "two years ago" has one where both agree. Nothing depends on the
    clock.
    """
    return read_dates(text, article, sentences).expressions


def read_dates(text: str, article: Article, sentences: Sequence[Sentence]) -> Dates:
    """Return what find_dates returns, and the dates that no calendar has."""
    paragraphs = _Paragraphs(text, article, sentences)
    short = article.end - article.start <= LONGEST
    expressions = _expressions(text, article, list(paragraphs) if short else paragraphs)
    return Dates(expressions, paragraphs.malformed)


def _expressions(text: str, article: Article, paragraphs: Iterable[Paragraph]) -> list[DateExpression]:
    if article.published is not None or article.published_between is None:
        return _read(text, article, paragraphs)
    earliest, latest = (
        _read(text, replace(article, published=day, published_basis="inferred"), paragraphs)
        for day in article.published_between
    )
    other = {(found.start, found.end): found for found in latest}
    return [_agreed(found, other.get((found.start, found.end))) for found in earliest]


def _agreed(one: DateExpression, other: DateExpression | None) -> DateExpression:
    """Return what two readings of an expression say: the days that are the same, or nearly so over a long interval."""
    if one.first is not None and one.last is not None and other and other.first is not None and other.last is not None:
        first, last = min(one.first, other.first), max(one.last, other.last)
        shared = (min(one.last, other.last) - max(one.first, other.first)).days + 1
        if shared >= _NEARLY_THE_SAME * ((last - first).days + 1):
            return replace(one, first=first, last=last)
    return replace(one, value="", first=None, last=None, precision=None, anchor=None, anchor_date=None)


def _read(text: str, article: Article, paragraphs: Iterable[Paragraph]) -> list[DateExpression]:
    line = _survey(paragraphs, article)
    found: list[DateExpression] = []
    for paragraph in paragraphs:
        for reading in paragraph.readings(line):
            found.append(_expression(text, article, paragraph.tokens, reading))
            if paragraph.passage not in _FURNITURE:
                _follow(line, paragraph, reading)
    return found


def _survey(paragraphs: Iterable[Paragraph], article: Article) -> Timeline:
    """Return the time line at the beginning of the article: whether it is a history, and which year comes first."""
    published = article.published
    line = Timeline(published=published, history=False, fallback=None)
    first: dt.date | None = None
    years: set[int] = set()
    elsewhere = news = near = weak_news = 0.0
    opens_elsewhere = False
    for paragraph in paragraphs:
        if paragraph.passage in _FURNITURE:
            continue
        for reading in paragraph.readings(line):
            span = reading.span
            if span is None or (span.last - span.first).days > _LONG_DAYS:
                continue
            if published is None:
                if reading.basis == "stated":
                    first = first or span.first
                    years.add(span.first.year)
                continue
            away = abs((span.last - published).days)
            if reading.basis == "stated":
                weight = 1.0 if span.precision in _DATED else _LESS
                if span.last.year < published.year and away > _ELSEWHERE_DAYS:
                    opens_elsewhere = opens_elsewhere or news + near + weak_news == 0
                    elsewhere += weight
                    first = first or span.first
                elif away <= _NEWS_DAYS and span.precision in _DATED:
                    news += weight
            elif reading.basis == "year_inferred":
                # Read as news, for nothing has moved this time line on.
                near += elsewhere == 0 and away <= _NEWS_DAYS
            elif reading.anchor == "article" and away > _ELSEWHERE_DAYS and span.last.year < published.year - 1:
                elsewhere += _LESS  # thirty years ago
                first = first or span.first
            elif reading.anchor == "article" and span.precision in ("day", "week"):
                letters = {token.letter for token in paragraph.tokens[reading.first_token : reading.end_token]}
                # "Today" is often nowadays, and a weekday may be of the story.
                weak = not letters.isdisjoint(_WEEKDAYS) or (span.first == published and _DEICTIC in letters)
                weak_news += weak
                news += not weak and not letters.isdisjoint(_NEWS_LETTERS)
    if len(years) > 1:
        first = None
    # The more so where the story comes first.
    mixed = news + weak_news > 0
    news += (near + weak_news) * (_HARDLY if opens_elsewhere else _LESS)
    return Timeline(published=published, history=elsewhere > 2 * news, fallback=first, mixed=mixed)


def _follow(line: Timeline, paragraph: Paragraph, reading: Reading) -> None:
    """Move the time line on to what the reading names."""
    span = reading.span
    if span is None:
        return
    if span.precision == "day" and reading.basis != "relative" and paragraph.heads(reading):
        line.enter(span.first)
    elif span.precision == "day" and reading.basis == "relative" and paragraph.leaves_diary(reading):
        line.entry = None
    # "A day earlier" looks back; the story goes on from where it was.
    back = reading.anchor == "narrative" and reading.anchor_date is not None and span.last < reading.anchor_date
    if (span.last - span.first).days < _NAMED_DAYS and not back:
        line.name(span.last)
    since = reading.first_token > 0 and paragraph.tokens[reading.first_token - 1].letter == LEXICAL["from"]
    length = (span.last - span.first).days
    if not since and span.precision in ("month", "range") and _NAMED_DAYS <= length <= _MONTH_DAYS:
        line.month, line.month_in = span.first, line.paragraph
    elif span.precision == "day":
        line.month = None
    whole_year = span.precision == "year"
    story = line.published is None or line.history
    if (
        (reading.basis == "stated" and (story or not whole_year))
        or (reading.basis == "year_inferred" and reading.anchor == "narrative")
        or (reading.anchor == "article" and whole_year and line.history)
    ) and (span.last - span.first).days <= _LONG_DAYS:
        line.reach(
            span,
            passing=whole_year and paragraph.passage != "title",
            opens_sentence=paragraph.opens_sentence(reading.first_token),
        )
    elif reading.anchor == "article" and line.mixed and span.precision in (*_DATED, "range"):
        line.leave()


class _Paragraphs:
    """The paragraphs of an article that say anything about time, read anew each time they are asked for.

    The tokens of a long article fill the memory. For the same reason a paragraph without end is read in pieces, each
    with what stands around it, so that nothing is lost where it begins and ends. `malformed` holds the spans of the
    malformed dates of all paragraphs, once they have been read.
    """

    def __init__(self, text: str, article: Article, sentences: Sequence[Sentence]) -> None:
        self.malformed: list[tuple[int, int]] = []
        self._text, self._sentences = text, sentences
        self._words = lexicon(article.lang)
        self._read_to = -1
        self._silent: set[int] = set()  # where the parts begin that say nothing about time

    def __iter__(self) -> Iterator[Paragraph]:
        for begin, end, members in self._parts():
            if begin in self._silent:
                continue
            paragraph = self._paragraph(begin, end, members)
            if begin > self._read_to:
                self._read_to = begin
                self.malformed += paragraph.malformed
                if not paragraph.matches:
                    self._silent.add(begin)
            if paragraph.matches:
                yield paragraph

    def _parts(self) -> Iterator[tuple[int, int, list[Sentence]]]:
        """Yield paragraphs, and the pieces of long ones, by their first character and the one past their last."""
        for _, group in groupby(self._sentences, key=attrgetter("paragraph", "passage")):
            members = list(group)
            start, end = members[0].start, members[-1].end
            if end - start <= _PIECE:
                yield start, end, members
                continue
            starts = [sentence.start for sentence in members]
            for begin in range(start, end, _PIECE):
                low, high = max(start, begin - _AROUND), min(end, begin + _PIECE + _AROUND)
                within = members[max(0, bisect_right(starts, low) - 1) : bisect_left(starts, high)]
                yield begin, min(end, begin + _PIECE), within

    def _paragraph(self, begin: int, end: int, members: Sequence[Sentence]) -> Paragraph:
        """Return what begins in this span of the paragraph that the sentences are of."""
        lang = self._words.lang
        low, high = max(members[0].start, begin - _AROUND), min(members[-1].end, end + _AROUND)
        tokens = read_tokens(self._text, low, high, self._words)
        malformed = take_out_malformed(self._text, tokens, lang, [sentence.start for sentence in members])
        paragraph = Paragraph(tokens, members, lang, malformed)
        if (low, high) != (begin, end):
            paragraph.keep(begin, end)
        return paragraph


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
