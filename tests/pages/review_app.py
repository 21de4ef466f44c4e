"""The page "To review" alone, over one of the corpora of `review_corpus`, for the tests to open."""

import review_corpus
import streamlit as st

from dashboard.pages import review_page
from dashboard.pages.corpus import Corpus

st.set_page_config(layout="wide", page_title="Review")


@st.cache_resource
def made(name: str) -> Corpus:
    return (
        review_corpus.many(250)
        if name == "many"
        else review_corpus.sure()
        if name == "sure"
        else review_corpus.corpus()
    )


review_page.show_page(lambda: made(st.session_state.get("which", "small")))
