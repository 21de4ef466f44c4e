"""Where is this name? The places, their names, and a geopy geocoder over them. Knows nothing of the dashboard."""

from typing import Final

ATTRIBUTION: Final = "Places: GeoNames (CC BY 4.0), Who's On First, Mesoshapes"
"""To be shown with every picture and export that shows places of the gazetteer; README.md says why."""
