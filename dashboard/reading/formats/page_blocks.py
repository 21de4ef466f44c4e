"""A web page as the lines that a person sees, in order: nothing of scripts, styles, menus, forms and frames."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from lxml import etree, html


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNSEEN = _names("""
    script style noscript template head title svg math iframe frame object embed audio video canvas map
    select option button input textarea nav aside dialog
""")
_INLINE = _names("""
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span
    strike strong sub sup time tt u var wbr
""")
_CELLS = frozenset(("td", "th"))
# In the text while it is taken apart: signs that no text holds.
_HEADING, _LINK, _LINK_END = "\x01", "\x02", "\x03"
_MARKS = {"a": _LINK} | {f"h{level}": _HEADING for level in range(1, 7)}
_MARK = re.compile("[\x01-\x03]")
_LINKED = re.compile("\x02([^\x02\x03]*)")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_RAW_TEXT = re.compile(r"<(script|style|noscript|template)\b[^<>]*>[^<]*(?:<(?!/\1)[^<]*)*", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(?:[^-]|-(?!->))*(?:-->)?")
_ANY_TAG = re.compile(r"<[^<>]*>")
# Pictures written into the page itself are longer than the parser takes as one piece.
_DATA_ADDRESS = re.compile(r"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=%\s]{200,}")
_DECLARATION = re.compile(r"^\s*<\?xml[^<>]*>")


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a page as a person sees it: whether it is a heading of the text, and how much of it leads elsewhere."""

    text: str
    is_heading: bool
    linked: int  # characters


def parse_page(markup: str) -> html.HtmlElement | None:
    """Return the tree of a page, None where nothing of it can be parsed. Nothing is fetched or run."""
    markup = _DATA_ADDRESS.sub("data:,", _DECLARATION.sub("", markup, count=1)).replace("\0", "")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_pis=True)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def drop_unseen(tree: html.HtmlElement) -> None:
    """Take out of a page what no person sees; its head stays."""
    for element in list(tree.iter(*(_UNSEEN - {"head", "title"}))):
        if element.getparent() is not None:
            element.drop_tree()


def blocks_of(tree: html.HtmlElement) -> list[Block]:
    """Return the lines of a page, blank ones left out."""
    blocks = []
    for line in "".join(_pieces(tree)).split("\n"):
        text = _BLANKS.sub(" ", _MARK.sub("", line)).strip(" |")
        if text:
            linked = sum(map(len, _LINKED.findall(line)))
            blocks.append(Block(text, _HEADING in line and not linked, min(linked, len(text))))
    return blocks


def strip_markup(markup: str) -> list[str]:
    """Return the lines of a page that cannot be parsed."""
    text = unescape(_ANY_TAG.sub("\n", _COMMENT.sub("", _RAW_TEXT.sub("\n", markup))))
    return [line for line in (_BLANKS.sub(" ", line).strip() for line in text.split("\n")) if line]


def _pieces(tree: html.HtmlElement) -> Iterator[str]:
    """Give the text of a page in order, a newline at each edge of a block, headings and links marked."""
    unseen = 0  # how many elements around are not shown
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment")):
        if event == "comment":
            if not unseen:
                yield _text(element.tail)
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        hidden = tag in _UNSEEN
        if event == "start":
            unseen += hidden
            if not unseen:
                yield ("" if tag in _INLINE or tag in _CELLS else "\n") + _MARKS.get(tag, "") + _text(element.text)
        else:
            edge = "" if tag in _INLINE or unseen else " | " if tag in _CELLS else "\n"
            unseen -= hidden
            if not unseen:
                yield (_LINK_END if tag == "a" else "") + edge + _text(element.tail)


def _text(text: str | None) -> str:
    return _BLANKS.sub(" ", _MARK.sub("", text or ""))
