"""What an expression counts from: the article's date, or the day the story named last."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dashboard.records import Anchor

# A day without a year lies in the past of a news article, or at most this many days ahead of it.
_AHEAD_DAYS = 100
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
    day or month last written with its year, `history` whether the article tells of years other than its own.
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
        if self.stated is not None and self._story_goes_on():
            return YearGuess(self.stated.year, "narrative", self.stated)
        if self.published is not None:
            year = self.published.year
            if _ordinal(year, month, day) - self.published.toordinal() > _AHEAD_DAYS:
                year -= 1
            elif self.published.toordinal() - _ordinal(year, month, day) > 365 - _AHEAD_DAYS // 2:
                year += 1
            return YearGuess(year, "article", self.published)
        guess = self.fallback
        return None if guess is None else YearGuess(guess.year, "narrative", guess)

    def _story_goes_on(self) -> bool:
        """Tell whether the date stated last still sets the year: always in a history, else in its own sentence."""
        if self.published is None or self.history:
            return self.paragraph - self.stated_in <= _STORY_PARAGRAPHS
        return self.stated_sentence == self.sentence


def _ordinal(year: int, month: int, day: int) -> int:
    return dt.date(year, month, 1).toordinal() + day - 1
