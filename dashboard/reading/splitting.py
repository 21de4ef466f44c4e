"""Where the articles of a text begin, when several were pasted one after another.

Every line that could be a title is weighed: what stands right below it (a byline, a date, its own repetition),
what stands right above it (the end of another article: "Related", a copyright line), whether the language or the
subject changes there, and how it is written. A heading inside one article has none of that, so it stays below
the threshold, whatever it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.reading.lines import Line, is_address
from dashboard.reading.scripts import language_of, script_of
from dashboard.reading.wire import is_signed, wire_dateline
from dashboard.reading.words import folded

THRESHOLD = 4.0

# What each sign is worth. An author's line or a full date right under a title is enough by itself. What stands
# above is not: a list of related stories may stand in the middle of an article.
_BYLINE = 4.0
_DATE = 4.0
_DATE_WITHOUT_YEAR = 2.5
_REPEATED = 4.0
_NEARLY_REPEATED = 2.0
_NAME = 1.5
_SOURCE = 1.0
_WIRE = 4.0
_WIRE_UNSIGNED = 2.5
_RELATED_ABOVE = 3.0
_RIGHTS_ABOVE = 3.0
_SHARE_ABOVE = 1.5
_RULE_ABOVE = 2.0
_ADDRESS_ABOVE = 1.0
_LANGUAGE_CHANGES = 3.0
_SUBJECT_CHANGES = 2.0
_SHOUTED = 1.0
_CAPITALISED = 1.0
_NO_WIDOW = 1.0
_LIKE_THE_OTHERS = 2.0
_WIDE_GAP = 0.5
_ENDS_LIKE_A_SENTENCE = -0.5
_HEADING_OF_A_SECTION = -2.0

_LONGEST_TITLE = 200  # characters
_SHORT = 160  # characters that the line about an author may have
_ENOUGH_TITLES = 3  # titles that make a manner
_HEADER_LINES = 9  # lines below a title that may belong to its header
_REACH = 1500  # characters on either side that tell whether the subject changes
_ENOUGH_FOR_LANGUAGE = 150  # characters
_LANGUAGE_REACH = 400
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_NUMBERED_SECTION = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4})[.)]?\s")


@dataclass(frozen=True, slots=True)
class Start:
    """The line an article begins with, how sure that is, and why."""

    index: int
    score: float
    reasons: tuple[str, ...]


def title_key(text: str) -> str:
    """Return what two printings of one title have in common: letters and digits without case."""
    return "".join(character for character in folded(text) if character.isalnum())


def is_same_title(first: str, second: str) -> bool:
    """Tell whether a line prints a title once more, perhaps in other words."""
    return title_key(first) == title_key(second) or _nearly(first, second)


def find_starts(lines: Sequence[Line], text: str) -> list[Start]:
    """Return where articles begin, the first line always among them, in order."""
    if not lines:
        return []
    starts = _pass(lines, text, like_the_others=False)
    # When the sure titles are all set in one way that other lines are not, that way is a sign by itself.
    set_alike = [start for start in starts if is_set_as_headline(lines[start.index].text)]
    if len(set_alike) >= _ENOUGH_TITLES and len(set_alike) >= 0.8 * len(starts):
        starts = _pass(lines, text, like_the_others=True)
    return starts


def _pass(lines: Sequence[Line], text: str, *, like_the_others: bool) -> list[Start]:
    starts = [Start(0, THRESHOLD, ("begins the document",))]
    block: list[Start] = []
    current = title_key(lines[0].text[:_LONGEST_TITLE])
    prose = lines[0].is_running  # whether running text has come since the last start
    for index in range(1, len(lines)):
        line = lines[index]
        if line.is_running:
            if block:
                best = _best_of(block)
                starts.append(best)
                current = title_key(lines[best.index].text)
                block = []
            prose = True
            continue
        if not prose or not line.is_title_like:
            continue
        start = _weigh(lines, index, text)
        if like_the_others and is_set_as_headline(line.text):
            start = Start(index, start.score + _LIKE_THE_OTHERS, (*start.reasons, "set like the other titles"))
        repeats_current = title_key(line.text) == current
        if start.score >= THRESHOLD and not (repeats_current and start.score < 2 * THRESHOLD):
            block.append(start)
    # Without running text below it, a title at the very end is the last of a list of links.
    return starts


def is_set_as_headline(text: str) -> bool:
    """Tell whether the last two words, and no others, are tied by a no-break space.

    Publishing systems do so to headlines, so that no word stands alone on their last line.
    """
    head, space, last = text.rpartition("\u00a0")
    return bool(space) and " " not in last and "\u00a0" not in head


def _best_of(block: Sequence[Start]) -> Start:
    """Return the start among titles that stand together without running text between: the best, of equals the first."""
    return max(block, key=lambda start: (start.score, -start.index))


def _weigh(lines: Sequence[Line], index: int, text: str) -> Start:
    weights = [*_below(lines, index), *_above(lines, index), *_written(lines[index])]
    score = sum(weight for weight, _ in weights)
    # The costlier looks only where they can decide.
    if THRESHOLD - _LANGUAGE_CHANGES - _SUBJECT_CHANGES <= score < 2 * THRESHOLD:
        change = _change(lines, index, text)
        weights += change
        score += sum(weight for weight, _ in change)
    return Start(index, score, tuple(reason for _, reason in weights))


def _below(lines: Sequence[Line], index: int) -> list[tuple[float, str]]:
    """Weigh the lines between a title and the running text under it."""
    title = title_key(lines[index].text)
    found: dict[str, tuple[float, str]] = {}
    share = 1.0  # another title in between takes most of what follows for itself
    for line in lines[index + 1 : index + 1 + _HEADER_LINES]:
        if line.is_byline:
            found.setdefault("byline", (share * _BYLINE, "an author's line follows"))
        if line.is_dateline:
            dated = any(day.year is not None for day in line.days)
            found.setdefault("date", (share * (_DATE if dated else _DATE_WITHOUT_YEAR), "a date line follows"))
        elif len(line.text) <= _LONGEST_TITLE and title_key(line.text) == title:
            found.setdefault("repeated", (_REPEATED, "the title is printed again"))
        elif line.is_source:
            found.setdefault("source", (share * _SOURCE, "a source line follows"))
        elif line.is_related:
            break
        elif line.is_furniture:
            continue
        elif line.is_running:
            wire = wire_dateline(line.text)
            if wire is not None:
                weight = _WIRE if is_signed(line.text[:wire]) else _WIRE_UNSIGNED
                found.setdefault("wire", (share * weight, "an agency's dateline follows"))
            break
        elif line.is_title_like and line.word_count > 5:
            if _nearly(lines[index].text, line.text):
                found.setdefault("near", (_NEARLY_REPEATED, "the title follows in other words"))
            elif line.text[-1] not in "?!…":
                share *= 0.3
        elif line.is_name_like:
            found.setdefault("name", (share * _NAME, "a name follows"))
    return list(found.values())


def _nearly(first: str, second: str) -> bool:
    one, other = set(_LETTERS.findall(folded(first))), set(_LETTERS.findall(folded(second)))
    smaller = min(len(one), len(other))
    return smaller >= 3 and len(one & other) / smaller >= 0.6


def shares_words(first: str, second: str, *, least: int) -> bool:
    """Tell whether two pieces of text have at least so many longer words in common."""
    return len(set(_LETTERS.findall(folded(first))) & set(_LETTERS.findall(folded(second)))) >= least


def _above(lines: Sequence[Line], index: int) -> list[tuple[float, str]]:
    """Weigh what ends above a title: the nearest lines, up to the running text before it."""
    found: dict[str, tuple[float, str]] = {}
    share = 1.0
    for line in reversed(lines[max(0, index - 6) : index]):
        ends = line.text[-140:]
        if line.is_related or _ends_with_related(line):
            found.setdefault("end", (share * _RELATED_ABOVE, "a list of related stories ends above"))
        elif line.is_rights or (len(line.text) > 140 and "©" in ends):
            found.setdefault("end", (share * _RIGHTS_ABOVE, "a closing line stands above"))
        elif line.is_rule:
            found.setdefault("rule", (share * _RULE_ABOVE, "a rule stands above"))
        elif line.is_share:
            found.setdefault("share", (share * _SHARE_ABOVE, "share buttons stand above"))
        elif is_address(line.text):
            found.setdefault("address", (share * _ADDRESS_ABOVE, "an address stands above"))
        elif line.is_running and len(line.text) < _SHORT and share == 1.0:
            share = 0.8  # may be the line about the author that follows a closing line
        elif line.is_running or not line.is_title_like:
            break
        else:
            share *= 0.5  # another title: that one is nearer to the end above
    if lines[index].gap >= 3:
        found["gap"] = (_WIDE_GAP, "wide space above")
    return list(found.values())


_GLUED_RELATED = re.compile(
    r"[.!?…»”\"](?:Related (?:Videos|News|Posts|Articles|Stories)|Read (?:more|also):?|Читайте также:?|اقرأ أيضاً?:?)$"
)


def _ends_with_related(line: Line) -> bool:
    return _GLUED_RELATED.search(line.text[-40:]) is not None


def _written(line: Line) -> list[tuple[float, str]]:
    """Weigh how the line itself is written."""
    found = []
    letters = [word for word in re.findall(r"[^\W\d_]+", line.text) if len(word) > 3]
    cased = [word for word in letters if word[0].isupper() or word[0].islower()]
    if len(cased) >= 4:
        if all(word.isupper() for word in cased):
            found.append((_SHOUTED, "in capitals"))
        elif sum(word[0].isupper() for word in cased) / len(cased) >= 0.75:
            found.append((_CAPITALISED, "capitalised as a headline"))
    if is_set_as_headline(line.text):
        found.append((_NO_WIDOW, "set as a headline"))
    if line.text[-1] in "?!…":
        found.append((_ENDS_LIKE_A_SENTENCE, "ends like a sentence"))
    if _NUMBERED_SECTION.match(line.text):
        found.append((_HEADING_OF_A_SECTION, "numbered like a section"))
    return found


def _change(lines: Sequence[Line], index: int, text: str) -> list[tuple[float, str]]:
    """Weigh whether another language, or another subject, begins at the line."""
    line = lines[index]
    before = text[max(0, line.start - _REACH) : line.start]
    after = text[line.end : line.end + _REACH]
    here, above, below = script_of(line.text), script_of(before[-400:]), script_of(after[:400])
    if here and above and below and here == below and here != above:
        return [(_LANGUAGE_CHANGES, "another script begins")]
    if above == below == "latin" and min(len(before), len(after)) >= _ENOUGH_FOR_LANGUAGE:
        languages = language_of(before[-_LANGUAGE_REACH:]), language_of(after[:_LANGUAGE_REACH])
        if languages[0] != languages[1]:
            return [(_LANGUAGE_CHANGES, "another language begins")]
    if len(before) < _REACH / 2 or len(after) < _REACH / 4:
        return []
    old, new = set(_LETTERS.findall(folded(before))), set(_LETTERS.findall(folded(after)))
    own = set(_LETTERS.findall(folded(line.text)))
    shared = len(old & new) / max(1, min(len(old), len(new)))
    announced = len(own & new) / max(1, len(own))
    known = len(own & old) / max(1, len(own))
    if shared < 0.12 and announced - known >= 0.3:
        return [(_SUBJECT_CHANGES, "another subject begins")]
    return []
