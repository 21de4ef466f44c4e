"""Lists of places whose lines have no verb: a title or a sentence says what happened, headings say on which day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.extraction.claimants import Claim, find_claims
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.cues.listing import listing_of
from dashboard.extraction.event_lists import LONGEST_LIST, is_list_glue
from dashboard.extraction.event_places import Located, most_specific
from dashboard.extraction.event_places import mentions_of as places_of
from dashboard.extraction.happenings import Cue, find_cues
from dashboard.extraction.parties import PartyMention
from dashboard.extraction.plain import Plain, plain
from dashboard.records import DateExpression, Kind, Sentence, Toponym

_LOOK_BACK = 5  # sentences before the first line of a list in which its opening is looked for
_LONGEST_OPENING = 600  # letters
_LONGEST_LINE = 1_500  # letters
_HEADING_LETTERS = 8  # letters beside a date in a line that is only a date
_SHORT_LINE = 14  # words of a line that may be a heading by itself
_SUBHEADING = 5  # words of a line that stands between two parts of a list
_STRANGERS = 3  # words of a line that are neither places nor words of a list: names that nobody knows
_PLANNED_BEFORE, _PLANNED_AFTER = 45, 25  # letters around what happened in which a plan or a negation is looked for
_READER_WORDS = 14  # words between who reads a list out and the verb
_FEWEST = 2  # places of a list
_NAME_WORDS = 3  # of a name that nobody knows
_KINDS: frozenset[Kind] = frozenset({"capture_claim", "strike_shelling", "displacement"})
_STRENGTH = 0.9
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[.!?։؟…][\"'”»)\]]*\s*$")
_COLON = re.compile(r":\s*[-–—]?\s*$")
_MEMBER = re.compile(r"[^,;]+")  # of a list
_WRITTEN = re.compile(r"\S+")
_OPENS = (None, "title", "byline")  # passages; a heading below the title is easily taken for a byline


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens a list: its sentences in plain letters, and what they say happened to the places below."""

    sentences: tuple[Sentence, ...]
    view: Plain
    cue: Cue


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list under its opening, and the date of the heading that it stands under.

    A line without places is a heading: it belongs to the list and tells nothing.
    """

    sentence: Sentence
    opening: Opening
    toponyms: tuple[Toponym, ...]
    day: DateExpression | None  # of the heading
    days: tuple[DateExpression, ...]  # of the line itself


def lines_of_lists(
    text: str,
    cues: CompiledCues,
    sentences: Sequence[Sentence],
    toponyms: Sequence[Sequence[Toponym]],
    dates: Sequence[Sequence[DateExpression]],
) -> dict[int, Line]:
    """Return the lines of all lists by the offset at which their sentence starts.

    `toponyms` and `dates` are those of each of the `sentences`.
    """
    return _Finder(text, cues, sentences, toponyms, dates).lines()


class _Finder:
    """Finds the lists of an article among its sentences."""

    def __init__(
        self,
        text: str,
        cues: CompiledCues,
        sentences: Sequence[Sentence],
        toponyms: Sequence[Sequence[Toponym]],
        dates: Sequence[Sequence[DateExpression]],
    ) -> None:
        self.text = text
        self.cues = cues
        self.words = listing_of(cues.cues.language)
        self.sentences = sentences
        self.toponyms = [[one for one in here if one.role == "literal"] for here in toponyms]
        self.dates = dates

    def lines(self) -> dict[int, Line]:
        """Return the lines of all lists by the offset at which their sentence starts."""
        found: dict[int, Line] = {}
        at = 0
        while at < len(self.sentences):
            opening = self._opening_before(at) if self._is_member(at) else None
            last = self._last(at) if opening is not None else at
            if opening is not None and self._is_long_enough(opening, at, last):
                found.update(self._lines_of(opening, at, last))
                at = last
            else:
                at += 1
        return found

    def _is_member(self, at: int) -> bool:
        return self._is_heading(at) or self._is_line(at)

    def _is_heading(self, at: int) -> bool:
        """Say whether a line is nothing but a date."""
        sentence, dates = self.sentences[at], self.dates[at]
        if sentence.passage is not None or len(dates) != 1 or dates[0].first is None or self.toponyms[at]:
            return False
        rest = self.text[sentence.start : dates[0].start] + " " + self.text[dates[0].end : sentence.end]
        return sum(map(len, _WORD.findall(rest))) <= _HEADING_LETTERS

    def _is_line(self, at: int) -> bool:
        """Say whether a sentence is places and next to nothing else."""
        sentence, places = self.sentences[at], self.toponyms[at]
        if not places or sentence.passage is not None or sentence.end - sentence.start > _LONGEST_LINE:
            return False
        view = plain(self.text, sentence.start, sentence.end)
        gaps, last = [], 0
        spans = sorted([(one.start, one.end) for one in places] + [(one.start, one.end) for one in self.dates[at]])
        for start, end in spans:
            gaps.append((last, max(last, view.at(start))))
            last = max(last, view.at(end))
            while last < len(view.text) and (view.text[last].isalpha() or view.text[last] == "'"):
                last += 1
        gaps.append((last, len(view.text)))
        if sum(self._strangers(sentence, view, *gap) for gap in gaps) > min(_STRANGERS, max(1, len(places) // 2)):
            return False
        return not find_cues(view.text, self.cues, [(view.at(a), view.at(b)) for a, b in spans])

    def _strangers(self, sentence: Sentence, view: Plain, start: int, end: int) -> int:
        """Return how many words between two places are neither places nor words of a list.

        A member in capitals is a name that nobody knows, and counts once ("Yuxarı Məzrə").
        """
        count = 0
        for member in _MEMBER.finditer(view.text, start, end):
            words = [word for word in _WRITTEN.finditer(member[0]) if not is_list_glue(word[0], self.cues)]
            offsets = [view.offsets[member.start() + word.start()] for word in words]
            name = len(words) <= _NAME_WORDS and all(self.text[at].isupper() for at in offsets)
            count += min(1, len(words)) if name else len(words)
        return count

    def _last(self, at: int) -> int:
        """Return the number of the sentence behind a list that starts `at`."""
        last = at
        while at < len(self.sentences):
            if self._is_member(at):
                last = at = at + 1
            elif self._is_subheading(at) and at + 1 < len(self.sentences) and self._is_member(at + 1):
                at += 1
            else:
                break
        return last

    def _is_subheading(self, at: int) -> bool:
        """Say whether a short line without a verb may stand between the parts of a list."""
        written = self._written(at)
        if len(written.split()) > _SUBHEADING or self.toponyms[at] or _ENDS.search(written):
            return False
        return self._happening(plain(self.text, self.sentences[at].start, self.sentences[at].end).text, []) is None

    def _written(self, at: int) -> str:
        return self.text[self.sentences[at].start : self.sentences[at].end]

    def _is_long_enough(self, opening: Opening, at: int, last: int) -> bool:
        """Say whether there is a list, and none that reads as one sentence with the line above it (`event_lists`)."""
        places = sum(len(here) for here in self.toponyms[at:last])
        above = opening.sentences[-1]
        if len(opening.sentences) == 1 and above is self.sentences[at - 1] and _COLON.search(opening.view.text):
            taken = [(opening.view.at(one.start), opening.view.at(one.end)) for one in self.toponyms[at - 1]]
            own = [cue for cue in find_cues(opening.view.text, self.cues, taken) if not cue.void]
            length = self.sentences[last - 1].end - above.start
            if own and not any(self.dates[at:last]) and length <= LONGEST_LIST:
                return False
        return places >= _FEWEST or (places == 1 and _COLON.search(opening.view.text) is not None)

    def _opening_before(self, at: int) -> Opening | None:
        """Return what opens a list whose first line is `at`: the nearest sentences that announce it."""
        chosen: list[int] = []
        announced = False
        for number in range(at - 1, max(-1, at - 1 - _LOOK_BACK), -1):
            sentence = self.sentences[number]
            if sentence.passage not in _OPENS or sentence.end - sentence.start > _LONGEST_OPENING:
                continue
            if self._is_heading(number):
                continue
            written = self._written(number)
            view = plain(self.text, sentence.start, sentence.end)
            announces = announced or self._announces(view.text, written, number, at)
            if not announces:
                if self.toponyms[number]:
                    return None  # a report of its own, or the end of another list
                continue
            taken = [(view.at(one.start), view.at(one.end)) for one in self.toponyms[number]]
            chosen.insert(0, number)
            announced = True
            happened = self._happening(view.text, taken)
            if happened is not None:
                return self._opened(chosen, happened) if not happened.void else None
        return None

    def _announces(self, plain_text: str, written: str, number: int, first: int) -> bool:
        """Say whether a sentence says that a list follows."""
        if self.words.heads.search(plain_text):
            return True
        if number == first - 1 and _COLON.search(written):
            return True
        if not self.words.places.search(plain_text):
            return False
        heading = len(written.split()) <= _SHORT_LINE and not _ENDS.search(written)
        return heading or self.words.told.search(plain_text) is not None

    def _happening(self, text: str, taken: list[tuple[int, int]]) -> Cue | None:
        """Return what a sentence says happened to places that it does not name; `void` when it is still to come."""
        rows: tuple[tuple[Kind, re.Pattern[str]], ...] = (
            ("capture_claim", self.words.taken),
            ("strike_shelling", self.words.shelled),
            ("displacement", self.words.left),
        )
        for kind, pattern in rows:
            for match in pattern.finditer(text):
                start, end = match.span()
                around = text[max(0, start - _PLANNED_BEFORE) : end + _PLANNED_AFTER]
                void = self.words.planned.search(around) is not None
                return Cue(start, end, kind, "subject", _STRENGTH, void=void)
        for cue in find_cues(text, self.cues, taken):
            if cue.kind in _KINDS:
                return cue
        return None

    def _opened(self, chosen: Sequence[int], cue: Cue) -> Opening:
        """Return an opening of several sentences; the first of them holds the cue."""
        sentences = tuple(self.sentences[number] for number in chosen)
        view = plain(self.text, sentences[0].start, sentences[0].end)
        for sentence in sentences[1:]:
            view = joined(view, plain(self.text, sentence.start, sentence.end))
        return Opening(sentences, view, cue)

    def _lines_of(self, opening: Opening, at: int, last: int) -> dict[int, Line]:
        day: DateExpression | None = None
        found: dict[int, Line] = {}
        for number in range(at, last):
            dates = [one for one in self.dates[number] if one.first is not None and one.last is not None]
            sentence = self.sentences[number]
            day = dates[0] if dates and day is None else day
            found[sentence.start] = Line(sentence, opening, tuple(self.toponyms[number]), day, tuple(dates))
            day = dates[-1] if dates else day
        return found


def located_in(line: Line, view: Plain, cues: CompiledCues) -> list[Located]:
    """Return what happened at each place of a line; `view` is its opening and the line (`joined`).

    What only says where the others lie ("in the W district: X, Y") is left out.
    """
    found = [one for one in places_of(view, cues, line.toponyms, None) if not one.anaphor]
    heads = [one for one, after in pairwise(found) if _COLON.search(view.text[one.end : after.start]) is not None]
    named = [one for one in found if one not in heads] or found
    if not named:
        return []
    return [Located(line.opening.cue, one, 2, len(named)) for one in most_specific(view.text, named)]


def claim_of_list(opening: Opening, cues: CompiledCues, parties: list[PartyMention]) -> Claim | None:
    """Return the source of a list: who its opening quotes, else who reads it out."""
    text = opening.view.text
    claims = [one for one in find_claims(text, cues, parties) if one.manner in ("say", "accuse")]
    if claims:
        return claims[0]
    for match in listing_of(cues.cues.language).told.finditer(text):
        for one in parties:
            near = text[one.end : match.start()] if one.end <= match.start() else text[match.end() : one.start]
            if len(near.split()) <= _READER_WORDS and not one.literal and one.party != "media":
                return Claim(match.start(), match.end(), one.party, "say", one.start, one.end)
    return None


def day_of(line: Line, mention: Toponym) -> DateExpression | None:
    """Return the date that a place of a list stands under: the last one before it, else that of the heading."""
    return max((one for one in line.days if one.start < mention.start), key=lambda one: one.start, default=line.day)


def joined(one: Plain, other: Plain) -> Plain:
    """Return two stretches of a document, in its order, as one, with a full stop and a space between them."""
    gap = (one.offsets[-1] if one.offsets else other.end,) * 2
    return Plain(f"{one.text}. {other.text}", (*one.offsets, *gap, *other.offsets), other.end)
