"""Briefings: the picture, the slide, the page, the tables, each made of one briefing and each with its sources."""
