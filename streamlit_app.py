"""The dashboard: page set-up and navigation, nothing else."""

import streamlit as st

from dashboard.pages import briefing_page, gazetteer_page, map_page, reader_page, review_page, sources_page, ways

st.set_page_config(page_title="Karabakh map and timeline", layout="wide", initial_sidebar_state="collapsed")
pages = ways.register(
    {
        "map": st.Page(map_page.main, title="Map", url_path="map", default=True),
        "review": st.Page(review_page.main, title="To review", url_path="review"),
        "read": st.Page(reader_page.main, title="Read", url_path="read"),
        "briefing": st.Page(briefing_page.main, title="Briefing", url_path="briefing"),
        "sources": st.Page(sources_page.main, title="Sources", url_path="sources"),
        "places": st.Page(gazetteer_page.main, title="Places", url_path="places"),
    }
)
st.navigation(pages, position="top").run()
