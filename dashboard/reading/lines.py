"""The lines of a text, and what each looks like by itself: a title, a date line, furniture, or running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dashboard.reading import date_words, words
from dashboard.reading.printed import PrintedDay, find_printed_days, is_weekday
from dashboard.reading.words import any_of, any_word, entries, folded

# One newline of any system, or a Unicode line or paragraph separator.
_LINE = re.compile(r"[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]")
_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\w[\w-]*\.[\w.]+", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_CLOSERS = "\"'”’»)]›"
_TERMINAL = ".:;,،؛。։՝"  # a title may end with ? ! …, hardly with these
_SENTENCE_END = re.compile(rf"[.!?…؟։:]+[{re.escape(_CLOSERS)}]*$")
_BULLET = re.compile(r"(?:[-–—•*·●▪➢►]|\(?\d{1,3}[.)]|[٠-٩]{1,2}\s*[-–ـ.])\s")
_MARKDOWN_HEAD = re.compile(r"(#{1,6})\s+")
_INITIALS = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3}){1,2}")
_RULE = re.compile(r"(?:[-=_*#~—–]\s?){5,}|(?:[*⁂]\s?){1,4}")
_CLOCK = re.compile(
    r"T?\d{1,2} ?(?:[:.h] ?\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\b\.?)?|[ap]\.?m\b\.?|Uhr\b)Z?", re.IGNORECASE
)
_ZONE = re.compile(r"(?:\b(?:GMT|UTC) ?)?[+-]\d{1,2}:?(?:\d{2})?(?!\w)|\b[A-Z]{2,4}T\b")
# [04.10.2020 18:30] Name of the channel; Name of the channel, [4 Oct 2020 at 18:30:12]:
_MESSAGE_DAY = r"\[[^\]\n]{8,30}\d:\d\d(?::\d\d)?\]"
_MESSAGE = re.compile(rf"(?:{_MESSAGE_DAY}(.{{0,45}})|(.{{2,45}}),\s*{_MESSAGE_DAY}:?)")
_COUNTED = re.compile(r"[^\W\d_][^:|\n]{0,30}[:՝]\s*\d[\d .,]*")  # "Views: 1540"
_SEPARATOR = re.compile(r"[|•·,،;/()\[\]«»]|\s[-–—]+\s|^[-–—]+\s|\s[-–—]+$")

_RELATED = frozenset(entries(words.RELATED_LABELS))
_SOURCE = frozenset(entries(words.SOURCE_LABELS))
# "Source: Example Wire": the label with whose it is.
_SOURCE_NAMED = re.compile(rf"(?:{words.SOURCE_LABELS})\s*[:：]\s*\S.{{0,60}}")
_SHARE = frozenset(entries(words.SHARE_LABELS))
_SHARE_LINE = any_of(words.SHARE_PATTERNS)
_FOOTER_LINE = any_of(words.FOOTER_PATTERNS)
_BYLINE = any_of(words.BYLINE_PATTERNS)
_CAPTION = any_of(words.CAPTION_PATTERNS)
_DATELINE_WORDS = frozenset(entries(date_words.DATELINE_WORDS))
_PUBLISHED = any_word(date_words.PUBLISHED_CUES)
_UPDATED = any_word(date_words.UPDATED_CUES)
_LUNAR = re.compile(rf"(?:^|\s)\d{{1,2}} (?:{'|'.join(entries(date_words.LUNAR_MONTHS))}),? \d{{4}} ?ه?\.?ـ?(?:جري)?$")
_OTHER_DAY = any_of(date_words.OTHER_DAY_PATTERNS)
_COMMENTS = frozenset(entries(words.COMMENT_LABELS))
_BESIDE = _DATELINE_WORDS | {""}
_SECTIONS = frozenset(entries(date_words.SECTIONS))
_MAIL = {
    kind: re.compile(rf"(?:{'|'.join(entries(labels))})\s*[:：՝]\s*(\S.*)", re.IGNORECASE)
    for kind, labels in (
        ("subject", date_words.MAIL_SUBJECT),
        ("from", date_words.MAIL_FROM),
        ("to", date_words.MAIL_TO),
        ("date", date_words.MAIL_DATE),
    )
}
_OUTLETS = frozenset(entries(words.OUTLETS))
_OUTLET_WORD = any_word(words.OUTLET_WORDS)


@dataclass(frozen=True)
class Line:
    """One line that is not blank: `text` without the blanks around it, at `start`..`end` of the document.

    `gap` counts the blank lines before it.
    """

    start: int
    end: int
    text: str
    gap: int

    @cached_property
    def folded(self) -> str:
        return folded(self.text)

    @cached_property
    def label(self) -> str:
        """The folded line without a colon or an arrow after it."""
        return self.folded.strip(" :…-–—>»|[]#*")

    @cached_property
    def word_count(self) -> int:
        return len(WORD.findall(self.text)) if len(self.text) < 400 else 99

    @property
    def is_related(self) -> bool:
        return len(self.text) < 40 and self.label in _RELATED

    @property
    def is_source(self) -> bool:
        if len(self.text) < 40 and self.label in _SOURCE:
            return True
        named = len(self.text) < 80 and _SOURCE_NAMED.fullmatch(self.folded) is not None
        return (named and self.text[-1] not in ".!?") or is_address(self.text)

    @cached_property
    def is_share(self) -> bool:
        if len(self.text) > 200:
            return False
        return self.label in _SHARE or _SHARE_LINE.search(self.folded) is not None

    @cached_property
    def is_rights(self) -> bool:
        """Says whose the text is, where it first stood, or who edited it."""
        if len(self.text) > 320:
            return False
        if self.days and _OTHER_DAY.search(self.folded):
            return True
        return _INITIALS.fullmatch(self.text) is not None or _FOOTER_LINE.search(self.folded) is not None

    @property
    def is_rule(self) -> bool:
        return _RULE.fullmatch(self.text) is not None

    @cached_property
    def is_byline(self) -> bool:
        if len(self.text) > 90 or _BYLINE.search(self.folded) is None:
            return False
        first, *rest = self.text.split()
        if folded(first) not in words.NAME_AFTER:
            return True
        names = [word for word in rest if word.strip("-–—|,")[:1].isalpha() and folded(word) not in words.BETWEEN_NAMES]
        return (
            1 <= len(names) <= 7
            and all(name[0].isupper() or name[0] in "“‘\"'" for name in names)
            and not self.text.endswith((",", ":", "?", "!"))
        )

    @cached_property
    def is_caption(self) -> bool:
        return len(self.text) <= 500 and _CAPTION.search(self.folded) is not None

    @cached_property
    def days(self) -> list[PrintedDay]:
        """The days a short line writes out."""
        if len(self.text) > 160 or not any(character.isdigit() for character in self.text):
            return []
        return find_printed_days(self.text)

    @cached_property
    def _labels(self) -> list[str]:
        """What each of the days is labelled: "published", "updated", or nothing."""
        found, at = [], 0
        for number, day in enumerate(self.days):
            label = _label_in(self.text[at : day.start][-60:])
            if not label and number == len(self.days) - 1:
                label = _label_in(self.text[day.end :])
            found.append(label)
            at = day.end
        return found

    @property
    def published_days(self) -> list[PrintedDay]:
        """The days of the line on which its article may have been published, those that are labelled so first."""
        labelled = list(zip(self._labels, self.days, strict=True))
        return [
            *(day for label, day in labelled if label == "published"),
            *(day for label, day in labelled if not label),
        ]

    @property
    def updated_days(self) -> list[PrintedDay]:
        return [day for label, day in zip(self._labels, self.days, strict=True) if label == "updated"]

    @property
    def is_labelled_published(self) -> bool:
        return "published" in self._labels

    @cached_property
    def date_label(self) -> str:
        """What a line that holds nothing but the label of a date says of it: "published", "updated", or nothing."""
        if len(self.text) > 40 or self.days:
            return ""
        names = [name for name in map(_bare, self.text.split()) if name]
        if not names or not all(name in _DATELINE_WORDS for name in names):
            return ""
        return _label_in(self.text)

    @property
    def is_lunar_date(self) -> bool:
        """Prints a day of the lunar calendar alone, which is not read."""
        return len(self.text) < 40 and _LUNAR.search(self.folded) is not None

    @cached_property
    def date_rest(self) -> str | None:
        """What stands on a date line beside the date ("Global Research"); None for any other line."""
        if not self.days or _OTHER_DAY.search(self.folded):
            return None
        rest, at = "", 0
        for day in self.days:
            rest += self.text[at : day.start] + " \0 "
            at = day.end
        rest = _ZONE.sub(" ", _CLOCK.sub(" ", rest + self.text[at:]))
        left = [word for word in rest.split() if _bare(word) not in _BESIDE and not is_weekday(word)]
        if not left or left == ["\0"]:
            return ""
        message = _MESSAGE.fullmatch(self.text)
        if message is not None and len(left) <= 8:
            return (message[1] or message[2]).strip(" ,:")
        stripped = " ".join(word for word in left if word != "\0").strip(" .,:;|•·-–—()[]/")
        if len(WORD.findall(stripped)) > 5 or len(stripped) > 45 or self.text.endswith(":"):
            return None
        # A short sentence that names a day is not a date line: "Fighting resumed on October 5."
        if stripped and self.text.endswith(".") and self.days[0].start > 0 and not is_outlet(stripped):
            return None
        return stripped if all(map(_may_stand_by_a_date, rest.split("\0"))) else None

    @property
    def is_dateline(self) -> bool:
        return self.date_rest is not None and not self.is_caption

    @cached_property
    def is_surely_dateline(self) -> bool:
        """Is no title that ends with a date: nothing stands beside the date, or a time of day, a label, an outlet."""
        if not self.is_dateline:
            return False
        return (
            not self.date_rest
            or any(self._labels)
            or _CLOCK.search(self.text) is not None
            or self.outlet is not None
            or (folded(self.date_rest) in _SECTIONS and _SEPARATOR.search(self.text) is not None)
        )

    @property
    def outlet(self) -> str | None:
        """The newsroom that a date line names beside the date."""
        parts = [part.strip(" .:") for part in _SEPARATOR.split(self.date_rest or "")]
        return next((part for part in parts if is_outlet(part) and folded(part) not in _SECTIONS), None)

    @property
    def is_comments(self) -> bool:
        """Is the head of what readers wrote below the article."""
        return len(self.text) < 40 and self.label.strip("0123456789() ") in _COMMENTS

    def mail_field(self) -> tuple[str, str] | None:
        """Return which line of the head of a mail it is ("subject", "from", "to", "date"), and what it says."""
        if len(self.text) < 300:
            for kind, pattern in _MAIL.items():
                match = pattern.fullmatch(self.text)
                if match is not None:
                    return kind, match[1]
        return None

    @property
    def heading_level(self) -> int:
        """The number of # before a Markdown heading, 0 without."""
        match = _MARKDOWN_HEAD.match(self.text)
        return len(match[1]) if match else 0

    @cached_property
    def is_furniture(self) -> bool:
        """Is anything but a title, a name or running text."""
        return (
            self.is_related
            or self.is_source
            or self.is_share
            or self.is_rights
            or self.is_rule
            or self.is_caption
            or self.is_byline
            or self.is_dateline
        )

    @cached_property
    def is_sentence(self) -> bool:
        """Reads as running text: ends like a sentence, or is longer than any title."""
        if self.word_count > 28 or len(self.text) > 190:
            return True
        return self.word_count >= 4 and _SENTENCE_END.search(self.text) is not None

    @cached_property
    def is_running(self) -> bool:
        """Is surely running text, not a title that ends with a question mark or an exclamation mark."""
        if self.is_furniture:
            return False
        return self.is_sentence and (not self.is_title_like or self.word_count > 20)

    @cached_property
    def is_title_like(self) -> bool:
        text = self.text.removeprefix("# ").rstrip(_CLOSERS)
        if not 12 <= len(self.text) <= 190 or not 3 <= self.word_count <= 28 or self.is_furniture or not text:
            return False
        if text[-1] in _TERMINAL or _BULLET.match(self.text) or self.heading_level > 1:
            return False
        first = next((character for character in text if character.isalpha()), "")
        return bool(first) and not first.islower() and not _URL.search(text)

    @cached_property
    def is_name_like(self) -> bool:
        """May be an author or a publisher on a line of its own."""
        if self.is_furniture or not 1 <= self.word_count <= 5 or len(self.text) > 45:
            return False
        first = self.text[0]
        return not first.islower() and first.isalpha() and self.text[-1] not in ".:;,?!…؟،"


def _bare(word: str) -> str:
    return folded(word).strip('.,:;|•·-–—+()[]/«»“”"،؛՝՛։*')


def _label_in(text: str) -> str:
    """Return what a label beside a date says of it: the one that stands last."""
    text = folded(text)
    updated = max((match.end() for match in _UPDATED.finditer(text)), default=0)
    published = max((match.end() for match in _PUBLISHED.finditer(text)), default=0)
    if updated == published:
        return ""
    return "updated" if updated > published else "published"


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


@lru_cache(maxsize=4096)
def is_outlet(name: str) -> bool:
    """Tell whether a name is that of a newsroom."""
    name = folded(name).strip(' .,-–—|•«»“”"')
    return name in _OUTLETS or name.removeprefix("the ") in _OUTLETS or _OUTLET_WORD.search(name) is not None


def is_address(text: str) -> bool:
    """Tell whether a line is nothing but a web or mail address."""
    return len(text) <= 300 and _URL.fullmatch(text.strip("<>()[] ")) is not None


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Return the lines of text[start:end] that are not blank, in order."""
    return list(_lines(text, start, len(text) if end is None else end))


def _lines(text: str, start: int, end: int) -> Iterator[Line]:
    breaks = 1
    for match in _LINE.finditer(text, start, end):
        piece = match[0]
        if piece in ("\n", "\r", "\r\n", "\u2028", "\u2029"):
            breaks += 1
            continue
        stripped = piece.strip(" \t\u00a0\u200b\u3000\ufeff\u200e\u200f\f\v")
        if not stripped:
            continue
        begin = match.start() + piece.index(stripped)
        yield Line(begin, begin + len(stripped), stripped, max(0, breaks - 1))
        breaks = 0
