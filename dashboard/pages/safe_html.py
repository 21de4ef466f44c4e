"""HTML that can only be made by escaping: the one door through which text of documents reaches the page as markup.

`Html` marks what is safe. It comes from `tag`, `link` and `copy_button` alone, which escape every child and every
attribute that is not `Html` already; `show` takes nothing else.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

import streamlit as st

_NAME = re.compile(r"[a-z][a-z0-9-]*\Z")
_CLASS = re.compile(r"[a-z][a-z0-9_-]*\Z")
_TAGS = frozenset(
    {"article", "bdi", "blockquote", "div", "footer", "header", "h3", "h4", "li", "mark"}
    | {"p", "section", "span", "strong", "ul"}
)
_LONGEST_URL = 2000


class Html(str):
    """Markup in which every piece of foreign text is escaped."""

    __slots__ = ()


def tag(name: str, *children: str, **attributes: str | None) -> Html:
    """Return an element with these children; a plain string is escaped.

    `class_` stands for class; an attribute that is None is left out. Raises ValueError for an element that a page of
    text does not need (script, style, iframe, links) and for attributes that carry code.
    """
    if name not in _TAGS:
        raise ValueError(f"<{name}> is not one of the elements this page may use")
    written = []
    for attribute, value in attributes.items():
        attribute = attribute.rstrip("_").replace("_", "-")
        if not _NAME.match(attribute) or attribute.startswith("on") or attribute in {"style", "href", "src"}:
            raise ValueError(f"{attribute!r} is not an attribute this page may use")
        if value is not None:
            written.append(f' {attribute}="{html.escape(_whole(value))}"')
    return Html(f"<{name}{''.join(written)}>{join(*children)}</{name}>")


def join(*children: str) -> Html:
    """Return the children one after the other; a plain string is escaped."""
    return Html("".join(child if isinstance(child, Html) else html.escape(_whole(child)) for child in children))


def link(words: str, url: str | None, **attributes: str | None) -> Html:
    """Return words as a link that opens beside the page; the words alone when the address is none of a web page.

    An address is http or https with a host, without a name or password in it (these hide where it leads) and without
    spaces or control characters. The page it leads to is not told where the reader comes from.
    """
    if url is None or not is_web_address(url):
        return join(words)
    inner = tag("span", words, **attributes)
    return Html(f'<a href="{html.escape(url)}" target="_blank" rel="noopener noreferrer nofollow">{inner}</a>')


def is_web_address(url: str) -> bool:
    """Tell whether a text is the address of a web page, and nothing else."""
    if len(url) > _LONGEST_URL or any(sign.isspace() or not sign.isprintable() for sign in url) or "\\" in url:
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port  # raises for a port that is none
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and parts.username is None and parts.password is None


def copy_button(words: str, text: str, label: str) -> Html:
    """Return a button that copies a text; `cite.js` of the page listens to it. `label` says what it copies."""
    attributes = f'type="button" class="copy" data-cite="{html.escape(_whole(text))}" aria-label="{html.escape(label)}"'
    return Html(f"<button {attributes}>{join(words)}</button>")


def _whole(text: str) -> str:
    """Spell out half characters (lone surrogates), which cannot be sent to a browser."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def show_swatches(colours: Mapping[str, Sequence[int]]) -> None:
    """Give the entries of a legend their colours: class -> red, green, blue.

    Raises ValueError for a class that is not lower-case words with hyphens, and for what is no number.
    """
    rules = []
    for name, (red, green, blue) in colours.items():
        if not _CLASS.match(name):
            raise ValueError(f"{name!r} is not a class this page may use")
        rules.append(f".{name}::before {{ background: rgb({int(red)}, {int(green)}, {int(blue)}) }}")
    st.html(f"<style>{' '.join(rules)}</style>")


def show(markup: Html) -> None:
    """Put markup on the page. Raises TypeError for a plain string."""
    if not isinstance(markup, Html):
        raise TypeError("only markup made by tag() goes on the page")
    st.html(markup)
