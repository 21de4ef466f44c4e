"""The map page over the small corpus, for the tests to open."""

import streamlit as st
from page_corpus import tables

from dashboard.pages import map_page
from dashboard.pages.corpus import Corpus

st.set_page_config(layout="wide", page_title="Small corpus")


@st.cache_resource
def small() -> Corpus:
    return Corpus(tables())


map_page.show_page(small)
