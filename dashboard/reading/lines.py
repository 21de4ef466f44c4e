"""The lines of a text, and what each looks like by itself: a title, a date line, furniture, or running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dashboard.calendars import ExplicitDay, find_explicit_days
from dashboard.reading import words
from dashboard.reading.words import any_of, any_word, entries, folded

# One newline of any system, or a Unicode line or paragraph separator.
_LINE = re.compile(r"[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]")
_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\w[\w-]*\.[\w.]+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_CLOSERS = "\"'”’»)]›"
_TERMINAL = ".:;,،؛。։՝"  # a title may end with ? ! …, hardly with these
_SENTENCE_END = re.compile(rf"[.!?…؟։:]+[{re.escape(_CLOSERS)}]*$")
_BULLET = re.compile(r"(?:[-–—•*·●▪➢►]|\(?\d{1,3}[.)]|[٠-٩]{1,2}\s*[-–ـ.])\s")
_MARKDOWN_HEAD = re.compile(r"(#{1,6})\s+")
_INITIALS = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3}){1,2}")
_RULE = re.compile(r"(?:[-=_*#~—–]\s?){5,}|(?:[*⁂]\s?){1,4}")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?::\d{2})?")
_WIRE_TOWN = r"[^\W\d_][^\n.,:;()–—-]{1,30}"

_RELATED = frozenset(entries(words.RELATED_LABELS))
_SOURCE = frozenset(entries(words.SOURCE_LABELS))
# "Source: Example Wire": the label with whose it is.
_SOURCE_NAMED = re.compile(rf"(?:{words.SOURCE_LABELS})\s*[:：]\s*\S.{{0,60}}")
_SHARE = frozenset(entries(words.SHARE_LABELS))
_SHARE_LINE = any_of(words.SHARE_PATTERNS)
_FOOTER_LINE = any_of(words.FOOTER_PATTERNS)
_BYLINE = any_of(words.BYLINE_PATTERNS)
_CAPTION = any_of(words.CAPTION_PATTERNS)
_DATELINE_WORDS = frozenset(entries(words.DATELINE_WORDS))
_UPDATED = any_word(words.UPDATED_CUES)
_OUTLETS = frozenset(entries(words.OUTLETS))
_OUTLET_WORD = any_word(words.OUTLET_WORDS)

# "BEIRUT, LEBANON (11:00 A.M.) –", "Баку. 5 октября. INTERFAX –", "YEREVAN, OCTOBER 5, ARMENPRESS."
_WIRE = re.compile(
    rf"(?:[A-ZА-ЯЁƏÖÜĞŞÇİԱ-Ֆ][^\n–—]{{2,60}}?|{_WIRE_TOWN})\s*(?:\([^()\n]{{1,40}}\)|/[^/\n–—-]{{2,30}}/?)?\s*[–—-]{{1,2}}\s"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_AFTER_TOWN = re.compile(r"[,.(/]")
_WIRE_TOWN_BEFORE = re.compile(r"([^\W\d_][^\n.,:;()]{1,30})[.,]\s+(?:/|\()?")
_WIRE_AGENCY_AFTER = re.compile(r"[\s,.]*[/(]?([^.:։/()–—\n-]{2,25})?[/)]?\s?[.:։–—-]{1,2}\s+")


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
        return len(_WORD.findall(self.text)) if len(self.text) < 400 else 99

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
    def days(self) -> list[ExplicitDay]:
        """The days a short line writes out."""
        if len(self.text) > 160 or not any(character.isdigit() for character in self.text):
            return []
        return find_explicit_days(self.text, None)

    @cached_property
    def date_rest(self) -> str | None:
        """What stands on a date line beside the date ("Global Research"); None for any other line."""
        if not self.days:
            return None
        rest, at = "", 0
        for day in self.days:
            rest += self.text[at : day.start] + " "
            at = day.end
        rest = _CLOCK.sub(" ", rest + self.text[at:])
        left = [word for word in rest.split() if folded(word).strip(".,:;|•·-–—()[]/«»") not in _DATELINE_WORDS | {""}]
        stripped = " ".join(left).strip(" .,:;|•·-–—()[]/")
        if len(_WORD.findall(stripped)) > 5 or len(stripped) > 45 or self.text.endswith(":"):
            return None
        # A short sentence that names a day is not a date line: "Fighting resumed on October 5."
        if stripped and self.text.endswith(".") and self.days[0].start > 0 and not is_outlet(stripped):
            return None
        return stripped

    @cached_property
    def published_day(self) -> ExplicitDay | None:
        """The first day of the line that is not marked as the day of an update."""
        for day in self.days:
            if _UPDATED.search(folded(self.text[max(0, day.start - 30) : day.start])) is None:
                return day
        return None

    @cached_property
    def is_dateline(self) -> bool:
        return self.date_rest is not None

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


def wire_dateline(text: str) -> int | None:
    """Return where the agency's dateline at the head of a text ends, or None."""
    text = text[:140]
    match = _WIRE.match(text)
    if match is not None and _is_wire_head(match[0].rstrip(" –—-")):
        return match.end()
    # "YEREVAN, OCTOBER 5, ARMENPRESS. The ...": no dash, but a town, a day and an agency.
    for day in find_explicit_days(text[:70], None):
        town = _WIRE_TOWN_BEFORE.fullmatch(text[: day.start])
        agency = _WIRE_AGENCY_AFTER.match(text, day.end)
        if town is None or agency is None or any(word[0].islower() for word in town[1].split()):
            return None
        name = (agency[1] or "").strip()
        return agency.end() if not name or name.isupper() or is_outlet(name) else None
    return None


def _is_wire_head(head: str) -> bool:
    """Tell whether what stands before a dash is a town: shouted, or with an agency or a day."""
    town = _AFTER_TOWN.split(head, maxsplit=1)[0].strip()
    if not town or len(town.split()) > 3 or any(letter.isdigit() for letter in town):
        return False
    # But for the day and what stands in brackets, a dateline holds names only: no sentence that pauses at a dash.
    rest, at = "", 0
    for day in find_explicit_days(head, None):
        rest, at = rest + head[at : day.start], day.end
    names = _WORD.findall(_BRACKETS.sub(" ", rest + head[at:]))
    if len(names) > 5 or any(name[0].islower() for name in names):
        return False
    if town.isupper() and len(town) > 2:
        return True
    return is_signed(head[len(town) :]) or bool(find_explicit_days(head, None))


def is_signed(dateline: str) -> bool:
    """Tell whether an agency's dateline names the agency or the day, not the town alone."""
    parts = re.split(r"[,.()/–—-]\s*", dateline)
    return any(is_outlet(part) for part in parts if part.strip()) or bool(find_explicit_days(dateline, None))


@lru_cache(maxsize=4096)
def is_outlet(name: str) -> bool:
    """Tell whether a name is that of a newsroom."""
    name = folded(name).strip(" .,-–—|•")
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
