"""The map page over reports from three wars, 1992 to 2023, with years of silence between them."""

import datetime as dt
from dataclasses import replace

import streamlit as st
from page_corpus import tables

from dashboard.pages import map_page
from dashboard.pages.corpus import Corpus

st.set_page_config(layout="wide", page_title="Three wars")
PEAKS = (dt.date(1992, 5, 9), dt.date(2020, 10, 9), dt.date(2023, 9, 19))
AROUND = range(-20, 21)  # days before and after each of them


@st.cache_resource
def long() -> Corpus:
    given = tables()
    told = [event for event in given.events if event.first and event.shown]
    events = []
    for number, (peak, day) in enumerate((peak, day) for peak in PEAKS for day in AROUND):
        # Every fourth report names a span of days.
        first = peak + dt.timedelta(days=day)
        last = first + dt.timedelta(days=6 if number % 4 == 0 else 0)
        events.append(replace(told[number % len(told)], event_id=f"e{number}", first=first, last=last))
    return Corpus(replace(given, events=tuple(events), incidents=()))


map_page.show_page(long)
