"""Which patterns a paragraph matches, and which of the matches stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from dashboard.extraction.temporal.classes import LETTERS, LEXICAL, OTHER, PUNCTUATION, letters
from dashboard.extraction.temporal.guards import is_nowadays, is_since, is_year, lies_ahead
from dashboard.extraction.temporal.patterns import Pattern, patterns
from dashboard.extraction.temporal.reading import Match, Reading
from dashboard.extraction.temporal.readings import READ
from dashboard.extraction.temporal.timeline import Timeline
from dashboard.extraction.temporal.token import Token
from dashboard.records import PassageKind, Sentence

# Without one of these letters a paragraph says nothing about time.
_NEEDED = frozenset(
    letters(
        "day", "anyyear", "numeric", "monthname", "anyweekday", "anyseason", "decade", "century", "deictic", "years",
        "storyday", "anyunit", "dual", "weekend", "lastingunit", "hijri", "daypart",
    )
)  # fmt: skip
# Where these find no day (31 February, a Hijri date) nothing inside them is read as one.
BLOCKING = frozenset(
    {
        "day_month", "month_day", "year_day_month", "year_month_day", "day_month_to", "month_day_to",
        "month_day_case", "year_month_day_case", "nothing",
    }
)  # fmt: skip
# Where "will" beside them says that they are still to come.
MAY_LIE_AHEAD = frozenset(
    {
        "weekday", "weekday_deictic", "weekdays_to", "day_month", "month_day", "month", "month_year", "edge_month",
        "day_alone", "day_listed", "parts_to", "days_month", "month_days", "day_month_to", "month_day_to", "season",
        "weekend", "quarter_relative", "quarter_alone",
    }
)  # fmt: skip
_AFTER_HEADING = frozenset((PUNCTUATION["dot"], PUNCTUATION["dash"], PUNCTUATION["colon"]))
_VERB_FIRST, _VERB_FINAL = ("ar",), ("az", "tr", "fa")
_NOWHERE = Timeline(published=None, history=False, fallback=None)


# Years of the Hijri calendars that Persian texts write like any other: 1399 is 2020/21.
_HIJRI_YEARS = range(1200, 1500)


def _is_hijri(token: Token) -> bool:
    return token.letter in LETTERS["anyyear"] and token.number in _HIJRI_YEARS


# A match never reaches over a token that has nothing to do with time; between these, the same few letters come again
# and again.
_RUN = re.compile(f"[^{OTHER}]+")
_SHORT_RUN = 24
_LETTER = attrgetter("letter")

# A match by its first token and the one past its last, with the captured tokens by name.
_Found = tuple[int, int, Pattern, tuple[tuple[str, int], ...]]


def _matches(letters: str, lang: str) -> tuple[_Found, ...]:
    """Return all matches in a run of letters, those first that win over the others."""
    found = [
        (match.start(), match.end(), pattern, tuple((name, match.start(name)) for name in match.re.groupindex))
        for pattern in patterns(lang)
        for match in pattern.regex.finditer(letters)
    ]
    found.sort(key=lambda item: (item[0] - item[1], item[2].rank, item[0]))
    return tuple(found)


_matches_of_short = lru_cache(maxsize=16_384)(_matches)


class Paragraph:
    """The tokens of a paragraph, the matches that stand, and the spans of malformed dates, in order."""

    def __init__(
        self,
        tokens: list[Token],
        sentences: Sequence[Sentence],
        lang: str,
        malformed: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.tokens = tokens
        self.malformed = malformed
        self.lang = lang
        self.number = sentences[0].paragraph
        self.passage: PassageKind | None = sentences[0].passage
        self._sentence_starts = [sentence.start for sentence in sentences]
        self.matches = self._choose(lang)

    def keep(self, start: int, end: int) -> None:
        """Drop what does not begin in this span: it belongs to another piece of the paragraph."""
        self.matches = [match for match in self.matches if start <= self.tokens[match[2]].start < end]
        self.malformed = [span for span in self.malformed if start <= span[0] < end]

    def readings(self, line: Timeline) -> Iterator[Reading]:
        """Yield the readings of all matches; the caller moves the time line on after each."""
        line.paragraph = self.number
        for pattern, groups, first, end in self.matches:
            line.sentence = self._sentence_of(first)
            yield from READ[pattern.name](self._match(groups, first, end, line, pattern))

    def _sentence_of(self, token: int) -> int:
        """Return a number for the sentence that the token stands in, unique in the document."""
        return self._sentence_starts[max(0, bisect_right(self._sentence_starts, self.tokens[token].start) - 1)]

    def opens_sentence(self, token: int) -> bool:
        """Tell whether the token is among the first few of its sentence."""
        earlier = max(0, token - 3)
        return token < 3 or self._sentence_of(earlier) != self._sentence_of(token)

    def heads(self, reading: Reading) -> bool:
        """Tell whether the reading heads the paragraph, as the day of a diary's entry does: "4 April. Rain"."""
        if reading.first_token > 0 or reading.end_token >= len(self.tokens):
            return reading.first_token == 0
        return self.tokens[reading.end_token].letter in _AFTER_HEADING

    def leaves_diary(self, reading: Reading) -> bool:
        """Tell whether the paragraph begins with "the next day" or "yesterday, Tuesday": it is no diary's entry."""
        letters = {token.letter for token in self.tokens[reading.first_token : reading.end_token]}
        return reading.first_token <= 1 and (LEXICAL["deictic"] not in letters or reading.anchor == "article")

    def _match(self, groups: dict[str, int], first: int, end: int, line: Timeline, pattern: Pattern) -> Match:
        future = pattern.name in MAY_LIE_AHEAD and lies_ahead(self.tokens, first, end, self.lang in _VERB_FINAL)
        return Match(first, end, self.tokens, groups, line, future, is_since(self.tokens, first))

    def _choose(self, lang: str) -> list[tuple[Pattern, dict[str, int], int, int]]:
        letters = "".join(map(_LETTER, self.tokens))
        if _NEEDED.isdisjoint(letters):
            return []
        chosen: list[tuple[Pattern, dict[str, int], int, int]] = []
        for run in _RUN.finditer(letters):
            short = len(run[0]) <= _SHORT_RUN
            found = _matches_of_short(run[0], lang) if short else _matches(run[0], lang)
            if found:
                chosen += self._choose_in(run.start(), len(run[0]), found, lang)
        return chosen

    def _choose_in(
        self, begin: int, length: int, found: Sequence[_Found], lang: str
    ) -> list[tuple[Pattern, dict[str, int], int, int]]:
        taken = bytearray(length)
        chosen = []
        for first, last, pattern, offsets in found:
            if any(taken[first:last]):
                continue
            start, end = begin + first, begin + last
            groups = {name: at + begin if at >= 0 else -1 for name, at in offsets}
            if not self._stands(pattern, groups, start, end, lang):
                continue
            taken[first:last] = b"\1" * (last - first)
            chosen.append((pattern, groups, start, end))
        chosen.sort(key=lambda item: item[2])
        return chosen

    def _stands(self, pattern: Pattern, groups: dict[str, int], start: int, end: int, lang: str) -> bool:
        if pattern.name == "deictic" and is_nowadays(self.tokens, groups["x"], lang in _VERB_FIRST):
            return False
        if pattern.name in ("year", "year_marked") and not is_year(self.tokens, groups["y"], start, end, lang):
            return False
        if pattern.name == "nothing":
            return True
        if lang == "fa" and any(_is_hijri(self.tokens[at]) for at in groups.values() if at >= 0):
            return False
        if pattern.name in BLOCKING:
            return True
        return next(READ[pattern.name](self._match(groups, start, end, _NOWHERE, pattern)), None) is not None
