"""Saved web pages, .html and .mht: the article without menus and scripts, with what the page says of itself.

Nothing of a page is run, and nothing is fetched for it.
"""

from __future__ import annotations

import email
import email.policy
import logging
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from pathlib import Path

from lxml import html

from dashboard.errors import DocumentError
from dashboard.reading.encodings import check_text
from dashboard.reading.formats.page_blocks import Block, blocks_of, drop_unseen, parse_page, strip_markup
from dashboard.reading.formats.page_bytes import decode_page
from dashboard.reading.formats.page_metadata import read_metadata
from dashboard.reading.lines import split_lines
from dashboard.reading.raw import Metadata, RawDocument, document_id
from dashboard.reading.splitting import title_key
from dashboard.records import Failure

MAX_BYTES = 30_000_000
_ABOVE = 6  # lines over the title, and between it and the text, that may print the day or the author
# How much of what is no link the article found must be; a page that names itself an article has more beside it.
_LEAST_OF_AN_ARTICLE = 0.1
_LEAST_OF_A_PAGE = 0.7
_SAME = 0.9  # of the article found is among the lines of the page

log = logging.getLogger(__name__)


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give the page as one document; raises DocumentError where it has no text."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise DocumentError(
            f"{path} has {size / 1e6:,.0f} MB, more than the {MAX_BYTES / 1e6:.0f} MB read as one page; "
            "copy its text into a .txt file"
        )
    data = path.read_bytes()
    if not data.strip():
        raise DocumentError(f"{path} is empty; check that it was saved or downloaded completely")
    content, declared = _of_archive(data, str(path)) if path.suffix.lower() in (".mht", ".mhtml") else (data, None)
    page = decode_page(content, str(path), declared)
    text, metadata, one_article = _article(page.text)
    if not text.strip():
        raise DocumentError(
            f"{path} has no text that can be seen: it may be built by scripts, which are never run; "
            "open it in a browser, copy the article, and paste it or save it as .txt"
        )
    yield RawDocument(
        document_id=document_id(data),
        document=path.stem,
        source=path.as_posix(),
        encoding=page.encoding,
        bytes=len(data),
        text=text,
        one_article=one_article,
        metadata=metadata,
        presumed=not one_article,
        warnings=(*page.warnings, *check_text(text, "utf-8", str(path))),
    )


def _of_archive(data: bytes, name: str) -> tuple[bytes, str | None]:
    """Return the page in a web archive (.mht), with the encoding its part declares."""
    message = email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content.strip():
                return content, part.get_content_charset()
    raise DocumentError(f"{name} holds no web page; save the page again as .html, or copy its text into a .txt file")


def _article(markup: str) -> tuple[str, Metadata, bool]:
    """Return the text of a page's article with its title on top, its metadata, and whether it is surely one article."""
    tree = parse_page(markup)
    blocks = blocks_of(tree) if tree is not None else []
    if tree is None or not blocks:
        return "\n\n".join(strip_markup(markup)), Metadata(), False
    metadata, one_article = read_metadata(tree)
    drop_unseen(tree)
    found = _found(tree)
    own = sum(len(block.text) - block.linked for block in blocks)
    if sum(map(len, found)) < (_LEAST_OF_AN_ARTICLE if one_article else _LEAST_OF_A_PAGE) * own:
        return _joined([block.text for block in blocks]), metadata, one_article
    first, lines = _with_headings(blocks, found)
    if not lines:
        return _joined(found if one_article else [block.text for block in blocks]), metadata, one_article
    above = [block.text for block in blocks[:first]]
    head = _head_lines(above, lines, metadata.title)
    if metadata.title in (*above, lines[0]) or one_article:
        lines = lines[lines[0] == metadata.title :]
    else:
        head = head[1:]  # the name of a collection, which the page itself does not print
    return _joined([*head, *lines]), metadata, one_article


def _found(tree: html.HtmlElement) -> list[str]:
    """Return the lines of a page's article, none where trafilatura finds none."""
    import trafilatura  # takes a quarter of a second, which only who reads pages should wait for

    try:
        found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    except Exception:
        log.warning("the article of a page was not found", exc_info=True)
        return []
    text = getattr(found, "text", None) or ""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return [line for line in lines if line and not set(line) <= set("|- ")]


def _with_headings(blocks: Sequence[Block], found: list[str]) -> tuple[int, list[str]]:
    """Return the article as the page prints it, and which block it begins with.

    Trafilatura leaves out headings, days and authors between the paragraphs of a page, which tell articles apart.
    There are no lines where those found are not the page's.
    """
    wanted = {title_key(line) for line in found} - {""}
    kept = [index for index, block in enumerate(blocks) if title_key(block.text) in wanted]
    seen = sum(len(blocks[index].text) for index in kept)
    if not kept or seen < _SAME * sum(map(len, found)):
        return 0, []
    first = kept[0]
    while first and blocks[first - 1].is_heading:
        first -= 1
    lines = []
    for block in blocks[first : kept[-1] + 1]:
        if title_key(block.text) in wanted or block.is_heading or _tells_day_or_author(block.text):
            lines.append(block.text)
    return first, lines


def _head_lines(above: Sequence[str], lines: Sequence[str], title: str | None) -> list[str]:
    """Return the title, and the lines with the day and the author that the page prints around it."""
    at = None
    if title is not None:
        at = next(
            (index for index in range(len(above) - 1, -1, -1) if title_key(above[index]) == title_key(title)), None
        )
    near = [*above[at + 1 :][:_ABOVE], *above[max(0, at - _ABOVE) : at]] if at is not None else above[-_ABOVE:]
    printed = {title_key(line) for line in lines[:_ABOVE]}
    head = [title] if title is not None else []
    for line in near:
        if _tells_day_or_author(line) and title_key(line) not in printed:
            head.append(line)
            printed.add(title_key(line))
    return head


def _tells_day_or_author(text: str) -> bool:
    line = split_lines(text)[0]
    return line.is_dateline or line.is_byline


def _joined(lines: Sequence[str]) -> str:
    return "\n\n".join(lines) + "\n"
