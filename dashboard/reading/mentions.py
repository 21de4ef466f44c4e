"""Days in running text, and what stands beside them: is it where the writer stands, a plan, or called today?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from dashboard.calendars import ExplicitDay
from dashboard.reading import date_words
from dashboard.reading.words import any_word, entries, folded

_AS_OF = any_word(date_words.AS_OF_PHRASES)
_AS_OF_AFTER = frozenset(map(folded, date_words.AS_OF_AFTER))
_FUTURE = any_word(date_words.FUTURE_CUES)
_NEWS = any_word(date_words.NEWS_CUES)
_YEAR = re.compile(r"(?<![\w.,/-])(?:19|20)\d\d(?![\w/]|[.,]\d)")
_SENTENCE_BREAK = re.compile(r"[.!?؟։]\s|\n")


def _close_before(table: str) -> re.Pattern[str]:
    """Return a pattern for one of the words right before a date, but for a preposition."""
    names = "|".join(sorted(map(re.escape, entries(table)), key=len, reverse=True))
    between = "|".join(map(re.escape, entries(date_words.BEFORE_A_DATE)))
    return re.compile(rf"(?<!\w)(?:{names})[\s,،՝:(–—-]*(?:(?:{between})\s*){{0,2}}$")


_CALLED = (
    (0, _close_before(date_words.TODAY)),
    (1, _close_before(date_words.YESTERDAY)),
    (-1, _close_before(date_words.TOMORROW)),
)


@dataclass(frozen=True)
class Mention:
    """A day in running text; offsets of `day` count from `offset`."""

    text: str
    offset: int
    day: ExplicitDay

    @cached_property
    def _before(self) -> str:
        start = self.offset + self.day.start
        return _SENTENCE_BREAK.split(self.text[max(0, start - 120) : start])[-1]

    @cached_property
    def _after(self) -> str:
        end = self.offset + self.day.end
        return _SENTENCE_BREAK.split(self.text[end : end + 30])[0]

    @property
    def is_as_of(self) -> bool:
        """Says that the writer stands on it."""
        if any(phrase in folded(self._after)[:24] for phrase in _AS_OF_AFTER):
            return True
        phrase = _AS_OF.search(folded(self._before)[-45:])
        return phrase is not None and phrase[0] not in _AS_OF_AFTER

    @property
    def is_future(self) -> bool:
        """Has words of plan or limit shortly before it, and is not where the writer stands."""
        return not self.is_as_of and _FUTURE.search(folded(self._before)[-60:]) is not None

    @property
    def days_ago(self) -> int | None:
        """How many days ago the text calls it: 0 for today, 1 for yesterday, -1 for tomorrow, None for no word."""
        before = folded(self._before)[-40:]
        return next((days for days, pattern in _CALLED if pattern.search(before)), None)


def newest_year(text: str, spans: Sequence[tuple[int, int]]) -> int:
    """Return the newest year that the spans of a text name as a number by itself, 0 without one."""
    return max((int(year) for start, end in spans for year in _YEAR.findall(text[start:end])), default=0)


def is_news(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the spans of a text speak of days as one does who writes on the next."""
    return any(_NEWS.search(folded(text[start:end])) for start, end in spans)
