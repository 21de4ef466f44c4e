"""Events become a deck spec. Pure: no Streamlit."""
