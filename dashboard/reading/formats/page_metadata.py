"""What a web page says of itself, in so many words: title, author, publisher, address, day of publication."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from dashboard.errors import DocumentError
from dashboard.reading.printed import find_printed_days
from dashboard.reading.publication import stated_day
from dashboard.reading.raw import Metadata, parse_day
from dashboard.reading.splitting import title_key

# Names under which pages give the day they were published. Days of a change, of rights or of a copy are not among them.
_PUBLISHED = """
    article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished
    datecreated dc.date.issued dcterms.issued dc.date dc:date dcterms.date dc.date.created dcterms.created
    publication_date publication-date publicationdate publish_date publish-date publishdate published_date
    published-date published_time pubdate pdate originalpublicationdate article.published
    article_date_original article:post_date citation_publication_date citation_online_date parsely-pub-date
    sailthru.date cxenseparse:recs:publishtime mediator_published_time bt:pubdate displaydate release_date date
"""
_ORDER = {name: place for place, name in enumerate(_PUBLISHED.split())}
_ARTICLE = re.compile(r"article|posting|report|story", re.IGNORECASE)
_JSON_DAY = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{6,60})"')
_SAVED_FROM = re.compile(
    r"saved from url=\(\d+\)(https?://\S{3,2000})|Page saved with SingleFile\s+url:\s*(https?://\S+)"
)
_MAX_DEPTH = 12  # of the tables in a page's JSON
_LEAST_WORDS = 4  # of a heading that is no name of a site
_LONGEST_NAME = 200  # characters


def read_metadata(tree: html.HtmlElement) -> tuple[Metadata, bool]:
    """Return what a page says of itself, and whether it says that it is one article."""
    import trafilatura  # takes a quarter of a second, which only who reads pages should wait for

    found = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    title = _title(tree, _clean(found.title) if found is not None else None)
    things = list(_things(tree))
    day = _published(tree, things, title)
    kinds = {str(node.get("content", "")).lower() for node in tree.iter("meta") if node.get("property") == "og:type"}
    is_article = day is not None or "article" in kinds or any(_is_article(thing) for thing in things)
    metadata = Metadata(
        title=title,
        publisher=_clean(found.sitename) if found is not None else None,
        author=_clean(found.author) if found is not None else None,
        published=day,
        published_basis="stated",
        url=_address(tree, found.url if found is not None else None),
    )
    return metadata, is_article


def _title(tree: html.HtmlElement, stated: str | None) -> str | None:
    """Return the heading that the page's title repeats, which has no name of the site; else the title."""
    titles = [_clean(node.text_content()) or "" for node in tree.iter("title")]
    titles += [_clean(node.get("content")) or "" for node in tree.iter("meta") if node.get("property") == "og:title"]
    repeated = [title_key(title) for title in (*titles, stated) if title]
    headings = [heading for node in tree.iter("h1") if (heading := _clean(node.text_content()))]
    for heading in headings:
        if any(title_key(heading) in title for title in repeated):
            return heading
    if len(headings) == 1 and len(headings[0].split()) >= _LEAST_WORDS:
        return headings[0]
    return stated


def _clean(text: object) -> str | None:
    shown = " ".join(text.split()) if isinstance(text, str) else ""
    return shown[:_LONGEST_NAME] or None


def _address(tree: html.HtmlElement, stated: str | None) -> str | None:
    if stated and stated.startswith(("http://", "https://")):
        return stated
    root = tree.getroottree().getroot()
    notes = [*root.itersiblings(preceding=True), *root.iter(etree.Comment)]
    for note in notes:
        match = _SAVED_FROM.search(note.text or "")
        if match is not None:
            return match[1] or match[2]
    return None


def _published(tree: html.HtmlElement, things: list[dict[str, Any]], title: str | None) -> dt.date | None:
    """Return the day that the page states as that of its publication; None where it states none, or several."""
    own = [thing for thing in things if _is_article(thing)]
    same = [thing for thing in own if title and title_key(str(thing.get("headline", ""))) == title_key(title)]
    for group in (same, own):
        days = {_day(str(thing.get("datePublished") or thing.get("dateCreated") or "")) for thing in group} - {None}
        if len(days) == 1:
            return days.pop()
    for value in _meta_values(tree):
        day = _day(value)
        if day is not None:
            return day
    times = [_day(node.get("datetime") or "") for node in tree.iter("time") if _is_published(node)]
    stated = set(times) - {None}
    return stated.pop() if len(stated) == 1 else None


def _meta_values(tree: html.HtmlElement) -> list[str]:
    """Return what the page's elements of metadata give as its day, the most exact names first."""
    found = []
    for node in tree.iter("meta", "span", "div", "p", "abbr"):
        names = [node.get(key) for key in (("property", "name", "itemprop") if node.tag == "meta" else ("itemprop",))]
        for name in filter(None, names):
            place = _ORDER.get(name.lower())
            if place is not None:
                found.append((place, node.get("content") or node.get("datetime") or ""))
    return [value for _, value in sorted(found, key=lambda item: item[0])]


def _is_published(node: html.HtmlElement) -> bool:
    """Tell whether a time element is marked as that of publication, or stands in the head of the only article."""
    marks = f"{node.get('itemprop', '')} {node.get('class', '')}".lower()
    if "modif" in marks or "updat" in marks:
        return False
    if node.get("pubdate") is not None or "publish" in marks or "pubdate" in marks or "entry-date" in marks:
        return True
    return any(parent.tag == "header" for parent in node.iterancestors()) and any(
        parent.tag == "article" for parent in node.iterancestors()
    )


def _day(value: str) -> dt.date | None:
    """Return the day of "2020-10-16T08:30:00+04:00" or "16 October 2020"; None where it may be two days."""
    value = value.strip()
    try:
        return parse_day(value[:10], "") if len(value) == 10 or value[10:11] in ("T", " ") else _printed(value)
    except DocumentError:
        return _printed(value)


def _printed(value: str) -> dt.date | None:
    compact = re.fullmatch(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?", value)
    if compact is not None:
        try:
            return dt.date(*map(int, compact.groups()))
        except ValueError:
            return None
    return stated_day(find_printed_days(value[:60]), None)


def _things(tree: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Give each described thing of the page's JSON-LD."""
    for node in tree.iter("script"):
        if "ld+json" not in (node.get("type") or ""):
            continue
        text = (node.text or "").strip()
        try:
            yield from _walk(json.loads(text, strict=False), 0)
        except (ValueError, RecursionError):
            # Broken JSON is common; one day named in it is still the day.
            days = set(_JSON_DAY.findall(text))
            if len(days) == 1:
                yield {"@type": "Article", "datePublished": days.pop()}


def _walk(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if isinstance(child, dict | list):
            yield from _walk(child, depth + 1)


def _is_article(thing: dict[str, Any]) -> bool:
    return _ARTICLE.search(str(thing.get("@type", ""))) is not None
