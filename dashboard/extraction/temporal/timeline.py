"""What an expression counts from: the article's date, or the day the story named last."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dashboard.records import Anchor

# A day without a year lies in the past of a news article, or at most this many days ahead of it.
_AHEAD_DAYS = 100
# A day without a year that lies so close to the article's date is news, even beside dates of other years.
_NEWS_BEFORE, _NEWS_AFTER = 45, 14
# A day without a year that follows the day told last within so many days goes on with its story.
_STORY_GOES_ON = 60
# A story that seems to jump back by more days than this has passed the end of the year.
_NEW_YEAR = 270
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

    `published` anchors news. `told` is the day named last in running text, `told_in` its paragraph. `stated` is the
    day or month last written with its year. `history`: the article tells of other years and reports no news.
    """

    published: dt.date | None
    history: bool
    fallback: dt.date | None
    told: dt.date | None = None
    told_in: int = 0
    stated: dt.date | None = None
    stated_in: int = 0
    stated_sentence: int = -1
    paragraph: int = 0
    sentence: int = 0

    def name(self, day: dt.date) -> None:
        """Note a day that the story names."""
        self.told, self.told_in = day, self.paragraph

    def state(self, day: dt.date) -> None:
        """Note a date that is written with its year."""
        self.stated, self.stated_in, self.stated_sentence = day, self.paragraph, self.sentence

    def story_day(self) -> dt.date | None:
        """Return the day named last, unless that is too far back."""
        if self.told is None or self.paragraph - self.told_in > _STORY_PARAGRAPHS:
            return None
        return self.told

    def year_of(self, month: int, day: int) -> YearGuess | None:
        """Return the year that a day (or month) without one belongs to; None where nothing tells."""
        if self.stated is not None and self._story_goes_on(month, day):
            return YearGuess(self._story_year(month, day), "narrative", self.stated)
        if self.published is not None:
            year = self.published.year
            if self._ahead(year, month, day) > _AHEAD_DAYS:
                year -= 1
            elif self._ahead(year, month, day) < _AHEAD_DAYS // 2 - 365:
                year += 1
            return YearGuess(year, "article", self.published)
        guess = self.fallback
        return None if guess is None else YearGuess(guess.year, "narrative", guess)

    def _story_year(self, month: int, day: int) -> int:
        """Return the year stated last, or the next one once the story has passed its end (28 December, 5 January)."""
        assert self.stated is not None
        told = self.story_day()
        if told is None or told < self.stated or told.year - self.stated.year > 1:
            return self.stated.year
        back = told.toordinal() - (dt.date(told.year, month, 1).toordinal() + day - 1)
        return told.year + (back > _NEW_YEAR)

    def _ahead(self, year: int, month: int, day: int) -> int:
        """Return how many days this day lies after the article's date."""
        assert self.published is not None
        return dt.date(year, month, 1).toordinal() + day - 1 - self.published.toordinal()

    def _story_goes_on(self, month: int, day: int) -> bool:
        """Tell whether the date stated last still sets the year.

        In its own sentence, and in a history, it does; among news only for a day that is none and follows on the day
        told last.
        """
        assert self.stated is not None
        if self.stated_sentence == self.sentence:
            return True
        if self.paragraph - self.stated_in > _STORY_PARAGRAPHS:
            return False
        if self.published is None or self.history:
            return True
        if any(
            -_NEWS_BEFORE <= self._ahead(self.published.year + step, month, day) <= _NEWS_AFTER for step in (-1, 0, 1)
        ):
            return False
        told = self.story_day()
        if told is None or told.year != self.stated.year:
            return False
        after = dt.date(told.year, month, 1).toordinal() + day - 1 - told.toordinal()
        return 0 <= after <= _STORY_GOES_ON
