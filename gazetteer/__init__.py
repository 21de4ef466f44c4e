"""Where is this name? The places, their names, and a geopy geocoder over them. Knows nothing of the dashboard."""
