"""What an expression counts from: the article's date, or the day the story named last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.calendars import valid_day
from dashboard.extraction.temporal.spans import Span
from dashboard.records import Anchor

# A day without a year lies in the past of a news article, or at most this many days ahead of it; said to be ahead
# ("will open on 15 September"), at most a year, and no day that is only just past.
_AHEAD_DAYS = 45
_JUST_PAST = 45
# A day without a year that lies so close to the article's date is news, even beside dates of other years.
_NEWS_BEFORE, _NEWS_AFTER = 45, 31
# Among news, a day without a year that follows the day told last within so many days goes on with its story; the
# second number holds once the paragraph has told several days of another year.
_STORY_GOES_ON, _LONG_STORY_GOES_ON = 60, 300
# A story that seems to jump back by more days than this has passed the end of the year.
_NEW_YEAR = 270
# The same where the day then lies within the year up to the article ("since 12 December 2022 ... on 23 April").
_NEW_YEAR_OF_NEWS = 200
# How many paragraphs back the story's last named day still counts.
_STORY_PARAGRAPHS = 3


@dataclass(frozen=True, slots=True)
class YearGuess:
    """The year of an expression that names none, and what it was taken from."""

    year: int
    anchor: Anchor
    anchor_date: dt.date


@dataclass(slots=True)
class Timeline:
    """The state of the story while an article is read from its beginning.

    `published` anchors news. `told` is the day named last in running text, `told_in` its paragraph. `first` to `last`
    is where the story has got to: what was last written with its year (`bare_year`: only a year; `dated`: once more
    than that), or counted on from it; `run` counts such dates of one paragraph, `left` tells that the text has come
    back to the news. `entry` is the day that heads the entry of a diary. `aside` is a date of another year inside a
    sentence (`aside_in`), which the story does not go on from. `history`: the article tells of other years; `mixed`:
    it reports some news as well. `month` is the first day of the month named last, or of a part of it (`month_in`: its
    paragraph). `fallback` is the first date with a year, for what stands before it.
    """

    published: dt.date | None
    history: bool
    fallback: dt.date | None
    mixed: bool = False
    told: dt.date | None = None
    told_in: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    reached_in: int = 0
    reached_sentence: int = -1
    run: int = 0
    left: bool = False
    bare_year: bool = False
    dated: bool = False
    entry: dt.date | None = None
    month: dt.date | None = None
    month_in: int = -1
    aside: dt.date | None = None
    aside_in: int = -1
    paragraph: int = 0
    sentence: int = 0

    def name(self, day: dt.date) -> None:
        """Note a day that the story names."""
        self.told, self.told_in = day, self.paragraph

    def reach(self, span: Span, *, passing: bool, opens_sentence: bool) -> None:
        """Note a date whose year is known: the story goes on from it, unless it only looks elsewhere.

        Inside a sentence, a date of an earlier year looks back; `passing` (a year that stands alone), so does one of
        any other year.
        """
        if (
            self.first is not None
            and not opens_sentence
            and (span.last.year < self.first.year or (passing and span.last.year != self.first.year))
        ):
            self.aside, self.aside_in = span.first, self.sentence
            return
        self.run = self.run + 1 if self.reached_in == self.paragraph else 1
        self.first, self.last = span.first, span.last
        self.bare_year = passing
        self.dated |= span.precision != "year" and (self.published is None or span.last.year < self.published.year)
        self.reached_in, self.reached_sentence = self.paragraph, self.sentence

    def enter(self, day: dt.date) -> None:
        """Note that an entry of a diary begins, where "today" is its day; the article's own day heads nothing."""
        self.entry = day if day != self.published else None

    def leave(self) -> None:
        """Note that the text is back at the article's own days."""
        self.first = self.last = None
        self.left = True

    def story_day(self) -> dt.date | None:
        """Return the day named last, unless that is too far back."""
        if self.told is None or self.paragraph - self.told_in > _STORY_PARAGRAPHS:
            return None
        return self.told

    def story_date(self) -> dt.date | None:
        """Return a day of the month or season that the story is in, unless that is too far back."""
        if self.first is not None and self.reached_in >= self.told_in:
            near = self.history or self.paragraph - self.reached_in <= _STORY_PARAGRAPHS
            if self.told is None or self.reached_in > self.told_in or self.told < self.first:
                return self.first if near else None
        return self.story_day()

    def far_back(self) -> bool:
        """Tell whether the day told last, nearby, is of another year than the article's."""
        told = self.story_day()
        return told is not None and self.published is not None and told.year != self.published.year

    def in_story(self) -> bool:
        """Tell whether the text tells of other years than the article's, so that "in summer" is a summer of these."""
        if (self.first or self.fallback) is None:
            return False
        if self.published is None or not self.history:
            return self.published is None
        told = self.told if self.told_in == self.paragraph else None
        return not self.mixed or (told is not None and told.year != self.published.year)

    def near_article(self, month: int, day: int, direction: int) -> YearGuess | None:
        """Return the year of "last October" (direction -1) or "next January" (1), counted from the article's date."""
        if self.published is None:
            return None
        distance = self._ahead(self.published.year, month, day)
        step = (distance < 0) if direction > 0 else -(distance > 0) if direction < 0 else 0
        return YearGuess(self.published.year + step, "article", self.published)

    def year_of(
        self, month: int, day: int, weekday: int | None = None, ahead: bool = False, since: bool = False
    ) -> YearGuess | None:
        """Return the year that a day (or month) without one belongs to; None where nothing tells.

        `weekday` (0 Monday) is that written beside it, and decides between the years in question. `ahead`: the text
        says that it is still to come, `since` that it has begun.
        """
        guesses = list(self._guesses(month, day, ahead, since))
        if not guesses:
            return None
        if weekday is not None:
            near = [
                YearGuess(self.published.year + step, "article", self.published)
                for step in (0, -1, 1)
                if self.published is not None
            ]
            for guess in (*guesses, *near):
                if valid_day(guess.year, month, day) and dt.date(guess.year, month, day).weekday() == weekday:
                    return guess
        return guesses[0]

    def _guesses(self, month: int, day: int, ahead: bool, since: bool) -> Iterator[YearGuess]:
        """Yield the years in question, the likeliest first."""
        story = None
        if self.aside is not None and self.aside_in == self.sentence:
            yield YearGuess(self.aside.year, "narrative", self.aside)
        if self.first is not None:
            story = YearGuess(self._story_year(month, day), "narrative", self.first)
            if not (ahead and self.published) and self._story_goes_on(month, day):
                yield story
        elif self.fallback is not None and self.history and not (self.left or ahead or self._is_news(month, day)):
            yield YearGuess(self.fallback.year, "narrative", self.fallback)
        if self.published is not None:
            yield YearGuess(self._news_year(month, day, ahead, since), "article", self.published)
        if story is not None:
            yield story
        if self.fallback is not None:
            yield YearGuess(self.fallback.year, "narrative", self.fallback)

    def _news_year(self, month: int, day: int, ahead: bool, since: bool) -> int:
        assert self.published is not None
        year = self.published.year
        distance = self._ahead(year, month, day)
        if ahead:
            return year + (distance < -_JUST_PAST)
        if distance > (0 if since else _AHEAD_DAYS):
            return year - 1
        return year + (distance < _AHEAD_DAYS - 365)

    def _story_year(self, month: int, day: int) -> int:
        """Return the year the story is in, or the next one once it has passed its end (28 December, 5 January)."""
        assert self.first is not None and self.last is not None
        for year in range(self.first.year, min(self.last.year, self.first.year + 1) + 1):
            if self.first <= dt.date(year, month, min(day, 28)) <= self.last:
                return year
        if (self.last - self.first).days > _NEW_YEAR:
            return self.last.year
        told = self.story_day()
        at = told if told is not None and told >= self.first and told.year - self.first.year <= 1 else self.last
        back = at.toordinal() - (dt.date(at.year, month, 1).toordinal() + day - 1)
        following = at.year + 1
        lately = (
            self.published is not None and self.published.year == following and self._ahead(following, month, day) <= 0
        )
        return at.year + (back > (_NEW_YEAR_OF_NEWS if lately else _NEW_YEAR))

    def _ahead(self, year: int, month: int, day: int) -> int:
        """Return how many days this day lies after the article's date."""
        assert self.published is not None
        return dt.date(year, month, 1).toordinal() + day - 1 - self.published.toordinal()

    def _is_news(self, month: int, day: int) -> bool:
        """Tell whether the day lies close to the article's date."""
        return self.published is not None and any(
            -_NEWS_BEFORE <= self._ahead(self.published.year + step, month, day) <= _NEWS_AFTER for step in (-1, 0, 1)
        )

    def _within_reach(self, month: int, day: int) -> bool:
        """Tell whether the season or other part of a year that was named last holds this day."""
        assert self.first is not None and self.last is not None
        if self.bare_year or self.first.year != self.last.year:
            return False
        return (self.first.month, self.first.day) <= (month, day) <= (self.last.month, self.last.day)

    def _story_goes_on(self, month: int, day: int) -> bool:
        """Tell whether the date with a year that was named last still sets the year.

        In its own sentence, and in a history, it does; among news only for a day that is none and follows on the day
        told last.
        """
        assert self.first is not None
        if self.reached_sentence == self.sentence or self.published is None:
            return True
        if self.bare_year and not self.dated and self._is_news(month, day):
            return False
        if self.reached_in == self.paragraph and self._within_reach(month, day):
            return True
        if self.history and not self.mixed:
            return True
        if self.history and not self._is_news(month, day):
            return True
        if self.paragraph - self.reached_in > _STORY_PARAGRAPHS:
            return False
        if self._is_news(month, day) and not self.history:
            return False
        told = self.story_day()
        if told is None or told.year != self.first.year:
            return False
        after = dt.date(told.year, month, 1).toordinal() + day - 1 - told.toordinal()
        long = self.run > 1 and self.reached_in == self.paragraph
        return 0 <= after <= (_LONG_STORY_GOES_ON if long else _STORY_GOES_ON)
