"""The lines of a text, and what each looks like by itself: a title, a date line, furniture, or running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dashboard.reading import date_words, datelines, words
from dashboard.reading.datelines import WORD
from dashboard.reading.printed import PrintedDay, find_printed_days
from dashboard.reading.words import any_of, entries, folded

# One newline of any system, or a Unicode line or paragraph separator.
_LINE = re.compile(r"[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]")
_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\w[\w-]*\.[\w.]+", re.IGNORECASE)
_CLOSERS = "\"'”’»)]›"
_TERMINAL = ".:;,،؛。։՝"  # a title may end with ? ! …, hardly with these
_SENTENCE_END = re.compile(rf"[.!?…؟։:]+[{re.escape(_CLOSERS)}]*$")
_BULLET = re.compile(r"(?:[-–—•*·●▪➢►]|\(?\d{1,3}[.)]|[٠-٩]{1,2}\s*[-–ـ.])\s")
_MARKDOWN_HEAD = re.compile(r"(#{1,6})\s+")
_INITIALS = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3}){1,2}")
_RULE = re.compile(r"(?:[-=_*#~—–]\s?){5,}|(?:[*⁂]\s?){1,4}")

_RELATED = frozenset(entries(words.RELATED_LABELS))
_SOURCE = frozenset(entries(words.SOURCE_LABELS))
# "Source: Example Wire": the label with whose it is.
_SOURCE_NAMED = re.compile(rf"(?:{words.SOURCE_LABELS})\s*[:：]\s*\S.{{0,60}}")
_SHARE = frozenset(entries(words.SHARE_LABELS))
_SHARE_LINE = any_of(words.SHARE_PATTERNS)
_FOOTER_LINE = any_of(words.FOOTER_PATTERNS)
_BYLINE = any_of(words.BYLINE_PATTERNS)
_CAPTION = any_of(words.CAPTION_PATTERNS)
_COMMENTS = frozenset(entries(words.COMMENT_LABELS))
_MAIL = {
    kind: re.compile(rf"(?:{'|'.join(entries(labels))})\s*[:：՝]\s*(\S.*)", re.IGNORECASE)
    for kind, labels in (
        ("subject", date_words.MAIL_SUBJECT),
        ("from", date_words.MAIL_FROM),
        ("to", date_words.MAIL_TO),
        ("date", date_words.MAIL_DATE),
    )
}


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
        if self.days and datelines.has_other_day(self.folded):
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
        return datelines.labels_of(self.text, self.days)

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
        if len(self.text) > 40 or self.days or not datelines.is_label(self.text):
            return ""
        return datelines.label_in(self.text)

    @property
    def is_lunar_date(self) -> bool:
        """Prints a day of the lunar calendar alone, which is not read."""
        return len(self.text) < 40 and datelines.is_lunar_date(self.folded)

    @cached_property
    def date_rest(self) -> str | None:
        """What stands on a date line beside the date ("Global Research"); None for any other line."""
        if not self.days or datelines.has_other_day(self.folded):
            return None
        return datelines.rest_beside(self.text, self.days)

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
            or datelines.has_clock(self.text)
            or self.outlet is not None
            or datelines.is_section(self.text, self.date_rest)
        )

    @property
    def outlet(self) -> str | None:
        """The newsroom that a date line names beside the date."""
        return datelines.outlet_in(self.date_rest or "")

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
