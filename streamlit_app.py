"""The dashboard: page set-up and navigation, nothing else."""

import streamlit as st

from dashboard.pages import map_page

st.set_page_config(page_title="Karabakh map and timeline", layout="wide", initial_sidebar_state="collapsed")
st.navigation([st.Page(map_page.main, title="Map", url_path="map", default=True)], position="hidden").run()
