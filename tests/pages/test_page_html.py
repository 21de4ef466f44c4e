"""Text of documents becomes markup by being escaped, and by no other door."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.pages import safe_html
from dashboard.pages.safe_html import Html, copy_button, is_web_address, join, link, show, show_swatches, tag


class Reader(HTMLParser):
    """What a browser would see: the elements and the text."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])))
def test_any_text_is_read_back_as_that_text_and_nothing_else(text: str) -> None:
    seen = Reader(tag("p", text, title=text))
    assert (seen.elements, seen.text, seen.attributes) == (["p"], text, [("title", text)])


HOSTILE = [
    "<script>alert(1)</script>",
    "</p><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "@@#x",
    "@@=1+1",
    "{name}",
    "[x](javascript:alert(1))",
    "$x^2$",
    "&lt;b&gt;",
    "‮over",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    seen = Reader(tag("article", tag("blockquote", text), join(text)))
    assert (seen.elements, seen.text) == (["article", "blockquote"], text * 2)


def test_markup_is_not_escaped_twice() -> None:
    assert tag("p", "a < ", tag("mark", "b & c")) == "<p>a &lt; <mark>b &amp; c</mark></p>"


@pytest.mark.parametrize("name", ["script", "style", "iframe", "a", "img", "svg", "p onclick=x", ""])
def test_elements_that_could_do_something_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="may use"):
        tag(name)


@pytest.mark.parametrize("name", ["onclick", "style", "href", "src", "x y", "a=b"])
def test_attributes_that_could_do_something_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="may use"):
        tag("p", **{name: "x"})


def test_a_plain_string_is_not_shown_as_markup() -> None:
    with pytest.raises(TypeError, match="made by tag"):
        show("<b>bold</b>")  # type: ignore[arg-type]


def test_this_is_the_only_place_that_puts_markup_on_the_page(root: Path) -> None:
    folder = root / "dashboard" / "pages"
    own = Path(safe_html.__file__).name
    for module in sorted(folder.rglob("*.py")):
        text = module.read_text("utf-8")
        assert "unsafe_allow_html" not in text, module.name
        assert "components.v1.html" not in text, module.name
        if module.name != own:
            # The style sheet is our own file, given by its path.
            assert "st.html(" not in text.replace("st.html(_STYLE)", ""), module.name
            assert "Html(" not in text, module.name


def test_slices_and_sums_of_markup_are_plain_again() -> None:
    markup = tag("p", "x")
    assert type(markup) is Html
    assert type(markup[0:2]) is str
    assert type(markup + "<b>") is str


@pytest.mark.parametrize("name", ["a, body", "A", "", "x{}", "</style><script>"])
def test_colours_are_given_to_classes_only(name: str) -> None:
    with pytest.raises(ValueError, match="not a class"):
        show_swatches({name: (1, 2, 3)})


ADDRESSES = [
    ("https://example.org/a?b=c#d", True),
    ("http://127.0.0.1:8000/", True),
    ("https://օրինակ.հայ/լուր", True),
    ("javascript:alert(1)", False),
    ("JaVaScRiPt:alert(1)", False),
    ("data:text/html,<script>alert(1)</script>", False),
    ("https://bank.example@evil.example/", False),
    ("https:/\\evil.example", False),
    ("https:///nowhere", False),
    ("https://example.org/ x", False),
    ("https://example.org/\u202egpj.exe", False),
    ("java\nscript:alert(1)", False),
    ("https://example.org:port/", False),
    ("//example.org", False),
    ("example.org", False),
    ("", False),
    ("https://example.org/" + "a" * 2000, False),
]


@pytest.mark.parametrize(("url", "leads"), ADDRESSES)
def test_only_addresses_of_web_pages_become_links(url: str, leads: bool) -> None:
    assert is_web_address(url) is leads
    seen = Reader(link("words", url))
    assert ("a" in seen.elements, seen.text) == (leads, "words")
    if leads:
        found = dict(seen.attributes)
        assert (found["href"], found["target"], found["rel"]) == (url, "_blank", "noopener noreferrer nofollow")


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])))
def test_any_text_can_be_copied_and_is_nothing_else(text: str) -> None:
    seen = Reader(copy_button("Copy", text, text))
    assert seen.elements == ["button"]
    assert dict(seen.attributes) == {"type": "button", "class": "copy", "data-cite": text, "aria-label": text}
