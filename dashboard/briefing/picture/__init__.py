"""The picture of a briefing: map, numbered places, list, legend, days and sources on one sheet."""
