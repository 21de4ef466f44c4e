"""HTML that can only be made by escaping: the one door through which text of documents reaches the page as markup.

`Html` marks what is safe. It comes from `tag` alone, which escapes every child and every attribute that is not `Html`
already; `show` takes nothing else.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

import streamlit as st

_NAME = re.compile(r"[a-z][a-z0-9-]*\Z")
_CLASS = re.compile(r"[a-z][a-z0-9_-]*\Z")
_TAGS = frozenset(
    {"article", "bdi", "blockquote", "div", "footer", "header", "h3", "h4", "li", "mark"}
    | {"p", "section", "span", "strong", "ul"}
)


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
