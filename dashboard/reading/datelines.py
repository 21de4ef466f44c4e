"""Lines that print a date: what stands beside it, what its label says of it, and whether the line is nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.reading import date_words, words
from dashboard.reading.outlets import is_outlet
from dashboard.reading.printed import PrintedDay, is_weekday
from dashboard.reading.words import any_of, any_word, entries, folded

WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_CLOCK = re.compile(
    r"T?\d{1,2} ?(?:[:.h] ?\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\b\.?)?|[ap]\.?m\b\.?|Uhr\b)Z?", re.IGNORECASE
)
_ZONE = re.compile(r"(?:\b(?:GMT|UTC) ?)?[+-]\d{1,2}:?(?:\d{2})?(?!\w)|\b[A-Z]{2,4}T\b")
# [04.10.2020 18:30] Name of the channel; Name of the channel, [4 Oct 2020 at 18:30:12]:
_MESSAGE_DAY = r"\[[^\]\n]{8,30}\d:\d\d(?::\d\d)?\]"
_MESSAGE = re.compile(rf"(?:{_MESSAGE_DAY}(.{{0,45}})|(.{{2,45}}),\s*{_MESSAGE_DAY}:?)")
_COUNTED = re.compile(r"[^\W\d_][^:|\n]{0,30}[:՝]\s*\d[\d .,]*")  # "Views: 1540"
_SEPARATOR = re.compile(r"[|•·,،;/()\[\]«»]|\s[-–—]+\s|^[-–—]+\s|\s[-–—]+$")
_DATELINE_WORDS = frozenset(entries(date_words.DATELINE_WORDS))
_PUBLISHED = any_word(date_words.PUBLISHED_CUES)
_UPDATED = any_word(date_words.UPDATED_CUES)
_LUNAR = re.compile(rf"(?:^|\s)\d{{1,2}} (?:{'|'.join(entries(date_words.LUNAR_MONTHS))}),? \d{{4}} ?ه?\.?ـ?(?:جري)?$")
_OTHER_DAY = any_of(date_words.OTHER_DAY_PATTERNS)
_BESIDE = _DATELINE_WORDS | {""}
_SECTIONS = frozenset(entries(date_words.SECTIONS))


def label_in(text: str) -> str:
    """Return what a label beside a date says of it: the one that stands last."""
    text = folded(text)
    updated = max((match.end() for match in _UPDATED.finditer(text)), default=0)
    published = max((match.end() for match in _PUBLISHED.finditer(text)), default=0)
    if updated == published:
        return ""
    return "updated" if updated > published else "published"


def labels_of(text: str, days: Sequence[PrintedDay]) -> list[str]:
    """Return what each of a line's days is labelled: "published", "updated", or nothing."""
    found, at = [], 0
    for number, day in enumerate(days):
        label = label_in(text[at : day.start][-60:])
        if not label and number == len(days) - 1:
            label = label_in(text[day.end :])
        found.append(label)
        at = day.end
    return found


def is_label(text: str) -> bool:
    """Tell whether a line holds nothing but words that stand beside a date."""
    names = [name for name in map(_bare, text.split()) if name]
    return bool(names) and all(name in _DATELINE_WORDS for name in names)


def is_lunar_date(folded_text: str) -> bool:
    """Tell whether a folded line prints a day of the lunar calendar alone, which is not read."""
    return _LUNAR.search(folded_text) is not None


def has_other_day(folded_text: str) -> bool:
    """Tell whether the days of a folded line stand there for rights, an event, or a reader's visit."""
    return _OTHER_DAY.search(folded_text) is not None


def has_clock(text: str) -> bool:
    return _CLOCK.search(text) is not None


def rest_beside(text: str, days: Sequence[PrintedDay]) -> str | None:
    """Return what stands beside the dates of a date line ("Global Research"); None where it is no date line."""
    rest, at = "", 0
    for day in days:
        rest += text[at : day.start] + " \0 "
        at = day.end
    rest = _ZONE.sub(" ", _CLOCK.sub(" ", rest + text[at:]))
    left = [word for word in rest.split() if _bare(word) not in _BESIDE and not is_weekday(word)]
    if not left or left == ["\0"]:
        return ""
    message = _MESSAGE.fullmatch(text)
    if message is not None and len(left) <= 8:
        return (message[1] or message[2]).strip(" ,:")
    stripped = " ".join(word for word in left if word != "\0").strip(" .,:;|•·-–—()[]/")
    if len(WORD.findall(stripped)) > 5 or len(stripped) > 45 or text.endswith(":"):
        return None
    # A short sentence that names a day is not a date line: "Fighting resumed on October 5."
    if stripped and text.endswith(".") and days[0].start > 0 and not is_outlet(stripped):
        return None
    return stripped if all(map(_may_stand_by_a_date, rest.split("\0"))) else None


def is_section(text: str, rest: str) -> bool:
    """Tell whether what stands beside the dates is a section of a newspaper, set apart from them."""
    return folded(rest) in _SECTIONS and _SEPARATOR.search(text) is not None


def outlet_in(rest: str) -> str | None:
    """Return the newsroom among what stands beside the dates."""
    parts = [part.strip(" .:") for part in _SEPARATOR.split(rest)]
    return next((part for part in parts if is_outlet(part) and folded(part) not in _SECTIONS), None)


def _bare(word: str) -> str:
    return folded(word).strip('.,:;|•·-–—+()[]/«»“”"،؛՝՛։*')


def _is_common(word: str) -> bool:
    """Tell whether a word is written small and is no newsroom's name (dpa)."""
    return word[0].islower() and _bare(word) not in words.BETWEEN_NAMES and not is_outlet(word.strip("()"))


def _may_stand_by_a_date(text: str) -> bool:
    """Tell whether the words on one side of a date are a name, a section, an outlet or a count, and no sentence."""
    if text.lstrip().startswith(":") and text.strip(" :"):
        return False  # "27 September 2020: the day the war began"
    text = text.strip()
    parts = [part.strip() for part in _SEPARATOR.split(text)]
    cased = any(letter.islower() or letter.isupper() for letter in text)
    for part in parts:
        names = [word for word in part.split() if _bare(word) not in _BESIDE and not is_weekday(word)]
        if not names or folded(part) in _SECTIONS or _COUNTED.fullmatch(part) or is_outlet(part):
            continue
        if cased and any(_is_common(name) for name in names):
            return False
        # Without capitals only its standing apart tells a name.
        if not cased and len(parts) == 1:
            return False
    return True
