"""What the lines above and below an article's running text say of it: title, publisher, author, day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from dashboard.calendars import ExplicitDay, find_explicit_days
from dashboard.reading import words
from dashboard.reading.lines import Line, is_outlet, wire_dateline
from dashboard.reading.splitting import is_same_title, title_key
from dashboard.reading.words import folded
from dashboard.records import Passage, PassageKind

_HEADER_LINES = 12
_TRANSLATOR = re.compile(words.TRANSLATOR_CUES, re.IGNORECASE)
_KEYWORD = re.compile(
    r"^(?:written by|story by|text by|interview by|propos recueillis par|[^\W\d_]+)\b\s*[:՝–—-]?\s+", re.I
)
_FOR = re.compile(r"\s+(?:for|для|pour|für)\s+", re.IGNORECASE)
_LABEL = re.compile(r"^[^\W\d_]{2,20}\s*[:՝]\s*")


@dataclass
class Header:
    """What a header says. `days` are the days it prints, the day of publication first, those of updates apart."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    days: list[ExplicitDay] = field(default_factory=list)
    updates: list[ExplicitDay] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    body: int = 0  # index of the first line under the header


def read_header(lines: Sequence[Line]) -> Header:
    """Return what stands above the running text of an article's lines."""
    header = Header()
    title = _title_index(lines)
    if title is not None:
        header.title = _clean_title(lines[title].text)
    for index, line in enumerate(lines[:_HEADER_LINES]):
        header.body = index
        if index == title:
            _mark(header, line, "title")
        elif line.is_running or not _read_line(header, line):
            _read_wire(header, line)
            return header
    header.body = min(len(lines), _HEADER_LINES)
    return header


def read_tail(header: Header, lines: Sequence[Line]) -> None:
    """Add the day and the author that an article prints below its running text."""
    for line in reversed(lines[header.body :][-6:]):
        if line.is_running or line.is_title_like:
            return
        if line.is_dateline and not line.is_caption:
            _mark(header, line, "dateline")
            _take_days(header, line)
        elif line.is_byline:
            _mark(header, line, "byline")
            _take_author(header, line)


def _title_index(lines: Sequence[Line]) -> int | None:
    """Return which of the first lines is the title: the first that looks like one, above the running text."""
    short = None
    for index, line in enumerate(lines[:6]):
        if line.heading_level == 1:
            return index
    for index, line in enumerate(lines[:6]):
        if line.is_running or index == len(lines) - 1:
            break
        if line.is_title_like:
            return index
        if short is None and index == 0 and not line.is_furniture and line.word_count <= 12:
            short = index
    # A title of one or two words, which would be a name anywhere but at the top.
    return short


def _clean_title(text: str) -> str:
    return " ".join(text.lstrip("#").split())


def _mark(header: Header, line: Line, kind: PassageKind) -> None:
    header.passages.append(Passage(start=line.start, end=line.end, kind=kind))


def _read_line(header: Header, line: Line) -> bool:
    """Take up a line of the header; False when the running text begins with it."""
    if header.title is not None and not line.is_running and is_same_title(line.text, header.title):
        _mark(header, line, "title")
    elif line.is_caption:
        _mark(header, line, "caption")
    elif line.is_byline:
        _mark(header, line, "byline")
        _take_author(header, line)
        _take_days(header, line)
    elif line.is_dateline:
        _mark(header, line, "dateline")
        _take_days(header, line)
        if line.date_rest and header.publisher is None:
            header.publisher = _LABEL.sub("", line.date_rest) or None
    elif line.is_share:
        _mark(header, line, "share")
    elif line.is_related or line.is_source or line.is_rights or line.is_rule:
        _mark(header, line, "footer")
    elif line.is_name_like:
        _mark(header, line, "byline")
        _take_name(header, line.text)
    else:
        # A second title (the deck) says something of the story: it stays running text, and the header goes on.
        return line.is_title_like
    return True


def _take_days(header: Header, line: Line) -> None:
    published = line.published_day
    for day in line.days:
        if day is published:
            header.days.append(day)
        else:
            header.updates.append(day)


def _take_name(header: Header, name: str) -> None:
    name = " ".join(name.split())
    if is_outlet(name) or len(name.split()) == 1:
        header.publisher = header.publisher or name
    else:
        header.author = header.author or name


def _take_author(header: Header, line: Line) -> None:
    text = line.text
    if _TRANSLATOR.search(folded(text)[:20]):
        return
    for day in reversed(line.days):
        text = text[: day.start] + text[day.end :]
    name = _KEYWORD.sub("", " ".join(text.split()), count=1)
    name, *publisher = _FOR.split(name, maxsplit=1)
    name = name.strip(" -–—|,.:;•")
    if name and header.author is None:
        header.author = name
    if publisher and header.publisher is None:
        header.publisher = publisher[0].strip(" -–—|,.:;•") or None


def _read_wire(header: Header, line: Line) -> None:
    """Take up the agency's dateline that the running text begins with."""
    end = wire_dateline(line.text)
    if end is None:
        return
    header.passages.append(Passage(start=line.start, end=line.start + end, kind="dateline"))
    header.days.extend(find_explicit_days(line.text[:end], None))


def repeats_title(line: Line, title: str | None) -> bool:
    """Tell whether a line prints the article's title once more."""
    return title is not None and len(line.text) <= 2 * len(title) and title_key(line.text) == title_key(title)
