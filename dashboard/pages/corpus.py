"""The documents that the page shows, read once and shared by all sessions."""

from __future__ import annotations

import gc
import hashlib
import os
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Final

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from dashboard.analysis.claims import Claim, claims_of
from dashboard.analysis.columns import EventColumns, columns_of
from dashboard.analysis.filters import Counts, Filters, Mask, count, select
from dashboard.analysis.neighbours import points
from dashboard.analysis.summaries import in_order_of_time
from dashboard.analysis.window import Window, overlaps, span_of, undated
from dashboard.errors import StoreError
from dashboard.pages import place_names, scene
from dashboard.pages.evidence import Sources
from dashboard.pages.mention_columns import MentionColumns
from dashboard.pages.mentions import Mentions
from dashboard.pages.name_tables import NameTables
from dashboard.pages.rows import pack_mask
from dashboard.pipeline import run, shipped_gazetteer, together
from dashboard.records import Event, Failure, Tables
from dashboard.store.library import Store, default_folder
from gazetteer.geocoder import GazetteerGeocoder

SEEDS: Final = Path(__file__).resolve().parents[2] / "seeds"

SHIPPED: Final = "shipped"
"""The setting that says whether the documents that ship are shown."""

MASKS_KEPT: Final = 24
"""Answers of filters that are kept: an open list asks for one a field."""

PLACES_KEPT: Final = 16
"""Places whose events and claims are kept."""


class Corpus:
    """The tables of a run with what the page makes of them; never changed once made.

    `all` are all events in order of time, undated ones last; `events` those of them above the line, `unsure` the rest.
    `domain` are the days that the slider spans, None when no event above the line has a day; `beyond` those dated by
    years or months that it does not reach.
    """

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.all: list[Event] = in_order_of_time(tables.events)
        self.events: list[Event] = [event for event in self.all if event.shown]
        self.unsure: list[Event] = [event for event in self.all if not event.shown]
        self.undated: list[Event] = undated(self.events)
        self.domain: Window | None = span_of(self.events)
        self.beyond: list[Event] = [
            event for event in self.events if event.first and self.domain and not overlaps(event, self.domain)
        ]
        self._masks: dict[Filters, Mask] = {}
        self._places: dict[str, tuple[list[Event], list[Claim]]] = {}
        self._totals: dict[bool, Counts] = {}
        self._packets: dict[str, tuple[str, bytes]] = {}
        self._sources: dict[str, Sources] = {}
        self._named_packets: dict[str, tuple[str, bytes]] = {}
        self._lock = RLock()

    @cached_property
    def sources(self) -> Sources:
        return self.sources_in(place_names.BOTH)

    def sources_in(self, language: str) -> Sources:
        """Return the sources with the names of places and districts in one of `place_names.LANGUAGES`."""
        with self._lock:
            if language not in self._sources:
                names = place_names.place_names(self.tables.events, language)
                districts = {
                    code: place_names.name_of(code, language) for code in self.columns.vocabularies["district"]
                }
                self._sources[language] = Sources.of(
                    self.tables, {**districts, **names}, place_names.district_names(self.tables.events, language)
                )
            return self._sources[language]

    def names_packet(self, language: str) -> tuple[str, bytes] | None:
        """Return what brings the map's names in a language, None for both names: the map comes with these."""
        if language == place_names.BOTH:
            return None
        sources = self.sources_in(language)
        with self._lock:
            if language not in self._named_packets:
                self._named_packets[language] = place_names.packet(
                    self.columns.vocabularies["place"], sources.names, sources.districts, language
                )
            return self._named_packets[language]

    @cached_property
    def columns(self) -> EventColumns:
        """The columns of `all`."""
        return columns_of(self.all, self.tables, shipped_gazetteer())

    @cached_property
    def mentions(self) -> Mentions:
        return Mentions(self.tables, shipped_gazetteer())

    @cached_property
    def named(self) -> MentionColumns:
        """The mentions of places as columns; made when they are first asked for."""
        return MentionColumns(self.tables, shipped_gazetteer())

    @cached_property
    def names(self) -> NameTables:
        return NameTables(self.mentions, GazetteerGeocoder(shipped_gazetteer()))

    @cached_property
    def place_numbers(self) -> dict[str, int]:
        """The number of each place in the columns."""
        return {place: number for number, place in enumerate(self.columns.vocabularies["place"])}

    @cached_property
    def place_points(self) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
        """Latitude and longitude (degrees) of each place in the columns, and whether it is a settlement."""
        firsts = np.unique(self.columns.place, return_index=True)[1]
        events = [self.all[number] for number in firsts.tolist()]
        latitudes, longitudes = points([(event.latitude, event.longitude) for event in events])
        return (
            latitudes,
            longitudes,
            np.array([event.kind_of_place == "settlement" for event in events], dtype=np.bool_),
        )

    def events_at(self, place: str) -> list[Event]:
        """Return all events of a place in order of time, those below the line and without a day included."""
        return self._of_place(place)[0]

    def claims(self, place: str) -> list[Claim]:
        """Return the claims of capture at a place; all count, those below the line included."""
        return self._of_place(place)[1]

    def _of_place(self, place: str) -> tuple[list[Event], list[Claim]]:
        # Each step of the clock asks for the same place.
        with self._lock:
            if place not in self._places:
                here = np.flatnonzero(self.columns.place == self.place_numbers.get(place, -1)).tolist()
                events = [self.all[number] for number in here]
                if len(self._places) >= PLACES_KEPT:
                    self._places.pop(next(iter(self._places)))
                self._places[place] = events, claims_of(events)
            return self._places[place]

    def selected(self, filters: Filters) -> Mask:
        """Return which of `all` the filters let through. The latest answers are kept: each step of the clock asks."""
        with self._lock:
            mask = self._masks.pop(filters, None)
            if mask is None:
                mask = select(self.columns, filters)
                mask.flags.writeable = False
            self._masks[filters] = mask
            while len(self._masks) > MASKS_KEPT:
                self._masks.pop(next(iter(self._masks)))
            return mask

    def mask(self, filters: Filters) -> tuple[str, bytes] | None:
        """Return what tells the browser which events may be drawn, None for its default: those above the line."""
        return pack_mask(self.selected(filters)) if filters.narrows or filters.review else None

    def total(self, *, review: bool) -> Counts:
        """Count what could be drawn: the events with a day, those to review only when asked for."""
        if review not in self._totals:
            dated = self.columns.first <= self.columns.last
            self._totals[review] = count(self.columns, self.selected(Filters(review=review)) & dated)
        return self._totals[review]

    def packet(self, folder_url: str) -> tuple[str, bytes]:
        """Return what the browser draws, and its reference. Raises ValueError when no event has a day."""
        if self.domain is None:
            raise ValueError("no event has a day: there is nothing to draw")
        with self._lock:
            if folder_url not in self._packets:
                self._packets[folder_url] = scene.packet(
                    self.all, self.columns, self.domain, self.sources.names, folder_url
                )
                # Streamlit collects garbage after every rerun. What is made by now stays: looked through each time,
                # it would cost more than the rerun itself (60 ms of 75 with the shipped documents).
                gc.collect()
                gc.freeze()
            return self._packets[folder_url]


def folders() -> list[Path]:
    """Return where documents are looked for: the shipped folder, or what KARABAKH_DOCUMENTS names instead."""
    named = os.environ.get("KARABAKH_DOCUMENTS")
    return [Path(name) for name in named.split(os.pathsep)] if named else [SEEDS]


def store_folder() -> Path:
    """Return where the documents that the user has added are kept: `--data` of the command that began, else default."""
    return data_option(sys.argv[1:]) or default_folder()


def data_option(arguments: Sequence[str]) -> Path | None:
    """Return the folder that `--data FOLDER` or `--data=FOLDER` names, None without one."""
    for number, argument in enumerate(arguments):
        if argument == "--data" and number + 1 < len(arguments):
            return Path(arguments[number + 1]).expanduser()
        if argument.startswith("--data="):
            return Path(argument.removeprefix("--data=")).expanduser()
    return None


def shipped_shown(store: Path) -> bool:
    """Tell whether the documents that ship are on the map: so unless the user has put them away."""
    return not store.is_dir() or Store(store).settings().get(SHIPPED) is not False


def load() -> Corpus:
    """Return the corpus of all documents: those of the folders and those that the user has added.

    They are read again when a file has changed.
    """
    store = store_folder()
    paths = folders() if shipped_shown(store) else []
    # Nothing is made on the disk before something is added.
    added = Store(store).fingerprint() if store.is_dir() else ""
    return _corpus(fingerprint(paths) + added, tuple(str(path) for path in paths), str(store) if added else None)


# The fingerprint is the key: a changed document gives another one.
@st.cache_resource(max_entries=2, show_spinner="Reading the documents …")
def _corpus(fingerprint: str, paths: tuple[str, ...], store: str | None) -> Corpus:
    return Corpus(read_all([Path(path) for path in paths], Path(store) if store else None))


def read_all(paths: Sequence[Path], store: Path | None) -> Tables:
    """Return the tables of folders and of a store; what in the store is damaged comes as a row of failures."""
    shipped = run(paths) if paths else Tables()
    if store is None:
        return shipped
    parts = [shipped]
    opened = Store(store)
    found, damaged = opened.inputs()
    wrong = [(one.name, one.message) for one in damaged]
    for one in found:
        try:
            parts.append(opened.tables(one))
        except StoreError as error:
            wrong.append((one.name, f"{one.name}: {error}; remove it, and add the document again"))
    failures = (Failure(document=name, source=name, stage="store", message=message) for name, message in wrong)
    return together([*parts, Tables(failures=tuple(failures))])


def fingerprint(paths: Sequence[Path]) -> str:
    """Return a text that changes when a file is added, removed, renamed or written.

    Made of names, sizes and times, not of contents: it is asked for whenever the page is opened.
    """
    digest = hashlib.sha256()
    for path in paths:
        for file in [path, *sorted(path.rglob("*"))] if path.is_dir() else [path]:
            try:
                found = file.stat()
            except OSError:
                digest.update(os.fsencode(file) + b" missing")
                continue
            # Bytes: a file name need not be text.
            digest.update(os.fsencode(file) + f" {found.st_size} {found.st_mtime_ns}".encode())
    return digest.hexdigest()
