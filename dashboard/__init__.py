"""From documents to a map with a clock.

The data flows one way: reading, extraction, analysis, store, map, pages. A room imports only from the rooms before
it; `pages` alone knows Streamlit.
"""
