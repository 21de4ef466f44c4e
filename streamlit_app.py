"""The dashboard: page set-up and navigation, nothing else."""

import streamlit as st

from dashboard.pages import gazetteer_page, map_page

st.set_page_config(page_title="Karabakh map and timeline", layout="wide", initial_sidebar_state="collapsed")
pages = [
    st.Page(map_page.main, title="Map", url_path="map", default=True),
    st.Page(gazetteer_page.main, title="Places", url_path="places"),
]
st.navigation(pages, position="top").run()
