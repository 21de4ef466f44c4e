"""Sentences with their places and days marked, as the tests of events write them.

[Hadrut]                     a literal settlement of the theatre
[Hadrutu=Hadrut]             as the text writes it, and its name
[Fuzuli|district]            another kind of place; settlement, district, region, country, water
[Baku|settlement|metonym]    another role; literal, metonym, modifier
[Moscow|settlement|literal|RU]  another country than AZ
{9 October=2020-10-09}       a day
{this week=2020-10-05/2020-10-09/week}   an interval with its precision
{the previous days=}         a vague time
"""

from __future__ import annotations

import datetime as dt
import re

from dashboard.extraction.events import find_events
from dashboard.records import Article, DateExpression, Event, Passage, Sentence, Toponym

_MARK = re.compile(r"\[([^\[\]]+)\]|\{([^{}]*)=([^{}]*)\}")
_POINTS = {"AZ": (39.6, 47.0), "AM": (40.0, 45.0), "RU": (55.75, 37.6), "SY": (35.0, 38.0), "IR": (35.7, 51.4)}


def marked(marks: str) -> tuple[str, list[Toponym], list[DateExpression]]:
    """Return the text without its marks, and what they mark."""
    text, last = "", 0
    toponyms: list[Toponym] = []
    dates: list[DateExpression] = []
    for match in _MARK.finditer(marks):
        text += marks[last : match.start()]
        last = match.end()
        if match[1] is not None:
            written, *rest = match[1].split("|")
            written, _, name = written.partition("=")
            kind, role, country = (*rest, *("settlement", "literal", "AZ")[len(rest) :])
            latitude, longitude = _POINTS[country]
            toponyms.append(
                Toponym(
                    document_id="d", document="d", article="a01", start=len(text), end=len(text) + len(written),
                    text=written, role=role, place_id=name or written, name=name or written, kind=kind,
                    country=country, district=None, latitude=latitude, longitude=longitude, match="exact", score=0.9,
                )
            )  # fmt: skip
        else:
            written = match[2]
            first = until = precision = None
            if match[3]:
                parts = match[3].split("/")
                first, until = (
                    dt.date.fromisoformat(parts[0]),
                    dt.date.fromisoformat(parts[-1] if len(parts) == 1 else parts[1]),
                )
                precision = parts[2] if len(parts) == 3 else "day"
            dates.append(
                DateExpression(
                    document_id="d", document="d", article="a01", start=len(text), end=len(text) + len(written),
                    text=written, value="", first=first, last=until, precision=precision, basis="stated",
                )
            )  # fmt: skip
        text += written
    return text + marks[last:], toponyms, dates


def article_of(text: str, lang: str | None, published: str | None, passages: tuple[Passage, ...] = ()) -> Article:
    return Article(
        document_id="d", document="d", article="a01", start=0, end=len(text), lang=lang,
        published=dt.date.fromisoformat(published) if published else None,
        published_basis="given" if published else None, passages=passages,
    )  # fmt: skip


def sentences_of(text: str) -> list[Sentence]:
    """Return the lines of a text as paragraphs, cut after a full stop, question mark or quotation mark and a space."""
    sentences: list[Sentence] = []
    for paragraph, line in enumerate(re.finditer(r"[^\n]+", text)):
        start = line.start()
        for end in [*re.finditer(r"(?<=[.?!։])[”\"]? ", line[0]), None]:
            stop = line.start() + end.start() if end else line.end()
            if stop > start:
                sentences.append(Sentence(start=start, end=stop, paragraph=paragraph))
            start = line.start() + end.end() if end else stop
    return sentences


def events_in(marks: str, lang: str | None = "en", published: str | None = "2020-10-20") -> list[Event]:
    """Return the events of a marked text."""
    text, toponyms, dates = marked(marks)
    return find_events(text, article_of(text, lang, published), sentences_of(text), toponyms, dates)
