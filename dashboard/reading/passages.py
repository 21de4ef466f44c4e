"""The parts of an article that are not its running text, so that no event is taken from a link or a caption.

Whole lines are judged by what they look like and where they stand. Two kinds of furniture are glued to a sentence
without a space: the headline of another story, and a label such as "Video Player".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.reading import words
from dashboard.reading.header import Header, repeats_title
from dashboard.reading.lines import Line, is_address
from dashboard.reading.splitting import shares_words
from dashboard.reading.words import any_word, folded
from dashboard.records import Passage, PassageKind

_BIOGRAPHY = any_word(words.BIOGRAPHY_CUES)
_TAIL_LINES = 7  # lines at the end that may say who wrote the article

# A sentence ends and a capital follows at once: "...part of Azerbaijan.Turkey and Syria". Three lower-case letters
# before the stop rule out abbreviations ("U.S.Army"); addresses are cut out beforehand.
_GLUE = re.compile(r"(?<=[^\W\d_A-Z]{3}[.!?])(?=[^\W\d_a-z])|(?<=[^\W\d_A-Z]{3}[.!?][”\"’»)])(?=[^\W\d_a-z])")
# Inside a word a capital follows a lower-case letter: "KarabakhAzerbaijan".
_SECOND_GLUE = re.compile(r"(?<=[^\W\d_A-Z]{3})(?=[A-ZА-ЯЁƏÖÜÇŞĞİԱ-Ֆ][^\W\d_A-Z]{2})")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,80}|\b[\w-]{1,40}\.(?:com|org|net|ru|am|az|tr|ir|info|cc|tv)\b"
)
_END = re.compile(r"[.!?…:;,؟،։][\"'”’»)\]]*$")
_LONGEST_HEADLINE = 170  # characters


def find_passages(lines: Sequence[Line], header: Header) -> tuple[Passage, ...]:
    """Return what is not running text among an article's lines, in order, the passages of the header included."""
    marked = {passage.start for passage in header.passages}
    passages = list(header.passages)
    last_running = max((index for index, line in enumerate(lines) if line.is_running), default=-1)
    in_list = False
    for index, line in enumerate(lines):
        if line.start in marked:
            continue
        following = lines[index + 1] if index + 1 < len(lines) else None
        if line.is_related:
            in_list = True
        elif line.is_running or not (line.is_title_like or line.is_name_like or line.is_furniture):
            in_list = False
        kind = _kind_of(line, following, header, in_list=in_list, below=index > last_running)
        if kind is None and index >= len(lines) - _TAIL_LINES and _is_biography(line, header.author):
            kind = "footer"
        if kind is not None:
            passages.append(Passage(start=line.start, end=line.end, kind=kind))
        else:
            passages.extend(_glued(line))
    passages.sort(key=lambda passage: passage.start)
    return tuple(passages)


def _kind_of(line: Line, following: Line | None, header: Header, *, in_list: bool, below: bool) -> PassageKind | None:
    """Return what a line under the header is, None for running text. `below`: no running text comes after it."""
    if repeats_title(line, header.title):
        return "title"
    if line.is_caption:
        return "caption"
    if line.is_share:
        return "share"
    if line.is_related or line.is_rights or line.is_source or line.is_rule:
        return "footer"
    if in_list:
        return "link"
    if line.is_title_like and following is not None and is_address(following.text):
        return "link"
    if below and line.is_byline:
        return "byline"
    if below and line.is_dateline:
        return "dateline"
    return None


def _is_biography(line: Line, author: str | None) -> bool:
    if author is None or len(line.text) > 600:
        return False
    opening = folded(line.text)[: len(author) + 40]
    return folded(author) in opening and _BIOGRAPHY.search(folded(line.text)[:300]) is not None


def _glued(line: Line) -> list[Passage]:
    """Return the headlines and labels that are glued to the sentences of a paragraph."""
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), line.text)
    is_sentence = _END.search(text[-8:]) is not None
    for glue in _GLUE.finditer(text):
        start = glue.end()
        kind: PassageKind | None = None
        if is_sentence:
            kind, end = _headline_before_its_story(text, start)
        elif len(text) - start <= _LONGEST_HEADLINE:  # whatever is glued here runs to the end of the paragraph
            kind, end = _label_or_headline(text[start:]), len(text)
        if kind is not None:
            return [Passage(start=line.start + start, end=line.start + end, kind=kind)]
    return []


def _label_or_headline(text: str) -> PassageKind | None:
    label = Line(0, len(text), text, 0)
    if label.is_related:
        return "footer"
    if label.is_share:
        return "share"
    return "link" if label.word_count >= 3 else None


def _headline_before_its_story(text: str, start: int) -> tuple[PassageKind | None, int]:
    """Return the end of a headline that is glued to the first words of its own story, which repeat it."""
    window = text[start : start + _LONGEST_HEADLINE]
    sentence = re.search(r"[.!?…]", window)
    for glue in _SECOND_GLUE.finditer(window, 0, sentence.start() if sentence else len(window)):
        headline, story = window[: glue.end()], text[start + glue.end() : start + glue.end() + 250]
        if len(headline.split()) >= 4 and shares_words(headline, story, least=3):
            return "link", start + glue.end()
    return None, start
