"""The page "Read": an article with every place name and date marked, and beside each paragraph what it reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import streamlit as st

from dashboard import wording
from dashboard.analysis.window import overlaps
from dashboard.pages import choices, ways
from dashboard.pages.corpus import Corpus, load
from dashboard.pages.evidence import Sources
from dashboard.pages.reader_rows import Reading, marked, marks
from dashboard.pages.review_map import show_on_map
from dashboard.pages.safe_html import Html, link, show, tag
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import Article, Event, Toponym

_STYLE: Final = Path(__file__).with_name("page.css")
_CHOSEN: Final = "reader_article"
_PART: Final = "reader_part"
_LEAVES: Final = "reader_leaves"
_PARAMETER: Final = "article"

PARAPHRASE: Final = "A paraphrase of this article: none of it is a quotation."
BASES: Final = {
    "stated": "as the article states",
    "inferred": "inferred from the article",
    "given": "as given with the document",
}


def address(article: Article) -> str:
    """Return how links name an article: the document's id and the article's number."""
    return f"{article.document_id}.{article.article}"


def read_article(article: Article) -> None:
    """Choose the article that the page shows, from its beginning."""
    st.session_state[_CHOSEN], st.session_state[_PART] = address(article), 0


def main() -> None:
    """Show the articles of all documents."""
    show_page(load)


def show_page(read: Callable[[], Corpus]) -> None:
    """Show one article of what `read` gives."""
    if st.session_state.pop(_LEAVES, False):
        ways.to("map")
    st.html(_STYLE)
    with st.container(key="masthead"):
        st.title("Read: an article with what was found in it", anchor=False)
        corpus = read()
    if not corpus.tables.articles:
        show(tag("p", "No document has been read, so there is no article.", class_="notice", role="status"))
        ways.link("sources", "Add documents")
        return
    _article(corpus, _choose(corpus))


def _choose(corpus: Corpus) -> Article:
    """Draw the box of articles, and return the chosen one: that of the address, else the one chosen last."""
    articles = {address(one): one for one in corpus.tables.articles}
    asked = st.query_params.get(_PARAMETER)
    if asked is not None:
        # Taken once: what is chosen on the page counts from then on.
        del st.query_params[_PARAMETER]
        if asked in articles:
            read_article(articles[asked])
        else:
            said = "The link names an article that is in none of these documents."
            show(tag("p", said, class_="notice", role="status"))
    if st.session_state.get(_CHOSEN) not in articles:
        read_article(next(iter(articles.values())))
    choices.follow("reader_box", st.session_state[_CHOSEN])
    numbers = {key: number for number, key in enumerate(articles, start=1)}
    chosen = st.selectbox(
        "Article",
        list(articles),
        key="reader_box",
        # The number first: two articles may be called the same.
        format_func=lambda key: f"{numbers[key]}. {_label(articles[key])}",
        on_change=_box_changed,
        width=760,
    )
    return articles[chosen]


def _label(article: Article) -> str:
    parts = [*wording.source(article), *([] if article.title else [article.document])]
    return ", ".join(map(_isolated, parts))


def _isolated(words: str) -> str:
    """Keep the direction of a script to itself: an Arabic title must not draw the date to its side."""
    return f"\u2068{words}\u2069"


def _box_changed() -> None:
    st.session_state[_CHOSEN], st.session_state[_PART] = st.session_state["reader_box"], 0


def _article(corpus: Corpus, article: Article) -> None:
    sources = corpus.sources_in(choices.language())
    reading = Reading.of(corpus.tables, article)
    parts = reading.parts()
    part = min(max(int(st.session_state.get(_PART, 0)), 0), max(len(parts) - 1, 0))
    show(_head(reading))
    show(_legend())
    _part_buttons(part, len(parts), "above")
    found = marks(reading, lambda toponym: _called(toponym, sources))
    sentences = [(event.sentence_start, event.sentence_end) for event in reading.events]
    numbers = {event.event_id: number for number, event in enumerate(corpus.all)}
    with st.container(key="reader"):
        for paragraph in parts[part] if parts else ():
            text = _paragraph(
                reading, marked(reading.document.text, paragraph, found, sentences), aside=paragraph.aside
            )
            told = reading.events_in(paragraph)
            with st.container(key=f"row_{paragraph.start}"):
                if not told:
                    show(text)
                    continue
                left, right = st.columns([5, 3], gap="medium")
                with left:
                    show(text)
                with right:
                    for event in told:
                        _event(corpus, event, numbers[event.event_id], sources)
    _part_buttons(part, len(parts), "below")


def _called(toponym: Toponym, sources: Sources) -> str:
    place = shipped_gazetteer().places.get(toponym.place_id or "")
    if place is None:
        return toponym.name or toponym.text
    return sources.names.get(place.place_id) or shipped_gazetteer().label(place.place_id, choices.language())


def _head(reading: Reading) -> Html:
    article = reading.article
    published = "undated"
    if article.published and article.published_basis:
        published = f"{wording.day(article.published)}, {BASES[article.published_basis]}"
    elif article.published_between:
        published = f"some day in {wording.days(*article.published_between)}"
    facts = [
        f"Publisher: {wording.publisher(article)}",
        *([f"author: {article.author}"] if article.author else []),
        f"published: {published}",
        f"language: {wording.language(article.lang)}",
        f"document: {reading.document.document}",
    ]
    return tag(
        "section",
        tag("h3", link(tag("bdi", article.title or "Without a title"), article.url)),
        tag("p", " · ".join(facts), class_="facts", dir="auto"),
        *([tag("p", PARAPHRASE, class_="notice")] if article.evidence_kind == "digest" else []),
        *(tag("p", note, class_="hint", dir="auto") for note in article.notes),
        class_="evidence read-head",
    )


def _legend() -> Html:
    entries = (
        ("place literal", "place"),
        ("place metonym", "government or army called by a place"),
        ("place modifier", "place in another name"),
        ("place unknown", "not in the gazetteer"),
        ("date", "date"),
    )
    shown = [tag("mark", words, class_=style) for style, words in entries]
    return tag(
        "p",
        *(part for one in shown for part in (one, " ")),
        tag("span", "sentence that reports an event", class_="told"),
        " Point at a mark, or reach it with the Tab key, to see what it was taken for.",
        class_="read legend",
    )


def _paragraph(reading: Reading, text: Html, *, aside: bool) -> Html:
    return tag(
        "p", text, class_="read aside" if aside else "read", dir="auto", lang=reading.article.lang
    )  # the script decides the direction


def _event(corpus: Corpus, event: Event, number: int, sources: Sources) -> None:
    article = sources.article(event)
    said = [wording.CERTAINTIES[event.certainty], f"score {event.score:.2f}"]
    if not event.shown:
        said.append("to review")
    show(
        tag(
            "article",
            tag("header", tag("strong", wording.KINDS[event.kind]), " · ", tag("bdi", sources.place(event))),
            tag("p", wording.when(event), class_="facts"),
            tag("p", f"Claimed by: {wording.claimant(event, article)} · {' · '.join(said)}", class_="facts"),
            class_="event beside",
            data_event=event.event_id,
        )
    )
    if corpus.domain and overlaps(event, corpus.domain):
        st.button(
            "Show on map", key=f"reader_map_{event.event_id}", type="tertiary", icon=":material/map:",
            on_click=_show, args=(corpus, number),
        )  # fmt: skip


def _show(corpus: Corpus, number: int) -> None:
    show_on_map(corpus, number)
    st.session_state[_LEAVES] = True


def _part_buttons(part: int, parts: int, where: str) -> None:
    if parts < 2:
        return
    with st.container(key=f"reader_parts_{where}", horizontal=True, vertical_alignment="center", gap="small"):
        for words, to in (("Previous part", part - 1), ("Next part", part + 1)):
            st.button(words, key=f"reader_{words}_{where}", disabled=not 0 <= to < parts, on_click=_turn, args=(to,))
        st.markdown(f"Part {part + 1:,} of {parts:,}")


def _turn(part: int) -> None:
    st.session_state[_PART] = part
