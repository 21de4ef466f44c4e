"""The map page over the corpus that also names places, for the tests to open."""

import streamlit as st
from mention_corpus import mention_tables

from dashboard.pages import map_page
from dashboard.pages.corpus import Corpus

st.set_page_config(layout="wide", page_title="Named places")


@st.cache_resource
def named() -> Corpus:
    return Corpus(mention_tables())


map_page.show_page(named)
