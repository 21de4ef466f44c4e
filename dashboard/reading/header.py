"""What the lines above and below an article's running text say of it: title, publisher, author, day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from dashboard.reading import words
from dashboard.reading.lines import Line
from dashboard.reading.outlets import is_outlet
from dashboard.reading.printed import PrintedDay, find_printed_days
from dashboard.reading.splitting import is_same_title, title_key
from dashboard.reading.wire import wire_dateline
from dashboard.reading.words import folded
from dashboard.records import Passage, PassageKind

_HEADER_LINES = 12
_TAIL_LINES = 6
_TRANSLATOR = re.compile(words.TRANSLATOR_CUES, re.IGNORECASE)
_KEYWORD = re.compile(
    r"^(?:written by|story by|text by|interview by|propos recueillis par|[^\W\d_]+)\b\s*[:՝–—-]?\s+", re.I
)
_FOR = re.compile(r"\s+(?:for|для|pour|für)\s+", re.IGNORECASE)
_LABEL = re.compile(r"^[^\W\d_]{2,20}\s*[:՝]\s*")
_MAIL_ADDRESS = re.compile(r"\s*<[^<>]*>|\s*\[mailto:[^\]]*\]")
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|ynt|ilt|отв|на)\s*:\s*)+", re.IGNORECASE)
_LEAST_FIELDS = 3  # lines of a mail's head, so that "To: the reader" is none


@dataclass
class Header:
    """What a header says. `days` are the days it prints, the day of publication first, those of updates apart."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    days: list[PrintedDay] = field(default_factory=list)
    updates: list[PrintedDay] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    body: int = 0  # index of the first line under the header
    labelled: int = 0  # how many of `days` stand first because they are labelled as the day of publication


def read_header(lines: Sequence[Line]) -> Header:
    """Return what stands above the running text of an article's lines."""
    header = Header()
    mail = _read_mail(header, lines)
    title = None if header.title else _title_index(lines[mail:])
    if title is not None:
        title += mail
        header.title = _clean_title(lines[title].text)
    label = ""  # of the day on the next line
    for index, line in enumerate(lines[mail : mail + _HEADER_LINES], start=mail):
        header.body = index
        if index == title:
            _mark(header, line, "title")
        elif line.is_running or not _read_line(header, line, label):
            _read_wire(header, line)
            break
        label = line.date_label
    else:
        header.body = min(len(lines), mail + _HEADER_LINES)
    if mail == 0 and _has_days_as_headings(header, lines):
        _leave_days(header, lines)
    return header


def _has_days_as_headings(header: Header, lines: Sequence[Line]) -> bool:
    """Tell whether date lines of other days stand between the paragraphs: a chronicle, or messages of several days."""
    days = {(day.month, day.day) for day in header.days}
    below = lines[max(header.body, 1) :]
    return bool(days) and any(
        line.is_dateline
        and above.is_running
        and following.is_running
        and any((day.month, day.day) not in days for day in line.published_days)
        for above, line, following in zip(below, below[1:], below[2:], strict=False)
    )


def _leave_days(header: Header, lines: Sequence[Line]) -> None:
    """Let the unlabelled date lines of a header be running text: they head what happened on those days."""
    heads = {
        line.start: line
        for line in lines[: header.body]
        if line.is_dateline and not (line.is_labelled_published or line.is_byline)
    }
    days = [day for line in heads.values() for day in line.published_days]
    header.days = [day for day in header.days if day not in days]
    header.passages = [
        passage for passage in header.passages if passage.start not in heads or passage.kind != "dateline"
    ]


def read_tail(header: Header, lines: Sequence[Line]) -> None:
    """Add the day and the author that an article prints below its running text."""
    body = _without_lists(lines[header.body :])
    for line in reversed(body[-_TAIL_LINES:]):
        if line.is_running or line.is_title_like:
            return
        if line.is_dateline:
            _mark(header, line, "dateline")
            _take_days(header, line)
        elif line.is_byline:
            _mark(header, line, "byline")
            _take_author(header, line)


def _without_lists(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above the comments, and above a list of other stories that no running text follows."""
    prose = False
    for index, line in enumerate(lines):
        prose = prose or line.is_running
        if prose and line.is_comments:
            lines = lines[:index]
            break
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].is_running:
            break
        if lines[index].is_related:
            lines = lines[:index]
            break
    return lines


def _read_mail(header: Header, lines: Sequence[Line]) -> int:
    """Take up the head of a mail; return how many lines it has, 0 where none stands on top."""
    fields = []
    for line in lines[:_HEADER_LINES]:
        found = line.mail_field()
        if found is None:
            break
        fields.append((line, *found))
    if len(fields) < _LEAST_FIELDS or "from" not in {kind for _, kind, _ in fields}:
        return 0
    for line, kind, value in fields:
        if kind == "subject":
            _mark(header, line, "title")
            header.title = header.title or _clean_title(_REPLY.sub("", value)) or None
        elif kind == "date":
            _mark(header, line, "dateline")
            header.days.extend(line.days)
        else:
            _mark(header, line, "byline")
            if kind == "from":
                _take_name(header, _MAIL_ADDRESS.sub("", value).strip("\"' ") or value)
    return len(fields)


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
        # A title that ends with the day of its event looks like a line of a town and a day.
        like_a_dateline = line.is_dateline and not line.is_byline and not line.is_surely_dateline
        may_be = line.word_count <= 12 and not line.date_label and (like_a_dateline or not line.is_furniture)
        if short is None and index == 0 and may_be:
            short = index
    # A title of one or two words, which would be a name anywhere but at the top.
    return short


def _clean_title(text: str) -> str:
    return " ".join(text.lstrip("#").split())


def _mark(header: Header, line: Line, kind: PassageKind) -> None:
    header.passages.append(Passage(start=line.start, end=line.end, kind=kind))


def _read_line(header: Header, line: Line, label: str) -> bool:
    """Take up a line of the header; False when the running text begins with it.

    `label` is what the line above says of the day on this one.
    """
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
        _take_days(header, line, label)
        header.publisher = header.publisher or _publisher_of(line)
    elif line.date_label or line.is_lunar_date:
        _mark(header, line, "dateline")
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


def _take_days(header: Header, line: Line, label: str = "") -> None:
    label = label if not (line.is_labelled_published or line.updated_days) else ""
    if label == "updated":
        header.updates.extend(line.days)
    elif label == "published" or line.is_labelled_published:
        # Before the day of the visit that a page prints on top.
        header.days[header.labelled : header.labelled] = line.published_days
        header.labelled += len(line.published_days)
        header.updates.extend(line.updated_days)
    else:
        header.days.extend(line.published_days)
        header.updates.extend(line.updated_days)


def _publisher_of(line: Line) -> str | None:
    """Return the publisher that a date line names: its newsroom, or else a name that is no section and no count."""
    if line.outlet is not None:
        return line.outlet
    rest = _LABEL.sub("", line.date_rest or "")
    if line.is_surely_dateline or any(character.isdigit() for character in rest):
        return None
    return rest or None


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
    header.days.extend(find_printed_days(line.text[:end]))


def repeats_title(line: Line, title: str | None) -> bool:
    """Tell whether a line prints the article's title once more."""
    return title is not None and len(line.text) <= 2 * len(title) and title_key(line.text) == title_key(title)
