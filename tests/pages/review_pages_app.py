"""The map and the page "To review" over the corpus of `review_corpus`, with the ways between them."""

import review_corpus
import streamlit as st

from dashboard.pages import map_page, review_page, ways
from dashboard.pages.corpus import Corpus

st.set_page_config(layout="wide", page_title="Review")


@st.cache_resource
def small() -> Corpus:
    return review_corpus.corpus()


def draw_map() -> None:
    map_page.show_page(small)


def draw_review() -> None:
    review_page.show_page(small)


pages = ways.register(
    {
        "map": st.Page(draw_map, title="Map", url_path="map", default=True),
        "review": st.Page(draw_review, title="To review", url_path="review"),
    }
)
st.navigation(pages, position="top").run()
