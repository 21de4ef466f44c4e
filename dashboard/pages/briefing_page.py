"""The page "Briefing": the view of the map page as a picture, slides and files, seen before they are saved."""

from __future__ import annotations

import datetime as dt
import shlex
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlencode

import numpy as np
import streamlit as st

from dashboard import wording
from dashboard.analysis.window import Window, time_class
from dashboard.basemap.styles import ThemeName
from dashboard.briefing.export import MAPS, SHAPES, Export, Looks, Maps
from dashboard.briefing.exports import EXPORTS
from dashboard.briefing.making import export_of, title_of
from dashboard.briefing.picture.picture import PRINT_DPI, picture_bytes
from dashboard.errors import DashboardError
from dashboard.pages import choices, filter_words, link, presentation, ways
from dashboard.pages.corpus import Corpus, load
from dashboard.pages.drawn import Drawn
from dashboard.pages.place_names import LANGUAGES
from dashboard.pages.safe_html import show, tag
from dashboard.pipeline import shipped_gazetteer

_STYLE: Final = Path(__file__).with_name("page.css")
_MAPS_WORDS: Final[dict[Maps, str]] = {"one": "one map", "day": "a small map a day", "week": "a small map a week"}
_TYPES: Final = {
    ".pptx": ("Slides", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ".pdf": ("PDF", "application/pdf"),
    ".svg": ("SVG", "image/svg+xml"),
    ".html": ("Web page with the map", "text/html"),
    ".csv": ("CSV", "text/csv"),
    ".xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".geojson": ("GeoJSON", "application/geo+json"),
    ".kml": ("KML", "application/vnd.google-earth.kml+xml"),
    ".kmz": ("KMZ", "application/vnd.google-earth.kmz"),
}


def main() -> None:
    """Show the briefing of all documents."""
    show_page(load)


def show_page(read: Callable[[], Corpus]) -> None:
    """Show the briefing of what `read` gives, in the view of the map page."""
    st.html(_STYLE)
    with st.container(key="masthead"):
        st.title("Briefing: the map as a picture and as files", anchor=False)
        corpus = read()
    domain = corpus.domain
    if domain is None:
        show(tag("p", "No event has a day, so there is nothing to draw.", class_="notice", role="status"))
        ways.link("sources", "Add documents")
        return
    drawn = Drawn.of(corpus, choices.filters(corpus), choices.view(domain))
    with st.container(key="briefing_page"):
        left, right = st.columns([1, 3], gap="medium")
    with left:
        export = _export(corpus, drawn, domain)
    with right:
        _preview(export)


def _export(corpus: Corpus, drawn: Drawn, domain: Window) -> Export:
    """Draw the boxes in which the briefing is chosen, and return it."""
    seen = drawn.view
    chosen = "; ".join(filter_words.parts(drawn.filters, drawn.sources.names))
    days = wording.days(drawn.window.first, drawn.window.last)
    show(
        tag(
            "p",
            f"Days and filters are those of the map page: {days}" + (f"; {chosen}" if chosen else "") + ".",
            class_="hint",
        )
    )
    ways.link("map", "Change them on the map")
    title = st.text_input(
        "Title", key="briefing_title", placeholder=title_of(drawn.window, chosen), max_chars=400
    ).strip()
    subtitle = st.text_input("Subtitle", key="briefing_subtitle", placeholder="what is counted", max_chars=400).strip()
    shape = st.segmented_control("Shape", SHAPES, default=SHAPES[0], required=True, key="briefing_shape")
    theme = st.segmented_control("Colours", ("light", "dark"), default="light", required=True, key="briefing_theme")
    maps = st.selectbox("Maps", MAPS, format_func=lambda one: _MAPS_WORDS[one], key="briefing_maps")
    language = st.selectbox(
        "Names of places",
        list(LANGUAGES),
        index=list(LANGUAGES).index(drawn.language),
        format_func=lambda one: LANGUAGES[one],
        key="briefing_language",
    )
    named = st.slider("Places with their name on the map", 0, 60, 15, key="briefing_named")
    listed = st.toggle("List of the places", value=True, key="briefing_listed")
    camera = None
    if seen.camera and st.toggle(
        "The same part of the map as on the map page", value=True, key="briefing_camera",
        help="Otherwise the map is as large as the places need",
    ):  # fmt: skip
        camera = (seen.camera["longitude"], seen.camera["latitude"], seen.camera["zoom"])
    handling = st.text_input("Handling line", key="briefing_handling", max_chars=120).strip()
    # Those of other days too: the bars below the picture show them.
    numbers = np.flatnonzero(corpus.selected(drawn.filters)).tolist()
    events = [corpus.all[number] for number in numbers]
    state = link.State(
        view=seen,
        filters=drawn.filters,
        place=choices.place(),
        event_id=choices.event_id(),
        presenting=presentation.presenting(),
    )
    address = urlencode(link.encode(state, domain))
    return export_of(
        [one for one in events if seen.publication or time_class(one) != "publication"],
        corpus.tables.articles,
        shipped_gazetteer(),
        window=drawn.window,
        span=domain,
        made=dt.date.today(),
        reproduce=f"the dashboard at /?{address}" if address else "the dashboard’s map page",
        title=title or (title_of(drawn.window, chosen) if chosen else None),
        subtitle=subtitle or None,
        looks=Looks(
            shape=shape,
            theme=cast(ThemeName, theme),
            language=language,
            named=named,
            listed=listed,
            maps=maps,
            handling=handling,
        ),
        camera=camera,
    )


def _preview(export: Export) -> None:
    try:
        picture = _picture(_key(export), export)
    except DashboardError as error:
        show(tag("p", f"{error}.", class_="notice", role="alert"))
        return
    with st.container(key="briefing_files", horizontal=True, gap="small"):
        name = f"briefing-{export.window.first}-{export.window.last}"
        _file("PNG", picture, f"{name}.png", "image/png")
        _file("PNG for print", partial(picture_bytes, export, dpi=PRINT_DPI), f"{name}-print.png", "image/png")
        for suffix, (words, kind) in _TYPES.items():
            # Made when it is asked for: each takes about a second.
            _file(words, partial(EXPORTS[suffix], export), f"{name}{suffix}", kind)
    st.image(picture, width="stretch")
    with st.container(key="briefing_alternative"):
        counted = wording.count(len({row.place_id for row in export.rows}), "place")
        said = f" shows {wording.count(len(export.rows), 'event')} in {counted}."
        show(tag("p", "“", tag("bdi", export.title), "”", said, class_="hint", role="status"))


def _file(words: str, data: Any, name: str, kind: str) -> None:
    st.download_button(
        words, data, name, kind, key=f"briefing_{shlex.quote(name)}", icon=":material/download:", on_click="ignore"
    )


def _key(export: Export) -> str:
    return repr(
        (
            [(row.event_id, row.number, row.place) for row in export.rows],
            export.title,
            export.subtitle,
            export.window,
            export.remarks,
            export.span,
            export.looks,
            export.camera,
        )
    )


@st.cache_data(max_entries=8, show_spinner="Drawing the picture …")
def _picture(key: str, _export: Export) -> bytes:
    return picture_bytes(_export)
