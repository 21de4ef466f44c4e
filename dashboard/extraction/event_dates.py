"""When: the days of a happening, from its clause, its sentence, its paragraph, the story, or the article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.happenings import Cue
from dashboard.extraction.plain import Plain
from dashboard.records import Article, DateExpression, EventDateBasis, Precision, Sentence

_FINE = ("day", "week", "range")  # precise enough to hold for a whole paragraph
_RECENT = dt.timedelta(days=45)  # what lies further back than this is not the news of an article
_REPRINTED_WITHIN = dt.timedelta(days=7)
_DAYS = dt.timedelta(days=31)  # a range no longer than that tells days
_HISTORY = dt.timedelta(days=365)
_AHEAD = dt.timedelta(days=1)
_BREAK_COST = 8
_BESIDE_WORDS = 8  # words, borders counted, between a place and the date that is its own


@dataclass(frozen=True, slots=True)
class When:
    """The days of a happening and the expression that gave them; no days when nothing tells."""

    first: dt.date | None
    last: dt.date | None
    precision: Precision | None
    basis: EventDateBasis
    expression: DateExpression | None = None
    # The only date of the sentence is a year far back: history, not news.
    history: bool = False


def news_day(article: Article, dates: Sequence[DateExpression]) -> dt.date | None:
    """Return the day an article speaks from: its publication, or the first one where it was printed anew.

    A reprint gives both days in its dateline or byline; the text speaks from the earlier.
    """
    if article.published is None:
        return None
    printed = [
        date.first
        for date in dates
        if date.precision == "day"
        and date.first is not None
        and any(p.kind in ("dateline", "byline") and p.start <= date.start < p.end for p in article.passages)
        and dt.timedelta(0) <= article.published - date.first <= _REPRINTED_WITHIN
    ]
    return min([article.published, *printed])


@dataclass(slots=True)
class Story:
    """What an article has said about the date so far."""

    news: dt.date | None
    paragraph: int = -1
    under: DateExpression | None = None  # "As of October 15": the date the paragraph stands under
    heading: DateExpression | None = None  # a line that is only a date; holds until the next one
    last: DateExpression | None = None  # the last day told in this paragraph
    told: DateExpression | None = None  # the last day told anywhere
    looks_back: bool = False  # most of its days lie far back: the article tells history

    def is_long_ago(self, found: When) -> bool:
        """Say whether days lie far back from the article's own, in an article that is not a history."""
        return (
            not self.looks_back
            and self.news is not None
            and found.last is not None
            and self.news - found.last > _RECENT
        )

    def enter(self, sentence: Sentence) -> None:
        """Note that a sentence begins; a new paragraph forgets the days of the one before."""
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
            self.under = None
            self.last = None

    def leave(self, view: Plain, cues: CompiledCues, dates: Sequence[DateExpression]) -> None:
        """Note the days of a sentence after its happenings are read."""
        for date in dates:
            if date.first is None or date.precision not in _FINE or (self.news is not None and date.first > self.news):
                continue
            start, end = view.at(date.start), view.at(date.end)
            if cues.since_before.search(view.text[max(0, start - 60) : start]) or cues.since_after.match(
                view.text[end : end + 30]
            ):
                continue
            if cues.as_of.search(view.text[max(0, start - 40) : start]) and not view.text[:start].strip(" ,").count(
                ","
            ):
                self.under = date
            if len(view.text) - (end - start) <= 6 and date.precision == "day":
                self.heading = date
            if any("," not in view.text[found.end() : start] for found in cues.relative.finditer(view.text, 0, start)):
                continue  # "the war that broke out on ...": background, the story does not go on from there
            if date.anchor == "narrative" and date.anchor_date is not None and date.first < date.anchor_date:
                continue  # "they had agreed a day earlier": a look back, and the story goes on where it was
            self.last = date
            self.told = date


def story_of(article: Article, dates: Sequence[DateExpression]) -> Story:
    """Return the story of an article before its first sentence."""
    news = news_day(article, dates)
    told = [date.last for date in dates if date.last is not None and date.precision in ("day", "month", "year")]
    if news is None:
        return Story(news)
    past = sum(news - last > _HISTORY for last in told)
    return Story(news, looks_back=past >= 3 and past > 0.6 * len(told))


def when(
    view: Plain,
    cues: CompiledCues,
    cue: Cue,
    place: tuple[int, int],
    places: Sequence[tuple[int, int]],
    dates: Sequence[DateExpression],
    story: Story,
) -> When:
    """Return the days of a happening at a place (a span of plain letters) by the nearest thing that tells them.

    `places` are the spans of all places of the sentence: "X in April, Y in July" gives each its own month.
    """
    usable = [date for date in dates if date.first is not None and date.last is not None]
    chosen = _beside(view, cues, place, places, usable) or _nearest(view, cues, cue, usable)
    if chosen is not None and chosen.first is not None and chosen.last is not None:
        return _stated(view, cues, chosen, story)
    return _of_story(story, history=any(_is_old(date, story.news) for date in usable))


def _of_story(story: Story, *, history: bool) -> When:
    if story.under is not None:
        return _as(story.under, "as_of", history)
    if story.last is not None:
        return _as(story.last, "narrative", history)
    if story.heading is not None:
        return _as(story.heading, "as_of", history)
    if story.news is not None:
        if story.told is not None and story.told.first is not None and story.news - story.told.first > _RECENT:
            return When(None, None, None, "unknown", history=history)
        return When(story.news, story.news, "day", "publication", history=history)
    if story.told is not None:
        return _as(story.told, "narrative", history)
    return When(None, None, None, "unknown", history=history)


def under_heading(day: DateExpression | None, story: Story) -> When:
    """Return the days of a line of a list: the date that it stands under, else what the story or the article tells."""
    if day is not None:
        return _as(day, "as_of", history=False)
    return _of_story(story, history=False)


def _as(date: DateExpression, basis: EventDateBasis, history: bool) -> When:
    return When(date.first, date.last, date.precision, basis, date, history)


def _stated(view: Plain, cues: CompiledCues, date: DateExpression, story: Story) -> When:
    start, end = view.at(date.start), view.at(date.end)
    before, after = view.text[max(0, start - 70) : start], view.text[end : end + 30]
    basis: EventDateBasis = "as_of" if cues.as_of.search(before) else "stated"
    first, last, precision = date.first, date.last, date.precision
    if cues.since_before.search(before) or cues.since_after.match(after):
        until = (story.under.last if story.under is not None else None) or story.news
        if first is not None and until is not None and until > first:
            last, precision = until, "range"
    return When(first, last, precision, basis, date, _is_old(date, story.news))


def _is_old(date: DateExpression, news: dt.date | None) -> bool:
    """Say whether a date is a mere year (or more) that was over long before the news; "15-16 May" is none."""
    if date.precision == "range" and date.first and date.last and date.last - date.first <= _DAYS:
        return False
    return (
        date.precision in ("year", "decade", "quarter", "season", "range")
        and date.last is not None
        and news is not None
        and news - date.last > _RECENT
    )


def is_ahead(found: When, news: dt.date | None) -> bool:
    """Say whether the days lie after the article: what it tells of them has not happened."""
    return news is not None and found.first is not None and found.first - news > _AHEAD


def _beside(
    view: Plain,
    cues: CompiledCues,
    place: tuple[int, int],
    places: Sequence[tuple[int, int]],
    dates: Sequence[DateExpression],
) -> DateExpression | None:
    """Return the date that stands beside a place where a sentence gives several places their own dates."""
    if len(dates) < 2 or len(places) < 2:
        return None
    best: tuple[int, DateExpression] | None = None
    for date in dates:
        start, end = view.at(date.start), view.at(date.end)
        low, high = (place[1], start) if start >= place[1] else (end, place[0])
        if any(low < first and last < high for first, last in places if (first, last) != place):
            continue
        between = view.text[low:high]
        breaks = between.count(",") + sum(1 for _ in cues.clause_break.finditer(between))
        cost = len(between.split()) + (2 if end <= place[0] else 0) + 4 * breaks
        if cost <= _BESIDE_WORDS and (best is None or cost < best[0]):
            best = (cost, date)
    return best[1] if best is not None else None


def _nearest(view: Plain, cues: CompiledCues, cue: Cue, dates: Sequence[DateExpression]) -> DateExpression | None:
    """Return the date that stands nearest to a happening; a border between clauses counts as many words."""
    best: tuple[int, int, DateExpression] | None = None
    for order, date in enumerate(dates):
        start, end = view.at(date.start), view.at(date.end)
        between = view.text[end : cue.start] if end <= cue.start else view.text[cue.end : start]
        cost = len(between.split()) + _BREAK_COST * sum(1 for _ in cues.clause_break.finditer(between))
        if date.precision not in ("day", "week", "range", "month"):
            cost += _BREAK_COST  # a year only dates what no day dates
        if start >= cue.end and cues.cues.speaker == "first":
            cost += _BREAK_COST  # where verbs come last, what follows one belongs to the next
        if best is None or cost < best[0]:
            best = (cost, order, date)
    return best[2] if best is not None else None
