"""The names of places on the page, in every language."""

from __future__ import annotations

import json
import struct

import pytest
from page_corpus import HOSTILE_NAME, tables

from dashboard.basemap.labels import labels
from dashboard.pages.corpus import SEEDS, Corpus
from dashboard.pages.filter_words import value
from dashboard.pages.place_names import BOTH, LANGUAGES, language_of, lines, shown_villages
from dashboard.pipeline import run, shipped_gazetteer
from gazetteer.scripts import SCRIPTS_OF_LANGUAGE, script_of

HADRUT = "gn-148105"


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return Corpus(run([SEEDS]))


@pytest.mark.parametrize(
    ("look", "language"),
    [({"language": "ar"}, "ar"), ({"language": "xx"}, BOTH), ({"language": True}, BOTH), ({}, BOTH)],
)
def test_a_language_that_is_not_offered_means_both_names(look: dict[str, object], language: str) -> None:
    assert language_of(look) == language


# How many of the places of the shipped documents have a name in letters of the language; the others have a Latin one.
@pytest.mark.parametrize(
    ("language", "at_least"),
    [("en", 1.0), ("az", 1.0), ("tr", 1.0), ("hy", 0.95), ("ru", 0.97), ("ar", 1.0), ("fa", 1.0)],
)
def test_places_of_the_shipped_documents_have_names(shipped: Corpus, language: str, at_least: float) -> None:
    names = shipped.sources_in(language).names
    places = {event.place_id for event in shipped.all}
    assert places <= set(names)
    own = [place for place in places if script_of(names[place]) in SCRIPTS_OF_LANGUAGE[language]]
    assert len(own) >= at_least * len(places)
    foreign = {names[place] for place in places.difference(own)}
    assert all(script_of(name) == "Latn" for name in foreign)


def test_events_filters_and_map_use_the_same_name(shipped: Corpus) -> None:
    sources = shipped.sources_in("ru")
    event = next(event for event in shipped.all if event.place_id == HADRUT)
    assert sources.place(event) == value("place", HADRUT, sources.names) == "Гадрут"
    assert sources.district(event) == "Ходжавендский район"
    assert shipped.sources.district(event) == event.district
    districts = [code for code in shipped.columns.vocabularies["district"] if code in shipped_gazetteer().places]
    assert value("district", districts[0], sources.names) == shipped_gazetteer().label(districts[0], "ru")


def test_the_names_of_a_language_follow_the_order_of_those_they_replace(shipped: Corpus) -> None:
    packed = shipped.names_packet("hy")
    assert packed
    (length,) = struct.unpack_from("<I", packed[1])
    names = json.loads(packed[1][4 : 4 + length])
    assert names["dots"][shipped.place_numbers[HADRUT]] == "Հադրութ"
    assert len(names["dots"]) == len(shipped.place_numbers)
    assert len(names["towns"]) == len(labels(shipped_gazetteer()))
    assert names["towns"][0] == "Երևան"
    villages = names["villages"].split("\n")
    assert len(villages) == len(shown_villages())
    assert all(villages)


def test_both_names_need_no_packet(shipped: Corpus) -> None:
    assert shipped.names_packet(BOTH) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_named_in_every_language(language: str) -> None:
    named = {(name["layer"], name["text"]) for name in lines(language)}
    assert len(named) == len({(name["layer"], name["text"]) for name in lines(BOTH)})
    if language not in (BOTH, "en"):
        own = dict(named)["line-of-contact-far"]
        assert own != {name["layer"]: name["text"] for name in lines(BOTH)}["line-of-contact-far"]
        assert "2020" in own or "۲۰۲۰" in own


def test_a_place_that_the_gazetteer_lacks_keeps_its_name() -> None:
    names = Corpus(tables()).sources_in("ar").names
    assert names["p-hostile"] == HOSTILE_NAME
