"""The page "Sources" alone, over the store that KARABAKH_DATA names, for the tests to open."""

import streamlit as st

from dashboard.pages import sources_page

st.set_page_config(layout="wide", page_title="Sources")
sources_page.main()
