"""What the browser shows. The only room that imports Streamlit."""
